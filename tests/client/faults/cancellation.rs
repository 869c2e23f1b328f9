//! Whoever stops waiting stops everything.

use std::future::IntoFuture;
use std::time::Duration;

use super::calls::Kind;
use crate::server::{Act, End, Server};

/// Long enough for a call to get as far as it can, short beside its waits.
const A_MOMENT: Duration = Duration::from_millis(300);

fn stalling() -> Act {
    Act::say("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"data\":", End::Stall)
}

async fn until_asked(server: &Server) {
    while server.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Fails if the server does not see the end of the connection soon.
async fn is_closed(server: &Server) {
    tokio::time::timeout(Duration::from_secs(5), server.hung_up()).await.expect("hangs up");
}

#[tokio::test]
async fn dropping_a_call_with_a_stalled_body_closes_the_connection() {
    for act in [stalling(), Act::say("", End::Stall)] {
        let server = Server::start(vec![act]).await;
        let client = server.client();
        let send = client.messages().send().to("+15550100002").into_future();
        assert!(tokio::time::timeout(A_MOMENT, send).await.is_err());
        is_closed(&server).await;
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn dropping_a_call_that_waits_for_its_retry_ends_it() {
    for answer in [
        Act::answer(429, "retry-after: 1\r\n", "").refusing(),
        Act::answer(503, "retry-after-ms: 1000\r\n", ""),
    ] {
        let server = Server::start(vec![answer, Act::ok(&Kind::List.answer())]).await;
        let client = server.client();
        let list = tokio::spawn(client.messaging_profiles().list().into_future());
        until_asked(&server).await;
        tokio::time::sleep(A_MOMENT).await;
        list.abort();
        assert!(list.await.unwrap_err().is_cancelled());
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(server.requests().len(), 1, "the retry was made all the same");
        // The client itself is none the worse for it.
        assert_eq!(client.messaging_profiles().list().await.unwrap().attempts(), 1);
    }
}

#[tokio::test]
async fn a_deadline_closes_the_connection_too() {
    let server = Server::start(vec![stalling()]).await;
    let send = server.client().messages().send().to("+15550100002").timeout(A_MOMENT);
    let error = send.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");
    is_closed(&server).await;
}

#[tokio::test]
async fn a_call_that_is_never_awaited_does_nothing() {
    let server = Server::start(vec![Act::ok(&Kind::Send.answer())]).await;
    drop(server.client().messages().send().to("+15550100002").into_future());
    tokio::time::sleep(A_MOMENT / 3).await;
    assert_eq!(server.connections(), 0);
}
