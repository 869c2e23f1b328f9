//! Lists the components of the contract, for tests that decode a value of each.
//!
//! Rust has no list of types by name at run time, so the list is written before the tests compile.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{collections::BTreeSet, env, fs, path::Path};

#[path = "client/contract.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod contract;

fn main() {
    println!("cargo::rerun-if-changed=../openapi/telnyx-messaging.json");
    println!("cargo::rerun-if-changed=client/contract.rs");
    let document = contract::document();
    let lists = [
        (
            "RESPONSES",
            "Every component that an operation returns.",
            contract::response_components(&document),
        ),
        (
            "PAYLOADS",
            "Every component that an event carries.",
            contract::payload_components(&document),
        ),
        (
            "REQUESTS",
            "Every component that an operation takes as its body.",
            contract::request_components(&document),
        ),
    ];
    let list = |(name, doc, components): (&str, &str, BTreeSet<String>)| {
        assert!(!components.is_empty(), "{name}");
        let schemas = &document["components"]["schemas"];
        let row = |name: String| format!("{name} => {}", rust_type(&name, &schemas[&name]));
        let components: Vec<String> = components.into_iter().map(row).collect();
        let components = components.join(", ");
        format!("/// {doc}\npub(crate) const {name}: &[Component] = components![{components}];\n")
    };
    let text: String = lists.into_iter().map(list).collect();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("components.rs"), text).unwrap();
}

/// The type of a component: those that only wrap a value or a page share a generic one.
fn rust_type(name: &str, schema: &serde_json::Value) -> String {
    let referenced = |schema: &serde_json::Value| {
        let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"))?.as_str()?;
        reference.rsplit('/').next().map(|name| format!("types::{name}"))
    };
    let properties = schema.get("properties").and_then(serde_json::Value::as_object);
    let properties: Vec<(&String, &serde_json::Value)> = properties.into_iter().flatten().collect();
    let wrapper = match properties.as_slice() {
        [(data, value)] if *data == "data" => match referenced(&value["items"]) {
            Some(item) => Some(format!("types::Data<Vec<{item}>>")),
            None => referenced(value).map(|value| format!("types::Data<{value}>")),
        },
        [(data, value), (meta, _)] if *data == "data" && *meta == "meta" => {
            referenced(&value["items"]).map(|item| format!("types::DataList<{item}>"))
        }
        _ => None,
    };
    wrapper.unwrap_or_else(|| format!("types::{name}"))
}
