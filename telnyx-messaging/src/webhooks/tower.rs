//! Verification in front of any tower service.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::HttpBody;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::{Layer, Service};
use tracing::Instrument as _;

use super::{Admission, Verified, Verifier, WebhookRejection, body};

/// A tower layer that lets through verified webhooks, each event once.
///
/// The service below gets the request with its buffered body and a [`Verified`] in its extensions,
/// where the axum extractors of this module find it too. Everything else is answered here:
///
/// | status | when |
/// |--|--|
/// | 200 | the event was handled before |
/// | 400, 401, 409, 503 | [`VerifyError::status`](super::VerifyError::status) |
/// | 413 | the body is larger than the verifier's [`body_limit`](Verifier::body_limit) |
/// | 503 | the event is being handled at this moment |
///
/// The event counts as handled when the service answers 2xx. After any other answer, an error, a
/// panic, or when the connection ends before the answer, its record is taken back, and the next
/// delivery is handled again. Nothing is lost in this way, and what was answered 2xx is not handled
/// twice.
///
/// ```
/// use axum::{Extension, Router, routing::post};
/// use telnyx_messaging::webhooks::{Verified, Verifier, WebhookLayer};
///
/// async fn receive(Extension(verified): Extension<Verified>) {
///     println!("{:?}", verified.event().event_type());
/// }
///
/// fn routes(verifier: Verifier) -> Router {
///     Router::new().route("/webhooks", post(receive)).layer(WebhookLayer::new(verifier))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct WebhookLayer {
    gate: Gate,
}

impl WebhookLayer {
    /// A layer that verifies with `verifier` and asks its replay guard.
    #[must_use]
    pub fn new(verifier: Verifier) -> Self {
        Self { gate: Gate { verifier, in_progress: Arc::default() } }
    }
}

impl<S> Layer<S> for WebhookLayer {
    type Service = WebhookService<S>;

    fn layer(&self, inner: S) -> WebhookService<S> {
        WebhookService { inner, gate: self.gate.clone() }
    }
}

/// The service that a [`WebhookLayer`] makes.
#[derive(Clone, Debug)]
pub struct WebhookService<S> {
    inner: S,
    gate: Gate,
}

impl<S, B, R> Service<Request<B>> for WebhookService<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone + Send + 'static,
    S::Error: Send,
    S::Future: Send,
    B: HttpBody + Send + 'static,
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
        let gate = self.gate.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let admitted = async {
                let body = body::read(body, gate.verifier.body_limit()).await?;
                let verified = gate.verifier.verify(&parts.headers, &body)?;
                to_the_end(async move { gate.admit(verified).await }).await
            };
            let (verified, claim) = match admitted.await {
                Ok(admitted) => admitted,
                Err(rejection) => return Ok(rejection.response()),
            };
            let body = Full::new(verified.raw().clone());
            parts.extensions.insert(verified);
            let answer = inner.call(Request::from_parts(parts, body)).await;
            match &answer {
                Ok(response) if response.status().is_success() => claim.keep(),
                _ => claim.give_back().await,
            }
            answer
        })
    }
}

/// Lets an event through once, and not while it is being handled.
#[derive(Clone, Debug)]
struct Gate {
    verifier: Verifier,
    in_progress: Arc<InProgress>,
}

impl Gate {
    async fn admit(&self, verified: Verified) -> Result<(Verified, Claim), WebhookRejection> {
        // First the events of this process, without a gap before the guard is asked: a second
        // delivery must not be called handled while the first one may still fail.
        let turn = self.in_progress.enter(&verified).ok_or(WebhookRejection::InProgress)?;
        match self.verifier.admit(verified).await? {
            Admission::New(verified) => {
                let claim = Claim { held: Some((self.verifier.clone(), verified.clone(), turn)) };
                Ok((verified, claim))
            }
            Admission::Duplicate(_) => Err(WebhookRejection::Duplicate),
        }
    }
}

/// The events being handled in this process.
#[derive(Default)]
struct InProgress(Mutex<HashSet<String>>);

impl InProgress {
    fn enter(self: &Arc<Self>, verified: &Verified) -> Option<Turn> {
        // An event without an id is known by its request alone.
        let key = verified.event().id().unwrap_or_else(|| verified.signature());
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(key.to_owned()).then(|| Turn { key: key.to_owned(), all: Arc::clone(self) })
    }
}

impl fmt::Debug for InProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProgress")
    }
}

/// One event that is being handled, until this is dropped.
struct Turn {
    key: String,
    all: Arc<InProgress>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.all.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

/// The record of an event that may have to be taken back.
struct Claim {
    held: Option<(Verifier, Verified, Turn)>,
}

impl Claim {
    fn keep(mut self) {
        self.held = None;
    }

    async fn give_back(mut self) {
        if let Some((verifier, verified, turn)) = self.held.take() {
            to_the_end(forget(verifier, verified, turn)).await;
        }
    }
}

impl Drop for Claim {
    /// The handler panicked, or the connection ended and took the handler with it.
    fn drop(&mut self) {
        if let Some((verifier, verified, turn)) = self.held.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(forget(verifier, verified, turn));
        }
    }
}

/// Runs what must not stop half-way, when the connection and all that waits for it are dropped: a
/// store that is still writing then has recorded an event that nobody handles.
///
/// The output of a task that nobody waits for is dropped as soon as it is there, a [`Claim`] too.
async fn to_the_end<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else { return work.await };
    match runtime.spawn(work.in_current_span()).await {
        Ok(output) => output,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is shutting down, and does not poll this again.
            Err(_) => std::future::pending().await,
        },
    }
}

async fn forget(verifier: Verifier, verified: Verified, turn: Turn) {
    if let Err(error) = verifier.forget(&verified).await {
        tracing::error!(%error, "a webhook that was not handled could not be taken back");
    }
    drop(turn);
}
