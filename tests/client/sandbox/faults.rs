//! Faults by rules.

use std::time::{Duration, Instant};

use http::Method;
use serde_json::json;
use telnyx_messaging::{Client, RetryPolicy};
use telnyx_messaging_sandbox::Sandbox;

use super::receiver::Receiver;
use super::{FROM, TO, http, post, send};

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .api_key(sandbox.api_key())
        .base_url(sandbox.base_url())
        .no_proxy()
        .timeout(Duration::from_millis(700))
        .retry_policy(RetryPolicy::none())
        .build()
        .unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn a_rule_chooses_operation_recipient_and_number() {
    let (sandbox, _) = start().await;
    let faults = || sandbox.faults().on("messages.send").to(TO);
    faults().nth(2).times(2).error(40318).unwrap();
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let other = send(&sandbox, json!({"to": "+15550100003"})).await;
        assert_eq!(other.status, 200);
        let listed = http(&sandbox, Method::GET, "/v2/messaging_profiles", &[], &json!(null)).await;
        assert_eq!(listed.status, 200);
        statuses.push(send(&sandbox, json!({})).await.status);
    }
    assert_eq!(statuses, [200, 429, 429, 200, 200]);
    let id = faults().always().status(500).unwrap();
    assert_eq!(send(&sandbox, json!({})).await.status, 500);
    assert!(sandbox.faults().remove(id));
    assert_eq!(send(&sandbox, json!({})).await.status, 200);
}

#[tokio::test]
async fn a_fault_of_a_send_is_not_consumed_by_a_list_that_is_fetched_ahead() {
    let (sandbox, client) = start().await;
    sandbox.seed("messaging_profiles", 60).unwrap();
    let list = || client.messaging_profiles().list().page_size(5).prefetch(3).items();
    for _ in 0..5 {
        sandbox.faults().on("messages.send").status(503).unwrap();
        assert_eq!(list().collect_all().await.unwrap().len(), 60);
        let send = client.messages().send().from(FROM).to(TO).text("Hello");
        assert_eq!(send.await.unwrap_err().status().unwrap(), 503);
    }
    assert!(sandbox.messages().is_empty());
}

#[tokio::test]
async fn a_connection_is_reset_before_or_after_the_effect() {
    let (sandbox, client) = start().await;
    let hello = || client.messages().send().from(FROM).to(TO).text("Hello");
    sandbox.faults().on("messages.send").reset_before_effect().unwrap();
    let error = hello().await.unwrap_err();
    assert!(error.may_have_been_sent(), "{error}");
    assert!(sandbox.messages().is_empty());
    sandbox.faults().on("messages.send").reset_after_effect().unwrap();
    assert!(hello().await.unwrap_err().may_have_been_sent());
    assert_eq!(sandbox.messages().len(), 1);
    assert!(hello().await.is_ok());
}

#[tokio::test]
async fn a_reset_is_a_reset_on_the_wire() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let (sandbox, _) = start().await;
    sandbox.faults().on_any().reset_before_effect().unwrap();
    let address = sandbox.base_url().replace("http://", "").replace("/v2", "");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /v2/messaging_profiles HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let ended = stream.read_to_end(&mut Vec::new()).await;
    assert_eq!(ended.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn bodies_are_cut_garbled_slowed_and_withheld() {
    let (sandbox, client) = start().await;
    let hello = || client.messages().send().from(FROM).to(TO).text("Hello");
    let faults = || sandbox.faults().on("messages.send");
    faults().truncate(20).unwrap();
    assert!(hello().await.is_err());
    faults().garbage().unwrap();
    assert!(hello().await.is_err());
    faults().stall().unwrap();
    let started = Instant::now();
    assert!(hello().await.is_err());
    assert!(started.elapsed() >= Duration::from_millis(700));
    faults().slow_bytes(Duration::from_millis(50)).unwrap();
    assert!(hello().await.is_err());
    assert_eq!(sandbox.messages().len(), 4, "all of them were carried out");
    faults().delay(Duration::from_millis(100)).unwrap();
    let started = Instant::now();
    assert!(hello().await.is_ok());
    assert!(started.elapsed() >= Duration::from_millis(100));
}

#[tokio::test]
async fn webhooks_are_duplicated() {
    let receiver = Receiver::start(&[]).await;
    let (sandbox, _) = start().await;
    sandbox.faults().on("messages.send").duplicate_webhook().unwrap();
    send(&sandbox, json!({"webhook_url": receiver.url})).await;
    sandbox.settled().await;
    let sent = receiver.events("message.sent");
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0]["data"]["id"], sent[1]["data"]["id"]);
    assert_eq!(receiver.events("message.finalized").len(), 2);
}

#[tokio::test]
async fn rules_are_json_over_http() {
    let (sandbox, _) = start().await;
    let rule = json!({"operation": "messages.send", "times": 1, "after_effect": true,
        "fault": {"status": {"status": 503, "retry_after_ms": 1500}}});
    let added = post(&sandbox, "/_sandbox/faults", rule).await;
    assert_eq!(added.body, json!({"id": 1}));
    let failed = send(&sandbox, json!({})).await;
    assert_eq!((failed.status, &failed.headers["retry-after"]), (503, &"2".parse().unwrap()));
    assert_eq!(sandbox.messages().len(), 1);
    let listed = http(&sandbox, Method::GET, "/_sandbox/faults", &[], &json!(null)).await;
    assert_eq!(listed.body[0]["fired"], 1);
    for wrong in [
        json!({"operation": "messages.sent", "fault": "reset"}),
        json!({"operaton": "messages.send", "fault": "reset"}),
        json!({"fault": "explode"}),
    ] {
        let refused = post(&sandbox, "/_sandbox/faults", wrong.clone()).await;
        assert_eq!(refused.status, 400, "{wrong}");
    }
    http(&sandbox, Method::DELETE, "/_sandbox/faults/1", &[], &json!(null)).await;
    let listed = http(&sandbox, Method::GET, "/_sandbox/faults", &[], &json!(null)).await;
    assert_eq!(listed.body, json!([]));
}
