//! Control over HTTP.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging::webhooks::{Verifier, VerifyError};
use telnyx_messaging_sandbox::{Redelivery, Sandbox, Tampering, WebhookVersion};

use super::receiver::Receiver;
use super::{FROM, TO, get, http, paused, post, send, status};

#[tokio::test]
async fn another_language_tests_its_code_over_http() {
    let (sandbox, _) = paused().await;
    assert_eq!(get(&sandbox, "/_sandbox/health").await.body["status"], "ready");
    let number = TO.replace('+', "%2B");
    let waiting = format!("/_sandbox/messages?number={number}&count=1&timeout_ms=5000");
    let (found, sent) = tokio::join!(get(&sandbox, &waiting), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        send(&sandbox, json!({"text": "Your code is 4711."})).await
    });
    assert_eq!(found.body[0]["id"], sent.body["data"]["id"]);
    let code = get(&sandbox, &format!("/_sandbox/code?number={number}")).await;
    assert_eq!(code.body, json!({"code": "4711"}));
    let none = get(&sandbox, "/_sandbox/messages?count=9&timeout_ms=10").await;
    assert_eq!(none.status, 408, "{none:?}");

    let id = sent.body["data"]["id"].as_str().unwrap();
    let moved = post(&sandbox, "/_sandbox/clock", json!({"advance_ms": 60_000})).await;
    assert_eq!(moved.body["paused"], true);
    assert_eq!(status(&get(&sandbox, &format!("/_sandbox/messages/{id}")).await.body), "delivered");
    let path = format!("/_sandbox/messages/{id}/status");
    post(&sandbox, &path, json!({"status": "delivery_failed", "error_code": 40008})).await;
    let failed = sandbox.message(id).unwrap();
    assert_eq!(
        (status(&failed), &failed["errors"][0]["code"]),
        ("delivery_failed", &json!("40008"))
    );
    let wrong = post(&sandbox, &path, json!({"status": "lost"})).await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.body["error"].as_str().unwrap().contains("delivered"), "{}", wrong.body);

    let inbound = json!({"from": TO, "to": FROM, "text": "STOP"});
    assert!(post(&sandbox, "/_sandbox/inbound", inbound).await.body["id"].is_string());
    assert_eq!(send(&sandbox, json!({})).await.status, 403);
    let profile = "/_sandbox/collections/messaging_profiles/4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
    let put = http(&sandbox, Method::PUT, profile, &[], &json!({"name": "Alerts"})).await;
    assert_eq!((&put.body["name"], &put.body["enabled"]), (&json!("Alerts"), &json!(true)));
    assert_eq!(get(&sandbox, "/v2/messaging_profiles").await.body["meta"]["total_results"], 1);
    http(&sandbox, Method::DELETE, profile, &[], &Value::Null).await;
    assert_eq!(get(&sandbox, "/v2/messaging_profiles").await.body["meta"]["total_results"], 0);

    let stub = json!({"status": 418, "body": {"errors": []}});
    post(&sandbox, "/_sandbox/stubs/messages.send", stub).await;
    assert_eq!(send(&sandbox, json!({})).await.status, 418);
    post(&sandbox, "/_sandbox/reset", json!({})).await;
    assert!(sandbox.messages().is_empty() && sandbox.requests().is_empty());
    assert_eq!(send(&sandbox, json!({})).await.status, 200, "stubs and opt-outs are removed");
}

#[tokio::test]
async fn the_document_describes_every_control_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let document = get(&sandbox, "/_sandbox/openapi.json").await.body;
    let paths = document["paths"].as_object().unwrap();
    assert!(paths.len() >= 20, "{}", paths.len());
    for (path, item) in paths {
        for (method, operation) in item.as_object().unwrap() {
            assert!(operation["summary"].is_string(), "{path}");
            if path == "/_sandbox/events" {
                continue;
            }
            let filled = path.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
            let filled = filled.collect::<Vec<_>>().join("/");
            let method: Method = method.to_uppercase().parse().unwrap();
            let reply =
                http(&sandbox, method, &format!("{filled}?timeout_ms=1"), &[], &json!({})).await;
            let is_known = reply.status != 405
                && !reply.body["error"].as_str().unwrap_or_default().contains("unknown path");
            assert!(is_known, "{path}: {reply:?}");
        }
    }
    let unknown = get(&sandbox, "/_sandbox/message").await;
    assert!(unknown.body["error"].as_str().unwrap().contains("/_sandbox/messages"), "{unknown:?}");
}

#[tokio::test]
async fn other_sites_do_not_control_a_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let host = sandbox.base_url().replace("/v2", "");
    for (origin, expected) in [("https://example.com", 403), (host.as_str(), 200)] {
        let headers = [("origin", origin)];
        let reply = http(&sandbox, Method::POST, "/_sandbox/reset", &headers, &Value::Null).await;
        assert_eq!(reply.status, expected, "{origin}");
    }
}

#[tokio::test]
async fn the_same_events_are_delivered_again() {
    let receiver = Receiver::start(&[]).await;
    let sandbox = Sandbox::start().await.unwrap();
    let sent = send(&sandbox, json!({"webhook_url": receiver.url})).await.body["data"].take();
    let id = sent["id"].as_str().unwrap();
    sandbox.settled().await;
    let ids = |events: &[Value]| -> Vec<Value> {
        events.iter().map(|event| event["data"]["id"].clone()).collect()
    };
    let first = ids(&receiver.all());
    assert_eq!(first.len(), 2);
    sandbox.redeliver(id, Redelivery::default()).await.unwrap();
    assert_eq!(ids(&receiver.all()[2..]), first);
    sandbox.redeliver(id, Redelivery::default().reversed()).await.unwrap();
    let reversed: Vec<Value> = first.iter().rev().cloned().collect();
    assert_eq!(ids(&receiver.all()[4..]), reversed);
    let twice = sandbox.redeliver(id, Redelivery::default().twice_at_once()).await.unwrap();
    assert_eq!(twice.len(), 4);
    let verifier = Verifier::new(sandbox.public_key()).unwrap();
    for (headers, body) in receiver.raw() {
        verifier.verify(&headers, &body).unwrap();
    }
    for tampering in [Tampering::WrongSignature, Tampering::OldTimestamp] {
        let before = receiver.raw().len();
        sandbox.redeliver(id, Redelivery::default().tampering(tampering)).await.unwrap();
        let (headers, body) = receiver.raw().remove(before);
        let error: VerifyError = verifier.verify(&headers, &body).unwrap_err();
        assert!(error.status().is_client_error(), "{tampering:?}: {error}");
    }
    assert!(sandbox.redeliver("none", Redelivery::default()).await.is_err());
}

#[tokio::test]
async fn state_is_saved_and_loaded() {
    let (sandbox, _) = paused().await;
    sandbox.seed("messaging_profiles", 2).unwrap();
    let state = get(&sandbox, "/_sandbox/state").await.body;
    let other = Sandbox::start().await.unwrap();
    let loaded = http(&other, Method::PUT, "/_sandbox/state", &[], &state).await;
    assert_eq!(loaded.status, 200, "{loaded:?}");
    let contents = |sandbox: &Sandbox| sandbox.contents("messaging_profiles").unwrap();
    assert_eq!(contents(&other), contents(&sandbox));
    assert!(other.load(&json!([])).is_err());
}

#[tokio::test]
async fn the_page_is_one_file_and_says_when_something_changes() {
    let sandbox = Sandbox::start().await.unwrap();
    let root = sandbox.base_url().replace("/v2", "");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let page = client.get(&root).send().await.unwrap();
    assert!(page.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    let html = page.text().await.unwrap();
    for external in ["src=\"", "href=\"", "http://", "https://", "@import"] {
        assert!(!html.contains(external), "the page loads {external}");
    }
    let mut events = client.get(format!("{root}/_sandbox/events")).send().await.unwrap();
    let next = events.chunk().await.unwrap().unwrap();
    assert!(next.starts_with(b"data: "));
    send(&sandbox, json!({})).await;
    let next = tokio::time::timeout(Duration::from_secs(5), events.chunk()).await.unwrap();
    assert!(next.unwrap().unwrap().starts_with(b"data: "));
    let overview = get(&sandbox, "/_sandbox/overview").await.body;
    assert_eq!(overview["messages"].as_array().unwrap().len(), 1);
    assert_eq!(overview["requests"][0]["operation"], "messages.send");
    let text = overview.to_string();
    assert!(!text.contains(sandbox.api_key()), "the page does not show the key");
    let event = json!({"data": {"event_type": "message.sent", "id": "1", "payload": {"id": "2"}}});
    let decoded = post(&sandbox, "/_sandbox/decode", event).await.body;
    assert_eq!(
        (&decoded["event_type"], &decoded["is_known"]),
        (&json!("message.sent"), &json!(true))
    );
}

#[tokio::test]
async fn a_profile_of_version_1_gets_flat_webhooks_without_a_signature() {
    let receiver = Receiver::start(&[]).await;
    let (sandbox, _) = paused().await;
    let profile = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
    let properties = json!({"webhook_url": receiver.url, "webhook_api_version": "1"});
    sandbox.put_sample("messaging_profiles", profile, &properties).unwrap();
    let sent = send(&sandbox, json!({"messaging_profile_id": profile})).await;
    let id = sent.body["data"]["id"].as_str().unwrap();
    sandbox.advance(Duration::from_secs(1)).await;
    let (headers, body) = receiver.raw().remove(1);
    let event: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!((&event["sms_id"], &event["status"]), (&json!(id), &json!("delivered")));
    assert_eq!((&event["from"], &event["body"]["text"]), (&json!(FROM), &json!("Hello")));
    assert!(headers.get("telnyx-signature-ed25519").is_none());
    assert!(Verifier::new(sandbox.public_key()).unwrap().verify(&headers, &body).is_err());
    assert_eq!(sandbox.deliveries()[1].version, WebhookVersion::V1);

    // Again, in either version.
    let path = format!("/_sandbox/messages/{id}/redeliver");
    for (version, flat) in [("1", true), ("2", false)] {
        let again = post(&sandbox, &path, json!({"webhook_api_version": version})).await;
        assert_eq!(again.body[0]["webhook_api_version"], version);
        assert_eq!(receiver.all().last().unwrap()["sms_id"].is_string(), flat, "{version}");
    }
    let (headers, body) = receiver.raw().pop().unwrap();
    Verifier::new(sandbox.public_key()).unwrap().verify(&headers, &body).unwrap();
}

#[tokio::test]
async fn rates_and_latency_are_set_while_it_runs() {
    let (sandbox, _) = paused().await;
    let set = async |change: Value| post(&sandbox, "/_sandbox/rates", change).await.status;
    assert_eq!(set(json!({"requests_per_second": 1})).await, 200);
    assert_eq!(set(json!({"queues": true, "latency_ms": 40})).await, 200);
    let start = std::time::Instant::now();
    assert_eq!(send(&sandbox, json!({})).await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(40));
    assert_eq!(send(&sandbox, json!({})).await.status, 429, "the limit of requests is kept");
    assert_eq!(set(json!({"requests_per_second": null, "latency_ms": 0})).await, 200);
    assert_eq!(send(&sandbox, json!({})).await.status, 200);
    sandbox.set_requests_per_second(Some(1));
    sandbox.set_rates(false);
    sandbox.advance(Duration::from_secs(1)).await;
    assert_eq!(send(&sandbox, json!({})).await.status, 200);
    assert_eq!(send(&sandbox, json!({})).await.status, 429);
}
