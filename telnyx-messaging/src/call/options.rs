//! What the caller sets for one call.

use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::{Problems, pattern};
use crate::headers::{IDEMPOTENCY_KEY, is_reserved};
use crate::operation::{Operation, RetryClass};
use crate::retry::RetryPolicy;

/// What the caller set for one call; everything else comes from the client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry_policy: Option<RetryPolicy>,
    pub(crate) max_retries: Option<u32>,
    /// In place of that of the operation.
    pub(crate) retry_class: Option<RetryClass>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body_members: Map<String, Value>,
    pub(crate) idempotency_key: Option<String>,
    /// Invalid options, reported when the request is sent, so that setters can be chained.
    pub(crate) problems: Vec<String>,
}

impl CallOptions {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        let Ok(header) = HeaderName::try_from(name) else {
            return self
                .problems
                .push("a header name is invalid: use letters, digits and dashes only".to_owned());
        };
        if header == IDEMPOTENCY_KEY {
            return self.problems.push(
                "the header `idempotency-key` is set by the client: use `.idempotency_key(…)` \
                 where the request has it"
                    .to_owned(),
            );
        }
        if is_reserved(&header) {
            return self
                .problems
                .push(format!("the header `{header}` is set by the client: remove it"));
        }
        match HeaderValue::try_from(value) {
            Ok(mut value) => {
                // Whatever the caller sends in it, no log shows it.
                value.set_sensitive(true);
                self.headers.append(header, value);
            }
            Err(_) => self.problems.push(format!(
                "the value of the header `{header}` contains control characters: remove them"
            )),
        }
    }

    /// Sets the key. It is checked when the request is sent, against what the operation accepts.
    pub(crate) fn idempotency_key(&mut self, key: String) {
        self.idempotency_key = Some(key);
    }

    /// Reports a key that the service would refuse.
    pub(super) fn check_idempotency_key(&self, operation: &Operation, problems: &mut Problems) {
        let Some(key) = &self.idempotency_key else { return };
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_:-".contains(&byte);
        if !(1..=255).contains(&key.len()) || !key.bytes().all(allowed) {
            problems.add(
                "the idempotency key is invalid: use 1 to 255 of `A`-`Z`, `a`-`z`, `0`-`9`, `_`, \
                 `:` and `-`",
            );
        } else if let Some(narrower) = operation.idempotency_key_pattern
            && !pattern::matches(narrower, key)
        {
            problems.add(format!(
                "the idempotency key is invalid: for this operation, it must match `{narrower}`"
            ));
        }
    }

    pub(crate) fn body_member(&mut self, name: String, value: Result<Value, serde_json::Error>) {
        match value {
            Ok(value) => _ = self.body_members.insert(name, value),
            Err(_) => {
                self.problems.push(format!("the value of `{name}` cannot be written as JSON"));
            }
        }
    }
}

/// Implements what every request builder has: setters of the call, `send`, `IntoFuture`, `Debug`.
macro_rules! request_options {
    ($request:ident, idempotency_key) => {
        $crate::call::request_options!($request);

        impl $request {
            /// Sets the idempotency key instead of a random one: 1 to 255 of `A`-`Z`, `a`-`z`,
            /// `0`-`9`, `_`, `:` and `-`. A few operations accept fewer characters; a key that is
            /// not accepted is reported before anything is sent.
            ///
            /// A repeated send with the key of the first and the same body has one effect: Telnyx
            /// keeps a key for 24 hours, per organization, method and path. The key of a failed send
            /// is in [`Error::idempotency_key`](crate::Error::idempotency_key).
            #[inline]
            pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
                self.call.options_mut().idempotency_key(key.into());
                self
            }
        }
    };
    ($request:ident) => {
        impl $request {
            /// Sets the deadline of this call. It covers connecting, every retry, waits and the
            /// body.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options_mut().timeout = Some(timeout);
                self
            }

            /// Sets the maximum number of retries of this call.
            #[inline]
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.call.options_mut().max_retries = Some(retries);
                self
            }

            /// Uses this policy for the call instead of the client's.
            #[inline]
            pub fn retry_policy(mut self, policy: $crate::retry::RetryPolicy) -> Self {
                self.call.options_mut().retry_policy = Some(policy);
                self
            }

            /// Adds a header to this call. It replaces a default header of the same name.
            #[inline]
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.options_mut().header(name.as_ref(), value.as_ref());
                self
            }

            /// Adds a query parameter that this crate does not know. Nothing needs to be encoded.
            #[inline]
            pub fn extra_query(
                mut self,
                name: impl Into<String>,
                value: impl ::std::string::ToString,
            ) -> Self {
                self.call.options_mut().query.push((name.into(), value.to_string()));
                self
            }

            /// Adds a member to the JSON body that this crate does not know, or replaces one.
            #[inline]
            pub fn extra_body(
                mut self,
                name: impl Into<String>,
                value: impl ::serde::Serialize,
            ) -> Self {
                let value = ::serde_json::to_value(value);
                self.call.options_mut().body_member(name.into(), value);
                self
            }

            /// Sends the request and returns the body of the response undecoded.
            ///
            /// # Errors
            ///
            /// As for every call, except [`Error::Decode`](crate::Error::Decode).
            #[inline]
            pub fn send_raw(self) -> $crate::ResponseFuture<::bytes::Bytes> {
                $crate::call::send_raw(self)
            }
        }

        impl ::std::fmt::Debug for $request {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter
                    .debug_struct(stringify!($request))
                    .field("operation", &self.call.operation().id)
                    .finish_non_exhaustive()
            }
        }
    };
}

/// Implements how a single request is sent: `send`, and `IntoFuture`.
macro_rules! sends {
    ($request:ident => $output:ty, read) => {
        $crate::call::sends!($request => $output);

        impl $request {
            /// Polls the resource until `condition` holds for it, at most five minutes unless set
            /// otherwise; see [`WaitUntil`](crate::WaitUntil).
            ///
            /// # Errors
            ///
            /// Those of the requests; [`Error::ConditionNotMet`](crate::Error::ConditionNotMet) when
            /// time runs out.
            #[inline]
            pub fn wait_until(
                self,
                condition: impl FnMut(&$output) -> bool + Send + 'static,
            ) -> $crate::WaitUntil<$output> {
                let operation = self.call.operation().id;
                $crate::WaitUntil::new(operation, move || self.clone().send(), condition)
            }
        }
    };
    ($request:ident => $output:ty) => {
        impl $request {
            /// Sends the request; the same as awaiting it.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error).
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$output> {
                $crate::call::send(self)
            }
        }

        impl ::std::future::IntoFuture for $request {
            type Output = $crate::Result<$crate::Response<$output>>;
            type IntoFuture = $crate::ResponseFuture<$output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use request_options;
pub(crate) use sends;
