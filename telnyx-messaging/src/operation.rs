//! Metadata of operations.

/// One operation of the contract: a row of [`OPERATIONS`](crate::operations::OPERATIONS).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The name, which is also its path in Rust: `messages.send` is `client.messages().send()`.
    pub id: &'static str,
    /// The HTTP method in upper case.
    pub method: &'static str,
    /// The path below the base URL, with parameters in braces: `/messages/{id}`.
    pub path: &'static str,
    /// Whether a failed attempt may be retried.
    pub retry: RetryClass,
    /// Whether an `Idempotency-Key` is sent: one per call, the same on every retry.
    pub idempotency_key: bool,
    /// Whether the service refuses a request without `Idempotency-Key`. One is then always sent.
    pub idempotency_key_required: bool,
    /// The regular expression for keys, where it is narrower than `^[A-Za-z0-9_:-]{1,255}$`.
    pub idempotency_key_pattern: Option<&'static str>,
    /// The pagination style of a list; `None` for an operation that does not return a list.
    pub pagination: Option<Pagination>,
}

impl Operation {
    pub(crate) const fn get(id: &'static str, path: &'static str) -> Self {
        Self::new("GET", id, path, RetryClass::Idempotent)
    }

    pub(crate) const fn post(id: &'static str, path: &'static str) -> Self {
        Self::new("POST", id, path, RetryClass::Unsafe)
    }

    pub(crate) const fn put(id: &'static str, path: &'static str) -> Self {
        Self::new("PUT", id, path, RetryClass::Idempotent)
    }

    pub(crate) const fn patch(id: &'static str, path: &'static str) -> Self {
        Self::new("PATCH", id, path, RetryClass::Unsafe)
    }

    pub(crate) const fn delete(id: &'static str, path: &'static str) -> Self {
        Self::new("DELETE", id, path, RetryClass::Idempotent)
    }

    pub(crate) const fn new(
        method: &'static str,
        id: &'static str,
        path: &'static str,
        retry: RetryClass,
    ) -> Self {
        Self {
            id,
            method,
            path,
            retry,
            idempotency_key: false,
            idempotency_key_required: false,
            idempotency_key_pattern: None,
            pagination: None,
        }
    }

    /// Replaces the retry class that follows from the method.
    #[allow(
        dead_code,
        reason = "for operations whose retry class differs from that of their method"
    )]
    pub(crate) const fn retry(mut self, retry: RetryClass) -> Self {
        self.retry = retry;
        self
    }

    pub(crate) const fn idempotency_key(mut self) -> Self {
        self.idempotency_key = true;
        self
    }

    /// Like [`Self::idempotency_key`], for an operation that refuses requests without a key.
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "for groups that are switched off")
    )]
    pub(crate) const fn required_idempotency_key(mut self) -> Self {
        self.idempotency_key = true;
        self.idempotency_key_required = true;
        self
    }

    /// Narrows the keys that the operation accepts.
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "for groups that are switched off")
    )]
    pub(crate) const fn idempotency_key_pattern(mut self, pattern: &'static str) -> Self {
        self.idempotency_key_pattern = Some(pattern);
        self
    }

    pub(crate) const fn paged(mut self, pagination: Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }
}

/// The pagination style of a list: which query parameters select a page. The metadata
/// in responses may differ from the style. All styles have the same interface: `items`, `pages` and
/// [`Page`](crate::Page).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pagination {
    /// `page[number]` and `page[size]`.
    PageNumber,
    /// `page` and `page_size`.
    Page,
    /// `page` and `recordsPerPage`.
    RecordsPerPage,
    /// All entries are in one response.
    None,
}

/// Defines the row of each operation, and the table of all rows.
macro_rules! operations {
    ($(
        $(#[$cfg:meta])*
        $name:ident = $method:ident($($text:literal),*) $(.$option:ident($($value:tt)*))*;
    )*) => {
        $(
            $(#[$cfg])*
            pub(crate) static $name: $crate::operation::Operation =
                $crate::operation::Operation::$method($($text),*)$(.$option($($value)*))*;
        )*

        /// All operations of the contract, ordered by id.
        pub static OPERATIONS: &[&$crate::operation::Operation] = &[$( $(#[$cfg])* &$name, )*];
    };
}

pub(crate) use operations;

/// Whether an operation may be retried if the outcome of an attempt is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// Repeating it has no further effect: retried after connection errors, 408, 429 and 5xx
    /// (except 501).
    Idempotent,
    /// Repeating it sends or creates twice: retried only when the attempt provably had no effect,
    /// that is, when no connection was made or the response was 429.
    Unsafe,
}
