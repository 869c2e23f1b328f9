//! Limits over many calls together: the retry budget, and the number of calls in flight.

use std::time::Duration;

use telnyx_messaging::retry::RetryBudget;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::calls::Kind;
use crate::memory::{Exchange, Memory};

const TO: &str = "+15550100002";
const SECOND: Duration = Duration::from_secs(1);

fn found() -> Exchange {
    Exchange::ok(Kind::Retrieve.answer())
}

fn down() -> Exchange {
    Exchange::respond(503, "")
}

#[tokio::test(start_paused = true)]
async fn an_empty_budget_allows_no_retry_until_successes_fill_it() {
    let budget = RetryBudget::new(10);
    let mut script = vec![down(); 3];
    script.extend([down(), found(), found(), found(), found(), found(), down(), found()]);
    let service = Memory::new(script);
    let client = service.builder().retry_budget(budget.clone()).build().unwrap();
    let clone = client.clone();
    let attempts = async || match clone.messaging_profiles().retrieve("p1").await {
        Ok(profile) => (true, profile.attempts()),
        Err(error) => (false, error.attempts()),
    };

    // Two retries cost all tokens, so that the third and a further call have none.
    let error = client.messaging_profiles().retrieve("p1").await.unwrap_err();
    assert_eq!((error.attempts(), budget.available()), (3, Some(0)));
    assert!(error.is_server_error() && error.is_retryable(), "{error}");
    assert_eq!(attempts().await, (false, 1));

    for tokens in 1..=5 {
        assert_eq!(attempts().await, (true, 1));
        assert_eq!(budget.available(), Some(tokens));
    }
    // A retry that succeeds returns what it cost.
    assert_eq!(attempts().await, (true, 2));
    assert_eq!(budget.available(), Some(5));
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_a_timeout_costs_twice_as_much() {
    for (exchange, left) in [(down(), 85), (Exchange::stall(), 70)] {
        let budget = RetryBudget::new(100);
        let service = Memory::new([exchange]);
        let client = service.builder().retry_budget(budget.clone()).build().unwrap();
        let error = client.messaging_profiles().retrieve("p1").await.unwrap_err();
        assert_eq!((error.attempts(), budget.available()), (4, Some(left)), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_crowd_does_not_multiply_the_load_on_a_service_that_is_down() {
    let service = Memory::new([down()]);
    let client = service.client();
    let mut calls = JoinSet::new();
    for _ in 0..1_000 {
        calls.spawn(client.messaging_profiles().retrieve("p1").into_future());
    }
    assert!(calls.join_all().await.iter().all(Result::is_err));
    // 500 tokens by default, five for each retry.
    assert_eq!(service.attempts(), 1_000 + 100);

    let unlimited = service.builder().retry_budget(RetryBudget::unlimited()).build().unwrap();
    assert_eq!(unlimited.messaging_profiles().retrieve("p1").await.unwrap_err().attempts(), 4);
}

#[test]
fn the_budget_is_visible() {
    let budget = RetryBudget::new(70);
    assert_eq!(format!("{budget:?}"), "RetryBudget { available: 70, capacity: 70 }");
    let client = Memory::new([found()]).builder().retry_budget(budget).build().unwrap();
    let shown = format!("{client:?}");
    assert!(shown.contains("RetryBudget { available: 70, capacity: 70 }"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn no_more_calls_are_in_flight_than_allowed() {
    let service = Memory::new([found().after(SECOND)]);
    let client = service.builder().max_in_flight(3).build().unwrap();
    let started = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..10 {
        let client = client.clone();
        calls.spawn(async move { client.messaging_profiles().retrieve("p1").await.unwrap() });
    }
    calls.join_all().await;
    assert_eq!((service.attempts(), service.most_open()), (10, 3));
    // Four rounds of three.
    assert_eq!(started.elapsed().as_secs(), 4);
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_slot_is_part_of_the_deadline() {
    let service = Memory::new([Exchange::stall()]);
    let client = service.builder().max_in_flight(1).max_retries(0).build().unwrap();
    let first = tokio::spawn(
        client.messages().send().to(TO).text("Hello").timeout(SECOND * 9).into_future(),
    );
    tokio::task::yield_now().await;
    let started = Instant::now();
    let error =
        client.messages().send().to(TO).text("Hello").timeout(SECOND * 3).await.unwrap_err();
    assert_eq!(started.elapsed().as_secs(), 3);
    assert!(error.is_timeout() && !error.may_have_been_sent(), "{error}");
    assert_eq!((error.attempts(), service.attempts()), (0, 1));
    assert!(error.to_string().contains("max_in_flight"), "{error}");
    assert!(error.to_string().contains("nothing was sent"), "{error}");
    assert!(first.await.unwrap().unwrap_err().may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_leaves_its_slot() {
    let service = Memory::new([Exchange::stall(), found()]);
    let client = service.builder().max_in_flight(1).build().unwrap();
    let dropped = client.messaging_profiles().retrieve("p1").into_future();
    assert!(tokio::time::timeout(SECOND, dropped).await.is_err());
    assert_eq!(service.open(), 0);
    client.messaging_profiles().retrieve("p1").await.unwrap();
}
