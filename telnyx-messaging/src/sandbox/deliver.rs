//! Delivers webhooks like Telnyx: signed, with up to three attempts per URL, then to the failover URL.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};

use super::contract::Contract;
use super::loopback_http::Target;
use super::messages::{self, PendingWebhooks};
use super::record::{Delivery, DeliveryOutcome};
use super::sample;
use super::state::State;

/// Maximum number of attempts per URL.
const MAX_ATTEMPTS: u32 = 3;
/// Timeout of one attempt.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(2);
/// Delay before the first retry; shorter than that of the service, because tests wait for it.
const RETRY_DELAY: Duration = Duration::from_millis(50);

/// Delivers the `message.sent` and `message.finalized` webhooks of a message in the background.
pub(super) fn deliver_status_changes(state: &Arc<State>, webhooks: PendingWebhooks) {
    let state = Arc::clone(state);
    let in_flight = state.track_delivery();
    tokio::spawn(async move {
        let _in_flight = in_flight;
        for (event_type, status, time_field) in [
            ("message.sent", "sent", "sent_at"),
            ("message.finalized", "delivered", "completed_at"),
        ] {
            let message =
                messages::advance_status(&mut state.memory(), &webhooks.id, status, time_field);
            let Some(message) = message else { return };
            let event = event(&state.contract, event_type, &message);
            deliver(&state, &webhooks.urls, &event).await;
        }
    });
}

/// Returns a webhook event of this type with this payload.
pub(super) fn event(contract: &Contract, event_type: &str, payload: &Value) -> Value {
    let schema = payload_schema(contract, event_type);
    let mut full = sample::sample(contract, schema);
    sample::overlay(contract, schema, &mut full, payload);
    if let Some(full) = full.as_object_mut() {
        full.retain(|name, _| {
            !messages::ONLY_IF_REQUESTED.contains(&name.as_str()) || payload.get(name).is_some()
        });
    }
    json!({
        "data": {
            "record_type": "event",
            "event_type": event_type,
            "id": sample::fresh_id(),
            "occurred_at": sample::now(),
            "payload": full,
        },
        "meta": { "attempt": 1, "delivered_to": "" },
    })
}

/// Returns the payload schema of an event type.
pub(super) fn payload_schema<'a>(contract: &'a Contract, event_type: &str) -> &'a Value {
    let mut events = contract.events.iter();
    let event = events.find(|event| event.types.iter().any(|name| name == event_type));
    event.map_or(&Value::Null, |event| {
        let data = &contract.core(&event.schema)["properties"]["data"];
        &contract.core(data)["properties"]["payload"]
    })
}

/// Tries each URL in turn until one accepts the webhook; `None` without URLs.
pub(super) async fn deliver(state: &State, urls: &[String], event: &Value) -> Option<Delivery> {
    let mut last = None;
    for url in urls {
        let delivery = deliver_to(state, url, event).await;
        let accepted = delivery.succeeded();
        last = Some(delivery);
        if accepted {
            break;
        }
    }
    last
}

/// Tries one URL up to three times and returns the last attempt.
pub(super) async fn deliver_to(state: &State, url: &str, event: &Value) -> Delivery {
    let target = Target::on_loopback(url);
    let mut attempt = 1;
    loop {
        let with_attempt = with_attempt(event, attempt, url);
        let outcome = match &target {
            Some(target) => post(state, target, &with_attempt).await,
            None => DeliveryOutcome::NotLoopback,
        };
        let delivery = Delivery {
            url: url.to_owned(),
            event_type: event["data"]["event_type"].as_str().unwrap_or_default().to_owned(),
            attempt,
            outcome,
            event: with_attempt,
        };
        tracing::debug!(?delivery, "webhook");
        super::coverage_log::record_delivery(&delivery);
        state.memory().deliveries.push(delivery.clone());
        let not_loopback = delivery.outcome == DeliveryOutcome::NotLoopback;
        if delivery.succeeded() || not_loopback || attempt == MAX_ATTEMPTS {
            return delivery;
        }
        tokio::time::sleep(RETRY_DELAY * attempt).await;
        attempt += 1;
    }
}

/// Updates `meta` of the event, if it has one, with the attempt and the URL.
fn with_attempt(event: &Value, attempt: u32, url: &str) -> Value {
    let mut event = event.clone();
    if let Some(meta) = event.get_mut("meta").and_then(Value::as_object_mut) {
        meta.insert("attempt".to_owned(), json!(attempt));
        meta.insert("delivered_to".to_owned(), json!(url));
    }
    event
}

async fn post(state: &State, target: &Target, event: &Value) -> DeliveryOutcome {
    // Pretty-printed, as the service often does: detects receivers that re-serialize the JSON before
    // they verify the signature.
    let body = format!("{event:#}").into_bytes();
    let headers = headers(state, &body);
    match tokio::time::timeout(DELIVERY_TIMEOUT, target.post(&headers, &body)).await {
        Ok(Ok(status)) => DeliveryOutcome::Answered(status),
        Ok(Err(error)) => DeliveryOutcome::Failed(error.kind().to_string()),
        Err(_) => DeliveryOutcome::Failed("no response within 2 s".to_owned()),
    }
}

fn headers(state: &State, body: &[u8]) -> HeaderMap {
    let timestamp = chrono::Utc::now().timestamp();
    let mut headers = state.signer.headers(timestamp, body);
    let json = HeaderValue::from_static("application/json");
    headers.insert(header::CONTENT_TYPE, json);
    let agent = HeaderValue::from_static("telnyx-webhooks");
    headers.insert(header::USER_AGENT, agent);
    headers
}
