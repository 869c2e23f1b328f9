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
        let components: Vec<String> = components.into_iter().collect();
        assert!(!components.is_empty(), "{name}");
        let components = components.join(", ");
        format!("/// {doc}\npub(crate) const {name}: &[Component] = components![{components}];\n")
    };
    let text: String = lists.into_iter().map(list).collect();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("components.rs"), text).unwrap();
}
