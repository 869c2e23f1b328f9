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

/// How many levels of a schema its outline has.
pub(super) const OUTLINE_DEPTH: usize = 3;

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
    /// The old name and the new one.
    pub(super) names: [String; 2],
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
    /// The key of a schema: its types, and in large groups its outline.
    pub(super) fn of_schema(side: &Normalized<'_>, pointer: &str) -> Self {
        let Some(located) = side.at(pointer) else { return Self::default() };
        let mut hasher = DefaultHasher::new();
        outline(side, &located, OUTLINE_DEPTH, &mut hasher);
        let label = hasher.finish().to_string();
        Self::default().with(&side.schema(&located).type_name()).label(label)
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

/// The pairs of removals and additions that are worth a comparison.
pub(super) fn likely_pairs(
    removed: &[usize],
    added: &[usize],
    key: impl Fn(&usize) -> Key,
) -> BTreeSet<(usize, usize)> {
    type Group<'k> = [Vec<(usize, &'k Key)>; 2];
    let keys = [removed, added].map(|side| side.iter().map(&key).collect::<Vec<_>>());
    let mut groups: BTreeMap<&str, Group<'_>> = BTreeMap::new();
    for (side, entries) in [removed, added].into_iter().enumerate() {
        for (index, key) in entries.iter().zip(&keys[side]) {
            groups.entry(&key.group).or_default()[side].push((*index, key));
        }
    }
    let mut pairs = BTreeSet::new();
    let is_small = |[removed, added]: &Group<'_>| removed.len() * added.len() <= MOST_PAIRS;
    let mut add = |[removed, added]: &Group<'_>| {
        pairs.extend(removed.iter().flat_map(|(i, _)| added.iter().map(|(j, _)| (*i, *j))));
    };
    for group in groups.values() {
        if is_small(group) {
            add(group);
            continue;
        }
        let mut labelled: BTreeMap<&str, Group<'_>> = BTreeMap::new();
        for (side, entries) in group.iter().enumerate() {
            for (index, key) in entries {
                for label in &key.labels {
                    labelled.entry(label).or_default()[side].push((*index, key));
                }
            }
        }
        // Where a label has many as well, two could be meant anyway.
        labelled.values().filter(|group| is_small(group)).for_each(&mut add);
    }
    pairs
}

/// Adds the outline of a schema: types and names of properties, to some depth.
pub(super) fn outline<'a>(
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
        outline(side, property, depth - 1, hasher);
    }
    for inner in schema.items.iter().chain(&schema.alternatives) {
        outline(side, inner, depth - 1, hasher);
    }
}

/// The candidates of which neither side has a second one; similar names come first.
pub(super) fn unambiguous(mut open: Vec<Candidate>) -> Vec<Candidate> {
    let with_content = open.iter().filter(|c| c.evidence != Evidence::NoContent);
    let known: BTreeSet<[String; 2]> = with_content.map(|c| c.names.clone()).collect();
    open.retain(|candidate| known.contains(&candidate.names));
    let by_name = open.iter().filter(|c| c.evidence == Evidence::Name);
    let named: BTreeSet<usize> = by_name.flat_map(|c| [c.removed, c.added]).collect();
    open.retain(|candidate| {
        let is_rival = named.contains(&candidate.removed) || named.contains(&candidate.added);
        candidate.evidence == Evidence::Name || !is_rival
    });
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for index in open.iter().flat_map(|candidate| [candidate.removed, candidate.added]) {
        *counts.entry(index).or_default() += 1;
    }
    open.retain(|candidate| counts[&candidate.removed] == 1 && counts[&candidate.added] == 1);
    open
}
