//! Why nothing was generated.

/// The result of a generator function.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The contract cannot be read, or breaks rules.
    #[error(transparent)]
    Contract(#[from] telnyx_contract::Error),
    /// progenitor refused its document.
    #[error(
        "progenitor refused the prepared contract: {0}; find the construct in the contract and \
         either simplify it or add a pass to codegen/src/prepare that closes the gap"
    )]
    Engine(String),
    /// What progenitor returned does not match what the contract says.
    #[error("{what} in progenitor's output: {detail}; a refining pass must learn about it")]
    Output {
        /// What was looked for.
        what: &'static str,
        /// What was found instead.
        detail: String,
    },
}
