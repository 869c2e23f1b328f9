//! Fetching ahead: how far, and for whom.

use std::time::Duration;

use super::service::Service;

#[tokio::test]
async fn whoever_waits_for_a_page_has_the_next_one_under_way() {
    let service = Service::start(100, 10).await.slow(Duration::from_millis(40));
    let mut pages = service.profiles().page_size(10).pages();
    pages.try_next().await.unwrap();
    // Page 2 is on its way; to wait for it starts page 3, and no more.
    let waiting = tokio::time::timeout(Duration::from_millis(20), pages.try_next());
    assert!(waiting.await.is_err());
    assert_eq!(service.asked(), [1, 2, 3]);
    assert_eq!(pages.try_next().await.unwrap().unwrap().number(), 2);
    assert_eq!(service.asked(), [1, 2, 3]);
}

/// Long enough for whatever was sent to arrive.
async fn rest() {
    tokio::time::sleep(Duration::from_millis(60)).await;
}

#[tokio::test]
async fn the_next_page_is_fetched_while_this_one_is_used() {
    for (prefetch, ahead) in [(0, 1), (1, 2)] {
        let service = Service::start(100, 10).await;
        let mut pages = service.profiles().page_size(10).prefetch(prefetch).pages();
        pages.try_next().await.unwrap();
        rest().await;
        assert_eq!(service.asked().len(), ahead, "prefetch {prefetch}");
        pages.try_next().await.unwrap();
        rest().await;
        assert_eq!(service.asked().len(), ahead + 1, "prefetch {prefetch}");
    }
}

#[tokio::test]
async fn one_page_ahead_is_the_usual() {
    let service = Service::start(100, 10).await;
    let mut items = service.profiles().page_size(10).items();
    for _ in 0..10 {
        items.try_next().await.unwrap();
        rest().await;
    }
    assert_eq!(service.asked(), [1, 2], "the first page is not used up yet");
}

#[tokio::test]
async fn several_pages_are_fetched_ahead_and_no_more() {
    let service = Service::start(100, 10).await;
    let mut items = service.profiles().page_size(10).prefetch(3).items();
    for _ in 0..10 {
        items.try_next().await.unwrap();
        rest().await;
    }
    assert_eq!(service.asked(), [1, 2, 3, 4]);
}

#[tokio::test]
async fn who_stops_early_has_at_most_one_page_fetched_needlessly() {
    for taken in [1, 10, 11, 15] {
        let service = Service::start(100, 10).await;
        let mut items = service.profiles().page_size(10).items();
        for _ in 0..taken {
            items.try_next().await.unwrap();
        }
        rest().await;
        drop(items);
        rest().await;
        assert_eq!(service.asked().len(), usize::div_ceil(taken, 10) + 1, "{taken} taken");
    }
}

#[tokio::test]
async fn dropping_the_stream_cancels_what_is_under_way() {
    let service = Service::start(100, 10).await.slow(Duration::from_millis(50));
    let mut items = service.profiles().page_size(10).items();
    items.try_next().await.unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(service.asked(), [1, 2]);
    drop(items);
    tokio::time::sleep(Duration::from_millis(120)).await;
    assert_eq!((service.asked(), service.answered()), (vec![1, 2], 1), "nobody waits for page 2");
}

#[tokio::test]
async fn a_page_fetched_ahead_that_fails_waits_its_turn() {
    let service = Service::start(45, 10).await.failing(2, usize::MAX);
    let mut items = service.profiles().page_size(10).max_retries(0).items();
    items.try_next().await.unwrap();
    rest().await;
    for _ in 1..10 {
        assert!(items.try_next().await.unwrap().is_some());
    }
    assert!(items.try_next().await.is_err());
}
