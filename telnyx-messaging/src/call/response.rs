//! The result of a successful call: the value, and what is known of the response.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::decode::SchemaMismatch;
pub(crate) use crate::response_headers::request_id;

/// The response to a call: the value, and status, headers and body.
///
/// It dereferences to the value, so fields are read directly:
///
/// ```no_run
/// # async fn send(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// let message = client
///     .messages()
///     .send()
///     .from("+15550100001")
///     .to("+15550100002")
///     .text("Hello")
///     .await?;
/// println!("{} (request {:?})", message.id, message.request_id());
/// # Ok(())
/// # }
/// ```
///
/// `Debug` shows the value as its type does, and free-form JSON as `[redacted]`. It shows neither
/// headers nor body.
#[derive(Clone)]
pub struct Response<T>(Box<Parts<T>>);

/// Behind a pointer: the value may be large, and a response moves through several futures.
#[derive(Clone)]
struct Parts<T> {
    value: T,
    meta: ResponseMeta,
}

/// Everything about a response but its value.
#[derive(Clone)]
pub struct ResponseMeta {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) mismatches: Vec<SchemaMismatch>,
}

/// The accessors of [`ResponseMeta`] for a type that holds one in the field `$meta`.
macro_rules! response_accessors {
    ($($meta:tt).*) => {
        /// The name of the operation, such as `messages.send`.
        pub fn operation(&self) -> &'static str {
            self$(.$meta)*.operation
        }

        /// The HTTP status: a 2xx, but for a deletion that an earlier attempt had carried out already,
        /// whose retry was refused.
        pub fn status(&self) -> ::http::StatusCode {
            self$(.$meta)*.status
        }

        /// The headers of the response.
        pub fn headers(&self) -> &::http::HeaderMap {
            &self$(.$meta)*.headers
        }

        /// The id that the service gave the request. Its support asks for it.
        pub fn request_id(&self) -> Option<&str> {
            $crate::response_headers::request_id(self.headers())
        }

        /// Number of attempts, including the successful one.
        pub fn attempts(&self) -> u32 {
            self$(.$meta)*.attempts
        }

        /// The idempotency key that was sent, if the operation has one.
        pub fn idempotency_key(&self) -> Option<&str> {
            self$(.$meta)*.idempotency_key.as_deref()
        }

        /// Whether the service returned the stored response of an earlier request with the same
        /// idempotency key, instead of carrying out this one (`Idempotent-Replayed: true`).
        pub fn replayed(&self) -> bool {
            $crate::response_headers::is_replayed(self.headers())
        }

        /// The rate limit of the operation; `None` when the response does not report one.
        pub fn rate_limit(&self) -> Option<$crate::response_headers::RateLimit> {
            $crate::response_headers::RateLimit::from_headers(self.headers())
        }

        /// How long the service asks to wait before the next request (`Retry-After`).
        pub fn retry_after(&self) -> Option<::std::time::Duration> {
            $crate::retry::retry_after(self.status(), self.headers())
        }

        /// Fields that did not match the schema and were converted or left out; usually empty.
        pub fn mismatches(&self) -> &[$crate::decode::SchemaMismatch] {
            &self$(.$meta)*.mismatches
        }

        /// The body, verbatim. It may contain phone numbers and message text.
        pub fn raw_body(&self) -> &::bytes::Bytes {
            &self$(.$meta)*.body
        }
    };
}

pub(crate) use response_accessors;

impl ResponseMeta {
    response_accessors!();

    pub(crate) fn debug(&self, fields: &mut fmt::DebugStruct<'_, '_>) {
        fields
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &request_id(&self.headers))
            .field("attempts", &self.attempts)
            .field("idempotency_key", &self.idempotency_key)
            .field("mismatches", &self.mismatches);
    }
}

/// Shows neither headers nor body: the service may put anything there.
impl fmt::Debug for ResponseMeta {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("ResponseMeta");
        self.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: ResponseMeta) -> Self {
        Self(Box::new(Parts { value, meta }))
    }

    response_accessors!(0.meta);

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0.value
    }

    /// The value, and everything else about the response.
    ///
    /// ```no_run
    /// # async fn get(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// let (profile, response) = client.messaging_profiles().retrieve("p1").await?.into_parts();
    /// println!("{:?} after {} attempts", profile.name, response.attempts());
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_parts(self) -> (T, ResponseMeta) {
        let Parts { value, meta } = *self.0;
        (value, meta)
    }

    /// Replaces the value, and keeps everything else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let (value, meta) = self.into_parts();
        Response::new(change(value), meta)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> AsRef<T> for Response<T> {
    fn as_ref(&self) -> &T {
        &self.0.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Response");
        fields.field("value", &WithoutFreeForm(&self.0.value));
        self.0.meta.debug(&mut fields);
        fields.finish_non_exhaustive()
    }
}

/// Shows a value as its type does, unless the type consists of free-form JSON.
///
/// Generated types hide their sensitive fields. `serde_json::Value` and its maps cannot, whether
/// they are the value or are in a list or map, so the name of the type decides.
pub(crate) struct WithoutFreeForm<'a, T>(pub(crate) &'a T);

impl<T: fmt::Debug> fmt::Debug for WithoutFreeForm<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if std::any::type_name::<T>().contains("serde_json::") {
            formatter.write_str("[redacted]")
        } else {
            self.0.fmt(formatter)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde_json::{Map, Value, json};

    use super::WithoutFreeForm;

    #[test]
    fn free_form_json_is_redacted_wherever_it_is() {
        let value = json!({"text": "secret"});
        let map: Map<String, Value> = value.as_object().cloned().unwrap_or_default();
        let by_name = HashMap::from([("a".to_owned(), value.clone())]);
        for shown in [
            format!("{:?}", WithoutFreeForm(&value)),
            format!("{:?}", WithoutFreeForm(&map)),
            format!("{:?}", WithoutFreeForm(&vec![map.clone()])),
            format!("{:?}", WithoutFreeForm(&Some(value.clone()))),
            format!("{:?}", WithoutFreeForm(&by_name)),
        ] {
            assert_eq!(shown, "[redacted]");
        }
        assert_eq!(format!("{:?}", WithoutFreeForm(&vec!["shown"])), "[\"shown\"]");
    }
}
