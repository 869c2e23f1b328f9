//! How often, how long, and after which failures a call is retried.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::{Backoff, Failure, FailureKind};
use crate::operation::RetryClass;

type Filter = Arc<dyn Fn(&Failure) -> bool + Send + Sync>;

/// How often, how long, and after which failures a call is retried.
///
/// ```
/// use std::time::Duration;
/// use telnyx_messaging::retry::{Backoff, FailureKind, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .max_retries(6)
///     .max_elapsed(Duration::from_secs(40))
///     .backoff(Backoff::new(Duration::from_secs(1), Duration::from_secs(10)));
/// let connect_only =
///     RetryPolicy::default().retry_if(|failure| failure.kind == FailureKind::Connect);
/// # let _ = (patient, connect_only);
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    max_retries: u32,
    max_elapsed: Option<Duration>,
    backoff: Backoff,
    max_retry_after: Duration,
    filters: Vec<Filter>,
    retry_lost_responses: bool,
    retry_server_errors: bool,
}

impl RetryPolicy {
    /// Creates a policy that never retries.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets the maximum number of retries (default 3, i.e. four attempts).
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Starts no retry later than `limit` after the first attempt (default: no limit but the
    /// deadline of the call).
    #[must_use]
    pub fn max_elapsed(mut self, limit: Duration) -> Self {
        self.max_elapsed = Some(limit);
        self
    }

    /// Sets the waits between attempts, used where the service does not ask for one.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Sets the longest `Retry-After` that is waited for (default 30 seconds). When the service asks
    /// for more, the call fails at once.
    #[must_use]
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// Retries only after failures that `filter` accepts. Filters add up. They cannot make anything
    /// retried that would not be retried without them.
    ///
    /// A filter is called after a failed attempt, and once more after the wait, right before the
    /// retry. It is also called while an attempt is silent, to decide whether giving it up is worth
    /// it: a filter should have no effects of its own.
    #[must_use]
    pub fn retry_if(mut self, filter: impl Fn(&Failure) -> bool + Send + Sync + 'static) -> Self {
        self.filters.push(Arc::new(filter));
        self
    }

    /// Also retries sends whose response was lost (timeout, broken connection, cut body), on
    /// operations that carry an idempotency key. Off by default.
    ///
    /// Telnyx publishes that it keeps a key for 24 hours, per organization, method and path, and
    /// replays the successful response to a request with the same key and body. A repeated send then
    /// has one effect. This crate trusts that only when you say so.
    #[must_use]
    pub fn retry_lost_responses(mut self) -> Self {
        self.retry_lost_responses = true;
        self
    }

    /// Also retries sends that the service answered with 5xx, on operations that carry an
    /// idempotency key. Off by default.
    ///
    /// Telnyx publishes that only successful responses are replayed for a key. Whether a request
    /// that ended in 5xx had an effect, and whether its key is remembered, is not published: a
    /// repeated send may send, and cost, a second time.
    #[must_use]
    pub fn retry_server_errors(mut self) -> Self {
        self.retry_server_errors = true;
        self
    }

    /// Returns the maximum number of retries.
    pub(crate) fn retries(&self) -> u32 {
        self.max_retries
    }

    pub(crate) fn decide(&self, failure: &Failure, context: &RetryContext) -> RetryDecision {
        if failure.attempts > self.max_retries || !self.permits(failure, context) {
            return RetryDecision::GiveUp;
        }
        let wait = match context.retry_after {
            Some(requested) if requested > self.max_retry_after => return RetryDecision::GiveUp,
            Some(requested) if !requested.is_zero() => {
                let spare = context.remaining.saturating_sub(requested) / 2;
                requested + self.backoff.jitter(requested).min(spare)
            }
            _ => self.backoff.wait(failure.attempts),
        };
        let in_time =
            self.max_elapsed.is_none_or(|limit| context.elapsed.saturating_add(wait) <= limit);
        if in_time && wait < context.remaining {
            RetryDecision::Retry(wait)
        } else {
            RetryDecision::GiveUp
        }
    }

    /// Whether this failure may be retried at all, whatever the time.
    pub(crate) fn permits(&self, failure: &Failure, context: &RetryContext) -> bool {
        let is_harmless = !failure.may_have_been_sent || context.class == RetryClass::Idempotent;
        let is_permitted = if is_harmless {
            failure.is_transient()
        } else {
            context.has_idempotency_key && self.permits_with_key(failure, context)
        };
        is_permitted && self.filters.iter().all(|filter| filter(failure))
    }

    /// Whether a request that may have taken effect may be repeated under its idempotency key.
    fn permits_with_key(&self, failure: &Failure, context: &RetryContext) -> bool {
        match failure.kind {
            FailureKind::Timeout
            | FailureKind::Reset
            | FailureKind::MalformedResponse
            | FailureKind::Other => self.retry_lost_responses,
            // An earlier attempt under the same key is still being processed.
            FailureKind::Status(StatusCode::CONFLICT) => {
                self.retry_lost_responses && context.after_ambiguous_attempt
            }
            FailureKind::Status(_) => self.retry_server_errors && failure.is_transient(),
            FailureKind::Connect | FailureKind::Tls => false,
        }
    }
}

/// Three retries, half a second to eight seconds apart, and no wait beyond 30 seconds.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            max_elapsed: None,
            backoff: Backoff::default(),
            max_retry_after: Duration::from_secs(30),
            filters: Vec::new(),
            retry_lost_responses: false,
            retry_server_errors: false,
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RetryPolicy")
            .field("max_retries", &self.max_retries)
            .field("max_elapsed", &self.max_elapsed)
            .field("backoff", &self.backoff)
            .field("max_retry_after", &self.max_retry_after)
            .field("filters", &self.filters.len())
            .field("retry_lost_responses", &self.retry_lost_responses)
            .field("retry_server_errors", &self.retry_server_errors)
            .finish()
    }
}

/// What a decision depends on, apart from the failure itself.
pub(crate) struct RetryContext {
    pub(crate) class: RetryClass,
    pub(crate) has_idempotency_key: bool,
    /// Whether an earlier attempt of the call may have taken effect.
    pub(crate) after_ambiguous_attempt: bool,
    /// The wait that the service requests.
    pub(crate) retry_after: Option<Duration>,
    pub(crate) elapsed: Duration,
    /// Time left until the deadline of the call.
    pub(crate) remaining: Duration,
}

/// What follows a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// The call has failed.
    GiveUp,
    /// Another attempt, after this wait.
    Retry(Duration),
}

#[cfg(test)]
mod tests {
    use super::super::is_definite_refusal;
    use super::*;

    fn rate_limited(attempts: u32) -> Failure {
        let kind = FailureKind::Status(StatusCode::TOO_MANY_REQUESTS);
        Failure::new("messages.send", kind, attempts, false)
    }

    fn context(retry_after: Option<u64>) -> RetryContext {
        RetryContext {
            class: RetryClass::Unsafe,
            has_idempotency_key: true,
            after_ambiguous_attempt: false,
            retry_after: retry_after.map(Duration::from_secs),
            elapsed: Duration::ZERO,
            remaining: Duration::from_secs(20),
        }
    }

    fn retries(policy: &RetryPolicy, class: RetryClass, status: u16) -> bool {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        let kind = FailureKind::Status(status);
        let failure = Failure::new("messages.send", kind, 1, !is_definite_refusal(status));
        policy.permits(&failure, &RetryContext { class, ..context(None) })
    }

    #[test]
    fn requested_waits_are_kept_within_limits() {
        let policy = RetryPolicy::default();
        for _ in 0..100 {
            let decision = policy.decide(&rate_limited(1), &context(Some(4)));
            let RetryDecision::Retry(wait) = decision else { unreachable!("{decision:?}") };
            assert!((4.0..=5.0).contains(&wait.as_secs_f64()), "{wait:?}");
        }
        let gives_up = |policy: &RetryPolicy, attempts, retry_after| {
            policy.decide(&rate_limited(attempts), &context(retry_after)) == RetryDecision::GiveUp
        };
        assert!(gives_up(&policy, 1, Some(25)), "beyond the deadline");
        assert!(gives_up(&policy, 1, Some(31)), "beyond the cap");
        assert!(!gives_up(&policy, 1, Some(0)));
        assert!(!gives_up(&policy, 3, None));
        assert!(gives_up(&policy, 4, None), "too many attempts");
        let hurried = RetryPolicy::default().max_elapsed(Duration::from_secs(3));
        assert!(gives_up(&hurried, 1, Some(4)));
    }

    #[test]
    fn requested_waits_are_spread() {
        let policy = RetryPolicy::default();
        let waits: std::collections::BTreeSet<u128> = (0..32)
            .map(|_| match policy.decide(&rate_limited(1), &context(Some(1))) {
                RetryDecision::Retry(wait) => wait.as_millis(),
                RetryDecision::GiveUp => 0,
            })
            .collect();
        let spread = waits.last().copied().unwrap_or(0) - waits.first().copied().unwrap_or(0);
        assert!(spread > 100, "{waits:?}");
    }

    #[test]
    fn operations_with_an_effect_are_retried_only_after_429() {
        let policy = RetryPolicy::default();
        let retried: Vec<u16> =
            (300..600).filter(|status| retries(&policy, RetryClass::Unsafe, *status)).collect();
        assert_eq!(retried, [429]);
        let keyed = policy.retry_server_errors();
        let retried: Vec<u16> =
            (300..505).filter(|status| retries(&keyed, RetryClass::Unsafe, *status)).collect();
        assert_eq!(retried, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn idempotent_operations_are_retried_after_transient_statuses() {
        let policy = RetryPolicy::default();
        let retried: Vec<u16> =
            (300..505).filter(|status| retries(&policy, RetryClass::Idempotent, *status)).collect();
        assert_eq!(retried, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn a_lost_response_is_retried_under_a_key_only_on_request() {
        let lost = Failure::new("messages.send", FailureKind::Reset, 1, true);
        let conflict = FailureKind::Status(StatusCode::CONFLICT);
        let conflict = Failure::new("messages.send", conflict, 2, true);
        let after = RetryContext { after_ambiguous_attempt: true, ..context(None) };
        let keyless = RetryContext { has_idempotency_key: false, ..context(None) };
        let default = RetryPolicy::default();
        assert!(!default.permits(&lost, &context(None)));
        assert!(!default.permits(&conflict, &after));
        let policy = default.retry_lost_responses();
        assert!(policy.permits(&lost, &context(None)));
        assert!(!policy.permits(&lost, &keyless));
        assert!(policy.permits(&conflict, &after));
        assert!(!policy.permits(&conflict, &context(None)), "of another call");
        assert!(!retries(&policy, RetryClass::Unsafe, 503));
    }

    #[test]
    fn filters_only_narrow() {
        let none = RetryPolicy::default().retry_if(|_| false);
        assert_eq!(none.decide(&rate_limited(1), &context(None)), RetryDecision::GiveUp);
        let ambiguous = Failure::new("messages.send", FailureKind::Reset, 1, true);
        let all = RetryPolicy::default().retry_if(|_| true);
        assert_eq!(all.decide(&ambiguous, &context(None)), RetryDecision::GiveUp);
    }
}
