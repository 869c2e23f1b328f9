use serde_json::Value;

use super::{Pass, strip_keywords};

pub(super) const PASS: Pass = Pass {
    name: "nullable",
    closes: "optional and nullable share one `Option`, so a request cannot send null",
    apply,
};

/// Removes `nullable`; [`refine`](crate::refine) gives every field its states from the contract:
/// value or nothing in answers; absent, null or value in requests.
fn apply(document: &mut Value) -> usize {
    strip_keywords(document, &["nullable"])
}
