//! Lists as streams of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::{FusedStream, Stream};

use super::Pages;
use super::position::ListPosition;
use super::skipped::SkippedItem;
use crate::error::Result;

/// The number of skipped elements that are kept; more are counted.
const MAX_SKIPPED: usize = 1000;

/// The items of a list, from the first of the selected page to the end.
///
/// A lazy [`Stream`] over the items of [`Pages`].
///
/// ```no_run
/// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let mut profiles = client.messaging_profiles().list().page_size(50).items();
/// while let Some(profile) = profiles.try_next().await? {
///     println!("{} {:?}", profile.id, profile.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// A page that cannot be fetched is one error, after all items before it, and ends the stream: it
/// then returns `None`. [`try_next`](Self::try_next) fetches the failed page again and continues.
/// [`position`](Self::position) returns where another stream can continue later.
///
/// # Elements that cannot be decoded
///
/// An element without a required property, or of another type, is not an error, and does not end the
/// list: it is left out and reported by [`skipped`](Self::skipped), with its JSON. Look at it where
/// every item counts, as with opt-outs.
///
/// # Lists that change
///
/// Pages are requested by number, so items move when others are added or removed. Where the service
/// reports the total, the stream follows it: after removals it reads the page before again, so that
/// no item is lost, and after additions it leaves out items that come a second time. It cannot
/// detect changes that leave the total as it is, or that move items by more than eight pages.
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    /// The position of the next item of `page`.
    position: ListPosition,
    skipped: Vec<SkippedItem>,
    skipped_count: usize,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            position: ListPosition::new(0, 0),
            skipped: Vec::new(),
            skipped_count: 0,
        }
    }

    /// Returns the position of the next item, for `start_at` of another request; `None` at the end
    /// of the list. A stream that has ended because of `max_items` still has a position.
    pub fn position(&self) -> Option<ListPosition> {
        let is_used_up = self.page.as_slice().is_empty();
        if is_used_up { self.pages.position() } else { Some(self.position) }
    }

    /// Returns the number of items in the whole list, as reported by the most recent page.
    pub fn total_results(&self) -> Option<u64> {
        self.pages.total_results()
    }

    /// Returns the elements that could not be decoded and are missing among the items: of all pages
    /// so far, at most 1,000.
    pub fn skipped(&self) -> &[SkippedItem] {
        &self.skipped
    }

    /// Returns the number of elements that could not be decoded, on all pages so far.
    pub fn skipped_count(&self) -> usize {
        self.skipped_count
    }
}

impl<T: Send + 'static> Items<T> {
    /// Returns the next item or the error of its page; `None` at the end of the list, and after an
    /// error. Cancel-safe, like [`try_next`](Self::try_next).
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the next item; `None` at the end of the list.
    ///
    /// # Cancellation
    ///
    /// Cancel-safe: when the future is dropped, such as by a timeout, no item is lost. The next call
    /// continues where this one stopped, and [`position`](Self::position) says where that is.
    ///
    /// ```no_run
    /// # async fn list(client: telnyx_messaging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let mut optouts = client.messaging_optouts().list().page_size(250).items();
    /// let export = async {
    ///     while let Some(optout) = optouts.try_next().await? {
    ///         println!("{:?}", optout.created_at);
    ///     }
    ///     Ok::<_, telnyx_messaging::Error>(())
    /// };
    /// if tokio::time::timeout(Duration::from_secs(60), export).await.is_err() {
    ///     println!("continue later with `.start_at({:?})`", optouts.position());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of any call; also [`Error::Pagination`](crate::Error::Pagination) if the service returns
    /// a page again, or no new items although it reports more. The next call fetches the failed page
    /// again.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.pages.resume();
        self.next().await.transpose()
    }

    /// Returns all remaining items, which are held in memory together. Not cancel-safe: the items so
    /// far are lost when the future is dropped.
    ///
    /// ```no_run
    /// # async fn list(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let profiles = client.messaging_profiles().list().items().collect_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`try_next`](Self::try_next). The items before the failed page are then lost; take
    /// them one by one to keep them.
    pub async fn collect_all(&mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.position.offset += 1;
                // One page ahead needs no help; further ones are requested as others arrive.
                if self.pages.prefetch > 1 {
                    self.pages.poll_pending(context);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    self.position = page.position();
                    self.skipped_count += page.skipped().len();
                    let room = MAX_SKIPPED - self.skipped.len();
                    self.skipped.extend(page.skipped().iter().take(room).cloned());
                    self.page = page.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Send + 'static> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.page.len(), None)
    }
}

impl<T: Send + 'static> FusedStream for Items<T> {
    fn is_terminated(&self) -> bool {
        self.page.as_slice().is_empty() && self.pages.is_terminated()
    }
}

// Nothing here is pinned: items are moved out.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("operation", &self.pages.operation())
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
