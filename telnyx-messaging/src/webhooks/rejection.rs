//! Responses to requests that do not reach their handler.

use std::error::Error as _;

use http::{HeaderValue, Response, StatusCode, header};
use thiserror::Error;

use super::VerifyError;
use crate::redact::MaskedCause;

/// Why a request did not reach its handler.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The webhook is not genuine or not fresh, or the replay guard failed. The status is
    /// [`VerifyError::status`].
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The event was handled before. Status 200, so that Telnyx stops delivering it.
    #[error("the event was handled before")]
    Done,
    /// Another delivery of the event is being handled. Status 503, so that Telnyx delivers it again
    /// in case that fails.
    #[error("the event is being handled; help: deliver it again later")]
    InProgress,
    /// The body is larger than the limit. Status 413.
    #[error("the body is too large; help: raise the verifier's body limit, or the framework's")]
    TooLarge,
    /// The body could not be read to its end. Status 400.
    #[error("the body could not be read to its end")]
    Unreadable(#[source] MaskedCause),
    /// An extractor was used on a route without a [`WebhookLayer`](super::WebhookLayer). Status 500.
    #[error(
        "the route has no webhook layer; help: add `post(handler).layer(WebhookLayer::new(…))`"
    )]
    MissingLayer,
}

impl WebhookRejection {
    /// Returns the HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Verify(error) => error.status(),
            Self::Done => StatusCode::OK,
            Self::InProgress => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::MissingLayer => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The response: the status, and the reason as plain text.
    pub(super) fn response<B: From<String>>(&self) -> Response<B> {
        let status = self.status();
        if status.is_success() {
            tracing::debug!(reason = %self, "webhook skipped");
        } else {
            let cause = self.source().map(tracing::field::display);
            tracing::warn!(reason = %self, cause, status = status.as_u16(), "webhook refused");
        }
        let text = match self {
            // What the store says is for the log of this machine.
            Self::Verify(VerifyError::Guard(_)) => "the replay guard failed".to_owned(),
            _ => self.to_string(),
        };
        let mut response = Response::new(B::from(text));
        *response.status_mut() = status;
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, plain);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(1));
        }
        response
    }
}
