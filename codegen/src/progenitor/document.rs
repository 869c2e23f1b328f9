//! The document that progenitor gets.
//!
//! It holds what progenitor turns into requests, and leaves out what it turns into something else:
//!
//! - **Responses**: progenitor would decode them, without regard for deviations and retries, and
//!   refuses an operation with two types. Without them its methods return the response undecoded.
//! - **Components**: all are replaced by types of `emit`. typify's enums are closed, its untagged
//!   unions guess, and a `title` merges two types. So only their names are here.
//! - **Limits** (`minimum: 1` becomes `NonZeroU64`) and **formats** other than `date-time` (`uuid`
//!   and the like refuse other strings): requests are validated by the runtime.
//! - **Defaults** are sent by progenitor even if the caller sets nothing.
//! - **Required query parameters** would be arguments without `Option`: builders hold each as an
//!   `Option`, and report all that are missing.
//! - **Forms**: progenitor writes no multipart bodies. The runtime writes them.
//! - **Prose**: `Arguments:` lists with text of the contract in private documentation.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::model::{Api, BodyEncoding, Field, JSON, Operation, Type};

/// Where the document has its components.
const COMPONENTS: &str = "#/components/schemas";

/// The header that a send carries.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Builds the document, as JSON.
pub(crate) fn document(api: &Api) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in &api.operations {
        let item = paths.entry(&operation.path).or_insert_with(|| json!({}));
        item[operation.method.to_lowercase()] = self::operation(operation);
    }
    let schemas: Map<String, Value> =
        components(api).into_iter().map(|name| (name.to_owned(), json!({}))).collect();
    json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// Returns the components that the document refers to.
pub(super) fn components(api: &Api) -> BTreeSet<&str> {
    let parameters = api
        .operations
        .iter()
        .flat_map(|operation| operation.path_parameters.iter().chain(&operation.query));
    let parameters = parameters.filter_map(|parameter| parameter.ty.named());
    parameters.chain(api.operations.iter().filter_map(json_body)).collect()
}

fn operation(operation: &Operation) -> Value {
    let path = operation.path_parameters.iter().map(|one| parameter(one, "path"));
    let query = operation.query.iter().map(|one| parameter(one, "query"));
    let mut parameters: Vec<Value> = path.chain(query).collect();
    if operation.idempotency_key {
        let string = json!({"type": "string"});
        parameters.push(json!({"name": IDEMPOTENCY_KEY, "in": "header", "schema": string}));
    }
    let mut value = json!({
        "operationId": operation.id,
        "parameters": parameters,
        "responses": {},
    });
    if let Some(component) = json_body(operation) {
        let schema = Type::Named(component.to_owned()).json_schema(COMPONENTS);
        value["requestBody"] = json!({"required": true, "content": {JSON: {"schema": schema}}});
    }
    value
}

fn json_body(operation: &Operation) -> Option<&str> {
    let body = operation.body.as_ref()?;
    matches!(body.media, BodyEncoding::Json).then_some(&body.component)
}

fn parameter(parameter: &Field, location: &str) -> Value {
    json!({
        "name": parameter.wire,
        "in": location,
        "required": location == "path",
        "schema": parameter.ty.json_schema(COMPONENTS),
    })
}
