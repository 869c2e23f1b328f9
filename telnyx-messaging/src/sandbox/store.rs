//! Storage: collections of JSON objects in insertion order.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

/// A stored object.
///
/// Seeded objects share one sample and differ in their id only, so that many of them take little
/// more memory than their ids.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Whole(Value),
    Seeded { seed: Arc<Seed>, id: String },
}

/// The common part of seeded objects: everything except the id.
#[derive(Debug)]
pub(super) struct Seed {
    sample: Value,
    id_field: String,
    /// The serialized object before and after its id, so that pages of long lists are written by
    /// concatenation.
    before: String,
    after: String,
}

impl Seed {
    pub(super) fn new(mut sample: Value, id_field: String) -> Self {
        if let Some(map) = sample.as_object_mut() {
            map.remove(&id_field);
        }
        let text = sample.to_string();
        let rest = text.strip_prefix('{').unwrap_or("}");
        let comma = if rest == "}" { "" } else { "," };
        let before = format!("{{{}:\"", Value::from(id_field.as_str()));
        Self { sample, id_field, before, after: format!("\"{comma}{rest}") }
    }

    /// Returns an item with a generated id, which requires no JSON escapes.
    pub(super) fn item(self: &Arc<Self>, id: String) -> Item {
        Item::Seeded { seed: Arc::clone(self), id }
    }
}

impl Item {
    /// Returns the object.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Whole(value) => value.clone(),
            Self::Seeded { seed, id } => {
                let mut value = seed.sample.clone();
                if let Some(map) = value.as_object_mut() {
                    map.insert(seed.id_field.clone(), Value::from(id.as_str()));
                }
                value
            }
        }
    }

    /// Returns the object as serialized JSON.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Whole(value) => value.to_string(),
            Self::Seeded { seed, id } => {
                [&seed.before, id, &seed.after].map(String::as_str).concat()
            }
        }
    }

    /// Calls `test` with a property, or with null if it is missing.
    pub(super) fn is(&self, name: &str, test: impl FnOnce(&Value) -> bool) -> bool {
        match self {
            Self::Whole(value) => test(&value[name]),
            Self::Seeded { seed, id } if seed.id_field == name => test(&Value::from(id.as_str())),
            Self::Seeded { seed, .. } => test(&seed.sample[name]),
        }
    }
}

/// Items in insertion order, with lookup by id in constant time.
#[derive(Debug, Default)]
pub(super) struct Collection {
    slots: Vec<Option<Item>>,
    index: HashMap<String, usize>,
}

impl Collection {
    pub(super) fn len(&self) -> usize {
        self.index.len()
    }

    /// Adds an item, or replaces the item with this id.
    pub(super) fn put(&mut self, id: &str, item: Item) {
        if let Some(slot) = self.index.get(id).and_then(|at| self.slots.get_mut(*at)) {
            *slot = Some(item);
            return;
        }
        self.index.insert(id.to_owned(), self.slots.len());
        self.slots.push(Some(item));
    }

    pub(super) fn get(&self, id: &str) -> Option<&Item> {
        self.slots.get(*self.index.get(id)?)?.as_ref()
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Item> {
        let at = self.index.remove(id)?;
        let item = self.slots.get_mut(at)?.take();
        // Gaps make paging slow; compacting at half full keeps removal amortized constant.
        if self.slots.len() > 64 && self.index.len() * 2 < self.slots.len() {
            self.close_gaps();
        }
        item
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Item> {
        self.slots.iter().flatten()
    }

    /// Returns up to `count` items after the first `skip`.
    pub(super) fn slice(&self, skip: usize, count: usize) -> Vec<&Item> {
        if self.slots.len() == self.index.len() {
            let end = skip.saturating_add(count).min(self.slots.len());
            let slots = self.slots.get(skip.min(end)..end).unwrap_or_default();
            return slots.iter().flatten().collect();
        }
        self.iter().skip(skip).take(count).collect()
    }

    fn close_gaps(&mut self) {
        let mut moved = vec![0; self.slots.len()];
        let mut next = 0;
        for (at, slot) in self.slots.iter().enumerate() {
            moved[at] = next;
            next += usize::from(slot.is_some());
        }
        self.slots.retain(Option::is_some);
        for at in self.index.values_mut() {
            *at = moved[*at];
        }
    }
}

/// All collections and singletons, by path.
#[derive(Debug, Default)]
pub(super) struct Store {
    collections: HashMap<String, Collection>,
    singles: HashMap<String, Value>,
}

impl Store {
    pub(super) fn collection(&self, path: &str) -> Option<&Collection> {
        self.collections.get(path)
    }

    pub(super) fn collection_mut(&mut self, path: &str) -> &mut Collection {
        self.collections.entry(path.to_owned()).or_default()
    }

    pub(super) fn get(&self, path: &str, id: &str) -> Option<Value> {
        Some(self.collections.get(path)?.get(id)?.to_value())
    }

    pub(super) fn single(&self, path: &str) -> Option<&Value> {
        self.singles.get(path)
    }

    pub(super) fn put_single(&mut self, path: String, value: Value) {
        self.singles.insert(path, value);
    }

    /// Removes the collections and singletons below a removed item.
    pub(super) fn remove_nested(&mut self, path: &str) {
        let below = format!("{path}/");
        self.collections.retain(|key, _| !key.starts_with(&below));
        self.singles.retain(|key, _| !key.starts_with(&below));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    fn ids(items: &[&Item]) -> Vec<i64> {
        items.iter().filter_map(|item| item.to_value()["id"].as_i64()).collect()
    }

    #[test]
    fn a_seeded_item_reads_the_same_as_text_and_as_value() {
        for sample in [json!({"id": "old", "a": [1, null]}), json!({}), json!({"z": "\"}"})] {
            let item = Arc::new(Seed::new(sample, "id".to_owned())).item("new".to_owned());
            let text: Value = serde_json::from_str(&item.to_text()).unwrap();
            assert_eq!(text, item.to_value());
            assert!(item.is("id", |id| id == "new"));
        }
    }

    #[test]
    fn order_and_lookup_survive_removal() {
        let mut collection = Collection::default();
        for n in 0..1000 {
            collection.put(&n.to_string(), Item::Whole(json!({ "id": n })));
        }
        assert_eq!(ids(&collection.slice(10, 3)), [10, 11, 12]);
        for n in (0..1000).filter(|n| n % 10 != 0) {
            assert!(collection.remove(&n.to_string()).is_some());
        }
        assert!(collection.remove("1").is_none());
        assert_eq!(collection.len(), 100);
        assert_eq!(ids(&collection.slice(1, 2)), [10, 20]);
        assert_eq!(collection.get("990").unwrap().to_value()["id"], 990);
        assert!(collection.slice(usize::MAX, usize::MAX).is_empty());
    }
}
