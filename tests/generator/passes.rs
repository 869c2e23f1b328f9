//! Each preparing pass on a contract of a few lines: what it takes and what it leaves.

use std::{collections::BTreeSet, fmt::Write};

use serde_json::{Value, json};
use telnyx_contract::Contract;
use telnyx_messaging_codegen::{
    idle_passes,
    prepare::{PASSES, Pass},
};

use crate::{contracts, differences, snapshot};

/// A contract of a few lines for each pass.
///
/// Each holds what the pass closes, and beside it a property of the very name that the pass
/// looks for, which must stay.
fn cases() -> Vec<(&'static str, Value)> {
    vec![
        (
            "defaults",
            json!({
                "paths": {"/letters": {"get": {"parameters": [
                    {"name": "sort", "in": "query", "schema": {"type": "string", "default": "id"}},
                ]}}},
                "components": {"schemas": {"Letter": {"properties": {
                    "default": {"type": "boolean", "default": false},
                    "paper": {"type": "string", "default": "plain"},
                }}}},
            }),
        ),
        (
            "formats",
            json!({
                "paths": {"/letters/{id}": {"get": {"parameters": [
                    {"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}},
                ]}}},
                "components": {"schemas": {"Letter": {"properties": {
                    "format": {"type": "string", "format": "uri"},
                    "pages": {"type": "integer", "format": "int32"},
                    "sent_at": {"type": "string", "format": "date-time"},
                }}}},
            }),
        ),
        (
            "limits",
            json!({
                "components": {
                    "parameters": {"PageSize": {
                        "name": "page[size]",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 250},
                    }},
                    "schemas": {"Letter": {"properties": {
                        "minimum": {"type": "number", "exclusiveMinimum": true, "multipleOf": 0.5},
                        "text": {"type": "string", "maxLength": 500, "pattern": "^[a-z]*$"},
                        "to": {"type": "array", "maxItems": 8, "uniqueItems": true, "items": {
                            "type": "string", "minLength": 1,
                        }},
                    }}},
                },
            }),
        ),
        (
            "nullable",
            json!({
                "components": {"schemas": {"UpdateLetter": {"properties": {
                    "note": {"type": "string", "nullable": true},
                    "nullable": {"type": "boolean", "nullable": false},
                }}}},
            }),
        ),
        (
            "query",
            json!({
                "paths": {"/letters": {
                    "get": {"parameters": [
                        {"name": "page", "in": "query", "required": true,
                            "schema": {"type": "integer"}},
                        {"name": "kind", "in": "query", "required": false,
                            "schema": {"type": "string"}},
                    ]},
                    "parameters": [{"name": "id", "in": "path", "required": true,
                        "schema": {"type": "string"}}],
                }},
                "components": {
                    "parameters": {"Urgency": {"name": "urgency", "in": "query", "required": true,
                        "schema": {"type": "string"}}},
                    "schemas": {"Letter": {"required": ["required"], "properties": {
                        "required": {"type": "boolean"},
                    }}},
                },
            }),
        ),
        (
            "references",
            json!({
                "components": {"schemas": {"Letter": {"properties": {
                    "from": {"$ref": "#/components/schemas/Person"},
                    "to": {
                        "description": "Who gets it.",
                        "allOf": [{"$ref": "#/components/schemas/Person"}],
                    },
                    "witnesses": {"type": "array", "items": {
                        "allOf": [{"$ref": "#/components/schemas/Person"}],
                    }},
                }}}},
            }),
        ),
        (
            "responses",
            json!({
                "paths": {"/letters": {"post": {"responses": {
                    "201": {"description": "Sent."},
                    "4XX": {"description": "Refused."},
                    "503": {"description": "Closed."},
                    "default": {"description": "Anything else."},
                }}}},
            }),
        ),
        (
            "uploads",
            json!({
                "paths": {"/letters": {
                    "post": {"requestBody": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/SendLetter"},
                    }}}},
                    "put": {"requestBody": {"content": {"multipart/form-data": {
                        "schema": {"$ref": "#/components/schemas/AttachScan"},
                        "encoding": {"file": {"contentType": "application/pdf"}},
                    }}}},
                }},
                "components": {"schemas": {"AttachScan": {"properties": {
                    "requestBody": {"type": "string", "format": "binary"},
                }}}},
            }),
        ),
    ]
}

fn pass(name: &str) -> &'static Pass {
    PASSES.iter().find(|pass| pass.name == name).unwrap_or_else(|| panic!("no pass `{name}`"))
}

#[test]
fn every_pass_before_and_after() {
    for (name, before) in cases() {
        let pass = pass(name);
        let mut after = before.clone();
        let count = (pass.apply)(&mut after);
        let text = format!(
            "closes: {}\nplaces: {count}\n\n{}",
            pass.closes,
            differences::beside(&outline(&before), &outline(&after))
        );
        snapshot::assert(&format!("pass__{name}"), &text);
    }
    snapshot::assert_none_left_over("pass", cases().iter().map(|(n, _)| format!("pass__{n}")));
}

#[test]
fn every_pass_has_a_case_of_its_own() {
    let passes: BTreeSet<&str> = PASSES.iter().map(|pass| pass.name).collect();
    let cases: BTreeSet<&str> = cases().iter().map(|(name, _)| *name).collect();
    assert_eq!(passes.len(), PASSES.len(), "two passes share a name");
    assert_eq!(passes, cases, "give every pass in PASSES a case in `cases`");
}

#[test]
fn a_pass_leaves_itself_nothing_to_do() {
    for (name, mut document) in cases() {
        let pass = pass(name);
        assert_ne!((pass.apply)(&mut document), 0, "{name} changes nothing in its own case");
        let once = document.clone();
        assert_eq!((pass.apply)(&mut document), 0, "{name} changes what it has left");
        assert_eq!(document, once, "{name} changes more than it counts");
    }
}

#[test]
fn a_pass_that_finds_nothing_changes_nothing() {
    for pass in PASSES {
        for mut document in
            [json!({}), json!([]), json!(null), json!({"paths": [], "components": 1})]
        {
            let before = document.clone();
            assert_eq!((pass.apply)(&mut document), 0, "{} on {before}", pass.name);
            assert_eq!(document, before, "{}", pass.name);
        }
    }
}

#[test]
fn every_pass_is_still_needed_by_the_real_contract() {
    let idle = idle_passes(&Contract::from(contracts::real())).unwrap();
    assert!(idle.is_empty(), "no longer needed: {idle:?}; remove them from codegen/src/prepare");
}

#[test]
fn a_pass_that_is_not_needed_is_named() {
    let document = json!({"openapi": "3.0.3", "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://example.com"}], "paths": {}});
    let idle = idle_passes(&Contract::from(document)).unwrap();
    assert_eq!(idle, PASSES.iter().map(|pass| pass.name).collect::<Vec<_>>());
}

/// JSON with indents in place of brackets: one line for a scalar or a map of a few scalars.
fn outline(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    let entries: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (format!("{key}:"), value)).collect(),
        Value::Array(list) => list.iter().map(|value| ("-".to_owned(), value)).collect(),
        _ => return,
    };
    for (label, value) in entries {
        let indent = "  ".repeat(depth);
        if value.is_object() || value.is_array() {
            writeln!(text, "{indent}{label}").unwrap();
            write(value, depth + 1, text);
        } else {
            writeln!(text, "{indent}{label} {value}").unwrap();
        }
    }
}
