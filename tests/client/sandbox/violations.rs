//! Requests that violate the contract in each way.

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::{FROM, TO, http};

const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";

/// Where a violation is: a JSON pointer, the name of a parameter, or `-` for the request.
type Expected = (u16, &'static str, &'static str);

fn message(properties: Value) -> Value {
    let mut message = json!({"from": FROM, "to": TO, "text": "Hello"});
    message.as_object_mut().unwrap().extend(properties.as_object().unwrap().clone());
    message
}

#[tokio::test]
async fn a_body_that_violates_the_contract_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let group = |to: Value| json!({"from": FROM, "to": to, "text": "Hello"});
    let named = |properties: Value| {
        let mut body =
            json!({"from": "Example", "to": TO, "text": "Hello", "messaging_profile_id": PROFILE});
        body.as_object_mut().unwrap().extend(properties.as_object().unwrap().clone());
        body
    };
    let whatsapp = |content: Value| json!({"from": FROM, "to": TO, "whatsapp_message": content});
    let cases: Vec<(&str, &str, Value, Expected)> = vec![
        ("no object", "/messages", json!([]), (422, "10026", "")),
        ("missing property", "/messages", json!({"text": "Hello"}), (422, "10004", "/to")),
        ("unknown property", "/messages", message(json!({"odd": 1})), (422, "10015", "/odd")),
        ("number for a string", "/messages", message(json!({"text": 1})), (422, "10026", "/text")),
        (
            "string for a boolean",
            "/messages",
            message(json!({"auto_detect": "yes"})),
            (422, "10026", "/auto_detect"),
        ),
        (
            "string for a list",
            "/messages",
            message(json!({"media_urls": "https://example.com/a"})),
            (422, "10026", "/media_urls"),
        ),
        (
            "unknown value",
            "/messages",
            message(json!({"encoding": "x"})),
            (422, "10032", "/encoding"),
        ),
        ("too short", "/messages", message(json!({"text": ""})), (422, "10033", "/text")),
        (
            "no URL",
            "/messages",
            message(json!({"webhook_url": "no url"})),
            (422, "10003", "/webhook_url"),
        ),
        (
            "no URL in a list",
            "/messages",
            message(json!({"media_urls": ["https://example.com/a", "no url"]})),
            (422, "10003", "/media_urls/1"),
        ),
        (
            "item of another type",
            "/messages",
            message(json!({"media_urls": [1]})),
            (422, "10026", "/media_urls/0"),
        ),
        ("no time", "/messages", message(json!({"send_at": "soon"})), (422, "10015", "/send_at")),
        ("null", "/messages", message(json!({"text": null})), (422, "10026", "/text")),
        ("no recipients", "/messages/group_mms", group(json!([])), (422, "10033", "/to")),
        (
            "too many recipients",
            "/messages/group_mms",
            group(json!(vec![TO; 9])),
            (422, "10033", "/to"),
        ),
        (
            "no number in a list",
            "/messages/group_mms",
            group(json!(["x"])),
            (400, "40310", "/to/0"),
        ),
        (
            "no UUID",
            "/messages/alphanumeric_sender_id",
            named(json!({"messaging_profile_id": "x"})),
            (422, "10006", "/messaging_profile_id"),
        ),
        (
            "nested: another type",
            "/messages/whatsapp",
            whatsapp(json!({"type": "text", "text": {"body": "Hello", "preview_url": 1}})),
            (422, "10026", "/whatsapp_message/text/preview_url"),
        ),
        (
            "nested: unknown",
            "/messages/whatsapp",
            whatsapp(json!({"type": "text", "text": {"body": "Hello"}, "odd": 1})),
            (422, "10015", "/whatsapp_message/odd"),
        ),
        (
            "no country",
            "/messaging_profiles",
            json!({"name": "Alerts", "whitelisted_destinations": ["usa"]}),
            (422, "10015", "/whitelisted_destinations/0"),
        ),
    ];
    for (name, path, body, expected) in cases {
        let reply = http(&sandbox, Method::POST, &format!("/v2{path}"), &[], &body).await;
        let (code, pointer) = reply.error();
        assert_eq!((reply.status, code, pointer), expected, "{name}: {}", reply.body);
        assert!(!reply.detail().is_empty(), "{name}");
    }
    assert!(sandbox.messages().is_empty());
}

#[tokio::test]
async fn a_query_or_a_path_that_violates_the_contract_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    for (name, method, path, expected) in [
        ("unknown", "GET", "/v2/messaging_profiles?odd=1", (422, "10015", "odd")),
        (
            "repeated",
            "GET",
            "/v2/messaging_profiles?page[size]=1&page[size]=2",
            (422, "10015", "page[size]"),
        ),
        ("no number", "GET", "/v2/messaging_profiles?page[size]=x", (422, "10026", "page[size]")),
        (
            "too small",
            "GET",
            "/v2/messaging_profiles?page[number]=0",
            (422, "10033", "page[number]"),
        ),
        ("too large", "GET", "/v2/messaging_profiles?page[size]=251", (422, "10033", "page[size]")),
        (
            "unknown value",
            "GET",
            "/v2/messaging_hosted_numbers?sort[phone_number]=up",
            (422, "10032", "sort[phone_number]"),
        ),
        (
            "missing",
            "GET",
            "/v2/messaging_tollfree/verification/requests/1/status_history?page[number]=1",
            (422, "10004", "page[size]"),
        ),
        ("unknown path", "GET", "/v2/nowhere", (404, "10005", "-")),
        ("unknown id", "GET", "/v2/messaging_profiles/1", (404, "10005", "-")),
        ("method", "PUT", "/v2/messaging_profiles", (405, "10015", "-")),
    ] {
        let method: Method = method.parse().unwrap();
        let reply = http(&sandbox, method, path, &[], &Value::Null).await;
        let (code, source) = reply.error();
        assert_eq!((reply.status, code, source), expected, "{name}: {}", reply.body);
    }
}

#[tokio::test]
async fn what_is_no_json_and_who_has_no_key_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/messages", sandbox.base_url());
    let key = format!("Bearer {}", sandbox.api_key());
    for (name, authorization, body, expected) in [
        ("no body", key.as_str(), "", (422, "10004", "")),
        ("no JSON", &key, "{", (422, "10023", "")),
        ("no key", "", "{}", (401, "10009", "Authorization")),
        ("another scheme", "Basic KEY", "{}", (401, "10009", "Authorization")),
        ("another key", "Bearer KEY", "{}", (401, "10009", "Authorization")),
    ] {
        let mut request = client.post(&url).header("content-type", "application/json");
        if !authorization.is_empty() {
            request = request.header("authorization", authorization);
        }
        let response = request.body(body).send().await.unwrap();
        let status = response.status().as_u16();
        let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        let error = &body["errors"][0];
        let source = error["source"]["pointer"].as_str();
        let source = source.or(error["source"]["parameter"].as_str()).unwrap_or("-");
        assert_eq!((status, error["code"].as_str().unwrap(), source), expected, "{name}");
    }
}
