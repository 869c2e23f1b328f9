//! How old a webhook may be, and reading the timestamp it claims.

use std::time::Duration;

use super::error::{MalformedTimestamp, VerifyError};

/// How far the timestamp of a webhook may lie from the verifier's clock, on either side, the
/// limit itself included. The default is 300 seconds.
///
/// ```
/// use std::time::Duration;
/// use telnyx_messaging::webhooks::Tolerance;
///
/// assert_eq!(Tolerance::default().limit(), Some(Duration::from_secs(300)));
/// assert_eq!(Tolerance::within(Duration::from_secs(60)).limit(), Some(Duration::from_secs(60)));
/// assert_eq!(Tolerance::none().limit(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tolerance {
    limit: Option<Duration>,
}

impl Tolerance {
    /// Accepts timestamps up to `limit` before and after the clock, counted in whole seconds.
    #[must_use]
    pub const fn within(limit: Duration) -> Self {
        Self { limit: Some(limit) }
    }

    /// Accepts any timestamp, so that a recorded webhook stays valid for ever.
    ///
    /// Meant for checking archived webhooks. A server that uses it accepts every replay.
    #[must_use]
    pub const fn none() -> Self {
        Self { limit: None }
    }

    /// The limit, or `None` when every timestamp is accepted.
    #[must_use]
    pub const fn limit(self) -> Option<Duration> {
        self.limit
    }

    pub(super) fn check(self, timestamp: u64, now: i128) -> Result<(), VerifyError> {
        let Some(limit) = self.limit else {
            return Ok(());
        };
        let age = now - i128::from(timestamp);
        let distance = Duration::from_secs(u64::try_from(age.unsigned_abs()).unwrap_or(u64::MAX));
        if distance.as_secs() <= limit.as_secs() {
            Ok(())
        } else if age > 0 {
            Err(VerifyError::Stale { age: distance, limit })
        } else {
            Err(VerifyError::FromTheFuture { ahead: distance, limit })
        }
    }
}

impl Default for Tolerance {
    fn default() -> Self {
        Self::within(Duration::from_secs(300))
    }
}

/// Reads Unix seconds: ASCII digits and nothing else, because number parsers differ in the signs,
/// spaces, underscores and scripts they let through.
pub(super) fn parse_timestamp(text: &[u8]) -> Result<u64, MalformedTimestamp> {
    if !text.iter().all(u8::is_ascii_digit) {
        return Err(MalformedTimestamp::NotDigits);
    }
    text.iter()
        .try_fold(0_u64, |seconds, digit| {
            seconds.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
        })
        .ok_or(MalformedTimestamp::TooLarge)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn the_limit_is_inclusive_on_both_sides() {
        let tolerance = Tolerance::default();
        for now in [1_000, 700, 1_300] {
            assert_eq!(tolerance.check(1_000, now), Ok(()));
        }
        assert_eq!(
            tolerance.check(1_000, 1_301),
            Err(VerifyError::Stale {
                age: Duration::from_secs(301),
                limit: Duration::from_secs(300)
            })
        );
        assert_eq!(
            tolerance.check(1_000, 699),
            Err(VerifyError::FromTheFuture {
                ahead: Duration::from_secs(301),
                limit: Duration::from_secs(300)
            })
        );
    }

    #[test]
    fn the_far_ends_of_time_do_not_overflow() {
        let tolerance = Tolerance::default();
        assert!(tolerance.check(u64::MAX, i128::from(i64::MIN)).is_err());
        assert!(tolerance.check(0, i128::from(u64::MAX)).is_err());
        assert!(Tolerance::none().check(u64::MAX, i128::MIN).is_ok());
    }

    #[test]
    fn only_ascii_digits_are_a_timestamp() {
        assert_eq!(parse_timestamp(b"1700000000"), Ok(1_700_000_000));
        assert_eq!(parse_timestamp(b"18446744073709551615"), Ok(u64::MAX));
        for text in [
            "+1700000000",
            "-1",
            "-9223372036854775808",
            " 1700000000",
            "1700000000 ",
            "1700_000000",
            "1700000000.5",
            "17e8",
            "0x10",
            "abc",
            "1700000000x",
            "١٧٠٠٠٠٠٠٠٠",
            "１７００００００００",
            "NaN",
        ] {
            let parsed = parse_timestamp(text.as_bytes());
            assert_eq!(parsed, Err(MalformedTimestamp::NotDigits), "{text:?}");
        }
        for text in ["18446744073709551616", "99999999999999999999999999"] {
            let parsed = parse_timestamp(text.as_bytes());
            assert_eq!(parsed, Err(MalformedTimestamp::TooLarge), "{text:?}");
        }
    }
}
