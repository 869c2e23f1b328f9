//! The state of an iteration over pages, and what follows from each page.
//!
//! The list may change during the iteration. A reported total that shrinks means that items have
//! moved to pages that were read already: the cursor steps back to them. A total that grows means
//! that items come again: they are left out. Recent items are recognised by a hash each.

use std::collections::VecDeque;

use super::cycle_detector::CycleDetector;
use super::fetched_page::FetchedPage;
use super::list_request::{PageParams, PageSizeLimits};
use crate::error::PaginationErrorKind;
use crate::generated::types::PaginationMeta;
use crate::operation::Pagination;

/// The number of pages whose items are recognised when they come again.
const REMEMBERED_PAGES: usize = 8;
/// The number of times the cursor steps back without finding anything new.
const MAX_STEPS_BACK: u8 = 3;
/// The number of empty pages in a row that end the iteration, although more pages are reported.
const MAX_EMPTY_PAGES: u32 = 3;
/// The number of pages in a row without a new item that end the iteration. More than
/// `REMEMBERED_PAGES`, because that many pages of items may have been pushed back.
const MAX_KNOWN_PAGES: u32 = 16;

/// The state of an iteration.
#[derive(Clone, Debug)]
pub(super) struct PageCursor {
    style: Pagination,
    /// The page to request; `None` at the end.
    next: Option<i64>,
    /// The first page of the iteration.
    first: i64,
    /// The last page that was accepted.
    reached: Option<i64>,
    /// The number of elements on a full page.
    size: Option<i64>,
    /// Whether the service is known to honour that size.
    is_size_reliable: bool,
    /// The length of the longest page so far.
    longest: usize,
    /// The most recent page information.
    meta: PaginationMeta,
    /// The most recent total, and the lowest so far.
    total: Option<i64>,
    min_total: Option<i64>,
    /// The number of steps back since the last new item.
    steps_back: u8,
    /// The last page that may hold items which were on an earlier page before.
    shifted_until: i64,
    /// The number of pages in a row that were empty, and that held only known items.
    empty_pages: u32,
    known_pages: u32,
    /// Hashes of the most recent items.
    recent: VecDeque<u64>,
    cycles: CycleDetector,
}

/// What a response says about its page.
pub(super) struct PageFacts<'a> {
    meta: PaginationMeta,
    item_hashes: &'a [u64],
    element_count: usize,
    fingerprint: Option<u64>,
}

impl<'a> PageFacts<'a> {
    pub(super) fn of<T>(page: &'a FetchedPage<T>) -> Self {
        Self {
            meta: page.meta.clone().unwrap_or_default(),
            item_hashes: page.item_hashes.as_deref().unwrap_or_default(),
            element_count: page.element_count(),
            fingerprint: page.fingerprint(),
        }
    }
}

/// What to do with a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PageDecision {
    /// It is the page with this number; keep these of its items, or all.
    Accept { number: i64, keep: Option<Vec<bool>> },
    /// It has no new items; fetch the next page.
    Skip,
    /// The iteration cannot go on; the requested page can be fetched again.
    Fail { requested: i64, kind: PaginationErrorKind },
}

impl PageCursor {
    pub(super) fn new(style: Pagination, params: PageParams, limits: PageSizeLimits) -> Self {
        let first = params.number.unwrap_or(1);
        Self {
            style,
            next: Some(first),
            first,
            reached: None,
            size: params.size.or(limits.default),
            // A size above a documented maximum was refused before the request was sent; without a
            // documented maximum the service may return less than requested.
            is_size_reliable: match params.size {
                Some(_) => limits.max.is_some(),
                None => limits.default.is_some(),
            },
            longest: 0,
            meta: PaginationMeta::default(),
            total: None,
            min_total: None,
            steps_back: 0,
            shifted_until: 0,
            empty_pages: 0,
            known_pages: 0,
            recent: VecDeque::new(),
            cycles: CycleDetector::default(),
        }
    }

    /// The page to request; `None` at the end of the list.
    pub(super) fn next(&self) -> Option<i64> {
        self.next
    }

    /// The number of elements on a full page.
    pub(super) fn page_size(&self) -> Option<usize> {
        self.size.map(as_count)
    }

    /// The total number of items, as reported most recently.
    pub(super) fn total(&self) -> Option<u64> {
        self.total.and_then(|total| u64::try_from(total).ok())
    }

    /// The page after page `number`, if the most recent page information says that there is one.
    pub(super) fn after(&self, number: i64) -> Option<i64> {
        let has_next = self.style.has_next(number, self.size, &self.meta)?;
        has_next.then(|| number.saturating_add(1))
    }

    /// Restarts at the page number that the response reports, and returns it.
    pub(super) fn restart_at_reported(&mut self, facts: &PageFacts<'_>) -> i64 {
        if let Some(number) = self.style.number(&facts.meta) {
            (self.first, self.next) = (number, Some(number));
        }
        self.first
    }

    /// Decides about the response to the request for [`next`](Self::next), and moves on.
    pub(super) fn advance(&mut self, facts: &PageFacts<'_>) -> PageDecision {
        let Some(requested) = self.next else { return PageDecision::Skip };
        let PageFacts { meta, item_hashes, element_count, fingerprint } = facts;
        self.learn_size(meta, *element_count);
        self.meta.clone_from(meta);
        let (growth, is_lowest) = self.learn_total(meta.total_results);

        if let Some(back) = self.step_back(requested, growth.saturating_neg(), is_lowest) {
            (self.next, self.steps_back) = (Some(back), self.steps_back + 1);
            return PageDecision::Skip;
        }
        if growth > 0 {
            let last = requested.saturating_add(self.pages_of(growth) - 1);
            self.shifted_until = self.shifted_until.max(last);
        }
        let fail = |kind| PageDecision::Fail { requested, kind };
        if let Some(page) = self.style.number(meta).filter(|number| *number != requested) {
            return fail(PaginationErrorKind::RepeatedPage { page });
        }
        let is_reread = self.reached.is_some_and(|reached| requested <= reached);
        let may_repeat = is_reread || requested <= self.shifted_until;
        let cycle = fingerprint.and_then(|fingerprint| self.cycles.find(fingerprint));
        if let Some(page) = cycle.filter(|_| !may_repeat) {
            return fail(PaginationErrorKind::RepeatedPage { page });
        }

        let is_new = |hash| !self.recent.contains(hash);
        let keep = may_repeat.then(|| item_hashes.iter().map(is_new).collect::<Vec<_>>());
        let is_known = keep.as_ref().is_some_and(|keep| !keep.is_empty() && !keep.contains(&true));
        let has_next = self.has_next(requested, meta, *element_count);
        let empty_pages = if *element_count == 0 { self.empty_pages + 1 } else { 0 };
        let known_pages = if is_known { self.known_pages + 1 } else { 0 };
        for (pages, max) in [(empty_pages, MAX_EMPTY_PAGES), (known_pages, MAX_KNOWN_PAGES)] {
            if has_next && pages >= max {
                return fail(PaginationErrorKind::NoNewItems { pages });
            }
        }
        (self.empty_pages, self.known_pages) = (empty_pages, known_pages);

        self.remember(item_hashes, keep.as_deref());
        if let Some(fingerprint) = fingerprint.filter(|_| !is_reread) {
            self.cycles.insert(requested, fingerprint);
        }
        self.reached = self.reached.max(Some(requested));
        self.next = has_next.then(|| requested.saturating_add(1));
        if is_known { PageDecision::Skip } else { PageDecision::Accept { number: requested, keep } }
    }

    /// Adds the items of the first page, if the facts that [`advance`](Self::advance) was given did not
    /// hold them.
    pub(super) fn add_first_items(&mut self, facts: &PageFacts<'_>) {
        self.remember(facts.item_hashes, None);
        if let Some(fingerprint) = facts.fingerprint {
            self.cycles.insert(self.first, fingerprint);
        }
    }

    /// Whether pages follow page `number`.
    fn has_next(&self, number: i64, meta: &PaginationMeta, element_count: usize) -> bool {
        self.style.has_next(number, self.size, meta).unwrap_or_else(|| {
            // Nothing is reported, so a page that is not full is the last one.
            let full = match self.size {
                Some(size) if self.is_size_reliable || meta.page_size.is_some() => as_count(size),
                _ => self.longest,
            };
            element_count > 0 && element_count >= full
        })
    }

    fn learn_size(&mut self, meta: &PaginationMeta, element_count: usize) {
        self.longest = self.longest.max(element_count);
        if let Some(size) = meta.page_size.filter(|size| *size > 0) {
            self.size = Some(size);
        } else if self.reached.is_none() && !self.is_size_reliable && element_count > 0 {
            // The service may return smaller pages than requested.
            let is_cut = meta.total_results.is_some_and(|total| as_count(total) > element_count);
            let size = i64::try_from(element_count).ok();
            if is_cut && size < self.size {
                self.size = size;
            }
        }
    }

    /// Returns by how much the total has grown, and whether it is lower than ever.
    fn learn_total(&mut self, total: Option<i64>) -> (i64, bool) {
        let growth = match (self.total, total) {
            (Some(before), Some(now)) => now.saturating_sub(before),
            _ => 0,
        };
        let is_lowest = total < self.min_total;
        self.total = total.or(self.total);
        self.min_total = self.total.into_iter().chain(self.min_total).min();
        (growth, is_lowest)
    }

    /// Returns the page to read again because `removed` items may have moved others to it.
    ///
    /// Without a new item in between, the cursor steps back again only for a total lower than ever,
    /// and a limited number of times: a total that goes up and down must not stop the iteration.
    fn step_back(&self, requested: i64, removed: i64, is_lowest: bool) -> Option<i64> {
        let may_step_back = self.steps_back == 0 || (is_lowest && self.steps_back < MAX_STEPS_BACK);
        if removed <= 0 || !may_step_back || requested <= self.first || self.recent.is_empty() {
            return None;
        }
        // Further back, known items could not be distinguished from new ones.
        let known = self.recent.len() / as_count(self.size.unwrap_or(1)).max(1);
        let known = i64::try_from(known).unwrap_or(i64::MAX).max(1);
        Some((requested - self.pages_of(removed).min(known)).max(self.first))
    }

    /// The number of pages that `items` items fill.
    fn pages_of(&self, items: i64) -> i64 {
        let size = self.size.unwrap_or(1).max(1);
        (items - 1) / size + 1
    }

    /// Keeps the hashes of the items that are returned now.
    fn remember(&mut self, item_hashes: &[u64], keep: Option<&[bool]>) {
        let before = self.recent.len();
        let is_kept = |index: usize| keep.is_none_or(|keep| keep.get(index) == Some(&true));
        let new = item_hashes.iter().enumerate().filter(|(index, _)| is_kept(*index));
        self.recent.extend(new.map(|(_, hash)| *hash));
        if self.recent.len() > before {
            self.steps_back = 0;
        }
        let max = self.longest.saturating_mul(REMEMBERED_PAGES);
        self.recent.drain(..self.recent.len().saturating_sub(max));
    }
}

fn as_count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}
