//! The contracts that tests begin with, and ways to change them.

use std::{fs, path::PathBuf};

use serde_json::Value;
use telnyx_contract::{Document, Error as ContractError, SourceFile};
use telnyx_messaging_codegen::{Error, generate};

/// A whole contract of six operations: every kind of thing that generated code is made of.
pub(crate) fn letters() -> Value {
    serde_json::from_str(letters_text()).unwrap()
}

/// The same as it is in its file.
pub(crate) fn letters_text() -> &'static str {
    include_str!("fixtures/letters.json")
}

/// The contract of this workspace.
pub(crate) fn real() -> Value {
    serde_json::from_str(&real_text()).unwrap()
}

/// The contract of this workspace, verbatim.
pub(crate) fn real_text() -> String {
    fs::read_to_string(workspace().join("openapi/telnyx-messaging.json")).unwrap()
}

/// How many operations a contract has.
pub(crate) fn operations(document: &Value) -> usize {
    let paths = document["paths"].as_object().unwrap();
    paths.values().map(|item| item.as_object().unwrap().len()).sum()
}

/// The folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Everything that is generated from a document that keeps the rules.
pub(crate) fn files(document: &Value) -> Vec<SourceFile> {
    match generate(&Document::from(document.clone())) {
        Ok(files) => files,
        Err(error) => panic!("the contract is refused: {error}"),
    }
}

/// The rules that a document breaks: their pointers, and the whole text.
pub(crate) fn refusal(document: Value) -> (Vec<String>, String) {
    match generate(&Document::from(document)) {
        Err(Error::Contract(ContractError::Contract(diagnostics))) => {
            let pointers = diagnostics
                .as_slice()
                .iter()
                .map(|diagnostic| diagnostic.pointer.to_string())
                .collect();
            (pointers, diagnostics.to_string())
        }
        Err(other) => panic!("refused, but by no rule: {other}"),
        Ok(_) => panic!("nothing was refused"),
    }
}

/// Changes of a document, by JSON pointer.
pub(crate) trait Edit {
    /// Puts a value at a place that exists, below an object that exists, or at `-` of a list.
    fn put(&mut self, pointer: &str, value: Value);
    /// Cuts a value out and returns it.
    fn cut(&mut self, pointer: &str) -> Value;
}

impl Edit for Value {
    fn put(&mut self, pointer: &str, value: Value) {
        let (parent, last) = split(self, pointer);
        match parent {
            Value::Object(map) => {
                map.insert(last, value);
            }
            Value::Array(list) if last == "-" => list.push(value),
            Value::Array(list) => list[last.parse::<usize>().unwrap()] = value,
            _ => panic!("nothing can be put below {pointer}"),
        }
    }

    fn cut(&mut self, pointer: &str) -> Value {
        let (parent, last) = split(self, pointer);
        match parent {
            Value::Object(map) => {
                map.remove(&last).unwrap_or_else(|| panic!("nothing is at {pointer}"))
            }
            Value::Array(list) => list.remove(last.parse().unwrap()),
            _ => panic!("nothing is below {pointer}"),
        }
    }
}

fn split<'a>(document: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (above, last) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(above);
    let parent = parent.unwrap_or_else(|| panic!("nothing is at {above}"));
    (parent, last.replace("~1", "/").replace("~0", "~"))
}
