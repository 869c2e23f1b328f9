//! Operations: what is sent, and what is returned.

use std::collections::BTreeMap;

use super::{Field, List, Pagination, Type};
use crate::Pointer;

/// An operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its location in the contract.
    pub pointer: Pointer,
    /// `messages.send`: the path of the Rust method.
    pub id: String,
    /// `POST`.
    pub method: String,
    /// `/messages/{id}`.
    pub path: String,
    /// One line.
    pub summary: String,
    /// What it does, in full.
    pub description: String,
    /// Whether the service discourages its use.
    pub deprecated: bool,
    /// The cargo feature that the operation belongs to; `None` for the core.
    pub group: Option<String>,
    /// In the order of the path.
    pub path_parameters: Vec<Field>,
    /// Ordered by wire name.
    pub query: Vec<Field>,
    /// Whether the operation documents the `Idempotency-Key` header.
    pub idempotency_key: bool,
    /// Whether the service refuses a request without that header.
    pub idempotency_key_required: bool,
    /// The regular expression that a key matches.
    pub idempotency_key_pattern: Option<String>,
    /// The body of the request.
    pub body: Option<Body>,
    /// The body of the successful response.
    pub response: SuccessBody,
    /// The status of the successful response.
    pub success: u16,
    /// Whether a repetition is safe.
    pub retry: RetryClass,
    /// How a page of a list is selected.
    pub pagination: Option<Pagination>,
    /// What the sandbox cannot derive about stored items.
    pub sandbox: Option<SandboxHints>,
    /// Error codes that the service documents for it, each with its meaning.
    pub error_codes: Vec<(String, String)>,
}

/// What the sandbox cannot derive about stored items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SandboxHints {
    /// The property that identifies an item, where that is not `id`.
    pub id: Option<String>,
    /// The path of the collection that holds the items, where it is not that of the operation.
    pub collection: Option<String>,
    /// The property of an item that refers to the one in the path.
    pub parent: Option<String>,
    /// The properties that differ between seeded items.
    pub varies: Vec<String>,
}

/// Whether an operation may be repeated without a further effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// Repeating it changes nothing more.
    Idempotent,
    /// Repeating it may send or create twice.
    NonIdempotent,
}

/// The body of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuccessBody {
    /// No content that means anything.
    Empty,
    /// The component itself.
    Plain(String),
    /// `{"data": T}`: the envelope's component, and `T`.
    Enveloped(String, Type),
    /// `{"data": [T], "meta": …}` and similar.
    List(List),
}

impl SuccessBody {
    /// Returns the component of the body.
    #[must_use]
    pub fn component(&self) -> Option<&str> {
        match self {
            Self::Empty => None,
            Self::Plain(name) | Self::Enveloped(name, _) => Some(name),
            Self::List(list) => Some(&list.envelope),
        }
    }
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The component that describes it, always an object.
    pub component: String,
    /// How it is encoded.
    pub media: BodyEncoding,
}

/// How a body is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyEncoding {
    /// As one JSON object.
    Json,
    /// As a form: each property is a part.
    Form {
        /// The media types of its files, by part, where the contract names them.
        encodings: BTreeMap<String, String>,
    },
}

impl Operation {
    /// Returns the component of the request's body.
    #[must_use]
    pub fn body_component(&self) -> Option<&str> {
        self.body.as_ref().map(|body| body.component.as_str())
    }

    /// Returns the parameters for the number of a page and for its size, where the list is paged.
    #[must_use]
    pub fn page_parameters(&self) -> Option<[&Field; 2]> {
        let wires = self.pagination?.parameters()?;
        let [number, size] =
            wires.map(|wire| self.query.iter().find(|parameter| parameter.wire == wire));
        Some([number?, size?])
    }
}
