//! Lists: sorting, filters and pages.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use telnyx_messaging_sandbox::Sandbox;

use super::get;

fn texts<'a>(items: &'a Value, name: &str) -> Vec<&'a str> {
    items.as_array().unwrap().iter().map(|item| item[name].as_str().unwrap()).collect()
}

#[tokio::test]
async fn numbers_are_sorted_and_filtered() {
    let sandbox = Sandbox::start().await.unwrap();
    for number in ["+15550100002", "+15550100003", "+15550100001"] {
        let own = json!({ "phone_number": number });
        sandbox.put_sample("messaging_hosted_numbers", number, &own).unwrap();
    }
    for (query, expected) in [
        ("", ["+15550100002", "+15550100003", "+15550100001"]),
        ("?sort[phone_number]=asc", ["+15550100001", "+15550100002", "+15550100003"]),
        ("?sort[phone_number]=desc", ["+15550100003", "+15550100002", "+15550100001"]),
    ] {
        let reply = get(&sandbox, &format!("/v2/messaging_hosted_numbers{query}")).await;
        assert_eq!(texts(&reply.body["data"], "phone_number"), expected, "{query}");
    }
    let second = "/v2/messaging_hosted_numbers?sort[phone_number]=desc&page[size]=1&page[number]=2";
    assert_eq!(texts(&get(&sandbox, second).await.body["data"], "phone_number"), ["+15550100002"]);
    let wrong = get(&sandbox, "/v2/messaging_hosted_numbers?sort[phone_number]=up").await;
    assert_eq!((wrong.status, wrong.error()), (422, ("10032", "sort[phone_number]")));
    let found = get(&sandbox, "/v2/messaging_hosted_numbers?filter[phone_number][contains]=0003");
    assert_eq!(texts(&found.await.body["data"], "phone_number"), ["+15550100003"]);
}

#[tokio::test]
async fn a_page_beyond_the_end_is_empty() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.seed("messaging_profiles", 5).unwrap();
    let reply = get(&sandbox, "/v2/messaging_profiles?page[number]=4&page[size]=2").await;
    assert_eq!(reply.body["data"], json!([]));
    let meta = json!({"page_number": 4, "page_size": 2, "total_pages": 3, "total_results": 5});
    assert_eq!(reply.body["meta"], meta);
}

#[tokio::test]
async fn seeded_items_differ() {
    let sandbox = Sandbox::start().await.unwrap();
    for (collection, property) in [
        ("messaging_hosted_numbers", "phone_number"),
        ("messaging_optouts", "to"),
        ("messaging_profiles", "id"),
    ] {
        sandbox.seed(collection, 3).unwrap();
        sandbox.seed(collection, 2).unwrap();
        let items = Value::Array(sandbox.contents(collection).unwrap());
        let distinct: BTreeSet<&str> = texts(&items, property).into_iter().collect();
        assert_eq!(distinct.len(), 5, "{collection}");
    }
    let id = sandbox.seed("messages", 1).unwrap().remove(0);
    let message = sandbox.message(&id).unwrap();
    assert_eq!(message["type"], "SMS");
    for name in ["body", "template_id", "group_message_id"] {
        assert!(message.get(name).is_none(), "{name} belongs to other channels");
    }
}

#[tokio::test]
async fn items_of_a_profile_are_those_that_refer_to_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let profile = sandbox.seed("messaging_profiles", 1).unwrap().remove(0);
    sandbox.seed(&format!("messaging_profiles/{profile}/phone_numbers"), 2).unwrap();
    sandbox.seed("messaging_hosted_numbers", 3).unwrap();
    let own = get(&sandbox, &format!("/v2/messaging_profiles/{profile}/phone_numbers")).await;
    assert_eq!(own.body["meta"]["total_results"], 2);
    let all = get(&sandbox, "/v2/messaging_hosted_numbers").await;
    assert_eq!(all.body["meta"]["total_results"], 5);
}
