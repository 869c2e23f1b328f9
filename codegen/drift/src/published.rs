//! The messaging operations and events of a document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use telnyx_contract::Document;

use crate::select;

/// An operation that Telnyx publishes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedOperation {
    /// The path below the server's address: `/messages/{id}`.
    pub path: String,
    /// The method in upper case.
    pub method: String,
    /// The page in Telnyx's API reference, below `https://developers.telnyx.com/api-reference/`:
    /// its address consists of tag and summary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

impl PublishedOperation {
    /// Returns whether it is the operation with this method and path. Names of placeholders are
    /// not sent, so they may differ.
    #[must_use]
    pub fn is(&self, method: &str, path: &str) -> bool {
        self.method == method && select::wire_path(&self.path) == select::wire_path(path)
    }
}

/// Returns the operations of the messaging domain, in the document's order.
#[must_use]
pub fn published_operations(document: &Document) -> Vec<PublishedOperation> {
    let items = document.value()["paths"].as_object().into_iter().flatten();
    let items = items.filter(|(path, _)| {
        let path = select::wire_path(path);
        select::is_path(&path) && !select::is_shared(&path)
    });
    items
        .flat_map(|(path, item)| {
            let entries = item.as_object().into_iter().flatten();
            // Next to the operations there are parameters, and a summary.
            let operations = entries.filter(|(_, entry)| entry.get("responses").is_some());
            operations.map(|(method, operation)| PublishedOperation {
                method: method.to_uppercase(),
                path: select::unversioned(path).to_owned(),
                reference: reference(operation),
            })
        })
        .collect()
}

/// Returns the pages of the events of the messaging domain in Telnyx's API reference, by name.
#[must_use]
pub fn published_events(document: &Document) -> BTreeMap<String, String> {
    let events = document.value()["webhooks"].as_object().into_iter().flatten();
    events
        .filter(|(name, _)| select::is_event(name, std::iter::empty()))
        .filter_map(|(name, item)| Some((name.clone(), reference(&item["post"])?)))
        .collect()
}

fn reference(operation: &Value) -> Option<String> {
    let (tag, summary) = (operation["tags"][0].as_str()?, operation["summary"].as_str()?);
    Some(format!("{}/{}", slug(tag), slug(summary)))
}

/// `Send a message` becomes `send-a-message`.
fn slug(text: &str) -> String {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    words.collect::<Vec<_>>().join("-")
}
