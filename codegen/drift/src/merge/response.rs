//! Published responses and events as the contract writes them.

use telnyx_contract::naming::{pascal_case, snake_case};

use super::{
    edit::{Entries, Json, Position, entries, string, strings, to_value},
    existing::SCHEMAS,
    naming,
    schema::{Unsupported, Writer, described, reference},
};
use crate::{
    Direction,
    normalize::{Event, Located, Schema},
};

/// The component for the position of a page.
const META: &str = "PaginationMeta";

/// Where a response has the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Items {
    /// In a property.
    In(&'static str),
    /// The response is the list.
    Bare,
}

impl<'a> Writer<'_, 'a> {
    /// The component of a response, if it has any content.
    pub(super) fn response(
        &mut self,
        located: &Located<'a>,
        entity: &str,
        items: Option<Items>,
    ) -> Result<Option<String>, Unsupported> {
        let schema = self.upstream.schema(located);
        if schema.types.contains("array") && schema.alternatives.is_empty() {
            return self.anonymous_component(located, &format!("{entity}List"), entity).map(Some);
        }
        if schema.properties.is_empty() && schema.alternatives.is_empty() {
            if schema.types.contains("object") {
                return self.anonymous_component(located, entity, entity).map(Some);
            }
            let why =
                format!("a response that is {} is written without content", schema.describe());
            self.skip(&located.pointer, why);
            return Ok(None);
        }
        let (property, is_list) = match items {
            Some(Items::In(property)) => (property, true),
            _ => ("data", false),
        };
        if schema.properties.contains_key(property) {
            self.envelope(located, property, entity, is_list).map(Some)
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
            let items =
                self.upstream.schema(content).items.clone().ok_or("array without `items`")?;
            let items = self.schema_at_use(&items, direction, entity)?;
            entries([("type", string("array")), ("items", Json::Object(items))])
        } else {
            self.schema_at_use(content, direction, entity)?
        };
        let mut properties: Entries = vec![(property.to_owned(), Json::Object(described(content)))];
        for (wire, located) in schema.properties.iter().filter(|(wire, _)| *wire != property) {
            let written = if is_list && wire == "meta" {
                if self.draft.at(&format!("{SCHEMAS}/{META}")).is_none() {
                    continue;
                }
                Ok(reference(META))
            } else {
                let hint = format!("{entity}{}", naming::component(wire));
                self.attempt(|writer| writer.schema_at_use(located, direction, &hint))
            };
            match written {
                Ok(written) => properties.push((wire.clone(), Json::Object(described(written)))),
                Err(why) => self.skip(&located.pointer, why),
            }
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let envelope = described(entries([
            ("type", string("object")),
            ("required", strings([property])),
            ("properties", Json::Object(properties)),
        ]));
        let there = self.draft.at(&format!("{SCHEMAS}/{name}"));
        if there.is_some_and(|there| *there == to_value(&Json::Object(envelope.clone()))) {
            return Ok(name);
        }
        let name = self.unused_name(&name, &name);
        self.propose(&name, &located.pointer);
        self.insert_component(&name, envelope);
        Ok(name)
    }

    /// Adds an event below `x-webhooks`.
    pub(super) fn event(&mut self, name: &str, event: &Event<'a>) -> Result<(), Unsupported> {
        let located = self.json(&event.content)?.ok_or("an event without content")?;
        let schema = self.upstream.schema(&located);
        let hint = format!("{}Event", pascal_case(name));
        let component = self.component(&located, &schema, Direction::Response, &hint)?;
        let mut written: Entries = Vec::new();
        let mut push = |key: &str, list| written.push((key.to_owned(), strings(list)));
        match self.upstream.event_types(&located) {
            Some((types, _)) => push("x-event-types", types.into_iter().collect::<Vec<_>>()),
            None if schema.properties.contains_key("data") => {
                return Err("an event with an envelope and without `event_type`".to_owned());
            }
            // A body without an envelope has no type; its published name is used.
            None => {
                push("x-event-types", vec![name.to_owned()]);
                push("x-identifying-properties", identifying_properties(name, &schema));
            }
        }
        written.push(("schema".to_owned(), Json::Object(reference(&component))));
        let event = Json::Object(described(written));
        let added = self.draft.insert("/x-webhooks", name, event, Position::Sorted);
        added.then_some(()).ok_or_else(|| "the contract has no `x-webhooks`".to_owned())
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
