//! What can go wrong with a call, and what to do about it.

mod api;
mod condition;
mod configuration;
mod decode;
mod detail;
mod invalid;
mod mask;
mod pagination;
mod runtime;
mod transport;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use crate::types::error_code::ErrorCode;
pub use api::ApiError;
pub(crate) use api::KEPT_BODY;
pub use condition::ConditionNotMet;
pub use configuration::ConfigurationError;
pub use decode::DecodeError;
pub use detail::ErrorDetail;
pub use invalid::InvalidRequest;
pub(crate) use mask::mask;
pub use pagination::{PaginationError, PaginationErrorKind};
pub use runtime::RuntimeError;
pub use transport::{TransportError, TransportKind};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Every message is one line, names what to do, and shows no key, message text or full phone
/// number.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service answered, and refused.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// There was no complete answer: no connection, no time left, a connection that broke.
    #[error(transparent)]
    Transport(Box<TransportError>),
    /// The service answered with success, but the answer cannot be read.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The request was refused here, before anything was sent.
    #[error(transparent)]
    InvalidRequest(Box<InvalidRequest>),
    /// The service returned the same page of a list again, or no new items although it reports more.
    #[error(transparent)]
    Pagination(Box<PaginationError>),
    /// A state was waited for in vain; see [`WaitUntil`](crate::WaitUntil).
    #[error(transparent)]
    ConditionNotMet(Box<ConditionNotMet>),
    /// The runtime that the call needs does not exist; nothing was sent.
    #[error(transparent)]
    Runtime(Box<RuntimeError>),
    /// The client could not be built.
    #[error(transparent)]
    Configuration(Box<ConfigurationError>),
}

/// What is known of a failed call, whatever the failure.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallFacts {
    pub(crate) operation: &'static str,
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) may_have_been_sent: bool,
    pub(crate) retryable: bool,
    /// Whether the operation may be repeated without a second effect.
    pub(crate) idempotent: bool,
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
    /// `false` is certain: nothing was sent, nothing was created. `true` means that it is not
    /// known: the request, or an earlier attempt of the same call, was on its way when something
    /// broke.
    ///
    /// # What to do
    /// On `false`, repeat the call whenever you like. On `true`, find out first (a delivery
    /// webhook, the message's detail record), or repeat it with the same key:
    /// `.idempotency_key(error.idempotency_key()…)`.
    pub fn may_have_been_sent(&self) -> bool {
        self.facts().is_some_and(|facts| facts.may_have_been_sent)
    }

    /// Whether the same call may succeed later: a connection that broke, a rate limit, a fault of
    /// the service.
    ///
    /// # What to do
    /// Wait [`retry_after`](Self::retry_after), or some seconds, and call again; but look at
    /// [`may_have_been_sent`](Self::may_have_been_sent) before you repeat a send.
    pub fn is_retryable(&self) -> bool {
        self.facts().is_some_and(|facts| facts.retryable)
    }

    /// Whether the rate limit was met (429).
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
    /// is useless.
    pub fn is_authentication(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the account may not do this (403).
    ///
    /// # What to do
    /// Look at [`code`](Self::code): the sender may not be on the messaging profile, the recipient
    /// may have opted out, or the key may lack a permission.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether what was asked for does not exist (404).
    ///
    /// # What to do
    /// Check the identifier, and that it belongs to the account of the API key.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the request itself is wrong: refused here, or by the service with 400 or 422.
    ///
    /// # What to do
    /// Correct what [`errors`](Self::errors) point at. The same request fails every time.
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
    /// Wait for the other call to end, then read what it did before you repeat anything.
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

    /// Whether time ran out: the call's own deadline, or the time to connect.
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

    /// The HTTP status of the answer, if there was one.
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

    /// The headers of the answer, if there was one.
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

    /// The reasons the service gave; empty when it gave none that can be read.
    pub fn errors(&self) -> &[ErrorDetail] {
        match self {
            Self::Api(error) => &error.errors,
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
    ///     Some(ErrorCode::RecipientBlocked) => println!("the recipient has opted out"),
    ///     Some(code) => println!("refused with {code}"),
    ///     None => println!("{error}"),
    /// }
    /// # }
    /// ```
    pub fn code(&self) -> Option<&ErrorCode> {
        self.errors().iter().find_map(|detail| detail.code.as_ref())
    }

    /// The service's name for the request, to be quoted to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.headers().and_then(crate::call::request_id)
    }

    /// How long the service asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }

    /// The body of the answer as it came. Of refusals at most 64 KiB are kept.
    ///
    /// It may hold phone numbers and message text.
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

    /// How often the request was tried; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Pagination(error) => error.attempts,
            _ => self.facts().map_or(0, |facts| facts.attempts),
        }
    }

    /// The idempotency key of the call, if the operation carries one, for repeating a doubtful
    /// send.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.facts()?.idempotency_key.as_deref()
    }

    /// The name of the operation, such as `messages.send`.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::InvalidRequest(error) => error.operation,
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
