//! Connections that are used again, and break between two calls.

use std::time::Duration;

use super::calls::Kind;
use crate::server::{Act, End, Server};

fn good(end: End) -> Act {
    let body = Kind::Send.answer();
    Act::say(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()), end)
}

#[tokio::test]
async fn clones_share_connections() {
    let server = Server::start(vec![good(End::KeepAlive)]).await;
    let client = server.client();
    for clone in [client.clone(), client.clone(), client] {
        clone.messages().send().to("+15550100002").await.unwrap();
        clone.clone().messages().send().to("+15550100002").await.unwrap();
    }
    assert_eq!((server.connections(), server.effects()), (1, 6));
}

#[tokio::test]
async fn a_connection_closed_while_idle_does_no_harm() {
    for end in [End::Close, End::Reset] {
        let server = Server::start(vec![good(end)]).await;
        let client = server.client();
        for _ in 0..3 {
            client.messages().send().to("+15550100002").await.unwrap();
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert_eq!((server.connections(), server.effects()), (3, 3));
    }
}

#[tokio::test]
async fn a_connection_closed_at_that_very_moment_sends_nothing_twice() {
    for _ in 0..20 {
        let server = Server::start(vec![good(End::Close), good(End::KeepAlive)]).await;
        let client = server.client();
        client.messages().send().to("+15550100002").await.unwrap();
        // Whether the close is seen in time is a race, which may end either way, but not badly.
        match client.messages().send().to("+15550100002").await {
            Ok(_) => assert_eq!(server.effects(), 2),
            Err(error) => {
                assert!(error.may_have_been_sent(), "{error}");
                assert!(server.effects() <= 2);
            }
        }
    }
}

#[tokio::test]
async fn a_used_connection_that_breaks_leaves_a_send_in_doubt() {
    let broken = Act::say("", End::Reset);
    let server = Server::start(vec![good(End::KeepAlive), broken, good(End::KeepAlive)]).await;
    let client = server.client();
    client.messages().send().to("+15550100002").await.unwrap();
    let error = client.messages().send().to("+15550100002").await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
    assert_eq!((server.connections(), server.effects()), (1, 2));
}

#[tokio::test]
async fn what_is_said_after_an_answer_is_not_taken_for_the_next_one() {
    let body = Kind::Retrieve.answer();
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
    let forged = head.replacen(&body, &body.replace("\"text\"", "\"fake\""), 1);
    let server =
        Server::start(vec![Act::say(format!("{head}{forged}"), End::KeepAlive), Act::ok(&body)])
            .await;
    let client = server.client();
    let first = client.messaging_profiles().retrieve("p1").await.unwrap();
    let second = client.messaging_profiles().retrieve("p2").await.unwrap();
    assert_eq!((&*first.id, &*second.id), ("text", "text"));
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}
