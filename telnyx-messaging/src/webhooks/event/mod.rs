//! Decoding of verified webhooks: envelope, payload, unknown events.

mod decode;
mod delivered;
mod envelope;
mod error;
mod flat_event;
mod other;
mod payload;
mod usual;

pub use decode::decode;
pub(super) use decode::decode_bytes;
pub use envelope::{Envelope, WebhookEvent};
pub(crate) use envelope::{KnownEvents, Parts};
pub use error::BodyError;
pub(crate) use flat_event::FlatEvent;
pub use other::{OtherEvent, OtherReason};
