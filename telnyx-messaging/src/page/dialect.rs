//! The dialects in which lists of this API are paged.

use std::fmt;

use crate::generated::types::PaginationMeta;
use crate::operation::Pagination;

/// What an answer tells of its place in the list, under the names of its dialect.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) meta: Option<PaginationMeta>,
    pub(crate) page: Option<i64>,
    pub(crate) total_records: Option<i64>,
}

/// How to read what one dialect tells.
pub(crate) trait Paginate: fmt::Debug + Send + Sync {
    /// The same, under the names that every list shares.
    fn meta(&self, told: Told) -> Option<PaginationMeta>;

    /// The number that the page has by its own account.
    fn number(&self, meta: &PaginationMeta) -> Option<i64> {
        meta.page_number
    }

    /// Whether pages follow page `number`, whose full size is `size`; nothing when the answer does
    /// not tell.
    fn follows(&self, number: i64, size: Option<i64>, meta: &PaginationMeta) -> Option<bool>;
}

/// `page[number]` and `page[size]`, answered with `meta`.
#[derive(Debug)]
struct PageNumber;

/// `page` and `page_size`, answered with `total_records`.
#[derive(Debug)]
struct Page;

/// `page` and `recordsPerPage`, answered with `page` and `totalRecords`.
#[derive(Debug)]
struct RecordsPerPage;

/// Everything at once, whatever `meta` says.
#[derive(Debug)]
struct Unpaged;

impl Pagination {
    pub(crate) fn dialect(self) -> &'static dyn Paginate {
        match self {
            Self::PageNumber => &PageNumber,
            Self::Page => &Page,
            Self::RecordsPerPage => &RecordsPerPage,
            Self::None => &Unpaged,
        }
    }
}

impl Paginate for PageNumber {
    fn meta(&self, told: Told) -> Option<PaginationMeta> {
        told.meta
    }

    fn follows(&self, number: i64, size: Option<i64>, meta: &PaginationMeta) -> Option<bool> {
        let pages = meta.total_pages.map(|pages| number < pages);
        pages.or_else(|| is_before(number, size, meta.total_results))
    }
}

impl Paginate for Page {
    fn meta(&self, told: Told) -> Option<PaginationMeta> {
        let total_results = Some(told.total_records?);
        Some(PaginationMeta { total_results, ..PaginationMeta::default() })
    }

    fn follows(&self, number: i64, size: Option<i64>, meta: &PaginationMeta) -> Option<bool> {
        is_before(number, size, meta.total_results)
    }
}

impl Paginate for RecordsPerPage {
    fn meta(&self, told: Told) -> Option<PaginationMeta> {
        let (page_number, total_results) = (told.page, told.total_records);
        page_number.or(total_results)?;
        Some(PaginationMeta { page_number, total_results, ..PaginationMeta::default() })
    }

    fn follows(&self, number: i64, size: Option<i64>, meta: &PaginationMeta) -> Option<bool> {
        is_before(number, size, meta.total_results)
    }
}

impl Paginate for Unpaged {
    fn meta(&self, told: Told) -> Option<PaginationMeta> {
        told.meta
    }

    fn number(&self, _: &PaginationMeta) -> Option<i64> {
        None
    }

    fn follows(&self, _: i64, _: Option<i64>, _: &PaginationMeta) -> Option<bool> {
        Some(false)
    }
}

/// Whether a list of `total` goes on behind page `number`.
fn is_before(number: i64, size: Option<i64>, total: Option<i64>) -> Option<bool> {
    Some(number.saturating_mul(size?) < total?)
}
