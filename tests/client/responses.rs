//! Bodies that are encoded, damaged or shaped in an unexpected way, of successes and refusals.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging::decode::Resolution;
use telnyx_messaging::{Error, ErrorCode};

use crate::server::{ScriptedReply, Server};

const ACCEPTED: &str = r#"{"data":{"id":"m1","to":[]}}"#;

fn respond(status: u16, headers: &str, body: &[u8]) -> ScriptedReply {
    let head =
        format!("HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    ScriptedReply::raw([head.as_bytes(), body].concat(), crate::server::End::KeepAlive)
}

fn refusal(code: &str, title: &str, detail: &str) -> String {
    json!({"errors": [{"code": code, "title": title, "detail": detail}]}).to_string()
}

fn with_mark(body: &str) -> Vec<u8> {
    [b"\xef\xbb\xbf", body.as_bytes()].concat()
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    let blocked = refusal("40300", "Blocked", "");
    let server = Server::start(vec![
        respond(200, "", &with_mark(ACCEPTED)),
        respond(403, "", &with_mark(&blocked)),
    ])
    .await;
    let send = || server.client().messages().send().to("+15550100002").text("Hello");
    let sent = send().await.unwrap();
    assert_eq!((sent.id.as_str(), sent.mismatches().len()), ("m1", 0));
    let error = send().await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
}

#[tokio::test]
async fn half_an_emoji_costs_a_character_and_nothing_else() {
    let text = r#"{"data":{"id":"m1","text":"Hi \ud83d","to":[]}}"#;
    let received = r#"{"data":{"direction":"inbound","id":"m2","text":"Hi \ud83d"}}"#;
    let refused = r#"{"errors":[{"code":"40300","title":"\udc00","detail":"Hi \ud83d"}]}"#;
    let server = Server::start(vec![
        ScriptedReply::ok(text),
        ScriptedReply::ok(received),
        ScriptedReply::response(403, "", refused),
    ])
    .await;
    let client = server.client();
    let sent = client.messages().send().to("+15550100002").text("Hello").await.unwrap();
    assert_eq!(sent.text.as_deref(), Some("Hi \u{fffd}"));
    let [mismatch] = sent.mismatches() else { panic!("{:?}", sent.mismatches()) };
    assert_eq!((mismatch.path.as_str(), mismatch.resolution), ("data.text", Resolution::Replaced));
    client.messages().retrieve("m2").await.unwrap();
    assert_eq!(server.requests().len(), 2, "nothing was retried");
    let error = client.messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
}

#[tokio::test]
async fn another_charset_is_read() {
    let utf16: Vec<u8> = ACCEPTED.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin1 = b"{\"data\":{\"id\":\"\xe9\",\"to\":[]}}";
    let server = Server::start(vec![
        respond(200, "", &utf16),
        respond(200, "content-type: application/json; charset=iso-8859-1\r\n", latin1),
        respond(200, "", latin1),
    ])
    .await;
    for id in ["m1", "é", "\u{fffd}"] {
        let sent =
            server.client().messages().send().to("+15550100002").text("Hello").await.unwrap();
        assert_eq!((sent.id.as_str(), sent.mismatches().len()), (id, 1));
    }
}

#[tokio::test]
async fn a_compressed_body_is_named_and_status_and_bytes_are_kept() {
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";
    let headers = "content-encoding: gzip\r\nx-request-id: r1\r\n";
    let server =
        Server::start(vec![respond(200, headers, gzip), respond(403, headers, gzip)]).await;
    for (status, attempts) in [(200, 1), (403, 1)] {
        let error = server.client().messaging_profiles().retrieve("p1").await.unwrap_err();
        assert!(error.to_string().contains("content-encoding: gzip"), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!((error.attempts(), error.request_id()), (attempts, Some("r1")));
        assert_eq!(error.raw_body().unwrap(), &gzip[..]);
    }
}

#[tokio::test]
async fn an_integer_with_a_fraction_of_zero_is_read() {
    let body = json!({"data": {"id": "m1", "parts": 2.0, "to": []}}).to_string();
    assert!(body.contains("2.0"));
    let server = Server::start(vec![ScriptedReply::ok(&body)]).await;
    let sent = server.client().messages().send().to("+15550100002").text("Hello").await.unwrap();
    assert_eq!(sent.parts, Some(2));
    assert_eq!(sent.mismatches()[0].resolution, Resolution::Converted);
}

#[tokio::test]
async fn a_list_that_is_null_is_an_empty_page() {
    let server = Server::start(vec![
        ScriptedReply::ok(r#"{"data":null,"meta":{"total_results":0}}"#),
        ScriptedReply::ok(r#"{"data":null,"errors":[{"code":"10007"}]}"#),
    ])
    .await;
    let page = server.client().messaging_profiles().list().await.unwrap();
    assert!(page.is_empty() && !page.has_next());
    assert_eq!(page.meta.as_ref().unwrap().total_results, Some(0));
    let error = server.client().messaging_profiles().list().await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Unexpected));
}

#[tokio::test]
async fn a_success_that_holds_only_errors_is_a_refusal() {
    let body = refusal("40300", "Blocked due to STOP message", "");
    let server = Server::start(vec![ScriptedReply::ok(&body)]).await;
    let error =
        server.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert!(error.is_opted_out());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_error_quotes_no_detail() {
    let body = refusal("10015", "Invalid text", "text 'my secret' from +15550100001");
    let server = Server::start(vec![ScriptedReply::response(422, "", &body)]).await;
    let error =
        server.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("10015") && text.contains("Invalid text"), "{text}");
    assert!(!text.contains("secret") && !text.contains("***01"), "{text}");
    assert!(error.details()[0].detail.as_deref().unwrap().contains("my secret"));
}

#[tokio::test]
async fn a_list_that_failed_has_had_no_effect() {
    let server = Server::start(vec![ScriptedReply::response(503, "", "")]).await;
    let error = server.client().messaging_profiles().list().await.unwrap_err();
    assert!(error.is_server_error() && !error.may_have_been_sent());
    let error =
        server.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert!(error.is_server_error() && error.may_have_been_sent());
}

#[tokio::test]
async fn a_response_reports_its_rate_limit_and_whether_it_was_replayed() {
    let headers = "x-ratelimit-limit: 50\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset: 2\r\n\
                   retry-after: 1\r\nidempotent-replayed: true\r\n";
    let server = Server::start(vec![
        ScriptedReply::response(200, headers, ACCEPTED),
        ScriptedReply::ok(ACCEPTED),
        ScriptedReply::response(403, headers, ""),
    ])
    .await;
    let send = || server.client().messages().send().to("+15550100002").text("Hello");
    let sent = send().await.unwrap();
    let limit = sent.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (Some(50), Some(0)));
    assert_eq!(limit.reset, Some(Duration::from_secs(2)));
    assert_eq!((sent.replayed(), sent.retry_after()), (true, Some(Duration::from_secs(1))));
    let (message, response) = sent.into_parts();
    assert_eq!((message.id.as_str(), response.operation()), ("m1", "messages.send"));
    assert!(response.replayed() && !format!("{response:?}").contains("ratelimit"));

    let sent = send().await.unwrap();
    assert_eq!((sent.rate_limit(), sent.replayed(), sent.retry_after()), (None, false, None));
    let error = send().await.unwrap_err();
    assert_eq!(error.rate_limit().unwrap().limit, Some(50));
    assert!(error.replayed());
}

#[tokio::test]
async fn a_deletion_without_a_body_returns_the_id() {
    let no_content = "HTTP/1.1 204 No Content\r\n\r\n";
    for reply in [
        ScriptedReply::raw(no_content, crate::server::End::KeepAlive),
        ScriptedReply::response(200, "", ""),
    ] {
        let server = Server::start(vec![reply]).await;
        let client = server.client();
        let cancelled = client.messages().cancel_scheduled("m1").await.unwrap();
        assert_eq!((cancelled.id.as_str(), cancelled.mismatches().len()), ("m1", 1));
        let deleted = client.messaging_profiles().delete("p1").await.unwrap();
        assert_eq!(deleted.id.as_str(), "p1");
        assert_eq!(server.requests().len(), 2, "nothing was retried");
    }
}

#[tokio::test]
async fn a_long_refusal_keeps_its_code() {
    let padding = json!({"title": "x".repeat(101 * 1024)});
    let body = json!({"errors": [padding, {"code": "10015"}]}).to_string();
    let server = Server::start(vec![ScriptedReply::response(422, "", &body)]).await;
    let error =
        server.client().messages().send().to("+15550100002").text("Hello").await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::InvalidParameter));
    assert_eq!(error.raw_body().unwrap().len(), 64 * 1024);
}
