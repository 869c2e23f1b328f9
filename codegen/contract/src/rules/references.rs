use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Diagnostics, visit::Pointer};

/// Every `$ref` points to something in this document, and stands alone.
pub(super) fn resolve(document: &Value, diagnostics: &mut Diagnostics) {
    each(document, &Pointer::default(), &mut |pointer, holder, target| {
        let found = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        if found.is_none() {
            diagnostics.note(
                pointer.child("$ref").as_str(),
                format!("`{target}` points to nothing in this document"),
                "name an existing component, or add it",
            );
        }
        if holder.as_object().is_some_and(|holder| holder.len() > 1) {
            diagnostics.note(
                pointer.as_str(),
                "OpenAPI 3.0 ignores what stands beside `$ref`",
                "wrap the reference: `\"allOf\": [{\"$ref\": …}]` beside the description",
            );
        }
    });
}

/// A component that nothing leads to is a leftover.
pub(super) fn used(document: &Value, diagnostics: &mut Diagnostics) {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<&Value> =
        ["paths", "x-webhooks"].iter().filter_map(|key| document.get(key)).collect();
    while let Some(part) = open.pop() {
        each(part, &Pointer::default(), &mut |_, _, target| {
            if reached.insert(target.to_owned()) {
                open.extend(target.strip_prefix('#').and_then(|to| document.pointer(to)));
            }
        });
    }
    let kinds = document.get("components").and_then(Value::as_object);
    for (kind, entries) in
        kinds.into_iter().flatten().filter(|(kind, _)| *kind != "securitySchemes")
    {
        for name in entries.as_object().into_iter().flat_map(|entries| entries.keys()) {
            let place = Pointer::default().child("components").child(kind).child(name);
            if !reached.contains(&format!("#{}", place.as_str())) {
                diagnostics.note(
                    place.as_str(),
                    "a component is used by some operation or event",
                    "remove it, or refer to it",
                );
            }
        }
    }
}

fn each<'a>(
    value: &'a Value,
    pointer: &Pointer,
    visit: &mut dyn FnMut(&Pointer, &'a Value, &'a str),
) {
    match value {
        Value::Object(map) => {
            if let Some(target) = map.get("$ref").and_then(Value::as_str) {
                visit(pointer, value, target);
            }
            for (key, value) in map {
                each(value, &pointer.child(key), visit);
            }
            let mapping = map.get("discriminator").and_then(|d| d.get("mapping")?.as_object());
            for target in mapping.into_iter().flatten().filter_map(|(_, target)| target.as_str()) {
                visit(&pointer.child("discriminator"), &Value::Null, target);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                each(value, &pointer.child(index), visit);
            }
        }
        _ => {}
    }
}
