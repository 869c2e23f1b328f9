//! One walk over a document that knows where schemas are.
//!
//! A property may be called `title`, `default` or `enum`; only a walk that knows schemas from
//! property maps can tell such a property from the keyword.

use serde_json::{Map, Value};

pub use crate::Pointer;
use crate::http::METHODS;

/// Where a schema stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Directly below `components/schemas`.
    Component,
    /// The schema of a parameter, body or answer.
    Use,
    /// Inside another schema.
    Nested,
}

/// What a walk calls for every schema: where it is, in what place, and the schema itself.
pub type Visit<'a> = &'a mut dyn FnMut(&Pointer, Place, &mut Map<String, Value>);

/// Calls `visit` for every schema of the document, parents before children.
pub fn schemas(document: &Value, visit: Visit) {
    // The walk is written once, for the mutable case; a clone is cheap beside what it saves.
    schemas_mut(&mut document.clone(), visit);
}

/// As [`schemas`], for passes that change what they visit.
pub fn schemas_mut(document: &mut Value, visit: Visit) {
    let root = Pointer::default();
    let components = root.child("components");
    each_entry(document, &components, "schemas", &mut |pointer, schema| {
        schema_mut(pointer, Place::Component, schema, visit);
    });
    for kind in ["parameters", "headers"] {
        each_entry(document, &components, kind, &mut |pointer, parameter| {
            used_schema_mut(pointer, parameter, visit);
        });
    }
    for kind in ["requestBodies", "responses"] {
        each_entry(document, &components, kind, &mut |pointer, content| {
            content_mut(pointer, content, visit);
        });
    }
    operations_mut(document, &mut |pointer, operation| {
        parameters_mut(pointer, operation, visit);
        if let Some(body) = operation.get_mut("requestBody") {
            content_mut(&pointer.child("requestBody"), body, visit);
        }
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            for (status, response) in responses {
                content_mut(&pointer.child("responses").child(status), response, visit);
            }
        }
    });
    let paths = root.child("paths");
    if let Some(Value::Object(items)) = document.get_mut("paths") {
        for (path, item) in items {
            parameters_mut(&paths.child(path), item, visit);
        }
    }
}

/// Calls `visit` for every operation, in the order of the document.
pub fn operations_mut(document: &mut Value, visit: &mut dyn FnMut(&Pointer, &mut Value)) {
    let paths = Pointer::default().child("paths");
    if let Some(Value::Object(items)) = document.get_mut("paths") {
        for (path, item) in items {
            let Value::Object(item) = item else { continue };
            for (method, operation) in item {
                if METHODS.contains(&method.as_str()) {
                    visit(&paths.child(path).child(method), operation);
                }
            }
        }
    }
}

/// Every operation with its place: (pointer, path, method, operation).
pub fn operations(document: &Value) -> Vec<(Pointer, &str, &str, &Value)> {
    let paths = Pointer::default().child("paths");
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    items
        .flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().map(move |pair| (path, pair))
        })
        .filter(|(_, (method, _))| METHODS.contains(&method.as_str()))
        .map(|(path, (method, operation))| {
            (paths.child(path).child(method), path.as_str(), method.as_str(), operation)
        })
        .collect()
}

/// The value behind `{"$ref": "#/…"}`, or the value itself.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix('#')) {
        Some(pointer) => document.pointer(pointer).unwrap_or(value),
        None => value,
    }
}

fn each_entry(
    document: &mut Value,
    base: &Pointer,
    kind: &str,
    visit: &mut dyn FnMut(&Pointer, &mut Value),
) {
    let found = document.get_mut("components").and_then(|components| components.get_mut(kind));
    if let Some(Value::Object(entries)) = found {
        for (name, entry) in entries {
            visit(&base.child(kind).child(name), entry);
        }
    }
}

fn parameters_mut(pointer: &Pointer, holder: &mut Value, visit: Visit) {
    if let Some(Value::Array(parameters)) = holder.get_mut("parameters") {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            let pointer = pointer.child("parameters").child(index);
            used_schema_mut(&pointer, parameter, visit);
        }
    }
}

fn used_schema_mut(pointer: &Pointer, holder: &mut Value, visit: Visit) {
    if let Some(schema) = holder.get_mut("schema") {
        schema_mut(&pointer.child("schema"), Place::Use, schema, visit);
    }
}

fn content_mut(pointer: &Pointer, holder: &mut Value, visit: Visit) {
    if let Some(Value::Object(content)) = holder.get_mut("content") {
        for (media_type, media) in content {
            used_schema_mut(&pointer.child("content").child(media_type), media, visit);
        }
    }
}

fn schema_mut(pointer: &Pointer, place: Place, schema: &mut Value, visit: Visit) {
    let Value::Object(schema) = schema else { return };
    visit(pointer, place, schema);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (name, property) in properties {
            let pointer = pointer.child("properties").child(name);
            schema_mut(&pointer, Place::Nested, property, visit);
        }
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get_mut(keyword) {
            schema_mut(&pointer.child(keyword), Place::Nested, inner, visit);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(Value::Array(members)) = schema.get_mut(keyword) {
            for (index, member) in members.iter_mut().enumerate() {
                let pointer = pointer.child(keyword).child(index);
                schema_mut(&pointer, Place::Nested, member, visit);
            }
        }
    }
}
