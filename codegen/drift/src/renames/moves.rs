//! Operations that have the same request and response at another path.
//!
//! Where the paths end in the same segment (`/rcs_agents`, `/messaging/rcs/agents`), differences
//! that are not breaking are allowed, and reported next to the move; an operation of the same
//! schema elsewhere is not considered. Else nothing may differ. Many operations are alike because
//! they have no content; for those, another operation must have moved between the same two paths.

use std::{
    collections::{BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{
    Evidence, Key, Rename,
    candidates::{OUTLINE_DEPTH, outline},
    find,
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
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Rename> {
    let kinds = [Kind::OperationRemoved, Kind::OperationAdded, Kind::OperationMoved];
    let (ours, theirs) = (by_pointer(differ.base), by_pointer(differ.revision));
    let key_of = |change: &Change| {
        let (side, operation) = match change.kind {
            Kind::OperationRemoved => (differ.base, ours.get(change.base.as_str())),
            _ => (differ.revision, theirs.get(change.revision.as_str())),
        };
        operation.map_or_else(Key::default, |operation| key(side, operation))
    };
    find(
        changes,
        kinds,
        |_| Some(()),
        key_of,
        |removed, added| {
            let ours = ours.get(removed.base.as_str())?;
            let theirs = theirs.get(added.revision.as_str())?;
            let mut differences = differ.operation(ours, theirs);
            // The two paths show these already.
            differences.retain(|change| change.kind != Kind::PlaceholderRenamed);
            let evidence = match (same_last_segment(ours, theirs), has_content(ours)) {
                (true, _) => Evidence::Name,
                (false, true) => Evidence::Schema,
                (false, false) => Evidence::NoContent,
            };
            let is_harmless = |change: &Change| {
                // Errors are decoded in the same way, however they are declared.
                severity(change) == Severity::Info || change.kind == Kind::ErrorChanged
            };
            let allows = |c: &Change| accepts(c) || (evidence == Evidence::Name && is_harmless(c));
            differences.iter().all(allows).then_some((evidence, differences))
        },
    )
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
    for schema in operation.contents().flat_map(|content| content.media.values()) {
        outline(side, schema, OUTLINE_DEPTH, &mut hasher);
    }
    let segment = last_segment(operation);
    let word = segment.rsplit(['_', '-']).next().unwrap_or_default();
    Key::default()
        .with(&format!("{group:?}"))
        .label(format!("/{word}"))
        .label(hasher.finish().to_string())
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
