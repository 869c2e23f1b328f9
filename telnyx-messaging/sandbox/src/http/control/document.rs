//! The OpenAPI document of the control.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::PREFIX;
use super::routes::ROUTES;

/// Returns the OpenAPI document of the control requests.
pub(crate) fn document() -> Value {
    let mut paths: serde_json::Map<String, Value> = serde_json::Map::new();
    for route in ROUTES {
        let path = format!("{PREFIX}{}", route.path.replace("*}", "}"));
        let mut operation = json!({
            "operationId": route.name,
            "summary": route.summary,
            "responses": { "200": { "description": "Done.",
                "content": { "application/json": { "schema": {} } } } },
        });
        let inputs: Vec<&str> = route.inputs.split(',').filter(|name| !name.is_empty()).collect();
        let names = path.split(['{', '}']).skip(1).step_by(2);
        let mut parameters: Vec<Value> = names
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        if route.method == "GET" {
            parameters.extend(inputs.iter().map(
                |name| json!({ "name": name, "in": "query", "schema": { "type": "string" } }),
            ));
        } else if !inputs.is_empty() {
            let open = inputs == ["*"];
            let properties: HashMap<&str, Value> =
                inputs.iter().filter(|_| !open).map(|name| (*name, json!({}))).collect();
            operation["requestBody"] = json!({ "content": { "application/json": { "schema": {
                "type": "object", "properties": properties, "additionalProperties": open } } } });
        }
        operation["parameters"] = json!(parameters);
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[route.method.to_lowercase()] = operation;
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Control of the sandbox", "version": env!("CARGO_PKG_VERSION") },
        "paths": paths,
    })
}
