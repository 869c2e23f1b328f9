//! Opt-outs: keywords of inbound messages create and end them, and block later sends.

use serde_json::{Value, json};

use super::countries;
use crate::world::item::Item;
use crate::world::store::Collection;
use crate::world::{World, clock};

/// The collection of opt-outs.
pub(crate) const OPT_OUTS: &str = "messaging_optouts";

/// What a keyword asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Stop,
    Start,
    Help,
}

impl Request {
    /// Returns the value of `autoresponse_type`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Stop => "STOP",
            Self::Start => "START",
            Self::Help => "HELP",
        }
    }

    /// Returns the value of `op` in the configuration of autoresponses.
    fn op(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Start => "start",
            Self::Help => "info",
        }
    }
}

/// The keywords that every profile has.
const KEYWORDS: &[(Request, &[&str])] = &[
    (Request::Stop, &["STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"]),
    (Request::Start, &["START", "UNSTOP"]),
    (Request::Help, &["HELP", "INFO"]),
];

/// What an inbound message asks for, and the reply to it.
pub(crate) struct Matched {
    pub(crate) request: Request,
    pub(crate) keyword: String,
    pub(crate) reply: Option<String>,
}

/// Returns what a text asks for: the whole text is a keyword of the profile, or of every profile, in
/// any case. Of the configurations of a profile, that for the country of the sender comes first.
pub(crate) fn matched(
    world: &World,
    profile: Option<&str>,
    from: &str,
    text: &str,
) -> Option<Matched> {
    let keyword = text.trim().to_uppercase();
    let mut configs: Vec<Value> = profile
        .and_then(|id| world.store.collection(&format!("messaging_profiles/{id}/autoresp_configs")))
        .into_iter()
        .flat_map(Collection::iter)
        .map(Item::to_value)
        .filter(|config| applies(config, from))
        .collect();
    configs.sort_by_key(is_for_every_country);
    let has_keyword = |config: &&Value| {
        let keywords = config["keywords"].as_array().into_iter().flatten();
        let mut keywords = keywords.filter_map(Value::as_str);
        keywords.any(|word| word.trim().to_uppercase() == keyword)
    };
    let reply = |config: &Value| config["resp_text"].as_str().map(str::to_owned);
    if let Some(config) = configs.iter().find(has_keyword) {
        let request = match config["op"].as_str() {
            Some("stop") => Request::Stop,
            Some("start") => Request::Start,
            _ => Request::Help,
        };
        return Some(Matched { request, keyword, reply: reply(config) });
    }
    let (request, _) = KEYWORDS.iter().find(|(_, words)| words.contains(&keyword.as_str()))?;
    // A configuration with other keywords still says what the reply is.
    let config = configs.iter().find(|config| config["op"] == request.op());
    let standard = match request {
        Request::Stop => {
            "You are unsubscribed and receive no more messages. Reply START to resume."
        }
        Request::Start => "You are subscribed again. Reply STOP to unsubscribe.",
        Request::Help => "Reply STOP to unsubscribe.",
    };
    let reply = config.and_then(reply).or_else(|| Some(standard.to_owned()));
    Some(Matched { request: *request, keyword, reply })
}

fn is_for_every_country(config: &Value) -> bool {
    matches!(config["country_code"].as_str(), None | Some("*"))
}

fn applies(config: &Value, sender: &str) -> bool {
    let country = config["country_code"].as_str().unwrap_or_default();
    is_for_every_country(config) || countries::is_in(sender, country)
}

/// Carries out a request of `person`, who wrote to `number`.
pub(crate) fn apply(
    world: &mut World,
    request: Request,
    profile: Option<&str>,
    number: &str,
    person: &str,
    keyword: &str,
) {
    if request == Request::Help {
        return;
    }
    let key = key(profile, number, person);
    let created_at = clock::text(world.now());
    let collection = world.store.collection_mut(OPT_OUTS);
    if request == Request::Start {
        collection.remove(&key);
        return;
    }
    let opt_out = json!({
        "created_at": created_at,
        "from": number,
        "to": person,
        "keyword": keyword,
        "messaging_profile_id": profile,
    });
    collection.put(&key, Item::Whole(opt_out));
}

/// Returns whether `person` has opted out of messages of the profile, or of `number` where it has
/// no profile.
pub(crate) fn blocks(world: &World, profile: Option<&str>, number: &str, person: &str) -> bool {
    let Some(opt_outs) = world.store.collection(OPT_OUTS) else { return false };
    opt_outs.get(&key(profile, number, person)).is_some()
}

fn key(profile: Option<&str>, number: &str, person: &str) -> String {
    match profile {
        Some(profile) => format!("{profile} {person}"),
        None => format!("{number} {person}"),
    }
}
