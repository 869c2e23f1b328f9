//! Events that are passed on verbatim.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;
use thiserror::Error;

use super::Envelope;
use crate::decode::DecodeFailure;

/// A webhook that is not one of the known events, with its complete body.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherEvent {
    /// Identifies the event. Absent when the body has no id.
    pub id: Option<String>,
    /// The type in the body, such as `10dlc.brand.update`.
    pub event_type: Option<String>,
    /// When it happened, UTC. Absent when the body has no valid time.
    pub occurred_at: Option<DateTime<Utc>>,
    /// The number of this delivery, from 1. Absent when the body does not say.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to. Absent when the body does not say.
    pub delivered_to: Option<String>,
    /// The whole body. `Null` only for [`OtherReason::Unreadable`].
    pub json: Value,
    /// The whole body, byte for byte.
    pub raw: Bytes,
    /// Why it is not one of the known events.
    pub reason: OtherReason,
}

impl OtherEvent {
    /// Returns the fields around the payload.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        Envelope {
            id: self.id.as_deref(),
            event_type: self.event_type.as_deref(),
            occurred_at: self.occurred_at,
            attempt: self.attempt,
            delivered_to: self.delivered_to.as_deref(),
            mismatches: &[],
        }
    }
}

impl fmt::Debug for OtherEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OtherEvent")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("occurred_at", &self.occurred_at)
            .field("attempt", &self.attempt)
            .field("reason", &self.reason)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// Why an event is not a known one.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum OtherReason {
    /// This version of the crate does not know the type.
    #[error("the event type is not known to this version")]
    UnknownType,
    /// The envelope has no `event_type`.
    #[error("the event has no type")]
    MissingType,
    /// The body has the shape of API version 1.
    #[error(
        "the body has the shape of api version 1; help: set the profile's webhook api version to 2"
    )]
    ApiV1,
    /// There is no `data` object around the event, and its properties are those of no known event.
    #[error("the body is flat, without a data object around the event")]
    Flat,
    /// The type is known, and the payload does not fit it even after repairs.
    #[error("the payload does not fit the event type: {0}")]
    PayloadDoesNotFit(#[source] DecodeFailure),
    /// The body is a JSON object with numbers or nesting beyond the limits of the parser.
    #[error("the body is a json object with numbers or nesting beyond the limits of the parser")]
    Unreadable,
}
