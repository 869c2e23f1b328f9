//! Calls that cannot be carried out without a runtime.

use std::io;
use std::sync::Arc;

/// The runtime that the call needs does not exist, or lacks what the call needs. Nothing was sent.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{message}; nothing was sent")]
pub struct RuntimeError {
    /// The operation, such as `messages.send`; `None` for the thread that all blocking calls share.
    pub operation: Option<&'static str>,
    message: String,
    #[source]
    source: Option<Arc<io::Error>>,
}

impl RuntimeError {
    pub(crate) fn new(operation: &'static str, problem: &str) -> Self {
        let message = format!("{operation} cannot run here: {problem}");
        Self { operation: Some(operation), message, source: None }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn background_thread(source: io::Error) -> Self {
        let message =
            format!("the background thread for blocking calls could not be started: {source}");
        Self { operation: None, message, source: Some(Arc::new(source)) }
    }
}
