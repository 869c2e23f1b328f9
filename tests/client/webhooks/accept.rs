//! Leases of events without a framework: `Verifier::accept`.

use std::time::Duration;

use http::HeaderMap;
use telnyx_messaging::webhooks::{Acceptance, EventLease, ReplayGuard, Signer, Verifier};
use tokio::runtime::Builder;

use super::guards::{Clock, Remote, soon};

const BODY: &[u8] =
    br#"{"data":{"id":"e1","event_type":"message.received","payload":{"id":"m1","text":"Hi"}}}"#;

const LEASE: Duration = Duration::from_secs(20);

fn signer() -> Signer {
    Signer::from_seed([5; 32])
}

fn headers() -> HeaderMap {
    signer().signed_now(BODY)
}

fn verifier(guard: impl ReplayGuard) -> Verifier {
    Verifier::builder().key(signer().public_key()).lease(LEASE).replay_guard(guard).build().unwrap()
}

async fn accept(verifier: &Verifier) -> Acceptance {
    verifier.accept(&headers(), BODY).await.unwrap()
}

/// Waits until the event can be handled again, without any lease ending.
async fn first(verifier: &Verifier) -> EventLease {
    let first = async {
        loop {
            if let Acceptance::First(lease) = accept(verifier).await {
                return lease;
            }
            tokio::task::yield_now().await;
        }
    };
    soon(first).await
}

/// Waits until the store has seen this number of calls.
async fn called(remote: &Remote, calls: usize) {
    while remote.calls() < calls {
        tokio::task::yield_now().await;
    }
}

/// Polls a future until the store has seen a further call, then drops it.
async fn cut_off<T: Send + 'static>(
    remote: &Remote,
    future: impl Future<Output = T> + Send + 'static,
) {
    remote.close();
    let calls = remote.calls();
    let task = tokio::spawn(future);
    soon(called(remote, calls + 1)).await;
    task.abort();
    assert!(task.await.is_err_and(|error| error.is_cancelled()));
}

#[tokio::test]
async fn a_second_process_gets_in_progress_until_the_first_has_completed() {
    let remote = Remote::new();
    let (one, other) = (verifier(remote.clone()), verifier(remote));
    let lease = accept(&one).await.into_first().unwrap();
    assert!(matches!(accept(&other).await, Acceptance::InProgress(_)));
    assert_eq!(lease.event().id(), Some("e1"));
    lease.complete().await.unwrap();
    assert!(matches!(accept(&other).await, Acceptance::Done(_)));
}

#[tokio::test]
async fn the_event_of_a_killed_process_is_new_when_its_lease_ends() {
    let clock = Clock::default();
    let guard = std::sync::Arc::new(clock.guard());
    let (killed, other) = (verifier(guard.clone()), verifier(guard));
    std::mem::forget(accept(&killed).await.into_first().unwrap());
    clock.advance(LEASE - Duration::from_millis(1));
    assert!(matches!(accept(&other).await, Acceptance::InProgress(_)));
    clock.advance(Duration::from_millis(1));
    assert!(matches!(accept(&other).await, Acceptance::First(_)));
}

#[tokio::test]
async fn accepting_that_is_cut_off_loses_no_event() {
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    let other = verifier.clone();
    cut_off(&remote, async move { accept(&other).await }).await;
    remote.open();
    first(&verifier).await.complete().await.unwrap();
    assert!(matches!(accept(&verifier).await, Acceptance::Done(_)));
}

#[tokio::test]
async fn a_redelivery_that_is_cut_off_does_not_end_the_lease_of_the_first() {
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    let lease = accept(&verifier).await.into_first().unwrap();
    let other = verifier.clone();
    cut_off(&remote, async move { accept(&other).await }).await;
    remote.open();
    for _ in 0..100 {
        tokio::task::yield_now().await;
        assert!(matches!(accept(&verifier).await, Acceptance::InProgress(_)));
    }
    lease.complete().await.unwrap();
}

#[tokio::test]
async fn a_dropped_lease_is_released_also_by_a_store_that_has_to_wait() {
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    remote.open();
    drop(accept(&verifier).await);
    drop(first(&verifier).await);
    drop(first(&verifier).await.complete());
    let lease = first(&verifier).await;
    let panicking = tokio::spawn(async move {
        let _lease = lease;
        panic!("the handler");
    });
    assert!(panicking.await.unwrap_err().is_panic());
    first(&verifier).await.complete().await.unwrap();
}

#[tokio::test]
async fn completing_that_is_cut_off_is_still_completed() {
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    let lease = accept(&verifier).await.into_first().unwrap();
    cut_off(&remote, lease.complete()).await;
    remote.open();
    soon(async {
        while !matches!(accept(&verifier).await, Acceptance::Done(_)) {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn releasing_that_is_cut_off_is_still_released() {
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    let lease = accept(&verifier).await.into_first().unwrap();
    cut_off(&remote, lease.release()).await;
    remote.open();
    drop(first(&verifier).await);
}

#[test]
fn a_lease_dropped_outside_a_runtime_ends_by_itself() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let remote = Remote::new();
    let verifier = verifier(remote.clone());
    let acceptance = runtime.block_on(accept(&verifier));
    drop(acceptance);
    assert!(matches!(runtime.block_on(accept(&verifier)), Acceptance::InProgress(_)));
    remote.clock.advance(LEASE);
    let lease = runtime.block_on(accept(&verifier)).into_first().unwrap();
    drop(runtime);
    drop(lease);
}

#[test]
fn an_in_memory_lease_dropped_outside_a_runtime_is_released_at_once() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let verifier = verifier(Clock::default().guard());
    for _ in 0..3 {
        drop(runtime.block_on(accept(&verifier)).into_first().unwrap());
    }
}

#[test]
fn leases_held_at_the_shutdown_of_a_runtime_end_by_themselves() {
    for workers in [None, Some(2)] {
        let runtime = match workers {
            None => Builder::new_current_thread().enable_all().build().unwrap(),
            Some(workers) => {
                Builder::new_multi_thread().worker_threads(workers).enable_all().build().unwrap()
            }
        };
        let remote = Remote::new();
        let verifier = verifier(remote.clone());
        runtime.block_on(async {
            // One handler that never ends, and one delivery in the middle of `begin`.
            let (sender, receiver) = tokio::sync::oneshot::channel();
            let handler = verifier.clone();
            tokio::spawn(async move {
                let lease = accept(&handler).await.into_first().unwrap();
                sender.send(()).unwrap();
                std::future::pending::<()>().await;
                drop(lease);
            });
            receiver.await.unwrap();
            remote.close();
            let calls = remote.calls();
            let delivery = verifier.clone();
            tokio::spawn(async move { accept(&delivery).await });
            soon(called(&remote, calls + 1)).await;
        });
        drop(runtime);
        remote.open();
        let next = Builder::new_current_thread().build().unwrap();
        assert!(matches!(next.block_on(accept(&verifier)), Acceptance::InProgress(_)));
        remote.clock.advance(LEASE);
        assert!(matches!(next.block_on(accept(&verifier)), Acceptance::First(_)));
    }
}

#[tokio::test]
async fn the_retention_covers_the_time_in_which_a_request_can_be_replayed() {
    let clock = Clock::default();
    let verifier = Verifier::builder()
        .key(signer().public_key())
        .retention(Duration::from_secs(1))
        .replay_guard(clock.guard())
        .build()
        .unwrap();
    accept(&verifier).await.into_first().unwrap().complete().await.unwrap();
    clock.advance(Duration::from_secs(600));
    assert!(matches!(accept(&verifier).await, Acceptance::Done(_)));
    clock.advance(Duration::from_secs(1));
    assert!(matches!(accept(&verifier).await, Acceptance::First(_)));
}
