//! A service with one list, in any pagination style.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{RawQuery, State};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

use crate::client::Client;
use crate::operation::Pagination;

#[derive(Clone, Copy)]
struct Behavior {
    count: usize,
    max_size: usize,
    reports_info: bool,
    clamps: bool,
    newest_first: bool,
}

/// A running service.
pub(super) struct Service {
    pub(super) style: Pagination,
    url: String,
    shared: Arc<Mutex<(Behavior, Vec<i64>)>>,
}

/// The parameters for number and size.
pub(super) fn parameters(style: Pagination) -> Vec<&'static str> {
    match style {
        Pagination::PageNumber => vec!["page[number]", "page[size]"],
        Pagination::Page => vec!["page", "page_size"],
        Pagination::RecordsPerPage => vec!["page", "recordsPerPage"],
        Pagination::None => vec![],
    }
}

impl Service {
    pub(super) async fn start(style: Pagination, count: usize) -> Self {
        let behavior = Behavior {
            count,
            max_size: usize::MAX,
            reports_info: true,
            clamps: false,
            newest_first: false,
        };
        let shared = Arc::new(Mutex::new((behavior, Vec::new())));
        let router = Router::new().fallback(respond).with_state((style, Arc::clone(&shared)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { style, url, shared }
    }

    pub(super) fn client(&self) -> Client {
        Client::builder().api_key("KEY0123456789").base_url(&self.url).no_proxy().build().unwrap()
    }

    fn with(self, change: impl FnOnce(&mut Behavior)) -> Self {
        change(&mut self.shared.lock().unwrap().0);
        self
    }

    /// Reports neither totals nor page numbers.
    pub(super) fn without_info(self) -> Self {
        self.with(|behavior| behavior.reports_info = false)
    }

    /// Returns at most `max_size` items per page, whatever is requested.
    pub(super) fn with_max_size(self, max_size: usize) -> Self {
        self.with(|behavior| behavior.max_size = max_size)
    }

    /// Returns the last page for all numbers after it.
    pub(super) fn clamping(self) -> Self {
        self.with(|behavior| behavior.clamps = true)
    }

    /// Returns the things with the highest number first.
    pub(super) fn newest_first(self) -> Self {
        self.with(|behavior| behavior.newest_first = true)
    }

    /// Adds things to the list.
    pub(super) fn add(&self, count: usize) {
        self.shared.lock().unwrap().0.count += count;
    }

    /// The numbers of the requested pages.
    pub(super) fn requested(&self) -> Vec<i64> {
        self.shared.lock().unwrap().1.clone()
    }
}

type Shared = (Pagination, Arc<Mutex<(Behavior, Vec<i64>)>>);

async fn respond(State((style, shared)): State<Shared>, RawQuery(query): RawQuery) -> String {
    let query = query.unwrap_or_default();
    let parameter = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(given, _)| given == name).map(|(_, value)| value.parse::<usize>().unwrap())
    };
    let mut shared = shared.lock().unwrap();
    let Behavior { count, max_size, reports_info, clamps, newest_first } = shared.0;
    let (number, size) = match parameters(style).as_slice() {
        [number, size] => {
            (parameter(number).unwrap_or(1), parameter(size).unwrap_or(20).min(max_size))
        }
        _ => (1, usize::MAX),
    };
    shared.1.push(i64::try_from(number).unwrap());
    assert!(shared.1.len() < 100, "the iteration does not end");
    let pages = count.div_ceil(size);
    let number = if clamps { number.min(pages) } else { number };
    let things = (0..count).skip((number - 1).saturating_mul(size)).take(size);
    let things = things.map(|n| if newest_first { count - 1 - n } else { n });
    let thing = |n: usize| json!({"id": n.to_string(), "to": n.to_string()});
    let things: Vec<Value> = things.map(thing).collect();
    let mut body = Map::new();
    let mut put = |name: &str, value: Value| body.insert(name.to_owned(), value);
    match style {
        Pagination::PageNumber | Pagination::None => {
            put("data", Value::from(things));
            if reports_info {
                put(
                    "meta",
                    json!({"page_number": number, "total_pages": pages, "total_results": count}),
                );
            }
        }
        Pagination::Page => {
            put("records", Value::from(things));
            if reports_info {
                put("total_records", Value::from(count));
            }
        }
        Pagination::RecordsPerPage => {
            put("records", Value::from(things));
            if reports_info {
                put("page", Value::from(number));
                put("totalRecords", Value::from(count));
            }
        }
    }
    Value::from(body).to_string()
}
