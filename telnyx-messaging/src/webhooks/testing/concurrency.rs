//! Rules of deliveries that arrive at the same time.

use std::pin::Pin;
use std::task::Poll;

use super::conformance::{Events, Process, Rule, Violation, rule};
use super::leases::pass_lease;
use super::store::GuardStore;
use crate::webhooks::GuardOutcome::{self, Done, First, InProgress};

const PROCESSES: usize = 4;
const DELIVERIES: usize = 16;

pub(super) fn rules<S: GuardStore>() -> Vec<Rule<S>> {
    vec![
        rule!("of concurrent deliveries exactly one is first", one_is_first),
        rule!("of concurrent deliveries after a lease exactly one is first", one_takes_over),
        rule!("of concurrent deliveries after `complete` none is first", none_after_complete),
    ]
}

async fn one_is_first<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let processes = start(store).await?;
    for round in 0..4 {
        let outcomes = begin_at_once(&processes, &events, &format!("e{round}")).await?;
        expect_one_first(&outcomes, "for an event that was never seen")?;
    }
    Ok(())
}

async fn one_takes_over<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let processes = start(store).await?;
    for _ in 0..2 {
        let outcomes = begin_at_once(&processes, &events, "e").await?;
        expect_one_first(&outcomes, "when no lease is in force")?;
        pass_lease(store).await;
    }
    Ok(())
}

async fn none_after_complete<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let processes = start(store).await?;
    let delivery = events.delivery("e");
    if let Some(process) = processes.first() {
        process.expect(&delivery, &[First], "for an event that was never seen").await?;
        process.complete(&delivery).await?;
    }
    let outcomes = begin_at_once(&processes, &events, "e").await?;
    if outcomes.iter().all(|outcome| *outcome == Done) {
        return Ok(());
    }
    Err(Violation(format!("all of {DELIVERIES} deliveries must be Done, but were {outcomes:?}")))
}

fn expect_one_first(outcomes: &[GuardOutcome], when: &str) -> Result<(), Violation> {
    let count = |wanted| outcomes.iter().filter(|outcome| **outcome == wanted).count();
    let (first, in_progress) = (count(First), count(InProgress));
    if first == 1 && in_progress == outcomes.len() - 1 {
        return Ok(());
    }
    Err(Violation(format!(
        "{when}, one of {} deliveries must be First and the others InProgress, but {first} were \
         First and {in_progress} InProgress",
        outcomes.len()
    )))
}

async fn start<S: GuardStore>(store: &S) -> Result<Vec<Process<S::Guard>>, Violation> {
    let mut processes = Vec::new();
    for _ in 0..PROCESSES {
        processes.push(Process::start(store).await?);
    }
    Ok(processes)
}

/// Begins deliveries of one event in all processes, interleaved wherever a guard waits.
async fn begin_at_once<G: crate::webhooks::ReplayGuard>(
    processes: &[Process<G>],
    events: &Events,
    event: &str,
) -> Result<Vec<GuardOutcome>, Violation> {
    let deliveries: Vec<_> = (0..DELIVERIES).map(|_| events.delivery(event)).collect();
    let calls = deliveries.iter().zip(processes.iter().cycle());
    let calls = calls.map(|(delivery, process)| process.begin(delivery));
    join_all(calls).await.into_iter().collect()
}

/// Polls all futures until each has its output; in the order of the futures.
async fn join_all<T, F: Future<Output = T> + Send>(futures: impl Iterator<Item = F>) -> Vec<T> {
    let mut pending: Vec<(usize, Pin<Box<F>>)> = futures.map(Box::pin).enumerate().collect();
    let mut outputs: Vec<(usize, T)> = Vec::new();
    std::future::poll_fn(|context| {
        pending.retain_mut(|(number, future)| match future.as_mut().poll(context) {
            Poll::Ready(output) => {
                outputs.push((*number, output));
                false
            }
            Poll::Pending => true,
        });
        if pending.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    outputs.sort_by_key(|(number, _)| *number);
    outputs.into_iter().map(|(_, output)| output).collect()
}
