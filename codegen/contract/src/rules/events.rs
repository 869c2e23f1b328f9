use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    Diagnostics, naming,
    visit::{self, Pointer},
};

/// Names the variants of an event's types, as it does those of an enum.
const VARIANTS: &str = "x-enum-varnames";

/// Lists the properties by which a body without an envelope is known.
const IDENTIFYING_PROPERTIES: &str = "x-known-by";

/// Every event has a name, a variant of its own, and a component with its facts.
pub(super) fn complete(document: &Value, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (name, event) in document.get("x-webhooks").and_then(Value::as_object).into_iter().flatten()
    {
        let pointer = Pointer::default().child("x-webhooks").child(name);
        let types = event.get("x-event-types").and_then(Value::as_array);
        let texts: Vec<&str> = types.into_iter().flatten().filter_map(Value::as_str).collect();
        if texts.is_empty() || types.is_some_and(|types| types.len() != texts.len()) {
            diagnostics.note(
                pointer.child("x-event-types").as_str(),
                "an event lists its types",
                "write the values of `event_type`, as texts",
            );
        }
        let chosen: Option<Vec<&str>> = event.get(VARIANTS).map(|names| {
            names.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
        });
        if chosen.as_ref().is_some_and(|names| names.len() != texts.len()) {
            diagnostics.note(
                pointer.child(VARIANTS).as_str(),
                format!("`{VARIANTS}` has an entry for every type"),
                format!("give it {} entries, in the order of `x-event-types`", texts.len()),
            );
        }
        for (index, text) in texts.iter().enumerate() {
            let chosen = chosen.as_ref().and_then(|names| names.get(index));
            let variant =
                chosen.map_or_else(|| naming::pascal_case(text), |name| (*name).to_owned());
            let is_new = seen.insert(variant.clone());
            if !naming::is_identifier(&variant) || variant == "Other" || !is_new {
                diagnostics.note(
                    pointer.child("x-event-types").as_str(),
                    format!(
                        "`{text}` gives the variant `{variant}`, which is taken or no Rust name"
                    ),
                    format!("list every event type once, or name the variants in `{VARIANTS}`"),
                );
            }
        }
        payload(document, &pointer, event, diagnostics);
    }
}

/// Where an event holds its facts: in `data`, in its `payload`, or in the body itself.
fn payload(document: &Value, pointer: &Pointer, event: &Value, diagnostics: &mut Diagnostics) {
    let body = event.get("schema").map(|schema| visit::resolve(document, schema));
    if let Some(identifying_properties) = event.get(IDENTIFYING_PROPERTIES) {
        let properties = body.and_then(|body| body.get("properties")?.as_object());
        let names = identifying_properties.as_array().map(Vec::as_slice).unwrap_or_default();
        let is_property = |name: &Value| {
            let name = name.as_str().unwrap_or_default();
            properties.is_some_and(|properties| properties.contains_key(name))
        };
        if names.is_empty() || !names.iter().all(is_property) {
            diagnostics.note(
                pointer.child(IDENTIFYING_PROPERTIES).as_str(),
                format!("`{IDENTIFYING_PROPERTIES}` lists properties of the body"),
                "name those that tell this body from every other",
            );
        }
        return;
    }
    let data = body
        .and_then(|schema| schema.get("properties")?.get("data"))
        .map(|data| behind(document, data));
    let payload = data.and_then(|data| {
        let payload = data.get("properties")?.get("payload");
        Some(payload.map_or(data, |payload| behind(document, payload)))
    });
    let has_facts = payload
        .is_some_and(|facts| facts.get("properties").is_some() || facts.get("oneOf").is_some());
    if !has_facts {
        diagnostics.note(
            pointer.child("schema").as_str(),
            "an event's schema is a component with `data`, which is an object or holds one in `payload`",
            format!(
                "refer to a component whose `data` refers to one; where the body itself holds the \
                 facts, list the properties by which it is known in `{IDENTIFYING_PROPERTIES}`"
            ),
        );
    }
}

/// No body is known as two events.
pub(super) fn distinct(document: &Value, diagnostics: &mut Diagnostics) {
    let events = document.get("x-webhooks").and_then(Value::as_object);
    let known: Vec<(&String, BTreeSet<&str>)> = events
        .into_iter()
        .flatten()
        .filter_map(|(name, event)| {
            let names = event.get(IDENTIFYING_PROPERTIES)?.as_array()?;
            Some((name, names.iter().filter_map(Value::as_str).collect()))
        })
        .collect();
    for (name, ours) in &known {
        let other = known.iter().find(|(other, theirs)| other != name && theirs.is_subset(ours));
        if let Some((other, _)) = other {
            let pointer = Pointer::default().child("x-webhooks").child(name);
            diagnostics.note(
                pointer.child(IDENTIFYING_PROPERTIES).as_str(),
                format!("a body that is known as this event is known as `{other}` as well"),
                "name properties that only one of the two has",
            );
        }
    }
}

/// What a reference stands for, bare or wrapped in `allOf`.
fn behind<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let wrapped = schema.get("allOf").and_then(|members| members.get(0));
    visit::resolve(document, wrapped.unwrap_or(schema))
}
