//! Operations that have the same request and response at another path.
//!
//! Where the paths end in the same segment (`/rcs_agents`, `/messaging/rcs/agents`), differences
//! that are not breaking are allowed, and reported next to the move; an operation of the same
//! schema elsewhere is not considered. Else nothing may differ. Many operations are alike because
//! they have no content; for those, another operation must have moved between the same two paths.

use super::{Evidence, Finder, Similarity, candidates::outline};
use crate::{
    Change, Kind, Severity,
    normalize::{Normalized, Operation},
    select,
    severity::severity,
};

impl Finder<'_, '_> {
    pub(super) fn operations(&self, removed: &Change, added: &Change) -> Similarity {
        let ours = self.operations[0].get(removed.base.as_str())?;
        let theirs = self.operations[1].get(added.revision.as_str())?;
        let mut differences = self.differ.operation(ours, theirs);
        // The two paths show these already.
        differences.retain(|change| change.kind != Kind::PlaceholderRenamed);
        let evidence = match (same_last_segment(ours, theirs), has_content(ours)) {
            (true, _) => Evidence::Name,
            (false, true) => Evidence::Schema,
            (false, false) => Evidence::NoContent,
        };
        // Errors are decoded in the same way, however they are declared.
        let is_harmless =
            |c: &Change| severity(c) == Severity::Info || c.kind == Kind::ErrorChanged;
        let allows = |change: &Change| {
            (self.accepts)(change) || (evidence == Evidence::Name && is_harmless(change))
        };
        differences.iter().all(allows).then_some((evidence, differences))
    }
}

/// What two operations must have in common: method, placeholders, body and statuses; in large
/// groups the last segment of the path or the outline of the content as well.
pub(super) fn keys<'a>(side: &Normalized<'a>, operation: &Operation<'a>) -> Vec<String> {
    let statuses: Vec<&str> = operation.successes.keys().map(String::as_str).collect();
    let placeholders = select::placeholders(&operation.path).len();
    let group = (&operation.method, placeholders, operation.body.is_some(), statuses);
    let group = format!("{group:?}");
    let schemas = operation.contents().flat_map(|content| content.media.values());
    let parameters: Vec<&(String, String)> = operation.parameters.keys().collect();
    let outline = format!("{group} {parameters:?} {}", outline(side, schemas));
    let segment = last_segment(operation);
    let word = segment.rsplit(['_', '-']).next().unwrap_or_default();
    vec![format!("{group} /{word}"), outline, group]
}

/// Whether an operation sends or receives more than its path shows.
fn has_content(operation: &Operation<'_>) -> bool {
    let mut contents = operation.successes.values().chain(&operation.body);
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
