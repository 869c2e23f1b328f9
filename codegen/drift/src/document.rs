//! A document as it stands in its file: JSON or YAML, OpenAPI 3.0 or 3.1.

use serde_json::Value;

/// Why a document cannot be compared at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// Neither JSON nor YAML.
    #[error("the document is neither JSON nor YAML: {0}")]
    Syntax(String),
    /// Readable, but not a description of an API.
    #[error("the document is no OpenAPI 3.0 or 3.1: {0}")]
    Dialect(String),
}

/// An OpenAPI document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    value: Value,
}

impl Document {
    /// Reads JSON or YAML; which of the two, the first character tells.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when the text is neither, or describes no API in OpenAPI 3.0 or 3.1.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let text = text.trim_start_matches('\u{feff}');
        let value = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| Unreadable::Syntax(error.to_string()))?
        } else {
            yaml(text)?
        };
        Self::new(value)
    }

    /// Takes a document that has been read already.
    ///
    /// # Errors
    ///
    /// [`Unreadable::Dialect`] when it is not OpenAPI 3.0 or 3.1.
    pub fn new(value: Value) -> Result<Self, Unreadable> {
        let refuse = |text: &str| Err(Unreadable::Dialect(text.to_owned()));
        match value.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
            Some(version) => return refuse(&format!("`openapi` is {version}")),
            None => return refuse("`openapi` is missing"),
        }
        if !value.get("paths").is_some_and(Value::is_object) {
            return refuse("`paths` is missing");
        }
        Ok(Self { value })
    }

    /// The whole document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// YAML 1.2, in which `y` and `no` are texts, with room for a document of many megabytes.
fn yaml(text: &str) -> Result<Value, Unreadable> {
    let mut budget = serde_saphyr::Budget::default();
    budget.max_nodes = 5_000_000;
    budget.max_events = 20_000_000;
    let options = serde_saphyr::options! { strict_booleans: true, budget: Some(budget) };
    serde_saphyr::from_str_with_options(text, options)
        // What follows the first line is an excerpt.
        .map_err(|error| {
            Unreadable::Syntax(error.to_string().lines().next().unwrap_or_default().to_owned())
        })
}

/// The pointer one step further down.
pub(crate) fn below(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
