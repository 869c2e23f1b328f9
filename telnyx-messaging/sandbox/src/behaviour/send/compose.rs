//! The message that is stored: what was sent, and what the service adds.

use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Map, Value, json};

use super::Draft;
use crate::behaviour::text;
use crate::world::{World, clock};

/// A message that is still queued after this time is dropped.
const VALIDITY: TimeDelta = TimeDelta::hours(1);
/// Prices in ten-thousandths of a US dollar: of a part of an SMS, and of an MMS.
const SMS_RATE: u32 = 40;
const MMS_RATE: u32 = 150;
const CARRIER_FEE: u32 = 30;

/// Returns an object. Unlike `json!`, it moves the values; sorted names make it cheap, and a sandbox
/// composes thousands of messages per second.
fn object<const N: usize>(properties: [(&str, Value); N]) -> Value {
    properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

pub(super) fn recipient(number: &str, status: &str) -> Value {
    object([
        ("carrier", "Example Wireless".into()),
        ("line_type", "Wireless".into()),
        ("phone_number", number.into()),
        ("status", status.into()),
    ])
}

fn sender(draft: &Draft) -> Value {
    if draft.kind == "RCS" {
        return json!({ "agent_id": draft.from, "carrier": "Telnyx" });
    }
    object([
        ("carrier", "Telnyx".into()),
        ("line_type", "Wireless".into()),
        ("phone_number", draft.from.as_str().into()),
    ])
}

/// Returns the message as it is stored: what was sent, and what the service adds.
pub(super) fn compose(world: &mut World, draft: &Draft, sent: &Value, wait: Duration) -> Value {
    let now = world.now();
    let time = clock::text(now);
    let status = if draft.send_at.is_some() { "scheduled" } else { "queued" };
    let to: Vec<Value> = draft.to.iter().map(|number| recipient(number, status)).collect();
    let rate = if draft.kind == "SMS" { SMS_RATE } else { MMS_RATE };
    let media: Vec<Value> = sent["media_urls"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|url| json!({ "url": url, "content_type": null, "sha256": null, "size": null }))
        .collect();
    let text = sent["text"].as_str();
    let cost_breakdown = object([
        ("carrier_fee", text::cost(draft.parts, CARRIER_FEE)),
        ("rate", text::cost(draft.parts, rate)),
    ]);
    let mut message = object([
        ("cc", Value::Array(Vec::new())),
        ("completed_at", Value::Null),
        ("cost", text::cost(draft.parts, rate + CARRIER_FEE)),
        ("cost_breakdown", cost_breakdown),
        ("created_at", time.as_str().into()),
        ("direction", "outbound".into()),
        ("encoding", draft.encoding.into()),
        ("errors", Value::Array(Vec::new())),
        ("from", sender(draft)),
        ("id", world.random.uuid().into()),
        ("media", Value::Array(media)),
        ("num_chars", text.map_or(0, |text| text.chars().count()).into()),
        ("organization_id", world.organization.as_str().into()),
        ("parts", draft.parts.into()),
        ("received_at", time.as_str().into()),
        ("record_type", "message".into()),
        ("sent_at", Value::Null),
        ("smart_encoding_applied", false.into()),
        ("subject", sent["subject"].clone()),
        ("tags", Value::Array(Vec::new())),
        ("tcr_campaign_billable", false.into()),
        ("tcr_campaign_id", Value::Null),
        ("tcr_campaign_registered", Value::Null),
        ("to", Value::Array(to)),
        ("type", draft.kind.into()),
        ("updated_at", time.into()),
        ("use_profile_webhooks", sent["use_profile_webhooks"].as_bool().unwrap_or(true).into()),
        ("valid_until", clock::text(draft.send_at.unwrap_or(now) + VALIDITY).into()),
        ("wait_seconds", wait.as_secs_f64().into()),
        ("webhook_failover_url", sent["webhook_failover_url"].clone()),
        ("webhook_url", sent["webhook_url"].clone()),
    ]);
    let mut add = |name: &str, value: Value| {
        if let Some(map) = message.as_object_mut() {
            map.insert(name.to_owned(), value);
        }
    };
    if let Some(text) = text {
        add("text", text.into());
    }
    if let Some(profile) = &draft.profile {
        add("messaging_profile_id", profile.as_str().into());
    }
    if let Some(body) = sent.get("whatsapp_message").or(sent.get("agent_message")) {
        add("body", body.clone());
    }
    message
}

/// Returns a sample of a message, as it is after a request: an SMS from and to example numbers.
pub(crate) fn sample(world: &mut World) -> Map<String, Value> {
    let text = "Hello from the example.";
    let encoded = text::encode(text, false);
    let draft = Draft {
        from: "+15550100001".to_owned(),
        to: vec!["+15550100002".to_owned()],
        kind: "SMS",
        profile: None,
        send_at: None,
        encoding: encoded.name(),
        parts: encoded.parts,
    };
    let message = compose(world, &draft, &json!({ "text": text }), Duration::ZERO);
    match message {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
