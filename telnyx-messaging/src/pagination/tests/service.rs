//! A service with one list, in any dialect.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{RawQuery, State};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;

use crate::client::Client;
use crate::operation::Pagination;

#[derive(Clone, Copy)]
struct Manners {
    count: usize,
    most: usize,
    tells: bool,
    clamps: bool,
}

/// A running service.
pub(super) struct Service {
    pub(super) dialect: Pagination,
    url: String,
    shared: Arc<Mutex<(Manners, Vec<i64>)>>,
}

/// The parameters for number and size.
pub(super) fn parameters(dialect: Pagination) -> Vec<&'static str> {
    match dialect {
        Pagination::PageNumber => vec!["page[number]", "page[size]"],
        Pagination::Page => vec!["page", "page_size"],
        Pagination::RecordsPerPage => vec!["page", "recordsPerPage"],
        Pagination::None => vec![],
    }
}

impl Service {
    pub(super) async fn start(dialect: Pagination, count: usize) -> Self {
        let manners = Manners { count, most: usize::MAX, tells: true, clamps: false };
        let shared = Arc::new(Mutex::new((manners, Vec::new())));
        let router = Router::new().fallback(answer).with_state((dialect, Arc::clone(&shared)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { dialect, url, shared }
    }

    pub(super) fn client(&self) -> Client {
        Client::builder().api_key("KEY0123456789").base_url(&self.url).build().unwrap()
    }

    fn with(self, change: impl FnOnce(&mut Manners)) -> Self {
        change(&mut self.shared.lock().unwrap().0);
        self
    }

    /// Tells neither totals nor numbers.
    pub(super) fn silent(self) -> Self {
        self.with(|manners| manners.tells = false)
    }

    /// Gives at most so many items, whatever is asked for.
    pub(super) fn at_most(self, most: usize) -> Self {
        self.with(|manners| manners.most = most)
    }

    /// Answers the last page for all behind it.
    pub(super) fn clamping(self) -> Self {
        self.with(|manners| manners.clamps = true)
    }

    /// The numbers of the pages that were asked for.
    pub(super) fn asked(&self) -> Vec<i64> {
        self.shared.lock().unwrap().1.clone()
    }
}

type Shared = (Pagination, Arc<Mutex<(Manners, Vec<i64>)>>);

async fn answer(State((dialect, shared)): State<Shared>, RawQuery(query): RawQuery) -> String {
    let query = query.unwrap_or_default();
    let asked = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(given, _)| given == name).map(|(_, value)| value.parse::<usize>().unwrap())
    };
    let mut shared = shared.lock().unwrap();
    let Manners { count, most, tells, clamps } = shared.0;
    let (number, size) = match parameters(dialect).as_slice() {
        [number, size] => (asked(number).unwrap_or(1), asked(size).unwrap_or(20).min(most)),
        _ => (1, usize::MAX),
    };
    shared.1.push(i64::try_from(number).unwrap());
    assert!(shared.1.len() < 100, "the walk does not end");
    let pages = count.div_ceil(size);
    let number = if clamps { number.min(pages) } else { number };
    let things = (0..count).skip((number - 1).saturating_mul(size)).take(size);
    let things: Vec<Value> = things.map(|n| json!({"id": n.to_string()})).collect();
    let mut body = Map::new();
    let mut put = |name: &str, value: Value| body.insert(name.to_owned(), value);
    match dialect {
        Pagination::PageNumber | Pagination::None => {
            put("data", Value::from(things));
            if tells {
                put(
                    "meta",
                    json!({"page_number": number, "total_pages": pages, "total_results": count}),
                );
            }
        }
        Pagination::Page => {
            put("records", Value::from(things));
            if tells {
                put("total_records", Value::from(count));
            }
        }
        Pagination::RecordsPerPage => {
            put("records", Value::from(things));
            if tells {
                put("page", Value::from(number));
                put("totalRecords", Value::from(count));
            }
        }
    }
    Value::from(body).to_string()
}
