//! Finds out whether a send took effect when its response was lost: against the sandbox, without key
//! or network.
//!
//! The order number travels in the webhook URL and comes back with every event. An event may arrive
//! before the send has failed, so the ledger only ever moves forward.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use telnyx_messaging::Client;
use telnyx_messaging::webhooks::{Event, Verifier};
use telnyx_messaging_sandbox::Sandbox;
use tokio::sync::watch;

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
/// How long an event is waited for before the send is repeated under its key.
const WAIT_FOR_EVENT: Duration = Duration::from_secs(5);

/// What is known of the message of an order. States are ordered: later ones say more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    /// Written down before the request, so that a crash leaves a trace.
    Intended,
    /// The response was lost.
    Unknown,
    /// The service has the message under this id.
    Accepted(String),
}

#[derive(Default)]
struct Ledger {
    orders: Mutex<HashMap<String, Progress>>,
    changed: watch::Sender<()>,
}

impl Ledger {
    /// Moves an order forward, and never back: an event may overtake the error of its send.
    fn advance(&self, order: &str, progress: Progress) {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let known = orders.entry(order.to_owned()).or_insert(Progress::Intended);
        if *known < progress {
            *known = progress;
        }
        self.changed.send_replace(());
    }

    fn accepted(&self, order: &str) -> Option<String> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        match orders.get(order) {
            Some(Progress::Accepted(id)) => Some(id.clone()),
            _ => None,
        }
    }

    /// Waits until an event has settled the order.
    async fn settled(&self, order: &str) -> String {
        let mut changed = self.changed.subscribe();
        loop {
            if let Some(id) = self.accepted(order) {
                return id;
            }
            if changed.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}

/// Sends the message of an order once, whatever happens on the way. Returns the message's id.
async fn notify(
    client: &Client,
    ledger: &Ledger,
    receiver: &str,
    order: &str,
) -> telnyx_messaging::Result<String> {
    ledger.advance(order, Progress::Intended);
    let send = client
        .messages()
        .send()
        .from(FROM)
        .to(TO)
        .text(format!("Your order {order} is on its way"))
        .webhook_url(format!("{receiver}?order={order}"))
        // Derived from the order, so that it is the same after a crash.
        .idempotency_key(format!("order:{order}"));
    match send.clone().await {
        Ok(message) => {
            ledger.advance(order, Progress::Accepted(message.id.clone()));
            Ok(message.id.clone())
        }
        // Nothing was sent, or the service refused: the caller decides.
        Err(error) if !error.may_have_been_sent() => Err(error),
        Err(error) => {
            println!("ambiguous  {error}");
            ledger.advance(order, Progress::Unknown);
            match tokio::time::timeout(WAIT_FOR_EVENT, ledger.settled(order)).await {
                Ok(id) => {
                    println!("settled    an event names the message {id}");
                    Ok(id)
                }
                // No event: the same request under the same key has at most one effect.
                Err(_) => {
                    let message = send.await?;
                    println!("repeated   the service has the message {}", message.id);
                    ledger.advance(order, Progress::Accepted(message.id.clone()));
                    Ok(message.id.clone())
                }
            }
        }
    }
}

async fn receive(
    State((verifier, ledger)): State<(Verifier, Arc<Ledger>)>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let event = match verifier.verify(&headers, &body) {
        Ok(verified) => verified.into_event(),
        Err(error) => return error.status(),
    };
    if let (Event::MessageSent(event) | Event::MessageFinalized(event), Some(order)) =
        (&event, uri.query().and_then(|query| query.strip_prefix("order=")))
    {
        ledger.advance(order, Progress::Accepted(event.payload.id.clone()));
    }
    StatusCode::OK
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    let ledger = Arc::new(Ledger::default());
    let state = (Verifier::new(sandbox.public_key())?, Arc::clone(&ledger));
    let router = Router::new().fallback(receive).with_state(state);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let receiver = format!("http://{}/webhooks", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, router).into_future());

    // The message is sent, and its response is replaced by an error.
    sandbox.faults().on("messages.send").status_after_effect(503)?;
    notify(&client, &ledger, &receiver, "1017").await?;
    println!("sent       {} message(s) for one order", sandbox.messages().len());
    sandbox.shutdown().await;
    Ok(())
}
