//! A service in memory: a transport that follows a script, without sockets and with any clock.
//!
//! In a test with paused time, waits cost nothing and can be compared exactly. The service counts how
//! often a request *took effect*: it was read to its end, and the script carries it out, whatever
//! becomes of the response.

use std::collections::VecDeque;
use std::future::{pending, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::{Body, Frame};
use telnyx_messaging::transport::{
    RequestBody, ResponseBody, Transport, TransportFailure, TransportFuture, TransportRequest,
};
use telnyx_messaging::{Client, ClientBuilder, Method, TransportKind};
use tokio::time::{Instant, Sleep, sleep};

use crate::server::{API_KEY, fast_retries};

/// The base URL of clients of a service in memory.
pub(crate) const BASE_URL: &str = "http://127.0.0.1/v2";

/// What the service does with one request.
#[derive(Clone)]
pub(crate) struct Exchange {
    /// Why no connection is made, if none is.
    refusal: Option<Refusal>,
    /// Whether the request is carried out.
    takes_effect: bool,
    /// What happens before the head of the response.
    before: Vec<Step>,
    /// The head, unless the exchange ends before it.
    head: Option<(StatusCode, HeaderMap)>,
    body: Vec<Step>,
}

#[derive(Clone, Copy)]
enum Refusal {
    Connection,
    Certificate,
    /// Connecting takes for ever.
    Silence,
}

/// What happens while a response is delivered.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Chunk(Bytes),
    Pause(Duration),
    /// Nothing happens any more.
    Stall,
    /// The connection breaks.
    Break,
}

impl Step {
    pub(crate) fn chunk(bytes: impl AsRef<[u8]>) -> Self {
        Self::Chunk(Bytes::copy_from_slice(bytes.as_ref()))
    }
}

impl Exchange {
    /// Carries the request out and responds with this status and body.
    pub(crate) fn respond(status: u16, body: impl AsRef<[u8]>) -> Self {
        let body = if body.as_ref().is_empty() { Vec::new() } else { vec![Step::chunk(body)] };
        Self {
            refusal: None,
            takes_effect: true,
            before: Vec::new(),
            head: Some((StatusCode::from_u16(status).unwrap(), HeaderMap::new())),
            body,
        }
    }

    pub(crate) fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::respond(200, body)
    }

    /// Does not carry the request out, and responds with this status and body.
    pub(crate) fn refuse(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self { takes_effect: false, ..Self::respond(status, body) }
    }

    /// Carries the request out, and ends like this before the head of the response.
    pub(crate) fn end(step: Step) -> Self {
        Self { before: vec![step], head: None, ..Self::ok("") }
    }

    /// Carries the request out; the connection breaks before the response.
    pub(crate) fn lose() -> Self {
        Self::end(Step::Break)
    }

    /// Carries the request out and never responds.
    pub(crate) fn stall() -> Self {
        Self::end(Step::Stall)
    }

    /// Refuses the connection.
    pub(crate) fn no_connection() -> Self {
        Self { refusal: Some(Refusal::Connection), takes_effect: false, ..Self::lose() }
    }

    /// Presents a certificate that nobody trusts.
    pub(crate) fn bad_certificate() -> Self {
        Self { refusal: Some(Refusal::Certificate), ..Self::no_connection() }
    }

    /// Never completes the connection.
    pub(crate) fn silent_connection() -> Self {
        Self { refusal: Some(Refusal::Silence), ..Self::no_connection() }
    }

    /// Whether the request is carried out.
    pub(crate) fn takes_effect(&self) -> bool {
        self.takes_effect
    }

    /// Adds a header to the response.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        let (_, headers) = self.head.as_mut().unwrap();
        headers.append(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        self
    }

    /// Sends the head of the response after this time.
    pub(crate) fn after(mut self, time: Duration) -> Self {
        self.before.insert(0, Step::Pause(time));
        self
    }

    /// Continues the body of the response with these steps.
    pub(crate) fn then(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.body.extend(steps);
        self
    }
}

/// One request as the service received it.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) at: Instant,
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A service that treats each request as the next exchange of its script says; the last one is
/// repeated. Clones are the same service.
#[derive(Clone)]
pub(crate) struct Memory {
    state: Arc<Mutex<State>>,
    tracks_request_body: bool,
}

struct State {
    script: Vec<Exchange>,
    attempts: usize,
    effects: usize,
    open: usize,
    most_open: usize,
    received: Vec<Received>,
}

impl Memory {
    pub(crate) fn new(script: impl IntoIterator<Item = Exchange>) -> Self {
        let state = State {
            script: script.into_iter().collect(),
            attempts: 0,
            effects: 0,
            open: 0,
            most_open: 0,
            received: Vec::new(),
        };
        Self { state: Arc::new(Mutex::new(state)), tracks_request_body: true }
    }

    /// The same service through a transport that does not know when a request is written.
    pub(crate) fn without_tracking(self) -> Self {
        Self { tracks_request_body: false, ..self }
    }

    /// A client of this service, with hardly any wait between attempts.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().api_key(API_KEY).base_url(BASE_URL).no_proxy();
        builder.retry_policy(fast_retries()).transport(self.clone())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The number of exchanges that were begun.
    pub(crate) fn attempts(&self) -> usize {
        self.state().attempts
    }

    /// How often a request took effect.
    pub(crate) fn effects(&self) -> usize {
        self.state().effects
    }

    /// The number of exchanges that are neither complete nor dropped.
    pub(crate) fn open(&self) -> usize {
        self.state().open
    }

    /// The largest number of exchanges that were open at once.
    pub(crate) fn most_open(&self) -> usize {
        self.state().most_open
    }

    /// The requests that were read to their end.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.state().received.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    async fn exchange(
        &self,
        request: TransportRequest,
    ) -> Result<http::Response<ResponseBody>, TransportFailure> {
        let (exchange, open) = self.next();
        match exchange.refusal {
            None => {}
            Some(Refusal::Connection) => {
                let cause = io::Error::from(io::ErrorKind::ConnectionRefused);
                return Err(TransportFailure::new(TransportKind::Connect, cause));
            }
            Some(Refusal::Certificate) => {
                return Err(TransportFailure::new(TransportKind::Tls, "invalid certificate"));
            }
            Some(Refusal::Silence) => pending().await,
        }
        let TransportRequest { method, url, headers, body, .. } = request;
        let body = read(body).await;
        let received = Received { at: Instant::now(), method, url: url.into(), headers, body };
        {
            let mut state = self.state();
            state.received.push(received);
            state.effects += usize::from(exchange.takes_effect);
        }
        for step in exchange.before {
            match step {
                Step::Pause(time) => sleep(time).await,
                Step::Stall => pending().await,
                Step::Break => return Err(reset()),
                Step::Chunk(_) => unreachable!("no body before the head"),
            }
        }
        let (status, headers) = exchange.head.unwrap();
        let body = ScriptedBody { steps: exchange.body.into(), pause: None, _open: open };
        let mut response = http::Response::new(ResponseBody::new(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }

    fn next(&self) -> (Exchange, Open) {
        let mut state = self.state();
        let exchange = state.script[state.attempts.min(state.script.len() - 1)].clone();
        state.attempts += 1;
        state.open += 1;
        state.most_open = state.most_open.max(state.open);
        (exchange, Open(Arc::clone(&self.state)))
    }
}

impl Transport for Memory {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }

    fn tracks_request_body(&self) -> bool {
        self.tracks_request_body
    }
}

/// An exchange that is not over.
struct Open(Arc<Mutex<State>>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.lock().unwrap().open -= 1;
    }
}

fn reset() -> TransportFailure {
    TransportFailure::new(TransportKind::Reset, io::Error::from(io::ErrorKind::ConnectionReset))
}

async fn read(mut body: RequestBody) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        bytes.extend_from_slice(&frame.unwrap().into_data().unwrap());
    }
    bytes
}

/// The body of a response that is delivered step by step.
struct ScriptedBody {
    steps: VecDeque<Step>,
    pause: Option<Pin<Box<Sleep>>>,
    _open: Open,
}

impl Body for ScriptedBody {
    type Data = Bytes;
    type Error = TransportFailure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportFailure>>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Chunk(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Step::Break) => return Poll::Ready(Some(Err(reset()))),
                Some(Step::Pause(time)) => self.pause = Some(Box::pin(sleep(time))),
                Some(Step::Stall) => {
                    self.steps.push_front(Step::Stall);
                    return Poll::Pending;
                }
            }
        }
    }
}
