//! Lists that cannot be read to their end.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::response_headers::request_id;

/// The service did not return the requested page of a list, or keeps returning pages without items.
///
/// The items before that page are complete. Continuing would return items twice, or never end.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaginationError {
    /// The operation, such as `messaging_profiles.list`.
    pub operation: &'static str,
    /// The number of the requested page.
    pub requested: i64,
    /// What is wrong with the page that was received.
    pub kind: PaginationErrorKind,
    /// The HTTP status, a 2xx.
    pub status: StatusCode,
    /// The headers of the response.
    pub headers: HeaderMap,
    pub(crate) attempts: u32,
}

/// What is wrong with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaginationErrorKind {
    /// It is a page with another number: one that was received before, or the last page instead of
    /// one after it.
    RepeatedPage {
        /// The number of the page that was received.
        page: i64,
    },
    /// It has no new items, like the pages before it, although the service reports that more follow.
    NoNewItems {
        /// The number of pages in a row without a new item.
        pages: u32,
    },
}

impl PaginationError {
    pub(crate) fn new(
        operation: &'static str,
        requested: i64,
        kind: PaginationErrorKind,
        status: StatusCode,
        headers: HeaderMap,
        attempts: u32,
    ) -> Self {
        Self { operation, requested, kind, status, headers, attempts }
    }
}

impl fmt::Display for PaginationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, requested, .. } = self;
        write!(formatter, "{operation} requested page {requested} ")?;
        match self.kind {
            PaginationErrorKind::RepeatedPage { page } => {
                write!(formatter, "but received page {page} again")?;
            }
            PaginationErrorKind::NoNewItems { pages } => write!(
                formatter,
                "and received {pages} pages in a row without a new item, although more are reported"
            )?,
        }
        write!(
            formatter,
            "; the items before are complete, continue later with `.start_page({requested})`"
        )?;
        if let Some(id) = request_id(&self.headers) {
            write!(formatter, "; request id {id}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PaginationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PaginationError")
            .field("operation", &self.operation)
            .field("requested", &self.requested)
            .field("kind", &self.kind)
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for PaginationError {}
