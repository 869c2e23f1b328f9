//! Published responses and events as the contract writes them.

use serde_json::json;
use telnyx_contract::naming::{pascal_case, snake_case};

use super::{
    existing::SCHEMAS,
    naming,
    schema::{described, reference},
    writer::{TODO, Unsupported, Writer},
};
use crate::{
    Direction,
    normalize::{Event, Located, Schema},
};

/// The component for the position of a page.
const META: &str = "PaginationMeta";

impl<'a> Writer<'_, 'a> {
    /// The component of a response, if it has any content; `items` is the property of a list.
    pub(super) fn response(
        &mut self,
        located: &Located<'a>,
        entity: &str,
        items: Option<&str>,
    ) -> Result<Option<String>, Unsupported> {
        let schema = self.upstream.schema(located);
        let is_union = !schema.alternatives.is_empty();
        if schema.types.contains("array") && !is_union {
            return self.anonymous_component(located, &format!("{entity}List"), entity).map(Some);
        }
        if schema.properties.is_empty() && !is_union {
            if schema.types.contains("object") {
                return self.anonymous_component(located, entity, entity).map(Some);
            }
            let why =
                format!("a response that is {} is written without content", schema.describe());
            self.skip(&located.pointer, why);
            return Ok(None);
        }
        let property = items.unwrap_or("data");
        if schema.properties.contains_key(property) {
            self.envelope(located, property, entity, items.is_some()).map(Some)
        } else {
            self.component(located, &schema, Direction::Response, entity).map(Some)
        }
    }

    /// An object with the entity, or the items of a list, in a property.
    fn envelope(
        &mut self,
        located: &Located<'a>,
        property: &str,
        entity: &str,
        is_list: bool,
    ) -> Result<String, Unsupported> {
        let direction = Direction::Response;
        let schema = self.upstream.schema(located);
        let name = format!("{entity}{}", if is_list { "List" } else { "Envelope" });
        if let Some(known) = self.existing.find_equivalent(located, direction, &name) {
            return Ok(known);
        }
        // The entity is named before its envelope.
        let content = schema.properties.get(property).ok_or("an envelope without content")?;
        let content = if is_list {
            let items = &self.upstream.schema(content).items;
            let items = items.as_ref().ok_or("array without `items`")?;
            json!({"type": "array", "items": self.schema_at_use(items, direction, entity)?})
        } else {
            self.schema_at_use(content, direction, entity)?
        };
        let mut envelope = json!({
            "description": TODO,
            "type": "object",
            "required": [property],
            "properties": {property: described(content)},
        });
        for (wire, located) in schema.properties.iter().filter(|(wire, _)| *wire != property) {
            let written = if is_list && wire == "meta" {
                if self.at(&format!("{SCHEMAS}/{META}")).is_none() {
                    continue;
                }
                Ok(reference(META))
            } else {
                let hint = format!("{entity}{}", naming::component(wire));
                self.attempt(|writer| writer.schema_at_use(located, direction, &hint))
            };
            match written {
                Ok(written) => envelope["properties"][wire] = described(written),
                Err(why) => self.skip(&located.pointer, why),
            }
        }
        if self.at(&format!("{SCHEMAS}/{name}")) == Some(&envelope) {
            return Ok(name);
        }
        let name = self.unused_name(&name, &name);
        self.propose(&name, &located.pointer);
        self.insert(SCHEMAS, &name, envelope);
        Ok(name)
    }

    /// Adds an event below `x-webhooks`.
    pub(super) fn event(&mut self, name: &str, event: &Event<'a>) -> Result<(), Unsupported> {
        let located = self.json(&event.content)?.ok_or("an event without content")?;
        let schema = self.upstream.schema(&located);
        let hint = format!("{}Event", pascal_case(name));
        let component = self.component(&located, &schema, Direction::Response, &hint)?;
        let mut written = json!({"description": TODO, "schema": reference(&component)});
        match self.upstream.event_types(&located) {
            Some((types, _)) => written["x-event-types"] = json!(types),
            None if schema.properties.contains_key("data") => {
                return Err("an event with an envelope and without `event_type`".to_owned());
            }
            // A body without an envelope has no type; its published name is used.
            None => {
                written["x-event-types"] = json!([name]);
                let properties = identifying_properties(name, &schema);
                written["x-identifying-properties"] = json!(properties);
            }
        }
        self.insert("/x-webhooks", name, written)
            .then_some(())
            .ok_or_else(|| "the contract has no `x-webhooks`".to_owned())
    }
}

/// The properties that identify a body without an envelope: those that are required, else those
/// that contain a word of the event's name, else all.
fn identifying_properties(name: &str, schema: &Schema<'_>) -> Vec<String> {
    let event = snake_case(name);
    let contains_word = |wire: &&String| {
        let property = snake_case(wire);
        let first = property.split('_').next().unwrap_or_default();
        event.split('_').any(|word| word == first)
    };
    let all = || schema.properties.keys();
    let named: Vec<String> = all().filter(contains_word).cloned().collect();
    let required = schema.required.iter().cloned().collect();
    let mut candidates = [required, named, all().cloned().collect()].into_iter();
    candidates.find(|names: &Vec<String>| !names.is_empty()).unwrap_or_default()
}
