//! One failed attempt, as a retry policy sees it.

use http::StatusCode;

use crate::transport::TransportKind;

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection was made; nothing was sent.
    Connect,
    /// No secure connection could be established; nothing was sent.
    Tls,
    /// The attempt took too long.
    Timeout,
    /// The connection broke after it was made, or in the middle of the response.
    Reset,
    /// The service responded with a status that is not a success.
    Status(StatusCode),
    /// The service responded with success, but the body is not JSON: cut short, or replaced by
    /// something between the client and the service.
    MalformedResponse,
    /// Another failure.
    Other,
}

impl From<TransportKind> for FailureKind {
    fn from(kind: TransportKind) -> Self {
        match kind {
            TransportKind::Connect => Self::Connect,
            TransportKind::Tls => Self::Tls,
            TransportKind::Timeout => Self::Timeout,
            TransportKind::Reset => Self::Reset,
            TransportKind::Other => Self::Other,
        }
    }
}

impl FailureKind {
    /// Returns the value of the span attribute `error.type`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Reset => "reset",
            Self::Status(_) => "status",
            Self::MalformedResponse => "malformed_response",
            Self::Other => "other",
        }
    }
}

/// One failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The operation, such as `messages.send`.
    pub operation: &'static str,
    /// How the attempt failed.
    pub kind: FailureKind,
    /// The number of attempts made so far, this one included.
    pub attempts: u32,
    /// Whether the request of this attempt may have taken effect.
    pub may_have_been_sent: bool,
}

impl Failure {
    /// Creates a failure, for tests of a [`RetryPolicy::retry_if`](super::RetryPolicy::retry_if)
    /// filter.
    #[must_use]
    pub fn new(
        operation: &'static str,
        kind: FailureKind,
        attempts: u32,
        may_have_been_sent: bool,
    ) -> Self {
        Self { operation, kind, attempts, may_have_been_sent }
    }

    /// Whether a later attempt may succeed.
    pub(crate) fn is_transient(&self) -> bool {
        match self.kind {
            FailureKind::Connect
            | FailureKind::Timeout
            | FailureKind::Reset
            | FailureKind::MalformedResponse
            | FailureKind::Other => true,
            FailureKind::Tls => false,
            FailureKind::Status(status) => match status.as_u16() {
                408 | 429 => true,
                501 => false,
                status => status >= 500,
            },
        }
    }
}

/// Whether a refusal with this status proves that the request had no effect.
pub(crate) fn is_definite_refusal(status: StatusCode) -> bool {
    match status.as_u16() {
        // The service gave up waiting, or another call with the same effect is in progress.
        408 | 409 | 425 => false,
        // A redirect says nothing about what the responding party has done.
        300..=399 => false,
        400..=499 => true,
        _ => false,
    }
}
