#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;

const LEASE: Duration = Duration::from_secs(30);
const KEEP: Duration = Duration::from_secs(600);

/// A guard, and the seconds that its clock shows.
fn guard(capacity: usize) -> (InMemoryReplayGuard, Arc<AtomicU64>) {
    let seconds: Arc<AtomicU64> = Arc::default();
    let (start, clock) = (Instant::now(), Arc::clone(&seconds));
    let now = move || start + Duration::from_secs(clock.load(Ordering::SeqCst));
    (InMemoryReplayGuard::with_clock(capacity, now), seconds)
}

fn event(number: usize) -> WebhookDelivery {
    WebhookDelivery::of(Some(&format!("event-{number}")), "")
}

fn begin(guard: &InMemoryReplayGuard, delivery: &WebhookDelivery) -> GuardOutcome {
    guard.begin_now(delivery, LEASE).unwrap()
}

#[test]
fn a_capacity_of_one_takes_one_event_after_the_other() {
    for capacity in [0, 1] {
        let (guard, _) = guard(capacity);
        for number in 0..5 {
            let delivery = event(number);
            assert_eq!(begin(&guard, &delivery), GuardOutcome::First);
            let full = guard.begin_now(&event(100), LEASE).unwrap_err();
            assert!(full.to_string().contains("raise its capacity"), "{full}");
            guard.complete_now(&delivery, KEEP);
            assert_eq!(begin(&guard, &event(number)), GuardOutcome::Done);
            assert_eq!(guard.len(), 1);
        }
    }
}

#[test]
fn a_full_guard_removes_the_oldest_completed_events_and_none_in_progress() {
    let (guard, _) = guard(3);
    let events: Vec<_> = (0..5).map(event).collect();
    begin(&guard, &events[0]);
    for number in [1, 2] {
        begin(&guard, &events[number]);
        guard.complete_now(&events[number], KEEP);
    }
    assert_eq!(begin(&guard, &events[3]), GuardOutcome::First);
    assert_eq!(begin(&guard, &event(2)), GuardOutcome::Done);
    assert_eq!(begin(&guard, &event(0)), GuardOutcome::InProgress);
    assert_eq!(begin(&guard, &event(1)), GuardOutcome::First, "the oldest one was removed");
    assert!(guard.begin_now(&events[4], LEASE).is_err());
    assert_eq!(guard.len(), 3);
}

#[test]
fn leases_that_have_ended_make_room() {
    let (guard, seconds) = guard(2);
    guard.begin_now(&event(0), Duration::from_secs(60)).unwrap();
    guard.begin_now(&event(1), Duration::from_secs(10)).unwrap();
    assert!(guard.begin_now(&event(2), LEASE).is_err());
    seconds.store(10, Ordering::SeqCst);
    assert_eq!(begin(&guard, &event(2)), GuardOutcome::First);
    assert!(guard.begin_now(&event(3), LEASE).is_err());
    // A shorter lease than the others ends first.
    guard.release_now(&event(2));
    seconds.store(40, Ordering::SeqCst);
    assert_eq!(begin(&guard, &event(3)), GuardOutcome::First);
    assert_eq!(guard.len(), 2);
}

#[test]
fn completed_events_end_after_their_time() {
    let (guard, seconds) = guard(10);
    let delivery = event(0);
    begin(&guard, &delivery);
    guard.complete_now(&delivery, KEEP);
    seconds.store(599, Ordering::SeqCst);
    assert_eq!(begin(&guard, &event(0)), GuardOutcome::Done);
    seconds.store(600, Ordering::SeqCst);
    assert_eq!(begin(&guard, &event(0)), GuardOutcome::First);
    assert_eq!(guard.len(), 1);
}

#[test]
fn durations_beyond_all_time_do_not_overflow() {
    let (guard, seconds) = guard(10);
    guard.begin_now(&event(0), Duration::MAX).unwrap();
    let delivery = event(1);
    begin(&guard, &delivery);
    guard.complete_now(&delivery, Duration::MAX);
    seconds.store(3_000_000_000, Ordering::SeqCst);
    assert_eq!(begin(&guard, &event(0)), GuardOutcome::InProgress);
    assert_eq!(begin(&guard, &event(1)), GuardOutcome::Done);
}

#[test]
fn released_events_take_no_memory() {
    let (guard, _) = guard(10);
    for number in 0..10_000 {
        let delivery = event(number);
        assert_eq!(begin(&guard, &delivery), GuardOutcome::First);
        guard.release_now(&delivery);
    }
    assert!(guard.is_empty());
    assert!(guard.lock().in_progress.capacity() < 64);
}

#[test]
fn of_many_threads_one_is_first() {
    let (guard, _) = guard(10);
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(|| begin(&guard, &event(0)))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let firsts = outcomes.iter().filter(|outcome| **outcome == GuardOutcome::First).count();
    let others = outcomes.iter().filter(|outcome| **outcome == GuardOutcome::InProgress).count();
    assert_eq!((firsts, others), (1, 15));
}

/// Bytes of a hash table of the standard library: a power of two of slots, of which seven eighths
/// are used, with one byte of control data each.
fn table_bytes(capacity: usize, slot: usize) -> usize {
    if capacity == 0 {
        return 0;
    }
    (capacity * 8).div_ceil(7).next_power_of_two() * (slot + 1) + 16
}

/// Bytes of each of the three collections.
fn allocated(guard: &InMemoryReplayGuard) -> [usize; 3] {
    let events = guard.lock();
    [
        table_bytes(events.in_progress.capacity(), size_of::<(Key, Held)>()),
        table_bytes(events.done.capacity(), size_of::<Key>()),
        events.oldest_first.capacity() * size_of::<(Key, u64)>(),
    ]
}

/// Runs `step` for every event, and checks the memory after each step: what is allocated, and the
/// old memory of the collections that have just grown or shrunk.
fn check_memory(
    guard: &InMemoryReplayGuard,
    events: &[WebhookDelivery],
    step: impl Fn(&WebhookDelivery),
) {
    let mut before = allocated(guard);
    for delivery in events {
        step(delivery);
        let after = allocated(guard);
        let moved = before.iter().zip(after).filter(|(old, new)| **old != *new);
        let peak = after.iter().sum::<usize>() + moved.map(|(old, _)| old).sum::<usize>();
        // The first few hundred entries share the overhead of an empty guard.
        let len = guard.len();
        assert!(len < 500 || peak < 150 * len, "{peak} bytes for {len} entries");
        before = after;
    }
}

#[test]
fn an_entry_takes_less_than_150_bytes() {
    // Just above and just below the sizes at which tables grow, and between them.
    for count in [14_337, 16_385, 20_000, 28_673] {
        let events: Vec<_> = (0..count)
            .map(|number| WebhookDelivery::of(Some(&format!("{number:0>200}")), ""))
            .collect();
        let (one_by_one, _) = guard(count);
        check_memory(&one_by_one, &events, |delivery| {
            begin(&one_by_one, delivery);
            one_by_one.complete_now(delivery, KEEP);
        });
        let (at_once, _) = guard(count);
        check_memory(&at_once, &events, |delivery| {
            begin(&at_once, delivery);
        });
        check_memory(&at_once, &events, |delivery| at_once.complete_now(delivery, KEEP));
        assert_eq!((one_by_one.len(), at_once.len()), (count, count));
    }
}
