//! The HTTP server: accepts connections, and runs requests.

pub(crate) mod body;
pub(crate) mod connection;
pub(crate) mod control;
mod effect;
mod exchange;
pub(crate) mod explain;
pub(crate) mod form;
mod forward;
pub(crate) mod idempotency;
mod injected;
pub(crate) mod page;
pub(crate) mod refusal;
pub(crate) mod validate;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde_json::Value;

use crate::behaviour::OperationResponse;
use body::Transmission;
use exchange::{Received, handle};
use refusal::Refusal;

/// Maximum size of a request body in bytes: larger than any document, small enough for a test
/// machine.
pub(crate) const MAX_BODY_SIZE: usize = 64 * 1024 * 1024;

/// A response before it is written.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) transmission: Transmission,
}

impl Response {
    pub(crate) fn new(status: u16, body: Option<impl Into<Bytes>>) -> Self {
        let body = body.map(Into::into);
        let mut headers = HeaderMap::new();
        if body.is_some() {
            let json = HeaderValue::from_static("application/json; charset=utf-8");
            headers.insert(header::CONTENT_TYPE, json);
        }
        Self { status, headers, body, transmission: Transmission::Whole }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, Some(body.to_string()))
    }
}

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        Self::json(refusal.status, &refusal.to_json())
    }
}

impl From<OperationResponse> for Response {
    fn from(response: OperationResponse) -> Self {
        Self::new(response.status, response.body)
    }
}
