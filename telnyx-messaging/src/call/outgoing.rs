//! The request of a call, built once and sent by each attempt.

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use url::Url;

use super::{CallContext, extra};
use crate::transport::{RequestBody, ResponseBody, Started, TransportRequest};

/// Everything that an attempt sends.
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: Url,
    headers: HeaderMap,
    body: Vec<Bytes>,
}

impl Outgoing {
    /// Completes what progenitor's method has built.
    pub(super) async fn new(context: &CallContext, mut request: reqwest::Request) -> Self {
        let config = context.client().config();
        let mut headers = std::mem::take(request.headers_mut());
        // progenitor always sends it; the API does not have it.
        headers.remove("api-version");
        let mut body = match request.body_mut().take() {
            // A body in memory, which is passed on without a copy.
            Some(body) => collect(ResponseBody::from_reqwest(body)).await,
            None => Vec::new(),
        };
        // At once, for these and for those of the connection.
        headers.reserve(config.headers.len() + 4);
        replace(&mut headers, &config.headers);
        let mut url = request.url().clone();
        if let Some(options) = context.call.options() {
            replace(&mut headers, &options.headers);
            extra::add_query(&mut url, &options.query);
            if extra::add_members(&mut body, &options.body_members) {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            }
        }
        headers.insert(AUTHORIZATION, config.authorization.clone());
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        if let Some(form) = &context.form {
            let (content_type, parts) = form.encode();
            headers.insert(CONTENT_TYPE, content_type);
            body = parts;
        }
        Self { method: request.method().clone(), url, headers, body }
    }

    /// The request of one attempt, and whether its body was read.
    pub(super) fn request(&self) -> (TransportRequest, Started) {
        let started = Started::default();
        let request = TransportRequest {
            method: self.method.clone(),
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: RequestBody::new(self.body.clone(), started.clone()),
        };
        (request, started)
    }

    /// The same request to another URL of the same origin.
    pub(super) fn redirected(&self, url: Url) -> TransportRequest {
        let (request, _) = self.request();
        TransportRequest { url, ..request }
    }
}

/// Puts headers in place of those of the same name.
fn replace(headers: &mut HeaderMap, with: &HeaderMap<HeaderValue>) {
    for name in with.keys() {
        headers.remove(name);
    }
    for (name, value) in with {
        headers.append(name, value.clone());
    }
}

async fn collect(mut body: ResponseBody) -> Vec<Bytes> {
    let mut chunks = Vec::new();
    while let Some(Ok(chunk)) = body.chunk().await {
        chunks.push(chunk);
    }
    chunks
}
