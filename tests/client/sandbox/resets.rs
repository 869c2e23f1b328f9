//! What was in progress during a reset has no effect afterwards, and a client that gave up has one.

use std::time::Duration;

use axum::{Router, http::StatusCode, routing::post};
use http::Method;
use serde_json::{Value, json};
use telnyx_messaging_sandbox::{DeliveryOutcome, Sandbox};
use tokio::sync::{mpsc, watch};

use super::{FROM, Reply, TO, http, send};

/// A receiver that holds webhooks back until it is released, and then refuses them.
struct Holding {
    url: String,
    arrived: mpsc::UnboundedReceiver<()>,
    release: watch::Sender<bool>,
}

impl Holding {
    async fn start() -> Self {
        let (arrive, arrived) = mpsc::unbounded_channel();
        let (release, released) = watch::channel(false);
        let receive = move || {
            let (arrive, mut released) = (arrive.clone(), released.clone());
            async move {
                arrive.send(()).unwrap();
                released.wait_for(|released| *released).await.unwrap();
                StatusCode::SERVICE_UNAVAILABLE
            }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let router = Router::new().route("/hooks", post(receive));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, arrived, release }
    }

    async fn arrival(&mut self) {
        self.arrived.recv().await.unwrap();
    }
}

async fn keyed(sandbox: &Sandbox, text: &str) -> Reply {
    let body = json!({"from": FROM, "to": TO, "text": text});
    http(sandbox, Method::POST, "/v2/messages", &[("idempotency-key", "key-1")], &body).await
}

/// Returns once a message is stored, which may be long before its response.
async fn carried_out(sandbox: &Sandbox) {
    while sandbox.messages().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Nothing that has begun takes longer than this.
async fn later() {
    tokio::time::sleep(Duration::from_millis(600)).await;
}

#[tokio::test]
async fn a_delivery_in_progress_leaves_nothing_behind() {
    let mut receiver = Holding::start().await;
    // The same seed: the messages after the reset have the ids of those before.
    let sandbox = Sandbox::builder().seed(1).start().await.unwrap();
    let first = send(&sandbox, json!({"webhook_url": receiver.url})).await;
    receiver.arrival().await;
    sandbox.reset();
    let second = send(&sandbox, json!({"webhook_url": receiver.url})).await;
    assert_eq!(first.body["data"]["id"], second.body["data"]["id"]);
    receiver.arrival().await;
    receiver.release.send(true).unwrap();
    sandbox.settled().await;
    later().await;
    let attempts: Vec<_> =
        sandbox.deliveries().iter().map(|d| (d.event_type.clone(), d.attempt)).collect();
    let sent = (1..=3).map(|attempt| ("message.sent".to_owned(), attempt));
    let ended = (1..=3).map(|attempt| ("message.finalized".to_owned(), attempt));
    assert_eq!(attempts, sent.chain(ended).collect::<Vec<_>>());
    assert_eq!(sandbox.contents("webhook_deliveries").unwrap().len(), 2);
}

#[tokio::test]
async fn nobody_waits_for_a_delivery_from_before_a_reset() {
    let mut receiver = Holding::start().await;
    let sandbox = Sandbox::builder().clock_paused().start().await.unwrap();
    let url = receiver.url.clone();
    let delivered = sandbox.deliver(&url, json!({"data": {"id": "1"}}));
    let reset = async {
        receiver.arrival().await;
        sandbox.reset();
        let limit = Duration::from_millis(500);
        tokio::time::timeout(limit, sandbox.settled()).await.unwrap();
        tokio::time::timeout(limit, sandbox.advance(limit)).await.unwrap();
        receiver.release.send(true).unwrap();
    };
    let (delivery, ()) = tokio::join!(delivered, reset);
    let expected = DeliveryOutcome::Failed("the sandbox was reset".to_owned());
    assert_eq!(delivery.outcome, expected);
    assert!(sandbox.deliveries().is_empty());
}

#[tokio::test]
async fn a_delivery_in_progress_is_not_repeated_after_a_load() {
    let mut receiver = Holding::start().await;
    let sandbox = Sandbox::start().await.unwrap();
    send(&sandbox, json!({"webhook_url": receiver.url})).await;
    receiver.arrival().await;
    sandbox.load(&sandbox.save()).unwrap();
    receiver.release.send(true).unwrap();
    later().await;
    assert!(receiver.arrived.try_recv().is_err(), "there is no second attempt");
    assert!(sandbox.contents("webhook_deliveries").unwrap().is_empty());
}

#[tokio::test]
async fn a_response_that_waits_during_a_reset_is_not_recorded() {
    let sandbox = Sandbox::start().await.unwrap();
    let rule = json!({"after_effect": true, "delay_ms": 300, "fault": "delay"});
    super::post(&sandbox, "/_sandbox/faults", rule).await;
    let reset = async {
        carried_out(&sandbox).await;
        sandbox.reset();
    };
    let (reply, ()) = tokio::join!(send(&sandbox, json!({})), reset);
    assert_eq!(reply.status, 200);
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_key_after_a_reset_is_not_that_before() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.latency(Duration::from_millis(400));
    let second = async {
        carried_out(&sandbox).await;
        sandbox.reset();
        keyed(&sandbox, "second").await
    };
    let (first, second) = tokio::join!(keyed(&sandbox, "first"), second);
    assert_eq!((first.status, second.status), (200, 200));
    let replayed = keyed(&sandbox, "second").await;
    assert_eq!(replayed.body["data"]["text"], "second");
    assert_eq!(sandbox.messages().len(), 1);
}

#[tokio::test]
async fn a_response_of_the_service_during_a_reset_is_not_compared() {
    let real = Sandbox::start().await.unwrap();
    real.latency(Duration::from_millis(300));
    real.stub("messages.send").respond_with(json!({"data": {"odd": 1}})).unwrap();
    let proxy = Sandbox::builder().api_key(real.api_key()).forward(real.base_url());
    let proxy = proxy.start().await.unwrap();
    let reset = async {
        while real.requests().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        proxy.reset();
    };
    tokio::join!(send(&proxy, json!({})), reset);
    assert_eq!(proxy.differences(), []);
    assert!(proxy.requests().is_empty());
    send(&proxy, json!({})).await;
    assert!(!proxy.differences().is_empty());
}

#[tokio::test]
async fn a_client_that_gives_up_has_been_served() {
    let sandbox = Sandbox::start().await.unwrap();
    let give_up = || async {
        let limit = Duration::from_millis(200);
        assert!(tokio::time::timeout(limit, keyed(&sandbox, "Hello")).await.is_err());
    };
    // A response that waits: the key is in use until it could have arrived.
    sandbox.latency(Duration::from_millis(500));
    give_up().await;
    assert_eq!(keyed(&sandbox, "Hello").await.status, 409);
    later().await;
    sandbox.latency(Duration::ZERO);
    let again = keyed(&sandbox, "Hello").await;
    assert_eq!((again.status, again.headers.contains_key("idempotent-replayed")), (200, true));
    assert_eq!(sandbox.messages().len(), 1);

    // A fault that waits, before and after the effect.
    for after_effect in [false, true] {
        sandbox.reset();
        let rule = json!({"after_effect": after_effect, "delay_ms": 500, "fault": "delay"});
        super::post(&sandbox, "/_sandbox/faults", rule).await;
        give_up().await;
        later().await;
        let again = keyed(&sandbox, "Hello").await;
        assert!(again.headers.contains_key("idempotent-replayed"), "{after_effect}");
        assert_eq!(sandbox.messages().len(), 1, "{after_effect}");
        let statuses: Vec<u16> = sandbox.requests().iter().map(|one| one.status).collect();
        assert_eq!(statuses, [200, 200], "{after_effect}");
    }
}

#[tokio::test]
async fn a_message_that_was_removed_is_not_delivered() {
    let sandbox = Sandbox::builder().clock_paused().start().await.unwrap();
    let receiver = Holding::start().await;
    send(&sandbox, json!({"webhook_url": receiver.url})).await;
    sandbox.reset();
    sandbox.advance(Duration::from_secs(3600)).await;
    assert!(sandbox.deliveries().is_empty() && sandbox.messages().is_empty());
    assert_eq!(sandbox.save()["collections"], Value::Object(serde_json::Map::new()));
}
