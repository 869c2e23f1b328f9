//! A service with one list of profiles, and whatever behaviour a test needs.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
};
use serde_json::{Value, json};
use telnyx_messaging::{Client, resources::messaging_profiles::ListRequest};
use tokio::net::TcpListener;

/// More requests than any test makes.
const MAX_REQUESTS: usize = 300;

/// The page returned for the requested page, given the number of pages.
pub(super) type PageReturned = fn(usize, usize) -> usize;
/// Changes the items before a response; the first one is 0.
type Change = Box<dyn FnMut(usize, &mut Vec<String>) + Send>;

/// The state of the service, and its behaviour.
pub(super) struct Behavior {
    /// The ids of the items.
    pub(super) items: Vec<String>,
    /// Elements that differ from `{"id": …}`, by id.
    pub(super) elements: BTreeMap<String, Value>,
    /// Makes `meta` from the page number, the page size and the total.
    pub(super) meta: fn(usize, usize, usize) -> Value,
    pub(super) page_returned: PageReturned,
    /// Pages returned empty.
    pub(super) empty: Vec<usize>,
    pub(super) before: Change,
    failing: Option<(usize, usize)>,
    size: usize,
    latency: Duration,
    requested: Vec<usize>,
    /// Responses that were sent to a client which still waited.
    completed: usize,
}

/// A running service.
pub(super) struct Service {
    url: String,
    behavior: Arc<Mutex<Behavior>>,
}

/// `meta` as it should be.
pub(super) fn accurate(number: usize, size: usize, total: usize) -> Value {
    json!({
        "page_number": number, "page_size": size,
        "total_pages": total.div_ceil(size), "total_results": total,
    })
}

/// No `meta` at all.
pub(super) fn absent(_: usize, _: usize, _: usize) -> Value {
    Value::Null
}

pub(super) fn ids(range: Range<usize>) -> Vec<String> {
    range.map(|id| id.to_string()).collect()
}

impl Service {
    /// A service with `count` items and this default page size, without anomalies.
    pub(super) async fn start(count: usize, size: usize) -> Self {
        let behavior = Arc::new(Mutex::new(Behavior {
            items: ids(0..count),
            elements: BTreeMap::new(),
            meta: accurate,
            page_returned: |number, _| number,
            empty: Vec::new(),
            before: Box::new(|_, _| {}),
            failing: None,
            size,
            latency: Duration::ZERO,
            requested: Vec::new(),
            completed: 0,
        }));
        let router = Router::new().fallback(respond).with_state(Arc::clone(&behavior));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, behavior }
    }

    pub(super) fn behavior(&self) -> MutexGuard<'_, Behavior> {
        self.behavior.lock().unwrap()
    }

    pub(super) fn with(self, change: impl FnOnce(&mut Behavior)) -> Self {
        change(&mut self.behavior());
        self
    }

    /// Sends `element` instead of the item with this id.
    pub(super) fn with_element(self, id: usize, element: Value) -> Self {
        self.with(|behavior| drop(behavior.elements.insert(id.to_string(), element)))
    }

    /// Fails the next `times` requests for this page.
    pub(super) fn failing(self, page: usize, times: usize) -> Self {
        self.with(|behavior| behavior.failing = Some((page, times)))
    }

    /// Fails no more requests.
    pub(super) fn recover(&self) {
        self.behavior().failing = None;
    }

    /// Delays every response.
    pub(super) fn slow(self, latency: Duration) -> Self {
        self.with(|behavior| behavior.latency = latency)
    }

    /// The list of profiles, with a client of its own.
    pub(super) fn profiles(&self) -> ListRequest {
        let client = Client::builder().api_key("KEY0123456789").base_url(&self.url).no_proxy();
        client.build().unwrap().messaging_profiles().list()
    }

    /// The numbers of the requested pages, in order.
    pub(super) fn requested(&self) -> Vec<usize> {
        self.behavior().requested.clone()
    }

    /// The number of responses sent to a client that still waited.
    pub(super) fn completed(&self) -> usize {
        self.behavior().completed
    }
}

async fn respond(
    State(shared): State<Arc<Mutex<Behavior>>>,
    RawQuery(query): RawQuery,
) -> Result<String, StatusCode> {
    let query = query.unwrap_or_default().replace("%5B", "[").replace("%5D", "]");
    let value = |name: &str| -> Option<usize> {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(found, _)| *found == name)?.1.parse().ok()
    };
    let (response, latency) = {
        let mut behavior = shared.lock().unwrap();
        let number = value("page[number]").unwrap_or(1);
        let turn = behavior.requested.len();
        behavior.requested.push(number);
        // An iteration that does not end fails its test.
        if behavior.requested.len() > MAX_REQUESTS {
            return Err(StatusCode::GONE);
        }
        (page(&mut behavior, turn, number, value("page[size]")), behavior.latency)
    };
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    shared.lock().unwrap().completed += 1;
    response
}

fn page(
    behavior: &mut Behavior,
    turn: usize,
    requested: usize,
    size: Option<usize>,
) -> Result<String, StatusCode> {
    if let Some((page, times)) = &mut behavior.failing
        && (*page, *times > 0) == (requested, true)
    {
        *times -= 1;
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    (behavior.before)(turn, &mut behavior.items);
    let size = size.unwrap_or(behavior.size);
    let total = behavior.items.len();
    let number = (behavior.page_returned)(requested, total.div_ceil(size));
    let count = if behavior.empty.contains(&number) { 0 } else { size };
    let items = behavior.items.iter().skip((number - 1) * size).take(count);
    let element = |id| behavior.elements.get(id).cloned().unwrap_or_else(|| json!({"id": id}));
    let mut body = json!({ "data": items.map(element).collect::<Vec<_>>() });
    let meta = (behavior.meta)(number, size, total);
    if !meta.is_null() {
        body["meta"] = meta;
    }
    Ok(body.to_string())
}
