//! One response of a list operation, taken apart.

use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::pin::Pin;

use super::envelope::ListEnvelope;
use super::skipped::{SkippedItem, skipped_items};
use crate::call::{Response, ResponseMeta};
use crate::error::Result;
use crate::generated::types::PaginationMeta;

/// One page as it was received; its place in the list is not known yet.
pub(crate) struct FetchedPage<T> {
    pub(super) items: Vec<T>,
    /// One hash per item, the same for the same item.
    pub(super) item_hashes: Vec<u64>,
    pub(super) skipped: Vec<SkippedItem>,
    pub(super) meta: Option<PaginationMeta>,
    pub(super) receipt: ResponseMeta,
}

/// The future of one page.
pub(crate) type FetchFuture<T> = Pin<Box<dyn Future<Output = Result<FetchedPage<T>>> + Send>>;

/// Fetches pages by their number.
pub(crate) trait PageSource<T>: Send + Sync {
    fn fetch(&self, number: i64) -> FetchFuture<T>;
}

impl<T> FetchedPage<T> {
    pub(crate) fn new<E: ListEnvelope<Item = T>>(response: Response<E>) -> Self {
        let (envelope, receipt) = response.into_parts();
        let (items, info) = envelope.into_parts();
        let item_hashes = items.iter().map(item_hash::<E>).collect();
        let skipped = skipped_items(&receipt);
        if !skipped.is_empty() {
            tracing::warn!(
                operation = receipt.operation,
                skipped = skipped.len(),
                "elements of a list could not be decoded and were left out"
            );
        }
        Self { items, item_hashes, skipped, meta: info.into_meta(), receipt }
    }

    /// The number of elements that the service sent, decoded or not.
    pub(super) fn element_count(&self) -> usize {
        self.items.len() + self.skipped.len()
    }

    /// A hash of the whole content; `None` for an empty page.
    pub(super) fn fingerprint(&self) -> Option<u64> {
        if self.element_count() == 0 {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        self.item_hashes.hash(&mut hasher);
        for skipped in &self.skipped {
            skipped.json().to_string().hash(&mut hasher);
        }
        Some(hasher.finish())
    }
}

fn item_hash<E: ListEnvelope>(item: &E::Item) -> u64 {
    let mut writer = HashWriter::default();
    match E::key(item) {
        Some(key) => writer.0.write(key.as_bytes()),
        // The hasher accepts all bytes, and what was read from JSON can be written as JSON.
        None => serde_json::to_writer(&mut writer, item).unwrap_or_default(),
    }
    writer.0.finish()
}

/// Writes into a hasher that is the same in every run.
#[derive(Default)]
struct HashWriter(DefaultHasher);

impl io::Write for HashWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
