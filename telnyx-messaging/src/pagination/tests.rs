//! Every pagination style, over a socket: a list that exists only here, in the shape of each style.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// `list_options!` makes more than these tests use, and for a public type.
#![allow(dead_code, unreachable_pub)]

mod service;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo, ResponseValue};
use serde::{Deserialize, Serialize};

use self::service::Service;
use super::{Page, PageParams, StreamOptions, list_envelope, list_options};
use crate::call::{Call, RawResult, Request};
use crate::error::{PaginationErrorKind, Result};
use crate::generated::raw;
use crate::generated::types::{OptOut, PaginationMeta};
use crate::operation::{Operation, Pagination};

const STYLES: [Pagination; 4] =
    [Pagination::PageNumber, Pagination::Page, Pagination::RecordsPerPage, Pagination::None];

/// The response in any style.
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

list_envelope!(
    Envelope,
    Thing,
    items = data,
    meta = meta,
    page = page,
    total_records = total_records,
    key = id
);

/// The request builder, as the generator writes it.
#[derive(Clone)]
struct ListThings {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

list_options!(ListThings, Thing, paged, default = 20);

impl ListThings {
    fn new(service: &Service) -> Self {
        let operation = Operation::get("things.list", "/things").paged(service.style);
        Self {
            call: Call::new(&service.client(), Box::leak(Box::new(operation))),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

impl Request for ListThings {
    type Body = Envelope;
    type Output = Envelope;

    fn call(&self) -> &Call {
        &self.call
    }

    async fn execute(&self, raw: &raw::Client) -> RawResult {
        let PageParams { number, size } = self.page_params;
        let names = service::parameters(self.call.pagination());
        let values = names.into_iter().zip([number, size]);
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

async fn all(list: ListThings) -> Result<Vec<usize>> {
    let mut items = list.items();
    let things = items.collect_all().await?;
    assert_eq!(items.position(), None);
    Ok(things.iter().map(|thing| thing.id.parse().unwrap()).collect())
}

#[tokio::test]
async fn every_style_ends_at_the_end_of_the_list() {
    for style in STYLES {
        for (count, pages) in [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (45, 3)] {
            let service = Service::start(style, count).await;
            let ids = all(ListThings::new(&service)).await.unwrap();
            assert_eq!(ids, (0..count).collect::<Vec<_>>(), "{style:?}");
            let pages = if style == Pagination::None { 1 } else { pages };
            assert_eq!(
                service.requested(),
                (1..=pages).collect::<Vec<_>>(),
                "{style:?} of {count}"
            );
        }
    }
}

#[tokio::test]
async fn every_style_starts_at_any_page_and_fetches_single_pages() {
    for style in &STYLES[..3] {
        let service = Service::start(*style, 45).await;
        let ids = all(ListThings::new(&service).start_page(2).page_size(15)).await.unwrap();
        assert_eq!(ids, (15..45).collect::<Vec<_>>(), "{style:?}");

        let first = ListThings::new(&service).await.unwrap();
        assert_eq!((first.number(), first.len(), first.has_next()), (1, 20, true), "{style:?}");
        let meta = first.meta.as_ref().unwrap();
        assert_eq!(meta.total_results, Some(45), "{style:?}");
        let third = first.next_page().await.unwrap().unwrap().next_page().await.unwrap().unwrap();
        assert_eq!((third.number(), third.len(), third.has_next()), (3, 5, false), "{style:?}");
        assert!(third.next_page().await.unwrap().is_none());
        assert_eq!(service.requested(), [2, 3, 1, 2, 3], "{style:?}");
    }
}

#[tokio::test]
async fn without_totals_a_page_that_is_not_full_is_the_last() {
    for style in &STYLES[..3] {
        // Only if the last page is full, another one must be requested.
        for (count, pages) in [(0, 1), (5, 1), (20, 2), (45, 3)] {
            let service = Service::start(*style, count).await.without_info();
            let ids = all(ListThings::new(&service)).await.unwrap();
            assert_eq!(ids, (0..count).collect::<Vec<_>>(), "{style:?}");
            assert_eq!(service.requested().len(), pages, "{style:?} of {count}");
        }
    }
}

#[tokio::test]
async fn smaller_pages_than_requested_lose_nothing() {
    for style in &STYLES[..3] {
        let service = Service::start(*style, 45).await.with_max_size(10);
        let ids = all(ListThings::new(&service).page_size(30)).await.unwrap();
        assert_eq!(ids, (0..45).collect::<Vec<_>>(), "{style:?}");
        assert_eq!(service.requested().len(), 5, "{style:?}");
        let service = service.without_info();
        let ids = all(ListThings::new(&service).page_size(30)).await.unwrap();
        assert_eq!(ids, (0..45).collect::<Vec<_>>(), "{style:?}, without totals");
    }
}

#[tokio::test]
async fn a_clamped_page_number_is_an_error_in_every_style() {
    for style in &STYLES[..3] {
        let service = Service::start(*style, 40).await.without_info().clamping();
        let error = all(ListThings::new(&service)).await.unwrap_err();
        let crate::error::Error::Pagination(error) = error else { panic!("{error}") };
        assert_eq!(
            (error.requested, error.kind),
            (3, PaginationErrorKind::RepeatedPage { page: 2 }),
            "{style:?}"
        );
        assert_eq!(service.requested(), [1, 2, 3], "{style:?}");
    }
}

/// Opt-outs have no id.
async fn first_opt_outs(service: &Service) -> Page<OptOut> {
    service.client().messaging_optouts().list().await.unwrap()
}

#[tokio::test]
async fn a_first_page_of_items_without_a_key_is_recognised_when_it_comes_again() {
    let service = Service::start(Pagination::PageNumber, 20).await.without_info().clamping();
    let error = first_opt_outs(&service).await.next_page().await.unwrap_err();
    let crate::error::Error::Pagination(error) = error else { panic!("{error}") };
    assert_eq!((error.requested, error.kind), (2, PaginationErrorKind::RepeatedPage { page: 1 }));
}

#[tokio::test]
async fn items_without_a_key_that_move_from_the_first_page_to_the_next_come_once() {
    let service = Service::start(Pagination::PageNumber, 45).await.newest_first();
    let mut first = first_opt_outs(&service).await;
    service.add(2);
    // The page may be changed by its owner.
    first.data.clear();
    let second = first.next_page().await.unwrap().unwrap();
    let numbers: Vec<usize> = second.iter().map(number).collect();
    assert_eq!(numbers, (7..25).rev().collect::<Vec<_>>());
    let third = second.next_page().await.unwrap().unwrap();
    assert_eq!(third.iter().map(number).collect::<Vec<_>>(), [6, 5, 4, 3, 2, 1, 0]);
}

fn number(opt_out: &OptOut) -> usize {
    opt_out.to.as_ref().unwrap().parse().unwrap()
}
