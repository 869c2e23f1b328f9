//! Checking that a webhook comes from Telnyx, is fresh, and was not accepted before.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::{BufMut as _, BytesMut};
use ed25519_dalek::{Signature, VerifyingKey};
use http::HeaderMap;

use super::builder::VerifierBuilder;
use super::clock::{Clock, unix_seconds};
use super::error::{MalformedSignature, VerifyError};
use super::headers::{SIGNATURE, TIMESTAMP, single};
use super::key::KeyError;
use super::tolerance::{Tolerance, parse_timestamp};
use super::verified::{Admission, Verified};
use crate::webhooks::dedup::{ReplayGuard, Seen, Sighting};
use crate::webhooks::event::decode;

const PUBLIC_KEY_VARIABLE: &str = "TELNYX_PUBLIC_KEY";

/// How long the guard must remember when no tolerance bounds it.
const KEEP_WITHOUT_TOLERANCE: Duration = Duration::from_secs(24 * 60 * 60);

/// Checks webhooks against the public keys of an account. Cheap to clone; make one and share it.
///
/// ```
/// use telnyx_messaging::webhooks::{Verifier, VerifyError};
///
/// let verifier = Verifier::new("GX9rI+FshTLGq8g4+s1ep4m+DHaykgM0A5v6iz02jWE=")?;
/// let refused = verifier.verify(&http::HeaderMap::new(), b"{}").unwrap_err();
/// assert!(matches!(refused, VerifyError::MissingHeader { .. }));
/// assert_eq!(refused.status(), 400);
/// # Ok::<(), telnyx_messaging::webhooks::KeyError>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) keys: Vec<VerifyingKey>,
    pub(super) tolerance: Tolerance,
    pub(super) clock: Clock,
    pub(super) guard: Arc<dyn ReplayGuard>,
    pub(super) body_limit: usize,
}

impl Verifier {
    /// A verifier for one public key, as the Telnyx portal shows it: base64 of 32 bytes, 44
    /// characters.
    ///
    /// # Errors
    ///
    /// [`KeyError`] says what was given instead of such a key.
    pub fn new(public_key: impl AsRef<str>) -> Result<Self, KeyError> {
        Self::builder().key(public_key).build()
    }

    /// A verifier for the keys in the environment variable `TELNYX_PUBLIC_KEY`: one, or several
    /// separated by commas while a key is being replaced.
    ///
    /// # Errors
    ///
    /// [`KeyError`] when the variable is not set or holds something that is not a public key.
    /// There is no verifier without a key, so nothing is ever accepted unchecked.
    pub fn from_env() -> Result<Self, KeyError> {
        let keys = std::env::var(PUBLIC_KEY_VARIABLE)
            .map_err(|_| KeyError::NotSet { variable: PUBLIC_KEY_VARIABLE })?;
        Self::builder().comma_separated(&keys).build()
    }

    /// A verifier with several keys, another tolerance, clock or replay guard.
    #[must_use]
    pub fn builder() -> VerifierBuilder {
        VerifierBuilder::default()
    }

    /// Checks the signature headers of a request against its raw body.
    ///
    /// Keeps no memory: the same request verifies again as long as it is fresh. See
    /// [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// [`VerifyError`]; [`status`](VerifyError::status) is what to answer.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, VerifyError> {
        let signature = single(headers, SIGNATURE)?;
        let timestamp = single(headers, TIMESTAMP)?;
        self.check(signature, timestamp, body)
    }

    /// Checks a signature and a timestamp that were taken out of their headers
    /// (`telnyx-signature-ed25519`, `telnyx-timestamp`) without any change.
    ///
    /// # Errors
    ///
    /// [`VerifyError`], as from [`verify`](Self::verify).
    pub fn verify_parts(
        &self,
        signature: &str,
        timestamp: &str,
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        self.check(signature.as_bytes(), timestamp.as_bytes(), body)
    }

    /// Verifies a request and records it with the replay guard.
    ///
    /// Answer a duplicate with 200. When handling a new webhook fails, [`forget`](Self::forget) it
    /// and answer 5xx, so that the next delivery is handled again. Store the event before anything
    /// slow: what is delivered again while the first delivery is still being handled is a duplicate
    /// already.
    ///
    /// # Errors
    ///
    /// [`VerifyError`]; among them [`Replayed`](VerifyError::Replayed) when this very request was
    /// accepted before, and [`Guard`](VerifyError::Guard) when the guard could not tell.
    pub async fn accept(&self, headers: &HeaderMap, body: &[u8]) -> Result<Admission, VerifyError> {
        self.admit(self.verify(headers, body)?).await
    }

    /// Records a verified webhook with the replay guard: the second half of
    /// [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// [`VerifyError::Replayed`] or [`VerifyError::Guard`].
    pub async fn admit(&self, verified: Verified) -> Result<Admission, VerifyError> {
        match self.inner.guard.record(self.sighting(&verified)).await? {
            Seen::First => Ok(Admission::New(verified)),
            Seen::SameEvent => Ok(Admission::Duplicate(verified)),
            Seen::SameRequest => Err(VerifyError::Replayed),
        }
    }

    /// Takes back the record of a new webhook that could not be handled.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Guard`] when the guard failed; the next delivery then counts as a duplicate.
    pub async fn forget(&self, verified: &Verified) -> Result<(), VerifyError> {
        Ok(self.inner.guard.forget(self.sighting(verified)).await?)
    }

    /// The largest body in bytes that the extractors and the layer read.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.inner.body_limit
    }

    fn check(
        &self,
        signature: &[u8],
        timestamp: &[u8],
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        for (value, name) in [(signature, SIGNATURE), (timestamp, TIMESTAMP)] {
            if value.is_empty() {
                return Err(VerifyError::EmptyHeader { name });
            }
        }
        let seconds = parse_timestamp(timestamp).map_err(VerifyError::MalformedTimestamp)?;
        let signature = parse_signature(signature).map_err(VerifyError::MalformedSignature)?;
        self.inner.tolerance.check(seconds, unix_seconds(self.inner.clock.now()))?;

        let mut message = BytesMut::with_capacity(timestamp.len() + 1 + body.len());
        message.put_slice(timestamp);
        message.put_u8(b'|');
        message.put_slice(body);
        let message = message.freeze();
        let signed = |key: &VerifyingKey| key.verify_strict(&message, &signature).is_ok();
        if !self.inner.keys.iter().any(signed) {
            return Err(VerifyError::BadSignature);
        }

        let raw = message.slice(timestamp.len() + 1..);
        let event = decode::event(&raw)?;
        let signature = STANDARD.encode(signature.to_bytes());
        Ok(Verified::new(event, raw, seconds, signature))
    }

    fn sighting<'a>(&self, verified: &'a Verified) -> Sighting<'a> {
        // A request signed at the very end of the allowed future stays fresh for twice the limit.
        let keep_for = self.inner.tolerance.limit().map_or(KEEP_WITHOUT_TOLERANCE, |limit| {
            limit.saturating_mul(2).saturating_add(Duration::from_secs(1))
        });
        Sighting {
            event_id: verified.event().id(),
            request: verified.signature(),
            seen_at: self.inner.clock.now(),
            keep_for,
        }
    }
}

fn parse_signature(text: &[u8]) -> Result<Signature, MalformedSignature> {
    let bytes = STANDARD.decode(text).map_err(|_| MalformedSignature::NotBase64)?;
    Signature::from_slice(&bytes)
        .map_err(|_| MalformedSignature::WrongLength { bytes: bytes.len() })
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keys", &self.inner.keys.len())
            .field("tolerance", &self.inner.tolerance)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
