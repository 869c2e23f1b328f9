//! When a failed call is retried, and after how long.
//!
//! Sending is not safe to repeat. Whether a call may be retried is decided first by the
//! [`RetryClass`](crate::RetryClass) of its operation: what sends or creates is retried only when
//! the failed attempt provably had no effect. A [`RetryPolicy`] can only narrow that down, with two
//! deliberate exceptions: [`RetryPolicy::retry_lost_responses`] and
//! [`RetryPolicy::retry_server_errors`], for operations that carry an idempotency key.
//!
//! A [`RetryBudget`], shared by all clones of a client, limits retries when many calls fail at once.

mod backoff;
mod budget;
mod failure;
mod http_date;
mod policy;
mod retry_after;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use budget::Withdrawal;
pub(crate) use failure::is_definite_refusal;
pub use failure::{Failure, FailureKind};
pub use policy::RetryPolicy;
pub(crate) use policy::{RetryContext, RetryDecision};
pub(crate) use retry_after::{rate_limit_reset, retry_after, text as header_text};
