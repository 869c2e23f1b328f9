//! What is known of an operation before it is called.

/// One operation of the contract: a row of [`OPERATIONS`](crate::operations::OPERATIONS).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The name, which is also the way to it in Rust: `messages.send` is
    /// `client.messages().send()`.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path below the base URL, with its arguments in braces: `/messages/{id}`.
    pub path: &'static str,
    /// Whether it may be repeated after a failure.
    pub retry: RetryClass,
    /// Whether it sends an `Idempotency-Key`, one per call, the same on every retry.
    pub idempotency_key: bool,
    /// How its list is paged; nothing when it answers no list.
    pub pagination: Option<Pagination>,
}

/// How a list is paged: how one asks for a page. What answers tell differs, and is read whatever it
/// is. Users see one interface for all of them: `items`, `pages`
/// and [`Page`](crate::Page).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pagination {
    /// Asked for with `page[number]` and `page[size]`.
    PageNumber,
    /// Asked for with `page` and `page_size`.
    Page,
    /// Asked for with `page` and `recordsPerPage`.
    RecordsPerPage,
    /// Everything comes at once.
    None,
}

/// Whether an operation may be repeated when it is not known what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// Doing it twice is the same as doing it once: repeated after connection errors, 408, 429 and
    /// 5xx (except 501).
    Idempotent,
    /// Doing it twice sends or creates twice: repeated only when the request provably had no
    /// effect, which is when no connection was made, or when the answer was 429.
    Unsafe,
}
