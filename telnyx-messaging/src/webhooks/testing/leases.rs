//! Rules of a single lease, and of its end.

use std::time::Duration;

use super::conformance::{Events, Process, Rule, Violation, rule};
use super::store::{ClockShift, GuardStore};
use crate::webhooks::GuardOutcome::{Done, First, InProgress};
use crate::webhooks::WebhookDelivery;

pub(super) fn rules<S: GuardStore>() -> Vec<Rule<S>> {
    vec![
        rule!("an event in progress is in progress for every process", in_progress),
        rule!("a completed event is done for every process", done),
        rule!("a released event is new for every process", released),
        rule!("a lease lasts as long as requested", lasts),
        rule!("a lease that has ended makes the event new", ends),
        rule!("only its holder releases a lease", fenced),
        rule!("a late completion counts", late_completion),
        rule!("a completed event stays done", stays_done),
        rule!("releasing and completing may be repeated", repeated),
        rule!("events with similar keys are independent", independent),
        rule!("a clock that is set back blocks no event", clock_back),
        rule!("a corrected clock keeps completed events", clock_keeps_done),
    ]
}

async fn in_progress<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (one, other) = (Process::start(store).await?, Process::start(store).await?);
    one.expect(&events.delivery("e"), &[First], "for an event that was never seen").await?;
    for process in [&one, &other] {
        // Twice: a repeated question must not change the answer.
        for _ in 0..2 {
            process
                .expect(&events.delivery("e"), &[InProgress], "for an event in progress")
                .await?;
        }
    }
    Ok(())
}

async fn done<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (one, other) = (Process::start(store).await?, Process::start(store).await?);
    let delivery = events.delivery("e");
    one.expect(&delivery, &[First], "for an event that was never seen").await?;
    one.complete(&delivery).await?;
    for process in [&one, &other] {
        for _ in 0..2 {
            process.expect(&events.delivery("e"), &[Done], "after `complete`").await?;
        }
    }
    Ok(())
}

async fn released<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (one, other) = (Process::start(store).await?, Process::start(store).await?);
    for process in [&other, &one, &other] {
        let delivery = events.delivery("e");
        one.expect(&delivery, &[First], "for an event that is not held").await?;
        one.release(&delivery).await?;
        let delivery = events.delivery("e");
        process.expect(&delivery, &[First], "after `release`").await?;
        process.release(&delivery).await?;
    }
    Ok(())
}

async fn lasts<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (one, other) = (Process::start(store).await?, Process::start(store).await?);
    one.expect(&events.delivery("e"), &[First], "for an event that was never seen").await?;
    store.advance(store.lease() / 2).await;
    other.expect(&events.delivery("e"), &[InProgress], "after half of the lease").await?;
    // A refused delivery must not have extended the lease.
    store.advance(store.lease() * 3 / 4).await;
    other.expect(&events.delivery("e"), &[First], "after the lease").await
}

async fn ends<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (one, other) = (Process::start(store).await?, Process::start(store).await?);
    for process in [&one, &other, &one] {
        let when = "when no lease is in force";
        process.expect(&events.delivery("e"), &[First], when).await?;
        for process in [&one, &other] {
            let when = "while the lease is in force";
            process.expect(&events.delivery("e"), &[InProgress], when).await?;
        }
        pass_lease(store).await;
    }
    Ok(())
}

async fn fenced<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (slow, other) = (Process::start(store).await?, Process::start(store).await?);
    let (late, current) = (events.delivery("e"), events.delivery("e"));
    slow.expect(&late, &[First], "for an event that was never seen").await?;
    pass_lease(store).await;
    other.expect(&current, &[First], "after the lease").await?;
    slow.release(&late).await?;
    slow.release(&WebhookDelivery::new(late.key(), "")).await?;
    let when = "after `release` with the token of a former holder";
    slow.expect(&events.delivery("e"), &[InProgress], when).await?;
    other.release(&current).await?;
    slow.expect(&events.delivery("e"), &[First], "after `release` by the holder").await
}

async fn late_completion<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let (slow, other) = (Process::start(store).await?, Process::start(store).await?);
    let alone = events.delivery("alone");
    slow.expect(&alone, &[First], "for an event that was never seen").await?;
    let (late, current) = (events.delivery("taken-over"), events.delivery("taken-over"));
    slow.expect(&late, &[First], "for an event that was never seen").await?;
    pass_lease(store).await;

    slow.complete(&alone).await?;
    other.expect(&events.delivery("alone"), &[Done], "after `complete`, after the lease").await?;

    other.expect(&current, &[First], "after the lease").await?;
    slow.complete(&late).await?;
    let when = "after `complete` by a former holder";
    other.expect(&events.delivery("taken-over"), &[Done], when).await?;
    other.release(&current).await?;
    let when = "after `complete` by a former holder and `release` by the current one";
    other.expect(&events.delivery("taken-over"), &[Done], when).await
}

async fn stays_done<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let process = Process::start(store).await?;
    let delivery = events.delivery("e");
    process.expect(&delivery, &[First], "for an event that was never seen").await?;
    process.complete(&delivery).await?;
    process.release(&delivery).await?;
    process.expect(&events.delivery("e"), &[Done], "after `complete` and `release`").await?;
    store.advance(store.lease() * 3).await;
    process.expect(&events.delivery("e"), &[Done], "three leases after `complete`").await
}

async fn repeated<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let process = Process::start(store).await?;
    let delivery = events.delivery("e");
    process.release(&delivery).await?;
    process.expect(&delivery, &[First], "after `release` of an event that was never seen").await?;
    process.release(&delivery).await?;
    process.release(&delivery).await?;
    let delivery = events.delivery("e");
    process.expect(&delivery, &[First], "after `release`, twice").await?;
    process.complete(&delivery).await?;
    process.complete(&delivery).await?;
    process.expect(&events.delivery("e"), &[Done], "after `complete`, twice").await?;
    let unknown = events.delivery("never-begun");
    process.complete(&unknown).await?;
    let when = "after `complete` of an event that was never begun";
    process.expect(&events.delivery("never-begun"), &[Done], when).await
}

async fn independent<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let process = Process::start(store).await?;
    let base = events.delivery("key");
    let key = base.key();
    // As long as keys get: 255 characters.
    let long = |end: char| format!("{key:x<254}{end}");
    let keys = [
        key.to_owned(),
        format!("{key}."),
        format!("{key}%"),
        format!("{key}_"),
        format!("{key}'"),
        format!("{key}*"),
        format!("{key}:a"),
        format!("{key}:A"),
        format!("{key}/a+b=="),
        key.replacen("event:", "signature:", 1),
        key.to_uppercase(),
        long('a'),
        long('b'),
    ];
    let deliveries = keys.map(|key| WebhookDelivery::new(key, base.token()));
    for delivery in &deliveries {
        let when = format!("for {} after events with similar keys", delivery.key());
        process.expect(delivery, &[First], &when).await?;
    }
    for (number, delivery) in deliveries.iter().enumerate() {
        if number % 2 == 0 {
            process.complete(delivery).await?
        } else {
            process.release(delivery).await?
        }
    }
    for (number, delivery) in deliveries.iter().enumerate() {
        let expected = if number % 2 == 0 { Done } else { First };
        let when = format!("for {} after others were completed or released", delivery.key());
        process.expect(delivery, &[expected], &when).await?;
    }
    Ok(())
}

async fn clock_back<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    let process = Process::start(store).await?;
    process.expect(&events.delivery("e"), &[First], "for an event that was never seen").await?;
    store.shift_clock(ClockShift::Back(DAY));
    pass_lease(store).await;
    let when = "a lease after the clock was set back by a day";
    let outcome = process.expect(&events.delivery("e"), &[First], when).await;
    store.shift_clock(ClockShift::Forward(DAY));
    outcome
}

async fn clock_keeps_done<S: GuardStore>(store: &S, events: Events) -> Result<(), Violation> {
    const HOUR: Duration = Duration::from_secs(60 * 60);
    let process = Process::start(store).await?;
    let delivery = events.delivery("e");
    process.expect(&delivery, &[First], "for an event that was never seen").await?;
    process.complete(&delivery).await?;
    for (shift, when) in [
        (ClockShift::Back(DAY), "after the clock was set back by a day"),
        (ClockShift::Forward(DAY), "after the clock was set forward again"),
        (ClockShift::Forward(HOUR), "after the clock was set forward by an hour"),
        (ClockShift::Back(HOUR), "after the clock was set back again"),
    ] {
        store.shift_clock(shift);
        process.expect(&events.delivery("e"), &[Done], when).await?;
    }
    Ok(())
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Lets a lease end, with some time to spare.
pub(super) async fn pass_lease<S: GuardStore>(store: &S) {
    store.advance(store.lease() * 5 / 4).await;
}
