use serde_json::Value;

use super::{Pass, strip_keywords};

pub(super) const PASS: Pass = Pass {
    name: "limits",
    closes: "a limit becomes a type that refuses answers outside it (`minimum: 1` is NonZeroU64)",
    apply,
};

/// Removes limits on numbers, texts and lists.
///
/// A response outside a limit is still decoded. Requests are validated before they are sent.
fn apply(document: &mut Value) -> usize {
    strip_keywords(
        document,
        &[
            "exclusiveMaximum",
            "exclusiveMinimum",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "multipleOf",
            "pattern",
            "uniqueItems",
        ],
    )
}
