//! The HTTP server: parses requests, runs operations, and writes responses.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{self, Request};
use axum::response::Response;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::contract::Operation;
use super::deliver;
use super::error::{Code, ErrorSource, Refusal, Violation};
use super::form::ReceivedForm;
use super::messages::{self, PendingWebhooks};
use super::record::RecordedRequest;
use super::respond;
use super::route::Route;
use super::sample;
use super::state::{InjectedFault, OperationResponse, State};
use super::validate::{self, IncomingRequest};

/// Maximum size of a request body in bytes: larger than any document, small enough for a test
/// machine.
const MAX_BODY_SIZE: usize = 64 * 1024 * 1024;

/// Returns the service, with a single handler: routing is done by the contract.
pub(super) fn router(state: Arc<State>) -> Router {
    Router::new().fallback(handle).with_state(state)
}

/// A response before it is written.
struct PendingResponse {
    status: u16,
    body: Option<String>,
    headers: HeaderMap,
    webhooks: Option<PendingWebhooks>,
}

impl From<Refusal> for PendingResponse {
    fn from(refusal: Refusal) -> Self {
        Self {
            status: refusal.status,
            body: Some(refusal.to_json().to_string()),
            headers: HeaderMap::new(),
            webhooks: None,
        }
    }
}

async fn handle(extract::State(state): extract::State<Arc<State>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, MAX_BODY_SIZE).await;
    let query = query(&parts);
    let path = parts.uri.path().to_owned();
    let operation_path = path.strip_prefix(state.contract.prefix.as_str()).unwrap_or("");
    let route = state.contract.route(parts.method.as_str(), operation_path);
    let form = match &bytes {
        Ok(bytes) => ReceivedForm::read(&parts.headers, bytes).await,
        Err(_) => None,
    };
    let fault = state.memory().faults.pop_front();
    let mut response = match (&fault, &bytes) {
        (Some(fault), _) if !fault.after_effect => fault.response(),
        (_, Err(_)) => too_large(),
        (_, Ok(bytes)) => route_request(&state, &route, &parts, &query, bytes, form.as_ref()),
    };
    if let Some(webhooks) = response.webhooks.take() {
        deliver::deliver_status_changes(&state, webhooks);
    }
    if let Some(fault) = fault.filter(|fault| fault.after_effect) {
        response = fault.response();
    }
    let request_id = sample::fresh_id();
    let (operation, path_arguments) = match route {
        Route::Found(operation, arguments) => (Some(operation.id.clone()), arguments),
        _ => (None, Vec::new()),
    };
    tracing::debug!(operation, status = response.status, request_id, "request");
    let latency = {
        let request = RecordedRequest {
            operation,
            method: parts.method.to_string(),
            path,
            path_arguments,
            query,
            headers: parts.headers,
            body: bytes.ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()),
            parts: form.map(|form| form.parts).unwrap_or_default(),
            status: response.status,
            request_id: request_id.clone(),
        };
        super::coverage_log::record_request(&request);
        let mut memory = state.memory();
        memory.requests.push(request);
        memory.latency
    };
    // After the effect, so that a client that times out has still been served.
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    response.into_response(&request_id)
}

fn route_request(
    state: &Arc<State>,
    route: &Route<'_>,
    parts: &Parts,
    query: &[(String, String)],
    bytes: &[u8],
    form: Option<&ReceivedForm>,
) -> PendingResponse {
    match route {
        Route::Unknown => Refusal::new(404, Code::NotFound, "unknown path").into(),
        Route::WrongMethod(methods) => wrong_method(methods),
        Route::Found(operation, arguments) => {
            let incoming =
                IncomingRequest { arguments, query, headers: &parts.headers, bytes, form };
            perform(state, operation, &incoming).unwrap_or_else(PendingResponse::from)
        }
    }
}

fn perform(
    state: &Arc<State>,
    operation: &Operation,
    incoming: &IncomingRequest<'_>,
) -> Result<PendingResponse, Refusal> {
    if operation.authenticated && !has_key(state, incoming.headers) {
        return Err(Refusal {
            status: 401,
            violations: vec![Violation::new(
                Code::Authentication,
                "missing or invalid API key; help: send `Authorization: Bearer <key>`",
                ErrorSource::Parameter("Authorization".to_owned()),
            )],
        });
    }
    let body = validate::check(&state.contract, operation, incoming)?;
    let request = respond::Request {
        contract: &state.contract,
        operation,
        arguments: incoming.arguments,
        query: incoming.query,
        body: body.as_ref(),
    };
    let accepts_key = operation
        .parameters
        .iter()
        .any(|parameter| parameter.name.eq_ignore_ascii_case("idempotency-key"));
    let key = incoming.headers.get("idempotency-key").filter(|_| accepts_key);
    let key = key.and_then(|key| key.to_str().ok());
    let mut memory = state.memory();
    let (OperationResponse { status, body }, webhooks) =
        match messages::respond(&mut memory, &request, key) {
            Some(outcome) => outcome?,
            None => (respond::respond(&mut memory, &request)?, None),
        };
    Ok(PendingResponse { status, body, headers: HeaderMap::new(), webhooks })
}

fn has_key(state: &State, headers: &HeaderMap) -> bool {
    headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .is_some_and(|(scheme, key)| {
            scheme.eq_ignore_ascii_case("bearer") && key.trim() == state.api_key
        })
}

fn query(parts: &Parts) -> Vec<(String, String)> {
    let query = parts.uri.query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn wrong_method(methods: &[&str]) -> PendingResponse {
    let allowed = methods.join(", ");
    let detail = format!("method not allowed; allowed: {allowed}");
    let mut response = PendingResponse::from(Refusal::new(405, Code::BadRequest, detail));
    if let Ok(allowed) = HeaderValue::try_from(allowed) {
        response.headers.insert(header::ALLOW, allowed);
    }
    response
}

fn too_large() -> PendingResponse {
    let detail = format!("the body is truncated or larger than {MAX_BODY_SIZE} bytes");
    Refusal::new(413, Code::BadRequest, detail).into()
}

impl InjectedFault {
    fn response(self) -> PendingResponse {
        let code = Code::for_status(self.status);
        let detail = "injected by `Sandbox::fail_next` or `Sandbox::fail_after_next`";
        let mut response = PendingResponse::from(Refusal::new(self.status, code, detail));
        if let Some(wait) = self.retry_after {
            // The unit of the header is seconds; rounding up never shortens the wait.
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            let seconds = HeaderValue::from(seconds);
            response.headers.insert(header::RETRY_AFTER, seconds);
        }
        response
    }
}

impl PendingResponse {
    fn into_response(self, request_id: &str) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = self.headers;
        if let Ok(id) = HeaderValue::try_from(request_id) {
            response.headers_mut().insert("x-request-id", id);
        }
        if let Some(text) = self.body {
            let json = HeaderValue::from_static("application/json; charset=utf-8");
            response.headers_mut().insert(header::CONTENT_TYPE, json);
            *response.body_mut() = Body::from(text);
        }
        response
    }
}
