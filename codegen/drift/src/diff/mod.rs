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
    Change, Changes, Detail, Direction, Effect, Kind, Location, Part, Step,
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
        let Joined { mut both, removed: only_ours, added } =
            join(&self.base.operations, &self.revision.operations);
        let moved = same_ids(&only_ours, &added);
        let is_shared = |(wire, _): &(String, usize)| select::is_shared(wire);
        let has_shared = self.revision.operations.keys().any(is_shared);
        for (key, operation) in only_ours {
            let name = operation.name();
            let Some(other) = moved.get(key) else {
                if is_shared(key) && !has_shared {
                    diff.left_out.insert(name);
                    continue;
                }
                let detail = removed(&operation.path, false, "");
                diff.add(Kind::OperationRemoved, &name, (&operation.pointer, ""), detail);
                continue;
            };
            let detail = replaced(&operation.path, &other.path);
            diff.add(Kind::OperationMoved, &name, (&operation.pointer, &other.pointer), detail);
            both.push((key, operation, *other));
        }
        both.sort_by_key(|(key, ..)| *key);
        for (_, operation, other) in both {
            diff.changes.extend(self.operation(operation, other));
            diff.operations.insert(operation.name());
        }
        let targets: BTreeSet<&Pointer> = moved.values().map(|other| &other.pointer).collect();
        for (_, operation) in added {
            if !targets.contains(&operation.pointer) {
                let name = operation.name();
                let detail = Detail::Name(name.clone());
                diff.add(Kind::OperationAdded, &name, ("/paths", &operation.pointer), detail);
            }
        }
    }

    fn all_events(&self, diff: &mut Diff) {
        let Joined { both, removed: only_ours, added } =
            join(&self.base.events, &self.revision.events);
        for (name, event, other) in both {
            diff.changes.extend(self.event(name, event, other));
            diff.events.insert(name.clone());
        }
        for (name, event) in only_ours {
            let detail = removed(name, false, "");
            diff.add(Kind::EventRemoved, &event_name(name), (&event.pointer, ""), detail);
        }
        for (name, event) in added {
            let detail = Detail::Name(name.clone());
            let sides = ("/x-webhooks", &event.pointer);
            diff.add(Kind::EventAdded, &event_name(name), sides, detail);
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

/// Operations of other paths that have the same id and method.
fn same_ids<'n, 'a, K: Ord>(
    ours: &[(&'n K, &'n Operation<'a>)],
    theirs: &[(&'n K, &'n Operation<'a>)],
) -> BTreeMap<&'n K, &'n Operation<'a>> {
    let mut by_id: HashMap<(&str, &str), Vec<&Operation<'a>>> = HashMap::new();
    for (_, operation) in theirs {
        if let Some(id) = &operation.id {
            by_id.entry((id, &operation.method)).or_default().push(operation);
        }
    }
    let moved = ours.iter().filter_map(|(key, operation)| {
        match by_id.get(&(operation.id.as_deref()?, &*operation.method))?.as_slice() {
            [other] => Some((*key, *other)),
            _ => None,
        }
    });
    moved.collect()
}

/// The entries of two maps: those of both, those of the first only, those of the second only.
struct Joined<'m, K, V> {
    both: Vec<(&'m K, &'m V, &'m V)>,
    removed: Vec<(&'m K, &'m V)>,
    added: Vec<(&'m K, &'m V)>,
}

fn join<'m, K: Ord, V>(base: &'m BTreeMap<K, V>, revision: &'m BTreeMap<K, V>) -> Joined<'m, K, V> {
    let only = |one: &'m BTreeMap<K, V>, other: &BTreeMap<K, V>| {
        one.iter().filter(|(key, _)| !other.contains_key(key)).collect()
    };
    let both = base.iter().filter_map(|(key, value)| Some((key, value, revision.get(key)?)));
    Joined { both: both.collect(), removed: only(base, revision), added: only(revision, base) }
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
