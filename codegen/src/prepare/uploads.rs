use serde_json::Value;

use super::Pass;
use crate::{model::FORM, visit};

pub(super) const PASS: Pass = Pass {
    name: "uploads",
    closes: "a body that is a form is refused: progenitor writes no multipart",
    apply,
};

/// Removes bodies that are forms.
///
/// Their components stay, and give the types that callers fill; the request builders hand the
/// parts to the runtime, which writes them into each attempt.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit::operations_mut(document, &mut |_, operation| {
        let Some(operation) = operation.as_object_mut() else { return };
        let body = operation.get("requestBody");
        if body.and_then(|body| body.get("content")?.get(FORM)).is_some() {
            operation.remove("requestBody");
            count += 1;
        }
    });
    count
}
