//! Lists as iterators that block.

use super::{Items, Pages};
use crate::blocking::WaitIter;

impl<T> Items<T> {
    /// Returns an iterator over the items that blocks the thread while a page is fetched; see
    /// [`blocking`](crate::blocking).
    pub fn wait_iter(self) -> WaitIter<Self> {
        WaitIter::new(self)
    }
}

impl<T> Pages<T> {
    /// Returns an iterator over the pages that blocks the thread while a page is fetched; see
    /// [`blocking`](crate::blocking).
    pub fn wait_iter(self) -> WaitIter<Self> {
        WaitIter::new(self)
    }
}
