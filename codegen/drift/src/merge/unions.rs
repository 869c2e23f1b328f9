//! Published unions and enums as the contract writes them.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    Json, names,
    schemas::{Refusal, TODO, Writer},
};
use crate::{
    compare::Way,
    normal::{Node, Shape},
};

/// A member of a union: where it is used, and what it is.
type Member<'a> = (Node<'a>, Rc<Shape<'a>>);

impl<'a> Writer<'_, 'a> {
    /// A union, told apart by the published discriminator or by a property of one value; where
    /// there is neither, by nothing.
    pub(super) fn union(
        &mut self,
        shape: &Shape<'a>,
        way: Way,
        name: &str,
    ) -> Result<Json, Refusal> {
        let members: Vec<Member<'a>> =
            shape.alternatives.iter().map(|node| (node.clone(), self.reader.shape(node))).collect();
        let tags = self.tags(shape, &members);
        let mut list = Vec::new();
        let mut mapping: Vec<(String, Json)> = Vec::new();
        for (index, (node, member)) in members.iter().enumerate() {
            let hint = format!("{name}{}", index + 1);
            let target = if self.is_component(member) {
                self.component(node, member, way, &hint)?
            } else {
                let published = member.definition.strip_prefix("/components/schemas/");
                let name = published.filter(|name| !name.contains('/')).map(names::component);
                self.unnamed(node, name.as_deref().unwrap_or(&hint), &hint)?
            };
            let target = format!("#/components/schemas/{target}");
            if let Some((_, values)) = &tags {
                mapping.extend(values.get(index).map(|v| (v.clone(), Json::text(&target))));
            }
            list.push(Json::object([("$ref", Json::text(&target))]));
        }
        let told_apart = match tags {
            Some((tag, _)) => (
                "discriminator",
                Json::object([
                    ("propertyName", Json::text(tag)),
                    ("mapping", Json::Object(mapping)),
                ]),
            ),
            None => ("x-untagged", Json::Bool(true)),
        };
        Ok(Json::object([
            ("description", Json::text(TODO)),
            ("oneOf", Json::List(list)),
            told_apart,
        ]))
    }

    /// The property that tells the members apart, and its value for each of them.
    fn tags(&self, shape: &Shape<'a>, members: &[Member<'a>]) -> Option<(String, Vec<String>)> {
        let values = |tag: &str| -> Option<Vec<String>> {
            let published = shape.tag.iter().filter(|(name, _)| name == tag);
            let mapping: Vec<_> = published.flat_map(|(_, mapping)| mapping).collect();
            let value = |member: &Member<'a>| {
                let mapped = mapping.iter().find(|(_, to)| **to == member.1.definition);
                mapped.map(|(value, _)| (*value).clone()).or_else(|| self.value_of(&member.1, tag))
            };
            let values: Vec<String> = members.iter().map(value).collect::<Option<_>>()?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            (distinct.len() == values.len()).then_some(values)
        };
        let published = shape.tag.as_ref().map(|(tag, _)| tag.clone());
        let first = members.first()?;
        let mut candidates = published.into_iter().chain(first.1.properties.keys().cloned());
        candidates.find_map(|tag| values(&tag).map(|values| (tag, values)))
    }

    /// The one value that a property of a member can have.
    fn value_of(&self, member: &Shape<'a>, tag: &str) -> Option<String> {
        let shape = self.reader.shape(member.properties.get(tag)?);
        let (values, _) = shape.values.as_ref()?;
        values.first().filter(|_| values.len() == 1).cloned()
    }
}

/// Names for variants, where the values themselves give none or the same.
pub(crate) fn variants(values: &[Json]) -> Option<Vec<Json>> {
    let mut taken = vec!["Unknown".to_owned()];
    let mut needed = false;
    for value in values {
        let wire = value.value();
        let wire = wire.as_str().unwrap_or_default();
        let plain = telnyx_contract::naming::pascal_case(wire);
        let mut name = plain.clone();
        if !telnyx_contract::naming::is_identifier(&name) {
            name = format!("Value{name}");
        }
        let base = name.clone();
        for number in 2.. {
            if !taken.contains(&name) {
                break;
            }
            name = format!("{base}{number}");
        }
        needed |= name != plain;
        taken.push(name);
    }
    needed.then(|| taken.into_iter().skip(1).map(Json::text).collect())
}
