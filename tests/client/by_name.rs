//! Every operation and event of the contract, over sockets, with values from the contract.
//!
//! A new operation, parameter, property or event needs no change here. `cargo xtask audit` counts
//! what these calls sent and received.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use telnyx_messaging::{
    Client,
    operations::OPERATIONS,
    webhooks::{Event, decode},
};
use telnyx_messaging_sandbox::{RecordedRequest, Sandbox};

use crate::{
    contract,
    samples::{self, Choices, Given},
    webhooks::delivery::receiver,
};

pub(crate) const HELP: &str = "the values are those of `example` in openapi/telnyx-messaging.json, else the \
     first that fits the type: add or correct an `example` of the parameter or property. If the \
     sandbox refuses the state of the resource, put the resource into that state in `prepared` of \
     tests/client/by_name.rs";

/// Puts a resource into the state that an operation requires, if a sample is not in it, and returns
/// its id.
async fn prepared(operation: &str, client: &Client) -> Option<String> {
    let messages = client.messages();
    match operation {
        "messages.cancel_scheduled" => {
            let time = chrono::Utc::now() + chrono::Days::new(1);
            let message = messages.schedule().from("+15550100001").to("+15550100002");
            let message = message.text("Later").send_at(time).await;
            Some(message.unwrap().id.clone())
        }
        "messages.retrieve_group_messages" => {
            let message = messages.send_group_mms().from("+15550100001").to(["+15550100002"]);
            message.text("Hello all").await.unwrap().group_message_id.clone()
        }
        _ => None,
    }
}

/// Calls an operation by name, and returns what is wrong.
async fn call(document: &Value, operation: &str, given: Given) -> Result<(), String> {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().unwrap();
    let id = prepared(operation, &client).await;
    let invocation = samples::invocation(document, operation, given, &sandbox, id);
    let response = invocation.send(&client).await.map_err(|error| error.to_string())?;
    if !response.mismatches().is_empty() {
        return Err(format!("the response differs: {:?}", response.mismatches()));
    }
    let request = sandbox.requests().pop().unwrap();
    if request.operation.as_deref() != Some(operation) {
        return Err(format!("{} {} reached {:?}", request.method, request.path, request.operation));
    }
    if given != Given::Required {
        compare(&request, operation, given)?;
    }
    sandbox.shutdown().await;
    Ok(())
}

/// Compares the inputs that arrived with those of the contract.
fn compare(request: &RecordedRequest, operation: &str, given: Given) -> Result<(), String> {
    let declared = contract::inputs(operation);
    let document = contract::document();
    let schema = contract::operations(&document).find(|one| one["operationId"] == operation);
    let schema = contract::resolve(&document, contract::body_schema(schema.unwrap()));
    let excluded = Choices::of(&document, schema, given, 0).excluded;
    let expected_body = declared.body.difference(&excluded).cloned().collect();
    let query: BTreeSet<String> = request.query.iter().map(|(name, _)| name.clone()).collect();
    let body = request.body.as_ref().and_then(Value::as_object);
    let properties = body.into_iter().flat_map(|body| body.keys().cloned());
    let body: BTreeSet<String> =
        properties.chain(request.parts.iter().map(|part| part.name.clone())).collect();
    let key = request.header("idempotency-key").is_some();
    for (what, found, expected) in
        [("query parameters", &query, &declared.query), ("properties", &body, &expected_body)]
    {
        if found != expected {
            return Err(format!("the {what} {found:?} arrived instead of {expected:?}"));
        }
    }
    if key != declared.idempotency_key {
        return Err("the idempotency key is missing, or not in the contract".to_owned());
    }
    Ok(())
}

async fn call_all(inputs: impl Fn(&Value, &str) -> Vec<Given>) {
    let document = contract::document();
    let mut failures = Vec::new();
    for operation in OPERATIONS {
        for given in inputs(&document, operation.id) {
            if let Err(failure) = call(&document, operation.id, given).await {
                failures.push(format!("{} ({given:?}): {failure}", operation.id));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} calls by name failed; {HELP}\n  {}",
        failures.len(),
        failures.join("\n  ")
    );
    assert_eq!(OPERATIONS.len(), contract::operation_ids().len());
}

#[tokio::test]
async fn every_operation_is_called_with_its_required_inputs() {
    call_all(|_, _| vec![Given::Required]).await;
}

#[tokio::test]
async fn every_operation_is_called_with_all_its_inputs() {
    call_all(|document, operation| {
        let count = samples::alternatives(document, operation);
        (0..count).map(Given::All).collect()
    })
    .await;
}

#[tokio::test]
async fn every_event_is_delivered_and_decoded() {
    let document = contract::document();
    let sandbox = Sandbox::start().await.unwrap();
    let (url, inbox) = receiver(&sandbox).await;
    let mut failures = Vec::new();
    for event in document["x-webhooks"].as_object().unwrap().values() {
        for event_type in event["x-event-types"].as_array().unwrap() {
            let schema = contract::resolve(&document, &event["schema"]);
            let payload = match &schema["properties"]["data"] {
                Value::Null => samples::value_of(&document, schema, Given::All(0), 0),
                _ => {
                    let envelope = samples::value_of(&document, schema, Given::All(0), 0);
                    envelope["data"]["payload"].clone()
                }
            };
            let body = json!({"data": {
                "id": "event-1", "record_type": "event", "event_type": event_type, "payload": payload,
            }});
            sandbox.deliver(&url, body).await;
            let received = inbox.lock().unwrap().pop();
            match received.map(|verified| decode(verified.raw())) {
                Some(Ok(Event::Other(other))) => {
                    failures.push(format!("{event_type} was decoded as {other:?}"));
                }
                Some(Ok(_)) => {}
                other => failures.push(format!("{event_type}: {other:?}")),
            }
        }
    }
    assert!(failures.is_empty(), "{HELP}\n  {}", failures.join("\n  "));
}
