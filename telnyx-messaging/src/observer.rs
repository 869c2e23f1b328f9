//! Notifications about attempts, for metrics.

use std::time::Duration;

use http::StatusCode;

use crate::retry::FailureKind;

/// Is notified of every attempt of every call; see
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// All methods do nothing unless implemented. They run inside the call and must not block.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use telnyx_messaging::{AttemptFinished, Observer};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn attempt_finished(&self, attempt: &AttemptFinished) {
///         if attempt.failure.is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let client = telnyx_messaging::Client::builder()
///     .api_key("KEY0123456789")
///     .observer(Failures::default())
///     .build()?;
/// # let _ = client;
/// # Ok::<(), telnyx_messaging::Error>(())
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Is called right before an attempt.
    fn attempt_started(&self, _attempt: &AttemptStarted) {}

    /// Is called when an attempt has ended, also when its future was dropped.
    fn attempt_finished(&self, _attempt: &AttemptFinished) {}

    /// Is called before the wait for another attempt. No attempt follows if the future is dropped, or
    /// if a filter of the retry policy refuses it after the wait.
    fn retry_scheduled(&self, _retry: &RetryScheduled) {}
}

/// An attempt that begins.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttemptStarted {
    /// The operation, such as `messages.send`.
    pub operation: &'static str,
    /// The number of the attempt, counted from 1.
    pub attempt: u32,
}

/// An attempt that has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AttemptFinished {
    /// The operation, such as `messages.send`.
    pub operation: &'static str,
    /// The number of the attempt, counted from 1.
    pub attempt: u32,
    /// The HTTP status, if the head of a response arrived.
    pub status: Option<StatusCode>,
    /// How the attempt failed; `None` for a success.
    pub failure: Option<FailureKind>,
    /// Whether the future of the call was dropped before the attempt had ended.
    pub cancelled: bool,
    /// The time from the start of the attempt to the end of the response.
    pub elapsed: Duration,
}

/// A retry that is planned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetryScheduled {
    /// The operation, such as `messages.send`.
    pub operation: &'static str,
    /// The number of the attempt that failed, counted from 1.
    pub attempt: u32,
    /// How it failed.
    pub failure: FailureKind,
    /// The time until the next attempt.
    pub wait: Duration,
}
