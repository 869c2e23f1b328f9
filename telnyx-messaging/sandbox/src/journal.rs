//! Recorded requests and webhook deliveries, for assertions in tests.

pub(crate) mod coverage;
mod ring;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::Value;

use crate::webhooks::WebhookVersion;

pub(crate) use ring::{Limits, Record, Ring};

/// What happened in a sandbox, oldest first.
#[derive(Debug)]
pub(crate) struct Journal {
    requests: Ring<Request>,
    deliveries: Ring<Delivery>,
    differences: Ring<Difference>,
}

/// A difference between a response of the real service and the contract. It holds no values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The operation, such as `messages.send`.
    pub operation: String,
    /// The location in the body, as a JSON pointer.
    pub pointer: String,
    /// What differs.
    pub detail: String,
}

/// A request as it is kept: the body as bytes, which take less memory than JSON values.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) record: RecordedRequest,
    pub(crate) body: Bytes,
    pub(crate) response: Bytes,
    pub(crate) at: DateTime<Utc>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.record.fmt(f)
    }
}

impl Record for Request {
    fn size(&self) -> usize {
        let parts: usize = self.record.parts.iter().map(|part| part.content.len()).sum();
        self.body.len() + self.response.len() + parts
    }

    fn shed(&mut self) {
        self.record.parts.clear();
        self.body = Bytes::new();
        self.response = Bytes::new();
    }
}

impl Record for Delivery {
    fn size(&self) -> usize {
        weight(&self.event)
    }

    fn shed(&mut self) {
        self.event = Value::Null;
    }
}

impl Record for Difference {
    fn size(&self) -> usize {
        0
    }

    fn shed(&mut self) {}
}

/// Returns the memory of a value, roughly.
fn weight(value: &Value) -> usize {
    const NODE: usize = 32;
    match value {
        Value::String(text) => NODE + text.len(),
        Value::Array(list) => NODE + list.iter().map(weight).sum::<usize>(),
        Value::Object(map) => {
            NODE + map.iter().map(|(name, value)| NODE + name.len() + weight(value)).sum::<usize>()
        }
        _ => NODE,
    }
}

impl Request {
    /// Returns the record with its body.
    pub(crate) fn to_record(&self) -> RecordedRequest {
        let body = serde_json::from_slice(&self.body).ok();
        RecordedRequest { body, ..self.record.clone() }
    }
}

impl Journal {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            requests: Ring::new(limits),
            deliveries: Ring::new(limits),
            differences: Ring::new(limits),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.deliveries.clear();
        self.differences.clear();
    }

    pub(crate) fn add_difference(&mut self, difference: Difference) {
        self.differences.push(difference);
    }

    pub(crate) fn differences(&self) -> impl Iterator<Item = &Difference> {
        self.differences.iter()
    }

    pub(crate) fn add_request(&mut self, request: Request) {
        self.requests.push(request);
    }

    pub(crate) fn add_delivery(&mut self, delivery: Delivery) {
        self.deliveries.push(delivery);
    }

    pub(crate) fn requests(&self) -> impl DoubleEndedIterator<Item = &Request> {
        self.requests.iter()
    }

    pub(crate) fn deliveries(&self) -> impl DoubleEndedIterator<Item = &Delivery> {
        self.deliveries.iter()
    }
}

/// A request that the sandbox received, including rejected ones.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, such as `messages.send`; `None` if no operation matches the method and path.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// The path, verbatim, without the query.
    pub path: String,
    /// The path parameters, percent-decoded, in order.
    pub path_arguments: Vec<(String, String)>,
    /// The decoded query parameters, in order.
    pub query: Vec<(String, String)>,
    /// All headers, including the API key.
    pub headers: HeaderMap,
    /// The body, if it is JSON; `None` if it was removed, see
    /// [`history_bytes`](crate::SandboxBuilder::history_bytes).
    pub body: Option<Value>,
    /// The parts of the body in order, if it is a form.
    pub parts: Vec<RecordedPart>,
    /// The status of the response.
    pub status: u16,
    /// The `x-request-id` of the response.
    pub request_id: String,
}

impl RecordedRequest {
    /// Returns the first value of a header, if it is a valid string. The name is case-insensitive.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the first value of a query parameter, such as `page[size]`.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(given, _)| given == name)?;
        Some(value)
    }

    /// Returns the first part of the form with this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&RecordedPart> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// Shows no path, headers or body: they contain phone numbers, message text and the API key.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// One part of a form.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedPart {
    /// The name of the part.
    pub name: String,
    /// The file name, verbatim; `None` if the part is not a file.
    pub file_name: Option<String>,
    /// The content type of the part, if given.
    pub content_type: Option<String>,
    /// The content of the part.
    pub content: Bytes,
}

/// Shows neither the file name nor the content.
impl fmt::Debug for RecordedPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedPart")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// One attempt to deliver a webhook.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// The URL of the receiver.
    pub url: String,
    /// The event type, such as `message.finalized`; empty if the webhook has none.
    pub event_type: String,
    /// The number of the attempt, from 1 for each URL.
    pub attempt: u32,
    /// The outcome of the attempt.
    pub outcome: DeliveryOutcome,
    /// The event, in version 2 also where it was delivered in version 1; null if it was removed, see
    /// [`history_bytes`](crate::SandboxBuilder::history_bytes).
    pub event: Value,
    /// The format in which it was delivered.
    pub version: WebhookVersion,
    /// The time from the connection to the response, or to the failure.
    pub elapsed: Duration,
}

/// The outcome of an attempt to deliver a webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The receiver responded with this status; 2xx means that it accepted the webhook.
    Answered(u16),
    /// There was no response, for this reason.
    Failed(String),
    /// Not delivered: the host is neither loopback nor allowed, and no connection was made.
    NotLoopback,
}

impl Delivery {
    /// Returns the status of the receiver's response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.outcome {
            DeliveryOutcome::Answered(status) => Some(status),
            _ => None,
        }
    }

    /// Returns whether the receiver accepted the webhook.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.status().is_some_and(|status| (200..300).contains(&status))
    }
}

/// Shows neither the URL, which may carry a secret, nor the event.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("event_type", &self.event_type)
            .field("attempt", &self.attempt)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}
