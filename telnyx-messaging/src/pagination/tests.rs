//! Every dialect, over a socket: a list of this test's own, whose answers have the dialect's shape.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod service;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo, ResponseValue};
use serde::{Deserialize, Serialize};

use self::service::Service;
use super::{ListEnvelope, Listing, Sizes, Told, WalkOptions, Window, pages};
use crate::call::{Call, RawResult, Request};
use crate::error::Result;
use crate::generated::raw;
use crate::generated::types::PaginationMeta;
use crate::operation::{Operation, Pagination, RetryClass};

const DIALECTS: [Pagination; 4] =
    [Pagination::PageNumber, Pagination::Page, Pagination::RecordsPerPage, Pagination::None];

/// The answer of any dialect.
#[derive(Deserialize)]
struct Envelope {
    #[serde(alias = "records")]
    data: Vec<Thing>,
    meta: Option<PaginationMeta>,
    page: Option<i64>,
    #[serde(alias = "totalRecords")]
    total_records: Option<i64>,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
struct Thing {
    id: String,
}

impl ListEnvelope for Envelope {
    type Item = Thing;

    fn into_parts(self) -> (Vec<Thing>, Told) {
        let told = Told { meta: self.meta, page: self.page, total_records: self.total_records };
        (self.data, told)
    }

    fn key(item: &Thing) -> Option<&str> {
        Some(&item.id)
    }
}

/// The builder, as the generator writes it.
#[derive(Clone)]
struct Things {
    call: Call,
    dialect: Pagination,
    number: Option<i64>,
    size: Option<i64>,
}

impl Things {
    fn of(service: &Service) -> Self {
        let operation = Operation {
            id: "things.list",
            method: "GET",
            path: "/things",
            retry: RetryClass::Idempotent,
            idempotency_key: false,
            pagination: Some(service.dialect),
        };
        let call = Call::new(&service.client(), Box::leak(Box::new(operation)));
        Self { call, dialect: service.dialect, number: None, size: None }
    }

    fn start_page(mut self, number: i64) -> Self {
        self.turn_to(number);
        self
    }

    fn page_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Listing for Things {
    type Item = Thing;

    const SIZES: Sizes = Sizes { usual: Some(20), most: None };

    fn window(&self) -> Window {
        Window { number: self.number, size: self.size }
    }

    fn turn_to(&mut self, number: i64) {
        self.number = Some(number);
    }
}

impl Request for Things {
    type Body = Envelope;
    type Output = Envelope;

    fn call(&self) -> &Call {
        &self.call
    }

    async fn execute(&self, raw: &raw::Client) -> RawResult {
        let names = service::parameters(self.dialect);
        let values = names.into_iter().zip([self.number, self.size]);
        let query: Vec<_> = values.filter_map(|(name, value)| Some((name, value?))).collect();
        let request =
            raw.client().get(format!("{}/things", raw.baseurl())).query(&query).build()?;
        let response = raw.exec(request, &OperationInfo { operation_id: "things_list" }).await?;
        Ok(ResponseValue::stream(response))
    }

    fn output(body: Envelope) -> Envelope {
        body
    }
}

async fn walked(things: Things) -> Result<Vec<usize>> {
    let mut items = crate::Items::new(pages(things, WalkOptions::default()));
    let mut ids = Vec::new();
    while let Some(thing) = items.try_next().await? {
        ids.push(thing.id.parse().unwrap());
    }
    assert_eq!(items.next_page(), None);
    Ok(ids)
}

#[tokio::test]
async fn every_dialect_ends_at_its_end() {
    for dialect in DIALECTS {
        for (count, pages) in [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (45, 3)] {
            let service = Service::start(dialect, count).await;
            let ids = walked(Things::of(&service)).await.unwrap();
            assert_eq!(ids, (0..count).collect::<Vec<_>>(), "{dialect:?}");
            let pages = if dialect == Pagination::None { 1 } else { pages };
            assert_eq!(service.asked(), (1..=pages).collect::<Vec<_>>(), "{dialect:?} of {count}");
        }
    }
}

#[tokio::test]
async fn every_dialect_begins_anywhere_and_gives_one_page() {
    for dialect in &DIALECTS[..3] {
        let service = Service::start(*dialect, 45).await;
        let ids = walked(Things::of(&service).start_page(2).page_size(15)).await.unwrap();
        assert_eq!(ids, (15..45).collect::<Vec<_>>(), "{dialect:?}");

        let first = Things::of(&service).one_page().await.unwrap();
        assert_eq!((first.number(), first.len(), first.has_next()), (1, 20, true), "{dialect:?}");
        let meta = first.meta.as_ref().unwrap();
        assert_eq!(meta.total_results, Some(45), "{dialect:?}");
        let third = first.next().await.unwrap().unwrap().next().await.unwrap().unwrap();
        assert_eq!((third.number(), third.len(), third.has_next()), (3, 5, false), "{dialect:?}");
        assert!(third.next().await.unwrap().is_none());
        assert_eq!(service.asked(), [2, 3, 1, 2, 3], "{dialect:?}");
    }
}

#[tokio::test]
async fn without_totals_a_page_that_is_not_full_is_the_last() {
    for dialect in &DIALECTS[..3] {
        // Only where the last page is full, one more has to be asked for.
        for (count, pages) in [(0, 1), (5, 1), (20, 2), (45, 3)] {
            let service = Service::start(*dialect, count).await.silent();
            let ids = walked(Things::of(&service)).await.unwrap();
            assert_eq!(ids, (0..count).collect::<Vec<_>>(), "{dialect:?}");
            assert_eq!(service.asked().len(), pages, "{dialect:?} of {count}");
        }
    }
}

#[tokio::test]
async fn a_service_that_gives_smaller_pages_loses_nothing() {
    for dialect in &DIALECTS[..3] {
        let service = Service::start(*dialect, 45).await.at_most(10);
        let ids = walked(Things::of(&service).page_size(30)).await.unwrap();
        assert_eq!(ids, (0..45).collect::<Vec<_>>(), "{dialect:?}");
        assert_eq!(service.asked().len(), 5, "{dialect:?}");
        let service = service.silent();
        let ids = walked(Things::of(&service).page_size(30)).await.unwrap();
        assert_eq!(ids, (0..45).collect::<Vec<_>>(), "{dialect:?}, without totals");
    }
}

#[tokio::test]
async fn a_clamped_page_is_an_error_in_every_dialect() {
    for dialect in &DIALECTS[..3] {
        let service = Service::start(*dialect, 40).await.silent().clamping();
        let error = walked(Things::of(&service)).await.unwrap_err();
        let crate::error::Error::Pagination(error) = error else { panic!("{error}") };
        assert_eq!((error.asked, error.repeated), (3, 2), "{dialect:?}");
        assert_eq!(service.asked(), [1, 2, 3], "{dialect:?}");
    }
}
