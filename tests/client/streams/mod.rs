//! Lists as streams: the whole list, in order, whatever the service does.

mod anomalies;
mod blocking;
mod positions;
mod prefetch;
mod service;
mod skipped;
mod styles;

use futures_util::{Stream, StreamExt, TryStreamExt, stream::FusedStream};
use telnyx_messaging::{Client, Error, ListPosition, Page, Result, types::MessagingProfile};
use telnyx_messaging_sandbox::Sandbox;

use service::Service;

async fn sandbox(profiles: usize) -> (Sandbox, Client, Vec<String>) {
    let sandbox = Sandbox::start().await.unwrap();
    let ids = sandbox.seed("messaging_profiles", profiles).unwrap();
    let client = sandbox.client().unwrap();
    (sandbox, client, ids)
}

/// The numbers of the pages that were requested from a sandbox.
fn requested(sandbox: &Sandbox) -> Vec<i64> {
    let requests = sandbox.requests();
    requests.iter().map(|r| r.query_value("page[number]").unwrap_or("1").parse().unwrap()).collect()
}

#[tokio::test]
async fn a_hundred_thousand_items_come_once_and_in_order() {
    let (sandbox, client, ids) = sandbox(100_000).await;
    let mut profiles = client.messaging_profiles().list().page_size(250).items();
    let mut count = 0;
    while let Some(profile) = profiles.try_next().await.unwrap() {
        assert_eq!(profile.id, ids[count]);
        count += 1;
    }
    assert_eq!((count, sandbox.requests().len()), (100_000, 400));
    let mut requested = requested(&sandbox);
    requested.sort_unstable();
    assert_eq!(requested, (1..=400).collect::<Vec<_>>(), "each page once");
}

#[tokio::test]
async fn the_number_of_requests_is_the_number_of_full_and_partial_pages() {
    for (count, size) in [(0, 20), (1, 20), (19, 20), (20, 20), (21, 20), (60, 20), (250, 250)] {
        for prefetch in [0, 1, 3] {
            let (sandbox, client, ids) = sandbox(count).await;
            let list = client.messaging_profiles().list().page_size(size).prefetch(prefetch);
            let items: Vec<MessagingProfile> = list.items().try_collect().await.unwrap();
            assert!(items.iter().map(|profile| &profile.id).eq(&ids));
            let pages = count.div_ceil(usize::try_from(size).unwrap()).max(1);
            assert_eq!(sandbox.requests().len(), pages, "{count} by {size}");
        }
    }
}

#[tokio::test]
async fn without_a_page_size_the_service_chooses_it() {
    let (sandbox, client, _) = sandbox(45).await;
    let pages: Vec<Page<MessagingProfile>> =
        client.messaging_profiles().list().pages().try_collect().await.unwrap();
    let shape: Vec<(i64, usize, bool)> =
        pages.iter().map(|page| (page.number(), page.len(), page.has_next())).collect();
    assert_eq!(shape, [(1, 20, true), (2, 20, true), (3, 5, false)]);
    assert_eq!(sandbox.requests().len(), 3);
    assert!(sandbox.requests().iter().all(|request| request.query_value("page[size]").is_none()));
}

#[tokio::test]
async fn each_page_leads_to_the_next() {
    let (sandbox, client, ids) = sandbox(45).await;
    let first = client.messaging_profiles().list().await.unwrap();
    assert_eq!((first.number(), first.has_next(), first.attempts()), (1, true, 1));
    assert_eq!(first.meta.as_ref().unwrap().total_results, Some(45));
    assert!(first.iter().map(|profile| &profile.id).eq(&ids[..20]));
    let second = first.next_page().await.unwrap().unwrap();
    let third = second.next_page().await.unwrap().unwrap();
    assert_eq!((third.number(), third.len(), third.has_next()), (3, 5, false));
    assert!(third.next_page().await.unwrap().is_none());
    assert!(third.into_iter().map(|profile| profile.id).eq(ids[40..].iter().cloned()));
    assert_eq!(requested(&sandbox), [1, 2, 3]);
    assert_eq!(sandbox.requests()[0].query, [], "only the parameters that were set are sent");
}

#[tokio::test]
async fn nothing_is_sent_before_a_stream_is_polled() {
    let (sandbox, client, _) = sandbox(45).await;
    let list = client.messaging_profiles().list();
    let (items, pages) = (list.clone().items(), list.clone().pages());
    drop((items, pages));
    assert!(list.max_items(0).items().try_next().await.unwrap().is_none());
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_maximum_of_items_ends_the_stream_and_its_requests() {
    for (max, requests) in [(1, 1), (20, 1), (21, 2), (40, 2), (45, 3), (90, 3)] {
        let (sandbox, client, ids) = sandbox(45).await;
        let list = client.messaging_profiles().list().page_size(20).max_items(max);
        let items: Vec<MessagingProfile> = list.clone().items().try_collect().await.unwrap();
        assert!(items.iter().map(|profile| &profile.id).eq(ids.iter().take(max)));
        assert_eq!(sandbox.requests().len(), requests, "{max}");
        let pages: Vec<Page<MessagingProfile>> = list.pages().try_collect().await.unwrap();
        assert_eq!(pages.iter().map(|page| page.len()).sum::<usize>(), max.min(45));
        assert_eq!(sandbox.requests().len(), 2 * requests, "{max}");
    }
}

#[tokio::test]
async fn an_error_comes_once_after_the_items_before_it_and_try_next_continues() {
    for prefetch in [0, 1, 2] {
        let service = Service::start(45, 10).await.failing(3, 1);
        let list = service.profiles().page_size(10).max_retries(0).prefetch(prefetch);
        let mut items = list.clone().items();
        for id in 0..20 {
            assert_eq!(items.try_next().await.unwrap().unwrap().id, id.to_string());
        }
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(items.position(), Some(ListPosition::new(3, 0)));
        // The same stream fetches that page again.
        for id in 20..45 {
            assert_eq!(items.try_next().await.unwrap().unwrap().id, id.to_string());
        }
        assert!(items.try_next().await.unwrap().is_none());
        let mut requested = service.requested();
        requested.sort_unstable();
        assert_eq!(requested, [1, 2, 3, 3, 4, 5], "prefetch {prefetch}");
    }
}

#[tokio::test]
async fn a_page_that_keeps_failing_ends_the_stream_after_one_error() {
    let service = Service::start(45, 10).await.failing(3, usize::MAX);
    let list = service.profiles().page_size(10).max_retries(0);
    let results: Vec<Result<MessagingProfile>> = list.clone().items().take(99).collect().await;
    assert_eq!(results.len(), 21);
    assert!(results[..20].iter().all(Result::is_ok) && results[20].is_err());
    let pages: Vec<Result<Page<MessagingProfile>>> = list.clone().pages().take(99).collect().await;
    assert_eq!(pages.len(), 3);

    // Only `try_next` continues; as a stream it has ended.
    let mut items = list.clone().items();
    while let Some(Ok(_)) = items.next().await {}
    assert!(items.is_terminated());
    for _ in 0..3 {
        assert!(items.next().await.is_none());
    }
    assert!(items.try_next().await.is_err());
    let mut pages = list.clone().pages();
    while let Some(Ok(_)) = pages.next().await {}
    assert!(pages.is_terminated() && pages.next().await.is_none());

    service.recover();
    let rest: Vec<MessagingProfile> = list.start_page(3).items().try_collect().await.unwrap();
    assert_eq!((rest.len(), rest[0].id.as_str()), (25, "20"));
}

#[tokio::test]
async fn invalid_page_parameters_are_refused_before_anything_is_sent() {
    let (sandbox, client, _) = sandbox(1).await;
    let list = client.messaging_profiles().list();
    for list in [list.clone().page_size(251), list.clone().start_page(0), list.start_page(-1)] {
        let results: Vec<Result<MessagingProfile>> = list.items().take(9).collect().await;
        assert!(matches!(results.as_slice(), [Err(Error::InvalidRequest(_))]));
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn lists_without_pages_are_streams_as_well() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let profile = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    let path = format!("messaging_profiles/{profile}/autoresp_configs");
    let ids = sandbox.seed(&path, 45).unwrap();
    let list = client.messaging_profiles().autoresp_configs().list(&profile);
    let items = list.clone().items();
    let found: Vec<String> = items.map_ok(|config| config.id).try_collect().await.unwrap();
    assert_eq!(found, ids);
    let page = list.clone().await.unwrap();
    assert_eq!((page.number(), page.len(), page.has_next()), (1, 45, false));
    assert!(page.next_page().await.unwrap().is_none());
    let few: Vec<_> = list.max_items(7).items().try_collect().await.unwrap();
    assert_eq!((few.len(), sandbox.requests().len()), (7, 3));
}

#[tokio::test]
async fn streams_can_be_spawned_and_combined_like_any_other() {
    fn is_unrestricted<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }
    let (_sandbox, client, _) = sandbox(45).await;
    let list = client.messaging_profiles().list().page_size(10);
    let (items, pages) = (is_unrestricted(list.clone().items()), is_unrestricted(list.pages()));
    assert!(format!("{items:?} {pages:?}").contains("messaging_profiles.list"));
    let counted = tokio::spawn(async move {
        let items = items.try_fold(0, |count, _| async move { Ok(count + 1) });
        (items.await.unwrap(), pages.map_ok(|page| page.len()).try_collect::<Vec<_>>().await)
    });
    let (items, pages) = counted.await.unwrap();
    assert_eq!((items, pages.unwrap()), (45, vec![10, 10, 10, 10, 5]));
}

#[test]
fn a_stream_continues_in_another_runtime() {
    let start = || tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let service_runtime = start();
    let service = service_runtime.block_on(Service::start(45, 10));
    let mut items = service.profiles().page_size(10).items();
    let mut count = 0;
    for _ in 0..9 {
        // Each runtime takes the task of the prefetched page down with it.
        let runtime = start();
        for _ in 0..5 {
            count += usize::from(runtime.block_on(items.try_next()).unwrap().is_some());
        }
    }
    assert_eq!(count, 45);
}

#[tokio::test]
async fn a_whole_list_is_collected_with_its_total() {
    let (_sandbox, client, ids) = sandbox(45).await;
    let mut items = client.messaging_profiles().list().items();
    assert_eq!(items.total_results(), None, "nothing was requested yet");
    let profiles = items.collect_all().await.unwrap();
    assert!(profiles.iter().map(|profile| &profile.id).eq(&ids));
    assert_eq!((items.total_results(), items.skipped_count()), (Some(45), 0));
    assert_eq!(items.position(), None);
    let page = client.messaging_profiles().list().send().await.unwrap();
    assert_eq!(page.total_results(), Some(45));
}
