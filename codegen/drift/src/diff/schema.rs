//! Two schemas, at every depth.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use telnyx_contract::Pointer;

use super::{Differ, attributes::attributes, removed, replaced, requirement};
use crate::{
    Changes, Detail, Direction, Effect, Kind, Location, Part, Step,
    normalize::{Located, Schema},
};

/// A schema of the first document and one of the second.
pub(super) type Sides<'a> = (Rc<Schema<'a>>, Rc<Schema<'a>>);

/// What differs on one level of a pair of definitions, and the pairs inside.
#[derive(Debug)]
pub(super) struct Level {
    /// With the path from the definition.
    pub(super) out: Changes,
    /// The step to a pair inside, which is none for the member of a union, and the pair.
    pairs: Vec<(Option<Step>, usize)>,
}

/// The pairs of definitions that were met, and what differs on their level.
#[derive(Default)]
pub(super) struct Memo<'a> {
    ids: HashMap<(Pointer, Pointer, Direction), usize>,
    pairs: Vec<(Sides<'a>, Direction, Option<Rc<Level>>)>,
}

impl<'a> Differ<'_, 'a> {
    /// Adds the differences between two schemas, at every depth. Each pair of definitions is
    /// visited once; `skip` is one that is not visited at all.
    pub(crate) fn schemas(
        &self,
        base: &Located<'a>,
        revision: &Located<'a>,
        skip: Option<(&Pointer, &Pointer)>,
        out: &mut Changes,
    ) {
        let sides = self.schemas_of(base, revision);
        if !attributes(&sides, &[], out) {
            return;
        }
        let mut seen = HashSet::new();
        if let Some((base, revision)) = skip {
            let key = (base.clone(), revision.clone(), out.direction);
            seen.extend(self.memo.borrow().ids.get(&key).copied());
        }
        let mut open = vec![(Vec::new(), self.pair(sides, out.direction))];
        while let Some((path, id)) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let level = self.level(id);
            out.extend_below(&path, &level.out.list);
            for (step, id) in level.pairs.iter().rev() {
                open.push((path.iter().cloned().chain(step.clone()).collect(), *id));
            }
        }
    }

    /// The number of a pair of definitions.
    fn pair(&self, sides: Sides<'a>, direction: Direction) -> usize {
        let memo = &mut *self.memo.borrow_mut();
        let key = (sides.0.definition.clone(), sides.1.definition.clone(), direction);
        let next = memo.pairs.len();
        let id = *memo.ids.entry(key).or_insert(next);
        if id == next {
            memo.pairs.push((sides, direction, None));
        }
        id
    }

    fn level(&self, id: usize) -> Rc<Level> {
        let (sides, direction, known) = self.memo.borrow().pairs[id].clone();
        if let Some(level) = known {
            return level;
        }
        self.count();
        let out = Changes::new(Location::new("", Part::Whole), direction);
        let mut level = Level { out, pairs: Vec::new() };
        self.properties(&sides, &mut level);
        self.items(&sides, &mut level);
        self.additional_properties(&sides, &mut level);
        self.alternatives(&sides, &mut level);
        let level = Rc::new(level);
        self.memo.borrow_mut().pairs[id].2 = Some(Rc::clone(&level));
        level
    }

    /// Adds a pair inside a level, and the differences at its use.
    pub(super) fn inner(&self, sides: Sides<'a>, step: Option<Step>, level: &mut Level) {
        if attributes(&sides, step.as_slice(), &mut level.out) {
            level.pairs.push((step, self.pair(sides, level.out.direction)));
        }
    }

    fn properties(&self, (base, revision): &Sides<'a>, level: &mut Level) {
        let direction = level.out.direction;
        let definitions = (&base.definition, &revision.definition);
        // Properties that are sent in the other direction only are not compared.
        let find = |name: &String| {
            let located = revision.properties.get(name)?;
            Some(self.revision.schema(located)).filter(|schema| schema.is_sent(direction))
        };
        for (name, located) in &base.properties {
            let schema = self.base.schema(located);
            if !schema.is_sent(direction) {
                continue;
            }
            let step = Step::Property(name.clone());
            let path = std::slice::from_ref(&step);
            let required = base.required.contains(name);
            let Some(other) = find(name) else {
                let sides = (&located.pointer, definitions.1);
                let detail = removed(name, required, definitions.0);
                level.out.add_at(path, Kind::PropertyRemoved, sides, detail);
                continue;
            };
            if let Some(kind) = requirement(required, revision.required.contains(name)) {
                level.out.add_at(path, kind, definitions, Detail::Name(name.clone()));
            }
            self.inner((schema, other), Some(step), level);
        }
        let is_ours = |name: &String| {
            let located = base.properties.get(name);
            located.is_some_and(|located| self.base.schema(located).is_sent(direction))
        };
        for (name, located) in revision.properties.iter().filter(|(name, _)| !is_ours(name)) {
            let Some(schema) = find(name) else { continue };
            let detail = Detail::Added {
                name: name.clone(),
                required: revision.required.contains(name),
                schema: schema.describe(),
            };
            let path = [Step::Property(name.clone())];
            let sides = (definitions.0, &located.pointer);
            level.out.add_at(&path, Kind::PropertyAdded, sides, detail);
        }
    }

    fn items(&self, (base, revision): &Sides<'a>, level: &mut Level) {
        let (ours, theirs) = match (&base.items, &revision.items) {
            (None, None) => return,
            (Some(items), Some(others)) => {
                return self.inner(self.schemas_of(items, others), Some(Step::Items), level);
            }
            // The items without a schema may be anything.
            (Some(items), None) => (self.base.schema(items).type_name(), "any".to_owned()),
            (None, Some(items)) => ("any".to_owned(), self.revision.schema(items).type_name()),
        };
        if ours != theirs && base.types == revision.types {
            let [from, to] = [ours, theirs].map(|name| (format!("{name}[]"), name));
            let detail = Detail::Type { from, to, effect: Effect::default() };
            let sides = (&base.definition, &revision.definition);
            level.out.add_at(&[Step::Items], Kind::TypeChanged, sides, detail);
        }
    }

    fn additional_properties(&self, (base, revision): &Sides<'a>, level: &mut Level) {
        let word = |schema: &Schema<'_>| match schema.map_values {
            Some(_) => "typed",
            None if schema.is_closed => "none",
            None => "any",
        };
        if let (Some(ours), Some(theirs)) = (&base.map_values, &revision.map_values) {
            self.inner(self.schemas_of(ours, theirs), Some(Step::Values), level);
        } else if word(base) != word(revision) {
            let sides = (&base.definition, &revision.definition);
            let detail = replaced(word(base), word(revision));
            level.out.add(Kind::AdditionalPropertiesChanged, sides, detail);
        }
    }
}
