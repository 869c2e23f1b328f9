//! The page: one HTML file without external assets.

use bytes::Bytes;
use http::{HeaderValue, header};
use serde_json::{Value, json};

use super::body::{self, Body};
use super::control;
use crate::behaviour::messages::MESSAGES;
use crate::outcomes::MAGIC_NUMBERS;
use crate::world::item::Item;
use crate::world::store::Collection;
use crate::world::{State, clock};

const HTML: &str = include_str!("page.html");
/// Number of messages, requests and deliveries that the page shows.
const SHOWN: usize = 200;

/// Returns the page.
pub(crate) fn response() -> http::Response<Body> {
    let mut response = http::Response::new(body::whole(Bytes::from_static(HTML.as_bytes())));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

/// Returns what the page shows: the newest messages, deliveries and requests, and the settings.
pub(crate) fn overview(state: &State) -> Value {
    let world = state.world();
    let messages = world.store.collection(MESSAGES);
    let messages = messages.into_iter().flat_map(Collection::iter);
    let mut messages: Vec<Value> = messages.rev().take(SHOWN).map(Item::to_value).collect();
    messages.reverse();
    let newest = |mut list: Vec<Value>| {
        list.reverse();
        list
    };
    let deliveries = world.journal.deliveries().rev().take(SHOWN);
    let requests = world.journal.requests().rev().take(SHOWN);
    let magic = MAGIC_NUMBERS.iter().map(|magic| {
        json!({ "number": magic.number, "is_sender": magic.is_sender, "meaning": magic.meaning })
    });
    json!({
        "time": clock::text(world.now()),
        "paused": world.clock.is_paused(),
        "messages": messages,
        "deliveries": newest(deliveries.map(control::delivery).collect()),
        "requests": newest(requests.map(control::request).collect()),
        "faults": world.faults.list(),
        "magic_numbers": magic.collect::<Vec<_>>(),
        "operations": state.api.operations.iter().map(|o| &o.id).collect::<Vec<_>>(),
        "public_key": state.signer.public_key(),
    })
}
