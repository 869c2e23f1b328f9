//! A limit on the retries of many calls together.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::FailureKind;

const CAPACITY: u32 = 500;
const RETRY: u32 = 5;
const RETRY_AFTER_TIMEOUT: u32 = 10;
const SUCCESS: u32 = 1;

/// A token bucket that retries are paid from, shared by all clones of a client.
///
/// A retry costs 5 tokens, and 10 after a timeout; a retry that succeeds returns what it cost, and
/// any other success returns 1. Without enough tokens a failed call is not retried. While a service
/// is healthy the bucket stays full. While it is down, the bucket empties after about a hundred
/// retries, so that a crowd of callers does not multiply the load by the number of attempts.
///
/// ```
/// use telnyx_messaging::retry::RetryBudget;
///
/// let budget = RetryBudget::new(50);
/// assert_eq!(budget.available(), Some(50));
/// let client = telnyx_messaging::Client::builder()
///     .api_key("KEY0123456789")
///     .retry_budget(budget.clone()) // several clients can share one
///     .build()?;
/// # let _ = client;
/// # Ok::<(), telnyx_messaging::Error>(())
/// ```
#[derive(Clone)]
pub struct RetryBudget(Option<Arc<Bucket>>);

struct Bucket {
    capacity: u32,
    tokens: AtomicU32,
}

/// The tokens that one retry was paid with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Withdrawal(u32);

impl RetryBudget {
    /// Creates a full bucket of this many tokens; 500 is the default of a client.
    #[must_use]
    pub fn new(capacity: u32) -> Self {
        Self(Some(Arc::new(Bucket { capacity, tokens: AtomicU32::new(capacity) })))
    }

    /// Creates a budget that never runs out.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// Returns the number of tokens left; `None` when the budget is unlimited.
    #[must_use]
    pub fn available(&self) -> Option<u32> {
        self.0.as_ref().map(|bucket| bucket.tokens.load(Ordering::Relaxed))
    }

    /// Takes the tokens for a retry; `None` when there are not enough.
    pub(crate) fn withdraw(&self, failure: FailureKind) -> Option<Withdrawal> {
        let cost = if failure == FailureKind::Timeout { RETRY_AFTER_TIMEOUT } else { RETRY };
        if let Some(bucket) = &self.0 {
            bucket
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    tokens.checked_sub(cost)
                })
                .ok()?;
        }
        Some(Withdrawal(cost))
    }

    /// Returns tokens after a success, which came after that retry if there was one.
    pub(crate) fn deposit(&self, retry: Option<Withdrawal>) {
        let Some(bucket) = &self.0 else { return };
        let amount = retry.map_or(SUCCESS, |retry| retry.0);
        // The bucket is full most of the time, and then there is nothing to write.
        if bucket.tokens.load(Ordering::Relaxed) < bucket.capacity {
            let _ = bucket.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                Some(tokens.saturating_add(amount).min(bucket.capacity))
            });
        }
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(CAPACITY)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => formatter.write_str("RetryBudget(unlimited)"),
            Some(bucket) => formatter
                .debug_struct("RetryBudget")
                .field("available", &bucket.tokens.load(Ordering::Relaxed))
                .field("capacity", &bucket.capacity)
                .finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_withdrawn_and_returned() {
        let budget = RetryBudget::new(20);
        let shared = budget.clone();
        let timeout = budget.withdraw(FailureKind::Timeout);
        assert!(timeout.is_some());
        assert_eq!(shared.available(), Some(10));
        let reset = shared.withdraw(FailureKind::Reset);
        assert_eq!(budget.available(), Some(5));
        assert!(budget.withdraw(FailureKind::Timeout).is_none());
        assert_eq!(budget.available(), Some(5), "a refused withdrawal takes nothing");
        budget.deposit(None);
        assert_eq!(budget.available(), Some(6));
        budget.deposit(reset);
        budget.deposit(timeout);
        assert_eq!(budget.available(), Some(20), "never more than the capacity");
        assert!(RetryBudget::unlimited().withdraw(FailureKind::Timeout).is_some());
    }
}
