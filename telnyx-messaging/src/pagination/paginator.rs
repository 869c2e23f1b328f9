//! From one page to the next.

use std::sync::Arc;

use super::Page;
use super::cursor::{Course, Verdict};
use super::list_request::{Reply, ReplyFuture};
use crate::error::{PaginationError, Result};

/// Where pages come from.
pub(crate) trait Source<T>: Send + Sync {
    /// Asks for the page of that number.
    fn fetch(&self, number: i64) -> ReplyFuture<T>;
}

/// A list, and how far it was walked.
pub(crate) struct Walk<T> {
    pub(crate) source: Arc<dyn Source<T>>,
    pub(crate) operation: &'static str,
    pub(crate) course: Course,
}

impl<T> Clone for Walk<T> {
    fn clone(&self) -> Self {
        Self {
            source: Arc::clone(&self.source),
            operation: self.operation,
            course: self.course.clone(),
        }
    }
}

impl<T> Walk<T> {
    /// Asks for the page of that number.
    pub(crate) fn fetch(&self, number: i64) -> ReplyFuture<T> {
        self.source.fetch(number)
    }

    /// What an answer brings: a page, unless nothing of it is new.
    pub(crate) fn take(&mut self, reply: Reply<T>) -> Result<Option<Page<T>>> {
        let meta = reply.told.clone().into_meta().unwrap_or_default();
        match self.course.judge(&meta, &reply.marks) {
            Verdict::Take { number, keep } => {
                Ok(Some(Page::of(reply, keep.as_deref(), number, self.clone())))
            }
            Verdict::Pass => Ok(None),
            Verdict::Repeated { asked, repeated } => {
                let operation = self.operation;
                Err(PaginationError::new(operation, asked, repeated, reply.receipt).into())
            }
        }
    }

    /// The first page, which has nothing before it that it could repeat.
    pub(crate) fn page(mut self, reply: Reply<T>) -> Page<T> {
        let meta = reply.told.clone().into_meta().unwrap_or_default();
        let number = self.course.next().unwrap_or(1);
        self.course.judge(&meta, &reply.marks);
        Page::of(reply, None, number, self)
    }

    /// The next page; nothing at the end of the list.
    pub(crate) async fn next(&mut self) -> Result<Option<Page<T>>> {
        while let Some(number) = self.course.next() {
            if let Some(page) = self.take(self.fetch(number).await?)? {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }
}
