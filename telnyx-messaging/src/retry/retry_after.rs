//! The wait that the service asks for.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::DATE;
use http::{HeaderMap, StatusCode};

use super::http_date;

/// Returns the wait that the headers of a response ask for: `Retry-After-Ms`, then `Retry-After` in
/// seconds or as a date, then, for 429 only, `x-ratelimit-reset`.
///
/// Points in time are compared with the response's own `Date`, and with the local clock only where
/// that is missing: clocks differ. A time in the past asks for no wait. An unreadable value is
/// ignored; a value that overflows saturates to [`Duration::MAX`].
pub(crate) fn retry_after(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    text(headers, "retry-after-ms")
        .and_then(|text| number(text, 0.001))
        .or_else(|| {
            text(headers, "retry-after").and_then(|text| match number(text, 1.0) {
                Some(wait) => Some(since_epoch(wait, now(headers))),
                None => until_date(text, now(headers)),
            })
        })
        .or_else(|| {
            let is_limited = status == StatusCode::TOO_MANY_REQUESTS;
            is_limited.then(|| rate_limit_reset(headers)).flatten()
        })
}

/// Returns the time to the end of the rate limit's window, from `x-ratelimit-reset`.
pub(crate) fn rate_limit_reset(headers: &HeaderMap) -> Option<Duration> {
    let reset = number(text(headers, "x-ratelimit-reset")?, 1.0)?;
    Some(since_epoch(reset, now(headers)))
}

/// The value of a header, if it is text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// The time of the service, or of this machine when the response has no `Date`.
fn now(headers: &HeaderMap) -> SystemTime {
    let date = text(headers, DATE.as_str());
    date.and_then(http_date::parse).unwrap_or_else(SystemTime::now)
}

fn number(text: &str, unit: f64) -> Option<Duration> {
    // `inf` and `nan` parse as numbers too.
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let seconds = text.parse::<f64>().ok()? * unit;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

fn until_date(text: &str, now: SystemTime) -> Option<Duration> {
    let date = http_date::parse(text)?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Reads a number of seconds that may be a point in time. Values above ten years are treated as
/// Unix timestamps, and those above the year 5000 as timestamps in milliseconds.
fn since_epoch(value: Duration, now: SystemTime) -> Duration {
    const TEN_YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 3600);
    const YEAR_5000: Duration = Duration::from_secs(3030 * 365 * 24 * 3600);
    const YEAR_5000_IN_MILLIS: Duration = Duration::from_secs(YEAR_5000.as_secs() * 1000);
    let timestamp = match value {
        wait if wait < TEN_YEARS => return wait,
        seconds if seconds < YEAR_5000 => seconds,
        millis if millis < YEAR_5000_IN_MILLIS => millis / 1000,
        _ => return Duration::MAX,
    };
    timestamp.saturating_sub(now.duration_since(UNIX_EPOCH).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    /// What headers ask for in a response of 2027-01-15 08:00:00 UTC.
    fn wait(headers: &[(&'static str, &str)]) -> Option<Duration> {
        let date = ("date", "Fri, 15 Jan 2027 08:00:00 GMT");
        let headers = [&[date], headers].concat();
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        let headers = headers
            .into_iter()
            .filter_map(|(name, value): (Option<http::HeaderName>, http::HeaderValue)| {
                Some((name?, value))
            })
            .collect();
        retry_after(StatusCode::TOO_MANY_REQUESTS, &headers)
    }

    #[test]
    fn every_form_is_understood() {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(wait(&[]), None);
        assert_eq!(wait(&[("retry-after", "2")]), seconds(2));
        assert_eq!(wait(&[("retry-after", " 0 ")]), seconds(0));
        assert_eq!(wait(&[("retry-after", "1.5")]), Some(Duration::from_millis(1500)));
        assert_eq!(
            wait(&[("retry-after", "2"), ("retry-after-ms", "250")]),
            Some(Duration::from_millis(250))
        );
        assert_eq!(wait(&[("retry-after", "Fri, 15 Jan 2027 08:00:30 GMT")]), seconds(30));
        assert_eq!(wait(&[("retry-after", "Fri, 15 Jan 2021 08:00:30 GMT")]), seconds(0));
        assert_eq!(wait(&[("x-ratelimit-reset", "7")]), seconds(7));
        assert_eq!(wait(&[("x-ratelimit-reset", "1800000007")]), seconds(7));
        assert_eq!(wait(&[("x-ratelimit-reset", "1700000000")]), seconds(0));
        assert_eq!(wait(&[("x-ratelimit-reset", "1800000002000")]), seconds(2));
        assert_eq!(wait(&[("retry-after", "1800000009")]), seconds(9));
    }

    #[test]
    fn absurd_values_do_no_harm() {
        for garbage in
            ["", "soon", "-5", "nan", "inf", "+3", "0x10", "99999999999999999999999999 GMT"]
        {
            assert_eq!(wait(&[("retry-after", garbage)]), None, "{garbage}");
        }
        assert_eq!(wait(&[("retry-after", "1e300")]), Some(Duration::MAX));
        assert_eq!(wait(&[("retry-after", "99999999999999999999999999")]), Some(Duration::MAX));
        assert_eq!(
            wait(&[("retry-after", "soon"), ("x-ratelimit-reset", "3")]),
            Some(Duration::from_secs(3))
        );
    }

    #[test]
    fn the_reset_counts_only_on_429() {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-reset", "7".parse().unwrap());
        assert_eq!(retry_after(StatusCode::OK, &headers), None);
    }
}
