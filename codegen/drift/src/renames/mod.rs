//! Renames: a removal and an addition that are one change.
//!
//! A pass over changes. One parent (an object, the parameters of one place of one operation, an
//! enum, all operations, all events) lost one thing and got another of the same schema, and no
//! third could be meant; where two could, nothing is guessed. Nothing may differ between the two,
//! accepted deviations apart. For operations see [`moves`].

mod candidates;
mod moves;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use telnyx_contract::Pointer;

use self::candidates::{Candidate, Evidence, Key, likely_pairs, unambiguous};
use crate::{
    Change, Detail, Kind,
    change::{Location, Part},
    diff::Differ,
    normalize::{Normalized, Parameter},
};

/// Removals and additions, by their positions in a list of changes.
type Entries = (Vec<usize>, Vec<usize>);

/// A removal and an addition that are one, and what differs between them.
struct Rename {
    kind: Kind,
    removed: usize,
    added: usize,
    differences: Vec<Change>,
}

/// Replaces removals and additions by renames; `accepts` are the differences that deviations accept.
pub(crate) fn merge_renames(
    mut changes: Vec<Change>,
    differ: &Differ<'_, '_>,
    accepts: impl Fn(&Change) -> bool,
) -> Vec<Change> {
    let mut renames = values(&changes);
    renames.extend(properties(&changes, differ, &accepts));
    renames.extend(parameters(&changes, differ, &accepts));
    renames.extend(moves::operations(&changes, differ, &accepts));
    renames.extend(events(&changes, differ, &accepts));
    let mut replaced = BTreeSet::new();
    let mut merged = Vec::new();
    for rename in renames {
        replaced.extend([rename.removed, rename.added]);
        let parts = [changes[rename.removed].clone(), changes[rename.added].clone()];
        merged.push(renamed(rename.kind, parts));
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

/// The change that replaces two; it is located where the removal was.
fn renamed(kind: Kind, parts: [Change; 2]) -> Change {
    let name = |change: &Change| match (&change.detail, kind) {
        (Detail::Name(name), Kind::OperationMoved) => {
            name.split_once(' ').map_or(name.clone(), |(_, path)| path.to_owned())
        }
        (Detail::Removed { name, .. } | Detail::Added { name, .. } | Detail::Name(name), _) => {
            name.clone()
        }
        _ => String::new(),
    };
    Change {
        kind,
        direction: parts[0].direction,
        location: parts[0].location.clone(),
        base: parts[0].base.clone(),
        revision: parts[1].revision.clone(),
        detail: Detail::Renamed {
            from: name(&parts[0]),
            to: name(&parts[1]),
            parts: Box::new(parts),
        },
    }
}

/// Groups removals and additions by their parent.
fn by_parent<K: Ord>(
    changes: &[Change],
    (removed, added): (Kind, Kind),
    parent: impl Fn(&Change) -> Option<K>,
) -> BTreeMap<K, Entries> {
    let mut groups: BTreeMap<K, Entries> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        if change.kind != removed && change.kind != added {
            continue;
        }
        if let Some(parent) = parent(change) {
            let entries = groups.entry(parent).or_default();
            if change.kind == removed { &mut entries.0 } else { &mut entries.1 }.push(index);
        }
    }
    groups.retain(|_, (removed, added)| !removed.is_empty() && !added.is_empty());
    groups
}

/// The only value that an enum lost, and the only one that it got.
fn values(changes: &[Change]) -> Vec<Rename> {
    let parent = |change: &Change| {
        Some((change.location.clone(), change.base.clone(), change.revision.clone()))
    };
    let groups = by_parent(changes, (Kind::ValueRemoved, Kind::ValueAdded), parent);
    let only = |(removed, added): Entries| match (removed.as_slice(), added.as_slice()) {
        ([removed], [added]) => Some(Rename {
            kind: Kind::ValueRenamed,
            removed: *removed,
            added: *added,
            differences: Vec::new(),
        }),
        _ => None,
    };
    groups.into_values().filter_map(only).collect()
}

fn properties(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &impl Fn(&Change) -> bool,
) -> Vec<Rename> {
    let parent = |change: &Change| {
        let parent = match &change.detail {
            Detail::Removed { parent, .. } => parent,
            _ => &change.base,
        };
        Some((change.location.parent(), parent.clone(), change.direction))
    };
    let mut found = Vec::new();
    let mut compared: HashMap<(&str, &str, _), Vec<Change>> = HashMap::new();
    let kinds = (Kind::PropertyRemoved, Kind::PropertyAdded);
    for ((at, base, direction), (removed, added)) in by_parent(changes, kinds, parent) {
        let key = |index: &usize, is_base: bool| {
            let change = &changes[*index];
            let pointer = if is_base { &change.base } else { &change.revision };
            Key::of_schema(if is_base { differ.base } else { differ.revision }, pointer)
                .with(&is_required(change).to_string())
        };
        let mut candidates = Vec::new();
        for (i, j) in likely_pairs(&removed, &added, key) {
            let (gone, new) = (&changes[removed[i]], &changes[added[j]]);
            let pair = (gone.base.as_str(), new.revision.as_str(), direction);
            let differences = compared.entry(pair).or_insert_with(|| {
                // A property that leads back to its object is the same if everything else is.
                let (Some(ours), Some(theirs)) =
                    (differ.base.at(&gone.base), differ.revision.at(&new.revision))
                else {
                    return Vec::new();
                };
                let parents = Pointer::parse(&base).zip(Pointer::parse(&gone.revision));
                let parents = parents.as_ref().map(|(base, revision)| (base, revision));
                differ.schemas(&ours, &theirs, direction, parents)
            });
            if differences.iter().all(|change| accepts(&change.below(&at))) {
                candidates.push(Candidate::new(i, j, Evidence::Schema));
            }
        }
        found.extend(sure(Kind::PropertyRenamed, candidates, &removed, &added, |_| {
            (String::new(), String::new())
        }));
    }
    found
}

fn parameters(
    changes: &[Change],
    differ: &Differ<'_, '_>,
    accepts: &impl Fn(&Change) -> bool,
) -> Vec<Rename> {
    // Those of the path are identified by their position.
    let parent = |change: &Change| match &change.location.part {
        Part::Parameter(place, _) if place != "path" => {
            Some((change.location.operation.clone(), place.clone()))
        }
        _ => None,
    };
    let kinds = (Kind::ParameterRemoved, Kind::ParameterAdded);
    let groups = by_parent(changes, kinds, parent);
    if groups.is_empty() {
        return Vec::new();
    }
    let (ours, theirs) = (all_parameters(differ.base), all_parameters(differ.revision));
    let mut found = Vec::new();
    for ((operation, place), (removed, added)) in groups {
        let key = |index: &usize, _| Key::new(is_required(&changes[*index]).to_string());
        let mut candidates = Vec::new();
        for (i, j) in likely_pairs(&removed, &added, key) {
            let (gone, new) = (&changes[removed[i]], &changes[added[j]]);
            let (Detail::Removed { name, parent, .. }, Detail::Added { name: other, .. }) =
                (&gone.detail, &new.detail)
            else {
                continue;
            };
            let pair = (
                ours.get(&(parent.as_str(), place.as_str(), name.as_str())),
                theirs.get(&(gone.revision.as_str(), place.as_str(), other.as_str())),
            );
            let (Some(ours), Some(theirs)) = pair else { continue };
            let at = Location::new(&operation, gone.location.part.clone());
            let differences = differ.parameter(ours, theirs);
            if differences.iter().all(|change| accepts(&change.below(&at))) {
                candidates.push(Candidate::new(i, j, Evidence::Schema));
            }
        }
        found.extend(sure(Kind::ParameterRenamed, candidates, &removed, &added, |_| {
            (String::new(), String::new())
        }));
    }
    found
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
    accepts: &impl Fn(&Change) -> bool,
) -> Vec<Rename> {
    let mut found = Vec::new();
    let kinds = (Kind::EventRemoved, Kind::EventAdded);
    for (_, (removed, added)) in by_parent(changes, kinds, |_| Some(())) {
        let mut candidates = Vec::new();
        for (i, j) in likely_pairs(&removed, &added, |_, _| Key::new(String::new())) {
            let (gone, new) = (&changes[removed[i]], &changes[added[j]]);
            let (Detail::Removed { name, .. }, Detail::Name(other)) = (&gone.detail, &new.detail)
            else {
                continue;
            };
            let pair = (differ.base.events.get(name), differ.revision.events.get(other));
            if let (Some(ours), Some(theirs)) = pair
                && differ.event(name, ours, theirs).iter().all(accepts)
            {
                candidates.push(Candidate::new(i, j, Evidence::Schema));
            }
        }
        found.extend(sure(Kind::EventRenamed, candidates, &removed, &added, |_| {
            (String::new(), String::new())
        }));
    }
    found
}

/// The candidates of which none could be another's, as renames.
fn sure(
    kind: Kind,
    candidates: Vec<Candidate>,
    removed: &[usize],
    added: &[usize],
    names: impl Fn(&Candidate) -> (String, String),
) -> Vec<Rename> {
    let sure = unambiguous(candidates, names).into_iter();
    let rename = |candidate: Candidate| Rename {
        kind,
        removed: removed[candidate.removed],
        added: added[candidate.added],
        differences: candidate.differences,
    };
    sure.map(rename).collect()
}

fn is_required(change: &Change) -> bool {
    match change.detail {
        Detail::Removed { required, .. } | Detail::Added { required, .. } => required,
        _ => false,
    }
}
