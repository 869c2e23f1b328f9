//! Events: the entries of `x-webhooks`.

use std::collections::BTreeMap;

use super::{
    fields::{DESCRIBE, Fields, Sink},
    group,
    variants::{check_variant, parallel},
};
use crate::{
    Located,
    extensions::{self, Site},
    model::{Event, Schema, SchemaKind, Type},
    naming,
};

/// Reads the events of a webhook, one for each type.
pub(super) fn webhook<'a>(
    sink: &Sink<'a>,
    schemas: &BTreeMap<String, Schema>,
    at: Located<'a>,
    events: &mut Vec<Event>,
) {
    let Some(mut fields) = Fields::of(sink, at) else { return };
    let description = fields.required_prose("description", DESCRIBE);
    let group = group(&mut fields);
    let record_type = fields.string(extensions::RECORD_TYPE).map(str::to_owned);
    let types = fields.strings(extensions::EVENT_TYPES).unwrap_or_default();
    if types.is_empty() {
        let message = format!("missing `{}`", extensions::EVENT_TYPES);
        fields.error(extensions::EVENT_TYPES, message, "list the values of `event_type`");
    }
    let names = parallel(&mut fields, extensions::ENUM_NAMES, types.len(), extensions::EVENT_TYPES);
    let identifying = fields.strings(extensions::IDENTIFYING_PROPERTIES);
    let absent = fields.strings(extensions::ABSENT_PROPERTIES);
    if absent.is_some() && identifying.is_none() {
        let message = format!(
            "`{}` without `{}`",
            extensions::ABSENT_PROPERTIES,
            extensions::IDENTIFYING_PROPERTIES
        );
        let help = "list the properties that the body has as well";
        fields.error(extensions::ABSENT_PROPERTIES, message, help);
    }
    let payload = payload(&mut fields, schemas, identifying.as_deref());
    let pointer = fields.pointer().clone();
    for (index, event_type) in types.iter().enumerate() {
        let chosen = names.as_ref().and_then(|names| names.get(index));
        let name = chosen.map_or_else(|| naming::pascal_case(event_type), |n| (*n).to_owned());
        let place = pointer.child(extensions::EVENT_TYPES);
        let taken = events.iter().map(|event| event.name.as_str()).chain([naming::OTHER_EVENT]);
        check_variant(sink, &place, event_type, &name, taken);
        if events.iter().any(|event| event.event_type == **event_type) {
            let message = format!("the event type `{event_type}` is listed twice");
            sink.error(&place, message, "list every event type once");
        }
        events.push(Event {
            pointer: pointer.clone(),
            event_type: (*event_type).to_owned(),
            name,
            description: description.clone(),
            group: group.clone(),
            payload: payload.clone().unwrap_or_default(),
            record_type: record_type.clone(),
            identifying_properties: identifying.iter().flatten().map(|p| (*p).into()).collect(),
            absent_properties: absent.iter().flatten().map(|p| (*p).into()).collect(),
        });
    }
    fields.finish_on(Site::Webhook);
}

/// Returns the component with the facts: the body itself where properties identify it, otherwise
/// `data` or its `payload`.
fn payload(
    fields: &mut Fields,
    schemas: &BTreeMap<String, Schema>,
    identifying: Option<&[&str]>,
) -> Option<String> {
    let place = fields.pointer().child("schema");
    let at = fields.get("schema");
    let at = at.filter(|at| at.reference().is_some());
    let body = match &at {
        Some(at) => schemas.get(&fields.sink.resolve(at, "schemas")?.pointer.last()?)?,
        None => {
            let help = "write `{\"$ref\": \"#/components/schemas/Name\"}`";
            fields.sink.error(&place, "`schema` is not a reference to a component", help);
            return None;
        }
    };
    if let Some(names) = identifying {
        if names.is_empty() || names.iter().any(|name| body.field(name).is_none()) {
            fields.error(
                extensions::IDENTIFYING_PROPERTIES,
                format!(
                    "`{}` is not a list of properties of the body",
                    extensions::IDENTIFYING_PROPERTIES
                ),
                "list the properties that distinguish this body from every other",
            );
        }
        return Some(body.name.clone());
    }
    let component = |schema: &Schema, name: &str| match &schema.field(name)?.ty {
        Type::Named(name) => schemas.get(name),
        _ => None,
    };
    let data = component(body, "data");
    let payload = data.and_then(|data| match data.field("payload") {
        Some(_) => component(data, "payload"),
        None => Some(data),
    });
    let has_facts = |schema: &&Schema| {
        matches!(schema.kind, SchemaKind::Object { .. } | SchemaKind::Union { .. })
    };
    let Some(payload) = payload.filter(has_facts) else {
        fields.sink.error(
            &place,
            "the body has no `data` that is an object or has one in `payload`",
            format!(
                "refer to a component with such a `data`; where the body is the payload alone, \
                 list the properties that identify it in `{}`",
                extensions::IDENTIFYING_PROPERTIES
            ),
        );
        return None;
    };
    Some(payload.name.clone())
}
