//! Decoding of verified webhooks: envelope, payload, unknown events.

mod decode;
mod envelope;
mod error;
mod other;
mod payload;
mod usual;

pub use decode::decode;
pub(super) use decode::decode_bytes;
pub use envelope::{Envelope, WebhookEvent};
pub(crate) use envelope::{KnownEvents, Parts};
pub use error::BodyError;
pub use other::{OtherEvent, OtherReason};
