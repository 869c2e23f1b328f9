/// The result of a coverage report.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The reason why no report was made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The contract is invalid.
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// A source file is not valid Rust.
    #[error("{path} is not valid Rust: {error}")]
    Source {
        /// The path of the file.
        path: String,
        /// The parser's error.
        error: syn::Error,
    },
    /// The list of published operations is invalid.
    #[error("invalid list of published operations: {0}")]
    Published(serde_json::Error),
    /// The report of `upstream diff` is invalid.
    #[error("not a JSON report of `cargo xtask upstream diff --format json`: {0}")]
    Drift(serde_json::Error),
    /// The report cannot be written as JSON.
    #[error("the report cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}
