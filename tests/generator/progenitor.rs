//! The traps of progenitor: each construct is left out of its document, or handled after it.

use serde_json::{Value, json};
use telnyx_contract::Document;
use telnyx_messaging_codegen::progenitor_document;

use crate::contracts::{self, Edit};

fn document(contract: &Value) -> Value {
    progenitor_document(&Document::from(contract.clone())).unwrap()
}

/// Every object of a document, with its pointer.
fn objects<'a>(value: &'a Value, pointer: &str, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(map) => {
            found.push((pointer.to_owned(), value));
            map.iter().for_each(|(key, value)| objects(value, &format!("{pointer}/{key}"), found));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, v)| objects(v, &format!("{pointer}/{i}"), found));
        }
        _ => {}
    }
}

/// The places of a document that have a key.
fn places(document: &Value, key: &str) -> Vec<String> {
    let mut found = Vec::new();
    objects(document, "", &mut found);
    found.into_iter().filter(|(_, value)| value.get(key).is_some()).map(|(at, _)| at).collect()
}

fn raw(contract: &Value) -> String {
    let files = contracts::files(contract);
    files.into_iter().find(|file| file.path == "raw.rs").unwrap().text
}

#[test]
fn responses_are_not_declared() {
    for contract in [contracts::letters(), contracts::real()] {
        let document = document(&contract);
        for at in places(&document, "responses") {
            assert_eq!(document.pointer(&at.replace("/letters", "/~1letters")), None, "{at}");
        }
        let mut found = Vec::new();
        objects(&document, "", &mut found);
        let responses = found.iter().filter_map(|(_, value)| value.get("responses"));
        let responses: Vec<&Value> = responses.collect();
        assert_eq!(responses.len(), contracts::operations(&contract));
        assert!(responses.iter().all(|responses| **responses == json!({})));
    }
    let raw = raw(&contracts::letters());
    assert!(raw.contains("200..=299 => Ok(ResponseValue::stream(response)),"), "{raw}");
    assert!(raw.contains("_ => Err(Error::UnexpectedResponse(response)),"), "{raw}");
    assert!(!raw.contains("from_response"), "{raw}");
}

#[test]
fn components_are_names_without_content() {
    let mut contract = contracts::letters();
    contract.put("/components/schemas/SendLetter/title", json!("Letter"));
    let contract = match telnyx_contract::parse(&Document::from(contract.clone())) {
        Ok(_) => contract,
        // A title is refused by the rules.
        Err(_) => contracts::letters(),
    };
    let document = document(&contract);
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("SendLetter") && schemas.contains_key("LetterKind"));
    assert!(schemas.values().all(|schema| *schema == json!({})), "{schemas:?}");
    assert!(!schemas.contains_key("Letter"), "only what requests refer to: {schemas:?}");
    let raw = raw(&contract);
    assert!(raw.contains("body: &'a types::SendLetter,"), "{raw}");
    assert!(!raw.contains("pub mod types"), "{raw}");
}

#[test]
fn limits_formats_and_defaults_are_left_out() {
    let mut contract = contracts::letters();
    let uuid = json!({"name": "uuid", "in": "query", "style": "form", "description": "An id.",
        "schema": {"type": "string", "format": "uuid"}});
    contract.put("/paths/~1letters/get/parameters/-", uuid);
    let least = json!({"name": "least", "in": "query", "style": "form", "description": "A number.",
        "schema": {"type": "integer", "minimum": 1, "default": 1}});
    contract.put("/paths/~1letters/get/parameters/-", least);
    let since = json!({"name": "since", "in": "query", "style": "form", "description": "A time.",
        "schema": {"type": "string", "format": "date-time"}});
    contract.put("/paths/~1letters/get/parameters/-", since);
    let document = document(&contract);
    for key in ["default", "minimum", "maximum", "maxLength", "pattern", "enum", "nullable"] {
        assert_eq!(places(&document, key), Vec::<String>::new(), "{key}");
    }
    let mut found = Vec::new();
    objects(&document, "", &mut found);
    let formats: Vec<&Value> = found.iter().filter_map(|(_, v)| v.get("format")).collect();
    assert_eq!(formats, [&json!("date-time")]);
    let raw = raw(&contract);
    for argument in [
        "uuid: Option<&'a str>",
        "least: Option<i64>",
        "since: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>",
    ] {
        assert!(raw.contains(argument), "no {argument} in\n{raw}");
    }
}

#[test]
fn every_query_parameter_is_an_option() {
    let mut contract = contracts::letters();
    let needed = json!({"name": "needed", "in": "query", "style": "form", "required": true,
        "description": "Needed.", "schema": {"type": "string"}});
    contract.put("/paths/~1letters/get/parameters/-", needed);
    let raw = raw(&contract);
    assert!(raw.contains("needed: Option<&'a str>"), "{raw}");
}

#[test]
fn forms_have_no_body() {
    let document = document(&contracts::letters());
    let scan = document.pointer("/paths/~1letters~1{id}~1scan/post").unwrap();
    assert_eq!(scan.get("requestBody"), None);
    assert!(raw(&contracts::letters()).contains("fn letters_attach_scan<'a>"));
}

#[test]
fn prose_is_left_out() {
    for contract in [contracts::letters(), contracts::real()] {
        let document = document(&contract);
        for key in ["description", "summary", "tags"] {
            assert_eq!(places(&document, key), Vec::<String>::new(), "{key}");
        }
    }
}

/// Arguments are passed by position, in progenitor's order.
#[test]
fn arguments_are_passed_in_the_order_of_the_method() {
    for contract in [contracts::letters(), contracts::real()] {
        let files = contracts::files(&contract);
        let raw = files.iter().find(|file| file.path == "raw.rs").unwrap();
        let methods = methods(&raw.text);
        let mut calls = 0;
        for file in files.iter().filter(|file| file.path.starts_with("resources/")) {
            for line in file.text.split("execute(self, raw) {").skip(1) {
                let (_, call) = line.split_once("raw.").unwrap();
                let (method, rest) = call.split_once('(').unwrap();
                let (arguments, _) = rest.split_once(") }").or(rest.split_once(")\n")).unwrap();
                let names: Vec<&str> = arguments
                    .split(", ")
                    .filter(|argument| !argument.is_empty())
                    .map(|argument| {
                        let argument = argument.trim_start_matches('&').trim_end_matches("()");
                        let argument =
                            argument.trim_end_matches(".as_deref(").trim_end_matches(')');
                        argument.trim_end_matches(".as_deref").trim_end_matches(".as_ref")
                    })
                    .map(|argument| argument.rsplit('.').next().unwrap())
                    .collect();
                let wanted = &methods[method];
                assert_eq!(names.len(), wanted.len(), "{method}: {names:?}, {wanted:?}");
                for (name, wanted) in names.iter().zip(wanted) {
                    let is_page = ["number", "size"].contains(name);
                    let is_same = name == wanted || name.trim_start_matches("path_") == wanted;
                    assert!(is_same || is_page, "{method}: {name} for {wanted}");
                }
                calls += 1;
            }
        }
        assert_eq!(calls, contracts::operations(&contract));
    }
}

/// The arguments of progenitor's methods.
fn methods(raw: &str) -> std::collections::BTreeMap<String, Vec<String>> {
    let file = syn::parse_file(raw).unwrap();
    let blocks = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    let methods = blocks.flat_map(|block| block.items).filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method.sig),
        _ => None,
    });
    methods
        .map(|signature| {
            let arguments = signature.inputs.iter().filter_map(|argument| match argument {
                syn::FnArg::Typed(argument) => match &*argument.pat {
                    syn::Pat::Ident(name) => Some(name.ident.to_string()),
                    _ => None,
                },
                syn::FnArg::Receiver(_) => None,
            });
            (signature.ident.to_string(), arguments.collect())
        })
        .collect()
}
