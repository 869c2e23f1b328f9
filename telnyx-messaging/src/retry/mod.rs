//! When a failed call is tried again, and after how long.
//!
//! Sending is not safe to repeat. Whether a call may be tried again is decided first by its
//! operation's [`RetryClass`](crate::RetryClass): what sends or creates is repeated only when the
//! failed attempt provably had no effect. A [`RetryPolicy`] can only narrow that down, with one
//! deliberate exception, [`RetryPolicy::repeat_doubtful_sends`].

mod backoff;
mod failure;
mod policy;
mod retry_after;

pub use backoff::Backoff;
pub(crate) use failure::is_definite_refusal;
pub use failure::{Failure, FailureKind};
pub use policy::RetryPolicy;
pub(crate) use policy::{Decision, Situation};
pub(crate) use retry_after::asked_wait;
