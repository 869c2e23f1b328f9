//! Answers that say success but cannot be read.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::CallFacts;
use crate::call::request_id;
use crate::decode::DecodeFailure;

/// The service answered with success, but a required part of the answer is missing or unreadable.
///
/// What was asked for has most likely been done; do not repeat a send because of it.
#[non_exhaustive]
pub struct DecodeError {
    /// The HTTP status, a 2xx.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body as it came. It may hold phone numbers and message text.
    pub body: Bytes,
    /// Where the answer differs from the contract, and how.
    pub failure: DecodeFailure,
    pub(crate) call: CallFacts,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} was answered with status {}, but the answer cannot be read: {}; see the raw body",
            self.call.operation,
            self.status.as_u16(),
            self.failure
        )?;
        if self.call.may_have_been_sent && !self.call.idempotent {
            formatter
                .write_str("; the request most likely took effect, do not repeat it unseen")?;
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

impl std::error::Error for DecodeError {}
