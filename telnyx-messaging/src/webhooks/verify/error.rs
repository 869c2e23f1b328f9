//! Why a webhook is refused.

use std::time::Duration;

use http::{HeaderName, StatusCode};
use thiserror::Error;

use crate::webhooks::dedup::GuardError;
use crate::webhooks::event::BodyError;

/// Why a webhook was not accepted.
///
/// Messages suggest what to do, and never show the expected signature, the key or the body.
///
/// # Troubleshooting
///
/// - [`BadSignature`](Self::BadSignature): the body was parsed and written again before it was
///   verified, a proxy changed it, or the key belongs to another account.
/// - [`MissingHeader`](Self::MissingHeader): a proxy or framework dropped or renamed the header, or
///   the request does not come from Telnyx.
/// - [`Stale`](Self::Stale), [`FromTheFuture`](Self::FromTheFuture): the clock of this machine is
///   wrong, or the request was recorded and sent again.
#[derive(Clone, Debug, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A signature header is missing.
    #[error("{}", missing(name, similar.as_ref()))]
    MissingHeader {
        /// The missing header.
        name: &'static str,
        /// A header with a similar name that was sent, usually the missing one after a renaming.
        similar: Option<HeaderName>,
    },
    /// A signature header was sent more than once, so that it is open which value counts.
    #[error("header {name} was sent {count} times; help: pass it on once")]
    RepeatedHeader {
        /// The repeated header.
        name: &'static str,
        /// How many times it was sent.
        count: usize,
    },
    /// A signature header has no value.
    #[error("header {name} is empty; help: pass on the headers unchanged")]
    EmptyHeader {
        /// The empty header.
        name: &'static str,
    },
    /// The timestamp is not a number of seconds.
    #[error("the timestamp {0}; help: pass on the header unchanged, unix seconds in ascii digits")]
    MalformedTimestamp(#[source] MalformedTimestamp),
    /// The signature is malformed.
    #[error("the signature {0}; help: pass on the header unchanged, padded base64 of 64 bytes")]
    MalformedSignature(#[source] MalformedSignature),
    /// The webhook was signed too long ago.
    #[error("the webhook is {}s old, {}s are allowed; help: check the clock, or refuse the replay",
        .age.as_secs(), .limit.as_secs())]
    Stale {
        /// How old it is.
        age: Duration,
        /// How old it may be.
        limit: Duration,
    },
    /// The webhook was signed in the future.
    #[error("the webhook is {}s ahead of this clock, {}s are allowed; help: check the clock",
        .ahead.as_secs(), .limit.as_secs())]
    FromTheFuture {
        /// How far it lies ahead.
        ahead: Duration,
        /// How far it may lie ahead.
        limit: Duration,
    },
    /// No configured key made this signature for this timestamp and body.
    #[error(
        "the signature matches no configured key; help: verify the raw bytes of the body as \
         received, with the public key of the sending account"
    )]
    BadSignature,
    /// The replay guard failed, so it is not known whether the event is new.
    #[error("the replay guard failed: {0}")]
    Guard(#[from] GuardError),
    /// The signature is right and the body is not a JSON object.
    #[error("the signature is right, but {0}")]
    Body(#[from] BodyError),
}

impl VerifyError {
    /// Returns the HTTP status of the response.
    ///
    /// | status | when |
    /// |--|--|
    /// | 400 | a header is missing, repeated, empty or malformed; the body is not a JSON object |
    /// | 401 | the signature is wrong; the webhook is stale or from the future |
    /// | 503 | the replay guard failed, so that Telnyx delivers again |
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingHeader { .. }
            | Self::RepeatedHeader { .. }
            | Self::EmptyHeader { .. }
            | Self::MalformedTimestamp(_)
            | Self::MalformedSignature(_)
            | Self::Body(_) => StatusCode::BAD_REQUEST,
            Self::Stale { .. } | Self::FromTheFuture { .. } | Self::BadSignature => {
                StatusCode::UNAUTHORIZED
            }
            Self::Guard(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Errors are equal when they are the same variant with the same details; two failures of a guard
/// are equal when their messages are.
impl PartialEq for VerifyError {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
            && self.to_string() == other.to_string()
    }
}

/// Why a timestamp header is malformed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum MalformedTimestamp {
    /// It contains characters other than ASCII digits.
    #[error("has characters other than digits")]
    NotDigits,
    /// It does not fit into 64 bits.
    #[error("is too large")]
    TooLarge,
}

/// Why a signature header is malformed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum MalformedSignature {
    /// It is not base64 in the standard alphabet with padding.
    #[error("is not base64")]
    NotBase64,
    /// It decodes to another number of bytes than 64.
    #[error("is base64 of {bytes} bytes")]
    WrongLength {
        /// Number of bytes it decodes to.
        bytes: usize,
    },
}

fn missing(name: &str, similar: Option<&HeaderName>) -> String {
    match similar {
        Some(similar) => format!(
            "header {name} is missing, {similar} was sent; help: pass on the headers under their own names"
        ),
        None => {
            format!("header {name} is missing; help: pass on the headers, or refuse the request")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::headers::{SIGNATURE_HEADER as SIGNATURE, TIMESTAMP_HEADER as TIMESTAMP};
    use super::*;

    #[test]
    fn every_error_is_one_lower_case_line_with_a_4xx_or_5xx_status() {
        let second = Duration::from_secs(1);
        for error in [
            VerifyError::MissingHeader { name: SIGNATURE, similar: None },
            VerifyError::MissingHeader {
                name: SIGNATURE,
                similar: Some(HeaderName::from_static("telnyx-signature")),
            },
            VerifyError::RepeatedHeader { name: TIMESTAMP, count: 2 },
            VerifyError::EmptyHeader { name: TIMESTAMP },
            VerifyError::MalformedTimestamp(MalformedTimestamp::NotDigits),
            VerifyError::MalformedTimestamp(MalformedTimestamp::TooLarge),
            VerifyError::MalformedSignature(MalformedSignature::NotBase64),
            VerifyError::MalformedSignature(MalformedSignature::WrongLength { bytes: 63 }),
            VerifyError::Stale { age: second, limit: second },
            VerifyError::FromTheFuture { ahead: second, limit: second },
            VerifyError::BadSignature,
            VerifyError::Guard(GuardError::new("no connection")),
            VerifyError::Body(BodyError::NotJson),
            VerifyError::Body(BodyError::NotAnObject),
        ] {
            let text = error.to_string();
            assert!(!text.contains('\n') && text == text.to_lowercase(), "{text}");
            assert!(error.status().is_client_error() || error.status().is_server_error());
        }
    }

    #[test]
    fn a_renamed_header_is_named() {
        let error = VerifyError::MissingHeader {
            name: SIGNATURE,
            similar: Some(HeaderName::from_static("x-telnyx-signature")),
        };
        assert!(error.to_string().contains("x-telnyx-signature was sent"));
    }
}
