//! The HTTP server: accepts connections, and runs requests.

pub(crate) mod body;
pub(crate) mod connection;
pub(crate) mod control;
pub(crate) mod explain;
pub(crate) mod form;
mod forward;
pub(crate) mod idempotency;
mod injected;
pub(crate) mod page;
pub(crate) mod refusal;
pub(crate) mod validate;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use serde_json::Value;

use crate::api::Operation;
use crate::api::route::Route;
use crate::behaviour::rates::RequestLimit;
use crate::behaviour::{self, Call, OperationResponse};
use crate::journal::{self, RecordedRequest};
use crate::world::{Generation, State};
use body::Transmission;
use form::ReceivedForm;
use idempotency::{Found, Held};
use injected::{apply_after, failed, find_fault, pause};
use refusal::{Code, ErrorSource, Refusal, Violation};
use validate::IncomingRequest;

/// Maximum size of a request body in bytes: larger than any document, small enough for a test
/// machine.
pub(crate) const MAX_BODY_SIZE: usize = 64 * 1024 * 1024;

/// Marks a response that repeats an earlier one.
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// A response before it is written.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) transmission: Transmission,
}

impl Response {
    pub(crate) fn new(status: u16, body: Option<impl Into<Bytes>>) -> Self {
        let body = body.map(Into::into);
        let mut headers = HeaderMap::new();
        if body.is_some() {
            let json = HeaderValue::from_static("application/json; charset=utf-8");
            headers.insert(header::CONTENT_TYPE, json);
        }
        Self { status, headers, body, transmission: Transmission::Whole }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, Some(body.to_string()))
    }
}

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        Self::json(refusal.status, &refusal.to_json())
    }
}

impl From<OperationResponse> for Response {
    fn from(response: OperationResponse) -> Self {
        Self::new(response.status, response.body)
    }
}

/// A received request.
struct Received<'a> {
    parts: &'a Parts,
    bytes: &'a Bytes,
    query: Vec<(String, String)>,
    form: Option<ReceivedForm>,
}

/// What a request had an effect on.
struct Effect {
    /// The generation that it is part of. After a reset, nothing about the request is recorded.
    generation: Generation,
    /// The idempotency key that it holds, and the response that the key repeats.
    held: Option<(Held, OperationResponse)>,
}

/// Handles a request to the API.
pub(crate) async fn handle(state: Arc<State>, parts: Parts, bytes: Option<Bytes>) -> Response {
    let (state, parts) = (&state, &parts);
    let is_head = parts.method == Method::HEAD;
    // The response to HEAD is that to GET, without the body.
    let method = if is_head { "GET" } else { parts.method.as_str() };
    let path = parts.uri.path();
    let base = state.api.base_path.as_str();
    let (path, warning) = match path.strip_prefix(base) {
        // Official SDKs repeat the prefix of WhatsApp operations.
        Some(rest) if !state.options.strict && !base.is_empty() && doubled(rest, base) => {
            (rest, Some("199 - \"the path begins with the version twice; the service refuses it\""))
        }
        _ => (path, None),
    };
    let below = path.strip_prefix(base).unwrap_or("");
    let route = state.api.route(method, below);
    let too_large = bytes.is_none();
    let bytes = bytes.unwrap_or_default();
    let form = ReceivedForm::read(&parts.headers, &bytes).await;
    let query = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let received = Received { parts, bytes: &bytes, query: query.into_owned().collect(), form };
    let operation = match &route {
        Route::Found(operation, _) => Some(*operation),
        _ => None,
    };
    let fault = find_fault(state, operation, &bytes);
    let before = fault.as_ref().filter(|rule| !rule.is_after_effect());
    if let Some(rule) = before {
        pause(rule.delay_ms).await;
    }
    let (limit, mut effect) = begin(state);
    let mut response = match (before.and_then(failed), &limit) {
        (Some(response), _) => response,
        (None, _) if too_large => over_limit(),
        (None, Some(limit)) if limit.exceeded => {
            Refusal::new(Code::TooManyRequests, "the requests of this second are used up").into()
        }
        (None, _) => match &state.options.forward {
            Some(url) => {
                let generation = effect.generation;
                forward::forward(state, url, generation, operation, below, &received).await
            }
            None => route_request(state, &route, path, &received, &mut effect),
        },
    };
    let mut wait = Duration::ZERO;
    if let Some(rule) = fault.as_ref().filter(|rule| rule.is_after_effect()) {
        apply_after(state, rule, effect.generation, &mut response);
        wait += Duration::from_millis(rule.delay_ms);
    }
    if let Some(limit) = limit {
        limit_headers(limit, &mut response.headers);
    }
    if let Some(warning) = warning {
        response.headers.insert(header::WARNING, HeaderValue::from_static(warning));
    }
    wait += record(state, &route, &received, effect.generation, &mut response);
    // After the effect, so that a client that times out has still been served.
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    if let Some((held, response)) = effect.held {
        let mut world = state.world();
        if world.generation() == effect.generation {
            world.keys.finish(&held, Some(response));
        }
    }
    if is_head {
        response.body = None;
    }
    state.changed();
    response
}

fn doubled(rest: &str, base: &str) -> bool {
    rest.strip_prefix(base).is_some_and(|rest| rest.starts_with('/'))
}

/// Counts a request that may have an effect.
fn begin(state: &State) -> (Option<RequestLimit>, Effect) {
    let mut world = state.world();
    let now = world.now();
    let effect = Effect { generation: world.generation(), held: None };
    (world.rates.count_request(now), effect)
}

fn limit_headers(limit: RequestLimit, headers: &mut HeaderMap) {
    let values = [
        ("x-ratelimit-limit", limit.limit),
        ("x-ratelimit-remaining", limit.remaining),
        ("x-ratelimit-reset", 1),
    ];
    for (name, value) in values {
        headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
    }
}

fn route_request(
    state: &Arc<State>,
    route: &Route<'_>,
    path: &str,
    received: &Received<'_>,
    effect: &mut Effect,
) -> Response {
    let method = received.parts.method.as_str();
    match route {
        Route::Unknown => {
            let detail = explain::unknown_path(&state.api, method, received.parts.uri.path());
            Refusal::new(Code::NotFound, detail).into()
        }
        Route::WrongMethod(methods) => wrong_method(methods),
        Route::Found(operation, arguments) => {
            let incoming = IncomingRequest {
                arguments,
                query: &received.query,
                headers: &received.parts.headers,
                bytes: received.bytes,
                form: received.form.as_ref(),
            };
            perform(state, operation, path, &incoming, effect).unwrap_or_else(Response::from)
        }
    }
}

fn perform(
    state: &Arc<State>,
    operation: &Operation,
    path: &str,
    incoming: &IncomingRequest<'_>,
    effect: &mut Effect,
) -> Result<Response, Refusal> {
    if operation.authenticated && !has_key(state, incoming.headers) {
        let source = ErrorSource::Parameter("Authorization".to_owned());
        let detail = "missing or invalid API key; help: send `Authorization: Bearer <key>`";
        return Err(Refusal {
            status: 401,
            violations: vec![Violation::new(Code::Authentication, detail, source)],
        });
    }
    let key = if operation.idempotency_key { idempotency::read(incoming.headers)? } else { None };
    let now = state.world().now();
    let body = validate::check(&state.api, operation, incoming, now)?;
    let mut world = state.world();
    effect.generation = world.generation();
    if let Some(responder) = world.responders.get(&operation.id).cloned() {
        drop(world);
        let (status, body) = responder(body.as_ref().unwrap_or(&Value::Null));
        return Ok(Response::new(status, body.map(|body| body.to_string())));
    }
    let mut held = None;
    if let Some(key) = key {
        let now = world.now();
        let request = (operation.method.as_str(), path, key);
        match world.keys.begin(request, (incoming.query, incoming.bytes), now)? {
            Found::Replay(first) => {
                let mut response = Response::from(first);
                response.headers.insert(REPLAYED, HeaderValue::from_static("true"));
                return Ok(response);
            }
            Found::New(new) => held = Some(new),
        }
    }
    let result = behaviour::perform(&mut Call {
        api: &state.api,
        options: &state.options,
        operation,
        arguments: incoming.arguments,
        query: incoming.query,
        body: body.as_ref(),
        world: &mut world,
    });
    match (result, held) {
        (Ok(response), Some(held)) => {
            effect.held = Some((held, response.clone()));
            Ok(response.into())
        }
        (Ok(response), None) => Ok(response.into()),
        (Err(refusal), held) => {
            if let Some(held) = held {
                world.keys.finish(&held, None);
            }
            Err(refusal)
        }
    }
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

/// Adds the request to the journal, unless there was a reset, and returns how long the response waits.
fn record(
    state: &State,
    route: &Route<'_>,
    received: &Received<'_>,
    generation: Generation,
    response: &mut Response,
) -> Duration {
    let (operation, path_arguments) = match route {
        Route::Found(operation, arguments) => (Some(operation.id.clone()), arguments.clone()),
        _ => (None, Vec::new()),
    };
    let mut world = state.world();
    if world.generation() != generation {
        // Its id would be the one that the seed gives to the next request.
        return Duration::ZERO;
    }
    let request_id = world.random.uuid();
    if let Ok(id) = HeaderValue::try_from(&request_id) {
        response.headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    tracing::debug!(operation, status = response.status, request_id, "request");
    let form = received.form.as_ref();
    let record = RecordedRequest {
        operation,
        method: received.parts.method.to_string(),
        path: received.parts.uri.path().to_owned(),
        path_arguments,
        query: received.query.clone(),
        headers: received.parts.headers.clone(),
        body: None,
        parts: form.map(|form| form.parts.clone()).unwrap_or_default(),
        status: response.status,
        request_id,
    };
    if journal::coverage::is_enabled() {
        let body = serde_json::from_slice(received.bytes).ok();
        journal::coverage::record_request(&record, body.as_ref());
    }
    let at = world.now();
    // The parts of a form hold its content already.
    let body = if record.parts.is_empty() { received.bytes.clone() } else { Bytes::new() };
    let response = response.body.clone().unwrap_or_default();
    world.journal.add_request(journal::Request { record, body, response, at });
    world.latency
}

fn wrong_method(methods: &[&str]) -> Response {
    let allowed = methods.join(", ");
    let detail = format!("method not allowed; allowed: {allowed}");
    let mut response = Response::from(Refusal::new(Code::BadRequest, detail).with_status(405));
    if let Ok(allowed) = HeaderValue::try_from(allowed) {
        response.headers.insert(header::ALLOW, allowed);
    }
    response
}

fn over_limit() -> Response {
    let detail = format!("the body is truncated or larger than {MAX_BODY_SIZE} bytes");
    Refusal::new(Code::BadRequest, detail).with_status(413).into()
}
