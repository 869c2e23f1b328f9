//! Lists as streams of pages, fetched ahead.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::{FusedStream, Stream};

use super::Page;
use super::list_request::StreamOptions;
use super::paginator::Paginator;
use super::pending_page::PendingPage;
use super::position::ListPosition;
use crate::error::{Error, Result};

/// The pages of a list, from the selected one to the end.
///
/// A lazy [`Stream`]: nothing is sent before it is polled. The page after the current one is fetched
/// in the background, unless `prefetch(0)` is set; dropping the stream cancels that.
///
/// # Errors
///
/// A page that cannot be fetched is one error, after all pages before it, and ends the stream: it
/// then returns `None`. [`try_next`](Self::try_next) fetches the failed page again and continues.
/// [`position`](Self::position) returns where another stream can continue later.
pub struct Pages<T> {
    paginator: Paginator<T>,
    pub(super) prefetch: usize,
    /// The number of items that may still be returned.
    remaining: Option<usize>,
    /// The number of items of the first page to leave out.
    offset: usize,
    /// The pages that are being fetched, in order.
    pending: VecDeque<PendingPage<T>>,
    ready: VecDeque<Page<T>>,
    failure: Option<Error>,
    /// Whether an error was returned, which ends the stream until `try_next` is called.
    has_failed: bool,
    /// The position in the last page, if the maximum number of items was reached within it.
    cut_at: Option<ListPosition>,
}

impl<T> Pages<T> {
    pub(super) fn new(paginator: Paginator<T>, options: StreamOptions) -> Self {
        Self {
            paginator,
            prefetch: options.prefetch,
            remaining: options.max_items,
            offset: options.offset,
            pending: VecDeque::new(),
            ready: VecDeque::new(),
            failure: None,
            has_failed: false,
            cut_at: None,
        }
    }

    /// Returns where the next page begins, for `start_at` of another request; `None` at the end of
    /// the list.
    ///
    /// If the stream has ended because of `max_items`, the position is that of the next item.
    pub fn position(&self) -> Option<ListPosition> {
        let ready = self.ready.front().map(Page::position);
        let next = || Some(ListPosition::new(self.paginator.cursor.next()?, self.offset));
        ready.or(self.cut_at).or_else(next)
    }

    /// Returns the number of items in the whole list, as reported by the most recent page.
    pub fn total_results(&self) -> Option<u64> {
        self.paginator.cursor.total()
    }

    pub(super) fn operation(&self) -> &'static str {
        self.paginator.operation
    }

    /// The number of the page to wait for.
    fn next_number(&self) -> Option<i64> {
        self.paginator.cursor.next().filter(|_| self.remaining != Some(0))
    }

    /// Continues after an error.
    pub(super) fn resume(&mut self) {
        self.has_failed = false;
    }
}

impl<T: Send + 'static> Pages<T> {
    /// Returns the next page or its error; `None` at the end of the list, and after an error.
    /// Cancel-safe: when the future is dropped, no page is lost.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the next page; `None` at the end of the list. Cancel-safe: when the future is dropped,
    /// no page is lost.
    ///
    /// # Errors
    /// Those of any call; also [`Error::Pagination`] if the service returns a page again, or no new
    /// items although it reports more. The next call fetches the failed page again.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.resume();
        self.next().await.transpose()
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        if self.has_failed {
            return Poll::Ready(None);
        }
        loop {
            self.poll_pending(context);
            if let Some(page) = self.ready.pop_front() {
                self.fetch_ahead(self.prefetch);
                return Poll::Ready(Some(Ok(page)));
            }
            if let Some(error) = self.failure.take() {
                self.has_failed = true;
                return Poll::Ready(Some(Err(error)));
            }
            let Some(number) = self.next_number() else { return Poll::Ready(None) };
            let is_pending = self.pending.front().is_some_and(|first| first.number == number);
            if !is_pending {
                let fetch = self.paginator.fetch(number);
                self.pending.push_front(PendingPage::inline(number, fetch));
            }
            if self.prefetch > 0 {
                self.fetch_ahead(self.prefetch.saturating_add(1));
            }
            if is_pending {
                return Poll::Pending;
            }
        }
    }

    /// Takes the pages that were fetched.
    pub(super) fn poll_pending(&mut self, context: &mut Context<'_>) {
        while let (Some(number), Some(first)) = (self.next_number(), self.pending.front_mut()) {
            // After a page that failed, the others wait until it is fetched again.
            if first.number != number {
                return;
            }
            let Poll::Ready(fetched) = first.poll(context) else { return };
            self.pending.pop_front();
            let accepted = match fetched {
                Some(fetched) => fetched.and_then(|fetched| self.paginator.accept(fetched)),
                None => Ok(None),
            };
            match accepted {
                Ok(Some(page)) => self.enqueue(page),
                // Another page must follow than the ones that were fetched ahead.
                Ok(None) => self.pending.clear(),
                Err(error) => return self.failure = Some(error),
            }
            if !self.ready.is_empty() {
                self.fetch_ahead(self.prefetch);
            }
        }
    }

    /// Queues a page without the items that are not wanted.
    fn enqueue(&mut self, mut page: Page<T>) {
        page.skip(std::mem::take(&mut self.offset));
        if let Some(remaining) = &mut self.remaining {
            self.cut_at = page.truncate(*remaining);
            *remaining -= page.len();
            if *remaining == 0 {
                self.pending.clear();
            }
        }
        self.ready.push_back(page);
    }

    /// Fetches pages in the background until `max` are pending or ready, as far as they are known to
    /// exist.
    fn fetch_ahead(&mut self, max: usize) {
        while self.failure.is_none() && self.ready.len() + self.pending.len() < max {
            let Some(number) = self.number_to_fetch_ahead() else { return };
            let fetch = self.paginator.fetch(number);
            self.pending.push_back(PendingPage::spawned(number, fetch));
        }
    }

    /// The page after the pending ones, if it exists and will be needed.
    fn number_to_fetch_ahead(&self) -> Option<i64> {
        let Some(last) = self.pending.back() else { return self.next_number() };
        let cursor = &self.paginator.cursor;
        let coming = self.pending.len().saturating_mul(cursor.page_size()?);
        let is_needed = self.remaining.is_none_or(|remaining| remaining > coming);
        cursor.after(last.number).filter(|_| is_needed)
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T: Send + 'static> FusedStream for Pages<T> {
    fn is_terminated(&self) -> bool {
        let has_more =
            !self.ready.is_empty() || self.failure.is_some() || self.next_number().is_some();
        self.has_failed || !has_more
    }
}

// Nothing here is pinned: pages are moved out, and futures are boxed.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &self.operation())
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
