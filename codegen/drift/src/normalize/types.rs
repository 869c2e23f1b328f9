//! The form that operations, events and schemas are read into.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use telnyx_contract::Pointer;

use super::Located;
use crate::Direction;

/// One level of a schema.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema<'a> {
    /// Where it is used.
    pub(crate) pointer: Pointer,
    /// Where its properties or alternatives are declared.
    pub(crate) definition: Pointer,
    /// The types but `null`; empty where any type is allowed.
    pub(crate) types: BTreeSet<String>,
    pub(crate) nullable: bool,
    pub(crate) format: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<Value>,
    /// Smallest and largest numbers, lengths and counts by keyword.
    pub(crate) limits: BTreeMap<&'static str, Value>,
    /// The values of an enum, and their pointer.
    pub(crate) values: Option<(BTreeSet<String>, Pointer)>,
    pub(crate) properties: BTreeMap<String, Located<'a>>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) items: Option<Located<'a>>,
    /// The values of additional properties, if they have a schema.
    pub(crate) map_values: Option<Located<'a>>,
    /// Whether additional properties are forbidden.
    pub(crate) is_closed: bool,
    /// The members of `oneOf` or `anyOf`.
    pub(crate) alternatives: Vec<Located<'a>>,
    /// The property that distinguishes the alternatives, and the pointer for each of its values.
    pub(crate) discriminator: Option<(String, BTreeMap<String, Pointer>)>,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) deprecated: bool,
    /// A string may replace the object with only this property.
    pub(crate) shorthand: Option<String>,
}

impl Schema<'_> {
    /// Adds the type that the other keywords of a schema without `type` imply.
    pub(super) fn infer_types(&mut self) {
        let is_object = !self.properties.is_empty() || self.map_values.is_some() || self.is_closed;
        let name = if is_object {
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

    /// Whether it has this type, and no other.
    pub(crate) fn is_only(&self, name: &str) -> bool {
        self.types.len() == 1 && self.types.contains(name)
    }

    /// Whether it is sent in a direction, as a property.
    pub(crate) fn is_sent(&self, direction: Direction) -> bool {
        match direction {
            Direction::Request => !self.read_only,
            Direction::Response | Direction::Error => !self.write_only,
        }
    }

    /// The types, with the string that may replace an object.
    pub(crate) fn accepted_types(&self) -> BTreeSet<String> {
        let string = self.shorthand.iter().map(|_| "string".to_owned());
        self.types.iter().cloned().chain(string).collect()
    }

    /// The types in a word: `string or integer`, `union`, `any`.
    pub(crate) fn type_name(&self) -> String {
        if !self.alternatives.is_empty() {
            return "union".to_owned();
        }
        let types: Vec<String> = self.accepted_types().into_iter().collect();
        if types.is_empty() { "any".to_owned() } else { types.join(" or ") }
    }

    /// The schema in a few words.
    pub(crate) fn describe(&self) -> String {
        if !self.alternatives.is_empty() {
            return format!("one of {} schemas", self.alternatives.len());
        }
        let types: Vec<&str> = self.types.iter().map(String::as_str).collect();
        let mut text = if types.is_empty() { "any".to_owned() } else { types.join(" or ") };
        if let Some((values, _)) = &self.values {
            let values: Vec<&str> = values.iter().take(6).map(String::as_str).collect();
            text = format!("{text} ({})", values.join(", "));
        } else if let Some(format) = &self.format {
            text = format!("{text} ({format})");
        }
        if self.nullable { format!("{text} or null") } else { text }
    }

    /// The schema under another pointer, which makes it one of its own.
    pub(crate) fn defined_at(&self, pointer: &Pointer) -> Self {
        Self { definition: pointer.clone(), ..self.clone() }
    }
}

/// A parameter as it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Parameter<'a> {
    pub(crate) pointer: Pointer,
    /// `query`, `path` or `header`.
    pub(crate) place: String,
    /// The wire name: `filter[name][contains]`.
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) schema: Option<Located<'a>>,
    /// How a list is serialized: style, and whether each entry repeats the name.
    pub(crate) style: (String, bool),
}

/// The content of a body or response, by media type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content<'a> {
    /// Where it is used.
    pub(crate) pointer: Pointer,
    /// Where it is declared.
    pub(crate) definition: Pointer,
    pub(crate) required: bool,
    pub(crate) media: BTreeMap<String, Located<'a>>,
    /// The media types of the parts of forms, by media type of the form and name of the part.
    pub(crate) encodings: BTreeMap<(String, String), String>,
}

/// One operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) pointer: Pointer,
    pub(crate) method: String,
    /// As written in the document.
    pub(crate) path: String,
    pub(crate) id: Option<String>,
    pub(crate) deprecated: bool,
    /// By place and name; path parameters by place and position.
    pub(crate) parameters: BTreeMap<(String, String), Parameter<'a>>,
    pub(crate) body: Option<Content<'a>>,
    pub(crate) successes: BTreeMap<String, Content<'a>>,
    pub(crate) errors: BTreeMap<String, Content<'a>>,
    /// The URLs of its servers, and the pointer of their list.
    pub(crate) servers: (BTreeSet<String>, Pointer),
    /// The alternatives of its security requirement in words, and the pointer of their list.
    pub(crate) security: (BTreeSet<String>, Pointer),
}

impl<'a> Operation<'a> {
    /// `GET /messages/{id}`
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Where a parameter would be added.
    pub(crate) fn parameters_pointer(&self) -> Pointer {
        self.pointer.child("parameters")
    }

    /// Everything that the operation sends and receives.
    pub(crate) fn contents(&self) -> impl Iterator<Item = &Content<'a>> {
        self.successes.values().chain(self.errors.values()).chain(&self.body)
    }
}

/// The values of `data.event_type`, and their pointer.
pub(crate) type EventTypes = (BTreeSet<String>, Pointer);

/// One event.
#[derive(Clone, Debug)]
pub(crate) struct Event<'a> {
    pub(crate) pointer: Pointer,
    pub(crate) content: Content<'a>,
    /// The values of `data.event_type` where the event lists them next to its schema.
    pub(crate) types: Option<EventTypes>,
}

/// A value as a person writes it: strings without quotes.
pub(super) fn display_value(value: &Value) -> String {
    value.as_str().map_or_else(|| canonical(value).to_string(), str::to_owned)
}

/// A value with equal numbers written in the same way: `1.0` as `1`.
pub(super) fn canonical(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            #[allow(clippy::cast_possible_truncation)]
            Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
            _ => value.clone(),
        },
        Value::Array(list) => list.iter().map(canonical).collect(),
        Value::Object(map) => map.iter().map(|(key, v)| (key.clone(), canonical(v))).collect(),
        other => other.clone(),
    }
}

/// The beginning of a value, for a message.
pub(super) fn truncate(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
