//! Delivers webhooks like the service: signed, with up to three attempts per URL, then to the next
//! URL.

mod loopback;
mod version;

use std::collections::VecDeque;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::api::Api;
use crate::behaviour::messages::MESSAGES;
use crate::behaviour::{deliveries, profiles};
use crate::journal::{self, Delivery, DeliveryOutcome};
use crate::world::{Generation, Job, Options, State, World, clock};
use loopback::Target;

pub use version::WebhookVersion;

/// Maximum number of attempts per URL.
const MAX_ATTEMPTS: u32 = 3;
/// Timeout of one attempt.
const DELIVERY_TIMEOUT: Duration = Duration::from_secs(2);
/// Delay before the first retry; shorter than that of the service, because tests wait for it.
const RETRY_DELAY: Duration = Duration::from_millis(50);
/// Age of the timestamp of a delivery with an old one: more than any receiver should accept.
const OLD: i64 = 3600;

/// A webhook that is to be delivered.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The id under which the API reports the delivery, and the generation that it is part of; given
    /// when it is enqueued.
    id: String,
    generation: Generation,
    /// Webhooks of one lane are delivered one after the other.
    lane: String,
    event: Value,
    /// Tried in this order.
    urls: Vec<String>,
    /// The index of the current URL.
    url: usize,
    attempt: u32,
    version: WebhookVersion,
    tampering: Tampering,
    /// The attempts so far, as the API reports them.
    attempts: Vec<Value>,
    /// Receives the last attempt.
    done: Option<oneshot::Sender<Delivery>>,
}

/// What is wrong with a delivery, for tests of receivers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tampering {
    /// Nothing.
    #[default]
    None,
    /// The signature is that of another body.
    WrongSignature,
    /// The timestamp is an hour old, and correctly signed.
    OldTimestamp,
}

impl Plan {
    pub(crate) fn new(lane: String, event: Value, urls: Vec<String>) -> Self {
        let tampering = Tampering::None;
        let version = WebhookVersion::V2;
        Self {
            id: String::new(),
            generation: Generation::default(),
            lane,
            event,
            urls,
            url: 0,
            attempt: 1,
            version,
            tampering,
            attempts: Vec::new(),
            done: None,
        }
    }

    pub(crate) fn tampered(mut self, tampering: Tampering) -> Self {
        self.tampering = tampering;
        self
    }

    pub(crate) fn in_version(mut self, version: WebhookVersion) -> Self {
        self.version = version;
        self
    }

    pub(crate) fn reporting(mut self, done: oneshot::Sender<Delivery>) -> Self {
        self.done = Some(done);
        self
    }
}

/// Adds a webhook to the end of its lane.
pub(crate) fn enqueue(world: &mut World, mut plan: Plan) {
    if plan.urls.is_empty() {
        return;
    }
    // Not when it ends: the order in which deliveries end depends on the receivers.
    plan.id = world.random.uuid();
    plan.generation = world.generation();
    match world.lanes.entry(plan.lane.clone()) {
        Entry::Occupied(mut waiting) => waiting.get_mut().push_back(plan),
        Entry::Vacant(free) => {
            free.insert(VecDeque::new());
            let now = world.clock.now();
            world.schedule.add(now, Job::Deliver(plan));
        }
    }
}

/// Announces a change of a message to its webhooks.
pub(crate) fn announce(
    api: &Api,
    options: &Options,
    world: &mut World,
    event_type: &str,
    id: &str,
) {
    let Some(item) = world.store.collection(MESSAGES).and_then(|all| all.get(id)) else { return };
    let urls = urls_of_message(options, world, item.changing());
    if urls.is_empty() {
        return;
    }
    let message = item.to_value();
    let lane = id.to_owned();
    let event = event(api, world, event_type, &message);
    let version = version_of(world, &message);
    if world.duplicated.contains(&lane) {
        let plan = Plan::new(lane.clone(), event.clone(), urls.clone());
        enqueue(world, plan.in_version(version));
    }
    enqueue(world, Plan::new(lane, event, urls).in_version(version));
}

/// Returns the format that the profile of a message asks for.
pub(crate) fn version_of(world: &World, message: &Value) -> WebhookVersion {
    let profile = profiles::find(world, message["messaging_profile_id"].as_str());
    profile.as_ref().map(WebhookVersion::of_profile).unwrap_or_default()
}

/// Returns the URLs of a message, then those of its profile.
fn urls_of_message(options: &Options, world: &World, message: &Value) -> Vec<String> {
    let mut urls = urls_of(message);
    if message["use_profile_webhooks"] != false {
        let profile = message["messaging_profile_id"].as_str();
        for url in urls_of_profile(options, world, profile) {
            // The URL of all messages is only for those that have none.
            if !urls.contains(&url)
                && (urls.is_empty() || Some(&url) != options.webhook_url.as_ref())
            {
                urls.push(url);
            }
        }
    }
    urls
}

/// Returns the URLs of a profile, or else that of all messages.
pub(crate) fn urls_of_profile(
    options: &Options,
    world: &World,
    profile: Option<&str>,
) -> Vec<String> {
    let profile = profiles::find(world, profile);
    let mut urls = profile.as_ref().map(urls_of).unwrap_or_default();
    // A profile that is a sample has made-up URLs, which must not be tried.
    urls.retain(|url| Target::parse(url, &options.allowed_hosts).is_some());
    if urls.is_empty() {
        urls.extend(options.webhook_url.clone());
    }
    urls
}

fn urls_of(item: &Value) -> Vec<String> {
    ["webhook_url", "webhook_failover_url"]
        .iter()
        .filter_map(|name| item[*name].as_str())
        .filter(|url| !url.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns a webhook event of this type with this payload.
pub(crate) fn event(api: &Api, world: &mut World, event_type: &str, payload: &Value) -> Value {
    let mut shown = json!({});
    if let Some(event) = api.event(event_type) {
        let event = Api::reference(&event.payload);
        let schema = api.property(&event, "payload").unwrap_or(&event).clone();
        world.samples(api).overlay(&schema, &mut shown, payload);
    }
    if let Some(map) = shown.as_object_mut() {
        // Only retrievals show these.
        for name in ["created_at", "updated_at", "use_profile_webhooks"] {
            map.remove(name);
        }
    }
    json!({
        "data": {
            "record_type": "event",
            "event_type": event_type,
            "id": world.random.uuid(),
            "occurred_at": clock::text(world.now()),
            "payload": shown,
        },
        "meta": { "attempt": 1, "delivered_to": "" },
    })
}

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
    let not_loopback = delivery.outcome == DeliveryOutcome::NotLoopback;
    let next = if delivery.succeeded() {
        None
    } else if !not_loopback && plan.attempt < MAX_ATTEMPTS {
        plan.attempt += 1;
        Some(RETRY_DELAY * (plan.attempt - 1))
    } else if plan.url + 1 < plan.urls.len() {
        plan.url += 1;
        plan.attempt = 1;
        Some(Duration::ZERO)
    } else {
        None
    };
    match next {
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
