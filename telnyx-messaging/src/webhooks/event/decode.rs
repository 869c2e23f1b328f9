//! From the bytes of a verified body to an event.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde::Deserialize as _;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::envelope::{KnownEvents, Parts, Payload, WHOLE};
use super::error::BodyError;
use super::other::{OtherEvent, OtherReason};
use super::{payload, usual};
use crate::decode::{self, BodyFormat, Parsed, SchemaMismatch, strip_byte_order_mark};
use crate::generated::events::Event;
use crate::types::support::time::Time;

/// Decodes the raw body of a webhook that was verified before, for example one that was stored.
///
/// Known types get a typed payload; everything else is [`Event::Other`] with the JSON verbatim.
/// Nothing is verified here: decode only what came from a [`Verified`](crate::webhooks::Verified),
/// or use [`Verifier::verify_stored`](crate::webhooks::Verifier::verify_stored).
///
/// ```
/// use telnyx_messaging::webhooks::{Event, decode};
///
/// let body = br#"{"data":{"event_type":"message.received","id":"e1","payload":{"id":"m1"}}}"#;
/// let event = decode(body)?;
/// assert!(matches!(event, Event::MessageReceived(_)));
/// assert_eq!(event.id(), Some("e1"));
/// # Ok::<(), telnyx_messaging::webhooks::BodyError>(())
/// ```
///
/// # Errors
///
/// [`BodyError`] when the body is not a JSON object.
pub fn decode(body: &[u8]) -> Result<Event, BodyError> {
    decode_bytes(&Bytes::copy_from_slice(body))
}

/// Like [`decode`], without a copy of the body.
pub(in crate::webhooks) fn decode_bytes(raw: &Bytes) -> Result<Event, BodyError> {
    match usual::decode(raw) {
        Some(event) => Ok(event),
        None => decode_any_form(raw),
    }
}

/// Decodes a body by way of a JSON document.
pub(super) fn decode_any_form(raw: &Bytes) -> Result<Event, BodyError> {
    match parse(raw)? {
        Some(body) => Ok(from_body(body, raw)),
        None => Ok(Event::Other(OtherEvent {
            id: None,
            event_type: None,
            occurred_at: None,
            attempt: None,
            delivered_to: None,
            json: Value::Null,
            raw: raw.clone(),
            reason: OtherReason::Unreadable,
        })),
    }
}

/// A body, and what had to be replaced to parse it.
struct Body {
    root: Map<String, Value>,
    mismatches: Vec<SchemaMismatch>,
}

/// Parses the body; `None` for an object that cannot be held in memory.
fn parse(raw: &[u8]) -> Result<Option<Body>, BodyError> {
    let raw = strip_byte_order_mark(raw);
    match decode::parse(raw, BodyFormat::default()) {
        Ok(Parsed { document: Value::Object(root), mismatches }) => {
            Ok(Some(Body { root, mismatches }))
        }
        Ok(_) => Err(BodyError::NotAnObject),
        // The grammar has no limits of depth or number: what it accepts is JSON nevertheless.
        Err(_) if serde_json::from_slice::<IgnoredAny>(raw).is_err() => Err(BodyError::NotJson),
        Err(_) if raw.trim_ascii_start().starts_with(b"{") => Ok(None),
        Err(_) => Err(BodyError::NotAnObject),
    }
}

fn from_body(body: Body, raw: &Bytes) -> Event {
    let Body { mut root, mut mismatches } = body;
    mismatches.extend(root.get_mut("data").and_then(|data| {
        let (inner, mismatch) = payload::unwrap(data.take(), "data");
        *data = inner;
        mismatch
    }));
    // The parts of a known event are moved out of the document, so that its text is not copied.
    // Only other events need the whole document, and parse it again.
    let envelope = EnvelopeFields::read(&root);
    let reason = match envelope.clone().parts(root, mismatches) {
        Ok(parts) => match Event::decode_known(&parts.event_type.clone(), parts) {
            Some(Ok(event)) => return event,
            Some(Err(failure)) => OtherReason::PayloadDoesNotFit(failure),
            None => OtherReason::UnknownType,
        },
        Err(reason) => reason,
    };
    let json = parse(raw).ok().flatten().map_or(Value::Null, |body| Value::Object(body.root));
    Event::Other(OtherEvent {
        id: envelope.id,
        event_type: envelope.event_type,
        occurred_at: envelope.occurred_at,
        attempt: envelope.attempt,
        delivered_to: envelope.delivered_to,
        json,
        raw: raw.clone(),
        reason,
    })
}

/// The fields around the payload, from wherever in the body they are.
#[derive(Clone)]
struct EnvelopeFields {
    id: Option<String>,
    event_type: Option<String>,
    occurred_at: Option<DateTime<Utc>>,
    attempt: Option<i64>,
    delivered_to: Option<String>,
}

impl EnvelopeFields {
    fn read(root: &Map<String, Value>) -> Self {
        let data = if is_own_data(root) {
            Some(root)
        } else {
            root.get("data").and_then(Value::as_object)
        };
        let meta = [Some(root), data]
            .into_iter()
            .flatten()
            .find_map(|parent| parent.get("meta")?.as_object());
        let find = |name: &str| {
            [data, Some(root)].into_iter().flatten().find_map(|parent| text(parent.get(name)?))
        };

        // An id is used as that of the event only where it cannot be another one. The id of a message
        // or a campaign is the same in all its events, and would make them repeated deliveries.
        let is_event = data.is_some_and(|data| {
            let record_type = data.get("record_type").and_then(Value::as_str).unwrap_or_default();
            data.get("payload").is_some_and(|payload| !payload.is_null())
                || is_envelope(data)
                || Event::type_of_record(record_type).is_some()
        });
        Self {
            id: if is_event { find("id") } else { None },
            event_type: find("event_type").or_else(|| {
                let data = data?;
                let payload = data.get("payload").and_then(Value::as_object).unwrap_or(data);
                [data, payload]
                    .into_iter()
                    .find_map(|parent| Event::type_of_record(parent.get("record_type")?.as_str()?))
                    .map(str::to_owned)
            }),
            occurred_at: [data, Some(root)].into_iter().flatten().find_map(|parent| {
                let Time(time) = Time::deserialize(parent.get("occurred_at")?).ok()?;
                Some(time)
            }),
            attempt: meta.and_then(|meta| integer(meta.get("attempt")?)),
            delivered_to: meta.and_then(|meta| text(meta.get("delivered_to")?)),
        }
    }

    /// Returns the parts of the event, or why it is not a known one.
    fn parts(
        self,
        mut root: Map<String, Value>,
        mismatches: Vec<SchemaMismatch>,
    ) -> Result<Parts, OtherReason> {
        let is_own_data = is_own_data(&root);
        match (root.remove("data"), self.event_type.clone()) {
            (Some(Value::Object(data)), Some(event_type)) => {
                Ok(self.with_payload(event_type, data, "data.payload", mismatches))
            }
            (None, Some(event_type)) if is_own_data => {
                Ok(self.with_payload(event_type, root, "payload", mismatches))
            }
            (Some(Value::Object(_)), None) => Err(OtherReason::MissingType),
            (None, None) => match Event::type_of_body(|name| root.contains_key(name)) {
                Some(known) => {
                    let parts = self.around(known.to_owned(), Value::Object(root), WHOLE);
                    Ok(Parts { mismatches, ..parts })
                }
                None => Err(flat(&root)),
            },
            _ => Err(flat(&root)),
        }
    }

    fn with_payload(
        self,
        event_type: String,
        mut data: Map<String, Value>,
        location: &'static str,
        mut mismatches: Vec<SchemaMismatch>,
    ) -> Parts {
        let (payload, location) = match data.remove("payload") {
            None | Some(Value::Null) => {
                if is_envelope(&data) {
                    data.remove("id");
                }
                (Value::Object(data), "data")
            }
            Some(payload) => {
                let (payload, unwrapped) = payload::unwrap(payload, location);
                mismatches.extend(unwrapped);
                (payload, location)
            }
        };
        Parts { mismatches, ..self.around(event_type, payload, location) }
    }

    fn around(self, event_type: String, payload: Value, location: &'static str) -> Parts {
        Parts {
            id: self.id,
            event_type,
            occurred_at: self.occurred_at,
            attempt: self.attempt,
            delivered_to: self.delivered_to,
            payload: Payload::Json(payload),
            location,
            mismatches: Vec::new(),
        }
    }
}

/// Why a body without an envelope is not a known event.
fn flat(root: &Map<String, Value>) -> OtherReason {
    if is_api_v1(root) { OtherReason::ApiV1 } else { OtherReason::Flat }
}

/// Whether a body has no `data`, but what belongs into it: some events of WhatsApp are sent like
/// this.
fn is_own_data(root: &Map<String, Value>) -> bool {
    !root.contains_key("data")
        && root.get("event_type").is_some_and(|event_type| {
            event_type.as_str().is_some_and(|event_type| !event_type.is_empty())
        })
        && root.get("payload").is_some_and(Value::is_object)
}

/// Whether `data` is declared to be an event: its id is then that of the event, not of a message.
fn is_envelope(data: &Map<String, Value>) -> bool {
    data.get("record_type").is_some_and(|record_type| record_type == "event")
}

/// Version 1 had no envelope and no event type, and ids of its own.
fn is_api_v1(root: &Map<String, Value>) -> bool {
    const IDS: [&str; 4] = ["sms_id", "mms_id", "gw_sms_id", "sms_gw_id"];
    let has = |name: &str| root.contains_key(name);
    IDS.into_iter().any(has) || (!has("event_type") && has("direction") && has("from") && has("to"))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let fraction = number.as_f64()?;
            format!("{fraction:.0}").parse().ok()
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
