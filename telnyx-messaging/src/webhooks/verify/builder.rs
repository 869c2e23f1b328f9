//! Configuration of a verifier.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ed25519_dalek::VerifyingKey;

use super::key::{self, KeyError};
use super::tolerance::Tolerance;
use super::verifier::{Inner, Verifier};
use crate::clock::Clock;
use crate::webhooks::dedup::{InMemoryReplayGuard, ReplayGuard};

const DEFAULT_LEASE: Duration = Duration::from_secs(30);
const DEFAULT_RETENTION: Duration = Duration::from_secs(24 * 60 * 60);
const DEFAULT_BODY_LIMIT: usize = 1024 * 1024;

/// Builder for [`Verifier`].
///
/// ```no_run
/// use std::time::Duration;
/// use telnyx_messaging::webhooks::{InMemoryReplayGuard, Verifier};
///
/// # fn keys() -> (String, String) { Default::default() }
/// # let (current, next) = keys();
/// let verifier = Verifier::builder()
///     .key(current)
///     .key(next)
///     .tolerance(Duration::from_secs(120))
///     .replay_guard(InMemoryReplayGuard::new(50_000))
///     .build()?;
/// # Ok::<(), telnyx_messaging::webhooks::KeyError>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct VerifierBuilder {
    keys: Vec<Result<VerifyingKey, KeyError>>,
    tolerance: Tolerance,
    clock: Clock,
    guard: Option<Arc<dyn ReplayGuard>>,
    lease: Duration,
    retention: Duration,
    body_limit: usize,
}

impl VerifierBuilder {
    /// Adds a public key. A signature under any of the keys is accepted.
    pub fn key(mut self, public_key: impl AsRef<str>) -> Self {
        self.keys.push(key::parse(public_key.as_ref()));
        self
    }

    /// Adds several public keys.
    pub fn keys<K: AsRef<str>>(self, public_keys: impl IntoIterator<Item = K>) -> Self {
        public_keys.into_iter().fold(self, Self::key)
    }

    /// Sets how far a timestamp may differ from the clock, before and after it, in whole seconds
    /// (default 300 s). A difference of exactly `limit` is accepted.
    pub fn tolerance(mut self, limit: Duration) -> Self {
        self.tolerance = Tolerance::Within(limit);
        self
    }

    /// Accepts any timestamp, so that recorded requests can be sent to a server in development.
    ///
    /// Do not use it in production: every recorded request stays valid forever. Stored webhooks are
    /// verified with [`Verifier::verify_stored`], which does not need it.
    pub fn ignore_timestamp(mut self) -> Self {
        self.tolerance = Tolerance::Unlimited;
        self
    }

    /// Sets the clock that timestamps are compared with (default: the system clock).
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Sets the store that deduplicates events (default: an [`InMemoryReplayGuard`]). Several
    /// processes behind one URL need a shared one.
    ///
    /// It is used by [`Verifier::accept`], [`Verifier::begin`] and the tower layer. Verification
    /// alone does not use it.
    pub fn replay_guard(mut self, guard: impl ReplayGuard) -> Self {
        self.guard = Some(Arc::new(guard));
        self
    }

    /// Sets how long an event stays in progress when it is neither completed nor released, because
    /// its process was killed (default 30 s).
    ///
    /// Set it longer than the slowest handler: an event that is still being handled when its lease
    /// ends is handled a second time. Set it shorter than the time over which Telnyx repeats a
    /// delivery: until the lease ends, every delivery is refused with 503.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets how long a completed event is remembered (default 24 h).
    ///
    /// It is never shorter than the time in which a recorded request is still fresh enough to be
    /// replayed: twice the tolerance.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Sets the maximum body size in bytes for the extractors and the layer (default 1 MiB).
    /// [`Verifier::verify`] gets its body from the caller and accepts any size.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Creates the verifier.
    ///
    /// # Errors
    ///
    /// The [`KeyError`] of the first invalid key, or [`KeyError::Empty`] without any key.
    pub fn build(self) -> Result<Verifier, KeyError> {
        let keys = self.keys.into_iter().collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(KeyError::Empty);
        }
        // A request signed at the very end of the allowed future stays fresh for twice the limit.
        let replay_window = self.tolerance.limit().map_or(Duration::ZERO, |limit| {
            limit.saturating_mul(2).saturating_add(Duration::from_secs(1))
        });
        Ok(Verifier {
            inner: Arc::new(Inner {
                keys,
                tolerance: self.tolerance,
                clock: self.clock,
                guard: self.guard.unwrap_or_else(|| Arc::new(InMemoryReplayGuard::default())),
                lease: self.lease,
                keep_for: self.retention.max(replay_window),
                body_limit: self.body_limit,
            }),
        })
    }

    /// Empty parts are skipped: a list of keys often ends in a comma.
    pub(super) fn comma_separated(self, keys: &str) -> Self {
        self.keys(keys.split(',').filter(|key| !key.trim().is_empty()))
    }
}

impl Default for VerifierBuilder {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            tolerance: Tolerance::default(),
            clock: Clock::default(),
            guard: None,
            lease: DEFAULT_LEASE,
            retention: DEFAULT_RETENTION,
            body_limit: DEFAULT_BODY_LIMIT,
        }
    }
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("keys", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .field("lease", &self.lease)
            .field("retention", &self.retention)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
