//! `sandbox.json`: components as JSON Schema.

use serde_json::{Value, json};

use crate::contracts::{self, Edit};

/// The description of the contract of letters, in which a property has another schema.
fn description(property: &str, schema: Value) -> Value {
    let mut letters = contracts::letters();
    letters.put(&format!("/components/schemas/SendLetter/properties/{property}"), schema);
    let files = contracts::files(&letters);
    let file = files.iter().find(|file| file.path == "sandbox.json").unwrap();
    serde_json::from_str(&file.text).unwrap()
}

fn property(schema: Value) -> Value {
    description("note", schema)["$defs"]["SendLetter"]["properties"]["note"].clone()
}

#[test]
fn null_becomes_a_condition_and_annotations_stay_at_the_top() {
    let note = property(json!({"description": "A note.", "type": "string", "minLength": 2,
        "nullable": true, "example": "A", "x-sensitive": true}));
    let string = json!({"type": "string", "minLength": 2});
    assert_eq!(
        note,
        json!({"if": {"type": "null"}, "then": true, "else": string, "example": "A",
            "x-sensitive": true})
    );
}

#[test]
fn a_shorthand_becomes_a_condition() {
    let recipient = &description("note", json!({"description": "A note.", "type": "string"}))["$defs"]
        ["Recipient"];
    assert_eq!(recipient["if"], json!({"type": "string"}));
    assert_eq!(recipient["then"], recipient["else"]["properties"]["address"]);
    // The service ignores a misspelt property; the sandbox reports it.
    assert_eq!(recipient["else"]["additionalProperties"], false);
    assert_eq!(recipient["x-shorthand"], "address");
}

#[test]
fn a_tagged_union_becomes_one_condition_for_each_tag() {
    let letter = &description("note", json!({"description": "A note.", "type": "string"}))["$defs"]
        ["Letter"];
    let tags = json!({"enum": ["inbound", "outbound"]});
    assert_eq!(letter["properties"]["direction"], tags);
    assert_eq!(letter["allOf"][1]["then"], json!({"$ref": "#/$defs/OutboundLetter"}));
    assert_eq!(letter["required"], json!(["direction"]));
}

#[test]
fn formats_and_open_objects_are_those_of_json_schema() {
    let url = property(json!({"description": "A note.", "type": "string", "format": "url"}));
    assert_eq!(url["format"], "uri");
    let open = json!({"description": "A note.", "type": "object", "additionalProperties": true});
    assert_eq!(property(open), json!({"type": "object", "additionalProperties": true}));
}
