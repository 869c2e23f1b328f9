//! What holders lost and gained, and what of it is alike; from this, renames are told.

use std::collections::{BTreeMap, BTreeSet};

use super::{Comparer, renames::Key};
use crate::{Finding, Kind, Severity};

/// Something gone or new, in one operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    pub(super) operation: String,
    pub(super) key: Key,
    /// What it is called.
    pub(super) name: String,
}

/// What one holder lost and gained, in one operation.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    /// What a rename in this holder is.
    pub(super) kind: Kind,
    pub(super) gone: Vec<Change>,
    pub(super) new: Vec<Change>,
    likenesses: Vec<Likeness>,
}

/// One thing gone and one new, by their positions, and what differs between them.
#[derive(Clone, Debug)]
struct Likeness {
    gone: usize,
    new: usize,
    evidence: Evidence,
    differences: Vec<Finding>,
}

/// What speaks for one thing under two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// They cannot be one.
    Against,
    /// Nothing differs, but there is nothing to differ in; another change between the same two
    /// names must speak.
    Nothing,
    /// Nothing differs.
    Shape,
    /// The names are alike, and what differs harms nobody; speaks louder than the shape.
    Name,
}

impl<'a> Comparer<'a> {
    /// Something that was just noted as gone or new, and its name.
    pub(super) fn change(&self, key: Key, name: &str) -> Change {
        Change { operation: self.operation.clone(), key, name: name.to_owned() }
    }

    /// What an enum lost and gained.
    pub(super) fn swap(&mut self, gone: Vec<Change>, new: Vec<Change>) {
        if !(self.is_apart || gone.is_empty() && new.is_empty()) {
            let likenesses = Vec::new();
            self.exchanges.push(Exchange { kind: Kind::ValueRenamed, gone, new, likenesses });
        }
    }

    /// What a holder lost and gained; `compare` notes what differs between two of them.
    pub(super) fn exchange<G, N>(
        &mut self,
        kind: Kind,
        gone: &[(Change, G)],
        new: &[(Change, N)],
        compare: impl Fn(&mut Self, &G, &N) -> Evidence,
    ) {
        // Two things in which something is gone or new are not alike, whatever that is; looking
        // there as well would take ever longer with every level.
        if self.is_apart || (gone.is_empty() && new.is_empty()) {
            return;
        }
        let mut likenesses = Vec::new();
        for (index, (_, ours)) in gone.iter().enumerate() {
            for (other, (_, theirs)) in new.iter().enumerate() {
                let mut evidence = Evidence::Against;
                let differences = self.apart(|comparer| evidence = compare(comparer, ours, theirs));
                if evidence != Evidence::Against {
                    likenesses.push(Likeness { gone: index, new: other, evidence, differences });
                }
            }
        }
        let gone = gone.iter().map(|(change, _)| change.clone()).collect();
        let new = new.iter().map(|(change, _)| change.clone()).collect();
        self.exchanges.push(Exchange { kind, gone, new, likenesses });
    }

    /// Compares without a trace, and returns what was found.
    pub(super) fn apart(&mut self, compare: impl FnOnce(&mut Self)) -> Vec<Finding> {
        let found = std::mem::take(&mut self.found);
        let exchanges = std::mem::take(&mut self.exchanges);
        let (seen, alike) = (std::mem::take(&mut self.seen), std::mem::take(&mut self.alike));
        let pairs = std::mem::take(&mut self.pairs);
        let is_apart = std::mem::replace(&mut self.is_apart, true);
        compare(self);
        self.is_apart = is_apart;
        (self.exchanges, self.seen, self.alike, self.pairs) = (exchanges, seen, alike, pairs);
        std::mem::replace(&mut self.found, found).into_values().collect()
    }
}

impl Exchange {
    /// What is gone and new, and what differs between them, where neither could be another's.
    pub(super) fn renames(
        &self,
        is_told: impl Fn(&Change) -> bool,
        on_purpose: impl Fn(&Finding) -> bool,
    ) -> Vec<(&Change, &Change, &[Finding])> {
        if self.kind == Kind::ValueRenamed {
            let gone: Vec<_> = self.gone.iter().filter(|change| is_told(change)).collect();
            let new: Vec<_> = self.new.iter().filter(|change| is_told(change)).collect();
            return match (gone.as_slice(), new.as_slice()) {
                ([gone], [new]) => vec![(*gone, *new, &[])],
                _ => Vec::new(),
            };
        }
        let open = self
            .likenesses
            .iter()
            .map(|likeness| (likeness, &self.gone[likeness.gone], &self.new[likeness.new]));
        let open: Vec<_> = open
            .filter(|(likeness, gone, new)| {
                likeness.holds(&on_purpose) && is_told(gone) && is_told(new)
            })
            .collect();
        let speaking = open.iter().filter(|(likeness, ..)| likeness.evidence != Evidence::Nothing);
        let names: BTreeSet<_> = speaking.map(|(_, gone, new)| (&gone.name, &new.name)).collect();
        let open =
            open.into_iter().filter(|(_, gone, new)| names.contains(&(&gone.name, &new.name)));
        let open: Vec<_> = open.collect();
        let named: BTreeSet<&Change> = open
            .iter()
            .filter(|(likeness, ..)| likeness.evidence == Evidence::Name)
            .flat_map(|(_, gone, new)| [*gone, *new])
            .collect();
        let open = open.into_iter().filter(|(likeness, gone, new)| {
            likeness.evidence == Evidence::Name || !(named.contains(gone) || named.contains(new))
        });
        let open: Vec<_> = open.collect();
        let mut rivals: BTreeMap<&Change, usize> = BTreeMap::new();
        for change in open.iter().flat_map(|(_, gone, new)| [*gone, *new]) {
            *rivals.entry(change).or_default() += 1;
        }
        let sure = open.into_iter().filter(|(_, gone, new)| rivals[gone] == 1 && rivals[new] == 1);
        sure.map(|(likeness, gone, new)| (gone, new, likeness.differences.as_slice())).collect()
    }
}

impl Likeness {
    /// Whether nothing differs that speaks against it.
    fn holds(&self, on_purpose: impl Fn(&Finding) -> bool) -> bool {
        self.differences.iter().all(|difference| {
            // Errors are read the same, however they are described.
            let is_harmless =
                difference.severity == Severity::Info || difference.kind == Kind::ErrorChanged;
            (is_harmless && self.evidence == Evidence::Name) || on_purpose(difference)
        })
    }
}
