//! Requests that are repeated until a condition holds.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging::Error;
use telnyx_messaging::types::HostedNumberOrderStatus;

use crate::server::{ScriptedReply, Server};

const SHORT: Duration = Duration::from_millis(2);

fn order(status: &str) -> ScriptedReply {
    ScriptedReply::ok(&json!({"data": {"id": "o1", "status": status}}).to_string())
}

#[tokio::test]
async fn a_resource_is_polled_until_the_condition_holds() {
    let server = Server::start(vec![order("pending"), order("pending"), order("successful")]).await;
    let orders = server.client().messaging_hosted_number_orders();
    let order = orders
        .retrieve("o1")
        .wait_until(|order| order.status == Some(HostedNumberOrderStatus::Successful))
        .interval(SHORT, SHORT)
        .await
        .unwrap();
    assert_eq!(order.status, Some(HostedNumberOrderStatus::Successful));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn the_wait_ends_with_its_time() {
    let server = Server::start(vec![order("pending")]).await;
    let orders = server.client().messaging_hosted_number_orders();
    let waiting = orders.retrieve("o1").wait_until(|_| false);
    let error =
        waiting.interval(SHORT, SHORT).timeout(Duration::from_millis(60)).await.unwrap_err();
    let Error::ConditionNotMet(error) = &error else { panic!("{error}") };
    assert_eq!(error.operation, "messaging_hosted_number_orders.retrieve");
    assert!(error.polls >= 2 && error.elapsed >= Duration::from_millis(60), "{error}");
    // The time may end during a request.
    let unfinished = server.requests().len() - usize::try_from(error.polls).unwrap();
    assert!(unfinished <= 1, "{unfinished}");
}

#[tokio::test]
async fn the_error_of_a_request_ends_the_wait() {
    let server =
        Server::start(vec![order("pending"), ScriptedReply::response(404, "", "{}")]).await;
    let orders = server.client().messaging_hosted_number_orders();
    let waiting = orders.retrieve("o1").wait_until(|_| false).interval(SHORT, SHORT);
    assert!(waiting.await.unwrap_err().is_not_found());
    assert_eq!(server.requests().len(), 2);
}
