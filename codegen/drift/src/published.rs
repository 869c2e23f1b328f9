//! The messaging operations of a document.

use serde_json::Value;
use telnyx_contract::Document;

use crate::select;

/// An operation that a document publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedOperation {
    /// The method in upper case.
    pub method: String,
    /// The path below the server's address: `/messages/{id}`.
    pub path: String,
    /// The page in Telnyx's API reference, whose address consists of tag and summary.
    pub reference: Option<String>,
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_of_the_domain_are_found_without_a_repeated_version() {
        let operation = json!({"tags": ["Hooks (beta)"], "summary": "List hooks", "responses": {}});
        let document = json!({"openapi": "3.1.0", "paths": {
            "/messages": {"parameters": [], "post": {"responses": {}}},
            "/v2/whatsapp/hooks": {"get": operation},
            "/calls": {"get": {"responses": {}}},
            "/webhook_deliveries/{id}": {"get": {"responses": {}}},
        }});
        let found = published_operations(&Document::from(document));
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.method.as_str(), one.path.as_str(), one.reference.as_deref()))
            .collect();
        let hooks = Some("hooks-beta/list-hooks");
        assert_eq!(found, [("POST", "/messages", None), ("GET", "/whatsapp/hooks", hooks)]);
    }
}
