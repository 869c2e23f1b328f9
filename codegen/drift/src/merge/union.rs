//! Published unions as the contract writes them.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    edit::{Entries, Json, entries, object, string},
    existing::{SCHEMAS, component_name},
    naming,
    schema::{TODO, Unsupported, Writer, is_component},
};
use crate::{
    Direction,
    normalize::{Located, Schema},
};

/// A member of a union: where it is used, and its schema.
type Member<'a> = (Located<'a>, Rc<Schema<'a>>);

impl<'a> Writer<'_, 'a> {
    /// A union, with the published discriminator or a property of one value; where there is
    /// neither, without a discriminator.
    pub(super) fn union(
        &mut self,
        schema: &Schema<'a>,
        direction: Direction,
        name: &str,
    ) -> Result<Entries, Unsupported> {
        let members = schema.alternatives.iter();
        let members: Vec<Member<'a>> =
            members.map(|located| (located.clone(), self.upstream.schema(located))).collect();
        let discriminator = self.discriminator(schema, &members);
        let mut list = Vec::new();
        let mut mapping: Entries = Vec::new();
        for (index, (located, member)) in members.iter().enumerate() {
            let hint = format!("{name}{}", index + 1);
            let target = if is_component(member) {
                self.component(located, member, direction, &hint)?
            } else {
                let name = component_name(member).map(naming::component);
                self.anonymous_component(located, name.as_deref().unwrap_or(&hint), &hint)?
            };
            let target = format!("#{SCHEMAS}/{target}");
            if let Some((_, values)) = &discriminator {
                mapping.extend(values.get(index).map(|value| (value.clone(), string(&target))));
            }
            list.push(object([("$ref", string(target))]));
        }
        let last = match discriminator {
            Some((property, _)) => {
                let properties =
                    [("propertyName", string(property)), ("mapping", Json::Object(mapping))];
                ("discriminator", object(properties))
            }
            None => ("x-untagged", Json::Bool(true)),
        };
        Ok(entries([("description", string(TODO)), ("oneOf", Json::Array(list)), last]))
    }

    /// The property that distinguishes the members, and its value for each of them.
    fn discriminator(
        &self,
        schema: &Schema<'a>,
        members: &[Member<'a>],
    ) -> Option<(String, Vec<String>)> {
        let values = |property: &String| -> Option<Vec<String>> {
            let values = members.iter().map(|(_, member)| {
                self.upstream.discriminator_value(property, schema, member).map(|(value, _)| value)
            });
            let values: Vec<String> = values.collect::<Option<_>>()?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            (distinct.len() == values.len()).then_some(values)
        };
        let published = schema.discriminator.as_ref().map(|(property, _)| property.clone());
        let (_, first) = members.first()?;
        let mut candidates = published.into_iter().chain(first.properties.keys().cloned());
        candidates.find_map(|property| values(&property).map(|values| (property, values)))
    }
}
