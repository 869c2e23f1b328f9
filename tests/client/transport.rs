//! Below the calls: transports of the application's own, connections, and the runtimes that carry
//! them.

use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body;
use telnyx_messaging::blocking::Wait;
use telnyx_messaging::transport::{
    ResponseBody, Transport, TransportFailure, TransportFuture, TransportRequest,
};
use telnyx_messaging::types::Upload;
use telnyx_messaging::{Client, ClientBuilder, Error, Method, TransportKind};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::time::Instant;

use crate::memory::{BASE_URL, Exchange, Memory};
use crate::server::{API_KEY, End, ScriptedReply, Server};

const TO: &str = "+15550100002";
const SENT: &str = r#"{"data":{"id":"m1","to":[]}}"#;
const SECOND: Duration = Duration::from_secs(1);

/// Calls with an effect: with a body, without one, and with one in several parts.
async fn effects(client: &Client) -> Vec<Error> {
    let profiles = client.messaging_profiles();
    let orders = client.messaging_hosted_number_orders();
    let custom = |method: Method| client.request(method, "/a");
    let letter = Upload::new("loa.pdf", "x".repeat(100_000));
    vec![
        client.messages().send().to(TO).text("Hello").await.err().unwrap(),
        profiles.actions().regenerate_secret("p1").await.err().unwrap(),
        profiles.delete("p1").await.err().unwrap(),
        orders.actions().upload_file("o1").loa(letter).await.err().unwrap(),
        custom(Method::POST).await.err().unwrap(),
        custom(Method::PATCH).await.err().unwrap(),
        custom(Method::PUT).await.err().unwrap(),
        custom(Method::DELETE).await.err().unwrap(),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_transport_that_tracks_nothing_leaves_timeouts_ambiguous() {
    for (tracks, ambiguous) in [(true, false), (false, true)] {
        let service = Memory::new([Exchange::silent_connection()]);
        let service = if tracks { service } else { service.without_tracking() };
        for error in effects(&service.client()).await {
            assert!(error.is_timeout(), "{error}");
            assert_eq!(error.may_have_been_sent(), ambiguous, "{error}");
        }
        assert!(service.received().is_empty());
        let error = service.client().messages().retrieve("m1").await.unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    }
}

/// Reads the request, and claims all the same that it was never sent.
struct Liar;

impl Transport for Liar {
    fn send(&self, mut request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let mut body = Pin::new(&mut request.body);
            while std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await.is_some()
            {
            }
            Err(TransportFailure::new(TransportKind::Connect, "no connection"))
        })
    }

    fn tracks_request_body(&self) -> bool {
        true
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_was_read_counts_as_sent_whatever_the_transport_says() {
    let client = Client::builder().api_key(API_KEY).base_url(BASE_URL).transport(Liar);
    let client = client.build().unwrap();
    let error = client.messages().send().to(TO).text("Hello").await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_transport_gets_the_whole_request_and_its_response_is_returned() {
    let service = Memory::new([Exchange::ok(SENT).header("x-request-id", "r1")]);
    let sent = service
        .client()
        .messages()
        .send()
        .to(TO)
        .text("Hello")
        .header("x-trace", "t1")
        .await
        .unwrap();
    assert_eq!((&*sent.id, sent.request_id()), ("m1", Some("r1")));
    let request = service.received().remove(0);
    assert_eq!((request.method.as_str(), &*request.url), ("POST", "http://127.0.0.1/v2/messages"));
    for (name, value) in [
        ("authorization", format!("Bearer {API_KEY}")),
        ("content-type", "application/json".to_owned()),
        ("accept", "application/json".to_owned()),
        ("x-trace", "t1".to_owned()),
        ("idempotency-key", sent.idempotency_key().unwrap().to_owned()),
    ] {
        assert_eq!(request.header(name), Some(&*value));
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_that_flows_is_read_by_one_request() {
    use crate::memory::Step;

    // As long as it flows, a body may take the whole deadline.
    let chunks = SENT.as_bytes().chunks(1);
    let steps = chunks.flat_map(|byte| [Step::Pause(SECOND), Step::chunk(byte)]);
    let service = Memory::new([Exchange::ok("").then(steps)]);
    let started = Instant::now();
    let retrieve = service.client().request(Method::GET, "/a").timeout(SECOND * 30);
    assert_eq!(retrieve.await.unwrap()["data"]["id"], "m1");
    assert_eq!((started.elapsed().as_secs(), service.attempts()), (SENT.len() as u64, 1));
}

/// A listener whose queue is full: it never takes a connection.
async fn full() -> (SocketAddr, TcpListener, Vec<TcpStream>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    let patience = Duration::from_millis(100);
    while let Ok(Ok(stream)) = tokio::time::timeout(patience, TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    (address, listener, waiting)
}

fn builder(address: SocketAddr) -> ClientBuilder {
    let builder = Client::builder().api_key(API_KEY).base_url(format!("http://{address}"));
    builder.no_proxy().max_retries(0)
}

#[tokio::test]
async fn a_connect_that_times_out_is_a_failure_to_connect() {
    let (address, _listener, _waiting) = full().await;
    let client = builder(address).connect_timeout(Duration::from_millis(50)).build().unwrap();
    for error in effects(&client).await {
        assert!(error.is_connect() && error.is_timeout(), "{error}");
        assert!(!error.may_have_been_sent() && error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_deadline_that_ends_while_connecting_means_that_nothing_was_sent() {
    let (address, _listener, _waiting) = full().await;
    let client = builder(address).timeout(Duration::from_millis(50)).build().unwrap();
    for error in effects(&client).await {
        assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
        assert!(error.to_string().contains("nothing was sent"), "{error}");
    }
}

#[tokio::test]
async fn a_deadline_that_ends_after_the_request_was_written_is_ambiguous() {
    let server = Server::start(vec![ScriptedReply::raw("", End::Stall)]).await;
    let client = server.builder().timeout(Duration::from_millis(300)).max_retries(0);
    for error in effects(&client.build().unwrap()).await {
        assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");
    }
    assert_eq!(server.effects(), 8);
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn kept_alive() -> ScriptedReply {
    ScriptedReply::ok(SENT)
}

/// A server in a runtime of its own, which lives as long as the process.
fn served(replies: Vec<ScriptedReply>) -> Server {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async move {
            sender.send(Server::start(replies).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

#[test]
fn a_connection_of_a_runtime_that_nobody_drives_is_not_used_elsewhere() {
    let server = served(vec![kept_alive()]);
    let client = server.client();
    let send = || client.messages().send().to(TO).text("Hello").timeout(SECOND * 20).into_future();
    let idle = runtime();
    idle.block_on(send()).unwrap();
    // Its connection is open, but its task does not run any more.
    let other = runtime();
    assert_eq!(other.block_on(send()).unwrap().attempts(), 1);
    assert_eq!(other.block_on(send()).unwrap().attempts(), 1);
    let send = client.messages().send().to(TO).text("Hello").timeout(SECOND * 20);
    std::thread::spawn(move || send.wait().unwrap()).join().unwrap();
    // One connection for each runtime, and the first is still good in its own.
    assert_eq!((server.connections(), server.effects()), (3, 4));
    idle.block_on(client.messages().send().to(TO).text("Hello").into_future()).unwrap();
    assert_eq!(server.connections(), 3);
}

#[test]
fn a_client_outlives_many_runtimes() {
    let server = served(vec![kept_alive()]);
    let client = server.client();
    for _ in 0..20 {
        let runtime = runtime();
        for _ in 0..2 {
            let send = client.messages().send().to(TO).text("Hello").timeout(SECOND * 20);
            runtime.block_on(send.into_future()).unwrap();
        }
    }
    assert_eq!((server.connections(), server.effects()), (20, 40));
}

#[test]
fn a_runtime_without_timers_is_an_error() {
    let client = Memory::new([Exchange::ok(SENT)]).client();
    let runtime = Builder::new_current_thread().build().unwrap();
    let error =
        runtime.block_on(client.messages().send().to(TO).text("Hello").into_future()).unwrap_err();
    assert!(error.to_string().contains("enable_time"), "{error}");
    assert!(!error.may_have_been_sent() && error.attempts() == 0, "{error}");
}

#[test]
fn a_runtime_without_io_is_an_error() {
    let server = served(vec![kept_alive()]);
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let send = server.client().messages().send().to(TO).text("Hello");
    let error = runtime.block_on(send.into_future()).unwrap_err();
    assert!(error.to_string().contains("enable_io"), "{error}");
    assert!(!error.may_have_been_sent() && server.effects() == 0, "{error}");
}

#[test]
fn no_runtime_at_all_is_an_error() {
    let client = Memory::new([Exchange::ok(SENT)]).client();
    let mut send = client.messages().send().to(TO).text("Hello").into_future();
    let waker = std::task::Waker::noop();
    match send.as_mut().poll(&mut std::task::Context::from_waker(waker)) {
        std::task::Poll::Ready(Err(error)) => {
            assert!(error.to_string().contains("tokio runtime"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_without_a_body_of_its_own_type_can_be_returned() {
    struct Fixed;

    impl Transport for Fixed {
        fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
            let body = ResponseBody::from(Bytes::from_static(SENT.as_bytes()));
            Box::pin(async { Ok(http::Response::new(body)) })
        }
    }

    let client = Client::builder().api_key(API_KEY).base_url(BASE_URL).transport(Fixed);
    assert_eq!(
        client.build().unwrap().messages().send().to(TO).text("Hello").await.unwrap().id,
        "m1"
    );
}
