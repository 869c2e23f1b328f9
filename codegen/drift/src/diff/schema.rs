//! Two schemas, at every depth.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use telnyx_contract::Pointer;

use super::{
    Differ,
    attributes::{at, attributes},
    relative, removed, replaced,
};
use crate::{
    Change, Detail, Direction, Kind,
    change::{Location, Part, Step},
    normalize::{AdditionalProperties, Located, Schema},
};

/// A schema of the first document and one of the second.
pub(super) type Sides<'a> = (Rc<Schema<'a>>, Rc<Schema<'a>>);

/// What differs on one level of a pair of definitions, and the pairs inside.
#[derive(Debug, Default)]
pub(super) struct Level {
    /// With the path from the definition.
    pub(super) changes: Vec<Change>,
    /// The step to a pair inside, which is none for the member of a union, and the pair.
    pairs: Vec<(Option<Step>, usize)>,
}

/// The pairs of definitions that were met, and what differs on their level.
#[derive(Default)]
pub(super) struct Memo<'a> {
    ids: HashMap<(Pointer, Pointer, Direction), usize>,
    pairs: Vec<(Sides<'a>, Direction)>,
    levels: Vec<Option<Rc<Level>>>,
}

impl<'a> Differ<'_, 'a> {
    /// The differences between two schemas, at every depth. Each pair of definitions is visited
    /// once; `skip` is one that is not visited at all.
    pub(crate) fn schemas(
        &self,
        base: &Located<'a>,
        revision: &Located<'a>,
        direction: Direction,
        skip: Option<(&Pointer, &Pointer)>,
    ) -> Vec<Change> {
        let sides = self.schemas_of(base, revision);
        let mut changes = Vec::new();
        if !attributes(&sides.0, &sides.1, direction, &[], &mut changes) {
            return changes;
        }
        let mut seen = HashSet::new();
        if let Some((base, revision)) = skip {
            let key = (base.clone(), revision.clone(), direction);
            seen.extend(self.memo.borrow().ids.get(&key).copied());
        }
        let mut open = vec![(Vec::new(), self.pair(sides, direction))];
        while let Some((path, id)) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let level = self.level(id);
            let here = Location { path, ..Location::new("", Part::Whole) };
            changes.extend(level.changes.iter().map(|change| change.below(&here)));
            for (step, id) in level.pairs.iter().rev() {
                open.push((here.path.iter().cloned().chain(step.clone()).collect(), *id));
            }
        }
        changes
    }

    /// The number of a pair of definitions.
    fn pair(&self, sides: Sides<'a>, direction: Direction) -> usize {
        let memo = &mut *self.memo.borrow_mut();
        let key = (sides.0.definition.clone(), sides.1.definition.clone(), direction);
        let next = memo.pairs.len();
        let id = *memo.ids.entry(key).or_insert(next);
        if id == next {
            memo.pairs.push((sides, direction));
            memo.levels.push(None);
        }
        id
    }

    fn level(&self, id: usize) -> Rc<Level> {
        let (sides, direction) = {
            let memo = self.memo.borrow();
            if let Some(level) = &memo.levels[id] {
                return Rc::clone(level);
            }
            memo.pairs[id].clone()
        };
        self.count();
        let mut level = Level::default();
        self.properties(&sides, direction, &mut level);
        self.items(&sides, direction, &mut level);
        self.additional_properties(&sides, direction, &mut level);
        self.alternatives(&sides, direction, &mut level);
        let level = Rc::new(level);
        self.memo.borrow_mut().levels[id] = Some(Rc::clone(&level));
        level
    }

    /// Adds a pair inside a level, and the differences at its use.
    pub(super) fn inner(
        &self,
        sides: Sides<'a>,
        direction: Direction,
        step: Option<Step>,
        level: &mut Level,
    ) {
        if attributes(&sides.0, &sides.1, direction, step.as_slice(), &mut level.changes) {
            level.pairs.push((step, self.pair(sides, direction)));
        }
    }

    fn properties(&self, (base, revision): &Sides<'a>, direction: Direction, level: &mut Level) {
        // Properties that are sent in the other direction only are not compared.
        let ours = base.properties.iter().map(|(n, p)| (n, p, self.base.schema(p)));
        let ours: Vec<_> = ours.filter(|(.., schema)| schema.is_sent(direction)).collect();
        let theirs = revision.properties.iter().map(|(n, p)| (n, (p, self.revision.schema(p))));
        let mut theirs: HashMap<_, _> =
            theirs.filter(|(_, (_, schema))| schema.is_sent(direction)).collect();
        let definitions = (&base.definition, &revision.definition);
        for (name, located, schema) in ours {
            let step = Step::Property(name.clone());
            let path = std::slice::from_ref(&step);
            let required = base.required.contains(name);
            let Some((_, other)) = theirs.remove(name) else {
                let sides = (&located.pointer, definitions.1);
                let detail = removed(name, required, definitions.0);
                let change = relative(Kind::PropertyRemoved, direction, sides, detail);
                level.changes.push(at(path, change));
                continue;
            };
            if let Some(kind) = requirement(required, revision.required.contains(name)) {
                let detail = Detail::Name(name.clone());
                level.changes.push(at(path, relative(kind, direction, definitions, detail)));
            }
            self.inner((schema, other), direction, Some(step), level);
        }
        let mut added: Vec<_> = theirs.into_iter().collect();
        added.sort_by_key(|(name, _)| *name);
        for (name, (located, schema)) in added {
            let detail = Detail::Added {
                name: name.clone(),
                required: revision.required.contains(name),
                schema: schema.describe(),
            };
            let sides = (definitions.0, &located.pointer);
            let change = relative(Kind::PropertyAdded, direction, sides, detail);
            level.changes.push(at(&[Step::Property(name.clone())], change));
        }
    }

    fn items(&self, (base, revision): &Sides<'a>, direction: Direction, level: &mut Level) {
        let path = [Step::Items];
        let (ours, theirs) = match (&base.items, &revision.items) {
            (None, None) => return,
            (Some(items), Some(others)) => {
                let sides = self.schemas_of(items, others);
                return self.inner(sides, direction, Some(Step::Items), level);
            }
            // The items without a schema may be anything.
            (Some(items), None) => (self.base.schema(items).type_name(), "any".to_owned()),
            (None, Some(items)) => ("any".to_owned(), self.revision.schema(items).type_name()),
        };
        if ours != theirs && base.types == revision.types {
            let detail = Detail::Type {
                from: (format!("{ours}[]"), ours),
                to: (format!("{theirs}[]"), theirs),
                wider: false,
                narrower: false,
            };
            let sides = (&base.definition, &revision.definition);
            level.changes.push(at(&path, relative(Kind::TypeChanged, direction, sides, detail)));
        }
    }

    fn additional_properties(
        &self,
        (base, revision): &Sides<'a>,
        direction: Direction,
        level: &mut Level,
    ) {
        use AdditionalProperties::{Any, None, Typed};
        let display = |additional: &AdditionalProperties<'_>| match additional {
            Any => "any",
            None => "none",
            Typed(_) => "typed",
        };
        match (&base.additional, &revision.additional) {
            (Typed(ours), Typed(theirs)) => {
                let sides = self.schemas_of(ours, theirs);
                self.inner(sides, direction, Some(Step::Values), level);
            }
            (ours, theirs) if display(ours) != display(theirs) => {
                let detail = replaced(display(ours), display(theirs));
                let sides = (&base.definition, &revision.definition);
                let kind = Kind::AdditionalPropertiesChanged;
                level.changes.push(relative(kind, direction, sides, detail));
            }
            _ => {}
        }
    }
}

/// The kind of change where only one side is required.
pub(super) fn requirement(base: bool, revision: bool) -> Option<Kind> {
    match (base, revision) {
        (false, true) => Some(Kind::BecameRequired),
        (true, false) => Some(Kind::BecameOptional),
        _ => None,
    }
}
