//! What answers tell of their place in a list, and how to read it.
//!
//! A dialect is how a page is asked for. Answers of one dialect tell different things, so
//! whatever is told counts.

use crate::generated::types::PaginationMeta;
use crate::operation::Pagination;

/// What an answer tells of its place in the list, wherever it says so.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) meta: Option<PaginationMeta>,
    pub(crate) page: Option<i64>,
    pub(crate) total_records: Option<i64>,
}

impl Told {
    /// The same, under the names that every list shares; nothing when nothing is told.
    pub(crate) fn into_meta(self) -> Option<PaginationMeta> {
        let (page_number, total_results) = (self.page, self.total_records);
        self.meta.or_else(|| {
            page_number.or(total_results)?;
            Some(PaginationMeta { page_number, total_results, ..PaginationMeta::default() })
        })
    }
}

impl Pagination {
    /// The number that the page has by its own account.
    pub(crate) fn number(self, meta: &PaginationMeta) -> Option<i64> {
        // What comes at once has no pages, whatever `meta` says.
        if self == Self::None { None } else { meta.page_number }
    }

    /// Whether pages follow page `number`, whose full size is `size`; nothing when the answer does
    /// not tell.
    pub(crate) fn follows(
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
