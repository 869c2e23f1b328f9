//! Messages, whose behavior does not follow from their paths.
//!
//! Every POST below `/messages` sends a message, which is then stored under `/messages/{id}`, can be
//! cancelled while it is scheduled, and triggers webhooks.

use serde_json::{Map, Value, json};

use super::contract::Contract;
use super::error::{Code, Refusal};
use super::loopback_http::Target;
use super::pages;
use super::respond::Request;
use super::sample::{self, fit, fresh_id, now};
use super::state::{Memory, OperationResponse};
use super::store::{Collection, Item};

/// The collection of messages.
pub(super) const MESSAGES: &str = "messages";
const PROFILES: &str = "messaging_profiles";

/// Request properties that have another name in responses.
const RENAMED: &[(&str, &str)] =
    &[("media_urls", "media"), ("whatsapp_message", "body"), ("agent_message", "body")];

/// Properties that responses and webhooks contain only if the request had them.
pub(super) const ONLY_IF_REQUESTED: &[&str] = &[
    "text",
    "subject",
    "media",
    "body",
    "template_id",
    "template_name",
    "webhook_url",
    "webhook_failover_url",
];

/// A message whose status changes have to be delivered as webhooks.
#[derive(Clone, Debug)]
pub(super) struct PendingWebhooks {
    pub(super) id: String,
    /// Tried in this order.
    pub(super) urls: Vec<String>,
}

/// The result of a request about messages.
pub(super) type Outcome = Result<(OperationResponse, Option<PendingWebhooks>), Refusal>;

/// Handles the operations that are specific to messages; returns `None` for all others.
pub(super) fn respond(
    memory: &mut Memory,
    request: &Request<'_>,
    idempotency_key: Option<&str>,
) -> Option<Outcome> {
    let path = request.operation.segments.as_slice();
    if !path.first().is_some_and(|first| first.is(MESSAGES)) {
        return None;
    }
    match request.operation.method.as_str() {
        "POST" => Some(Ok(send(memory, request, idempotency_key))),
        "DELETE" if path.len() == 2 => Some(cancel(memory, request)),
        "GET" if path.get(1).is_some_and(|second| second.is("group")) => {
            Some(group(memory, request))
        }
        _ => None,
    }
}

fn send(
    memory: &mut Memory,
    request: &Request<'_>,
    idempotency_key: Option<&str>,
) -> (OperationResponse, Option<PendingWebhooks>) {
    if let Some(first) = idempotency_key.and_then(|key| memory.idempotent_responses.get(key)) {
        return (first.clone(), None);
    }
    let sent = request.body.unwrap_or(&Value::Null);
    let is_scheduled = sent["send_at"].is_string() || request.operation.ends_in("schedule");
    let message = compose(request, sent, if is_scheduled { "scheduled" } else { "queued" });
    let id = message["id"].as_str().unwrap_or_default().to_owned();
    let urls = webhook_urls(memory, sent);
    let messages = memory.store.collection_mut(MESSAGES);
    messages.put(&id, Item::Whole(message.clone()));
    if is_scheduled {
        memory.scheduled.insert(id.clone());
    }
    let response = OperationResponse {
        status: request.operation.status,
        body: request.response_body(message),
    };
    if let Some(key) = idempotency_key {
        memory.idempotent_responses.insert(key.to_owned(), response.clone());
    }
    let has_webhooks = !is_scheduled && !urls.is_empty();
    (response, has_webhooks.then_some(PendingWebhooks { id, urls }))
}

/// Returns the requested message in the format of the response.
fn compose(request: &Request<'_>, sent: &Value, status: &str) -> Value {
    let (contract, schema) = (request.contract, request.content().unwrap_or(&Value::Null));
    let mut fields = sent.clone();
    if let Some(map) = fields.as_object_mut() {
        for (from, to) in RENAMED {
            if let Some(value) = map.remove(*from) {
                map.insert((*to).to_owned(), value);
            }
        }
        if let Some(Value::Array(urls)) = map.get_mut("media") {
            for url in urls {
                *url = json!({ "url": url });
            }
        }
        for name in ONLY_IF_REQUESTED {
            map.entry(*name).or_insert(Value::Null);
        }
    }
    let mut message = sample::sample(contract, schema);
    let id = fresh_id();
    let kind = match request.operation {
        operation if operation.ends_in("whatsapp") => "WHATSAPP",
        operation if operation.ends_in("rcs") => "RCS",
        operation if operation.ends_in("group_mms") => "MMS",
        _ if fields["media"].as_array().is_some_and(|media| !media.is_empty()) => "MMS",
        _ => "SMS",
    };
    let state = json!({
        "id": id,
        "group_message_id": id,
        "direction": "outbound",
        "type": kind,
        "num_chars": sent["text"].as_str().map_or(0, |text| text.chars().count()),
        "errors": [],
        "sent_at": null,
        "completed_at": null,
    });
    sample::overlay(contract, schema, &mut message, &state);
    sample::overlay(contract, schema, &mut message, &fields);
    set_recipient_status(&mut message, status);
    message
}

/// Sets the status of every recipient of a message.
pub(super) fn set_recipient_status(message: &mut Value, status: &str) {
    for recipient in recipients(message) {
        recipient.insert("status".to_owned(), json!(status));
    }
}

/// Sets the status and a timestamp of a stored message; returns `None` if it was removed.
pub(super) fn advance_status(
    memory: &mut Memory,
    id: &str,
    status: &str,
    time_field: &str,
) -> Option<Value> {
    let mut message = memory.store.get(MESSAGES, id)?;
    set_recipient_status(&mut message, status);
    if let Some(at) = message.get_mut(time_field) {
        *at = json!(now());
    }
    let messages = memory.store.collection_mut(MESSAGES);
    messages.put(id, Item::Whole(message.clone()));
    Some(message)
}

/// Returns the webhook URLs of a message: its own, or else those of its profile.
fn webhook_urls(memory: &Memory, sent: &Value) -> Vec<String> {
    let urls = |of: &Value| {
        ["webhook_url", "webhook_failover_url"]
            .iter()
            .filter_map(|name| of[*name].as_str())
            .filter(|url| !url.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let own = urls(sent);
    if !own.is_empty() || sent["use_profile_webhooks"] == false {
        return own;
    }
    let profile = sent["messaging_profile_id"].as_str();
    let profile = profile.and_then(|id| memory.store.get(PROFILES, id));
    let mut urls = profile.map(|profile| urls(&profile)).unwrap_or_default();
    // A profile that is a sample has made-up URLs, which must not be tried.
    urls.retain(|url| Target::on_loopback(url).is_some());
    urls
}

fn cancel(memory: &mut Memory, request: &Request<'_>) -> Outcome {
    let id = request.argument("id");
    let found = memory.store.get(MESSAGES, id);
    let mut message = found.ok_or_else(Refusal::not_found)?;
    if !memory.scheduled.remove(id) {
        let detail = "only a scheduled message can be cancelled";
        return Err(Refusal::new(403, Code::Authorization, detail));
    }
    set_recipient_status(&mut message, "cancelled");
    let messages = memory.store.collection_mut(MESSAGES);
    messages.put(id, Item::Whole(message.clone()));
    let response = OperationResponse {
        status: request.operation.status,
        body: request.response_body(message),
    };
    Ok((response, None))
}

fn group(memory: &mut Memory, request: &Request<'_>) -> Outcome {
    let id = request.argument("message_id");
    let is_member =
        |item: &&Item| item.is("id", |v| v == id) || item.is("group_message_id", |v| v == id);
    let messages = memory.store.collection(MESSAGES);
    let found: Vec<Value> = messages
        .into_iter()
        .flat_map(Collection::iter)
        .filter(is_member)
        .map(Item::to_value)
        .collect();
    if found.is_empty() {
        return Err(Refusal::not_found());
    }
    let response = OperationResponse {
        status: request.operation.status,
        body: Some(pages::wrap_all(request.contract, request.operation, &found)),
    };
    Ok((response, None))
}

/// Returns a sample of an inbound message with these values.
pub(super) fn inbound(
    contract: &Contract,
    schema: &Value,
    from: &str,
    to: &str,
    text: &str,
) -> Value {
    let word = text.trim().to_uppercase();
    let autoresponse = matches!(word.as_str(), "START" | "STOP" | "HELP").then_some(word);
    let fields = json!({
        "direction": "inbound", "type": "SMS", "from": from, "to": [to], "cc": [],
        "text": text, "num_chars": text.chars().count(), "autoresponse_type": autoresponse,
        "errors": [], "sent_at": null, "completed_at": null,
    });
    let mut message = sample::sample(contract, schema);
    let absent: Map<_, _> =
        ONLY_IF_REQUESTED.iter().map(|n| ((*n).to_owned(), Value::Null)).collect();
    sample::overlay(contract, schema, &mut message, &Value::Object(absent));
    sample::overlay(contract, schema, &mut message, &fields);
    let items = &contract.core(&contract.core(schema)["properties"]["to"])["items"];
    let status = &contract.core(items)["properties"]["status"];
    if let Some(status) = fit(contract, status, &json!("webhook_delivered")) {
        for recipient in recipients(&mut message) {
            recipient.insert("status".to_owned(), status.clone());
        }
    }
    message
}

fn recipients(message: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let to = message.get_mut("to").and_then(Value::as_array_mut);
    to.into_iter().flatten().filter_map(Value::as_object_mut)
}
