//! Lists from code without `async`.

use telnyx_messaging::{ListPosition, Result, blocking::Wait};
use tokio::runtime::{Builder, Runtime};

use super::service::{Service, ids};

/// A service on a runtime of its own, which must be kept.
fn serve(count: usize) -> (Runtime, Service) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let service = runtime.block_on(Service::start(count, 10));
    (runtime, service)
}

#[test]
fn lists_are_iterators() {
    let (_serving, service) = serve(45);
    let list = service.profiles().page_size(10);
    let found: Result<Vec<_>> = list.clone().items().wait_iter().collect();
    assert!(found.unwrap().into_iter().map(|profile| profile.id).eq(ids(0..45)));
    assert_eq!(service.requested(), [1, 2, 3, 4, 5]);

    let sizes = list.clone().pages().wait_iter().map(|page| page.unwrap().len());
    assert_eq!(sizes.collect::<Vec<_>>(), [10, 10, 10, 10, 5]);
    assert_eq!(list.items().collect_all().wait().unwrap().len(), 45);
}

#[test]
fn pages_lead_to_the_next_one() {
    let (_serving, service) = serve(25);
    let mut next = Some(service.profiles().page_size(10).wait().unwrap());
    let mut sizes = Vec::new();
    while let Some(page) = next {
        sizes.push(page.len());
        next = page.next_page().wait().unwrap();
    }
    assert_eq!(sizes, [10, 10, 5]);
}

#[test]
fn an_iterator_ends_after_an_error_and_its_stream_can_continue() {
    let (_serving, service) = serve(25);
    let service = service.failing(2, 1);
    let mut iter = service.profiles().page_size(10).max_retries(0).items().wait_iter();
    assert!(iter.by_ref().take(10).all(|item| item.is_ok()));
    assert_eq!(iter.next().unwrap().unwrap_err().status().unwrap(), 503);
    assert!(iter.next().is_none() && iter.next().is_none());
    assert_eq!(iter.get_ref().position(), Some(ListPosition::new(2, 0)));

    assert_eq!(iter.get_mut().try_next().wait().unwrap().unwrap().id, "10");
    let rest: Result<Vec<_>> = iter.collect();
    assert_eq!(rest.unwrap().len(), 14);
}

#[test]
fn no_page_is_fetched_before_it_is_needed() {
    // A page fetched ahead would be decoded on the thread that all blocking calls share.
    let (_serving, service) = serve(45);
    let list = service.profiles().page_size(10);
    let mut iter = list.clone().items().wait_iter();
    let mut stream = list.clone().items();
    for taken in 1..=10 {
        iter.next().unwrap().unwrap();
        stream.try_next().wait().unwrap();
        // Another call through the same thread, which would have sent the next page before.
        list.clone().page_number(5).wait().unwrap();
        assert!(!service.requested().contains(&2), "{taken} taken");
    }
    iter.next().unwrap().unwrap();
    assert!(service.requested().contains(&2));
}
