//! Events that are passed on as they came.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;
use thiserror::Error;

use super::Envelope;
use crate::decode::DecodeFailure;

/// A verified webhook that is none of the known events: nothing of it is lost.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherEvent {
    /// Identifies the event, where the body has an id.
    pub id: Option<String>,
    /// The type the body claims, such as `10dlc.brand.update`.
    pub event_type: Option<String>,
    /// When it happened, UTC, where the body tells.
    pub occurred_at: Option<DateTime<Utc>>,
    /// The number of this delivery, from 1, where told.
    pub attempt: Option<i64>,
    /// The URL that this delivery was sent to, where told.
    pub delivered_to: Option<String>,
    /// The whole body. `Null` only for [`OtherReason::Unreadable`].
    pub json: Value,
    /// The whole body, byte for byte.
    pub raw: Bytes,
    /// Why it is none of the known events.
    pub reason: OtherReason,
}

impl OtherEvent {
    /// What was delivered around the payload.
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

/// Why an event was not taken for a known one.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum OtherReason {
    /// The type is none that this version of the crate knows.
    #[error("the event type is not known to this version")]
    UnknownType,
    /// There is an envelope, but no `event_type` in it.
    #[error("the event has no type")]
    MissingType,
    /// The body has the shape of API version 1.
    #[error("the body has the shape of api version 1: set the profile's webhook api version to 2")]
    ApiV1,
    /// There is no `data` object around the event, as in 10DLC and WhatsApp account notices.
    #[error("the body is flat: there is no data object around the event")]
    Flat,
    /// The type is known, and the payload does not fit it even after repairs.
    #[error("the payload does not fit the event type: {0}")]
    PayloadDoesNotFit(DecodeFailure),
    /// The body is a JSON object that cannot be held, as numbers or levels are beyond all measure.
    #[error("the body is a json object with numbers or nesting beyond what can be held")]
    Unreadable,
}
