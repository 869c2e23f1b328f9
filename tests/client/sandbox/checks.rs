//! What the service refuses, the sandbox refuses: with its status, code and pointer.

use std::time::Duration;

use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::{FROM, TO, paused, post, send};

const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";

#[tokio::test]
async fn recipients_senders_and_content_are_checked() {
    let (sandbox, _) = paused().await;
    let ahead = |by: u64| {
        let time = sandbox.now() + Duration::from_secs(by);
        json!(time.to_rfc3339())
    };
    let urls: Vec<String> = (0..12).map(|n| format!("https://example.com/{n}.png")).collect();
    for (properties, status, code, pointer) in [
        (json!({"to": "banana"}), 400, "40310", "/to"),
        (json!({"to": ""}), 400, "40310", "/to"),
        (json!({"to": "+1555"}), 400, "40310", "/to"),
        (json!({"to": "(555) 010-0002"}), 400, "40310", "/to"),
        (json!({"to": null}), 422, "10004", "/to"),
        (json!({"from": "0"}), 400, "40305", "/from"),
        (json!({"from": "+1555-0100001"}), 400, "40305", "/from"),
        (json!({"from": null}), 422, "10004", "/from"),
        (json!({"from": "Example"}), 422, "10004", "/messaging_profile_id"),
        (json!({"text": null}), 400, "40316", "/text"),
        (json!({"media_urls": urls}), 400, "40317", "/media_urls"),
        (json!({"media_urls": ["https://example.com/a"], "type": "SMS"}), 400, "40304", "/type"),
        (json!({"type": "RCS"}), 422, "10032", "/type"),
        (json!({"text": "ж", "encoding": "gsm7"}), 400, "10015", "/encoding"),
        (json!({"text": "a".repeat(1531)}), 400, "40302", "/text"),
        (json!({"send_at": ahead(299)}), 422, "10033", "/send_at"),
        (json!({"send_at": ahead(5 * 86_400 + 1)}), 422, "10033", "/send_at"),
        (json!({"send_at": ahead(400 * 86_400)}), 422, "10033", "/send_at"),
    ] {
        let reply = send(&sandbox, properties.clone()).await;
        assert_eq!((reply.status, reply.error()), (status, (code, pointer)), "{properties}");
    }
    for properties in [
        json!({"send_at": ahead(300)}),
        json!({"send_at": ahead(5 * 86_400)}),
        json!({"to": "12345"}),
        json!({"from": "12345"}),
        json!({"from": "Example", "messaging_profile_id": PROFILE}),
        json!({"from": null, "messaging_profile_id": PROFILE}),
        json!({"text": null, "media_urls": ["https://example.com/a"]}),
        json!({"text": "a".repeat(1530)}),
    ] {
        let reply = send(&sandbox, properties.clone()).await;
        assert_eq!(reply.status, 200, "{properties}: {}", reply.body);
    }
    let unscheduled = json!({"from": FROM, "to": TO, "text": "Later"});
    let reply = post(&sandbox, "/v2/messages/schedule", unscheduled).await;
    assert_eq!((reply.status, reply.error()), (422, ("10004", "/send_at")));
    let wrong = json!({"from": FROM, "to": TO, "text": "Hi"});
    let reply = post(&sandbox, "/v2/messages/short_code", wrong).await;
    assert_eq!((reply.status, reply.error()), (400, ("40305", "/from")));
}

#[tokio::test]
async fn a_profile_must_exist_and_be_enabled() {
    let (sandbox, _) = paused().await;
    sandbox.put_sample("messaging_profiles", PROFILE, &json!({})).unwrap();
    let with = |id: &str| json!({"messaging_profile_id": id});
    assert_eq!(send(&sandbox, with(PROFILE)).await.status, 200);
    let unknown = send(&sandbox, with("4001e2b7-5c1d-4a0e-9f63-000000000000")).await;
    assert_eq!((unknown.status, unknown.error()), (400, ("10015", "/messaging_profile_id")));
    sandbox.put_sample("messaging_profiles", PROFILE, &json!({"enabled": false})).unwrap();
    let disabled = send(&sandbox, with(PROFILE)).await;
    assert_eq!((disabled.status, disabled.error().0), (400, "40312"));
}

#[tokio::test]
async fn strict_numbers_must_be_stored_and_assigned() {
    let sandbox = Sandbox::builder().strict_numbers(true).start().await.unwrap();
    sandbox.put_sample("messaging_profiles", PROFILE, &json!({})).unwrap();
    let refused = send(&sandbox, json!({})).await;
    assert_eq!((refused.status, refused.error()), (400, ("40305", "/from")));
    let number = |profile: Value| json!({"phone_number": FROM, "messaging_profile_id": profile});
    sandbox.put_sample("messaging_hosted_numbers", "1", &number(Value::Null)).unwrap();
    assert_eq!(send(&sandbox, json!({})).await.status, 400);
    sandbox.put_sample("messaging_hosted_numbers", "1", &number(json!(PROFILE))).unwrap();
    let sent = send(&sandbox, json!({})).await;
    assert_eq!((sent.status, &sent.body["data"]["messaging_profile_id"]), (200, &json!(PROFILE)));
    let pool = json!({"messaging_profile_id": PROFILE, "to": TO, "text": "Hi"});
    let pool = post(&sandbox, "/v2/messages/number_pool", pool).await;
    assert_eq!(pool.body["data"]["from"]["phone_number"], FROM);
}

#[tokio::test]
async fn a_refusal_says_what_was_expected() {
    let (sandbox, _) = paused().await;
    for (path, help) in [
        ("/messages", "/v2/messages"),
        ("/v2/mesages", "`POST /v2/messages` (messages.send)"),
        ("/v2/messages/group-mms", "method not allowed"),
        ("/v2/nothing/at/all/like/it", "paths begin with `/v2`"),
    ] {
        let reply = post(&sandbox, path, json!({})).await;
        assert!(reply.detail().contains(help), "{path}: {}", reply.detail());
    }
    let misspelt = send(&sandbox, json!({"media_url": []})).await;
    assert!(misspelt.detail().contains("did you mean `media_urls`?"), "{}", misspelt.detail());
    let misspelt = super::get(&sandbox, "/v2/messaging_profiles?filter[nam]=a").await;
    assert!(misspelt.detail().contains("`filter[name]`"), "{}", misspelt.detail());
    let choices = send(&sandbox, json!({"encoding": "utf8"})).await;
    for choice in ["auto", "gsm7", "ucs2"] {
        assert!(choices.detail().contains(choice), "{}", choices.detail());
    }
}
