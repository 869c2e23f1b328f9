//! What makes other clients loop, or lose items without a word.

use serde_json::{Value, json};
use telnyx_messaging::Error;

use super::service::{Service, Turn, honest, ids};

/// All ids, walked without fetching ahead, so that changes happen where the test says.
async fn walked(service: &Service) -> telnyx_messaging::Result<Vec<String>> {
    let mut items = service.profiles().page_size(10).prefetch(0).items();
    let mut found = Vec::new();
    while let Some(profile) = items.try_next().await? {
        found.push(profile.id);
    }
    Ok(found)
}

/// The error of a walk that must not go on: what was asked for, and what came again.
async fn stopped(service: &Service) -> (i64, i64) {
    match walked(service).await {
        Err(Error::Pagination(error)) => {
            let text = error.to_string();
            for part in ["messaging_profiles.list", &format!("page {} again", error.repeated)] {
                assert!(text.contains(part), "{text}");
            }
            (error.asked, error.repeated)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn answers_without_meta_end() {
    for (count, requests) in [(0, 1), (5, 1), (25, 3), (30, 4)] {
        let service = Service::start(count, 10).await.with(|m| m.meta = |_, _, _| Value::Null);
        assert_eq!(walked(&service).await.unwrap(), ids(0..count));
        // Only behind a full last page one more has to be asked for: nobody says that it was last.
        assert_eq!(service.asked().len(), requests, "{count}");
    }
}

#[tokio::test]
async fn meta_with_some_of_its_parts_is_enough() {
    let partial: [fn(usize, usize, usize) -> Value; 4] = [
        |_, size, total| json!({"total_pages": total.div_ceil(size)}),
        |_, _, total| json!({"total_results": total}),
        |number, _, total| json!({"page_number": number, "total_results": total}),
        |number, size, _| json!({"page_number": number, "page_size": size}),
    ];
    for meta in partial {
        for count in [0, 5, 25] {
            let service = Service::start(count, 10).await.with(|m| m.meta = meta);
            assert_eq!(walked(&service).await.unwrap(), ids(0..count));
            assert_eq!(service.asked().len(), count.div_ceil(10).max(1), "{count}");
        }
    }
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_no_end() {
    let service = Service::start(45, 10).await.with(|m| m.empty = vec![2, 3]);
    let found = walked(&service).await.unwrap();
    assert_eq!(found, [ids(0..10), ids(30..45)].concat());
    assert_eq!(service.asked(), [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_clamped_number_is_an_error() {
    // The totals say that there is more than the service gives.
    let service = Service::start(30, 10).await.with(|m| {
        m.turn = |number, pages| number.min(pages);
        m.meta =
            |number, size, _| json!({"page_number": number, "page_size": size, "total_pages": 9});
    });
    assert_eq!(stopped(&service).await, (4, 3));
    assert_eq!(service.asked(), [1, 2, 3, 4]);

    let list = service.profiles().page_size(10);
    let error = list.clone().start_page(7).items().try_next().await.unwrap_err();
    assert!(matches!(&error, Error::Pagination(e) if (e.asked, e.repeated) == (7, 3)), "{error}");
    assert!(!error.is_retryable() && error.attempts() == 1 && error.status().unwrap() == 200);
    // Who asks for one page gets what the service calls it.
    let page = list.page_number(7).await.unwrap();
    assert_eq!((page.number(), page[0].id.as_str()), (3, "20"));
}

#[tokio::test]
async fn a_repeated_page_is_an_error() {
    // The number is told as it was asked for; only the content gives it away.
    let repeating: [(Turn, (i64, i64)); 3] = [
        (|number, _| number.min(2), (3, 2)),
        (|_, _| 1, (2, 1)),
        (|number, _| if number > 3 { 1 } else { number }, (4, 1)),
    ];
    for (turn, expected) in repeating {
        let service = Service::start(90, 10).await.with(|m| {
            m.turn = turn;
            m.meta = |_, _, _| json!({"total_pages": 9, "total_results": 90});
        });
        assert_eq!(stopped(&service).await, expected);
        let service = service.with(|m| m.meta = |_, _, _| Value::Null);
        assert_eq!(stopped(&service).await, expected, "without meta");
    }
}

#[tokio::test]
async fn pages_in_a_circle_are_found() {
    // Pages 5, 6, 7, 5, 6, 7 … for ever, and nobody says that there is an end.
    let service = Service::start(90, 10).await.with(|m| {
        m.turn = |number, _| if number > 7 { 5 + (number - 5) % 3 } else { number };
        m.meta = |_, _, _| Value::Null;
    });
    let (asked, repeated) = stopped(&service).await;
    assert!(asked < 30 && repeated >= 5, "{asked} {repeated}");
}

#[tokio::test]
async fn totals_that_change_are_followed() {
    // The list becomes longer at its end, and shorter again.
    let service = Service::start(25, 10).await.with(|m| {
        m.before = Box::new(|turn, items| match turn {
            1 => items.extend(ids(25..45)),
            3 => items.truncate(38),
            _ => {}
        });
    });
    assert_eq!(walked(&service).await.unwrap(), ids(0..38));
}

#[tokio::test]
async fn totals_that_waver_do_not_hold_the_walk() {
    let service = Service::start(45, 10).await.with(|m| {
        // One item less is told on every other page.
        m.meta = |number, size, total| honest(number, size, total - number % 2);
    });
    assert_eq!(walked(&service).await.unwrap(), ids(0..45));
    assert!(service.asked().len() <= 10, "{:?}", service.asked());
}

#[tokio::test]
async fn items_added_in_front_do_not_come_twice() {
    for added in [1, 5, 10, 25, 30, 60] {
        let service = Service::start(45, 10).await.with(|m| {
            m.before = Box::new(move |turn, items| {
                if turn == 2 {
                    items.splice(..0, ids(100..100 + added));
                }
            });
        });
        let found = walked(&service).await.unwrap();
        let old: Vec<String> = found.into_iter().filter(|id| id.len() < 3).collect();
        assert_eq!(old, ids(0..45), "{added} added");
    }
}

#[tokio::test]
async fn items_deleted_on_the_way_take_none_with_them() {
    for gone in [1, 7, 10, 15, 20] {
        let service = Service::start(60, 10).await;
        let mut items = service.profiles().page_size(10).prefetch(0).items();
        let mut found = Vec::new();
        while let Some(profile) = items.try_next().await.unwrap() {
            found.push(profile.id);
            if found.len() == 20 {
                // What was read already is deleted: everything behind it moves forward.
                service.manners().items.drain(..gone);
            }
        }
        assert_eq!(found, ids(0..60), "{gone} deleted");
    }
}

#[tokio::test]
async fn whoever_deletes_what_it_reads_reads_everything() {
    for prefetch in [0, 1, 2] {
        let service = Service::start(95, 10).await;
        let mut items = service.profiles().page_size(10).prefetch(prefetch).items();
        let mut found = Vec::new();
        while let Some(profile) = items.try_next().await.unwrap() {
            service.manners().items.retain(|id| *id != profile.id);
            found.push(profile.id);
        }
        found.sort_by_key(|id| id.parse::<usize>().unwrap());
        assert_eq!(found, ids(0..95), "prefetch {prefetch}");
        assert!(service.manners().items.is_empty());
    }
}

#[tokio::test]
async fn items_deleted_elsewhere_neither_lose_nor_repeat_others() {
    // From the end of the list, and from pages that were read long ago.
    let service = Service::start(60, 10).await.with(|m| {
        m.before = Box::new(|turn, items| match turn {
            2 => items.truncate(55),
            4 => drop(items.drain(..3)),
            _ => {}
        });
    });
    assert_eq!(walked(&service).await.unwrap(), ids(0..55));
}
