//! List elements that could not be decoded.

use std::fmt;

use serde_json::Value;

use crate::call::ResponseMeta;
use crate::decode::{BodyFormat, Resolution, SchemaMismatch, parse};

/// An element of a list that could not be decoded, even with repairs, and was left out.
///
/// The other elements of its page are not affected. [`json`](Self::json) returns the element itself,
/// so that nothing of the list is lost.
#[derive(Clone)]
#[non_exhaustive]
pub struct SkippedItem {
    /// The number of the page that holds the element.
    pub page: i64,
    /// The index of the element within the list of its page, counted from 0.
    pub index: usize,
    /// Why the element could not be decoded.
    pub mismatch: SchemaMismatch,
    json: Value,
}

impl SkippedItem {
    /// Returns the element as received. It may hold phone numbers and message text.
    pub fn json(&self) -> &Value {
        &self.json
    }
}

impl fmt::Debug for SkippedItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SkippedItem")
            .field("page", &self.page)
            .field("index", &self.index)
            .field("mismatch", &self.mismatch)
            .finish_non_exhaustive()
    }
}

/// Returns the elements of the list in a response that were left out to decode the others.
pub(super) fn skipped_items(response: &ResponseMeta) -> Vec<SkippedItem> {
    let mut omitted: Vec<(usize, &SchemaMismatch)> = response
        .mismatches
        .iter()
        .filter(|mismatch| mismatch.resolution == Resolution::ElementOmitted)
        .filter_map(|mismatch| Some((element_index(&mismatch.path)?, mismatch)))
        .collect();
    if omitted.is_empty() {
        return Vec::new();
    }
    omitted.sort_by_key(|(index, _)| *index);
    let parsed = parse(&response.body, BodyFormat::from_headers(&response.headers));
    let body = parsed.map(|parsed| parsed.document).unwrap_or_default();
    let elements = elements(&body);
    let skipped = |(index, mismatch): (usize, &SchemaMismatch)| {
        let json = elements.get(index).cloned().unwrap_or_default();
        SkippedItem { page: 0, index, mismatch: mismatch.clone(), json }
    };
    omitted.into_iter().map(skipped).collect()
}

/// The list in a response: the response itself, or a property of it.
fn elements(body: &Value) -> &[Value] {
    let properties = ["data", "records"].into_iter().filter_map(|name| body.get(name));
    let list = std::iter::once(body).chain(properties).find_map(Value::as_array);
    list.map_or(&[], Vec::as_slice)
}

/// The index in a path that addresses an element of the list: 3 of `data[3]`; none of `data[3].id`,
/// `data[3].tags[1]` and `meta.tags[1]`.
fn element_index(path: &str) -> Option<usize> {
    let (list, index) = path.strip_suffix(']')?.split_once('[')?;
    index.parse().ok().filter(|_| !list.contains('.'))
}
