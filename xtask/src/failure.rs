//! The reasons why a command fails.

use std::io;

/// The reason why a command failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A file cannot be read or written.
    #[error("{action} {path}: {source}")]
    File {
        /// `read`, `write`, …
        action: &'static str,
        /// As printed: relative to the current folder.
        path: String,
        /// The system's error.
        source: io::Error,
    },
    /// A program cannot be started.
    #[error("start {program}: {source}")]
    Start {
        /// Its name.
        program: &'static str,
        /// The system's error.
        source: io::Error,
    },
    /// Nothing was generated.
    #[cfg(feature = "generator")]
    #[error(transparent)]
    Generator(#[from] telnyx_messaging_codegen::Error),
    /// The contract is invalid.
    #[cfg(feature = "contract")]
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// No coverage report was made.
    #[cfg(feature = "coverage")]
    #[error(transparent)]
    Coverage(#[from] telnyx_coverage::Error),
    /// Everything else, with its full text.
    #[error("{0}")]
    Message(String),
    /// The program that the command was forwarded to failed, and has reported why.
    #[error("exit code {0}")]
    Forwarded(u8),
}

/// Returns a failure with a text.
pub(crate) fn message(text: impl Into<String>) -> Failure {
    Failure::Message(text.into())
}
