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

use self::candidates::{Candidate, Evidence, likely_pairs, schema_keys, unambiguous};
use crate::{
    Change, Changes, Detail, Direction, Kind, Location, Part,
    diff::Differ,
    normalize::{Normalized, Operation},
};

/// The kinds of a removal, of an addition, and of the rename that they make.
const KINDS: [[Kind; 3]; 5] = [
    [Kind::ValueRemoved, Kind::ValueAdded, Kind::ValueRenamed],
    [Kind::PropertyRemoved, Kind::PropertyAdded, Kind::PropertyRenamed],
    [Kind::ParameterRemoved, Kind::ParameterAdded, Kind::ParameterRenamed],
    [Kind::OperationRemoved, Kind::OperationAdded, Kind::OperationMoved],
    [Kind::EventRemoved, Kind::EventAdded, Kind::EventRenamed],
];

/// What a comparison of two says for a rename: the evidence, and the differences to report.
type Similarity = Option<(Evidence, Vec<Change>)>;

/// Replaces removals and additions by renames; `accepts` are the differences that deviations accept.
pub(crate) fn merge_renames(
    changes: Vec<Change>,
    differ: &Differ<'_, '_>,
    accepts: &dyn Fn(&Change) -> bool,
) -> Vec<Change> {
    let finder = Finder {
        differ,
        accepts,
        operations: [differ.base, differ.revision].map(by_pointer),
        properties: RefCell::default(),
    };
    let mut replaced = BTreeSet::new();
    let mut merged = Vec::new();
    for kinds in KINDS {
        for candidate in finder.find(&changes, kinds) {
            let Candidate { removed, added, names: [from, to], differences, .. } = candidate;
            replaced.extend([removed, added]);
            let parts = [changes[removed].clone(), changes[added].clone()];
            merged.push(Change {
                kind: kinds[2],
                revision: parts[1].revision.clone(),
                detail: Detail::Renamed { from, to, parts: Box::new(parts) },
                ..changes[removed].clone()
            });
            merged.extend(differences);
        }
    }
    let others = changes.into_iter().enumerate().filter(|(index, _)| !replaced.contains(index));
    others.map(|(_, change)| change).chain(merged).collect()
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

fn by_pointer<'n, 'a>(side: &'n Normalized<'a>) -> HashMap<&'n str, &'n Operation<'a>> {
    side.operations.values().map(|operation| (operation.pointer.as_str(), operation)).collect()
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

/// Whether what was removed or added is required, for its key.
fn is_required(change: &Change) -> bool {
    matches!(
        change.detail,
        Detail::Removed { required: true, .. } | Detail::Added { required: true, .. }
    )
}

struct Finder<'f, 'a> {
    differ: &'f Differ<'f, 'a>,
    accepts: &'f dyn Fn(&Change) -> bool,
    /// The operations of both documents by their pointers.
    operations: [HashMap<&'f str, &'f Operation<'a>>; 2],
    /// The differences between properties that were compared.
    properties: RefCell<HashMap<(String, String, Direction), Vec<Change>>>,
}

impl Finder<'_, '_> {
    /// Finds the renames among the removals and additions of a kind, within one parent.
    fn find(&self, changes: &[Change], [removed, added, _]: [Kind; 3]) -> Vec<Candidate> {
        let mut parents: BTreeMap<_, [Vec<usize>; 2]> = BTreeMap::new();
        for (index, change) in changes.iter().enumerate() {
            let side = [removed, added].iter().position(|kind| *kind == change.kind);
            if let Some((side, parent)) = side.and_then(|side| Some((side, parent(change)?))) {
                parents.entry(parent).or_default()[side].push(index);
            }
        }
        let mut found = Vec::new();
        for sides in parents.values().filter(|sides| !sides.iter().any(Vec::is_empty)) {
            let mut candidates = Vec::new();
            for (removed, added) in likely_pairs(sides, |index| self.keys(&changes[index])) {
                let similar = self.compare(&changes[removed], &changes[added]);
                candidates.extend(similar.map(|(evidence, differences)| {
                    let names = [removed, added].map(|index| name(&changes[index]).to_owned());
                    Candidate { removed, added, names, evidence, differences }
                }));
            }
            found.extend(unambiguous(candidates));
        }
        found
    }

    /// What a removal and an addition must have in common to be compared, in large groups one of
    /// several.
    fn keys(&self, change: &Change) -> Vec<String> {
        let operations = |side: usize, pointer: &str| self.operations[side].get(pointer);
        let mut keys = match change.kind {
            Kind::PropertyRemoved => schema_keys(self.differ.base, &change.base),
            Kind::PropertyAdded => schema_keys(self.differ.revision, &change.revision),
            Kind::OperationRemoved => operations(0, &change.base)
                .map_or_else(Vec::new, |operation| moves::keys(self.differ.base, operation)),
            Kind::OperationAdded => operations(1, &change.revision)
                .map_or_else(Vec::new, |operation| moves::keys(self.differ.revision, operation)),
            _ => vec![String::new()],
        };
        keys.iter_mut().for_each(|key| *key = format!("{key} {}", is_required(change)));
        keys
    }

    fn compare(&self, removed: &Change, added: &Change) -> Similarity {
        let at = match removed.kind {
            Kind::PropertyRemoved => removed.location.parent(),
            _ => Location { path: Vec::new(), ..removed.location.clone() },
        };
        let differences = match removed.kind {
            Kind::PropertyRemoved => self.properties(removed, added),
            Kind::ParameterRemoved => self.parameters(removed, added)?,
            Kind::OperationRemoved => return self.operations(removed, added),
            Kind::EventRemoved => {
                let ours = self.differ.base.events.get(name(removed))?;
                let theirs = self.differ.revision.events.get(name(added))?;
                let differences = self.differ.event(name(removed), ours, theirs);
                return differences.iter().all(self.accepts).then_some((Evidence::Schema, vec![]));
            }
            _ => Vec::new(),
        };
        let is_same = differences.iter().all(|change| (self.accepts)(&change.below(&at)));
        is_same.then_some((Evidence::Schema, Vec::new()))
    }

    fn properties(&self, removed: &Change, added: &Change) -> Vec<Change> {
        let pair = (removed.base.clone(), added.revision.clone(), removed.direction);
        let compare = || {
            let ours = self.differ.base.at(&removed.base);
            let theirs = self.differ.revision.at(&added.revision);
            // A property that leads back to its object is the same if everything else is.
            let parents = Pointer::parse(&added.base).zip(Pointer::parse(&removed.revision));
            let parents = parents.as_ref().map(|(base, revision)| (base, revision));
            let mut out = Changes::new(Location::new("", Part::Whole), removed.direction);
            if let Some((base, revision)) = ours.zip(theirs) {
                self.differ.schemas(&base, &revision, parents, &mut out);
            }
            out.list
        };
        self.properties.borrow_mut().entry(pair).or_insert_with(compare).clone()
    }

    fn parameters(&self, removed: &Change, added: &Change) -> Option<Vec<Change>> {
        let Detail::Removed { parent, .. } = &removed.detail else { return None };
        let find = |side: usize, operation: &str, change: &Change| {
            let mut all = self.operations[side].get(operation)?.parameters.values();
            all.find(|one| {
                Part::Parameter(one.place.clone(), one.name.clone()) == change.location.part
            })
        };
        let ours = find(0, parent, removed)?;
        let theirs = find(1, &removed.revision, added)?;
        let mut out = Changes::new(Location::new("", Part::Whole), Direction::Request);
        self.differ.parameter(ours, theirs, &mut out);
        Some(out.list)
    }
}

/// What loses one thing and gets another.
fn parent(change: &Change) -> Option<(Option<Location>, String, String, Direction)> {
    let (location, base, revision) = match (change.kind, &change.detail) {
        (Kind::ValueRemoved | Kind::ValueAdded, _) => {
            (Some(change.location.clone()), change.base.as_str(), change.revision.as_str())
        }
        (Kind::PropertyRemoved, Detail::Removed { parent, .. }) => {
            (Some(change.location.parent()), parent.as_str(), "")
        }
        (Kind::PropertyAdded, _) => (Some(change.location.parent()), change.base.as_str(), ""),
        (Kind::ParameterRemoved | Kind::ParameterAdded, _) => match &change.location.part {
            // Those of the path are identified by their position.
            Part::Parameter(place, _) if place != "path" => {
                (None, change.location.operation.as_str(), place.as_str())
            }
            _ => return None,
        },
        _ => (None, "", ""),
    };
    Some((location, base.to_owned(), revision.to_owned(), change.direction))
}
