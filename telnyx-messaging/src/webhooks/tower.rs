//! Verification and deduplication in front of any tower service.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_layer::Layer;
use tower_service::Service;

use super::dedup::Lease;
use super::{Acceptance, Verified, Verifier, WebhookRejection, body};

/// A tower layer that passes on verified webhooks, each event once.
///
/// The service below gets the request with its buffered body, and a [`Verified`] in its extensions.
/// All other requests are answered by the layer:
///
/// | status | when |
/// |--|--|
/// | 200 | the event was handled before |
/// | 400, 401, 503 | [`VerifyError::status`](super::VerifyError::status) |
/// | 413 | the body is larger than the verifier's [`body_limit`](Verifier::body_limit) |
/// | 503 | another delivery of the event is being handled, here or in another process |
///
/// The event counts as handled when the service returns 2xx. After any other response, an error, a
/// panic, or when the connection ends before the response, it is released: its next delivery is
/// handled again. The same happens at the end of its
/// [lease](super::VerifierBuilder::lease) when the process is killed. An event can thus be handled
/// twice, but only if it was not completed the first time.
///
/// # Example
///
/// Put the layer on the webhook route, not on the router: a layer on the router answers every other
/// route, and unknown paths, with 400.
///
/// ```
/// use axum::{Extension, Router, routing::{get, post}};
/// use telnyx_messaging::webhooks::{Verified, Verifier, WebhookLayer};
///
/// async fn receive(Extension(verified): Extension<Verified>) {
///     println!("{:?}", verified.event().event_type());
/// }
///
/// fn routes(verifier: Verifier) -> Router {
///     Router::new()
///         .route("/webhooks", post(receive).layer(WebhookLayer::new(verifier)))
///         .route("/health", get(|| async { "ok" }))
/// }
/// ```
///
/// With axum, the extractors `Webhook` and `VerifiedWebhook` (feature `axum`) find the webhook, too.
///
/// The layer does not limit the time in which a body is read; put a timeout around it.
#[derive(Clone, Debug)]
pub struct WebhookLayer {
    verifier: Verifier,
}

impl WebhookLayer {
    /// Creates a layer that verifies with `verifier` and deduplicates with its replay guard.
    #[must_use]
    pub fn new(verifier: Verifier) -> Self {
        Self { verifier }
    }
}

impl<S> Layer<S> for WebhookLayer {
    type Service = WebhookService<S>;

    fn layer(&self, inner: S) -> WebhookService<S> {
        WebhookService { inner, verifier: self.verifier.clone() }
    }
}

/// The service of a [`WebhookLayer`].
#[derive(Clone, Debug)]
pub struct WebhookService<S> {
    inner: S,
    verifier: Verifier,
}

impl<S, B, R> Service<Request<B>> for WebhookService<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone + Send + 'static,
    S::Error: Send,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
    R: From<String> + Send,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that was polled ready must be the one that is called.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let verifier = self.verifier.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let (verified, lease) = match accept(&verifier, &parts.headers, body).await {
                Ok(first) => first,
                Err(rejection) => return Ok(rejection.response()),
            };
            let body = Full::new(verified.raw().clone());
            parts.extensions.insert(verified);
            let response = inner.call(Request::from_parts(parts, body)).await;
            let handled = response.as_ref().is_ok_and(|response| response.status().is_success());
            let recorded = if handled { lease.complete().await } else { lease.release().await };
            if let Err(error) = recorded {
                tracing::error!(%error, handled, "the replay guard failed after the handler: the event may be handled again");
            }
            response
        })
    }
}

async fn accept<B>(
    verifier: &Verifier,
    headers: &HeaderMap,
    body: B,
) -> Result<(Verified, Lease), WebhookRejection>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let body = body::read(body, verifier.body_limit()).await?;
    match verifier.accept(headers, &body).await? {
        Acceptance::First(lease) => Ok(lease.into_parts()),
        Acceptance::InProgress(_) => Err(WebhookRejection::InProgress),
        Acceptance::Done(_) => Err(WebhookRejection::Done),
    }
}
