//! Calls by name with arguments from the contract: examples, else values that fit the type.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use telnyx_messaging::dispatch::Invocation;
use telnyx_messaging_sandbox::Sandbox;

use crate::contract::{self, Spoil, resolve};

/// The inputs that a call sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// Required parameters and properties, at any depth.
    Required,
    /// All of them.
    All,
}

/// Schemas may contain themselves; below this depth optional properties are left out.
const MAX_DEPTH: usize = 6;
/// A UUID, also for a path that belongs to no collection of the sandbox.
const IDENTIFIER: &str = "40385f64-5717-4562-b3fc-2c963f66afa6";

/// Returns a call of an operation. The resources in its path are put into the sandbox, except the
/// innermost if `id` is given.
pub(crate) fn invocation(
    document: &Value,
    operation: &str,
    given: Given,
    sandbox: &Sandbox,
    id: Option<String>,
) -> Invocation {
    let declared = contract::operations(document).find(|one| one["operationId"] == operation);
    let declared = declared.unwrap();
    let parameters: Vec<&Value> = declared["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| resolve(document, parameter))
        .collect();
    let (path, _) = contract::place(document, operation);
    let mut invocation = Invocation::new(operation);
    for (name, value) in path_arguments(document, &path, &parameters, sandbox, id) {
        invocation = invocation.path(name, value);
    }
    for parameter in &parameters {
        let name = parameter["name"].as_str().unwrap();
        let is_given = given == Given::All || parameter["required"] == true;
        match parameter["in"].as_str() {
            Some("query") if is_given => {
                invocation = invocation.query(name, parameter_value(document, parameter));
            }
            Some("header") if is_given => {
                let value = parameter_value(document, parameter);
                invocation = invocation.header(name, value.as_str().unwrap());
            }
            _ => {}
        }
    }
    match contract::body_schema(declared) {
        Value::Null => invocation,
        schema => {
            // An empty form is invalid, even if none of its parts is required.
            let is_form = declared["requestBody"]["content"]["multipart/form-data"].is_object();
            let given = if is_form { Given::All } else { given };
            let mut body = value_of(document, schema, given, 0);
            complete(operation, resolve(document, schema), &mut body);
            invocation.body(body)
        }
    }
}

/// Adds to a message what the service requires, although no single property is required: a sender,
/// content, and a time within its limits.
fn complete(operation: &str, schema: &Value, body: &mut Value) {
    if !operation.starts_with("messages.") || body.get("to").is_none() {
        return;
    }
    let declared = |name: &str| schema["properties"].get(name).is_some();
    let is_short_code = operation == "messages.send_short_code";
    let sender = if is_short_code { "55501" } else { "+15550100001" };
    for (name, value) in [("from", sender), ("text", "Hello")] {
        if declared(name) && (body.get(name).is_none() || name == "from" && is_short_code) {
            body[name] = json!(value);
        }
    }
    if body.get("media_urls").is_some() && declared("type") {
        body["type"] = json!("MMS");
    }
    if operation == "messages.schedule" || body.get("send_at").is_some() {
        let time = chrono::Utc::now() + chrono::Days::new(1);
        body["send_at"] = json!(time.to_rfc3339());
    }
}

/// Fills in a path from left to right: `/messaging_profiles/{id}` needs a profile.
fn path_arguments(
    document: &Value,
    path: &str,
    parameters: &[&Value],
    sandbox: &Sandbox,
    mut innermost: Option<String>,
) -> Vec<(String, String)> {
    let mut filled: Vec<String> = Vec::new();
    let mut arguments = Vec::new();
    let names = path.matches('{').count();
    for segment in path.split('/').skip(1) {
        let Some(name) = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else {
            filled.push(segment.to_owned());
            continue;
        };
        let given = innermost.take_if(|_| arguments.len() + 1 == names);
        let seeded = || Some(sandbox.seed(&filled.join("/"), 1).ok()?.remove(0));
        let declared = || {
            let parameter =
                parameters.iter().find(|one| one["name"] == name && one["in"] == "path");
            let value = parameter_value(document, parameter?);
            Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        let value = given.or_else(seeded).or_else(declared);
        let value = value.unwrap_or_else(|| IDENTIFIER.to_owned());
        filled.push(value.clone());
        arguments.push((name.to_owned(), value));
    }
    arguments
}

fn parameter_value(document: &Value, parameter: &Value) -> Value {
    match &parameter["example"] {
        Value::Null => value_of(document, &parameter["schema"], Given::All, 0),
        example => example.clone(),
    }
}

/// Returns a value that the schema allows.
pub(crate) fn value_of(document: &Value, schema: &Value, given: Given, depth: usize) -> Value {
    if let Some(seconds) = schema["x-time-window"]["to"].as_i64() {
        // Between the bounds, which are inclusive.
        return json!((chrono::Utc::now() + chrono::TimeDelta::seconds(seconds - 60)).to_rfc3339());
    }
    let own_example = schema.get("example").cloned();
    let schema = match schema["allOf"].as_array() {
        Some(wrapped) => &wrapped[0],
        None => schema,
    };
    let schema = resolve(document, schema);
    if let Some(members) = schema["oneOf"].as_array() {
        return member_of(document, schema, &members[0], given, depth);
    }
    if schema["properties"].is_object() || schema["additionalProperties"].is_object() {
        return object_of(document, schema, given, depth);
    }
    if let Some(example) = own_example.or_else(|| schema.get("example").cloned()) {
        return example;
    }
    match schema["type"].as_str() {
        _ if schema["enum"].is_array() => schema["enum"][0].clone(),
        Some("array") => json!([value_of(document, &schema["items"], given, depth + 1)]),
        Some("integer" | "number") => {
            let bounds = [&schema["default"], &schema["minimum"], &schema["maximum"]];
            bounds.into_iter().find(|bound| !bound.is_null()).cloned().unwrap_or(json!(1))
        }
        Some("object") => json!({}),
        _ if schema["format"] == "uuid" => json!(IDENTIFIER),
        // Other strings, with their formats and patterns.
        _ => contract::value_of(document, schema, Spoil::Nothing, depth),
    }
}

fn member_of(document: &Value, union: &Value, member: &Value, given: Given, depth: usize) -> Value {
    let mut value = value_of(document, member, given, depth + 1);
    let mapping = union["discriminator"]["mapping"].as_object().into_iter().flatten();
    if let Some(tag) = mapping.into_iter().find(|(_, to)| **to == member["$ref"]) {
        let property = union["discriminator"]["propertyName"].as_str().unwrap();
        value[property] = json!(tag.0);
    }
    value
}

fn object_of(document: &Value, schema: &Value, given: Given, depth: usize) -> Value {
    let required: BTreeSet<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let with_optional = given == Given::All && depth < MAX_DEPTH;
    let properties = schema["properties"].as_object().into_iter().flatten();
    let given_properties = properties
        .filter(|(name, property)| {
            let is_required = required.contains(name.as_str());
            (is_required || with_optional) && property["readOnly"] != true
        })
        .map(|(name, property)| (name.clone(), value_of(document, property, given, depth + 1)));
    let mut value: Map<String, Value> = given_properties.collect();
    if with_optional && schema["additionalProperties"].is_object() {
        let entry = value_of(document, &schema["additionalProperties"], given, depth + 1);
        value.insert("key".to_owned(), entry);
    }
    Value::Object(value)
}
