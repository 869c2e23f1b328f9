//! Refusals of the service.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{CallFacts, ErrorDetail};
use crate::decode::BodyFormat;
use crate::response_headers::request_id;

/// How much of the body of a refusal is kept, in bytes. All of it is read for the reasons first.
pub(crate) const KEPT_BODY: usize = 64 * 1024;

/// How many reasons `Display` shows.
const SHOWN_REASONS: usize = 3;

/// The service refused the request.
///
/// Usually the status is a 4xx or 5xx. It is a 2xx when the body holds `errors` and no data.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The reasons, in the order of the response; empty when there are none or the body cannot be
    /// read.
    pub details: Vec<ErrorDetail>,
    /// The first 64 KiB of the body, verbatim. It may contain phone numbers and message text.
    pub body: Bytes,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    pub(crate) call: CallFacts,
}

impl ApiError {
    /// Reads the reasons from the whole `body`, and keeps its beginning.
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        retry_after: Option<Duration>,
        call: CallFacts,
    ) -> Self {
        let details = ErrorDetail::read_all(&body, BodyFormat::from_headers(&headers));
        // A slice would keep the memory of the whole body.
        let body = match body.get(..KEPT_BODY) {
            Some(beginning) => Bytes::copy_from_slice(beginning),
            None => body,
        };
        Self { status, headers, details, body, retry_after, call }
    }

    fn help(&self) -> &'static str {
        match self.status.as_u16() {
            200..=299 => "look up the code of the error",
            300..=399 => "the response is a redirect, which is not followed: correct the base url",
            400 | 422 => "correct the request",
            401 => "check the api key",
            402 => "check the balance of the account",
            403 => "check the permissions of the account",
            404 => "check the identifier",
            408 => "try again",
            409 => "fetch the current state before trying again",
            429 => "wait before the next call",
            501 => "the service does not offer this",
            500..=599 if self.call.is_ambiguous() => {
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
        for (position, detail) in self.details.iter().take(SHOWN_REASONS).enumerate() {
            write!(formatter, "{}{detail}", if position == 0 { ": " } else { ", " })?;
        }
        if self.details.len() > SHOWN_REASONS {
            write!(formatter, ", and {} more", self.details.len() - SHOWN_REASONS)?;
        }
        let format = BodyFormat::from_headers(&self.headers);
        if let Some(compression) = format.compression(&self.body)
            && self.details.is_empty()
        {
            write!(
                formatter,
                "; the reasons cannot be read, as the body is compressed (content-encoding: \
                 {compression}), which was not requested"
            )?;
        }
        write!(formatter, "; help: {}", self.help())?;
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
            .field("details", &self.details)
            .field("request_id", &request_id(&self.headers))
            .field("retry_after", &self.retry_after)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// The source is the first reason.
impl std::error::Error for ApiError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.details.first().map(|detail| detail as _)
    }
}
