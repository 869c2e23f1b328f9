//! Records in order, of which the oldest are removed.

use std::collections::VecDeque;

/// Records, limited by their number and their size. The newest is always kept.
#[derive(Debug)]
pub(crate) struct Ring<T> {
    /// Each with its size in bytes.
    records: VecDeque<(usize, T)>,
    bytes: usize,
    limits: Limits,
}

/// How many records are kept, and how many bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) count: usize,
    pub(crate) bytes: usize,
}

impl<T> Ring<T> {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { records: VecDeque::new(), bytes: 0, limits }
    }

    pub(crate) fn push(&mut self, bytes: usize, record: T) {
        self.records.push_back((bytes, record));
        self.bytes += bytes;
        let Limits { count, bytes } = self.limits;
        while self.records.len() > 1 && (self.records.len() > count || self.bytes > bytes) {
            let removed = self.records.pop_front();
            self.bytes -= removed.map_or(0, |(bytes, _)| bytes);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.records.clear();
        self.bytes = 0;
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.iter().map(|(_, record)| record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_of_too_many_or_too_large_records_are_removed() {
        let mut ring = Ring::new(Limits { count: 3, bytes: 100 });
        let left = |ring: &Ring<u32>| ring.iter().copied().collect::<Vec<_>>();
        for number in 0..5 {
            ring.push(10, number);
        }
        assert_eq!(left(&ring), [2, 3, 4]);
        ring.push(85, 5);
        assert_eq!(left(&ring), [4, 5]);
        ring.push(1000, 6);
        assert_eq!(left(&ring), [6], "the newest is kept");
        ring.push(1, 7);
        assert_eq!((left(&ring), ring.bytes), (vec![7], 1));
        ring.clear();
        ring.push(99, 8);
        assert_eq!(left(&ring), [8]);
    }
}
