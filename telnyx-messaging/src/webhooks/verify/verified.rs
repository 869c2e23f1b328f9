//! A webhook that is known to come from Telnyx.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::headers::SignatureParts;
use crate::generated::events::Event;

/// A webhook whose signature was verified. Only a [`Verifier`](super::Verifier) creates one, so a
/// function that takes a `Verified` cannot be called with anything else. Cheap to clone.
///
/// To store a webhook and read it again later, keep [`raw`](Self::raw) and decode it with
/// [`decode`](crate::webhooks::decode). Keep [`parts`](Self::parts) as well to verify it again with
/// [`Verifier::verify_stored`](super::Verifier::verify_stored).
#[derive(Clone)]
pub struct Verified {
    event: Arc<Event>,
    raw: Bytes,
    seconds: u64,
    timestamp: String,
    signature: String,
}

impl Verified {
    pub(super) fn new(event: Event, raw: Bytes, seconds: u64, parts: SignatureParts<'_>) -> Self {
        Self {
            event: Arc::new(event),
            raw,
            seconds,
            timestamp: parts.timestamp.to_owned(),
            signature: parts.signature.to_owned(),
        }
    }

    /// Returns the event. Never an error: a body that does not fit a known event is
    /// [`Event::Other`].
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Returns the event by value.
    #[must_use]
    pub fn into_event(self) -> Event {
        Arc::unwrap_or_clone(self.event)
    }

    /// Returns the body, byte for byte as it was received and signed.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns the time of signing, in Unix seconds.
    #[must_use]
    pub fn timestamp(&self) -> u64 {
        self.seconds
    }

    /// Returns the signature: base64 of its 64 bytes, 88 characters.
    #[must_use]
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// Returns the values of both signature headers, verbatim.
    #[must_use]
    pub fn parts(&self) -> SignatureParts<'_> {
        SignatureParts { signature: &self.signature, timestamp: &self.timestamp }
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("event", &self.event)
            .field("bytes", &self.raw.len())
            .field("timestamp", &self.seconds)
            .finish_non_exhaustive()
    }
}
