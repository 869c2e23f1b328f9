//! Events in one form, from `webhooks`, `x-webhooks` and `callbacks`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Content, Event, Node, Reader, operation::METHODS};
use crate::select;

impl<'a> Reader<'a> {
    /// The events of the domain by name, from `webhooks`, `x-webhooks` and `callbacks`.
    pub(crate) fn events(&self) -> BTreeMap<String, Event<'a>> {
        let mut events: BTreeMap<String, Event<'a>> = BTreeMap::new();
        for key in ["webhooks", "x-webhooks"] {
            for (name, node) in self.root.child(key).map(|all| all.children()).unwrap_or_default() {
                self.event(&mut events, name, &node);
            }
        }
        let items = self.root.child("paths").map(|paths| paths.children()).unwrap_or_default();
        for (_, item) in items {
            for method in METHODS {
                let callbacks =
                    item.child(method).and_then(|operation| operation.child("callbacks"));
                for (name, callback) in callbacks.map(|c| c.children()).unwrap_or_default() {
                    for (_, node) in self.resolve(&callback).children() {
                        self.event(&mut events, name.clone(), &node);
                    }
                }
            }
        }
        events
    }

    fn event(&self, events: &mut BTreeMap<String, Event<'a>>, name: String, node: &Node<'a>) {
        // Reading what is not of the domain would report what nobody asked for.
        let seen = self.unknown.borrow().len();
        let before = self.unknown.borrow().clone();
        let node = self.resolve(node);
        let body = node.child("post").and_then(|post| post.child("requestBody"));
        let content = match (body, node.child("schema")) {
            (Some(body), _) => self.body(&body),
            (None, Some(schema)) => Content {
                at: node.at.clone(),
                required: true,
                media: BTreeMap::from([("application/json".to_owned(), schema)]),
                encodings: BTreeMap::new(),
            },
            (None, None) => return,
        };
        let listed = node.child("x-event-types").map(|types| {
            let values = types.value.as_array().into_iter().flatten();
            (values.filter_map(Value::as_str).map(str::to_owned).collect::<BTreeSet<_>>(), types.at)
        });
        let types: BTreeSet<String> = match &listed {
            Some((types, _)) => types.clone(),
            None => content
                .media
                .values()
                .filter_map(|schema| self.event_types(schema))
                .flatten()
                .collect(),
        };
        if !select::is_event(&name, types.iter().map(String::as_str)) {
            if self.unknown.borrow().len() != seen {
                self.unknown.replace(before);
            }
            return;
        }
        events.entry(name).or_insert(Event { at: node.at, content, types: listed });
    }

    /// The values of `data.event_type`.
    pub(crate) fn event_types(&self, schema: &Node<'a>) -> Option<BTreeSet<String>> {
        let envelope = self.shape(schema);
        let data = self.shape(envelope.properties.get("data")?);
        let event_type = self.shape(data.properties.get("event_type")?);
        event_type.values.as_ref().map(|(values, _)| values.clone())
    }
}
