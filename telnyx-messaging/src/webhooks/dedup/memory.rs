//! The replay guard that needs nothing but memory.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::guard::{GuardError, GuardFuture, ReplayGuard, Seen, Sighting};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Remembers accepted webhooks in this process: the default [`ReplayGuard`].
///
/// Every webhook takes two entries, one for its event and one for its request, of some 200 bytes
/// each. Entries go after the retention, or earlier when room is needed; but never while their
/// request could still be replayed. When there is no room even so, new webhooks are refused with
/// status 503 and Telnyx delivers them later.
///
/// Several processes behind one URL need a shared store instead.
pub struct MemoryGuard {
    capacity: usize,
    retention: Duration,
    memory: Mutex<Memory>,
}

impl MemoryGuard {
    /// A guard of at most `capacity` entries, each kept for `retention` unless room is needed.
    /// The default is 1,000,000 entries and one day. Memory is taken as it is needed.
    #[must_use]
    pub fn new(capacity: usize, retention: Duration) -> Self {
        Self { capacity, retention, memory: Mutex::default() }
    }

    /// How many entries it holds, expired ones that were not yet swept included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().entries.len()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic elsewhere cannot leave the memory half-written: every change is made in one step.
    fn lock(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record_now(&self, sighting: Sighting<'_>) -> Result<Seen, GuardError> {
        let now = sighting.seen_at;
        let needed = after(now, sighting.keep_for);
        let expires = after(now, self.retention.max(sighting.keep_for));
        let mut memory = self.lock();
        memory.sweep(now);

        let request = Key::Request(sighting.request.into());
        if memory.knows(&request, now) {
            return Ok(Seen::SameRequest);
        }
        let event = sighting.event_id.map(|id| Key::Event(id.into()));
        let repeated = event.as_ref().is_some_and(|event| memory.knows(event, now));
        let new = if event.is_some() && !repeated { 2 } else { 1 };
        memory.make_room(self.capacity, new, now)?;

        memory.insert(request, needed, expires);
        match event {
            Some(_) if repeated => Ok(Seen::SameEvent),
            Some(event) => {
                memory.insert(event, needed, expires);
                Ok(Seen::First)
            }
            None => Ok(Seen::First),
        }
    }
}

impl Default for MemoryGuard {
    fn default() -> Self {
        Self::new(1_000_000, DAY)
    }
}

impl ReplayGuard for MemoryGuard {
    fn record<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, Seen> {
        Box::pin(std::future::ready(self.record_now(sighting)))
    }

    fn forget<'a>(&'a self, sighting: Sighting<'a>) -> GuardFuture<'a, ()> {
        let mut memory = self.lock();
        memory.entries.remove(&Key::Request(sighting.request.into()));
        if let Some(id) = sighting.event_id {
            memory.entries.remove(&Key::Event(id.into()));
        }
        memory.compact();
        drop(memory);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for MemoryGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryGuard")
            .field("capacity", &self.capacity)
            .field("retention", &self.retention)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// The moment so long after `now`, or one that nobody will see where the clock cannot tell it.
fn after(now: SystemTime, wait: Duration) -> SystemTime {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    now.checked_add(wait).or_else(|| now.checked_add(CENTURY)).unwrap_or(now)
}

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Event(Box<str>),
    Request(Box<str>),
}

struct Entry {
    /// Tells an entry from an earlier one of the same key that was forgotten.
    turn: u64,
    needed: SystemTime,
    expires: SystemTime,
}

#[derive(Default)]
struct Memory {
    entries: HashMap<Key, Entry>,
    oldest_first: VecDeque<(u64, Key)>,
    turn: u64,
}

impl Memory {
    fn knows(&self, key: &Key, now: SystemTime) -> bool {
        self.entries.get(key).is_some_and(|entry| entry.expires > now)
    }

    fn insert(&mut self, key: Key, needed: SystemTime, expires: SystemTime) {
        self.turn += 1;
        let turn = self.turn;
        self.oldest_first.push_back((turn, key.clone()));
        self.entries.insert(key, Entry { turn, needed, expires });
    }

    /// Drops what has expired, and what was forgotten.
    fn sweep(&mut self, now: SystemTime) {
        self.drop_oldest_while(|entry| entry.expires <= now, usize::MAX);
    }

    /// Drops what was forgotten from the queue once it is the larger part of it: while a handler
    /// fails again and again, nothing expires that would.
    fn compact(&mut self) {
        const SLACK: usize = 64;
        if self.oldest_first.len() > 2 * self.entries.len() + SLACK {
            let Self { entries, oldest_first, .. } = self;
            oldest_first
                .retain(|(turn, key)| entries.get(key).is_some_and(|entry| entry.turn == *turn));
        }
    }

    /// Gives up the oldest entries that no replay needs any more, until `new` ones fit.
    fn make_room(
        &mut self,
        capacity: usize,
        new: usize,
        now: SystemTime,
    ) -> Result<(), GuardError> {
        let excess = (self.entries.len() + new).saturating_sub(capacity);
        self.drop_oldest_while(|entry| entry.needed < now, excess);
        if self.entries.len() + new > capacity {
            return Err(GuardError::full());
        }
        Ok(())
    }

    fn drop_oldest_while(&mut self, can_go: impl Fn(&Entry) -> bool, mut at_most: usize) {
        while let Some((turn, key)) = self.oldest_first.front() {
            match self.entries.get(key) {
                Some(entry) if entry.turn == *turn => {
                    if at_most == 0 || !can_go(entry) {
                        return;
                    }
                    self.entries.remove(key);
                    at_most -= 1;
                }
                _ => {}
            }
            self.oldest_first.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::time::UNIX_EPOCH;

    use super::*;

    fn sighting<'a>(event_id: Option<&'a str>, request: &'a str, second: u64) -> Sighting<'a> {
        Sighting {
            event_id,
            request,
            seen_at: UNIX_EPOCH + Duration::from_secs(second),
            keep_for: Duration::from_secs(600),
        }
    }

    fn forget(guard: &MemoryGuard, sighting: Sighting<'_>) {
        // The memory is changed by the call itself; its future has nothing left to do.
        drop(guard.forget(sighting));
    }

    #[test]
    fn an_event_and_a_request_are_told_apart() {
        let guard = MemoryGuard::default();
        assert!(guard.is_empty());
        assert_eq!(guard.record_now(sighting(Some("e"), "r1", 0)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(sighting(Some("e"), "r1", 1)).unwrap(), Seen::SameRequest);
        assert_eq!(guard.record_now(sighting(Some("e"), "r2", 2)).unwrap(), Seen::SameEvent);
        assert_eq!(guard.record_now(sighting(Some("e"), "r2", 3)).unwrap(), Seen::SameRequest);
        assert_eq!(guard.record_now(sighting(Some("f"), "r3", 3)).unwrap(), Seen::First);
    }

    #[test]
    fn an_event_id_that_reads_like_a_signature_is_still_an_event() {
        let guard = MemoryGuard::default();
        assert_eq!(guard.record_now(sighting(Some("same"), "other", 0)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(sighting(Some("new"), "same", 0)).unwrap(), Seen::First);
    }

    #[test]
    fn without_an_event_id_only_the_request_counts() {
        let guard = MemoryGuard::default();
        assert_eq!(guard.record_now(sighting(None, "r1", 0)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(sighting(None, "r2", 0)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(sighting(None, "r1", 0)).unwrap(), Seen::SameRequest);
    }

    #[test]
    fn what_is_forgotten_is_new_again_and_expires_on_its_own_date() {
        let guard = MemoryGuard::new(10, Duration::from_secs(1000));
        guard.record_now(sighting(Some("e"), "r", 0)).unwrap();
        forget(&guard, sighting(Some("e"), "r", 1));
        assert_eq!(guard.record_now(sighting(Some("e"), "r", 500)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(sighting(Some("e"), "r", 1200)).unwrap(), Seen::SameRequest);
    }

    #[test]
    fn entries_end_after_the_retention_and_never_before_they_must() {
        let guard = MemoryGuard::new(10, Duration::ZERO);
        guard.record_now(sighting(Some("e"), "r", 0)).unwrap();
        assert_eq!(guard.record_now(sighting(Some("e"), "r", 599)).unwrap(), Seen::SameRequest);
        assert_eq!(guard.record_now(sighting(Some("e"), "r", 600)).unwrap(), Seen::First);
        assert_eq!(guard.len(), 2);
    }

    #[test]
    fn a_full_memory_gives_up_the_unneeded_and_refuses_the_rest() {
        let guard = MemoryGuard::new(2, DAY);
        guard.record_now(sighting(Some("e"), "r", 0)).unwrap();
        let refused = guard.record_now(sighting(Some("f"), "s", 600)).unwrap_err();
        assert!(refused.to_string().contains("full"));
        assert_eq!(guard.record_now(sighting(Some("e"), "r", 600)).unwrap(), Seen::SameRequest);
        assert_eq!(guard.record_now(sighting(Some("f"), "s", 601)).unwrap(), Seen::First);
        assert_eq!(guard.len(), 2);
    }

    #[test]
    fn what_is_forgotten_takes_no_memory() {
        let guard = MemoryGuard::default();
        for number in 0..10_000 {
            let (event, request) = (format!("e{number}"), format!("r{number}"));
            guard.record_now(sighting(Some(&event), &request, 0)).unwrap();
            forget(&guard, sighting(Some(&event), &request, 0));
        }
        assert!(guard.is_empty() && guard.lock().oldest_first.len() < 100);
    }

    #[test]
    fn a_retention_beyond_all_time_is_kept_for_long() {
        let guard = MemoryGuard::new(10, Duration::MAX);
        let for_ever =
            |second| Sighting { keep_for: Duration::MAX, ..sighting(Some("e"), "r", second) };
        assert_eq!(guard.record_now(for_ever(0)).unwrap(), Seen::First);
        assert_eq!(guard.record_now(for_ever(3_000_000_000)).unwrap(), Seen::SameRequest);
    }

    #[test]
    fn of_many_threads_one_is_first() {
        let guard = MemoryGuard::default();
        let firsts: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..16)
                .map(|number| {
                    let guard = &guard;
                    scope.spawn(move || {
                        let request = format!("r{number}");
                        guard.record_now(sighting(Some("e"), &request, 0)).unwrap() == Seen::First
                    })
                })
                .collect();
            threads.into_iter().map(|thread| usize::from(thread.join().unwrap())).sum()
        });
        assert_eq!(firsts, 1);
    }
}
