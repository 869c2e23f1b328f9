//! Webhooks of an axum application.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRef, State};
use axum::routing::{get, post};
use axum::{Extension, Router};
use http::{HeaderMap, Request, StatusCode};
use telnyx_messaging::webhooks::{
    Event, ReplayGuard, SignedWebhook, Signer, Verified, VerifiedWebhook, Verifier, Webhook,
    WebhookLayer,
};
use tower::ServiceExt as _;

use super::guards::{Clock, Remote, soon};

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

/// A route with the layer.
fn routes(app: &App) -> Router {
    let layer = WebhookLayer::new(app.verifier.clone());
    Router::new().route("/", post(receive).layer(layer)).with_state(app.clone())
}

/// A route that verifies by itself.
fn routes_without_layer(app: &App) -> Router {
    async fn receive(State(app): State<App>, SignedWebhook(verified): SignedWebhook) {
        assert!(matches!(verified.event(), Event::MessageReceived(_)));
        app.handled.fetch_add(1, Ordering::SeqCst);
    }
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
    for routes in [routes, routes_without_layer] {
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
}

#[tokio::test]
async fn other_routes_next_to_the_layer_need_no_signature() {
    let app = App::new(&Signer::generate());
    let router = routes(&app).route("/health", get(|| async { "ok" }));
    let health = Request::get("/health").body(Body::empty()).unwrap();
    assert_eq!(status(&router, health).await, 200);
    let unknown = Request::get("/unknown").body(Body::empty()).unwrap();
    assert_eq!(status(&router, unknown).await, 404);
    assert_eq!(status(&router, request(HeaderMap::new(), BODY)).await, 400);
}

#[tokio::test]
async fn an_extractor_on_a_route_without_the_layer_is_an_error_of_the_server() {
    async fn verified(_: VerifiedWebhook) {}
    let signer = Signer::generate();
    let app = App::new(&signer);
    for router in [
        Router::new().route("/", post(receive)).with_state(app.clone()),
        Router::new().route("/", post(verified)).with_state(app.clone()),
    ] {
        assert_eq!(status(&router, signed(&signer, BODY)).await, 500);
    }
    assert_eq!(app.handled(), 0);
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

    for routes in [routes, routes_without_layer] {
        let router = routes(&App::new(&signer));
        assert_eq!(status(&router, signed(&signer, &medium)).await, 200);
        assert_eq!(status(&router, signed(&signer, &large)).await, 413);
        let request_streamed = request(signer.signed_now(large.as_bytes()), streamed(&large));
        assert_eq!(status(&router, request_streamed).await, 413);
    }

    let narrow = routes_without_layer(&App::new(&signer)).layer(DefaultBodyLimit::max(1000));
    assert_eq!(status(&narrow, signed(&signer, BODY)).await, 200);
    let request_streamed = request(signer.signed_now(medium.as_bytes()), streamed(&medium));
    assert_eq!(status(&narrow, request_streamed).await, 413);

    let wide = Verifier::builder().key(signer.public_key()).body_limit(4 << 20).build().unwrap();
    let wide = routes_without_layer(&App::with(wide)).layer(DefaultBodyLimit::disable());
    assert_eq!(status(&wide, signed(&signer, &large)).await, 200);
}

#[tokio::test]
async fn an_extractor_without_the_layer_passes_on_every_delivery() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes_without_layer(&app);
    for age in [0, 0, 1] {
        let delivery = request(signer.headers(now() - age, BODY.as_bytes()), BODY);
        assert_eq!(status(&router, delivery).await, 200);
    }
    assert_eq!(app.handled(), 3);
}

#[tokio::test]
async fn the_layer_passes_on_each_event_once() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes(&app);
    let first = signer.headers(now(), BODY.as_bytes());
    let second = signer.headers(now() - 1, BODY.as_bytes());

    // The identical request is a repeated delivery like any other.
    for headers in [&first, &first, &second, &second] {
        assert_eq!(status(&router, request(headers.clone(), BODY)).await, 200);
    }
    assert_eq!(status(&router, request(HeaderMap::new(), BODY)).await, 400);
    assert_eq!(app.handled(), 1);
}

#[tokio::test]
async fn the_layer_passes_on_the_body_and_the_verified_webhook() {
    async fn receive(
        Extension(extension): Extension<Verified>,
        Webhook(event): Webhook,
        verified: VerifiedWebhook,
        body: String,
    ) -> String {
        assert_eq!(extension.raw().as_ref(), body.as_bytes());
        assert_eq!((event.id(), verified.event().id()), (Some("e1"), Some("e1")));
        body
    }
    let signer = Signer::generate();
    let verifier = Verifier::new(signer.public_key()).unwrap();
    let router = Router::new().route("/", post(receive).layer(WebhookLayer::new(verifier)));
    assert_eq!(status(&router, signed(&signer, BODY)).await, 200);
}

/// What a handler does with the first delivery.
#[derive(Clone, Copy, Debug)]
enum Failure {
    ServerError,
    Redirect,
    Panic,
    Hang,
}

/// A route whose handler fails at the first delivery.
fn failing(app: &App, failure: Failure) -> Router {
    let receive = async move |State(app): State<App>, _: Webhook| match (
        app.handled.fetch_add(1, Ordering::SeqCst),
        failure,
    ) {
        (0, Failure::ServerError) => StatusCode::INTERNAL_SERVER_ERROR,
        (0, Failure::Redirect) => StatusCode::SEE_OTHER,
        (0, Failure::Panic) => panic!("the handler"),
        (0, Failure::Hang) => std::future::pending().await,
        _ => StatusCode::OK,
    };
    let layer = WebhookLayer::new(app.verifier.clone());
    Router::new().route("/", post(receive).layer(layer)).with_state(app.clone())
}

fn app(signer: &Signer, guard: impl ReplayGuard) -> App {
    let builder = Verifier::builder().key(signer.public_key()).replay_guard(guard);
    App::with(builder.build().unwrap())
}

/// Delivers until the event is no longer in progress. No lease ends: the clock of the guard stands
/// still.
async fn deliver(router: &Router, signer: &Signer, age: i64) -> StatusCode {
    soon(async {
        loop {
            let delivery = request(signer.headers(now() - age, BODY.as_bytes()), BODY);
            let status = status(router, delivery).await;
            if status != 503 {
                return status;
            }
            tokio::task::yield_now().await;
        }
    })
    .await
}

/// Waits until the application has been called.
async fn called(app: &App) {
    soon(async {
        while app.handled() == 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

/// Delivers an event whose handler fails, then delivers it again until it was handled.
async fn is_handled_again(app: &App, failure: Failure, signer: &Signer) {
    let router = failing(app, failure);
    let first = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let first = tokio::spawn(router.clone().oneshot(first));
    called(app).await;
    if matches!(failure, Failure::Hang) {
        let again = request(signer.headers(now() - 1, BODY.as_bytes()), BODY);
        assert_eq!(status(&router, again).await, 503);
        first.abort();
    }
    match (failure, first.await) {
        (Failure::ServerError, Ok(response)) => assert_eq!(response.unwrap().status(), 500),
        (Failure::Redirect, Ok(response)) => assert_eq!(response.unwrap().status(), 303),
        (Failure::Panic, Err(error)) => assert!(error.is_panic()),
        (Failure::Hang, Err(error)) => assert!(error.is_cancelled()),
        other => panic!("{other:?}"),
    }
    for _ in 0..2 {
        assert_eq!(deliver(&router, signer, 1).await, 200);
    }
    assert_eq!(app.handled(), 2, "{failure:?}");
}

#[tokio::test]
async fn an_event_whose_handler_failed_panicked_or_was_dropped_is_handled_again() {
    let signer = Signer::generate();
    for failure in [Failure::ServerError, Failure::Redirect, Failure::Panic, Failure::Hang] {
        // In memory, and with a store that cannot release without waiting.
        for app in [app(&signer, Clock::default().guard()), app(&signer, Remote::new())] {
            soon(is_handled_again(&app, failure, &signer)).await;
        }
    }
}

#[tokio::test]
async fn two_processes_handle_an_event_once_and_again_when_one_fails() {
    let signer = Signer::generate();
    let store = Remote::new();
    let (one, other) = (app(&signer, store.clone()), app(&signer, store));
    let (hanging, working) = (failing(&one, Failure::Hang), routes(&other));
    let first = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let first = tokio::spawn(hanging.oneshot(first));
    called(&one).await;
    let again = request(signer.headers(now() - 1, BODY.as_bytes()), BODY);
    assert_eq!(status(&working, again).await, 503, "the other process must not say handled");
    assert_eq!(other.handled(), 0);
    first.abort();
    assert_eq!(deliver(&working, &signer, 2).await, 200);
    assert_eq!((one.handled(), other.handled()), (1, 1));
}

#[tokio::test]
async fn the_event_of_a_process_that_was_killed_is_handled_by_another() {
    let signer = Signer::generate();
    let store = Remote::new();
    let (one, other) = (app(&signer, store.clone()), app(&signer, store.clone()));
    let killed = std::thread::spawn({
        let (hanging, one) = (failing(&one, Failure::Hang), one.clone());
        let first = request(signer.headers(now(), BODY.as_bytes()), BODY);
        move || {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(async {
                tokio::spawn(hanging.oneshot(first));
                while one.handled() == 0 {
                    tokio::task::yield_now().await;
                }
            });
            // With the runtime go all tasks that could release the event.
        }
    });
    killed.join().unwrap();

    let working = routes(&other);
    let again = |age| request(signer.headers(now() - age, BODY.as_bytes()), BODY);
    assert_eq!(status(&working, again(1)).await, 503);
    store.clock.advance(Duration::from_secs(30));
    assert_eq!(status(&working, again(2)).await, 200);
    assert_eq!(other.handled(), 1);
}

#[tokio::test]
async fn a_connection_that_ends_while_the_store_is_slow_loses_no_event() {
    let signer = Signer::generate();
    let store = Remote::new();
    let app = app(&signer, store.clone());
    // The handler fails at first, and the store is slow from then on.
    let slow = store.clone();
    let receive = async move |State(app): State<App>, _: Webhook| {
        if app.handled.fetch_add(1, Ordering::SeqCst) == 0 {
            slow.close();
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        StatusCode::OK
    };
    let layer = WebhookLayer::new(app.verifier.clone());
    let router = Router::new().route("/", post(receive).layer(layer)).with_state(app.clone());
    let calls = async |calls| {
        soon(async {
            while store.calls() < calls {
                tokio::task::yield_now().await;
            }
        })
        .await;
    };

    // The connection ends in the middle of `begin`, whose lease is then released.
    store.close();
    let delivery = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let delivery = tokio::spawn(router.clone().oneshot(delivery));
    calls(1).await;
    delivery.abort();
    assert!(delivery.await.unwrap_err().is_cancelled());
    store.open();
    calls(2).await;
    assert_eq!(app.handled(), 0);

    // The connection ends in the middle of `release`.
    let delivery = request(signer.headers(now(), BODY.as_bytes()), BODY);
    let delivery = tokio::spawn(router.clone().oneshot(delivery));
    calls(4).await;
    delivery.abort();
    assert!(delivery.await.unwrap_err().is_cancelled());
    store.open();
    assert_eq!(deliver(&router, &signer, 2).await, 200);
    assert_eq!(app.handled(), 2);
}

#[tokio::test]
async fn the_layer_serves_any_tower_service() {
    use telnyx_messaging::webhooks::WebhookService;
    use tower::{Layer as _, service_fn};

    let signer = Signer::generate();
    let verifier = Verifier::new(signer.public_key()).unwrap();
    let handler = service_fn(async |request: Request<_>| {
        let verified = request.extensions().get::<Verified>().cloned();
        let id = verified.and_then(|verified| verified.event().id().map(str::to_owned));
        Ok::<_, std::convert::Infallible>(http::Response::new(id.unwrap_or_default()))
    });
    let service: WebhookService<_> = WebhookLayer::new(verifier).layer(handler);
    let response = service.oneshot(signed(&signer, BODY)).await.unwrap();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (200, "e1"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_deliveries_of_a_hundred_events_are_a_hundred() {
    let signer = Signer::generate();
    let app = App::new(&signer);
    let router = routes(&app);
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
