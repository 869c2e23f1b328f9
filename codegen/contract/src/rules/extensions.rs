use serde_json::{Map, Value};

use crate::{
    Diagnostics,
    model::Pagination,
    naming,
    visit::{self, Pointer},
};

const IN_SCHEMAS: &[&str] = &[
    "x-anything",
    "x-enum-descriptions",
    "x-enum-varnames",
    naming::RUST_NAME,
    "x-sensitive",
    "x-shorthand",
    "x-untagged",
];
const IN_PARAMETERS: &[&str] = &[naming::RUST_NAME, "x-sensitive"];
const IN_OPERATIONS: &[&str] = &["x-error-codes", "x-pagination", "x-retry"];
const AT_THE_TOP: &[&str] = &["x-webhooks"];
const IN_EVENTS: &[&str] = &["x-enum-varnames", "x-event-types", "x-known-by", "x-record-type"];

/// An extension that nobody reads is a typing error.
pub(super) fn known(document: &Value, diagnostics: &mut Diagnostics) {
    if let Some(top) = document.as_object() {
        unknown("", top, AT_THE_TOP, diagnostics);
    }
    for (pointer, _, _, operation) in visit::operations(document) {
        let Some(operation) = operation.as_object() else { continue };
        unknown(pointer.as_str(), operation, IN_OPERATIONS, diagnostics);
        let own = operation.get("parameters").and_then(Value::as_array);
        for (index, parameter) in own.into_iter().flatten().enumerate() {
            let pointer = pointer.child("parameters").child(index);
            in_parameter(&pointer, parameter, diagnostics);
        }
        one_of(pointer.as_str(), operation, "x-retry", &["idempotent", "unsafe"], diagnostics);
        if let Some(codes) = operation.get("x-error-codes") {
            let is_meaning =
                |meaning: &Value| meaning.as_str().is_some_and(|text| !text.is_empty());
            if !codes.as_object().is_some_and(|codes| codes.values().all(is_meaning)) {
                diagnostics.note(
                    pointer.child("x-error-codes").as_str(),
                    "`x-error-codes` is not an object of error codes with their meanings",
                    "write an entry such as `\"40300\": \"the recipient has opted out\"`",
                );
            }
        }
        let dialects = Pagination::ALL.map(Pagination::name);
        one_of(pointer.as_str(), operation, "x-pagination", &dialects, diagnostics);
    }
    let events = document.get("x-webhooks").and_then(Value::as_object);
    for (name, event) in events.into_iter().flatten() {
        let pointer = Pointer::default().child("x-webhooks").child(name);
        event
            .as_object()
            .into_iter()
            .for_each(|event| unknown(pointer.as_str(), event, IN_EVENTS, diagnostics));
    }
    let shared = document.pointer("/components/parameters").and_then(Value::as_object);
    for (name, parameter) in shared.into_iter().flatten() {
        let pointer = Pointer::default().child("components").child("parameters").child(name);
        in_parameter(&pointer, parameter, diagnostics);
    }
    visit::schemas(document, &mut |pointer, _, schema| {
        unknown(pointer.as_str(), schema, IN_SCHEMAS, diagnostics);
        let holder = pointer.as_str().rsplit('/').nth(1);
        if schema.contains_key(naming::RUST_NAME) && holder != Some("properties") {
            misplaced_name(pointer, diagnostics);
        }
        let place = pointer.as_str().rsplit('/').next().unwrap_or_default();
        if matches!(place, "items" | "additionalProperties") && schema.contains_key("x-sensitive") {
            diagnostics.note(
                pointer.child("x-sensitive").as_str(),
                "`x-sensitive` marks a property or a parameter",
                "move it to the property that holds the list or map",
            );
        }
        if schema.get("x-sensitive").is_some_and(|marked| !marked.is_boolean()) {
            let pointer = pointer.child("x-sensitive");
            diagnostics.note(pointer.as_str(), "`x-sensitive` is true or false", "write `true`");
        }
        if let Some(property) = schema.get("x-shorthand") {
            let known = schema.get("properties").and_then(Value::as_object);
            let name = property.as_str().unwrap_or_default();
            if !known.is_some_and(|properties| properties.contains_key(name)) {
                diagnostics.note(
                    pointer.child("x-shorthand").as_str(),
                    "`x-shorthand` names a property of the object",
                    "name the property that a plain string stands for",
                );
            }
        }
    });
}

fn in_parameter(pointer: &Pointer, parameter: &Value, diagnostics: &mut Diagnostics) {
    let Some(parameter) = parameter.as_object() else { return };
    unknown(pointer.as_str(), parameter, IN_PARAMETERS, diagnostics);
    let is_query = parameter.get("in").is_some_and(|place| place == "query");
    if parameter.contains_key(naming::RUST_NAME) && !is_query {
        misplaced_name(pointer, diagnostics);
    }
}

fn misplaced_name(pointer: &Pointer, diagnostics: &mut Diagnostics) {
    diagnostics.note(
        pointer.child(naming::RUST_NAME).as_str(),
        format!("`{}` names a property or a query parameter", naming::RUST_NAME),
        "move it to the property or the query parameter",
    );
}

fn unknown(
    pointer: &str,
    holder: &Map<String, Value>,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let extensions = holder.keys().filter(|key| key.starts_with("x-"));
    for key in extensions.filter(|key| !known.contains(&key.as_str())) {
        diagnostics.note(
            &format!("{pointer}/{key}"),
            format!("`{key}` is no extension that is read here"),
            format!("remove it, or write one of: {}", known.join(", ")),
        );
    }
}

fn one_of(
    pointer: &str,
    operation: &Map<String, Value>,
    key: &str,
    values: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let Some(value) = operation.get(key) else { return };
    if !value.as_str().is_some_and(|value| values.contains(&value)) {
        diagnostics.note(
            &format!("{pointer}/{key}"),
            format!("`{key}` has no value {value}"),
            format!("write one of: {}", values.join(", ")),
        );
    }
}
