//! Every response matches the contract.

use std::sync::LazyLock;

use serde_json::json;

use super::*;
use crate::api::route::Segment;
use crate::api::rules;
use crate::api::{Location, Operation};
use crate::behaviour::roles::Role;

#[test]
fn samples_match_their_schemas() {
    let api = Api::embedded().unwrap();
    let responses = api.operations.iter().filter_map(|o| Some((&o.id, o.response.as_ref()?)));
    for (id, response) in responses {
        let schema = Api::reference(&response.schema);
        let sample = sample_of(&api, &schema);
        assert_eq!(schema_errors(&api, &schema, &sample), [""; 0], "{id}");
    }
    for event in &api.events {
        let schema = Api::reference(event.schema.as_ref().unwrap());
        let sample = sample_of(&api, &schema);
        assert_eq!(schema_errors(&api, &schema, &sample), [""; 0], "{}", event.name);
    }
}

#[test]
fn the_sample_of_every_component_matches_it_and_breaks_no_rule() {
    let api = Api::embedded().unwrap();
    let mut failures = Vec::new();
    for name in api.definitions() {
        let schema = Api::reference(name);
        let sample = sample_of(&api, &schema);
        let broken = rules::check(&api, &schema, &sample, chrono::Utc::now());
        let errors = schema_errors(&api, &schema, &sample);
        if !errors.is_empty() || !broken.is_empty() {
            failures.push(format!("{name}: {errors:?} {broken:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_schema_compiles() {
    let api = Api::embedded().unwrap();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            assert!(parameter.validator(&api).is_some(), "{} {}", operation.id, parameter.name);
        }
        if let Some(body) = &operation.body {
            assert!(body.validator(&api).is_some(), "{}", operation.id);
        }
    }
}

/// Returns the example of a parameter in the contract.
pub(super) fn example(operation: &Operation, name: &str) -> String {
    static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
        let text = include_str!("../../../../openapi/telnyx-messaging.json");
        serde_json::from_str(text).unwrap()
    });
    let definition = &CONTRACT["paths"][&operation.path][operation.method.to_lowercase()];
    let parameters = definition["parameters"].as_array().into_iter().flatten();
    let mut parameters = parameters.map(|parameter| match parameter["$ref"].as_str() {
        Some(reference) => CONTRACT.pointer(reference.trim_start_matches('#')).unwrap(),
        None => parameter,
    });
    let parameter = parameters.find(|parameter| parameter["name"] == name);
    let example = &parameter.unwrap()["example"];
    example.as_str().map_or_else(|| example.to_string(), str::to_owned)
}

/// Returns a path of the operation to existing items.
pub(super) async fn existing(sandbox: &Sandbox, operation: &Operation) -> String {
    let mut path = String::new();
    let mut own = String::new();
    for segment in &operation.segments {
        match segment {
            Segment::Literal(text) => path = format!("{path}/{text}"),
            Segment::Argument(_) if operation.method == "DELETE" && path == "/messages" => {
                let sent = json!({"from": FROM, "to": TO, "text": "Later", "send_at": in_an_hour(sandbox)});
                let sent = call(sandbox, "POST", "/messages/schedule", &sent).await.body;
                own = sent["data"]["id"].as_str().unwrap().to_owned();
            }
            Segment::Argument(name) => {
                let collection = path.replace("/messages/group", "/messages");
                // A path that is not a collection has no items that must exist.
                own = match sandbox.seed(&collection, 1) {
                    Ok(mut ids) => ids.remove(0),
                    Err(_) => example(operation, name),
                };
            }
        }
        if matches!(segment, Segment::Argument(_)) {
            path = format!("{path}/{own}");
        }
    }
    let required =
        operation.parameters.iter().filter(|p| p.required && p.location == Location::Query);
    let query: Vec<String> = required
        .map(|parameter| {
            format!(
                "{}={}",
                parameter.name,
                example(operation, &parameter.name).replace('+', "%2B")
            )
        })
        .collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// Returns a body that the sandbox accepts.
fn valid_body(sandbox: &Sandbox, api: &Api, operation: &Operation) -> Value {
    let body = operation.body.as_ref().map(|body| sample_of(api, &Api::reference(&body.schema)));
    let mut body = body.unwrap_or_default();
    if let Some(profile) = body.get_mut("messaging_profile_id") {
        *profile = json!(sandbox.seed("messaging_profiles", 1).unwrap().remove(0));
    }
    if operation.id == "messages.send_short_code" {
        body["from"] = json!("12345");
    }
    if let Some(kind) = body.get_mut("type").filter(|kind| *kind == "SMS") {
        *kind = json!("MMS");
    }
    body
}

#[tokio::test]
async fn every_response_matches_the_contract() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::embedded().unwrap();
    let mut failures = Vec::new();
    for operation in &api.operations {
        let path = existing(&sandbox, operation).await;
        let body = valid_body(&sandbox, &api, operation);
        let response = match &operation.body {
            Some(Body { media_type, encodings, .. }) if media_type == form::MEDIA_TYPE => {
                send_form(&sandbox, &path, "x", &form_of(&body, encodings)).await
            }
            _ => call(&sandbox, &operation.method, &path, &body).await,
        };
        let schema = operation.response.as_ref().map(|r| Api::reference(&r.schema));
        let errors = match &schema {
            _ if response.status != operation.status => vec![format!("status {}", response.status)],
            Some(schema) => schema_errors(&api, schema, &response.body),
            None if response.body.is_null() => Vec::new(),
            None => vec!["a body".to_owned()],
        };
        if !errors.is_empty() || !response.head.contains("x-request-id: ") {
            failures.push(format!("{} {path}: {errors:?}: {}", operation.id, response.body));
        }
        let requests = sandbox.requests();
        assert_eq!(requests.last().unwrap().operation.as_deref(), Some(operation.id.as_str()));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn what_is_created_twice_is_there_twice() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::embedded().unwrap();
    let mut created = 0;
    for operation in &api.operations {
        let Role::Create(home) = &operation.role else { continue };
        let (path, body) = (existing(&sandbox, operation).await, operation.body.as_ref().unwrap());
        if body.media_type == form::MEDIA_TYPE {
            continue;
        }
        let body = valid_body(&sandbox, &api, operation);
        // An item that the request names is replaced.
        let id = api.kind(&home.collection).unwrap().id.clone();
        if id.is_some_and(|id| body.get(id).is_some()) {
            continue;
        }
        let count = || {
            let world = sandbox.state.world();
            world.store.collections().values().map(|collection| collection.len()).sum::<usize>()
        };
        let before = count();
        for _ in 0..2 {
            let response = call(&sandbox, "POST", &path, &body).await;
            assert_eq!(response.status, operation.status, "{}: {}", operation.id, response.body);
        }
        assert_eq!(count(), before + 2, "{}", operation.id);
        created += 1;
    }
    assert!(created > 5, "{created}");
}
