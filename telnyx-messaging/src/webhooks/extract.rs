//! Verified webhooks as arguments of axum handlers.

use std::ops::Deref;

use axum::RequestExt as _;
use axum::extract::{FromRef, FromRequest, Request};

use super::{Admission, Event, Verified, Verifier, WebhookRejection, body};

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
/// By itself an extractor verifies and keeps no memory: a repeated delivery reaches the handler
/// again. Below a [`WebhookLayer`](super::WebhookLayer) each event reaches the handler once, and
/// once more only if the handler failed. When the verifier was built with
/// [`replay_guard`](super::VerifierBuilder::replay_guard), the extractor asks that guard, answers
/// repeated events with 200 and replays with 409; a handler that can fail then has to
/// [`forget`](Verifier::forget) what it could not handle, which takes [`VerifiedWebhook`].
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
        let verified = verifier.verify(&parts.headers, &body)?;
        if !verifier.inner.guard_was_chosen {
            return Ok(Self(verified));
        }
        match verifier.admit(verified).await? {
            Admission::New(verified) => Ok(Self(verified)),
            Admission::Duplicate(_) => Err(WebhookRejection::Duplicate),
        }
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
