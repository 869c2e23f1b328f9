//! `sandbox.json`: operations as a table, events, and components as JSON Schema.
//!
//! The sandbox reads it with derived types and a standard validator. Prose is left out, so that a
//! change of a description changes nothing here.

mod json_schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Document, SourceFile,
    model::{
        Api, BodyEncoding, Operation, Pagination, RetryClass, SandboxHints, SuccessBody, Type,
    },
};
use json_schema::lower;
use telnyx_contract::Located;

/// Where the description has its components.
const DEFINITIONS: &str = "#/$defs";

/// Emits the description.
pub(crate) fn sandbox(contract: &Document, api: &Api) -> SourceFile {
    let operations = api.operations.iter().map(|operation| row(contract, operation).to_string());
    let events = api.events.iter().map(|event| {
        let webhook = contract.at(&event.pointer);
        let body = webhook.and_then(|webhook| component(&webhook.child("schema")?));
        json!({ "type": event.event_type, "schema": body, "payload": event.payload }).to_string()
    });
    let components = contract.value().pointer("/components/schemas").and_then(Value::as_object);
    let definitions = components
        .into_iter()
        .flatten()
        .map(|(name, schema)| format!("{}: {}", Value::from(name.as_str()), lower(schema)));
    let text = format!(
        "{{\n  \"base_path\": {},\n  \"operations\": {},\n  \"events\": {},\n  \"$defs\": {}\n}}\n",
        Value::from(base_path(api)),
        lines('[', operations, ']'),
        lines('[', events, ']'),
        lines('{', definitions, '}'),
    );
    SourceFile { path: "sandbox.json".to_owned(), text }
}

/// One entry on each line, so that a diff shows what has changed.
fn lines(open: char, entries: impl Iterator<Item = String>, close: char) -> String {
    let entries: Vec<String> = entries.map(|entry| format!("    {entry}")).collect();
    if entries.is_empty() {
        return format!("{open}{close}");
    }
    format!("{open}\n{}\n  {close}", entries.join(",\n"))
}

/// The path of the server URL, such as `/v2`.
fn base_path(api: &Api) -> &str {
    let url = api.base_url.as_deref().unwrap_or_default();
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("", |at| rest[at..].trim_end_matches('/'))
}

fn row(contract: &Document, operation: &Operation) -> Value {
    let mut row = Map::new();
    let mut put = |key: &str, value: Value| row.insert(key.to_owned(), value);
    put("id", json!(operation.id));
    put("method", json!(operation.method));
    put("path", json!(operation.path));
    put("status", json!(operation.success));
    let security = contract.root().child("security");
    let is_open = security.is_some_and(|security| security.children().is_empty());
    put("authenticated", json!(!is_open));
    put("idempotency_key", json!(operation.idempotency_key));
    put("idempotent", json!(operation.retry == RetryClass::Idempotent));
    put("parameters", Value::Array(parameters(contract, operation)));
    if let Some(body) = &operation.body {
        let (media_type, encodings) = match &body.media {
            BodyEncoding::Json => (crate::model::JSON, BTreeMap::new()),
            BodyEncoding::Form { encodings } => (crate::model::FORM, encodings.clone()),
        };
        put(
            "body",
            json!({
                "schema": body.component,
                "required": true,
                "media_type": media_type,
                "encodings": encodings,
            }),
        );
    }
    if let Some(response) = response(&operation.response) {
        put("response", response);
    }
    if let Some([number, size]) = operation.pagination.and_then(Pagination::parameters) {
        put("pages", json!({ "number": number, "size": size }));
    }
    if let Some(hints) = &operation.sandbox {
        let SandboxHints { id, collection, parent, varies } = hints;
        let hints =
            json!({ "id": id, "collection": collection, "parent": parent, "varies": varies });
        put("hints", hints);
    }
    Value::Object(row)
}

/// The parameters in the order of the contract, those of the path item last.
fn parameters(contract: &Document, operation: &Operation) -> Vec<Value> {
    let mut parameters: Vec<Value> = Vec::new();
    let places = [Some(operation.pointer.clone()), operation.pointer.parent()];
    for parent in places.iter().flatten().filter_map(|place| contract.at(place)) {
        let list = parent.child("parameters").map(|list| list.children()).unwrap_or_default();
        // Every reference is known to lead somewhere: the contract was parsed.
        for parameter in list.iter().filter_map(|(_, used)| contract.resolve(used).ok()) {
            let same = |other: &Value| {
                ["name", "in"].iter().all(|key| other.get(*key) == parameter.value.get(*key))
            };
            if parameters.iter().any(same) {
                continue;
            }
            let schema = parameter.child("schema");
            parameters.push(json!({
                "name": parameter.string("name"),
                "in": parameter.string("in"),
                "required": parameter.flag("required"),
                "schema": schema.map_or(Value::Null, |schema| lower(schema.value)),
            }));
        }
    }
    parameters
}

/// Where the content of a response is, and its schema.
fn response(body: &SuccessBody) -> Option<Value> {
    Some(match body {
        SuccessBody::Empty => return None,
        SuccessBody::Plain(name) => {
            let item = Type::Named(name.clone()).json_schema(DEFINITIONS);
            json!({ "schema": name, "content": null, "item": item, "list": false })
        }
        SuccessBody::Enveloped(name, content) => {
            let item = content.json_schema(DEFINITIONS);
            json!({ "schema": name, "content": "data", "item": item, "list": false })
        }
        SuccessBody::List(list) => json!({
            "schema": list.envelope,
            "content": list.items,
            "item": list.item.json_schema(DEFINITIONS),
            "list": true,
        }),
    })
}

/// The component that a reference names.
fn component<'a>(reference: &Located<'a>) -> Option<&'a str> {
    reference.reference()?.as_str()?.rsplit('/').next()
}
