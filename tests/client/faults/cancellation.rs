//! A dropped future stops everything.

use std::future::IntoFuture;
use std::time::Duration;

use telnyx_messaging::retry::RetryBudget;
use tokio::time::timeout;

use super::calls::Kind;
use crate::memory::{Exchange, Memory, Step};
use crate::server::{End, ScriptedReply, Server};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a_dropped_call_ends_its_exchange() {
    let half = Exchange::ok("{\"data\":").header("content-length", "900");
    for exchange in [
        half.then([Step::Stall]),
        Exchange::stall(),
        Exchange::silent_connection(),
        Exchange::refuse(403, "{").then([Step::Stall]),
    ] {
        let service = Memory::new([exchange]);
        let send =
            service.client().messages().send().to("+15550100002").text("Hello").into_future();
        assert!(timeout(SECOND, send).await.is_err());
        assert_eq!((service.attempts(), service.open()), (1, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_makes_no_further_attempt() {
    for limited in [
        Exchange::refuse(429, "").header("retry-after", "10"),
        Exchange::respond(503, "").header("retry-after-ms", "10000"),
    ] {
        let service = Memory::new([limited, Exchange::ok(Kind::List.answer())]);
        let budget = RetryBudget::new(100);
        let client = service.builder().retry_budget(budget.clone()).build().unwrap();
        let list = client.messaging_profiles().list().into_future();
        assert!(timeout(SECOND, list).await.is_err());
        tokio::time::sleep(SECOND * 1_000).await;
        assert_eq!(service.attempts(), 1, "the retry was made all the same");
        assert_eq!(budget.available(), Some(100), "paid for a retry that was not made");
        // The client can still be used.
        assert_eq!(client.messaging_profiles().list().await.unwrap().attempts(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_the_exchange_too() {
    let half = Exchange::ok("{\"data\":").header("content-length", "900");
    let service = Memory::new([half.then([Step::Stall])]);
    let send = service.client().messages().send().to("+15550100002").text("Hello").timeout(SECOND);
    let error = send.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");
    assert_eq!(service.open(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_never_awaited_does_nothing() {
    let service = Memory::new([Exchange::ok(Kind::Send.answer())]);
    drop(service.client().messages().send().to("+15550100002").text("Hello").into_future());
    tokio::time::sleep(SECOND * 1_000).await;
    assert_eq!(service.attempts(), 0);
}

/// Over a socket: the server sees the end of the connection.
#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let half =
        ScriptedReply::raw("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"data\":", End::Stall);
    for reply in [half, ScriptedReply::raw("", End::Stall)] {
        let server = Server::start(vec![reply]).await;
        let call = tokio::spawn(
            server.client().messages().send().to("+15550100002").text("Hello").into_future(),
        );
        server.requested().await;
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        server.client_closed().await;
        assert_eq!(server.requests().len(), 1);
    }
}
