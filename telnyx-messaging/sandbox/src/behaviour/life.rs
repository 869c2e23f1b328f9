//! The life of an outbound message, on the virtual clock.

use std::time::Duration;

use serde_json::{Value, json};

use super::messages::{self, MESSAGES, set};
use super::send::Draft;
use crate::api::Api;
use crate::http::refusal::{Code, ErrorSource, Violation};
use crate::outcomes::{self, Outcome};
use crate::webhooks;
use crate::world::store::Collection;
use crate::world::{Job, Options, World, clock};

/// The time from the request until the message is on its way, with the carrier, and at its end.
const SENDING: Duration = Duration::from_millis(5);
const SENT: Duration = Duration::from_millis(20);
const FINAL: Duration = Duration::from_millis(40);

/// The next step of a message.
#[derive(Debug)]
pub(crate) struct Step {
    /// The id of the message.
    id: String,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// A scheduled message is due.
    Queued,
    Sending,
    Sent,
    Final,
}

/// Schedules the first step of a new message.
pub(crate) fn begin(world: &mut World, id: &str, draft: &Draft, wait: Duration) {
    match draft.send_at {
        Some(time) => {
            let step = Step { id: id.to_owned(), stage: Stage::Queued };
            world.schedule.add(time, Job::Step(step));
        }
        None => schedule(world, id, Stage::Sending, wait + SENDING),
    }
}

fn schedule(world: &mut World, id: &str, stage: Stage, after: Duration) {
    let due = clock::later(world.now(), after);
    world.schedule.add(due, Job::Step(Step { id: id.to_owned(), stage }));
}

/// Carries out a step, unless the message was removed or cancelled.
pub(crate) fn advance(api: &Api, options: &Options, world: &mut World, step: Step) {
    let Step { id, stage } = step;
    let Some(message) = world.store.changing_mut(MESSAGES, &id) else { return };
    let status = messages::status(message);
    let expected = match stage {
        Stage::Queued => "scheduled",
        Stage::Sending => "queued",
        Stage::Sent => "sending",
        // A message whose sending failed goes from there to its end.
        Stage::Final if status == "sending" => "sending",
        Stage::Final => "sent",
    };
    // A test that set another status takes the message out of its usual life.
    if status != expected {
        return;
    }
    let outcome = outcomes::of_recipient(messages::recipient(message));
    match stage {
        Stage::Queued => {
            set_status(api, options, world, &id, "queued", None);
            schedule(world, &id, Stage::Sending, SENDING);
        }
        Stage::Sending => {
            set_status(api, options, world, &id, "sending", None);
            let fails = matches!(outcome, Some(Outcome::Ends("sending_failed", _)));
            let next = if fails { Stage::Final } else { Stage::Sent };
            schedule(world, &id, next, SENT - SENDING);
        }
        Stage::Sent => {
            set_status(api, options, world, &id, "sent", None);
            match outcome {
                Some(Outcome::NeverFinal) => {}
                Some(Outcome::Late(by)) => schedule(world, &id, Stage::Final, by),
                _ => schedule(world, &id, Stage::Final, FINAL - SENT),
            }
        }
        Stage::Final => {
            let (status, code) = match outcome {
                Some(Outcome::Ends(status, code)) => (status, code),
                _ => ("delivered", None),
            };
            set_status(api, options, world, &id, status, code);
        }
    }
}

/// Sets the status of every recipient of a message, with its times, errors and webhooks. Returns
/// `false` if no message has the id.
pub(crate) fn set_status(
    api: &Api,
    options: &Options,
    world: &mut World,
    id: &str,
    status: &str,
    error: Option<Code>,
) -> bool {
    let now = Value::String(clock::text(world.now()));
    // In place: a message is changed several times in its life.
    let Some(message) = world.store.changing_mut(MESSAGES, id) else { return false };
    messages::set_status(message, status);
    if status == "sent" {
        set(message, "sent_at", now.clone());
        set(message, "valid_until", Value::Null);
    }
    let is_final = messages::is_final(status);
    if is_final && status != "read" {
        set(message, "completed_at", now.clone());
        set(message, "valid_until", Value::Null);
    }
    set(message, "updated_at", now);
    if let Some(code) = error {
        let violation = Violation::new(code, code.title(), ErrorSource::Request);
        set(message, "errors", json!([violation.to_json()]));
    }
    let group = message["group_message_id"].as_str().map(str::to_owned);
    let number = messages::recipient(message).to_owned();
    match group {
        // The receipts of a group message go the way of the message, each to its own end.
        Some(group) if group == id => {
            for receipt in receipts(world.store.collection_mut(MESSAGES), &group) {
                if messages::status_of(world, &receipt).as_deref() != Some(status) {
                    let number = messages::recipient_of(world, &receipt).unwrap_or_default();
                    let (status, error) = match outcomes::of_recipient(&number) {
                        Some(Outcome::Ends(end, code)) if is_final => (end, code),
                        _ => (status, error),
                    };
                    set_status(api, options, world, &receipt, status, error);
                }
            }
        }
        _ => {
            if let Some(group) = group {
                set_status_in_group(world, &group, &number, status);
            }
            let event_type = match status {
                "sent" => Some("message.sent"),
                "read" => Some("message.read"),
                _ if is_final && status != "cancelled" => Some("message.finalized"),
                _ => None,
            };
            if let Some(event_type) = event_type {
                webhooks::announce(api, options, world, event_type, id);
            }
        }
    }
    true
}

/// Returns the ids of the receipts of a group message.
fn receipts(messages: &Collection, group: &str) -> Vec<String> {
    let of_group =
        messages.entries().filter(|(_, item)| item.is("group_message_id", |id| id == group));
    of_group.map(|(id, _)| id.to_owned()).filter(|id| id != group).collect()
}

/// Sets the status of one recipient of a group message.
fn set_status_in_group(world: &mut World, group: &str, number: &str, status: &str) {
    let Some(message) = world.store.changing_mut(MESSAGES, group) else { return };
    let recipients = message["to"].as_array_mut().into_iter().flatten();
    for recipient in recipients.filter(|recipient| recipient["phone_number"] == number) {
        set(recipient, "status", status.into());
    }
}
