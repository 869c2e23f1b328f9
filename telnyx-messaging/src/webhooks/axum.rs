//! Verified webhooks as arguments of axum handlers.

use std::ops::Deref;

use axum::RequestExt as _;
use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use http::request::Parts;

use super::{Event, Verified, Verifier, WebhookRejection, body};

/// Extracts the event of a webhook on a route with a [`WebhookLayer`](super::WebhookLayer).
///
/// The layer has verified and deduplicated it, so the router needs no [`Verifier`] in its state.
/// Without the layer the response is 500 ([`WebhookRejection::MissingLayer`]).
///
/// ```
/// use axum::{Router, http::StatusCode, routing::post};
/// use telnyx_messaging::webhooks::{Event, Verifier, Webhook, WebhookLayer};
///
/// async fn receive(Webhook(event): Webhook) -> StatusCode {
///     if let Event::MessageReceived(message) = event {
///         println!("{:?}", message.message_id());
///     }
///     StatusCode::OK
/// }
///
/// fn routes(verifier: Verifier) -> Router {
///     Router::new().route("/webhooks", post(receive).layer(WebhookLayer::new(verifier)))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Webhook(pub Event);

/// Extracts a verified webhook with its raw body; otherwise like [`Webhook`].
#[derive(Clone, Debug)]
pub struct VerifiedWebhook(pub Verified);

/// Verifies a webhook by itself, on a route without a [`WebhookLayer`](super::WebhookLayer).
///
/// It does **not** deduplicate, whatever replay guard the verifier has: every repeated delivery
/// reaches the handler. The state of the router provides the [`Verifier`], itself or through
/// [`FromRef`]. A request that does not verify gets [`WebhookRejection::status`]. The body is read up
/// to the verifier's [`body_limit`](Verifier::body_limit) and axum's `DefaultBodyLimit`, whichever is
/// smaller.
///
/// ```
/// use axum::{Router, routing::post};
/// use telnyx_messaging::webhooks::{SignedWebhook, Verifier};
///
/// async fn receive(SignedWebhook(verified): SignedWebhook) {
///     println!("{:?}", verified.event().id()); // deduplicate by this id
/// }
///
/// fn routes(verifier: Verifier) -> Router {
///     Router::new().route("/webhooks", post(receive)).with_state(verifier)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct SignedWebhook(pub Verified);

impl Deref for VerifiedWebhook {
    type Target = Verified;

    fn deref(&self) -> &Verified {
        &self.0
    }
}

impl Deref for SignedWebhook {
    type Target = Verified;

    fn deref(&self) -> &Verified {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for VerifiedWebhook {
    type Rejection = WebhookRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        // Only a verifier creates a `Verified`, so one in the extensions is genuine.
        let verified = parts.extensions.get::<Verified>().cloned();
        verified.map(Self).ok_or(WebhookRejection::MissingLayer)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Webhook {
    type Rejection = WebhookRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let VerifiedWebhook(verified) = VerifiedWebhook::from_request_parts(parts, state).await?;
        Ok(Self(verified.into_event()))
    }
}

impl<S> FromRequest<S> for SignedWebhook
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let verifier = Verifier::from_ref(state);
        let (parts, body) = request.with_limited_body().into_parts();
        let body = body::read(body, verifier.body_limit()).await?;
        Ok(Self(verifier.verify(&parts.headers, &body)?))
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        self.response()
    }
}
