//! Two shapes beside each other, level by level.

use std::collections::BTreeSet;

use super::{Comparer, Way, exchange::Evidence, operations::describe, severity};
use crate::{
    Kind, Severity,
    normal::{Extra, Node, Reader, Shape},
};

impl<'a> Comparer<'a> {
    /// Everything that differs between two shapes, at every depth.
    pub(super) fn shapes(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        let pair = (base.definition.clone(), revision.definition.clone());
        self.pairs.insert(pair.clone());
        self.facts(base, revision, way, place);
        if self.type_differs(base, revision, way, place) {
            return;
        }
        self.values(base, revision, way, place);
        // Facts belong to the place of use, what is inside to the definition.
        let inside = (pair.0, pair.1, way);
        if self.alike.contains(&inside) {
            return;
        }
        if !self.seen.insert(inside.clone()) {
            self.doubts += 1;
            return;
        }
        let doubts = self.doubts;
        self.inside(base, revision, way, place);
        // An event brings facts of its own, which another with the same shape may not have.
        if self.doubts == doubts && self.event_types == (None, None) {
            self.alike.insert(inside);
        }
    }

    fn inside(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        self.properties(base, revision, way, place);
        if let (Some(items), Some(others)) = (&base.items, &revision.items) {
            let (items, others) = (self.base.shape(items), self.revision.shape(others));
            self.shapes(&items, &others, way, &format!("{place}[]"));
        } else if let (Some(node), None) | (None, Some(node)) = (&base.items, &revision.items) {
            // On the other side nothing is said of the items: they may be anything.
            let is_ours = base.items.is_some();
            let reader = if is_ours { &self.base } else { &self.revision };
            let known = kind_of(&reader.shape(node));
            let (ours, theirs) =
                if is_ours { (known.as_str(), "any") } else { ("any", known.as_str()) };
            if ours != theirs && base.types == revision.types {
                let sides = (base.definition.as_str(), revision.definition.as_str());
                let text = format!("{place}[] is {theirs} instead of {ours}");
                let subject = format!("{ours}[] -> {theirs}[]");
                self.add(Kind::TypeChanged, way, sides, &subject, place, text);
            }
        }
        self.extra(base, revision, way, place);
        self.alternatives(base, revision, way, place);
    }

    fn type_differs(
        &mut self,
        base: &Shape<'a>,
        revision: &Shape<'a>,
        way: Way,
        place: &str,
    ) -> bool {
        let sides = (base.at.as_str(), revision.at.as_str());
        let mut types = taken_types(base);
        let other_types = taken_types(revision);
        if base.shorthand.is_some() && !other_types.contains("string") {
            let sides = (base.definition.as_str(), revision.definition.as_str());
            let text = format!("{place} is never a plain text");
            self.add(Kind::PlainTextRemoved, way, sides, "", place, text);
            types.remove("string");
        }
        let is_union = |shape: &Shape<'_>| !shape.alternatives.is_empty();
        if (is_union(base) == is_union(revision)) && (is_union(base) || types == other_types) {
            return false;
        }
        let subject = format!("{} -> {}", kind_of(base), kind_of(revision));
        let text = format!("{place} is {} instead of {}", describe(revision), describe(base));
        let mut severity = severity::severity(Kind::TypeChanged, way);
        let contains = |wide: &Shape<'_>, narrow: &Shape<'_>| {
            !is_union(wide) && !is_union(narrow) && is_wider(&wide.types, &narrow.types)
        };
        // Whoever is more generous in what it takes, or stricter in what it gives, harms nobody.
        let harmless = match way {
            Way::Request => contains(revision, base),
            Way::Answer | Way::Error => contains(base, revision),
        };
        if harmless {
            severity = Severity::Info;
        }
        self.add_as(severity, Kind::TypeChanged, sides, &subject, place, text);
        true
    }

    fn properties(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        // What only travels the other way is not part of this shape.
        let travels = |reader: &Reader<'a>, node: &Node<'a>| {
            let shape = reader.shape(node);
            !(if way == Way::Request { shape.read_only } else { shape.write_only })
        };
        let ours: Vec<_> =
            base.properties.iter().filter(|(_, node)| travels(&self.base, node)).collect();
        let theirs: Vec<_> =
            revision.properties.iter().filter(|(_, node)| travels(&self.revision, node)).collect();
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for (name, node) in &ours {
            let place = step(place, name);
            let Some((_, other)) = theirs.iter().find(|(other, _)| other == name) else {
                let text = format!("{place} is gone");
                let sides = (node.at.as_str(), revision.definition.as_str());
                let key = self.add(Kind::PropertyRemoved, way, sides, "", &place, text);
                gone.push((self.change(key, name), (*name, *node)));
                continue;
            };
            let required = (base.required.contains(*name), revision.required.contains(*name));
            if required.0 != required.1 {
                let (kind, text) = if required.1 {
                    (Kind::BecameRequired, "required now")
                } else {
                    (Kind::BecameOptional, "optional now")
                };
                let sides = (base.definition.as_str(), revision.definition.as_str());
                self.add(kind, way, sides, name, &place, format!("{place} is {text}"));
            }
            let (shape, other) = (self.base.shape(node), self.revision.shape(other));
            self.shapes(&shape, &other, way, &place);
        }
        for (name, node) in
            theirs.iter().filter(|(name, _)| !ours.iter().any(|(our, _)| our == name))
        {
            let place = step(place, name);
            let is_required = way == Way::Request && revision.required.contains(*name);
            let severity = if is_required { Severity::Breaking } else { Severity::Info };
            let subject = if is_required { format!("{name} required") } else { (*name).clone() };
            let required = if revision.required.contains(*name) { "required" } else { "optional" };
            let text =
                format!("{place} is new, {}, {required}", describe(&self.revision.shape(node)));
            let sides = (base.definition.as_str(), node.at.as_str());
            let key = self.add_as(severity, Kind::PropertyAdded, sides, &subject, &place, text);
            new.push((self.change(key, name), (*name, *node)));
            self.revision.survey(node);
        }
        self.exchange(Kind::PropertyRenamed, &gone, &new, |comparer, ours, theirs| {
            if base.required.contains(ours.0) != revision.required.contains(theirs.0) {
                return Evidence::Against;
            }
            // What leads back to this very object is alike if everything else is.
            let here = (base.definition.clone(), revision.definition.clone(), way);
            comparer.seen.insert(here);
            let shape = comparer.base.shape(ours.1);
            comparer.shapes(&shape, &comparer.revision.shape(theirs.1), way, place);
            Evidence::Shape
        });
    }

    fn extra(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        let told = |extra: &Extra<'_>| match extra {
            Extra::Open => "any",
            Extra::Closed => "none",
            Extra::Map(_) => "typed",
        };
        match (&base.extra, &revision.extra) {
            (Extra::Map(ours), Extra::Map(theirs)) => {
                let (shape, other) = (self.base.shape(ours), self.revision.shape(theirs));
                self.shapes(&shape, &other, way, &format!("{place}{{}}"));
            }
            (ours, theirs) if told(ours) != told(theirs) => {
                let subject = format!("{} -> {}", told(ours), told(theirs));
                let text = format!("{place}: further properties {subject}");
                let sides = (base.definition.as_str(), revision.definition.as_str());
                self.add(Kind::FurtherPropertiesChanged, way, sides, &subject, place, text);
            }
            _ => {}
        }
    }
}

impl<'a> Reader<'a> {
    /// Reads everything below a schema, so that what is not understood comes out.
    pub(super) fn survey(&self, node: &Node<'a>) {
        let mut seen = BTreeSet::new();
        let mut open = vec![node.clone()];
        while let Some(node) = open.pop() {
            let shape = self.shape(&node);
            if !seen.insert(shape.definition.clone()) {
                continue;
            }
            open.extend(shape.properties.values().cloned());
            open.extend(shape.items.clone());
            open.extend(shape.alternatives.iter().cloned());
            if let Extra::Map(node) = &shape.extra {
                open.push(node.clone());
            }
        }
    }

    /// As [`Self::survey`], by pointer.
    pub(super) fn survey_at(&self, pointer: &str) {
        if let Some(node) = self.at(pointer) {
            self.survey(&node);
        }
    }
}

/// One property further down: `answer data.to`.
fn step(place: &str, name: &str) -> String {
    format!("{place}{}{name}", if place.contains(' ') { '.' } else { ' ' })
}

/// The types of a shape, with the text that may stand for an object.
fn taken_types(shape: &Shape<'_>) -> BTreeSet<String> {
    let text = shape.shorthand.iter().map(|_| "string".to_owned());
    shape.types.iter().cloned().chain(text).collect()
}

pub(super) fn kind_of(shape: &Shape<'_>) -> String {
    if !shape.alternatives.is_empty() {
        return "union".to_owned();
    }
    let types: Vec<String> = taken_types(shape).into_iter().collect();
    if types.is_empty() { "any".to_owned() } else { types.join(" or ") }
}

/// Whether everything of the second is of the first as well, which takes more.
fn is_wider(wide: &BTreeSet<String>, narrow: &BTreeSet<String>) -> bool {
    if wide.is_empty() || narrow.is_empty() {
        return wide.is_empty();
    }
    narrow.iter().all(|name| wide.contains(name) || (name == "integer" && wide.contains("number")))
}
