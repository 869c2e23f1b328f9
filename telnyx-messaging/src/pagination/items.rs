//! Lists as streams of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Pages;
use crate::error::Result;

/// The items of a list, from the first of the page asked for to the last.
///
/// A lazy [`Stream`], of [`Pages`] taken apart.
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
/// The error of a page comes once, behind all items before it. As a `Stream` it then ends, and goes
/// on with the failed page if it is polled again; [`try_next`](Self::try_next) goes on at once.
/// [`next_page`](Self::next_page) tells where to begin later.
///
/// # A list that changes
///
/// Lists are asked for by the number of the page, and items move when others come or go. Where the
/// service tells the total, the walk follows it: when items were deleted it reads the page before
/// again, so that none that moved there is lost, and when items were added it leaves out those that
/// come twice. What it cannot see are changes that leave the total as it is, and those of more than
/// eight pages at once.
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    number: i64,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, page: Vec::new().into_iter(), number: 0 }
    }

    /// The number of the page that the next item is on, to be given to `start_page` of another
    /// walk; nothing when the list was walked to its end.
    pub fn next_page(&self) -> Option<i64> {
        if self.page.as_slice().is_empty() { self.pages.next_page() } else { Some(self.number) }
    }
}

impl<T: Send + 'static> Items<T> {
    /// The next item, or the error in its place; nothing at the end, and once after an error.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The next item; nothing at the end.
    ///
    /// # Errors
    /// Those of any call; also [`Error::Pagination`](crate::Error::Pagination) when the service answers a page again. Called
    /// once more, it asks again for the page that failed.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.pages.is_paused = false;
        self.next().await.transpose()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                // One page ahead needs no help; further ones are asked for as others come.
                if self.pages.prefetch > 1 {
                    self.pages.work(context);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => {
                    self.number = page.number();
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
}

// Nothing here is pinned: items are moved out.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("operation", &self.pages.walk.operation)
            .field("next_page", &self.next_page())
            .finish_non_exhaustive()
    }
}
