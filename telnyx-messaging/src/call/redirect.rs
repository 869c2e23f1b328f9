//! Redirects: followed for reading only, and never to another origin with the key.

use http::StatusCode;
use http::header::LOCATION;
use reqwest::{Method, Request, Response, Url};

use crate::error::{Diagnosis, TransportKind};

/// How many redirects one attempt follows.
pub(super) const LIMIT: usize = 5;

/// Where to send `request` next, if `response` is a redirect that may be followed.
pub(super) fn target(method: &Method, from: &Url, response: &Response) -> Option<Url> {
    let followed = matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    if !followed || !is_reading(method) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = from.join(location).ok()?;
    (target.origin() == from.origin()).then_some(target)
}

pub(super) fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// A copy of a request that can be sent to a redirect's target.
pub(super) fn copy(request: &Request) -> Option<Request> {
    is_reading(request.method()).then(|| request.try_clone())?
}

/// What became of a request that the application's own HTTP client has redirected although it
/// changes things.
pub(super) fn followed_elsewhere() -> Diagnosis {
    Diagnosis {
        kind: TransportKind::Other,
        sent: true,
        message:
            "the http client supplied followed a redirect, build it with `redirect(Policy::none())`"
                .to_owned(),
    }
}
