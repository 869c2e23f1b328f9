//! Forms: from the values of a body to the parts that the runtime writes.

use std::collections::BTreeMap;

use crate::model::{Field, Type};

/// Returns the statements that add the values of a body to a form. `encodings` holds the media
/// types of files for which the caller sets none.
pub(super) fn parts(fields: &[Field], encodings: &BTreeMap<String, String>) -> Vec<String> {
    let part = |field: &Field| {
        let (wire, name) = (&field.wire, &field.name);
        let part = match (&field.ty, encodings.get(wire)) {
            (Type::File, Some(media)) => {
                format!("form.file({wire:?}, value.clone().or_content_type({media:?}))")
            }
            (Type::File, None) => format!("form.file({wire:?}, value.clone())"),
            // As in JSON.
            (Type::DateTime, _) => {
                format!(
                    "form.text({wire:?}, value.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))"
                )
            }
            _ => format!("form.text({wire:?}, value)"),
        };
        format!("if let Some(value) = &self.body.{name} {{\n    form = {part};\n}}")
    };
    fields.iter().map(part).collect()
}
