//! Redirects: followed for reads only, and never to another origin.

use http::header::LOCATION;
use http::{HeaderMap, StatusCode};
use url::Url;

/// How many redirects one attempt follows.
pub(crate) const MAX_REDIRECTS: usize = 5;

/// Returns the URL to read instead, if a response is a redirect within the same origin.
pub(crate) fn redirect_target(from: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    let is_redirect = matches!(
        status,
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    if !is_redirect {
        return None;
    }
    let target = from.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    // The API key must not reach another server.
    (target.origin() == from.origin()).then_some(target)
}
