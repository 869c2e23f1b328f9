//! How often, how long, and after which failures a call is tried again.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Backoff, Failure};
use crate::operation::RetryClass;

type Filter = Arc<dyn Fn(&Failure) -> bool + Send + Sync>;

/// How often, how long, and after which failures a call is tried again.
///
/// ```
/// use std::time::Duration;
/// use telnyx_messaging::retry::{Backoff, FailureKind, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .max_retries(6)
///     .within(Duration::from_secs(40))
///     .backoff(Backoff::new(Duration::from_secs(1), Duration::from_secs(10)));
/// let only_connecting =
///     RetryPolicy::default().only(|failure| failure.kind == FailureKind::Connect);
/// # let _ = (patient, only_connecting);
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    max_retries: u32,
    within: Option<Duration>,
    backoff: Backoff,
    max_wait: Duration,
    filters: Vec<Filter>,
    repeat_doubtful_sends: bool,
}

impl RetryPolicy {
    /// Never tries again.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_retries(0)
    }

    /// Tries again at most so many times: 3 unless set, which makes four attempts.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Starts no attempt later than so long after the first; the deadline of the call limits it in
    /// any case.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        self.within = Some(limit);
        self
    }

    /// Chooses the waits between attempts where the service asks for none.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Gives up at once when the service asks to wait longer than this: 30 seconds unless set.
    #[must_use]
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.max_wait = limit;
        self
    }

    /// Tries again only after failures that `filter` accepts. Filters add up, and cannot make
    /// anything retried that would not be retried without them.
    ///
    /// A filter is also asked beforehand whether a timeout would be tried again, which decides how
    /// much of the deadline an attempt may use.
    #[must_use]
    pub fn only(mut self, filter: impl Fn(&Failure) -> bool + Send + Sync + 'static) -> Self {
        self.filters.push(Arc::new(filter));
        self
    }

    /// Tries sends again that may have taken effect, on operations that carry an idempotency key.
    ///
    /// Off unless set. The service is then trusted to recognise the key; for how long it does is
    /// not published, so a late repetition may send, and cost, a second time.
    #[must_use]
    pub fn repeat_doubtful_sends(mut self) -> Self {
        self.repeat_doubtful_sends = true;
        self
    }

    /// How often a call is tried again at most.
    pub(crate) fn retries(&self) -> u32 {
        self.max_retries
    }

    pub(crate) fn decide(&self, failure: &Failure, situation: &Situation) -> Decision {
        let keyed = self.repeat_doubtful_sends && situation.keyed;
        let permitted = failure.permits_retry(situation.class, keyed)
            && self.filters.iter().all(|filter| filter(failure));
        if !permitted || failure.attempts > self.max_retries {
            return Decision::GiveUp;
        }
        let wait = match situation.asked_wait {
            Some(asked) if asked > self.max_wait => return Decision::GiveUp,
            Some(asked) if !asked.is_zero() => asked,
            _ => self.backoff.wait(failure.attempts),
        };
        let in_time =
            self.within.is_none_or(|limit| situation.elapsed.saturating_add(wait) <= limit);
        if in_time && wait < situation.remaining {
            Decision::TryAgain(wait)
        } else {
            Decision::GiveUp
        }
    }
}

/// Three retries, half a second to eight seconds apart, and no wait beyond 30 seconds.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            within: None,
            backoff: Backoff::default(),
            max_wait: Duration::from_secs(30),
            filters: Vec::new(),
            repeat_doubtful_sends: false,
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RetryPolicy")
            .field("max_retries", &self.max_retries)
            .field("within", &self.within)
            .field("backoff", &self.backoff)
            .field("max_wait", &self.max_wait)
            .field("filters", &self.filters.len())
            .field("repeat_doubtful_sends", &self.repeat_doubtful_sends)
            .finish()
    }
}

/// What a decision depends on besides the failure itself.
pub(crate) struct Situation {
    pub(crate) class: RetryClass,
    /// Whether the call carries an idempotency key.
    pub(crate) keyed: bool,
    pub(crate) asked_wait: Option<Duration>,
    pub(crate) elapsed: Duration,
    /// Time left until the deadline of the call.
    pub(crate) remaining: Duration,
}

/// What follows a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The call is over.
    GiveUp,
    /// Another attempt, after this wait.
    TryAgain(Duration),
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::super::FailureKind;
    use super::*;

    fn rate_limited(attempts: u32) -> Failure {
        let kind = FailureKind::Status(StatusCode::TOO_MANY_REQUESTS);
        Failure { operation: "messages.send", kind, attempts, may_have_been_sent: false }
    }

    fn situation(asked_wait: Option<u64>) -> Situation {
        Situation {
            class: RetryClass::Unsafe,
            keyed: true,
            asked_wait: asked_wait.map(Duration::from_secs),
            elapsed: Duration::ZERO,
            remaining: Duration::from_secs(20),
        }
    }

    #[test]
    fn waits_as_asked_within_limits() {
        let policy = RetryPolicy::default();
        assert_eq!(
            policy.decide(&rate_limited(1), &situation(Some(5))),
            Decision::TryAgain(Duration::from_secs(5))
        );
        assert_eq!(
            policy.decide(&rate_limited(1), &situation(Some(25))),
            Decision::GiveUp,
            "beyond the deadline"
        );
        assert_eq!(
            policy.decide(&rate_limited(1), &situation(Some(31))),
            Decision::GiveUp,
            "beyond the cap"
        );
        assert!(matches!(
            policy.decide(&rate_limited(1), &situation(Some(0))),
            Decision::TryAgain(_)
        ));
        assert!(matches!(policy.decide(&rate_limited(3), &situation(None)), Decision::TryAgain(_)));
        assert_eq!(
            policy.decide(&rate_limited(4), &situation(None)),
            Decision::GiveUp,
            "too often"
        );
        let hurried = RetryPolicy::default().within(Duration::from_secs(4));
        assert_eq!(hurried.decide(&rate_limited(1), &situation(Some(5))), Decision::GiveUp);
    }

    #[test]
    fn filters_only_narrow() {
        let none = RetryPolicy::default().only(|_| false);
        assert_eq!(none.decide(&rate_limited(1), &situation(None)), Decision::GiveUp);
        let doubtful =
            Failure { kind: FailureKind::Reset, may_have_been_sent: true, ..rate_limited(1) };
        let all = RetryPolicy::default().only(|_| true);
        assert_eq!(all.decide(&doubtful, &situation(None)), Decision::GiveUp);
        let daring = all.repeat_doubtful_sends();
        assert!(matches!(daring.decide(&doubtful, &situation(None)), Decision::TryAgain(_)));
        let keyless = Situation { keyed: false, ..situation(None) };
        assert_eq!(daring.decide(&doubtful, &keyless), Decision::GiveUp);
    }
}
