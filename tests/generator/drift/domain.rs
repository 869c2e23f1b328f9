//! Which paths and events are compared, and what is reported of the others.

use serde_json::json;
use telnyx_drift::{
    Bump, Deviations, Format, Only, Options, Report, compare_with, is_selected, published_events,
    published_operations, wire_path,
};

use super::{between, between_with, document, ids, small};
use crate::contracts::Edit;

#[test]
fn a_new_family_that_looks_like_messaging_is_reported() {
    let mut theirs = small();
    let post = json!({"responses": {"204": {}}});
    theirs.put("/paths/~1rcs~1campaigns", json!({"get": post, "post": post}));
    theirs.put("/paths/~1rcs~1campaigns~1{id}", json!({"get": post}));
    theirs.put("/paths/~1voice~1calls", json!({"get": post}));
    let found = between(&small(), &theirs);
    assert_eq!(ids(&found), ["outside-domain /rcs/campaigns @ /paths"]);
    let [finding] = found.findings.as_slice() else { panic!("{found:#?}") };
    let text = finding.change.to_string();
    assert_eq!(text, "outside the selected domain: /rcs/campaigns (3 operations)");
    assert_eq!(Report::new(&found, "a", "b").bump(), Bump::Patch);
    // What both have is known.
    assert_eq!(ids(&between(&theirs, &theirs)), Vec::<String>::new());
}

#[test]
fn new_families_of_the_domain_are_compared() {
    let mut theirs = small();
    let get = json!({"get": {"responses": {"204": {}}}});
    let paths = [
        "/rcs/agents",
        "/rcs/brands/{id}",
        "/v2/whatsapp/business_accounts",
        "/v2/whatsapp_message_templates/{id}",
        "/webhook_deliveries",
        "/whatsapp/signup",
    ];
    for path in paths {
        theirs["paths"][path] = get.clone();
    }
    let added = paths.map(|path| format!("operation-added GET {path} @ /paths"));
    assert_eq!(ids(&between(&small(), &theirs)), added);
}

#[test]
fn a_document_of_messaging_alone_lacks_what_belongs_to_all_products() {
    let mut ours = small();
    let response = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let response = json!({"content": {"application/json": {"schema": response}}});
    let item = json!({"get": {"responses": {"200": response}}});
    ours["paths"]["/webhook_deliveries"] = item.clone();
    ours["paths"]["/webhook_deliveries/{id}"] = item.clone();
    let id = "/paths/~1webhook_deliveries/get/responses/200/content/application~1json/schema";
    let deviations = Deviations::read(
        &json!([{"pointer": format!("{id}/properties/id"), "differs": ["property-removed"],
            "in": ["GET /webhook_deliveries"], "ours": "A.", "theirs": "B.", "why": "C."}])
        .to_string(),
    )
    .unwrap();

    let found = between_with(&ours, &small(), &deviations);
    assert_eq!(ids(&found), Vec::<String>::new());
    let left_out: Vec<&String> = found.left_out.iter().collect();
    assert_eq!(left_out, ["GET /webhook_deliveries", "GET /webhook_deliveries/{id}"]);
    let report = Report::new(&found, "a", "b").text(Format::Markdown);
    assert!(report.contains("without GET /webhook_deliveries, GET"), "{report}");

    // A document with one of them has all products.
    let mut theirs = small();
    theirs["paths"]["/webhook_deliveries"] = item;
    theirs.cut(&format!("{id}/properties/id"));
    let found = between_with(&ours, &theirs, &deviations);
    let removed = "operation-removed @ /paths/~1webhook_deliveries~1{id}/get";
    assert_eq!((ids(&found), found.accepted), (vec![removed.to_owned()], 1));
}

#[test]
fn new_events_of_the_domain_are_compared() {
    let mut theirs = small();
    let mut event = |name: &str, event_type: &str| {
        let event_type = json!({"type": "string", "enum": [event_type]});
        let data = json!({"type": "object", "properties": {"event_type": event_type}});
        let schema = json!({"type": "object", "properties": {"data": data}});
        let content = json!({"application/json": {"schema": schema}});
        theirs["webhooks"][name] = json!({"post": {"requestBody": {"content": content}}});
    };
    event("aMessageEcho", "message.echo");
    event("accountUpdate", "whatsapp.account.update");
    event("brandUpdate", "10dlc.brand.update");
    event("callHangup", "call.hangup");
    event("whatsappWabaAdded", "waba");
    let added = ["aMessageEcho", "accountUpdate", "brandUpdate", "whatsappWabaAdded"];
    let added = added.map(|name| format!("event-added {name} @ /x-webhooks"));
    assert_eq!(ids(&between(&small(), &theirs)), added);
}

#[test]
fn only_the_chosen_operations_are_compared() {
    let mut theirs = small();
    theirs.cut("/components/schemas/Message/allOf/1/properties/text");
    theirs.put("/components/schemas/Send/required/-", json!("text"));
    let found = |patterns: &[&str]| {
        let only: Only = patterns.iter().copied().collect();
        let options = Options { only, ..Options::default() };
        compare_with(&document(&small()), &document(&theirs), &options)
    };
    let all = found(&[]);
    assert_eq!((all.findings.len(), all.operations.len(), all.events.len()), (2, 5, 1));
    let one = found(&["get /messages/{message}"]);
    assert_eq!((one.findings.len(), one.operations.len(), one.events.len()), (1, 1, 0));
    assert_eq!(one.findings[0].operations.iter().collect::<Vec<_>>(), ["GET /messages/{id}"]);
    let post = found(&["POST /messages*", "event *"]);
    assert_eq!((post.findings.len(), post.operations.len(), post.events.len()), (2, 1, 1));
    assert!(found(&["/voice*"]).is_empty());
}

#[test]
fn the_domain_is_messaging_and_nothing_else() {
    for path in [
        "/messages",
        "/messages/{id}",
        "/messaging_profiles/{x}/metrics",
        "/v2/whatsapp/user_data",
        "/whatsapp_message_templates",
        "/rcs/agents/{id}/launch",
        "/webhook_deliveries/{id}",
        "/10dlc/brand",
        "/phone_numbers/{a}/messaging",
    ] {
        assert!(is_selected(path), "{path}");
    }
    for path in [
        "/email_messages",
        "/phone_numbers/{id}/voice",
        "/brands",
        "/ai/conversations/{id}/messages",
        "/v2x/whatsapp",
        "/verifications/sms",
    ] {
        assert!(!is_selected(path), "{path}");
    }
    assert_eq!(wire_path("/v2/whatsapp/{id}/x"), "/whatsapp/{}/x");
    assert_eq!(wire_path("/v2x/{a}/{b}"), "/v2x/{}/{}");
}

#[test]
fn families_of_other_domains_are_not_reported() {
    let mut theirs = small();
    let get = json!({"get": {"responses": {"204": {}}}});
    for path in ["/verifications/sms", "/sources", "/email_messages", "/calls/{id}/messages"] {
        theirs["paths"][path] = get.clone();
    }
    assert_eq!(ids(&between(&small(), &theirs)), Vec::<String>::new());
}

#[test]
fn patterns_match_paths_and_methods() {
    let only: Only = ["/short_codes*", "post /messages*", "event message*"].into_iter().collect();
    for name in
        ["GET /short_codes/{id}", "POST /messages/schedule", "POST /messages", "event messageRead"]
    {
        assert!(only.matches(name), "{name}");
    }
    for name in ["GET /messages", "GET /v1/short_codes", "event deliveryUpdate"] {
        assert!(!only.matches(name), "{name}");
    }
    let only: Only = ["/whatsapp/{number}/*/x"].into_iter().collect();
    assert!(only.matches("PUT /v2/whatsapp/{id}/a/b/x") && Only::default().matches("any"));
}

#[test]
fn published_operations_of_the_domain_have_no_repeated_version() {
    let operation = json!({"tags": ["Hooks (beta)"], "summary": "List hooks", "responses": {}});
    let found = published_operations(&document(&json!({"openapi": "3.1.0", "paths": {
        "/messages": {"parameters": [], "post": {"responses": {}}},
        "/v2/whatsapp/hooks": {"get": operation},
        "/calls": {"get": {"responses": {}}},
    }})));
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.method.as_str(), one.path.as_str(), one.reference.as_deref()))
        .collect();
    let hooks = Some("hooks-beta/list-hooks");
    assert_eq!(found, [("POST", "/messages", None), ("GET", "/whatsapp/hooks", hooks)]);
}

/// A repeated version is left out, and pages are named after tag and summary.
#[test]
fn published_operations_and_events_have_their_pages() {
    let operation = json!({"tags": ["Hooks (beta)"], "summary": "List hooks", "responses": {}});
    let theirs = document(&json!({"openapi": "3.1.0",
        "paths": {
            "/messages": {"parameters": [], "post": {"responses": {}}},
            "/v2/whatsapp/hooks": {"get": operation},
            "/calls": {"get": {"responses": {}}},
            "/webhook_deliveries/{id}": {"get": {"responses": {}}},
        },
        "webhooks": {
            "inboundMessage": {"post": {"tags": ["Callbacks"], "summary": "Inbound Message"}},
            "callHangup": {"post": {"tags": ["Callbacks"], "summary": "Call Hangup"}},
            "messageRead": {"post": {}},
        },
    }));
    let found = published_operations(&theirs);
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.method.as_str(), one.path.as_str(), one.reference.as_deref()))
        .collect();
    let hooks = Some("hooks-beta/list-hooks");
    assert_eq!(found, [("POST", "/messages", None), ("GET", "/whatsapp/hooks", hooks)]);
    let events: Vec<_> = published_events(&theirs).into_iter().collect();
    let page = "callbacks/inbound-message";
    assert_eq!(events, [("inboundMessage".to_owned(), page.to_owned())]);
}
