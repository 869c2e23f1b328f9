//! Requests that are invalid before anything is sent.

/// The request is invalid; nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("invalid request{}: {}; nothing was sent", for_operation(*operation), problems.join("; "))]
pub struct InvalidRequest {
    /// The operation, such as `messages.send`.
    pub operation: Option<&'static str>,
    /// The problems, each with the field or argument it is about; never the value.
    pub problems: Vec<String>,
    /// The required fields that were not set.
    pub missing: Vec<&'static str>,
}

impl InvalidRequest {
    #[cfg(any(feature = "blocking", all(feature = "client", feature = "webhooks")))]
    pub(crate) fn new(operation: Option<&'static str>, problem: impl Into<String>) -> Self {
        Self { operation, problems: vec![problem.into()], missing: Vec::new() }
    }
}

fn for_operation(operation: Option<&str>) -> String {
    operation.map(|id| format!(" ({id})")).unwrap_or_default()
}
