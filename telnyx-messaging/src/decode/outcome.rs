//! What decoding returns.

use std::fmt;

/// A field whose value did not match the schema and was converted or left out.
///
/// It never holds the value itself, which may be a phone number or a message text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SchemaMismatch {
    /// The place in the JSON document, such as `data.to[0].status`; a single dot is the whole
    /// document. Indices count the elements of the original document.
    pub path: String,
    /// What the contract says of this place, in words.
    pub expected: String,
    /// The JSON type found: `string`, `number`, `boolean`, `list`, `object` or `null`; `nothing` if
    /// the field or the body is missing.
    pub found: &'static str,
    /// What became of the value.
    pub resolution: Resolution,
}

impl SchemaMismatch {
    pub(crate) fn new(
        path: impl Into<String>,
        expected: impl Into<String>,
        found: &'static str,
        resolution: Resolution,
    ) -> Self {
        Self { path: path.into(), expected: expected.into(), found, resolution }
    }
}

impl fmt::Display for SchemaMismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

/// What became of a value that did not match the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resolution {
    /// The value was converted, such as the string `"2"` to the integer 2. Nothing is lost.
    Converted,
    /// The value was replaced: a lone UTF-16 surrogate by U+FFFD, a missing id by an empty string.
    Replaced,
    /// The field was left out, as if it had not been sent.
    FieldOmitted,
    /// The element was left out of its list, which is one element shorter than the original.
    ElementOmitted,
}

/// A value, and what had to be repaired to read it.
///
/// # Items that were left out
///
/// An element of a list that cannot be read is left out, and reported with
/// [`Resolution::ElementOmitted`] and its index in the original list: `data[4]`. So the number of
/// elements that the service sent is the length of the list in `value` plus the number of such
/// mismatches for that list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// What was repaired or left out; empty when the document matches the schema.
    pub mismatches: Vec<SchemaMismatch>,
}

/// Why a document could not be read, even with repairs. It never holds a value of the document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{message} (at {path})")]
pub struct DecodeFailure {
    /// The place in the JSON document, such as `data.id`; a single dot is the whole document.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// Whether the body is not JSON at all: truncated, HTML, empty. A repeated request may bring a
    /// readable one. `false` for a compressed body, which would come compressed again.
    pub malformed: bool,
}

impl DecodeFailure {
    pub(crate) fn of_body(message: impl Into<String>, malformed: bool) -> Self {
        Self { path: ".".to_owned(), message: message.into(), malformed }
    }
}
