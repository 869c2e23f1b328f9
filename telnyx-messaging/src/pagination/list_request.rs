//! What the request builders of all list operations have in common.

use serde::Serialize;

use super::PageFuture;
use super::Pages;
use super::cursor::PageCursor;
use super::envelope::ListEnvelope;
use super::fetched_page::{FetchFuture, FetchedPage, PageSource};
use super::paginator::Paginator;
use crate::call::{self, Request, Response, ResponseMeta};
use crate::decode::decode_response;

/// The request builder of a list operation.
pub(crate) trait ListRequest:
    Request<Output: ListEnvelope<Item = Self::Item>> + Clone
{
    /// One element of the list.
    type Item: Serialize + Send + 'static;

    /// The default and the maximum page size, as documented.
    const PAGE_SIZE: PageSizeLimits = PageSizeLimits { default: None, max: None };

    /// Whether the service refuses a request without a page number.
    const REQUIRES_PAGE_NUMBER: bool = false;

    /// The page parameters that the caller has set.
    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    /// Sets the number of the page to fetch.
    fn set_page(&mut self, _number: i64) {}
}

/// The documented page size of an operation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PageSizeLimits {
    /// The size of a page when the request sets none.
    pub(crate) default: Option<i64>,
    /// The maximum that a request may set.
    pub(crate) max: Option<i64>,
}

/// The parameters that select one page.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PageParams {
    pub(crate) number: Option<i64>,
    pub(crate) size: Option<i64>,
}

/// Options of the streams over a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamOptions {
    /// The maximum number of items.
    pub(crate) max_items: Option<usize>,
    /// The number of pages to fetch ahead.
    pub(crate) prefetch: usize,
    /// The number of items of the first page to leave out.
    pub(crate) offset: usize,
}

impl Default for StreamOptions {
    fn default() -> Self {
        Self { max_items: None, prefetch: 1, offset: 0 }
    }
}

/// Fetches pages with clones of one request.
struct RequestSource<R>(R);

impl<R: ListRequest> PageSource<R::Item> for RequestSource<R> {
    fn fetch(&self, number: i64) -> FetchFuture<R::Item> {
        let mut request = self.0.clone();
        request.set_page(number);
        Box::pin(async { Ok(FetchedPage::new(call::send(request).await?).hashed()) })
    }

    fn decode_again(&self, response: &ResponseMeta) -> Option<FetchedPage<R::Item>> {
        let decoded = decode_response::<R::Body>(&response.body, &response.headers).ok()?;
        let response = Response::new(R::output(decoded.value), response.clone());
        Some(FetchedPage::new(response).hashed())
    }
}

fn paginator<R: ListRequest>(request: R) -> Paginator<R::Item> {
    let operation = request.call().operation().id;
    let style = request.call().pagination();
    let cursor = PageCursor::new(style, request.page_params(), R::PAGE_SIZE);
    Paginator::new(RequestSource(request), operation, cursor)
}

/// Fetches the page that the request selects; the following pages can be reached from it.
pub(crate) fn first_page<R: ListRequest>(mut request: R) -> PageFuture<R::Item> {
    Box::pin(async move {
        if R::REQUIRES_PAGE_NUMBER && request.page_params().number.is_none() {
            request.set_page(1);
        }
        let paginator = paginator(request.clone());
        // Sent exactly as the caller set it up, so without a page number if there is none.
        Ok(paginator.first_page(FetchedPage::new(call::send(request).await?)))
    })
}

/// Returns a stream of pages, beginning with the page that the request selects.
pub(crate) fn pages<R: ListRequest>(request: R, options: StreamOptions) -> Pages<R::Item> {
    Pages::new(paginator(request), options)
}

/// Implements everything that the request builder of a list operation offers in addition to the
/// setters of its own.
///
/// The builder is a [`Request`], and has a field `stream_options`, with `paged` also `page_params`.
macro_rules! list_options {
    (@option) => { None };
    (@option $value:literal) => { Some($value) };
    (@is_set) => { false };
    (@is_set $value:ident) => { true };

    ($request:ident, $item:ty) => {
        impl $crate::pagination::ListRequest for $request {
            type Item = $item;
        }

        $crate::pagination::list_options!(@streams $request, $item);
    };

    (
        $request:ident, $item:ty, paged
        $(, default = $default:literal)? $(, max = $max:literal)?
        $(, number = $number:ident)? $(, size = $size:ident)?
    ) => {
        impl $crate::pagination::ListRequest for $request {
            type Item = $item;

            const PAGE_SIZE: $crate::pagination::PageSizeLimits =
                $crate::pagination::PageSizeLimits {
                    default: $crate::pagination::list_options!(@option $($default)?),
                    max: $crate::pagination::list_options!(@option $($max)?),
                };
            const REQUIRES_PAGE_NUMBER: bool =
                $crate::pagination::list_options!(@is_set $($number)?);

            #[inline]
            fn page_params(&self) -> $crate::pagination::PageParams {
                self.page_params
            }

            #[inline]
            fn set_page(&mut self, number: i64) {
                self.page_params.number = Some(number);
            }
        }

        impl $request {
            /// Sets the number of the page to fetch, counted from 1 (default 1). Streams begin with
            /// this page.
            #[inline]
            pub fn page_number(mut self, number: i64) -> Self {
                self.page_params.number = Some(number);
                self
            }

            #[doc = concat!(
                "Sets the number of items per page",
                $(" (default ", $default, ")",)?
                $("; the maximum is ", $max,)?
                $("; ", stringify!($size),)?
                "."
            )]
            #[inline]
            pub fn page_size(mut self, size: i64) -> Self {
                self.page_params.size = Some(size);
                self
            }

            /// Sets the page that streams begin with; the same as `page_number`.
            #[inline]
            pub fn start_page(self, number: i64) -> Self {
                self.page_number(number)
            }

            /// Begins `items` and `pages` where an earlier stream has stopped; see
            /// [`Items::position`](crate::Items::position).
            ///
            /// Use it with the same filters and the same page size.
            #[inline]
            pub fn start_at(mut self, position: $crate::ListPosition) -> Self {
                self.stream_options.offset = position.offset;
                self.page_number(position.page)
            }
        }

        $crate::pagination::list_options!(@streams $request, $item);
    };

    (@streams $request:ident, $item:ty) => {
        impl $request {
            /// Returns a stream of the items, from the selected page to the end of the list.
            ///
            /// Nothing is sent before the stream is polled; see [`Items`](crate::Items).
            #[must_use = "streams do nothing unless polled"]
            #[inline]
            pub fn items(self) -> $crate::Items<$item> {
                $crate::Items::new(self.pages())
            }

            /// Returns a stream of the pages, from the selected one to the end of the list.
            ///
            /// Nothing is sent before the stream is polled; see [`Pages`](crate::Pages).
            #[must_use = "streams do nothing unless polled"]
            #[inline]
            pub fn pages(self) -> $crate::Pages<$item> {
                let options = self.stream_options;
                $crate::pagination::pages(self, options)
            }

            /// Fetches the selected page; the same as awaiting the request.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error).
            #[inline]
            pub fn send(self) -> $crate::PageFuture<$item> {
                $crate::pagination::first_page(self)
            }

            /// Sets the maximum number of items that `items` and `pages` return in total (default:
            /// all). A request that is awaited returns its whole page.
            #[inline]
            pub fn max_items(mut self, max: usize) -> Self {
                self.stream_options.max_items = Some(max);
                self
            }

            /// Sets the number of pages that `items` and `pages` fetch ahead (default 1); 0 fetches
            /// each page when it is needed. Fetched pages are kept in memory.
            #[inline]
            pub fn prefetch(mut self, pages: usize) -> Self {
                self.stream_options.prefetch = pages;
                self
            }
        }

        impl ::std::future::IntoFuture for $request {
            type Output = $crate::error::Result<$crate::Page<$item>>;
            type IntoFuture = $crate::PageFuture<$item>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use list_options;
