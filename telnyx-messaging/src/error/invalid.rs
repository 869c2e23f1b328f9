//! Requests refused before anything is sent.

/// A request that was refused here; nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}{}: nothing was sent", problems.join("; "), for_operation(*operation))]
pub struct InvalidRequest {
    /// The operation, such as `messages.send`.
    pub operation: Option<&'static str>,
    /// What is wrong, each with the field or argument it is about; never the value.
    pub problems: Vec<String>,
    /// The required fields that were not set.
    pub missing: Vec<&'static str>,
}

impl InvalidRequest {
    pub(crate) fn new(operation: Option<&'static str>, problem: impl Into<String>) -> Self {
        Self { operation, problems: vec![problem.into()], missing: Vec::new() }
    }
}

fn for_operation(operation: Option<&str>) -> String {
    operation.map(|id| format!(" ({id})")).unwrap_or_default()
}
