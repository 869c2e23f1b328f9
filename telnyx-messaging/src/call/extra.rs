//! Query parameters and body members that the contract does not know.

use bytes::Bytes;
use serde_json::{Map, Value};
use url::Url;

pub(super) fn add_query(url: &mut Url, parameters: &[(String, String)]) {
    if !parameters.is_empty() {
        url.query_pairs_mut().extend_pairs(parameters);
    }
}

/// Adds members to a JSON object, in place of those of the same name; returns whether it did.
pub(super) fn add_members(body: &mut Vec<Bytes>, members: &Map<String, Value>) -> bool {
    if members.is_empty() {
        return false;
    }
    let mut object = match serde_json::from_slice(&body.concat()) {
        Ok(Value::Object(object)) => object,
        // A request without a body gets one.
        _ if body.iter().all(Bytes::is_empty) => Map::new(),
        _ => return false,
    };
    object.extend(members.iter().map(|(name, value)| (name.clone(), value.clone())));
    *body = vec![Value::Object(object).to_string().into()];
    true
}
