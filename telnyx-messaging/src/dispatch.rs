//! Calls by name: an operation and its arguments as JSON, sent through the typed request builders.
//!
//! For command lines, scripts and tests that do not know at compile time what they will call. Query and
//! body are read into the types of the contract first, so that a misspelt field is refused by name before
//! anything is sent.
//!
//! ```no_run
//! use telnyx_messaging::{Client, dispatch::Invocation};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let invocation: Invocation = serde_json::from_str(
//!     r#"{"operation": "messaging_profiles.list", "query": {"page[size]": 20}}"#,
//! )?;
//! let answer = invocation.send(&client).await?;
//! println!("{} {}", answer.status(), answer.json());
//! # Ok(())
//! # }
//! ```

use std::{collections::BTreeMap, fmt};

use bytes::Bytes;
use http::StatusCode;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::call::Response;
use crate::client::Client;
use crate::decode::JsonPath;
use crate::generated::dispatch::dispatch;
use crate::pagination::Page;

/// The header that operations with an idempotency key set themselves.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// An operation and its arguments, as JSON tells them.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Invocation {
    /// The operation's id, such as `messages.send`.
    pub operation: String,
    /// The arguments in the path, by their names in braces.
    #[serde(default)]
    pub path: BTreeMap<String, Value>,
    /// The query, by its names on the wire, such as `filter[name]`.
    #[serde(default)]
    pub query: BTreeMap<String, Value>,
    /// Further headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body. A file in it is an object of `file_name`, `content_type` and `content`, in base64.
    #[serde(default)]
    pub body: Option<Value>,
}

impl Invocation {
    /// Calls the operation.
    ///
    /// # Errors
    ///
    /// [`DispatchError::Call`] is what the call itself ended with; everything else is told before
    /// anything was sent.
    pub async fn send(self, client: &Client) -> Result<Answer, DispatchError> {
        dispatch(client, Arguments { invocation: self }).await
    }
}

/// Arguments may hold phone numbers and message text, so only the operation is shown.
impl fmt::Debug for Invocation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Invocation")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// What a call by name answers.
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    body: Bytes,
}

impl Answer {
    /// The HTTP status, a 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body as JSON; null when it is empty or something else.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answer").field("status", &self.status).finish_non_exhaustive()
    }
}

impl<T> From<Response<T>> for Answer {
    fn from(response: Response<T>) -> Self {
        Self { status: response.status(), body: response.raw_body().clone() }
    }
}

impl<T> From<Page<T>> for Answer {
    fn from(page: Page<T>) -> Self {
        Self { status: page.status(), body: page.raw_body().clone() }
    }
}

/// Why a call by name did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DispatchError {
    /// No operation has that id.
    #[error("there is no operation `{0}`; `cargo xtask call --list` names all of them")]
    UnknownOperation(String),
    /// An argument that the operation does not take.
    #[error("`{operation}` takes no {place} `{name}`; correct its spelling or leave it out")]
    UnknownArgument {
        /// The operation's id.
        operation: String,
        /// `path argument`, `query parameter` or `field of the body`.
        place: &'static str,
        /// The name as given; for fields inside others with their path, such as `settings.geomatch`.
        name: String,
    },
    /// An argument that is missing.
    #[error("`{operation}` needs the path argument `{name}`")]
    Missing {
        /// The operation's id.
        operation: String,
        /// Its name.
        name: &'static str,
    },
    /// An argument of the wrong type.
    #[error("the {place} of `{operation}` cannot be read: {reason}")]
    Unreadable {
        /// The operation's id.
        operation: String,
        /// Such as `query parameter page[size]`.
        place: String,
        /// What is wrong; values are not shown.
        reason: String,
    },
    /// The call failed.
    #[error(transparent)]
    Call(#[from] crate::error::Error),
}

/// The arguments that no setter has taken yet.
pub(crate) struct Arguments {
    invocation: Invocation,
}

impl Arguments {
    pub(crate) fn operation(&self) -> &str {
        &self.invocation.operation
    }

    pub(crate) fn unknown_operation(self) -> DispatchError {
        DispatchError::UnknownOperation(self.invocation.operation)
    }

    /// A path argument; numbers are taken as their text.
    pub(crate) fn path(&mut self, name: &'static str) -> Result<String, DispatchError> {
        match self.invocation.path.remove(name) {
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(_) => {
                Err(self.unreadable(format!("path argument {name}"), "it must be a text".into()))
            }
            None => Err(DispatchError::Missing { operation: self.operation().to_owned(), name }),
        }
    }

    /// A query parameter; a number or truth value may also be written as text, as on a command line.
    pub(crate) fn query<T: DeserializeOwned>(
        &mut self,
        name: &str,
    ) -> Result<Option<T>, DispatchError> {
        let Some(value) = self.invocation.query.remove(name) else { return Ok(None) };
        let as_literal = value.as_str().and_then(|text| serde_json::from_str(text).ok());
        let as_text = match &value {
            Value::Number(_) | Value::Bool(_) => Some(Value::String(value.to_string())),
            _ => None,
        };
        serde_json::from_value(value)
            .or_else(|error| match as_literal.or(as_text).map(serde_json::from_value) {
                Some(Ok(other)) => Ok(other),
                _ => Err(error),
            })
            .map(Some)
            .map_err(|error| {
                self.unreadable(format!("query parameter {name}"), reason(&error.to_string()))
            })
    }

    /// The body; what its type does not carry over is refused by name.
    pub(crate) fn body<T: DeserializeOwned + Serialize>(
        &mut self,
    ) -> Result<Option<T>, DispatchError> {
        let Some(given) = self.invocation.body.take() else { return Ok(None) };
        let body: T = serde_path_to_error::deserialize(&given).map_err(|error| {
            let mut place = JsonPath::from_serde(error.path());
            let text = error.inner().to_string();
            let reason = reason(place.follow_marks(&text));
            self.unreadable(format!("body at `{place}`"), reason)
        })?;
        let kept = serde_json::to_value(&body)
            .map_err(|error| self.unreadable("body".to_owned(), reason(&error.to_string())))?;
        match lost(&given, &kept, "") {
            Some(name) => Err(self.unknown("field of the body", name)),
            None => Ok(Some(body)),
        }
    }

    pub(crate) fn idempotency_key(&mut self) -> Option<String> {
        let names = self.invocation.headers.keys();
        let name =
            names.into_iter().find(|name| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY))?.clone();
        self.invocation.headers.remove(&name)
    }

    pub(crate) fn headers(&mut self) -> BTreeMap<String, String> {
        std::mem::take(&mut self.invocation.headers)
    }

    /// Refuses whatever is left.
    pub(crate) fn finish(self) -> Result<(), DispatchError> {
        let Invocation { path, query, body, .. } = &self.invocation;
        if let Some(name) = path.keys().next() {
            return Err(self.unknown("path argument", name.clone()));
        }
        if let Some(name) = query.keys().next() {
            return Err(self.unknown("query parameter", name.clone()));
        }
        if body.as_ref().is_some_and(|body| !body.is_null()) {
            return Err(
                self.unreadable("body".to_owned(), "the operation has none, leave it out".into())
            );
        }
        Ok(())
    }

    fn unknown(&self, place: &'static str, name: String) -> DispatchError {
        DispatchError::UnknownArgument { operation: self.operation().to_owned(), place, name }
    }

    fn unreadable(&self, place: String, reason: String) -> DispatchError {
        DispatchError::Unreadable { operation: self.operation().to_owned(), place, reason }
    }
}

/// What is wrong, without the value that serde quotes, whatever that value looks like.
fn reason(text: &str) -> String {
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None if text.starts_with("missing field `") => text.to_owned(),
        None => "expected a value of another form".to_owned(),
    }
}

/// The first member of `given` that is not in `kept`, as a path.
fn lost(given: &Value, kept: &Value, path: &str) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(name, value)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match kept.get(name) {
                Some(kept) => lost(value, kept, &path),
                None => Some(path),
            }
        }),
        (Value::Array(given), Value::Array(kept)) => {
            let members = given.iter().zip(kept).enumerate();
            members
                .into_iter()
                .find_map(|(index, (given, kept))| lost(given, kept, &format!("{path}[{index}]")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{lost, reason};

    #[test]
    fn reasons_hold_no_value() {
        for (text, told) in [
            (
                "invalid type: string \"hush, expected more\", expected a boolean",
                "expected a boolean",
            ),
            ("missing field `to`", "missing field `to`"),
            ("premature end of hush", "expected a value of another form"),
        ] {
            assert_eq!(reason(text), told);
        }
    }

    #[test]
    fn what_is_lost_is_named_with_its_path() {
        let kept = json!({"a": [{"b": 1}], "c": {"d": null}});
        assert_eq!(lost(&kept, &kept, ""), None);
        assert_eq!(lost(&json!({"x": 1}), &kept, ""), Some("x".to_owned()));
        assert_eq!(lost(&json!({"a": [{"bb": 1}]}), &kept, ""), Some("a[0].bb".to_owned()));
        assert_eq!(lost(&json!({"c": {"e": null}}), &kept, ""), Some("c.e".to_owned()));
    }
}
