//! Causes of errors: each is reached by `source` or `find_cause`, and no text on the way shows the
//! key, credentials, a query, a phone number or a header.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use telnyx_messaging::transport::{Transport, TransportFailure, TransportFuture, TransportRequest};
use telnyx_messaging::{Client, ClientBuilder, Error, TransportKind};
use tokio::net::TcpListener;

use crate::connections::secure::SecureServer;
use crate::server::{API_KEY, End, ScriptedReply, Server, application_http_client};

const TO: &str = "+15550100002";
const SECRET: &str = "hunter2";

/// Whether the cause that is expected was found.
type Finds = fn(&Error) -> bool;

struct Row {
    name: &'static str,
    error: Error,
    finds: Finds,
}

fn builder(base_url: &str) -> ClientBuilder {
    let builder = Client::builder().api_key(API_KEY).base_url(base_url).max_retries(0);
    builder.default_header("x-secret", SECRET).timeout(Duration::from_secs(20))
}

async fn failed(builder: ClientBuilder) -> Error {
    let client = builder.build().unwrap();
    let send = client.messages().send().to(TO).text(SECRET).extra_query("phone", TO);
    send.await.unwrap_err()
}

async fn answered(reply: ScriptedReply) -> Error {
    let server = Server::start(vec![reply]).await;
    failed(builder(server.url()).no_proxy()).await
}

async fn answered_to_own_client(reply: ScriptedReply) -> Error {
    let server = Server::start(vec![reply]).await;
    failed(builder(server.url()).http_client(application_http_client().build().unwrap())).await
}

fn io_kind(error: &Error) -> Option<io::ErrorKind> {
    let Error::Transport(failure) = error else { return None };
    failure.find_cause::<io::Error>().map(io::Error::kind)
}

/// The causes, as any program follows them.
fn sources(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |cause| (*cause).source())
}

fn has_source<E: StdError + 'static>(error: &Error) -> bool {
    sources(error).any(|cause| cause.is::<E>())
}

fn truncated() -> ScriptedReply {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{";
    ScriptedReply::raw(head, End::Close)
}

/// An error of a transport that quotes the whole request.
#[derive(Debug)]
struct Quoting(#[allow(dead_code, reason = "shown by Debug")] String, Inner);

#[derive(Debug)]
struct Inner(String);

impl fmt::Display for Quoting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl StdError for Inner {}

impl StdError for Quoting {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.1)
    }
}

struct QuotingTransport;

impl Transport for QuotingTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let mut url = request.url;
            url.set_username("user").unwrap();
            url.set_password(Some(SECRET)).unwrap();
            let key = request.headers["authorization"].to_str().unwrap();
            let cause = Quoting(format!("cannot reach {url}"), Inner(format!("{key} was denied")));
            Err(TransportFailure::new(TransportKind::Other, cause))
        })
    }
}

async fn connection_rows() -> Vec<Row> {
    let row = |name, error, finds: Finds| Row { name, error, finds };
    let (closed, _port) = Server::later(vec![]).await;
    let secure = SecureServer::start(&["http/1.1"]).await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("https://{}", silent.local_addr().unwrap());
    let refusing = Server::start(vec![ScriptedReply::response(407, "", "").refusing()]).await;
    let with_password = |url: &str| url.replacen("http://", "http://user:hunter2@", 1);
    let own = application_http_client().build().unwrap();
    vec![
        row("connection refused", failed(builder(closed.url()).no_proxy()).await, |error| {
            io_kind(error) == Some(io::ErrorKind::ConnectionRefused)
                && has_source::<io::Error>(error)
        }),
        row(
            "connection refused, own client",
            failed(builder(closed.url()).http_client(own)).await,
            |error| {
                io_kind(error) == Some(io::ErrorKind::ConnectionRefused)
                    && has_source::<io::Error>(error)
            },
        ),
        row(
            "unknown host",
            failed(builder("https://nobody.invalid/v2").no_proxy()).await,
            |error| io_kind(error).is_some() && has_source::<io::Error>(error),
        ),
        row("untrusted certificate", failed(builder(&secure.url()).no_proxy()).await, |error| {
            let Error::Transport(failure) = error else { return false };
            let cause = failure.find_cause::<rustls::Error>();
            matches!(cause, Some(rustls::Error::InvalidCertificate(_)))
                && has_source::<io::Error>(error)
        }),
        row(
            "connecting takes too long",
            failed(builder(&silent).no_proxy().connect_timeout(Duration::from_millis(100))).await,
            |error| {
                io_kind(error) == Some(io::ErrorKind::TimedOut) && has_source::<io::Error>(error)
            },
        ),
        row(
            "a proxy that refuses",
            failed(builder("https://api.telnyx.example/v2").proxy(with_password(refusing.url())))
                .await,
            |error| sources(error).any(|cause| cause.to_string().contains("proxy")),
        ),
        row(
            "a proxy that cannot be reached",
            failed(builder("https://api.telnyx.example/v2").proxy(with_password(closed.url())))
                .await,
            |error| io_kind(error) == Some(io::ErrorKind::ConnectionRefused),
        ),
    ]
}

async fn response_rows() -> Vec<Row> {
    let row = |name, error, finds: Finds| Row { name, error, finds };
    let stalled = Server::start(vec![ScriptedReply::raw("", End::Stall)]).await;
    let impatient = builder(stalled.url()).no_proxy().timeout(Duration::from_millis(100));
    vec![
        row("reset", answered(ScriptedReply::raw("", End::Reset)).await, |error| {
            io_kind(error) == Some(io::ErrorKind::ConnectionReset)
                && has_source::<hyper::Error>(error)
        }),
        row("truncated body", answered(truncated()).await, has_source::<hyper::Error>),
        row(
            "truncated body, own client",
            answered_to_own_client(truncated()).await,
            has_source::<hyper::Error>,
        ),
        row(
            "not HTTP",
            answered(ScriptedReply::raw(format!("{SECRET} {TO}\r\n\r\n"), End::Close)).await,
            has_source::<hyper::Error>,
        ),
        row("deadline", failed(impatient).await, |error| {
            io_kind(error) == Some(io::ErrorKind::TimedOut) && has_source::<io::Error>(error)
        }),
        row(
            "invalid JSON",
            answered(ScriptedReply::ok(&format!("{{\"data\": {SECRET} {TO}"))).await,
            has_source::<serde_json::Error>,
        ),
        row(
            "a value of the wrong type",
            answered(ScriptedReply::ok(&format!("{{\"data\": {{\"id\": [\"{SECRET} {TO}\"]}}}}")))
                .await,
            has_source::<telnyx_messaging::decode::DecodeFailure>,
        ),
        row(
            "refusal",
            answered(ScriptedReply::response(
                422,
                "",
                &format!(
                    "{{\"errors\": [{{\"code\": \"10015\", \"detail\": \"{SECRET} {TO}\"}}]}}"
                ),
            ))
            .await,
            has_source::<telnyx_messaging::ErrorDetail>,
        ),
        row(
            "a transport of the application",
            failed(builder("https://example.com/v2").transport(QuotingTransport)).await,
            |error| {
                let Error::Transport(failure) = error else { return false };
                let texts: Vec<_> = sources(error).map(ToString::to_string).collect();
                assert_eq!(
                    texts,
                    ["cannot reach https://***@example.com/***", "Bearer *** was denied"]
                );
                failure.find_cause::<Quoting>().is_some_and(|cause| cause.0.contains(SECRET))
                    && failure.find_cause::<Inner>().is_some()
                    && failure.find_cause::<io::Error>().is_none()
            },
        ),
    ]
}

#[tokio::test]
async fn the_cause_of_every_failure_is_reached_and_shows_no_secret() {
    let rows = connection_rows().await.into_iter().chain(response_rows().await);
    let mut count = 0;
    for Row { name, error, finds } in rows {
        let all = std::iter::once(&error as &(dyn StdError + 'static)).chain(sources(&error));
        let texts: Vec<_> = all.map(|link| format!("{link} {link:?} {link:#?}")).collect();
        assert!(finds(&error), "{name}: {texts:#?}");
        for secret in [SECRET, API_KEY, "5550100002", "user:", "phone=", "x-secret"] {
            assert!(!texts.concat().contains(secret), "{name} shows {secret}: {texts:#?}");
        }
        count += 1;
    }
    assert_eq!(count, 16);
}
