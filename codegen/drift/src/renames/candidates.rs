//! Which removals and additions are compared, and which of them are renames.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::{
    Change,
    normalize::{Located, Normalized},
};

/// Groups with more pairs than this are compared only where a label is the same, so that the work
/// does not grow with the product of both sides.
const MOST_PAIRS: usize = 400;

/// How many levels of a schema its sketch has.
const SKETCH_DEPTH: usize = 3;

/// What a removal and an addition must have in common to be compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Key {
    /// Always.
    group: String,
    /// In a large group, at least one of these.
    labels: Vec<String>,
}

/// A removal and an addition, by their positions, that may be a rename.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) removed: usize,
    pub(super) added: usize,
    pub(super) evidence: Evidence,
    /// What differs between them and is reported next to the rename.
    pub(super) differences: Vec<Change>,
}

/// What suggests that a removal and an addition are a rename.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// Nothing differs, because there is no content; another rename between the same two names is
    /// required.
    NoContent,
    /// Nothing differs.
    Schema,
    /// The names are similar, and no difference is breaking; preferred over an equal schema.
    Name,
}

impl Key {
    pub(super) fn new(group: String) -> Self {
        Self { group, labels: Vec::new() }
    }

    /// The key of a schema: its types, and in large groups its sketch.
    pub(super) fn of_schema(side: &Normalized<'_>, pointer: &str) -> Self {
        let Some(located) = side.at(pointer) else { return Self::default() };
        let mut hasher = DefaultHasher::new();
        sketch(side, &located, SKETCH_DEPTH, &mut hasher);
        Self { group: side.schema(&located).type_name(), labels: vec![hasher.finish().to_string()] }
    }

    /// Adds a condition.
    pub(super) fn with(mut self, condition: &str) -> Self {
        self.group = format!("{} {condition}", self.group);
        self
    }

    /// Adds a label.
    pub(super) fn label(mut self, label: String) -> Self {
        self.labels.push(label);
        self
    }
}

impl Candidate {
    pub(super) fn new(removed: usize, added: usize, evidence: Evidence) -> Self {
        Self { removed, added, evidence, differences: Vec::new() }
    }
}

/// The pairs that are worth a comparison, by positions.
pub(super) fn likely_pairs<T>(
    removed: &[T],
    added: &[T],
    key: impl Fn(&T, bool) -> Key,
) -> Vec<(usize, usize)> {
    type Group = (Vec<usize>, Vec<usize>);
    let keys: [Vec<Key>; 2] = [
        removed.iter().map(|entry| key(entry, true)).collect(),
        added.iter().map(|entry| key(entry, false)).collect(),
    ];
    let mut groups: BTreeMap<&str, Group> = BTreeMap::new();
    for (index, key) in keys[0].iter().enumerate() {
        groups.entry(&key.group).or_default().0.push(index);
    }
    for (index, key) in keys[1].iter().enumerate() {
        groups.entry(&key.group).or_default().1.push(index);
    }
    let mut pairs = BTreeSet::new();
    let is_small = |(removed, added): &Group| removed.len() * added.len() <= MOST_PAIRS;
    let mut add = |(removed, added): &Group| {
        pairs.extend(removed.iter().flat_map(|i| added.iter().map(|j| (*i, *j))));
    };
    for group in groups.values() {
        if is_small(group) {
            add(group);
            continue;
        }
        let mut labelled: BTreeMap<&str, Group> = BTreeMap::new();
        for index in &group.0 {
            keys[0][*index]
                .labels
                .iter()
                .for_each(|l| labelled.entry(l).or_default().0.push(*index));
        }
        for index in &group.1 {
            keys[1][*index]
                .labels
                .iter()
                .for_each(|l| labelled.entry(l).or_default().1.push(*index));
        }
        // Where a label has many as well, two could be meant anyway.
        labelled.values().filter(|group| is_small(group)).for_each(&mut add);
    }
    pairs.into_iter().collect()
}

/// Adds the outline of a schema: types and names of properties, to some depth.
pub(super) fn sketch<'a>(
    side: &Normalized<'a>,
    located: &Located<'a>,
    depth: usize,
    hasher: &mut DefaultHasher,
) {
    let schema = side.schema(located);
    schema.types.hash(hasher);
    schema.properties.len().hash(hasher);
    if depth == 0 {
        return;
    }
    for (name, property) in &schema.properties {
        name.hash(hasher);
        sketch(side, property, depth - 1, hasher);
    }
    for inner in schema.items.iter().chain(&schema.alternatives) {
        sketch(side, inner, depth - 1, hasher);
    }
}

/// The candidates of which neither side has a second one; similar names come first.
pub(super) fn unambiguous(
    mut open: Vec<Candidate>,
    names: impl Fn(&Candidate) -> (String, String),
) -> Vec<Candidate> {
    let with_content = open.iter().filter(|c| c.evidence != Evidence::NoContent);
    let known: BTreeSet<_> = with_content.map(&names).collect();
    open.retain(|candidate| known.contains(&names(candidate)));
    let by_name = open.iter().filter(|c| c.evidence == Evidence::Name);
    let named: Vec<(usize, usize)> = by_name.map(|c| (c.removed, c.added)).collect();
    open.retain(|candidate| {
        candidate.evidence == Evidence::Name
            || !named.iter().any(|(r, a)| *r == candidate.removed || *a == candidate.added)
    });
    let count = |of: fn(&Candidate) -> usize| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        open.iter().for_each(|candidate| *counts.entry(of(candidate)).or_default() += 1);
        counts
    };
    let (removed, added) = (count(|c| c.removed), count(|c| c.added));
    open.retain(|candidate| removed[&candidate.removed] == 1 && added[&candidate.added] == 1);
    open
}
