//! Published unions as the contract writes them.

use std::{collections::BTreeSet, rc::Rc};

use serde_json::{Map, Value, json};

use super::{
    existing::{SCHEMAS, component_name},
    naming,
    schema::{is_component, reference},
    writer::{TODO, Unsupported, Writer},
};
use crate::{Direction, normalize::Schema};

impl<'a> Writer<'_, 'a> {
    /// A union, with the published discriminator or a property of one value; where there is
    /// neither, without a discriminator.
    pub(super) fn union(
        &mut self,
        schema: &Schema<'a>,
        direction: Direction,
        name: &str,
    ) -> Result<Value, Unsupported> {
        let members = schema.alternatives.iter();
        let members: Vec<_> = members.map(|located| self.upstream.schema(located)).collect();
        let mut components = Vec::new();
        for (index, (located, member)) in schema.alternatives.iter().zip(&members).enumerate() {
            let hint = format!("{name}{}", index + 1);
            components.push(if is_component(member) {
                self.component(located, member, direction, &hint)?
            } else {
                let name = component_name(member).map(naming::component);
                self.anonymous_component(located, name.as_deref().unwrap_or(&hint), &hint)?
            });
        }
        let list: Vec<Value> = components.iter().map(|name| reference(name)).collect();
        let mut written = json!({"description": TODO, "oneOf": list});
        match self.discriminator(schema, &members) {
            Some((property, values)) => {
                let targets = components.iter().map(|name| json!(format!("#{SCHEMAS}/{name}")));
                let mapping: Map<String, Value> = values.into_iter().zip(targets).collect();
                written["discriminator"] = json!({"propertyName": property, "mapping": mapping});
            }
            None => written["x-untagged"] = json!(true),
        }
        Ok(written)
    }

    /// The property that distinguishes the members, and its value for each of them.
    fn discriminator(
        &self,
        schema: &Schema<'a>,
        members: &[Rc<Schema<'a>>],
    ) -> Option<(String, Vec<String>)> {
        let values = |property: &String| -> Option<Vec<String>> {
            let value = |member: &Rc<Schema<'a>>| {
                Some(self.upstream.discriminator_value(property, schema, member)?.0)
            };
            let values: Vec<String> = members.iter().map(value).collect::<Option<_>>()?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            (distinct.len() == values.len()).then_some(values)
        };
        let published = schema.discriminator.iter().map(|(property, _)| property);
        let mut candidates = published.chain(members.first()?.properties.keys());
        candidates.find_map(|property| Some((property.clone(), values(property)?)))
    }
}
