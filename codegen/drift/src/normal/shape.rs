//! The one form that schemas are read into.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Node;

/// What may stand in an object beside its known properties.
#[derive(Clone, Debug, Default)]
pub(crate) enum Extra<'a> {
    /// Anything; what silence means.
    #[default]
    Open,
    /// Nothing.
    Closed,
    /// Values of one shape.
    Map(Node<'a>),
}

/// One level of a schema.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape<'a> {
    /// Where it is used.
    pub(crate) at: String,
    /// Where its properties or members stand.
    pub(crate) definition: String,
    /// The types but `null`; empty where anything goes.
    pub(crate) types: BTreeSet<String>,
    pub(crate) nullable: bool,
    pub(crate) format: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<Value>,
    /// Smallest and largest numbers, lengths and counts by their keyword.
    pub(crate) limits: BTreeMap<&'static str, Value>,
    /// The values of an enum, and where they stand.
    pub(crate) values: Option<(BTreeSet<String>, String)>,
    pub(crate) properties: BTreeMap<String, Node<'a>>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) items: Option<Node<'a>>,
    pub(crate) extra: Extra<'a>,
    /// The members of `oneOf` or `anyOf`.
    pub(crate) alternatives: Vec<Node<'a>>,
    /// The property that tells members apart, and where each of its values leads.
    pub(crate) tag: Option<(String, BTreeMap<String, String>)>,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) deprecated: bool,
    /// A plain text stands for the object with this property.
    pub(crate) shorthand: Option<String>,
}

impl Shape<'_> {
    /// The type that the rest of a schema without one can only be about.
    pub(super) fn infer_types(&mut self) {
        let name = if !self.properties.is_empty() || !matches!(self.extra, Extra::Open) {
            "object"
        } else if self.items.is_some() {
            "array"
        } else if self.values.is_some() {
            "string"
        } else {
            return;
        };
        self.types.insert(name.to_owned());
    }
}
