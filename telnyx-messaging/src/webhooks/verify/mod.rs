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
pub use headers::{SIGNATURE, TIMESTAMP};
pub use key::KeyError;
#[cfg(any(test, feature = "testing"))]
pub use signer::Signer;
pub use tolerance::Tolerance;
pub use verified::{Admission, Verified};
pub use verifier::Verifier;
