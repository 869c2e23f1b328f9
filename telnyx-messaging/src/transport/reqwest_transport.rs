//! The transport with an HTTP client that the application supplied.

use http::Response;
use reqwest::{Body, Request};

use super::{ResponseBody, Transport, TransportFailure, TransportFuture, TransportRequest};

/// Sends requests with the application's own `reqwest::Client`.
pub(crate) struct ReqwestTransport(pub(crate) reqwest::Client);

impl Transport for ReqwestTransport {
    fn tracks_request_body(&self) -> bool {
        true
    }

    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let TransportRequest { method, url, headers, body } = request;
            let is_read = method.is_safe();
            let mut request = Request::new(method, url);
            *request.headers_mut() = headers;
            // Nothing depends on whether a read was sent, so it needs no tracked body.
            if !(is_read && body.is_empty()) {
                *request.body_mut() = Some(Body::wrap(body));
            }
            let url = (!is_read).then(|| request.url().clone());
            let response = self.0.execute(request).await.map_err(TransportFailure::from_reqwest)?;
            if url.is_some_and(|url| url != *response.url()) {
                return Err(TransportFailure::followed_redirect());
            }
            let (head, body) = Response::<Body>::from(response).into_parts();
            Ok(Response::from_parts(head, ResponseBody::from_reqwest(body)))
        })
    }
}
