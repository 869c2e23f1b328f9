//! One response of a list operation, taken apart.

use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;

use serde::Serialize;

use super::envelope::ListEnvelope;
use super::skipped::{SkippedItem, skipped_items};
use crate::call::{Response, ResponseMeta};
use crate::error::Result;
use crate::generated::types::PaginationMeta;

/// One page as it was received; its place in the list is not known yet.
pub(crate) struct FetchedPage<T> {
    pub(super) items: Vec<T>,
    /// One hash per item, the same for the same item. `None` for items without a key that were not
    /// [hashed](Self::hashed).
    pub(super) item_hashes: Option<Vec<u64>>,
    pub(super) skipped: Vec<SkippedItem>,
    pub(super) meta: Option<PaginationMeta>,
    pub(super) response: ResponseMeta,
}

/// The future of one page.
pub(crate) type FetchFuture<T> = Pin<Box<dyn Future<Output = Result<FetchedPage<T>>> + Send>>;

/// Fetches pages by their number.
pub(crate) trait PageSource<T>: Send + Sync {
    /// Fetches a page, with a hash per item.
    fn fetch(&self, number: i64) -> FetchFuture<T>;

    /// Decodes a page again that was received before, with a hash per item; `None` if its body cannot
    /// be decoded.
    fn decode_again(&self, response: &ResponseMeta) -> Option<FetchedPage<T>>;
}

impl<T> FetchedPage<T> {
    /// Takes a response apart. Items with a key are hashed by it, which costs next to nothing.
    pub(super) fn new<E: ListEnvelope<Item = T>>(response: Response<E>) -> Self {
        let (envelope, response) = response.into_parts();
        let (items, info) = envelope.into_parts();
        let key_hash = |item| E::key(item).map(|key| hash(key.as_bytes()));
        let item_hashes = items.iter().map(key_hash).collect();
        let skipped = skipped_items(&response);
        if !skipped.is_empty() {
            tracing::warn!(
                operation = response.operation,
                skipped = skipped.len(),
                "elements of a list could not be decoded and were left out"
            );
        }
        Self { items, item_hashes, skipped, meta: info.into_meta(), response }
    }

    /// Hashes the items that have no key, from all of their content.
    pub(super) fn hashed(mut self) -> Self
    where
        T: Serialize,
    {
        let items = &self.items;
        self.item_hashes.get_or_insert_with(|| {
            let mut json = Vec::new();
            items.iter().map(|item| content_hash(item, &mut json)).collect()
        });
        self
    }

    /// The number of elements that the service sent, decoded or not.
    pub(super) fn element_count(&self) -> usize {
        self.items.len() + self.skipped.len()
    }

    /// A hash of the whole content; `None` for an empty page, and for items that were not hashed.
    pub(super) fn fingerprint(&self) -> Option<u64> {
        if self.element_count() == 0 {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        self.item_hashes.as_ref()?.hash(&mut hasher);
        for skipped in &self.skipped {
            skipped.json().to_string().hash(&mut hasher);
        }
        Some(hasher.finish())
    }
}

/// Hashes an item by way of a buffer: one long write to the hasher is cheaper than many short ones.
fn content_hash<T: Serialize>(item: &T, json: &mut Vec<u8>) -> u64 {
    json.clear();
    // What was read from JSON can be written as JSON.
    serde_json::to_writer(&mut *json, item).unwrap_or_default();
    hash(json)
}

/// A hash that is the same in every run.
fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}
