//! Inbound messages.

use serde_json::{Value, json};

use super::{numbers, opt_outs, send, text};
use crate::api::Api;
use crate::webhooks;
use crate::world::item::Item;
use crate::world::{Options, World, clock};

/// An inbound message that a test or a person makes up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inbound {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) text: String,
    pub(crate) media_urls: Vec<String>,
}

/// What an inbound message led to.
pub(crate) struct Received {
    pub(crate) id: String,
    /// The `message.received` event.
    pub(crate) event: Value,
    pub(crate) urls: Vec<String>,
}

/// Stores an inbound message, and carries out what its text asks for.
pub(crate) fn receive(
    api: &Api,
    options: &Options,
    world: &mut World,
    inbound: &Inbound,
) -> Received {
    let Inbound { from, to, text, media_urls } = inbound;
    let profile = numbers::profile_of(world, to);
    let matched = opt_outs::matched(world, profile.as_deref(), from, text);
    let now = clock::text(world.now());
    let encoded = text::encode(text, false);
    let is_mms = !media_urls.is_empty();
    let media: Vec<Value> = media_urls.iter().map(|url| json!({ "url": url })).collect();
    let id = world.random.uuid();
    let message = json!({
        "record_type": "message",
        "direction": "inbound",
        "id": id,
        "type": if is_mms { "MMS" } else { "SMS" },
        "organization_id": world.organization,
        "messaging_profile_id": profile.clone().unwrap_or_default(),
        "from": { "phone_number": from, "carrier": "Example Wireless", "line_type": "Wireless" },
        "to": [{
            "phone_number": to,
            "status": "webhook_delivered",
            "carrier": "Telnyx",
            "line_type": "Wireless",
        }],
        "cc": [],
        "text": text,
        "subject": null,
        "media": media,
        "webhook_url": null,
        "webhook_failover_url": null,
        "encoding": if is_mms { "UTF-8" } else { encoded.name() },
        "parts": if is_mms { 1 } else { encoded.parts },
        "tags": [],
        "cost": text::cost(encoded.parts, 40),
        "tcr_campaign_id": null,
        "tcr_campaign_billable": false,
        "tcr_campaign_registered": null,
        "received_at": now,
        "sent_at": null,
        "completed_at": null,
        "valid_until": null,
        "errors": [],
        "num_chars": text.chars().count(),
        "is_spam": false,
        "autoresponse_type": matched.as_ref().map(|matched| matched.request.name()),
    });
    let urls = webhooks::urls_of_profile(options, world, profile.as_deref());
    let event = webhooks::event(api, world, "message.received", &message);
    send::store(world, options.history, &id, Item::Whole(message));
    if let Some(matched) = matched {
        let (request, keyword) = (matched.request, matched.keyword.as_str());
        opt_outs::apply(world, request, profile.as_deref(), to, from, keyword);
        if let Some(reply) = matched.reply.filter(|reply| !reply.is_empty()) {
            send::reply(world, options.history, to, from, profile, &reply);
        }
    }
    Received { id, event, urls }
}
