//! A hundred calls at once, a fifth of which lose their response.

use std::collections::HashMap;

use tokio::task::JoinSet;

use super::calls::Kind;
use crate::memory::{Exchange, Memory};

const CALLS: usize = 100;

/// Carries every request out, but loses every fifth of the first hundred responses.
fn service(kind: Kind) -> Memory {
    let good = Exchange::ok(kind.answer());
    let first = (0..CALLS).map(|n| if n % 5 == 4 { Exchange::lose() } else { good.clone() });
    Memory::new(first.chain([good.clone()]))
}

#[tokio::test(start_paused = true)]
async fn each_of_many_sends_takes_effect_once() {
    let service = service(Kind::Send);
    let client = service.client();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let send = client.messages().send().from("+15550100001").to("+15550100002");
        let send = send.text("confidential").header("x-call", number.to_string());
        calls.spawn(send.into_future());
    }
    let results = calls.join_all().await;
    let failed = results.iter().filter_map(|result| result.as_ref().err());
    assert!(failed.clone().all(|error| error.may_have_been_sent() && error.attempts() == 1));
    assert_eq!(failed.count(), CALLS / 5);

    let mut times: HashMap<String, usize> = HashMap::new();
    for request in service.received() {
        *times.entry(request.header("x-call").unwrap().to_owned()).or_default() += 1;
    }
    assert_eq!((times.len(), service.effects()), (CALLS, CALLS));
    assert!(times.values().all(|times| *times == 1));
}

#[tokio::test(start_paused = true)]
async fn each_of_many_reads_recovers() {
    let service = service(Kind::Retrieve);
    let client = service.client();
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        calls.spawn(client.messaging_profiles().retrieve("p1").into_future());
    }
    let attempts: u32 = calls.join_all().await.into_iter().map(|r| r.unwrap().attempts()).sum();
    assert_eq!(attempts as usize, CALLS + CALLS / 5);
    assert_eq!((service.attempts(), service.open()), (CALLS + CALLS / 5, 0));
}
