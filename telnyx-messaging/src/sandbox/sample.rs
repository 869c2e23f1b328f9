//! Sample values generated from schemas, and merging of sent values into them.

use chrono::{SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::contract::Contract;

/// Maximum depth of a sample, because components may contain themselves.
const MAX_DEPTH: usize = 12;

/// Returns the current time in the format of the API.
pub(super) fn now() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Returns a new random id.
pub(super) fn fresh_id() -> String {
    crate::random::uuid()
}

/// Returns a complete value for a schema: every property present, new ids, current times.
pub(super) fn sample(contract: &Contract, schema: &Value) -> Value {
    build(contract, schema, "", MAX_DEPTH)
}

/// Returns an envelope with `content` under `key`, and samples in its other properties.
pub(super) fn around(contract: &Contract, schema: &Value, key: &str, content: Value) -> Value {
    let mut envelope = Map::new();
    let properties = contract.core(schema)["properties"].as_object();
    for (name, property) in properties.into_iter().flatten().filter(|(name, _)| *name != key) {
        envelope.insert(name.clone(), build(contract, property, name, MAX_DEPTH));
    }
    envelope.insert(key.to_owned(), content);
    Value::Object(envelope)
}

fn build(contract: &Contract, schema: &Value, name: &str, depth: usize) -> Value {
    let core = contract.core(schema);
    if depth == 0 {
        return Value::Null;
    }
    let example = outermost(contract, schema, "example");
    if let Some(variant) = first_variant(core) {
        return match example.filter(|_| core["x-untagged"] == true) {
            Some(example) => example.clone(),
            None => build(contract, &variant, name, depth - 1),
        };
    }
    let kind = core["type"].as_str();
    if kind == Some("object") || core.get("properties").is_some() {
        return object(contract, core, example, depth);
    }
    if kind == Some("array") {
        return match example {
            Some(list @ Value::Array(_)) => list.clone(),
            _ => array(contract, core, name, depth),
        };
    }
    // Ids and times are generated; for all else, an example is better than a generated value.
    match (kind, core["format"].as_str()) {
        (Some("string"), _) if name == "id" && core.get("enum").is_none() => json!(fresh_id()),
        (Some("string"), Some("date-time")) => json!(now()),
        _ => example
            .or_else(|| outermost(contract, schema, "default").filter(|value| !value.is_null()))
            .or_else(|| first_choice(core))
            .cloned()
            .unwrap_or_else(|| scalar(core, kind, name)),
    }
}

/// Returns a keyword of the schema, or else of the schema it refers to.
fn outermost<'a>(contract: &'a Contract, schema: &'a Value, keyword: &str) -> Option<&'a Value> {
    schema
        .get(keyword)
        .or_else(|| contract.resolve(schema).get(keyword))
        .or_else(|| contract.core(schema).get(keyword))
}

fn first_variant(core: &Value) -> Option<Value> {
    let variants = core.get("oneOf").or_else(|| core.get("anyOf"))?;
    variants.as_array()?.first().cloned()
}

fn first_choice(core: &Value) -> Option<&Value> {
    let choices = core["enum"].as_array()?;
    let is_meaningful = |choice: &&Value| !choice.is_null() && choice.as_str() != Some("");
    choices.iter().find(is_meaningful).or_else(|| choices.first())
}

fn object(contract: &Contract, core: &Value, example: Option<&Value>, depth: usize) -> Value {
    let mut map = Map::new();
    for (name, property) in core["properties"].as_object().into_iter().flatten() {
        if property.get("writeOnly") == Some(&Value::Bool(true)) {
            continue;
        }
        let value = build(contract, property, name, depth - 1);
        // Null marks the end of a recursion, where the property is optional.
        if !value.is_null() {
            map.insert(name.clone(), value);
        }
    }
    if let Some(Value::Object(example)) = example {
        map.extend(example.clone());
    }
    if map.is_empty()
        && let Some(values @ Value::Object(_)) = core.get("additionalProperties")
    {
        map.insert("key".to_owned(), build(contract, values, "value", depth - 1));
    }
    Value::Object(map)
}

fn array(contract: &Contract, core: &Value, name: &str, depth: usize) -> Value {
    let Some(items) = core.get("items") else {
        return json!([]);
    };
    let length = core["minItems"].as_u64().unwrap_or(1).clamp(1, 32);
    let list = (0..length)
        .map(|_| build(contract, items, name, depth - 1))
        .filter(|item| !item.is_null())
        .collect();
    Value::Array(list)
}

fn scalar(core: &Value, kind: Option<&str>, name: &str) -> Value {
    match kind {
        Some("integer") => json!(core["minimum"].as_i64().unwrap_or(1)),
        Some("number") => json!(core["minimum"].as_f64().unwrap_or(1.0)),
        Some("boolean") => json!(true),
        Some("string") => json!(string(core, name)),
        _ => json!({}),
    }
}

fn string(core: &Value, name: &str) -> String {
    let text = match core["format"].as_str() {
        Some("uuid") => return fresh_id(),
        Some("date") => return Utc::now().format("%Y-%m-%d").to_string(),
        Some("uri" | "url") => return format!("https://example.com/{name}"),
        Some("email") => return "someone@example.com".to_owned(),
        Some("hostname") => return "example.com".to_owned(),
        _ if name.contains("phone") => "+15550100001",
        _ if name.is_empty() => "text",
        _ => name,
    };
    let min_length = usize::try_from(core["minLength"].as_u64().unwrap_or(0)).unwrap_or(0);
    let max_length = usize::try_from(core["maxLength"].as_u64().unwrap_or(255)).unwrap_or(255);
    let padding = std::iter::repeat_n('x', min_length.saturating_sub(text.len()).min(4096));
    text.chars().chain(padding).take(max_length).collect()
}

/// Merges the properties that a client sent into a value of `schema`.
///
/// Unknown properties, and values that cannot be converted to the schema, are left out: a response
/// always matches its schema.
pub(super) fn overlay(contract: &Contract, schema: &Value, onto: &mut Value, sent: &Value) {
    let core = contract.core(schema);
    let (Some(onto), Some(sent)) = (onto.as_object_mut(), sent.as_object()) else {
        return;
    };
    for (name, value) in sent {
        let Some(property) = core["properties"].get(name) else {
            continue;
        };
        match fit(contract, property, value) {
            Some(fitted) => onto.insert(name.clone(), fitted),
            None if value.is_null() => onto.remove(name),
            None => None,
        };
    }
}

/// Converts `value` to `schema`, if possible.
pub(super) fn fit(contract: &Contract, schema: &Value, value: &Value) -> Option<Value> {
    let core = contract.core(schema);
    if value.is_null() {
        return cleared(contract, schema);
    }
    if core.get("oneOf").is_some() || core.get("anyOf").is_some() {
        return Some(value.clone());
    }
    let kind = core["type"].as_str();
    let fitted = match (kind, value) {
        (Some("object"), Value::Object(_)) if core.get("properties").is_none() => value.clone(),
        (Some("object"), Value::Object(_)) => {
            // A nested object of the client is kept; only missing required properties are added.
            let mut object = required(contract, core);
            overlay(contract, schema, &mut object, value);
            object
        }
        (Some("object"), Value::String(_)) => {
            let short = core["x-shorthand"].as_str().unwrap_or("phone_number");
            core["properties"].get(short)?;
            let mut object = sample(contract, schema);
            overlay(contract, schema, &mut object, &json!({ short: value }));
            object
        }
        (Some("array"), Value::Array(list)) => {
            let items = &core["items"];
            Value::Array(list.iter().filter_map(|v| fit(contract, items, v)).collect())
        }
        (Some("array"), single) => Value::Array(vec![fit(contract, &core["items"], single)?]),
        (Some("string"), Value::Number(number)) => json!(number.to_string()),
        (Some("string"), Value::String(_))
        | (Some("boolean"), Value::Bool(_))
        | (Some("number"), Value::Number(_)) => value.clone(),
        (Some("integer"), Value::Number(number)) if !number.is_f64() => value.clone(),
        (None, _) => value.clone(),
        _ => return None,
    };
    let choices = core["enum"].as_array();
    choices.is_none_or(|choices| choices.contains(&fitted)).then_some(fitted)
}

fn required(contract: &Contract, core: &Value) -> Value {
    let names = core["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let samples = names.filter_map(|name| {
        let property = core["properties"].get(name)?;
        Some((name.to_owned(), build(contract, property, name, MAX_DEPTH)))
    });
    Value::Object(samples.collect())
}

/// Returns the value of a property that was set to null.
fn cleared(contract: &Contract, schema: &Value) -> Option<Value> {
    let core = contract.core(schema);
    let nullable = |schema: &Value| schema.get("nullable") == Some(&Value::Bool(true));
    if nullable(schema) || nullable(contract.resolve(schema)) || nullable(core) {
        return Some(Value::Null);
    }
    (core["type"] == "array").then(|| json!([]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn contract() -> Contract {
        Contract::parse(
            r##"{"paths": {}, "components": {"schemas": {
                "Node": {"type": "object", "properties": {
                    "id": {"type": "string", "format": "uuid", "example": "old"},
                    "at": {"type": "string", "format": "date-time", "nullable": true},
                    "kind": {"type": "string", "enum": ["", "one", "two"]},
                    "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
                    "from": {"description": "d", "allOf": [{"$ref": "#/components/schemas/Party"}]},
                    "to": {"type": "array", "items": {"$ref": "#/components/schemas/Party"}},
                    "limit": {"type": "string", "example": "5.00"}}},
                "Party": {"type": "object", "properties": {
                    "phone_number": {"type": "string", "example": "+15550100001"},
                    "carrier": {"type": "string", "example": "Example Wireless"}}}
            }}}"##,
        )
        .unwrap()
    }

    #[test]
    fn samples_are_complete_and_finite() {
        let contract = contract();
        let node = sample(&contract, &json!({"$ref": "#/components/schemas/Node"}));
        assert_ne!(node["id"], "old");
        assert_eq!(node["kind"], "one");
        assert_eq!(node["to"][0]["phone_number"], "+15550100001");
        assert!(node["at"].as_str().unwrap().ends_with('Z'));
        assert!(node["children"][0]["id"].is_string());
    }

    #[test]
    fn sent_values_are_converted_to_the_response_schema() {
        let contract = contract();
        let schema = json!({"$ref": "#/components/schemas/Node"});
        let mut node = sample(&contract, &schema);
        let sent = json!({"from": "+15550100009", "to": "+15550100008", "at": null,
            "kind": "three", "limit": 7, "unknown": 1});
        overlay(&contract, &schema, &mut node, &sent);
        assert_eq!(node["from"]["phone_number"], "+15550100009");
        assert_eq!(node["from"]["carrier"], "Example Wireless");
        assert_eq!(node["to"][0]["phone_number"], "+15550100008");
        assert_eq!(node["at"], Value::Null);
        assert_eq!(node["kind"], "one");
        assert_eq!(node["limit"], "7");
        assert!(node.get("unknown").is_none());
    }
}
