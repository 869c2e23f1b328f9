//! The differences between two normalized documents.
//!
//! A pure function: every comparison returns its changes with relative locations, which the caller
//! completes. The schemas of a pair of definitions are compared once for each direction, and what
//! was found is used wherever the two are met again.

mod attributes;
mod content;
mod operation;
mod schema;
mod union;

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, HashMap},
};

use telnyx_contract::Pointer;

use crate::{
    Change, Detail, Direction, Kind,
    change::{Location, Part, Step},
    normalize::{Event, EventTypes, Located, Normalized, Operation},
    select,
};

/// The differences between two documents, and what both have.
#[derive(Debug, Default)]
pub(crate) struct Diff {
    pub(crate) changes: Vec<Change>,
    pub(crate) operations: BTreeSet<String>,
    pub(crate) events: BTreeSet<String>,
    /// Operations that belong to all products, where the second document has none of them.
    pub(crate) left_out: BTreeSet<String>,
}

/// Compares two documents, or parts of them.
pub(crate) struct Differ<'n, 'a> {
    pub(crate) base: &'n Normalized<'a>,
    pub(crate) revision: &'n Normalized<'a>,
    memo: RefCell<schema::Memo<'a>>,
    /// How many pairs of operations, events and schemas were compared.
    pub(crate) comparisons: Cell<usize>,
}

/// Returns all differences between two documents.
pub(crate) fn diff(differ: &Differ<'_, '_>) -> Diff {
    let mut diff = Diff::default();
    differ.all_operations(&mut diff);
    differ.all_events(&mut diff);
    differ.documents(&mut diff.changes);
    diff
}

impl<'n, 'a> Differ<'n, 'a> {
    pub(crate) fn new(base: &'n Normalized<'a>, revision: &'n Normalized<'a>) -> Self {
        Self { base, revision, memo: RefCell::default(), comparisons: Cell::new(0) }
    }

    fn all_operations(&self, diff: &mut Diff) {
        let (base, revision) = (&self.base.operations, &self.revision.operations);
        let moved = self.same_ids();
        let is_shared = |(wire, _): &(String, usize)| select::is_shared(wire);
        let has_shared = revision.keys().any(is_shared);
        for (key, operation) in base {
            let name = operation.name();
            let counterpart = match (revision.get(key), moved.get(key)) {
                (Some(other), _) => Some(other),
                (None, Some(other)) => {
                    let detail = replaced(&operation.path, &other.path);
                    let sides = (&operation.pointer, &other.pointer);
                    let change = whole(Kind::OperationMoved, &name, sides, detail);
                    diff.changes.push(change);
                    Some(*other)
                }
                (None, None) => None,
            };
            match counterpart {
                Some(other) => {
                    diff.changes.extend(self.operation(operation, other));
                    diff.operations.insert(name);
                }
                None if is_shared(key) && !has_shared => {
                    diff.left_out.insert(name);
                }
                None => {
                    let detail = removed(&operation.path, false, "");
                    let sides = (&operation.pointer, "");
                    diff.changes.push(whole(Kind::OperationRemoved, &name, sides, detail));
                }
            }
        }
        let targets: BTreeSet<&Pointer> = moved.values().map(|o| &o.pointer).collect();
        for (_, operation) in revision.iter().filter(|(key, _)| !base.contains_key(*key)) {
            if !targets.contains(&operation.pointer) {
                let name = operation.name();
                let detail = Detail::Name(name.clone());
                let sides = ("/paths", &operation.pointer);
                diff.changes.push(whole(Kind::OperationAdded, &name, sides, detail));
            }
        }
    }

    /// Operations of other paths that have the same id and method.
    fn same_ids(&self) -> BTreeMap<&'n (String, usize), &'n Operation<'a>> {
        let (base, revision) = (&self.base.operations, &self.revision.operations);
        let mut by_id: HashMap<(&str, &str), Vec<&Operation<'a>>> = HashMap::new();
        for (_, operation) in revision.iter().filter(|(key, _)| !base.contains_key(*key)) {
            if let Some(id) = &operation.id {
                by_id.entry((id, &operation.method)).or_default().push(operation);
            }
        }
        let mut moved = BTreeMap::new();
        for (key, operation) in base.iter().filter(|(key, _)| !revision.contains_key(*key)) {
            let others =
                operation.id.as_ref().and_then(|id| by_id.get(&(&**id, &*operation.method)));
            if let Some([other]) = others.map(Vec::as_slice) {
                moved.insert(key, *other);
            }
        }
        moved
    }

    fn all_events(&self, diff: &mut Diff) {
        for (name, event) in &self.base.events {
            let operation = event_name(name);
            match self.revision.events.get(name) {
                Some(other) => {
                    diff.changes.extend(self.event(name, event, other));
                    diff.events.insert(name.clone());
                }
                None => {
                    let sides = (&event.pointer, "");
                    let detail = removed(name, false, "");
                    diff.changes.push(whole(Kind::EventRemoved, &operation, sides, detail));
                }
            }
        }
        for (name, event) in &self.revision.events {
            if !self.base.events.contains_key(name) {
                let sides = ("/x-webhooks", &event.pointer);
                let detail = Detail::Name(name.clone());
                diff.changes.push(whole(Kind::EventAdded, &event_name(name), sides, detail));
            }
        }
    }

    /// The differences between two events. Where the types of one are listed next to its schema,
    /// they are compared in place of the values in the schema.
    pub(crate) fn event(&self, name: &str, base: &Event<'a>, revision: &Event<'a>) -> Vec<Change> {
        let at = Location::new(&event_name(name), Part::Event);
        let mut changes = self.content(&base.content, &revision.content, Direction::Response);
        if base.types.is_some() || revision.types.is_some() {
            let path = ["data", "event_type"].map(|name| Step::Property(name.to_owned())).to_vec();
            let types = |side: &Normalized<'a>, event: &Event<'a>| -> Option<EventTypes> {
                let schemas = event.content.media.values();
                event.types.clone().or_else(|| schemas.filter_map(|s| side.event_types(s)).next())
            };
            let sides = (types(self.base, base), types(self.revision, revision));
            if let (Some(ours), Some(theirs)) = sides {
                let is_of_type = |change: &Change| {
                    use Kind::{EnumClosed, EnumOpened, ValueAdded, ValueRemoved};
                    change.location.path == path
                        && matches!(
                            change.kind,
                            EnumClosed | EnumOpened | ValueAdded | ValueRemoved
                        )
                };
                changes.retain(|change| !is_of_type(change));
                attributes::values(&ours, &theirs, Direction::Response, &path, &mut changes);
            }
        }
        changes.iter().map(|change| change.below(&at)).collect()
    }

    /// What concerns no single operation.
    fn documents(&self, changes: &mut Vec<Change>) {
        for (family, (count, pointer)) in &self.revision.outside {
            if !self.base.outside.contains_key(family) {
                let detail = Detail::Family(family.clone(), *count);
                let sides = ("/paths", pointer);
                changes.push(whole(Kind::OutsideDomain, family, sides, detail));
            }
        }
        for (pointer, text) in self.base.unsupported() {
            let detail = Detail::Unsupported(text);
            let sides = (&pointer, "");
            changes.push(whole(Kind::UnsupportedConstruct, "first document", sides, detail));
        }
        for (pointer, text) in self.revision.unsupported() {
            let detail = Detail::Unsupported(text);
            let sides = ("", pointer);
            changes.push(whole(Kind::UnsupportedConstruct, "second document", sides, detail));
        }
    }

    fn count(&self) {
        self.comparisons.set(self.comparisons.get() + 1);
    }

    /// The schemas of two locations.
    fn schemas_of(&self, base: &Located<'a>, revision: &Located<'a>) -> schema::Sides<'a> {
        (self.base.schema(base), self.revision.schema(revision))
    }
}

/// An event's name among the operations of a report.
pub(crate) fn event_name(name: &str) -> String {
    format!("event {name}")
}

/// A change of an operation, event or document itself.
fn whole<B: ToString, R: ToString>(
    kind: Kind,
    operation: &str,
    sides: (B, R),
    detail: Detail,
) -> Change {
    let mut change = relative(kind, Direction::Request, sides, detail);
    change.location.operation = operation.to_owned();
    change
}

/// A change of the compared value itself; the caller completes its location.
fn relative<B: ToString, R: ToString>(
    kind: Kind,
    direction: Direction,
    sides: (B, R),
    detail: Detail,
) -> Change {
    Change {
        kind,
        direction,
        location: Location::new("", Part::Whole),
        detail,
        base: sides.0.to_string(),
        revision: sides.1.to_string(),
    }
}

fn replaced(from: impl ToString, to: impl ToString) -> Detail {
    Detail::Replaced { from: from.to_string(), to: to.to_string() }
}

fn removed(name: &str, required: bool, parent: impl ToString) -> Detail {
    Detail::Removed { name: name.to_owned(), required, parent: parent.to_string() }
}
