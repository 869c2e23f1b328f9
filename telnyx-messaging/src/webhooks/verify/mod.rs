//! Signature verification: key, headers, timestamp, verifier.

mod builder;
mod clock;
mod error;
mod headers;
mod key;
#[cfg(any(test, feature = "testing"))]
mod signer;
mod tolerance;
mod verified;
mod verifier;

pub use builder::VerifierBuilder;
pub use error::{MalformedSignature, MalformedTimestamp, VerifyError};
pub use headers::{SIGNATURE_HEADER, SignatureParts, TIMESTAMP_HEADER};
pub use key::KeyError;
#[cfg(any(test, feature = "testing"))]
pub use signer::Signer;
pub use verified::Verified;
pub use verifier::Verifier;
