//! Signature verification, decoding and deduplication of webhooks.
//!
//! Telnyx signs every webhook of API version 2 with Ed25519 over the timestamp header, a `|` and
//! the raw body. A [`Verifier`] holds the account's public key and turns headers and body into a
//! [`Verified`] webhook, which nothing else can create. Its [`Event`] is already decoded: a known
//! type with a typed payload, or [`Event::Other`] with the JSON verbatim. A JSON object never fails
//! to decode.
//!
//! ```
//! use telnyx_messaging::webhooks::{Event, Verifier};
//!
//! fn receive(
//!     verifier: &Verifier,
//!     headers: &http::HeaderMap,
//!     body: &[u8],
//! ) -> Result<http::StatusCode, http::StatusCode> {
//!     let verified = verifier.verify(headers, body).map_err(|error| error.status())?;
//!     match verified.event() {
//!         Event::MessageReceived(event) => println!("{:?}", event.message_id()),
//!         Event::MessageFinalized(event) => println!("{:?}", event.payload.is_final()),
//!         _ => {}
//!     }
//!     Ok(http::StatusCode::OK)
//! }
//! ```
//!
//! Pass on the body exactly as it was received. JSON that was parsed and serialised again has other
//! bytes, and its signature no longer matches: the most common reason for a failed verification.
//!
//! # Deliveries repeat
//!
//! Telnyx expects a 2xx response within two seconds, repeats a delivery up to three times per URL,
//! and does not guarantee an order. [`Verifier::verify`] does not deduplicate.
//! [`Verifier::accept`] also asks a [`ReplayGuard`], and returns a lease for an event that has to be
//! handled now. The event is released when its handler fails, panics or is cancelled, and is new
//! again when the process is killed. In the meantime its other deliveries are refused with 503, so
//! that Telnyx repeats them; once it was handled, they get 200.
//!
//! The feature `tower` does the same for a service or route (`WebhookLayer`), and the feature `axum`
//! adds extractors.
//!
//! # Stored webhooks
//!
//! [`decode`] decodes a body that was verified and stored. [`Verifier::verify_stored`] verifies it
//! again, whatever its age.

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "tower")]
mod body;
mod dedup;
mod event;
#[cfg(feature = "tower")]
mod rejection;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tower")]
mod tower;
mod verify;

#[cfg(feature = "axum")]
pub use self::axum::{SignedWebhook, VerifiedWebhook, Webhook};
pub use self::dedup::{
    Acceptance, EventLease, GuardError, GuardFuture, GuardOutcome, InMemoryReplayGuard,
    ReplayGuard, WebhookDelivery,
};
pub use self::event::{BodyError, Envelope, OtherEvent, OtherReason, WebhookEvent, decode};
#[cfg(feature = "tower")]
pub use self::rejection::WebhookRejection;
#[cfg(feature = "tower")]
pub use self::tower::{WebhookLayer, WebhookService};
#[cfg(any(test, feature = "testing"))]
pub use self::verify::Signer;
pub use self::verify::{
    KeyError, MalformedSignature, MalformedTimestamp, SIGNATURE_HEADER, SignatureParts,
    TIMESTAMP_HEADER, Verified, Verifier, VerifierBuilder, VerifyError,
};
pub use crate::generated::events::Event;

#[allow(unused_imports, reason = "until the generated code has the table of flat events")]
pub(crate) use self::event::FlatEvent;
pub(crate) use self::event::{KnownEvents, Parts};
