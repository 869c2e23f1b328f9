//! Fetches pages in order.

use std::sync::Arc;

use super::cursor::{PageCursor, PageDecision, PageFacts};
use super::fetched_page::{FetchFuture, FetchedPage, PageSource};
use super::page::Page;
use crate::call::ResponseMeta;
use crate::error::{PaginationError, Result};

/// The pages of one list, and the position reached.
pub(super) struct Paginator<T> {
    source: Arc<dyn PageSource<T>>,
    pub(super) operation: &'static str,
    pub(super) cursor: PageCursor,
}

impl<T> Clone for Paginator<T> {
    fn clone(&self) -> Self {
        Self {
            source: Arc::clone(&self.source),
            operation: self.operation,
            cursor: self.cursor.clone(),
        }
    }
}

impl<T> Paginator<T> {
    pub(super) fn new(
        source: impl PageSource<T> + 'static,
        operation: &'static str,
        cursor: PageCursor,
    ) -> Self {
        Self { source: Arc::new(source), operation, cursor }
    }

    /// Fetches the page with this number; [`accept`](Self::accept) takes the result.
    pub(super) fn fetch(&self, number: i64) -> FetchFuture<T> {
        self.source.fetch(number)
    }

    /// Accepts the next page, and moves on. Returns `None` if it has no new items and another page
    /// must be fetched.
    pub(super) fn accept(&mut self, fetched: FetchedPage<T>) -> Result<Option<Page<T>>> {
        let decision = self.cursor.advance(&PageFacts::of(&fetched));
        match decision {
            PageDecision::Accept { number, keep } => {
                Ok(Some(Page::new(fetched, keep.as_deref(), number, self.clone())))
            }
            PageDecision::Skip => Ok(None),
            PageDecision::Fail { requested, kind } => {
                let ResponseMeta { status, headers, attempts, .. } = fetched.response;
                let operation = self.operation;
                Err(PaginationError::new(operation, requested, kind, status, headers, attempts)
                    .into())
            }
        }
    }

    /// Makes a page of the first response, which cannot repeat an earlier one. Its number is the
    /// reported one, even if another was requested.
    ///
    /// Its items need not be hashed: most callers want one page only.
    /// [`add_first_page`](Self::add_first_page) does it when another one is fetched.
    pub(super) fn first_page(mut self, fetched: FetchedPage<T>) -> Page<T> {
        let facts = PageFacts::of(&fetched);
        let number = self.cursor.restart_at_reported(&facts);
        self.cursor.advance(&facts);
        Page::new(fetched, None, number, self)
    }

    /// Recognises the items of the first page from now on, which were not hashed when it was fetched.
    pub(super) fn add_first_page(&mut self, response: &ResponseMeta) {
        if let Some(page) = self.source.decode_again(response) {
            self.cursor.add_first_items(&PageFacts::of(&page));
        }
    }

    /// Fetches the next page with new items; `None` at the end of the list.
    pub(super) async fn next_page(&mut self) -> Result<Option<Page<T>>> {
        while let Some(number) = self.cursor.next() {
            if let Some(page) = self.accept(self.fetch(number).await?)? {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }
}
