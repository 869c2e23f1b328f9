//! The same API in OpenAPI 3.0 and 3.1, in JSON and YAML, flat and nested.

use serde_json::{Value, json};
use telnyx_drift::{compare, read};

use super::{between, document, ids, small};
use crate::contracts::Edit;

/// The small document in OpenAPI 3.1, with everything written in its other way.
fn other_version() -> Value {
    let mut d = small();
    d.put("/openapi", json!("3.1.0"));
    d.put(
        "/components/schemas/Send/properties/text",
        json!({"type": ["string", "null"], "maxLength": 100, "examples": ["Hi"]}),
    );
    d.put(
        "/components/schemas/Send/properties/size",
        json!({"type": "integer", "exclusiveMinimum": 0, "default": 1}),
    );
    d.put(
        "/components/schemas/Send/properties/encoding",
        json!({"anyOf": [{"$ref": "#/components/schemas/Encoding"}, {"type": "null"}]}),
    );
    d.put("/components/schemas/Text/properties/kind", json!({"const": "text"}));
    d.put(
        "/components/schemas/Message",
        json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "format": "uuid"},
        "created_at": {"type": "string", "format": "date-time"},
        "text": {"type": "string"},
        "parts": {"type": "integer", "maximum": 10.0}}}),
    );
    d.put("/paths/~1messages/get/parameters", json!([
        {"name": "page", "in": "query", "style": "deepObject", "explode": true, "schema": {"type": "object", "properties": {
            "number": {"type": "integer", "minimum": 1, "default": 1}}}},
        {"name": "filter", "in": "query", "style": "deepObject", "explode": true, "schema": {"type": "object", "properties": {
            "name": {"type": "object", "properties": {"contains": {"type": "string"}}},
            "kind": {"type": "array", "items": {"type": "string"}}}}},
    ]));
    let item = d.cut("/paths/~1messages~1{id}");
    d.put("/paths/~1messages~1{id}", item);
    d
}

#[test]
fn the_version_of_openapi_changes_nothing() {
    assert_eq!(ids(&between(&small(), &other_version())), Vec::<String>::new());
    assert_eq!(ids(&between(&other_version(), &small())), Vec::<String>::new());
}

#[test]
fn yaml_reads_as_json_does() {
    let yaml = "openapi: 3.1.0\npaths:\n  /messages:\n    get:\n      responses:\n        200:\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [y]\n                properties:\n                  y: {type: [string, 'null'], enum: [Y, N, no, ~]}\n                  # a comment\n                  date: {const: 2024-01-01}\n";
    let json = json!({"openapi": "3.1.0", "paths": {"/messages": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {
        "type": "object", "required": ["y"], "properties": {"y": {"type": ["string", "null"], "enum": ["Y", "N", "no", null]}, "date": {"const": "2024-01-01"}}}}}}}}}}});
    assert_eq!(read(yaml).unwrap(), document(&json));
    assert_eq!(read(&json.to_string()).unwrap(), document(&json));
}

#[test]
fn a_version_in_the_path_and_callbacks_are_understood() {
    let mut callbacks = small();
    let event = callbacks.cut("/webhooks/inboundMessage");
    callbacks.put(
        "/paths/~1messages/post/callbacks",
        json!({"inboundMessage": {"{$request.body#/webhook_url}": event}}),
    );
    let item = callbacks.cut("/paths/~1messages");
    callbacks.put("/paths/~1v2~1messages", item);
    assert_eq!(ids(&between(&small(), &callbacks)), Vec::<String>::new());
}

#[test]
fn unsupported_constructs_are_reported_with_their_pointer() {
    let mut odd = small();
    odd.put(
        "/paths/~1messages/get/parameters/-",
        json!({"name": "c", "in": "cookie", "schema": {"type": "string"}}),
    );
    odd.put("/paths/~1messages/get/parameters/0/style", json!("pipeDelimited"));
    odd.put("/components/schemas/Cell/properties/at/not", json!({"enum": [3]}));
    odd.put("/components/schemas/Cell/properties/odd", json!({"$ref": "other.json#/Odd"}));
    odd.put("/components/schemas/Send/properties/text/type", json!("text"));
    let found = between(&odd, &odd);
    let mut places: Vec<&str> =
        found.findings.iter().flat_map(|f| &f.revisions).map(String::as_str).collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "/components/schemas/Cell/properties/at/not",
            "/components/schemas/Cell/properties/odd/$ref",
            "/components/schemas/Send/properties/text",
            "/paths/~1messages/get/parameters/0",
            "/paths/~1messages/get/parameters/3",
        ]
    );
}

#[test]
fn invalid_documents_are_refused_in_one_line() {
    for text in [
        "",
        "{",
        "a: [",
        "[]",
        "swagger: '2.0'",
        "{\"openapi\": \"3.2.0\", \"paths\": {}}",
        "openapi: 3.1.0",
    ] {
        let refusal = read(text).expect_err(text);
        assert_eq!(refusal.lines().count(), 1, "{text}: {refusal}");
    }
    let deep = "[".repeat(100_000);
    for text in [format!("openapi: 3.1.0\npaths: {deep}"), format!("{{\"paths\": {deep}")] {
        let refusal = read(&text).expect_err("deep");
        assert_eq!(refusal.lines().count(), 1, "{refusal}");
    }
    assert!(
        compare(&document(&small()), &read("openapi: 3.0.0\npaths: {}").unwrap()).findings.len()
            > 3
    );
}

/// A component whose name begins like that of another is another component.
#[test]
fn a_name_that_begins_alike_is_not_the_same_component() {
    let mut base = small();
    let own = json!({"type": "object", "properties": {"own": {"type": "string"}}});
    base.put("/components/schemas/A", json!({"allOf": [own, {"$ref": "#/components/schemas/AB"}]}));
    let or_null = json!([{"$ref": "#/components/schemas/Cell"}, {"type": "null"}]);
    base.put("/components/schemas/AB", json!({"oneOf": or_null}));
    base.put("/components/schemas/Send/properties/a", json!({"$ref": "#/components/schemas/A"}));
    let mut changed = base.clone();
    changed.put("/components/schemas/A/allOf/0/properties/more", json!({"type": "string"}));
    assert_eq!(ids(&between(&base, &changed)), ["property-added more @ /components/schemas/A"]);
}

/// Members of long unions are compared with those that are most alike, wherever they are.
#[test]
fn the_last_members_of_a_long_union_are_compared() {
    let member = |number: usize| {
        let name = format!("member_{number}");
        json!({"type": "object", "properties": {name: {"type": "string"}}})
    };
    let with = |members: Vec<Value>| {
        let mut document = small();
        document.put("/components/schemas/Send/properties/long", json!({"oneOf": members}));
        document
    };
    let base = with((0..1_002).map(member).collect());
    let mut last = member(1_001);
    last.put("/properties/member_1001/maxLength", json!(1));
    let found = ids(&between(&base, &with(vec![member(1_000), last])));
    let removed = found.iter().filter(|id| id.starts_with("alternative-removed")).count();
    let limit = "/components/schemas/Send/properties/long/oneOf/1001/properties/member_1001";
    assert!(found.contains(&format!("limit-changed maxLength none -> 1 @ {limit}")), "{found:#?}");
    assert_eq!((removed, found.len()), (1_000, 1_001));
}

/// A union of nothing but types is the same as a list of them.
#[test]
fn types_may_be_a_union_or_a_list() {
    let with = |schema: Value| {
        let mut document = small();
        document.put("/openapi", json!("3.1.0"));
        document.put("/components/schemas/Base/properties/code", schema);
        document
    };
    let list = with(json!({"type": ["integer", "string", "null"], "format": "code"}));
    for key in ["oneOf", "anyOf"] {
        let text = json!({"type": "string", "description": "As text."});
        let union = json!([text, {"type": "null"}, {"type": "integer", "title": "Number"}]);
        let union = with(json!({key: union, "format": "code"}));
        assert_eq!(ids(&between(&list, &union)), Vec::<String>::new());
        assert_eq!(ids(&between(&union, &list)), Vec::<String>::new());
    }
    // With anything else next to a type they are alternatives.
    let limited = json!({"oneOf": [{"type": "string", "maxLength": 3}, {"type": "integer"}]});
    let found = ids(&between(&list, &with(limited)));
    assert!(found.iter().any(|id| id.starts_with("type-changed")), "{found:#?}");
}
