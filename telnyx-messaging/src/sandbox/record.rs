//! What the sandbox saw and did, for a test to look at.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

/// A request the sandbox received, whether or not it liked it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, such as `messages.send`; none when no operation has this method and path.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// The path as it came, without the query.
    pub path: String,
    /// The arguments in the path, percent-decoded, in order.
    pub path_arguments: Vec<(String, String)>,
    /// The query as decoded pairs, in order.
    pub query: Vec<(String, String)>,
    /// All headers, the key among them.
    pub headers: HeaderMap,
    /// The body, when it is JSON.
    pub body: Option<Value>,
    /// The parts of the body, when it is a form, in order.
    pub parts: Vec<RecordedPart>,
    /// The status the sandbox answered with.
    pub status: u16,
    /// The `x-request-id` of the answer.
    pub request_id: String,
}

impl RecordedRequest {
    /// The first value of a header, when it is text; the name is matched without case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The first value of a query parameter, by its name on the wire.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(given, _)| given == name)?;
        Some(value)
    }

    /// The first part of a form with this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&RecordedPart> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// Shows no path, header or body: they hold phone numbers, texts and the key.
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
    /// Its name.
    pub name: String,
    /// The name of the file, as it came; none when the part is no file.
    pub file_name: Option<String>,
    /// The content type of the part, if it says so.
    pub content_type: Option<String>,
    /// What it holds.
    pub content: Bytes,
}

/// Shows neither the name of a file nor what is in it.
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
    /// Where it went, or would have gone.
    pub url: String,
    /// The event type, such as `message.finalized`; empty when the webhook names none.
    pub event_type: String,
    /// Counts from 1 for each URL.
    pub attempt: u32,
    /// How it ended.
    pub outcome: DeliveryOutcome,
    /// What was delivered.
    pub event: Value,
}

/// How an attempt to deliver a webhook ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The receiver answered with this status; 2xx means it took the webhook.
    Answered(u16),
    /// No answer came: why, in a few words.
    Failed(String),
    /// Not delivered: the host is not this machine, and no connection was made.
    NotLoopback,
}

impl Delivery {
    /// The status the receiver answered with.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.outcome {
            DeliveryOutcome::Answered(status) => Some(status),
            _ => None,
        }
    }

    /// True when the receiver took the webhook.
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
