//! Lowers schemas of OpenAPI 3.0 to JSON Schema 2020-12.

use serde_json::{Map, Value, json};

/// Keywords with the same meaning in both.
#[rustfmt::skip]
const KEPT: &[&str] = &[
    "type", "enum", "pattern", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
    "minimum", "maximum", "required",
];

/// Annotations, which stay at the top of a schema whose other keywords become a condition.
#[rustfmt::skip]
const ANNOTATIONS: &[&str] = &[
    "default", "example", "x-any-of", "x-at-most-one", "x-exactly-one", "x-required-when",
    "x-sensitive", "x-shorthand", "x-time-window", "x-untagged",
];

/// Returns the schema in JSON Schema, with references to `$defs`.
pub(super) fn lower(schema: &Value) -> Value {
    let Some(schema) = schema.as_object() else { return json!({}) };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": to_definition(reference) });
    }
    let mut lowered = Map::new();
    copy(schema, KEPT, &mut lowered);
    if let Some(format) = schema.get("format").and_then(Value::as_str) {
        // The OpenAPI format `url` is `uri` in JSON Schema.
        lowered.insert("format".to_owned(), json!(if format == "url" { "uri" } else { format }));
    }
    object_keywords(schema, &mut lowered);
    if let Some(items) = schema.get("items") {
        lowered.insert("items".to_owned(), lower(items));
    }
    if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
        lowered.insert("allOf".to_owned(), members.iter().map(lower).collect());
    }
    union(schema, &mut lowered);
    if let Some(short) = schema.get("x-shorthand").and_then(Value::as_str) {
        let string = schema.get("properties").and_then(|properties| properties.get(short));
        lowered = conditional("string", string.map_or(json!({}), lower), lowered);
    }
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        // A condition instead of `anyOf`, whose errors would only point at the whole value.
        lowered = conditional("null", Value::Bool(true), lowered);
    }
    copy(schema, ANNOTATIONS, &mut lowered);
    Value::Object(lowered)
}

fn copy(schema: &Map<String, Value>, keywords: &[&str], lowered: &mut Map<String, Value>) {
    let found =
        keywords.iter().filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())));
    lowered.extend(found);
}

fn to_definition(reference: &str) -> String {
    reference.replace("#/components/schemas/", "#/$defs/")
}

fn conditional(kind: &str, then: Value, otherwise: Map<String, Value>) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("if".to_owned(), json!({ "type": kind }));
    map.insert("then".to_owned(), then);
    map.insert("else".to_owned(), Value::Object(otherwise));
    map
}

fn object_keywords(schema: &Map<String, Value>, lowered: &mut Map<String, Value>) {
    let properties = schema.get("properties").and_then(Value::as_object);
    if let Some(properties) = properties {
        let properties =
            properties.iter().map(|(name, property)| (name.clone(), lower(property))).collect();
        lowered.insert("properties".to_owned(), Value::Object(properties));
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(open)) => {
            lowered.insert("additionalProperties".to_owned(), Value::Bool(*open));
        }
        Some(values) => {
            lowered.insert("additionalProperties".to_owned(), lower(values));
        }
        // The service ignores a misspelt property; the sandbox reports it.
        None if properties.is_some() && !schema.contains_key("allOf") => {
            lowered.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        None => {}
    }
}

/// Lowers a tagged union to one condition per tag, so that errors refer to the selected member.
fn union(schema: &Map<String, Value>, lowered: &mut Map<String, Value>) {
    let Some(members) = schema.get("oneOf").and_then(Value::as_array) else { return };
    let tagged = schema.get("discriminator").and_then(|discriminator| {
        let tag = discriminator.get("propertyName")?.as_str()?;
        Some((tag, discriminator.get("mapping")?.as_object()?))
    });
    let Some((tag, mapping)) = tagged else {
        lowered.insert("anyOf".to_owned(), members.iter().map(lower).collect());
        return;
    };
    let conditions: Vec<Value> = mapping
        .iter()
        .map(|(value, reference)| {
            json!({
                "if": { "properties": { tag: { "const": value } }, "required": [tag] },
                "then": { "$ref": to_definition(reference.as_str().unwrap_or_default()) },
            })
        })
        .collect();
    let tags: Vec<&String> = mapping.keys().collect();
    lowered.insert("type".to_owned(), json!("object"));
    lowered.insert("required".to_owned(), json!([tag]));
    lowered.insert("properties".to_owned(), json!({ tag: { "enum": tags } }));
    lowered.insert("allOf".to_owned(), Value::Array(conditions));
}
