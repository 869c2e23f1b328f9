use serde_json::Value;

use super::Pass;
use crate::visit;

pub(super) const PASS: Pass = Pass {
    name: "formats",
    closes: "`uuid` fields refuse every other text, and `uuid` path arguments refuse strings",
    apply,
};

/// Keeps only the format that gives a better Rust type without refusing answers: `date-time`.
///
/// Identifiers, URLs and the like stay texts; integers are 64 bits wide whatever their format.
fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit::schemas_mut(document, &mut |_, _, schema| {
        if schema.get("format").is_some_and(|format| format != "date-time") {
            schema.remove("format");
            count += 1;
        }
    });
    count
}
