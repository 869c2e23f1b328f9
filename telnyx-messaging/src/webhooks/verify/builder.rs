//! Putting a verifier together.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use ed25519_dalek::VerifyingKey;

use super::clock::Clock;
use super::key::{self, KeyError};
use super::tolerance::Tolerance;
use super::verifier::{Inner, Verifier};
use crate::webhooks::dedup::guard::ReplayGuard;
use crate::webhooks::dedup::memory::MemoryGuard;

/// Configures a [`Verifier`].
///
/// ```no_run
/// use std::time::Duration;
/// use telnyx_messaging::webhooks::{MemoryGuard, Tolerance, Verifier};
///
/// # fn keys() -> (String, String) { Default::default() }
/// # let (current, next) = keys();
/// let verifier = Verifier::builder()
///     .key(current)
///     .key(next)
///     .tolerance(Tolerance::within(Duration::from_secs(120)))
///     .replay_guard(MemoryGuard::new(50_000, Duration::from_secs(3600)))
///     .build()?;
/// # Ok::<(), telnyx_messaging::webhooks::KeyError>(())
/// ```
pub struct VerifierBuilder {
    keys: Vec<Result<VerifyingKey, KeyError>>,
    tolerance: Tolerance,
    clock: Clock,
    guard: Option<Arc<dyn ReplayGuard>>,
    body_limit: usize,
}

impl VerifierBuilder {
    /// Adds a public key. A signature under any of the keys is accepted.
    #[must_use]
    pub fn key(mut self, public_key: impl AsRef<str>) -> Self {
        self.keys.push(key::parse(public_key.as_ref()));
        self
    }

    /// Adds several public keys.
    #[must_use]
    pub fn keys<K: AsRef<str>>(self, public_keys: impl IntoIterator<Item = K>) -> Self {
        public_keys.into_iter().fold(self, Self::key)
    }

    /// How far a timestamp may be off; 300 seconds unless set.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// The clock to judge timestamps by; the system's unless set.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// What remembers accepted webhooks; a [`MemoryGuard`] of its own unless set. Asked by
    /// [`Verifier::accept`], [`Verifier::admit`] and the tower layer; verification alone and the
    /// axum extractors keep no memory.
    #[must_use]
    pub fn replay_guard(mut self, guard: impl ReplayGuard) -> Self {
        self.guard = Some(Arc::new(guard));
        self
    }

    /// The largest body in bytes that the extractors and the layer read; 1 MiB unless set.
    /// [`Verifier::verify`] gets its body from the caller and takes any size.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Makes the verifier.
    ///
    /// # Errors
    ///
    /// The [`KeyError`] of the first key that is none, or [`KeyError::Empty`] without any key.
    pub fn build(self) -> Result<Verifier, KeyError> {
        let keys = self.keys.into_iter().collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(KeyError::Empty);
        }
        Ok(Verifier {
            inner: Arc::new(Inner {
                keys,
                tolerance: self.tolerance,
                clock: self.clock,
                guard: self.guard.unwrap_or_else(|| Arc::new(MemoryGuard::default())),
                body_limit: self.body_limit,
            }),
        })
    }

    /// Empty parts are passed over: lists of keys like to end in a comma.
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
            body_limit: 1024 * 1024,
        }
    }
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("keys", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
