//! Replay guards for tests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use telnyx_messaging::webhooks::{
    GuardFuture, GuardOutcome, InMemoryReplayGuard, ReplayGuard, WebhookDelivery,
};
use tokio::sync::watch;

/// Waits for something that must happen soon, so that a test fails instead of hanging.
pub(super) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), future).await.expect("it never happens")
}

/// A clock that only `advance` moves.
#[derive(Clone, Default)]
pub(super) struct Clock(Arc<AtomicU64>);

impl Clock {
    pub(super) fn advance(&self, by: Duration) {
        self.0.fetch_add(u64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }

    pub(super) fn guard(&self) -> InMemoryReplayGuard {
        let (start, elapsed) = (Instant::now(), Arc::clone(&self.0));
        let now = move || start + Duration::from_millis(elapsed.load(Ordering::SeqCst));
        InMemoryReplayGuard::with_clock(1_000, now)
    }
}

/// A store behind a network: each call takes effect at once, and returns when the gate is open. It
/// cannot release without waiting.
#[derive(Clone)]
pub(super) struct Remote {
    pub(super) clock: Clock,
    inner: Arc<InMemoryReplayGuard>,
    gate: Arc<watch::Sender<bool>>,
    /// Number of calls that have taken effect.
    calls: Arc<AtomicUsize>,
}

impl Remote {
    /// A store with an open gate.
    pub(super) fn new() -> Self {
        let clock = Clock::default();
        let inner = Arc::new(clock.guard());
        Self { clock, inner, gate: Arc::new(watch::Sender::new(true)), calls: Arc::default() }
    }

    pub(super) fn open(&self) {
        self.gate.send_replace(true);
    }

    pub(super) fn close(&self) {
        self.gate.send_replace(false);
    }

    pub(super) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    async fn pass(&self) {
        self.calls.fetch_add(1, Ordering::SeqCst);
        self.gate.subscribe().wait_for(|open| *open).await.unwrap();
    }
}

impl ReplayGuard for Remote {
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome> {
        Box::pin(async move {
            let outcome = self.inner.begin(delivery, lease).await;
            self.pass().await;
            outcome
        })
    }

    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            // Takes effect at the end, unlike the others: cut off, it has no effect.
            self.pass().await;
            self.inner.complete(delivery, keep_for).await
        })
    }

    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            self.pass().await;
            self.inner.release(delivery).await
        })
    }
}
