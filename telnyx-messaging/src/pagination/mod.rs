//! Lists: one page, all pages, all items.
//!
//! There is one interface for all pagination styles. [`envelope`] and [`page_info`] read a response
//! into a [`fetched_page`]; [`cursor`] decides which page comes next, and whether a page is new,
//! shifted or repeated; [`paginator`] fetches page after page; [`pages`] is a stream that fetches
//! ahead, and [`items`] a stream of its items. [`list_request`] connects all of it to the request
//! builders of the generated code.

mod cursor;
mod cycle_detector;
mod envelope;
mod fetched_page;
mod items;
mod list_request;
mod page;
mod page_info;
mod pages;
mod paginator;
mod pending_page;
mod position;
mod skipped;
#[cfg(feature = "blocking")]
mod wait_iter;

// What generated code and the macros in it use.
pub(crate) use envelope::{ListEnvelope, list_envelope};
pub(crate) use list_request::{
    ListRequest, PageParams, PageSizeLimits, StreamOptions, first_page, list_options, pages,
};
pub(crate) use page_info::PageInfo;

pub use items::Items;
pub use page::Page;
pub use pages::Pages;
pub use position::ListPosition;
pub use skipped::SkippedItem;

/// The future of a list call, to be awaited or spawned.
pub type PageFuture<T> =
    std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Page<T>>> + Send>>;

#[cfg(test)]
mod tests;
