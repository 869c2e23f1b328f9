//! Sending: checks as the service makes them, and the message that is stored.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

use super::messages::MESSAGES;
use super::text::{self, Encoded};
use super::{Call, OperationResponse, Outcome, life, numbers, opt_outs, profiles};
use crate::api::schema::{is_phone_number, is_short_code};
use crate::http::refusal::{Code, Refusal};
use crate::outcomes::{self, Outcome as Ending};
use crate::world::store::Item;
use crate::world::{World, clock};

/// Maximum number of parts of an SMS.
const MAX_PARTS: usize = 10;
/// `send_at` must be at least this far ahead.
const EARLIEST: TimeDelta = TimeDelta::minutes(5);
/// `send_at` must be at most this far ahead.
const LATEST: TimeDelta = TimeDelta::days(5);
/// A message that is still queued after this time is dropped.
const VALIDITY: TimeDelta = TimeDelta::hours(1);
/// Prices in millionths of ten thousand US dollars: of a part of an SMS, and of an MMS.
const SMS_RATE: u32 = 40;
const MMS_RATE: u32 = 150;
const CARRIER_FEE: u32 = 30;

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
    Whatsapp,
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
    let message = compose(call.world, &draft, sent, wait);
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
    let mut content = json!({});
    if let Some(response) = &call.operation.response {
        let mut visible = message.clone();
        if let Some(map) = visible.as_object_mut() {
            // Only retrievals show these.
            for name in ["created_at", "updated_at", "use_profile_webhooks"] {
                map.remove(name);
            }
        }
        let api = call.api;
        call.world.samples(api).overlay(&response.item, &mut content, &visible);
    }
    call.response(content)
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

fn check(call: &mut Call<'_>, channel: Channel, sent: &Value) -> Result<Draft, Refusal> {
    let now = call.world.now();
    let to: Vec<String> = match &sent["to"] {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => one.as_str().map(str::to_owned).into_iter().collect(),
    };
    let profile = profiles::of_request(call, sent)?;
    let from = sender(call, channel, sent, profile.as_deref())?;
    let profile = profile.or_else(|| numbers::profile_of(call.world, &from));
    let (kind, encoded) = content(channel, sent)?;
    let send_at = send_at(channel, sent, now)?;
    if let Some(Ending::Refused(code)) = outcomes::of_sender(&from) {
        return Err(Refusal::property(code, "/from", "the sender is a magic number"));
    }
    for number in &to {
        if let Some(Ending::Refused(code)) = outcomes::of_recipient(number) {
            return Err(Refusal::property(code, "/to", "the recipient is a magic number"));
        }
        if channel != Channel::Whatsapp
            && opt_outs::blocks(call.world, profile.as_deref(), &from, number)
        {
            let detail = "the recipient has opted out; help: wait for an inbound START";
            return Err(Refusal::property(Code::OptedOut, "/to", detail));
        }
    }
    let (encoding, parts) = encoded.map_or(("UTF-8", 1), |encoded| (encoded.name(), encoded.parts));
    Ok(Draft { from, to, kind, profile, send_at, encoding, parts })
}

/// Returns the sender, chosen from the pool of the profile if the request names none.
fn sender(
    call: &Call<'_>,
    channel: Channel,
    sent: &Value,
    profile: Option<&str>,
) -> Result<String, Refusal> {
    let refuse = |detail: &str| Err(Refusal::property(Code::InvalidSender, "/from", detail));
    let Some(from) = sent["from"].as_str() else {
        if channel != Channel::NumberPool && profile.is_none() {
            let detail = "`from` is required without a `messaging_profile_id` whose numbers send";
            return Err(Refusal::property(Code::MissingParameter, "/from", detail));
        }
        return match numbers::of_profile(call.world, profile) {
            Some(number) => Ok(number),
            None if call.options.strict_numbers => Err(Refusal::new(
                Code::NoNumberInPool,
                "no number is assigned to the messaging profile",
            )),
            None => Ok("+15550100000".to_owned()),
        };
    };
    let is_alphanumeric = (1..=11).contains(&from.chars().count())
        && from.bytes().any(|byte| byte.is_ascii_alphabetic())
        && from.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -_&+".contains(&byte));
    match channel {
        Channel::ShortCode if !is_short_code(from) => {
            return refuse("`from` must be a short code: 3 to 8 digits");
        }
        Channel::Alphanumeric if !is_alphanumeric => {
            return refuse("`from` must have 1 to 11 characters, at least one of them a letter");
        }
        Channel::LongCode | Channel::Group | Channel::Whatsapp if !is_phone_number(from) => {
            return refuse("`from` must be a number in E.164 format, such as +15550100001");
        }
        _ if !is_phone_number(from) && !is_short_code(from) && !is_alphanumeric => {
            return refuse(
                "`from` must be a number in E.164 format, a short code or an alphanumeric sender id",
            );
        }
        _ => {}
    }
    if is_alphanumeric && !is_short_code(from) && profile.is_none() {
        let detail = "an alphanumeric sender requires `messaging_profile_id`";
        return Err(Refusal::property(Code::MissingParameter, "/messaging_profile_id", detail));
    }
    if call.options.strict_numbers && is_phone_number(from) {
        match numbers::find(call.world, from) {
            None => {
                return refuse("the number is not stored; help: seed it, or unset strict numbers");
            }
            Some(number) => {
                let assigned = number["messaging_profile_id"].as_str();
                if assigned.is_none() || profile.is_some_and(|id| assigned != Some(id)) {
                    return refuse("the number is not assigned to the messaging profile");
                }
            }
        }
    }
    Ok(from.to_owned())
}

/// Returns the kind of message, and the encoding of an SMS.
fn content(channel: Channel, sent: &Value) -> Result<(&'static str, Option<Encoded>), Refusal> {
    if channel == Channel::Whatsapp {
        return Ok(("WHATSAPP", None));
    }
    let text = sent["text"].as_str().unwrap_or_default();
    let has_media = sent["media_urls"].as_array().is_some_and(|media| !media.is_empty());
    if text.is_empty() && !has_media {
        let detail = "`text` or `media_urls` is required";
        return Err(Refusal::property(Code::NoContent, "/text", detail));
    }
    let wanted = sent["type"].as_str();
    if matches!(wanted, Some("RCS" | "WHATSAPP")) {
        let detail = "expected SMS or MMS; other channels have operations of their own";
        return Err(Refusal::property(Code::NotInEnum, "/type", detail));
    }
    if wanted == Some("SMS") && has_media {
        let detail = "an SMS has no media; help: set `type` to MMS, or remove it";
        return Err(Refusal::property(Code::MixedContent, "/type", detail));
    }
    if has_media || wanted == Some("MMS") || channel == Channel::Group {
        return Ok(("MMS", None));
    }
    let encoded = text::encode(text, sent["encoding"] == "ucs2");
    if sent["encoding"] == "gsm7" && !encoded.is_gsm7 {
        let detail = "the text has characters outside GSM-7; help: set `encoding` to auto";
        return Err(Refusal::property(Code::BadRequest, "/encoding", detail));
    }
    if encoded.parts > MAX_PARTS {
        let detail = format!("the text has {} parts, more than {MAX_PARTS}", encoded.parts);
        return Err(Refusal::property(Code::TooManyParts, "/text", detail));
    }
    Ok(("SMS", Some(encoded)))
}

fn send_at(
    channel: Channel,
    sent: &Value,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some(text) = sent["send_at"].as_str() else {
        if channel == Channel::Scheduled {
            let detail = "`send_at` is required";
            return Err(Refusal::property(Code::MissingParameter, "/send_at", detail));
        }
        return Ok(None);
    };
    let Ok(time) = DateTime::parse_from_rfc3339(text) else {
        let detail = "`send_at` is not an RFC 3339 time";
        return Err(Refusal::property(Code::BadRequest, "/send_at", detail).with_status(422));
    };
    let time = time.to_utc();
    if time < now + EARLIEST || time > now + LATEST {
        let detail = format!(
            "`send_at` must be from 5 minutes to 5 days ahead; the time is {}",
            clock::text(now)
        );
        return Err(Refusal::property(Code::OutOfRange, "/send_at", detail));
    }
    Ok(Some(time))
}

fn recipient(number: &str, status: &str) -> Value {
    json!({
        "phone_number": number,
        "status": status,
        "carrier": "Example Wireless",
        "line_type": "Wireless",
    })
}

/// Returns the message as it is stored: what was sent, and what the service adds.
fn compose(world: &mut World, draft: &Draft, sent: &Value, wait: std::time::Duration) -> Value {
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
        "from": { "phone_number": draft.from, "carrier": "Telnyx", "line_type": "Wireless" },
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
    if let Some(body) = sent.get("whatsapp_message") {
        add("body", body.clone());
    }
    if draft.kind == "MMS" && draft.to.len() > 1 {
        add("group_message_id", json!(id));
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
    let message = compose(world, &draft, &json!({ "text": text }), std::time::Duration::ZERO);
    match message {
        Value::Object(map) => map,
        _ => Map::new(),
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
    let wait = std::time::Duration::ZERO;
    let message = compose(world, &draft, &json!({ "text": text }), wait);
    let id = store(world, maximum, message);
    life::begin(world, &id, &draft, wait);
    id
}
