//! A scripted server over plain TCP.
//!
//! It counts how often a request *took effect*: the whole request was read and carried out,
//! regardless of the response. Tests without sockets use [`Memory`](crate::memory::Memory).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use telnyx_messaging::retry::{Backoff, RetryPolicy};
use telnyx_messaging::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

pub(crate) const API_KEY: &str = "KEY0155501234567";

/// A scripted reply to one request.
#[derive(Clone)]
pub(crate) struct ScriptedReply {
    /// Whether the request is read before anything is sent.
    reads: bool,
    /// Whether the request is carried out.
    pub(crate) takes_effect: bool,
    response: Arc<[u8]>,
    end: End,
}

/// How a response ends.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum End {
    /// The connection can be used for the next request.
    KeepAlive,
    /// The connection is closed gracefully.
    Close,
    /// The connection is reset.
    Reset,
    /// Nothing more is sent until the client closes the connection.
    Stall,
}

impl ScriptedReply {
    /// Carries out the request, sends these bytes, and ends the response in this way.
    pub(crate) fn raw(bytes: impl AsRef<[u8]>, end: End) -> Self {
        let response = bytes.as_ref().into();
        Self { reads: true, takes_effect: true, response, end }
    }

    /// Responds with this status, these additional header lines, and this body.
    pub(crate) fn response(status: u16, headers: &str, body: &str) -> Self {
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status} Status\r\ncontent-length: {length}\r\n{headers}\r\n{body}");
        Self::raw(head, End::KeepAlive)
    }

    pub(crate) fn ok(body: &str) -> Self {
        Self::response(200, "content-type: application/json\r\n", body)
    }

    /// Does not carry out the request.
    pub(crate) fn refusing(self) -> Self {
        Self { takes_effect: false, ..self }
    }

    /// Does not read the request, although it has arrived.
    pub(crate) fn unread(self) -> Self {
        Self { reads: false, takes_effect: false, ..self }
    }
}

/// A server on loopback. Each request gets the next reply; the last one is repeated.
pub(crate) struct Server {
    url: String,
    state: Arc<State>,
}

struct State {
    replies: Vec<ScriptedReply>,
    next_reply: AtomicUsize,
    connections: AtomicUsize,
    effects: AtomicUsize,
    requests: Mutex<Vec<Vec<u8>>>,
    /// Number of requests that were read, or could have been.
    requested: watch::Sender<usize>,
    /// Number of connections that the client closed before the response was complete.
    client_closed: watch::Sender<usize>,
    /// Number of connections that the server closed.
    closed_connections: watch::Sender<usize>,
}

impl Server {
    pub(crate) async fn start(replies: Vec<ScriptedReply>) -> Self {
        let server = Self::later(replies).await;
        server.1.listen();
        server.0
    }

    /// A server that refuses connections until [`ClosedPort::listen`].
    pub(crate) async fn later(replies: Vec<ScriptedReply>) -> (Self, ClosedPort) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let state = Arc::new(State {
            replies,
            next_reply: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            effects: AtomicUsize::new(0),
            requests: Mutex::default(),
            requested: watch::Sender::new(0),
            client_closed: watch::Sender::new(0),
            closed_connections: watch::Sender::new(0),
        });
        let closed_port =
            ClosedPort { socket: Mutex::new(Some(socket)), state: Arc::clone(&state) };
        (Self { url, state }, closed_port)
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// A client of this server, with the default policy but minimal delays between attempts.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .api_key(API_KEY)
            .base_url(&self.url)
            .no_proxy()
            .retry_policy(fast_retries())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// How often a request took effect.
    pub(crate) fn effects(&self) -> usize {
        self.state.effects.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// The requests that were read to their end.
    pub(crate) fn requests(&self) -> Vec<String> {
        let requests = self.raw_requests();
        requests.iter().map(|request| String::from_utf8_lossy(request).into_owned()).collect()
    }

    /// As [`requests`](Self::requests), in bytes.
    pub(crate) fn raw_requests(&self) -> Vec<Vec<u8>> {
        self.state.requests.lock().unwrap().clone()
    }

    /// Waits until a request was read.
    pub(crate) async fn requested(&self) {
        wait_for(&self.state.requested, 1).await;
    }

    /// Waits until the client has closed a connection before the response was complete.
    pub(crate) async fn client_closed(&self) {
        wait_for(&self.state.client_closed, 1).await;
    }

    /// Waits until the server has closed this many connections, and the client has noticed. The
    /// client must run in the same, single-threaded runtime.
    pub(crate) async fn closed_connections(&self, connections: usize) {
        wait_for(&self.state.closed_connections, connections).await;
        // The kernel has delivered the event. Each sleep lets the runtime poll for events, and then run
        // the tasks that wait for them.
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

async fn wait_for(count: &watch::Sender<usize>, least: usize) {
    count.subscribe().wait_for(|count| *count >= least).await.unwrap();
}

/// The default policy with minimal delays.
pub(crate) fn fast_retries() -> RetryPolicy {
    RetryPolicy::default().backoff(Backoff::new(Duration::from_millis(1), Duration::from_millis(5)))
}

/// An HTTP client built by the application.
pub(crate) fn application_http_client() -> reqwest::ClientBuilder {
    reqwest::Client::builder().no_proxy()
}

/// The value of a header in a request.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = request.split_once("\r\n\r\n")?;
    head.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// A port that refuses connections until it is opened.
pub(crate) struct ClosedPort {
    socket: Mutex<Option<TcpSocket>>,
    state: Arc<State>,
}

impl ClosedPort {
    /// Opens the port, unless it is open.
    pub(crate) fn listen(&self) {
        let Some(socket) = self.socket.lock().unwrap().take() else { return };
        let listener = socket.listen(1024).unwrap();
        tokio::spawn(accept(listener, Arc::clone(&self.state)));
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        state.connections.fetch_add(1, Ordering::SeqCst);
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            // An error means that the client has closed the connection.
            let _ = state.serve(stream).await;
        });
    }
}

impl State {
    async fn serve(&self, mut stream: TcpStream) -> std::io::Result<()> {
        loop {
            let mut request = Vec::new();
            if !self.next().reads {
                stream.peek(&mut [0]).await?;
            } else if !read_request(&mut stream, &mut request).await? {
                return Ok(());
            }
            // Selected only now, so that requests on several connections do not wait for each other.
            let next_reply = self.next_reply.fetch_add(1, Ordering::SeqCst);
            let reply = &self.replies[next_reply.min(self.replies.len() - 1)];
            if reply.reads {
                self.requests.lock().unwrap().push(request);
            }
            if reply.takes_effect {
                self.effects.fetch_add(1, Ordering::SeqCst);
            }
            self.requested.send_modify(|count| *count += 1);
            stream.write_all(&reply.response).await?;
            match reply.end {
                End::KeepAlive => {}
                End::Close => {
                    stream.shutdown().await?;
                    self.closed_connections.send_modify(|count| *count += 1);
                    return Ok(());
                }
                End::Reset => {
                    // The response must have arrived: a reset overtakes it.
                    if !reply.response.is_empty() {
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    stream.set_zero_linger()?;
                    drop(stream);
                    self.closed_connections.send_modify(|count| *count += 1);
                    return Ok(());
                }
                End::Stall => return self.wait_for_client_close(&mut stream).await,
            }
        }
    }

    fn next(&self) -> &ScriptedReply {
        &self.replies[self.next_reply.load(Ordering::SeqCst).min(self.replies.len() - 1)]
    }

    async fn wait_for_client_close(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        let mut buffer = [0; 1024];
        while matches!(stream.read(&mut buffer).await, Ok(read) if read > 0) {}
        self.client_closed.send_modify(|count| *count += 1);
        Ok(())
    }
}

/// Reads a whole request; `false` if the client closes before its end.
async fn read_request(stream: &mut TcpStream, request: &mut Vec<u8>) -> std::io::Result<bool> {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        if let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(request);
            let length = header(&text, "content-length").map_or(0, |text| text.parse().unwrap());
            if request.len() >= end + 4 + length {
                return Ok(true);
            }
        }
        match stream.read(&mut buffer).await? {
            0 => return Ok(false),
            read => request.extend_from_slice(&buffer[..read]),
        }
    }
}
