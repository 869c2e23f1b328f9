//! Delivers webhooks like the service: signed, with up to three attempts per URL, then to the next
//! URL.

mod attempt;
mod loopback;
mod plan;
mod version;

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use serde_json::{Value, json};

use crate::api::Api;
use crate::behaviour::messages::MESSAGES;
use crate::behaviour::profiles;
use crate::world::{Job, Options, World, clock};
use loopback::Target;

pub(crate) use attempt::attempt;
pub(crate) use plan::Plan;
pub use plan::Tampering;
pub use version::WebhookVersion;

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
