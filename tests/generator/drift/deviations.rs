//! What differs on purpose is no finding, until it no longer differs.

use serde_json::{Value, json};
use telnyx_drift::{Comparison, Deviations, Kind};

use super::{between, marks, small};
use crate::contracts::{self, Edit};

fn deviations(entries: &Value) -> Deviations {
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

/// A document without `text` in `Message`, which three operations and an event answer.
fn without_text() -> Comparison {
    let mut theirs = small();
    theirs.cut("/components/schemas/Message/allOf/1/properties/text");
    between(&small(), &theirs)
}

const TEXT: &str = "/components/schemas/Message/allOf/1/properties/text";

#[test]
fn a_deviation_stands_for_its_finding_alone() {
    let mut found = without_text();
    assert_eq!(deviations(&json!([entry(TEXT, &["property-removed"], &[])])).apply(&mut found), 1);
    assert_eq!(marks(&found), Vec::<String>::new());

    let mut found = without_text();
    let other = deviations(&json!([entry(TEXT, &["became-nullable"], &[])]));
    assert_eq!(other.apply(&mut found), 0);
    assert_eq!(
        marks(&found),
        [
            "property-removed @ /components/schemas/Message/allOf/1/properties/text",
            "deviation-gone became-nullable @ /components/schemas/Message/allOf/1/properties/text",
        ]
    );
    assert!(found.findings[1].message.starts_with("Telnyx has fixed this"));
}

#[test]
fn a_deviation_of_one_place_does_not_hide_the_others() {
    let mut found = without_text();
    let places = ["POST /messages", "DELETE /messages/{id}"];
    let _ = deviations(&json!([entry(TEXT, &["property-removed"], &places)])).apply(&mut found);
    let left: Vec<&String> = found.findings[0].operations.iter().collect();
    assert_eq!(left, ["GET /messages", "GET /messages/{id}", "event inboundMessage"]);
    assert_eq!(found.findings[1].kind, Kind::DeviationGone);
    assert!(
        found.findings[1].message.contains(" in DELETE /messages/{id}:"),
        "{}",
        found.findings[1].message
    );
}

/// A document in which `text` of a request went and others of its shape came.
fn with_new_texts(names: &[&str]) -> Comparison {
    let mut theirs = small();
    let text = theirs.cut("/components/schemas/Send/properties/text");
    for name in names {
        theirs.put(&format!("/components/schemas/Send/properties/{name}"), text.clone());
    }
    let mut ours = small();
    ours.put("/components/schemas/Send/properties/own", text);
    between(&ours, &theirs)
}

const SENT: &str = "/components/schemas/Send/properties/text";
const OWN: &str = "/components/schemas/Send/properties/own";

#[test]
fn what_is_gone_on_purpose_is_no_half_of_a_rename() {
    // Two of ours could be meant, until one is known to be ours alone.
    let own = entry(OWN, &["property-removed"], &[]);
    let mut found = with_new_texts(&["body"]);
    assert_eq!(marks(&found).len(), 3);
    assert_eq!(deviations(&json!([own])).apply(&mut found), 1);
    assert_eq!(marks(&found), [format!("property-renamed text -> body @ {SENT}")]);

    // A lone pair is a rename to begin with.
    let mut theirs = small();
    let text = theirs.cut(SENT);
    theirs.put("/components/schemas/Send/properties/body", text);
    let mut found = between(&small(), &theirs);
    assert_eq!(marks(&found), [format!("property-renamed text -> body @ {SENT}")]);
    let gone = entry(SENT, &["property-removed"], &[]);
    assert_eq!(deviations(&json!([gone])).apply(&mut found), 1);
    assert_eq!(marks(&found), ["property-added body @ /components/schemas/Send"]);

    // Nothing but what is new is left, and the entries still stand for something.
    let mut found = with_new_texts(&["body"]);
    assert_eq!(deviations(&json!([own, gone])).apply(&mut found), 2);
    assert_eq!(marks(&found), ["property-added body @ /components/schemas/Send"]);
}

#[test]
fn a_rename_may_be_on_purpose() {
    let own = entry(OWN, &["property-removed"], &[]);
    let renamed = entry(SENT, &["property-renamed text -> body"], &[]);
    let list = deviations(&json!([own, renamed]));
    let mut found = with_new_texts(&["body"]);
    assert_eq!(list.apply(&mut found), 2);
    assert_eq!(marks(&found), Vec::<String>::new());

    let mut found = with_new_texts(&["words"]);
    assert_eq!(list.apply(&mut found), 1);
    assert_eq!(
        marks(&found),
        [
            format!("property-renamed text -> words @ {SENT}"),
            format!("deviation-gone property-renamed text -> body @ {SENT}"),
        ]
    );
}

#[test]
fn what_differs_on_purpose_does_not_hide_a_rename() {
    let mut theirs = small();
    theirs.cut("/components/schemas/Message/allOf/1/properties/text");
    let mut get = theirs.cut("/paths/~1messages~1{id}/get");
    get.put("/operationId", json!("texts.retrieve"));
    theirs.put("/paths/~1messages~1group~1{id}", json!({"get": get}));
    let parameters = theirs.pointer("/paths/~1messages~1{id}/parameters").cloned().unwrap();
    theirs.put("/paths/~1messages~1group~1{id}/parameters", parameters);
    let mut found = between(&small(), &theirs);
    assert!(marks(&found).iter().any(|mark| mark.starts_with("operation-removed")));
    let list = deviations(&json!([entry(TEXT, &["property-removed"], &[])]));
    let _ = list.apply(&mut found);
    assert_eq!(
        marks(&found),
        ["operation-moved /messages/{id} -> /messages/group/{id} @ /paths/~1messages~1{id}/get"]
    );
    assert!(found.operations.contains("GET /messages/{id}"));
}

#[test]
fn an_entry_that_stands_for_nothing_is_refused() {
    for (entries, part) in [
        (json!({}), "no list"),
        (json!([{"pointer": "/a"}]), "`ours`"),
        (json!([entry("/a", &[], &[])]), "/a: `differs` names no finding"),
        (json!([entry("/a", &["property-vanished"], &[])]), "`property-vanished` is no kind"),
    ] {
        let refusal = Deviations::read(&entries.to_string()).expect_err("refused");
        assert!(refusal.contains(part), "{refusal}");
    }
}

#[test]
fn the_deviations_of_the_contract_lead_into_it() {
    let path = contracts::workspace().join("openapi/deviations.json");
    let list = Deviations::read(&std::fs::read_to_string(path).unwrap()).unwrap();
    let contract = contracts::real();
    let pointers: Vec<&str> = list.list().iter().map(|entry| entry.pointer.as_str()).collect();
    assert!(pointers.is_sorted());
    for pointer in pointers {
        let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
        let place = if pointer.contains('*') { above } else { pointer };
        assert!(contract.pointer(place).is_some(), "{pointer}");
    }
}
