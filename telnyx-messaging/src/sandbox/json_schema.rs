//! Conversion of OpenAPI 3.0 schemas to JSON Schema, for a standard validator.

use serde_json::{Map, Value, json};

use super::contract::Contract;

/// The flag of properties that a request must not contain.
pub(super) const READ_ONLY: &str = "readOnly";

/// Keywords with the same meaning in OpenAPI 3.0 and JSON Schema.
const SHARED_KEYWORDS: &[&str] = &[
    "type",
    "enum",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "minimum",
    "maximum",
];

/// Returns a schema with every component it refers to under `$defs`.
///
/// Properties that carry the flag `excluded_flag` are left out.
pub(super) fn standalone(contract: &Contract, schema: &Value, excluded_flag: &str) -> Value {
    let mut root = convert(schema, excluded_flag);
    let mut definitions = Map::new();
    let mut pending = references(&root);
    while let Some(name) = pending.pop() {
        if definitions.contains_key(&name) {
            continue;
        }
        let component = contract
            .components()
            .and_then(|components| components.get(&name))
            .map_or(Value::Bool(true), |component| convert(component, excluded_flag));
        pending.extend(references(&component));
        definitions.insert(name, component);
    }
    if let Some(root) = root.as_object_mut() {
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    root
}

fn convert(schema: &Value, excluded_flag: &str) -> Value {
    let Some(schema) = schema.as_object() else {
        return json!({});
    };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return json!({ "$ref": reference.replace("#/components/schemas/", "#/$defs/") });
    }
    let mut converted = Map::new();
    for keyword in SHARED_KEYWORDS {
        if let Some(value) = schema.get(*keyword) {
            converted.insert((*keyword).to_owned(), value.clone());
        }
    }
    // The OpenAPI format `url` is `uri` in JSON Schema.
    if schema.get("format").and_then(Value::as_str) == Some("url") {
        converted.insert("format".to_owned(), json!("uri"));
    }
    exclusive_bounds(schema, &mut converted);
    object_keywords(schema, excluded_flag, &mut converted);
    if let Some(items) = schema.get("items") {
        converted.insert("items".to_owned(), convert(items, excluded_flag));
    }
    for keyword in ["allOf", "anyOf"] {
        if let Some(list) = schema.get(keyword).and_then(Value::as_array) {
            let list = list.iter().map(|part| convert(part, excluded_flag)).collect();
            converted.insert(keyword.to_owned(), Value::Array(list));
        }
    }
    union(schema, excluded_flag, &mut converted);
    if let Some(short) = schema.get("x-shorthand").and_then(Value::as_str) {
        let string = convert(&schema["properties"][short], excluded_flag);
        converted = conditional("string", string, converted);
    }
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        // A condition instead of `anyOf`, whose errors would only point at the whole value.
        converted = conditional("null", Value::Bool(true), converted);
    }
    Value::Object(converted)
}

fn conditional(kind: &str, then: Value, otherwise: Map<String, Value>) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("if".to_owned(), json!({ "type": kind }));
    map.insert("then".to_owned(), then);
    map.insert("else".to_owned(), Value::Object(otherwise));
    map
}

/// Converts exclusive bounds, which are booleans next to the bounds in OpenAPI 3.0.
fn exclusive_bounds(schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
    for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if schema.get(flag) == Some(&Value::Bool(true))
            && let Some(value) = converted.remove(bound)
        {
            converted.insert(flag.to_owned(), value);
        }
    }
}

fn object_keywords(
    schema: &Map<String, Value>,
    excluded_flag: &str,
    converted: &mut Map<String, Value>,
) {
    let belongs = |property: &Value| property.get(excluded_flag) != Some(&Value::Bool(true));
    let properties = schema.get("properties").and_then(Value::as_object);
    if let Some(properties) = properties {
        let kept = properties
            .iter()
            .filter(|(_, property)| belongs(property))
            .map(|(name, property)| (name.clone(), convert(property, excluded_flag)))
            .collect();
        converted.insert("properties".to_owned(), Value::Object(kept));
    }
    if let Some(required) = schema.get("required").and_then(Value::as_array) {
        let kept = required
            .iter()
            .filter(|name| {
                let property = name.as_str().and_then(|name| properties?.get(name));
                property.is_none_or(belongs)
            })
            .cloned()
            .collect();
        converted.insert("required".to_owned(), Value::Array(kept));
    }
    match schema.get("additionalProperties") {
        Some(Value::Bool(open)) => {
            converted.insert("additionalProperties".to_owned(), Value::Bool(*open));
        }
        Some(values) => {
            converted.insert("additionalProperties".to_owned(), convert(values, excluded_flag));
        }
        // The service ignores a misspelt property; the sandbox reports it.
        None if properties.is_some() && !schema.contains_key("allOf") => {
            converted.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        None => {}
    }
}

/// Converts a tagged union to one condition per tag, so that errors refer to the selected variant.
fn union(schema: &Map<String, Value>, excluded_flag: &str, converted: &mut Map<String, Value>) {
    let Some(variants) = schema.get("oneOf").and_then(Value::as_array) else {
        return;
    };
    let tag = schema
        .get("discriminator")
        .and_then(|d| Some((d["propertyName"].as_str()?, d["mapping"].as_object()?)));
    let Some((tag, mapping)) = tag else {
        let variants = variants.iter().map(|v| convert(v, excluded_flag)).collect();
        converted.insert("oneOf".to_owned(), Value::Array(variants));
        return;
    };
    let names: Vec<&String> = mapping.keys().collect();
    let conditions: Vec<Value> = mapping
        .iter()
        .map(|(value, reference)| {
            json!({
                "if": { "properties": { tag: { "const": value } }, "required": [tag] },
                "then": convert(&json!({ "$ref": reference }), excluded_flag),
            })
        })
        .collect();
    converted.insert("type".to_owned(), json!("object"));
    converted.insert("required".to_owned(), json!([tag]));
    converted.insert("properties".to_owned(), json!({ tag: { "enum": names } }));
    converted.insert("allOf".to_owned(), Value::Array(conditions));
}

/// Returns the names of the components that a converted schema refers to.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(text) if key == "$ref" => {
                    text.strip_prefix("#/$defs/").map(str::to_owned).into_iter().collect()
                }
                _ => references(value),
            })
            .collect(),
        Value::Array(list) => list.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn contract() -> Contract {
        Contract::parse(
            r##"{"paths": {}, "components": {"schemas": {
                "Box": {"type": "object", "required": ["id", "name"], "properties": {
                    "id": {"type": "string", "readOnly": true},
                    "name": {"type": "string", "nullable": true},
                    "who": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Who"}]}}},
                "Who": {"type": "object", "x-shorthand": "number",
                    "properties": {"number": {"type": "string", "minLength": 2}}},
                "A": {"type": "object", "properties": {"kind": {"type": "string"}, "a": {"type": "integer", "minimum": 0, "exclusiveMinimum": true}}},
                "B": {"type": "object", "properties": {"kind": {"type": "string"}}},
                "U": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A", "b": "#/components/schemas/B"}}}
            }}}"##,
        )
        .unwrap()
    }

    fn errors(component: &str, excluded_flag: &str, instance: &Value) -> Vec<String> {
        let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
        let schema = standalone(&contract(), &schema, excluded_flag);
        let validator = jsonschema::validator_for(&schema).unwrap();
        validator.iter_errors(instance).map(|error| error.instance_path().to_string()).collect()
    }

    #[test]
    fn nullable_shorthand_and_read_only() {
        let body = json!({"name": null, "who": "+1"});
        assert!(errors("Box", READ_ONLY, &body).is_empty());
        assert_eq!(errors("Box", "writeOnly", &body).len(), 1);
        let body = json!({"name": "n", "who": null});
        assert!(errors("Box", READ_ONLY, &body).is_empty());
        let body = json!({"name": "n", "who": "+"});
        assert_eq!(errors("Box", READ_ONLY, &body), ["/who"]);
        let body = json!({"name": "n", "id": "x"});
        assert_eq!(errors("Box", READ_ONLY, &body).len(), 1);
    }

    #[test]
    fn unions_report_errors_in_the_tagged_variant() {
        let check = |body| errors("U", READ_ONLY, &body);
        assert!(check(json!({"kind": "a", "a": 1})).is_empty());
        assert_eq!(check(json!({"kind": "a", "a": 0})), ["/a"]);
        assert_eq!(check(json!({"kind": "c"})), ["/kind"]);
        assert_eq!(check(json!({"kind": "b", "a": 1})).len(), 1);
    }
}
