//! Everything that is wrong with a request is reported at once, before anything is sent.

use serde_json::{Value, json};
use telnyx_messaging::dispatch::{DispatchError, Invocation};
use telnyx_messaging::types::{
    SendGroupMms, SendWhatsappMessage, WhatsappButtonAction, WhatsappButtonMessage,
    WhatsappButtonReply, WhatsappContent, WhatsappInteractiveBody, WhatsappInteractiveContent,
    WhatsappReplyButton,
};
use telnyx_messaging::{Error, InvalidRequest};

use crate::contract;
use crate::samples::{self, Given};
use crate::server::{ScriptedReply, Server};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";

fn refused(error: Error) -> InvalidRequest {
    assert!(!error.may_have_been_sent(), "{error}");
    match error {
        Error::InvalidRequest(refused) => *refused,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn problems_of_every_kind_are_reported_together() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let client = server.client();
    let error = client
        .messages()
        .send_group_mms()
        .to(["+15550100002", "banana"].into_iter().cycle().take(9))
        .text("")
        .media_urls(["https://example.com/a.png"; 11])
        .header("x-a", "\n")
        .idempotency_key("not a key")
        .await;
    let refused = refused(error.unwrap_err());
    assert_eq!(refused.missing, ["from"]);
    let expected = [
        "set the required `from`",
        "`media_urls` must have at most 10 entries",
        "`text` must not be empty",
        "`to` must have 1 to 8 entries",
        "`to[1]` must be a phone number in E.164 format",
        "`to[7]` must be a phone number in E.164 format",
        "`x-a`",
        "the idempotency key is invalid",
    ];
    for problem in expected {
        let found = refused.problems.iter().any(|found| found.contains(problem));
        assert!(found, "{problem} in {:#?}", refused.problems);
    }
    assert_eq!(refused.problems.len(), 10, "{:#?}", refused.problems);
    assert!(!refused.to_string().contains("banana"), "{refused}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn arguments_of_path_and_query_are_reported_together() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let profiles = server.client().messaging_profiles();
    let error = profiles.list_short_codes("..").page_number(0).page_size(999).await.unwrap_err();
    let refused = refused(error);
    for problem in ["`id`", "`page[number]` must be at least 1", "`page[size]` must be between 1"] {
        assert!(refused.problems.iter().any(|found| found.contains(problem)), "{refused:?}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn nested_problems_are_named_by_their_json_path() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let button = |title: &str| {
        let reply = WhatsappButtonReply::default().id("a").title(title);
        WhatsappReplyButton::default().reply(reply)
    };
    let buttons = [button("Yes"), button("A label of 21 signs…!")];
    let action = WhatsappButtonAction::default().buttons(buttons);
    let message = WhatsappButtonMessage::new(action)
        .body(WhatsappInteractiveBody::default().text("x".repeat(1025)));
    let content = WhatsappContent::from(WhatsappInteractiveContent::new(message));
    let body = SendWhatsappMessage::new("555 010 0001", TO, content);
    let refused = refused(server.client().messages().whatsapp().body(body).await.unwrap_err());
    assert_eq!(
        refused.problems,
        [
            "`from` must be a phone number in E.164 format: `+`, country code and number, digits \
             only",
            "`whatsapp_message.interactive.action.buttons[1].reply.title` must have at most 20 \
             characters",
            "`whatsapp_message.interactive.body.text` must have at most 1024 characters",
        ]
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_whole_body_is_validated_like_single_values() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let body = SendGroupMms::new("", Vec::<String>::new()).text("Hello");
    let refused =
        refused(server.client().messages().send_group_mms().body(body).await.unwrap_err());
    assert_eq!(refused.problems.len(), 2, "{refused:?}");
    assert_eq!(server.connections(), 0);
}

/// Senders and recipients of every kind that the service accepts.
#[tokio::test]
async fn what_the_service_accepts_is_not_refused() {
    let accepted = ScriptedReply::ok(r#"{"data":{"id":"m"}}"#);
    let server = Server::start(vec![accepted; 7]).await;
    let messages = server.client().messages();
    for from in [FROM, "12345", "ExampleCo"] {
        messages.send().from(from).to(TO).text("Hi").await.unwrap();
    }
    messages.send_short_code().from("12345").to("54321").text("Hi").await.unwrap();
    let named = messages.send_with_alphanumeric_sender().from("ExampleCo").to(TO).text("Hi");
    named.messaging_profile_id("p").await.unwrap();
    for to in [TO, "US.13491208655302741918"] {
        messages.whatsapp().from(FROM).to(to).text("Hi").await.unwrap();
    }
    assert_eq!(server.requests().len(), 7);
}

#[tokio::test]
async fn recipients_that_are_no_numbers_are_refused() {
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    for to in ["banana", "", "+1555", "(555) 010-0002", "15550100002", " +15550100002"] {
        let error = server.client().messages().send().from(FROM).to(to).text("Hi").await;
        let refused = refused(error.unwrap_err());
        assert_eq!(refused.problems.len(), 1, "{to}: {refused:?}");
        assert!(refused.problems[0].starts_with("`to` must be a phone number"), "{refused:?}");
    }
    assert_eq!(server.connections(), 0);
}

/// A value that breaks a limit, and the place of it.
struct Violation {
    place: Vec<String>,
    /// The place as an error shows it.
    shown: String,
    value: Value,
}

/// Values that break each limit of a schema, once.
fn violations(document: &Value, schema: &Value, place: &[String], found: &mut Vec<Violation>) {
    let schema = contract::resolve(document, schema);
    if let Some(wrapped) = schema["allOf"].as_array() {
        return violations(document, &wrapped[0], place, found);
    }
    if place.len() > 12 {
        return;
    }
    let mut add = |value: Value| {
        let mut shown = String::new();
        for step in place {
            match step.parse::<usize>() {
                Ok(index) => shown.push_str(&format!("[{index}]")),
                Err(_) if shown.is_empty() => shown.push_str(step),
                Err(_) => shown.push_str(&format!(".{step}")),
            }
        }
        found.push(Violation { place: place.to_vec(), shown, value });
    };
    let number = |key: &str| schema[key].as_u64().and_then(|limit| usize::try_from(limit).ok());
    let is_number = schema["format"].as_str().is_some_and(|text| text.starts_with("phone-number"));
    // What is too long is not a phone number either, and matches no pattern.
    let is_formed = is_number || schema["pattern"].is_string();
    let longest = number("maxLength").filter(|_| !is_formed);
    longest.into_iter().for_each(|most| add(json!("1".repeat(most + 1))));
    if number("minLength").is_some_and(|least| least > 0) && !is_formed {
        add(json!(""));
    }
    if schema["pattern"].is_string() {
        add(json!("?!"));
    }
    if is_number {
        add(json!("banana"));
    }
    if let Some(least) = schema["minimum"].as_i64() {
        add(json!(least - 1));
    }
    if let Some(most) = schema["maximum"].as_i64() {
        add(json!(most + 1));
    }
    let item = || samples::value_of(document, &schema["items"], Given::All(0), 0);
    if number("minItems").is_some_and(|least| least > 0) {
        add(json!([]));
    }
    number("maxItems").into_iter().for_each(|most| add(json!(vec![item(); most + 1])));
    let below = |step: &str| [place, &[step.to_owned()]].concat();
    if schema["items"].is_object() {
        violations(document, &schema["items"], &below("0"), found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        violations(document, property, &below(name), found);
    }
}

#[tokio::test]
async fn every_limit_of_the_contract_is_checked() {
    let document = contract::document();
    let server = Server::start(vec![ScriptedReply::ok("{}")]).await;
    let client = server.client();
    let mut checked = 0;
    for operation in contract::operations(&document) {
        let schema = contract::body_schema(operation);
        if operation["requestBody"]["content"]["application/json"].is_null() {
            continue;
        }
        let mut found = Vec::new();
        violations(&document, schema, &[], &mut found);
        for Violation { place, shown, value } in found {
            let id = operation["operationId"].as_str().unwrap();
            let pointer = format!("/{}", place.join("/"));
            let mut bodies = (0..samples::alternatives(&document, id))
                .map(|index| samples::value_of(&document, schema, Given::All(index), 0));
            let Some(mut body) = bodies.find(|body| body.pointer(&pointer).is_some()) else {
                panic!("{id}: no body has {pointer}")
            };
            *body.pointer_mut(&pointer).unwrap() = value;
            let mut invocation = Invocation::new(id).body(body);
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let parameter = contract::resolve(&document, parameter);
                if parameter["in"] == "path" {
                    invocation = invocation.path(parameter["name"].as_str().unwrap(), "p");
                }
            }
            match invocation.send(&client).await.unwrap_err() {
                DispatchError::Call(error) => {
                    let refused = refused(error);
                    let [problem] = &*refused.problems else { panic!("{shown}: {refused:?}") };
                    assert!(problem.starts_with(&format!("`{shown}` must ")), "{shown}: {problem}");
                }
                other => panic!("{id}, {shown}: {other}"),
            }
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked} limits");
    assert_eq!(server.connections(), 0);
}
