//! Lists: one page, all pages, all items.
//!
//! Four dialects, one interface: [`page_info`] reads what answers tell, [`cursor`] decides where to go
//! from there, [`paginator`] goes, [`pages`] does so ahead of whoever uses the pages, and [`items`] takes
//! them apart.

mod cursor;
mod items;
mod list_request;
mod page_info;
mod pages;
mod paginator;

use std::fmt;
use std::future::Future;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::call::{Receipt, WithoutFreeForm, request_id};
use crate::decode::SchemaMismatch;
use crate::error::Result;
use crate::generated::types::PaginationMeta;
use paginator::Walk;

pub use items::Items;
pub(crate) use list_request::{
    ListEnvelope, Listing, Sizes, WalkOptions, Window, list_options, pages,
};
pub(crate) use page_info::Told;
pub use pages::Pages;

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
    /// The items, in the order given.
    pub data: Vec<T>,
    /// Where the page is in the list, as far as the service tells.
    pub meta: Option<PaginationMeta>,
    number: i64,
    receipt: Receipt,
    /// The way on from here.
    walk: Walk<T>,
}

impl<T> Page<T> {
    /// The number of the page, counted from 1: as the service tells, or else as it was asked for.
    pub fn number(&self) -> i64 {
        self.number
    }

    /// Whether pages follow.
    ///
    /// Where the service does not tell, a page that is not full is taken for the last one.
    pub fn has_next(&self) -> bool {
        self.walk.course.next().is_some()
    }

    /// Fetches the page that follows; nothing when this is the last one.
    ///
    /// To walk the whole list, `items` and `pages` of its builder are shorter, and fetch ahead.
    ///
    /// ```no_run
    /// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let first = client.messaging_profiles().list().page_size(50).await?;
    /// if let Some(second) = first.next().await? {
    ///     println!("{} more profiles", second.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As for the first page; also [`Error::Pagination`](crate::Error::Pagination) when the service
    /// answers a page again that came before.
    pub fn next(&self) -> impl Future<Output = Result<Option<Self>>> + Send + use<T>
    where
        T: Send + 'static,
    {
        let mut walk = self.walk.clone();
        async move { walk.next().await }
    }

    /// The HTTP status, a 2xx.
    pub fn status(&self) -> StatusCode {
        self.receipt.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.receipt.headers
    }

    /// The service's name for the request, to be quoted to its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.receipt.headers)
    }

    /// How often the request was tried until it succeeded; 1 when it went well at once.
    pub fn attempts(&self) -> u32 {
        self.receipt.attempts
    }

    /// Where the answer differs from the contract, and was mended or left out; empty almost always.
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        &self.receipt.mismatches
    }

    /// The body as it came. It may hold phone numbers and message text.
    pub fn raw_body(&self) -> &Bytes {
        &self.receipt.body
    }

    /// The items alone.
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
        fields.field("data", &WithoutFreeForm(&self.data)).field("meta", &self.meta);
        self.receipt.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
