//! Findings of `cargo xtask upstream diff`, by operation or event.

use serde::Deserialize;

use crate::{Error, Result};

/// One difference between the contract and Telnyx's document.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DriftFinding {
    /// `breaking`, `warning` or `info`.
    pub severity: String,
    /// The operations and events that it affects: `POST /messages`, `event inboundMessage`.
    pub operations: Vec<String>,
    /// The difference in words.
    pub message: String,
}

#[derive(Deserialize)]
struct DiffReport {
    findings: Vec<DriftFinding>,
}

impl DriftFinding {
    /// Reads the findings of a report in JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Drift`].
    pub fn from_report(text: &str) -> Result<Vec<Self>> {
        Ok(serde_json::from_str::<DiffReport>(text).map_err(Error::Drift)?.findings)
    }

    /// Returns `breaking: …` for a finding that affects the operation or event.
    pub(super) fn summary_for(&self, request: &str) -> Option<String> {
        let affects = self.operations.iter().any(|operation| operation == request);
        affects.then(|| format!("{}: {}", self.severity, self.message))
    }
}
