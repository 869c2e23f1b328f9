//! States that were waited for in vain.

use std::time::Duration;

/// A condition did not hold within the time of a [`WaitUntil`](crate::WaitUntil).
///
/// The resource may still reach the state later.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error(
    "{operation}: the condition did not hold within {elapsed:?} ({polls} requests); wait longer, or \
     rely on webhooks"
)]
pub struct ConditionNotMet {
    /// The operation that was polled, such as `messages.retrieve`.
    pub operation: &'static str,
    /// The number of responses that were checked.
    pub polls: u32,
    /// The time that was waited.
    pub elapsed: Duration,
}
