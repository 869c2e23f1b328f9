//! Idempotency keys: one per call, the same on its retries, where they are documented and nowhere
//! else.

use std::collections::BTreeSet;

use serde_json::json;
use telnyx_messaging::operations::OPERATIONS;
use telnyx_messaging::{Client, Method, Response, Result, types};

use super::calls::Kind;
use crate::contract;
use crate::server::{End, ScriptedReply, Server, fast_retries, header};

const KEY: &str = "idempotency-key";

async fn send(client: &Client) -> Result<Response<types::OutboundMessage>> {
    client.messages().send().from("+15550100001").to("+15550100002").text("confidential").await
}

fn good() -> ScriptedReply {
    ScriptedReply::ok(&Kind::Send.answer())
}

fn lost() -> ScriptedReply {
    ScriptedReply::raw("", End::Reset)
}

fn keys(server: &Server) -> Vec<Option<String>> {
    server.requests().iter().map(|request| header(request, KEY).map(str::to_owned)).collect()
}

#[test]
fn exactly_the_documented_operations_carry_a_key() {
    let keyed = |carries: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
        contract::operation_ids().into_iter().filter(|id| carries(id)).collect()
    };
    let documented = keyed(&|id| contract::inputs(id).idempotency_key);
    let sent = keyed(&|id| OPERATIONS.iter().any(|known| known.id == id && known.idempotency_key));
    assert_eq!(sent, documented);
    assert!(documented.contains("messages.send") && documented.contains("rcs.agents.create"));
}

#[tokio::test]
async fn a_call_has_one_key_on_all_its_attempts() {
    let limited = || ScriptedReply::response(429, "retry-after: 0\r\n", "").refusing();
    let server = Server::start(vec![limited(), limited(), good()]).await;
    let message = send(&server.client()).await.unwrap();
    let key = message.idempotency_key().map(str::to_owned);
    assert!(key.as_ref().is_some_and(|key| key.len() == 36));
    assert_eq!(keys(&server), [key.clone(), key.clone(), key.clone()]);

    // Every call has another one, also when the same request is sent again.
    let request = server.client().messages().send().to("+15550100002").text("Hello");
    for call in [request.clone(), request] {
        assert_ne!(call.await.unwrap().idempotency_key(), key.as_deref());
    }
    let different: BTreeSet<_> = keys(&server).into_iter().collect();
    assert_eq!(different.len(), 3);
}

#[tokio::test]
async fn what_documents_no_key_sends_none() {
    let server = Server::start(vec![good()]).await;
    let client = server.client();
    let send_at = chrono::Utc::now() + chrono::TimeDelta::hours(1);
    let later = client.messages().schedule().to("+15550100002").text("Hello").send_at(send_at);
    let later = later.await.unwrap();
    assert_eq!(later.idempotency_key(), None);
    client.request(Method::POST, "/elsewhere").await.unwrap();
    assert_eq!(keys(&server), [None, None]);
}

#[tokio::test]
async fn a_doubtful_send_can_be_repeated_with_the_key_of_its_error() {
    let server = Server::start(vec![lost(), good()]).await;
    let client = server.client();
    let error = send(&client).await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1);
    let key = error.idempotency_key().unwrap();
    let again = client
        .messages()
        .send()
        .to("+15550100002")
        .text("Hello")
        .idempotency_key(key)
        .await
        .unwrap();
    assert_eq!(again.idempotency_key(), Some(key));
    assert_eq!(keys(&server), [Some(key.to_owned()), Some(key.to_owned())]);
}

#[tokio::test]
async fn ambiguous_sends_are_repeated_only_by_a_policy_that_says_so() {
    let daring = fast_retries().retry_lost_responses();
    for (reply, policy) in [
        (lost(), daring.clone()),
        (ScriptedReply::response(500, "", ""), fast_retries().retry_server_errors()),
        (ScriptedReply::response(408, "", ""), fast_retries().retry_server_errors()),
    ] {
        let server = Server::start(vec![reply, good()]).await;
        let client = server.builder().retry_policy(policy).build().unwrap();
        let message = send(&client).await.unwrap();
        assert_eq!((message.attempts(), server.effects()), (2, 2));
        let keys = keys(&server);
        assert_eq!(keys[0], keys[1]);
        assert_eq!(keys[0].as_deref(), message.idempotency_key());
    }

    // Without a key there is nothing by which the service could know the repetition.
    let server = Server::start(vec![lost(), good()]).await;
    let client = server.builder().retry_policy(daring.clone()).build().unwrap();
    let error =
        client.messaging_profiles().create().name("confidential").whitelisted_destinations(["US"]);
    let error = error.await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1 && server.effects() == 1);

    // A refusal of the repetition does not undo the first attempt.
    let refused = ScriptedReply::response(403, "", r#"{"errors":[{"code":"10010"}]}"#).refusing();
    let server = Server::start(vec![lost(), refused]).await;
    let client = server.builder().retry_policy(daring).build().unwrap();
    let error = send(&client).await.unwrap_err();
    assert!(error.is_forbidden() && error.may_have_been_sent() && error.attempts() == 2);
}

#[tokio::test]
async fn keys_are_checked_before_anything_is_sent() {
    let server = Server::start(vec![good()]).await;
    let client = server.client();
    let request = || client.messages().send().to("+15550100002").text("Hello");
    let long = "k".repeat(256);
    for odd in ["", " ", "a b", "a.b", "a/b", "ключ", "a\nb", "\"a\"", &long] {
        let error = request().idempotency_key(odd).await.unwrap_err();
        assert!(error.to_string().contains("use 1 to 255 of `A`-`Z`"), "{odd:?}: {error}");
    }
    for name in ["idempotency-key", "Idempotency-Key"] {
        let error = request().header(name, "k1").await.unwrap_err();
        assert!(error.to_string().contains("`.idempotency_key(…)`"), "{error}");
        assert!(server.builder().default_header(name, "k1").build().is_err());
    }
    assert!(server.requests().is_empty());

    for fine in ["k", "order:17_b-c", &long[1..]] {
        let message = request().idempotency_key(fine).await.unwrap();
        assert_eq!(message.idempotency_key(), Some(fine));
    }
}

#[tokio::test]
async fn calls_outside_the_contract_can_carry_a_key() {
    let limited = ScriptedReply::response(429, "retry-after: 0\r\n", "").refusing();
    let server = Server::start(vec![limited, ScriptedReply::ok("{}")]).await;
    let call =
        server.client().request(Method::POST, "/messages/rcs").json(&json!({"to": "confidential"}));
    let answer = call.idempotency_key("order-17").await.unwrap();
    assert_eq!(answer.idempotency_key(), Some("order-17"));
    assert_eq!(keys(&server), [Some("order-17".to_owned()), Some("order-17".to_owned())]);
}
