//! Operations that have the same request and response at another path.
//!
//! Where the paths end in the same segment (`/rcs_agents`, `/messaging/rcs/agents`), differences
//! that are not breaking are allowed, and reported next to the move; an operation of the same
//! schema elsewhere is no rival. Else nothing may differ. Many operations are alike because they
//! have no content; for those, another operation must have moved between the same two paths.

use std::{
    collections::{BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{
    Candidate, Evidence, Key, Rename, by_parent,
    candidates::{likely_pairs, sketch},
    sure,
};
use crate::{
    Change, Kind, Severity,
    diff::Differ,
    normalize::{Normalized, Operation},
    select,
    severity::severity,
};

pub(super) fn operations(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &impl Fn(&Change) -> bool,
) -> Vec<Rename> {
    let kinds = (Kind::OperationRemoved, Kind::OperationAdded);
    let groups = by_parent(changes, kinds, |_| Some(()));
    let Some((removed, added)) = groups.get(&()) else { return Vec::new() };
    let ours = by_pointer(differ.base);
    let theirs = by_pointer(differ.revision);
    let of = |index: &usize, is_base: bool| {
        let change = &changes[*index];
        if is_base { ours.get(&*change.base) } else { theirs.get(&*change.revision) }
    };
    let pairs = likely_pairs(removed, added, |index, is_base| {
        let side = if is_base { differ.base } else { differ.revision };
        of(index, is_base).map_or_else(Key::default, |operation| key(side, operation))
    });
    let mut candidates = Vec::new();
    for (i, j) in pairs {
        let (Some(gone), Some(new)) = (of(&removed[i], true), of(&added[j], false)) else {
            continue;
        };
        let mut differences = differ.operation(gone, new);
        // The two paths show these already.
        differences.retain(|change| change.kind != Kind::PlaceholderRenamed);
        let evidence = match (same_last_segment(gone, new), has_content(gone)) {
            (true, _) => Evidence::Name,
            (false, true) => Evidence::Schema,
            (false, false) => Evidence::NoContent,
        };
        let is_harmless = |change: &Change| {
            // Errors are decoded in the same way, however they are declared.
            severity(change) == Severity::Info || change.kind == Kind::ErrorChanged
        };
        let allows = |c: &Change| accepts(c) || (evidence == Evidence::Name && is_harmless(c));
        if differences.iter().all(allows) {
            candidates.push(Candidate { differences, ..Candidate::new(i, j, evidence) });
        }
    }
    let path = |operation: Option<&&Operation<'_>>| operation.map_or("", |o| &o.path).to_owned();
    sure(Kind::OperationMoved, candidates, removed, added, |candidate| {
        let pair = (of(&removed[candidate.removed], true), of(&added[candidate.added], false));
        (path(pair.0), path(pair.1))
    })
}

fn by_pointer<'n, 'a>(side: &'n Normalized<'a>) -> HashMap<&'n str, &'n Operation<'a>> {
    side.operations.values().map(|operation| (operation.pointer.as_str(), operation)).collect()
}

/// What two operations must have in common: method, placeholders, body and statuses; in large
/// groups the last segment of the path or the outline of the content as well.
fn key<'a>(side: &Normalized<'a>, operation: &Operation<'a>) -> Key {
    let statuses: Vec<&str> = operation.successes.keys().map(String::as_str).collect();
    let placeholders = select::placeholders(&operation.path).len();
    let group = (&operation.method, placeholders, operation.body.is_some(), statuses);
    let mut hasher = DefaultHasher::new();
    let queries: BTreeSet<&(String, String)> = operation.parameters.keys().collect();
    queries.hash(&mut hasher);
    let errors = operation.errors.len();
    for content in operation.contents().take(operation.successes.len() + errors + 1) {
        content.media.values().for_each(|schema| sketch(side, schema, 3, &mut hasher));
    }
    let segment = last_segment(operation);
    let word = segment.rsplit(['_', '-']).next().unwrap_or_default();
    Key::new(format!("{group:?}")).label(format!("/{word}")).label(hasher.finish().to_string())
}

/// Whether an operation sends or receives more than its path shows.
fn has_content(operation: &Operation<'_>) -> bool {
    let mut contents =
        operation.successes.values().map(|response| &response.content).chain(&operation.body);
    contents.any(|content| !content.media.is_empty())
        || operation.parameters.values().any(|parameter| parameter.place == "query")
}

/// The last part of a path that is not a placeholder.
fn last_segment(operation: &Operation<'_>) -> String {
    let path = select::wire_path(&operation.path);
    path.rsplit('/').find(|part| *part != "{}").unwrap_or_default().to_owned()
}

/// Whether two paths end in the same segment, or one in the last words of the other.
fn same_last_segment(one: &Operation<'_>, other: &Operation<'_>) -> bool {
    let (one, other) = (last_segment(one), last_segment(other));
    let ends_in = |long: &str, short: &str| {
        long.strip_suffix(short).is_some_and(|head| head.is_empty() || head.ends_with(['_', '-']))
    };
    ends_in(&one, &other) || ends_in(&other, &one)
}
