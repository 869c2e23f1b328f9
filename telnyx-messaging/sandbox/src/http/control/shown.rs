//! What the control shows of deliveries and requests.

use serde_json::{Value, json};

use crate::journal::{Delivery, DeliveryOutcome, Request};
use crate::world::clock;

/// Returns a delivery as JSON.
pub(crate) fn delivery(delivery: &Delivery) -> Value {
    let (status, error) = match &delivery.outcome {
        DeliveryOutcome::Answered(status) => (Some(*status), None),
        DeliveryOutcome::Failed(reason) => (None, Some(reason.clone())),
        DeliveryOutcome::NotLoopback => {
            (None, Some("the host is neither loopback nor allowed".to_owned()))
        }
    };
    json!({
        "url": delivery.url,
        "event_type": delivery.event_type,
        "attempt": delivery.attempt,
        "status": status,
        "error": error,
        "webhook_api_version": delivery.version.number().to_string(),
        "elapsed_ms": delivery.elapsed.as_secs_f64() * 1000.0,
        "event": delivery.event,
    })
}

/// Returns a request as JSON, without its headers, which hold the API key.
pub(crate) fn request(request: &Request) -> Value {
    let record = &request.record;
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    json!({
        "operation": record.operation,
        "method": record.method,
        "path": record.path,
        "query": record.query,
        "body": parse(&request.body),
        "status": record.status,
        "response": parse(&request.response),
        "request_id": record.request_id,
        "idempotency_key": record.header("idempotency-key"),
        "at": clock::text(request.at),
    })
}
