//! What tests do with messages, in Rust and over HTTP.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use regex::Regex;
use serde_json::Value;
use tokio::sync::oneshot;

use super::Redelivery;
use crate::behaviour::inbound::{self, Inbound};
use crate::behaviour::life;
use crate::behaviour::messages::MESSAGES;
use crate::http::refusal::Code;
use crate::webhooks::{self, Plan};
use crate::world::item::Item;
use crate::world::store::Collection;
use crate::world::{State, World};
use crate::{Delivery, SandboxError};

/// What a code looks like unless a pattern is given.
const CODE: &str = r"\b\d{4,8}\b";
/// The statuses that a test can set.
const STATUSES: [&str; 10] = [
    "queued",
    "sending",
    "sent",
    "delivered",
    "read",
    "expired",
    "sending_failed",
    "delivery_failed",
    "delivery_unconfirmed",
    "cancelled",
];

pub(crate) fn is_to(message: &Value, number: &str) -> bool {
    let recipients = message["to"].as_array().into_iter().flatten();
    recipients.into_iter().any(|recipient| recipient["phone_number"] == number)
}

/// Returns outbound messages without the receipts of group messages.
pub(crate) fn outbound(world: &World, filter: impl Fn(&Value) -> bool) -> Vec<Value> {
    let messages = world.store.collection(MESSAGES);
    messages
        .into_iter()
        .flat_map(Collection::iter)
        .filter(|item| item.is("direction", |value| value == "outbound"))
        .map(Item::to_value)
        .filter(|message| {
            let group = &message["group_message_id"];
            group.is_null() || *group == message["id"]
        })
        .filter(filter)
        .collect()
}

pub(crate) async fn wait_for(
    state: &State,
    number: Option<&str>,
    count: usize,
    limit: Duration,
) -> Result<Vec<Value>, SandboxError> {
    let found =
        || outbound(&state.world(), |message| number.is_none_or(|number| is_to(message, number)));
    let mut changes = state.changes();
    let deadline = tokio::time::Instant::now() + limit;
    loop {
        changes.borrow_and_update();
        let messages = found();
        if messages.len() >= count {
            return Ok(messages);
        }
        if tokio::time::timeout_at(deadline, changes.changed()).await.is_err() {
            return Err(SandboxError::Timeout { expected: count, found: found().len(), limit });
        }
    }
}

pub(crate) fn code(
    messages: &[Value],
    pattern: Option<&str>,
) -> Result<Option<String>, SandboxError> {
    let pattern = Regex::new(pattern.unwrap_or(CODE))
        .map_err(|error| SandboxError::Pattern(error.to_string()))?;
    let texts = messages.iter().rev().filter_map(|message| message["text"].as_str());
    let found = texts.filter_map(|text| pattern.captures(text)).next();
    Ok(found.and_then(|found| {
        let group = found.get(1).or_else(|| found.get(0))?;
        Some(group.as_str().to_owned())
    }))
}

pub(crate) fn receive(state: &State, inbound: &Inbound) -> String {
    let mut world = state.world();
    let received = inbound::receive(&state.api, &state.options, &mut world, inbound);
    let version = webhooks::version_of(&world, &received.event["data"]["payload"]);
    let plan = Plan::new(received.id.clone(), received.event, received.urls);
    webhooks::enqueue(&mut world, plan.in_version(version));
    state.report(world);
    received.id
}

pub(crate) fn set_status(
    state: &State,
    id: &str,
    new: &str,
    error_code: Option<u32>,
) -> Result<(), SandboxError> {
    if !STATUSES.contains(&new) {
        let (status, known) = (new.to_owned(), STATUSES.join(", "));
        return Err(SandboxError::UnknownStatus { status, known });
    }
    let mut world = state.world();
    let code = error_code.map(Code::Chosen);
    if !life::set_status(&state.api, &state.options, &mut world, id, new, code) {
        return Err(SandboxError::UnknownMessage { id: id.to_owned() });
    }
    state.report(world);
    Ok(())
}

pub(crate) async fn redeliver(
    state: &Arc<State>,
    id: &str,
    redelivery: Redelivery,
) -> Result<Vec<Delivery>, SandboxError> {
    let mut deliveries = Vec::new();
    for delivered in enqueue_again(state, id, redelivery)? {
        // An error means that the sandbox was reset.
        deliveries.extend(delivered.await.ok());
    }
    Ok(deliveries)
}

/// Enqueues the events of a message once more.
fn enqueue_again(
    state: &State,
    id: &str,
    redelivery: Redelivery,
) -> Result<Vec<oneshot::Receiver<Delivery>>, SandboxError> {
    let mut waiting = Vec::new();
    let mut world = state.world();
    if world.store.collection(MESSAGES).and_then(|messages| messages.get(id)).is_none() {
        return Err(SandboxError::UnknownMessage { id: id.to_owned() });
    }
    let message = world.store.get(MESSAGES, id).unwrap_or_default();
    let version = redelivery.version.unwrap_or_else(|| webhooks::version_of(&world, &message));
    let mut events: Vec<(Value, String)> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for delivery in world.journal.deliveries() {
        let data = &delivery.event["data"];
        if data["payload"]["id"] != id {
            continue;
        }
        let event_id = data["id"].as_str().unwrap_or_default().to_owned();
        let entry = (delivery.event.clone(), delivery.url.clone());
        match seen.get(&event_id) {
            Some(at) => events[*at] = entry,
            None => {
                seen.insert(event_id, events.len());
                events.push(entry);
            }
        }
    }
    if redelivery.reversed {
        events.reverse();
    }
    let copies = if redelivery.twice_at_once { 2 } else { 1 };
    for copy in 0..copies {
        for (event, url) in &events {
            // Copies are in lanes of their own, so that they arrive at the same time.
            let lane = format!("{id} again {copy}");
            let (done, delivered) = oneshot::channel();
            let plan = Plan::new(lane, event.clone(), vec![url.clone()])
                .tampered(redelivery.tampering)
                .in_version(version)
                .reporting(done);
            webhooks::enqueue(&mut world, plan);
            waiting.push(delivered);
        }
    }
    state.report(world);
    Ok(waiting)
}
