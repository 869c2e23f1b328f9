//! The wait that the service asks for.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

/// How long the headers of an answer ask to wait: `Retry-After-Ms`, then `Retry-After` in seconds
/// or as a date, then, on 429 only, `x-ratelimit-reset`.
///
/// A date in the past asks for no wait. What cannot be read asks for nothing; what is absurdly long
/// is told as the longest wait there is, so that nobody waits for it.
pub(crate) fn asked_wait(
    status: StatusCode,
    headers: &HeaderMap,
    now: SystemTime,
) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    text("retry-after-ms")
        .and_then(|text| number(text, 0.001))
        .or_else(|| {
            text("retry-after").and_then(|text| number(text, 1.0).or_else(|| until_date(text, now)))
        })
        .or_else(|| {
            let reset =
                (status == StatusCode::TOO_MANY_REQUESTS).then(|| text("x-ratelimit-reset"))??;
            number(reset, 1.0).map(|reset| since_epoch(reset, now))
        })
}

fn number(text: &str, unit: f64) -> Option<Duration> {
    // `inf` and `nan` parse as numbers too, but no header means them.
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let seconds = text.parse::<f64>().ok()? * unit;
    Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

fn until_date(text: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Some services tell the reset as a point in time rather than as a distance; ten years are surely
/// no distance.
fn since_epoch(reset: Duration, now: SystemTime) -> Duration {
    const TEN_YEARS: Duration = Duration::from_secs(10 * 365 * 24 * 3600);
    if reset < TEN_YEARS {
        return reset;
    }
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    reset.saturating_sub(now)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn wait(headers: &[(&'static str, &str)]) -> Option<Duration> {
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
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
        asked_wait(StatusCode::TOO_MANY_REQUESTS, &headers, now)
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
        assert_eq!(asked_wait(StatusCode::OK, &headers, SystemTime::now()), None);
    }
}
