//! Intentional differences are not reported, until they no longer exist.

use serde_json::{Value, json};
use telnyx_drift::{Comparison, Deviations, Kind};

use super::{between, between_with, ids, small};
use crate::contracts::Edit;

fn list(entries: &Value) -> Deviations {
    Deviations::read(&entries.to_string()).unwrap()
}

fn entry(pointer: &str, differs: &[&str], places: &[&str]) -> Value {
    let mut entry =
        json!({"pointer": pointer, "differs": differs, "ours": "A.", "theirs": "B.", "why": "C."});
    if !places.is_empty() {
        entry.put("/in", json!(places));
    }
    entry
}

/// Compares with a document without `text` in `Message`, which three operations and an event
/// return.
fn without_text(deviations: &Value) -> Comparison {
    let mut theirs = small();
    theirs.cut(TEXT);
    between_with(&small(), &theirs, &list(deviations))
}

const TEXT: &str = "/components/schemas/Message/allOf/1/properties/text";

#[test]
fn a_deviation_accepts_its_finding_alone() {
    let found = without_text(&json!([entry(TEXT, &["property-removed"], &[])]));
    assert_eq!((ids(&found), found.accepted), (vec![], 1));

    let found = without_text(&json!([entry(TEXT, &["became-nullable"], &[])]));
    assert_eq!(found.accepted, 0);
    assert_eq!(
        ids(&found),
        [format!("property-removed @ {TEXT}"), format!("stale-deviation became-nullable @ {TEXT}")]
    );
    let text = found.findings[1].change.to_string();
    assert!(text.starts_with("stale deviation: no finding `became-nullable`"), "{text}");
}

#[test]
fn a_deviation_of_one_operation_does_not_hide_the_others() {
    let places = ["POST /messages", "DELETE /messages/{id}"];
    let found = without_text(&json!([entry(TEXT, &["property-removed"], &places)]));
    let left: Vec<&String> = found.findings[0].operations.iter().collect();
    assert_eq!(left, ["GET /messages", "GET /messages/{id}", "event inboundMessage"]);
    assert_eq!(found.findings[1].kind(), Kind::StaleDeviation);
    let text = found.findings[1].change.to_string();
    assert!(text.contains(" in DELETE /messages/{id}:"), "{text}");
}

/// Compares with a document in which `text` of a request was removed, and others of its schema
/// added.
fn with_new_texts(names: &[&str], deviations: &Deviations) -> Comparison {
    let mut theirs = small();
    let text = theirs.cut("/components/schemas/Send/properties/text");
    for name in names {
        theirs.put(&format!("/components/schemas/Send/properties/{name}"), text.clone());
    }
    let mut ours = small();
    ours.put("/components/schemas/Send/properties/own", text);
    between_with(&ours, &theirs, deviations)
}

const SENT: &str = "/components/schemas/Send/properties/text";
const OWN: &str = "/components/schemas/Send/properties/own";

#[test]
fn an_accepted_removal_is_not_part_of_a_rename() {
    // Two of ours could be meant, until one is known to be ours alone.
    let own = entry(OWN, &["property-removed"], &[]);
    assert_eq!(ids(&with_new_texts(&["body"], &Deviations::default())).len(), 3);
    let found = with_new_texts(&["body"], &list(&json!([own])));
    assert_eq!(found.accepted, 1);
    assert_eq!(ids(&found), [format!("property-renamed text -> body @ {SENT}")]);

    // A lone pair is a rename to begin with.
    let mut theirs = small();
    let text = theirs.cut(SENT);
    theirs.put("/components/schemas/Send/properties/body", text);
    let found = between(&small(), &theirs);
    assert_eq!(ids(&found), [format!("property-renamed text -> body @ {SENT}")]);
    let removed = entry(SENT, &["property-removed"], &[]);
    let found = between_with(&small(), &theirs, &list(&json!([removed])));
    assert_eq!(found.accepted, 1);
    assert_eq!(ids(&found), ["property-added body @ /components/schemas/Send"]);

    // Nothing but the addition is left, and no entry is stale.
    let found = with_new_texts(&["body"], &list(&json!([own, removed])));
    assert_eq!(found.accepted, 2);
    assert_eq!(ids(&found), ["property-added body @ /components/schemas/Send"]);
}

#[test]
fn a_rename_may_be_accepted() {
    let own = entry(OWN, &["property-removed"], &[]);
    let renamed = entry(SENT, &["property-renamed text -> body"], &[]);
    let deviations = list(&json!([own, renamed]));
    let found = with_new_texts(&["body"], &deviations);
    assert_eq!((ids(&found), found.accepted), (vec![], 2));

    let found = with_new_texts(&["words"], &deviations);
    assert_eq!(found.accepted, 1);
    assert_eq!(
        ids(&found),
        [
            format!("property-renamed text -> words @ {SENT}"),
            format!("stale-deviation property-renamed text -> body @ {SENT}"),
        ]
    );
}

#[test]
fn an_accepted_difference_does_not_hide_a_move() {
    let mut theirs = small();
    theirs.cut(TEXT);
    let mut get = theirs.cut("/paths/~1messages~1{id}/get");
    get.put("/operationId", json!("texts.retrieve"));
    theirs.put("/paths/~1messages~1group~1{id}", json!({"get": get}));
    let parameters = theirs.pointer("/paths/~1messages~1{id}/parameters").cloned().unwrap();
    theirs.put("/paths/~1messages~1group~1{id}/parameters", parameters);
    let found = between(&small(), &theirs);
    assert!(ids(&found).iter().any(|id| id.starts_with("operation-removed")));
    let deviations = list(&json!([entry(TEXT, &["property-removed"], &[])]));
    let found = between_with(&small(), &theirs, &deviations);
    assert_eq!(
        ids(&found),
        ["operation-moved /messages/{id} -> /messages/group/{id} @ /paths/~1messages~1{id}/get"]
    );
    assert!(found.operations.contains("GET /messages/{id}"));
}

#[test]
fn an_entry_that_cannot_apply_is_refused() {
    let with = |key: &str, value: Value| {
        let mut entry = entry("/a", &["property-removed"], &[]);
        entry.put(key, value);
        json!([entry])
    };
    for (entries, part) in [
        (json!({}), "expected a sequence"),
        (json!([{"pointer": "/a"}]), "missing field `differs`"),
        (json!([entry("/a", &[], &[])]), "/a: `differs` is empty"),
        (json!([entry("/a", &["property-vanished"], &[])]), "`property-vanished`"),
        // A misspelt key would make the entry apply everywhere.
        (with("/inn", json!(["GET /messages"])), "unknown field `inn`"),
        (with("/in", json!("GET /messages")), "invalid type: string"),
        (with("/in", json!([1])), "invalid type: integer"),
        (with("/why", json!(1)), "invalid type: integer"),
    ] {
        let refusal = Deviations::read(&entries.to_string()).expect_err("refused");
        assert!(refusal.contains(part), "{refusal}");
    }
}
