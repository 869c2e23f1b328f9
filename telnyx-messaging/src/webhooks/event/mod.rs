//! Decoding of verified webhooks: envelope, payload, unknown events.

pub(super) mod decode;
mod envelope;
mod other;
mod payload;

pub use envelope::{Envelope, WebhookEvent};
pub(crate) use envelope::{KnownEvents, Parts};
pub use other::{OtherEvent, OtherReason};
