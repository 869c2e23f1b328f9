//! Reading a body, but not more of it than agreed.

use std::error::Error;

use axum::body::HttpBody;
use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::WebhookRejection;

pub(super) async fn read<B>(body: B, limit: usize) -> Result<Bytes, WebhookRejection>
where
    B: HttpBody,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    // A length that is told beforehand need not be tried out.
    if usize::try_from(body.size_hint().lower()).map_or(true, |least| least > limit) {
        return Err(WebhookRejection::TooLarge);
    }
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if is_too_large(&*error) => Err(WebhookRejection::TooLarge),
        Err(_) => Err(WebhookRejection::Unreadable),
    }
}

/// Whether a limit was hit: this one, or one that the framework put around the body before.
fn is_too_large(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_too_large)
}
