//! The tools that compare the contract with other documents, on documents that do not change.

mod ambiguous_renames;
mod deviations;
mod domain;
mod exhaustive;
mod merge;
mod mutations;
mod renames;
mod reports;
mod versions;

use serde_json::Value;
use telnyx_contract::Document;
use telnyx_drift::{Comparison, Deviations, Options, compare, compare_with};

use crate::contracts;

/// A document of OpenAPI 3.0 with every construct in which something can differ.
fn small() -> Value {
    serde_json::from_str(include_str!("base_3_0.json")).unwrap()
}

/// A contract that keeps the rules, of ten operations.
fn contract() -> Value {
    serde_json::from_str(contract_text()).unwrap()
}

/// The same as it is in its file.
fn contract_text() -> &'static str {
    include_str!("../fixtures/messaging.json")
}

fn document(value: &Value) -> Document {
    Document::from(value.clone())
}

fn between(base: &Value, revision: &Value) -> Comparison {
    compare(&document(base), &document(revision))
}

/// The same with intentional differences.
fn between_with(base: &Value, revision: &Value, deviations: &Deviations) -> Comparison {
    let options = Options { deviations: Some(deviations), ..Options::default() };
    compare_with(&document(base), &document(revision), &options)
}

/// Every finding as one line: kind, subject, and pointer into the first document.
fn ids(comparison: &Comparison) -> Vec<String> {
    let findings = comparison.findings.iter();
    findings.map(|finding| format!("{} @ {}", finding.id(), finding.base())).collect()
}

#[test]
fn nothing_differs_from_itself() {
    for document in [contract(), small()] {
        let found = between(&document, &document);
        assert_eq!(ids(&found), Vec::<String>::new());
        assert!(!found.operations.is_empty() && !found.events.is_empty());
    }
}

/// The only test of the contract itself: it is compared, and its deviations point into it.
#[test]
fn the_contract_and_its_deviations_are_read() {
    let real = contracts::real();
    let found = between(&real, &real);
    assert_eq!((ids(&found), found.operations.len()), (vec![], contracts::operations(&real)));

    let path = contracts::workspace().join("openapi/deviations.json");
    let list = Deviations::read(&std::fs::read_to_string(path).unwrap()).unwrap();
    let pointers: Vec<&str> = list.list().iter().map(|entry| entry.pointer.as_str()).collect();
    assert!(pointers.is_sorted());
    for pointer in pointers {
        // With a pattern, the pointer is compared up to it.
        let known = pointer.split_once('*').map_or(pointer, |(known, _)| known);
        let place = if known == pointer { pointer } else { known.rsplit_once('/').unwrap().0 };
        assert!(real.pointer(place).is_some(), "{pointer}");
    }
}
