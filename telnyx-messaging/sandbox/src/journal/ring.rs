//! Records in order: of too many, the oldest are removed; of too large ones, the oldest lose their
//! content.

use std::collections::VecDeque;

/// Something that is recorded.
pub(crate) trait Record {
    /// Returns the size of the content in bytes, roughly.
    fn size(&self) -> usize;

    /// Removes the content, and leaves what happened.
    fn shed(&mut self);
}

/// Records, limited by their number and by the size of their content.
#[derive(Debug)]
pub(crate) struct Ring<T> {
    /// Each with the size of its content.
    records: VecDeque<(usize, T)>,
    bytes: usize,
    /// Number of records at the beginning that have no content any more.
    shed: usize,
    limits: Limits,
}

/// How many records are kept, and how many bytes of their content.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) count: usize,
    pub(crate) bytes: usize,
}

impl<T: Record> Ring<T> {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { records: VecDeque::new(), bytes: 0, shed: 0, limits }
    }

    /// Adds a record. The newest always keeps its content.
    pub(crate) fn push(&mut self, record: T) {
        let size = record.size();
        self.records.push_back((size, record));
        self.bytes += size;
        while self.records.len() > self.limits.count.max(1) {
            let removed = self.records.pop_front();
            self.bytes -= removed.map_or(0, |(size, _)| size);
            self.shed = self.shed.saturating_sub(1);
        }
        while self.bytes > self.limits.bytes && self.shed + 1 < self.records.len() {
            if let Some((size, record)) = self.records.get_mut(self.shed) {
                record.shed();
                self.bytes -= std::mem::take(size);
            }
            self.shed += 1;
        }
    }

    pub(crate) fn clear(&mut self) {
        self.records.clear();
        self.bytes = 0;
        self.shed = 0;
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.iter().map(|(_, record)| record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Record for (u32, usize) {
        fn size(&self) -> usize {
            self.1
        }

        fn shed(&mut self) {
            self.1 = 0;
        }
    }

    #[test]
    fn the_oldest_records_are_removed_or_lose_their_content() {
        let mut ring = Ring::new(Limits { count: 3, bytes: 100 });
        let left = |ring: &Ring<(u32, usize)>| ring.iter().copied().collect::<Vec<_>>();
        for number in 0..5 {
            ring.push((number, 10));
        }
        assert_eq!(left(&ring), [(2, 10), (3, 10), (4, 10)]);
        ring.push((5, 85));
        assert_eq!(left(&ring), [(3, 0), (4, 10), (5, 85)]);
        ring.push((6, 1000));
        assert_eq!(left(&ring), [(4, 0), (5, 0), (6, 1000)], "the newest keeps its content");
        ring.push((7, 1));
        assert_eq!((left(&ring), ring.bytes), (vec![(5, 0), (6, 0), (7, 1)], 1));
        ring.clear();
        ring.push((8, 99));
        assert_eq!(left(&ring), [(8, 99)]);
    }
}
