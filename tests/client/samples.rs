//! Calls by name with arguments from the contract: examples, else values that fit the type.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use telnyx_messaging::dispatch::Invocation;
use telnyx_messaging_sandbox::Sandbox;

use crate::contract::{self, Spoil, resolve};

/// The inputs that a call sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// Required parameters and properties, at any depth; of each choice the first.
    Required,
    /// All of them. Where the contract gives a choice, of properties that exclude each other or of
    /// members of a union, the one that the number selects, of [`alternatives`].
    All(usize),
}

impl Given {
    const fn is_all(self) -> bool {
        matches!(self, Self::All(_))
    }

    /// Selects one of several alternatives, each with a number of values, and a value of it.
    fn select(self, counts: &[usize]) -> (usize, Self) {
        let Self::All(number) = self else { return (0, self) };
        let mut rest = number % counts.iter().sum::<usize>().max(1);
        for (at, count) in counts.iter().enumerate() {
            if rest < *count {
                return (at, Self::All(rest));
            }
            rest -= count;
        }
        (0, Self::All(0))
    }
}

/// Returns the number of [`Given::All`] that it takes to send every alternative of an operation.
pub(crate) fn alternatives(document: &Value, operation: &str) -> usize {
    let mut operations = contract::operations(document);
    let declared = operations.find(|one| one["operationId"] == operation).unwrap();
    count(document, contract::body_schema(declared), 0)
}

/// Returns the number of values that show every alternative of a schema. Properties vary at the
/// same time, so they need as many as the one with the most.
fn count(document: &Value, schema: &Value, depth: usize) -> usize {
    if depth > MAX_DEPTH || !schema.is_object() {
        return 1;
    }
    let schema = match schema["allOf"].as_array() {
        Some(wrapped) => &wrapped[0],
        None => schema,
    };
    let schema = resolve(document, schema);
    if let Some(members) = schema["oneOf"].as_array() {
        return members.iter().map(|member| count(document, member, depth + 1)).sum();
    }
    let choices = Choices::of(document, schema, Given::All(0), depth);
    let properties = schema["properties"].as_object().into_iter().flatten();
    let parts = properties.map(|(_, property)| property);
    let parts = parts.chain([&schema["items"], &schema["additionalProperties"]]);
    let most = parts.map(|part| count(document, part, depth + 1)).max().unwrap_or(1);
    most.max(choices.count)
}

/// Schemas may contain themselves; below this depth optional properties are left out.
const MAX_DEPTH: usize = 12;
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
    let hints = &declared["x-sandbox"];
    let elsewhere = hints["collection"].as_str().filter(|_| hints["parent"].is_null());
    let id = id.or_else(|| Some(sandbox.seed(elsewhere?, 1).unwrap().remove(0)));
    for (name, value) in path_arguments(document, &path, &parameters, sandbox, id) {
        invocation = invocation.path(name, value);
    }
    for parameter in &parameters {
        let name = parameter["name"].as_str().unwrap();
        let is_given = given.is_all() || parameter["required"] == true;
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
            let given = if is_form { Given::All(0) } else { given };
            let mut body = value_of(document, schema, given, 0);
            complete(operation, resolve(document, schema), &mut body);
            set_media_types(declared, &mut body);
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
        body["send_at"] = json!(time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true));
    }
}

/// Gives each file of a form the media type that the contract requires.
fn set_media_types(operation: &Value, body: &mut Value) {
    let encodings = &operation["requestBody"]["content"]["multipart/form-data"]["encoding"];
    for (part, encoding) in encodings.as_object().into_iter().flatten() {
        body[part]["content_type"] = encoding["contentType"].clone();
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
        let collection = filled.join("/");
        let seeded = || {
            // `/numbers/{id}/settings` may be an item of `/numbers/settings`.
            let wide = format!("{collection}/{}", path.rsplit('/').next()?);
            let seeded = sandbox.seed(&collection, 1).or_else(|_| sandbox.seed(&wide, 1));
            Some(seeded.ok()?.remove(0))
        };
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
        Value::Null => value_of(document, &parameter["schema"], Given::All(0), 0),
        example => example.clone(),
    }
}

/// Returns a value that the schema allows.
pub(crate) fn value_of(document: &Value, schema: &Value, given: Given, depth: usize) -> Value {
    if let Some(seconds) = schema["x-time-window"]["to"].as_i64() {
        // Between the bounds, which are inclusive.
        return json!(
            (chrono::Utc::now() + chrono::TimeDelta::seconds(seconds - 60))
                .to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
        );
    }
    let own_example = schema.get("example").cloned();
    let schema = match schema["allOf"].as_array() {
        Some(wrapped) => &wrapped[0],
        None => schema,
    };
    let schema = resolve(document, schema);
    if let Some(members) = schema["oneOf"].as_array() {
        let counts = |given: Given| match given {
            Given::Required => vec![1],
            Given::All(_) => {
                members.iter().map(|member| count(document, member, depth + 1)).collect()
            }
        };
        let (at, given) = given.select(&counts(given));
        return member_of(document, schema, &members[at], given, depth);
    }
    if schema["properties"].is_object() || schema["additionalProperties"].is_object() {
        return object_of(document, schema, given, depth);
    }
    if let Some(example) = own_example.or_else(|| schema.get("example").cloned()) {
        return example;
    }
    match schema["type"].as_str() {
        _ if schema["enum"].is_array() => schema["enum"][0].clone(),
        Some("array") => {
            let item = value_of(document, &schema["items"], given, depth + 1);
            let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
            (0..count).map(|_| item.clone()).collect()
        }
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
    let with_optional = given.is_all() && depth < MAX_DEPTH;
    let is_settable = |name: &str| schema["properties"][name]["readOnly"] != true;
    let choices = Choices::of(document, schema, given, depth);
    let mut selected: BTreeSet<String> = choices.required.clone();
    if with_optional {
        let all = schema["properties"].as_object().into_iter().flatten();
        selected.extend(all.map(|(name, _)| name.clone()));
    } else if let Some(least) = schema["minProperties"].as_u64() {
        let all = schema["properties"].as_object().into_iter().flatten();
        let optional = all.map(|(name, _)| name).filter(|name| is_settable(name));
        selected.extend(optional.take(usize::try_from(least).unwrap()).cloned());
    }
    selected.retain(|name| is_settable(name) && !choices.excluded.contains(name));
    let property = |name: &str| {
        let given = choices.of_property(name).unwrap_or(given);
        value_of(document, &schema["properties"][name], given, depth + 1)
    };
    let mut value: Map<String, Value> =
        selected.into_iter().map(|name| (name.clone(), property(&name))).collect();
    let conditions = schema["x-required-when"].as_object().into_iter().flatten();
    for (name, others) in conditions {
        let applies = others.as_object().unwrap().iter().any(|(other, required_by)| {
            let found = &value.get(other).cloned().unwrap_or_default();
            found == required_by || found.as_array().is_some_and(|all| all.contains(required_by))
        });
        if applies && !value.contains_key(name) {
            value.insert(name.clone(), property(name));
        }
    }
    if with_optional && schema["additionalProperties"].is_object() {
        let entry = value_of(document, &schema["additionalProperties"], given, depth + 1);
        value.insert("key".to_owned(), entry);
    }
    Value::Object(value)
}

/// The properties that a value has in any case, and those that it cannot have at the same time.
pub(crate) struct Choices {
    required: BTreeSet<String>,
    pub(crate) excluded: BTreeSet<String>,
    /// The properties that were chosen, and which value each has.
    chosen: Vec<(Vec<String>, Given)>,
    /// The number of values that show every alternative.
    count: usize,
}

impl Choices {
    pub(crate) fn of(document: &Value, schema: &Value, given: Given, depth: usize) -> Self {
        let names = |value: &Value| -> Vec<String> {
            let one = std::slice::from_ref(value);
            let names = value.as_array().map_or(one, Vec::as_slice).iter();
            names.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let mut choices = Self {
            required: names(&schema["required"]).into_iter().collect(),
            excluded: BTreeSet::new(),
            chosen: Vec::new(),
            count: 1,
        };
        choices.required.extend(names(&schema["x-any-of"][0]));
        for keyword in ["x-exactly-one", "x-at-most-one"] {
            let groups = schema[keyword].as_array().into_iter().flatten().map(names);
            let groups: Vec<Vec<String>> = groups.collect();
            let values = |name: &String| count(document, &schema["properties"][name], depth + 1);
            let counts = groups.iter().map(|group| group.iter().map(values).max().unwrap_or(1));
            let counts: Vec<usize> = counts.collect();
            choices.count = choices.count.max(counts.iter().sum());
            let (taken, value) = given.select(&counts);
            for (at, group) in groups.into_iter().enumerate() {
                if at != taken {
                    choices.excluded.extend(group);
                    continue;
                }
                if keyword == "x-exactly-one" {
                    choices.required.extend(group.iter().cloned());
                }
                choices.chosen.push((group, value));
            }
        }
        choices
    }

    fn of_property(&self, name: &str) -> Option<Given> {
        let chosen = self.chosen.iter().find(|(group, _)| group.iter().any(|one| one == name));
        chosen.map(|(_, value)| *value)
    }
}
