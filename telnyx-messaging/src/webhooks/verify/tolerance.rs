//! The age of a webhook, and parsing of its timestamp.

use std::time::Duration;

use super::error::{MalformedTimestamp, VerifyError};

/// How far a timestamp may differ from the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tolerance {
    /// So far before and after the clock, counted in whole seconds.
    Within(Duration),
    /// Any timestamp is accepted.
    Unlimited,
}

impl Tolerance {
    pub(super) fn limit(self) -> Option<Duration> {
        match self {
            Self::Within(limit) => Some(limit),
            Self::Unlimited => None,
        }
    }

    pub(super) fn check(self, timestamp: u64, now: i128) -> Result<(), VerifyError> {
        let Some(limit) = self.limit() else {
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
        Self::Within(Duration::from_secs(300))
    }
}

/// Parses Unix seconds: ASCII digits and nothing else, because number parsers differ in the signs,
/// spaces, underscores and scripts they accept.
pub(super) fn parse_timestamp(text: &str) -> Result<u64, MalformedTimestamp> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MalformedTimestamp::NotDigits);
    }
    text.parse().map_err(|_| MalformedTimestamp::TooLarge)
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
    fn extreme_times_do_not_overflow() {
        let tolerance = Tolerance::default();
        assert!(tolerance.check(u64::MAX, i128::from(i64::MIN)).is_err());
        assert!(tolerance.check(0, i128::from(u64::MAX)).is_err());
        assert!(Tolerance::Unlimited.check(u64::MAX, i128::MIN).is_ok());
    }

    #[test]
    fn only_ascii_digits_are_a_timestamp() {
        assert_eq!(parse_timestamp("1700000000"), Ok(1_700_000_000));
        assert_eq!(parse_timestamp("18446744073709551615"), Ok(u64::MAX));
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
            assert_eq!(parse_timestamp(text), Err(MalformedTimestamp::NotDigits), "{text:?}");
        }
        for text in ["18446744073709551616", "99999999999999999999999999"] {
            assert_eq!(parse_timestamp(text), Err(MalformedTimestamp::TooLarge), "{text:?}");
        }
    }
}
