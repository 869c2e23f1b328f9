//! Answers that are too much.

use std::time::{Duration, Instant};

use serde_json::json;
use telnyx_messaging::Method;

use super::calls::Kind;
use crate::server::{Act, End, Server};

/// An answer of so many bytes that does not say how long it is.
fn endless(bytes: usize) -> Act {
    let chunk = format!("{:x}\r\n{}\r\n", 1 << 20, " ".repeat(1 << 20));
    let chunks = chunk.repeat(bytes >> 20);
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    Act::say(format!("{head}{chunks}0\r\n\r\n"), End::Close)
}

#[tokio::test]
async fn fifty_megabytes_are_not_kept() {
    let server = Server::start(vec![endless(50 << 20)]).await;
    let client = server.client();
    for kind in [Kind::Send, Kind::Retrieve] {
        let ended = kind.call(&client, Duration::from_secs(20)).await;
        let error = ended.result.err().unwrap();
        assert_eq!(error.may_have_been_sent(), kind == Kind::Send, "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(error.to_string().contains("33554432 bytes; raise `max_body_bytes`"), "{error}");
        assert_eq!(error.raw_body().map(|body| body.len()), Some(64 * 1024));
    }
}

#[tokio::test]
async fn the_limit_can_be_set() {
    let body = json!({"a": "x".repeat(2000)}).to_string();
    let server = Server::start(vec![Act::ok(&body)]).await;
    for (limit, fits) in [(body.len(), true), (body.len() - 1, false)] {
        let client = server.builder().max_body_bytes(limit).build().unwrap();
        assert_eq!(client.request(Method::GET, "/a").await.is_ok(), fits);
    }
}

#[tokio::test]
async fn of_a_refusal_only_the_beginning_is_read() {
    let head = "HTTP/1.1 403 No\r\ncontent-length: 900000000\r\n\r\n";
    let says = format!("{head}{{\"errors\":[{}", " ".repeat(200_000));
    let server = Server::start(vec![Act::say(says, End::Stall).refusing()]).await;
    let error = server.client().messages().send().to("+15550100002").await.unwrap_err();
    assert!(error.is_forbidden() && !error.may_have_been_sent(), "{error}");
    assert_eq!(error.raw_body().map(|body| body.len()), Some(64 * 1024));
}

/// Mending reads a document again and again, which must not outlast the deadline.
#[tokio::test]
async fn a_large_answer_that_is_wrong_everywhere_ends_in_time() {
    let deadline = Duration::from_millis(2500);
    let drifting = |number: u32| {
        let name = format!("k{number}");
        json!({"id": "p", name: 1, "tags": [number], "version": ["x"], "enabled": number})
    };
    for (body, readable) in [
        (json!({"data": (0..20_000).map(drifting).collect::<Vec<_>>()}), true),
        (json!({"data": vec![json!([[], {}, 7]); 100_000]}), false),
        (json!({"data": vec![json!({"id": {}}); 100_000]}), false),
        (json!({"data": [{"id": "p", "name": vec!["x".repeat(100); 100_000]}]}), true),
    ] {
        let server = Server::start(vec![Act::ok(&body.to_string())]).await;
        let started = Instant::now();
        let result = server.client().messaging_profiles().list().timeout(deadline).await;
        let elapsed = started.elapsed();
        assert!(elapsed < deadline + Duration::from_millis(100), "{elapsed:?}");
        assert_eq!(result.is_ok(), readable, "{result:?}");
    }
}
