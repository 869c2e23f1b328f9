//! How the deadline is shared among attempts.

use std::time::Duration;

use telnyx_messaging::Method;
use telnyx_messaging::retry::{FailureKind, RetryPolicy};

use crate::server::{Act, End, Server, hasty};

/// An answer that takes most of a second.
fn slow() -> Act {
    let says = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    Act::say(says, End::Close).paced(Duration::from_millis(800) / 40)
}

async fn attempts(policy: RetryPolicy, deadline: Duration) -> Option<u32> {
    let server = Server::start(vec![slow()]).await;
    let client = server.builder().retry_policy(policy).timeout(deadline).build().unwrap();
    Some(client.request(Method::GET, "/a").await.ok()?.attempts())
}

#[tokio::test]
async fn a_slow_answer_is_waited_for_as_long_as_nothing_else_would_be_done() {
    let deadline = Duration::from_secs(2);
    let only_connecting = hasty().retry_if(|failure| failure.kind == FailureKind::Connect);
    assert_eq!(attempts(only_connecting, deadline).await, Some(1));
    assert_eq!(attempts(RetryPolicy::none(), deadline).await, Some(1));
    assert_eq!(attempts(hasty().max_elapsed(Duration::ZERO), deadline).await, Some(1));
}

#[tokio::test]
async fn many_retries_do_not_starve_the_first_attempt() {
    assert_eq!(attempts(hasty().max_retries(1_000), Duration::from_secs(6)).await, Some(1));
    assert_eq!(attempts(hasty().max_retries(u32::MAX), Duration::from_secs(6)).await, Some(1));
}

#[tokio::test]
async fn no_time_is_too_little_or_too_much() {
    let server = Server::start(vec![Act::say("", End::Stall), Act::ok("{}")]).await;
    let request = || server.client().request(Method::GET, "/a");
    assert!(request().timeout(Duration::ZERO).await.unwrap_err().is_timeout());
    // The act that stalls may not have been met yet.
    let _ = request().timeout(Duration::from_millis(300)).await;
    assert!(request().timeout(Duration::MAX).await.is_ok());
}
