//! OpenAPI documents as they are in their files.

use std::sync::OnceLock;

use serde_json::Value;

use crate::{Diagnostic, Error, Located, Pointer, Result, lines::Lines};

/// A version of the OpenAPI Specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 3.0.x
    V3_0,
    /// 3.1.x
    V3_1,
}

/// A document in JSON or YAML, with the lines of its values.
#[derive(Clone, Debug, Default)]
pub struct Document {
    value: Value,
    /// The path that diagnostics show.
    path: Option<String>,
    /// The text, if the document was read from one.
    text: String,
    lines: OnceLock<Lines>,
}

impl Document {
    /// Reads JSON, or YAML where the text does not begin with a brace.
    ///
    /// Any JSON value is accepted; [`Document::version`] returns whether it is an OpenAPI document.
    ///
    /// # Errors
    ///
    /// [`Error::Syntax`] with line and column.
    #[cfg(feature = "yaml")]
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        match text.trim_start().starts_with('{') {
            true => Self::from_json(text),
            false => Ok(Self { text: text.to_owned(), ..Self::from(crate::yaml::parse(text)?) }),
        }
    }

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// [`Error::Syntax`] with line and column.
    pub fn from_json(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let value: Value =
            serde_json::from_str(text).map_err(|error| Error::Syntax(error.to_string()))?;
        Ok(Self { text: text.to_owned(), ..Self::from(value) })
    }

    /// Sets the path that diagnostics show, relative to the current folder.
    #[must_use]
    pub fn with_path(self, path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..self }
    }

    /// Returns the path that diagnostics show.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Returns the whole document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the OpenAPI version; `None` when it is not supported, or the document describes no
    /// API.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.value.get("paths").filter(|paths| paths.is_object())?;
        let version = self.value.get("openapi")?.as_str()?;
        match version.get(..4) {
            Some("3.0.") => Some(Version::V3_0),
            Some("3.1.") => Some(Version::V3_1),
            _ => None,
        }
    }

    /// Returns the line of a value, or of its key in an object, counted from 1.
    ///
    /// Only documents that were read from a text have lines.
    #[must_use]
    pub fn line(&self, pointer: &Pointer) -> Option<usize> {
        self.lines().by_pointer.get(pointer).copied()
    }

    /// Returns the keys that an object of the text has twice.
    pub(crate) fn duplicate_keys(&self) -> &[Pointer] {
        &self.lines().duplicates
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }

    /// Returns the value at a pointer.
    #[must_use]
    pub fn at(&self, pointer: &Pointer) -> Option<Located<'_>> {
        let value = self.value.pointer(pointer.as_str())?;
        Some(Located { pointer: pointer.clone(), value })
    }

    /// Returns the whole document with its pointer.
    #[must_use]
    pub fn root(&self) -> Located<'_> {
        Located { pointer: Pointer::default(), value: &self.value }
    }

    /// Builds a diagnostic for a value of this document. Where the value is missing, the line is
    /// that of the nearest value around it.
    #[must_use]
    pub fn diagnostic(
        &self,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        let mut existing = Some(pointer.clone());
        let mut line = None;
        while let Some(pointer) = existing.filter(|_| line.is_none()) {
            line = self.line(&pointer);
            existing = pointer.parent();
        }
        Diagnostic {
            path: self.path.clone(),
            line,
            pointer: pointer.clone(),
            message: message.into(),
            help: help.into(),
        }
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl From<Value> for Document {
    fn from(value: Value) -> Self {
        Self { value, ..Self::default() }
    }
}
