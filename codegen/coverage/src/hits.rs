//! What went over sockets while the tests ran.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What the sandbox recorded, merged: statuses and names, never values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits(BTreeMap<String, Hit>);

/// What was seen of one operation or event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) statuses: BTreeSet<u16>,
    /// The names of what came with a request that succeeded.
    pub(super) inputs: BTreeSet<String>,
}

impl Hits {
    /// Takes in lines of JSON: `{"name": …, "status": …, "inputs": […]}`. A line cut short by a
    /// program that ended is passed over.
    pub fn read(&mut self, lines: &str) {
        for line in lines.lines() {
            let Ok(hit) = serde_json::from_str::<Value>(line) else { continue };
            let (Some(name), Some(status)) = (
                hit.get("name").and_then(Value::as_str),
                hit.get("status").and_then(Value::as_u64).and_then(|s| u16::try_from(s).ok()),
            ) else {
                continue;
            };
            let entry = self.0.entry(name.to_owned()).or_default();
            entry.statuses.insert(status);
            if status / 100 == 2 {
                let inputs = hit.get("inputs").and_then(Value::as_array).into_iter().flatten();
                entry.inputs.extend(inputs.filter_map(Value::as_str).map(str::to_owned));
            }
        }
    }

    /// Whether nothing was recorded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One line of JSON for each name, in order: what [`read`](Self::read) takes in again.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let lines = self.0.iter().flat_map(|(name, hit)| {
            hit.statuses.iter().map(move |status| {
                let inputs: &BTreeSet<String> = &hit.inputs;
                let none = BTreeSet::new();
                let inputs = if status / 100 == 2 { inputs } else { &none };
                serde_json::json!({"name": name, "status": status, "inputs": inputs}).to_string()
            })
        });
        lines.map(|line| line + "\n").collect()
    }

    pub(super) fn of(&self, name: &str) -> Hit {
        self.0.get(name).cloned().unwrap_or_default()
    }
}
