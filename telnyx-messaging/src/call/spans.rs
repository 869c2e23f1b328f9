//! Spans of calls and attempts, by OpenTelemetry's conventions for HTTP clients.
//!
//! One span per call, and one below it per attempt. No attribute holds a value of a path, a query or
//! a body.

use http::{HeaderMap, StatusCode};
use tracing::Span;
use tracing::field::Empty;

use super::{CallContext, request_id};
use crate::operation::Operation;
use crate::retry::FailureKind;

/// The span of a call.
pub(super) fn call(operation: &Operation) -> Span {
    tracing::info_span!(
        "telnyx_call",
        otel.name = operation.id,
        otel.kind = "internal",
        telnyx.operation = operation.id,
        telnyx.attempts = Empty,
        telnyx.request_id = Empty,
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// The span of one attempt.
pub(super) fn attempt(context: &CallContext, number: u32) -> Span {
    let operation = context.operation();
    let server = &context.client().config().server;
    let span = tracing::info_span!(
        "telnyx_attempt",
        otel.name = Empty,
        otel.kind = "client",
        http.request.method = operation.method,
        url.template = Empty,
        server.address = server.address,
        server.port = server.port,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        telnyx.request_id = Empty,
        error.type = Empty,
    );
    if !span.is_disabled() {
        let name = format!("{} {}", operation.method, operation.path);
        span.record("otel.name", name.trim_end());
        // Requests outside the contract have none: their path may hold a phone number.
        if !operation.path.is_empty() {
            span.record("url.template", operation.path);
        }
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
    }
    span
}

/// Adds what is known of the response.
pub(super) fn record_head(span: &Span, status: StatusCode, headers: &HeaderMap) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status.as_u16());
    if let Some(id) = request_id(headers) {
        span.record("telnyx.request_id", id);
    }
}

/// Adds the kind of a failure: the status, or its name.
pub(super) fn record_failure(span: &Span, failure: FailureKind) {
    match failure {
        FailureKind::Status(status) => span.record("error.type", status.as_str()),
        failure => span.record("error.type", failure.name()),
    };
}

/// Adds the name of an error that is not the failure of an attempt.
pub(super) fn record_error(span: &Span, error: &'static str) {
    span.record("error.type", error);
}

/// The future was dropped before it had ended.
pub(super) const CANCELLED: &str = "cancelled";
/// A success could not be decoded.
pub(super) const UNREADABLE: &str = "decode";
/// A refusal came under a status of success.
pub(super) const REFUSED: &str = "refused";
