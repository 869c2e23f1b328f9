//! Calls by name: an operation id with its arguments as JSON, sent through the typed request
//! builders.
//!
//! For command lines, scripts and tests that do not know at compile time which operation they will
//! call. Query and body are first read into the types of the contract, so that a misspelt field is
//! refused by name before anything is sent. A query parameter or field that is `null` counts as
//! absent, unless the contract gives `null` a meaning.
//!
//! ```no_run
//! use telnyx_messaging::{Client, dispatch::Invocation};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let response = Invocation::new("messaging_profiles.list")
//!     .query("page[size]", 20)
//!     .send(&client)
//!     .await?;
//! println!("{} {}", response.status(), response.json());
//!
//! let invocation: Invocation = serde_json::from_str(
//!     r#"{"operation": "messages.retrieve", "path": {"id": "40385f64"}}"#,
//! )?;
//! println!("{}", invocation.send(&client).await?.json()["data"]["id"]);
//! # Ok(())
//! # }
//! ```

mod arguments;
mod error;

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;

pub(crate) use arguments::Arguments;
pub use error::DispatchError;

use crate::call::Response;
use crate::client::Client;
use crate::decode::SchemaMismatch;
use crate::generated::dispatch as generated;
use crate::pagination::Page;

/// An operation and its arguments, built in code or deserialized from JSON.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Invocation {
    /// The operation id, such as `messages.send`; see
    /// [`OPERATIONS`](crate::operations::OPERATIONS).
    pub operation: String,
    /// Path arguments by their names in the path template.
    #[serde(default)]
    pub path: BTreeMap<String, Value>,
    /// Query parameters by their wire names, such as `filter[name]`.
    #[serde(default)]
    pub query: BTreeMap<String, Value>,
    /// Additional headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body. A file in it is an object of `file_name`, `content_type` and `content`, in base64.
    #[serde(default)]
    pub body: Option<Value>,
}

impl Invocation {
    /// Creates the invocation of an operation, without arguments.
    pub fn new(operation: impl Into<String>) -> Self {
        Self {
            operation: operation.into(),
            path: BTreeMap::new(),
            query: BTreeMap::new(),
            headers: BTreeMap::new(),
            body: None,
        }
    }

    /// Sets a path argument.
    #[must_use]
    pub fn path(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.path.insert(name.into(), value.into());
        self
    }

    /// Sets a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.query.insert(name.into(), value.into());
        self
    }

    /// Sets a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Calls the operation.
    ///
    /// # Errors
    ///
    /// [`DispatchError::Call`] if the call itself failed; everything else is reported before
    /// anything is sent.
    pub async fn send(self, client: &Client) -> Result<DispatchResponse, DispatchError> {
        generated::dispatch(client, Arguments::new(self)).await
    }
}

/// Defines the function that calls an operation by its name, from a row for each: the path through
/// the client, its path arguments, query parameters, body, and idempotency key.
macro_rules! dispatch {
    ($(
        $(#[$meta:meta])*
        $id:literal => [$($resource:ident)*] $method:ident($($path:literal),*)
        $(query($($setter:ident: $ty:ty = $wire:literal),* $(,)?))?
        $(body($body:ty))?
        $(key($key:ident))?;
    )*) => {
        /// Builds the request that the arguments name, and sends it.
        pub(crate) async fn dispatch(
            client: &$crate::client::Client,
            mut arguments: $crate::dispatch::Arguments,
        ) -> Result<$crate::dispatch::DispatchResponse, $crate::dispatch::DispatchError> {
            match arguments.operation() {
                $(
                    $(#[$meta])*
                    $id => {
                        let mut request = client$(.$resource())*.$method($(arguments.path($path)?),*);
                        $($(
                            if let Some(value) = arguments.query::<$ty>($wire)? {
                                request = request.$setter(value);
                            }
                        )*)?
                        $(
                            if let Some(body) = arguments.body::<$body>()? {
                                request = request.body(body);
                            }
                        )?
                        $(
                            if let Some(key) = arguments.idempotency_key() {
                                request = request.$key(key);
                            }
                        )?
                        for (name, value) in arguments.headers() {
                            request = request.header(name, value);
                        }
                        arguments.finish()?;
                        Ok(request.await?.into())
                    }
                )*
                _ => Err(arguments.unknown_operation()),
            }
        }
    };
}

pub(crate) use dispatch;

/// Arguments may hold phone numbers and message text, so only the operation is shown.
impl fmt::Debug for Invocation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Invocation")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// The response to a call by name.
#[derive(Clone)]
pub struct DispatchResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    mismatches: Vec<SchemaMismatch>,
}

impl DispatchResponse {
    /// Returns the HTTP status, a 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the number of attempts: 1 if the first succeeded.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the places where the response deviates from the contract.
    #[must_use]
    pub fn mismatches(&self) -> &[SchemaMismatch] {
        &self.mismatches
    }

    /// Returns the body as JSON; `null` if it is empty or not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for DispatchResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DispatchResponse")
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl<T> From<Response<T>> for DispatchResponse {
    fn from(response: Response<T>) -> Self {
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.raw_body().clone(),
            attempts: response.attempts(),
            mismatches: response.mismatches().to_vec(),
        }
    }
}

impl<T> From<Page<T>> for DispatchResponse {
    fn from(page: Page<T>) -> Self {
        Self {
            status: page.status(),
            headers: page.headers().clone(),
            body: page.raw_body().clone(),
            attempts: page.attempts(),
            mismatches: page.mismatches().to_vec(),
        }
    }
}
