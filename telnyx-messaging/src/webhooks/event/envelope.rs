//! What surrounds the payload of an event.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{OtherEvent, payload};
use crate::decode::{DecodeFailure, Decoded, SchemaMismatch};
use crate::generated::events::Event;

/// A known event: its payload, and what was delivered around it.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEvent<P> {
    /// Identifies the event; the same for all its deliveries. Absent when the body has none.
    pub id: Option<String>,
    /// The type the event was told apart by, such as `message.received`.
    pub event_type: String,
    /// When it happened, UTC. Events do not arrive in this order. Absent when the body has no
    /// readable time.
    pub occurred_at: Option<DateTime<Utc>>,
    /// What happened.
    pub payload: P,
    /// The number of this delivery, from 1, where told.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to, where told.
    pub delivered_to: Option<String>,
    mismatches: Vec<SchemaMismatch>,
}

impl<P> WebhookEvent<P> {
    /// Where the payload differs from the contract and was mended or left out; empty as a rule.
    #[must_use]
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        &self.mismatches
    }

    /// What was delivered around the payload.
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

impl<P: DeserializeOwned> WebhookEvent<P> {
    /// Decodes the payload, with repairs where it does not fit.
    pub(crate) fn decode(parts: Parts) -> Result<Self, DecodeFailure> {
        let Decoded { value, mismatches: mended } = payload::decode(parts.payload)?;
        let mut mismatches = parts.mismatches;
        mismatches.extend(mended.into_iter().map(|mut mismatch| {
            mismatch.path = match mismatch.path.as_str() {
                "." => parts.place.to_owned(),
                path if parts.place == WHOLE => path.to_owned(),
                path => format!("{}.{path}", parts.place),
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

/// What every event carries around its payload, whatever its type.
///
/// The URL may contain a secret of the application, so `Debug` leaves it out.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Envelope<'a> {
    /// Identifies the event; the same for all its deliveries.
    pub id: Option<&'a str>,
    /// The type the event claims to be.
    pub event_type: Option<&'a str>,
    /// When it happened, UTC.
    pub occurred_at: Option<DateTime<Utc>>,
    /// The number of this delivery, from 1.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to.
    pub delivered_to: Option<&'a str>,
    /// Where the payload differs from the contract.
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
    /// What was delivered around the payload.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        KnownEvents::borrow_envelope(self)
    }

    /// Identifies the event; the same for all its deliveries. Absent when the body has none.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.envelope().id
    }

    /// The type the event claims to be. Absent when the body claims none.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.envelope().event_type
    }

    /// Where the payload differs from the contract and was mended or left out; empty as a rule.
    #[must_use]
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        self.envelope().mismatches
    }

    /// The event, when it is none of the known ones.
    #[must_use]
    pub fn as_other(&self) -> Option<&OtherEvent> {
        match self {
            Self::Other(other) => Some(other),
            _ => None,
        }
    }
}

/// The place of a payload that is the whole body.
pub(super) const WHOLE: &str = ".";

/// An envelope that was read, with its payload still as JSON.
pub(crate) struct Parts {
    pub(super) id: Option<String>,
    pub(super) event_type: String,
    pub(super) occurred_at: Option<DateTime<Utc>>,
    pub(super) attempt: Option<i64>,
    pub(super) delivered_to: Option<String>,
    pub(super) payload: Value,
    /// Where in the body the payload was found.
    pub(super) place: &'static str,
    /// What had to be unwrapped to find it.
    pub(super) mismatches: Vec<SchemaMismatch>,
}

/// What is generated from the contract for [`Event`]: its known types, and nothing else.
pub(crate) trait KnownEvents: Sized {
    /// Decodes the parts as the event of this type; `None` when there is no such type.
    fn decode_known(event_type: &str, parts: Parts) -> Option<Result<Self, DecodeFailure>>;

    /// The type of an event that came without one, told by the `record_type` of its data.
    fn type_of_record(record_type: &str) -> Option<&'static str>;

    /// The type of an event that came without an envelope, told by the properties it `has`.
    fn type_of_body(has: impl Fn(&str) -> bool) -> Option<&'static str>;

    /// What was delivered around the payload.
    fn borrow_envelope(&self) -> Envelope<'_>;
}
