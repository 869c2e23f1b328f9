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

/// Recorded calls, merged by operation or event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedCalls(BTreeMap<String, Outcomes>);

/// The outcomes of the calls of one operation or event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcomes {
    pub(super) statuses: BTreeSet<u16>,
    /// The names of parameters and properties of successful requests.
    pub(super) inputs: BTreeSet<String>,
}

impl RecordedCalls {
    /// Adds lines of JSON: `{"name": …, "status": …, "inputs": […]}`. Skips a line that a program
    /// did not finish.
    pub fn read(&mut self, lines: &str) {
        for line in lines.lines() {
            let Ok(call) = serde_json::from_str::<RecordedCall>(line) else { continue };
            let outcomes = self.0.entry(call.name).or_default();
            outcomes.statuses.insert(call.status);
            if call.status / 100 == 2 {
                outcomes.inputs.extend(call.inputs);
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
        for (name, outcomes) in &self.0 {
            for &status in &outcomes.statuses {
                let inputs =
                    if status / 100 == 2 { outcomes.inputs.clone() } else { BTreeSet::new() };
                let call = RecordedCall { name: name.clone(), status, inputs };
                lines.push_str(&serde_json::to_string(&call)?);
                lines.push('\n');
            }
        }
        Ok(lines)
    }

    pub(super) fn of(&self, name: &str) -> Outcomes {
        self.0.get(name).cloned().unwrap_or_default()
    }
}
