//! The contract as the generator and the tools see it: operations, types, events.

use std::collections::{BTreeMap, BTreeSet};

mod limits;
mod operation;
mod pagination;
mod schema;

pub use crate::http::{FORM, JSON};
pub(crate) use limits::formats;
pub use limits::{Format, Limits, TimeWindow, is_known_format};
pub use operation::{Body, BodyEncoding, Operation, RetryClass, SandboxHints, SuccessBody};
pub use pagination::{ITEM_PROPERTIES, List, PAGE_INFO_PROPERTIES, Pagination};
pub use schema::{Field, Member, Presence, PropertyRule, Schema, SchemaKind, Type, Variant};

use crate::Pointer;

/// The whole contract.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The name of the API.
    pub title: String,
    /// The version of the contract: the date of the document that its facts are taken from.
    pub version: String,
    /// The address of the service: the URL of the server.
    pub base_url: Option<String>,
    /// Ordered by operation id.
    pub operations: Vec<Operation>,
    /// Ordered by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Ordered by event type.
    pub events: Vec<Event>,
}

/// An event that Telnyx delivers to a webhook URL.
#[derive(Clone, Debug)]
pub struct Event {
    /// The location of the webhook in the contract.
    pub pointer: Pointer,
    /// `message.sent`.
    pub event_type: String,
    /// `MessageSent`.
    pub name: String,
    /// When it is delivered.
    pub description: String,
    /// The cargo feature that the event belongs to; `None` for the core.
    pub group: Option<String>,
    /// The component of the payload.
    pub payload: String,
    /// The `record_type` that identifies the event where `event_type` is missing.
    pub record_type: Option<String>,
    /// The properties that identify the event where the body is the payload alone; empty where it
    /// never is.
    pub identifying_properties: Vec<String>,
    /// The properties that the body does not have then.
    pub absent_properties: Vec<String>,
}

impl Api {
    /// Returns the components that can be reached from some, themselves included.
    pub fn reachable(&self, from: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        reachable(&self.schemas, from.into_iter())
    }

    /// Returns the properties of a component; none where it is not an object.
    #[must_use]
    pub fn fields(&self, component: &str) -> &[Field] {
        self.schema(component).map_or(&[], Schema::fields)
    }

    /// Returns the properties of the body of an operation's request.
    #[must_use]
    pub fn body_fields(&self, operation: &Operation) -> &[Field] {
        operation.body_component().map_or(&[], |name| self.fields(name))
    }

    /// Returns the component of that name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }
}

/// Returns the components that can be reached from some, themselves included.
pub(crate) fn reachable(
    schemas: &BTreeMap<String, Schema>,
    from: impl Iterator<Item = String>,
) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = from.collect();
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get(&name) else { continue };
        if seen.insert(name) {
            open.extend(schema.references().map(str::to_owned));
        }
    }
    seen
}
