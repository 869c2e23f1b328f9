//! A hundred calls at once, a fifth of which fail.

use std::collections::HashMap;

use tokio::task::JoinSet;

use super::calls::Kind;
use crate::server::{Act, End, Server, header};

const CALLS: usize = 100;

/// The first hundred requests: every fifth is carried out, but its answer is lost.
async fn server(kind: Kind) -> Server {
    let good = Act::ok(&kind.answer());
    let mut acts: Vec<Act> = (0..CALLS)
        .map(|turn| if turn % 5 == 4 { Act::say("", End::Reset) } else { good.clone() })
        .collect();
    acts.push(good);
    Server::start(acts).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_many_sends_takes_effect_once() {
    let server = server(Kind::Send).await;
    let client = server.client();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let send = client.messages().send().from("+15550100001").to("+15550100002");
        let send = send.text("hush").header("x-call", number.to_string());
        calls.spawn(send.into_future());
    }
    let results = calls.join_all().await;
    let failed = results.iter().filter_map(|result| result.as_ref().err());
    assert!(failed.clone().all(|error| error.may_have_been_sent() && error.attempts() == 1));
    assert_eq!(failed.count(), CALLS / 5);

    let mut times: HashMap<String, usize> = HashMap::new();
    for request in server.requests() {
        *times.entry(header(&request, "x-call").unwrap().to_owned()).or_default() += 1;
    }
    assert_eq!((times.len(), server.effects()), (CALLS, CALLS));
    assert!(times.values().all(|times| *times == 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_of_many_readings_recovers() {
    let server = server(Kind::Retrieve).await;
    // A call may have the bad luck of several failures, though not of all of them.
    let client = server.builder().max_retries(20).build().unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        calls.spawn(client.messaging_profiles().retrieve("p1").into_future());
    }
    let attempts: u32 = calls.join_all().await.into_iter().map(|r| r.unwrap().attempts()).sum();
    assert_eq!(attempts as usize, CALLS + CALLS / 5);
}
