//! Schemas: one level, whatever keywords it is written with.

use std::{
    collections::{BTreeSet, HashSet},
    rc::Rc,
};

use serde_json::Value;

use super::{
    Located, Normalized, Schema, children_of,
    types::{canonical, display_value, truncate},
};
use telnyx_contract::Pointer;

/// Smallest and largest numbers, lengths and counts.
const LIMITS: &str = "exclusiveMaximum exclusiveMinimum maxItems maxLength maxProperties maximum \
    minItems minLength minProperties minimum multipleOf uniqueItems";

/// Keywords that are read here, or have no effect on structure.
const KNOWN: &str = "\
    additionalProperties allOf anyOf $comment const contentEncoding contentMediaType default \
    deprecated description discriminator enum example examples exclusiveMaximum \
    exclusiveMinimum externalDocs format items maximum maxItems maxLength maxProperties \
    minimum minItems minLength minProperties multipleOf nullable oneOf pattern properties \
    readOnly $ref required title type uniqueItems writeOnly xml";

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// A schema that is being read from all its parts.
pub(super) struct Reader<'r, 'a> {
    pub(super) side: &'r Normalized<'a>,
    pub(super) schema: Schema<'a>,
    null: Null,
    seen: HashSet<Pointer>,
}

/// What the parts of a schema declare about null.
#[derive(Default)]
struct Null {
    own: bool,
    allowed: bool,
    denied: bool,
}

impl<'a> Normalized<'a> {
    /// One level of the schema at a location.
    pub(crate) fn schema(&self, located: &Located<'a>) -> Rc<Schema<'a>> {
        if let Some(schema) = self.schemas.borrow().get(&located.pointer) {
            return Rc::clone(schema);
        }
        let pointer = located.pointer.clone();
        let mut reader = Reader {
            side: self,
            schema: Schema { definition: pointer.clone(), pointer, ..Schema::default() },
            null: Null::default(),
            seen: HashSet::new(),
        };
        reader.merge(located, true);
        let schema = Rc::new(reader.finish());
        self.schemas.borrow_mut().insert(located.pointer.clone(), Rc::clone(&schema));
        schema
    }

    fn refuse_schema(&self, located: &Located<'a>) {
        self.refuse(located, format!("{} is not a valid schema", truncate(located.value)));
    }

    /// The types of one part of a schema.
    pub(super) fn types(&self, located: &Located<'a>) -> BTreeSet<String> {
        let types: BTreeSet<String> = match located.value.get("type") {
            Some(Value::String(name)) => BTreeSet::from([name.clone()]),
            Some(Value::Array(list)) => {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(other) => {
                self.refuse(located, format!("the type {} is not supported", truncate(other)));
                BTreeSet::new()
            }
            None => BTreeSet::new(),
        };
        for name in types.iter().filter(|name| !TYPES.contains(&name.as_str())) {
            self.refuse(located, format!("the type `{name}` is not supported"));
        }
        types
    }
}

impl<'a> Reader<'_, 'a> {
    fn finish(self) -> Schema<'a> {
        let Self { mut schema, null, .. } = self;
        schema.nullable = null.own || (null.allowed && !null.denied);
        // Zero is no limit.
        let is_length = |key: &str| ["minLength", "minItems", "minProperties"].contains(&key);
        schema.limits.retain(|key, value| !(is_length(key) && *value == 0));
        if schema.types.is_empty() {
            schema.infer_types();
        }
        if schema.is_only("integer") {
            for (exclusive, inclusive, step) in
                [("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)]
            {
                let limit = schema.limits.get(exclusive).and_then(Value::as_i64);
                if let (Some(limit), None) = (limit, schema.limits.get(inclusive)) {
                    schema.limits.remove(exclusive);
                    schema.limits.insert(inclusive, Value::from(limit + step));
                }
            }
        }
        schema
    }

    /// Reads a part of the schema; `own` unless it is a member of `allOf` or of a union.
    pub(super) fn merge(&mut self, located: &Located<'a>, own: bool) {
        if !self.is_new(located) {
            return;
        }
        match located.value {
            Value::Object(_) => {}
            Value::Bool(true) => return,
            _ => return self.side.refuse_schema(located),
        }
        self.side.report_unknown_keys(located, KNOWN);
        self.types(located, own);
        self.attributes(located, own);
        self.limits(located);
        self.structure(located);
        if located.reference().is_some() {
            let target = self.side.resolve(located);
            if target.pointer != located.pointer {
                self.define(located, &target);
                self.merge(&target, own);
            }
        }
        let members = children_of(located, "allOf");
        let is_wrapper = members.len() == 1 && located.value.get("properties").is_none();
        for (_, member) in members {
            if is_wrapper {
                self.define(located, &member);
            }
            self.merge(&member, false);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(union) = located.child(key) {
                self.union(&union, own);
            }
        }
    }

    /// Sets the definition of a schema that is only a reference so far.
    fn define(&mut self, located: &Located<'a>, target: &Located<'a>) {
        if located.pointer == self.schema.definition {
            self.schema.definition = target.pointer.clone();
        }
    }

    pub(super) fn is_new(&mut self, located: &Located<'a>) -> bool {
        self.seen.insert(located.pointer.clone())
    }

    pub(super) fn allow_null(&mut self, own: bool) {
        self.null.allowed = true;
        self.null.own |= own;
    }

    fn types(&mut self, located: &Located<'a>, own: bool) {
        let mut types = self.side.types(located);
        if types.remove("null") || located.flag("nullable") {
            self.allow_null(own);
        } else if !types.is_empty() {
            self.null.denied = true;
        }
        if self.schema.types.is_empty() {
            self.schema.types = types;
        } else if !types.is_empty() {
            let both: BTreeSet<_> = self.schema.types.intersection(&types).cloned().collect();
            match both.is_empty() {
                true => self.side.refuse(located, "the members of `allOf` have no type in common"),
                false => self.schema.types = both,
            }
        }
    }

    /// Values, format, pattern and default; the first declaration counts.
    fn attributes(&mut self, located: &Located<'a>, own: bool) {
        let constant = located.value.get("const").map(std::slice::from_ref);
        let listed = located.value.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        if let Some(values) = constant.or(listed) {
            if values.iter().any(Value::is_null) && constant.is_none() {
                self.allow_null(own);
            }
            let values = values.iter().filter(|value| !value.is_null()).map(display_value);
            self.schema.values.get_or_insert((values.collect(), located.pointer.clone()));
        }
        let schema = &mut self.schema;
        let string = |key: &str| located.string(key).map(str::to_owned);
        let media = (located.string("contentMediaType"), located.string("contentEncoding"));
        let binary = match media {
            (_, Some("base64")) => Some("byte".to_owned()),
            (Some("application/octet-stream"), _) => Some("binary".to_owned()),
            _ => None,
        };
        schema.format = schema.format.take().or_else(|| string("format")).or(binary);
        schema.pattern = schema.pattern.take().or_else(|| string("pattern"));
        let default = located.value.get("default").filter(|value| !value.is_null());
        schema.default = schema.default.take().or_else(|| default.map(canonical));
        schema.shorthand = schema.shorthand.take().or_else(|| string("x-shorthand"));
        schema.read_only |= located.flag("readOnly");
        schema.write_only |= located.flag("writeOnly");
        schema.deprecated |= located.flag("deprecated");
    }

    fn limits(&mut self, located: &Located<'a>) {
        for key in LIMITS.split(' ') {
            let Some(value) = located.value.get(key) else { continue };
            // In 3.0, a Boolean makes the limit next to it exclusive.
            let key = match (key, value) {
                ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_))
                | ("uniqueItems", Value::Bool(false)) => continue,
                ("uniqueItems", Value::Bool(true)) => key,
                ("minimum", Value::Number(_)) if located.flag("exclusiveMinimum") => {
                    "exclusiveMinimum"
                }
                ("maximum", Value::Number(_)) if located.flag("exclusiveMaximum") => {
                    "exclusiveMaximum"
                }
                (_, Value::Number(_)) => key,
                (_, other) => {
                    let text = format!("`{key}` {} is not supported", truncate(other));
                    self.side.refuse(located, text);
                    continue;
                }
            };
            self.schema.limits.entry(key).or_insert_with(|| canonical(value));
        }
    }

    /// Properties, items, additional properties and discriminator.
    fn structure(&mut self, located: &Located<'a>) {
        let schema = &mut self.schema;
        for (name, property) in children_of(located, "properties") {
            let first = schema.properties.entry(name.clone()).or_insert_with(|| property.clone());
            if first.pointer != property.pointer && first.value != property.value {
                let text = format!("`{name}` is declared twice, with different schemas");
                self.side.refuse(&property, text);
            }
        }
        let required = located.value.get("required").and_then(Value::as_array);
        let required = required.into_iter().flatten().filter_map(Value::as_str);
        schema.required.extend(required.map(str::to_owned));
        if schema.items.is_none() {
            schema.items = located.child("items");
        }
        if let Some(additional) = located.child("additionalProperties") {
            match additional.value {
                Value::Bool(false) => (schema.map_values, schema.is_closed) = (None, true),
                Value::Object(map) if !map.is_empty() => {
                    (schema.map_values, schema.is_closed) = (Some(additional), false);
                }
                Value::Bool(true) | Value::Object(_) => {}
                _ => self.side.refuse_schema(&additional),
            }
        }
        if let Some(discriminator) = located.child("discriminator") {
            let target = |to: &str| match to.strip_prefix('#') {
                Some(pointer) => Pointer::parse(pointer).unwrap_or_default(),
                None => Pointer::default().child("components").child("schemas").child(to),
            };
            let mapping = children_of(&discriminator, "mapping").into_iter();
            let mapping = mapping
                .filter_map(|(value, to)| Some((value, target(to.value.as_str()?))))
                .collect();
            let property = discriminator.string("propertyName").unwrap_or_default().to_owned();
            schema.discriminator.get_or_insert((property, mapping));
        }
    }
}
