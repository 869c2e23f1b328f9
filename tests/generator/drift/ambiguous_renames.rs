//! Removals and additions that are not renames, because two could be meant or something differs.

use serde_json::{Map, Value, json};

use super::{between, ids, renames::rename, small};
use crate::contracts::Edit;

/// What may look like a rename, and what is reported instead.
type Ambiguity = (fn(&mut Value), &'static [&'static str]);

const AMBIGUITIES: &[Ambiguity] = &[
    // Two could be meant.
    (
        |d| {
            for (from, to) in [("text", "a"), ("subject", "b")] {
                rename(d, &format!("/components/schemas/Send/properties/{from}"), to);
            }
        },
        &[
            "property-added a @ /components/schemas/Send",
            "property-added b @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/subject",
            "property-removed @ /components/schemas/Send/properties/text",
        ],
    ),
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/text", "a");
            let again = d.pointer("/components/schemas/Send/properties/a").cloned().unwrap();
            d.put("/components/schemas/Send/properties/b", again);
        },
        &[
            "property-added a @ /components/schemas/Send",
            "property-added b @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/text",
        ],
    ),
    (
        |d| d.put("/components/schemas/Encoding/enum", json!(["utf8", "ucs2"])),
        &[
            "value-added ucs2 @ /components/schemas/Encoding",
            "value-added utf8 @ /components/schemas/Encoding",
            "value-removed auto @ /components/schemas/Encoding",
            "value-removed gsm7 @ /components/schemas/Encoding",
        ],
    ),
    (
        |d| d.put("/components/schemas/Encoding/enum", json!(["auto", "utf8", "ucs2"])),
        &[
            "value-added ucs2 @ /components/schemas/Encoding",
            "value-added utf8 @ /components/schemas/Encoding",
            "value-removed gsm7 @ /components/schemas/Encoding",
        ],
    ),
    // Two of different schemas are not ambiguous.
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/text", "body");
            rename(d, "/components/schemas/Send/properties/size", "count");
        },
        &[
            "property-renamed size -> count @ /components/schemas/Send/properties/size",
            "property-renamed text -> body @ /components/schemas/Send/properties/text",
        ],
    ),
    // Not the same: in a fact, in what is required, in a value far inside.
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/text", "body");
            d.put("/components/schemas/Send/properties/body/maxLength", json!(99));
        },
        &[
            "property-added body @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/text",
        ],
    ),
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/text", "body");
            d.put("/components/schemas/Send/required/-", json!("body"));
        },
        &[
            "property-added body required @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/text",
        ],
    ),
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/content", "what");
            d.put("/components/schemas/Picture/properties/kind/enum", json!(["photo"]));
        },
        &[
            "property-added what @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/content",
        ],
    ),
    (
        |d| {
            rename(d, "/components/schemas/Send/properties/text", "body");
            d.put("/components/schemas/Send/properties/body/deprecated", json!(true));
        },
        &[
            "property-added body @ /components/schemas/Send",
            "property-removed @ /components/schemas/Send/properties/text",
        ],
    ),
    // From the query to a header is not a rename.
    (
        |d| {
            d.put("/paths/~1messages/get/parameters/1/in", json!("header"));
            d.put("/paths/~1messages/get/parameters/1/name", json!("X-Name"));
        },
        &[
            "parameter-added X-Name @ /paths/~1messages/get/parameters",
            "parameter-removed @ /paths/~1messages/get/parameters/1",
        ],
    ),
    // An operation without content is like many others.
    (
        |d| {
            d.cut("/paths/~1messages~1{id}/delete");
            let delete = json!({"parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}], "responses": {"204": {"description": "Gone."}}});
            d.put("/paths/~1short_codes~1{id}", json!({"delete": delete}));
        },
        &[
            "operation-removed @ /paths/~1messages~1{id}/delete",
            "operation-added DELETE /short_codes/{id} @ /paths",
        ],
    ),
    // It moves with an operation that moves between the same two paths.
    (
        |d| {
            let mut item = d.cut("/paths/~1messages~1{id}");
            item.cut("/get/operationId");
            item.cut("/delete/operationId");
            d.put("/paths/~1messaging_texts~1{id}", item);
        },
        &[
            "operation-moved /messages/{id} -> /messaging_texts/{id} @ /paths/~1messages~1{id}/delete",
            "operation-moved /messages/{id} -> /messaging_texts/{id} @ /paths/~1messages~1{id}/get",
        ],
    ),
    // With the same last segment, harmless differences are allowed, and reported as well.
    (
        |d| {
            let mut get = d.cut("/paths/~1messages/get");
            get.put("/operationId", json!("other"));
            get.put(
                "/parameters/-",
                json!({"name": "sort", "in": "query", "schema": {"type": "string"}}),
            );
            d.put("/paths/~1messaging_sent~1messages", json!({"get": get}));
        },
        &[
            "operation-moved /messages -> /messaging_sent/messages @ /paths/~1messages/get",
            "parameter-added sort @ /paths/~1messages/get/parameters",
        ],
    ),
    (
        |d| {
            let mut get = d.cut("/paths/~1messages/get");
            get.put("/operationId", json!("other"));
            get.put("/parameters/0/required", json!(true));
            d.put("/paths/~1messaging_sent~1messages", json!({"get": get}));
        },
        &[
            "operation-removed @ /paths/~1messages/get",
            "operation-added GET /messaging_sent/messages @ /paths",
        ],
    ),
];

#[test]
fn ambiguous_changes_are_reported_one_by_one() {
    let mut base = small();
    base.put(
        "/components/schemas/Send/properties/subject",
        json!({"type": "string", "maxLength": 100, "nullable": true}),
    );
    for (change, wanted) in AMBIGUITIES {
        let mut changed = base.clone();
        change(&mut changed);
        assert_eq!(ids(&between(&base, &changed)), *wanted);
    }
}

/// One schema of ours is compared with two of theirs; only one of these has the new name.
#[test]
fn a_removal_elsewhere_is_still_reported() {
    let mut base = small();
    base.put(
        "/components/schemas/Send/properties/corner",
        json!({"$ref": "#/components/schemas/Cell"}),
    );
    let mut changed = base.clone();
    let place =
        json!({"type": "object", "properties": {"in": {"$ref": "#/components/schemas/Cell"}}});
    rename(&mut changed, "/components/schemas/Cell/properties/at", "position");
    changed.put("/components/schemas/Send/properties/corner", place);
    assert_eq!(
        ids(&between(&base, &changed)),
        [
            "property-removed @ /components/schemas/Cell/properties/at",
            "property-renamed at -> position @ /components/schemas/Cell/properties/at",
        ]
    );
}

/// All are alike, and each path ends as only one of the others does.
#[test]
fn the_end_of_a_path_tells_operations_apart() {
    let with_codes = |prefix: &str| {
        let mut document = small();
        let mut get = document.pointer("/paths/~1messages/get").cloned().unwrap();
        get.cut("/operationId");
        for (from, to) in [("long_code", "long_code"), ("short_code", "code/short_code")] {
            let name = if prefix.is_empty() { from } else { to };
            document["paths"][format!("{prefix}/messages/{name}")] = json!({"get": get});
        }
        document
    };
    assert_eq!(
        ids(&between(&with_codes(""), &with_codes("/messaging"))),
        [
            "operation-moved /messages/long_code -> /messaging/messages/long_code @ /paths/~1messages~1long_code/get",
            "operation-moved /messages/short_code -> /messaging/messages/code/short_code @ /paths/~1messages~1short_code/get",
        ]
    );
}

/// Everything has another name on every level, and could be any of its neighbours.
#[test]
fn many_names_on_many_levels_take_few_comparisons() {
    let levels = |prefix: &str| {
        let mut document = small();
        for level in 0..12 {
            let next = json!({"$ref": format!("#/components/schemas/Level{}", level + 1)});
            let properties: Map<String, Value> =
                (0..12).map(|n| (format!("{prefix}{n}"), next.clone())).collect();
            document.put(
                &format!("/components/schemas/Level{level}"),
                json!({"type": "object", "properties": properties}),
            );
        }
        document.put("/components/schemas/Level12", json!({"type": "string"}));
        let values: Vec<String> = (0..300).map(|n| format!("{prefix}{n}")).collect();
        document.put("/components/schemas/Encoding/enum", json!(values));
        document.put(
            "/components/schemas/Send/properties/levels",
            json!({"$ref": "#/components/schemas/Level0"}),
        );
        document
    };
    let found = between(&levels("a"), &levels("b"));
    assert_eq!(found.findings.len(), 2 * (12 + 300));
    assert!(found.comparisons < 1_000, "{}", found.comparisons);
}

/// A document with a number of operations, each with a response of its own.
fn with_operations(prefix: &str, count: usize) -> Value {
    let mut document = small();
    for number in 0..count {
        let field = format!("{prefix}_{number}");
        let get = json!({"responses": {"200": {"content": {"application/json": {"schema": {
            "type": "object", "properties": {field.clone(): {"type": "string"}, "id": {"type": "string"}}}}}}}});
        document["paths"][format!("/messaging_{prefix}/{field}")] = json!({"get": get});
    }
    document
}

/// The work grows with the sum of what was removed and what was added, not with the product.
#[test]
fn many_removed_and_added_operations_take_few_comparisons() {
    let found = between(&with_operations("old", 100), &with_operations("new", 1_000));
    assert_eq!(found.findings.len(), 1_100);
    assert!(found.comparisons < 1_500, "{}", found.comparisons);
}

/// Among many, an operation of the same content is still recognised.
#[test]
fn a_move_is_found_among_many_operations() {
    let mut theirs = with_operations("new", 1_000);
    let base = with_operations("old", 100);
    let moved = base["paths"]["/messaging_old/old_7"].clone();
    theirs["paths"]["/messaging_elsewhere/x"] = moved;
    let found = between(&base, &theirs);
    let ids = ids(&found);
    let moved = "operation-moved /messaging_old/old_7 -> /messaging_elsewhere/x \
                 @ /paths/~1messaging_old~1old_7/get";
    assert!(ids.iter().any(|id| id == moved) && ids.len() == 1_100, "{}", ids.len());
    assert!(found.comparisons < 1_500, "{}", found.comparisons);
}
