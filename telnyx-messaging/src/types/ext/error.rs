//! The code of an error within a message.

use crate::generated::types::MessageError;
use crate::types::error_code::ErrorCode;

impl MessageError {
    /// Returns the code, or `None` when the service gave none.
    ///
    /// ```
    /// use telnyx_messaging::{ErrorCode, types::OutboundMessage};
    ///
    /// fn was_undeliverable(message: &OutboundMessage) -> bool {
    ///     message.errors.iter().any(|error| error.code() == Some(ErrorCode::Undeliverable))
    /// }
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<ErrorCode> {
        self.code.as_deref().filter(|code| !code.is_empty()).map(ErrorCode::from)
    }
}
