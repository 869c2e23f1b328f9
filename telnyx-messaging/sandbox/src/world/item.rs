//! Stored objects, in the form that takes the least for what is done with them.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

/// A stored object.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Whole(Value),
    /// Seeded objects share one sample and differ in their id only, so that many of them take little
    /// more memory than their ids.
    Seeded {
        seed: Arc<Seed>,
        id: String,
    },
    Split(Box<SplitObject>),
}

/// The common part of seeded objects: everything except the id.
#[derive(Debug)]
pub(crate) struct Seed {
    sample: Value,
    id_field: String,
    /// The serialized object before and after its id, so that pages of long lists are written by
    /// concatenation.
    before: String,
    after: String,
}

/// An object of many properties that never change and are rarely read. Those are kept as JSON: to
/// build and to free a tree of them takes longer than all else that a sandbox does for a message.
#[derive(Clone, Debug)]
pub(crate) struct SplitObject {
    /// The members that never change, serialized, separated by commas.
    fixed: String,
    /// An object of the other ones.
    changing: Value,
}

impl Seed {
    pub(crate) fn new(mut sample: Value, id_field: String) -> Self {
        if let Some(map) = sample.as_object_mut() {
            map.remove(&id_field);
        }
        let text = sample.to_string();
        let rest = text.strip_prefix('{').unwrap_or("}");
        let comma = if rest == "}" { "" } else { "," };
        let before = format!("{{{}:\"", Value::from(id_field.as_str()));
        Self { sample, id_field, before, after: format!("\"{comma}{rest}") }
    }

    /// Returns an item without an id of its own.
    pub(crate) fn whole(&self) -> Item {
        Item::Whole(self.sample.clone())
    }

    /// Returns an item with a generated id, which requires no JSON escapes.
    pub(crate) fn item(self: &Arc<Self>, id: String) -> Item {
        Item::Seeded { seed: Arc::clone(self), id }
    }
}

impl SplitObject {
    pub(crate) fn new(fixed: Members, changing: Map<String, Value>) -> Self {
        Self { fixed: fixed.into_text(), changing: Value::Object(changing) }
    }

    fn to_text(&self) -> String {
        let changing = self.changing.to_string();
        let rest = changing.strip_prefix('{').unwrap_or("}");
        let comma = if self.fixed.is_empty() || rest == "}" { "" } else { "," };
        ["{", &self.fixed, comma, rest].concat()
    }

    fn to_value(&self) -> Value {
        let mut value = self.fixed_value();
        if let (Some(map), Some(changing)) = (value.as_object_mut(), self.changing.as_object()) {
            map.extend(changing.clone());
        }
        value
    }

    fn fixed_value(&self) -> Value {
        serde_json::from_str(&format!("{{{}}}", self.fixed)).unwrap_or_default()
    }

    fn is(&self, name: &str, test: impl FnOnce(&Value) -> bool) -> bool {
        match self.changing.get(name) {
            Some(value) => test(value),
            None if self.fixed.contains(&format!("{}:", Value::from(name))) => {
                test(&self.fixed_value()[name])
            }
            None => test(&Value::Null),
        }
    }
}

/// The members of an object, serialized one by one.
#[derive(Debug, Default)]
pub(crate) struct Members {
    json: Vec<u8>,
}

impl Members {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { json: Vec::with_capacity(bytes) }
    }

    /// Adds a member, whose name requires no JSON escapes.
    pub(crate) fn add(&mut self, name: &str, value: &impl Serialize) {
        if !self.json.is_empty() {
            self.json.push(b',');
        }
        for part in ["\"", name, "\":"] {
            self.json.extend_from_slice(part.as_bytes());
        }
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.json, value);
    }

    /// Returns the members, separated by commas.
    fn into_text(self) -> String {
        // What serde_json writes is UTF-8.
        String::from_utf8(self.json).unwrap_or_default()
    }

    /// Returns the object.
    pub(crate) fn into_object(self) -> String {
        format!("{{{}}}", self.into_text())
    }
}

impl Item {
    /// Returns the object.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Whole(value) => value.clone(),
            Self::Seeded { seed, id } => {
                let mut value = seed.sample.clone();
                if let Some(map) = value.as_object_mut() {
                    map.insert(seed.id_field.clone(), Value::from(id.as_str()));
                }
                value
            }
            Self::Split(object) => object.to_value(),
        }
    }

    /// Returns the object as serialized JSON.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Whole(value) => value.to_string(),
            Self::Seeded { seed, id } => {
                [&seed.before, id, &seed.after].map(String::as_str).concat()
            }
            Self::Split(object) => object.to_text(),
        }
    }

    /// Calls `test` with a property, or with null if it is missing.
    pub(crate) fn is(&self, name: &str, test: impl FnOnce(&Value) -> bool) -> bool {
        match self {
            Self::Whole(value) => test(&value[name]),
            Self::Seeded { seed, id } if seed.id_field == name => test(&Value::from(id.as_str())),
            Self::Seeded { seed, .. } => test(&seed.sample[name]),
            Self::Split(object) => object.is(name, test),
        }
    }

    /// Returns what may change of the object: all of it, unless it is split.
    pub(crate) fn changing(&self) -> &Value {
        match self {
            Self::Whole(value) => value,
            Self::Seeded { seed, .. } => &seed.sample,
            Self::Split(object) => &object.changing,
        }
    }

    /// Returns what may change of the object, for changes in place.
    pub(crate) fn changing_mut(&mut self) -> &mut Value {
        match self {
            Self::Whole(value) => value,
            Self::Split(object) => &mut object.changing,
            Self::Seeded { .. } => {
                *self = Self::Whole(self.to_value());
                self.changing_mut()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn assert_same(item: &Item) {
        let text: Value = serde_json::from_str(&item.to_text()).unwrap();
        assert_eq!(text, item.to_value());
    }

    #[test]
    fn a_seeded_item_reads_the_same_as_text_and_as_value() {
        for sample in [json!({"id": "old", "a": [1, null]}), json!({}), json!({"z": "\"}"})] {
            let mut item = Arc::new(Seed::new(sample, "id".to_owned())).item("new".to_owned());
            assert_same(&item);
            assert!(item.is("id", |id| id == "new"));
            item.changing_mut()["b"] = json!(1);
            assert_eq!((&item.to_value()["b"], &item.to_value()["id"]), (&json!(1), &json!("new")));
        }
    }

    #[test]
    fn a_split_item_reads_like_a_whole_one() {
        let text = "\"odd\": {,\n";
        for (fixed, changing) in [
            (
                json!({"text": text, "n": null, "in": {"odd": 1}}),
                json!({"status": "sent", "l": []}),
            ),
            (json!({}), json!({"a": 1})),
            (json!({"a": 1}), json!({})),
            (json!({}), json!({})),
        ] {
            let mut members = Members::default();
            for (name, value) in fixed.as_object().unwrap() {
                members.add(name, value);
            }
            let mut whole = fixed.clone();
            whole.as_object_mut().unwrap().extend(changing.as_object().unwrap().clone());
            let object = SplitObject::new(members, changing.as_object().unwrap().clone());
            let mut item = Item::Split(Box::new(object));
            assert_same(&item);
            assert_eq!(item.to_value(), whole);
            for name in ["text", "n", "in", "status", "l", "a", "odd", "missing"] {
                assert!(item.is(name, |value| *value == whole[name]), "{name}");
            }
            item.changing_mut()["status"] = json!("delivered");
            assert!(item.is("status", |status| status == "delivered"));
            assert_same(&item);
        }
    }
}
