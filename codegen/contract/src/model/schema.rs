//! Components and their properties.

use serde_json::{Value, json};

use super::Limits;
use crate::{Pointer, naming};

/// A named component.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Its location in the contract.
    pub pointer: Pointer,
    /// The component's name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Whether the service discourages its use.
    pub deprecated: bool,
    /// Whether a value of it may never reach a log.
    pub sensitive: bool,
    /// A realistic value, as JSON.
    pub example: Option<Value>,
    /// The values that the service accepts.
    pub limits: Limits,
    /// What it is made of.
    pub kind: SchemaKind,
    /// The rules about which properties of an object are set together.
    pub rules: Vec<PropertyRule>,
    /// Whether an object is known to have further properties.
    pub is_open: bool,
    /// Whether callers build it.
    pub sent: bool,
    /// Whether it is part of responses or events.
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

/// A rule about which properties of an object are set together; the names are those in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropertyRule {
    /// All properties of one group are set, and none of the others.
    ExactlyOne(Vec<Vec<String>>),
    /// Not more than one of the properties is set.
    AtMostOne(Vec<String>),
    /// At least one of the properties is set.
    AnyOf(Vec<String>),
    /// A property is set if another one has a value, or is a list with that entry.
    RequiredWhen {
        /// The property.
        property: String,
        /// The other property.
        other: String,
        /// The value of the other property, as a string.
        value: String,
    },
    /// At least this number of properties are set.
    MinProperties(usize),
}

/// A property of an object, or a path or query parameter of an operation.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its location in the contract.
    pub pointer: Pointer,
    /// The name that is sent: the JSON name, or `filter[name]`.
    pub wire: String,
    /// The name of the Rust field and of its setter. The setter of a page's number or size is the
    /// same for every list.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Whether the service discourages its use.
    pub deprecated: bool,
    /// Its type.
    pub ty: Type,
    /// Whether it is always present, or a call without it is refused.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// The only value that it has: the property that distinguishes the members of a
    /// union.
    pub constant: Option<String>,
    /// Whether it leads back to its own object, and must be boxed.
    pub boxed: bool,
    /// A realistic value, as JSON.
    pub example: Option<Value>,
    /// Whether it may never reach a log.
    pub sensitive: bool,
    /// The values that the service accepts.
    pub limits: Limits,
    /// The documented default, as JSON.
    pub default: Option<Value>,
    /// Whether a single item may be in place of the list.
    pub one_or_many: bool,
}

/// Whether a property can be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is present and has a value.
    Required,
    /// It is present, with a value or null.
    RequiredNullable,
    /// It has a value or is absent; null reads as absent.
    Optional,
    /// Absent, null and a value mean different things to the service.
    OptionalNullable,
    /// A list or map of a response, in which absent, null and empty mean the same.
    Collection,
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
    /// The value of the tag.
    pub tag: String,
    /// The variant's name.
    pub name: String,
    /// The component.
    pub schema: String,
}

/// The type of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// A string.
    String,
    /// A point in time.
    DateTime,
    /// A decimal number, as a string.
    Decimal,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A Boolean.
    Boolean,
    /// Any JSON.
    #[default]
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

impl Default for SchemaKind {
    fn default() -> Self {
        Self::Alias(Type::Any)
    }
}

impl Schema {
    /// Returns whether `Debug` must hide something.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.fields().iter().any(|field| field.sensitive)
    }

    /// Returns the properties of an object; none for everything else.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            SchemaKind::Object { fields, .. } => fields,
            _ => &[],
        }
    }

    /// Returns the property of that JSON name.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.wire == wire)
    }

    /// Returns the type that the component is an alias of.
    #[must_use]
    pub fn alias(&self) -> Option<&Type> {
        match &self.kind {
            SchemaKind::Alias(ty) => Some(ty),
            _ => None,
        }
    }

    /// Returns the names of the components that this one refers to.
    pub fn references(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields().iter().filter_map(|field| field.ty.named());
        let (members, untagged) = match &self.kind {
            SchemaKind::Union { members, .. } => (members.as_slice(), &[][..]),
            SchemaKind::Untagged(members) => (&[][..], members.as_slice()),
            _ => (&[][..], &[][..]),
        };
        let members = members.iter().map(|member| member.schema.as_str());
        let alias = self.alias().and_then(Type::named);
        fields.chain(members).chain(untagged.iter().map(String::as_str)).chain(alias)
    }
}

impl Field {
    /// Returns the argument of progenitor's method, `filter_name`, for a parameter.
    #[must_use]
    pub fn argument(&self) -> String {
        naming::progenitor_argument(&self.wire)
    }

    /// Returns whether the property can be absent or null in an object of this component.
    #[must_use]
    pub fn presence(&self, owner: &Schema) -> Presence {
        let is_collection = matches!(self.ty, Type::Array(_) | Type::Map(_));
        match (self.required && !owner.is_body, self.nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, true) if owner.sent => Presence::OptionalNullable,
            (false, _) if !owner.sent && is_collection => Presence::Collection,
            (false, _) => Presence::Optional,
        }
    }
}

impl Type {
    /// Returns the type as JSON Schema; components are below a reference such as `#/$defs`.
    #[must_use]
    pub fn json_schema(&self, components: &str) -> Value {
        match self {
            Self::String | Self::Decimal | Self::File => json!({"type": "string"}),
            Self::DateTime => json!({"type": "string", "format": "date-time"}),
            Self::Integer => json!({"type": "integer"}),
            Self::Number => json!({"type": "number"}),
            Self::Boolean => json!({"type": "boolean"}),
            Self::Any => json!({}),
            Self::Array(item) => json!({"type": "array", "items": item.json_schema(components)}),
            Self::Map(value) => {
                json!({"type": "object", "additionalProperties": value.json_schema(components)})
            }
            Self::Named(name) => json!({"$ref": format!("{components}/{name}")}),
        }
    }

    /// Returns the component that this type leads to, through lists and maps.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Array(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}
