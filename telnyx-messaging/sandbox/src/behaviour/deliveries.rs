//! The report of webhook deliveries, from which an application recovers after an outage of its
//! receiver.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::lists::{self, Condition};
use super::{Call, OperationResponse, Outcome};
use crate::journal::Delivery;
use crate::world::item::Item;
use crate::world::{World, clock};

/// The collection of deliveries.
const DELIVERIES: &str = "webhook_deliveries";

/// Returns one attempt as the API reports it.
pub(crate) fn attempt(
    delivery: &Delivery,
    started: DateTime<Utc>,
    finished: DateTime<Utc>,
) -> Value {
    let mut http = json!({ "request": { "url": delivery.url } });
    if let Some(status) = delivery.status() {
        http["response"] = json!({ "status": status });
    }
    json!({
        "status": status(delivery),
        "started_at": clock::text(started),
        "finished_at": clock::text(finished),
        "http": http,
    })
}

fn status(delivery: &Delivery) -> &'static str {
    if delivery.succeeded() { "delivered" } else { "failed" }
}

/// Stores a delivery that ended, with its attempts from first to last, and removes the oldest of more
/// than the maximum.
pub(crate) fn store(
    world: &mut World,
    maximum: usize,
    id: &str,
    last: &Delivery,
    mut attempts: Vec<Value>,
) {
    let time = |attempt: Option<&Value>, name: &str| attempt.map(|attempt| attempt[name].clone());
    let mut delivery = json!({
        "id": id,
        "record_type": "webhook_delivery",
        "user_id": world.organization,
        "status": status(last),
        "started_at": time(attempts.first(), "started_at"),
        "finished_at": time(attempts.last(), "finished_at"),
    });
    attempts.reverse();
    delivery["attempts"] = Value::Array(attempts);
    if let Some(event @ Value::Object(_)) = last.event.get("data") {
        delivery["webhook"] = event.clone();
    }
    let deliveries = world.store.collection_mut(DELIVERIES);
    deliveries.put(id, Item::Whole(delivery));
    while deliveries.len() > maximum {
        deliveries.remove_oldest();
    }
}

/// Returns a page of deliveries. The type of the event, by which they can be filtered, is a property
/// of the event.
pub(crate) fn list(call: &mut Call<'_>) -> Outcome {
    let mut conditions = lists::conditions(call);
    let types = call.query.iter().find(|(name, _)| name == "filter[event_type]");
    conditions.extend(types.map(|(_, types)| Condition::one_of("webhook", types)));
    let body = lists::body(call, DELIVERIES, &conditions, None);
    Ok(OperationResponse { status: call.operation.status, body: Some(body) })
}
