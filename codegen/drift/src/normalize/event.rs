//! Events from `webhooks`, `x-webhooks` and `callbacks`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use telnyx_contract::http::{JSON, METHODS};

use super::{Content, Event, EventTypes, Located, Normalized, children_of};
use crate::select;

impl<'a> Normalized<'a> {
    pub(super) fn read_events(&self) -> BTreeMap<String, Event<'a>> {
        let mut events: BTreeMap<String, Event<'a>> = BTreeMap::new();
        for key in ["webhooks", "x-webhooks"] {
            for (name, item) in children_of(&self.root, key) {
                self.event(&mut events, name, &item);
            }
        }
        for (_, path_item) in children_of(&self.root, "paths") {
            let operations = METHODS.iter().filter_map(|method| path_item.child(method));
            for (name, callback) in
                operations.flat_map(|operation| children_of(&operation, "callbacks"))
            {
                for (_, item) in self.resolve(&callback).children() {
                    self.event(&mut events, name.clone(), &item);
                }
            }
        }
        events
    }

    fn event(&self, events: &mut BTreeMap<String, Event<'a>>, name: String, item: &Located<'a>) {
        // What is not supported in events of other domains is not reported.
        let before = self.unsupported.borrow().clone();
        let item = self.resolve(item);
        let body = item.child("post").and_then(|post| post.child("requestBody"));
        let content = match (body, item.child("schema")) {
            (Some(body), _) => self.body(&body),
            (None, Some(schema)) => Content {
                pointer: item.pointer.clone(),
                media: BTreeMap::from([(JSON.to_owned(), schema)]),
                ..Content::default()
            },
            (None, None) => return,
        };
        let listed = item.child("x-event-types").map(|types| {
            let values = types.value.as_array().into_iter().flatten();
            let values: BTreeSet<_> = values.filter_map(Value::as_str).map(str::to_owned).collect();
            (values, types.pointer)
        });
        let types: BTreeSet<String> = match &listed {
            Some((types, _)) => types.clone(),
            None => {
                let media = content.media.values();
                media.filter_map(|schema| self.event_types(schema)).flat_map(|(v, _)| v).collect()
            }
        };
        if !select::is_event(&name, types.iter().map(String::as_str)) {
            self.unsupported.replace(before);
            return;
        }
        events.entry(name).or_insert(Event { pointer: item.pointer, content, types: listed });
    }

    /// The values of `data.event_type` in the schema of an event.
    pub(crate) fn event_types(&self, schema: &Located<'a>) -> Option<EventTypes> {
        let envelope = self.schema(schema);
        let data = self.schema(envelope.properties.get("data")?);
        let event_type = self.schema(data.properties.get("event_type")?);
        event_type.values.clone()
    }
}
