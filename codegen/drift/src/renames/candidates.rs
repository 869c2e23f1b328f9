//! Which removals and additions are compared, and which of them are renames.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use crate::{
    Change,
    normalize::{Located, Normalized},
};

/// Groups with more pairs than this are compared only where another key is the same, so that the
/// work does not grow with the product of both sides.
const MOST_PAIRS: usize = 400;

/// How many levels of a schema its outline has.
const OUTLINE_DEPTH: usize = 3;

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

/// The pairs of removals and additions that are worth a comparison: those that share a key that few
/// others have.
pub(super) fn likely_pairs(
    sides: &[Vec<usize>; 2],
    keys: impl Fn(usize) -> Vec<String>,
) -> BTreeSet<(usize, usize)> {
    let mut groups: BTreeMap<String, [Vec<usize>; 2]> = BTreeMap::new();
    for (side, indices) in sides.iter().enumerate() {
        for index in indices {
            for key in keys(*index) {
                groups.entry(key).or_default()[side].push(*index);
            }
        }
    }
    let small =
        groups.values().filter(|[removed, added]| removed.len() * added.len() <= MOST_PAIRS);
    small
        .flat_map(|[removed, added]| removed.iter().flat_map(|i| added.iter().map(|j| (*i, *j))))
        .collect()
}

/// The keys of a schema: its types, and its types with its outline.
pub(super) fn schema_keys(side: &Normalized<'_>, pointer: &str) -> Vec<String> {
    let Some(located) = side.at(pointer) else { return Vec::new() };
    let types = side.schema(&located).type_name();
    let outline = outline(side, [&located]);
    vec![format!("{types} {outline}"), types]
}

/// A number for the outline of schemas: types and names of properties, to some depth.
pub(super) fn outline<'s, 'a: 's>(
    side: &Normalized<'a>,
    schemas: impl IntoIterator<Item = &'s Located<'a>>,
) -> u64 {
    let mut hasher = DefaultHasher::new();
    schemas.into_iter().for_each(|schema| add_outline(side, schema, OUTLINE_DEPTH, &mut hasher));
    hasher.finish()
}

fn add_outline<'a>(
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
        add_outline(side, property, depth - 1, hasher);
    }
    for inner in schema.items.iter().chain(&schema.alternatives) {
        add_outline(side, inner, depth - 1, hasher);
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
