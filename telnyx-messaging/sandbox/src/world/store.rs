//! Storage: collections of JSON objects in insertion order.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::item::Item;

/// Items in insertion order, with lookup by id in constant time.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    slots: Vec<Option<(String, Item)>>,
    index: HashMap<String, usize>,
    /// Number of items that were ever added.
    added: usize,
    /// All slots before this one are empty.
    first: usize,
}

impl Collection {
    pub(crate) fn len(&self) -> usize {
        self.index.len()
    }

    /// Returns the number of items that were ever added.
    pub(crate) fn added(&self) -> usize {
        self.added
    }

    /// Adds an item, or replaces the item with this id.
    pub(crate) fn put(&mut self, id: &str, item: Item) {
        if let Some(Some((_, slot))) = self.index.get(id).and_then(|at| self.slots.get_mut(*at)) {
            *slot = item;
            return;
        }
        self.added += 1;
        self.index.insert(id.to_owned(), self.slots.len());
        self.slots.push(Some((id.to_owned(), item)));
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Item> {
        self.slots.get(*self.index.get(id)?)?.as_ref().map(|(_, item)| item)
    }

    /// Returns what may change of an item.
    pub(crate) fn changing_mut(&mut self, id: &str) -> Option<&mut Value> {
        let (_, item) = self.slots.get_mut(*self.index.get(id)?)?.as_mut()?;
        Some(item.changing_mut())
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Item> {
        let at = self.index.remove(id)?;
        let (_, item) = self.slots.get_mut(at)?.take()?;
        // Gaps make paging slow; compacting at half full keeps removal amortized constant.
        if self.slots.len() > 64 && self.index.len() * 2 < self.slots.len() {
            self.close_gaps();
        }
        Some(item)
    }

    /// Removes the item that was added first.
    pub(crate) fn remove_oldest(&mut self) {
        while let Some(slot) = self.slots.get(self.first) {
            match slot.as_ref().map(|(id, _)| id.clone()) {
                Some(id) => {
                    self.remove(&id);
                    return;
                }
                None => self.first += 1,
            }
        }
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.entries().map(|(_, item)| item)
    }

    /// Returns the items with their keys.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (&str, &Item)> {
        self.slots.iter().skip(self.first).flatten().map(|(id, item)| (id.as_str(), item))
    }

    /// Returns up to `count` items after the first `skip`.
    pub(crate) fn slice(&self, skip: usize, count: usize) -> Vec<&Item> {
        if self.slots.len() == self.index.len() {
            let end = skip.saturating_add(count).min(self.slots.len());
            let slots = self.slots.get(skip.min(end)..end).unwrap_or_default();
            return slots.iter().flatten().map(|(_, item)| item).collect();
        }
        self.iter().skip(skip).take(count).collect()
    }

    fn close_gaps(&mut self) {
        self.slots.retain(Option::is_some);
        self.first = 0;
        for (at, slot) in self.slots.iter().enumerate() {
            if let Some(place) = slot.as_ref().and_then(|(id, _)| self.index.get_mut(id)) {
                *place = at;
            }
        }
    }
}

/// All collections and singletons, by path.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: HashMap<String, Collection>,
    singles: HashMap<String, Value>,
}

impl Store {
    pub(crate) fn collection(&self, path: &str) -> Option<&Collection> {
        self.collections.get(path)
    }

    pub(crate) fn collection_mut(&mut self, path: &str) -> &mut Collection {
        self.collections.entry(path.to_owned()).or_default()
    }

    /// Returns what may change of an item.
    pub(crate) fn changing_mut(&mut self, path: &str, id: &str) -> Option<&mut Value> {
        self.collections.get_mut(path)?.changing_mut(id)
    }

    pub(crate) fn get(&self, path: &str, id: &str) -> Option<Value> {
        Some(self.collections.get(path)?.get(id)?.to_value())
    }

    /// Returns all collections with their paths, in the order of the paths.
    pub(crate) fn collections(&self) -> BTreeMap<&str, &Collection> {
        self.collections.iter().map(|(path, items)| (path.as_str(), items)).collect()
    }

    /// Returns all singletons.
    pub(crate) fn singles(&self) -> &HashMap<String, Value> {
        &self.singles
    }

    pub(crate) fn single(&self, path: &str) -> Option<&Value> {
        self.singles.get(path)
    }

    pub(crate) fn put_single(&mut self, path: String, value: Value) {
        self.singles.insert(path, value);
    }

    /// Removes the collections and singletons below a removed item.
    pub(crate) fn remove_nested(&mut self, path: &str) {
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
        for _ in 0..98 {
            collection.remove_oldest();
        }
        assert_eq!(ids(&collection.slice(0, 9)), [980, 990]);
        collection.put("1000", Item::Whole(json!({ "id": 1000 })));
        assert_eq!(ids(&collection.iter().collect::<Vec<_>>()), [980, 990, 1000]);
    }
}
