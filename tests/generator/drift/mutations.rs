//! Every kind of change: exactly that change is found.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use telnyx_contract::Document;
use telnyx_drift::{Kind, Severity, compare};

use super::{between, contract, document, ids, small};
use crate::contracts::Edit;

/// A change of a document, and what must be found: kind and subject, and where.
struct Change {
    edit: fn(&mut Value),
    found: &'static [&'static str],
}

const fn change(found: &'static [&'static str], edit: fn(&mut Value)) -> Change {
    Change { edit, found }
}

const SEND: &str = "/components/schemas/Send/properties";

/// The one body that is a form.
const FORM: &str = "/paths/~1messages~1files/put/requestBody/content/multipart~1form-data";

fn send(document: &mut Value, property: &str, value: Value) {
    document.put(&format!("{SEND}/{property}"), value);
}

/// In a document of a page.
const SMALL: &[Change] = &[
    change(&["operation-added GET /messages/group/{id} @ /paths"], |d| {
        let get = d.pointer("/paths/~1messages~1{id}/get").cloned().unwrap();
        d.put("/paths/~1messages~1group~1{id}", json!({"get": get}));
        d.put("/paths/~1messages~1group~1{id}/get/operationId", json!("messages.group"));
    }),
    change(&["operation-removed @ /paths/~1messages~1{id}/delete"], |d| {
        d.cut("/paths/~1messages~1{id}/delete");
    }),
    change(&["operation-moved /messages -> /messages/all @ /paths/~1messages/get"], |d| {
        let get = d.cut("/paths/~1messages/get");
        d.put("/paths/~1messages~1all", json!({"get": get}));
    }),
    change(&["type-changed array[] -> any[] @ /components/schemas/Send/properties/grid"], |d| {
        d.cut(&format!("{SEND}/grid/items"));
    }),
    change(&["deprecation-changed @ /paths/~1messages/get"], |d| {
        d.put("/paths/~1messages/get/deprecated", json!(true));
    }),
    change(&["placeholder-renamed id -> message @ /paths/~1messages~1{id}/parameters/0"], |d| {
        let mut item = d.cut("/paths/~1messages~1{id}");
        item.put("/parameters/0/name", json!("message"));
        d.put("/paths/~1messages~1{message}", item);
    }),
    change(&["parameter-added page[size] @ /paths/~1messages/get/parameters"], |d| {
        d.put(
            "/paths/~1messages/get/parameters/-",
            json!({"name": "page[size]", "in": "query", "schema": {"type": "integer"}}),
        );
    }),
    change(&["parameter-added tenant required @ /paths/~1messages/get/parameters"], |d| {
        d.put("/paths/~1messages/get/parameters/-", json!({"name": "tenant", "in": "query", "required": true, "schema": {"type": "string"}}));
    }),
    change(&["parameter-removed @ /paths/~1messages/get/parameters/1"], |d| {
        d.cut("/paths/~1messages/get/parameters/1");
    }),
    change(
        &[
            "parameter-renamed filter[name][contains] -> filter[name][eq] @ /paths/~1messages/get/parameters/1",
        ],
        |d| d.put("/paths/~1messages/get/parameters/1/name", json!("filter[name][eq]")),
    ),
    change(
        &[
            "parameter-removed @ /components/parameters/Key",
            "parameter-added Idempotency-Key @ /paths/~1messages/post/parameters",
        ],
        |d| d.put("/components/parameters/Key/in", json!("query")),
    ),
    change(&["became-required @ /paths/~1messages/get/parameters/0"], |d| {
        d.put("/paths/~1messages/get/parameters/0/required", json!(true));
    }),
    change(&["type-changed integer -> string @ /paths/~1messages/get/parameters/0/schema"], |d| {
        d.put(
            "/paths/~1messages/get/parameters/0/schema",
            json!({"type": "string", "default": 1, "minimum": 1}),
        );
    }),
    change(&["limit-changed minimum 1 -> 0 @ /paths/~1messages/get/parameters/0/schema"], |d| {
        d.put("/paths/~1messages/get/parameters/0/schema/minimum", json!(0));
    }),
    change(&["default-changed 1 -> 2 @ /paths/~1messages/get/parameters/0/schema"], |d| {
        d.put("/paths/~1messages/get/parameters/0/schema/default", json!(2));
    }),
    change(&["enum-closed a, b @ /paths/~1messages/get/parameters/1/schema"], |d| {
        d.put("/paths/~1messages/get/parameters/1/schema/enum", json!(["b", "a"]));
    }),
    change(
        &["serialization-changed form exploded -> form @ /paths/~1messages/get/parameters/2"],
        |d| d.put("/paths/~1messages/get/parameters/2/explode", json!(false)),
    ),
    change(&["limit-changed maxLength 64 -> 32 @ /components/parameters/Key/schema"], |d| {
        d.put("/components/parameters/Key/schema/maxLength", json!(32));
    }),
    change(&["body-removed @ /paths/~1messages/post/requestBody"], |d| {
        d.cut("/paths/~1messages/post/requestBody");
    }),
    change(&["body-added required @ /paths/~1messages~1{id}/delete"], |d| {
        let body = d.pointer("/paths/~1messages/post/requestBody").cloned().unwrap();
        d.put("/paths/~1messages~1{id}/delete/requestBody", body);
    }),
    change(&["became-optional @ /paths/~1messages/post/requestBody/required"], |d| {
        d.cut("/paths/~1messages/post/requestBody/required");
    }),
    change(
        &[
            "media-type-changed application/json -> multipart/form-data @ /paths/~1messages/post/requestBody",
        ],
        |d| {
            let media = d.cut("/paths/~1messages/post/requestBody/content/application~1json");
            d.put("/paths/~1messages/post/requestBody/content/multipart~1form-data", media);
        },
    ),
    change(
        &[
            "encoding-changed file application/pdf -> image/png @ /paths/~1messages~1files/put/requestBody/content/multipart~1form-data/encoding/file",
        ],
        |d| d.put(&format!("{FORM}/encoding/file/contentType"), json!("image/png")),
    ),
    change(
        &[
            "encoding-changed file application/pdf -> none @ /paths/~1messages~1files/put/requestBody/content/multipart~1form-data/encoding/file",
        ],
        |d| {
            d.cut(&format!("{FORM}/encoding"));
        },
    ),
    change(
        &[
            "encoding-changed note none -> text/plain @ /paths/~1messages~1files/put/requestBody/content/multipart~1form-data",
        ],
        |d| {
            d.put(&format!("{FORM}/encoding/note"), json!({"contentType": "text/plain"}));
        },
    ),
    change(
        &[
            "format-changed binary -> none @ /paths/~1messages~1files/put/requestBody/content/multipart~1form-data/schema/properties/file",
        ],
        |d| {
            d.cut(&format!("{FORM}/schema/properties/file/format"));
        },
    ),
    change(
        &[
            "unsupported-construct /paths/~1messages~1files/put/requestBody/content/multipart~1form-data/encoding/file/headers @ ",
        ],
        |d| {
            d.put(&format!("{FORM}/encoding/file/headers"), json!({}));
        },
    ),
    change(&["media-type-added text/csv @ /paths/~1messages/get/responses/200"], |d| {
        d.put(
            "/paths/~1messages/get/responses/200/content/text~1csv",
            json!({"schema": {"type": "string"}}),
        );
    }),
    change(&["status-changed 200 -> 202 @ /paths/~1messages/post/responses/200"], |d| {
        let answer = d.cut("/paths/~1messages/post/responses/200");
        d.put("/paths/~1messages/post/responses/202", answer);
    }),
    change(&["status-added 202 @ /paths/~1messages/post/responses"], |d| {
        d.put("/paths/~1messages/post/responses/202", json!({"description": "Later."}));
    }),
    change(&["status-removed @ /paths/~1messages~1{id}/delete/responses/204"], |d| {
        d.cut("/paths/~1messages~1{id}/delete/responses/204");
    }),
    change(&["response-body-added @ /paths/~1messages~1{id}/delete/responses/204"], |d| {
        d.put(
            "/paths/~1messages~1{id}/delete/responses/204/content",
            json!({"application/json": {"schema": {"type": "string"}}}),
        );
    }),
    change(&["response-body-removed @ /paths/~1messages/get/responses/200"], |d| {
        d.cut("/paths/~1messages/get/responses/200/content");
    }),
    change(&["error-status-removed @ /paths/~1messages/post/responses/4XX"], |d| {
        d.cut("/paths/~1messages/post/responses/4XX");
    }),
    change(&["error-status-added 500 @ /paths/~1messages/post/responses"], |d| {
        d.put("/paths/~1messages/post/responses/500", json!({"description": "Ours."}));
    }),
    change(&["error-changed @ /components/responses/Error"], |d| {
        d.cut("/components/schemas/Error/properties/code");
    }),
    change(&["property-removed @ /components/schemas/Send/properties/text"], |d| {
        d.cut("/components/schemas/Send/properties/text");
    }),
    change(&["property-added subject @ /components/schemas/Send"], |d| {
        send(d, "subject", json!({"type": "string"}));
    }),
    change(&["property-added subject required @ /components/schemas/Send"], |d| {
        send(d, "subject", json!({"type": "string"}));
        d.put("/components/schemas/Send/required/-", json!("subject"));
    }),
    change(&["property-renamed text -> body @ /components/schemas/Send/properties/text"], |d| {
        let text = d.cut("/components/schemas/Send/properties/text");
        send(d, "body", text);
    }),
    change(&["became-required text @ /components/schemas/Send"], |d| {
        d.put("/components/schemas/Send/required/-", json!("text"));
    }),
    change(&["became-optional to @ /components/schemas/Send"], |d| {
        d.cut("/components/schemas/Send/required");
    }),
    change(&["became-nullable @ /components/schemas/Send/properties/to"], |d| {
        d.put("/components/schemas/Send/properties/to/nullable", json!(true));
    }),
    change(&["became-non-nullable @ /components/schemas/Send/properties/encoding"], |d| {
        d.cut("/components/schemas/Send/properties/encoding/nullable");
    }),
    change(&["type-changed string -> integer @ /components/schemas/Send/properties/text"], |d| {
        d.put("/components/schemas/Send/properties/text/type", json!("integer"));
    }),
    change(
        &["pattern-changed ^\\+[0-9]+$ -> none @ /components/schemas/Send/properties/to"],
        |d| {
            d.cut("/components/schemas/Send/properties/to/pattern");
        },
    ),
    change(
        &["limit-changed maxLength 100 -> none @ /components/schemas/Send/properties/text"],
        |d| {
            d.cut("/components/schemas/Send/properties/text/maxLength");
        },
    ),
    change(
        &[
            "limit-changed exclusiveMinimum 0 -> minimum 0 @ /components/schemas/Send/properties/rate",
        ],
        |d| {
            d.cut("/components/schemas/Send/properties/rate/exclusiveMinimum");
        },
    ),
    // Of an integer, an exclusive limit is the next inclusive one.
    change(&["limit-changed minimum 1 -> 0 @ /components/schemas/Send/properties/size"], |d| {
        d.cut("/components/schemas/Send/properties/size/exclusiveMinimum");
    }),
    // Behind a reference that leads back to itself, in lists of lists.
    change(&["format-changed int32 -> int64 @ /components/schemas/Cell/properties/at"], |d| {
        d.put("/components/schemas/Cell/properties/at/format", json!("int64"));
    }),
    change(
        &["limit-changed minItems 1 -> 2 @ /components/schemas/Send/properties/grid/items"],
        |d| {
            d.put("/components/schemas/Send/properties/grid/items/minItems", json!(2));
        },
    ),
    change(
        &["type-changed object -> string @ /components/schemas/Send/properties/grid/items/items"],
        |d| {
            d.put("/components/schemas/Send/properties/grid/items/items", json!({"type": "string"}))
        },
    ),
    change(
        &[
            "additional-properties-changed typed -> any @ /components/schemas/Send/properties/labels",
        ],
        |d| {
            d.cut("/components/schemas/Send/properties/labels/additionalProperties");
        },
    ),
    change(
        &[
            "type-changed string -> integer @ /components/schemas/Send/properties/labels/additionalProperties",
        ],
        |d| {
            d.put(
                "/components/schemas/Send/properties/labels/additionalProperties/type",
                json!("integer"),
            )
        },
    ),
    change(&["additional-properties-changed any -> none @ /components/schemas/Text"], |d| {
        d.put("/components/schemas/Text/additionalProperties", json!(false));
    }),
    // Enums, here behind `allOf`.
    change(&["value-added ucs2 @ /components/schemas/Encoding"], |d| {
        d.put("/components/schemas/Encoding/enum/-", json!("ucs2"));
    }),
    change(&["value-removed gsm7 @ /components/schemas/Encoding"], |d| {
        d.cut("/components/schemas/Encoding/enum/1");
    }),
    change(&["value-renamed gsm7 -> gsm @ /components/schemas/Encoding"], |d| {
        d.put("/components/schemas/Encoding/enum/1", json!("gsm"));
    }),
    change(&["enum-opened @ /components/schemas/Send/properties/encoding"], |d| {
        d.cut("/components/schemas/Encoding/enum");
    }),
    // Inside `allOf`.
    change(&["property-removed @ /components/schemas/Base/properties/created_at"], |d| {
        d.cut("/components/schemas/Base/properties/created_at");
    }),
    change(
        &["limit-changed maximum 10 -> 20 @ /components/schemas/Message/allOf/1/properties/parts"],
        |d| {
            d.put("/components/schemas/Message/allOf/1/properties/parts/maximum", json!(20));
        },
    ),
    change(&["property-added tags @ /components/schemas/Message"], |d| {
        d.put(
            "/components/schemas/Message/allOf/1/properties/tags",
            json!({"type": "array", "items": {"type": "string"}}),
        );
    }),
    change(&["became-optional id @ /components/schemas/Message"], |d| {
        d.cut("/components/schemas/Base/required");
    }),
    // Inside `oneOf` and `anyOf`.
    change(&["format-changed uri -> none @ /components/schemas/Picture/properties/url"], |d| {
        d.cut("/components/schemas/Picture/properties/url/format");
    }),
    change(&["alternative-removed @ /components/schemas/Send/properties/answer_to/anyOf/2"], |d| {
        d.cut("/components/schemas/Send/properties/answer_to/anyOf/2");
    }),
    change(
        &["alternative-added kind url where @ /components/schemas/Send/properties/content"],
        |d| {
            d.put("/components/schemas/Send/properties/content/oneOf/-", json!({"type": "object", "properties": {
            "kind": {"type": "string", "enum": ["place"]}, "url": {"type": "string"}, "where": {"type": "string"}}}));
        },
    ),
    change(
        &["discriminator-changed kind -> type @ /components/schemas/Send/properties/content"],
        |d| {
            d.put(
                "/components/schemas/Send/properties/content/discriminator/propertyName",
                json!("type"),
            );
        },
    ),
    change(&["property-added type @ /components/schemas/Send/properties/answer_to/anyOf/1"], |d| {
        d.put(
            "/components/schemas/Send/properties/answer_to/anyOf/1/properties/type",
            json!({"type": "string"}),
        );
    }),
    change(
        &[
            "type-changed integer -> boolean @ /components/schemas/Send/properties/answer_to/anyOf/2",
        ],
        |d| {
            d.put("/components/schemas/Send/properties/answer_to/anyOf/2/type", json!("boolean"));
        },
    ),
    change(&["value-added map @ /components/schemas/Picture/properties/kind"], |d| {
        d.put("/components/schemas/Picture/properties/kind/enum/-", json!("map"));
    }),
    change(
        &["became-nullable @ /components/schemas/Send/properties/answer_to/anyOf/1/properties/id"],
        |d| {
            let id = "/components/schemas/Send/properties/answer_to/anyOf/1/properties/id";
            d.put(&format!("{id}/nullable"), json!(true));
        },
    ),
    change(
        &["type-changed union -> string @ /components/schemas/Send/properties/answer_to"],
        |d| {
            d.put("/components/schemas/Send/properties/answer_to", json!({"type": "string"}));
        },
    ),
    // Events.
    change(&["event-removed @ /webhooks/inboundMessage"], |d| {
        d.cut("/webhooks/inboundMessage");
    }),
    change(&["event-renamed inboundMessage -> incomingMessage @ /webhooks/inboundMessage"], |d| {
        let event = d.cut("/webhooks/inboundMessage");
        d.put("/webhooks/incomingMessage", event);
    }),
    change(&["event-added anotherEvent @ /x-webhooks"], |d| {
        let event = d.pointer("/webhooks/inboundMessage").cloned().unwrap();
        d.put("/webhooks/anotherEvent", event);
    }),
    change(
        &[
            "value-added message.read @ /components/schemas/Event/properties/data/properties/event_type",
        ],
        |d| {
            d.put(
                "/components/schemas/Event/properties/data/properties/event_type/enum/-",
                json!("message.read"),
            );
        },
    ),
    change(&["servers-changed  -> https://eu.example.com @ /servers"], |d| {
        d.put("/paths/~1messages/get/servers", json!([{"url": "https://eu.example.com/"}]));
    }),
    change(&["security-changed none -> http basic, none @ /security"], |d| {
        d.put("/components/securitySchemes", json!({"Basic": {"type": "http", "scheme": "basic"}}));
        d.put("/security", json!([{"Basic": []}, {}]));
    }),
    // What is not supported.
    change(&["unsupported-construct /components/schemas/Cell/patternProperties @ "], |d| {
        d.put("/components/schemas/Cell/patternProperties", json!({}));
    }),
    // What makes no difference.
    change(&[], |d| {
        d.put("/components/schemas/Cell/description", json!("Another sentence."));
        d.put("/components/schemas/Cell/x-internal", json!(true));
        d.put("/components/schemas/Encoding/enum", json!(["gsm7", "auto"]));
        d.put("/components/schemas/Send/properties/text/example", json!("Hi"));
        d.put("/paths/~1messages/get/summary", json!("Another summary."));
    }),
    change(&[], |d| {
        let cell = d.pointer("/components/schemas/Cell").cloned().unwrap();
        d.put("/components/schemas/Square", cell);
        d.put(
            "/components/schemas/Send/properties/grid/items/items/$ref",
            json!("#/components/schemas/Square"),
        );
        let text = d.pointer("/components/schemas/Text").cloned().unwrap();
        d.put("/components/schemas/Send/properties/content/oneOf/0", text);
    }),
    // Types as a union and as a list, in either order; equal numbers.
    change(&[], |d| {
        send(
            d,
            "answer_to",
            json!({"anyOf": [{"type": "string"}, {"type": "object", "properties": {"id": {"type": "string"}}}, {"type": "integer", "title": "A number"}]}),
        );
        send(
            d,
            "size",
            json!({"type": "integer", "minimum": 0.0, "exclusiveMinimum": true, "default": 1.0}),
        );
    }),
    change(&[], |d| {
        send(d, "size", json!({"type": "integer", "minimum": 1, "default": 1}));
    }),
    change(&[], |d| {
        // Properties of responses are not part of a request.
        send(d, "created_at", json!({"type": "string", "readOnly": true}));
        d.put("/components/schemas/Send/required/-", json!("created_at"));
    }),
];

#[test]
fn each_change_of_a_small_document_is_found_and_nothing_else() {
    let mut problems = Vec::new();
    for change in SMALL {
        let mut changed = small();
        (change.edit)(&mut changed);
        let found = ids(&between(&small(), &changed));
        if found != change.found {
            problems.push(format!("wanted {:#?}\nfound  {found:#?}", change.found));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

#[test]
fn the_changes_are_of_every_kind() {
    let seen: BTreeSet<&str> = SMALL
        .iter()
        .chain(CONTRACT)
        .flat_map(|change| change.found)
        .filter_map(|mark| mark.split(' ').next())
        .collect();
    let all = Kind::ALL.iter().map(|kind| kind.name());
    let unseen: Vec<&str> = all.filter(|name| !seen.contains(name)).collect();
    // The first needs two media types to begin with, the others have tests of their own.
    assert_eq!(unseen, ["media-type-removed", "outside-domain", "stale-deviation"]);
}

#[test]
fn one_of_two_media_types_is_removed() {
    let mut both = small();
    both.put(
        "/paths/~1messages/get/responses/200/content/text~1csv",
        json!({"schema": {"type": "string"}}),
    );
    let found = between(&both, &small());
    assert_eq!(ids(&found), ["media-type-removed text/csv @ /paths/~1messages/get/responses/200"]);
}

/// In a contract.
const CONTRACT: &[Change] = &[
    change(&["operation-removed @ /paths/~1messages~1schedule/post"], |d| {
        d.cut("/paths/~1messages~1schedule");
    }),
    change(&["parameter-removed @ /components/parameters/IdempotencyKey"], |d| {
        d.cut("/paths/~1messages/post/parameters/0");
    }),
    change(&["value-added HOLOGRAM @ /components/schemas/MessageType"], |d| {
        d.put("/components/schemas/MessageType/enum/-", json!("HOLOGRAM"));
    }),
    change(
        &["became-non-nullable @ /components/schemas/OutboundMessage/properties/completed_at"],
        |d| {
            d.cut("/components/schemas/OutboundMessage/properties/completed_at/nullable");
        },
    ),
    change(&["event-removed @ /x-webhooks/deliveryUpdate"], |d| {
        d.cut("/x-webhooks/deliveryUpdate");
    }),
    change(&["value-added message.lost @ /x-webhooks/deliveryUpdate/x-event-types"], |d| {
        d.put("/x-webhooks/deliveryUpdate/x-event-types/-", json!("message.lost"));
    }),
    change(&["shorthand-removed @ /components/schemas/MessageSender"], |d| {
        d.cut("/components/schemas/MessageSender/x-shorthand");
    }),
    change(&["error-status-removed @ /paths/~1messages/post/responses/4XX"], |d| {
        d.cut("/paths/~1messages/post/responses/4XX");
    }),
    change(
        &["servers-changed https://api.telnyx.com/v2 -> https://api.telnyx.eu/v2 @ /servers"],
        |d| {
            d.put("/servers/0/url", json!("https://api.telnyx.eu/v2"));
        },
    ),
    change(&["security-changed http bearer -> apikey header x-key @ /security"], |d| {
        let key = json!({"type": "apiKey", "in": "header", "name": "X-Key"});
        d.put("/components/securitySchemes/bearerAuth", key);
    }),
    change(&["security-changed http bearer -> none @ /security"], |d| {
        d.put("/paths/~1messages/post/security", json!([]));
    }),
    change(&["discriminator-changed direction -> none @ /components/schemas/Message"], |d| {
        d.cut("/components/schemas/Message/discriminator");
    }),
    change(&["discriminator-value-changed outbound -> sent @ /components/schemas/Message"], |d| {
        let to = d.cut("/components/schemas/Message/discriminator/mapping/outbound");
        d.put("/components/schemas/Message/discriminator/mapping/sent", to);
    }),
];

#[test]
fn each_change_of_a_contract_is_found_and_nothing_else() {
    let contract = contract();
    for change in CONTRACT {
        let mut changed = contract.clone();
        (change.edit)(&mut changed);
        assert_eq!(ids(&between(&contract, &changed)), change.found);
    }
}

/// Whatever is anywhere, reading and comparing end, and without a panic.
#[test]
fn a_document_changed_anywhere_is_compared() {
    let small = small();
    let base = document(&small);
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!("x"),
        json!([]),
        json!({}),
        json!([[]]),
        json!({"$ref": "#/components/schemas/Cell"}),
        json!({"$ref": "elsewhere.json#/x"}),
        json!({"allOf": [{"$ref": "#/components/schemas/Send"}]}),
        json!({"oneOf": [true, 1]}),
        json!({"type": ["a", 1]}),
    ];
    let mut places = Vec::new();
    super::exhaustive::places(&small, "", &mut places);
    for place in
        places.iter().filter(|place| place.matches('/').count() > 1 || place.starts_with("/c"))
    {
        // Every place takes a third of the values, and its neighbours the others.
        for value in values.iter().skip(place.len() % 3).step_by(3) {
            let mut changed = small.clone();
            changed.put(place, value.clone());
            let changed = Document::from(changed);
            let _ = compare(&base, &changed);
            let _ = compare(&changed, &base);
        }
    }
}

/// A removed annotation changes nothing for a caller.
#[test]
fn a_removed_annotation_is_not_breaking() {
    for pointer in [
        "/components/schemas/Base/properties/created_at/format",
        "/components/schemas/Cell/properties/at/format",
        "/components/schemas/Send/properties/to/pattern",
        "/paths/~1messages~1files/put/requestBody/content/multipart~1form-data/encoding",
    ] {
        let mut changed = small();
        changed.cut(pointer);
        let found = between(&small(), &changed);
        let severities: Vec<Severity> = found.findings.iter().map(|f| f.severity).collect();
        assert_eq!(severities, [Severity::Info], "{pointer}");
        // The same annotation where there was none may be checked.
        let found = between(&changed, &small());
        assert!(found.findings[0].severity > Severity::Info, "{pointer}");
    }
}

/// A format that nobody checks is an annotation, whether it is added or removed.
#[test]
fn an_added_annotation_is_not_breaking() {
    for (format, severity) in [("address", Severity::Info), ("uuid", Severity::Breaking)] {
        for place in ["Send/properties/text", "Text/properties/body"] {
            let mut changed = small();
            changed.put(&format!("/components/schemas/{place}/format"), json!(format));
            let found = between(&small(), &changed);
            assert_eq!(found.findings[0].severity, severity, "{place} {format}");
        }
    }
}

/// Other servers or credentials break callers; more of them to choose from do not.
#[test]
fn only_removed_servers_and_credentials_are_breaking() {
    let base = contract();
    for (pointer, other, severity) in [
        ("/servers/0/url", json!("https://example.com"), Severity::Breaking),
        ("/servers/-", json!({"url": "https://example.com"}), Severity::Info),
        ("/security/0", json!({"basic": []}), Severity::Breaking),
        ("/security/-", json!({"basic": []}), Severity::Info),
    ] {
        let mut changed = base.clone();
        let basic = json!({"type": "http", "scheme": "basic"});
        changed.put("/components/securitySchemes/basic", basic);
        changed.put(pointer, other);
        let found = between(&base, &changed);
        let [finding] = found.findings.as_slice() else { panic!("{pointer}: {:#?}", ids(&found)) };
        assert_eq!(finding.severity, severity, "{pointer}");
        assert_eq!(finding.operations.len(), found.operations.len(), "{pointer}");
    }
}
