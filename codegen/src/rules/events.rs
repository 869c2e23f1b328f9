use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    Faults, names,
    walk::{self, Pointer},
};

/// Every event has a name, a variant of its own, and a component with its facts.
pub(super) fn complete(document: &Value, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (name, event) in document.get("x-webhooks").and_then(Value::as_object).into_iter().flatten()
    {
        let pointer = Pointer::default().child("x-webhooks").child(name);
        let types = event.get("x-event-types").and_then(Value::as_array);
        let texts: Vec<&str> = types.into_iter().flatten().filter_map(Value::as_str).collect();
        if texts.is_empty() || types.is_some_and(|types| types.len() != texts.len()) {
            faults.add(
                pointer.child("x-event-types").as_str(),
                "an event lists its types",
                "write the values of `event_type`, as texts",
            );
        }
        for text in texts {
            let variant = names::camel(text);
            let is_new = seen.insert(variant.clone());
            if !names::is_identifier(&variant) || variant == "Other" || !is_new {
                faults.add(
                    pointer.child("x-event-types").as_str(),
                    format!(
                        "`{text}` gives the variant `{variant}`, which is taken or no Rust name"
                    ),
                    "list every event type once",
                );
            }
        }
        let data = event
            .get("schema")
            .map(|schema| walk::resolve(document, schema))
            .and_then(|schema| schema.get("properties")?.get("data"))
            .map(|data| behind(document, data));
        let payload = data.and_then(|data| {
            let payload = data.get("properties")?.get("payload");
            Some(payload.map_or(data, |payload| behind(document, payload)))
        });
        let has_facts = payload
            .is_some_and(|facts| facts.get("properties").is_some() || facts.get("oneOf").is_some());
        if !has_facts {
            faults.add(
                pointer.child("schema").as_str(),
                "an event's schema is a component with `data`, which is an object or holds one in `payload`",
                "refer to a component whose `data` refers to one",
            );
        }
    }
}

/// What a reference stands for, bare or wrapped in `allOf`.
fn behind<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let wrapped = schema.get("allOf").and_then(|members| members.get(0));
    walk::resolve(document, wrapped.unwrap_or(schema))
}
