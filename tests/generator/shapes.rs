//! Shapes that the simple contract does not have: names, unions, arguments and events of the odd
//! kind, each as the published document of the service has it somewhere.

use serde_json::{Value, json};

use crate::{
    contracts::{self, Edit, refusal},
    defined_names, public_api,
};

/// The text of one generated file, all of them being sound.
fn file(document: &Value, path: &str) -> String {
    let files = contracts::files(document);
    assert_eq!(defined_names::problems(&files), Vec::<String>::new());
    files.into_iter().find(|file| file.path == path).unwrap().text
}

fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
}

#[test]
fn a_property_may_have_a_name_of_its_own_in_rust() {
    let mut document = contracts::letters();
    let carrier = json!({"description": "By carrier.", "type": "string", "x-rust-name": "royal"});
    document.put("/components/schemas/Stamp/properties/10999", carrier);
    let types = file(&document, "types.rs");
    contains(&types, &["optional royal = \"10999\": Option<String>,"]);
}

#[test]
fn a_parameter_may_have_a_name_of_its_own_in_rust() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/get/parameters/0/x-rust-name", json!("of_kind"));
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn of_kind(mut self, value: impl Into<types::LetterKind>) -> Self {",
            "self.of_kind.as_ref()",
        ],
    );
    assert!(!letters.contains("filter_kind"), "{letters}");
}

#[test]
fn a_parameter_may_be_called_body_where_there_is_none() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/get/parameters/0/name", json!("body"));
    contains(&file(&document, "resources/letters.rs"), &["pub fn body(mut self, value: "]);

    let mut document = contracts::letters();
    let body = json!({"name": "body", "in": "query", "style": "form", "description": "Text.",
        "x-rust-name": "words", "schema": {"type": "string"}});
    document.put("/paths/~1letters/post/parameters/-", body);
    let (pointers, text) = refusal(document);
    assert_eq!(pointers, ["/paths/~1letters/post/parameters/1"], "{text}");
}

#[test]
fn a_property_of_the_body_may_be_called_like_a_path_argument() {
    let mut document = contracts::letters();
    let id = json!({"description": "Another id.", "type": "string"});
    document.put("/components/schemas/UpdateLetter/properties/id", id);
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn update(&self, id: impl Into<String>) -> UpdateRequest {",
            "path_id: id.into(),",
            "problems.path_argument(\"id\", &self.path_id);",
            "pub fn id(mut self, value: impl Into<String>) -> Self {",
            "raw.letters_update(&self.path_id, &self.body)",
        ],
    );
}

#[test]
fn a_path_argument_may_have_any_name() {
    for (wire, name, field) in [
        ("call", "call", "path_call"),
        ("raw", "raw", "path_raw"),
        ("page_params", "page_params", "path_page_params"),
        ("größe", "größe", "größe"),
        ("10dlc", "_10dlc", "_10dlc"),
        ("📄", "x", "x"),
    ] {
        let mut document = contracts::letters();
        let mut item = document.cut("/paths/~1letters~1{id}");
        let id = json!({"name": wire, "in": "path", "required": true, "description": "Id.",
            "schema": {"type": "string"}});
        for method in ["delete", "patch"] {
            item[method]["parameters"] = json!([id]);
        }
        document.put(&format!("/paths/~1letters~1{{{wire}}}"), item);
        let property = json!({"description": "Text.", "type": "string"});
        document.put("/components/schemas/UpdateLetter/properties/path_raw", property);
        let letters = file(&document, "resources/letters.rs");
        let taken = if wire == "raw" { "path_path_raw" } else { field };
        contains(
            &letters,
            &[
                &format!("pub fn update(&self, {name}: impl Into<String>) -> UpdateRequest {{"),
                &format!("problems.path_argument(\"{wire}\", &self.{field});"),
                &format!("raw.letters_delete(&self.{field})"),
                &format!("raw.letters_update(&self.{taken}, &self.body)"),
            ],
        );
    }
}

#[test]
fn a_parameter_whose_name_gives_none_takes_one_of_its_own() {
    for (wire, argument) in [("10999", "_10999"), ("_", "x"), ("größe[]", "größe")] {
        let mut document = contracts::letters();
        let odd = json!({"name": wire, "in": "query", "style": "form", "description": "Text.",
            "required": true, "x-rust-name": "chosen", "schema": {"type": "string"}});
        document.put("/paths/~1letters/get/parameters/-", odd);
        let letters = file(&document, "resources/letters.rs");
        contains(&letters, &["pub fn chosen(mut self, value: impl Into<String>) -> Self {"]);
        let raw = file(&document, "raw.rs");
        contains(&raw, &[&format!(" {argument}: Option<&'a str>"), &format!("new(\"{wire}\", ")]);
    }
}

#[test]
fn a_path_argument_may_be_one_of_known_values() {
    let mut document = contracts::letters();
    let place = "/paths/~1letters~1{id}/delete/parameters/0/schema";
    document.put(place, json!({"$ref": "#/components/schemas/LetterKind"}));
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "pub fn delete(&self, id: impl Into<types::LetterKind>) -> DeleteRequest {",
            "problems.path_argument(\"id\", self.id.as_str());",
            "raw.letters_delete(&self.id)",
        ],
    );
    let raw = file(&document, "raw.rs");
    contains(&raw, &["id: &'a types::LetterKind", "id.to_string()"]);
}

#[test]
fn everything_that_a_request_lacks_is_reported() {
    let mut document = contracts::letters();
    let urgency = json!({"name": "urgency", "in": "query", "style": "form", "required": true,
        "description": "How soon.", "schema": {"type": "string", "minLength": 2}});
    document.put("/paths/~1letters/post/parameters/-", urgency);
    contains(
        &file(&document, "resources/letters.rs"),
        &[
            "problems.required(\"urgency\", &self.urgency);",
            "problems.check(\"urgency\", &self.urgency, &[Limit::Length(Some(2), None)]);",
            "problems.body(&self.body);",
        ],
    );
    contains(
        &file(&document, "validation.rs"),
        &["required text = \"text\" [Length(None, Some(500))];", "required to = \"to\";"],
    );
}

#[test]
fn limits_of_every_kind_are_checked_at_every_depth() {
    let mut document = contracts::letters();
    let object = json!({"description": "A seal.", "type": "object", "required": ["text"],
    "properties": {
        "text": {"description": "Its words.", "type": "string", "pattern": "^[A-Z]{2}$"},
        "weight": {"description": "In grams.", "type": "number", "maximum": 0.5},
        "phones": {"description": "Numbers.", "type": "array", "minItems": 1, "maxItems": 3,
            "items": {"type": "string", "format": "phone-number"}},
        "reply_to": {"description": "A number.", "type": "string",
            "format": "phone-number-or-short-code"},
    }});
    document.put("/components/schemas/Seal", object);
    let free = json!({"description": "A word.", "type": "string", "minLength": 1});
    document.put("/components/schemas/Word", free);
    let place = "/components/schemas/SendLetter/properties";
    let seals = json!({"description": "Seals.", "type": "array",
        "items": {"$ref": "#/components/schemas/Seal"}});
    document.put(&format!("{place}/seals"), seals);
    let word = json!({"description": "A word.", "allOf": [{"$ref": "#/components/schemas/Word"}]});
    document.put(&format!("{place}/word"), word);
    contains(
        &file(&document, "validation.rs"),
        &[
            "optional seals = \"seals\" [];",
            "optional word = \"word\" [Length(Some(1), None)];",
            "    Seal {\n",
            "optional phones = \"phones\" [Items(Some(1), Some(3)), Each(&[PhoneNumber])];",
            "optional reply_to = \"reply_to\" [PhoneNumberOrShortCode];",
            "optional text = \"text\" [Pattern(\"^[A-Z]{2}$\")];",
            "optional weight = \"weight\" [Range(None, Some(0.5))];",
        ],
    );
    contains(
        &file(&document, "types.rs"),
        &["1 to 3 entries. Each entry: in E.164 format.", "Matches `^[A-Z]{2}$`.", "Not empty."],
    );
}

#[test]
fn a_union_that_is_sent_is_checked_by_its_members() {
    let mut document = contracts::letters();
    let members = ["inbound", "outbound"];
    let content = json!({"description": "A content.",
        "oneOf": [{"$ref": "#/components/schemas/Seal"}, {"$ref": "#/components/schemas/Stamp"}],
        "discriminator": {"propertyName": "value", "mapping": {
            members[0]: "#/components/schemas/Seal", members[1]: "#/components/schemas/Stamp"}}});
    document.put("/components/schemas/Content", content);
    let seal = json!({"description": "A seal.", "type": "object", "properties": {
        "value": {"description": "Its kind.", "type": "string", "maxLength": 9}}});
    document.put("/components/schemas/Seal", seal);
    let property =
        json!({"description": "What.", "allOf": [{"$ref": "#/components/schemas/Content"}]});
    document.put("/components/schemas/SendLetter/properties/content", property);
    contains(
        &file(&document, "validation.rs"),
        &["    Content(Inbound)\n", "optional content = \"content\" [];"],
    );
}

#[test]
fn error_codes_are_documented() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/post/x-error-codes", json!({"4711": "the box is full"}));
    let letters = file(&document, "resources/letters.rs");
    let words = letters.replace("///", " ").split_whitespace().collect::<Vec<_>>().join(" ");
    contains(&words, &["Documented codes of the service: `4711` (the box is full)."]);
}

#[test]
fn a_union_that_nothing_tells_apart_is_json() {
    let mut document = contracts::letters();
    document.cut("/components/schemas/Letter/discriminator");
    document.put("/components/schemas/Letter/x-untagged", json!(true));
    let types = file(&document, "types.rs");
    contains(&types, &["pub type Letter = serde_json::Value;", "/// The JSON is one of these"]);
    for member in document["components"]["schemas"]["Letter"]["oneOf"].as_array().unwrap() {
        let name = member["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        contains(&types, &[&format!("[`{name}`]"), &format!("pub struct {name} ")]);
    }
}

#[test]
fn an_event_may_come_without_an_envelope() {
    let mut document = contracts::letters();
    let notice = json!({"description": "A notice.", "type": "object", "properties": {
        "letterId": {"description": "The letter.", "type": "string"},
        "status": {"description": "Its state.", "type": "string"},
    }});
    document.put("/components/schemas/Notice", notice);
    let event = json!({"description": "Comes now and then.", "x-event-types": ["4letters.notice"],
        "x-enum-varnames": ["Notice"], "x-identifying-properties": ["letterId", "status"],
        "schema": {"$ref": "#/components/schemas/Notice"}});
    document.put("/x-webhooks/notice", event);
    let events = file(&document, "events.rs");
    contains(
        &events,
        &[
            "Notice(WebhookEvent<types::Notice>),",
            "\"4letters.notice\" => WebhookEvent::decode(parts).map(Self::Notice),",
            "FlatEvent::new(\"4letters.notice\", &[\"letterId\", \"status\"]),",
        ],
    );
}

#[test]
fn an_object_with_many_required_properties_has_setters_instead_of_a_constructor() {
    let mut document = contracts::letters();
    let place = "/components/schemas/SendLetter";
    for number in 1..=6 {
        let text = json!({"description": "A text.", "type": "string"});
        document.put(&format!("{place}/properties/text_{number}"), text);
        document.put(&format!("{place}/required/-"), json!(format!("text_{number}")));
    }
    let types = file(&document, "types.rs");
    assert!(!types.contains("impl SendLetter {"), "{types}");
    contains(&types, &["optional text_6: Option<String> => into String,"]);
}

#[test]
fn everything_that_may_grow_is_open() {
    for document in [contracts::real(), contracts::letters()] {
        for generated in contracts::files(&document) {
            if !generated.path.ends_with(".rs") {
                continue;
            }
            for item in public_api::parse(&generated).unwrap().items {
                let (name, is_closed) = match &item {
                    syn::Item::Struct(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                        let has_public =
                            |field: &syn::Field| matches!(field.vis, syn::Visibility::Public(_));
                        let is_open =
                            item.attrs.iter().any(|a| a.path().is_ident("non_exhaustive"))
                                || !item.fields.iter().any(has_public);
                        (&item.ident, !is_open)
                    }
                    syn::Item::Enum(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                        let is_open =
                            item.attrs.iter().any(|a| a.path().is_ident("non_exhaustive"));
                        (&item.ident, !is_open)
                    }
                    _ => continue,
                };
                assert!(!is_closed, "{name} in {} cannot grow", generated.path);
            }
        }
    }
}

#[test]
fn what_is_not_promised_to_be_anything_is_json() {
    let mut document = contracts::letters();
    for (component, required) in [("Stamp", false), ("SendLetter", true)] {
        let place = format!("/components/schemas/{component}");
        let anything = json!({"description": "Who knows.", "x-anything": true});
        document.put(&format!("{place}/properties/extra"), anything);
        if required {
            document.put(&format!("{place}/required/-"), json!("extra"));
        }
    }
    contains(
        &file(&document, "types.rs"),
        &["optional extra: Option<serde_json::Value> => into serde_json::Value,"],
    );
    let letters = file(&document, "resources/letters.rs");
    contains(&letters, &["pub fn extra(mut self, value: impl Into<serde_json::Value>) -> Self {"]);
}

#[test]
fn what_is_deprecated_is_marked_and_documented() {
    let mut document = contracts::letters();
    for place in [
        "/paths/~1letters/post",
        "/paths/~1letters/get/parameters/0",
        "/components/schemas/SendLetter/properties/copies",
        "/components/schemas/LetterKind",
    ] {
        document.put(&format!("{place}/deprecated"), json!(true));
    }
    let types = file(&document, "types.rs");
    contains(
        &types,
        &[
            "Deprecated: the service may remove it.\n        #[deprecated]\n        optional copies:",
            "    #[deprecated]\n    pub enum LetterKind {",
        ],
    );
    let letters = file(&document, "resources/letters.rs");
    contains(
        &letters,
        &[
            "    #[deprecated]\n    pub fn send(&self) -> SendRequest {",
            "    #[deprecated]\n    pub fn copies(mut self, value: i64) -> Self {",
            "    #[deprecated]\n    pub fn filter_kind(mut self, value: ",
        ],
    );
}

#[test]
fn an_operation_of_a_group_is_behind_its_feature() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters~1{id}~1scan/post/x-group", json!("rcs"));
    let gate = "#[cfg(feature = \"rcs\")]\n";
    contains(&file(&document, "operations.rs"), &[&format!("    {gate}    LETTERS_ATTACH_SCAN =")]);
    contains(&file(&document, "dispatch.rs"), &[&format!("    {gate}    \"letters.attach_scan\"")]);
    contains(
        &file(&document, "resources/letters.rs"),
        &[
            &format!("{gate}request_options!(AttachScanRequest"),
            "    #[cfg(feature = \"rcs\")]\n    pub fn attach_scan(",
        ],
    );
    // Only that operation has the body.
    contains(&file(&document, "types.rs"), &[&format!("{gate}object! {{\n    /// ")]);
    let core = file(&contracts::letters(), "operations.rs");
    assert!(!core.contains("cfg"), "{core}");
}
