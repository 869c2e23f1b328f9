//! A webhook receiver that can go into production, with axum:
//! `TELNYX_PUBLIC_KEY=… cargo run --example webhook_axum --features axum`.
//!
//! It verifies and deduplicates events, responds before the work is done, and on ctrl-c or SIGTERM
//! finishes the events it has accepted.

use std::error::Error;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::{Router, routing::get, routing::post};
use telnyx_messaging::webhooks::{Event, Verified, VerifiedWebhook, Verifier, WebhookLayer};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Maximum number of accepted events that wait for the worker.
const QUEUE: usize = 1000;

/// How long a delivery may wait for room in the queue; Telnyx expects a response within 2 s.
const QUEUE_TIMEOUT: Duration = Duration::from_secs(1);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::from_env()?; // TELNYX_PUBLIC_KEY, several keys while rotating
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(address).await?;
    let stop = stop_signal()?;

    let (queue, accepted) = channel(QUEUE);
    let worker = tokio::spawn(work(accepted));
    // The layer completes an event whose handler returns 2xx, and releases any other. It is on the
    // route, not on the router, so that other routes need no signature.
    let router = Router::new()
        .route("/webhooks", post(receive).layer(WebhookLayer::new(verifier)))
        .route("/health", get(|| async { "ok" }))
        .with_state(queue);

    println!("listening on http://{}/webhooks", listener.local_addr()?);
    axum::serve(listener, router).with_graceful_shutdown(stop).await?;
    // The server has dropped its end of the queue; the worker ends when the queue is empty.
    worker.await?;
    println!("stopped");
    Ok(())
}

/// Hands a verified event to the worker. Slow work does not belong here.
async fn receive(
    State(queue): State<Sender<Verified>>,
    VerifiedWebhook(verified): VerifiedWebhook,
) -> StatusCode {
    match queue.send_timeout(verified, QUEUE_TIMEOUT).await {
        Ok(()) => StatusCode::OK,
        // Nothing was accepted: Telnyx delivers the event again.
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Handles events one after the other. A queue in memory is lost when the process is killed: where
/// that matters, `receive` stores `verified.raw()`, and the worker reads it with `webhooks::decode`.
async fn work(mut accepted: Receiver<Verified>) {
    while let Some(verified) = accepted.recv().await {
        let event = verified.event();
        let what = match event {
            Event::MessageReceived(event) => match event.payload.keyword_action() {
                Some(action) => format!("keyword {action:?}"),
                None => format!("{} media", event.payload.media.len()),
            },
            Event::MessageSent(event) | Event::MessageFinalized(event) => {
                format!("{:?}", event.payload.delivery_status().overall)
            }
            Event::MessageRead(event) => format!("read at {:?}", event.occurred_at),
            Event::MessageLinkClick(event) => {
                format!("clicked at {:?}", event.payload.time_clicked)
            }
            Event::CampaignUpdate(event) => format!("{:?}", event.payload.status),
            Event::Other(event) => event.reason.to_string(),
            _ => String::new(),
        };
        let (id, kind) = (event.id().unwrap_or("-"), event.event_type().unwrap_or("-"));
        println!("handled {id} {kind} {what}");
    }
}

/// Ends on ctrl-c and on SIGTERM.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends on ctrl-c.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
