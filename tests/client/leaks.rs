//! Logs, `Debug` and error texts contain no keys, secrets, message texts or phone numbers.

use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use serde_json::{Value, json};
use telnyx_messaging::blocking::Wait;
use telnyx_messaging::types::Upload;
use telnyx_messaging::webhooks::{
    Event, InMemoryReplayGuard, SIGNATURE_HEADER, Signer, Verifier, Webhook, WebhookLayer,
};
use telnyx_messaging::{ApiKey, Client, ErrorCode, Form, Method};
use telnyx_messaging_sandbox::Sandbox;

use crate::contract::{self, SECRET, SECRET_NUMBER, Spoil};
use crate::decoding::{PAYLOADS, REQUESTS, RESPONSES};
use crate::logged;
use crate::server::{API_KEY, End, ScriptedReply, Server, application_http_client};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const TEXT: &str = "topsecret, please";
const KEY: &str = "KEY5550100999";

/// Returns a marker of sensitive data that the text contains, if any.
fn leaked_marker(text: &str) -> Option<&'static str> {
    let words = [
        "5550100",
        "555010000",
        "555-010",
        "topsecret",
        "TOPSECRET",
        "dG9wc2VjcmV0",
        "Bearer",
        KEY,
        API_KEY,
        "user:",
    ];
    words.into_iter().find(|word| text.contains(word))
}

fn assert_clean(what: &str, shown: &str) {
    if let Some(word) = leaked_marker(shown) {
        let at = shown.find(word).unwrap();
        let start = shown[..at].char_indices().rev().nth(200).map_or(0, |(start, _)| start);
        panic!("{what} shows {word:?}: …{}", &shown[start..at + word.len()]);
    }
}

fn debug(what: &str, value: &dyn Debug) {
    assert_clean(what, &format!("{value:?} {value:#?}"));
}

fn error<E: std::error::Error>(what: &str, error: &E) {
    debug(what, error);
    shown(what, error);
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_clean(what, &format!("{error} {error:?}"));
        cause = error.source();
    }
}

fn shown(what: &str, value: &dyn Display) {
    assert_clean(what, &format!("{value} {value:#}"));
}

#[test]
fn debug_of_contract_types_hides_sensitive_values() {
    let document = contract::document();
    let mut hidden = 0;
    for component in RESPONSES.iter().chain(PAYLOADS).chain(REQUESTS) {
        let sample = contract::sample(&document, component.name, Spoil::Secrets);
        let text = sample.to_string();
        hidden += text.matches(SECRET).count() + text.matches(&SECRET_NUMBER.to_string()).count();
        assert_clean(component.name, &(component.show)(&sample));
    }
    assert!(hidden > 500, "{hidden}");
    println!("{hidden} sensitive values hidden");
}

#[test]
fn configuration_never_shows_the_key() {
    debug("key", &ApiKey::from(KEY));
    let builder = || {
        Client::builder()
            .api_key(KEY)
            .base_url("http://127.0.0.1:9/v2")
            .default_header("x-secret", TEXT)
            .proxy("http://user:topsecret@127.0.0.1:9")
    };
    debug("builder", &builder());
    debug("client", &builder().build().unwrap());
    for odd in [
        builder().api_key("topsecret topsecret"),
        builder().api_key(format!("{KEY}\n")),
        builder().base_url("http://user:topsecret@127.0.0.1"),
        builder().base_url("topsecret"),
        builder().default_header("x-a", "topsecret\n"),
        builder().default_header("authorization", "Bearer topsecret"),
        builder().user_agent_suffix("topsecret\ntopsecret"),
        builder().proxy("topsecret://topsecret"),
    ] {
        debug("odd builder", &odd);
        error("configuration", &odd.build().unwrap_err());
    }
}

/// Makes calls with every outcome over a socket.
async fn call_everything() {
    let document = contract::document();
    let sample = |name| contract::sample(&document, name, Spoil::Secrets).to_string();
    let refusal = json!({"errors": [{
        "code": "40300", "title": "Blocked", "detail": format!("{TO} has opted out of {FROM}: {TEXT}"),
        "source": {"pointer": format!("/to/{TO}")}, "meta": {"url": "https://example.com/"},
    }]});
    let drifted = json!({"data": {
        "id": 5, "text": [TEXT], "to": [{"phone_number": [TO]}], "parts": TEXT, "from": 7,
    }});
    let limited =
        ScriptedReply::response(429, "retry-after: 0\r\n", &refusal.to_string()).refusing();
    let replies = vec![
        ScriptedReply::ok(&sample("OutboundMessageEnvelope")),
        ScriptedReply::response(403, "", &refusal.to_string()),
        limited,
        ScriptedReply::ok(&drifted.to_string()),
        ScriptedReply::ok(&json!({"data": {"id": [TEXT], "text": TO}}).to_string()),
        ScriptedReply::ok(&format!("{TEXT} {TO}")),
        ScriptedReply::response(500, "", &format!("<html>{TEXT} {TO}</html>")),
        ScriptedReply::raw("", End::Reset),
        ScriptedReply::raw(format!("{TEXT} {TO}\r\n\r\n"), End::Close),
        ScriptedReply::response(302, &format!("location: http://127.0.0.1:9/{TO}\r\n"), ""),
        ScriptedReply::raw("", End::Stall),
    ];
    let calls = replies.len() - 1;
    let server = Server::start(replies).await;
    let client = server.client();
    for _ in 0..calls {
        let request = client.messages().send().from(FROM).to(TO).text(TEXT);
        let request = request.header("x-secret", TEXT).timeout(Duration::from_millis(800));
        debug("request", &request);
        match request.await {
            Ok(message) => debug("message", &message),
            Err(failure) => {
                error("failed send", &failure);
                failure.details().iter().for_each(|detail| debug("detail", detail));
                failure.details().iter().for_each(|detail| shown("detail", detail));
            }
        }
    }

    let uploads = vec![
        ScriptedReply::response(429, "retry-after: 0\r\n", &refusal.to_string()).refusing(),
        ScriptedReply::ok(&sample("HostedNumberOrderEnvelope")),
        ScriptedReply::response(403, "", &refusal.to_string()),
        ScriptedReply::raw("", End::Reset),
        ScriptedReply::raw("", End::Stall),
    ];
    let calls = uploads.len() - 1;
    let server = Server::start(uploads).await;
    let client = server.client();
    let file = Upload::new("topsecret.pdf", TEXT);
    let odd = file.clone().with_content_type("no type");
    for file in [file, Upload::new("", TEXT), odd] {
        debug("file", &file);
        for _ in 0..calls {
            let request = client.messaging_hosted_number_orders().actions().upload_file("o1");
            let request = request.loa(file.clone()).timeout(Duration::from_millis(800));
            debug("upload", &request);
            match request.await {
                Ok(order) => debug("order", &order),
                Err(failure) => error("failed upload", &failure),
            }
        }
    }
    let form =
        Form::new().text("topsecret", TEXT).file("topsecret", Upload::new("topsecret.pdf", TEXT));
    debug("form", &form);
    let custom = client.request(Method::POST, "/pictures").form(form);
    debug("custom form", &custom);
    error("custom form", &custom.timeout(Duration::from_millis(300)).await.unwrap_err());

    let pages = vec![
        ScriptedReply::ok(&sample("MessagingPhoneNumberList")),
        ScriptedReply::ok(&sample("MessageEnvelope")),
        ScriptedReply::ok(&json!({"data": TO, TO: TEXT}).to_string()),
    ];
    let server = Server::start(pages).await;
    let client = server.client();
    let list = client.messaging_hosted_numbers().list().filter_phone_number(FROM);
    debug("list request", &list);
    debug("page", &list.await.unwrap());
    debug("inbound", &client.messages().retrieve(TO).await.unwrap());
    let custom = client.request(Method::POST, format!("/numbers/{TO}"));
    let custom = custom.query([("to", TO)]).json(&json!({"text": TEXT}));
    debug("custom request", &custom);
    debug("custom response", &custom.clone().await.unwrap());
    let free_form = custom.clone().send_as::<HashMap<String, Value>>();
    debug("free-form map", &free_form.await.unwrap());
    let by_number = custom.clone().send_as::<HashMap<String, u8>>();
    debug("mismatch at a number", &by_number.await.unwrap());
    let odd = custom.send_as::<u8>().await.unwrap_err();
    error("custom error", &odd);
    let refused = client.messages().retrieve(format!("{TO}\n")).await.unwrap_err();
    error("refused", &refused);
    let refused =
        client.messages().send().to(TO).text("Hello").idempotency_key(TEXT).await.unwrap_err();
    error("refused", &refused);
    shown("code", &ErrorCode::from("40300"));

    let closed = Server::later(vec![]).await;
    let proxied = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9");
    let proxy = closed.0.url().replacen("http://", "http://user:topsecret@", 1);
    let proxied = proxied.proxy(proxy).max_retries(0).build().unwrap();
    error("proxied", &proxied.messages().send().to(TO).text(TEXT).await.unwrap_err());

    // An HTTP client of the application logs, too.
    let supplied = Client::builder().api_key(KEY).base_url(closed.0.url()).max_retries(0);
    let supplied =
        supplied.http_client(application_http_client().build().unwrap()).build().unwrap();
    error("supplied", &supplied.messages().send().to(TO).text(TEXT).await.unwrap_err());
}

/// Runs a sandbox, a receiver of its webhooks, and a second sandbox with another key.
async fn receive_everything() {
    let sandbox = Sandbox::builder().api_key(KEY).signer(Signer::from_seed([3; 32]));
    debug("sandbox builder", &sandbox);
    let sandbox = sandbox.start().await.unwrap();
    debug("sandbox", &sandbox);
    let verifier = Verifier::builder().key(sandbox.public_key()).build().unwrap();
    debug("verifier", &verifier);
    let guard = InMemoryReplayGuard::default();
    debug("guard", &guard);

    async fn receive(webhook: Webhook) {
        debug("webhook", &webhook);
    }
    let layer = WebhookLayer::new(verifier.clone());
    debug("layer", &layer);
    let router = Router::new().route("/", post(receive).layer(layer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });

    debug("delivery", &sandbox.receive_message(&url, FROM, TO, TEXT).await);
    let other_sandbox = Sandbox::start().await.unwrap();
    debug("refused delivery", &other_sandbox.receive_message(&url, FROM, TO, TEXT).await);
    let client = sandbox.client().unwrap();
    debug("sandbox client", &client);
    let sent = client.messages().send().from(FROM).to(TO).text(TEXT).webhook_url(&url);
    debug("sent", &sent.await.unwrap());
    let refused = client.request(Method::POST, "/messages");
    let refused = refused.json(&json!({"to": [TO], "from": FROM, "text": {"topsecret": TEXT}}));
    error("refused by the sandbox", &refused.await.unwrap_err());
    let order = sandbox.seed("messaging_hosted_number_orders", 1).unwrap().remove(0);
    let upload = client.messaging_hosted_number_orders().actions().upload_file(&order);
    let file = Upload::new("topsecret.pdf", TEXT);
    debug("uploaded", &upload.clone().loa(file.clone()).await.unwrap());
    let refused = upload.bill(file.with_content_type("text/plain"));
    error("upload refused by the sandbox", &refused.await.unwrap_err());
    sandbox.requests().iter().for_each(|request| debug("parts", &request.parts));
    sandbox.settled().await;
    sandbox.deliveries().iter().for_each(|delivery| debug("delivery", delivery));
    sandbox.requests().iter().for_each(|request| debug("recorded request", request));

    let signer = Signer::from_seed([3; 32]);
    debug("signer", &signer);
    for payload in [
        json!({"id": "m", "text": TEXT, "from": {"phone_number": FROM}, "to": [{"phone_number": TO}]}),
        json!({"id": "m", "text": [TEXT], "from": TEXT, "to": TO}),
        json!(TEXT),
    ] {
        for event_type in ["message.received", "message.finalized", "message.tomorrow", TEXT] {
            let body = json!({"data": {"id": "e", "event_type": event_type, "payload": payload}});
            let body = body.to_string();
            let headers = signer.signed_now(body.as_bytes());
            let verified = verifier.verify(&headers, body.as_bytes()).unwrap();
            if event_type != TEXT {
                debug("verified", &verified);
                debug("lease", &verifier.begin(verified.clone()).await.unwrap());
                debug("event", &verified.event());
            }
            if let Event::MessageReceived(event) = verified.event() {
                debug("payload", &event.payload);
            }
            let mut odd = headers.clone();
            odd.insert(SIGNATURE_HEADER, "dG9wc2VjcmV0IHRvcHNlY3JldA==".parse().unwrap());
            error("odd signature", &verifier.verify(&odd, body.as_bytes()).unwrap_err());
        }
    }
    error("odd key", &Verifier::builder().key("topsecret").build().unwrap_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_sensitive_data_is_logged_or_printed() {
    logged::record();
    call_everything().await;
    receive_everything().await;
    let waiting = tokio::task::spawn_blocking(|| {
        let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").no_proxy();
        let client = client.max_retries(0).build().unwrap();
        client.messages().send().to(TO).text(TEXT).wait().unwrap_err()
    });
    error("blocking", &waiting.await.unwrap());

    let text = logged::text();
    assert_clean("the log", &text);
    for part in
        ["messages.send", "retrying", "differs from the contract", "webhook refused", "reqwest"]
    {
        assert!(text.contains(part), "no log output about {part:?}, so the test checked nothing");
    }
}

#[tokio::test]
async fn spans_record_operation_attempts_and_status() {
    logged::record();
    let id = |id: &str| format!("x-request-id: {id}\r\n");
    let retry = format!("{}retry-after-ms: 30\r\n", id("leaks-1"));
    let server = Server::start(vec![
        ScriptedReply::response(429, &retry, "").refusing(),
        ScriptedReply::response(
            200,
            &id("leaks-2"),
            &json!({"data": {"id": "m", "to": []}}).to_string(),
        ),
        ScriptedReply::response(404, &id("leaks-3"), ""),
    ])
    .await;
    let client = server.client();
    client.messages().send().to(TO).text("Hello").await.unwrap();
    client.messaging_profiles().retrieve("p1").await.unwrap_err();

    let field = |span: &logged::Span, name: &str| span.get(name).cloned().unwrap_or_default();
    for (id, operation, attempt, status) in [
        ("leaks-2", "messages.send", "2", "200"),
        ("leaks-3", "messaging_profiles.retrieve", "1", "404"),
    ] {
        let spans = logged::spans("telnyx.request_id", id);
        let (calls, attempts): (Vec<_>, Vec<_>) =
            spans.iter().partition(|span| field(span, "otel.kind") == "internal");
        assert_eq!((calls.len(), attempts.len()), (1, 1), "{spans:?}");
        let names = ["telnyx.operation", "telnyx.attempts", "http.response.status_code"];
        assert_eq!(names.map(|name| field(calls[0], name)), [operation, attempt, status]);
    }
}
