//! The differences between two normalized documents.
//!
//! A pure function: the schemas of a pair of definitions are compared once for each direction, and
//! what was found is used wherever the two are met again.

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
    change::{Changes, Effect, Location, Part, Step},
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
    differ.documents(&mut diff);
    diff
}

impl Diff {
    /// Adds a change of an operation, event or document itself.
    fn add<B: ToString, R: ToString>(
        &mut self,
        kind: Kind,
        operation: &str,
        sides: (B, R),
        detail: Detail,
    ) {
        let mut changes = Changes::new(Location::new(operation, Part::Whole), Direction::Request);
        changes.add(kind, sides, detail);
        self.changes.append(&mut changes.list);
    }
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
            let counterpart = revision.get(key).or_else(|| moved.get(key).copied());
            let Some(other) = counterpart else {
                if is_shared(key) && !has_shared {
                    diff.left_out.insert(name);
                    continue;
                }
                let detail = removed(&operation.path, false, "");
                diff.add(Kind::OperationRemoved, &name, (&operation.pointer, ""), detail);
                continue;
            };
            if moved.contains_key(key) {
                let detail = replaced(&operation.path, &other.path);
                let sides = (&operation.pointer, &other.pointer);
                diff.add(Kind::OperationMoved, &name, sides, detail);
            }
            diff.changes.extend(self.operation(operation, other));
            diff.operations.insert(name);
        }
        let targets: BTreeSet<&Pointer> = moved.values().map(|other| &other.pointer).collect();
        for (key, operation) in revision {
            if !base.contains_key(key) && !targets.contains(&operation.pointer) {
                let name = operation.name();
                let detail = Detail::Name(name.clone());
                diff.add(Kind::OperationAdded, &name, ("/paths", &operation.pointer), detail);
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
        let only_ours = base.iter().filter(|(key, _)| !revision.contains_key(*key));
        let moved = only_ours.filter_map(|(key, operation)| {
            match by_id.get(&(operation.id.as_deref()?, &*operation.method))?.as_slice() {
                [other] => Some((key, *other)),
                _ => None,
            }
        });
        moved.collect()
    }

    fn all_events(&self, diff: &mut Diff) {
        for (name, event) in &self.base.events {
            let Some(other) = self.revision.events.get(name) else {
                let detail = removed(name, false, "");
                diff.add(Kind::EventRemoved, &event_name(name), (&event.pointer, ""), detail);
                continue;
            };
            diff.changes.extend(self.event(name, event, other));
            diff.events.insert(name.clone());
        }
        for (name, event) in &self.revision.events {
            if !self.base.events.contains_key(name) {
                let sides = ("/x-webhooks", &event.pointer);
                let detail = Detail::Name(name.clone());
                diff.add(Kind::EventAdded, &event_name(name), sides, detail);
            }
        }
    }

    /// The differences between two events. Where the types of one are listed next to its schema,
    /// they are compared in place of the values in the schema.
    pub(crate) fn event(&self, name: &str, base: &Event<'a>, revision: &Event<'a>) -> Vec<Change> {
        use Kind::{EnumClosed, EnumOpened, ValueAdded, ValueRemoved};
        let at = Location::new(&event_name(name), Part::Event);
        let mut out = Changes::new(at, Direction::Response);
        self.content(&base.content, &revision.content, &mut out);
        if base.types.is_some() || revision.types.is_some() {
            let path = ["data", "event_type"].map(|name| Step::Property(name.to_owned()));
            let types = |side: &Normalized<'a>, event: &Event<'a>| -> Option<EventTypes> {
                let schemas = event.content.media.values();
                event.types.clone().or_else(|| schemas.filter_map(|s| side.event_types(s)).next())
            };
            let sides = (types(self.base, base), types(self.revision, revision));
            if let (Some(ours), Some(theirs)) = sides {
                out.list.retain(|change| {
                    change.location.path != path
                        || ![EnumClosed, EnumOpened, ValueAdded, ValueRemoved]
                            .contains(&change.kind)
                });
                attributes::values(&ours, &theirs, &path, &mut out);
            }
        }
        out.list
    }

    /// What concerns no single operation.
    fn documents(&self, diff: &mut Diff) {
        for (family, (count, pointer)) in &self.revision.outside {
            if !self.base.outside.contains_key(family) {
                let detail = Detail::Family(family.clone(), *count);
                diff.add(Kind::OutsideDomain, family, ("/paths", pointer), detail);
            }
        }
        let kind = Kind::UnsupportedConstruct;
        for (pointer, text) in self.base.unsupported() {
            diff.add(kind, "first document", (pointer, ""), Detail::Unsupported(text));
        }
        for (pointer, text) in self.revision.unsupported() {
            diff.add(kind, "second document", ("", pointer), Detail::Unsupported(text));
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

fn replaced(from: impl ToString, to: impl ToString) -> Detail {
    replaced_in("", from, to, Effect::default())
}

fn replaced_in(name: &str, from: impl ToString, to: impl ToString, effect: Effect) -> Detail {
    let (from, to) = (from.to_string(), to.to_string());
    Detail::Replaced { name: name.to_owned(), from, to, effect }
}

fn removed(name: &str, required: bool, parent: impl ToString) -> Detail {
    Detail::Removed { name: name.to_owned(), required, parent: parent.to_string() }
}

/// Absent values are written as `none`.
fn or_none<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}

/// The words for a deprecation.
fn deprecation(from: bool, to: bool) -> Option<Detail> {
    let word = |is| if is { "deprecated" } else { "no longer deprecated" };
    (from != to).then(|| replaced(word(from), word(to)))
}

/// The kind of change where only one side is required.
fn requirement(base: bool, revision: bool) -> Option<Kind> {
    match (base, revision) {
        (false, true) => Some(Kind::BecameRequired),
        (true, false) => Some(Kind::BecameOptional),
        _ => None,
    }
}
