//! Elements that cannot be decoded: the others are returned, and these are reported.

use serde_json::json;

use super::service::{Service, absent, accurate, ids};
use crate::server::{ScriptedReply, Server};

#[tokio::test]
async fn an_unreadable_element_does_not_end_the_list_and_is_reported() {
    let unreadable =
        [json!({"id": {}}), json!({"name": "without an id"}), json!(7), json!("text"), json!(null)];
    for element in unreadable {
        for meta in [absent, accurate] {
            for prefetch in [0, 1] {
                let service = Service::start(30, 10).await.with(|b| b.meta = meta);
                let service = service.with_element(5, element.clone());
                let list = service.profiles().page_size(10).prefetch(prefetch);
                let mut items = list.clone().items();
                let found = items.collect_all().await.unwrap();
                let expected = [ids(0..5), ids(6..30)].concat();
                assert!(found.iter().map(|profile| &profile.id).eq(&expected), "{element}");

                assert_eq!(items.skipped_count(), 1, "{element}");
                let skipped = &items.skipped()[0];
                assert_eq!((skipped.page, skipped.index), (1, 5));
                assert_eq!(skipped.json(), &element);
                assert!(skipped.mismatch.path.starts_with("data[5]"), "{}", skipped.mismatch);

                let page = list.await.unwrap();
                assert_eq!((page.len(), page.skipped().len(), page.has_next()), (9, 1, true));
            }
        }
    }
}

#[tokio::test]
async fn a_page_of_unreadable_elements_is_not_an_empty_page() {
    let mut service = Service::start(50, 10).await.with(|b| b.meta = absent);
    for id in 10..40 {
        service = service.with_element(id, json!({"name": id}));
    }
    let mut items = service.profiles().page_size(10).items();
    let found = items.collect_all().await.unwrap();
    assert!(found.into_iter().map(|profile| profile.id).eq([ids(0..10), ids(40..50)].concat()));
    let skipped = items.skipped().iter().map(|one| one.json()["name"].as_i64().unwrap());
    assert!(skipped.eq(10..40));
}

#[tokio::test]
async fn a_repeated_page_of_unreadable_elements_is_detected() {
    let mut service = Service::start(90, 10).await.with(|b| {
        b.page_returned = |number, _| number.min(2);
        b.meta = |_, _, _| json!({"total_pages": 9});
    });
    for id in 10..20 {
        service = service.with_element(id, json!({"name": id}));
    }
    let error = service.profiles().page_size(10).items().collect_all().await.unwrap_err();
    assert!(error.to_string().contains("received page 2 again"), "{error}");
}

#[tokio::test]
async fn elements_that_were_repaired_are_not_skipped() {
    let service = Service::start(30, 10).await.with(|b| b.meta = absent);
    let service = service.with_element(5, json!({"id": 5, "enabled": {}}));
    let mut items = service.profiles().page_size(10).items();
    let found = items.collect_all().await.unwrap();
    assert!(found.into_iter().map(|profile| profile.id).eq(ids(0..30)));
    assert_eq!(items.skipped_count(), 0);
}

#[tokio::test]
async fn the_details_of_skipped_elements_are_limited_but_all_are_counted() {
    let mut service = Service::start(1_200, 100).await;
    for id in 0..1_200 {
        service = service.with_element(id, json!({"name": id}));
    }
    let mut items = service.profiles().page_size(100).items();
    assert!(items.collect_all().await.unwrap().is_empty());
    assert_eq!((items.skipped().len(), items.skipped_count()), (1_000, 1_200));
}

#[tokio::test]
async fn debug_does_not_show_a_skipped_element() {
    let body = json!({"data": [{"id": "a"}, {"name": "whisper"}]}).to_string();
    let server = Server::start(vec![ScriptedReply::ok(&body)]).await;
    let list = server.client().messaging_profiles().list();
    let page = list.clone().await.unwrap();
    let mut items = list.items();
    items.collect_all().await.unwrap();
    for skipped in [page.skipped(), items.skipped()] {
        assert_eq!(skipped.len(), 1);
        let shown = format!("{skipped:?} {page:?} {items:?}");
        assert!(shown.contains("data[1]") && !shown.contains("whisper"), "{shown}");
    }
}

#[tokio::test]
async fn elements_of_other_lists_are_not_items() {
    let unreadable = json!({"webhook": 1});
    let profile = json!({"id": "a", "whitelisted_destinations": ["US", unreadable]});
    let body = json!({"data": [profile, {"id": "b"}], "meta": {"page_size": 2}}).to_string();
    let server = Server::start(vec![ScriptedReply::ok(&body)]).await;
    let page = server.client().messaging_profiles().list().await.unwrap();
    assert_eq!((page.len(), page.skipped().len()), (2, 0));
    assert_eq!(page.mismatches().len(), 1);
    assert_eq!(page.operation(), "messaging_profiles.list");
}
