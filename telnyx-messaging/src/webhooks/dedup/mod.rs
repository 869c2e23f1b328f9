//! Deduplication of deliveries: a lease per event, kept by a guard.

mod delivery;
mod detached;
mod guard;
mod lease;
mod memory;

pub use delivery::WebhookDelivery;
#[cfg(feature = "testing")]
pub(in crate::webhooks) use delivery::random_token;
pub use guard::{GuardError, GuardFuture, GuardOutcome, ReplayGuard};
pub(in crate::webhooks) use lease::Lease;
pub use lease::{Acceptance, EventLease};
pub use memory::InMemoryReplayGuard;
