//! Bodies in the usual form, which are decoded without a document in between.
//!
//! Whatever is unusual about a body is not looked at here: it is left to [`decode`](super::decode),
//! which reads any form, and comes to the same result for the usual one.

use std::fmt;

use bytes::Bytes;
use chrono::DateTime;
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::envelope::{KnownEvents, Parts, Payload};
use crate::decode::{DecodeFailure, read_strictly};
use crate::generated::events::Event;

/// Decodes an event of a known type, if nothing about its body is unusual.
pub(super) fn decode(raw: &Bytes) -> Option<Event> {
    let UsualBody { data, meta } = read_strictly(raw)?;
    let UsualData { id, event_type, occurred_at, payload: AnyObject } = data;
    if [&id, &event_type, &meta.delivered_to].into_iter().any(String::is_empty) {
        return None;
    }
    let occurred_at = DateTime::parse_from_rfc3339(occurred_at.trim()).ok()?.to_utc();
    let parts = Parts {
        id: Some(id),
        event_type: event_type.clone(),
        occurred_at: Some(occurred_at),
        attempt: Some(meta.attempt),
        delivered_to: Some(meta.delivered_to),
        payload: Payload::InBody(raw.clone()),
        location: "data.payload",
        mismatches: Vec::new(),
    };
    Event::decode_known(&event_type, parts)?.ok()
}

/// Decodes the payload of a body that [`decode`] has looked at.
pub(super) fn payload<P: DeserializeOwned>(raw: &[u8]) -> Result<P, DecodeFailure> {
    let body: Option<BodyOf<P>> = read_strictly(raw);
    let body = body.ok_or_else(|| DecodeFailure::of_body("the payload does not fit", false))?;
    Ok(body.data.payload)
}

#[derive(Deserialize)]
struct UsualBody<'a> {
    #[serde(borrow)]
    data: UsualData<'a>,
    meta: UsualMeta,
}

#[derive(Deserialize)]
struct UsualData<'a> {
    id: String,
    event_type: String,
    occurred_at: &'a str,
    payload: AnyObject,
}

#[derive(Deserialize)]
struct UsualMeta {
    attempt: i64,
    delivered_to: String,
}

#[derive(Deserialize)]
struct BodyOf<P> {
    data: DataOf<P>,
}

#[derive(Deserialize)]
struct DataOf<P> {
    payload: P,
}

/// An object with any content.
struct AnyObject;

impl<'de> Deserialize<'de> for AnyObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Self)
    }
}

impl<'de> Visitor<'de> for AnyObject {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::*;

    fn body() -> Value {
        json!({
            "data": {
                "event_type": "message.finalized",
                "id": "e1",
                "occurred_at": "2026-03-02T09:30:02.456Z",
                "payload": {"id": "m1", "text": "Hi", "to": [{"status": "delivered"}], "x": 1},
                "record_type": "event",
                "x": [],
            },
            "meta": {"attempt": 2, "delivered_to": "https://example.com/hooks"},
            "x": null,
        })
    }

    fn bytes(body: &Value) -> Bytes {
        body.to_string().into()
    }

    #[test]
    fn the_usual_form_is_decoded_as_any_other() {
        let raw = bytes(&body());
        let Event::MessageFinalized(usual) = decode(&raw).unwrap() else { unreachable!() };
        let Event::MessageFinalized(any) = super::super::decode::decode_any_form(&raw).unwrap()
        else {
            unreachable!()
        };
        assert_eq!(usual.payload, any.payload);
        let [usual, any] = [usual, any].map(|event| {
            let at = event.occurred_at;
            (event.id, event.event_type, at, event.attempt, event.delivered_to)
        });
        assert_eq!(usual, any);
        assert_eq!((usual.0.as_deref(), usual.3), (Some("e1"), Some(2)));
    }

    #[test]
    fn other_forms_are_left_to_the_general_decoder() {
        let unusual = [
            ("/data/id", json!("")),
            ("/data/id", json!(7)),
            ("/data/event_type", json!("message.other")),
            ("/data/occurred_at", json!("2026-03-02 09:30:02")),
            ("/data/payload", json!(null)),
            ("/data/payload", json!([{"id": "m1"}])),
            ("/data/payload", json!("{\"id\": \"m1\"}")),
            ("/data/payload/to", json!({})),
            ("/data", json!([])),
            ("/meta", json!(null)),
            ("/meta/attempt", json!("2")),
            ("/meta/delivered_to", json!("")),
        ];
        for (place, value) in unusual {
            let mut body = body();
            *body.pointer_mut(place).unwrap() = value;
            assert!(decode(&bytes(&body)).is_none(), "{body}");
        }
        let twice = body().to_string().replace("\"x\":[]", "\"id\":\"e2\"");
        assert!(decode(&twice.into()).is_none());
        assert!(decode(&bytes(&body())).is_some());
    }
}
