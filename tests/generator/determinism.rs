//! The same contract gives the same bytes, and they are the bytes that are checked in.

use std::fs;

use serde_json::{Value, json};
use telnyx_contract::Document;
use telnyx_messaging_codegen::generate;

use crate::contracts::{self, files};

const HEADER: &str =
    "// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.";

#[test]
fn the_same_contract_gives_the_same_bytes() {
    let document = contracts::real();
    assert!(files(&document) == files(&document));
}

#[test]
fn the_order_of_keys_and_the_layout_do_not_matter() {
    let text = contracts::real_text();
    let document: Value = serde_json::from_str(&text).unwrap();
    let wanted = generate(&Document::from_json(&text).unwrap()).unwrap();
    for seed in 1..=3 {
        let shuffled = shuffled(&document, &mut Seed(seed));
        assert_ne!(shuffled, document.to_string(), "nothing was shuffled");
        let found = generate(&Document::from_json(&shuffled).unwrap()).unwrap();
        for (found, wanted) in found.iter().zip(&wanted) {
            assert!(found == wanted, "{} depends on the order of keys", wanted.path);
        }
        assert_eq!(found.len(), wanted.len());
    }
}

#[test]
fn the_files_are_ordered_by_path_and_told_apart() {
    let files = files(&contracts::real());
    assert!(files.windows(2).all(|pair| pair[0].path < pair[1].path));
    assert!(files.iter().all(|file| !file.path.contains('\\') && !file.path.starts_with('/')));
}

#[test]
fn the_checked_in_files_are_what_is_generated() {
    let folder = contracts::workspace().join("telnyx-messaging/src/generated");
    for file in files(&contracts::real()) {
        let found = fs::read_to_string(folder.join(&file.path)).unwrap_or_default();
        assert!(found == file.text, "{} is stale; run `cargo xtask generate`", file.path);
    }
}

#[test]
fn a_person_can_read_it() {
    let files = files(&contracts::real());
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let (path, text) = (&file.path, &file.text);
        assert_eq!(text.lines().next(), Some(HEADER), "{path} does not say where it comes from");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path} ends oddly");
        for noise in ["::std::option::Option", "::std::string::String", "::std::vec::Vec", "\t"] {
            assert!(!text.contains(noise), "{path} has {noise:?}");
        }
        let trailing = text.lines().position(|line| line.ends_with(' '));
        assert_eq!(trailing, None, "{path} has a blank at the end of a line");
        assert!(!text.contains("\n\n\n"), "{path} has two empty lines in a row");
    }
    let lines: usize =
        files.iter().filter(|f| f.path.ends_with(".rs")).map(|f| f.text.lines().count()).sum();
    let each = lines / contracts::operations(&contracts::real());
    assert!(each < 300, "{each} generated lines of Rust for an operation are too many to read");
}

#[test]
fn the_description_for_the_sandbox_has_everything_but_prose() {
    let document = contracts::real();
    let file = files(&document).into_iter().find(|file| file.path == "sandbox.json").unwrap();
    let description: Value = serde_json::from_str(&file.text).unwrap();
    let components = document["components"]["schemas"].as_object().unwrap();
    let definitions = description["$defs"].as_object().unwrap();
    let names = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(definitions), names(components));
    for (name, component) in components {
        // Nothing but a shorthand and null hides the properties of a component.
        let mut lowered = &definitions[name];
        while let Some(inner) = lowered.get("else") {
            lowered = inner;
        }
        if let Some(properties) = component["properties"].as_object() {
            assert_eq!(names(lowered["properties"].as_object().unwrap()), names(properties));
            let required = component.get("required");
            assert_eq!(lowered.get("required"), required, "{name}");
        }
        assert_eq!(definitions[name].get("example"), component.get("example"), "{name}");
        assert_eq!(lowered.get("enum"), component.get("enum"), "{name}");
    }
    let rows = description["operations"].as_array().unwrap();
    assert_eq!(rows.len(), contracts::operations(&document));
    for row in rows {
        let path = row["path"].as_str().unwrap();
        let method = row["method"].as_str().unwrap().to_lowercase();
        let operation = &document["paths"][path][&method];
        assert_eq!(operation["operationId"], row["id"]);
        assert!(operation["responses"][row["status"].to_string()].is_object(), "{row}");
        let parameters = operation["parameters"].as_array().map_or(0, Vec::len);
        let shared = document["paths"][path]["parameters"].as_array().map_or(0, Vec::len);
        assert_eq!(row["parameters"].as_array().unwrap().len(), parameters + shared, "{row}");
        assert_eq!(row.get("body").is_some(), operation.get("requestBody").is_some(), "{row}");
    }
    assert!(!file.text.contains("\"description\":\""), "prose is left");
    assert!(!file.text.contains("#/components/"), "a reference into the contract is left");
}

/// A small generator of numbers, the same on every machine.
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(limit).unwrap()).unwrap()
    }
}

/// The document on one line, the keys of every object in an order of their own.
///
/// Written by hand, because a `Value` may keep its keys sorted.
fn shuffled(value: &Value, seed: &mut Seed) -> String {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(&String, &Value)> = map.iter().collect();
            for last in (1..entries.len()).rev() {
                entries.swap(last, seed.below(last + 1));
            }
            let entries: Vec<String> = entries
                .into_iter()
                .map(|(key, value)| format!("{}:{}", json!(key), shuffled(value, seed)))
                .collect();
            format!("{{{}}}", entries.join(","))
        }
        Value::Array(list) => {
            let items: Vec<String> = list.iter().map(|value| shuffled(value, seed)).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}
