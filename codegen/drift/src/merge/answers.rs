//! Published answers and events as the contract writes them.

use super::{
    Json, names,
    schemas::{Refusal, TODO, Writer, reference},
};
use crate::{
    compare::{Way, describe},
    normal::{Event, Node, Shape},
};

impl<'a> Writer<'_, 'a> {
    /// The component of an answer, if it says anything; an envelope always has what it holds.
    pub(super) fn answer(
        &mut self,
        node: &Node<'a>,
        entity: &str,
        items: Option<Items>,
    ) -> Result<Option<String>, Refusal> {
        let shape = self.reader.shape(node);
        if shape.types.contains("array") && shape.alternatives.is_empty() {
            return self.unnamed(node, &format!("{entity}List"), entity).map(Some);
        }
        if shape.properties.is_empty() && shape.alternatives.is_empty() {
            if shape.types.contains("object") {
                return self.unnamed(node, entity, entity).map(Some);
            }
            let why =
                format!("an answer that is {} is written as one without content", describe(&shape));
            self.left_out.push((node.at.clone(), why));
            return Ok(None);
        }
        let (held, is_list) = match items {
            Some(Items::In(held)) => (held, true),
            _ => ("data", false),
        };
        if shape.properties.contains_key(held) {
            self.envelope(node, held, entity, is_list).map(Some)
        } else {
            self.component(node, &shape, Way::Answer, entity).map(Some)
        }
    }

    /// A component for what is none by itself: an object of any content, a list.
    pub(super) fn unnamed(
        &mut self,
        node: &Node<'a>,
        name: &str,
        entity: &str,
    ) -> Result<String, Refusal> {
        let mut schema = self.used(node, Way::Answer, entity)?;
        schema.insert("description", Json::text(TODO), |_| true);
        let name = self.free(name, name);
        self.proposed.push((name.clone(), node.at.clone()));
        self.put(&name, schema);
        Ok(name)
    }

    fn envelope(
        &mut self,
        node: &Node<'a>,
        held: &str,
        entity: &str,
        is_list: bool,
    ) -> Result<String, Refusal> {
        let shape = self.reader.shape(node);
        let data = shape.properties.get(held).ok_or("an envelope without what it holds")?;
        let name = format!("{entity}{}", if is_list { "List" } else { "Envelope" });
        if let Some(known) = self.known.same(node, Way::Answer, &name) {
            return Ok(known);
        }
        // The entity itself is named before its envelope.
        let inner = self.reader.shape(data);
        let inside = if is_list {
            inner.items.as_ref().ok_or("a list of what is not said")?.clone()
        } else {
            data.clone()
        };
        let mut data_schema = self.used(&inside, Way::Answer, entity)?;
        data_schema = match (is_list, data_schema.get("$ref").is_some()) {
            (true, _) => Json::object([
                ("description", Json::text(TODO)),
                ("type", Json::text("array")),
                ("items", data_schema),
            ]),
            (false, true) => Json::object([
                ("description", Json::text(TODO)),
                ("allOf", Json::List(vec![data_schema])),
            ]),
            (false, false) => {
                data_schema.insert("description", Json::text(TODO), |_| true);
                data_schema
            }
        };
        let mut properties = vec![(held.to_owned(), data_schema)];
        for (wire, node) in shape.properties.iter().filter(|(wire, _)| *wire != held) {
            if is_list && wire == "meta" {
                if self.contract.at(META.trim_start_matches('#')).is_some() {
                    let meta = Json::object([
                        ("description", Json::text(TODO)),
                        ("allOf", Json::List(vec![Json::object([("$ref", Json::text(META))])])),
                    ]);
                    properties.push((wire.clone(), meta));
                }
                continue;
            }
            let mut schema = match self.used(
                node,
                Way::Answer,
                &format!("{entity}{}", names::component(wire)),
            ) {
                Ok(schema) => schema,
                Err(refusal) => {
                    self.left_out.push((node.at.clone(), refusal));
                    continue;
                }
            };
            if schema.get("$ref").is_some() {
                schema = Json::object([("allOf", Json::List(vec![schema]))]);
            }
            schema.insert("description", Json::text(TODO), |_| true);
            properties.push((wire.clone(), schema));
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let envelope = Json::object([
            ("description", Json::text(TODO)),
            ("type", Json::text("object")),
            ("required", Json::List(vec![Json::text(held)])),
            ("properties", Json::Object(properties)),
        ]);
        let name = match self.contract.at(&format!("/components/schemas/{name}")) {
            Some(there) if *there == envelope => return Ok(name),
            _ => self.free(&name, &name),
        };
        self.proposed.push((name.clone(), node.at.clone()));
        self.put(&name, envelope);
        Ok(name)
    }

    /// Writes an event below `x-webhooks`.
    pub(crate) fn event(&mut self, name: &str, event: &Event<'a>) -> Result<(), Refusal> {
        let node = self.json(&event.content)?.ok_or("an event without content")?;
        let shape = self.reader.shape(&node);
        let component = self.component(
            &node,
            &shape,
            Way::Answer,
            &format!("{}Event", telnyx_contract::naming::pascal_case(name)),
        )?;
        let texts = |list: Vec<String>| Json::List(list.into_iter().map(Json::text).collect());
        let mut written = vec![("description", Json::text(TODO))];
        match self.reader.event_types(&node) {
            Some(types) => {
                written.push(("x-event-types", texts(types.into_iter().collect())));
            }
            None if shape.properties.contains_key("data") => {
                return Err("an event with an envelope that lists no `event_type`".to_owned());
            }
            // A body without an envelope has no type; its published name stands for one.
            None => {
                written.push(("x-event-types", texts(vec![name.to_owned()])));
                written.push(("x-identifying-properties", texts(known_by(name, &shape))));
            }
        }
        written.push(("schema", reference(&component)));
        let webhooks =
            self.contract.at_mut("/x-webhooks").ok_or("the contract has no `x-webhooks`")?;
        webhooks.insert(name, Json::object(written), |other| other > name);
        Ok(())
    }
}

/// By which properties a body without an envelope can be known: those that are always there, else
/// those that the event's name speaks of, else all.
fn known_by(name: &str, shape: &Shape<'_>) -> Vec<String> {
    let all: Vec<&String> = shape.properties.keys().collect();
    let event = telnyx_contract::naming::snake_case(name);
    let speaks_of = |wire: &&&String| {
        let property = telnyx_contract::naming::snake_case(wire);
        let first = property.split('_').next().unwrap_or_default().to_owned();
        event.split('_').any(|word| word == first)
    };
    let named: Vec<&String> = all.iter().filter(speaks_of).copied().collect();
    let required: Vec<&String> = shape.required.iter().collect();
    let candidates = [required, named, all].into_iter().find(|names| !names.is_empty());
    candidates.into_iter().flatten().cloned().collect()
}

/// Where an answer holds the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Items {
    /// In a property.
    In(&'static str),
    /// The answer is the list.
    Bare,
}

/// How to read a component of a list's page.
const META: &str = "#/components/schemas/PaginationMeta";
