//! The life of messages on the virtual clock: no test sleeps.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::receiver::Receiver;
use super::{FROM, TO, get, paused, post, send, status};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_message_goes_through_its_states_without_a_webhook() {
    let (sandbox, client) = paused().await;
    let sent = client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
    let now = |sandbox: &Sandbox| sandbox.message(&sent.id).unwrap();
    assert_eq!(status(&now(&sandbox)), "queued");
    let mut states = Vec::new();
    for _ in 0..50 {
        sandbox.advance(Duration::from_millis(1)).await;
        let state = status(&now(&sandbox)).to_owned();
        if states.last() != Some(&state) {
            states.push(state);
        }
    }
    assert_eq!(states, ["queued", "sending", "sent", "delivered"]);
    let message = now(&sandbox);
    assert!(message["sent_at"].as_str() < message["completed_at"].as_str());
    assert_eq!(message["valid_until"], Value::Null);
}

#[tokio::test]
async fn a_response_holds_what_was_sent_and_nothing_invented() {
    let (sandbox, _) = paused().await;
    let reply = send(&sandbox, json!({})).await;
    assert_eq!(reply.status, 200);
    let message = &reply.body["data"];
    for (name, expected) in [
        ("text", json!("Hello")),
        ("type", json!("SMS")),
        ("media", json!([])),
        ("tags", json!([])),
        ("webhook_url", Value::Null),
        ("webhook_failover_url", Value::Null),
        ("subject", Value::Null),
        ("errors", json!([])),
        ("encoding", json!("GSM-7")),
        ("parts", json!(1)),
        ("sent_at", Value::Null),
        ("completed_at", Value::Null),
    ] {
        assert_eq!(message[name], expected, "{name}");
    }
    assert_eq!(message["from"]["phone_number"], FROM);
    for name in ["agent_id", "agent_name"] {
        assert!(message["from"].get(name).is_none(), "no RCS agent on an SMS");
        assert!(message["to"][0].get(name).is_none(), "no RCS agent on an SMS");
    }
    for name in ["body", "template_id", "group_message_id", "created_at"] {
        assert!(message.get(name).is_none(), "{name}");
    }
}

#[tokio::test]
async fn parts_and_encoding_are_counted() {
    let (sandbox, _) = paused().await;
    for (text, more, encoding, parts) in [
        ("a".repeat(160), json!({}), "GSM-7", 1),
        ("a".repeat(161), json!({}), "GSM-7", 2),
        ("€".repeat(81), json!({}), "GSM-7", 2),
        ("ж".repeat(71), json!({}), "UCS-2", 2),
        ("a".repeat(71), json!({"encoding": "ucs2"}), "UCS-2", 2),
    ] {
        let mut properties = more;
        properties["text"] = json!(text);
        let message = send(&sandbox, properties).await.body["data"].take();
        assert_eq!((&message["encoding"], &message["parts"]), (&json!(encoding), &json!(parts)));
        let amount: f64 = message["cost"]["amount"].as_str().unwrap().parse().unwrap();
        assert!((amount - 0.007 * f64::from(parts)).abs() < 1e-9, "{amount} for {parts}");
    }
}

#[tokio::test]
async fn a_scheduled_message_goes_out_at_its_time() {
    let (sandbox, client) = paused().await;
    let at = sandbox.now() + HOUR;
    let scheduled =
        client.messages().schedule().from(FROM).to(TO).text("Later").send_at(at).await.unwrap();
    assert_eq!(status(&sandbox.message(&scheduled.id).unwrap()), "scheduled");
    sandbox.advance(HOUR - MINUTE).await;
    assert_eq!(status(&sandbox.message(&scheduled.id).unwrap()), "scheduled");
    sandbox.advance(2 * MINUTE).await;
    assert_eq!(status(&sandbox.message(&scheduled.id).unwrap()), "delivered");
    let late = client.messages().cancel_scheduled(&scheduled.id).await.unwrap_err();
    assert_eq!(late.status().map(|status| status.as_u16()), Some(403));
}

#[tokio::test]
async fn a_scheduled_message_can_be_cancelled_until_a_minute_before() {
    let (sandbox, client) = paused().await;
    let schedule = || {
        let at = sandbox.now() + HOUR;
        client.messages().schedule().from(FROM).to(TO).text("Later").send_at(at)
    };
    let (early, late) = (schedule().await.unwrap(), schedule().await.unwrap());
    sandbox.advance(HOUR - 2 * MINUTE).await;
    client.messages().cancel_scheduled(&early.id).await.unwrap();
    sandbox.advance(MINUTE + Duration::from_secs(1)).await;
    assert!(client.messages().cancel_scheduled(&late.id).await.is_err());
    sandbox.advance(HOUR).await;
    assert_eq!(status(&sandbox.message(&early.id).unwrap()), "cancelled");
    assert_eq!(status(&sandbox.message(&late.id).unwrap()), "delivered");
    // One that a test stored can be cancelled as well.
    let mut stored = sandbox.message(&late.id).unwrap();
    stored["id"] = json!("40317ac2-5b0e-4d1f-9c86-2e7a4f1b6d03");
    stored["to"][0]["status"] = json!("scheduled");
    let id = sandbox.insert("messages", stored).unwrap();
    client.messages().cancel_scheduled(&id).await.unwrap();
}

#[tokio::test]
async fn a_group_message_has_one_receipt_for_each_recipient() {
    let receiver = Receiver::start(&[]).await;
    let sandbox = Sandbox::start().await.unwrap();
    let group = json!({"from": FROM, "to": [TO, "+15550104008"], "text": "Hello all",
        "webhook_url": receiver.url});
    let group = post(&sandbox, "/v2/messages/group_mms", group).await.body["data"].take();
    sandbox.settled().await;
    let finalized: Vec<Value> = receiver.events("message.finalized");
    let mut receipts: Vec<(String, String)> = finalized
        .iter()
        .map(|event| {
            let payload = &event["data"]["payload"];
            assert_eq!(payload["group_message_id"], group["id"]);
            assert_eq!(payload["to"].as_array().unwrap().len(), 1);
            let to = &payload["to"][0];
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            (text(&to["phone_number"]), text(&to["status"]))
        })
        .collect();
    receipts.sort();
    let expected = [(TO, "delivered"), ("+15550104008", "delivery_failed")];
    assert_eq!(receipts, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    let id = group["id"].as_str().unwrap();
    let listed = get(&sandbox, &format!("/v2/messages/group/{id}")).await;
    assert_eq!(listed.body["data"].as_array().unwrap().len(), 2);
    let whole = get(&sandbox, &format!("/v2/messages/{id}")).await.body["data"].take();
    assert_eq!(whole["to"][0]["status"], "delivered");
    assert_eq!(whole["to"][1]["status"], "delivery_failed");
    assert_eq!(sandbox.messages().len(), 1, "receipts are not messages");
}

#[tokio::test]
async fn magic_numbers_decide_how_a_message_ends() {
    let (sandbox, _) = paused().await;
    for (number, end, code) in [
        ("+15550104001", "delivery_failed", Some("40001")),
        ("+15550104003", "delivery_failed", Some("40003")),
        ("+15550104004", "delivery_failed", Some("40004")),
        ("+15550104005", "expired", Some("40005")),
        ("+15550104008", "delivery_failed", Some("40008")),
        ("+15550104014", "sending_failed", Some("40014")),
        ("+15550104100", "delivery_unconfirmed", None),
        ("+15550104101", "sent", None),
        ("+15550104102", "sent", None),
    ] {
        let message = send(&sandbox, json!({ "to": number })).await.body["data"].take();
        let id = message["id"].as_str().unwrap();
        sandbox.advance(MINUTE).await;
        let message = sandbox.message(id).unwrap();
        assert_eq!(status(&message), end, "{number}");
        assert_eq!(message["errors"][0]["code"].as_str(), code, "{number}");
        sandbox.advance(HOUR).await;
        let later = if number == "+15550104101" { "delivered" } else { end };
        assert_eq!(status(&sandbox.message(id).unwrap()), later, "{number}");
    }
    for (name, number, http, code) in [
        ("to", "+15550104300", 403, "40300"),
        ("to", "+15550104310", 400, "40310"),
        ("to", "+15550104301", 400, "40301"),
        ("from", "+15550104305", 400, "40305"),
        ("from", "+15550104318", 429, "40318"),
        ("from", "+15550104429", 429, "10011"),
    ] {
        let refused = send(&sandbox, json!({ name: number })).await;
        assert_eq!((refused.status, refused.error().0), (http, code), "{number}");
    }
}

#[tokio::test]
async fn a_day_of_messages_takes_less_than_a_second() {
    let (sandbox, client) = paused().await;
    let started = Instant::now();
    for hour in 0..24 {
        let sent = client.messages().send().from(FROM).to(TO).text("Hello").await.unwrap();
        sandbox.advance(HOUR).await;
        assert_eq!(status(&sandbox.message(&sent.id).unwrap()), "delivered", "{hour}");
    }
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

#[tokio::test]
async fn webhooks_go_to_the_message_then_to_its_failover_then_to_the_profile() {
    let (own, failover, profile) = (
        Receiver::start(&[500; 99]).await,
        Receiver::start(&[500; 99]).await,
        Receiver::start(&[]).await,
    );
    let sandbox = Sandbox::start().await.unwrap();
    let id = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
    let urls = json!({"webhook_url": profile.url, "webhook_failover_url": null});
    sandbox.put_sample("messaging_profiles", id, &urls).unwrap();
    let message = json!({"messaging_profile_id": id, "webhook_url": own.url,
        "webhook_failover_url": failover.url});
    assert_eq!(send(&sandbox, message).await.status, 200);
    sandbox.settled().await;
    let sent = |receiver: &Receiver| receiver.events("message.sent").len();
    assert_eq!((sent(&own), sent(&failover), sent(&profile)), (3, 3, 1));
    let event = &profile.events("message.sent")[0];
    assert_eq!(event["meta"], json!({"attempt": 1, "delivered_to": profile.url}));
    // Without URLs of its own, and with webhooks of the profile switched off.
    send(&sandbox, json!({"messaging_profile_id": id})).await;
    send(&sandbox, json!({"messaging_profile_id": id, "use_profile_webhooks": false})).await;
    sandbox.settled().await;
    assert_eq!(sent(&profile), 2);
}

#[tokio::test]
async fn a_send_is_answered_before_its_first_webhook_leaves() {
    let (sandbox, _) = paused().await;
    let receiver = Receiver::start(&[]).await;
    send(&sandbox, json!({"webhook_url": receiver.url})).await;
    sandbox.settled().await;
    assert!(receiver.all().is_empty());
    sandbox.advance(MINUTE).await;
    let types: Vec<Value> =
        receiver.all().iter().map(|event| event["data"]["event_type"].clone()).collect();
    assert_eq!(types, ["message.sent", "message.finalized"]);
}
