//! Every rule, broken on purpose: where it points, and what it says.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use telnyx_contract::{Contract, Error as ContractError};
use telnyx_messaging_codegen::{Error, generate};

use crate::{
    contracts::{self, Edit, refusal},
    snapshot,
};

/// A way to break a rule.
struct Break {
    /// The rule, as codegen calls it.
    rule: &'static str,
    /// What is done to the contract of letters.
    edit: fn(&mut Value),
    /// Where the rule must point.
    pointers: &'static [&'static str],
}

const fn case(
    rule: &'static str,
    pointers: &'static [&'static str],
    edit: fn(&mut Value),
) -> Break {
    Break { rule, edit, pointers }
}

/// How the two lists are paged.
const LETTERS: &str = "/paths/~1letters/get/x-pagination";
const STAMPS: &str = "/paths/~1letters~1{letter_id}~1stamps/get/x-pagination";

/// The one body that is a form.
const SCAN: &str = "/paths/~1letters~1{id}~1scan/post/requestBody/content/multipart~1form-data";

const BREAKS: &[Break] = &[
    case("documents::version", &["/openapi"], |c| c.put("/openapi", json!("3.1.0"))),
    case("extensions::known", &["/x-webhook"], |c| c.put("/x-webhook", json!({}))),
    case("extensions::known", &["/paths/~1letters/post/x-retries"], |c| {
        c.put("/paths/~1letters/post/x-retries", json!("unsafe"));
    }),
    case("extensions::known", &["/paths/~1letters/post/x-retry"], |c| {
        c.put("/paths/~1letters/post/x-retry", json!("never"));
    }),
    case("extensions::known", &["/paths/~1letters/post/x-error-codes"], |c| {
        c.put("/paths/~1letters/post/x-error-codes", json!(["4711"]));
    }),
    case("extensions::known", &["/paths/~1letters/get/x-pagination"], |c| {
        c.put("/paths/~1letters/get/x-pagination", json!("cursor"));
    }),
    case("extensions::known", &["/components/schemas/Recipient/x-shorthand"], |c| {
        c.put("/components/schemas/Recipient/x-shorthand", json!("street"));
    }),
    case("extensions::known", &["/components/schemas/SendLetter/properties/to/x-sensitive"], |c| {
        c.put("/components/schemas/SendLetter/properties/to/x-sensitive", json!("yes"));
    }),
    case(
        "forms::encodings",
        &[
            "/paths/~1letters~1{id}~1scan/post/requestBody/content/multipart~1form-data/encoding/note",
        ],
        |c| {
            c.put(&format!("{SCAN}/encoding/note"), json!({"contentType": "text/plain"}));
        },
    ),
    case(
        "forms::encodings",
        &[
            "/paths/~1letters~1{id}~1scan/post/requestBody/content/multipart~1form-data/encoding/file",
        ],
        |c| {
            c.put(&format!("{SCAN}/encoding/file/contentType"), json!("image/png, image/*"));
        },
    ),
    case(
        "forms::encodings",
        &["/paths/~1letters/post/requestBody/content/application~1json/encoding/text"],
        |c| {
            let pdf = json!({"text": {"contentType": "application/pdf"}});
            c.put("/paths/~1letters/post/requestBody/content/application~1json/encoding", pdf);
        },
    ),
    case("forms::files", &["/components/schemas/Stamp/properties/value/format"], |c| {
        c.put("/components/schemas/Stamp/properties/value/format", json!("binary"));
    }),
    case("forms::files", &["/components/schemas/AttachScan/properties/file/maxLength"], |c| {
        c.put("/components/schemas/AttachScan/properties/file/maxLength", json!(5_000_000));
    }),
    case("forms::files", &["/components/schemas/AttachScan/properties/sheets"], |c| {
        c.put("/components/schemas/AttachScan/properties/sheets/format", json!("binary"));
    }),
    case(
        "forms::files",
        &["/paths/~1letters~1{id}/patch/requestBody/content/application~1json/schema"],
        |c| {
            let place = "/paths/~1letters~1{id}/patch/requestBody/content/application~1json/schema";
            c.put(place, json!({"$ref": "#/components/schemas/AttachScan"}));
            c.cut("/components/schemas/UpdateLetter");
        },
    ),
    case("forms::parts", &["/components/schemas/AttachScan/properties/note"], |c| {
        let texts =
            json!({"description": "Remarks.", "type": "array", "items": {"type": "string"}});
        c.put("/components/schemas/AttachScan/properties/note", texts);
    }),
    case("forms::parts", &["/components/schemas/AttachScan/properties/kind"], |c| {
        let place = "/components/schemas/AttachScan/properties/kind/allOf/0/$ref";
        c.put(place, json!("#/components/schemas/Recipient"));
    }),
    case("forms::parts", &["/components/schemas/AttachScan/properties/note"], |c| {
        c.put("/components/schemas/AttachScan/properties/note/nullable", json!(true));
    }),
    case("lists::envelopes", &["/paths/~1letters/get"], |c| {
        c.cut("/paths/~1letters/get/x-pagination");
    }),
    case("lists::envelopes", &["/paths/~1letters/post/x-pagination"], |c| {
        c.put("/paths/~1letters/post/x-pagination", json!("none"));
    }),
    case("lists::envelopes", &["/paths/~1letters~1{letter_id}~1stamps/get/responses"], |c| {
        c.cut("/components/schemas/StampList/required");
    }),
    case("lists::told", &[LETTERS], |c| {
        c.put("/components/schemas/LetterList/required", json!(["data", "meta"]));
    }),
    case("lists::told", &[LETTERS], |c| {
        let page = json!({"description": "A number.", "type": "string"});
        c.put("/components/schemas/LetterList/properties/page", page);
    }),
    case("extensions::known", &["/components/schemas/Stamp/x-rust-name"], |c| {
        c.put("/components/schemas/Stamp/x-rust-name", json!("stamp"));
    }),
    case("extensions::known", &["/paths/~1letters~1{id}/delete/parameters/0/x-rust-name"], |c| {
        c.put("/paths/~1letters~1{id}/delete/parameters/0/x-rust-name", json!("letter"));
    }),
    case("extensions::known", &["/x-webhooks/letterUpdate/x-types"], |c| {
        c.put("/x-webhooks/letterUpdate/x-types", json!([]));
    }),
    case("lists::windows", &[STAMPS, STAMPS], |c| {
        c.put(STAMPS, json!("page-number"));
        let meta = c["components"]["schemas"]["LetterList"]["properties"]["meta"].clone();
        c.put("/components/schemas/StampList/properties/meta", meta);
    }),
    case("lists::windows", &[LETTERS, LETTERS], |c| {
        c.put(LETTERS, json!("none"));
    }),
    case("lists::windows", &[LETTERS], |c| {
        c.cut("/components/parameters/PageSize/schema/default");
    }),
    case("operations::answers", &["/paths/~1letters/post/responses"], |c| {
        c.put("/paths/~1letters/post/responses/201", json!({"description": "Sent."}));
    }),
    case("operations::answers", &["/paths/~1letters~1{id}/delete/responses"], |c| {
        c.cut("/paths/~1letters~1{id}/delete/responses/204");
    }),
    case("operations::answers", &["/paths/~1letters/post/responses/4xx"], |c| {
        let error = c.cut("/paths/~1letters/post/responses/4XX");
        c.put("/paths/~1letters/post/responses/4xx", error);
    }),
    case("operations::ids", &["/paths/~1letters/post/operationId"], |c| {
        c.put("/paths/~1letters/post/operationId", json!("sendLetter"));
    }),
    case("operations::ids", &["/paths/~1letters/post/operationId"], |c| {
        c.cut("/paths/~1letters/post/operationId");
    }),
    case("operations::ids", &["/paths/~1letters/post/operationId"], |c| {
        c.put("/paths/~1letters/post/operationId", json!("letters.move"));
    }),
    case("operations::ids", &["/paths/~1letters~1{id}/patch/operationId"], |c| {
        c.put("/paths/~1letters~1{id}/patch/operationId", json!("letters.delete"));
    }),
    case("operations::parameters", &["/paths/~1letters~1{id}/delete"], |c| {
        c.cut("/paths/~1letters~1{id}/delete/parameters");
    }),
    case("operations::parameters", &["/paths/~1letters/post"], |c| {
        let id = c["paths"]["/letters/{id}"]["delete"]["parameters"][0].clone();
        c.put("/paths/~1letters/post/parameters/-", id);
    }),
    case("operations::parameters", &["/paths/~1letters/get"], |c| {
        c.put("/paths/~1letters/get/parameters/0/style", json!("deepObject"));
    }),
    case("operations::parameters", &["/paths/~1letters/post"], |c| {
        c.put("/components/parameters/IdempotencyKey/name", json!("X-Trace"));
    }),
    case("operations::parameters", &["/paths/~1letters/get"], |c| {
        c.put("/paths/~1letters/get/parameters/0/in", json!("cookie"));
    }),
    case("operations::setters", &["/paths/~1letters/post/requestBody"], |c| {
        let text = json!({"description": "In seconds.", "type": "string"});
        c.put("/components/schemas/SendLetter/properties/timeout", text);
    }),
    case("operations::setters", &["/paths/~1letters/get", "/paths/~1letters/get"], |c| {
        c.put("/paths/~1letters/get/parameters/0/name", json!("page.size"));
    }),
    case("operations::setters", &["/paths/~1letters/get"], |c| {
        c.put("/paths/~1letters/get/parameters/0/x-rust-name", json!("filterKind"));
    }),
    case("patterns::supported", &["/components/schemas/SendLetter/properties/text/pattern"], |c| {
        c.put("/components/schemas/SendLetter/properties/text/pattern", json!("^\\d+$"))
    }),
    case("prose::descriptions", &["/paths/~1letters/post"], |c| {
        c.cut("/paths/~1letters/post/summary");
    }),
    case("prose::descriptions", &["/paths/~1letters/get/parameters/0"], |c| {
        c.cut("/paths/~1letters/get/parameters/0/description");
    }),
    case("prose::descriptions", &["/components/parameters/PageSize"], |c| {
        c.put("/components/parameters/PageSize/description", json!("  "));
    }),
    case("prose::descriptions", &["/components/schemas/Stamp/properties/value"], |c| {
        c.cut("/components/schemas/Stamp/properties/value/description");
    }),
    case("prose::descriptions", &["/components/schemas/Letter"], |c| {
        c.cut("/components/schemas/Letter/description");
    }),
    case("prose::descriptions", &["/x-webhooks/letterUpdate"], |c| {
        c.cut("/x-webhooks/letterUpdate/description");
    }),
    case(
        "references::resolve",
        &["/components/schemas/StampList/properties/data/items/$ref"],
        |c| {
            let place = "/components/schemas/StampList/properties/data/items/$ref";
            c.cut("/components/schemas/Stamp");
            assert!(c.pointer(place).is_some());
        },
    ),
    case("references::resolve", &["/components/schemas/StampList/properties/data/items"], |c| {
        let place = "/components/schemas/StampList/properties/data/items/description";
        c.put(place, json!("A stamp."));
    }),
    case("references::used", &["/components/parameters/a~1b"], |c| {
        let size = c["components"]["parameters"]["PageSize"].clone();
        c.put("/components/parameters/a~1b", size);
    }),
    case("references::used", &["/components/schemas/Envelope"], |c| {
        let unused = json!({"description": "What letters come in.", "type": "object"});
        c.put("/components/schemas/Envelope", unused);
    }),
    case("schemas::enums", &["/components/schemas/LetterKind/enum"], |c| {
        c.put("/components/schemas/LetterKind/enum/0", json!(1));
    }),
    case("schemas::enums", &["/components/schemas/LetterKind/x-enum-varnames"], |c| {
        c.put("/components/schemas/LetterKind/x-enum-varnames/-", json!("Ship"));
    }),
    case("schemas::enums", &["/components/schemas/LetterKind/x-enum-descriptions"], |c| {
        c.put("/components/schemas/LetterKind/x-enum-descriptions/-", json!("By ship."));
    }),
    case(
        "schemas::enums",
        &["/components/schemas/LetterKind/enum/1", "/components/schemas/LetterKind/enum/2"],
        |c| {
            c.cut("/components/schemas/LetterKind/x-enum-varnames");
        },
    ),
    case("schemas::enums", &["/components/schemas/LetterKind/enum/0"], |c| {
        c.put("/components/schemas/LetterKind/x-enum-varnames/0", json!("Unknown"));
    }),
    case("schemas::limits", &["/components/parameters/PageSize/schema/minimum"], |c| {
        c.put("/components/parameters/PageSize/schema/minimum", json!(251));
    }),
    case("schemas::names", &["/components/schemas/letter_list"], |c| {
        let list = c.cut("/components/schemas/LetterList");
        c.put("/components/schemas/letter_list", list);
        let answer = "/paths/~1letters/get/responses/200/content/application~1json/schema/$ref";
        c.put(answer, json!("#/components/schemas/letter_list"));
    }),
    case("schemas::names", &["/components/schemas/Stamp/properties/2nd"], |c| {
        let text = json!({"description": "The second.", "type": "string"});
        c.put("/components/schemas/Stamp/properties/2nd", text);
    }),
    case("schemas::names", &["/components/schemas/Recipient/properties/name"], |c| {
        let text = json!({"description": "The same again.", "type": "string"});
        c.put("/components/schemas/Recipient/properties/Name", text);
    }),
    case("schemas::names", &["/components/schemas/Stamp/required"], |c| {
        c.put("/components/schemas/Stamp/required", json!(["colour"]));
    }),
    case("schemas::named", &["/components/schemas/Stamp/properties/value"], |c| {
        let money = json!({"description": "Money.", "type": "object", "properties": {
            "amount": {"description": "How much.", "type": "string"},
        }});
        c.put("/components/schemas/Stamp/properties/value", money);
    }),
    case("schemas::named", &["/paths/~1letters/get/parameters/0/schema"], |c| {
        let values = json!({"type": "string", "enum": ["air-mail"]});
        c.put("/paths/~1letters/get/parameters/0/schema", values);
    }),
    case("schemas::named", &["/components/schemas/LetterList/properties/data/items"], |c| {
        let union = c["components"]["schemas"]["Letter"].clone();
        c.put("/components/schemas/LetterList/properties/data/items", union);
    }),
    case("schemas::titles", &["/components/schemas/Stamp/title"], |c| {
        c.put("/components/schemas/Stamp/title", json!("Letter"));
    }),
    case("schemas::unions", &["/components/schemas/Letter/oneOf"], |c| {
        c.cut("/components/schemas/Letter/discriminator");
    }),
    case("schemas::unions", &["/components/schemas/Letter/oneOf"], |c| {
        c.put("/components/schemas/Letter/x-untagged", json!(true));
    }),
    case("schemas::unions", &["/components/schemas/Stamp/x-untagged"], |c| {
        c.put("/components/schemas/Stamp/x-untagged", json!(true));
    }),
    case("schemas::unions", &["/components/schemas/Letter/oneOf"], |c| {
        c.cut("/components/schemas/Letter/discriminator/mapping/inbound");
    }),
    case("schemas::unions", &["/components/schemas/Stamp/properties/value/anyOf"], |c| {
        let texts = json!([{"type": "string"}, {"type": "integer"}]);
        c.put("/components/schemas/Stamp/properties/value/anyOf", texts);
    }),
    case("schemas::unions", &["/components/schemas/StampList/properties/data/items/allOf"], |c| {
        let both = json!({"allOf": [
            {"$ref": "#/components/schemas/Stamp"}, {"$ref": "#/components/schemas/Recipient"},
        ]});
        c.put("/components/schemas/StampList/properties/data/items", both);
    }),
    case("shapes::contents", &["/paths/~1letters/post/requestBody/required"], |c| {
        c.cut("/paths/~1letters/post/requestBody/required");
    }),
    case(
        "shapes::contents",
        &[
            "/paths/~1letters~1{id}~1scan/post/requestBody",
            "/paths/~1letters~1{id}~1scan/post/requestBody/content",
        ],
        |c| {
            let json = json!({"schema": {"$ref": "#/components/schemas/UpdateLetter"}});
            c.put("/paths/~1letters~1{id}~1scan/post/requestBody/content/application~1json", json);
        },
    ),
    case("shapes::contents", &["/paths/~1letters~1{id}/delete"], |c| {
        c.cut("/paths/~1letters~1{id}/delete/parameters/0/required");
    }),
    case("events::complete", &["/x-webhooks/letterUpdate/x-event-types"], |c| {
        c.put("/x-webhooks/letterUpdate/x-event-types/1", json!("letter_sent"));
    }),
    case("events::complete", &["/x-webhooks/letterUpdate/x-enum-varnames"], |c| {
        c.put("/x-webhooks/letterUpdate/x-enum-varnames", json!(["Sent"]));
    }),
    case("events::complete", &["/x-webhooks/letterUpdate/x-known-by"], |c| {
        c.put("/x-webhooks/letterUpdate/x-known-by", json!(["data", "colour"]));
    }),
    case(
        "events::distinct",
        &["/x-webhooks/letterAgain/x-known-by", "/x-webhooks/letterUpdate/x-known-by"],
        |c| {
            c.put("/x-webhooks/letterUpdate/x-known-by", json!(["data"]));
            let mut again = c["x-webhooks"]["letterUpdate"].clone();
            again.put("/x-event-types", json!(["letter.again"]));
            c.put("/x-webhooks/letterAgain", again);
        },
    ),
    case("shapes::typed", &["/components/schemas/Stamp/properties/value/x-anything"], |c| {
        c.put("/components/schemas/Stamp/properties/value/x-anything", json!(true));
        c.put("/components/schemas/Stamp/properties/value/type", json!("string"));
    }),
    case("shapes::keywords", &["/components/schemas/Stamp/propertys"], |c| {
        c.put("/components/schemas/Stamp/propertys", json!({}));
    }),
    case("shapes::methods", &["/paths/~1letters~1{id}/patch/operationId"], |c| {
        c.put("/paths/~1letters~1{id}/patch/operationId", json!("letters.stamps"));
    }),
    case("shapes::tags", &["/components/schemas/Letter/discriminator/mapping/unknown"], |c| {
        let target = json!("#/components/schemas/InboundLetter");
        c.put("/components/schemas/Letter/discriminator/mapping/unknown", target);
    }),
    case("shapes::typed", &["/components/schemas/Stamp/properties/value/type"], |c| {
        c.put("/components/schemas/Stamp/properties/value/type", json!("text"));
    }),
    case("shapes::typed", &["/components/schemas/D"], |c| {
        let used =
            json!({"description": "An object.", "allOf": [{"$ref": "#/components/schemas/D"}]});
        c.put("/components/schemas/Stamp/properties/d", used);
        let text = json!({"a": {"description": "Text.", "type": "string"}});
        let object = json!({"description": "An object.", "type": "object", "properties": text});
        c.put("/components/schemas/D", object);
    }),
];

#[test]
fn every_broken_rule_points_to_its_place() {
    let mut told = String::new();
    let mut astray = Vec::new();
    for Break { rule, edit, pointers } in BREAKS {
        let mut document = contracts::letters();
        edit(&mut document);
        let (found, text) = refusal(document);
        if found != *pointers {
            astray.push(format!("{rule} should point to {pointers:?}: {text}"));
        }
        told.push_str(&format!("--- {rule}\n{text}\n\n"));
    }
    assert!(astray.is_empty(), "{}", astray.join("\n"));
    snapshot::assert("rules", &told);
}

/// The rules, as the list in codegen names them.
fn rules() -> BTreeSet<String> {
    let source = include_str!("../../codegen/contract/src/rules/mod.rs");
    let (_, list) = source.split_once("const RULES: &[Rule] = &[").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_rule_is_broken_once() {
    let broken: BTreeSet<String> = BREAKS.iter().map(|case| case.rule.to_owned()).collect();
    assert_eq!(rules(), broken, "give every rule in RULES a case in BREAKS");
}

#[test]
fn the_contracts_keep_every_rule() {
    for document in [contracts::letters(), contracts::real()] {
        assert!(!contracts::files(&document).is_empty());
    }
}

#[test]
fn all_faults_are_told_at_once_and_in_order() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/post/operationId", json!("letters.list"));
    document.put("/components/schemas/Stamp/title", json!("Stamp"));
    document.put("/openapi", json!("2.0"));
    let (pointers, text) = refusal(document);
    assert_eq!(
        pointers,
        ["/components/schemas/Stamp/title", "/openapi", "/paths/~1letters/post/operationId"]
    );
    assert!(text.starts_with("the contract breaks 3 rules:\n"), "{text}");
    assert_eq!(text.matches("    remedy: ").count(), 3);
}

#[test]
fn one_fault_is_told_whole() {
    let mut document = contracts::letters();
    document.put("/components/schemas/Stamp/title", json!("Stamp"));
    insta::assert_snapshot!(refusal(document).1, @r"
    the contract breaks 1 rule:
      /components/schemas/Stamp/title
        rule:   a schema has no `title`
        remedy: remove it; the component's name is the type's name
    ");
}

/// The pointer, and that a remedy is told, for one change of the real contract.
fn refused_in_the_real_contract(edit: impl FnOnce(&mut Value), pointer: &str, rule: &str) {
    let mut document = contracts::real();
    edit(&mut document);
    let error = generate(&Contract::from(document)).expect_err("nothing was refused");
    let Error::Contract(ContractError::Contract(diagnostics)) = error else {
        panic!("refused, but by no rule: {error}")
    };
    let diagnostic =
        diagnostics.as_slice().iter().find(|diagnostic| diagnostic.pointer.as_str() == pointer);
    let diagnostic = diagnostic.unwrap_or_else(|| panic!("{pointer} is not among: {diagnostics}"));
    assert!(diagnostic.message.contains(rule), "{diagnostic}");
    assert!(!diagnostic.help.is_empty());
}

#[test]
fn the_real_contract_takes_no_anonymous_object() {
    let place = "/components/schemas/SendMessage/properties/extra";
    let object = json!({"description": "More.", "type": "object", "properties": {
        "colour": {"description": "Which.", "type": "string"},
    }});
    refused_in_the_real_contract(|c| c.put(place, object), place, "anonymous");
}

#[test]
fn the_real_contract_takes_no_operation_id_twice() {
    let place = "/paths/~1messages~1{id}/get/operationId";
    refused_in_the_real_contract(|c| c.put(place, json!("messages.send")), place, "unique");
}

#[test]
fn the_real_contract_takes_no_title() {
    let schema = "/components/schemas/OutboundMessage/title";
    refused_in_the_real_contract(|c| c.put(schema, json!("Message")), schema, "title");
    let property = "/components/schemas/OutboundMessage/properties/id/title";
    refused_in_the_real_contract(|c| c.put(property, json!("Id")), property, "title");
}

#[test]
fn a_property_may_be_called_like_a_keyword() {
    let mut document = contracts::letters();
    for name in ["title", "enum", "default", "properties", "nullable", "anyOf", "$id", "allOf"] {
        let text = json!({"description": "A text.", "type": "string"});
        document.put(&format!("/components/schemas/Stamp/properties/{name}"), text);
    }
    let files = contracts::files(&document);
    let types = files.iter().find(|file| file.path == "types.rs").unwrap();
    for field in ["title", "enum_", "default", "properties", "nullable", "any_of", "id", "all_of"] {
        assert!(types.text.contains(&format!("    pub {field}: Option<String>,")), "{field}");
    }
}

#[test]
fn what_is_not_json_names_line_and_column() {
    let error = Contract::from_json("{\n  \"openapi\": \"3.0.3\",\n  oops\n}").unwrap_err();
    insta::assert_snapshot!(error, @"the contract cannot be read: key must be a string at line 3 column 3");
}

#[test]
fn what_is_no_contract_is_refused() {
    for text in ["null", "[]", "1", "\"contract\"", "{}", "{\"openapi\": 3}"] {
        let contract = Contract::from_json(text).unwrap();
        let error = generate(&contract).expect_err(text).to_string();
        assert!(error.contains("/openapi") && error.contains("/paths"), "{text}: {error}");
    }
}
