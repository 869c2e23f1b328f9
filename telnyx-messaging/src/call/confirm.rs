//! Deletions whose response was lost, and whose retry was refused.
//!
//! The first attempt may have removed or cancelled the resource, and then the service refuses the
//! second one. One read settles which.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::Value;
use tokio::time::Instant;
use url::Url;

use super::{CallContext, send_raw};

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
    let client = context.client();
    let path = url?.as_str().strip_prefix(client.base_url())?;
    let remaining = context.deadline.saturating_duration_since(Instant::now());
    let read = client.request(Method::GET, path).timeout(remaining).max_retries(0);
    match Box::pin(send_raw(read)).await {
        Ok(response) => {
            let body = response.into_inner();
            let resource: Value = serde_json::from_slice(&body).ok()?;
            is_cancelled(resource.get("data").unwrap_or(&resource)).then_some(body)
        }
        Err(error) => error.is_not_found().then(Bytes::new),
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
