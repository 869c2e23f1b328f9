//! Errors of the generator.

/// The result of a generator function.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of the generator.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The contract cannot be read, or breaks rules.
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// progenitor refused the document that was built for it.
    #[error(
        "progenitor refused its document: {0}; help: simplify the construct in the contract, or \
         leave it out of the document in codegen/src/progenitor/document.rs"
    )]
    Progenitor(String),
    /// progenitor's output, or code of this crate, is not what the next step expects.
    #[error("unexpected output: expected {expected}, found {found}; help: update codegen/src")]
    UnexpectedOutput {
        /// What was expected.
        expected: &'static str,
        /// What was found.
        found: String,
    },
}
