//! The operations that Telnyx publishes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

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
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedOperation {
    /// The path below the base URL: `/messages/{id}`.
    pub path: String,
    /// The method in upper case.
    pub method: String,
    /// The page in Telnyx's API reference, below `https://developers.telnyx.com/api-reference/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
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
        let list = |operations: &BTreeSet<PublishedOperation>| -> Result<String> {
            let lines = operations.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
            let lines = lines?.join(",\n    ");
            Ok(if lines.is_empty() { "[]".to_owned() } else { format!("[\n    {lines}\n  ]") })
        };
        let document = serde_json::to_string(&self.document)?;
        let (operations, newer) = (list(&self.operations)?, list(&self.newer)?);
        Ok(format!(
            "{{\n  \"document\": {document},\n  \"operations\": {operations},\n  \"newer\": {newer}\n}}\n"
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

impl PublishedOperation {
    /// Returns whether it is the operation with this method and path. Names of placeholders are
    /// not sent, so they may differ.
    pub(super) fn is(&self, method: &str, path: &str) -> bool {
        let same = |(ours, theirs): (&str, &str)| {
            ours == theirs || (ours.starts_with('{') && theirs.starts_with('{'))
        };
        self.method == method
            && self.path.split('/').count() == path.split('/').count()
            && self.path.split('/').zip(path.split('/')).all(same)
    }
}
