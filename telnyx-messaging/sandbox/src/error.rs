//! Errors of the sandbox itself.

/// An error of a [`Sandbox`](crate::Sandbox).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The port on 127.0.0.1 could not be opened.
    #[error("failed to listen on 127.0.0.1: {0}; help: leave the port unset to use any free port")]
    Bind(#[from] std::io::Error),
    /// The embedded contract is invalid.
    #[error("the embedded contract is invalid: {0}")]
    Contract(String),
    /// The API has no collection of that name.
    #[error("unknown collection `{name}`; help: use one of {known}")]
    UnknownCollection {
        /// The unknown name.
        name: String,
        /// The valid names, separated by commas.
        known: String,
    },
    /// The parent of a nested collection does not exist in the sandbox.
    #[error("`{parent}` does not exist; help: insert or create it first")]
    UnknownParent {
        /// The path of the missing parent, such as `messaging_profiles/…`.
        parent: String,
    },
    /// The API has no operation of that name.
    #[error("unknown operation `{name}`; help: {help}")]
    UnknownOperation {
        /// The unknown name.
        name: String,
        /// The operation that was probably meant.
        help: String,
    },
    /// No message has this id.
    #[error("no message has the id `{id}`")]
    UnknownMessage {
        /// The id.
        id: String,
    },
    /// The status is not one of a recipient.
    #[error("`{status}` is not a status of a recipient; help: use one of {known}")]
    UnknownStatus {
        /// The unknown status.
        status: String,
        /// The valid ones, separated by commas.
        known: String,
    },
    /// A wait ended without the expected result.
    #[error("found {found} of {expected} messages within {}", humane(*.limit))]
    Timeout {
        /// The number of messages waited for.
        expected: usize,
        /// The number of messages found.
        found: usize,
        /// The time limit.
        limit: std::time::Duration,
    },
    /// The pattern is not a valid regular expression.
    #[error("invalid pattern: {0}")]
    Pattern(String),
    /// The saved state cannot be read.
    #[error("invalid state: {0}; help: load only what `Sandbox::state` returned")]
    State(String),
    /// Only JSON objects can be stored.
    #[error("expected a JSON object to store in `{collection}`")]
    NotAnObject {
        /// The name of the collection.
        collection: String,
    },
}

fn humane(limit: std::time::Duration) -> String {
    format!("{:?}", limit)
}
