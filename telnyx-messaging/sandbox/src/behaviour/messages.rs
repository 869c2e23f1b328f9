//! Stored messages: their status, cancelling, and the receipts of group messages.

use chrono::{DateTime, TimeDelta};
use serde_json::{Value, json};

use super::{Call, OperationResponse, Outcome, lists};
use crate::http::refusal::{Code, Refusal};
use crate::world::World;
use crate::world::item::Item;
use crate::world::store::Collection;

/// The collection of messages.
pub(crate) const MESSAGES: &str = "messages";

/// A scheduled message can be cancelled until this time before it is sent.
const CANCELLABLE: TimeDelta = TimeDelta::minutes(1);

/// Returns the status of the first recipient.
pub(crate) fn status(message: &Value) -> &str {
    message["to"][0]["status"].as_str().unwrap_or_default()
}

/// Returns the first recipient.
pub(crate) fn recipient(message: &Value) -> &str {
    message["to"][0]["phone_number"].as_str().unwrap_or_default()
}

pub(crate) fn status_of(world: &World, id: &str) -> Option<String> {
    Some(status(world.store.collection(MESSAGES)?.get(id)?.changing()).to_owned())
}

pub(crate) fn recipient_of(world: &World, id: &str) -> Option<String> {
    Some(recipient(world.store.collection(MESSAGES)?.get(id)?.changing()).to_owned())
}

/// Returns whether no other status follows, except `read`.
pub(crate) fn is_final(status: &str) -> bool {
    !matches!(status, "scheduled" | "queued" | "sending" | "sent")
}

/// Sets the status of every recipient.
pub(crate) fn set_status(message: &mut Value, status: &str) {
    let recipients = message["to"].as_array_mut().into_iter().flatten();
    for recipient in recipients.filter(|recipient| recipient.is_object()) {
        set(recipient, "status", status.into());
    }
}

/// Sets a property. Unlike by index, its name is not copied where it exists.
pub(crate) fn set(object: &mut Value, name: &str, value: Value) {
    match object.get_mut(name) {
        Some(found) => *found = value,
        None => object[name] = value,
    }
}

/// Cancels a scheduled message.
pub(crate) fn cancel(call: &mut Call<'_>) -> Outcome {
    let id = call.argument("id").to_owned();
    let mut message = call.world.store.get(MESSAGES, &id).ok_or_else(Refusal::not_found)?;
    let refuse = |detail: &str| Err(Refusal::new(Code::Authorization, detail));
    if status(&message) != "scheduled" {
        return refuse("only a scheduled message can be cancelled");
    }
    // The end of validity is an hour after the time of sending; a stored message may have none.
    let valid_until = message["valid_until"].as_str();
    let valid_until = valid_until.and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    let due = valid_until.map(|time| time.to_utc() - TimeDelta::hours(1));
    if due.is_some_and(|due| call.world.now() > due - CANCELLABLE) {
        return refuse("a scheduled message can be cancelled until a minute before it is sent");
    }
    set_status(&mut message, "cancelled");
    let collection = call.world.store.collection_mut(MESSAGES);
    collection.put(&id, Item::Whole(message.clone()));
    let mut content = json!({});
    if let Some(response) = &call.operation.response {
        let api = call.api;
        call.world.samples(api).overlay(&response.item, &mut content, &message);
    }
    Ok(call.response(content))
}

/// Returns the receipts of a group message, or the message itself if it has none.
pub(crate) fn group(call: &mut Call<'_>) -> Outcome {
    let group = call.argument("message_id").to_owned();
    let messages = call.world.store.collection(MESSAGES);
    let found: Vec<Value> = messages
        .into_iter()
        .flat_map(Collection::entries)
        .filter(|(id, item)| *id == group || item.is("group_message_id", |id| id == group.as_str()))
        .map(|(_, item)| item.to_value())
        .collect();
    let receipts: Vec<Value> =
        found.iter().filter(|message| message["id"] != group.as_str()).cloned().collect();
    let found = if receipts.is_empty() { found } else { receipts };
    if found.is_empty() {
        return Err(Refusal::not_found());
    }
    let body = Some(lists::wrap_all(call, &found));
    Ok(OperationResponse { status: call.operation.status, body })
}
