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

pub(super) fn recipient(number: &str, status: &str) -> Value {
    json!({
        "phone_number": number,
        "status": status,
        "carrier": "Example Wireless",
        "line_type": "Wireless",
    })
}

fn sender(draft: &Draft) -> Value {
    if draft.kind == "RCS" {
        return json!({ "agent_id": draft.from, "carrier": "Telnyx" });
    }
    json!({ "phone_number": draft.from, "carrier": "Telnyx", "line_type": "Wireless" })
}

/// Returns the message as it is stored: what was sent, and what the service adds.
pub(super) fn compose(world: &mut World, draft: &Draft, sent: &Value, wait: Duration) -> Value {
    let now = world.now();
    let id = world.random.uuid();
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
    let mut message = json!({
        "record_type": "message",
        "direction": "outbound",
        "id": id,
        "type": draft.kind,
        "organization_id": world.organization,
        "from": sender(draft),
        "to": to,
        "cc": [],
        "subject": sent["subject"],
        "media": media,
        "webhook_url": sent["webhook_url"],
        "webhook_failover_url": sent["webhook_failover_url"],
        "encoding": draft.encoding,
        "parts": draft.parts,
        "tags": [],
        "cost": text::cost(draft.parts, rate + CARRIER_FEE),
        "cost_breakdown": {
            "rate": text::cost(draft.parts, rate),
            "carrier_fee": text::cost(draft.parts, CARRIER_FEE),
        },
        "tcr_campaign_id": null,
        "tcr_campaign_billable": false,
        "tcr_campaign_registered": null,
        "received_at": clock::text(now),
        "sent_at": null,
        "completed_at": null,
        "valid_until": clock::text(draft.send_at.unwrap_or(now) + VALIDITY),
        "errors": [],
        "wait_seconds": wait.as_secs_f64(),
        "num_chars": text.map_or(0, |text| text.chars().count()),
        "smart_encoding_applied": false,
        "created_at": clock::text(now),
        "updated_at": clock::text(now),
        "use_profile_webhooks": sent["use_profile_webhooks"].as_bool().unwrap_or(true),
    });
    let mut add = |name: &str, value: Value| {
        if let Some(map) = message.as_object_mut() {
            map.insert(name.to_owned(), value);
        }
    };
    if let Some(text) = text {
        add("text", json!(text));
    }
    if let Some(profile) = &draft.profile {
        add("messaging_profile_id", json!(profile));
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
