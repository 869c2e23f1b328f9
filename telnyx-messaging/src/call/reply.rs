//! What a call has ended with: a response to decode, or an error.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use progenitor_client::Error as RawError;
use serde::de::DeserializeOwned;
use tracing::Span;

use super::failure::CallFailure;
use super::{CallContext, RawResult, Response, ResponseMeta, confirm, spans};
use crate::decode::{
    BodyFormat, DecodeFailure, Decoded, NotDecoded, SchemaMismatch, decode_response,
    decode_without_body, is_blank, parse, strip_byte_order_mark,
};
use crate::error::{ApiError, CallFacts, DecodeError, Error, Result, TransportError};
use crate::retry::retry_after;

/// The body that a success should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// JSON.
    Json,
    /// Nothing that means anything.
    Nothing,
    /// Whatever the caller makes of it.
    Anything,
}

impl Expected {
    /// Whether a body is not even a piece of JSON: empty, cut short, or HTML. Looks at both ends
    /// only, unless they are unusual, as everything else is found out by decoding.
    pub(super) fn is_malformed(self, method: &str, headers: &HeaderMap, body: &[u8]) -> bool {
        if self != Self::Json || method == "HEAD" {
            return false;
        }
        let trimmed = strip_byte_order_mark(body).trim_ascii();
        match (trimmed.first(), trimmed.last()) {
            (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')) => false,
            // A deletion may be confirmed without a body.
            (None, None) => method != "DELETE",
            // A string or number, another charset, a compressed body, or indeed malformed.
            _ => parse(body, BodyFormat::from_headers(headers))
                .is_err_and(|failure| failure.malformed),
        }
    }
}

/// A success, not decoded yet.
pub(crate) struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    is_delete: bool,
    facts: CallFacts,
    span: Span,
}

impl Reply {
    /// Takes apart what progenitor's method has returned.
    pub(super) async fn of(context: &CallContext, result: RawResult) -> Result<Self> {
        let is_delete = context.operation().method == "DELETE";
        let is_safe = context.is_safe();
        let mut url = None;
        let (status, headers, body) = match result {
            Ok(response) => {
                let (status, headers) = (response.status(), response.headers().clone());
                (status, headers, collect(response.into_inner_stream()).await)
            }
            Err(RawError::UnexpectedResponse(mut response)) => {
                if let Some(failure) = CallFailure::from_response(&mut response) {
                    return Err(failure.into_error(context, is_safe));
                }
                url = Some(response.url().clone());
                let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
                (status, headers, response.bytes().await.unwrap_or_default())
            }
            Err(RawError::InvalidRequest(_)) => {
                return Err(context.unbuildable("remove control characters from header values"));
            }
            Err(_) => {
                let problem = "correct path arguments and numbers: the request cannot be written";
                return Err(context.unbuildable(problem));
            }
        };
        let mut facts = context.facts_of_call();
        let span = context.span.clone();
        if status.is_success() {
            // Whatever becomes of the body, the request took effect.
            facts.may_have_been_sent = !is_safe;
            return Ok(Self { status, headers, body, is_delete, facts, span });
        }
        // An earlier attempt, whose response was lost, may have been the one that counts.
        if is_delete
            && context.is_after_ambiguous_attempt()
            && let Some(body) = confirm::deletion(context, url.as_ref(), status).await
        {
            return Ok(Self { status, headers, body, is_delete, facts, span });
        }
        let wait = retry_after(status, &headers);
        Err(Error::Api(Box::new(ApiError::new(status, headers, body, wait, facts))))
    }

    /// Decodes the body; a deletion that was confirmed without one returns what is known of the
    /// resource: its identifier. `output` takes the value out of its envelope.
    pub(super) fn decode<T: DeserializeOwned, U>(
        self,
        id: Option<&str>,
        output: impl FnOnce(T) -> U,
    ) -> Result<Response<U>> {
        let decoded = if self.is_delete && is_blank(&self.body) {
            decode_without_body(id).map_err(NotDecoded::from)
        } else {
            decode_response(&self.body, &self.headers)
        };
        match decoded {
            Ok(Decoded { value, mismatches }) => {
                Ok(Response::new(output(value), self.meta(mismatches)))
            }
            Err(NotDecoded::Refusal) => Err(self.refused()),
            Err(NotDecoded::Unreadable(failure)) => Err(self.unreadable(failure)),
        }
    }

    /// The body as it is.
    pub(super) fn undecoded(self) -> Response<Bytes> {
        let body = self.body.clone();
        Response::new(body, self.meta(Vec::new()))
    }

    fn meta(self, mismatches: Vec<SchemaMismatch>) -> ResponseMeta {
        if let Some(first) = mismatches.first() {
            tracing::warn!(
                parent: &self.span,
                operation = self.facts.operation,
                count = mismatches.len(),
                first = %first,
                "the response differs from the contract"
            );
        }
        ResponseMeta {
            operation: self.facts.operation,
            status: self.status,
            headers: self.headers,
            body: self.body,
            attempts: self.facts.attempts,
            idempotency_key: self.facts.idempotency_key,
            mismatches,
        }
    }

    /// The error for a refusal under a status of success.
    fn refused(self) -> Error {
        spans::record_error(&self.span, spans::REFUSED);
        let Self { status, headers, body, facts, .. } = self;
        let wait = retry_after(status, &headers);
        Error::Api(Box::new(ApiError::new(status, headers, body, wait, facts)))
    }

    fn unreadable(self, failure: DecodeFailure) -> Error {
        spans::record_error(&self.span, spans::UNREADABLE);
        let Self { status, headers, body, facts, .. } = self;
        Error::Decode(Box::new(DecodeError { status, headers, body, failure, call: facts }))
    }
}

impl CallFailure {
    fn into_error(self, context: &CallContext, is_safe: bool) -> Error {
        let limit = context.client().config().max_body;
        let mut call = context.facts_of_call();
        match self {
            Self::Transport { failure, head } => {
                Error::Transport(Box::new(TransportError::new(failure, head, call)))
            }
            Self::TooLarge { status, headers, body } => {
                call.may_have_been_sent = !is_safe;
                let message = format!(
                    "the body is larger than the limit of {limit} bytes; raise `max_body_bytes`"
                );
                let failure = DecodeFailure::of_body(message, false);
                Error::Decode(Box::new(DecodeError { status, headers, body, failure, call }))
            }
        }
    }
}

/// The bytes of a body that is complete already, so that nothing is waited for.
async fn collect(mut body: impl Stream<Item = reqwest::Result<Bytes>> + Unpin) -> Bytes {
    let mut whole = Bytes::new();
    while let Some(Ok(chunk)) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        whole = if whole.is_empty() { chunk } else { [whole, chunk].concat().into() };
    }
    whole
}
