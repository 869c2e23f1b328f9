//! Where a walk through a list stands, and what to make of each answer.
//!
//! The list may change under the walk. What is told of its total tells how: when it shrinks,
//! items have moved to pages that were read already, and the walk steps back to them; when it
//! grows, items come again, and are left out. What was handed out lately is known by a number per
//! item, never by the item.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::list_request::{Sizes, Window};
use super::page_info::Told;
use crate::generated::types::PaginationMeta;
use crate::operation::Pagination;

/// How many pages of items are known again.
const REMEMBERED: usize = 8;
/// How often the walk steps back without finding anything new.
const PATIENCE: u8 = 3;

/// Where a walk stands.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    dialect: Pagination,
    /// The page to ask for; none at the end.
    next: Option<i64>,
    /// The first page of the walk.
    first: i64,
    /// The last page that was taken.
    reached: Option<i64>,
    /// How many items a full page holds.
    size: Option<i64>,
    /// Whether the service keeps to that size.
    is_kept: bool,
    /// The longest page so far.
    longest: usize,
    /// What was told last.
    told: PaginationMeta,
    /// The total that was told last, and the lowest so far.
    total: Option<i64>,
    lowest: Option<i64>,
    /// How often the walk stepped back since something new came.
    idle: u8,
    /// The last page that may hold items which new ones pushed back.
    pushed: i64,
    /// Marks of the items handed out last.
    recent: VecDeque<u64>,
    prints: Prints,
}

/// What to do with an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is the page of that number; of its items keep these, or all.
    Take { number: i64, keep: Option<Vec<bool>> },
    /// Nothing of it is to be handed out; ask for the next one.
    Pass,
    /// It is a page that was read already.
    Repeated { asked: i64, repeated: i64 },
}

impl Course {
    pub(crate) fn new(dialect: Pagination, window: Window, sizes: Sizes) -> Self {
        let first = window.number.unwrap_or(1);
        Self {
            dialect,
            next: Some(first),
            first,
            reached: None,
            size: window.size.or(sizes.usual),
            // A size above what may be asked for was refused; one without a published limit may
            // be cut by the service.
            is_kept: match window.size {
                Some(_) => sizes.most.is_some(),
                None => sizes.usual.is_some(),
            },
            longest: 0,
            told: PaginationMeta::default(),
            total: None,
            lowest: None,
            idle: 0,
            pushed: 0,
            recent: VecDeque::new(),
            prints: Prints::default(),
        }
    }

    /// The page to ask for; none at the end of the list.
    pub(crate) fn next(&self) -> Option<i64> {
        self.next
    }

    /// How many items a full page holds.
    pub(crate) fn page_size(&self) -> Option<usize> {
        self.size.map(as_count)
    }

    /// The number behind that page, if what was told last says that the list goes on there.
    pub(crate) fn behind(&self, number: i64) -> Option<i64> {
        let follows = self.dialect.follows(number, self.size, &self.told)?;
        follows.then(|| number.saturating_add(1))
    }

    /// Begins with the page that came, although another was asked for.
    pub(crate) fn begin_at(&mut self, told: &Told) {
        let meta = told.clone().into_meta();
        if let Some(number) = meta.and_then(|meta| self.dialect.number(&meta)) {
            (self.first, self.next) = (number, Some(number));
        }
    }

    /// Judges the answer to the request for [`next`](Self::next): what it tells, and its items'
    /// marks.
    pub(crate) fn judge(&mut self, told: &PaginationMeta, marks: &[u64]) -> Verdict {
        let Some(asked) = self.next else { return Verdict::Pass };
        self.learn_size(told, marks.len());
        self.told.clone_from(told);
        let change = match (self.total, told.total_results) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => 0,
        };
        let is_low = told.total_results < self.lowest;
        self.total = told.total_results.or(self.total);
        self.lowest = self.total.into_iter().chain(self.lowest).min();

        if let Some(back) = self.step_back(asked, change.saturating_neg(), is_low) {
            (self.next, self.idle) = (Some(back), self.idle + 1);
            return Verdict::Pass;
        }
        if change > 0 {
            self.pushed = self.pushed.max(asked.saturating_add(self.pages_of(change) - 1));
        }
        if let Some(number) = self.dialect.number(told).filter(|number| *number != asked) {
            return Verdict::Repeated { asked, repeated: number };
        }
        let is_reread = self.reached.is_some_and(|reached| asked <= reached);
        let print = fingerprint(marks);
        let may_repeat = is_reread || asked <= self.pushed;
        if !may_repeat
            && !marks.is_empty()
            && let Some(repeated) = self.prints.page_of(print)
        {
            return Verdict::Repeated { asked, repeated };
        }

        let fresh = |mark| !self.recent.contains(mark);
        let keep = may_repeat.then(|| marks.iter().map(fresh).collect::<Vec<_>>());
        let is_known = keep.as_ref().is_some_and(|keep| !keep.is_empty() && !keep.contains(&true));
        self.remember(marks, keep.as_deref());
        if !is_reread && !marks.is_empty() {
            self.prints.note(asked, print);
        }
        self.reached = self.reached.max(Some(asked));
        self.next = self.follows(asked, told, marks.len()).then(|| asked.saturating_add(1));
        if is_known { Verdict::Pass } else { Verdict::Take { number: asked, keep } }
    }

    /// Whether pages follow.
    fn follows(&self, number: i64, told: &PaginationMeta, count: usize) -> bool {
        self.dialect.follows(number, self.size, told).unwrap_or_else(|| {
            // Nothing is told, so a page that is not full is the last one.
            let full = match self.size {
                Some(size) if self.is_kept || told.page_size.is_some() => as_count(size),
                _ => self.longest,
            };
            count > 0 && count >= full
        })
    }

    fn learn_size(&mut self, told: &PaginationMeta, count: usize) {
        self.longest = self.longest.max(count);
        if let Some(size) = told.page_size.filter(|size| *size > 0) {
            self.size = Some(size);
        } else if self.reached.is_none() && !self.is_kept && count > 0 {
            // The service gives smaller pages than it was asked for.
            let is_cut = told.total_results.is_some_and(|total| as_count(total) > count);
            let size = i64::try_from(count).ok();
            if is_cut && size < self.size {
                self.size = size;
            }
        }
    }

    /// The page to read again because `gone` items may have moved others to it.
    ///
    /// Without anything new, that is done again only for a total that `is_low` as never before, and
    /// not for ever: totals that go up and down do not hold the walk.
    fn step_back(&self, asked: i64, gone: i64, is_low: bool) -> Option<i64> {
        let is_patient = self.idle == 0 || (is_low && self.idle < PATIENCE);
        if gone <= 0 || !is_patient || asked <= self.first || self.recent.is_empty() {
            return None;
        }
        // Further back, what comes again could not be told from what is new.
        let known = self.recent.len() / as_count(self.size.unwrap_or(1)).max(1);
        let known = i64::try_from(known).unwrap_or(i64::MAX).max(1);
        Some((asked - self.pages_of(gone).min(known)).max(self.first))
    }

    /// How many pages so many items fill.
    fn pages_of(&self, items: i64) -> i64 {
        let size = self.size.unwrap_or(1).max(1);
        (items - 1) / size + 1
    }

    /// Keeps the marks of what is handed out now.
    fn remember(&mut self, marks: &[u64], keep: Option<&[bool]>) {
        let before = self.recent.len();
        let kept = |index: usize| keep.is_none_or(|keep| keep.get(index) == Some(&true));
        let fresh = marks.iter().enumerate().filter(|(index, _)| kept(*index)).map(|(_, m)| *m);
        self.recent.extend(fresh);
        if self.recent.len() > before {
            self.idle = 0;
        }
        let most = self.longest.saturating_mul(REMEMBERED);
        self.recent.drain(..self.recent.len().saturating_sub(most));
    }
}

fn as_count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn fingerprint(marks: &[u64]) -> u64 {
    let mut hasher = DefaultHasher::new();
    marks.hash(&mut hasher);
    hasher.finish()
}

/// Pages to know again: the first, the last, and one in between that moves on in ever longer
/// steps, so that any circle is found in bounded memory.
#[derive(Clone, Debug, Default)]
struct Prints {
    first: Option<(i64, u64)>,
    between: Option<(i64, u64)>,
    last: Option<(i64, u64)>,
    /// How many pages were noted, and the count at which `between` moves.
    count: u64,
    turn: u64,
}

impl Prints {
    /// The number of the page with that content.
    fn page_of(&self, print: u64) -> Option<i64> {
        let known = [self.last, self.between, self.first];
        known.into_iter().flatten().find(|(_, known)| *known == print).map(|(number, _)| number)
    }

    fn note(&mut self, number: i64, print: u64) {
        self.count += 1;
        self.last = Some((number, print));
        self.first = self.first.or(self.last);
        if self.count > self.turn {
            self.between = self.last;
            self.turn = self.count.saturating_mul(2);
        }
    }
}
