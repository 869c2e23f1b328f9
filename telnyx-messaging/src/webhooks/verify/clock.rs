//! Unix time.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, rounded down; wide enough that no difference can overflow.
pub(super) fn unix_seconds(time: SystemTime) -> i128 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i128::from(since.as_secs()),
        Err(before) => {
            let before = before.duration();
            -i128::from(before.as_secs()) - i128::from(before.subsec_nanos() > 0)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn seconds_are_rounded_down_on_both_sides_of_1970() {
        let half = Duration::from_millis(500);
        assert_eq!(unix_seconds(UNIX_EPOCH + half), 0);
        assert_eq!(unix_seconds(UNIX_EPOCH - half), -1);
        assert_eq!(unix_seconds(UNIX_EPOCH - Duration::from_secs(2)), -2);
    }
}
