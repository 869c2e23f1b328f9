//! Conformance tests for implementations of [`ReplayGuard`](super::ReplayGuard).

mod concurrency;
mod conformance;
mod crashes;
mod leases;
mod store;

pub use conformance::{BrokenRule, ConformanceError, conformance};
pub use store::{ClockShift, GuardStore};
