//! The replay guard that needs nothing but memory.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{GuardError, GuardFuture, GuardOutcome, ReplayGuard, WebhookDelivery};

const DEFAULT_CAPACITY: usize = 100_000;

/// Deduplicates events within this process: the default [`ReplayGuard`].
///
/// # Memory
///
/// An entry takes less than 150 bytes, whatever the length of the event's id. Memory is allocated as
/// it is needed, up to the capacity: less than 15 MB for the default of 100,000 entries.
///
/// When it is full, the oldest completed events are removed before their time, and a redelivery of
/// them would be handled again. Events in progress are never removed; when they alone take up the
/// capacity, new events fail with [`GuardError`] (status 503) and are delivered later.
///
/// # Several processes
///
/// Several processes behind one URL need a shared store: see [`ReplayGuard`].
pub struct InMemoryReplayGuard {
    capacity: usize,
    hashers: [RandomState; 2],
    now: Box<dyn Fn() -> Instant + Send + Sync>,
    start: Instant,
    events: Mutex<Events>,
}

impl InMemoryReplayGuard {
    /// Creates a guard for at most `capacity` events, at least 1. The default is 100,000.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self::with_clock(capacity, Instant::now)
    }

    /// Creates a guard with a clock of its own, for tests of leases and retention.
    #[must_use]
    pub fn with_clock(capacity: usize, now: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        Self {
            capacity: capacity.max(1),
            hashers: [RandomState::new(), RandomState::new()],
            start: now(),
            now: Box::new(now),
            events: Mutex::default(),
        }
    }

    /// Returns the number of events it holds, in progress or completed.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Returns whether it holds no event.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic elsewhere cannot leave the events half changed: every change is one step.
    fn lock(&self) -> MutexGuard<'_, Events> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Milliseconds since the guard was created. Monotonic, so that a corrected system clock neither
    /// ends nor extends a lease.
    fn now(&self) -> u64 {
        milliseconds((self.now)().saturating_duration_since(self.start))
    }

    /// 128 bits of a key, so that an entry has the same size whatever the key. The hashes are keyed
    /// at random, so that nobody can construct two ids with the same hash.
    fn key(&self, delivery: &WebhookDelivery) -> Key {
        let [first, second] = &self.hashers;
        (first.hash_one(delivery.key()), second.hash_one(delivery.key()))
    }

    fn token(&self, delivery: &WebhookDelivery) -> u64 {
        self.hashers[0].hash_one(delivery.token())
    }

    fn begin_now(
        &self,
        delivery: &WebhookDelivery,
        lease: Duration,
    ) -> Result<GuardOutcome, GuardError> {
        let (key, token, now) = (self.key(delivery), self.token(delivery), self.now());
        let mut events = self.lock();
        events.remove_outdated(now);
        if events.done.contains(&key) {
            return Ok(GuardOutcome::Done);
        }
        if events.in_progress.get(&key).is_some_and(|held| held.ends_at > now) {
            return Ok(GuardOutcome::InProgress);
        }
        events.end_lease(&key);
        if !events.make_room(self.capacity, now) {
            return Err(GuardError::new(
                "the replay guard is full of events in progress: raise its capacity",
            ));
        }
        let ends_at = now.saturating_add(milliseconds(lease));
        events.next_end = events.next_end.min(ends_at);
        events.in_progress.insert(key, Held { token, ends_at });
        Ok(GuardOutcome::First)
    }

    fn complete_now(&self, delivery: &WebhookDelivery, keep_for: Duration) {
        let (key, now) = (self.key(delivery), self.now());
        let mut events = self.lock();
        events.end_lease(&key);
        if events.done.contains(&key) {
            return;
        }
        // A late completion takes the place of another event only if that one is completed, too.
        if events.make_room(self.capacity, now) {
            events.done.insert(key);
            events.oldest_first.push_back((key, now.saturating_add(milliseconds(keep_for))));
        }
    }
}

impl Default for InMemoryReplayGuard {
    fn default() -> Self {
        Self::new(DEFAULT_CAPACITY)
    }
}

impl ReplayGuard for InMemoryReplayGuard {
    fn begin<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        lease: Duration,
    ) -> GuardFuture<'a, GuardOutcome> {
        Box::pin(async move { self.begin_now(delivery, lease) })
    }

    fn complete<'a>(
        &'a self,
        delivery: &'a WebhookDelivery,
        keep_for: Duration,
    ) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            self.complete_now(delivery, keep_for);
            Ok(())
        })
    }

    fn release<'a>(&'a self, delivery: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
        Box::pin(async move {
            self.release_now(delivery);
            Ok(())
        })
    }

    fn release_now(&self, delivery: &WebhookDelivery) -> bool {
        let (key, token) = (self.key(delivery), self.token(delivery));
        let mut events = self.lock();
        if events.in_progress.get(&key).is_some_and(|held| held.token == token) {
            events.end_lease(&key);
        }
        true
    }
}

impl fmt::Debug for InMemoryReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMemoryReplayGuard")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

type Key = (u64, u64);

struct Held {
    token: u64,
    ends_at: u64,
}

#[derive(Default)]
struct Events {
    in_progress: HashMap<Key, Held>,
    done: HashSet<Key>,
    /// The keys of `done`, each with the time until which it is kept.
    oldest_first: VecDeque<(Key, u64)>,
    /// No lease ends before, so that it is useless to look for one.
    next_end: u64,
}

impl Events {
    fn len(&self) -> usize {
        self.in_progress.len() + self.done.len()
    }

    /// Removes completed events whose time is over. One behind an event that is kept for longer
    /// stays with it.
    fn remove_outdated(&mut self, now: u64) {
        while self.oldest_first.front().is_some_and(|(_, keep_until)| *keep_until <= now) {
            self.remove_oldest();
        }
    }

    fn remove_oldest(&mut self) -> bool {
        let Some((key, _)) = self.oldest_first.pop_front() else { return false };
        self.done.remove(&key)
    }

    /// Ends a lease. After a burst, gives memory back, so that the burst is not paid for twice: as
    /// events in progress and as completed ones.
    fn end_lease(&mut self, key: &Key) {
        self.in_progress.remove(key);
        let (len, capacity) = (self.in_progress.len(), self.in_progress.capacity());
        if capacity > 64 && len < capacity / 8 * 3 {
            self.in_progress.shrink_to(capacity / 2);
        }
    }

    /// Makes room for one more event; false when all are in progress.
    fn make_room(&mut self, capacity: usize, now: u64) -> bool {
        if self.len() < capacity {
            return true;
        }
        if self.next_end <= now {
            self.in_progress.retain(|_, held| held.ends_at > now);
            self.next_end = self.in_progress.values().map(|held| held.ends_at).min().unwrap_or(0);
        }
        self.len() < capacity || self.remove_oldest()
    }
}

#[cfg(test)]
mod tests;
