//! The document that everything is generated from.

use serde_json::Value;

use crate::{Error, Result};

/// An OpenAPI 3.0 contract as it stands in its file, before any pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Contract {
    document: Value,
}

impl Contract {
    /// Reads a contract from the text of its JSON file.
    ///
    /// # Errors
    ///
    /// [`Error::Unreadable`] with line and column when the text is not JSON.
    pub fn from_json(text: &str) -> Result<Self> {
        let document =
            serde_json::from_str(text).map_err(|error| Error::Unreadable(error.to_string()))?;
        Ok(Self { document })
    }

    /// The whole document.
    #[must_use]
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The component schema of that name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.document.get("components")?.get("schemas")?.get(name)
    }
}

impl From<Value> for Contract {
    fn from(document: Value) -> Self {
        Self { document }
    }
}
