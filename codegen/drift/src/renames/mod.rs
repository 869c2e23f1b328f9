//! Renames: a removal and an addition that are one change.
//!
//! A pass over changes. One parent (an object, the parameters of one place of one operation, an
//! enum, all operations, all events) lost one thing and got another of the same schema, and no
//! third could be meant; where two could, nothing is guessed. Nothing may differ between the two,
//! accepted deviations apart. For operations see [`moves`].

mod candidates;
mod moves;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use telnyx_contract::Pointer;

use self::candidates::{Candidate, Evidence, Key, likely_pairs, unambiguous};
use crate::{
    Change, Detail, Kind,
    change::{Location, Part},
    diff::Differ,
    normalize::{Normalized, Parameter},
};

/// A removal and an addition that are one, and what differs between them.
struct Rename {
    kind: Kind,
    removed: usize,
    added: usize,
    differences: Vec<Change>,
}

/// What a comparison of two says for a rename: the evidence, and the differences to report.
type Verdict = Option<(Evidence, Vec<Change>)>;

/// Replaces removals and additions by renames; `accepts` are the differences that deviations accept.
pub(crate) fn merge_renames(
    mut changes: Vec<Change>,
    differ: &Differ<'_, '_>,
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Change> {
    let mut renames = values(&changes);
    renames.extend(properties(&changes, differ, accepts));
    renames.extend(parameters(&changes, differ, accepts));
    renames.extend(moves::operations(&changes, differ, accepts));
    renames.extend(events(&changes, differ, accepts));
    let mut replaced = BTreeSet::new();
    let mut merged = Vec::new();
    for rename in renames {
        replaced.extend([rename.removed, rename.added]);
        let parts = [changes[rename.removed].clone(), changes[rename.added].clone()];
        merged.push(Change {
            kind: rename.kind,
            direction: parts[0].direction,
            location: parts[0].location.clone(),
            base: parts[0].base.clone(),
            revision: parts[1].revision.clone(),
            detail: Detail::Renamed {
                from: name(&parts[0]).to_owned(),
                to: name(&parts[1]).to_owned(),
                parts: Box::new(parts),
            },
        });
        merged.extend(rename.differences);
    }
    let mut index = 0..;
    changes.retain(|_| index.next().is_some_and(|index| !replaced.contains(&index)));
    changes.extend(merged);
    changes
}

/// Replaces renames by their removal and addition. What was removed as a whole has no differences
/// inside.
pub(crate) fn split_renames(changes: &[Change]) -> Vec<Change> {
    let is_whole = |change: &&Change| {
        matches!(change.kind, Kind::OperationMoved | Kind::EventRenamed)
            && matches!(change.detail, Detail::Renamed { .. })
    };
    let whole: BTreeSet<&str> =
        changes.iter().filter(is_whole).map(|change| change.location.operation.as_str()).collect();
    let mut split = Vec::new();
    for change in changes {
        match &change.detail {
            Detail::Renamed { parts, .. } => split.extend(parts.iter().cloned()),
            _ if whole.contains(change.location.operation.as_str()) => {}
            _ => split.push(change.clone()),
        }
    }
    split
}

/// The name of what was removed or added; of an operation, its path.
fn name(change: &Change) -> &str {
    match &change.detail {
        Detail::Name(name) if change.kind == Kind::OperationAdded => {
            name.split_once(' ').map_or(name, |(_, path)| path)
        }
        Detail::Removed { name, .. } | Detail::Added { name, .. } | Detail::Name(name) => name,
        _ => "",
    }
}

/// Finds the renames among the removals and additions of a kind, within one parent.
fn find<K: Ord>(
    changes: &[Change],
    [removed, added, renamed]: [Kind; 3],
    parent: impl Fn(&Change) -> Option<K>,
    key: impl Fn(&Change) -> Key,
    compare: impl Fn(&Change, &Change) -> Verdict,
) -> Vec<Rename> {
    let mut groups: BTreeMap<K, [Vec<usize>; 2]> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        let side = [removed, added].iter().position(|kind| *kind == change.kind);
        if let Some((side, parent)) = side.and_then(|side| Some((side, parent(change)?))) {
            groups.entry(parent).or_default()[side].push(index);
        }
    }
    let mut renames = Vec::new();
    for [removed, added] in groups.into_values() {
        if removed.is_empty() || added.is_empty() {
            continue;
        }
        let mut candidates = Vec::new();
        for (removed, added) in likely_pairs(&removed, &added, |index| key(&changes[*index])) {
            let verdict = compare(&changes[removed], &changes[added]);
            candidates.extend(verdict.map(|(evidence, differences)| {
                let names = [removed, added].map(|index| name(&changes[index]).to_owned());
                Candidate { removed, added, names, evidence, differences }
            }));
        }
        renames.extend(unambiguous(candidates).into_iter().map(|candidate| {
            let Candidate { removed, added, differences, .. } = candidate;
            Rename { kind: renamed, removed, added, differences }
        }));
    }
    renames
}

/// The verdict for two that are the same where all differences are accepted.
fn same_schema(is_accepted: bool) -> Verdict {
    is_accepted.then(|| (Evidence::Schema, Vec::new()))
}

/// The only value that an enum lost, and the only one that it got.
fn values(changes: &[Change]) -> Vec<Rename> {
    let kinds = [Kind::ValueRemoved, Kind::ValueAdded, Kind::ValueRenamed];
    let parent = |change: &Change| {
        Some((change.location.clone(), change.base.clone(), change.revision.clone()))
    };
    find(changes, kinds, parent, |_| Key::default(), |_, _| same_schema(true))
}

fn properties(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Rename> {
    let kinds = [Kind::PropertyRemoved, Kind::PropertyAdded, Kind::PropertyRenamed];
    let parent = |change: &Change| {
        let parent = match &change.detail {
            Detail::Removed { parent, .. } => parent,
            _ => &change.base,
        };
        Some((change.location.parent(), parent.clone(), change.direction))
    };
    let key = |change: &Change| {
        let key = match change.kind {
            Kind::PropertyRemoved => Key::of_schema(differ.base, &change.base),
            _ => Key::of_schema(differ.revision, &change.revision),
        };
        key.with(&is_required(change))
    };
    let compared: RefCell<HashMap<_, Vec<Change>>> = RefCell::default();
    find(changes, kinds, parent, key, |removed, added| {
        let pair = (removed.base.clone(), added.revision.clone(), removed.direction);
        let mut compared = compared.borrow_mut();
        let differences = compared.entry(pair).or_insert_with(|| {
            let sides = differ.base.at(&removed.base).zip(differ.revision.at(&added.revision));
            // A property that leads back to its object is the same if everything else is.
            let parents = Pointer::parse(&added.base).zip(Pointer::parse(&removed.revision));
            let parents = parents.as_ref().map(|(base, revision)| (base, revision));
            sides.map_or_else(Vec::new, |(base, revision)| {
                differ.schemas(&base, &revision, removed.direction, parents)
            })
        });
        let at = removed.location.parent();
        same_schema(differences.iter().all(|change| accepts(&change.below(&at))))
    })
}

fn parameters(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Rename> {
    let kinds = [Kind::ParameterRemoved, Kind::ParameterAdded, Kind::ParameterRenamed];
    if !changes.iter().any(|change| change.kind == kinds[0]) {
        return Vec::new();
    }
    let (ours, theirs) = (all_parameters(differ.base), all_parameters(differ.revision));
    // Those of the path are identified by their position.
    let parent = |change: &Change| match &change.location.part {
        Part::Parameter(place, _) if place != "path" => {
            Some((change.location.operation.clone(), place.clone()))
        }
        _ => None,
    };
    let key = |change: &Change| Key::default().with(&is_required(change));
    find(changes, kinds, parent, key, |removed, added| {
        let (Part::Parameter(place, _), Detail::Removed { parent, .. }) =
            (&removed.location.part, &removed.detail)
        else {
            return None;
        };
        let ours = ours.get(&(parent.as_str(), place.as_str(), name(removed)))?;
        let theirs = theirs.get(&(removed.revision.as_str(), place.as_str(), name(added)))?;
        let at = Location { path: Vec::new(), ..removed.location.clone() };
        let differences = differ.parameter(ours, theirs);
        same_schema(differences.iter().all(|change| accepts(&change.below(&at))))
    })
}

/// Parameters by operation, place and name.
fn all_parameters<'n, 'a>(
    side: &'n Normalized<'a>,
) -> HashMap<(&'n str, &'n str, &'n str), &'n Parameter<'a>> {
    let all = side.operations.values().flat_map(|operation| {
        operation.parameters.values().map(|parameter| {
            let key = (operation.pointer.as_str(), &*parameter.place, &*parameter.name);
            (key, parameter)
        })
    });
    all.collect()
}

fn events(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Rename> {
    let kinds = [Kind::EventRemoved, Kind::EventAdded, Kind::EventRenamed];
    find(
        changes,
        kinds,
        |_| Some(()),
        |_| Key::default(),
        |removed, added| {
            let ours = differ.base.events.get(name(removed))?;
            let theirs = differ.revision.events.get(name(added))?;
            same_schema(differ.event(name(removed), ours, theirs).iter().all(accepts))
        },
    )
}

/// Whether what was removed or added is required, for its key.
fn is_required(change: &Change) -> String {
    let required = match change.detail {
        Detail::Removed { required, .. } | Detail::Added { required, .. } => required,
        _ => false,
    };
    required.to_string()
}
