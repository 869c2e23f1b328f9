//! Remembering what was accepted, in memory or in a store of the application's own.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thiserror::Error;

/// What a [`ReplayGuard`] answers with: a boxed future, so that a guard can be chosen at run time.
pub type GuardFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, GuardError>> + Send + 'a>>;

/// Remembers accepted webhooks, so that none is handled twice.
///
/// [`MemoryGuard`](super::MemoryGuard) serves one process. Several processes behind one URL need a
/// shared store; each method is one or two statements there.
///
/// ```
/// use std::collections::HashSet;
/// use std::sync::Mutex;
/// use telnyx_messaging::webhooks::{GuardFuture, ReplayGuard, Seen, Sighting};
///
/// /// Stands for a table with one unique column, or for `SET key 1 NX EX keep_for` of Redis.
/// #[derive(Default)]
/// struct Store(Mutex<HashSet<String>>);
///
/// impl Store {
///     /// True when the key was not there yet; atomic, whoever else asks at the same time.
///     async fn insert(&self, key: &str) -> bool {
///         self.0.lock().is_ok_and(|mut keys| keys.insert(key.to_owned()))
///     }
///
///     async fn remove(&self, key: &str) {
///         if let Ok(mut keys) = self.0.lock() {
///             keys.remove(key);
///         }
///     }
/// }
///
/// impl ReplayGuard for Store {
///     fn record<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, Seen> {
///         Box::pin(async move {
///             if !self.insert(sighting.request).await {
///                 return Ok(Seen::SameRequest);
///             }
///             match sighting.event_id {
///                 Some(id) if !self.insert(id).await => Ok(Seen::SameEvent),
///                 _ => Ok(Seen::First),
///             }
///         })
///     }
///
///     fn forget<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, ()> {
///         Box::pin(async move {
///             self.remove(sighting.request).await;
///             if let Some(id) = sighting.event_id {
///                 self.remove(id).await;
///             }
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait ReplayGuard: Send + Sync + 'static {
    /// Records a verified webhook and tells whether it was seen before, as one atomic step: of two
    /// concurrent calls for one event, exactly one answers [`Seen::First`].
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the store cannot answer. The webhook is then refused with status 503,
    /// and Telnyx delivers it again.
    fn record<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, Seen>;

    /// Takes back a record of [`Seen::First`], because the webhook could not be handled: its next
    /// delivery counts as the first one again.
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the store cannot answer.
    fn forget<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, ()>;
}

/// One verified webhook, as a [`ReplayGuard`] sees it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sighting<'a> {
    /// The id of the event, the same for all its deliveries. Absent when the body has none.
    pub event_id: Option<&'a str>,
    /// What is the same only for the same request: its signature in base64, 88 characters.
    pub request: &'a str,
    /// The verifier's clock.
    pub seen_at: SystemTime,
    /// How long the record must be kept at least: after that, the timestamp alone refuses a replay.
    /// Keeping it longer also catches later deliveries of the same event.
    pub keep_for: Duration,
}

/// Whether a webhook was seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seen {
    /// Neither the request nor its event.
    First,
    /// The event, in another request: Telnyx delivered it again.
    SameEvent,
    /// The very same signed request.
    SameRequest,
}

/// A [`ReplayGuard`] could not tell.
#[derive(Clone, Error)]
#[error("{0}")]
pub struct GuardError(Arc<dyn std::error::Error + Send + Sync>);

impl GuardError {
    /// Wraps the error of the store, or a message.
    pub fn new(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(Arc::from(cause.into()))
    }

    pub(in crate::webhooks) fn full() -> Self {
        Self::new("its memory is full: raise its capacity or use a shared store")
    }

    /// The error of the store.
    #[must_use]
    pub fn cause(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        &*self.0
    }
}

impl fmt::Debug for GuardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GuardError").field(&self.0).finish()
    }
}
