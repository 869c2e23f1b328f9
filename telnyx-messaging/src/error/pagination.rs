//! Lists that cannot be walked to their end.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::call::{Receipt, request_id};

/// The service answered a page again that came before, or the last page instead of one behind it.
///
/// The walk ends there: going on would hand out items twice, or never end.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaginationError {
    /// The operation, such as `messaging_profiles.list`.
    pub operation: &'static str,
    /// The number of the page that was asked for.
    pub asked: i64,
    /// The number of the page that came instead.
    pub repeated: i64,
    /// The HTTP status, a 2xx.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl PaginationError {
    pub(crate) fn new(
        operation: &'static str,
        asked: i64,
        repeated: i64,
        receipt: Receipt,
    ) -> Self {
        let Receipt { status, headers, attempts, .. } = receipt;
        Self { operation, asked, repeated, status, headers, attempts }
    }
}

impl fmt::Display for PaginationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, asked, repeated, .. } = self;
        write!(
            formatter,
            "{operation} was asked for page {asked} and answered page {repeated} again: what came \
             before is complete, go on later with `.start_page({asked})`"
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
            .field("asked", &self.asked)
            .field("repeated", &self.repeated)
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for PaginationError {}
