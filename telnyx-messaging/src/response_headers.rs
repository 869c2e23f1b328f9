//! What the headers of a response say about it.

use std::time::Duration;

use http::HeaderMap;

use crate::retry::{header_text, rate_limit_reset};

/// The rate limit of the operation, from the `x-ratelimit-*` headers.
///
/// ```no_run
/// # async fn get(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let profile = client.messaging_profiles().retrieve("p1").await?;
/// if let Some(limit) = profile.rate_limit()
///     && limit.remaining == Some(0)
/// {
///     println!("no more requests for {:?}", limit.reset);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RateLimit {
    /// Maximum number of requests in one window.
    pub limit: Option<u64>,
    /// Number of requests left in the current window.
    pub remaining: Option<u64>,
    /// Time from the response to the end of the window.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// `None` when no header can be read.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name: &str| {
            let text = header_text(headers, name)?;
            // "100, 100;w=60" is the limit with its windows, in the notation of a draft.
            text.split([',', ';']).next()?.trim().parse::<u64>().ok()
        };
        let limit = Self {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset: rate_limit_reset(headers),
        };
        (limit != Self::default()).then_some(limit)
    }
}

/// The id that the service gave the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "request-id", "x-telnyx-request-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// Whether the response is the stored one of an earlier request with the same idempotency key.
pub(crate) fn is_replayed(headers: &HeaderMap) -> bool {
    header_text(headers, "idempotent-replayed")
        .is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs =
            pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        pairs.collect()
    }

    #[test]
    fn rate_limits_are_read_in_every_notation() {
        let date = ("date", "Fri, 15 Jan 2027 08:00:00 GMT");
        for (reset, seconds) in [
            ("7", Some(7.0)),
            ("1.5", Some(1.5)),
            ("0", Some(0.0)),
            ("1800000007", Some(7.0)),
            ("1800000002000", Some(2.0)),
            ("1700000000", Some(0.0)),
            ("soon", None),
            ("-3", None),
            ("inf", None),
            ("nan", None),
        ] {
            let limit = RateLimit::from_headers(&headers(&[
                date,
                ("x-ratelimit-limit", "50, 50;w=1"),
                ("x-ratelimit-remaining", " 0 "),
                ("x-ratelimit-reset", reset),
            ]));
            let limit = limit.unwrap();
            assert_eq!((limit.limit, limit.remaining), (Some(50), Some(0)));
            assert_eq!(limit.reset, seconds.map(Duration::from_secs_f64), "{reset}");
        }
        assert_eq!(RateLimit::from_headers(&headers(&[date])), None);
        assert_eq!(RateLimit::from_headers(&headers(&[("x-ratelimit-limit", "many")])), None);
    }

    #[test]
    fn a_replayed_response_says_so() {
        for (value, replayed) in [("true", true), ("True", true), ("false", false), ("1", false)] {
            assert_eq!(is_replayed(&headers(&[("idempotent-replayed", value)])), replayed);
        }
        assert!(!is_replayed(&HeaderMap::new()));
    }
}
