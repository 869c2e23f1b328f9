//! What `cargo xtask upstream` knows of Telnyx's document: the operations, and the differences.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use telnyx_drift::PublishedOperation;

use crate::{Error, Result};

/// Telnyx's messaging operations: those of its document, and those that are known from elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The document: its version, date and origin.
    pub document: String,
    /// The operations of the document.
    pub operations: BTreeSet<PublishedOperation>,
    /// Operations that the official SDKs have and the document does not have yet.
    #[serde(default)]
    pub newer: BTreeSet<PublishedOperation>,
    /// The pages of events in Telnyx's API reference, by the name of the event.
    #[serde(default)]
    pub events: BTreeMap<String, String>,
}

impl Published {
    /// Reads the JSON that [`to_json`](Self::to_json) writes.
    ///
    /// # Errors
    ///
    /// [`Error::Published`].
    pub fn from_json(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(Error::Published)
    }

    /// Returns JSON with one operation a line, sorted by path and method.
    ///
    /// # Errors
    ///
    /// Never in practice; the serializer's signature has an error.
    pub fn to_json(&self) -> Result<String> {
        fn list<T: Serialize>(entries: impl IntoIterator<Item = T>) -> Result<String> {
            let lines = entries.into_iter().map(|entry| serde_json::to_string(&entry));
            let lines = lines.collect::<Result<Vec<_>, _>>()?.join(",\n    ");
            Ok(if lines.is_empty() { "[]".to_owned() } else { format!("[\n    {lines}\n  ]") })
        }
        let document = serde_json::to_string(&self.document)?;
        let (operations, newer) = (list(&self.operations)?, list(&self.newer)?);
        let events = serde_json::to_string_pretty(&self.events)?.replace('\n', "\n  ");
        Ok(format!(
            "{{\n  \"document\": {document},\n  \"operations\": {operations},\n  \
             \"newer\": {newer},\n  \"events\": {events}\n}}\n"
        ))
    }

    /// Takes over the operations known from elsewhere, except those that this document has.
    #[must_use]
    pub fn with_newer(mut self, newer: &BTreeSet<PublishedOperation>) -> Self {
        let is_missing = |operation: &&PublishedOperation| {
            !self.operations.iter().any(|known| known.is(&operation.method, &operation.path))
        };
        self.newer = newer.iter().filter(is_missing).cloned().collect();
        self
    }

    /// Returns all operations, sorted by path and method.
    pub(super) fn all(&self) -> Vec<&PublishedOperation> {
        let mut all: Vec<_> = self.operations.iter().chain(&self.newer).collect();
        all.sort();
        all
    }
}

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

impl DriftFinding {
    /// Reads the findings of a report of `cargo xtask upstream diff` in JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Drift`].
    pub fn from_report(text: &str) -> Result<Vec<Self>> {
        #[derive(Deserialize)]
        struct DiffReport {
            findings: Vec<DriftFinding>,
        }
        Ok(serde_json::from_str::<DiffReport>(text).map_err(Error::Drift)?.findings)
    }

    /// Returns `breaking: …` for a finding that affects the operation or event.
    pub(super) fn summary_for(&self, name: &str) -> Option<String> {
        let affects = self.operations.iter().any(|operation| operation == name);
        affects.then(|| format!("{}: {}", self.severity, self.message))
    }
}
