//! Faults that the sandbox once had.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::{get, http, paused, post, send};

#[tokio::test]
async fn head_is_answered_like_get_without_a_body() {
    let sandbox = Sandbox::start().await.unwrap();
    let reply = http(&sandbox, Method::HEAD, "/v2/messaging_profiles", &[], &Value::Null).await;
    assert_eq!((reply.status, &reply.body), (200, &Value::Null));
}

#[tokio::test]
async fn a_media_type_that_is_not_supported_is_415() {
    let sandbox = Sandbox::start().await.unwrap();
    let text = [("content-type", "text/plain")];
    let body = json!({});
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/messages", sandbox.base_url());
    for headers in [text, [("content-encoding", "gzip")]] {
        let [(name, value)] = headers;
        let mut request = client.post(&url).bearer_auth(sandbox.api_key()).body(body.to_string());
        request = request.header(name, value);
        if name != "content-type" {
            request = request.header("content-type", "application/json");
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), 415, "{name}");
        let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert_eq!(body["errors"][0]["code"], "10014", "{name}");
    }
}

#[tokio::test]
async fn an_empty_profile_id_takes_a_number_off_its_profile() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.seed("messaging_hosted_numbers", 1).unwrap().remove(0);
    let path = format!("/v2/messaging_hosted_numbers/{id}");
    let body = json!({"messaging_profile_id": ""});
    let reply = http(&sandbox, Method::PATCH, &path, &[], &body).await;
    assert_eq!(reply.body["data"]["messaging_profile_id"], Value::Null);
    let stored = get(&sandbox, &path).await;
    assert_eq!(stored.body["data"]["messaging_profile_id"], Value::Null);
}

#[tokio::test]
async fn a_replaced_autoresponse_has_no_invented_text() {
    let sandbox = Sandbox::start().await.unwrap();
    let profile = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    let path = format!("/v2/messaging_profiles/{profile}/autoresp_configs");
    let config = json!({"op": "info", "keywords": ["A"], "country_code": "US", "resp_text": "B"});
    let made = post(&sandbox, &path, config).await.body["data"].take();
    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    let config = json!({"op": "stop", "keywords": ["C"], "country_code": "US"});
    let changed = http(&sandbox, Method::PUT, &one, &[], &config).await.body["data"].take();
    assert_eq!(changed["keywords"], json!(["C"]));
    assert!(changed.get("resp_text").is_none(), "{changed}");
    assert_eq!(changed["created_at"], made["created_at"]);
}

#[tokio::test]
async fn a_profile_is_not_deleted_under_its_senders() {
    let sandbox = Sandbox::start().await.unwrap();
    let profile = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    let path = format!("/v2/messaging_profiles/{profile}");
    let delete = async || http(&sandbox, Method::DELETE, &path, &[], &Value::Null).await;
    for collection in ["phone_numbers/messaging", "mobile_phone_numbers/messaging", "short_codes"] {
        let assigned = json!({"messaging_profile_id": profile});
        sandbox.put_sample(collection, "1", &assigned).unwrap();
        let refused = delete().await;
        assert_eq!((refused.status, refused.error().0), (422, "10027"), "{collection}");
        assert!(refused.detail().contains(collection), "{}", refused.detail());
        assert!(sandbox.remove(collection, "1").unwrap());
    }
    assert_eq!(delete().await.status, 200);
}

#[tokio::test]
async fn a_number_is_the_same_below_every_path() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.seed("phone_numbers", 1).unwrap().remove(0);
    let paths =
        [format!("/v2/phone_numbers/{id}/messaging"), format!("/v2/messaging_hosted_numbers/{id}")];
    let body = json!({"messaging_profile_id": "", "messaging_product": "P2P"});
    for path in &paths {
        let changed = http(&sandbox, Method::PATCH, path, &[], &body).await;
        assert_eq!(changed.status, 200, "{path}: {changed:?}");
        for path in &paths {
            let found = get(&sandbox, path).await;
            assert_eq!(found.body["data"]["messaging_product"], "P2P", "{path}");
        }
    }
    for path in ["/v2/phone_numbers/messaging", "/v2/messaging_hosted_numbers"] {
        assert_eq!(get(&sandbox, path).await.body["meta"]["total_results"], 1, "{path}");
    }
}

#[tokio::test]
async fn an_rcs_message_lives_like_any_other() {
    let (sandbox, client) = paused().await;
    let message = json!({"agent_id": "agent_1", "to": "+15550100002",
        "messaging_profile_id": "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90",
        "agent_message": {"content_message": {"text": "Hello"}}});
    let sent = post(&sandbox, "/v2/messages/rcs", message).await;
    let data = &sent.body["data"];
    assert_eq!((sent.status, &data["type"]), (200, &json!("RCS")), "{}", sent.body);
    assert_eq!(data["from"]["agent_id"], "agent_1");
    sandbox.advance(Duration::from_secs(1)).await;
    let id = data["id"].as_str().unwrap();
    assert_eq!(super::status(&sandbox.message(id).unwrap()), "delivered");
    client.messages().retrieve(id).await.unwrap();
}

#[tokio::test]
async fn a_doubled_version_is_accepted_with_a_warning_unless_strict() {
    for (strict, expected) in [(false, 200), (true, 404)] {
        let sandbox = Sandbox::builder().strict(strict).start().await.unwrap();
        let reply = get(&sandbox, "/v2/v2/messaging_profiles").await;
        assert_eq!(reply.status, expected);
        assert_eq!(reply.headers.get("warning").is_some(), !strict);
    }
}

#[tokio::test]
async fn memory_is_bounded() {
    let sandbox = Sandbox::builder().history(10).clock_paused().start().await.unwrap();
    let mut ids = Vec::new();
    for _ in 0..30 {
        let sent = send(&sandbox, json!({})).await.body["data"].take();
        ids.push(sent["id"].as_str().unwrap().to_owned());
    }
    sandbox.advance(Duration::from_secs(60)).await;
    let left: Vec<String> =
        sandbox.messages().iter().map(|m| m["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(left, ids[20..]);
    assert_eq!(sandbox.requests().len(), 10);
}

#[tokio::test]
async fn records_are_bounded_by_their_size_too() {
    let sandbox = Sandbox::builder().history_bytes(100_000).clock_paused().start().await.unwrap();
    for n in 0..20 {
        // Refused, and recorded all the same.
        let text = format!("{n} {}", "x".repeat(20_000));
        send(&sandbox, json!({"text": text})).await;
    }
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 20, "the requests are still counted");
    let with_body = requests.iter().filter(|request| request.body.is_some()).count();
    assert!((1..5).contains(&with_body), "{with_body}");
    let last = requests.last().unwrap().body.as_ref().unwrap();
    assert!(last["text"].as_str().unwrap().starts_with("19 "));
}

#[tokio::test]
async fn the_same_seed_gives_the_same_ids() {
    let ids = async |seed| {
        let sandbox = Sandbox::builder().seed(seed).clock_paused().start().await.unwrap();
        let mut ids = Vec::new();
        for _ in 0..3 {
            ids.push(send(&sandbox, json!({})).await.body["data"]["id"].take());
        }
        ids
    };
    assert_eq!(ids(7).await, ids(7).await);
    assert_ne!(ids(7).await, ids(8).await);
}

#[tokio::test]
async fn a_saved_clock_never_goes_back() {
    let (sandbox, _) = paused().await;
    let before = sandbox.now();
    sandbox.resume_clock();
    sandbox.pause_clock();
    assert!(sandbox.now() >= before);
}
