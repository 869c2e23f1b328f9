//! What the sandbox remembers: collections of JSON objects in the order they came.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

/// One remembered object.
///
/// Seeded objects share one sample and differ in their id only, so that a hundred thousand of
/// them cost little more than their ids.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Whole(Value),
    Seeded { seed: Arc<Seed>, id: String },
}

/// What seeded objects have in common: all but the id.
#[derive(Debug)]
pub(super) struct Seed {
    sample: Value,
    id_field: String,
    /// The object as JSON text, before its id and after it: writing a page of a long list is
    /// then a matter of copying.
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

    /// A member; `id` is one the sandbox made, so it needs no escapes.
    pub(super) fn item(self: &Arc<Self>, id: String) -> Item {
        Item::Seeded { seed: Arc::clone(self), id }
    }
}

impl Item {
    /// The whole object.
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

    /// The whole object as JSON text.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Whole(value) => value.to_string(),
            Self::Seeded { seed, id } => {
                [&seed.before, id, &seed.after].map(String::as_str).concat()
            }
        }
    }

    /// Calls `test` with one property; null when there is none.
    pub(super) fn is(&self, name: &str, test: impl FnOnce(&Value) -> bool) -> bool {
        match self {
            Self::Whole(value) => test(&value[name]),
            Self::Seeded { seed, id } if seed.id_field == name => test(&Value::from(id.as_str())),
            Self::Seeded { seed, .. } => test(&seed.sample[name]),
        }
    }
}

/// Items in order of arrival, each found by its id in constant time.
#[derive(Debug, Default)]
pub(super) struct Collection {
    slots: Vec<Option<Item>>,
    index: HashMap<String, usize>,
}

impl Collection {
    pub(super) fn len(&self) -> usize {
        self.index.len()
    }

    /// Adds an item, or replaces the one that has this id.
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
        // Gaps make paging slow; closing them at half keeps removal cheap on average.
        if self.slots.len() > 64 && self.index.len() * 2 < self.slots.len() {
            self.close_gaps();
        }
        item
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Item> {
        self.slots.iter().flatten()
    }

    /// Up to `count` items after the first `skip`.
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

/// All collections, and the objects there is one of, by concrete path.
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

    /// Forgets an item's own collections and settings along with it.
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
