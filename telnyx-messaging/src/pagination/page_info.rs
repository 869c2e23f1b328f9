//! The position of a page within its list, as the service reports it.
//!
//! A pagination style defines how a page is requested. Responses of one style report different
//! things, so every known property is read.

use crate::generated::types::PaginationMeta;
use crate::operation::Pagination;

/// What a response reports about the position of its page, under any name.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageInfo {
    pub(crate) meta: Option<PaginationMeta>,
    pub(crate) page: Option<i64>,
    pub(crate) total_records: Option<i64>,
}

impl PageInfo {
    /// Returns the same under the names that all lists share, or `None` if nothing was reported.
    pub(crate) fn into_meta(self) -> Option<PaginationMeta> {
        let (page_number, total_results) = (self.page, self.total_records);
        self.meta.or_else(|| {
            page_number.or(total_results)?;
            Some(PaginationMeta { page_number, total_results, ..PaginationMeta::default() })
        })
    }
}

impl Pagination {
    /// Returns the page number that the response reports.
    pub(crate) fn number(self, meta: &PaginationMeta) -> Option<i64> {
        // A list without pages has no page numbers, whatever `meta` reports.
        if self == Self::None { None } else { meta.page_number }
    }

    /// Returns whether pages follow page `number` of full size `size`, or `None` if the response
    /// does not report it.
    pub(crate) fn has_next(
        self,
        number: i64,
        size: Option<i64>,
        meta: &PaginationMeta,
    ) -> Option<bool> {
        if self == Self::None {
            return Some(false);
        }
        let pages = meta.total_pages.map(|pages| number < pages);
        pages.or_else(|| Some(number.saturating_mul(size?) < meta.total_results?))
    }
}
