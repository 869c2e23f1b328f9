//! Reading what Telnyx sends, even where it drifts from its own document.
//!
//! A message that was accepted must not be reported as failed because a cost came as a number.
//! Decoding is strict first; only when that fails is the document repaired, place by place, and
//! every repair recorded as a [`Mismatch`]. The same code reads answers and webhooks.

mod coercion;
mod json_path;
mod repair;
#[cfg(feature = "webhooks")]
pub(crate) mod surrogates;

use serde::de::DeserializeOwned;
use serde_json::Value;

#[cfg(any(feature = "client", feature = "webhooks"))]
pub(crate) use coercion::type_name;
pub(crate) use json_path::Steps;
use repair::Repair;

/// A place where what came differs from what is documented, and which was mended or left out.
///
/// It never holds the value itself, which may be a phone number or a message text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where in the JSON document, such as `data.to[0].status`; a single dot is the whole document.
    pub path: String,
    /// What the contract promises there, in words.
    pub expected: String,
    /// The JSON type that came: `string`, `number`, `boolean`, `list`, `object` or `null`.
    pub found: &'static str,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// A value and what had to be mended to read it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// What was mended or left out; empty when the document was as promised.
    pub mismatches: Vec<Mismatch>,
}

#[cfg(feature = "client")]
impl<T> Decoded<T> {
    /// The same, told by the places of the whole answer, which is not wrapped as it should be.
    fn placed(
        mut self,
        place: impl Fn(&str) -> String,
        expected: &str,
        found: &'static str,
    ) -> Self {
        for mismatch in &mut self.mismatches {
            mismatch.path = place(&mismatch.path);
        }
        let whole = Mismatch { path: ".".to_owned(), expected: expected.to_owned(), found };
        self.mismatches.insert(0, whole);
        self
    }
}

/// Why a document could not be read, even with repairs. It never holds a value of the document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{message} (at {path})")]
pub struct DecodeFailure {
    /// Where in the JSON document, such as `data.id`; a single dot is the whole document.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// Whether the bytes are not JSON at all: cut short, HTML, empty.
    pub malformed: bool,
}

impl DecodeFailure {
    fn malformed(bytes: &[u8], error: &serde_json::Error) -> Self {
        let message = if bytes.is_empty() {
            "the body is empty".to_owned()
        } else {
            format!("the body is not JSON: {error}")
        };
        Self { path: ".".to_owned(), message, malformed: true }
    }
}

/// Reads a document strictly, and with repairs if that fails.
///
/// # Errors
/// When the bytes are not JSON, or a required part is missing or unreadable.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<Decoded<T>, DecodeFailure> {
    match serde_json::from_slice(bytes) {
        Ok(value) => Ok(Decoded { value, mismatches: Vec::new() }),
        Err(_) => Repair::new(parse(bytes)?, bytes.len()).run(),
    }
}

/// Reads the body of an answer, as [`decode`] does, and also when the `data` envelope is missing
/// from it or surrounds it against the contract.
#[cfg(feature = "client")]
pub(crate) fn decode_answer<T: DeserializeOwned>(
    bytes: &[u8],
) -> Result<Decoded<T>, DecodeFailure> {
    if let Ok(value) = serde_json::from_slice(bytes) {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    if let Some(value) = nothing(bytes) {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    let mut document = parse(bytes)?;
    // To a list an envelope would read as its only element, with nothing of it in that.
    let envelope = ["data", "records"].into_iter().find(|name| {
        document.get(name).is_some_and(|held| held.is_array() || held.is_object() || held.is_null())
    });
    if let Some(name) = envelope.filter(|_| serde_json::from_str::<T>("[]").is_ok()) {
        let (found, inner) = (type_name(&document), document[name].take());
        let decoded = Repair::new(inner, bytes.len())
            .run()
            .map_err(|failure| DecodeFailure { path: join(name, &failure.path), ..failure })?;
        let expected = format!("a list without `{name}` around it");
        return Ok(decoded.placed(|path| join(name, path), &expected, found));
    }
    let failure = match Repair::new(document.clone(), bytes.len()).run() {
        Ok(decoded) => return Ok(decoded),
        Err(failure) => failure,
    };
    let found = type_name(&document);
    match document.get_mut("data").map(Value::take) {
        Some(inner) if inner.is_object() => {
            let decoded = Repair::new(inner, bytes.len()).run().map_err(|_| failure)?;
            let expected = "an answer without `data` around it";
            Ok(decoded.placed(|path| join("data", path), expected, found))
        }
        Some(_) => Err(failure),
        None if failure.path == "data" || document.is_array() => {
            let enveloped = Value::Object([("data".to_owned(), document)].into_iter().collect());
            let decoded = Repair::new(enveloped, bytes.len()).run().map_err(|failure| {
                DecodeFailure { path: strip("data", &failure.path), ..failure }
            })?;
            Ok(decoded.placed(|path| strip("data", path), "an object with `data`", found))
        }
        None => Err(failure),
    }
}

/// The value of a type that needs no body: of an empty one, and of any if the type is `()`.
#[cfg(feature = "client")]
fn nothing<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    (bytes.is_empty() || size_of::<T>() == 0).then(|| serde_json::from_str("null").ok())?
}

fn parse(bytes: &[u8]) -> Result<Value, DecodeFailure> {
    // serde_json refuses more than 128 levels, so what follows may recurse.
    serde_json::from_slice(bytes).map_err(|error| DecodeFailure::malformed(bytes, &error))
}

#[cfg(feature = "client")]
fn join(root: &str, path: &str) -> String {
    match path {
        "." => root.to_owned(),
        path if path.starts_with('[') => format!("{root}{path}"),
        path => format!("{root}.{path}"),
    }
}

#[cfg(feature = "client")]
fn strip(root: &str, path: &str) -> String {
    let rest = path.strip_prefix(root).unwrap_or(path);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    if rest.is_empty() { ".".to_owned() } else { rest.to_owned() }
}

#[cfg(test)]
mod tests;
