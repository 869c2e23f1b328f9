//! What was found between two documents: changes of one place in one finding.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Change, Detail, Deviations, Direction, Document, Kind, Only, Severity,
    deviations::Applied,
    diff::{Differ, diff},
    normalize::Normalized,
    renames,
    severity::severity,
};

/// A difference, in all operations and events that it reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The worst of all its locations.
    pub severity: Severity,
    /// The difference in the first of its locations.
    pub change: Change,
    /// The operations and events that it reaches: `GET /messages/{id}`, `event inboundMessage`.
    pub operations: BTreeSet<String>,
    /// JSON pointers into the second document.
    pub revisions: BTreeSet<String>,
    /// Whether a request is among its locations.
    pub in_requests: bool,
    /// The removal and the addition of a rename; empty for everything else.
    pub parts: Vec<Finding>,
}

impl Finding {
    /// Returns the kind of difference.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.change.kind
    }

    /// Returns the JSON pointer into the first document.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.change.base
    }

    /// Returns kind and subject, as `deviations.json` writes them.
    #[must_use]
    pub fn id(&self) -> String {
        self.change.id()
    }

    /// Returns the first of its operations in the order of reports.
    #[must_use]
    pub fn first_operation(&self) -> &str {
        self.operations.iter().min_by_key(|name| rank(name)).map_or("", String::as_str)
    }
}

/// What to compare, and what is known.
#[derive(Clone, Debug, Default)]
pub struct Options<'a> {
    /// Intentional differences.
    pub deviations: Option<&'a Deviations>,
    /// The operations and events to compare; all when empty.
    pub only: Only,
}

/// The result of comparing two documents.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The differences, by operation, then in the order of the documents.
    pub findings: Vec<Finding>,
    /// The operations of both.
    pub operations: BTreeSet<String>,
    /// The events of both.
    pub events: BTreeSet<String>,
    /// Operations of the first that belong to all products, where the second has none of them: it
    /// is a document of messaging alone.
    pub left_out: BTreeSet<String>,
    /// How many findings deviations accept.
    pub accepted: usize,
    /// How many pairs of operations and schemas were compared, as a measure of the work.
    pub comparisons: usize,
    /// The changes that the findings are made of.
    pub(crate) changes: Vec<Change>,
}

impl Comparison {
    /// Returns whether nothing was compared and nothing found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.events.is_empty() && self.findings.is_empty()
    }
}

/// Compares the messaging domain of two documents.
#[must_use]
pub fn compare(base: &Document, revision: &Document) -> Comparison {
    compare_with(base, revision, &Options::default())
}

/// Compares two documents; what deviations accept is counted and left out. Accepted removals and
/// additions are not part of a rename; what remains may be a rename, and may be accepted as one.
#[must_use]
pub fn compare_with(base: &Document, revision: &Document, options: &Options<'_>) -> Comparison {
    let (base, revision) = (Normalized::new(base), Normalized::new(revision));
    compare_normalized(&Differ::new(&base, &revision), options)
}

/// Compares two documents that were read.
pub(crate) fn compare_normalized(differ: &Differ<'_, '_>, options: &Options<'_>) -> Comparison {
    let none = Deviations::default();
    let deviations = options.deviations.unwrap_or(&none);
    let mut found = diff(differ);
    let only = |name: &String| options.only.matches(name);
    // Two members of a union may have the same property.
    let mut seen = BTreeSet::new();
    found.changes.retain(|change| {
        let sides = (change.base.clone(), change.revision.clone());
        only(&change.location.operation)
            && seen.insert((change.location.clone(), change.kind, sides, change.subject()))
    });
    found.operations.retain(only);
    found.left_out.retain(only);
    found.events.retain(|name| options.only.matches(&crate::diff::event_name(name)));

    let mut applied = Applied::new(deviations);
    let changes = applied.take(found.changes);
    let changes = renames::merge_renames(changes, differ, &|change| deviations.accepts(change));
    let mut changes = applied.take(changes);
    // What is compared under another name is compared.
    for change in &changes {
        match (change.kind, &change.detail) {
            (Kind::OperationMoved, Detail::Renamed { .. }) => {
                found.operations.insert(change.location.operation.clone());
            }
            (Kind::EventRenamed, Detail::Renamed { from, .. }) => {
                found.events.insert(from.clone());
            }
            _ => {}
        }
    }
    if options.only.is_empty() {
        changes.extend(applied.stale(&found.left_out));
    }
    Comparison {
        findings: findings(&changes),
        operations: found.operations,
        events: found.events,
        left_out: found.left_out,
        accepted: applied.count(),
        comparisons: differ.comparisons.get(),
        changes,
    }
}

/// Groups changes of the same kind and subject at the same pointer.
pub(crate) fn findings(changes: &[Change]) -> Vec<Finding> {
    let mut groups: BTreeMap<(&str, Kind, String), Vec<&Change>> = BTreeMap::new();
    for change in changes {
        let key = (change.base.as_str(), change.kind, change.subject());
        groups.entry(key).or_default().push(change);
    }
    let mut findings: Vec<Finding> =
        groups.into_values().filter_map(|group| finding(&group)).collect();
    findings.sort_by_cached_key(|finding| {
        let base = finding.base().to_owned();
        (rank_of(finding), base, finding.kind(), finding.change.subject())
    });
    findings
}

fn finding(group: &[&Change]) -> Option<Finding> {
    let first = *group.first()?;
    let revisions = group.iter().map(|change| &change.revision).filter(|at| !at.is_empty());
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for change in group {
        if let Detail::Renamed { parts, .. } = &change.detail {
            let [one, other] = parts.as_ref().clone();
            removed.push(one);
            added.push(other);
        }
    }
    let operations = group.iter().map(|change| change.location.operation.clone()).collect();
    Some(Finding {
        severity: group.iter().map(|change| severity(change)).max()?,
        change: first.clone(),
        operations,
        revisions: revisions.cloned().collect(),
        in_requests: group.iter().any(|change| change.direction == Direction::Request),
        parts: findings(&removed).into_iter().chain(findings(&added)).collect(),
    })
}

fn rank_of(finding: &Finding) -> (u8, String, String) {
    finding.operations.iter().map(|name| rank(name)).min().unwrap_or_default()
}

/// Operations by path and then method, events after them, everything else last.
pub(crate) fn rank(name: &str) -> (u8, String, String) {
    match name.split_once(' ') {
        Some((method, path)) if path.starts_with('/') => (0, path.to_owned(), method.to_owned()),
        Some(("event", event)) => (1, event.to_owned(), String::new()),
        _ => (2, name.to_owned(), String::new()),
    }
}
