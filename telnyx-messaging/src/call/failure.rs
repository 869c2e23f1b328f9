//! Failures without a complete response, on their way through progenitor's method.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::transport::TransportFailure;

/// Why a call has no complete response.
#[derive(Debug)]
pub(super) enum CallFailure {
    /// No response arrived, or not to its end.
    Transport { failure: TransportFailure, head: Option<Box<(StatusCode, HeaderMap)>> },
    /// The body of a success is larger than the client's limit; this is its beginning.
    TooLarge { status: StatusCode, headers: HeaderMap, body: Bytes },
}

/// How a failure is carried by a response.
#[derive(Clone)]
struct Carried(Arc<CallFailure>);

impl CallFailure {
    /// Puts the failure into a response.
    ///
    /// progenitor's hook can only return `reqwest`'s own error, which nothing else can create. So a
    /// failure travels as an extension of an empty response, which progenitor passes on untouched as
    /// one that the document does not know. [`from_response`](Self::from_response) takes it out.
    pub(super) fn into_response(self) -> reqwest::Response {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        response.extensions_mut().insert(Carried(Arc::new(self)));
        response.into()
    }

    /// Takes a failure out of its response; `None` for a response of the service.
    pub(super) fn from_response(response: &mut reqwest::Response) -> Option<Self> {
        let Carried(failure) = response.extensions_mut().remove()?;
        Arc::into_inner(failure)
    }
}
