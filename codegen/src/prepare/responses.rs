use serde_json::{Value, json};

use super::Pass;
use crate::visit;

pub(super) const PASS: Pass = Pass {
    name: "responses",
    closes: "a declared response is decoded by progenitor, which knows neither drift nor retries",
    apply,
};

/// Removes every declared response.
///
/// progenitor's methods then return the response undecoded, and the runtime decodes it.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit::operations_mut(document, &mut |_, operation| {
        if let Some(responses) = operation.get_mut("responses") {
            count += responses.as_object().map_or(0, serde_json::Map::len);
            *responses = json!({});
        }
    });
    count
}
