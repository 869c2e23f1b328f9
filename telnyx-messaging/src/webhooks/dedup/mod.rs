//! Deduplication of deliveries.

pub(super) mod guard;
pub(super) mod memory;

pub use guard::{GuardError, GuardFuture, ReplayGuard, Seen, Sighting};
pub use memory::MemoryGuard;
