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
    Contract(#[from] Faults),
}

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where, as a JSON pointer into the contract.
    pub pointer: String,
    /// The rule that is broken.
    pub rule: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n    rule:   {}\n    remedy: {}", self.pointer, self.rule, self.remedy)
    }
}

/// Every broken rule of a contract, ordered by pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a broken rule.
    pub fn add(&mut self, pointer: &str, rule: impl Into<String>, remedy: impl Into<String>) {
        self.0.push(Fault {
            pointer: pointer.to_owned(),
            rule: rule.into(),
            remedy: remedy.into(),
        });
    }

    /// The faults, ordered by pointer.
    #[must_use]
    pub fn list(&self) -> &[Fault] {
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

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the contract breaks {count} rule{}:", if count == 1 { "" } else { "s" })?;
        for fault in &self.0 {
            write!(f, "\n  {fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}
