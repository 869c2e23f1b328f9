//! Two unions.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    Differ, or_none, removed, replaced,
    schema::{Level, Sides},
};
use crate::{
    Detail, Kind,
    normalize::{Located, Normalized, Schema},
};

impl<'a> Differ<'_, 'a> {
    /// Members of a union have no names: those that are most alike are compared.
    pub(super) fn alternatives(&self, sides: &Sides<'a>, level: &mut Level) {
        let (base, revision) = sides;
        let definitions = (&base.definition, &revision.definition);
        let property = |schema: &Schema<'_>| schema.discriminator.as_ref().map(|(p, _)| p.clone());
        let (property, other_property) = (property(base), property(revision));
        let are_unions = !base.alternatives.is_empty() && !revision.alternatives.is_empty();
        if are_unions && property != other_property {
            let detail = replaced(or_none(property.as_ref()), or_none(other_property.as_ref()));
            level.out.add(Kind::DiscriminatorChanged, definitions, detail);
        }
        let shared = property.filter(|ours| Some(ours) == other_property.as_ref());
        let schemas = |side: &Normalized<'a>, list: &[Located<'a>]| -> Vec<Rc<Schema<'a>>> {
            list.iter().map(|member| side.schema(member)).collect()
        };
        let ours = schemas(self.base, &base.alternatives);
        let theirs = schemas(self.revision, &revision.alternatives);
        let (pairs, left, right) = match_members(
            &ours.iter().map(|schema| self.base.features(schema)).collect::<Vec<_>>(),
            &theirs.iter().map(|schema| self.revision.features(schema)).collect::<Vec<_>>(),
        );
        for (i, j) in pairs {
            let members = (Rc::clone(&ours[i]), Rc::clone(&theirs[j]));
            if let Some(property) = &shared {
                self.discriminator_values(property, sides, &members, level);
            }
            self.inner(members, None, level);
        }
        for i in left {
            let detail = removed(&ours[i].describe(), false, definitions.0);
            let sides = (&ours[i].pointer, definitions.1);
            level.out.add(Kind::AlternativeRemoved, sides, detail);
        }
        for j in right {
            let sides = (definitions.0, &theirs[j].pointer);
            level.out.add(Kind::AlternativeAdded, sides, Detail::Name(title(&theirs[j])));
        }
    }

    /// Another value of the discriminator for the same member, where a mapping states one of the
    /// two. Without a mapping, the values of the property are compared anyway.
    fn discriminator_values(
        &self,
        property: &str,
        (base, revision): &Sides<'a>,
        (ours, theirs): &Sides<'a>,
        level: &mut Level,
    ) {
        let ours = self.base.discriminator_value(property, base, ours);
        let theirs = self.revision.discriminator_value(property, revision, theirs);
        if let Some(((from, is_mapped), (to, is_other_mapped))) = ours.zip(theirs)
            && from != to
            && (is_mapped || is_other_mapped)
        {
            let sides = (&base.definition, &revision.definition);
            level.out.add(Kind::DiscriminatorValueChanged, sides, replaced(from, to));
        }
    }
}

/// Pairs members by what their features have in common; returns the pairs and those left on both
/// sides.
fn match_members(
    ours: &[BTreeSet<String>],
    theirs: &[BTreeSet<String>],
) -> (Vec<(usize, usize)>, BTreeSet<usize>, BTreeSet<usize>) {
    let mut scores: Vec<(usize, usize, usize, usize)> = Vec::new();
    for (i, left) in ours.iter().enumerate() {
        for (j, right) in theirs.iter().enumerate() {
            let (both, all) = (left.intersection(right).count(), left.union(right).count());
            // In thousandths; between equals the order of the documents decides.
            let distance = 1000 - both * 1000 / all.max(1);
            if distance < 1000 {
                scores.push((distance, i.abs_diff(j), i, j));
            }
        }
    }
    scores.sort_unstable();
    let mut left: BTreeSet<usize> = (0..ours.len()).collect();
    let mut right: BTreeSet<usize> = (0..theirs.len()).collect();
    let mut pairs = Vec::new();
    for (_, _, i, j) in scores {
        if left.contains(&i) && right.contains(&j) {
            left.remove(&i);
            right.remove(&j);
            pairs.push((i, j));
        }
    }
    // The only ones that are left are a pair, whatever they are.
    if left.len() == 1 && right.len() == 1 {
        pairs.extend(left.pop_first().zip(right.pop_first()));
    }
    (pairs, left, right)
}

impl<'a> Normalized<'a> {
    /// What identifies a member of a union: its types, properties and their fixed values.
    fn features(&self, schema: &Schema<'a>) -> BTreeSet<String> {
        let mut features: BTreeSet<String> =
            schema.types.iter().map(|name| format!("is {name}")).collect();
        features.extend(schema.format.iter().map(|format| format!("format {format}")));
        features.extend(schema.values.iter().flat_map(|(values, _)| values.iter().cloned()));
        for (name, located) in &schema.properties {
            let property = self.schema(located);
            features.insert(format!(".{name}"));
            let fixed = property.values.iter().filter(|(values, _)| values.len() == 1);
            let fixed = fixed.flat_map(|(values, _)| values);
            features.extend(fixed.map(|value| format!(".{name}={value}")));
        }
        if let Some(items) = &schema.items {
            let items = self.features(&self.schema(items));
            features.extend(items.into_iter().map(|feature| format!("[]{feature}")));
        }
        features
    }
}

/// A name for a member of a union: its properties, or its type.
fn title(schema: &Schema<'_>) -> String {
    let names: Vec<&str> = schema.properties.keys().map(String::as_str).collect();
    if names.is_empty() { schema.type_name() } else { names.join(" ") }
}
