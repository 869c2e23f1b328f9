//! The state as JSON, to save and load.

use serde_json::{Map, Value, json};

use super::item::Item;
use super::{World, clock};

impl World {
    /// Returns all stored items, by collection, and the singletons.
    pub(crate) fn snapshot(&self) -> Value {
        let mut collections = Map::new();
        for (path, items) in self.store.collections() {
            let items: Vec<Value> = items
                .entries()
                .map(|(key, item)| json!({ "key": key, "item": item.to_value() }))
                .collect();
            collections.insert(path.to_owned(), Value::Array(items));
        }
        json!({
            "time": clock::text(self.now()),
            "seed": self.random.seed(),
            "collections": collections,
            "singles": self.store.singles(),
        })
    }

    /// Replaces all stored items. Messages that are not final stay as they are.
    pub(crate) fn restore(&mut self, snapshot: &Value) -> Result<(), String> {
        let collections = snapshot["collections"].as_object().ok_or("missing `collections`")?;
        let mut store = super::store::Store::default();
        for (path, items) in collections {
            let items = items.as_array().ok_or_else(|| format!("`{path}` is not a list"))?;
            let collection = store.collection_mut(path);
            for entry in items {
                let key = entry["key"].as_str().ok_or_else(|| format!("`{path}` has no keys"))?;
                collection.put(key, Item::Whole(entry["item"].clone()));
            }
        }
        for (path, value) in snapshot["singles"].as_object().into_iter().flatten() {
            store.put_single(path.clone(), value.clone());
        }
        self.replace_items(store);
        Ok(())
    }
}
