//! A page that is being fetched.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::fetched_page::{FetchFuture, FetchedPage};
use crate::error::Result;

/// A page that is being fetched.
pub(super) struct PendingPage<T> {
    pub(super) number: i64,
    fetch: Fetch<T>,
}

enum Fetch<T> {
    /// Progresses when the consumer polls it.
    Inline(FetchFuture<T>),
    /// Progresses in the background.
    Spawned(AbortOnDrop<T>),
}

struct AbortOnDrop<T>(JoinHandle<Result<FetchedPage<T>>>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T: Send + 'static> PendingPage<T> {
    /// Fetches a page that the consumer is about to wait for.
    pub(super) fn inline(number: i64, fetch: FetchFuture<T>) -> Self {
        Self { number, fetch: Fetch::Inline(fetch) }
    }

    /// Fetches a page in the background, if there is a runtime for it.
    pub(super) fn spawned(number: i64, fetch: FetchFuture<T>) -> Self {
        let Some(runtime) = background() else { return Self::inline(number, fetch) };
        let task = AbortOnDrop(runtime.spawn(fetch.in_current_span()));
        Self { number, fetch: Fetch::Spawned(task) }
    }

    /// Polls for the page. `None` means that the runtime of its task was shut down: the page must be
    /// fetched again on the current one.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<FetchedPage<T>>>> {
        match &mut self.fetch {
            Fetch::Inline(fetch) => fetch.as_mut().poll(context).map(Some),
            Fetch::Spawned(task) => {
                Poll::Ready(match ready!(Pin::new(&mut task.0).poll(context)) {
                    Ok(fetched) => Some(fetched),
                    Err(error) => match error.try_into_panic() {
                        Ok(panic) => std::panic::resume_unwind(panic),
                        Err(_) => None,
                    },
                })
            }
        }
    }
}

/// The runtime on which pages are fetched ahead.
fn background() -> Option<Handle> {
    let runtime = Handle::try_current().ok()?;
    // All blocking calls of the process share one thread there, which must not decode pages.
    #[cfg(feature = "blocking")]
    if crate::blocking::is_driver(&runtime) {
        return None;
    }
    Some(runtime)
}
