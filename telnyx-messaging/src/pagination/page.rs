//! One page of a list.

use std::fmt;
use std::future::Future;
use std::ops::Deref;

use super::fetched_page::FetchedPage;
use super::paginator::Paginator;
use super::position::ListPosition;
use super::skipped::SkippedItem;
use crate::call::{ResponseMeta, WithoutFreeForm, response_accessors};
use crate::error::Result;
use crate::generated::types::PaginationMeta;

/// One page of a list. It dereferences to its items, and iterates over them.
///
/// ```no_run
/// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let page = client.messaging_profiles().list().page_size(50).await?;
/// println!("{} profiles on page {}, more: {}", page.len(), page.number(), page.has_next());
/// for profile in &page {
///     println!("{:?}", profile.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the order of the response.
    pub data: Vec<T>,
    /// The position of the page within the list, as far as the service reports it.
    pub meta: Option<PaginationMeta>,
    number: i64,
    /// The number of items of the page before the first of `data`.
    offset: usize,
    skipped: Vec<SkippedItem>,
    response: ResponseMeta,
    /// Fetches the following pages.
    paginator: Paginator<T>,
    /// Whether the paginator would recognise the items of this page if they came again.
    is_known: bool,
}

impl<T> Page<T> {
    /// Makes a page of what was fetched, with the items to `keep`, or all of them.
    pub(super) fn new(
        fetched: FetchedPage<T>,
        keep: Option<&[bool]>,
        number: i64,
        paginator: Paginator<T>,
    ) -> Self {
        let FetchedPage { items: mut data, item_hashes, mut skipped, meta, response } = fetched;
        if let Some(keep) = keep {
            let mut keep = keep.iter();
            data.retain(|_| keep.next().copied().unwrap_or(true));
        }
        for skipped in &mut skipped {
            skipped.page = number;
        }
        let is_known = item_hashes.is_some();
        Self { data, meta, number, offset: 0, skipped, response, paginator, is_known }
    }

    /// The position of the first item.
    pub(super) fn position(&self) -> ListPosition {
        ListPosition::new(self.number, self.offset)
    }

    /// Leaves out the first `offset` items.
    pub(super) fn skip(&mut self, offset: usize) {
        self.offset = offset.min(self.data.len());
        self.data.drain(..self.offset);
    }

    /// Leaves out all but the first `max` items; returns the position of the next one, if any is left
    /// out.
    pub(super) fn truncate(&mut self, max: usize) -> Option<ListPosition> {
        let is_cut = self.data.len() > max;
        self.data.truncate(max);
        is_cut.then(|| ListPosition::new(self.number, self.offset + max))
    }

    /// Returns the number of the page, counted from 1: the reported one, or else the requested one.
    pub fn number(&self) -> i64 {
        self.number
    }

    /// Returns whether more pages follow.
    ///
    /// If the service does not report it, a page that is not full is taken as the last one.
    pub fn has_next(&self) -> bool {
        self.paginator.cursor.next().is_some()
    }

    /// Returns the number of items in the whole list, if the service reports it.
    pub fn total_results(&self) -> Option<u64> {
        u64::try_from(self.meta.as_ref()?.total_results?).ok()
    }

    /// Returns the elements of this page that could not be decoded and are missing in `data`; almost
    /// always empty.
    pub fn skipped(&self) -> &[SkippedItem] {
        &self.skipped
    }

    /// Fetches the following page; returns `None` if this is the last one.
    ///
    /// To read a whole list, use `items` or `pages` of the request, which also fetch ahead.
    ///
    /// ```no_run
    /// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let first = client.messaging_profiles().list().page_size(50).await?;
    /// if let Some(second) = first.next_page().await? {
    ///     println!("{} more profiles", second.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for the first page; also [`Error::Pagination`](crate::Error::Pagination) if the service
    /// returns a page again, or no new items although it reports more.
    pub fn next_page(&self) -> impl Future<Output = Result<Option<Self>>> + Send + use<T>
    where
        T: Send + 'static,
    {
        let mut paginator = self.paginator.clone();
        let unknown = (!self.is_known && self.has_next()).then(|| self.response.clone());
        async move {
            if let Some(response) = unknown {
                paginator.add_first_page(&response);
            }
            paginator.next_page().await
        }
    }

    response_accessors!(response);

    /// Returns the items.
    pub fn into_inner(self) -> Vec<T> {
        self.data
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.data
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Page");
        fields
            .field("data", &WithoutFreeForm(&self.data))
            .field("meta", &self.meta)
            .field("skipped", &self.skipped);
        self.response.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}
