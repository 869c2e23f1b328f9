//! Schemas: one level of a shape, whatever it is written in.

use std::{collections::BTreeSet, rc::Rc};

use serde_json::Value;

use super::{Extra, Node, Reader, Shape};

const LIMITS: [&str; 12] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "uniqueItems",
];

/// What is read below, or says nothing about structure.
const KNOWN: &[&str] = &[
    "$comment",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contentEncoding",
    "contentMediaType",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
    "externalDocs",
    "format",
    "items",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "writeOnly",
    "xml",
];

/// What one schema after another says about null.
#[derive(Default)]
struct Null {
    own: bool,
    said: bool,
    denied: bool,
}

impl<'a> Reader<'a> {
    /// One level of the schema at a place; read once, because components are met again and again.
    pub(crate) fn shape(&self, node: &Node<'a>) -> Rc<Shape<'a>> {
        if let Some(shape) = self.shapes.borrow().get(&node.at) {
            return Rc::clone(shape);
        }
        let shape = Rc::new(self.read(node));
        self.shapes.borrow_mut().insert(node.at.clone(), Rc::clone(&shape));
        shape
    }

    fn read(&self, node: &Node<'a>) -> Shape<'a> {
        let at = node.at.clone();
        let mut shape = Shape { definition: at.clone(), at, ..Shape::default() };
        let mut null = Null::default();
        self.absorb(&mut shape, &mut null, node, true, &mut Vec::new());
        shape.nullable = null.own || (null.said && !null.denied);
        for (limit, zero) in [("minLength", 0), ("minItems", 0), ("minProperties", 0)] {
            // Says nothing.
            if shape.limits.get(limit) == Some(&Value::from(zero)) {
                shape.limits.remove(limit);
            }
        }
        if shape.types.is_empty() {
            shape.infer_types();
        }
        shape
    }

    fn absorb(
        &self,
        shape: &mut Shape<'a>,
        null: &mut Null,
        node: &Node<'a>,
        own: bool,
        seen: &mut Vec<String>,
    ) {
        if seen.contains(&node.at) {
            return;
        }
        seen.push(node.at.clone());
        match node.value {
            Value::Object(_) => {}
            Value::Bool(true) => return,
            other => return self.note(&node.at, format!("{} is no schema", brief(other))),
        }
        self.note_keys(node, &[KNOWN, &LIMITS]);
        self.facts(shape, null, node, own);
        self.structure(shape, node);
        if node.value.get("$ref").is_some()
            && let Some(target) = self.target(node)
        {
            if node.at == shape.definition {
                shape.definition.clone_from(&target.at);
            }
            self.absorb(shape, null, &target, own, seen);
        }
        let members = node.child("allOf").map(|all| all.children()).unwrap_or_default();
        let is_wrapper = members.len() == 1 && node.value.get("properties").is_none();
        for (_, member) in members {
            if is_wrapper && node.at == shape.definition {
                shape.definition.clone_from(&member.at);
            }
            self.absorb(shape, null, &member, false, seen);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(union) = node.child(key) {
                self.union(shape, null, &union, own, seen);
            }
        }
    }

    /// Type, format, values, limits: what stands first counts.
    fn facts(&self, shape: &mut Shape<'a>, null: &mut Null, node: &Node<'a>, own: bool) {
        let mut types: BTreeSet<String> = match node.value.get("type") {
            None => BTreeSet::new(),
            Some(Value::String(text)) => BTreeSet::from([text.clone()]),
            Some(Value::Array(list)) => {
                list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            Some(other) => {
                self.note(&node.at, format!("the type {} is not understood here", brief(other)));
                BTreeSet::new()
            }
        };
        for name in &types {
            let known = ["array", "boolean", "integer", "null", "number", "object", "string"];
            if !known.contains(&name.as_str()) {
                self.note(&node.at, format!("the type `{name}` is not understood here"));
            }
        }
        let mut says_null = node.flag("nullable");
        if types.remove("null") {
            says_null = true;
        } else if !types.is_empty() && !says_null {
            null.denied = true;
        }
        if shape.types.is_empty() {
            shape.types = types;
        } else if !types.is_empty() {
            let both: BTreeSet<String> = shape.types.intersection(&types).cloned().collect();
            if both.is_empty() {
                self.note(&node.at, "the types of the members of `allOf` contradict each other");
            } else {
                shape.types = both;
            }
        }
        let constant = node.value.get("const").map(std::slice::from_ref);
        let listed = node.value.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        if let Some(values) = constant.or(listed) {
            says_null |= values.iter().any(Value::is_null) && constant.is_none();
            let values = values.iter().filter(|value| !value.is_null()).map(plain).collect();
            shape.values.get_or_insert((values, node.at.clone()));
        }
        if says_null {
            null.said = true;
            null.own |= own;
        }
        let text = |key: &str| node.text(key).map(str::to_owned);
        let binary = || match (node.text("contentMediaType"), node.text("contentEncoding")) {
            (_, Some("base64")) => Some("byte".to_owned()),
            (Some("application/octet-stream"), _) => Some("binary".to_owned()),
            _ => None,
        };
        shape.format = shape.format.take().or_else(|| text("format")).or_else(binary);
        shape.pattern = shape.pattern.take().or_else(|| text("pattern"));
        let default = node.value.get("default").filter(|value| !value.is_null());
        shape.default = shape.default.take().or_else(|| default.cloned());
        shape.shorthand = shape.shorthand.take().or_else(|| text("x-shorthand"));
        shape.read_only |= node.flag("readOnly");
        shape.write_only |= node.flag("writeOnly");
        shape.deprecated |= node.flag("deprecated");
        self.limits(shape, node);
    }

    fn limits(&self, shape: &mut Shape<'a>, node: &Node<'a>) {
        for key in LIMITS {
            let Some(value) = node.value.get(key) else { continue };
            let value = match (key, value) {
                ("exclusiveMinimum" | "exclusiveMaximum" | "uniqueItems", Value::Bool(_)) => {
                    continue;
                }
                (_, Value::Number(number)) => number_of(number),
                (_, other) => {
                    self.note(&node.at, format!("`{key}` {} is not understood here", brief(other)));
                    continue;
                }
            };
            // In 3.0, a flag makes the limit beside it exclusive.
            let key = match key {
                "minimum" if node.flag("exclusiveMinimum") => "exclusiveMinimum",
                "maximum" if node.flag("exclusiveMaximum") => "exclusiveMaximum",
                key => key,
            };
            shape.limits.entry(key).or_insert(value);
        }
        if node.flag("uniqueItems") {
            shape.limits.entry("uniqueItems").or_insert(Value::Bool(true));
        }
    }

    /// Properties, items and the members' tag.
    fn structure(&self, shape: &mut Shape<'a>, node: &Node<'a>) {
        for (name, property) in node.child("properties").map(|p| p.children()).unwrap_or_default() {
            let first = shape.properties.entry(name.clone()).or_insert_with(|| property.clone());
            if first.at != property.at && first.value != property.value {
                self.note(&property.at, format!("`{name}` is described twice, and here otherwise"));
            }
        }
        let required = node.value.get("required").and_then(Value::as_array);
        shape
            .required
            .extend(required.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        if shape.items.is_none() {
            shape.items = node.child("items");
        }
        match node.child("additionalProperties") {
            None => {}
            Some(extra) => match extra.value {
                Value::Bool(false) => shape.extra = Extra::Closed,
                Value::Object(map) if !map.is_empty() => shape.extra = Extra::Map(extra),
                Value::Bool(true) | Value::Object(_) => {}
                other => self.note(&extra.at, format!("{} is no schema", brief(other))),
            },
        }
        if let Some(tag) = node.child("discriminator") {
            let mapping =
                tag.child("mapping").map(|mapping| mapping.children()).unwrap_or_default();
            let mapping = mapping
                .into_iter()
                .filter_map(|(value, to)| {
                    Some((value, to.value.as_str()?.trim_start_matches('#').to_owned()))
                })
                .collect();
            shape
                .tag
                .get_or_insert((tag.text("propertyName").unwrap_or_default().to_owned(), mapping));
        }
    }

    /// A union; one whose only other member is null is no union.
    fn union(
        &self,
        shape: &mut Shape<'a>,
        null: &mut Null,
        union: &Node<'a>,
        own: bool,
        seen: &mut Vec<String>,
    ) {
        let (nulls, members): (Vec<_>, Vec<_>) = union
            .children()
            .into_iter()
            .map(|(_, member)| member)
            .partition(|member| member.text("type") == Some("null"));
        if !nulls.is_empty() {
            null.said = true;
            null.own |= own;
        }
        if let [only] = members.as_slice() {
            if shape.definition.is_empty() || union.at.starts_with(&shape.definition) {
                shape.definition.clone_from(&only.at);
                if let Some(target) = self.target(only).filter(|_| only.value.get("$ref").is_some())
                {
                    shape.definition = target.at;
                }
            }
            return self.absorb(shape, null, only, false, seen);
        }
        if !shape.alternatives.is_empty() {
            return self.note(&union.at, "a second union in one schema is not understood here");
        }
        // Members that only say what is required together are a condition, and no shapes.
        let is_condition = |member: &Node<'_>| {
            member.value.as_object().is_some_and(|map| {
                map.keys().all(|key| key == "required" || key == "title" || key == "description")
            })
        };
        if !members.is_empty() && members.iter().all(is_condition) {
            return self
                .note(&union.at, "a condition on what is required together is not compared");
        }
        shape.alternatives = members;
    }
}

/// A value as a person writes it: texts without quotes.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `1.0` and `1` are the same number.
fn number_of(number: &serde_json::Number) -> Value {
    match number.as_f64() {
        #[allow(clippy::cast_possible_truncation)]
        Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => Value::from(float as i64),
        _ => Value::Number(number.clone()),
    }
}

fn brief(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
