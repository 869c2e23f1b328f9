//! A service with one list of profiles, and bad manners where a test wants them.

use std::{
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
const ENDLESS: usize = 300;

/// The page given for the page asked for, of so many.
pub(super) type Turn = fn(usize, usize) -> usize;
/// What happens to the items before each answer, the first being 0.
type Change = Box<dyn FnMut(usize, &mut Vec<String>) + Send>;

/// What the service has, and how it behaves.
pub(super) struct Manners {
    /// The ids of the items.
    pub(super) items: Vec<String>,
    /// What `meta` is made of the page's number, its size and the total.
    pub(super) meta: fn(usize, usize, usize) -> Value,
    pub(super) turn: Turn,
    /// Pages given empty.
    pub(super) empty: Vec<usize>,
    pub(super) before: Change,
    failing: Option<(usize, usize)>,
    size: usize,
    latency: Duration,
    asked: Vec<usize>,
    /// Requests that ended, whether somebody waited for the answer or not.
    answered: usize,
}

/// A running service.
pub(super) struct Service {
    url: String,
    manners: Arc<Mutex<Manners>>,
}

/// `meta` as it ought to be.
pub(super) fn honest(number: usize, size: usize, total: usize) -> Value {
    json!({
        "page_number": number, "page_size": size,
        "total_pages": total.div_ceil(size), "total_results": total,
    })
}

pub(super) fn ids(range: Range<usize>) -> Vec<String> {
    range.map(|id| id.to_string()).collect()
}

impl Service {
    /// A service of so many items, well-mannered, with pages of this size unless asked.
    pub(super) async fn start(count: usize, size: usize) -> Self {
        let manners = Arc::new(Mutex::new(Manners {
            items: ids(0..count),
            meta: honest,
            turn: |number, _| number,
            empty: Vec::new(),
            before: Box::new(|_, _| {}),
            failing: None,
            size,
            latency: Duration::ZERO,
            asked: Vec::new(),
            answered: 0,
        }));
        let router = Router::new().fallback(answer).with_state(Arc::clone(&manners));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, manners }
    }

    pub(super) fn manners(&self) -> MutexGuard<'_, Manners> {
        self.manners.lock().unwrap()
    }

    pub(super) fn with(self, change: impl FnOnce(&mut Manners)) -> Self {
        change(&mut self.manners());
        self
    }

    /// Fails so many requests for this page.
    pub(super) fn failing(self, page: usize, times: usize) -> Self {
        self.with(|manners| manners.failing = Some((page, times)))
    }

    /// Fails no more.
    pub(super) fn mend(&self) {
        self.manners().failing = None;
    }

    /// Takes its time for every answer.
    pub(super) fn slow(self, latency: Duration) -> Self {
        self.with(|manners| manners.latency = latency)
    }

    /// The list of profiles, through a client of its own.
    pub(super) fn profiles(&self) -> ListRequest {
        let client = Client::builder().api_key("KEY0123456789").base_url(&self.url).build();
        client.unwrap().messaging_profiles().list()
    }

    /// The numbers of the pages that were asked for.
    pub(super) fn asked(&self) -> Vec<usize> {
        self.manners().asked.clone()
    }

    /// How many answers were given to somebody who waited for them.
    pub(super) fn answered(&self) -> usize {
        self.manners().answered
    }
}

async fn answer(
    State(shared): State<Arc<Mutex<Manners>>>,
    RawQuery(query): RawQuery,
) -> Result<String, StatusCode> {
    let query = query.unwrap_or_default().replace("%5B", "[").replace("%5D", "]");
    let value = |name: &str| -> Option<usize> {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(n, _)| *n == name)?
            .1
            .parse()
            .ok()
    };
    let (reply, latency) = {
        let mut manners = shared.lock().unwrap();
        let number = value("page[number]").unwrap_or(1);
        let turn = manners.asked.len();
        manners.asked.push(number);
        // A walk that does not end fails its test.
        if manners.asked.len() > ENDLESS {
            return Err(StatusCode::GONE);
        }
        (page(&mut manners, turn, number, value("page[size]")), manners.latency)
    };
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    shared.lock().unwrap().answered += 1;
    reply
}

fn page(
    manners: &mut Manners,
    turn: usize,
    asked: usize,
    size: Option<usize>,
) -> Result<String, StatusCode> {
    if let Some((page, times)) = &mut manners.failing
        && (*page, *times > 0) == (asked, true)
    {
        *times -= 1;
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    (manners.before)(turn, &mut manners.items);
    let size = size.unwrap_or(manners.size);
    let total = manners.items.len();
    let number = (manners.turn)(asked, total.div_ceil(size));
    let count = if manners.empty.contains(&number) { 0 } else { size };
    let items = manners.items.iter().skip((number - 1) * size).take(count);
    let data: Vec<Value> = items.map(|id| json!({"id": id})).collect();
    let mut body = json!({ "data": data });
    let meta = (manners.meta)(number, size, total);
    if !meta.is_null() {
        body["meta"] = meta;
    }
    Ok(body.to_string())
}
