//! The fields around the payload of an event.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{FlatEvent, OtherEvent, payload, usual};
use crate::decode::{DecodeFailure, Decoded, SchemaMismatch};
use crate::generated::events::Event;
use crate::generated::types::{InboundMessage, OutboundMessage};

/// A known event: its payload, and the fields around it.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEvent<P> {
    /// Identifies the event; the same in all its deliveries. Absent when the body has none.
    pub id: Option<String>,
    /// The type of the event, such as `message.received`.
    pub event_type: String,
    /// When it happened, UTC. Events do not arrive in this order. Absent when the body has no valid
    /// time.
    pub occurred_at: Option<DateTime<Utc>>,
    /// The payload. A required string that was missing is empty, and one of the
    /// [`mismatches`](Self::mismatches).
    pub payload: P,
    /// The number of this delivery, from 1. Absent when the body does not say.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to. Absent when the body does not say.
    pub delivered_to: Option<String>,
    mismatches: Vec<SchemaMismatch>,
}

impl<P> WebhookEvent<P> {
    /// Returns the fields of the payload that deviate from the contract and were repaired or left
    /// out. Usually empty.
    #[must_use]
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        &self.mismatches
    }

    /// Returns the fields around the payload.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        Envelope {
            id: self.id.as_deref(),
            event_type: Some(&self.event_type),
            occurred_at: self.occurred_at,
            attempt: self.attempt,
            delivered_to: self.delivered_to.as_deref(),
            mismatches: &self.mismatches,
        }
    }
}

macro_rules! message_id {
    ($($payload:ty),*) => {
        $(
            impl WebhookEvent<$payload> {
                /// Returns the id of the message. `None` when the payload has none; the field is then
                /// empty.
                #[must_use]
                pub fn message_id(&self) -> Option<&str> {
                    Some(self.payload.id.as_str()).filter(|id| !id.is_empty())
                }
            }
        )*
    };
}

message_id!(InboundMessage, OutboundMessage);

impl<P: DeserializeOwned> WebhookEvent<P> {
    /// Decodes the payload, with repairs where it does not fit.
    pub(crate) fn decode(parts: Parts) -> Result<Self, DecodeFailure> {
        let Decoded { value, mismatches: repaired } = match parts.payload {
            Payload::Json(json) => payload::decode(json)?,
            Payload::InBody(raw) => {
                Decoded { value: usual::payload(&raw)?, mismatches: Vec::new() }
            }
        };
        let mut mismatches = parts.mismatches;
        mismatches.extend(repaired.into_iter().map(|mut mismatch| {
            mismatch.path = match mismatch.path.as_str() {
                "." => parts.location.to_owned(),
                path if parts.location == WHOLE => path.to_owned(),
                path => format!("{}.{path}", parts.location),
            };
            mismatch
        }));
        Ok(Self {
            id: parts.id,
            event_type: parts.event_type,
            occurred_at: parts.occurred_at,
            payload: value,
            attempt: parts.attempt,
            delivered_to: parts.delivered_to,
            mismatches,
        })
    }
}

impl<P: fmt::Debug> fmt::Debug for WebhookEvent<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEvent")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("occurred_at", &self.occurred_at)
            .field("payload", &self.payload)
            .field("attempt", &self.attempt)
            .field("mismatches", &self.mismatches)
            .finish_non_exhaustive()
    }
}

/// The fields around the payload of an event, whatever its type.
///
/// The URL may contain a secret of the application, so `Debug` leaves it out.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Envelope<'a> {
    /// Identifies the event; the same in all its deliveries.
    pub id: Option<&'a str>,
    /// The type of the event.
    pub event_type: Option<&'a str>,
    /// When it happened, UTC.
    pub occurred_at: Option<DateTime<Utc>>,
    /// The number of this delivery, from 1.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to.
    pub delivered_to: Option<&'a str>,
    /// The fields of the payload that deviate from the contract.
    pub mismatches: &'a [SchemaMismatch],
}

impl fmt::Debug for Envelope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("occurred_at", &self.occurred_at)
            .field("attempt", &self.attempt)
            .field("mismatches", &self.mismatches)
            .finish_non_exhaustive()
    }
}

impl Event {
    /// Returns the fields around the payload.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        KnownEvents::borrow_envelope(self)
    }

    /// Returns the id of the event, the same in all its deliveries. `None` when the body has none.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.envelope().id
    }

    /// Returns the type of the event. `None` when the body has none.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.envelope().event_type
    }

    /// Returns the fields of the payload that deviate from the contract and were repaired or left
    /// out. Usually empty.
    #[must_use]
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        self.envelope().mismatches
    }

    /// Returns the event if it is not a known one.
    #[must_use]
    pub fn as_other(&self) -> Option<&OtherEvent> {
        match self {
            Self::Other(other) => Some(other),
            _ => None,
        }
    }
}

/// The location of a payload that is the whole body.
pub(super) const WHOLE: &str = ".";

/// A payload that is not decoded yet.
pub(super) enum Payload {
    /// Any JSON.
    Json(Value),
    /// The object `data.payload` of this body.
    InBody(Bytes),
}

/// A parsed envelope, with its payload still as JSON.
pub(crate) struct Parts {
    pub(super) id: Option<String>,
    pub(super) event_type: String,
    pub(super) occurred_at: Option<DateTime<Utc>>,
    pub(super) attempt: Option<i64>,
    pub(super) delivered_to: Option<String>,
    pub(super) payload: Payload,
    /// The path of the payload in the body.
    pub(super) location: &'static str,
    /// Wrappings that were removed to find it.
    pub(super) mismatches: Vec<SchemaMismatch>,
}

/// Generated from the contract for [`Event`]: its known types.
pub(crate) trait KnownEvents: Sized {
    /// Decodes the parts as an event of this type; `None` when the type is unknown.
    fn decode_known(event_type: &str, parts: Parts) -> Option<Result<Self, DecodeFailure>>;

    /// Returns the type of an event without one, from the `record_type` of its data.
    fn type_of_record(record_type: &str) -> Option<&'static str>;

    /// The events that may come without an envelope.
    const FLAT: &'static [FlatEvent] = &[];

    /// Returns the type of an event without an envelope, from the properties it `has`.
    fn type_of_body(has: impl Fn(&str) -> bool) -> Option<&'static str> {
        FlatEvent::identify(Self::FLAT, has)
    }

    /// Returns the fields around the payload.
    fn borrow_envelope(&self) -> Envelope<'_>;
}
