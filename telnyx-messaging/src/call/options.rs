//! What the caller may set per call.

use std::time::Duration;

use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH,
    CONTENT_TYPE, EXPECT, HOST, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION, RANGE, TE,
    TRAILER, TRANSFER_ENCODING, UPGRADE,
};

use crate::retry::RetryPolicy;

/// What the caller set for one call; what is not set comes from the client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry_policy: Option<RetryPolicy>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: HeaderMap,
    pub(crate) idempotency_key: Option<String>,
    /// What is wrong with the options, told when the request is sent, so that setters can be
    /// chained.
    pub(crate) problems: Vec<String>,
}

/// Carries the idempotency key of a call.
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Headers that the client sets itself, or that would make a request or its response unreadable: a
/// body is JSON or a form, not compressed and whole.
static RESERVED: [HeaderName; 16] = [
    ACCEPT,
    ACCEPT_ENCODING,
    AUTHORIZATION,
    CONNECTION,
    CONTENT_ENCODING,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    EXPECT,
    HOST,
    IDEMPOTENCY_KEY,
    PROXY_AUTHORIZATION,
    RANGE,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Whether a header is the client's business, and not the caller's.
pub(crate) fn is_reserved(name: &HeaderName) -> bool {
    RESERVED.contains(name)
}

impl CallOptions {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        let Ok(header) = HeaderName::try_from(name) else {
            return self.problems.push(
                "correct the name of the header given, it may hold only letters, digits and dashes"
                    .to_owned(),
            );
        };
        if header == IDEMPOTENCY_KEY {
            return self.problems.push(
                "set the idempotency key with `.idempotency_key(…)`, where the request has it"
                    .to_owned(),
            );
        }
        if is_reserved(&header) {
            return self
                .problems
                .push(format!("do not set the header `{header}`, the client does"));
        }
        match HeaderValue::try_from(value) {
            Ok(mut value) => {
                // Whatever the caller sends in it, no log has to show it.
                value.set_sensitive(true);
                self.headers.append(header, value);
            }
            Err(_) => self
                .problems
                .push(format!("remove control characters from the value of the header `{header}`")),
        }
    }

    pub(crate) fn idempotency_key(&mut self, key: String) {
        // What the service takes in this header where it documents a form for it.
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if !(1..=255).contains(&key.len()) || !key.bytes().all(allowed) {
            self.problems.push(
                "choose an idempotency key of 1 to 255 letters, digits, dashes and underscores"
                    .to_owned(),
            );
        }
        self.idempotency_key = Some(key);
    }
}

/// Implements `Debug` (which shows the operation only) and the setters that every request has.
macro_rules! request_options {
    ($request:ident, idempotency_key) => {
        $crate::call::request_options!($request);

        impl $request {
            /// Sets the idempotency key, 1 to 255 of `A`-`Z`, `a`-`z`, `0`-`9`, `-` and `_`,
            /// instead of a random one. Repeat a doubtful send with the key of its error.
            pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
                self.call.options_mut().idempotency_key(key.into());
                self
            }
        }
    };
    ($request:ident) => {
        impl $request {
            /// Sets the deadline of this call: it covers connecting, every retry, waits and the
            /// body.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options_mut().timeout = Some(timeout);
                self
            }

            /// Tries this call again at most so many times.
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.call.options_mut().max_retries = Some(retries);
                self
            }

            /// Uses this policy for the call instead of the client's.
            pub fn retry_policy(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.call.options_mut().retry_policy = Some(policy);
                self
            }

            /// Adds a header to this call. It replaces a default header of the same name.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options_mut().header(name.as_ref(), value.as_ref());
                self
            }
        }

        impl ::std::fmt::Debug for $request {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter
                    .debug_struct(stringify!($request))
                    .field("operation", &self.call.operation_id())
                    .finish_non_exhaustive()
            }
        }
    };
}

pub(crate) use request_options;
