//! The way of a request: faults, limits, its effect, its record, and the wait before its response.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use super::effect::{Effect, perform};
use super::form::ReceivedForm;
use super::injected::{apply_after, failed, find_fault, pause};
use super::refusal::{Code, Refusal};
use super::validate::IncomingRequest;
use super::{MAX_BODY_SIZE, Response, explain, forward};
use crate::api::route::Route;
use crate::behaviour::rates::RequestLimit;
use crate::journal::{self, RecordedRequest};
use crate::world::{Generation, State, World};

/// A received request.
pub(super) struct Received<'a> {
    pub(super) parts: &'a Parts,
    pub(super) bytes: &'a Bytes,
    pub(super) query: Vec<(String, String)>,
    form: Option<ReceivedForm>,
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
    let (fault, limit, mut effect) = {
        let mut world = state.world();
        let any_steps = world.run_steps(&state.api, &state.options);
        let now = world.now();
        let fault = find_fault(&mut world, operation, &bytes);
        let limit = world.rates.count_request(now);
        let effect = Effect::none(&world);
        if any_steps {
            state.report(world);
        }
        (fault, limit, effect)
    };
    let before = fault.as_ref().filter(|rule| !rule.is_after_effect());
    if let Some(rule) = before {
        pause(rule.delay_ms).await;
    }
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
            None => carry_out(state, &route, path, &received, &mut effect),
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
    let record = record(&route, &received, response.status);
    let waiting = {
        let mut world = state.world();
        wait += add_record(&mut world, record, effect.generation, &received, &mut response);
        if wait.is_zero() {
            effect.end(&mut world);
            state.report(world);
            None
        } else {
            Some(effect)
        }
    };
    if let Some(effect) = waiting {
        // After the effect, so that a client that times out has still been served; the change is
        // reported later, so that webhooks leave after the response.
        tokio::time::sleep(wait).await;
        state.change(|world| effect.end(world));
    }
    if is_head {
        response.body = None;
    }
    response
}

fn doubled(rest: &str, base: &str) -> bool {
    rest.strip_prefix(base).is_some_and(|rest| rest.starts_with('/'))
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

/// Carries out a request, or refuses it.
fn carry_out(
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

/// Returns the record of a request, still without its id.
fn record(route: &Route<'_>, received: &Received<'_>, status: u16) -> RecordedRequest {
    let (operation, path_arguments) = match route {
        Route::Found(operation, arguments) => (Some(operation.id.clone()), arguments.clone()),
        _ => (None, Vec::new()),
    };
    let form = received.form.as_ref();
    RecordedRequest {
        operation,
        method: received.parts.method.to_string(),
        path: received.parts.uri.path().to_owned(),
        path_arguments,
        query: received.query.clone(),
        headers: received.parts.headers.clone(),
        body: None,
        parts: form.map(|form| form.parts.clone()).unwrap_or_default(),
        status,
        request_id: String::new(),
    }
}

/// Adds the request to the journal, unless there was a reset, and returns how long the response waits.
fn add_record(
    world: &mut World,
    mut record: RecordedRequest,
    generation: Generation,
    received: &Received<'_>,
    response: &mut Response,
) -> Duration {
    if world.generation() != generation {
        // Its id would be the one that the seed gives to the next request.
        return Duration::ZERO;
    }
    record.request_id = world.random.uuid();
    if let Ok(id) = HeaderValue::try_from(&record.request_id) {
        response.headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    tracing::debug!(record.operation, record.status, record.request_id, "request");
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
