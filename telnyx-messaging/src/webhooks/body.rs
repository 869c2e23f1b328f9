//! Reading of a request body, up to a limit.

use std::error::Error;

use bytes::Bytes;
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::WebhookRejection;
use crate::redact::MaskedCause;

pub(super) async fn read<B>(body: B, limit: usize) -> Result<Bytes, WebhookRejection>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    // A body whose length is announced need not be read to be refused.
    if usize::try_from(body.size_hint().lower()).map_or(true, |least| least > limit) {
        return Err(WebhookRejection::TooLarge);
    }
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if is_too_large(&*error) => Err(WebhookRejection::TooLarge),
        Err(error) => Err(WebhookRejection::Unreadable(MaskedCause::new(&*error))),
    }
}

/// Whether a limit was exceeded: this one, or one that the framework has put around the body.
fn is_too_large(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_too_large)
}
