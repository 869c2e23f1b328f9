//! A webhook receiver without a framework, on hyper:
//! `TELNYX_PUBLIC_KEY=… cargo run --example webhook_hyper`.
//!
//! It does by hand what the tower layer does: limit the body, accept the event, and complete or
//! release it.

use std::convert::Infallible;
use std::error::Error;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::{Method, Request, Response, StatusCode, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use telnyx_messaging::webhooks::{Verified, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::from_env()?; // TELNYX_PUBLIC_KEY, several keys while rotating
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);

    let (queue, accepted) = channel(1000);
    let worker = tokio::spawn(work(accepted));
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let stream = tokio::select! {
            _ = &mut stop => break,
            connection = listener.accept() => match connection {
                Ok((stream, _)) => stream,
                Err(error) => {
                    eprintln!("accept: {error}");
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                    continue;
                }
            },
        };
        let (verifier, queue) = (verifier.clone(), queue.clone());
        let service = service_fn(move |request| {
            let (verifier, queue) = (verifier.clone(), queue.clone());
            async move {
                let (status, text) = receive(&verifier, &queue, request).await;
                let mut response = Response::new(Full::<Bytes>::from(text));
                *response.status_mut() = status;
                Ok::<_, Infallible>(response)
            }
        });
        // The timer ends connections that do not send their headers.
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("connection: {error}");
            }
        });
    }
    drop((listener, queue));
    connections.shutdown().await;
    worker.await?; // ends when the last event is handled
    println!("stopped");
    Ok(())
}

/// Returns the status of the response, and the reason.
async fn receive(
    verifier: &Verifier,
    queue: &Sender<Verified>,
    request: Request<Incoming>,
) -> (StatusCode, String) {
    let plain = |status: StatusCode| (status, status.to_string());
    if request.uri().path() != "/webhooks" {
        return plain(StatusCode::NOT_FOUND);
    }
    if request.method() != Method::POST {
        return plain(StatusCode::METHOD_NOT_ALLOWED);
    }
    let (parts, body) = request.into_parts();
    let body: Bytes = match Limited::new(body, verifier.body_limit()).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            return plain(StatusCode::PAYLOAD_TOO_LARGE);
        }
        Err(_) => return plain(StatusCode::BAD_REQUEST),
    };
    let acceptance = match verifier.accept(&parts.headers, &body).await {
        Ok(acceptance) => acceptance,
        Err(error) => return (error.status(), error.to_string()),
    };
    let lease = match acceptance.into_first() {
        Ok(lease) => lease,
        Err(status) => return (status, "in progress, or handled before".to_owned()),
    };
    if queue.try_send(lease.verified().clone()).is_err() {
        // The lease is dropped, and with it released: the next delivery is new again.
        return plain(StatusCode::SERVICE_UNAVAILABLE);
    }
    if let Err(error) = lease.complete().await {
        eprintln!("handed over, but not recorded: {error}");
    }
    plain(StatusCode::OK)
}

/// Handles events one after the other.
async fn work(mut accepted: Receiver<Verified>) {
    while let Some(verified) = accepted.recv().await {
        let event = verified.event();
        println!("handled {} {}", event.id().unwrap_or("-"), event.event_type().unwrap_or("-"));
    }
}
