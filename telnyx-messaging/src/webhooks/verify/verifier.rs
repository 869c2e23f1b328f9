//! Verification: a webhook comes from Telnyx, is fresh, and is handled once.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::{BufMut as _, BytesMut};
use ed25519_dalek::{Signature, VerifyingKey};
use http::HeaderMap;

use super::builder::VerifierBuilder;
use super::clock::unix_seconds;
use super::error::{MalformedSignature, VerifyError};
use super::headers::{SIGNATURE_HEADER, SignatureParts, TIMESTAMP_HEADER};
use super::key::KeyError;
use super::tolerance::{Tolerance, parse_timestamp};
use super::verified::Verified;
use crate::clock::Clock;
use crate::webhooks::dedup::{
    Acceptance, EventLease, GuardOutcome, Lease, ReplayGuard, WebhookDelivery,
};
use crate::webhooks::event;

const PUBLIC_KEY_VARIABLE: &str = "TELNYX_PUBLIC_KEY";

/// Verifies webhooks against the public keys of an account. Cheap to clone; create one and share it.
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
    pub(super) lease: Duration,
    pub(super) keep_for: Duration,
    pub(super) body_limit: usize,
}

impl Verifier {
    /// Creates a verifier for one public key in the form that the Telnyx portal shows: base64 of 32
    /// bytes, 44 characters.
    ///
    /// # Errors
    ///
    /// [`KeyError`] names the form of the invalid key.
    pub fn new(public_key: impl AsRef<str>) -> Result<Self, KeyError> {
        Self::builder().key(public_key).build()
    }

    /// Creates a verifier for the keys in the environment variable `TELNYX_PUBLIC_KEY`: one, or
    /// several separated by commas while a key is being replaced.
    ///
    /// # Errors
    ///
    /// [`KeyError`] when the variable is not set or contains an invalid key. A verifier
    /// cannot exist without a key, so nothing is ever accepted unchecked.
    pub fn from_env() -> Result<Self, KeyError> {
        let keys = std::env::var(PUBLIC_KEY_VARIABLE)
            .map_err(|_| KeyError::NotSet { variable: PUBLIC_KEY_VARIABLE })?;
        Self::builder().comma_separated(&keys).build()
    }

    /// Returns a builder, for several keys, another tolerance, clock or replay guard.
    pub fn builder() -> VerifierBuilder {
        VerifierBuilder::default()
    }

    /// Verifies the signature headers of a request against its raw body.
    ///
    /// Does not deduplicate: the same request verifies again as long as it is fresh. See
    /// [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// [`VerifyError`]; its [`status`](VerifyError::status) is the status of the response.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, VerifyError> {
        self.verify_parts(SignatureParts::of(headers)?, body)
    }

    /// Verifies the values of the signature headers against the raw body, like
    /// [`verify`](Self::verify), where there is no `HeaderMap`.
    ///
    /// # Errors
    ///
    /// [`VerifyError`]
    pub fn verify_parts(
        &self,
        parts: SignatureParts<'_>,
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        self.check(parts, body, self.inner.tolerance)
    }

    /// Verifies a webhook of any age that was stored with the values of its signature headers.
    ///
    /// It proves who signed the webhook, not that it is fresh: do not use it for requests.
    ///
    /// ```
    /// # use telnyx_messaging::webhooks::{SignatureParts, Verified, Verifier, VerifyError};
    /// # struct Row { signature: String, timestamp: String, body: Vec<u8> }
    /// fn read(verifier: &Verifier, row: &Row) -> Result<Verified, VerifyError> {
    ///     let parts = SignatureParts { signature: &row.signature, timestamp: &row.timestamp };
    ///     verifier.verify_stored(parts, &row.body)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError`], but never [`Stale`](VerifyError::Stale) or
    /// [`FromTheFuture`](VerifyError::FromTheFuture).
    pub fn verify_stored(
        &self,
        parts: SignatureParts<'_>,
        body: &[u8],
    ) -> Result<Verified, VerifyError> {
        self.check(parts, body, Tolerance::Unlimited)
    }

    /// Verifies a request and begins to handle its event, unless another delivery of it is being
    /// handled or was.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use telnyx_messaging::webhooks::{Event, Verifier};
    ///
    /// async fn receive(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> StatusCode {
    ///     let acceptance = match verifier.accept(headers, body).await {
    ///         Ok(acceptance) => acceptance,
    ///         Err(error) => return error.status(),
    ///     };
    ///     let lease = match acceptance.into_first() {
    ///         Ok(lease) => lease,
    ///         Err(status) => return status, // in progress or done
    ///     };
    ///     if handle(lease.event()).await.is_err() {
    ///         return StatusCode::INTERNAL_SERVER_ERROR; // dropped: Telnyx delivers it again
    ///     }
    ///     if let Err(error) = lease.complete().await {
    ///         eprintln!("handled, but not recorded: {error}");
    ///     }
    ///     StatusCode::OK
    /// }
    /// # async fn handle(_: &Event) -> Result<(), ()> { Ok(()) }
    /// ```
    ///
    /// # Cancellation
    ///
    /// Cancel-safe: when this future or the [`EventLease`] is dropped, the event is released. At the
    /// latest, it is new again at the end of its lease.
    ///
    /// # Errors
    ///
    /// [`VerifyError`]; [`Guard`](VerifyError::Guard) when the replay guard failed.
    pub async fn accept(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Acceptance, VerifyError> {
        self.begin(self.verify(headers, body)?).await
    }

    /// Begins to handle the event of a verified webhook: the second half of
    /// [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// [`VerifyError::Guard`] when the replay guard failed.
    pub async fn begin(&self, verified: Verified) -> Result<Acceptance, VerifyError> {
        let Inner { guard, lease, keep_for, .. } = &*self.inner;
        let delivery = WebhookDelivery::of(verified.event().id(), verified.signature());
        let (outcome, lease) = Lease::begin(Arc::clone(guard), delivery, *lease, *keep_for).await?;
        Ok(match outcome {
            GuardOutcome::First => Acceptance::First(EventLease::new(verified, lease)),
            GuardOutcome::InProgress => Acceptance::InProgress(verified),
            GuardOutcome::Done => Acceptance::Done(verified),
        })
    }

    /// Returns the maximum body size in bytes for the extractors and the layer.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.inner.body_limit
    }

    fn check(
        &self,
        parts: SignatureParts<'_>,
        body: &[u8],
        tolerance: Tolerance,
    ) -> Result<Verified, VerifyError> {
        let SignatureParts { signature, timestamp } = parts;
        for (value, name) in [(signature, SIGNATURE_HEADER), (timestamp, TIMESTAMP_HEADER)] {
            if value.is_empty() {
                return Err(VerifyError::EmptyHeader { name });
            }
        }
        let seconds = parse_timestamp(timestamp).map_err(VerifyError::MalformedTimestamp)?;
        let signature = parse_signature(signature).map_err(VerifyError::MalformedSignature)?;
        tolerance.check(seconds, unix_seconds(self.inner.clock.now()))?;

        let mut message = BytesMut::with_capacity(timestamp.len() + 1 + body.len());
        message.put_slice(timestamp.as_bytes());
        message.put_u8(b'|');
        message.put_slice(body);
        let message = message.freeze();
        let signed = |key: &VerifyingKey| key.verify_strict(&message, &signature).is_ok();
        if !self.inner.keys.iter().any(signed) {
            return Err(VerifyError::BadSignature);
        }

        let raw = message.slice(timestamp.len() + 1..);
        let event = event::decode_bytes(&raw)?;
        Ok(Verified::new(event, raw, seconds, parts))
    }
}

/// Strict base64 has one form for each signature, which makes the text a key for deduplication.
fn parse_signature(text: &str) -> Result<Signature, MalformedSignature> {
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
