//! Diagnostics: what is wrong, where it is, and what to do about it.

use std::fmt;

use crate::Pointer;

/// The result of reading a document.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a document cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is neither JSON nor YAML.
    #[error("the document cannot be read: {0}")]
    Syntax(String),
    /// The document is not a valid contract; everything that is wrong is listed.
    #[error(transparent)]
    Contract(#[from] Diagnostics),
}

/// One fault of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, if it is known.
    pub path: Option<String>,
    /// The line, counted from 1, if it is known.
    pub line: Option<usize>,
    /// The location in the document.
    pub pointer: Pointer,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// Prints the diagnostic as a compiler does.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = match self.pointer.as_str() {
            "" => "the document",
            pointer => pointer,
        };
        write!(f, "error: {}\n  --> ", self.message)?;
        match (&self.path, self.line) {
            (Some(path), Some(line)) => write!(f, "{path}:{line} ({pointer})")?,
            (Some(path), None) => write!(f, "{path} ({pointer})")?,
            (None, Some(line)) => write!(f, "line {line} ({pointer})")?,
            (None, None) => f.write_str(pointer)?,
        }
        write!(f, "\n  help: {}", self.help)
    }
}

/// Every fault of a document, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Returns the diagnostics by line, or by pointer where lines are not known.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Returns `Ok` if there are none, and sorts them otherwise.
    pub fn into_result(mut self) -> std::result::Result<(), Self> {
        if self.0.is_empty() {
            return Ok(());
        }
        let key = |d: &Diagnostic| (d.line, d.pointer.clone(), d.message.clone());
        self.0.sort_by_cached_key(key);
        self.0.dedup();
        Err(self)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the contract has {count} error{}", if count == 1 { "" } else { "s" })?;
        self.0.iter().try_for_each(|diagnostic| write!(f, "\n\n{diagnostic}"))
    }
}

impl std::error::Error for Diagnostics {}
