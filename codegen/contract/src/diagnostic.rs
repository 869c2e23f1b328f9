//! What can be wrong with a contract, told so that its author can mend it.

use std::fmt;

/// The result of reading a contract.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a contract cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file is not JSON, or not an OpenAPI document.
    #[error("the contract cannot be read: {0}")]
    Unreadable(String),
    /// The document breaks rules of the contract; all of them are listed.
    #[error(transparent)]
    Contract(#[from] Diagnostics),
}

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where, as a JSON pointer into the contract.
    pub pointer: String,
    /// The rule that is broken.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n    rule:   {}\n    remedy: {}", self.pointer, self.message, self.help)
    }
}

/// Every broken rule of a contract, ordered by pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Notes a broken rule.
    pub fn push(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.0.push(Diagnostic {
            pointer: pointer.to_owned(),
            message: message.into(),
            help: help.into(),
        });
    }

    /// The diagnostics, ordered by pointer.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// `Ok` when nothing was noted.
    pub fn into_result(mut self) -> std::result::Result<(), Self> {
        if self.0.is_empty() {
            return Ok(());
        }
        self.0.sort();
        self.0.dedup();
        Err(self)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the contract breaks {count} rule{}:", if count == 1 { "" } else { "s" })?;
        for diagnostic in &self.0 {
            write!(f, "\n  {diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
