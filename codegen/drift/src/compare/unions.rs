//! Two unions beside each other.

use std::{collections::BTreeSet, rc::Rc};

use super::{Comparer, Way, describe, shapes::kind_of};
use crate::{
    Kind,
    normal::{Reader, Shape},
};

impl<'a> Comparer<'a> {
    /// Members of a union have no names: those belong together that are most alike.
    pub(super) fn alternatives(
        &mut self,
        base: &Shape<'a>,
        revision: &Shape<'a>,
        way: Way,
        place: &str,
    ) {
        let tag = |shape: &Shape<'_>| shape.tag.as_ref().map(|(name, _)| name.clone());
        if let (Some(ours), Some(theirs)) = (tag(base), tag(revision))
            && ours != theirs
        {
            let subject = format!("{ours} -> {theirs}");
            let text = format!("{place} is told apart by `{theirs}` instead of `{ours}`");
            let sides = (base.definition.as_str(), revision.definition.as_str());
            self.add(Kind::DiscriminatorChanged, way, sides, &subject, place, text);
        }
        let ours: Vec<Rc<Shape<'a>>> =
            base.alternatives.iter().map(|node| self.base.shape(node)).collect();
        let theirs: Vec<Rc<Shape<'a>>> =
            revision.alternatives.iter().map(|node| self.revision.shape(node)).collect();
        let features = |reader: &Reader<'a>, shapes: &[Rc<Shape<'a>>]| -> Vec<BTreeSet<String>> {
            shapes.iter().map(|shape| reader.features(shape)).collect()
        };
        let (a, b) = (features(&self.base, &ours), features(&self.revision, &theirs));
        let mut scores: Vec<(usize, usize, usize)> = Vec::new();
        for (i, left) in a.iter().enumerate() {
            for (j, right) in b.iter().enumerate() {
                let (both, all) = (left.intersection(right).count(), left.union(right).count());
                // In thousandths, and the order of the documents decides between equals.
                scores.push((1000 - both * 1000 / all.max(1), i.abs_diff(j) * 1000 + i, j));
            }
        }
        scores.sort_unstable();
        let (mut left, mut right): (BTreeSet<usize>, BTreeSet<usize>) =
            ((0..a.len()).collect(), (0..b.len()).collect());
        for (distance, i, j) in scores {
            let i = i % 1000;
            if distance < 1000 && left.contains(&i) && right.contains(&j) {
                left.remove(&i);
                right.remove(&j);
                self.shapes(&ours[i], &theirs[j], way, place);
            }
        }
        // The only ones that are left belong together, whatever they are.
        if let (Some(&i), Some(&j), 1, 1) = (left.first(), right.first(), left.len(), right.len()) {
            return self.shapes(&ours[i], &theirs[j], way, place);
        }
        for i in left {
            let text = format!(
                "{place} is no longer one of its {} shapes: {}",
                a.len(),
                describe(&ours[i])
            );
            let sides = (ours[i].at.as_str(), revision.definition.as_str());
            self.add(Kind::AlternativeRemoved, way, sides, "", place, text);
        }
        for j in right {
            let text = format!("{place} may be another shape: {}", describe(&theirs[j]));
            let subject = self.revision.title(&theirs[j]);
            let sides = (base.definition.as_str(), theirs[j].at.as_str());
            self.add(Kind::AlternativeAdded, way, sides, &subject, place, text);
        }
    }
}

impl<'a> Reader<'a> {
    /// What a shape can be recognised by: its types, its properties and their fixed values.
    fn features(&self, shape: &Shape<'a>) -> BTreeSet<String> {
        let mut features: BTreeSet<String> =
            shape.types.iter().map(|name| format!("is {name}")).collect();
        features.extend(shape.format.iter().map(|format| format!("format {format}")));
        features.extend(shape.values.iter().flat_map(|(values, _)| values.iter().cloned()));
        for (name, node) in &shape.properties {
            let inner = self.shape(node);
            features.insert(format!(".{name}"));
            let fixed = inner.values.iter().filter(|(values, _)| values.len() == 1);
            features.extend(
                fixed.flat_map(|(values, _)| values).map(|value| format!(".{name}={value}")),
            );
        }
        if let Some(items) = &shape.items {
            features
                .extend(self.features(&self.shape(items)).into_iter().map(|f| format!("[]{f}")));
        }
        features
    }

    /// What a nameless member of a union can be called: its properties.
    fn title(&self, shape: &Shape<'a>) -> String {
        let names: Vec<&str> = shape.properties.keys().map(String::as_str).collect();
        if names.is_empty() { kind_of(shape) } else { names.join(" ") }
    }
}
