use serde_json::Value;

use crate::Diagnostics;

/// progenitor reads OpenAPI 3.0 and nothing newer.
pub(super) fn version(document: &Value, diagnostics: &mut Diagnostics) {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or("none");
    if !version.starts_with("3.0.") {
        diagnostics.note(
            "/openapi",
            format!("the version is 3.0.x, and this is `{version}`"),
            "write the document as OpenAPI 3.0.3; events go under `x-webhooks`, null is `nullable`",
        );
    }
    if document.get("paths").and_then(Value::as_object).is_none() {
        diagnostics.note(
            "/paths",
            "a contract has paths",
            "add the object `paths`, with an operation",
        );
    }
}
