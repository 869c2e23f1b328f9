//! `contract.json`: the contract without prose, for the sandbox.

use serde_json::Value;

use crate::{Contract, SourceFile};

/// How deep the document is printed line by line; what is deeper is on one line, so that a
/// component or an operation is one line of a diff.
const DEPTH: usize = 3;

/// Emits `contract.json`.
pub(crate) fn contract(contract: &Contract) -> SourceFile {
    let mut document = contract.document().clone();
    strip(&mut document, false);
    let mut text = String::new();
    write(&document, 0, &mut text);
    text.push('\n');
    SourceFile { path: "contract.json".to_owned(), text }
}

/// Removes prose; inside `encoding`, `properties` and `schemas` the keys are names and not keywords.
fn strip(value: &mut Value, keys_are_names: bool) {
    match value {
        Value::Object(map) => {
            if !keys_are_names {
                map.retain(|key, value| match key.as_str() {
                    "description" | "summary" => !value.is_string(),
                    "tags" | "x-enum-descriptions" | "x-enum-varnames" => false,
                    _ => true,
                });
            }
            for (key, value) in map {
                let is_data = matches!(key.as_str(), "default" | "enum" | "example");
                if keys_are_names || !is_data {
                    let names = matches!(key.as_str(), "encoding" | "properties" | "schemas");
                    strip(value, names && !keys_are_names);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| strip(value, false)),
        _ => {}
    }
}

fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(map) if depth < DEPTH && !map.is_empty() => {
            let indent = "  ".repeat(depth + 1);
            for (index, (key, value)) in map.iter().enumerate() {
                text.push_str(if index == 0 { "{\n" } else { ",\n" });
                text.push_str(&format!("{indent}{}: ", Value::from(key.as_str())));
                write(value, depth + 1, text);
            }
            text.push_str(&format!("\n{}}}", "  ".repeat(depth)));
        }
        other => text.push_str(&other.to_string()),
    }
}
