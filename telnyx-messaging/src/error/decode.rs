//! Successful responses that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::CallFacts;
use crate::decode::DecodeFailure;
use crate::response_headers::request_id;

/// The service reported success, but a required part of the response is missing or unreadable.
///
/// The request was probably carried out: check before you repeat a send.
#[derive(Clone)]
#[non_exhaustive]
pub struct DecodeError {
    /// The HTTP status, a 2xx.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body, verbatim. It may contain phone numbers and message text.
    pub body: Bytes,
    /// Where the response differs from the contract, and how.
    pub failure: DecodeFailure,
    pub(crate) call: CallFacts,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} returned status {}, but the response cannot be read: {}; help: see the raw body",
            self.call.operation,
            self.status.as_u16(),
            self.failure
        )?;
        if self.call.is_ambiguous() {
            formatter.write_str("; the request was probably applied, check before retrying")?;
        }
        if let Some(id) = request_id(&self.headers) {
            write!(formatter, "; request id {id}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DecodeError")
            .field("status", &self.status)
            .field("failure", &self.failure)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("request_id", &request_id(&self.headers))
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// The source is the [`DecodeFailure`].
impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.failure)
    }
}
