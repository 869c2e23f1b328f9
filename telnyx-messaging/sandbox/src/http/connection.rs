//! Connections: HTTP/1.1 over TCP, with responses that can be withheld.

use std::error::Error;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::poll_immediate;
use http::{HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::body::{self, Body, Transmission};
use super::{MAX_BODY_SIZE, Response, control, page};
use crate::world::State;

/// Delay before connections are accepted again after an error, such as too many open files.
const ACCEPT_RETRY: Duration = Duration::from_millis(20);

/// Accepts connections until `stop` is set or dropped, then waits for requests in progress.
pub(crate) async fn serve(state: Arc<State>, listener: TcpListener, mut stop: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let (state, stop) = (Arc::clone(&state), stop.clone());
                    connections.spawn(run(state, stream, stop));
                }
                Err(_) => tokio::time::sleep(ACCEPT_RETRY).await,
            },
            // An error means that the sandbox was dropped, which stops the server as well.
            _ = stop.changed() => break,
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn run(state: Arc<State>, stream: TcpStream, mut stop: watch::Receiver<()>) {
    // Small responses must not wait for the acknowledgement of earlier ones.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| Box::pin(respond(Arc::clone(&state), request)));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    let mut stopping = pin!(stop.changed());
    let mut stopped = false;
    // Without the shutdown of the stream, which is reset instead where a fault says so.
    let ended = poll_fn(|context| {
        if !stopped && stopping.as_mut().poll(context).is_ready() {
            stopped = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        connection.poll_without_shutdown(context)
    })
    .await;
    let stream = connection.into_parts().io.into_inner();
    if ended.is_err_and(|error| is_reset(&error)) {
        // Closing a stream that does not linger resets it.
        let _ = stream.set_zero_linger();
    }
}

/// Why a response is withheld and the connection closed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum Withheld {
    #[error("a fault rule resets the connection")]
    Reset,
    #[error("the request panicked")]
    Panicked,
}

/// Returns whether a connection ended because a fault rule resets it.
fn is_reset(error: &hyper::Error) -> bool {
    let withheld = error.source().and_then(|source| source.downcast_ref::<Withheld>());
    withheld == Some(&Withheld::Reset)
}

async fn respond(
    state: Arc<State>,
    request: Request<Incoming>,
) -> Result<http::Response<Body>, Withheld> {
    let (parts, incoming) = request.into_parts();
    let collected = Limited::new(incoming, MAX_BODY_SIZE).collect().await;
    let bytes = collected.ok().map(|collected| collected.to_bytes());
    let path = parts.uri.path();
    if path == "/" {
        return Ok(page::response());
    }
    if let Some(path) = path.strip_prefix(control::PREFIX) {
        return Ok(control::handle(&state, &parts, path, bytes.unwrap_or_default()).await);
    }
    let response = complete(super::handle(state, parts, bytes)).await?;
    match response.transmission {
        Transmission::Reset => Err(Withheld::Reset),
        Transmission::Stall => std::future::pending().await,
        _ => Ok(write(response)),
    }
}

/// Carries out a request to its end, although the future of its connection ends when the client gives
/// up.
async fn complete(
    handling: impl Future<Output = Response> + Send + 'static,
) -> Result<Response, Withheld> {
    let mut handling = Box::pin(handling);
    // Most requests wait for nothing, and need no task of their own.
    if let Some(response) = poll_immediate(&mut handling).await {
        return Ok(response);
    }
    tokio::spawn(handling).await.map_err(|_| Withheld::Panicked)
}

/// Returns the response for hyper.
pub(crate) fn write(response: Response) -> http::Response<Body> {
    let Response { status, headers, body, transmission } = response;
    let has_body = body.is_some();
    let bytes: Bytes = body.unwrap_or_default();
    let length = HeaderValue::from(bytes.len());
    let body = match transmission {
        Transmission::Truncated(length) => body::truncated(&bytes, length),
        Transmission::Slow(pause) => body::slow(bytes, pause),
        _ => body::whole(bytes),
    };
    let mut response = http::Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    if has_body {
        response.headers_mut().insert(header::CONTENT_LENGTH, length);
    }
    response
}
