use serde_json::{Map, Value};

use crate::{
    Diagnostics,
    visit::{self, Place, Pointer},
};

/// Everything a caller can name is described, because doc comments come from here.
pub(super) fn descriptions(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, _, _, operation) in visit::operations(document) {
        for key in ["summary", "description"] {
            require(&pointer, operation, key, diagnostics);
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            if parameter.get("$ref").is_none() {
                let pointer = pointer.child("parameters").child(index);
                require(&pointer, parameter, "description", diagnostics);
            }
        }
    }
    let shared = document.pointer("/components/parameters").and_then(Value::as_object);
    for (name, parameter) in shared.into_iter().flatten() {
        let pointer = Pointer::default().child("components").child("parameters").child(name);
        require(&pointer, parameter, "description", diagnostics);
    }
    let events = document.get("x-webhooks").and_then(Value::as_object);
    for (name, event) in events.into_iter().flatten() {
        let pointer = Pointer::default().child("x-webhooks").child(name);
        require(&pointer, event, "description", diagnostics);
    }
    visit::schemas(document, &mut |pointer, place, schema| {
        if place == Place::Component && !has_text(schema, "description") {
            missing(pointer, "description", diagnostics);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let described = property.as_object().is_some_and(|property| {
                property.contains_key("$ref") || has_text(property, "description")
            });
            if !described {
                missing(&pointer.child("properties").child(name), "description", diagnostics);
            }
        }
    });
}

fn require(pointer: &Pointer, holder: &Value, key: &str, diagnostics: &mut Diagnostics) {
    if !holder.as_object().is_some_and(|holder| has_text(holder, key)) {
        missing(pointer, key, diagnostics);
    }
}

fn has_text(holder: &Map<String, Value>, key: &str) -> bool {
    holder.get(key).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty())
}

fn missing(pointer: &Pointer, key: &str, diagnostics: &mut Diagnostics) {
    diagnostics.note(
        pointer.as_str(),
        format!("there is a `{key}` here"),
        "say in a sentence what it is: unit, format, limits, what its absence means",
    );
}
