//! Webhooks at the door of an axum application.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRef, State};
use axum::routing::post;
use axum::{Extension, Router};
use http::{HeaderMap, Request, StatusCode};
use telnyx_messaging::webhooks::{
    Event, GuardFuture, MemoryGuard, ReplayGuard, Seen, Sighting, Signer, Verified,
    VerifiedWebhook, Verifier, Webhook, WebhookLayer,
};
use tower::ServiceExt as _;

const BODY: &str =
    r#"{"data":{"id":"e1","event_type":"message.received","payload":{"id":"m1","text":"Hi"}}}"#;

#[derive(Clone)]
struct App {
    verifier: Verifier,
    handled: Arc<AtomicUsize>,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

impl App {
    fn new(signer: &Signer) -> Self {
        Self::with(Verifier::new(signer.public_key()).unwrap())
    }

    fn with(verifier: Verifier) -> Self {
        Self { verifier, handled: Arc::default() }
    }

    fn handled(&self) -> usize {
        self.handled.load(Ordering::SeqCst)
    }
}

async fn receive(State(app): State<App>, Webhook(event): Webhook) -> &'static str {
    assert!(matches!(event, Event::MessageReceived(_)));
    app.handled.fetch_add(1, Ordering::SeqCst);
    "received"
}

fn routes(app: &App) -> Router {
    Router::new().route("/", post(receive)).with_state(app.clone())
}

fn request(headers: HeaderMap, body: impl Into<Body>) -> Request<Body> {
    let mut request = Request::post("/").body(body.into()).unwrap();
    *request.headers_mut() = headers;
    request
}

fn signed(signer: &Signer, body: &str) -> Request<Body> {
    request(signer.signed_now(body.as_bytes()), body.to_owned())
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

async fn status(router: &Router, request: Request<Body>) -> StatusCode {
    router.clone().oneshot(request).await.unwrap().status()
}

#[tokio::test]
async fn a_signed_request_reaches_the_handler_and_others_do_not() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes(&app);

    assert_eq!(status(&router, signed(&signer, BODY)).await, 200);
    assert_eq!(app.handled(), 1);

    let forged = signed(&Signer::generate(), BODY);
    let old = request(signer.headers(now() - 1000, BODY.as_bytes()), BODY);
    assert_eq!(status(&router, request(HeaderMap::new(), BODY)).await, 400);
    assert_eq!(status(&router, forged).await, 401);
    assert_eq!(status(&router, old).await, 401);
    assert_eq!(status(&router, signed(&signer, "[]")).await, 400);
    assert_eq!(status(&router, signed(&signer, "a=b")).await, 400);
    assert_eq!(app.handled(), 1);
}

#[tokio::test]
async fn bodies_are_limited_by_the_verifier_and_by_axum() {
    let signer = Signer::generate();
    let large = format!(
        r#"{{"data":{{"event_type":"message.received","payload":{{"text":"{}"}}}}}}"#,
        "x".repeat(1 << 20)
    );
    let medium = format!(
        r#"{{"data":{{"event_type":"message.received","payload":{{"text":"{}"}}}}}}"#,
        "x".repeat(100_000)
    );
    let streamed = |body: &str| {
        let pieces: Vec<Result<_, std::io::Error>> =
            body.as_bytes().chunks(4096).map(|piece| Ok(piece.to_vec())).collect();
        Body::from_stream(futures_util::stream::iter(pieces))
    };

    let router = routes(&App::new(&signer));
    assert_eq!(status(&router, signed(&signer, &medium)).await, 200);
    assert_eq!(status(&router, signed(&signer, &large)).await, 413);
    let request_streamed = request(signer.signed_now(large.as_bytes()), streamed(&large));
    assert_eq!(status(&router, request_streamed).await, 413);

    let narrow = routes(&App::new(&signer)).layer(DefaultBodyLimit::max(1000));
    assert_eq!(status(&narrow, signed(&signer, BODY)).await, 200);
    let request_streamed = request(signer.signed_now(medium.as_bytes()), streamed(&medium));
    assert_eq!(status(&narrow, request_streamed).await, 413);

    let wide = Verifier::builder().key(signer.public_key()).body_limit(4 << 20).build().unwrap();
    let wide = routes(&App::with(wide)).layer(DefaultBodyLimit::disable());
    assert_eq!(status(&wide, signed(&signer, &large)).await, 200);
}

#[tokio::test]
async fn an_extractor_alone_never_swallows_an_event_that_was_not_handled() {
    async fn fail_once(State(app): State<App>, Webhook(_): Webhook) -> StatusCode {
        match app.handled.fetch_add(1, Ordering::SeqCst) {
            0 => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::OK,
        }
    }
    let signer = Signer::generate();
    let guarded = Verifier::builder()
        .key(signer.public_key())
        .replay_guard(MemoryGuard::default())
        .build()
        .unwrap();
    let app = App::with(guarded);
    let router = Router::new().route("/", post(fail_once)).with_state(app.clone());
    let first = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let again = request(signer.headers(now() - 1, BODY.as_bytes()), BODY);

    assert_eq!(status(&router, first).await, 500);
    assert_eq!(status(&router, again).await, 200);
    assert_eq!(app.handled(), 2);
}

#[tokio::test]
async fn the_layer_lets_each_event_through_once() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes(&app).layer(WebhookLayer::new(app.verifier.clone()));
    let first = signer.headers(now(), BODY.as_bytes());
    let second = signer.headers(now() - 1, BODY.as_bytes());

    assert_eq!(status(&router, request(first.clone(), BODY)).await, 200);
    assert_eq!(status(&router, request(first, BODY)).await, 409);
    assert_eq!(status(&router, request(second, BODY)).await, 200);
    assert_eq!(status(&router, request(HeaderMap::new(), BODY)).await, 400);
    assert_eq!(app.handled(), 1);
}

#[tokio::test]
async fn the_layer_passes_on_the_body_and_the_verified_webhook() {
    async fn receive(Extension(verified): Extension<Verified>, body: String) -> String {
        assert_eq!(verified.raw().as_ref(), body.as_bytes());
        body
    }
    let signer = Signer::generate();
    let verifier = Verifier::new(signer.public_key()).unwrap();
    let router = Router::new().route("/", post(receive)).layer(WebhookLayer::new(verifier));
    assert_eq!(status(&router, signed(&signer, BODY)).await, 200);
}

#[tokio::test]
async fn an_event_whose_handler_failed_is_handled_again() {
    async fn fail_once(State(app): State<App>, VerifiedWebhook(_): VerifiedWebhook) -> StatusCode {
        match app.handled.fetch_add(1, Ordering::SeqCst) {
            0 => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::OK,
        }
    }
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = Router::new()
        .route("/", post(fail_once))
        .with_state(app.clone())
        .layer(WebhookLayer::new(app.verifier.clone()));
    let headers = signer.headers(now(), BODY.as_bytes());

    assert_eq!(status(&router, request(headers.clone(), BODY)).await, 500);
    assert_eq!(status(&router, request(headers.clone(), BODY)).await, 200);
    assert_eq!(status(&router, request(headers, BODY)).await, 409);
    assert_eq!(app.handled(), 2);
}

#[tokio::test]
async fn an_event_in_progress_is_put_off_and_one_that_was_dropped_is_handled_again() {
    async fn slow(State(app): State<App>, Webhook(_): Webhook) {
        if app.handled.fetch_add(1, Ordering::SeqCst) == 0 {
            std::future::pending().await
        }
    }
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = Router::new()
        .route("/", post(slow))
        .with_state(app.clone())
        .layer(WebhookLayer::new(app.verifier.clone()));
    let first = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let again = || request(signer.headers(now() - 1, BODY.as_bytes()), BODY);

    let hanging = tokio::spawn(router.clone().oneshot(first));
    while app.handled() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(status(&router, again()).await, 503);
    hanging.abort();
    assert!(hanging.await.unwrap_err().is_cancelled());
    while status(&router, again()).await == 503 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(app.handled(), 2);
}

/// A store that has recorded the event before it says so.
struct Slow(MemoryGuard);

impl ReplayGuard for Slow {
    fn record<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, Seen> {
        Box::pin(async move {
            let seen = self.0.record(sighting).await;
            tokio::time::sleep(Duration::from_millis(200)).await;
            seen
        })
    }

    fn forget<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(200)).await;
            self.0.forget(sighting).await
        })
    }
}

#[tokio::test]
async fn an_event_whose_connection_ends_while_a_store_is_slow_is_handled_again() {
    async fn fail_first(State(app): State<App>, Webhook(_): Webhook) -> StatusCode {
        match app.handled.fetch_add(1, Ordering::SeqCst) {
            0 => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::OK,
        }
    }
    let signer = Signer::generate();
    let verifier = Verifier::builder()
        .key(signer.public_key())
        .replay_guard(Slow(MemoryGuard::default()))
        .build()
        .unwrap();
    let app = App::with(verifier);
    let router = Router::new()
        .route("/", post(fail_first))
        .with_state(app.clone())
        .layer(WebhookLayer::new(app.verifier.clone()));
    let delivery = |age| request(signer.headers(now() - age, BODY.as_bytes()), BODY);

    // First while the event is recorded, then while its record is taken back.
    for (age, patience) in [(0, 100), (1, 300)] {
        let hanging = router.clone().oneshot(delivery(age));
        let patience = Duration::from_millis(patience);
        assert!(tokio::time::timeout(patience, hanging).await.is_err());
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    assert_eq!(app.handled(), 1);
    assert_eq!(status(&router, delivery(2)).await, 200);
    assert_eq!(app.handled(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_deliveries_of_a_hundred_events_are_a_hundred() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes(&app).layer(WebhookLayer::new(app.verifier.clone()));
    let time = now();
    let deliveries: Vec<_> = (0..300)
        .map(|number| {
            let body = BODY.replace("e1", &format!("event-{}", number % 100));
            let request = request(signer.headers(time - number / 100, body.as_bytes()), body);
            tokio::spawn(router.clone().oneshot(request))
        })
        .collect();
    for delivery in deliveries {
        let status = delivery.await.unwrap().unwrap().status();
        assert!([200, 503].contains(&status.as_u16()), "{status}");
    }
    assert_eq!(app.handled(), 100);
}
