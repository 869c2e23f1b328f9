//! Idempotency keys, as published.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::{FROM, Reply, TO, http, paused};

async fn keyed(sandbox: &Sandbox, path: &str, key: &str, body: &Value) -> Reply {
    http(sandbox, Method::POST, path, &[("idempotency-key", key)], body).await
}

fn message(text: &str) -> Value {
    json!({"from": FROM, "to": TO, "text": text})
}

#[tokio::test]
async fn a_key_belongs_to_one_operation_and_one_body() {
    let (sandbox, _) = paused().await;
    let first = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    assert!(first.headers.get("idempotent-replayed").is_none());
    let again = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(again.headers["idempotent-replayed"], "true");
    let other = keyed(&sandbox, "/v2/messages", "key-1", &message("Bye")).await;
    assert_eq!((other.status, other.error()), (422, ("10027", "Idempotency-Key")));
    // Another operation has keys of its own.
    let long_code = keyed(&sandbox, "/v2/messages/long_code", "key-1", &message("Hello")).await;
    assert_eq!(long_code.status, 200);
    assert_ne!(long_code.body["data"]["id"], first.body["data"]["id"]);
    assert_eq!(sandbox.messages().len(), 2);
}

#[tokio::test]
async fn a_key_is_kept_for_a_day_of_virtual_time() {
    let (sandbox, _) = paused().await;
    let first = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    sandbox.advance(Duration::from_secs(24 * 3600 - 1)).await;
    let again = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    assert_eq!(again.body["data"]["id"], first.body["data"]["id"]);
    sandbox.advance(Duration::from_secs(1)).await;
    let next_day = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    assert_ne!(next_day.body["data"]["id"], first.body["data"]["id"]);
}

#[tokio::test]
async fn a_malformed_key_is_refused() {
    let (sandbox, _) = paused().await;
    let long = "k".repeat(256);
    for key in ["", "a b", "a.b", "a/b", &long] {
        let reply = keyed(&sandbox, "/v2/messages", key, &message("Hello")).await;
        assert_eq!((reply.status, reply.error()), (400, ("10015", "Idempotency-Key")), "{key:?}");
    }
    let repeated = [("idempotency-key", "a"), ("idempotency-key", "b")];
    let reply = http(&sandbox, Method::POST, "/v2/messages", &repeated, &message("Hello")).await;
    assert_eq!((reply.status, reply.error().0), (400, "10015"));
    assert!(sandbox.messages().is_empty());
}

#[tokio::test]
async fn only_success_is_replayed_and_a_running_request_is_a_conflict() {
    let (sandbox, _) = paused().await;
    let blocked = json!({"from": FROM, "to": "+15550104300", "text": "Hello"});
    assert_eq!(keyed(&sandbox, "/v2/messages", "key-1", &blocked).await.status, 403);
    let retried = keyed(&sandbox, "/v2/messages", "key-1", &message("Hello")).await;
    assert_eq!(retried.status, 200, "a refused request does not use up its key");
    sandbox.latency(Duration::from_millis(300));
    let hello = message("Hello");
    let (first, second) = tokio::join!(keyed(&sandbox, "/v2/messages", "key-2", &hello), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        keyed(&sandbox, "/v2/messages", "key-2", &hello).await
    });
    assert_eq!(first.status, 200);
    assert_eq!((second.status, second.error().0), (409, "10036"));
}
