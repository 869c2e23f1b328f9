//! Waits between attempts.

use std::time::Duration;

use crate::random;

/// Exponential backoff with full jitter.
///
/// The n-th wait is random between zero and `initial × 2ⁿ⁻¹`, at most `max`. Full jitter keeps many
/// clients from retrying at the same moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    initial: Duration,
    max: Duration,
}

impl Backoff {
    /// Creates a backoff whose upper bound grows from `initial` to `max`.
    #[must_use]
    pub fn new(initial: Duration, max: Duration) -> Self {
        Self { initial, max: max.max(initial) }
    }

    /// Returns the upper bound of the wait after this number of failed attempts.
    fn ceiling(&self, failed_attempts: u32) -> Duration {
        let doublings = failed_attempts.saturating_sub(1).min(31);
        self.initial.saturating_mul(1 << doublings).min(self.max)
    }

    /// Returns a random wait after this number of failed attempts.
    pub(super) fn wait(&self, failed_attempts: u32) -> Duration {
        self.ceiling(failed_attempts).mul_f64(random::fraction())
    }

    /// Returns the time between two polls: half of the bound, and a random part of the other half.
    pub(crate) fn interval(&self, polls: u32) -> Duration {
        let half = self.ceiling(polls) / 2;
        half + half.mul_f64(random::fraction())
    }

    /// Returns a random wait on top of the one that the service requests, so that clients which
    /// were rejected together do not come back together.
    pub(super) fn jitter(&self, requested: Duration) -> Duration {
        const LEAST: Duration = Duration::from_millis(100);
        const MOST: Duration = Duration::from_secs(5);
        (requested / 4).clamp(LEAST, MOST).mul_f64(random::fraction())
    }
}

/// From half a second to eight seconds.
impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(8))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_up_to_the_maximum() {
        let backoff = Backoff::default();
        let ceilings: Vec<_> =
            [1, 2, 3, 4, 5, 6, u32::MAX].map(|n| backoff.ceiling(n).as_millis()).to_vec();
        assert_eq!(ceilings, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
        for attempt in 1..100 {
            assert!(backoff.wait(attempt) <= backoff.ceiling(attempt));
        }
        assert_eq!(Backoff::new(Duration::ZERO, Duration::ZERO).wait(3), Duration::ZERO);
        assert!(Backoff::new(Duration::MAX, Duration::ZERO).ceiling(9) == Duration::MAX);
    }
}
