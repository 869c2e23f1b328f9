//! Calls that the sandbox recorded while tests ran.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// A line of the sandbox's recording: names and a status, never values.
#[derive(Debug, Deserialize, Serialize)]
struct RecordedCall {
    /// An operation id, or an event type.
    name: String,
    status: u16,
    /// The names of parameters and properties.
    #[serde(default)]
    inputs: BTreeSet<String>,
}

/// Recorded calls, merged: by operation or event and by status, the inputs of successful requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedCalls(BTreeMap<String, BTreeMap<u16, BTreeSet<String>>>);

impl RecordedCalls {
    /// Adds lines of JSON: `{"name": …, "status": …, "inputs": […]}`. Skips a line that a program
    /// did not finish.
    pub fn read(&mut self, lines: &str) {
        for line in lines.lines() {
            let Ok(call) = serde_json::from_str::<RecordedCall>(line) else { continue };
            let inputs = self.0.entry(call.name).or_default().entry(call.status).or_default();
            if call.status / 100 == 2 {
                inputs.extend(call.inputs);
            }
        }
    }

    /// Returns whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the merged calls as sorted lines of JSON, which [`read`](Self::read) accepts.
    ///
    /// # Errors
    ///
    /// Never in practice; the serializer's signature has an error.
    pub fn to_lines(&self) -> crate::Result<String> {
        let mut lines = String::new();
        for (name, statuses) in &self.0 {
            for (&status, inputs) in statuses {
                let call = RecordedCall { name: name.clone(), status, inputs: inputs.clone() };
                lines += &format!("{}\n", serde_json::to_string(&call)?);
            }
        }
        Ok(lines)
    }

    /// The statuses that were received, in order.
    pub(super) fn statuses(&self, name: &str) -> Vec<u16> {
        self.0.get(name).into_iter().flatten().map(|(status, _)| *status).collect()
    }

    /// Whether a successful request had an input.
    pub(super) fn has_input(&self, name: &str, input: &str) -> bool {
        self.0.get(name).into_iter().flatten().any(|(_, inputs)| inputs.contains(input))
    }
}
