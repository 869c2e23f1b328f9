//! Fetching ahead: how far, and for whom.
//!
//! The clock is paused. It moves on only when no task can make progress and no socket is ready, so
//! that a request which was not made after [`settle`] is never made.

use std::time::Duration;

use super::service::{Service, ids};

/// Waits until everything that was started has come to rest.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn the_page_after_the_awaited_one_is_fetched_at_the_same_time() {
    let service = Service::start(100, 10).await.slow(Duration::from_millis(40));
    let mut pages = service.profiles().page_size(10).pages();
    pages.try_next().await.unwrap();
    // Page 2 is being fetched; waiting for it starts page 3, and no more.
    let waiting = tokio::time::timeout(Duration::from_millis(20), pages.try_next());
    assert!(waiting.await.is_err());
    assert_eq!(service.requested(), [1, 2, 3]);
    assert_eq!(pages.try_next().await.unwrap().unwrap().number(), 2);
    settle().await;
    assert_eq!(service.requested(), [1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn the_next_page_is_fetched_while_the_current_one_is_used() {
    for (prefetch, requests) in [(0, 1), (1, 2)] {
        let service = Service::start(100, 10).await;
        let mut pages = service.profiles().page_size(10).prefetch(prefetch).pages();
        pages.try_next().await.unwrap();
        settle().await;
        assert_eq!(service.requested().len(), requests, "prefetch {prefetch}");
        pages.try_next().await.unwrap();
        settle().await;
        assert_eq!(service.requested().len(), requests + 1, "prefetch {prefetch}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_page_is_fetched_ahead_by_default() {
    let service = Service::start(100, 10).await;
    let mut items = service.profiles().page_size(10).items();
    for _ in 0..10 {
        items.try_next().await.unwrap();
        settle().await;
    }
    assert_eq!(service.requested(), [1, 2], "the first page is not used up yet");
}

#[tokio::test(start_paused = true)]
async fn several_pages_are_fetched_ahead_and_no_more() {
    let service = Service::start(100, 10).await;
    let mut items = service.profiles().page_size(10).prefetch(3).items();
    for _ in 0..10 {
        items.try_next().await.unwrap();
        settle().await;
    }
    assert_eq!(service.requested(), [1, 2, 3, 4]);
}

#[tokio::test(start_paused = true)]
async fn stopping_early_wastes_at_most_one_page() {
    for taken in [1, 10, 11, 15] {
        let service = Service::start(100, 10).await;
        let mut items = service.profiles().page_size(10).items();
        for _ in 0..taken {
            items.try_next().await.unwrap();
        }
        settle().await;
        drop(items);
        settle().await;
        assert_eq!(service.requested().len(), usize::div_ceil(taken, 10) + 1, "{taken} taken");
    }
}

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_cancels_pending_pages() {
    let service = Service::start(100, 10).await.slow(Duration::from_millis(50));
    let mut items = service.profiles().page_size(10).items();
    items.try_next().await.unwrap();
    settle().await;
    assert_eq!((service.requested(), service.completed()), (vec![1, 2], 1));
    drop(items);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!((service.requested(), service.completed()), (vec![1, 2], 1), "page 2 is cancelled");
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_prefetched_page_comes_after_the_items_before_it() {
    let service = Service::start(45, 10).await.failing(2, usize::MAX);
    let mut items = service.profiles().page_size(10).max_retries(0).items();
    items.try_next().await.unwrap();
    settle().await;
    assert_eq!(service.requested(), [1, 2]);
    for _ in 1..10 {
        assert!(items.try_next().await.unwrap().is_some());
    }
    assert!(items.try_next().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_timeout_loses_no_item() {
    for prefetch in [0, 1, 3] {
        let service = Service::start(45, 10).await.slow(Duration::from_millis(40));
        let mut items = service.profiles().page_size(10).prefetch(prefetch).items();
        let (mut received, mut timeouts) = (Vec::new(), 0);
        loop {
            match tokio::time::timeout(Duration::from_millis(15), items.try_next()).await {
                Ok(item) => match item.unwrap() {
                    Some(profile) => received.push(profile.id),
                    None => break,
                },
                Err(_) => timeouts += 1,
            }
        }
        assert_eq!(received, ids(0..45), "prefetch {prefetch}");
        assert!(timeouts >= 2, "prefetch {prefetch}");
        let mut requested = service.requested();
        requested.sort_unstable();
        assert_eq!(requested, [1, 2, 3, 4, 5], "prefetch {prefetch}");
    }
}
