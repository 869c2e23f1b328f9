//! Deletions whose response was lost, and whose retry was refused.
//!
//! The first attempt may have removed or cancelled the resource, and then the service refuses the
//! second one. One read settles which.

use bytes::Bytes;
use http::{Method, StatusCode};
use progenitor_client::{ClientHooks, Error as RawError, OperationInfo};
use serde_json::Value;
use tokio::time::Instant;
use url::Url;

use super::{Call, CallContext, RawResult, Request, send_raw};
use crate::decode::{BodyFormat, parse};
use crate::generated::raw;
use crate::operation::Operation;

/// Returns the body that the lost response would have had, if the resource was removed or cancelled.
///
/// `None` means that the refusal stands.
pub(super) async fn deletion(
    context: &CallContext,
    url: Option<&Url>,
    status: StatusCode,
) -> Option<Bytes> {
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => return Some(Bytes::new()),
        StatusCode::FORBIDDEN | StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY => {}
        _ => return None,
    }
    let mut call = Call::new(context.client(), &READ_BACK);
    let options = call.options_mut();
    options.timeout = Some(context.deadline.saturating_duration_since(Instant::now()));
    options.max_retries = Some(0);
    match send_raw(ReadBack { call, url: url?.clone() }).await {
        Ok(response) => {
            let format = BodyFormat::from_headers(response.headers());
            let body = response.into_inner();
            let resource = parse(&body, format).ok()?.document;
            is_cancelled(resource.get("data").unwrap_or(&resource)).then_some(body)
        }
        Err(error) => error.is_not_found().then(Bytes::new),
    }
}

/// Reads the resource that a deletion has addressed.
static READ_BACK: Operation = Operation::get("read_back", "");

struct ReadBack {
    call: Call,
    url: Url,
}

impl Request for ReadBack {
    type Body = Value;
    type Output = Value;

    fn call(&self) -> &Call {
        &self.call
    }

    async fn execute(&self, raw: &raw::Client) -> RawResult {
        let request = reqwest::Request::new(Method::GET, self.url.clone());
        let info = OperationInfo { operation_id: READ_BACK.id };
        Err(RawError::UnexpectedResponse(raw.exec(request, &info).await?))
    }

    fn output(body: Value) -> Value {
        body
    }
}

/// Whether a resource reports that it was cancelled or deleted: in its `status`, or in that of every
/// recipient.
fn is_cancelled(resource: &Value) -> bool {
    let is_over = |resource: &Value| {
        let status = resource.get("status").and_then(Value::as_str);
        status.is_some_and(|status| matches!(status, "cancelled" | "canceled" | "deleted"))
    };
    let recipients = resource.get("to").and_then(Value::as_array);
    is_over(resource) || recipients.is_some_and(|to| !to.is_empty() && to.iter().all(is_over))
}
