//! What decoding returns.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

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
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeFailure {
    /// The place in the JSON document, such as `data.id`; a single dot is the whole document.
    pub path: String,
    /// What is wrong there.
    pub message: String,
    /// Whether the body is not JSON at all: truncated, HTML, empty. A repeated request may bring a
    /// readable one. `false` for a compressed body, which would come compressed again.
    pub malformed: bool,
    pub(crate) syntax: Option<SyntaxError>,
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} (at {})", self.message, self.path)
    }
}

impl fmt::Debug for DecodeFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DecodeFailure")
            .field("path", &self.path)
            .field("message", &self.message)
            .field("malformed", &self.malformed)
            .finish_non_exhaustive()
    }
}

/// The source is the [`serde_json::Error`] of a body that is not JSON.
impl Error for DecodeFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.syntax.as_ref().map(|syntax| syntax.0.as_ref() as &(dyn Error + 'static))
    }
}

/// Where JSON ends or breaks off. Its text holds no value of the document.
#[derive(Clone)]
pub(crate) struct SyntaxError(Arc<serde_json::Error>);

impl PartialEq for SyntaxError {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Eq for SyntaxError {}

impl DecodeFailure {
    pub(crate) fn of_body(message: impl Into<String>, malformed: bool) -> Self {
        Self { path: ".".to_owned(), message: message.into(), malformed, syntax: None }
    }

    /// The body is not JSON.
    pub(super) fn not_json(error: serde_json::Error) -> Self {
        let message = format!("the body is not JSON: {error}");
        // Of other errors, the text may quote a value.
        let is_syntax = error.is_syntax() || error.is_eof();
        let syntax = is_syntax.then(|| SyntaxError(Arc::new(error)));
        Self { syntax, ..Self::of_body(message, true) }
    }
}
