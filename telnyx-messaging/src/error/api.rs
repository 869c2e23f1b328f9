//! Refusals of the service.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{CallFacts, ErrorDetail};
use crate::call::request_id;

/// How much of the body of a refusal is kept, in bytes.
pub(crate) const KEPT_BODY: usize = 64 * 1024;

/// The service answered, and refused.
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The reasons given, in the order given; empty when none can be read.
    pub errors: Vec<ErrorDetail>,
    /// The body as it came, at most its first 64 KiB. It may hold phone numbers and message text.
    pub body: Bytes,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    pub(crate) call: CallFacts,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        retry_after: Option<Duration>,
        call: CallFacts,
    ) -> Self {
        let errors = ErrorDetail::read_all(&body);
        let body = body.slice(..body.len().min(KEPT_BODY));
        Self { status, headers, errors, body, retry_after, call }
    }

    fn advice(&self) -> &'static str {
        match self.status.as_u16() {
            300..=399 => "the answer is a redirect, which is not followed: correct the base url",
            400 | 422 => "correct the request",
            401 => "check the api key",
            402 => "check the balance of the account",
            403 => "check what the account may do",
            404 => "check the identifier",
            408 => "try again",
            409 => "look at the present state before trying again",
            429 => "wait before the next call",
            501 => "the service does not offer this",
            500..=599 if self.call.may_have_been_sent && !self.call.idempotent => {
                "find out whether it took effect before trying again"
            }
            500..=599 => "try again later",
            _ => "see the raw body",
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} was refused with status {}",
            self.call.operation,
            self.status.as_u16()
        )?;
        for (position, detail) in self.errors.iter().take(3).enumerate() {
            let text: String = detail.to_string().chars().take(300).collect();
            write!(formatter, "{}{text}", if position == 0 { ": " } else { ", " })?;
        }
        if self.errors.len() > 3 {
            write!(formatter, ", and {} more", self.errors.len() - 3)?;
        }
        write!(formatter, "; {}", self.advice())?;
        if let Some(wait) = self.retry_after {
            write!(formatter, "; retry after {wait:?}")?;
        }
        if let Some(id) = request_id(&self.headers) {
            write!(formatter, "; request id {id}")?;
        }
        Ok(())
    }
}

// Headers and body stay out: the service may put anything there.
impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("status", &self.status)
            .field("errors", &self.errors)
            .field("request_id", &request_id(&self.headers))
            .field("retry_after", &self.retry_after)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
