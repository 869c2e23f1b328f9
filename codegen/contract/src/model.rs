//! The contract as the emitting steps see it: operations, types, events.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::{Contract, Error, Result};

mod bodies;
mod limits;
mod lists;
mod operations;
mod schemas;

pub use bodies::{Body, BodyEncoding};
pub use bodies::{FORM, JSON, schema_of_body};
pub use limits::{Format, Limits};
pub use lists::{ITEM_PROPERTIES, PAGE_INFO_PROPERTIES};
pub use lists::{List, Pagination};

/// Everything generated code is made of.
#[derive(Clone, Debug)]
pub struct Api {
    /// Where the service is, as the contract's first server says.
    pub base_url: Option<String>,
    /// Ordered by operation id.
    pub operations: Vec<Operation>,
    /// Ordered by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Ordered by event type.
    pub events: Vec<Event>,
}

/// One call.
#[derive(Clone, Debug)]
pub struct Operation {
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
    /// In the order of the path.
    pub path_parameters: Vec<Parameter>,
    /// Ordered by wire name.
    pub query: Vec<Parameter>,
    /// Whether the operation documents the `Idempotency-Key` header.
    pub idempotency_key: bool,
    /// What is sent as the body.
    pub body: Option<Body>,
    /// What comes back.
    pub answer: SuccessBody,
    /// The success status the contract documents.
    pub success: u16,
    /// Whether a repetition is safe.
    pub retry: RetryClass,
    /// How a list is paged.
    pub pagination: Option<Pagination>,
    /// Error codes that the service documents for it, each with its meaning.
    pub error_codes: Vec<(String, String)>,
}

/// Whether an operation may be repeated without a further effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// Repeating it changes nothing more.
    Idempotent,
    /// Repeating it may send or create twice.
    NonIdempotent,
}

/// What a success looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuccessBody {
    /// No content that means anything.
    Empty,
    /// The component as it stands.
    Plain(String),
    /// `{"data": T}`: the envelope's component, and `T`.
    Enveloped(String, Type),
    /// `{"data": [T], "meta": …}` and its like.
    List(List),
}

/// A path or query parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `filter[name]`.
    pub wire: String,
    /// `filter_name`: what progenitor calls it.
    pub name: String,
    /// The method that sets it, by the contract's word where it gives one; that of a page's number
    /// or size is the same for every list.
    pub setter: String,
    /// What it means.
    pub description: String,
    /// Its type.
    pub ty: Type,
    /// Whether a call without it is refused.
    pub required: bool,
    /// A realistic value, as JSON.
    pub example: Option<Value>,
    /// The values that the service accepts.
    pub limits: Limits,
    /// The documented default, as JSON.
    pub default: Option<Value>,
}

/// A named component.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The component's name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// What it is made of.
    pub kind: SchemaKind,
    /// Whether callers build it.
    pub sent: bool,
    /// Whether it comes in answers or events.
    pub received: bool,
    /// Whether it is the whole body of a request. Its required properties may be unset until the
    /// request is sent, where all that are missing are reported together.
    pub is_body: bool,
    /// Whether it is sent and something in it is required or limited.
    pub is_checked: bool,
}

/// What a component is made of.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// An object with known properties.
    Object {
        /// Ordered by wire name.
        fields: Vec<Field>,
        /// The property that a plain string represents.
        shorthand: Option<String>,
    },
    /// A string with known values.
    Enum(Vec<Variant>),
    /// One of several objects, distinguished by a property.
    Union {
        /// The property.
        tag: String,
        /// Ordered by tag value.
        members: Vec<Member>,
    },
    /// One of several types that no property distinguishes; their components.
    Untagged(Vec<String>),
    /// Anything else: an alias of a type.
    Alias(Type),
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The JSON name.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// A realistic value, as JSON.
    pub example: Option<Value>,
    /// Whether it may never reach a log.
    pub sensitive: bool,
    /// The values that the service accepts.
    pub limits: Limits,
    /// The documented default, as JSON.
    pub default: Option<Value>,
}

/// A known value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// `long-code`.
    pub wire: String,
    /// `LongCode`.
    pub name: String,
    /// What it means, where the contract says so.
    pub description: Option<String>,
}

/// A member of a union.
#[derive(Clone, Debug)]
pub struct Member {
    /// The tag's value.
    pub tag: String,
    /// The variant's name.
    pub name: String,
    /// The component.
    pub schema: String,
}

/// What Telnyx delivers to a webhook URL.
#[derive(Clone, Debug)]
pub struct Event {
    /// `message.sent`.
    pub event_type: String,
    /// `MessageSent`.
    pub name: String,
    /// When it is delivered.
    pub description: String,
    /// The component that carries the facts.
    pub payload: String,
    /// The `record_type` that identifies the event where `event_type` is missing.
    pub record_type: Option<String>,
    /// The properties that identify the event where the body is the payload alone; empty where it
    /// never is.
    pub identifying_properties: Vec<String>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A string.
    String,
    /// A point in time.
    DateTime,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON.
    Any,
    /// A file of a form.
    File,
    /// A list.
    Array(Box<Type>),
    /// An object with free keys.
    Map(Box<Type>),
    /// A component.
    Named(String),
}

impl Api {
    /// Reads the contract, which must keep the rules.
    pub fn read(contract: &Contract) -> Result<Self> {
        let document: OpenAPI = serde_json::from_value(contract.document().clone())
            .map_err(|error| Error::Syntax(error.to_string()))?;
        Ok(Reader { document: &document }.read())
    }

    /// The components that can be reached from some, themselves included.
    pub fn reachable(&self, from: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        reachable(&self.schemas, from.into_iter())
    }

    /// The component of that name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }
}

impl SuccessBody {
    /// The component that comes back.
    #[must_use]
    pub fn component(&self) -> Option<&str> {
        match self {
            Self::Empty => None,
            Self::Plain(name) | Self::Enveloped(name, _) => Some(name),
            Self::List(list) => Some(&list.envelope),
        }
    }
}

impl Schema {
    /// Whether `Debug` must hide something.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        matches!(&self.kind, SchemaKind::Object { fields, .. } if fields.iter().any(|f| f.sensitive))
    }
}

/// Reads one document.
struct Reader<'a> {
    document: &'a OpenAPI,
}

impl Reader<'_> {
    fn read(&self) -> Api {
        let mut schemas = self.schemas();
        let operations = self.operations();
        let events = self.events();

        let parameters =
            operations.iter().flat_map(|op| op.query.iter().chain(&op.path_parameters));
        let parameters = parameters.filter_map(|parameter| parameter.ty.named().map(str::to_owned));
        let bodies = operations.iter().filter_map(|operation| operation.body_component());
        let sent = bodies.map(str::to_owned).chain(parameters);
        for name in reachable(&schemas, sent) {
            if let Some(schema) = schemas.get_mut(&name) {
                schema.sent = true;
            }
        }
        for body in operations.iter().filter_map(Operation::body_component) {
            if let Some(schema) = schemas.get_mut(body) {
                schema.is_body = true;
            }
        }
        let answers = operations
            .iter()
            .filter_map(|operation| operation.answer.component().map(str::to_owned));
        let payloads = events.iter().map(|event| event.payload.clone());
        for name in reachable(&schemas, answers.chain(payloads)) {
            if let Some(schema) = schemas.get_mut(&name) {
                schema.received = true;
            }
        }
        // In a change, what is absent stays as it is: a default counts only where something is made.
        let changes = operations.iter().filter(|operation| operation.method == "PATCH");
        for body in changes.filter_map(|operation| operation.body_component()) {
            if let Some(Schema { kind: SchemaKind::Object { fields, .. }, .. }) =
                schemas.get_mut(body)
            {
                fields.iter_mut().for_each(|field| field.default = None);
            }
        }
        for name in limits::checked(&schemas) {
            if let Some(schema) = schemas.get_mut(&name) {
                schema.is_checked = true;
            }
        }
        let base_url = self.document.servers.first().map(|server| server.url.clone());
        Api { base_url, operations, schemas, events }
    }
}

/// The components that can be reached from some, themselves included.
fn reachable(
    schemas: &BTreeMap<String, Schema>,
    from: impl Iterator<Item = String>,
) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = from.collect();
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get(&name) else { continue };
        if !seen.insert(name) {
            continue;
        }
        match &schema.kind {
            SchemaKind::Object { fields, .. } => {
                open.extend(fields.iter().filter_map(|field| field.ty.named()).map(str::to_owned));
            }
            SchemaKind::Union { members, .. } => {
                open.extend(members.iter().map(|member| member.schema.clone()));
            }
            SchemaKind::Untagged(members) => open.extend(members.iter().cloned()),
            SchemaKind::Alias(ty) => open.extend(ty.named().map(str::to_owned)),
            SchemaKind::Enum(_) => {}
        }
    }
    seen
}

impl Type {
    /// The component this type leads to, through lists and maps.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Array(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}
