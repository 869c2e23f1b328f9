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
mod body;
mod builder;
mod clock;
mod decode;
mod delivery;
mod envelope;
mod error;
#[cfg(feature = "axum")]
mod extract;
mod headers;
mod inbound;
mod key;
#[cfg(feature = "axum")]
mod layer;
#[cfg(feature = "client")]
mod media;
mod memory;
mod other;
mod payload;
#[cfg(feature = "axum")]
mod rejection;
mod replay;
#[cfg(feature = "client")]
mod reply;
#[cfg(any(test, feature = "testing"))]
mod signer;
mod surrogates;
mod tolerance;
mod verified;
mod verifier;

pub use self::builder::VerifierBuilder;
pub use self::delivery::{DeliveryReport, Progress, RecipientDelivery};
pub use self::envelope::{Envelope, WebhookEvent};
pub use self::error::{MalformedSignature, MalformedTimestamp, VerifyError};
#[cfg(feature = "axum")]
pub use self::extract::{VerifiedWebhook, Webhook};
pub use self::headers::{SIGNATURE, TIMESTAMP};
pub use self::inbound::OptOut;
pub use self::key::KeyError;
#[cfg(feature = "axum")]
pub use self::layer::{WebhookLayer, WebhookService};
#[cfg(feature = "client")]
pub use self::media::{MediaDownload, MediaError};
pub use self::memory::MemoryGuard;
pub use self::other::{OtherEvent, OtherReason};
#[cfg(feature = "axum")]
pub use self::rejection::WebhookRejection;
pub use self::replay::{GuardError, GuardFuture, ReplayGuard, Seen, Sighting};
#[cfg(any(test, feature = "testing"))]
pub use self::signer::Signer;
pub use self::tolerance::Tolerance;
pub use self::verified::{Admission, Verified};
pub use self::verifier::Verifier;
pub use crate::generated::events::Event;

pub(crate) use self::envelope::{KnownEvents, Parts};
