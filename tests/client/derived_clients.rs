//! Clients made from other clients.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging::retry::RetryBudget;
use telnyx_messaging::{Client, ClientBuilder};

use crate::server::{End, ScriptedReply, Server, application_http_client, header};

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

#[tokio::test]
async fn an_http_client_of_the_application_replaces_the_connections() {
    let server = Server::start(vec![message()]).await;
    let client = server.client();
    let own = application_http_client().user_agent("unused").build().unwrap();
    let derived = client.to_builder().http_client(own).build().unwrap();
    for client in [&client, &derived, &derived] {
        client.messages().send().to("+15550100002").text("Hello").await.unwrap();
    }
    assert_eq!(server.connections(), 2);
}

#[test]
fn http_to_another_machine_stays_refused_unless_it_was_allowed() {
    let client = |builder: ClientBuilder| builder.api_key("KEY01").no_proxy().build().unwrap();
    let secure = client(Client::builder().base_url("https://example.com/v2"));
    let refused = secure.to_builder().base_url("http://example.com/v2").build().unwrap_err();
    assert!(refused.to_string().contains("unencrypted"), "{refused}");
    let local = client(Client::builder().base_url("http://localhost/v2"));
    assert!(local.to_builder().base_url("http://example.com/v2").build().is_err());
    let open = client(Client::builder().allow_http(true).base_url("http://example.com/v2"));
    assert!(open.to_builder().max_retries(0).build().is_ok());
}
