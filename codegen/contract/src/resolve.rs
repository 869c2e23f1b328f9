//! References between the parts of a document.

use std::collections::HashSet;

use serde_json::Value;

use crate::{Document, Pointer};

/// A value with its location.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<'a> {
    /// Where the value is.
    pub pointer: Pointer,
    /// The value.
    pub value: &'a Value,
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unresolved {
    /// It is not a string that begins with `#`.
    #[error("`$ref` is not a reference into this document: {0}")]
    External(Value),
    /// The value does not exist.
    #[error("unresolved reference `{0}`")]
    Missing(String),
    /// It leads back to itself.
    #[error("circular reference `{0}`")]
    Circular(String),
}

impl<'a> Located<'a> {
    /// Returns the value of a key or index.
    #[must_use]
    pub fn child(&self, token: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(map) => map.get(token),
            Value::Array(list) => token.parse::<usize>().ok().and_then(|index| list.get(index)),
            _ => None,
        }?;
        Some(Self { pointer: self.pointer.child(token), value })
    }

    /// Returns the entries of an object or array, in the order of the document.
    #[must_use]
    pub fn children(&self) -> Vec<(String, Self)> {
        let entry = |token: String, value: &'a Value| {
            let pointer = self.pointer.child(&token);
            (token, Self { pointer, value })
        };
        match self.value {
            Value::Object(map) => map.iter().map(|(key, v)| entry(key.clone(), v)).collect(),
            Value::Array(list) => {
                list.iter().enumerate().map(|(i, v)| entry(i.to_string(), v)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the string at a key.
    #[must_use]
    pub fn string(&self, key: &str) -> Option<&'a str> {
        self.value.get(key).and_then(Value::as_str)
    }

    /// Returns whether `true` is at a key.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the `$ref`, if the value is a reference.
    #[must_use]
    pub fn reference(&self) -> Option<&'a Value> {
        self.value.get("$ref")
    }
}

impl Document {
    /// Returns the value at the end of a chain of `$ref`; the value itself if it is not a reference.
    ///
    /// # Errors
    ///
    /// [`Unresolved`] when the chain leads out of the document, to nothing, or back to itself.
    pub fn resolve<'a>(&'a self, from: &Located<'a>) -> Result<Located<'a>, Unresolved> {
        let mut at = from.clone();
        let mut seen = HashSet::new();
        while let Some(reference) = at.reference() {
            at = self.target(reference)?;
            if !seen.insert(at.pointer.clone()) {
                return Err(Unresolved::Circular(format!("#{}", at.pointer)));
            }
        }
        Ok(at)
    }

    /// Returns the value that a `$ref` names.
    fn target(&self, reference: &Value) -> Result<Located<'_>, Unresolved> {
        let text = reference.as_str().and_then(|text| text.strip_prefix('#'));
        let text = text.ok_or_else(|| Unresolved::External(reference.clone()))?;
        // A reference is a URI fragment, in which braces and others may be percent-encoded.
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
        let found = [text, decoded.as_ref()]
            .into_iter()
            .find_map(|text| Pointer::parse(text).and_then(|pointer| self.at(&pointer)));
        found.ok_or_else(|| Unresolved::Missing(format!("#{text}")))
    }
}
