//! Detects pages that the service returns more than once.

/// Remembers the first page, the last page, and one in between that moves on in steps of growing
/// length, so that a cycle of any length is found in constant memory (Brent's algorithm).
#[derive(Clone, Debug, Default)]
pub(super) struct CycleDetector {
    first: Option<SeenPage>,
    between: Option<SeenPage>,
    last: Option<SeenPage>,
    /// The number of pages so far, and the count at which `between` moves.
    count: u64,
    move_at: u64,
}

#[derive(Clone, Copy, Debug)]
struct SeenPage {
    number: i64,
    fingerprint: u64,
}

impl CycleDetector {
    /// Returns the number of the remembered page with this content.
    pub(super) fn find(&self, fingerprint: u64) -> Option<i64> {
        let known = [self.last, self.between, self.first].into_iter().flatten();
        known.into_iter().find(|page| page.fingerprint == fingerprint).map(|page| page.number)
    }

    pub(super) fn insert(&mut self, number: i64, fingerprint: u64) {
        let page = Some(SeenPage { number, fingerprint });
        self.count += 1;
        self.last = page;
        self.first = self.first.or(page);
        if self.count > self.move_at {
            self.between = page;
            self.move_at = self.count.saturating_mul(2);
        }
    }
}
