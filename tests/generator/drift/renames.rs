//! Renames: one finding where they are unambiguous.

use serde_json::{Value, json};
use telnyx_drift::{Bump, Report, Severity};

use super::{between, ids, small};
use crate::contracts::Edit;

/// Cuts a value out and puts it below another key of the same holder.
pub(super) fn rename(document: &mut Value, pointer: &str, to: &str) {
    let value = document.cut(pointer);
    let (above, from) = pointer.rsplit_once('/').unwrap();
    document.put(&format!("{above}/{to}"), value);
    let (holder, below) = above.rsplit_once('/').unwrap();
    let required = document.pointer_mut(&format!("{holder}/required"));
    if let ("properties", Some(Value::Array(required))) = (below, required) {
        required.iter_mut().filter(|name| *name == from).for_each(|name| *name = json!(to));
    }
}

/// A change that is one rename.
struct Rename {
    /// What is changed in the small document beforehand.
    before: fn(&mut Value),
    change: fn(&mut Value),
    mark: &'static str,
    base: &'static str,
    revision: &'static str,
    severity: Severity,
    operations: &'static [&'static str],
    message: &'static str,
}

const SENT: &[&str] = &["POST /messages"];
const TOLD: &[&str] =
    &["GET /messages", "GET /messages/{id}", "POST /messages", "event inboundMessage"];

const RENAMES: &[Rename] = &[
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Send/properties/text", "body"),
        mark: "property-renamed text -> body",
        base: "/components/schemas/Send/properties/text",
        revision: "/components/schemas/Send/properties/body",
        severity: Severity::Warning,
        operations: SENT,
        message: "body text was removed, and `body` was added with the same schema: renamed?",
    },
    // Whoever calls must send the new name.
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Send/properties/to", "receiver"),
        mark: "property-renamed to -> receiver",
        base: "/components/schemas/Send/properties/to",
        revision: "/components/schemas/Send/properties/receiver",
        severity: Severity::Breaking,
        operations: SENT,
        message: "body to was removed, and `receiver` was added with the same schema: renamed?",
    },
    // Inside `allOf`, behind references, in requests and answers.
    Rename {
        before: |d| {
            d.put(
                "/components/schemas/Send/properties/quoted",
                json!({"$ref": "#/components/schemas/Message"}),
            );
        },
        change: |d| rename(d, "/components/schemas/Base/properties/created_at", "made_at"),
        mark: "property-renamed created_at -> made_at",
        base: "/components/schemas/Base/properties/created_at",
        revision: "/components/schemas/Base/properties/made_at",
        severity: Severity::Warning,
        operations: TOLD,
        message: "response data[].created_at was removed, and `made_at` was added with the same schema: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Message/allOf/1/properties/text", "content"),
        mark: "property-renamed text -> content",
        base: "/components/schemas/Message/allOf/1/properties/text",
        revision: "/components/schemas/Message/allOf/1/properties/content",
        severity: Severity::Warning,
        operations: TOLD,
        message: "response data[].text was removed, and `content` was added with the same schema: renamed?",
    },
    // Inside `oneOf` and `anyOf`.
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Picture/properties/url", "link"),
        mark: "property-renamed url -> link",
        base: "/components/schemas/Picture/properties/url",
        revision: "/components/schemas/Picture/properties/link",
        severity: Severity::Warning,
        operations: SENT,
        message: "body content.url was removed, and `link` was added with the same schema: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| {
            let id = "/components/schemas/Send/properties/answer_to/anyOf/1/properties/id";
            rename(d, id, "message_id");
        },
        mark: "property-renamed id -> message_id",
        base: "/components/schemas/Send/properties/answer_to/anyOf/1/properties/id",
        revision: "/components/schemas/Send/properties/answer_to/anyOf/1/properties/message_id",
        severity: Severity::Warning,
        operations: SENT,
        message: "body answer_to.id was removed, and `message_id` was added with the same schema: renamed?",
    },
    // In lists of lists, in a schema that leads back to itself; once as the very property that does.
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Cell/properties/at", "position"),
        mark: "property-renamed at -> position",
        base: "/components/schemas/Cell/properties/at",
        revision: "/components/schemas/Cell/properties/position",
        severity: Severity::Warning,
        operations: SENT,
        message: "body grid[][].at was removed, and `position` was added with the same schema: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Cell/properties/in", "inner"),
        mark: "property-renamed in -> inner",
        base: "/components/schemas/Cell/properties/in",
        revision: "/components/schemas/Cell/properties/inner",
        severity: Severity::Warning,
        operations: SENT,
        message: "body grid[][].in was removed, and `inner` was added with the same schema: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| rename(d, "/components/schemas/Send/properties/grid", "table"),
        mark: "property-renamed grid -> table",
        base: "/components/schemas/Send/properties/grid",
        revision: "/components/schemas/Send/properties/table",
        severity: Severity::Warning,
        operations: SENT,
        message: "body grid was removed, and `table` was added with the same schema: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| {
            d.put("/paths/~1messages/get/parameters/2/name", json!("filter[kinds]"));
        },
        mark: "parameter-renamed filter[kind] -> filter[kinds]",
        base: "/paths/~1messages/get/parameters/2",
        revision: "/paths/~1messages/get/parameters/2",
        severity: Severity::Warning,
        operations: &["GET /messages"],
        message: "query `filter[kind]` was removed, and `filter[kinds]` was added with the same schema: renamed?",
    },
    Rename {
        before: |d| d.put("/paths/~1messages/get/parameters/0/required", json!(true)),
        change: |d| d.put("/paths/~1messages/get/parameters/0/name", json!("page[no]")),
        mark: "parameter-renamed page[number] -> page[no]",
        base: "/paths/~1messages/get/parameters/0",
        revision: "/paths/~1messages/get/parameters/0",
        severity: Severity::Breaking,
        operations: &["GET /messages"],
        message: "query `page[number]` was removed, and `page[no]` was added with the same schema: renamed?",
    },
    // A header that several operations share.
    Rename {
        before: |d| {
            let key = json!([{"$ref": "#/components/parameters/Key"}]);
            d.put("/paths/~1messages~1{id}/delete/parameters", key);
        },
        change: |d| d.put("/components/parameters/Key/name", json!("X-Key")),
        mark: "parameter-renamed Idempotency-Key -> X-Key",
        base: "/components/parameters/Key",
        revision: "/components/parameters/Key",
        severity: Severity::Warning,
        operations: &["DELETE /messages/{id}", "POST /messages"],
        message: "header `Idempotency-Key` was removed, and `X-Key` was added with the same schema: renamed?",
    },
    // An enum that requests and answers of several operations share.
    Rename {
        before: |d| {
            let encoding = json!({"allOf": [{"$ref": "#/components/schemas/Encoding"}]});
            d.put("/components/schemas/Message/allOf/1/properties/encoding", encoding);
        },
        change: |d| d.put("/components/schemas/Encoding/enum/1", json!("gsm")),
        mark: "value-renamed gsm7 -> gsm",
        base: "/components/schemas/Encoding",
        revision: "/components/schemas/Encoding",
        severity: Severity::Breaking,
        operations: TOLD,
        message: "response data[].encoding: the value `gsm7` was removed, and `gsm` was added: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| {
            let types = "/components/schemas/Event/properties/data/properties/event_type/enum";
            d.put(types, json!(["message.arrived"]));
        },
        mark: "value-renamed message.received -> message.arrived",
        base: "/components/schemas/Event/properties/data/properties/event_type",
        revision: "/components/schemas/Event/properties/data/properties/event_type",
        severity: Severity::Warning,
        operations: &["event inboundMessage"],
        message: "event data.event_type: the value `message.received` was removed, and \
                  `message.arrived` was added: renamed?",
    },
    Rename {
        before: |_| (),
        change: |d| rename(d, "/webhooks/inboundMessage", "incomingMessage"),
        mark: "event-renamed inboundMessage -> incomingMessage",
        base: "/webhooks/inboundMessage",
        revision: "/webhooks/incomingMessage",
        severity: Severity::Breaking,
        operations: &["event inboundMessage"],
        message: "the event was removed, and `incomingMessage` was added with the same content: renamed?",
    },
    // Known by what it takes and answers.
    Rename {
        before: |_| (),
        change: |d| {
            let mut post = d.cut("/paths/~1messages/post");
            post.put("/operationId", json!("texts.send"));
            d.put("/paths/~1messaging_texts", json!({"post": post}));
        },
        mark: "operation-moved /messages -> /messaging_texts",
        base: "/paths/~1messages/post",
        revision: "/paths/~1messaging_texts/post",
        severity: Severity::Breaking,
        operations: SENT,
        message: "the operation was removed, and /messaging_texts was added and accepts the same calls: moved?",
    },
    // Takes and answers nothing; here the path speaks, whatever its placeholder is called.
    Rename {
        before: |d| {
            d.cut("/paths/~1messages~1{id}/get");
        },
        change: |d| {
            let mut item = d.cut("/paths/~1messages~1{id}");
            item.cut("/delete/operationId");
            item.put("/parameters/0/name", json!("message"));
            d.put("/paths/~1messaging~1messages~1{message}", item);
        },
        mark: "operation-moved /messages/{id} -> /messaging/messages/{message}",
        base: "/paths/~1messages~1{id}/delete",
        revision: "/paths/~1messaging~1messages~1{message}/delete",
        severity: Severity::Breaking,
        operations: &["DELETE /messages/{id}"],
        message: "the operation was removed, and /messaging/messages/{message} was added and accepts the \
                  same calls: moved?",
    },
];

#[test]
fn a_rename_is_one_finding_with_both_places() {
    for rename in RENAMES {
        let mut base = small();
        (rename.before)(&mut base);
        let mut changed = base.clone();
        (rename.change)(&mut changed);
        let found = between(&base, &changed);
        let [finding] = found.findings.as_slice() else {
            panic!("{}: {:#?}", rename.mark, ids(&found));
        };
        let operations: Vec<&str> = finding.operations.iter().map(String::as_str).collect();
        let revisions: Vec<&str> = finding.revisions.iter().map(String::as_str).collect();
        assert_eq!(finding.id(), rename.mark);
        assert_eq!(finding.base(), rename.base, "{}", rename.mark);
        assert_eq!(revisions, [rename.revision], "{}", rename.mark);
        assert_eq!(finding.severity, rename.severity, "{}", rename.mark);
        assert_eq!(operations, rename.operations, "{}", rename.mark);
        assert_eq!(finding.change.to_string(), rename.message);
        let worst = finding.parts.iter().map(|part| part.severity).max();
        assert_eq!((worst, finding.change.is_additive()), (Some(rename.severity), false));
        let bump = Report::new(&found, "a", "b").bump();
        let breaks = rename.severity == Severity::Breaking;
        assert_eq!(bump, if breaks { Bump::Major } else { Bump::Minor }, "{}", rename.mark);
    }
}
