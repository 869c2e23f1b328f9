//! The contract of a store that deduplicates deliveries.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::WebhookDelivery;
use crate::redact::MaskedCause;

/// The result of a [`ReplayGuard`]: a boxed future, so that a guard can be chosen at run time.
pub type GuardFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, GuardError>> + Send + 'a>>;

/// Deduplicates events across deliveries and processes, by leases.
///
/// An event is begun, and then either completed or released. While it is begun, its other deliveries
/// get [`InProgress`](GuardOutcome::InProgress). A lease that is neither completed nor released,
/// because its process was killed, ends by itself: the next delivery is the first one again.
///
/// [`InMemoryReplayGuard`](super::InMemoryReplayGuard) serves one process. Several processes behind
/// one URL need a shared store. Test an implementation with
/// `webhooks::testing::conformance` (feature `testing`).
///
/// # Example
///
/// With Redis, each method is one command or one script. `STATE` is the value of the key
/// [`delivery.key()`](WebhookDelivery::key), `TOKEN` is [`delivery.token()`](WebhookDelivery::token):
///
/// | method | command |
/// |--|--|
/// | `begin` | `SET key TOKEN NX PX lease GET`; no previous value: `First`, `"done"`: `Done`, else `InProgress` |
/// | `complete` | `SET key done PX keep_for` |
/// | `release` | script: `if redis.call("GET", key) == TOKEN then redis.call("DEL", key) end` |
///
/// With SQL, the key is the primary key of a table with the columns `token`, `done` and `ends_at`:
///
/// ```sql
/// -- begin: one row changed is `First`; otherwise read `done`
/// INSERT INTO deliveries (event, token, done, ends_at) VALUES ($key, $token, false, now() + $lease)
/// ON CONFLICT (event) DO UPDATE SET token = $token, done = false, ends_at = now() + $lease
///   WHERE deliveries.ends_at <= now();
/// -- complete
/// INSERT INTO deliveries (event, token, done, ends_at) VALUES ($key, $token, true, now() + $keep_for)
/// ON CONFLICT (event) DO UPDATE SET done = true, ends_at = now() + $keep_for;
/// -- release
/// DELETE FROM deliveries WHERE event = $key AND token = $token AND NOT done;
/// ```
///
/// Use the clock of the store, not of the process: the clocks of two processes differ.
pub trait ReplayGuard: Send + Sync + 'static {
    /// Begins to handle an event and holds it for `lease`, as one atomic step: of concurrent calls
    /// with one key, exactly one returns [`GuardOutcome::First`].
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the store fails. The request is then answered with 503, and Telnyx
    /// delivers it again.
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome>;

    /// Records that the event was handled, for at least `keep_for`.
    ///
    /// The record is written whoever holds the lease at this moment, and also when it has ended: the
    /// event was handled all the same. A later [`release`](Self::release) does not remove it.
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the store fails. The event is handled again when it is delivered after
    /// the end of the lease.
    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()>;

    /// Ends the lease of an event that could not be handled: its next delivery is the first one
    /// again.
    ///
    /// Does nothing, successfully, unless the lease is held under the token of `delivery`.
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the store fails. The lease then ends by itself.
    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()>;

    /// Releases without waiting, and returns whether that was possible.
    ///
    /// Called first when a lease is dropped, from a destructor and possibly outside any runtime, so
    /// it must not block or panic. The default returns `false`; [`release`](Self::release) then runs
    /// as a task of the current tokio runtime if there is one, and otherwise the lease ends by
    /// itself.
    fn release_now(&self, delivery: &WebhookDelivery) -> bool {
        let _ = delivery;
        false
    }
}

impl<G: ReplayGuard + ?Sized> ReplayGuard for Arc<G> {
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome> {
        (**self).begin(delivery, lease)
    }

    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()> {
        (**self).complete(delivery, keep_for)
    }

    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
        (**self).release(delivery)
    }

    fn release_now(&self, delivery: &WebhookDelivery) -> bool {
        (**self).release_now(delivery)
    }
}

/// The state of an event when [`ReplayGuard::begin`] was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuardOutcome {
    /// New, or its last lease has ended: the caller holds the lease now and handles the event.
    First,
    /// Another delivery of the event is being handled.
    InProgress,
    /// The event was handled.
    Done,
}

/// The store of a [`ReplayGuard`] failed.
///
/// Its text is that of the store's error, masked as in [`MaskedCause`]: connection errors may quote
/// the URL of the store with its password.
#[derive(Clone)]
pub struct GuardError {
    cause: Arc<dyn std::error::Error + Send + Sync>,
    masked: MaskedCause,
}

impl GuardError {
    /// Wraps the error of the store, or a message.
    pub fn new(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let cause: Box<dyn std::error::Error + Send + Sync> = cause.into();
        Self { masked: MaskedCause::new(cause.as_ref()), cause: Arc::from(cause) }
    }

    /// Returns the error of the store. Its own text is not masked.
    #[must_use]
    pub fn cause(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        &*self.cause
    }
}

impl fmt::Display for GuardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.masked.fmt(f)
    }
}

impl fmt::Debug for GuardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GuardError").field(&self.masked.in_one_line()).finish()
    }
}

/// The source is the cause of the store's error, masked; [`cause`](GuardError::cause) returns the
/// error itself.
impl std::error::Error for GuardError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.masked.source()
    }
}
