use serde_json::Value;

use super::Pass;
use crate::walk;

pub(super) const PASS: Pass = Pass {
    name: "success_only",
    closes: "two error schemas on one operation end progenitor with an assertion",
    apply,
};

/// Drops every answer that is not a success.
///
/// The runtime decodes all errors through one type, whatever their status, so progenitor need
/// not know them.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    walk::operations_mut(document, &mut |_, operation| {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            count += before - responses.len();
        }
    });
    count
}
