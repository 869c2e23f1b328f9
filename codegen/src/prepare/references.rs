use serde_json::{Value, json};

use super::Pass;
use crate::visit;

pub(super) const PASS: Pass = Pass {
    name: "references",
    closes: "a described reference (`allOf` with one `$ref`) becomes a new type of its own",
    apply,
};

/// Turns `{"description": …, "allOf": [{"$ref": X}]}` into `{"$ref": X}`.
///
/// OpenAPI 3.0 ignores whatever stands beside `$ref`, so the contract wraps a reference that has
/// its own description. The description reaches the field from the contract.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit::schemas_mut(document, &mut |_, _, schema| {
        let reference = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only.get("$ref").cloned(),
            _ => None,
        };
        if let Some(reference) = reference {
            schema.clear();
            schema.insert("$ref".to_owned(), json!(reference));
            count += 1;
        }
    });
    count
}
