//! Work on a store that continues when its caller is dropped.

use std::pin::Pin;
use std::task::{Context, Poll};

type Work<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Runs `work` in the task of the caller. When that is dropped before the work is done, a task of
/// the current tokio runtime does the rest.
///
/// The output of work that nobody waits for is dropped as soon as it is there. Without a runtime the
/// work stops; what it left in the store ends with its lease.
pub(super) fn run_to_end<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> RunToEnd<T> {
    RunToEnd { work: Some(Box::pin(work)) }
}

pub(super) struct RunToEnd<T: Send + 'static> {
    /// Absent when it is done.
    work: Option<Work<T>>,
}

impl<T: Send + 'static> Future for RunToEnd<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        // Taken out while it is polled: work that panics must not be polled again.
        let Some(mut work) = self.work.take() else { return Poll::Pending };
        let polled = work.as_mut().poll(context);
        if polled.is_pending() {
            self.work = Some(work);
        }
        polled
    }
}

impl<T: Send + 'static> Drop for RunToEnd<T> {
    fn drop(&mut self) {
        if let Some(work) = self.work.take() {
            spawn(async move { drop(work.await) });
        }
    }
}

/// Runs `work` as a task of the current runtime, if there is one. A runtime that is shutting down
/// drops it.
#[cfg(any(feature = "client", feature = "tower"))]
pub(super) fn spawn(work: impl Future<Output = ()> + Send + 'static) {
    use tracing::Instrument as _;

    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        drop(runtime.spawn(work.in_current_span()));
    }
}

/// Drops `work`: without tokio there is nothing to run it.
#[cfg(not(any(feature = "client", feature = "tower")))]
pub(super) fn spawn(work: impl Future<Output = ()> + Send + 'static) {
    drop(work);
}
