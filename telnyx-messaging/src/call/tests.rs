#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

use self::server::{Act, Server};
use crate::client::Client;
use crate::error::Error;
use crate::error::ErrorCode;
use http::Method;

fn answer(status: u16, headers: &str, body: &str) -> Act {
    let length = body.len();
    Act::Say(format!(
        "HTTP/1.1 {status} X\r\nx-request-id: req-1\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    ))
}

fn sent() -> Act {
    answer(
        200,
        "",
        &json!({"data": {"id": "m1", "direction": "outbound", "text": "hush", "to": []}})
            .to_string(),
    )
}

fn cut(body: &str) -> Act {
    Act::Say(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len() + 10))
}

async fn send(
    server: &Server,
) -> crate::error::Result<crate::call::Response<crate::types::OutboundMessage>> {
    server.client().messages().send().from("+15550100001").to("+15550100002").text("hush").await
}

#[tokio::test]
async fn a_send_carries_key_agent_and_idempotency_key() {
    let server = Server::start(vec![sent()]).await;
    let message = server
        .client()
        .messages()
        .send()
        .from("+15550100001")
        .to("+15550100002")
        .text("hush")
        .header("x-trace", "t1")
        .idempotency_key("key-1")
        .await
        .unwrap();
    assert_eq!(
        (message.id.as_str(), message.attempts(), message.request_id()),
        ("m1", 1, Some("req-1"))
    );
    assert_eq!(message.idempotency_key(), Some("key-1"));
    assert!(message.mismatches().is_empty());
    let debug = format!("{message:?}");
    assert!(!debug.contains("hush") && debug.contains("m1"), "{debug}");
    let request = server.requests().remove(0).to_ascii_lowercase();
    assert!(!request.contains("transfer-encoding"), "{request}");
    for line in [
        "content-length: ",
        "content-type: application/json",
        "post /messages http",
        "authorization: bearer key0123456789",
        "idempotency-key: key-1",
        "x-trace: t1",
        "user-agent: telnyx-messaging-rust/",
    ] {
        assert!(request.contains(line), "{line} in {request}");
    }
}

#[tokio::test]
async fn a_doubtful_send_is_not_repeated() {
    for act in [
        Act::Hang,
        answer(500, "", "oops"),
        answer(503, "retry-after: 0\r\n", ""),
        answer(408, "", ""),
        answer(409, "", ""),
        cut("{\"data\":"),
    ] {
        let server = Server::start(vec![act, sent()]).await;
        let error = send(&server).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{error}");
        assert!(
            error.may_have_been_sent()
                && error.attempts() == 1
                && error.idempotency_key().is_some(),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_send_is_repeated_after_429_with_the_same_key() {
    let server = Server::start(vec![answer(429, "retry-after-ms: 5\r\n", "{}"), sent()]).await;
    let message = send(&server).await.unwrap();
    assert_eq!(message.attempts(), 2);
    let keys: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            request.lines().find(|line| line.starts_with("idempotency-key")).unwrap().to_owned()
        })
        .collect();
    assert_eq!(keys[0], keys[1]);
    assert!(keys[0].contains(message.idempotency_key().unwrap()));
}

#[tokio::test]
async fn a_long_wait_ends_the_call_at_once() {
    let server = Server::start(vec![answer(429, "retry-after: 3600\r\n", "{}")]).await;
    let started = Instant::now();
    let error = send(&server).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable() && !error.may_have_been_sent());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(started.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn reading_recovers() {
    let stalled = Act::SayAndStall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_owned());
    for act in [
        Act::Hang,
        answer(500, "", "<html>"),
        answer(429, "", ""),
        answer(408, "", ""),
        cut("{"),
        answer(200, "", "<html>"),
        answer(200, "", ""),
        stalled.clone(),
    ] {
        let server = Server::start(vec![act, sent()]).await;
        let message = server
            .client()
            .messages()
            .retrieve("m1")
            .timeout(Duration::from_secs(4))
            .await
            .unwrap();
        assert_eq!(message.attempts(), 2);
    }
    let server = Server::start(vec![answer(501, "", ""), sent()]).await;
    assert!(server.client().messages().retrieve("m1").await.unwrap_err().is_server_error());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_deadline_covers_the_body() {
    let stalled = Act::SayAndStall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_owned());
    let server = Server::start(vec![stalled]).await;
    for _ in 0..2 {
        let started = Instant::now();
        let error = server
            .client()
            .messages()
            .send()
            .from("+15550100001")
            .to("+15550100002")
            .timeout(Duration::from_millis(200))
            .await
            .unwrap_err();
        assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");
        assert!(started.elapsed() < Duration::from_millis(300));
        let started = Instant::now();
        let error = server
            .client()
            .messages()
            .retrieve("m")
            .timeout(Duration::from_millis(200))
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(started.elapsed() < Duration::from_millis(300));
    }
}

#[tokio::test]
async fn no_connection_means_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server { url, requests: Arc::default() };
    let error = send(&server).await.unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_been_sent() && error.attempts() == 4,
        "{error:?}"
    );
    let text = error.to_string();
    assert!(text.contains("refused") && text.starts_with("messages.send failed"), "{text}");
}

#[tokio::test]
async fn no_time_to_connect_means_nothing_was_sent() {
    // A listener whose queue is full never takes a connection.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) =
        tokio::time::timeout(Duration::from_millis(100), TcpStream::connect(address)).await
    {
        waiting.push(stream);
    }
    let server = Server { url: format!("http://{address}"), requests: Arc::default() };
    let send = server.client().messages().send().from("+15550100001").to("+15550100002");
    let error = send.timeout(Duration::from_millis(200)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains("nothing was sent"), "{error}");
}

#[tokio::test]
async fn refusals_are_told() {
    let body = json!({"errors": [{"code": 40300, "title": "Blocked", "detail": "The number +15550100002 has opted out.", "source": {"pointer": "/to"}}]});
    let server = Server::start(vec![answer(403, "", &body.to_string())]).await;
    let error = send(&server).await.unwrap_err();
    assert!(error.is_forbidden() && !error.may_have_been_sent() && !error.is_retryable());
    assert_eq!(error.code(), Some(&ErrorCode::RecipientBlocked));
    assert_eq!(
        error.details()[0].detail.as_deref(),
        Some("The number +15550100002 has opted out.")
    );
    assert_eq!(error.request_id(), Some("req-1"));
    assert!(!format!("{error} {error:?}").contains("5550100002"));
    assert_eq!(
        error.to_string(),
        "messages.send was refused with status 403: 40300 Blocked (at /to); help: check the permissions of the account; request id req-1"
    );
}

#[tokio::test]
async fn nothing_is_sent_when_the_request_is_wrong() {
    let server = Server::start(vec![sent()]).await;
    let client = server.client();
    let errors = [
        client.messages().send().text("hush").await.unwrap_err(),
        client.messages().retrieve("..").await.unwrap_err(),
        client.messages().retrieve("m").header("x-a", "b\nc").await.unwrap_err(),
        client.messages().retrieve("m").header("authorization", "x").await.unwrap_err(),
        client.messages().send().to("+15550100002").idempotency_key("").await.unwrap_err(),
        client.messaging_profiles().list().page_size(1000).await.unwrap_err(),
        client.request(Method::GET, "no-slash").await.unwrap_err(),
    ];
    for error in &errors {
        assert!(
            matches!(error, Error::InvalidRequest(_))
                && error.to_string().ends_with("nothing was sent"),
            "{error}"
        );
    }
    assert!(errors[0].to_string().contains("`to`"));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn successes_are_read_in_every_shape() {
    let drifted = json!({"data": {"id": "m1", "direction": "outbound", "parts": "2", "text": ["hush"], "to": "+15550100002"}});
    let server = Server::start(vec![answer(202, "", &drifted.to_string())]).await;
    let message = send(&server).await.unwrap();
    assert_eq!(message.status().as_u16(), 202);
    let paths: Vec<_> =
        message.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["data.parts", "data.text", "data.to"]);
    assert!(message.raw_body().starts_with(b"{"));

    let server = Server::start(vec![answer(200, "", &drifted["data"].to_string())]).await;
    assert_eq!(send(&server).await.unwrap().id, "m1");

    for body in ["[]", "{}", "null", "7", "{\"data\":{}}"] {
        let server = Server::start(vec![answer(200, "", body)]).await;
        let error = send(&server).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)) && error.may_have_been_sent(), "{error}");
        assert_eq!(error.raw_body().unwrap(), body.as_bytes());
    }
}

#[tokio::test]
async fn large_answers_are_not_read_to_the_end() {
    let large = format!("HTTP/1.1 200 OK\r\ncontent-length: 50000000\r\n\r\n{}", " ".repeat(100));
    let server = Server::start(vec![Act::SayAndStall(large)]).await;
    let error = send(&server).await.unwrap_err();
    assert!(error.to_string().contains("max_body_bytes") && error.may_have_been_sent(), "{error}");
}

#[tokio::test]
async fn redirects_stay_at_home() {
    let elsewhere = Server::start(vec![sent()]).await;
    let away = answer(302, &format!("location: {}/messages\r\n", elsewhere.url), "");
    let server = Server::start(vec![away]).await;
    let error = server.client().messages().retrieve("m1").await.unwrap_err();
    assert!(error.to_string().contains("redirect"), "{error}");
    let error = send(&server).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert!(error.may_have_been_sent() && elsewhere.requests().is_empty());

    let server = Server::start(vec![answer(307, "location: /there\r\n", ""), sent()]).await;
    assert_eq!(server.client().request(Method::GET, "/here").await.unwrap()["data"]["id"], "m1");
    assert!(server.requests()[1].starts_with("GET /there"));
    let server = Server::start(vec![answer(307, "location: /there\r\n", ""), sent()]).await;
    assert!(send(&server).await.is_err());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn any_path_can_be_called() {
    let server = Server::start(vec![answer(500, "", ""), answer(200, "", "{\"a\":1}")]).await;
    let client = server.client();
    let found =
        client.request(Method::GET, "/a/b").query([("page[size]", 5), ("x y", 1)]).await.unwrap();
    assert_eq!((found["a"].as_i64(), found.attempts()), (Some(1), 2));
    assert!(!format!("{found:?}").contains("\"a\""));
    let typed = client
        .request(Method::POST, "/a")
        .json(&json!({"b": 2}))
        .send_as::<std::collections::HashMap<String, u8>>()
        .await
        .unwrap();
    assert_eq!(typed["a"], 1);
    let requests = server.requests();
    assert!(requests[0].starts_with("GET /a/b?page%5Bsize%5D=5&x+y=1 "), "{}", requests[0]);
    assert!(requests[2].ends_with("{\"b\":2}"));

    let server = Server::start(vec![answer(204, "", "")]).await;
    let nothing = server.client().request(Method::DELETE, "/a").await.unwrap();
    assert_eq!(*nothing, Value::Null);
}

#[test]
fn outside_a_runtime_the_error_is_clear() {
    let client = Client::builder().api_key("KEY").base_url("http://127.0.0.1:1").build().unwrap();
    let mut call = Box::pin(std::future::IntoFuture::into_future(client.messages().retrieve("m")));
    let waker = std::task::Waker::noop();
    match call.as_mut().poll(&mut std::task::Context::from_waker(waker)) {
        std::task::Poll::Ready(Err(error)) => {
            assert!(error.to_string().contains("tokio"), "{error}")
        }
        other => panic!("{other:?}"),
    }
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_calls_work() {
    use crate::blocking::Wait;

    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(vec![sent()]));
    let client = server.client();
    assert_eq!(client.messages().retrieve("m1").wait().unwrap().attempts(), 1);
    assert_eq!(client.request(Method::GET, "/x").wait().unwrap()["data"]["id"], "m1");
}
