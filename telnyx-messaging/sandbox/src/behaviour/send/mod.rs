//! Sending: checks as the service makes them, and the message that is stored.

mod check;
mod compose;

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::messages::MESSAGES;
use super::{Call, OperationResponse, Outcome, life, lists, text};
use crate::api::Api;
use crate::world::World;
use crate::world::item::Item;
use check::check;
use compose::{Composed, compose, recipient};

pub(crate) use compose::sample;

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
    is_group: bool,
    pub(crate) profile: Option<String>,
    pub(crate) send_at: Option<DateTime<Utc>>,
    encoding: &'static str,
    parts: usize,
}

impl Draft {
    /// Returns a plain SMS.
    fn of_text(from: &str, to: &str, profile: Option<String>, text: &str) -> Self {
        let encoded = text::encode(text, false);
        Self {
            from: from.to_owned(),
            to: vec![to.to_owned()],
            kind: "SMS",
            is_group: false,
            profile,
            send_at: None,
            encoding: encoded.name(),
            parts: encoded.parts,
        }
    }
}

/// Sends a message, and schedules its life.
pub(crate) fn send(call: &mut Call<'_>, channel: Channel) -> Outcome {
    let empty = Value::Null;
    let sent = call.body.unwrap_or(&empty);
    let draft = check(call, channel, sent)?;
    let wait = call.world.rates.queue(&draft, call.world.clock.now())?;
    let operation = call.operation;
    let none = HashMap::new();
    let properties = operation.response.as_ref().map(|response| response.properties(call.api));
    let Composed { id, item, shown } =
        compose(call.world, &draft, sent, wait, properties.unwrap_or(&none));
    let body = operation.response.as_ref().map(|response| match &response.content {
        Some(key) => {
            let schema = Api::reference(&response.schema);
            let envelope = call.world.samples(call.api).around(&schema, key, Value::Null);
            lists::concatenated(&envelope, key, &shown)
        }
        None => shown,
    });
    store(call.world, call.options.history, &id, item);
    if draft.is_group {
        add_receipts(call.world, call.options.history, &id, &draft.to);
    }
    life::begin(call.world, &id, &draft, wait);
    Ok(OperationResponse { status: operation.status, body })
}

/// Stores a message, and removes the oldest of more than the maximum.
pub(crate) fn store(world: &mut World, maximum: usize, id: &str, message: Item) {
    let messages = world.store.collection_mut(MESSAGES);
    messages.put(id, message);
    while messages.len() > maximum {
        messages.remove_oldest();
    }
}

/// Stores a message for each recipient of a group message, which the receipts are about.
fn add_receipts(world: &mut World, maximum: usize, group: &str, recipients: &[String]) {
    let Some(message) = world.store.get(MESSAGES, group) else { return };
    for number in recipients {
        let mut receipt = message.clone();
        let id = world.random.uuid();
        receipt["id"] = json!(id);
        receipt["to"] = json!([recipient(number, "queued")]);
        receipt["cc"] = recipients
            .iter()
            .filter(|other| *other != number)
            .map(|other| recipient(other, "queued"))
            .collect();
        store(world, maximum, &id, Item::Whole(receipt));
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
    let draft = Draft::of_text(from, to, profile, text);
    let wait = Duration::ZERO;
    let sent = json!({ "text": text });
    let Composed { id, item, .. } = compose(world, &draft, &sent, wait, &HashMap::new());
    store(world, maximum, &id, item);
    life::begin(world, &id, &draft, wait);
    id
}
