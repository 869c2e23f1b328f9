//! Verified webhooks as arguments of axum handlers.

use std::ops::Deref;

use axum::RequestExt as _;
use axum::extract::{FromRef, FromRequest, Request};

use super::{Event, Verified, Verifier, WebhookRejection, body};

/// Extracts the event of a verified webhook.
///
/// The state of the router gives the [`Verifier`], itself or through [`FromRef`]. A request that
/// does not verify is answered with [`WebhookRejection::status`] and never reaches the handler. The
/// body is read up to the verifier's [`body_limit`](Verifier::body_limit) and axum's
/// `DefaultBodyLimit`, whichever is smaller.
///
/// ```
/// use axum::{Router, http::StatusCode, routing::post};
/// use telnyx_messaging::webhooks::{Event, Verifier, Webhook};
///
/// async fn receive(Webhook(event): Webhook) -> StatusCode {
///     if let Event::MessageReceived(message) = event {
///         println!("{:?}", message.payload.id);
///     }
///     StatusCode::OK
/// }
///
/// fn routes(verifier: Verifier) -> Router {
///     Router::new().route("/webhooks", post(receive)).with_state(verifier)
/// }
/// ```
///
/// # Repeated deliveries
///
/// An extractor verifies and keeps no memory, whatever replay guard the verifier has: it cannot know
/// whether the handler will succeed, and an event that was remembered but not handled is lost. A
/// repeated delivery reaches the handler again. Below a [`WebhookLayer`](super::WebhookLayer), which
/// sees the answer, each event reaches the handler once, and once more only if the handler failed.
#[derive(Clone, Debug)]
pub struct Webhook(pub Event);

/// Extracts a verified webhook with its raw body; otherwise like [`Webhook`].
#[derive(Clone, Debug)]
pub struct VerifiedWebhook(pub Verified);

impl Deref for VerifiedWebhook {
    type Target = Verified;

    fn deref(&self) -> &Verified {
        &self.0
    }
}

impl<S> FromRequest<S> for VerifiedWebhook
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Self::Rejection> {
        if let Some(verified) = request.extensions_mut().remove::<Verified>() {
            return Ok(Self(verified));
        }
        let verifier = Verifier::from_ref(state);
        let (parts, body) = request.with_limited_body().into_parts();
        let body = body::read(body, verifier.body_limit()).await?;
        Ok(Self(verifier.verify(&parts.headers, &body)?))
    }
}

impl<S> FromRequest<S> for Webhook
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let VerifiedWebhook(verified) = VerifiedWebhook::from_request(request, state).await?;
        Ok(Self(verified.into_event()))
    }
}
