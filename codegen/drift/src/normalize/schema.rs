//! Schemas: one level, whatever keywords it is written with.

use std::{collections::BTreeSet, rc::Rc};

use serde_json::Value;

use super::{AdditionalProperties, Located, Normalized, Schema, children_of};
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

/// What the parts of one schema declare about null.
#[derive(Default)]
pub(super) struct Null {
    pub(super) own: bool,
    pub(super) allowed: bool,
    denied: bool,
}

impl<'a> Normalized<'a> {
    /// One level of the schema at a location.
    pub(crate) fn schema(&self, located: &Located<'a>) -> Rc<Schema<'a>> {
        if let Some(schema) = self.schemas.borrow().get(&located.pointer) {
            return Rc::clone(schema);
        }
        let schema = Rc::new(self.read_schema(located));
        self.schemas.borrow_mut().insert(located.pointer.clone(), Rc::clone(&schema));
        schema
    }

    fn read_schema(&self, located: &Located<'a>) -> Schema<'a> {
        let pointer = located.pointer.clone();
        let mut schema = Schema { definition: pointer.clone(), pointer, ..Schema::default() };
        let mut null = Null::default();
        self.merge_schema(&mut schema, &mut null, located, true, &mut Vec::new());
        schema.nullable = null.own || (null.allowed && !null.denied);
        for limit in ["minLength", "minItems", "minProperties"] {
            // Zero is no limit.
            if schema.limits.get(limit) == Some(&Value::from(0)) {
                schema.limits.remove(limit);
            }
        }
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

    /// Reads a schema into another, of which it is a part when not `own`.
    pub(super) fn merge_schema(
        &self,
        schema: &mut Schema<'a>,
        null: &mut Null,
        located: &Located<'a>,
        own: bool,
        seen: &mut Vec<Pointer>,
    ) {
        if seen.contains(&located.pointer) {
            return;
        }
        seen.push(located.pointer.clone());
        match located.value {
            Value::Object(_) => {}
            Value::Bool(true) => return,
            other => {
                return self.refuse(located, format!("{} is not a valid schema", truncate(other)));
            }
        }
        self.report_unknown_keys(located, KNOWN);
        self.attributes(schema, null, located, own);
        self.structure(schema, located);
        if located.reference().is_some() {
            let target = self.resolve(located);
            if target.pointer != located.pointer {
                if located.pointer == schema.definition {
                    schema.definition = target.pointer.clone();
                }
                self.merge_schema(schema, null, &target, own, seen);
            }
        }
        let members = children_of(located, "allOf");
        let is_wrapper = members.len() == 1 && located.value.get("properties").is_none();
        for (_, member) in members {
            if is_wrapper && located.pointer == schema.definition {
                schema.definition = member.pointer.clone();
            }
            self.merge_schema(schema, null, &member, false, seen);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(union) = located.child(key) {
                self.union(schema, null, &union, own, seen);
            }
        }
    }

    /// Type, format, values and limits; the first declaration counts.
    fn attributes(
        &self,
        schema: &mut Schema<'a>,
        null: &mut Null,
        located: &Located<'a>,
        own: bool,
    ) {
        let mut types = self.types(located);
        let mut allows_null = located.flag("nullable");
        if types.remove("null") {
            allows_null = true;
        } else if !types.is_empty() && !allows_null {
            null.denied = true;
        }
        if schema.types.is_empty() {
            schema.types = types;
        } else if !types.is_empty() {
            let both: BTreeSet<String> = schema.types.intersection(&types).cloned().collect();
            if both.is_empty() {
                self.refuse(located, "the members of `allOf` have no type in common");
            } else {
                schema.types = both;
            }
        }
        let constant = located.value.get("const").map(std::slice::from_ref);
        let listed = located.value.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        if let Some(values) = constant.or(listed) {
            allows_null |= values.iter().any(Value::is_null) && constant.is_none();
            let values = values.iter().filter(|value| !value.is_null()).map(display_value);
            schema.values.get_or_insert((values.collect(), located.pointer.clone()));
        }
        if allows_null {
            null.allowed = true;
            null.own |= own;
        }
        let string = |key: &str| located.string(key).map(str::to_owned);
        let binary =
            || match (located.string("contentMediaType"), located.string("contentEncoding")) {
                (_, Some("base64")) => Some("byte".to_owned()),
                (Some("application/octet-stream"), _) => Some("binary".to_owned()),
                _ => None,
            };
        schema.format = schema.format.take().or_else(|| string("format")).or_else(binary);
        schema.pattern = schema.pattern.take().or_else(|| string("pattern"));
        let default = located.value.get("default").filter(|value| !value.is_null());
        schema.default = schema.default.take().or_else(|| default.map(canonical));
        schema.shorthand = schema.shorthand.take().or_else(|| string("x-shorthand"));
        schema.read_only |= located.flag("readOnly");
        schema.write_only |= located.flag("writeOnly");
        schema.deprecated |= located.flag("deprecated");
        self.limits(schema, located);
    }

    pub(super) fn types(&self, located: &Located<'a>) -> BTreeSet<String> {
        let types: BTreeSet<String> = match located.value.get("type") {
            None => BTreeSet::new(),
            Some(Value::String(name)) => BTreeSet::from([name.clone()]),
            Some(Value::Array(list)) => {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(other) => {
                self.refuse(located, format!("the type {} is not supported", truncate(other)));
                BTreeSet::new()
            }
        };
        for name in types.iter().filter(|name| !TYPES.contains(&name.as_str())) {
            self.refuse(located, format!("the type `{name}` is not supported"));
        }
        types
    }

    fn limits(&self, schema: &mut Schema<'a>, located: &Located<'a>) {
        for key in LIMITS.split(' ') {
            let Some(value) = located.value.get(key) else { continue };
            match (key, value) {
                ("exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems", Value::Bool(_)) => {
                    continue;
                }
                (_, Value::Number(_)) => {}
                (_, other) => {
                    self.refuse(located, format!("`{key}` {} is not supported", truncate(other)));
                    continue;
                }
            }
            // In 3.0, a Boolean makes the limit next to it exclusive.
            let key = match key {
                "minimum" if located.flag("exclusiveMinimum") => "exclusiveMinimum",
                "maximum" if located.flag("exclusiveMaximum") => "exclusiveMaximum",
                key => key,
            };
            schema.limits.entry(key).or_insert_with(|| canonical(value));
        }
        if located.flag("uniqueItems") {
            schema.limits.entry("uniqueItems").or_insert(Value::Bool(true));
        }
    }

    /// Properties, items, additional properties and discriminator.
    fn structure(&self, schema: &mut Schema<'a>, located: &Located<'a>) {
        for (name, property) in children_of(located, "properties") {
            let first = schema.properties.entry(name.clone()).or_insert_with(|| property.clone());
            if first.pointer != property.pointer && first.value != property.value {
                let text = format!("`{name}` is declared twice, with different schemas");
                self.refuse(&property, text);
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
                Value::Bool(false) => schema.additional = AdditionalProperties::None,
                Value::Object(map) if !map.is_empty() => {
                    schema.additional = AdditionalProperties::Typed(additional);
                }
                Value::Bool(true) | Value::Object(_) => {}
                other => {
                    self.refuse(&additional, format!("{} is not a valid schema", truncate(other)));
                }
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

/// A value as a person writes it: strings without quotes.
fn display_value(value: &Value) -> String {
    value.as_str().map_or_else(|| canonical(value).to_string(), str::to_owned)
}

/// A value with equal numbers written in the same way: `1.0` as `1`.
fn canonical(value: &Value) -> Value {
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

fn truncate(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
