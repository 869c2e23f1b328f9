//! What a call answers.

use std::any::TypeId;
use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::decode::SchemaMismatch;

/// The answer to a call: the value, and how it came.
///
/// It dereferences to the value, so fields are read directly:
///
/// ```no_run
/// # async fn send(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let message = client
///     .messages()
///     .send()
///     .from("+15550100001")
///     .to("+15550100002")
///     .text("Hello")
///     .await?;
/// println!("{} (request {:?})", message.id, message.request_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    receipt: Receipt,
}

/// Everything about an answer but its value.
#[derive(Clone)]
pub(crate) struct Receipt {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) mismatches: Vec<SchemaMismatch>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, receipt: Receipt) -> Self {
        Self { value, receipt }
    }

    pub(crate) fn into_parts(self) -> (T, Receipt) {
        (self.value, self.receipt)
    }

    /// The HTTP status, a 2xx.
    pub fn status(&self) -> StatusCode {
        self.receipt.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.receipt.headers
    }

    /// The service's name for the request, to be quoted to its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.receipt.headers)
    }

    /// How often the request was tried until it succeeded; 1 when it went well at once.
    pub fn attempts(&self) -> u32 {
        self.receipt.attempts
    }

    /// The idempotency key that was sent, if the operation carries one.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.receipt.idempotency_key.as_deref()
    }

    /// Where the answer differs from the contract, and was mended or left out; empty almost always.
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        &self.receipt.mismatches
    }

    /// The body as it came. It may hold phone numbers and message text.
    pub fn raw_body(&self) -> &Bytes {
        &self.receipt.body
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Replaces the value, keeping how it came.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), receipt: self.receipt }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> AsRef<T> for Response<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Response");
        // Generated types hide what is sensitive; free JSON cannot, so it is hidden whole.
        if TypeId::of::<T>() == TypeId::of::<serde_json::Value>() {
            fields.field("value", &format_args!("[redacted]"));
        } else {
            fields.field("value", &self.value);
        }
        self.receipt.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}

impl Receipt {
    pub(crate) fn debug(&self, fields: &mut fmt::DebugStruct<'_, '_>) {
        fields
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .field("attempts", &self.attempts)
            .field("idempotency_key", &self.idempotency_key)
            .field("mismatches", &self.mismatches);
    }
}

/// The service's name for a request, from the headers of its answer.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "request-id", "x-telnyx-request-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}
