//! Services and lists that make other clients loop, or lose items silently.

use serde_json::{Value, json};
use telnyx_messaging::{Error, PaginationError, PaginationErrorKind};

use super::service::{PageReturned, Service, absent, accurate, ids};

/// All ids, without fetching ahead, so that changes happen exactly where the test makes them.
async fn all_ids(service: &Service) -> telnyx_messaging::Result<Vec<String>> {
    let mut items = service.profiles().page_size(10).prefetch(0).items();
    let mut found = Vec::new();
    while let Some(profile) = items.try_next().await? {
        found.push(profile.id);
    }
    Ok(found)
}

/// The error of an iteration that cannot go on.
async fn failure(service: &Service) -> PaginationError {
    match all_ids(service).await {
        Err(Error::Pagination(error)) => *error,
        other => panic!("{other:?}"),
    }
}

/// The requested page, and the page that was received again.
async fn repeated(service: &Service) -> (i64, i64) {
    let error = failure(service).await;
    let PaginationErrorKind::RepeatedPage { page } = error.kind else { panic!("{error}") };
    let text = error.to_string();
    for part in ["messaging_profiles.list", &format!("received page {page} again")] {
        assert!(text.contains(part), "{text}");
    }
    (error.requested, page)
}

#[tokio::test]
async fn lists_without_meta_end() {
    for (count, requests) in [(0, 1), (5, 1), (25, 3), (30, 4)] {
        let service = Service::start(count, 10).await.with(|b| b.meta = absent);
        assert_eq!(all_ids(&service).await.unwrap(), ids(0..count));
        // Only after a full last page another one is requested: nothing says that it was the last.
        assert_eq!(service.requested().len(), requests, "{count}");
    }
}

#[tokio::test]
async fn incomplete_meta_is_enough() {
    let partial: [fn(usize, usize, usize) -> Value; 4] = [
        |_, size, total| json!({"total_pages": total.div_ceil(size)}),
        |_, _, total| json!({"total_results": total}),
        |number, _, total| json!({"page_number": number, "total_results": total}),
        |number, size, _| json!({"page_number": number, "page_size": size}),
    ];
    for meta in partial {
        for count in [0, 5, 25] {
            let service = Service::start(count, 10).await.with(|b| b.meta = meta);
            assert_eq!(all_ids(&service).await.unwrap(), ids(0..count));
            assert_eq!(service.requested().len(), count.div_ceil(10).max(1), "{count}");
        }
    }
}

#[tokio::test]
async fn an_empty_page_in_the_middle_does_not_end_the_list() {
    let service = Service::start(45, 10).await.with(|b| b.empty = vec![2, 3]);
    let found = all_ids(&service).await.unwrap();
    assert_eq!(found, [ids(0..10), ids(30..45)].concat());
    assert_eq!(service.requested(), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error() {
    // Search back ends return such pages beyond their limit, and keep reporting the total.
    let metas: [fn(usize, usize, usize) -> Value; 3] = [
        |_, _, _| json!({"total_pages": 1_000_000}),
        |_, _, _| json!({"total_results": 1_000_000}),
        |number, size, _| accurate(number, size, 1_000_000),
    ];
    for meta in metas {
        for prefetch in [0, 1] {
            let service = Service::start(20, 10).await.with(|b| b.meta = meta);
            let mut items = service.profiles().page_size(10).prefetch(prefetch).items();
            for id in ids(0..20) {
                assert_eq!(items.try_next().await.unwrap().unwrap().id, id);
            }
            let error = items.try_next().await.unwrap_err();
            let Error::Pagination(reason) = &error else { panic!("{error}") };
            let kind = PaginationErrorKind::NoNewItems { pages: 3 };
            assert_eq!((reason.requested, reason.kind), (5, kind));
            assert!(error.to_string().contains("3 pages in a row without a new item"), "{error}");
            assert!(service.requested().len() <= 5 + prefetch, "{:?}", service.requested());

            // `try_next` requests the page again, and the list continues if it has items now.
            assert!(items.try_next().await.is_err());
            service.behavior().items = ids(0..45);
            assert_eq!(items.try_next().await.unwrap().unwrap().id, "40");
        }
    }
}

#[tokio::test]
async fn empty_pages_up_to_the_end_of_the_list_are_not_an_error() {
    let service = Service::start(50, 10).await.with(|b| b.empty = vec![3, 4, 5]);
    assert_eq!(all_ids(&service).await.unwrap(), ids(0..20));
    assert_eq!(service.requested(), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_growing_total_does_not_hide_that_pages_repeat() {
    // The page number is ignored, and each response reports more items than the one before.
    let service = Service::start(10, 10).await.with(|b| {
        b.page_returned = |_, _| 1;
        b.meta = |_, size, total| json!({"page_size": size, "total_results": total});
        b.before = Box::new(|turn, items| items.extend(ids(10 * (turn + 1)..10 * (turn + 2))));
    });
    let error = failure(&service).await;
    assert!(matches!(error.kind, PaginationErrorKind::NoNewItems { .. }), "{error}");
    assert!(service.requested().len() < 30, "{}", service.requested().len());
}

#[tokio::test]
async fn a_clamped_page_number_is_an_error() {
    // The totals report more pages than the service returns.
    let service = Service::start(30, 10).await.with(|b| {
        b.page_returned = |number, pages| number.min(pages);
        b.meta =
            |number, size, _| json!({"page_number": number, "page_size": size, "total_pages": 9});
    });
    assert_eq!(repeated(&service).await, (4, 3));
    assert_eq!(service.requested(), [1, 2, 3, 4]);

    let list = service.profiles().page_size(10);
    let error = list.clone().start_page(7).items().try_next().await.unwrap_err();
    let Error::Pagination(reason) = &error else { panic!("{error}") };
    let kind = PaginationErrorKind::RepeatedPage { page: 3 };
    assert_eq!((reason.requested, reason.kind), (7, kind));
    assert!(!error.is_retryable() && error.attempts() == 1 && error.status().unwrap() == 200);
    // A single page is whatever the service returns.
    let page = list.page_number(7).await.unwrap();
    assert_eq!((page.number(), page[0].id.as_str()), (3, "20"));
}

#[tokio::test]
async fn a_repeated_page_is_an_error() {
    // Only the content shows it; the page number is not reported.
    let repeating: [(PageReturned, (i64, i64)); 3] = [
        (|number, _| number.min(2), (3, 2)),
        (|_, _| 1, (2, 1)),
        (|number, _| if number > 3 { 1 } else { number }, (4, 1)),
    ];
    for (page_returned, expected) in repeating {
        let service = Service::start(90, 10).await.with(|b| {
            b.page_returned = page_returned;
            b.meta = |_, _, _| json!({"total_pages": 9, "total_results": 90});
        });
        assert_eq!(repeated(&service).await, expected);
        let service = service.with(|b| b.meta = absent);
        assert_eq!(repeated(&service).await, expected, "without meta");
    }
}

#[tokio::test]
async fn pages_in_a_cycle_are_detected() {
    // Pages 5, 6, 7, 5, 6, 7 … for ever, and no end is reported.
    let service = Service::start(90, 10).await.with(|b| {
        b.page_returned = |number, _| if number > 7 { 5 + (number - 5) % 3 } else { number };
        b.meta = absent;
    });
    let (requested, page) = repeated(&service).await;
    assert!(requested < 30 && page >= 5, "{requested} {page}");
}

#[tokio::test]
async fn totals_that_change_are_followed() {
    // The list grows at its end, and shrinks again.
    let service = Service::start(25, 10).await.with(|b| {
        b.before = Box::new(|turn, items| match turn {
            1 => items.extend(ids(25..45)),
            3 => items.truncate(38),
            _ => {}
        });
    });
    assert_eq!(all_ids(&service).await.unwrap(), ids(0..38));
}

#[tokio::test]
async fn totals_that_go_up_and_down_do_not_stop_the_iteration() {
    let service = Service::start(45, 10).await.with(|b| {
        // Every other page reports one item less.
        b.meta = |number, size, total| accurate(number, size, total - number % 2);
    });
    assert_eq!(all_ids(&service).await.unwrap(), ids(0..45));
    assert!(service.requested().len() <= 10, "{:?}", service.requested());
}

#[tokio::test]
async fn items_added_in_front_are_not_returned_twice() {
    for added in [1, 5, 10, 25, 30, 60] {
        let service = Service::start(45, 10).await.with(|b| {
            b.before = Box::new(move |turn, items| {
                if turn == 2 {
                    items.splice(..0, ids(100..100 + added));
                }
            });
        });
        let found = all_ids(&service).await.unwrap();
        let old: Vec<String> = found.into_iter().filter(|id| id.len() < 3).collect();
        assert_eq!(old, ids(0..45), "{added} added");
    }
}

#[tokio::test]
async fn items_deleted_during_the_iteration_hide_no_others() {
    for deleted in [1, 7, 10, 15, 20] {
        let service = Service::start(60, 10).await;
        let mut items = service.profiles().page_size(10).prefetch(0).items();
        let mut found = Vec::new();
        while let Some(profile) = items.try_next().await.unwrap() {
            found.push(profile.id);
            if found.len() == 20 {
                // Items that were read already are deleted: everything after them moves forward.
                service.behavior().items.drain(..deleted);
            }
        }
        assert_eq!(found, ids(0..60), "{deleted} deleted");
    }
}

#[tokio::test]
async fn deleting_each_item_after_reading_it_reads_all() {
    for prefetch in [0, 1, 2] {
        let service = Service::start(95, 10).await;
        let mut items = service.profiles().page_size(10).prefetch(prefetch).items();
        let mut found = Vec::new();
        while let Some(profile) = items.try_next().await.unwrap() {
            service.behavior().items.retain(|id| *id != profile.id);
            found.push(profile.id);
        }
        found.sort_by_key(|id| id.parse::<usize>().unwrap());
        assert_eq!(found, ids(0..95), "prefetch {prefetch}");
        assert!(service.behavior().items.is_empty());
    }
}

#[tokio::test]
async fn items_deleted_elsewhere_hide_and_repeat_no_others() {
    // At the end of the list, and on pages that were read long ago.
    let service = Service::start(60, 10).await.with(|b| {
        b.before = Box::new(|turn, items| match turn {
            2 => items.truncate(55),
            4 => drop(items.drain(..3)),
            _ => {}
        });
    });
    assert_eq!(all_ids(&service).await.unwrap(), ids(0..55));
}
