//! What the suite needs from the author of a guard.

use std::time::Duration;

use crate::webhooks::{GuardError, ReplayGuard};

/// A store whose guards are tested by [`conformance`](super::conformance()).
///
/// The suite opens several guards over one store, as several processes do, and lets time pass.
pub trait GuardStore: Send + Sync {
    /// The implementation under test.
    type Guard: ReplayGuard;

    /// Opens the store, as a new process does: a new connection, nothing cached, the same data.
    fn open(&self) -> impl Future<Output = Result<Self::Guard, GuardError>> + Send;

    /// Lets time pass: moves the clock of the store, or sleeps.
    fn advance(&self, by: Duration) -> impl Future<Output = ()> + Send;

    /// The lease that the suite asks for (default 30 s). A store on the real clock returns a short
    /// one, such as 500 ms: the suite lets about 30 leases pass, and expects that a few calls take
    /// less than a quarter of one.
    fn lease(&self) -> Duration {
        Duration::from_secs(30)
    }

    /// Corrects the wall clock of the store, as NTP or an administrator does, without time passing.
    /// Does nothing by default, which is right for a guard that does not read a wall clock, or reads
    /// one that cannot be moved.
    fn shift_clock(&self, shift: ClockShift) {
        let _ = shift;
    }
}

/// A correction of a wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClockShift {
    /// The clock was slow.
    Forward(Duration),
    /// The clock was fast.
    Back(Duration),
}
