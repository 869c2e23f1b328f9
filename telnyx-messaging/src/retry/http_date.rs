//! Dates in headers.

use std::time::SystemTime;

use chrono::{DateTime, NaiveDateTime};

/// Parses a date of any of the three forms that HTTP has: that of e-mail, which is usual, and two
/// that are obsolete.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    const OBSOLETE: [&str; 2] = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let usual = DateTime::parse_from_rfc2822(text).ok().map(SystemTime::from);
    usual.or_else(|| {
        let mut dates = OBSOLETE.iter().map(|form| NaiveDateTime::parse_from_str(text, form));
        dates.find_map(Result::ok).map(|date| date.and_utc().into())
    })
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn all_forms_are_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 09:49:37 +0100",
        ] {
            assert_eq!(parse(text), Some(UNIX_EPOCH + Duration::from_secs(784_111_777)), "{text}");
        }
        for text in ["", "soon", "1994-11-06T08:49:37Z", "Sun, 36 Nov 1994 08:49:37 GMT"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
