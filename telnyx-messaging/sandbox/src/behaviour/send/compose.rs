//! The message that is stored: what was sent, and what the service adds.

use std::collections::HashMap;
use std::time::Duration;

use chrono::TimeDelta;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Draft;
use crate::behaviour::text::{self, Cost};
use crate::world::item::{Item, Members, SplitObject};
use crate::world::{World, clock};

/// A message that is still queued after this time is dropped.
const VALIDITY: TimeDelta = TimeDelta::hours(1);
/// Prices in ten-thousandths of a US dollar: of a part of an SMS, and of an MMS.
const SMS_RATE: u32 = 40;
const MMS_RATE: u32 = 150;
const CARRIER_FEE: u32 = 30;

/// Properties of messages that only retrievals show.
const ONLY_RETRIEVED: [&str; 3] = ["created_at", "updated_at", "use_profile_webhooks"];

/// A message as it is stored: what was sent, and what the service adds.
pub(super) struct Composed {
    pub(super) id: String,
    pub(super) item: Item,
    /// What the response to the request shows of it, as JSON. It is not converted: stored messages
    /// have the properties of responses.
    pub(super) shown: String,
}

/// Collects the properties of a message for the store and for the response at once.
struct Composer<'a> {
    fixed: Members,
    changing: Map<String, Value>,
    shown: Members,
    /// The properties of the response, and whether each can be null.
    properties: &'a HashMap<String, bool>,
}

impl Composer<'_> {
    /// Adds a property that never changes.
    fn fixed(&mut self, name: &str, value: &impl Serialize) {
        self.fixed.add(name, value);
        self.show(name, false, value);
    }

    /// Adds a property that is null.
    fn null(&mut self, name: &str) {
        self.fixed.add(name, &());
        self.show(name, true, &());
    }

    /// Adds a property that changes in the life of the message, or decides about it.
    fn changing(&mut self, name: &str, value: Value) {
        self.show(name, value.is_null(), &value);
        self.changing.insert(name.to_owned(), value);
    }

    fn show(&mut self, name: &str, is_null: bool, value: &impl Serialize) {
        let is_shown = |nullable: &bool| *nullable || !is_null;
        if !ONLY_RETRIEVED.contains(&name) && self.properties.get(name).is_some_and(is_shown) {
            self.shown.add(name, value);
        }
    }
}

#[derive(Serialize)]
struct Party<'a> {
    carrier: &'static str,
    line_type: &'static str,
    phone_number: &'a str,
}

#[derive(Serialize)]
struct Agent<'a> {
    agent_id: &'a str,
    carrier: &'static str,
}

#[derive(Serialize)]
struct CostBreakdown {
    carrier_fee: Cost,
    rate: Cost,
}

#[derive(Serialize)]
struct Medium<'a> {
    content_type: Option<&'a str>,
    sha256: Option<&'a str>,
    size: Option<u64>,
    url: &'a Value,
}

pub(super) fn recipient(number: &str, status: &str) -> Value {
    // Without `json!`, which copies.
    let properties: [(&str, Value); 4] = [
        ("carrier", "Example Wireless".into()),
        ("line_type", "Wireless".into()),
        ("phone_number", number.into()),
        ("status", status.into()),
    ];
    properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Composes a message; of its properties, the response shows those that it has.
pub(super) fn compose(
    world: &mut World,
    draft: &Draft,
    sent: &Value,
    wait: Duration,
    properties: &HashMap<String, bool>,
) -> Composed {
    let now = world.now();
    let time = clock::text(now);
    let id = world.random.uuid();
    let status = if draft.send_at.is_some() { "scheduled" } else { "queued" };
    let to = draft.to.iter().map(|number| recipient(number, status)).collect();
    let rate = if draft.kind == "SMS" { SMS_RATE } else { MMS_RATE };
    let media = sent["media_urls"].as_array().into_iter().flatten();
    let media = media.map(|url| Medium { content_type: None, sha256: None, size: None, url });
    let media: Vec<Medium<'_>> = media.collect();
    let text = sent["text"].as_str();
    let nothing: [(); 0] = [];
    let mut message = Composer {
        fixed: Members::with_capacity(1024),
        changing: Map::new(),
        shown: Members::with_capacity(2048),
        properties,
    };
    if let Some(body) = sent.get("whatsapp_message").or(sent.get("agent_message")) {
        message.fixed("body", body);
    }
    message.fixed("cc", &nothing);
    message.changing("completed_at", Value::Null);
    message.fixed("cost", &text::cost(draft.parts, rate + CARRIER_FEE));
    let (carrier_fee, rate) = (text::cost(draft.parts, CARRIER_FEE), text::cost(draft.parts, rate));
    message.fixed("cost_breakdown", &CostBreakdown { carrier_fee, rate });
    message.fixed("created_at", &time);
    message.changing("direction", "outbound".into());
    message.fixed("encoding", &draft.encoding);
    message.changing("errors", Value::Array(Vec::new()));
    let carrier = "Telnyx";
    if draft.kind == "RCS" {
        message.fixed("from", &Agent { agent_id: &draft.from, carrier });
    } else {
        let phone_number = draft.from.as_str();
        message.fixed("from", &Party { carrier, line_type: "Wireless", phone_number });
    }
    if draft.is_group {
        message.changing("group_message_id", id.as_str().into());
    }
    message.fixed("id", &id);
    message.fixed("media", &media);
    if let Some(profile) = &draft.profile {
        message.changing("messaging_profile_id", profile.as_str().into());
    }
    message.fixed("num_chars", &text.map_or(0, |text| text.chars().count()));
    message.fixed("organization_id", &world.organization);
    message.fixed("parts", &draft.parts);
    message.fixed("received_at", &time);
    message.fixed("record_type", &"message");
    message.changing("sent_at", Value::Null);
    message.fixed("smart_encoding_applied", &false);
    match &sent["subject"] {
        Value::Null => message.null("subject"),
        subject => message.fixed("subject", subject),
    }
    message.fixed("tags", &nothing);
    message.fixed("tcr_campaign_billable", &false);
    message.null("tcr_campaign_id");
    message.null("tcr_campaign_registered");
    if let Some(text) = text {
        message.fixed("text", &text);
    }
    message.changing("to", to);
    message.fixed("type", &draft.kind);
    message.changing("updated_at", time.into());
    let use_profile_webhooks = sent["use_profile_webhooks"].as_bool().unwrap_or(true);
    message.changing("use_profile_webhooks", use_profile_webhooks.into());
    let valid_until = clock::text(draft.send_at.unwrap_or(now) + VALIDITY);
    message.changing("valid_until", valid_until.into());
    message.fixed("wait_seconds", &wait.as_secs_f64());
    message.changing("webhook_failover_url", sent["webhook_failover_url"].clone());
    message.changing("webhook_url", sent["webhook_url"].clone());
    let Composer { fixed, changing, shown, .. } = message;
    let item = Item::Split(Box::new(SplitObject::new(fixed, changing)));
    Composed { id, item, shown: shown.into_object() }
}

/// Returns a sample of a message, as it is after a request: an SMS from and to example numbers.
pub(crate) fn sample(world: &mut World) -> Value {
    let text = "Hello from the example.";
    let draft = Draft::of_text("+15550100001", "+15550100002", None, text);
    let sent = json!({ "text": text });
    compose(world, &draft, &sent, Duration::ZERO, &HashMap::new()).item.to_value()
}
