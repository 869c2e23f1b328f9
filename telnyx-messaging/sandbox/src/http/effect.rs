//! Carrying out a request: its API key, its idempotency key, its checks, and the operation.

use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::Value;

use super::Response;
use super::idempotency::{self, Found, Held};
use super::refusal::{Code, ErrorSource, Refusal, Violation};
use super::validate::{self, IncomingRequest};
use crate::api::Operation;
use crate::behaviour::{self, Call, OperationResponse};
use crate::world::{Generation, State, World};

/// Marks a response that repeats an earlier one.
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// What a request does to the state, until it ends.
pub(super) struct Effect {
    /// The virtual time at which the request arrived.
    began: DateTime<Utc>,
    /// The generation that the request is part of. After a reset, nothing about it is recorded.
    pub(super) generation: Generation,
    /// The idempotency key that the request holds.
    key: Option<Held>,
    /// The response that the key repeats.
    success: Option<OperationResponse>,
}

impl Effect {
    pub(super) fn none(world: &World) -> Self {
        let (began, generation) = (world.now(), world.generation());
        Self { began, generation, key: None, success: None }
    }

    /// Ends the request: from now on, its key repeats the response.
    pub(super) fn end(self, world: &mut World) {
        if let Some(key) = self.key
            && world.generation() == self.generation
        {
            world.keys.finish(&key, self.success);
        }
    }
}

/// Carries out a request to an operation.
pub(super) fn perform(
    state: &State,
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
    let body = validate::check(&state.api, operation, incoming, effect.began)?;
    let mut world = state.world();
    effect.generation = world.generation();
    if let Some(responder) = world.responders.get(&operation.id).cloned() {
        drop(world);
        let (status, body) = responder(body.as_ref().unwrap_or(&Value::Null));
        return Ok(Response::new(status, body.map(|body| body.to_string())));
    }
    if let Some(key) = key {
        let now = world.now();
        let request = (operation.method.as_str(), path, key);
        match world.keys.begin(request, (incoming.query, incoming.bytes), now)? {
            Found::Replay(first) => {
                let mut response = Response::from(first);
                response.headers.insert(REPLAYED, HeaderValue::from_static("true"));
                return Ok(response);
            }
            Found::New(key) => effect.key = Some(key),
        }
    }
    let response = behaviour::perform(&mut Call {
        api: &state.api,
        options: &state.options,
        operation,
        arguments: incoming.arguments,
        query: incoming.query,
        body: body.as_ref(),
        world: &mut world,
    })?;
    if effect.key.is_some() {
        effect.success = Some(response.clone());
    }
    Ok(response.into())
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
