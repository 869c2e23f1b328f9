use serde_json::Value;

use crate::Faults;

/// progenitor reads OpenAPI 3.0 and nothing newer.
pub(super) fn version(document: &Value, faults: &mut Faults) {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or("none");
    if !version.starts_with("3.0.") {
        faults.add(
            "/openapi",
            format!("the version is 3.0.x, and this is `{version}`"),
            "write the document as OpenAPI 3.0.3; events go under `x-webhooks`, null is `nullable`",
        );
    }
    if document.get("paths").and_then(Value::as_object).is_none() {
        faults.add("/paths", "a contract has paths", "add the object `paths`, with an operation");
    }
}
