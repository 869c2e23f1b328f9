//! Passes requests on to the real service, and compares its responses with the contract.

use http::{HeaderName, Method, header};
use serde_json::Value;
use telnyx_messaging::{Client, RetryPolicy};

use super::refusal::{Code, Refusal};
use super::{Received, Response};
use crate::api::{Api, Operation};
use crate::journal::Difference;
use crate::world::{Generation, State};

/// Headers of responses that are passed back.
const PASSED_BACK: [HeaderName; 5] = [
    header::RETRY_AFTER,
    HeaderName::from_static("idempotent-replayed"),
    HeaderName::from_static("x-ratelimit-limit"),
    HeaderName::from_static("x-ratelimit-remaining"),
    HeaderName::from_static("x-ratelimit-reset"),
];

/// Passes a request on, without retries, and returns the response.
pub(crate) async fn forward(
    state: &State,
    base_url: &str,
    generation: Generation,
    operation: Option<&Operation>,
    path: &str,
    received: &Received<'_>,
) -> Response {
    match send(base_url, path, received).await {
        Ok(response) => {
            if let Some(operation) = operation {
                compare(state, generation, operation, &response);
            }
            response
        }
        Err(detail) => Refusal::new(Code::Unexpected, detail).with_status(502).into(),
    }
}

async fn send(base_url: &str, path: &str, received: &Received<'_>) -> Result<Response, String> {
    let headers = &received.parts.headers;
    let key = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let key = key.and_then(|value| value.split_once(' ')).map_or("", |(_, key)| key);
    let client =
        Client::builder().api_key(key).base_url(base_url).retry_policy(RetryPolicy::none());
    let client = client.build().map_err(|error| error.to_string())?;
    let method = Method::from_bytes(received.parts.method.as_str().as_bytes());
    let request = client.request(method.unwrap_or(Method::GET), path);
    let mut request = request.query(received.query.iter().map(|(name, value)| (name, value)));
    if let Some(key) = headers.get("idempotency-key").and_then(|value| value.to_str().ok()) {
        request = request.idempotency_key(key);
    }
    if !received.bytes.is_empty() {
        let body: Value = serde_json::from_slice(received.bytes)
            .map_err(|_| "only JSON bodies are passed on".to_owned())?;
        request = request.json(&body);
    }
    let (status, headers, body) = match request.send_as::<Value>().await {
        Ok(found) => (found.status(), found.headers().clone(), found.raw_body().clone()),
        Err(error) => match (error.status(), error.headers(), error.raw_body()) {
            (Some(status), Some(headers), Some(body)) => (status, headers.clone(), body.clone()),
            _ => return Err(error.to_string()),
        },
    };
    let mut response = Response::new(status.as_u16(), Some(body));
    for name in PASSED_BACK {
        if let Some(value) = headers.get(&name) {
            response.headers.insert(name, value.clone());
        }
    }
    Ok(response)
}

/// Records where a successful response differs from the contract.
fn compare(state: &State, generation: Generation, operation: &Operation, response: &Response) {
    if !(200..300).contains(&response.status) {
        return;
    }
    let mut differences = Vec::new();
    let mut differs = |pointer: String, detail: String| {
        differences.push(Difference { operation: operation.id.clone(), pointer, detail });
    };
    if response.status != operation.status {
        let detail = format!("status {} instead of {}", response.status, operation.status);
        differs(String::new(), detail);
    }
    let body = response.body.as_deref().unwrap_or_default();
    match (serde_json::from_slice::<Value>(body), &operation.response) {
        (Ok(value), Some(expected)) => {
            let validator = state.api.compile(&Api::reference(&expected.schema));
            for error in validator.iter().flat_map(|validator| validator.iter_errors(&value)) {
                // Masked, because a value may be a phone number or text.
                differs(error.instance_path().to_string(), error.masked().to_string());
            }
        }
        (Err(_), Some(_)) => differs(String::new(), "the body is not JSON".to_owned()),
        (_, None) => {}
    }
    let mut world = state.world();
    if world.generation() != generation {
        return;
    }
    for difference in differences {
        tracing::info!(
            operation = difference.operation,
            pointer = difference.pointer,
            detail = difference.detail,
            "the service differs from the contract"
        );
        world.journal.add_difference(difference);
    }
}
