//! Published answers and events as the contract writes them.

use super::{
    Json, names,
    schemas::{Refusal, TODO, Writer, reference},
};
use crate::upstream::{
    compare::{Way, describe},
    normal::{Event, Node},
};

impl<'a> Writer<'_, 'a> {
    /// The component of an answer, if it says anything; an envelope always has what it holds, which
    /// is a list where `items` names it.
    pub(super) fn answer(
        &mut self,
        node: &Node<'a>,
        entity: &str,
        items: Option<&str>,
    ) -> Result<Option<String>, Refusal> {
        let shape = self.reader.shape(node);
        if shape.types.contains("array") {
            return Err("an answer that is a list without an envelope".to_owned());
        }
        if shape.properties.is_empty() && shape.alternatives.is_empty() {
            if shape.types.contains("object") {
                return self.free_form(node, entity).map(Some);
            }
            let why =
                format!("an answer that is {} is written as one without content", describe(&shape));
            self.left_out.push((node.at.clone(), why));
            return Ok(None);
        }
        let held = items.unwrap_or("data");
        if shape.properties.contains_key(held) {
            self.envelope(node, held, entity, items.is_some()).map(Some)
        } else {
            self.component(node, &shape, Way::Answer, entity).map(Some)
        }
    }

    /// An object of any content.
    fn free_form(&mut self, node: &Node<'a>, entity: &str) -> Result<String, Refusal> {
        let mut schema = self.used(node, Way::Answer, entity)?;
        schema.insert("description", Json::text(TODO), |_| true);
        let name = self.free(entity, entity);
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
        let types = self.reader.event_types(&node).ok_or("an event that lists no `event_type`")?;
        let shape = self.reader.shape(&node);
        let component = self.component(
            &node,
            &shape,
            Way::Answer,
            &format!("{}Event", crate::names::camel(name)),
        )?;
        let written = Json::object([
            ("description", Json::text(TODO)),
            ("x-event-types", Json::List(types.into_iter().map(Json::text).collect())),
            ("schema", reference(&component)),
        ]);
        let webhooks =
            self.contract.at_mut("/x-webhooks").ok_or("the contract has no `x-webhooks`")?;
        webhooks.insert(name, written, |other| other > name);
        Ok(())
    }
}

/// How to read a component of a list's page.
const META: &str = "#/components/schemas/PaginationMeta";
