//! The contract, read independently of the generator.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The checked-in contract.
pub(crate) fn document() -> Value {
    serde_json::from_str(include_str!("../../openapi/telnyx-messaging.json")).unwrap()
}

/// The inputs of an operation.
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

/// Returns the path of an operation below the base URL, and its method in upper case.
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

/// Returns the schema of the request body, JSON or a form; null if there is none.
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

/// Returns the response component of each operation.
#[allow(dead_code, reason = "the build script lists them")]
pub(crate) fn response_components(document: &Value) -> BTreeSet<String> {
    let responses = operations(document).flat_map(|operation| {
        let responses = operation["responses"].as_object().unwrap().iter();
        responses.filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response)
    });
    responses
        .filter_map(|response| {
            let schema = &resolve(document, response)["content"]["application/json"]["schema"];
            Some(schema["$ref"].as_str()?.rsplit('/').next().unwrap().to_owned())
        })
        .collect()
}

/// Returns the component that each event carries: its payload, else its data, else its whole body.
#[allow(dead_code, reason = "the build script lists them")]
pub(crate) fn payload_components(document: &Value) -> BTreeSet<String> {
    let name_of = |schema: &Value| {
        let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str())?;
        Some(reference.rsplit('/').next().unwrap().to_owned())
    };
    let below = |component: &str, property: &str| {
        name_of(&document["components"]["schemas"][component]["properties"][property])
    };
    let events = document["x-webhooks"].as_object().unwrap().values();
    events
        .filter_map(|event| {
            let body = name_of(&event["schema"])?;
            let Some(data) = below(&body, "data") else { return Some(body) };
            Some(below(&data, "payload").unwrap_or(data))
        })
        .collect()
}

/// Returns the request component of each operation.
#[allow(dead_code, reason = "the build script lists them")]
pub(crate) fn request_components(document: &Value) -> BTreeSet<String> {
    operations(document)
        .filter_map(|operation| {
            let target = body_schema(operation)["$ref"].as_str()?;
            Some(target.rsplit('/').next().unwrap().to_owned())
        })
        .collect()
}

/// The deviations of a sample from the schema.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Spoil {
    /// None: every property is present.
    Nothing,
    /// Every enum has an unknown value.
    UnknownValues,
    /// Optional properties are missing.
    Missing,
    /// Optional properties are null.
    Nulls,
    /// Sensitive properties are [`SECRET`] or [`SECRET_NUMBER`], and so are additional properties.
    Secrets,
}

/// A sensitive value that contains both text and a phone number.
pub(crate) const SECRET: &str = "topsecret +15550100001";
pub(crate) const SECRET_NUMBER: u64 = 5_550_100;

/// A valid phone number.
const NUMBER: &str = "+15550100002";

/// Free-form objects without sensitive data: counts, states and attributes.
const NOT_SENSITIVE: [&str; 5] = [
    "CampaignOperationStatus",
    "CampaignOsrAttributes",
    "CampaignSharingAcceptance",
    "ProfileMetrics",
    "ProfileMetricsSummary",
];

fn secret(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, secret(value))).collect()
        }
        Value::Array(values) => values.into_iter().map(secret).collect(),
        Value::Number(_) => Value::from(SECRET_NUMBER),
        // Times and amounts are not sensitive.
        Value::String(text) if text.starts_with("2026-") || text == "7.5" => Value::String(text),
        Value::String(_) => Value::from(SECRET),
        other => other,
    }
}

/// Returns a sample of a component.
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
            Spoil::UnknownValues => Value::from("an unknown value"),
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
        Some("string") if schema["format"] == "decimal" => Value::from("7.5"),
        // A file as JSON; both name and content are sensitive.
        Some("string") if schema["format"] == "binary" => {
            json!({"file_name": "topsecret.pdf", "content_type": "application/pdf", "content": "dG9wc2VjcmV0"})
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
    let is_not_sensitive =
        || NOT_SENSITIVE.iter().any(|name| *schema == document["components"]["schemas"][name]);
    if spoil == Spoil::Secrets && schema["additionalProperties"] == true && !is_not_sensitive() {
        fields.insert("anything".to_owned(), Value::from(SECRET));
    }
    Value::Object(fields)
}
