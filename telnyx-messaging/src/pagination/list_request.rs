//! What the builder of a list has in common with every other.

use std::future::Future;
use std::hash::Hasher;
use std::io;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;

use super::cursor::Course;
use super::page_info::Told;
use super::paginator::{Source, Walk};
use super::{Page, Pages};
use crate::call::Receipt;
use crate::call::Response;
use crate::call::{self, PageFuture, Request};
use crate::error::Result;

/// The answer of a list operation, before it is a [`Page`].
pub(crate) trait ListEnvelope {
    /// One element of the list.
    type Item: Serialize;

    /// The items, and what is told of their place in the list.
    fn into_parts(self) -> (Vec<Self::Item>, Told);

    /// What tells an item from the others; without one, all of it does.
    fn key(_item: &Self::Item) -> Option<&str> {
        None
    }
}

/// The builder of a list.
pub(crate) trait Listing: Request<Output: ListEnvelope<Item = Self::Item>> + Clone {
    /// One element of the list.
    type Item: Send + 'static;

    /// What the contract says of the size of pages.
    const SIZES: Sizes = Sizes { usual: None, most: None };

    /// Whether the service refuses a request without the number of a page.
    const NEEDS_NUMBER: bool = false;

    /// What the caller asked for.
    fn window(&self) -> Window {
        Window::default()
    }

    /// Asks for the page of that number.
    fn turn_to(&mut self, _number: i64) {}

    /// Asks for one page.
    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async { Ok(Reply::new(call::send(self).await?)) })
    }

    /// Asks for one page, from which the next can be reached.
    fn one_page(mut self) -> PageFuture<Self::Item> {
        Box::pin(async move {
            if Self::NEEDS_NUMBER && self.window().number.is_none() {
                self.turn_to(1);
            }
            let mut walk = walk(self.clone());
            // As it was asked for: who wants one page gets what the service calls that.
            let reply = self.fetch().await?;
            walk.course.begin_at(&reply.told);
            Ok(walk.page(reply))
        })
    }
}

/// How many items a page holds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sizes {
    /// When nothing is asked for.
    pub(crate) usual: Option<i64>,
    /// The most that may be asked for.
    pub(crate) most: Option<i64>,
}

/// The part of a list that is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Window {
    pub(crate) number: Option<i64>,
    pub(crate) size: Option<i64>,
}

/// How a list is walked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WalkOptions {
    pub(crate) limit: Option<usize>,
    pub(crate) prefetch: usize,
}

impl Default for WalkOptions {
    fn default() -> Self {
        Self { limit: None, prefetch: 1 }
    }
}

/// One answer of a list, as it came.
pub(crate) struct Reply<T> {
    pub(crate) data: Vec<T>,
    /// One number per item, the same for the same item.
    pub(crate) marks: Vec<u64>,
    pub(crate) told: Told,
    pub(crate) receipt: Receipt,
}

/// The future of one answer.
pub(crate) type ReplyFuture<T> = Pin<Box<dyn Future<Output = Result<Reply<T>>> + Send>>;

impl<T> Reply<T> {
    pub(crate) fn new<E: ListEnvelope<Item = T>>(answer: Response<E>) -> Self {
        let (envelope, receipt) = answer.into_parts();
        let (data, told) = envelope.into_parts();
        let marks = data.iter().map(mark::<E>).collect();
        Self { data, marks, told, receipt }
    }
}

fn mark<E: ListEnvelope>(item: &E::Item) -> u64 {
    let mut digest = Digest::default();
    match E::key(item) {
        Some(key) => digest.0.write(key.as_bytes()),
        // A digest takes everything, and what came as JSON can be written as JSON.
        None => serde_json::to_writer(&mut digest, item).unwrap_or_default(),
    }
    digest.0.finish()
}

/// A hash that can be written to; it is the same in every run.
#[derive(Default)]
struct Digest(std::hash::DefaultHasher);

impl io::Write for Digest {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A builder, to be asked for one page after the other.
struct Requests<R>(R);

impl<R: Listing> Source<R::Item> for Requests<R> {
    fn fetch(&self, number: i64) -> ReplyFuture<R::Item> {
        let mut request = self.0.clone();
        request.turn_to(number);
        request.fetch()
    }
}

fn walk<R: Listing>(request: R) -> Walk<R::Item> {
    let operation = request.call().operation().id;
    let course = Course::new(request.call().pagination(), request.window(), R::SIZES);
    Walk { source: Arc::new(Requests(request)), operation, course }
}

/// The pages from the one that was asked for.
pub(crate) fn pages<R: Listing>(request: R, options: WalkOptions) -> Pages<R::Item> {
    Pages::new(walk(request), options)
}

/// Implements what every builder of a list can do.
macro_rules! list_options {
    ($request:ident, $item:ty, paged) => {
        $crate::pagination::list_options!($request, $item);

        impl $request {
            /// Begins with the page of this number, counted from 1; the same as `page_number`.
            pub fn start_page(mut self, number: i64) -> Self {
                $crate::pagination::Listing::turn_to(&mut self, number);
                self
            }
        }
    };
    ($request:ident, $item:ty) => {
        impl $request {
            /// Walks the list item by item, from the page asked for to the end.
            ///
            /// Nothing is sent before the first item is asked for; see [`Items`](crate::Items).
            #[must_use = "a list is walked when its items are asked for"]
            pub fn items(self) -> $crate::Items<$item> {
                $crate::Items::new(self.pages())
            }

            /// Walks the list page by page, from the one asked for to the end.
            ///
            /// Nothing is sent before the first page is asked for; see [`Pages`](crate::Pages).
            #[must_use = "a list is walked when its pages are asked for"]
            pub fn pages(self) -> $crate::Pages<$item> {
                let walk = self.walk;
                $crate::pagination::pages(self, walk)
            }

            /// Ends `items` and `pages` after so many items. One page that is awaited is given
            /// whole.
            pub fn limit(mut self, items: usize) -> Self {
                self.walk.limit = Some(items);
                self
            }

            /// Fetches up to so many pages of `items` and `pages` ahead, while the ones before are
            /// used; 1 unless set, 0 fetches a page when it is asked for. Each is held in memory.
            pub fn prefetch(mut self, pages: usize) -> Self {
                self.walk.prefetch = pages;
                self
            }
        }
    };
}

pub(crate) use list_options;

impl<T> Page<T> {
    pub(super) fn of(reply: Reply<T>, keep: Option<&[bool]>, number: i64, walk: Walk<T>) -> Self {
        let Reply { mut data, told, receipt, .. } = reply;
        if let Some(keep) = keep {
            let mut keep = keep.iter();
            data.retain(|_| keep.next().copied().unwrap_or(true));
        }
        let meta = told.into_meta();
        Self { data, meta, number, receipt, walk }
    }
}
