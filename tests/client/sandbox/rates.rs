//! Rates, queues and limits, in virtual time.

use std::time::Duration;

use serde_json::json;
use telnyx_messaging_sandbox::Sandbox;

use super::{get, send, status};

#[tokio::test]
async fn messages_wait_in_the_queue_of_their_sender() {
    let sandbox = Sandbox::builder().clock_paused().rates(true).start().await.unwrap();
    let mut waits = Vec::new();
    let mut ids = Vec::new();
    for _ in 0..3 {
        let message = send(&sandbox, json!({"from": "+4930123456"})).await.body["data"].take();
        waits.push(message["wait_seconds"].as_f64().unwrap());
        ids.push(message["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(waits, [0.0, 10.0, 20.0], "a long code outside the US sends 0.1 per second");
    sandbox.advance(Duration::from_secs(15)).await;
    let states = ids.iter().map(|id| status(&sandbox.message(id).unwrap()).to_owned());
    assert_eq!(states.collect::<Vec<_>>(), ["delivered", "delivered", "queued"]);
    let toll_free = || send(&sandbox, json!({"from": "+18005550100"}));
    let (first, second) = (toll_free().await, toll_free().await);
    assert_eq!(first.body["data"]["wait_seconds"], 0.0);
    assert_eq!(second.body["data"]["wait_seconds"], 0.05, "a toll-free number sends 20");
}

#[tokio::test]
async fn a_queue_holds_four_hours() {
    let sandbox = Sandbox::builder().clock_paused().rates(true).start().await.unwrap();
    let mut accepted = 0;
    let refused = loop {
        let reply = send(&sandbox, json!({"from": "+4930123456"})).await;
        if reply.status != 200 {
            break reply;
        }
        accepted += 1;
    };
    assert_eq!(accepted, 1440);
    assert_eq!((refused.status, refused.error().0), (429, "40318"));
    sandbox.advance(Duration::from_secs(10)).await;
    assert_eq!(send(&sandbox, json!({"from": "+4930123456"})).await.status, 200);
}

#[tokio::test]
async fn requests_of_a_second_are_limited() {
    let sandbox = Sandbox::builder().clock_paused().requests_per_second(2).start().await.unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let reply = get(&sandbox, "/v2/messaging_profiles").await;
        assert_eq!(reply.headers["x-ratelimit-limit"], "2");
        assert_eq!(reply.headers["x-ratelimit-reset"], "1");
        let remaining = reply.headers["x-ratelimit-remaining"].to_str().unwrap().to_owned();
        seen.push((reply.status, remaining, reply.error().0.to_owned()));
    }
    let row = |status, remaining: &str, code: &str| (status, remaining.to_owned(), code.to_owned());
    assert_eq!(seen, [row(200, "1", "-"), row(200, "0", "-"), row(429, "0", "10011")]);
    sandbox.advance(Duration::from_secs(1)).await;
    assert_eq!(get(&sandbox, "/v2/messaging_profiles").await.status, 200);
}
