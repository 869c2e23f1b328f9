//! Every response matches the contract.

use serde_json::json;

use super::super::contract::{Operation, Place};
use super::super::route::Segment;
use super::*;

#[test]
fn samples_match_their_schemas() {
    let contract = Contract::embedded().unwrap();
    let responses =
        contract.operations.iter().filter_map(|o| Some((&o.id, o.response_schema.as_ref()?)));
    for (id, schema) in responses {
        let sample = sample::sample(&contract, schema);
        assert_eq!(schema_errors(&contract, schema, &sample), [""; 0], "{id}");
    }
    for event in &contract.events {
        let sample = sample::sample(&contract, &event.schema);
        assert_eq!(schema_errors(&contract, &event.schema, &sample), [""; 0], "{:?}", event.types);
    }
}

#[test]
fn every_schema_compiles() {
    let contract = Contract::embedded().unwrap();
    for operation in &contract.operations {
        for parameter in &operation.parameters {
            assert!(
                parameter.validator(&contract).is_some(),
                "{} {}",
                operation.id,
                parameter.name
            );
        }
        if let Some(body) = &operation.body {
            assert!(body.validator(&contract).is_some(), "{}", operation.id);
        }
    }
}

/// Returns a path of the operation to existing items.
async fn existing(sandbox: &Sandbox, operation: &Operation) -> String {
    let mut path = String::new();
    let mut own = String::new();
    for segment in &operation.segments {
        match segment {
            Segment::Literal(text) => path = format!("{path}/{text}"),
            Segment::Argument(_) if operation.method == "DELETE" && path == "/messages" => {
                let sent = json!({"from": FROM, "to": TO, "text": "Later", "send_at": "2030-01-01T00:00:00Z"});
                let sent = call(sandbox, "POST", "/messages/schedule", &sent).await.body;
                own = sent["data"]["id"].as_str().unwrap().to_owned();
            }
            Segment::Argument(_) => {
                let collection = path.replace("/messages/group", "/messages");
                // A path that is not a collection has no items that must exist.
                own = sandbox
                    .seed(&collection, 1)
                    .map_or("brandStatus".into(), |mut ids| ids.remove(0));
            }
        }
        if matches!(segment, Segment::Argument(_)) {
            path = format!("{path}/{own}");
        }
    }
    let required = operation.parameters.iter().filter(|p| p.required && p.place == Place::Query);
    let query: Vec<String> = required.map(|parameter| format!("{}=1", parameter.name)).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

#[tokio::test]
async fn every_response_matches_the_contract() {
    let sandbox = Sandbox::start().await.unwrap();
    let contract = Contract::embedded().unwrap();
    for operation in &contract.operations {
        let path = existing(&sandbox, operation).await;
        let body = operation.body.as_ref().map(|body| sample::sample(&contract, &body.schema));
        let body = body.unwrap_or_default();
        let response = match &operation.body {
            Some(Body { media_type, .. }) if media_type == form::MEDIA_TYPE => {
                send_form(&sandbox, &path, "x", &form_of(&body)).await
            }
            _ => call(&sandbox, &operation.method, &path, &body).await,
        };
        assert_eq!(response.status, operation.status, "{}: {}", operation.id, response.body);
        assert!(response.head.contains("x-request-id: "), "{}", operation.id);
        match &operation.response_schema {
            Some(schema) => {
                assert_eq!(
                    schema_errors(&contract, schema, &response.body),
                    [""; 0],
                    "{}",
                    operation.id
                );
            }
            None => assert_eq!(response.body, Value::Null, "{}", operation.id),
        }
        let requests = sandbox.requests();
        assert_eq!(requests.last().unwrap().operation.as_deref(), Some(operation.id.as_str()));
    }
}
