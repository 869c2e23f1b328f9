//! One failed attempt, as a retry policy sees it.

use http::StatusCode;

use crate::operation::RetryClass;

/// In which way an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection was made; nothing was sent.
    Connect,
    /// No secure connection could be agreed on; nothing was sent.
    Tls,
    /// The attempt took too long.
    Timeout,
    /// The connection broke after it was made, or in the middle of the answer.
    Reset,
    /// The service answered with a status that is not a success.
    Status(StatusCode),
    /// The service answered with success, but the body is not what was promised.
    Unreadable {
        /// Whether the body is not JSON at all, as when something on the way cut it short or
        /// replaced it.
        malformed: bool,
    },
    /// Something else.
    Other,
}

/// One failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The operation, such as `messages.send`.
    pub operation: &'static str,
    /// In which way the attempt failed.
    pub kind: FailureKind,
    /// How many attempts were made so far, this one included.
    pub attempts: u32,
    /// Whether the request of this attempt may have taken effect.
    pub may_have_been_sent: bool,
}

impl Failure {
    /// Whether trying again could help at all.
    pub(crate) fn is_transient(&self) -> bool {
        match self.kind {
            FailureKind::Connect
            | FailureKind::Timeout
            | FailureKind::Reset
            | FailureKind::Other => true,
            FailureKind::Tls => false,
            FailureKind::Status(status) => match status.as_u16() {
                408 | 429 => true,
                501 => false,
                status => status >= 500,
            },
            FailureKind::Unreadable { malformed } => malformed,
        }
    }

    /// Whether an operation of this class may be tried again after this failure. `keyed` tells that
    /// the caller trusts the idempotency key of the call to prevent a second effect.
    pub(crate) fn permits_retry(&self, class: RetryClass, keyed: bool) -> bool {
        let harmless = !self.may_have_been_sent || class == RetryClass::Idempotent || keyed;
        harmless && self.is_transient()
    }
}

/// Whether a refusal with this status says for certain that the request had no effect.
pub(crate) fn is_definite_refusal(status: StatusCode) -> bool {
    match status.as_u16() {
        // The service gave up waiting, or another call with the same effect is under way.
        408 | 409 | 425 => false,
        // Of a redirect it is not known what the answering party has done.
        300..=399 => false,
        400..=499 => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permits(class: RetryClass, status: u16) -> bool {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        let may_have_been_sent = !is_definite_refusal(status);
        Failure {
            operation: "messages.send",
            kind: FailureKind::Status(status),
            attempts: 1,
            may_have_been_sent,
        }
        .permits_retry(class, false)
    }

    #[test]
    fn what_sends_is_repeated_only_after_429() {
        let retried: Vec<u16> =
            (300..600).filter(|status| permits(RetryClass::Unsafe, *status)).collect();
        assert_eq!(retried, [429]);
    }

    #[test]
    fn what_is_idempotent_is_repeated_after_transient_statuses() {
        let retried: Vec<u16> =
            (300..505).filter(|status| permits(RetryClass::Idempotent, *status)).collect();
        assert_eq!(retried, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn connecting_is_always_repeated() {
        for class in [RetryClass::Unsafe, RetryClass::Idempotent] {
            let mut failure = Failure {
                operation: "x",
                kind: FailureKind::Connect,
                attempts: 1,
                may_have_been_sent: false,
            };
            assert!(failure.permits_retry(class, false));
            failure.kind = FailureKind::Reset;
            failure.may_have_been_sent = true;
            assert_eq!(failure.permits_retry(class, false), class == RetryClass::Idempotent);
            assert!(failure.permits_retry(class, true));
        }
    }
}
