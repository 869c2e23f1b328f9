//! Sending: checks as the service makes them, and the message that is stored.

mod check;
mod compose;

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serializer as _;
use serde_json::{Value, json};

use super::messages::MESSAGES;
use super::{Call, OperationResponse, Outcome, life, lists, text};
use crate::api::Api;
use crate::world::World;
use crate::world::store::Item;
use check::check;
use compose::{compose, recipient};

pub(crate) use compose::sample;

/// Properties of messages that only retrievals show.
const ONLY_RETRIEVED: [&str; 3] = ["created_at", "updated_at", "use_profile_webhooks"];

/// How an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    Any,
    Scheduled,
    LongCode,
    ShortCode,
    NumberPool,
    Alphanumeric,
    Group,
    Rcs,
    Whatsapp,
}

impl Channel {
    /// Returns whether its messages have text or media.
    pub(crate) fn is_text(self) -> bool {
        !matches!(self, Self::Rcs | Self::Whatsapp)
    }
}

/// A message that passed all checks.
pub(crate) struct Draft {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) kind: &'static str,
    pub(crate) profile: Option<String>,
    pub(crate) send_at: Option<DateTime<Utc>>,
    encoding: &'static str,
    parts: usize,
}

/// Sends a message, and schedules its life.
pub(crate) fn send(call: &mut Call<'_>, channel: Channel) -> Outcome {
    let empty = Value::Null;
    let sent = call.body.unwrap_or(&empty);
    let draft = check(call, channel, sent)?;
    let wait = call.world.rates.queue(&draft, call.world.clock.now())?;
    let mut message = compose(call.world, &draft, sent, wait);
    if channel == Channel::Group {
        message["group_message_id"] = message["id"].clone();
    }
    let response = respond(call, &message);
    let id = store(call.world, call.options.history, message);
    if channel == Channel::Group {
        add_receipts(call.world, call.options.history, &id, &draft.to);
    }
    life::begin(call.world, &id, &draft, wait);
    Ok(response)
}

/// Returns the response to a request that sent this message.
fn respond(call: &mut Call<'_>, message: &Value) -> OperationResponse {
    let (api, operation) = (call.api, call.operation);
    let body = operation.response.as_ref().map(|response| {
        let text = shown(response.properties(api), message);
        match &response.content {
            Some(key) => {
                let schema = Api::reference(&response.schema);
                lists::concatenated(
                    &call.world.samples(api).around(&schema, key, json!(0)),
                    key,
                    &text,
                )
            }
            None => text,
        }
    });
    OperationResponse { status: operation.status, body }
}

/// Returns what a response with these properties shows of a message, as JSON. It is not converted:
/// stored messages have the properties of responses.
fn shown(properties: &HashMap<String, bool>, message: &Value) -> String {
    let is_shown = |(name, value): &(&String, &Value)| {
        !ONLY_RETRIEVED.contains(&name.as_str())
            && properties.get(*name).is_some_and(|nullable| *nullable || !value.is_null())
    };
    let visible = message.as_object().into_iter().flatten().filter(is_shown);
    let mut text = Vec::with_capacity(2048);
    let mut serializer = serde_json::Serializer::new(&mut text);
    // Writing to memory does not fail, and neither does JSON as JSON.
    let _ = serializer.collect_map(visible);
    String::from_utf8(text).unwrap_or_default()
}

/// Stores a message, removes the oldest of more than the maximum, and returns the id.
pub(crate) fn store(world: &mut World, maximum: usize, message: Value) -> String {
    let id = message["id"].as_str().unwrap_or_default().to_owned();
    let messages = world.store.collection_mut(MESSAGES);
    messages.put(&id, Item::Whole(message));
    while messages.len() > maximum {
        messages.remove_oldest();
    }
    id
}

/// Stores a message for each recipient of a group message, which the receipts are about.
fn add_receipts(world: &mut World, maximum: usize, group: &str, recipients: &[String]) {
    let Some(message) = world.store.get(MESSAGES, group) else { return };
    for number in recipients {
        let mut receipt = message.clone();
        receipt["id"] = json!(world.random.uuid());
        receipt["to"] = json!([recipient(number, "queued")]);
        receipt["cc"] = recipients
            .iter()
            .filter(|other| *other != number)
            .map(|other| recipient(other, "queued"))
            .collect();
        store(world, maximum, receipt);
    }
}

/// Sends an automatic reply, which neither opt-outs nor rates stop.
pub(crate) fn reply(
    world: &mut World,
    maximum: usize,
    from: &str,
    to: &str,
    profile: Option<String>,
    text: &str,
) -> String {
    let encoded = text::encode(text, false);
    let draft = Draft {
        from: from.to_owned(),
        to: vec![to.to_owned()],
        kind: "SMS",
        profile,
        send_at: None,
        encoding: encoded.name(),
        parts: encoded.parts,
    };
    let wait = Duration::ZERO;
    let message = compose(world, &draft, &json!({ "text": text }), wait);
    let id = store(world, maximum, message);
    life::begin(world, &id, &draft, wait);
    id
}
