//! Receiving webhooks: nothing unverified comes in, nothing verified is lost.
//!
//! Telnyx signs every webhook of API version 2 with Ed25519 over the timestamp header, a `|` and
//! the raw body. A [`Verifier`] holds the account's public key and turns headers and body into a
//! [`Verified`] webhook, which nothing else can make. Its [`Event`] is already decoded: a known
//! type with a typed payload, or [`Event::Other`] with the JSON as it came. A JSON object never
//! fails to decode.
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
//!         Event::MessageReceived(event) => println!("{:?}", event.payload.id),
//!         Event::MessageFinalized(event) => println!("{:?}", event.payload.is_final()),
//!         _ => {}
//!     }
//!     Ok(http::StatusCode::OK)
//! }
//! ```
//!
//! Pass the body on exactly as it arrived. JSON that was parsed and written again has other bytes,
//! and its signature does not match any more: the most common reason for a failed verification.
//!
//! # Deliveries repeat
//!
//! Telnyx wants a 2xx answer within two seconds, repeats a delivery up to three times per URL, and
//! promises no order. [`Verifier::verify`] keeps no memory. [`Verifier::accept`] also asks a
//! [`ReplayGuard`] and tells a new event from a [`Duplicate`](Admission::Duplicate), and both from
//! a replayed request. The `tower` layer of the `axum` feature does this for a whole route, and
//! takes the memory back when the handler fails, so that the next delivery is handled again. The axum
//! extractors only verify.

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "axum")]
mod body;
mod dedup;
mod event;
#[cfg(feature = "axum")]
mod rejection;
#[cfg(feature = "axum")]
mod tower;
mod verify;

#[cfg(feature = "axum")]
pub use self::axum::{VerifiedWebhook, Webhook};
pub use self::dedup::{GuardError, GuardFuture, MemoryGuard, ReplayGuard, Seen, Sighting};
pub use self::event::{Envelope, OtherEvent, OtherReason, WebhookEvent};
#[cfg(feature = "axum")]
pub use self::rejection::WebhookRejection;
#[cfg(feature = "axum")]
pub use self::tower::{WebhookLayer, WebhookService};
#[cfg(any(test, feature = "testing"))]
pub use self::verify::Signer;
pub use self::verify::{
    Admission, KeyError, MalformedSignature, MalformedTimestamp, SIGNATURE, TIMESTAMP, Tolerance,
    Verified, Verifier, VerifierBuilder, VerifyError,
};
pub use crate::generated::events::Event;
pub use crate::types::ext::{DeliveryReport, OptOut, Progress, RecipientDelivery};
#[cfg(feature = "client")]
pub use crate::types::ext::{MediaDownload, MediaError};

pub(crate) use self::event::{KnownEvents, Parts};
