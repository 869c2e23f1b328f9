//! The HTTP side: from bytes to an operation, and from its answer to bytes.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{self, Request};
use axum::response::Response;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::contract::Operation;
use super::deliver;
use super::error::{Code, Refusal, Source, Violation};
use super::form::Form;
use super::messages::{self, Announcement};
use super::record::RecordedRequest;
use super::respond;
use super::route::Route;
use super::sample;
use super::state::{Answer, Fault, State};
use super::validate::{self, Call};

/// The largest body that is read, in bytes: more than any document has, and less than a test's
/// machine.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// The service: one handler, as the contract does the routing.
pub(super) fn router(state: Arc<State>) -> Router {
    Router::new().fallback(handle).with_state(state)
}

/// An answer on its way out.
struct Reply {
    status: u16,
    body: Option<String>,
    headers: HeaderMap,
    announcement: Option<Announcement>,
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        Self {
            status: refusal.status,
            body: Some(refusal.to_json().to_string()),
            headers: HeaderMap::new(),
            announcement: None,
        }
    }
}

async fn handle(extract::State(state): extract::State<Arc<State>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, LARGEST_BODY).await;
    let query = query(&parts);
    let path = parts.uri.path().to_owned();
    let below = path.strip_prefix(state.contract.prefix.as_str()).unwrap_or("");
    let route = state.contract.route(parts.method.as_str(), below);
    let form = match &bytes {
        Ok(bytes) => Form::read(&parts.headers, bytes).await,
        Err(_) => None,
    };
    let fault = state.memory().faults.pop_front();
    let mut reply = match (&fault, &bytes) {
        (Some(fault), _) if !fault.after_effect => fault.reply(),
        (_, Err(_)) => too_large(),
        (_, Ok(bytes)) => answer(&state, &route, &parts, &query, bytes, form.as_ref()),
    };
    if let Some(announcement) = reply.announcement.take() {
        deliver::announce(&state, announcement);
    }
    if let Some(fault) = fault.filter(|fault| fault.after_effect) {
        reply = fault.reply();
    }
    let request_id = sample::fresh_id();
    let (operation, path_arguments) = match route {
        Route::Found(operation, arguments) => (Some(operation.id.clone()), arguments),
        _ => (None, Vec::new()),
    };
    tracing::debug!(operation, status = reply.status, request_id, "request");
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
            status: reply.status,
            request_id: request_id.clone(),
        };
        super::trail::request(&request);
        let mut memory = state.memory();
        memory.requests.push(request);
        memory.latency
    };
    // Last, so that a client that gives up has nevertheless been served.
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    reply.into_response(&request_id)
}

fn answer(
    state: &Arc<State>,
    route: &Route<'_>,
    parts: &Parts,
    query: &[(String, String)],
    bytes: &[u8],
    form: Option<&Form>,
) -> Reply {
    match route {
        Route::Unknown => Refusal::new(404, Code::NotFound, "the api has no such path").into(),
        Route::WrongMethod(methods) => wrong_method(methods),
        Route::Found(operation, arguments) => {
            let call = Call { arguments, query, headers: &parts.headers, bytes, form };
            perform(state, operation, &call).unwrap_or_else(Reply::from)
        }
    }
}

fn perform(state: &Arc<State>, operation: &Operation, call: &Call<'_>) -> Result<Reply, Refusal> {
    if operation.authenticated && !has_key(state, call.headers) {
        return Err(Refusal {
            status: 401,
            violations: vec![Violation::new(
                Code::Authentication,
                "send the sandbox's api key as `Authorization: Bearer <key>`",
                Source::Parameter("Authorization".to_owned()),
            )],
        });
    }
    let body = validate::check(&state.contract, operation, call)?;
    let request = respond::Request {
        contract: &state.contract,
        operation,
        arguments: call.arguments,
        query: call.query,
        body: body.as_ref(),
    };
    let accepts_key = operation
        .parameters
        .iter()
        .any(|parameter| parameter.name.eq_ignore_ascii_case("idempotency-key"));
    let key = call.headers.get("idempotency-key").filter(|_| accepts_key);
    let key = key.and_then(|key| key.to_str().ok());
    let mut memory = state.memory();
    let (Answer { status, body }, announcement) =
        match messages::respond(&mut memory, &request, key) {
            Some(outcome) => outcome?,
            None => (respond::respond(&mut memory, &request)?, None),
        };
    Ok(Reply { status, body, headers: HeaderMap::new(), announcement })
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

fn wrong_method(methods: &[&str]) -> Reply {
    let allowed = methods.join(", ");
    let detail = format!("this path answers to {allowed} only");
    let mut reply = Reply::from(Refusal::new(405, Code::BadRequest, detail));
    if let Ok(allowed) = HeaderValue::try_from(allowed) {
        reply.headers.insert(header::ALLOW, allowed);
    }
    reply
}

fn too_large() -> Reply {
    let detail = format!("the body is broken off or larger than {LARGEST_BODY} bytes");
    Refusal::new(413, Code::BadRequest, detail).into()
}

impl Fault {
    fn reply(self) -> Reply {
        let code = Code::for_status(self.status);
        let detail = "this answer was ordered by the test";
        let mut reply = Reply::from(Refusal::new(self.status, code, detail));
        if let Some(wait) = self.retry_after {
            // The header knows whole seconds only; rounding up keeps the promise.
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            let seconds = HeaderValue::from(seconds);
            reply.headers.insert(header::RETRY_AFTER, seconds);
        }
        reply
    }
}

impl Reply {
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
