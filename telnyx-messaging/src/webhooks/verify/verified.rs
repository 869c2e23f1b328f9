//! A webhook that is known to come from Telnyx.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::generated::events::Event;

/// A webhook whose signature was checked: only a [`Verifier`](super::Verifier) makes one, so that
/// a function that takes a `Verified` cannot be called with anything else. Cheap to clone.
#[derive(Clone)]
pub struct Verified {
    event: Arc<Event>,
    raw: Bytes,
    timestamp: u64,
    signature: String,
}

impl Verified {
    pub(in crate::webhooks) fn new(
        event: Event,
        raw: Bytes,
        timestamp: u64,
        signature: String,
    ) -> Self {
        Self { event: Arc::new(event), raw, timestamp, signature }
    }

    /// What happened. Never an error: what does not fit a known event is [`Event::Other`].
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// What happened, to keep.
    #[must_use]
    pub fn into_event(self) -> Event {
        Arc::unwrap_or_clone(self.event)
    }

    /// The body, byte for byte as it was received and signed.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// When the request was signed, in Unix seconds.
    #[must_use]
    pub fn timestamp(&self) -> u64 {
        self.timestamp
    }

    /// The signature in base64. No two requests share one.
    pub(in crate::webhooks) fn signature(&self) -> &str {
        &self.signature
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("event", &self.event)
            .field("bytes", &self.raw.len())
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// A verified webhook, and whether its event was accepted before.
#[derive(Clone, Debug)]
#[must_use = "a duplicate must not be handled a second time"]
pub enum Admission {
    /// The first delivery of this event.
    New(Verified),
    /// A further delivery of an event that was accepted before: answer 200 and do nothing.
    Duplicate(Verified),
}

impl Admission {
    /// The webhook when it is new.
    #[must_use]
    pub fn into_new(self) -> Option<Verified> {
        match self {
            Self::New(verified) => Some(verified),
            Self::Duplicate(_) => None,
        }
    }

    /// Whether the event was accepted before.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Duplicate(_))
    }
}
