//! Calls that cannot be carried out without a runtime.

use std::io;
use std::sync::Arc;

/// The runtime that the call needs does not exist. Nothing was sent.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{message}; nothing was sent")]
pub struct RuntimeError {
    message: String,
    #[source]
    source: Option<Arc<io::Error>>,
}

impl RuntimeError {
    #[cfg(feature = "blocking")]
    pub(crate) fn background_thread(source: io::Error) -> Self {
        let message =
            format!("the background thread for blocking calls could not be started: {source}");
        Self { message, source: Some(Arc::new(source)) }
    }
}
