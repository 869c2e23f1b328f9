//! Published unions and enums as the contract writes them.

use super::{
    Json,
    schemas::{Refusal, TODO, Writer},
};
use crate::upstream::{compare::Way, normal::Shape};

impl<'a> Writer<'_, 'a> {
    /// A union, told apart by the published discriminator or by a property of one value.
    pub(super) fn union(
        &mut self,
        shape: &Shape<'a>,
        way: Way,
        name: &str,
    ) -> Result<Json, Refusal> {
        let members: Vec<_> =
            shape.alternatives.iter().map(|node| (node.clone(), self.reader.shape(node))).collect();
        if members.iter().any(|(_, member)| member.properties.is_empty()) {
            return Err(
                "a union of other things than objects has no type that does not guess".to_owned()
            );
        }
        let tag = match &shape.tag {
            Some((tag, _)) => tag.clone(),
            None => {
                let has_value = |tag: &String| {
                    members.iter().all(|(_, member)| self.value_of(member, tag).is_some())
                };
                let tag = members
                    .first()
                    .and_then(|(_, m)| m.properties.keys().find(|tag| has_value(tag)));
                tag.cloned().ok_or("a union that no property tells apart")?
            }
        };
        let mut mapping: Vec<(String, Json)> = Vec::new();
        let mut list = Vec::new();
        for (index, (node, member)) in members.iter().enumerate() {
            let hint = format!("{name}{}", index + 1);
            let target = self.component(node, member, way, &hint)?;
            let target = format!("#/components/schemas/{target}");
            let published = shape.tag.iter().flat_map(|(_, mapping)| mapping);
            let published = published
                .filter(|(_, to)| **to == member.definition)
                .map(|(value, _)| value.clone());
            let values: Vec<String> =
                published.chain(self.value_of(member, &tag)).take(1).collect();
            let value =
                values.into_iter().next().ok_or("a union whose discriminator maps to nothing")?;
            if mapping.iter().any(|(other, _)| *other == value) {
                return Err(format!("two members of a union have the tag `{value}`"));
            }
            mapping.push((value, Json::text(&target)));
            list.push(Json::object([("$ref", Json::text(&target))]));
        }
        Ok(Json::object([
            ("description", Json::text(TODO)),
            ("oneOf", Json::List(list)),
            (
                "discriminator",
                Json::object([
                    ("propertyName", Json::text(&tag)),
                    ("mapping", Json::Object(mapping)),
                ]),
            ),
        ]))
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
        let plain = crate::names::camel(wire);
        let mut name = plain.clone();
        if !crate::names::is_identifier(&name) {
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
