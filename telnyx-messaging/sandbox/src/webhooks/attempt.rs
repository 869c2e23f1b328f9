//! Attempts to deliver a webhook.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};

use super::loopback::Target;
use super::{Plan, Tampering, WebhookVersion, version};
use crate::behaviour::deliveries;
use crate::journal::{self, Delivery, DeliveryOutcome};
use crate::world::{Job, State, World, clock};

/// Maximum number of attempts per URL.
const MAX_ATTEMPTS: u32 = 3;
/// Timeout of one attempt.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(2);
/// Delay before the first retry; shorter than that of the service, because tests wait for it.
const RETRY_DELAY: Duration = Duration::from_millis(50);
/// Age of the timestamp of a delivery with an old one: more than any receiver should accept.
const OLD: i64 = 3600;

/// Makes one attempt, and schedules what follows. After a reset the plan is dropped, which whoever
/// waits for it notices.
pub(crate) async fn attempt(state: Arc<State>, mut plan: Plan) {
    let Some(started_at) = time_of(&state.world(), &plan) else { return };
    let url = plan.urls.get(plan.url).cloned().unwrap_or_default();
    let target = Target::parse(&url, &state.options.allowed_hosts);
    let event = with_attempt(&plan.event, plan.attempt, &url);
    let started = Instant::now();
    let outcome = match &target {
        Some(target) => post(&state, target, &event, &plan).await,
        None => DeliveryOutcome::NotLoopback,
    };
    let delivery = Delivery {
        event_type: event["data"]["event_type"].as_str().unwrap_or_default().to_owned(),
        attempt: plan.attempt,
        outcome,
        elapsed: started.elapsed(),
        version: plan.version,
        url,
        event,
    };
    tracing::debug!(?delivery, "webhook");
    journal::coverage::record_delivery(&delivery);
    let mut world = state.world();
    let Some(finished_at) = time_of(&world, &plan) else { return };
    let attempt = deliveries::attempt(&delivery, started_at, finished_at);
    plan.attempts.push(attempt);
    world.journal.add_delivery(delivery.clone());
    world.deliveries = world.deliveries.saturating_sub(1);
    match prepare_next(&mut plan, &delivery) {
        Some(after) => {
            let due = clock::later(world.now(), after);
            world.schedule.add(due, Job::Deliver(plan));
        }
        None => {
            let attempts = std::mem::take(&mut plan.attempts);
            deliveries::store(&mut world, state.options.history, &plan.id, &delivery, attempts);
            let waiting = world.lanes.get_mut(&plan.lane).and_then(VecDeque::pop_front);
            match waiting {
                Some(next) => {
                    let now = world.now();
                    world.schedule.add(now, Job::Deliver(next));
                }
                None => {
                    world.lanes.remove(&plan.lane);
                }
            }
            if let Some(done) = plan.done.take() {
                // An error means that nobody waits for the delivery any more.
                let _ = done.send(delivery);
            }
        }
    }
    state.report(world);
}

/// Prepares the attempt after a failed one, and returns the delay before it; `None` if there is none.
fn prepare_next(plan: &mut Plan, last: &Delivery) -> Option<Duration> {
    if last.succeeded() {
        return None;
    }
    // No connection was made, and none would be.
    let is_final = last.outcome == DeliveryOutcome::NotLoopback;
    if !is_final && plan.attempt < MAX_ATTEMPTS {
        plan.attempt += 1;
        return Some(RETRY_DELAY * (plan.attempt - 1));
    }
    if plan.url + 1 < plan.urls.len() {
        plan.url += 1;
        plan.attempt = 1;
        return Some(Duration::ZERO);
    }
    None
}

/// Returns the time, unless the plan is of another generation.
fn time_of(world: &World, plan: &Plan) -> Option<DateTime<Utc>> {
    (world.generation() == plan.generation).then(|| world.now())
}

/// Updates `meta` of the event, if it has one, with the attempt and the URL.
fn with_attempt(event: &Value, attempt: u32, url: &str) -> Value {
    let mut event = event.clone();
    if let Some(meta) = event.get_mut("meta").and_then(Value::as_object_mut) {
        meta.insert("attempt".to_owned(), json!(attempt));
        meta.insert("delivered_to".to_owned(), json!(url));
    }
    event
}

async fn post(state: &State, target: &Target, event: &Value, plan: &Plan) -> DeliveryOutcome {
    // Pretty-printed, as the service often does: detects receivers that re-serialize the JSON before
    // they verify the signature.
    let (body, headers) = match plan.version {
        WebhookVersion::V1 => (format!("{:#}", version::flat(event)), HeaderMap::new()),
        WebhookVersion::V2 => {
            let body = format!("{event:#}");
            let headers = signature(state, body.as_bytes(), plan.tampering);
            (body, headers)
        }
    };
    let (body, headers) = (body.into_bytes(), with_usual_headers(headers));
    match tokio::time::timeout(DELIVERY_TIMEOUT, target.post(&headers, &body)).await {
        Ok(Ok(status)) => DeliveryOutcome::Answered(status),
        Ok(Err(error)) => DeliveryOutcome::Failed(error.kind().to_string()),
        Err(_) => DeliveryOutcome::Failed("no response within 2 s".to_owned()),
    }
}

/// Signs with the real time, because receivers compare it with their own clock.
fn signature(state: &State, body: &[u8], tampering: Tampering) -> HeaderMap {
    let now = chrono::Utc::now().timestamp();
    match tampering {
        Tampering::None => state.signer.headers(now, body),
        Tampering::WrongSignature => state.signer.headers(now, b"another body"),
        Tampering::OldTimestamp => state.signer.headers(now - OLD, body),
    }
}

fn with_usual_headers(mut headers: HeaderMap) -> HeaderMap {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::USER_AGENT, HeaderValue::from_static("telnyx-webhooks"));
    headers
}
