//! Pages of lists.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Mismatch;
use crate::generated::types::PaginationMeta;
use crate::response::{Receipt, Response, request_id};

/// One page of a list. It dereferences to its items.
///
/// ```no_run
/// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let page = client.messaging_profiles().list().page_size(50).await?;
/// println!("{} profiles on page {:?}, more: {}", page.len(), page.number(), page.has_next());
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
    receipt: Receipt,
}

/// The answer of a list operation, before it is a [`Page`].
pub(crate) trait ListEnvelope {
    /// One element of the list.
    type Item;

    /// The items, and where the page is in the list.
    fn into_parts(self) -> (Vec<Self::Item>, Option<PaginationMeta>);
}

impl<T> Page<T> {
    pub(crate) fn new<E: ListEnvelope<Item = T>>(answer: Response<E>) -> Self {
        let (envelope, receipt) = answer.into_parts();
        let (data, meta) = envelope.into_parts();
        Self { data, meta, receipt }
    }

    /// The number of the page, counted from 1, as far as the service tells.
    pub fn number(&self) -> Option<i64> {
        self.meta.as_ref()?.page_number
    }

    /// Whether there are further pages, as far as the service tells.
    pub fn has_next(&self) -> bool {
        let Some(meta) = &self.meta else { return false };
        matches!((meta.page_number, meta.total_pages), (Some(number), Some(total)) if number < total)
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
    pub fn mismatches(&self) -> &[Mismatch] {
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
        fields.field("data", &self.data).field("meta", &self.meta);
        self.receipt.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}
