//! How a refused request is answered.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use thiserror::Error;

use super::VerifyError;

/// Why a request did not reach its handler.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The webhook is not genuine, not fresh, or a replay. Answered with
    /// [`VerifyError::status`].
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The event was accepted before: answered with 200, so that Telnyx stops delivering it.
    #[error("the event was accepted before")]
    Duplicate,
    /// The event is being handled at this moment: answered with 503, so that Telnyx delivers it
    /// again in case that fails.
    #[error("the event is being handled: deliver it again later")]
    InProgress,
    /// The body is larger than allowed. Answered with 413.
    #[error("the body is too large: raise the verifier's body limit, or the framework's")]
    TooLarge,
    /// The body could not be read to its end. Answered with 400.
    #[error("the body could not be read to its end")]
    Unreadable,
}

impl WebhookRejection {
    /// The HTTP status that is answered.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Verify(error) => error.status(),
            Self::Duplicate => StatusCode::OK,
            Self::InProgress => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
        }
    }

    /// The answer: the status, and the reason as plain text.
    pub(super) fn response<B: From<String>>(&self) -> Response<B> {
        let status = self.status();
        if status.is_success() {
            tracing::debug!(reason = %self, "webhook passed over");
        } else {
            tracing::warn!(reason = %self, status = status.as_u16(), "webhook refused");
        }
        let mut response = Response::new(B::from(self.to_string()));
        *response.status_mut() = status;
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, plain);
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(1));
        }
        response
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        self.response()
    }
}
