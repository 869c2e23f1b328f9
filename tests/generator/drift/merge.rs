//! Additions are applied, and nothing else changes.

use serde_json::{Value, json};
use telnyx_contract::Document;
use telnyx_drift::{Deviations, Merge, Only, compare, read as read_document};
use telnyx_messaging_codegen::generate;

use super::{between_with, contract, contract_text, document};
use crate::contracts::Edit;

/// No deviations, as their file has them.
const NONE: &str = "[]\n";

fn merge(ours: &str, theirs: &Document, deviations: &str) -> Result<Merge, String> {
    telnyx_drift::merge(ours, theirs, deviations, &Only::default())
}

/// The contract, merged with itself after a change.
fn merged(change: impl FnOnce(&mut Value)) -> Merge {
    let mut theirs = contract();
    change(&mut theirs);
    merge(contract_text(), &document(&theirs), NONE).unwrap()
}

fn read(merge: &Merge) -> Value {
    serde_json::from_str(&merge.text).unwrap()
}

/// The lines that are only in the second text; the first must be in it, line by line, but for
/// commas.
fn added(before: &str, after: &str) -> Vec<String> {
    let mut left = before.lines().map(|line| line.trim_end_matches(',')).peekable();
    let mut added = Vec::new();
    for line in after.lines() {
        if left.peek() == Some(&line.trim_end_matches(',')) {
            left.next();
        } else {
            added.push(line.trim().trim_end_matches(',').to_owned());
        }
    }
    assert_eq!(left.next(), None, "a line of the contract was removed");
    added
}

#[test]
fn merging_with_itself_changes_nothing() {
    let merge = merged(|_| ());
    assert_eq!(merge.text, contract_text());
    assert_eq!((merge.applied, merge.manual), (vec![], vec![]));
}

/// Whatever the layout is, it stays.
#[test]
fn a_contract_of_another_layout_is_merged() {
    let mut theirs = contract();
    theirs.put("/components/schemas/LineType/enum/-", json!("satellite"));
    let four = contract_text().replace("  ", "    ");
    let spaced = four.replace("\"enum\": [", "\"enum\":  [").replace('\n', "\r\n");
    for text in [serde_json::to_string(&contract()).unwrap(), four, spaced] {
        let merge = merge(&text, &document(&theirs), NONE).unwrap();
        let line_type = read(&merge)["components"]["schemas"]["LineType"].clone();
        let values = line_type["enum"].as_array().unwrap();
        assert_eq!(values.last().unwrap(), "satellite");
        assert_eq!(values.len(), line_type["x-enum-descriptions"].as_array().unwrap().len());
        assert_eq!(merge.applied.len(), 1, "{:#?}", merge.manual);
        // Nothing but the insertions differs.
        let mut rest = merge.text.chars().peekable();
        for character in text.chars() {
            while rest.next().is_some_and(|other| other != character) {}
        }
        assert!(merge.text.len() < text.len() + 200);
    }
}

#[test]
fn each_addition_stands_where_it_belongs_and_the_rest_is_untouched() {
    let merge = merged(|d| {
        d.put("/components/schemas/OutboundMessage/properties/carrier_note", json!({
            "type": "string", "maxLength": 40, "description": "A sentence of theirs.", "example": "theirs"}));
        d.put(
            "/components/schemas/SendMessage/properties/priority",
            json!({"type": "string", "enum": ["high", "low"]}),
        );
        d.put("/components/schemas/LineType/enum/-", json!("satellite"));
        d.put("/components/schemas/OutboundMessage/properties/parts/nullable", json!(true));
        d.put(
            "/paths/~1messaging_profiles/get/parameters/-",
            json!({
            "name": "filter[phone_number]", "in": "query", "schema": {"type": "string"}}),
        );
    });
    assert_eq!(merge.manual, []);
    assert_eq!(merge.applied.len(), 5, "{:#?}", merge.applied);
    let text = added(contract_text(), &merge.text).join("\n");
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("drift__merge", text);
    });
    assert!(!merge.text.contains("theirs"));
    generate(&Document::from(read(&merge))).unwrap();
}

/// Keys have the order that the contract has everywhere, and maps are sorted.
#[test]
fn a_new_operation_is_written_in_the_order_of_the_contract() {
    let merge = merged(|d| {
        let kind = json!({"name": "kind", "in": "query", "schema": {"type": "array",
            "items": {"type": "string", "enum": ["out", "in"]}}});
        let joined = json!({"name": "ids", "in": "query", "explode": false, "schema": {
            "type": "array", "items": {"type": "string"}}});
        let label = json!({"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string", "maxLength": 9, "minLength": 2, "pattern": "^[a-z]{2,9}$", "default": "ab"},
            "id": {"type": "string", "format": "uuid", "deprecated": true},
            "1st": {"type": "integer", "maximum": 3, "minimum": 1, "nullable": true},
            "phone": {"type": "array", "maxItems": 2, "items": {"type": "string"}}}});
        let body = json!({"content": {"application/json": {"schema": label}}});
        let data = json!({"type": "object", "properties": {"data": label}});
        let done = json!({"content": {"application/json": {"schema": data}}});
        let post =
            json!({"parameters": [kind, joined], "requestBody": body, "responses": {"201": done}});
        d.put("/paths/~1messaging_labels", json!({"post": post}));
    });
    let work: Vec<&str> = merge.manual.iter().map(|step| step.what.as_str()).collect();
    let why = "the client repeats the name for each entry of a list";
    assert_eq!(
        work,
        [
            format!("POST /messaging_labels: left out, {why}"),
            format!("POST /messaging_labels: query `ids` was added: array, optional: {why}"),
        ]
    );
    let text = added(contract_text(), &merge.text).join("\n");
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("drift__merge_operation", text);
    });
    generate(&Document::from(read(&merge))).unwrap();
}

#[test]
fn what_is_deleted_from_the_contract_comes_back() {
    let theirs = contract();
    for first in 0..4 {
        let mut ours = theirs.clone();
        let operations = some(&every(&theirs, |place| matches!(place, ["paths", _, _])), first, 2);
        for pointer in &operations {
            ours.cut(pointer);
        }
        ours["paths"].as_object_mut().unwrap().retain(|_, item| item != &json!({}));
        drop_unused(&mut ours);
        // A union whose members lack the property that distinguishes them is not a contract.
        let properties: Vec<String> = some(&removable(&ours), first, 20)
            .into_iter()
            .filter(|pointer| !pointer.ends_with("/properties/direction"))
            .collect();
        for pointer in &properties {
            ours.cut(pointer);
        }
        drop_unused(&mut ours);
        let merge = merge(&pretty(&ours), &document(&theirs), NONE).unwrap();
        let merged = read(&merge);
        // What only the properties held comes back with them.
        for pointer in operations.iter().chain(&properties) {
            assert!(merged.pointer(pointer).is_some(), "{pointer}: {:#?}", merge.manual);
        }
        generate(&Document::from(merged.clone())).unwrap();
        let left = compare(&document(&merged), &document(&theirs));
        let additive = left.findings.iter().filter(|f| f.change.is_additive()).map(|f| f.id());
        // Headers are not written.
        let additive: Vec<String> =
            additive.filter(|id| id != "parameter-added Idempotency-Key").collect();
        assert_eq!(additive, Vec::<String>::new());
    }
}

/// A number of entries of a list, one from each of as many equal parts.
fn some(list: &[String], first: usize, count: usize) -> Vec<String> {
    assert!(list.len() >= 4 * count, "{} are too few", list.len());
    let step = list.len() / count;
    list.iter().skip(first).step_by(step).take(count).cloned().collect()
}

/// Every place whose tokens are of a form.
fn every(document: &Value, is: impl Fn(&[&str]) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    super::exhaustive::places(document, "", &mut places);
    places.retain(|place| is(&place.split('/').skip(1).collect::<Vec<_>>()));
    places
}

/// Properties that nothing else in the contract names.
fn removable(document: &Value) -> Vec<String> {
    let mut properties = every(document, |place| {
        matches!(place, ["components", "schemas", name, "properties", _]
            if !name.contains("Error") && *name != "PaginationMeta")
    });
    properties.retain(|pointer| {
        let (holder, name) = pointer.rsplit_once("/properties/").unwrap();
        let holder = document.pointer(holder).unwrap();
        let is_named = |key: &str| match &holder[key] {
            Value::Array(names) => names.iter().any(|other| other == name),
            other => other == name,
        };
        let is_alone = holder["properties"].as_object().unwrap().len() < 3;
        let is_written = document["x-webhooks"].to_string().contains(&format!("\"{name}\""));
        !is_named("required") && !is_named("x-shorthand") && !is_alone && !is_written
    });
    properties
}

#[test]
fn a_new_operation_keeps_the_rules_and_is_described_by_nobody_yet() {
    let upstream = r"
openapi: 3.1.0
servers: [{url: https://api.telnyx.com/v2}]
security: [{key: []}]
paths:
  /messaging_labels:
    get:
      summary: A sentence of theirs.
      parameters:
        - {name: page, in: query, style: deepObject, explode: true, schema: {type: object, properties: {number: {type: integer, minimum: 1, default: 1}, size: {type: integer, default: 20}}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object, properties: {phone_number: {type: string}, kind: {type: string, enum: [in, out]}}}}
      responses:
        '200':
          content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/messaging_Label'}}, meta: {$ref: '#/components/schemas/Meta'}}}}}
    post:
      requestBody: {content: {application/json: {schema: {type: object, required: [text], properties: {text: {type: string}, id: {type: string, readOnly: true}, rules: {type: [object, 'null'], properties: {deep: {type: array, items: {type: array, items: {type: object, properties: {score: {type: number, exclusiveMinimum: 0}}}}}}}}}}}}
      responses:
        '201': {content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/messaging_Label'}}}}}}
        '202': {description: Later.}
  /v2/whatsapp/labels/{id}/photo:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary, description: A sentence of theirs.}}}}}}
      responses: {'200': {description: Done.}}
  /messaging_labels/{id}/actions/file_upload:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {$ref: '#/components/schemas/messaging_Files'}
            encoding: {loa: {contentType: application/pdf}, bill: {contentType: 'application/pdf, image/*'}, note: {contentType: text/plain}}
      responses: {'200': {content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/messaging_Label'}}}}}}}
  /messaging_labels/{id}/parts:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {files: {type: array, items: {type: string, format: binary}}}}}}}
      responses: {'200': {description: Done.}}
    put:
      requestBody: {content: {application/xml: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {'200': {description: Done.}}
webhooks:
  labelReceived:
    post: {requestBody: {content: {application/json: {schema: {type: object, properties: {data: {type: object, properties: {event_type: {type: string, const: message.label}, id: {type: string}, payload: {$ref: '#/components/schemas/messaging_Label'}}}}}}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Meta: {type: object, properties: {page_number: {type: integer}, page_size: {type: integer}, total_pages: {type: integer}, total_results: {type: integer}}}
    messaging_Files: {type: object, properties: {loa: {type: string, format: binary}, bill: {type: string, contentMediaType: application/octet-stream}, note: {type: string}}}
    messaging_Label: {type: object, required: [text], properties: {id: {type: string, format: uuid}, text: {type: string}, state: {type: string, enum: [on, 'off', 1st]}, parent: {$ref: '#/components/schemas/messaging_Label'}}}
";
    let upstream = read_document(upstream).unwrap();
    let merge = merge(contract_text(), &upstream, NONE).unwrap();
    let contract = read(&merge);
    let at = |pointer: &str| contract.pointer(pointer).cloned().unwrap_or_default();
    assert_eq!(at("/paths/~1messaging_labels/get/operationId"), "messaging_labels.list");
    assert_eq!(at("/paths/~1messaging_labels/get/summary"), "TODO describe");
    assert_eq!(at("/paths/~1messaging_labels/get/x-pagination"), "page-number");
    assert_eq!(
        at("/paths/~1messaging_labels/post/requestBody/content/application~1json/schema/$ref"),
        "#/components/schemas/CreateMessagingLabel"
    );
    assert_eq!(at("/components/schemas/CreateMessagingLabel/required"), json!(["text"]));
    assert_eq!(at("/components/schemas/CreateMessagingLabel/properties/text/x-sensitive"), true);
    assert_eq!(at("/components/schemas/CreateMessagingLabel/properties/id"), Value::Null);
    assert_eq!(at("/components/schemas/MessagingLabelList/required"), json!(["data"]));
    assert_eq!(
        at("/components/schemas/Label/properties/parent/allOf/0/$ref"),
        "#/components/schemas/Label"
    );
    assert_eq!(at("/components/schemas/Label/required"), Value::Null);
    assert_eq!(
        at("/components/schemas/LabelState/x-enum-varnames"),
        json!(["Value1st", "Off", "On"])
    );
    assert_eq!(at("/x-webhooks/labelReceived/x-event-types"), json!(["message.label"]));
    let names: Vec<&str> = merge.proposed.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"Label") && names.contains(&"messaging_labels.create"), "{names:?}");
    let work: Vec<&str> = merge.manual.iter().map(|work| work.what.as_str()).collect();
    let body =
        |path: &str| at(&format!("/paths/{path}/post/requestBody/content/multipart~1form-data"));
    assert_eq!(
        body("~1whatsapp~1labels~1{id}~1photo"),
        json!({"schema": {"$ref": "#/components/schemas/CreatePhoto"}})
    );
    let file = json!({"description": "TODO describe", "type": "string", "format": "binary"});
    assert_eq!(
        at("/components/schemas/CreatePhoto"),
        json!({"description": "TODO describe", "type": "object", "required": ["file"], "properties": {"file": file}})
    );
    assert_eq!(
        body("~1messaging_labels~1{id}~1actions~1file_upload"),
        json!({
            "schema": {"$ref": "#/components/schemas/FileUploadMessagingLabel"},
            "encoding": {"loa": {"contentType": "application/pdf"}},
        })
    );
    assert_eq!(at("/components/schemas/FileUploadMessagingLabel/properties/bill"), file);
    for left in [
        "`application/pdf, image/*` is not one media type of a file",
        "`text/plain` is not one media type of a file",
        "`format: binary` outside of a form",
        "application/xml is not JSON",
    ] {
        assert!(work.iter().any(|what| what.contains(left)), "{left} in {work:#?}");
    }
    assert!(work.iter().any(|what| what.contains("201 is the one success")), "{work:#?}");
    added(contract_text(), &merge.text);
    generate(&Document::from(contract)).unwrap();
}

#[test]
fn odd_shapes_are_written_as_the_contract_has_them() {
    let upstream = r"
openapi: 3.1.0
servers: [{url: https://api.telnyx.com/v2}]
security: [{key: []}]
paths:
  /10dlc/label/{labelId}/checks:
    get:
      parameters: [{name: labelId, in: path, required: true, schema: {type: string}}]
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/CheckList'}}}}}
  /10dlc/values/{kind}:
    get:
      parameters: [{name: kind, in: path, required: true, schema: {type: string, enum: [colour, size]}}]
      responses:
        '200': {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Words'}, {$ref: '#/components/schemas/Check'}]}}}}
  /v2/whatsapp/labels/{number}:
    put:
      parameters: [{name: number, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, required: [number], properties: {number: {type: string}, 1st: {type: integer}}}}}}
      responses: {'200': {description: Done.}, '503': {description: Later.}}
  /whatsapp/labels:
    get:
      parameters:
        - {name: 'page[number]', in: query, required: true, schema: {type: integer}}
        - {name: 'page[size]', in: query, required: true, schema: {type: integer}}
        - {name: body, in: query, schema: {type: string}}
      responses:
        '200': {content: {application/json: {schema: {type: object, required: [records], properties: {records: {type: array, items: {$ref: '#/components/schemas/Check'}}, total_records: {type: integer}}}}}}
webhooks:
  replacedLinkClick:
    post: {requestBody: {content: {application/json: {schema: {type: object, properties: {linkId: {type: string}, cspId: {type: string}, clickTime: {type: string}}}}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Check: {type: object, required: [score], properties: {score: {type: integer}, notes: {description: A sentence of theirs.}}}
    CheckList: {type: array, items: {$ref: '#/components/schemas/Check'}}
    Words: {type: array, items: {type: string}}
";
    let upstream = read_document(upstream).unwrap();
    let mut ours = contract();
    ours.cut("/x-webhooks/replacedLinkClick");
    drop_unused(&mut ours);
    let merge = merge(&pretty(&ours), &upstream, NONE).unwrap();
    let contract = read(&merge);
    let at = |pointer: &str| contract.pointer(pointer).cloned().unwrap_or_default();

    let checks = at("/paths/~110dlc~1label~1{labelId}~1checks/get");
    assert_eq!(checks["x-pagination"], "none");
    assert_eq!(
        at("/components/schemas/CheckList/items"),
        json!({"$ref": "#/components/schemas/Check"})
    );

    let notes = at("/components/schemas/Check/properties/notes");
    assert_eq!(notes, json!({"description": "TODO describe", "x-anything": true}));

    let kind = at("/paths/~110dlc~1values~1{kind}/get/parameters/0/schema/$ref");
    let kind = kind.as_str().unwrap().trim_start_matches('#');
    assert_eq!(at(&format!("{kind}/enum")), json!(["colour", "size"]));
    let values = "/paths/~110dlc~1values~1{kind}/get/responses/200/content/application~1json";
    let values = at(&format!("{values}/schema/$ref"));
    let values = at(values.as_str().unwrap().trim_start_matches('#'));
    assert_eq!(values["x-untagged"], true);
    let members = ["#/components/schemas/Words", "#/components/schemas/Check"];
    assert_eq!(values["oneOf"], json!(members.map(|member| json!({"$ref": member}))));

    let update = at("/paths/~1whatsapp~1labels~1{number}/put/operationId");
    assert_eq!(update, "whatsapp.labels.update", "the version is in the server's address");
    let first = at("/components/schemas/UpdateLabel/properties/1st/x-rust-name");
    assert_eq!(first, "value_1st");
    let list = at("/paths/~1whatsapp~1labels/get");
    assert_eq!(list["x-pagination"], "page-number");
    assert_eq!(list["parameters"].as_array().unwrap().len(), 3);

    let event = at("/x-webhooks/replacedLinkClick");
    assert_eq!(event["x-event-types"], json!(["replacedLinkClick"]));
    assert_eq!(event["x-identifying-properties"], json!(["clickTime", "linkId"]));

    generate(&Document::from(contract)).unwrap();
    let removed = |work: &str| work.contains("-removed)") || work.contains("stale deviation");
    let work: Vec<&str> = merge.manual.iter().map(|work| work.what.as_str()).collect();
    let work: Vec<&&str> = work.iter().filter(|work| !removed(work)).collect();
    assert_eq!(work, Vec::<&&str>::new());
}

#[test]
fn differences_by_rule_are_recorded_as_deviations() {
    let mut theirs = contract();
    let mut ours = contract();
    for pointer in ["/paths/~1messages~1{id}/get", "/components/schemas/ShortCodeList"] {
        assert!(ours.pointer(pointer).is_some());
    }
    ours.cut("/paths/~1messaging_profiles~1{id}~1short_codes/get");
    ours.cut("/paths/~1messages~1{id}/delete");
    theirs.cut("/paths/~1messages~1{id}/delete/responses/4XX");
    ours["paths"].as_object_mut().unwrap().retain(|_, item| item != &json!({}));
    drop_unused(&mut ours);
    theirs.cut("/components/schemas/ShortCodeList/required");
    theirs.put("/components/schemas/ShortCode/required", json!(["country_code", "id"]));
    let gone = theirs["components"]["responses"]["Error"].clone();
    theirs.put("/paths/~1messaging_profiles~1{id}~1short_codes/get/responses/503", gone);
    let merge = merge(&pretty(&ours), &document(&theirs), NONE).unwrap();
    assert_eq!(merge.manual, []);
    let deviations: Value = serde_json::from_str(&merge.deviations).unwrap();
    let told: Vec<(&str, &Value)> = deviations
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["pointer"].as_str().unwrap(), &entry["differs"]))
        .collect();
    assert_eq!(
        told,
        [
            (
                "/components/schemas/ShortCode",
                &json!(["became-required country_code", "became-required id"])
            ),
            ("/components/schemas/ShortCodeList", &json!(["became-optional data"])),
            ("/paths/~1messages~1{id}/delete/responses/4XX", &json!(["error-status-removed"])),
            (
                "/paths/~1messaging_profiles~1{id}~1short_codes/get/responses",
                &json!(["error-status-added 503"])
            ),
        ]
    );

    // With them, nothing is left to report.
    let deviations = Deviations::read(&merge.deviations).unwrap();
    let left = between_with(&read(&merge), &theirs, &deviations);
    assert_eq!((left.accepted, left.findings), (5, vec![]));
}

#[test]
fn what_is_not_additive_is_a_manual_step() {
    let merge = merged(|d| {
        d.put("/components/schemas/SendMessage/properties/text/type", json!("integer"));
        d.cut("/paths/~1messages~1schedule");
    });
    assert_eq!(merge.text, contract_text());
    let work: Vec<(&str, &str)> =
        merge.manual.iter().map(|work| (work.what.as_str(), work.ours.as_str())).collect();
    assert_eq!(
        work,
        [
            (
                "POST /messages: body text is integer instead of string (type-changed)",
                "/components/schemas/SendMessage/properties/text"
            ),
            (
                "POST /messages/schedule: the operation was removed (operation-removed)",
                "/paths/~1messages~1schedule/post"
            ),
        ]
    );
}

/// A rename, what is there after a merge, how often each line is added, and the work that is left.
type Renamed = (
    fn(&mut Value),
    &'static [&'static str],
    &'static str,
    &'static [(&'static str, &'static str)],
);

const RENAMED: &[Renamed] = &[
    (
        |d| {
            let subject = d.cut("/components/schemas/SendMessage/properties/subject");
            d.put("/components/schemas/SendMessage/properties/headline", subject);
        },
        &[
            "/components/schemas/SendMessage/properties/subject",
            "/components/schemas/SendMessage/properties/headline",
        ],
        "\"headline\": {",
        &[("property-removed", "/components/schemas/SendMessage/properties/subject")],
    ),
    (
        |d| d.put("/components/schemas/LineType/enum/0", json!("satellite")),
        &["/components/schemas/LineType/enum/0"],
        "\"satellite\"",
        &[("value-removed", "/components/schemas/LineType")],
    ),
    (
        |d| d.put("/paths/~1messaging_profiles/get/parameters/1/name", json!("filter[name][has]")),
        &["/paths/~1messaging_profiles/get/parameters/1"],
        "\"name\": \"filter[name][has]\"",
        &[("parameter-removed", "/paths/~1messaging_profiles/get/parameters/1")],
    ),
    (
        |d| {
            let mut operation = d.cut("/paths/~1messages~1schedule/post");
            operation.put("/operationId", json!("theirs"));
            d.put("/paths/~1messages~1later", json!({"post": operation}));
        },
        &["/paths/~1messages~1schedule/post", "/paths/~1messages~1later/post"],
        "\"/messages/later\": {",
        &[("operation-removed", "/paths/~1messages~1schedule/post")],
    ),
    // A parameter of the new operation is not added to the old one.
    (
        |d| {
            let mut operation = d.cut("/paths/~1messaging_optouts/get");
            operation.put("/operationId", json!("theirs"));
            let region = json!({"name": "region", "in": "query", "schema": {"type": "string"}});
            operation.put("/parameters/-", region);
            d.put("/paths/~1messages~1messaging_optouts", json!({"get": operation}));
        },
        &["/paths/~1messaging_optouts/get", "/paths/~1messages~1messaging_optouts/get"],
        "\"name\": \"region\"",
        &[("operation-removed", "/paths/~1messaging_optouts/get")],
    ),
];

#[test]
fn of_a_rename_the_new_name_is_applied_and_the_old_is_a_manual_step() {
    for (change, there, line, work) in RENAMED {
        let merge = merged(change);
        let contract = read(&merge);
        for pointer in *there {
            assert!(contract.pointer(pointer).is_some(), "{pointer}: {:#?}", merge.manual);
        }
        let lines = added(contract_text(), &merge.text);
        assert_eq!(lines.iter().filter(|other| other == line).count(), 1, "{lines:#?}");
        assert_eq!(merge.applied.len(), 1, "{:#?}", merge.applied);
        assert_eq!(kinds(&merge), *work, "{:#?}", merge.manual);
        generate(&Document::from(contract)).unwrap();
    }
}

/// What is left to do, by kind and place.
fn kinds(merge: &Merge) -> Vec<(&str, &str)> {
    merge
        .manual
        .iter()
        .map(|work| {
            let kind = work.what.rsplit_once('(').map_or("", |(_, kind)| kind);
            (kind.trim_end_matches(')'), work.ours.as_str())
        })
        .collect()
}

#[test]
fn a_rename_that_cannot_be_applied_is_one_manual_step() {
    let merge = merged(|d| {
        let event = d.cut("/x-webhooks/messageRead");
        d.put("/x-webhooks/messageSeen", event);
    });
    assert_eq!(merge.text, contract_text());
    let [renamed, refused] = merge.manual.as_slice() else { panic!("{:#?}", merge.manual) };
    assert_eq!(
        renamed.what,
        "event messageRead: the event was removed, and `messageSeen` was added with the same content: \
         renamed? (event-renamed)"
    );
    assert_eq!(
        (&*renamed.ours, &*renamed.theirs),
        ("/x-webhooks/messageRead", "/x-webhooks/messageSeen")
    );
    assert!(
        refused
            .what
            .starts_with("event messageSeen: the event was added: the contract would break")
    );
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// Takes out components that nothing leads to, as the rules ask.
fn drop_unused(document: &mut Value) {
    loop {
        let text = document.to_string();
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        let count = schemas.len();
        schemas.retain(|name, _| text.contains(&format!("/schemas/{name}\"")));
        let fewer = schemas.len() < count;
        let parameters = document["components"]["parameters"].as_object_mut().unwrap();
        parameters.retain(|name, _| text.contains(&format!("/parameters/{name}\"")));
        if !fewer {
            return;
        }
    }
}

/// The pattern chooses what is merged, and what is listed.
#[test]
fn only_the_chosen_operations_are_merged() {
    let mut theirs = contract();
    theirs.put("/components/schemas/SendMessage/properties/priority", json!({"type": "integer"}));
    theirs.cut("/paths/~1messages~1schedule");
    let region = json!({"name": "region", "in": "query", "schema": {"type": "string"}});
    theirs.put("/paths/~1messaging_optouts/get/parameters/-", region);
    let only = |patterns: &[&str]| {
        let only = patterns.iter().copied().collect();
        telnyx_drift::merge(contract_text(), &document(&theirs), NONE, &only).unwrap()
    };
    let merge = only(&["/messaging_optouts*"]);
    assert_eq!((merge.applied.len(), merge.manual), (1, vec![]));
    assert!(!merge.text.contains("\"priority\""));
    let merge = only(&["POST /messages*"]);
    assert_eq!((merge.applied.len(), kinds(&merge).len()), (1, 1), "{:#?}", merge.manual);
    assert!(!merge.text.contains("\"region\""));
}

/// Additions that cause additions are applied however deep they are.
#[test]
fn additions_are_applied_to_any_depth() {
    let mut theirs = contract();
    let mut ours = contract();
    // Each component is equal to a published one but for a property of the next.
    let mut depth = 0;
    for level in (0..7).rev() {
        let next = match level {
            6 => json!({"description": "Something.", "type": "string"}),
            _ => json!({"description": "Something.", "allOf": [
                {"$ref": format!("#/components/schemas/Level{}", level + 1)}]}),
        };
        let own = json!({"description": "Something.", "type": "string"});
        let level_name = format!("/components/schemas/Level{level}");
        let schema = json!({"description": "Something.", "type": "object",
            "properties": {format!("own{level}"): own, format!("next{level}"): next}});
        theirs.put(&level_name, schema);
        depth += 1;
    }
    let first =
        json!({"description": "Something.", "allOf": [{"$ref": "#/components/schemas/Level0"}]});
    theirs.put("/components/schemas/SendMessage/properties/level", first);
    ours.put("/info/version", json!("2026-01-02"));
    let merge = merge(&pretty(&ours), &document(&theirs), NONE).unwrap();
    let merged = read(&merge);
    assert!(
        (0..depth)
            .all(|level| merged.pointer(&format!("/components/schemas/Level{level}")).is_some())
    );
    let left = compare(&document(&merged), &document(&theirs));
    assert_eq!(left.findings, []);
}

/// What was written for an operation that is then refused is not left behind.
#[test]
fn a_refused_operation_leaves_nothing() {
    let mut theirs = contract();
    let kind =
        json!({"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}});
    let body = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
    let post = json!({"parameters": [kind], "requestBody": body, "responses": {"204": {}}});
    theirs.put("/paths/~1messaging_labels", json!({"post": post}));
    theirs.put("/components/schemas/SendMessage/properties/priority", json!({"type": "integer"}));
    let merge = merge(contract_text(), &document(&theirs), NONE).unwrap();
    let [step] = merge.manual.as_slice() else { panic!("{:#?}", merge.manual) };
    assert_eq!(
        step.what,
        "POST /messaging_labels: added: a body that is string instead of an object"
    );
    assert_eq!((merge.applied.len(), merge.proposed), (1, vec![]));
    let lines = added(contract_text(), &merge.text);
    assert_eq!(
        lines,
        ["\"priority\": {", "\"description\": \"TODO describe\"", "\"type\": \"integer\"", "}"]
    );
}

/// A discriminator that only the contract has is recorded as a deviation.
#[test]
fn an_inferred_discriminator_is_intentional() {
    let mut theirs = contract();
    let member = |kind: &str| json!({"type": "object", "properties": {"kind": {"type": "string", "enum": [kind]}}});
    let part = json!({"oneOf": [member("text"), member("picture")]});
    theirs.put("/components/schemas/Part", part);
    let reference = json!({"$ref": "#/components/schemas/Part"});
    theirs.put("/components/schemas/SendMessage/properties/part", reference);
    let merge = merge(contract_text(), &document(&theirs), NONE).unwrap();
    assert_eq!((merge.manual, merge.intentional), (vec![], 1));
    assert_eq!(
        read_deviations(&merge.deviations),
        [("/components/schemas/Part".to_owned(), json!(["discriminator-changed kind -> none"]))]
    );
}

/// Limits and formats that the client does not read are left out, and recorded as deviations.
#[test]
fn what_the_client_does_not_read_is_intentional() {
    let mut theirs = contract();
    let codes = json!({"type": "array", "uniqueItems": true, "items": {"type": "integer", "exclusiveMinimum": 0}});
    let part = json!({"type": "object", "properties": {
        "codes": codes, "place": {"type": "string", "format": "address", "maxLength": 9}}});
    theirs.put("/components/schemas/Part", part);
    let reference = json!({"$ref": "#/components/schemas/Part"});
    theirs.put("/components/schemas/SendMessage/properties/part", reference);
    let merge = merge(contract_text(), &document(&theirs), NONE).unwrap();
    assert_eq!(merge.manual, []);
    let merged = read(&merge);
    let at =
        |pointer: &str| merged.pointer(&format!("/components/schemas/Part/properties/{pointer}"));
    assert_eq!(at("codes/items/minimum"), Some(&json!(1)));
    assert_eq!(at("place/maxLength"), Some(&json!(9)));
    let properties = "/components/schemas/Part/properties";
    assert_eq!(
        read_deviations(&merge.deviations),
        [
            (format!("{properties}/codes"), json!(["limit-changed uniqueItems none -> true"])),
            (format!("{properties}/place"), json!(["format-changed none -> address"])),
        ]
    );
}

/// Pointer and accepted ids of each entry.
fn read_deviations(text: &str) -> Vec<(String, Value)> {
    let entries: Vec<Value> = serde_json::from_str(text).unwrap();
    let entry =
        |entry: &Value| (entry["pointer"].as_str().unwrap().to_owned(), entry["differs"].clone());
    entries.iter().map(entry).collect()
}

/// Names are proposals, but they are English words.
#[test]
fn proposed_names_are_readable() {
    let upstream = r"
openapi: 3.1.0
servers: [{url: https://api.telnyx.com/v2}]
security: [{key: []}]
paths:
  /messaging_addresses:
    get:
      responses:
        '200': {content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {street_number: {type: integer}}}}}}}}}
  /messaging_statuses/{id}/actions/renew:
    post:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/10dlc_TaskStatus'}}}}
      responses: {'204': {description: Done.}}
  /10dlc/brand/{brandId}/revet:
    put:
      parameters: [{name: brandId, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    10dlc_TaskStatus:
      type: object
      properties:
        firstName: {type: string}
        phone_number_id: {type: string}
        codes: {type: array, items: {type: object, properties: {reply: {type: string}}}}
";
    let upstream = read_document(upstream).unwrap();
    let merge = merge(contract_text(), &upstream, NONE).unwrap();
    let names: Vec<&str> = merge.proposed.iter().map(|(name, _)| name.as_str()).collect();
    for name in [
        "messaging_addresses.list",
        "MessagingAddress",
        "MessagingAddressList",
        "messaging_statuses.actions.renew",
        "RenewMessagingStatus",
        "RenewMessagingStatusCode",
        "messaging_10dlc.brand.revet.update",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let properties = &read(&merge)["components"]["schemas"]["RenewMessagingStatus"]["properties"];
    assert_eq!(properties["firstName"]["x-sensitive"], true);
    assert_eq!(properties["phone_number_id"]["x-sensitive"], Value::Null);
}
