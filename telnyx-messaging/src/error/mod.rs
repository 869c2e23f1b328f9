//! Errors of calls, and what to do about them.

mod api;
mod condition;
mod configuration;
mod decode;
mod detail;
mod facts;
mod invalid;
mod pagination;
mod runtime;
mod transport;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::response_headers::{self, RateLimit};
pub(crate) use crate::transport::TransportKind;
pub(crate) use crate::types::error_code::ErrorCode;
pub use api::ApiError;
pub(crate) use api::KEPT_BODY;
pub use condition::ConditionNotMet;
pub use configuration::ConfigurationError;
pub use decode::DecodeError;
pub use detail::ErrorDetail;
pub(crate) use facts::CallFacts;
pub use invalid::InvalidRequest;
pub use pagination::{PaginationError, PaginationErrorKind};
pub use runtime::RuntimeError;
pub use transport::TransportError;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Every message is one line: the fault, then what to do. It shows no key, message text or complete
/// phone number, and nothing of [`ErrorDetail::detail`], which may quote the request.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service refused the request.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// There was no complete response: no connection, a deadline that passed, a connection that
    /// broke.
    #[error(transparent)]
    Transport(Box<TransportError>),
    /// The service reported success, but the response cannot be read.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The request is invalid; nothing was sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),
    /// The service returned the same page of a list again, or no new items although it reports more.
    #[error(transparent)]
    Pagination(Box<PaginationError>),
    /// A state was waited for in vain; see [`WaitUntil`](crate::WaitUntil).
    #[error(transparent)]
    ConditionNotMet(Box<ConditionNotMet>),
    /// The call was not made inside a tokio runtime with timers, or the thread for blocking calls
    /// could not be started; nothing was sent.
    #[error(transparent)]
    Runtime(Box<RuntimeError>),
    /// The client could not be built.
    #[error(transparent)]
    Configuration(Box<ConfigurationError>),
}

impl Error {
    fn facts(&self) -> Option<&CallFacts> {
        match self {
            Self::Api(error) => Some(&error.call),
            Self::Transport(error) => Some(&error.call),
            Self::Decode(error) => Some(&error.call),
            Self::InvalidRequest(_)
            | Self::Pagination(_)
            | Self::ConditionNotMet(_)
            | Self::Runtime(_)
            | Self::Configuration(_) => None,
        }
    }

    /// Whether the request may have taken effect although the call failed.
    ///
    /// `false` is certain: nothing was sent or created, or the request only reads. `true` means
    /// that it is not known: the request, or an earlier attempt of the same call, was sent when
    /// something broke.
    ///
    /// # What to do
    /// If `false`, repeat the call at any time. If `true`, find out first (a delivery webhook, the
    /// message's detail record), or repeat it with the same key:
    /// `.idempotency_key(error.idempotency_key()…)`.
    pub fn may_have_been_sent(&self) -> bool {
        self.facts().is_some_and(|facts| facts.may_have_been_sent)
    }

    /// Whether the same call may succeed later: a connection that broke, a rate limit, a failure of
    /// the service.
    ///
    /// # What to do
    /// Wait [`retry_after`](Self::retry_after), or some seconds, and call again; but look at
    /// [`may_have_been_sent`](Self::may_have_been_sent) before you repeat a send.
    pub fn is_retryable(&self) -> bool {
        self.facts().is_some_and(|facts| facts.retryable)
    }

    /// Whether the rate limit was exceeded (429).
    ///
    /// # What to do
    /// Wait [`retry_after`](Self::retry_after) before the next call, and send more slowly: ordinary
    /// numbers carry few messages per second.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the API key was refused (401).
    ///
    /// # What to do
    /// Check that the key is complete, belongs to this account and was not deleted. Calling again
    /// does not help.
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the account may not do this (403).
    ///
    /// # What to do
    /// Look at [`code`](Self::code) and [`is_opted_out`](Self::is_opted_out): the sender may not be
    /// on the messaging profile, the recipient may have opted out, or the key may lack a permission.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether the recipient has opted out (`STOP`).
    ///
    /// The service uses code 40300 also for a sender that is not on a messaging profile, so this
    /// looks at title and detail as well. `true` is certain; `false` may also mean that the service
    /// gave no reason.
    ///
    /// # What to do
    /// Do not send to this recipient again until they opt in.
    ///
    /// ```
    /// # fn handle(error: telnyx_messaging::Error) {
    /// if error.is_opted_out() {
    ///     println!("mark the recipient as opted out");
    /// } else if error.is_forbidden() {
    ///     println!("check the sender: {error}");
    /// }
    /// # }
    /// ```
    pub fn is_opted_out(&self) -> bool {
        self.details().iter().any(ErrorDetail::is_opted_out)
    }

    /// Whether the resource does not exist (404).
    ///
    /// # What to do
    /// Check the identifier, and that it belongs to the account of the API key.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether a scheduled message could not be cancelled because it was sent, or is about to be:
    /// `messages.cancel_scheduled` was refused with 403, 409 or 422.
    ///
    /// A refusal that follows a cancellation whose response was lost is not reported like this: the
    /// client reads the message, and the call succeeds if the message is cancelled.
    ///
    /// # What to do
    /// Check [`code`](Self::code): 403 also means that the key may not cancel messages. Else treat the
    /// message as sent; its webhooks and [`retrieve`] report the outcome.
    ///
    /// [`retrieve`]: crate::resources::messages::Messages::retrieve
    pub fn is_too_late_to_cancel(&self) -> bool {
        let refusals =
            [StatusCode::FORBIDDEN, StatusCode::CONFLICT, StatusCode::UNPROCESSABLE_ENTITY];
        matches!(self, Self::Api(error) if refusals.contains(&error.status))
            && self.operation() == Some("messages.cancel_scheduled")
    }

    /// Whether the request itself is wrong: refused before sending, or by the service with 400 or
    /// 422.
    ///
    /// # What to do
    /// Correct the places that [`details`](Self::details) point at. The same request fails every
    /// time.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self, Self::InvalidRequest(_))
            || matches!(
                self.status(),
                Some(StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY)
            )
    }

    /// Whether the call conflicts with another one (409), such as one with the same idempotency
    /// key.
    ///
    /// # What to do
    /// Wait for the other call to end, then fetch the current state before you repeat anything.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Whether the service failed (5xx).
    ///
    /// # What to do
    /// Call again later; before you repeat a send, look at
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_server_error(&self) -> bool {
        matches!(self, Self::Api(error) if error.status.is_server_error())
    }

    /// Whether a time limit passed: the call's deadline, or the time to connect.
    ///
    /// # What to do
    /// Give the call more time with `.timeout(…)`, or check the network; before you repeat a send,
    /// look at [`may_have_been_sent`](Self::may_have_been_sent).
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether no connection could be made. Nothing was sent.
    ///
    /// # What to do
    /// Check the network, the proxy and the base URL, then call again.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if matches!(error.kind, TransportKind::Connect | TransportKind::Tls))
    }

    /// The HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Pagination(error) => Some(error.status),
            Self::Transport(error) => error.head.as_ref().map(|head| head.0),
            Self::InvalidRequest(_)
            | Self::ConditionNotMet(_)
            | Self::Runtime(_)
            | Self::Configuration(_) => None,
        }
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(&error.headers),
            Self::Decode(error) => Some(&error.headers),
            Self::Pagination(error) => Some(&error.headers),
            Self::Transport(error) => error.head.as_ref().map(|head| &head.1),
            Self::InvalidRequest(_)
            | Self::ConditionNotMet(_)
            | Self::Runtime(_)
            | Self::Configuration(_) => None,
        }
    }

    /// The reasons for a refusal; empty when the service gave none that can be read.
    pub fn details(&self) -> &[ErrorDetail] {
        match self {
            Self::Api(error) => &error.details,
            _ => &[],
        }
    }

    /// The code of the first reason, the stable part to decide on.
    ///
    /// ```
    /// # fn handle(error: telnyx_messaging::Error) {
    /// use telnyx_messaging::ErrorCode;
    ///
    /// match error.code() {
    ///     Some(ErrorCode::QueueFull) => println!("send more slowly"),
    ///     Some(code) => println!("refused with {code}"),
    ///     None => println!("{error}"),
    /// }
    /// # }
    /// ```
    pub fn code(&self) -> Option<ErrorCode> {
        self.details().iter().find_map(|detail| detail.code.clone())
    }

    /// The id that the service gave the request. Its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(response_headers::request_id)
    }

    /// How long the service asks to wait before the next call (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }

    /// The rate limit of the operation; `None` when the response does not report one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// Whether the service returned the stored response of an earlier request with the same
    /// idempotency key (`Idempotent-Replayed: true`).
    pub fn replayed(&self) -> bool {
        self.headers().is_some_and(response_headers::is_replayed)
    }

    /// The body of the response, verbatim. Of a refusal at most 64 KiB are kept.
    ///
    /// It may contain phone numbers and message text.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(&error.body),
            Self::Decode(error) => Some(&error.body),
            Self::Transport(_)
            | Self::InvalidRequest(_)
            | Self::Pagination(_)
            | Self::ConditionNotMet(_)
            | Self::Runtime(_)
            | Self::Configuration(_) => None,
        }
    }

    /// Number of attempts; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Pagination(error) => error.attempts,
            _ => self.facts().map_or(0, |facts| facts.attempts),
        }
    }

    /// The idempotency key of the call, if the operation has one, to repeat a send that may have
    /// taken effect.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.facts()?.idempotency_key.as_deref()
    }

    /// The name of the operation, such as `messages.send`.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::InvalidRequest(error) => error.operation,
            Self::Runtime(error) => error.operation,
            Self::Pagination(error) => Some(error.operation),
            Self::ConditionNotMet(error) => Some(error.operation),
            _ => self.facts().map(|facts| facts.operation),
        }
    }
}

impl From<ConfigurationError> for Error {
    fn from(error: ConfigurationError) -> Self {
        Self::Configuration(Box::new(error))
    }
}

impl From<PaginationError> for Error {
    fn from(error: PaginationError) -> Self {
        Self::Pagination(Box::new(error))
    }
}

impl From<RuntimeError> for Error {
    fn from(error: RuntimeError) -> Self {
        Self::Runtime(Box::new(error))
    }
}

impl From<InvalidRequest> for Error {
    fn from(error: InvalidRequest) -> Self {
        Self::InvalidRequest(Box::new(error))
    }
}

#[cfg(test)]
mod tests;
