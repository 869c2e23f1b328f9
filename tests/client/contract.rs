//! What the contract says, read independently of the generator.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The checked-in contract.
pub(crate) fn document() -> Value {
    serde_json::from_str(include_str!("../../openapi/telnyx-messaging.json")).unwrap()
}

/// Everything a caller can say to an operation.
pub(crate) struct Inputs {
    pub(crate) query: BTreeSet<String>,
    pub(crate) body: BTreeSet<String>,
    pub(crate) idempotency_key: bool,
}

pub(crate) fn inputs(operation: &str) -> Inputs {
    let document = document();
    let found = operations(&document).find(|candidate| candidate["operationId"] == operation);
    let found = found.unwrap();
    let parameters: Vec<&Value> = found["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| resolve(&document, parameter))
        .collect();
    let named = |place: &str| -> BTreeSet<String> {
        let matching = parameters.iter().filter(|parameter| parameter["in"] == place);
        matching.map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
    };
    let properties = resolve(&document, body_schema(found))["properties"].as_object();
    Inputs {
        query: named("query"),
        body: properties.into_iter().flat_map(|properties| properties.keys().cloned()).collect(),
        idempotency_key: named("header").contains("Idempotency-Key"),
    }
}

pub(crate) fn operation_ids() -> Vec<String> {
    let document = document();
    operations(&document).map(|one| one["operationId"].as_str().unwrap().to_owned()).collect()
}

/// Where an operation is: its path below the base URL, and its method in capitals.
pub(crate) fn place(document: &Value, operation: &str) -> (String, String) {
    let items = document["paths"].as_object().unwrap().iter();
    let methods = items.flat_map(|(path, item)| {
        item.as_object().unwrap().iter().map(move |(method, entry)| (path, method, entry))
    });
    let mut found = methods.filter(|(_, _, entry)| entry["operationId"] == operation);
    let (path, method, _) = found.next().unwrap();
    (path.clone(), method.to_uppercase())
}

pub(crate) fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let items = document["paths"].as_object().unwrap().values();
    items
        .flat_map(|item| item.as_object().unwrap().values())
        .filter(|entry| entry["operationId"].is_string())
}

/// The schema of what an operation is asked with, JSON or a form; null when it takes no body.
pub(crate) fn body_schema(operation: &Value) -> &Value {
    let content = operation["requestBody"]["content"].as_object();
    content.and_then(|content| content.values().next()).map_or(&Value::Null, |one| &one["schema"])
}

pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(target) => document.pointer(target.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// The component of each operation's response.
pub(crate) fn answer_components(document: &Value) -> BTreeSet<String> {
    let answers = operations(document).flat_map(|operation| {
        let responses = operation["responses"].as_object().unwrap().iter();
        responses.filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response)
    });
    answers
        .filter_map(|answer| {
            let schema = &resolve(document, answer)["content"]["application/json"]["schema"];
            Some(schema["$ref"].as_str()?.rsplit('/').next().unwrap().to_owned())
        })
        .collect()
}

/// The component that each operation is asked with.
pub(crate) fn request_components(document: &Value) -> BTreeSet<String> {
    operations(document)
        .filter_map(|operation| {
            let target = body_schema(operation)["$ref"].as_str()?;
            Some(target.rsplit('/').next().unwrap().to_owned())
        })
        .collect()
}

/// How a sample is spoilt.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Spoil {
    /// Not at all: every property is there.
    Nothing,
    /// Every enum has a value that nobody knows.
    UnknownValues,
    /// What is not required is missing.
    Missing,
    /// What is not required is null.
    Nulls,
    /// What is sensitive is [`SECRET`] and [`SECRET_NUMBER`], and so is what an object may hold
    /// besides its properties.
    Secrets,
}

/// What nobody may see: a text and a phone number at once.
pub(crate) const SECRET: &str = "hush +15550100001";
pub(crate) const SECRET_NUMBER: u64 = 5_550_100;

/// A valid phone number.
const NUMBER: &str = "+15550100002";

/// Free-form objects that hold nothing of anybody: counts.
const HARMLESS: [&str; 2] = ["ProfileMetrics", "ProfileMetricsSummary"];

fn secret(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, secret(value))).collect()
        }
        Value::Array(values) => values.into_iter().map(secret).collect(),
        Value::Number(_) => Value::from(SECRET_NUMBER),
        // A time is not enough to know anybody by.
        Value::String(text) if text.starts_with("2026-") => Value::String(text),
        Value::String(_) => Value::from(SECRET),
        other => other,
    }
}

/// An answer of that component.
pub(crate) fn sample(document: &Value, component: &str, spoil: Spoil) -> Value {
    let schema = &document["components"]["schemas"][component];
    assert!(schema.is_object(), "no component {component}");
    value_of(document, schema, spoil, 0)
}

pub(crate) fn value_of(document: &Value, schema: &Value, spoil: Spoil, depth: usize) -> Value {
    let schema = resolve(document, schema);
    if let Some(wrapped) = schema["allOf"].as_array() {
        return value_of(document, &wrapped[0], spoil, depth);
    }
    if schema["x-untagged"] == true {
        return value_of(document, &schema["oneOf"][0], spoil, depth);
    }
    if let Some(members) = schema["oneOf"].as_array() {
        let target = members[0]["$ref"].as_str().unwrap();
        let mapping = schema["discriminator"]["mapping"].as_object().unwrap();
        let (tag, _) = mapping.iter().find(|(_, to)| to.as_str() == Some(target)).unwrap();
        let mut value = value_of(document, &members[0], spoil, depth);
        if spoil != Spoil::UnknownValues {
            let property = schema["discriminator"]["propertyName"].as_str().unwrap();
            value[property] = Value::from(tag.as_str());
        }
        return value;
    }
    if let Some(values) = schema["enum"].as_array() {
        return match spoil {
            Spoil::UnknownValues => Value::from("a value of tomorrow"),
            _ => values[0].clone(),
        };
    }
    match schema["type"].as_str() {
        Some("array") if depth < 12 => {
            Value::Array(vec![value_of(document, &schema["items"], spoil, depth + 1)])
        }
        Some("array") => Value::Array(Vec::new()),
        Some("boolean") => Value::Bool(true),
        Some("integer") => Value::from(7),
        Some("number") => Value::from(7.5),
        Some("string") if schema["format"] == "date-time" => {
            Value::from("2026-03-02T09:30:04.148+00:00")
        }
        // A file as JSON; nobody may see anything of it.
        Some("string") if schema["format"] == "binary" => {
            json!({"file_name": "hush.pdf", "content_type": "application/pdf", "content": "aHVzaA=="})
        }
        Some("string") => match (schema["format"].as_str(), schema["pattern"].as_str()) {
            (Some("phone-number" | "phone-number-or-short-code"), _) => Value::from(NUMBER),
            (_, Some(pattern)) if pattern.contains("[A-Z]{2}") => Value::from("US"),
            (_, Some(pattern)) if pattern.starts_with("^[0-9]+") => Value::from("7.5"),
            _ => Value::from("text"),
        },
        _ => object_of(document, schema, spoil, depth),
    }
}

fn object_of(document: &Value, schema: &Value, spoil: Spoil, depth: usize) -> Value {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema["properties"].as_object().into_iter().flatten();
    let entries = properties.filter_map(|(name, property)| {
        let is_required = required.contains(&name.as_str());
        let value = match spoil {
            Spoil::Missing if !is_required => return None,
            Spoil::Nulls if !is_required => Value::Null,
            Spoil::Secrets if property["x-sensitive"] == true => {
                secret(value_of(document, property, spoil, depth + 1))
            }
            _ => value_of(document, property, spoil, depth + 1),
        };
        Some((name.clone(), value))
    });
    let mut fields: serde_json::Map<String, Value> = entries.collect();
    if schema["additionalProperties"].is_object() {
        let value = value_of(document, &schema["additionalProperties"], spoil, depth + 1);
        fields.insert("key".to_owned(), value);
    }
    let harmless =
        || HARMLESS.iter().any(|name| *schema == document["components"]["schemas"][name]);
    if spoil == Spoil::Secrets && schema["additionalProperties"] == true && !harmless() {
        fields.insert("anything".to_owned(), Value::from(SECRET));
    }
    Value::Object(fields)
}
