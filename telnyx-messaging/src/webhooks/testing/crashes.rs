//! Rules of processes that end after a step, or in the middle of it.

use std::pin::pin;
use std::task::Poll;

use super::conformance::{Events, KEEP_FOR, Process, Rule, Violation, rule};
use super::leases::pass_lease;
use super::store::GuardStore;
use crate::webhooks::GuardOutcome::{Done, First, InProgress};
use crate::webhooks::ReplayGuard as _;

/// After how many polls a call is cut off, at most. One that ends before is complete.
const MAX_POLLS: usize = 8;

pub(super) fn rules<S: GuardStore>() -> Vec<Rule<S>> {
    vec![
        rule!("a crash after `begin` loses no event", after_begin),
        rule!("a crash after `complete` repeats no event", after_complete),
        rule!("a crash after `release` loses no event", after_release),
        rule!("a crash during `begin` loses no event", during_begin),
        rule!("a crash during `complete` loses no event", during_complete),
        rule!("a crash during `release` loses no event", during_release),
    ]
}

async fn after_begin<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let crashed = Process::start(store).await?;
    crashed.expect(&events.delivery("e"), &[First], "for an event that was never seen").await?;
    drop(crashed);
    let other = Process::start(store).await?;
    let when = "after the crash, until the lease ends";
    other.expect(&events.delivery("e"), &[InProgress], when).await?;
    pass_lease(store).await;
    other.expect(&events.delivery("e"), &[First], "after the crash and the lease").await
}

async fn after_complete<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let crashed = Process::start(store).await?;
    let delivery = events.delivery("e");
    crashed.expect(&delivery, &[First], "for an event that was never seen").await?;
    crashed.complete(&delivery).await?;
    drop(crashed);
    let other = Process::start(store).await?;
    other.expect(&events.delivery("e"), &[Done], "after `complete` and the crash").await?;
    pass_lease(store).await;
    other.expect(&events.delivery("e"), &[Done], "after `complete`, the crash and the lease").await
}

async fn after_release<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let crashed = Process::start(store).await?;
    let delivery = events.delivery("e");
    crashed.expect(&delivery, &[First], "for an event that was never seen").await?;
    crashed.release(&delivery).await?;
    drop(crashed);
    let other = Process::start(store).await?;
    other.expect(&events.delivery("e"), &[First], "after `release` and the crash").await
}

async fn during_begin<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    for polls in 1..=MAX_POLLS {
        let event = format!("e{polls}");
        let crashed = Process::start(store).await?;
        let delivery = events.delivery(&event);
        let ended = cut_off(crashed.guard.begin(&delivery, crashed.lease), polls).await;
        drop(crashed);
        pass_lease(store).await;
        let other = Process::start(store).await?;
        let when = format!("when `begin` was cut off after {polls} polls, after the lease");
        other.expect(&events.delivery(&event), &[First], &when).await?;
        if ended {
            break;
        }
    }
    Ok(())
}

async fn during_complete<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    for polls in 1..=MAX_POLLS {
        let event = format!("e{polls}");
        let crashed = Process::start(store).await?;
        let delivery = events.delivery(&event);
        crashed.expect(&delivery, &[First], "for an event that was never seen").await?;
        let ended = cut_off(crashed.guard.complete(&delivery, KEEP_FOR), polls).await;
        drop(crashed);
        pass_lease(store).await;
        let other = Process::start(store).await?;
        let when = format!("when `complete` was cut off after {polls} polls, after the lease");
        other.expect(&events.delivery(&event), &[First, Done], &when).await?;
        if ended {
            break;
        }
    }
    Ok(())
}

async fn during_release<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    for polls in 1..=MAX_POLLS {
        let event = format!("e{polls}");
        let crashed = Process::start(store).await?;
        let delivery = events.delivery(&event);
        crashed.expect(&delivery, &[First], "for an event that was never seen").await?;
        let ended = cut_off(crashed.guard.release(&delivery), polls).await;
        drop(crashed);
        pass_lease(store).await;
        let other = Process::start(store).await?;
        let when = format!("when `release` was cut off after {polls} polls, after the lease");
        other.expect(&events.delivery(&event), &[First], &when).await?;
        if ended {
            break;
        }
    }
    Ok(())
}

/// Drops a call after `polls` polls, each at the time its executor chooses. True when it ended by
/// itself.
async fn cut_off<T>(call: impl Future<Output = T>, polls: usize) -> bool {
    let mut call = pin!(call);
    let mut left = polls;
    std::future::poll_fn(|context| {
        left -= 1;
        match call.as_mut().poll(context) {
            Poll::Ready(_) => Poll::Ready(true),
            Poll::Pending if left == 0 => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}
