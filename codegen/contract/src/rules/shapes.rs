use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{
    Diagnostics,
    model::{FORM, JSON},
    naming,
    visit::{self, Place, Pointer},
};

const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// Says that a value is not promised to be anything.
const ANYTHING: &str = "x-anything";

/// What `types.rs` imports or has from the prelude; a component may not hide it.
const HIDDEN: &[&str] = &[
    "BTreeMap",
    "Box",
    "DateTime",
    "Default",
    "Deserialize",
    "Map",
    "None",
    "Nullable",
    "Option",
    "Serialize",
    "Some",
    "String",
    "UnknownValue",
    "Upload",
    "Utc",
    "Value",
    "Vec",
];

/// Whether generated code uses the name itself: a single letter is a parameter of its functions.
pub fn is_hidden(name: &str) -> bool {
    HIDDEN.contains(&name) || name.len() == 1
}

/// A schema is a reference, a wrapped reference, a union, or has a type; progenitor ends with a
/// panic on anything else.
pub(super) fn typed(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, place, schema| {
        if let Some(target) = schema.get("$ref") {
            let is_schema = target
                .as_str()
                .and_then(|target| target.strip_prefix("#/components/schemas/"))
                .is_some_and(|name| !name.contains('/'));
            if !is_schema || place == Place::Component {
                diagnostics.note(
                    pointer.as_str(),
                    "a schema refers to a component schema, and a component to none",
                    "write `#/components/schemas/Name`, and use that name everywhere",
                );
            }
            return;
        }
        if schema.contains_key("allOf") || schema.contains_key("oneOf") {
            return;
        }
        let ty = schema.get("type").and_then(Value::as_str).unwrap_or_default();
        if let Some(anything) = schema.get(ANYTHING) {
            if *anything != Value::Bool(true) || schema.contains_key("type") {
                diagnostics.note(
                    pointer.child(ANYTHING).as_str(),
                    format!("`{ANYTHING}` says that any JSON may stand there"),
                    "write `true` and no `type`, or remove it",
                );
            }
            return;
        }
        if !TYPES.contains(&ty) {
            diagnostics.note(
                pointer.child("type").as_str(),
                "a schema has a type, is a reference, or is a union",
                format!(
                    "write one of: {}; where the service promises nothing, `{ANYTHING}: true`",
                    TYPES.join(", ")
                ),
            );
        }
        for (key, wanted) in [("properties", "object"), ("enum", "string"), ("items", "array")] {
            if schema.contains_key(key) != (ty == wanted)
                && (schema.contains_key(key) || key == "items")
            {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` and the type `{wanted}` go together"),
                    format!("write `type: {wanted}` with `{key}`"),
                );
            }
        }
        let is_empty = |key: &str| match schema.get(key) {
            Some(Value::Object(entries)) => entries.is_empty(),
            Some(Value::Array(entries)) => entries.is_empty(),
            Some(_) => true,
            None => false,
        };
        for key in ["properties", "enum"].into_iter().filter(|key| is_empty(key)) {
            diagnostics.note(
                pointer.child(key).as_str(),
                format!("`{key}` has an entry"),
                "add one; an object of any content has `additionalProperties: true` alone",
            );
        }
        if place == Place::Component {
            let name = pointer.as_str().rsplit('/').next().unwrap_or_default();
            if is_hidden(name) {
                diagnostics.note(
                    pointer.as_str(),
                    format!("`{name}` is a type that generated code uses itself"),
                    "choose a name of the domain",
                );
            }
        }
    });
}

/// Answers are JSON of a named component, bodies JSON or a form; path parameters are always there.
pub(super) fn contents(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, path, _, operation) in visit::operations(document) {
        if let Some(body) = operation.get("requestBody") {
            let pointer = pointer.child("requestBody");
            if body.get("required") != Some(&Value::Bool(true)) {
                diagnostics.note(
                    pointer.child("required").as_str(),
                    "a body is required",
                    "write `required: true`; a call without a body has none at all",
                );
            }
            let schema = content(&pointer, body, &[JSON, FORM], diagnostics);
            let is_object = schema
                .map(|schema| visit::resolve(document, schema))
                .is_some_and(|schema| schema.get("properties").is_some());
            if !is_object {
                diagnostics.note(
                    pointer.as_str(),
                    "a body is an object with known properties",
                    "give it a component with `properties`",
                );
            }
        }
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            let response = visit::resolve(document, response);
            if status.starts_with('2') && response.get("content").is_some() {
                content(&pointer.child("responses").child(status), response, &[JSON], diagnostics);
            }
        }
        for parameter in super::operations::parameters_of(document, path, operation) {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
            let required = parameter.get("required") == Some(&Value::Bool(true));
            if text("in") == "path" && !required {
                diagnostics.note(
                    pointer.as_str(),
                    format!("the path parameter `{}` is required", text("name")),
                    "write `required: true`",
                );
            }
            let schema = parameter.get("schema").map(|schema| visit::resolve(document, schema));
            let ty = schema.and_then(|schema| schema.get("type")?.as_str());
            if text("in") == "path" && ty != Some("string") {
                diagnostics.note(
                    pointer.as_str(),
                    format!("the path parameter `{}` is a text", text("name")),
                    "write `type: string`; a builder takes whatever turns into a text",
                );
            }
            if parameter.get("schema").is_none() {
                diagnostics.note(
                    pointer.as_str(),
                    format!("the parameter `{}` has a schema", text("name")),
                    "write `schema` with a type",
                );
            }
        }
    }
}

/// The schema of a content in one of these media types, which must be a reference.
fn content<'a>(
    pointer: &Pointer,
    holder: &'a Value,
    kinds: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<&'a Value> {
    let media = holder.get("content").and_then(Value::as_object).filter(|media| media.len() == 1);
    let only = media.and_then(|media| kinds.iter().find_map(|kind| media.get(*kind)));
    let schema = only.and_then(|media| media.get("schema"));
    let schema = schema.filter(|schema| schema.get("$ref").is_some());
    if schema.is_none() {
        let kinds = kinds.join("` or `");
        diagnostics.note(
            pointer.child("content").as_str(),
            format!("content is `{kinds}` with a reference to a component"),
            "write `\"schema\": {\"$ref\": \"#/components/schemas/Name\"}`, and no other media type",
        );
    }
    schema
}

/// Every value of a tag gives a variant of its own, and stands for an object.
pub(super) fn tags(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        let mapping = schema.get("discriminator").and_then(|d| d.get("mapping")?.as_object());
        let place = pointer.child("discriminator").child("mapping");
        variants(&place, mapping.into_iter().flat_map(Map::keys).map(String::as_str), diagnostics);
    });
}

fn variants<'a>(
    pointer: &Pointer,
    values: impl Iterator<Item = &'a str>,
    diagnostics: &mut Diagnostics,
) {
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    for value in values {
        let name = naming::pascal_case(value);
        if !naming::is_identifier(&name) || !taken.insert(name.clone()) {
            diagnostics.note(
                pointer.child(value).as_str(),
                format!("`{value}` gives the variant `{name}`, which is taken or no Rust name"),
                "a tag begins with a letter and differs from the others in letters or digits",
            );
        }
    }
}

/// A resource and a method of one name would be two functions of one name.
pub(super) fn methods(document: &Value, diagnostics: &mut Diagnostics) {
    let ids: Vec<(Pointer, &str)> = visit::operations(document)
        .into_iter()
        .filter_map(|(pointer, _, _, op)| Some((pointer, op.get("operationId")?.as_str()?)))
        .collect();
    for (pointer, id) in &ids {
        let resource = format!("{id}.");
        let is_resource = ids.iter().any(|(_, other)| other.starts_with(&resource));
        if is_resource || id.ends_with(".new") {
            diagnostics.note(
                pointer.child("operationId").as_str(),
                format!("`{id}` is a method, and no resource or constructor"),
                "choose another name for the method",
            );
        }
    }
}

/// The keywords that some step reads, or that are kept as facts for the sandbox.
const KEYWORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
];

/// A keyword that OpenAPI does not know is a typing error, and would be lost without a word.
pub(super) fn keywords(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        for key in schema.keys().filter(|key| !key.starts_with("x-")) {
            if !KEYWORDS.contains(&key.as_str()) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` is no keyword of a schema"),
                    "correct its spelling, or remove it",
                );
            }
        }
    });
    let items = document.get("paths").and_then(Value::as_object);
    for (path, item) in items.into_iter().flatten() {
        let pointer = Pointer::default().child("paths").child(path);
        for key in item.as_object().into_iter().flat_map(Map::keys) {
            let known = ["delete", "get", "parameters", "patch", "post", "put"];
            if !known.contains(&key.as_str()) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` is no method that the runtime sends"),
                    format!("write one of: {}", known.join(", ")),
                );
            }
        }
    }
}
