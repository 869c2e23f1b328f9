//! Lists as streams of pages, fetched ahead.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::Page;
use super::list_request::{Reply, ReplyFuture, WalkOptions};
use super::paginator::Walk;
use crate::error::{Error, Result};

/// The pages of a list, from the one asked for to the end.
///
/// A lazy [`Stream`]: nothing is sent before the first page is asked for. The page behind the one
/// in use, or behind the one that is waited for, is fetched ahead, unless `prefetch(0)` says
/// otherwise; dropping the stream cancels that.
///
/// # Errors
///
/// The error of a page comes once, behind all pages before it. As a `Stream` it then ends, and goes
/// on with the failed page if it is polled again; [`try_next`](Self::try_next) goes on at once.
/// [`next_page`](Self::next_page) tells where to begin later.
pub struct Pages<T> {
    pub(super) walk: Walk<T>,
    pub(super) prefetch: usize,
    /// How many items may still be handed out.
    left: Option<usize>,
    /// The pages under way, in their order.
    flights: VecDeque<Flight<T>>,
    ready: VecDeque<Page<T>>,
    failure: Option<Error>,
    /// Whether an error was handed out, and the end that follows it was not.
    pub(super) is_paused: bool,
}

/// A page under way.
struct Flight<T> {
    number: i64,
    fetch: Fetch<T>,
}

/// Who moves an answer under way.
enum Fetch<T> {
    /// Whoever waits for it.
    Here(ReplyFuture<T>),
    /// The runtime, so that it gets on while nobody waits.
    Beside(Task<T>),
}

/// A task that ends with what waits for it.
struct Task<T>(JoinHandle<Result<Reply<T>>>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T> Pages<T> {
    pub(crate) fn new(walk: Walk<T>, options: WalkOptions) -> Self {
        Self {
            walk,
            prefetch: options.prefetch,
            left: options.limit,
            flights: VecDeque::new(),
            ready: VecDeque::new(),
            failure: None,
            is_paused: false,
        }
    }

    /// The number of the page that comes next, to be given to `start_page` of another walk; nothing
    /// when the list was walked to its end.
    pub fn next_page(&self) -> Option<i64> {
        self.ready.front().map(Page::number).or_else(|| self.upcoming())
    }

    /// The number of the page to ask for.
    fn upcoming(&self) -> Option<i64> {
        self.walk.course.next().filter(|_| self.left != Some(0))
    }
}

impl<T: Send + 'static> Pages<T> {
    /// The next page, or the error in its place; nothing at the end, and once after an error.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The next page; nothing at the end.
    ///
    /// # Errors
    /// Those of any call; also [`Error::Pagination`] when the service answers a page again. Called
    /// once more, it asks again for the page that failed.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.is_paused = false;
        self.next().await.transpose()
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        if std::mem::take(&mut self.is_paused) {
            return Poll::Ready(None);
        }
        loop {
            self.work(context);
            if let Some(page) = self.ready.pop_front() {
                self.look_ahead(self.prefetch);
                return Poll::Ready(Some(Ok(page)));
            }
            if let Some(error) = self.failure.take() {
                self.is_paused = true;
                return Poll::Ready(Some(Err(error)));
            }
            let Some(number) = self.upcoming() else { return Poll::Ready(None) };
            let is_under_way = self.flights.front().is_some_and(|first| first.number == number);
            if !is_under_way {
                let fetch = Fetch::Here(self.walk.fetch(number));
                self.flights.push_front(Flight { number, fetch });
            }
            if self.prefetch > 0 {
                self.look_ahead(self.prefetch.saturating_add(1));
            }
            if is_under_way {
                return Poll::Pending;
            }
        }
    }

    /// Takes in what has come.
    pub(super) fn work(&mut self, context: &mut Context<'_>) {
        while let (Some(number), Some(first)) = (self.upcoming(), self.flights.front_mut()) {
            // Behind a page that failed, the others wait until it is asked for again.
            if first.number != number {
                return;
            }
            let Poll::Ready(reply) = first.fetch.poll(context) else { return };
            self.flights.pop_front();
            let taken = match reply {
                Some(Ok(reply)) => self.walk.take(reply),
                Some(Err(error)) => Err(error),
                // The task went down with its runtime; whoever polls now has another.
                None => Ok(None),
            };
            match taken {
                Ok(Some(page)) => self.admit(page),
                // The way on is another than it seemed.
                Ok(None) => self.flights.clear(),
                Err(error) => return self.failure = Some(error),
            }
            if !self.ready.is_empty() {
                self.look_ahead(self.prefetch);
            }
        }
    }

    /// Puts a page into the queue, cut to what is left.
    fn admit(&mut self, mut page: Page<T>) {
        if let Some(left) = &mut self.left {
            page.data.truncate(*left);
            *left -= page.data.len();
            if *left == 0 {
                self.flights.clear();
            }
        }
        self.ready.push_back(page);
    }

    /// Asks for pages until so many are under way or ready, as far as they are known to come.
    fn look_ahead(&mut self, most: usize) {
        while self.failure.is_none() && self.ready.len() + self.flights.len() < most {
            let Some(number) = self.known_next() else { return };
            let reply = self.walk.fetch(number);
            let fetch = match Handle::try_current() {
                Ok(runtime) => Fetch::Beside(Task(runtime.spawn(reply.in_current_span()))),
                Err(_) => Fetch::Here(reply),
            };
            self.flights.push_back(Flight { number, fetch });
        }
    }

    /// The page behind those under way, if there is one and it will be wanted.
    fn known_next(&self) -> Option<i64> {
        let Some(last) = self.flights.back() else { return self.upcoming() };
        let course = &self.walk.course;
        let coming = self.flights.len().saturating_mul(course.page_size()?);
        let is_wanted = self.left.is_none_or(|left| left > coming);
        course.behind(last.number).filter(|_| is_wanted)
    }
}

impl<T: Send + 'static> Fetch<T> {
    /// The answer; nothing when its task was ended from outside.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<T>>>> {
        match self {
            Self::Here(reply) => reply.as_mut().poll(context).map(Some),
            Self::Beside(task) => {
                let ended = ready!(Pin::new(&mut task.0).poll(context));
                Poll::Ready(ended.map_or_else(
                    |error| match error.try_into_panic() {
                        Ok(panic) => std::panic::resume_unwind(panic),
                        Err(_) => None,
                    },
                    Some,
                ))
            }
        }
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

// Nothing here is pinned: pages are moved out, and futures are boxed.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &self.walk.operation)
            .field("next_page", &self.next_page())
            .finish_non_exhaustive()
    }
}
