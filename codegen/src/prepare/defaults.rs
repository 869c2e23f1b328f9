use serde_json::Value;

use super::{Pass, strip_keywords};

pub(super) const PASS: Pass = Pass {
    name: "defaults",
    closes: "a default becomes a field that is always sent, so a PATCH of one field resets others",
    apply,
};

/// Removes `default`: what is absent stays absent on the wire, and the service fills it in.
///
/// The doc comments still state the default; they are written from the contract itself.
fn apply(document: &mut Value) -> usize {
    strip_keywords(document, &["default"])
}
