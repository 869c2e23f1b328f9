//! Faults of rules, as they change requests and responses.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, header};
use serde_json::Value;

use super::Response;
use super::body::Transmission;
use super::refusal::{Code, Refusal};
use crate::api::Operation;
use crate::faults::{Fault, FaultRule};
use crate::world::{Generation, State, World};

/// A body that is neither JSON nor text.
const GARBAGE: &[u8] = b"<html>\xff\xfe not JSON";

pub(crate) fn find_fault(
    world: &mut World,
    operation: Option<&Operation>,
    bytes: &[u8],
) -> Option<FaultRule> {
    if world.faults.list().is_empty() {
        return None;
    }
    let body: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let recipients: Vec<&str> = match &body["to"] {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    world.faults.apply(operation.map(|o| o.id.as_str()), &recipients, &mut world.random)
}

pub(crate) async fn pause(milliseconds: u64) {
    if milliseconds > 0 {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    }
}

/// Returns the response of a fault instead of which nothing is carried out; `None` if the fault only
/// changes how the real response is transmitted.
pub(crate) fn failed(rule: &FaultRule) -> Option<Response> {
    match &rule.fault {
        Fault::Status { .. } => Some(fault_response(rule)),
        Fault::Delay => None,
        Fault::Garbage => Some(Response::new(200, Some(GARBAGE))),
        other => {
            let mut response = Response::json(200, &Value::Null);
            response.transmission = transmission(other);
            Some(response)
        }
    }
}

fn transmission(fault: &Fault) -> Transmission {
    match fault {
        Fault::Reset => Transmission::Reset,
        Fault::Stall => Transmission::Stall,
        Fault::Truncate { bytes } => Transmission::Truncated(*bytes),
        Fault::SlowBytes { pause_ms } => Transmission::Slow(Duration::from_millis(*pause_ms)),
        _ => Transmission::Whole,
    }
}

fn fault_response(rule: &FaultRule) -> Response {
    let Fault::Status { status, code, retry_after_ms } = &rule.fault else {
        return Response::json(500, &Value::Null);
    };
    let status = if (200..=599).contains(status) { *status } else { 500 };
    let code = code.map_or_else(|| Code::for_status(status), Code::Chosen);
    let refusal = Refusal::new(code, "injected by a fault rule").with_status(status);
    let mut response = Response::from(refusal);
    if let Some(wait) = retry_after_ms {
        // The unit of the header is seconds; rounding up never shortens the wait.
        response.headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.div_ceil(1000)));
    }
    response
}

/// Changes the response of a request that was carried out.
pub(crate) fn apply_after(
    state: &State,
    rule: &FaultRule,
    generation: Generation,
    response: &mut Response,
) {
    match &rule.fault {
        Fault::Status { .. } => *response = fault_response(rule),
        Fault::Garbage => {
            response.body = Some(Bytes::from_static(GARBAGE));
        }
        Fault::DuplicateWebhook => {
            let body: Value = serde_json::from_slice(response.body.as_deref().unwrap_or_default())
                .unwrap_or_default();
            let mut world = state.world();
            if let Some(id) = body["data"]["id"].as_str()
                && world.generation() == generation
            {
                world.duplicated.insert(id.to_owned());
            }
        }
        other => response.transmission = transmission(other),
    }
}
