//! Shapes that the simple contract does not have: names, unions, arguments and events of the odd
//! kind, each as the published document of the service has it somewhere.

use serde_json::{Value, json};

use crate::{
    contracts::{self, Edit, refusal},
    soundness,
};

/// The text of one generated file, all of them being sound.
fn file(document: &Value, path: &str) -> String {
    let files = contracts::files(document);
    assert_eq!(soundness::problems(&files), Vec::<String>::new());
    files.into_iter().find(|file| file.path == path).unwrap().text
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
}

#[test]
fn a_property_may_have_a_name_of_its_own_in_rust() {
    let mut document = contracts::letters();
    let carrier = json!({"description": "By carrier.", "type": "string", "x-rust-name": "royal"});
    document.put("/components/schemas/Stamp/properties/10999", carrier);
    let types = file(&document, "types.rs");
    contains(&types, &["#[serde(rename = \"10999\",", "pub royal: Option<String>,"]);
}

#[test]
fn a_parameter_may_have_a_name_of_its_own_in_rust() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/get/parameters/0/x-rust-name", json!("of_kind"));
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn of_kind(mut self, value: impl Into<types::LetterKind>) -> Self {",
            "self.of_kind.as_ref()",
        ],
    );
    assert!(!letters.contains("filter_kind"), "{letters}");
}

#[test]
fn a_parameter_may_be_called_body_where_there_is_none() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/get/parameters/0/name", json!("body"));
    contains(&file(&document, "resources/letters.rs"), &["pub fn body(mut self, body: "]);

    let mut document = contracts::letters();
    let body = json!({"name": "body", "in": "query", "style": "form", "description": "Text.",
        "x-rust-name": "words", "schema": {"type": "string"}});
    document.put("/paths/~1letters/post/parameters/-", body);
    let (pointers, text) = refusal(document);
    assert_eq!(pointers, ["/paths/~1letters/post"], "{text}");
}

#[test]
fn a_property_of_the_body_may_be_called_like_a_path_argument() {
    let mut document = contracts::letters();
    let id = json!({"description": "Another id.", "type": "string"});
    document.put("/components/schemas/UpdateLetter/properties/id", id);
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn update(&self, id: impl Into<String>) -> UpdateRequest {",
            "path_id: id.into(),",
            "call.path_argument(\"id\", &path_id)?;",
            "let path_id = path_id.as_str();",
            "pub fn id(mut self, id: impl Into<String>) -> Self {",
            "raw.letters_update(path_id, body)",
        ],
    );
}

#[test]
fn a_path_argument_may_have_any_name() {
    for (wire, name, field) in [
        ("call", "call", "path_call"),
        ("raw", "raw", "path_raw"),
        ("page_params", "page_params", "path_page_params"),
        ("größe", "größe", "größe"),
        ("10dlc", "_10dlc", "_10dlc"),
        ("📄", "x", "x"),
    ] {
        let mut document = contracts::letters();
        let mut item = document.cut("/paths/~1letters~1{id}");
        let id = json!({"name": wire, "in": "path", "required": true, "description": "Id.",
            "schema": {"type": "string"}});
        for method in ["delete", "patch"] {
            item[method]["parameters"] = json!([id]);
        }
        document.put(&format!("/paths/~1letters~1{{{wire}}}"), item);
        let property = json!({"description": "Text.", "type": "string"});
        document.put("/components/schemas/UpdateLetter/properties/path_raw", property);
        let letters = file(&document, "resources/letters.rs");
        let taken = if wire == "raw" { "path_path_raw" } else { field };
        contains(
            &letters,
            &[
                &format!("pub fn update(&self, {name}: impl Into<String>) -> UpdateRequest {{"),
                &format!("call.path_argument(\"{wire}\", &{field})?;"),
                &format!("raw.letters_delete({field})"),
                &format!("raw.letters_update({taken}, body)"),
            ],
        );
    }
}

#[test]
fn a_parameter_whose_name_gives_none_takes_one_of_its_own() {
    for (wire, argument) in [("10999", "_10999"), ("_", "x"), ("größe[]", "größe")] {
        let mut document = contracts::letters();
        let odd = json!({"name": wire, "in": "query", "style": "form", "description": "Text.",
            "required": true, "x-rust-name": "chosen", "schema": {"type": "string"}});
        document.put("/paths/~1letters/get/parameters/-", odd);
        let letters = file(&document, "resources/letters.rs");
        contains(&letters, &["pub fn chosen(mut self, chosen: impl Into<String>) -> Self {"]);
        let raw = file(&document, "raw.rs");
        contains(&raw, &[&format!(" {argument}: &'a str"), &format!("new(\"{wire}\", ")]);
    }
}

#[test]
fn a_path_argument_may_be_one_of_known_values() {
    let mut document = contracts::letters();
    let place = "/paths/~1letters~1{id}/delete/parameters/0/schema";
    document.put(place, json!({"$ref": "#/components/schemas/LetterKind"}));
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn delete(&self, id: impl Into<types::LetterKind>) -> DeleteRequest {",
            "call.path_argument(\"id\", id.as_str())?;",
            "let id = &id;",
        ],
    );
    let raw = file(&document, "raw.rs");
    contains(&raw, &["id: &'a types::LetterKind", "encode_path(id.as_str())"]);
}

#[test]
fn everything_that_a_request_lacks_is_named_at_once() {
    let mut document = contracts::letters();
    let urgency = json!({"name": "urgency", "in": "query", "style": "form", "required": true,
        "description": "How soon.", "schema": {"type": "string"}});
    document.put("/paths/~1letters/post/parameters/-", urgency);
    let letters = file(&document, "resources/letters.rs");
    let words = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    contains(
        &words,
        &["(\"urgency\", urgency.is_none()), (\"text\", text.is_none()), (\"to\", to.is_none()),"],
    );
}

#[test]
fn a_union_that_nothing_tells_apart_is_json() {
    let mut document = contracts::letters();
    document.cut("/components/schemas/Letter/discriminator");
    document.put("/components/schemas/Letter/x-untagged", json!(true));
    let types = file(&document, "types.rs");
    contains(&types, &["pub type Letter = Value;", "/// Nothing in the JSON tells which of these"]);
    for member in document["components"]["schemas"]["Letter"]["oneOf"].as_array().unwrap() {
        let name = member["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        contains(&types, &[&format!("[`{name}`]"), &format!("pub struct {name} ")]);
    }
}

#[test]
fn an_event_may_come_without_an_envelope() {
    let mut document = contracts::letters();
    let notice = json!({"description": "A notice.", "type": "object", "properties": {
        "letterId": {"description": "The letter.", "type": "string"},
        "status": {"description": "Its state.", "type": "string"},
    }});
    document.put("/components/schemas/Notice", notice);
    let event = json!({"description": "Comes now and then.", "x-event-types": ["4letters.notice"],
        "x-enum-varnames": ["Notice"], "x-known-by": ["letterId", "status"],
        "schema": {"$ref": "#/components/schemas/Notice"}});
    document.put("/x-webhooks/notice", event);
    let events = file(&document, "events.rs");
    contains(
        &events,
        &[
            "Notice(WebhookEvent<types::Notice>),",
            "\"4letters.notice\" => WebhookEvent::decode(parts).map(Self::Notice),",
            "if has(\"letterId\") && has(\"status\") {",
            "return Some(\"4letters.notice\");",
        ],
    );
}

#[test]
fn what_has_too_many_required_properties_is_no_list_of_arguments() {
    let mut document = contracts::letters();
    let place = "/components/schemas/SendLetter";
    for number in 1..=6 {
        let text = json!({"description": "A text.", "type": "string"});
        document.put(&format!("{place}/properties/text_{number}"), text);
        document.put(&format!("{place}/required/-"), json!(format!("text_{number}")));
    }
    let types = file(&document, "types.rs");
    assert!(!types.contains("impl SendLetter {"), "{types}");
    // What is sent can be written out, whatever it demands.
    assert!(!types.contains("#[non_exhaustive]\npub struct SendLetter "), "{types}");
}

#[test]
fn what_is_not_promised_to_be_anything_is_json() {
    let mut document = contracts::letters();
    for (component, required) in [("Stamp", false), ("SendLetter", true)] {
        let place = format!("/components/schemas/{component}");
        let anything = json!({"description": "Who knows.", "x-anything": true});
        document.put(&format!("{place}/properties/extra"), anything);
        if required {
            document.put(&format!("{place}/required/-"), json!("extra"));
        }
    }
    contains(&file(&document, "types.rs"), &["pub extra: Option<Value>,", "pub extra: Value,"]);
    let letters = file(&document, "resources/letters.rs");
    contains(&letters, &["pub fn extra(mut self, extra: impl Into<serde_json::Value>) -> Self {"]);
}
