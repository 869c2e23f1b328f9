//! Clients made from other clients.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging::retry::RetryBudget;

use crate::server::{End, ScriptedReply, Server, header};

fn message() -> ScriptedReply {
    ScriptedReply::ok(&json!({"data": {"id": "m", "to": []}}).to_string())
}

#[tokio::test]
async fn settings_are_taken_over_or_replaced() {
    let server = Server::start(vec![message()]).await;
    let client = server
        .builder()
        .default_header("x-team", "one")
        .default_header("x-kept", "yes")
        .user_agent_suffix("shop/1")
        .build()
        .unwrap();
    let derived = client.to_builder().default_header("x-team", "two").build().unwrap();
    let other_key = client.to_builder().api_key("KEY0155509876543").build().unwrap();
    for client in [&client, &derived, &other_key] {
        client.messages().send().to("+15550100002").text("Hello").await.unwrap();
    }
    let requests = server.requests();
    let sent = |name| -> Vec<Option<&str>> {
        requests.iter().map(|request| header(request, name)).collect()
    };
    assert_eq!(sent("x-team"), [Some("one"), Some("two"), Some("one")]);
    assert_eq!(sent("x-kept"), [Some("yes"); 3]);
    assert!(sent("user-agent").iter().all(|agent| agent.unwrap().ends_with(" shop/1")));
    let keys = sent("authorization");
    assert_eq!(keys[0], keys[1]);
    assert_eq!(keys[2], Some("Bearer KEY0155509876543"));
    assert_eq!(server.connections(), 1, "all of them share one pool");
}

#[tokio::test]
async fn timeouts_and_retries_differ_and_the_budget_is_shared() {
    let server = Server::start(vec![
        ScriptedReply::response(503, "", ""),
        ScriptedReply::raw("", End::Stall),
    ])
    .await;
    let budget = RetryBudget::new(100);
    let client = server.builder().retry_budget(budget.clone()).build().unwrap();
    let derived =
        client.to_builder().max_retries(1).timeout(Duration::from_millis(200)).build().unwrap();
    let error = derived.messaging_profiles().list().await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 2, "{error}");
    assert!(budget.available() < Some(100));
}

#[tokio::test]
async fn connections_cannot_be_set_anew() {
    let server = Server::start(vec![message()]).await;
    let derived = server.client().to_builder().proxy("http://127.0.0.1:9").build();
    assert!(derived.unwrap_err().to_string().contains("the proxy has no effect"));
}
