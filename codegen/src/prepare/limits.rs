use serde_json::Value;

use super::{Pass, strip_keywords};

pub(super) const PASS: Pass = Pass {
    name: "limits",
    closes: "a limit becomes a type that refuses answers outside it (`minimum: 1` is NonZeroU64)",
    apply,
};

/// Removes limits on numbers, texts and lists.
///
/// An answer outside a limit is still an answer. Requests are held to the numeric limits by the
/// builders; the rest is for the service to judge.
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
