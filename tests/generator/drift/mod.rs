//! The contract beside another document: what is found, what is not, what is taken over.

mod deviations;
mod dialects;
mod doubts;
mod everywhere;
mod merge;
mod mutations;
mod renames;
mod reports;

use serde_json::Value;
use telnyx_drift::{Comparison, Document, compare};

use crate::contracts;

/// A document in the dialect of version 3.0 with every construct that can hold a difference.
fn small() -> Value {
    serde_json::from_str(include_str!("small.json")).unwrap()
}

fn document(value: &Value) -> Document {
    Document::new(value.clone()).unwrap()
}

fn between(base: &Value, revision: &Value) -> Comparison {
    compare(&document(base), &document(revision))
}

/// Every finding as one line: kind, subject, and where it is in the first document.
fn marks(comparison: &Comparison) -> Vec<String> {
    comparison
        .findings
        .iter()
        .map(|finding| format!("{} @ {}", finding.mark(), finding.base))
        .collect()
}

#[test]
fn nothing_differs_from_itself() {
    for document in [contracts::real(), small()] {
        let found = between(&document, &document);
        assert_eq!(marks(&found), Vec::<String>::new());
        assert!(!found.operations.is_empty() && !found.events.is_empty());
    }
}
