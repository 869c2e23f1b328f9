//! Jobs that are due at a virtual time, in order.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::{DateTime, Utc};

/// Jobs by the time they are due; of two at the same time, the one that was added first comes first.
#[derive(Debug)]
pub(crate) struct Schedule<J> {
    heap: BinaryHeap<Reverse<Entry<J>>>,
    added: u64,
}

#[derive(Debug)]
struct Entry<J> {
    due: DateTime<Utc>,
    number: u64,
    job: J,
}

impl<J> Default for Schedule<J> {
    fn default() -> Self {
        Self { heap: BinaryHeap::new(), added: 0 }
    }
}

impl<J> Schedule<J> {
    pub(crate) fn add(&mut self, due: DateTime<Utc>, job: J) {
        self.added += 1;
        self.heap.push(Reverse(Entry { due, number: self.added, job }));
    }

    /// Returns when the next job is due.
    pub(crate) fn next_due(&self) -> Option<DateTime<Utc>> {
        self.heap.peek().map(|Reverse(entry)| entry.due)
    }

    /// Removes and returns the next job that is due at `now`.
    pub(crate) fn pop_due(&mut self, now: DateTime<Utc>) -> Option<J> {
        if self.next_due()? > now {
            return None;
        }
        self.heap.pop().map(|Reverse(entry)| entry.job)
    }

    /// Removes and returns the next job, if it is due at `now` and of a kind.
    pub(crate) fn pop_due_if(
        &mut self,
        now: DateTime<Utc>,
        is_of_kind: impl FnOnce(&J) -> bool,
    ) -> Option<J> {
        let Reverse(next) = self.heap.peek()?;
        if next.due > now || !is_of_kind(&next.job) {
            return None;
        }
        self.heap.pop().map(|Reverse(entry)| entry.job)
    }

    pub(crate) fn clear(&mut self) {
        self.heap.clear();
    }
}

impl<J> PartialEq for Entry<J> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<J> Eq for Entry<J> {}

impl<J> PartialOrd for Entry<J> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<J> Ord for Entry<J> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.due, self.number).cmp(&(other.due, other.number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_come_in_the_order_of_their_times_then_of_their_addition() {
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        let mut schedule = Schedule::default();
        for (due, name) in [(5, "late"), (1, "first"), (1, "second")] {
            schedule.add(at(due), name);
        }
        assert_eq!(schedule.pop_due(at(0)), None);
        assert_eq!(schedule.pop_due_if(at(4), |name| *name == "second"), None);
        assert_eq!(schedule.pop_due_if(at(0), |_| true), None);
        assert_eq!(schedule.pop_due_if(at(4), |_| true), Some("first"));
        assert_eq!(schedule.pop_due(at(4)), Some("second"));
        assert_eq!(schedule.pop_due(at(4)), None);
        assert_eq!(schedule.next_due(), Some(at(5)));
    }
}
