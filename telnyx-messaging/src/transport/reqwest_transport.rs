//! The default transport.

use http::Response;
use reqwest::{Body, Request};

use super::{
    ClientPool, ResponseBody, Transport, TransportFailure, TransportFuture, TransportRequest,
};

/// Sends requests with `reqwest`.
pub(crate) struct ReqwestTransport {
    pool: ClientPool,
}

impl ReqwestTransport {
    pub(crate) fn new(pool: ClientPool) -> Self {
        Self { pool }
    }
}

impl Transport for ReqwestTransport {
    fn tracks_request_body(&self) -> bool {
        true
    }

    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            let client = self.pool.get();
            let TransportRequest { method, url, headers, body } = request;
            let is_read = method.is_safe();
            let mut request = Request::new(method, url);
            *request.headers_mut() = headers;
            // Nothing depends on whether a read was sent, so it needs no tracked body.
            if !(is_read && body.is_empty()) {
                *request.body_mut() = Some(Body::wrap(body));
            }
            // Only a client that the application supplied can follow redirects by itself.
            let url = (!is_read && self.pool.is_shared()).then(|| request.url().clone());
            let response = client.execute(request).await.map_err(TransportFailure::before_head)?;
            if url.is_some_and(|url| url != *response.url()) {
                return Err(TransportFailure::followed_redirect());
            }
            let (head, body) = Response::<Body>::from(response).into_parts();
            Ok(Response::from_parts(head, ResponseBody::from_reqwest(body)))
        })
    }
}
