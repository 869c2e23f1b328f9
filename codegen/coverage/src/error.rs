/// The result of a coverage report.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why no report was made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The contract cannot be used.
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// A source file is not Rust.
    #[error("{path} is not Rust: {error}")]
    Source {
        /// The file.
        path: String,
        /// What the parser found.
        error: syn::Error,
    },
    /// The report cannot be written as JSON.
    #[error("the report cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}
