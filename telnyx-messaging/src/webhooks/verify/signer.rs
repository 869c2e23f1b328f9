//! Signing of webhooks, for tests of programs that receive them.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer as _, SigningKey};
use http::{HeaderMap, HeaderValue};

use super::headers::{SIGNATURE_HEADER, TIMESTAMP_HEADER};

/// Signs webhooks the way Telnyx does, so that a receiver can be tested without an account.
///
/// The signed bytes are the timestamp as text, a `|`, and the raw body. Keep a `Signer` out of
/// production code: whoever holds one can forge every webhook its public key accepts.
///
/// ```
/// use telnyx_messaging::webhooks::{Signer, Verifier};
///
/// let signer = Signer::generate();
/// let body = br#"{"data":{"event_type":"message.received","payload":{"text":"Hi"}}}"#;
///
/// let verifier = Verifier::new(signer.public_key())?;
/// let verified = verifier.verify(&signer.signed_now(body), body)?;
/// assert_eq!(verified.raw().as_ref(), body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Signer {
    key: SigningKey,
}

impl Signer {
    /// Creates a signer with a new random key.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn generate() -> Self {
        Self::from_seed(crate::random::bytes())
    }

    /// Creates the signer of a seed. The same seed always gives the same key and, because Ed25519 is
    /// deterministic, the same signatures.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self { key: SigningKey::from_bytes(&seed) }
    }

    /// Returns the public key in the form the Telnyx portal shows: base64 of its 32 bytes, 44 characters.
    #[must_use]
    pub fn public_key(&self) -> String {
        STANDARD.encode(self.key.verifying_key().as_bytes())
    }

    /// Returns the signature of `body` at `timestamp` (Unix seconds): base64 of its 64 bytes.
    #[must_use]
    pub fn sign(&self, timestamp: i64, body: &[u8]) -> String {
        self.sign_text(&timestamp.to_string(), body)
    }

    /// Returns the signature of `body` with any text as the timestamp header.
    ///
    /// For tests of requests that are correctly signed and must be refused nevertheless.
    #[must_use]
    pub fn sign_text(&self, timestamp: &str, body: &[u8]) -> String {
        let message = [timestamp.as_bytes(), b"|", body].concat();
        STANDARD.encode(self.key.sign(&message).to_bytes())
    }

    /// Returns both headers of a webhook that delivers `body` at `timestamp` (Unix seconds).
    #[must_use]
    pub fn headers(&self, timestamp: i64, body: &[u8]) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(TIMESTAMP_HEADER, HeaderValue::from(timestamp));
        // Base64 is always a valid header value, so nothing is left out here.
        if let Ok(signature) = HeaderValue::try_from(self.sign(timestamp, body)) {
            headers.insert(SIGNATURE_HEADER, signature);
        }
        headers
    }

    /// Returns both headers of a webhook that delivers `body` at the current time of the system clock.
    #[must_use]
    pub fn signed_now(&self, body: &[u8]) -> HeaderMap {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
        self.headers(now, body)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("public_key", &self.public_key()).finish_non_exhaustive()
    }
}
