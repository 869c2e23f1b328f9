//! Rules that concern the whole document, and cannot be checked where a value is read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Diagnostics, Document, Located, Pointer, extensions,
    model::{Api, Event, Field, Operation, Presence, Schema, SchemaKind, Type},
    naming,
    parse::Sink,
};

/// Reports everything that is wrong with the contract as a whole.
pub(crate) fn run(api: &Api, sink: &Sink) {
    ids(&api.operations, sink);
    events(api, sink);
    unions(&api.schemas, sink);
    setters(&api.schemas, sink);
    single_items(&api.schemas, sink);
    // A component whose reference is broken only looks unused.
    if !sink.any(|pointer| pointer.as_str().ends_with("/$ref")) {
        unused(sink);
    }
    order(sink);
    for pointer in sink.document.duplicate_keys() {
        sink.error(pointer, "duplicate key", "remove one: only the last is read");
    }
}

/// Reports every path that is not part of the selected domain of the published document.
///
/// # Errors
///
/// A diagnostic for each path.
pub fn check_paths(
    document: &Document,
    is_selected: impl Fn(&str) -> bool,
) -> Result<(), Diagnostics> {
    let sink = Sink::new(document);
    let paths = document.root().child("paths");
    for (path, at) in paths.iter().flat_map(Located::children) {
        if !is_selected(&path) {
            sink.error(
                &at.pointer,
                format!("`{path}` is outside of the domain that is compared with upstream"),
                "add its family to the selection of the drift tool, or remove the path",
            );
        }
    }
    sink.finish().into_result()
}

/// Each operation is a method of its own, and no method is also a resource.
fn ids(operations: &[Operation], sink: &Sink) {
    let mut constants: BTreeMap<String, &Operation> = BTreeMap::new();
    let mut builders: BTreeMap<(&str, String), &Operation> = BTreeMap::new();
    let ids: Vec<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
    for operation in operations {
        let place = operation.pointer.child("operationId");
        let Some((resource, method)) = operation.id.rsplit_once('.') else { continue };
        let builder = (resource, naming::pascal_case(method));
        let earlier = constants
            .insert(naming::screaming_snake_case(&operation.id), operation)
            .or(builders.insert(builder, operation));
        if let Some(other) = earlier {
            let message = match other.id == operation.id {
                true => format!("`{}` is not unique", operation.id),
                false => format!("`{}` and `{}` have the same Rust name", operation.id, other.id),
            };
            let help = format!("rename one of the two; the other is {}", other.pointer);
            sink.error(&place, message, help);
        }
        let below = format!("{}.", operation.id);
        if method == "new" || ids.iter().any(|other| other.starts_with(&below)) {
            let message = format!("`{}` is also a resource or a constructor", operation.id);
            sink.error(&place, message, "choose another name for the method");
        }
        let reserved = resource.split('.').find(|segment| naming::is_reserved_resource(segment));
        if let Some(segment) = reserved {
            let message =
                format!("the resource `{segment}` has a name that the client uses itself");
            sink.error(&place, message, "choose another name for the resource");
        }
    }
}

/// No body without an envelope is the body of two events: the one that lists the most properties
/// is meant, and two that list the same ones exclude each other.
fn events(api: &Api, sink: &Sink) {
    let set = |names: &[String]| -> BTreeSet<String> { names.iter().cloned().collect() };
    for event in &api.events {
        let ours = set(&event.identifying_properties);
        let excludes = |a: &Event, b: &Event| {
            !set(&a.absent_properties).is_disjoint(&set(&b.identifying_properties))
        };
        let other = api.events.iter().find(|other| {
            other.pointer != event.pointer
                && !ours.is_empty()
                && set(&other.identifying_properties) == ours
                && !excludes(event, other)
                && !excludes(other, event)
        });
        if let Some(other) = other {
            sink.error(
                &event.pointer.child(extensions::IDENTIFYING_PROPERTIES),
                format!("a body of this event is also a body of `{}`", other.event_type),
                format!(
                    "list properties that only one of the two has, here or in `{}`",
                    extensions::ABSENT_PROPERTIES
                ),
            );
        }
    }
}

/// Members of a tagged union are objects that have the tag.
fn unions(schemas: &BTreeMap<String, Schema>, sink: &Sink) {
    for schema in schemas.values() {
        let SchemaKind::Union { tag, members } = &schema.kind else { continue };
        for member in members {
            let target = schemas.get(&member.schema);
            if target.is_some_and(|target| target.field(tag).is_none()) && !tag.is_empty() {
                sink.error(
                    &schema.pointer.child("oneOf"),
                    format!("the member `{}` has no property `{tag}`", member.schema),
                    "refer to an object that has the property that distinguishes the members",
                );
            }
        }
    }
}

/// An object that callers build has a setter for each property, and functions of its own.
fn setters(schemas: &BTreeMap<String, Schema>, sink: &Sink) {
    let fields = schemas.values().filter(|schema| schema.sent).flat_map(Schema::fields);
    for field in fields.filter(|field| naming::RESERVED_FIELDS.contains(&field.name.as_str())) {
        let message = format!("the setter `{}` is also a function of its type", field.name);
        let help = format!("write another name as its `{}`", extensions::RUST_NAME);
        sink.error(&field.pointer, message, help);
    }
}

/// A single item is read in place of a list that may be absent, in responses.
fn single_items(schemas: &BTreeMap<String, Schema>, sink: &Sink) {
    for schema in schemas.values() {
        let fields = schema.fields().iter().filter(|field| field.one_or_many);
        let is_allowed = |field: &Field| {
            matches!(field.ty, Type::Array(_)) && field.presence(schema) == Presence::Collection
        };
        for field in fields.filter(|field| !is_allowed(field)) {
            let name = extensions::ONE_OR_MANY;
            sink.error(
                &field.pointer.child(name),
                format!("`{name}` on a property that is not a list, or is sent or required"),
                "remove it: it is for lists of responses that may be absent",
            );
        }
    }
}

/// A component that nothing refers to is a leftover.
fn unused(sink: &Sink) {
    let root = sink.document.value();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&Value> =
        ["paths", extensions::WEBHOOKS].iter().filter_map(|key| root.get(key)).collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                let target = map.get("$ref").and_then(Value::as_str);
                if let Some(target) = target.and_then(|target| target.strip_prefix('#'))
                    && reached.insert(target)
                {
                    open.extend(root.pointer(target));
                }
                open.extend(map.values());
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    let kinds = sink.document.root().child("components").map(|found| found.children());
    for (kind, entries) in kinds.into_iter().flatten() {
        for (_, entry) in entries.children() {
            if kind != "securitySchemes" && !reached.contains(entry.pointer.as_str()) {
                let message = "unused component";
                sink.error(&entry.pointer, message, "remove it, or refer to it");
            }
        }
    }
}

/// Paths and components are in alphabetical order, so that a diff is small and a name is found.
fn order(sink: &Sink) {
    let components = sink.document.root().child("components");
    let kinds = components.iter().flat_map(Located::children).map(|(_, kind)| kind);
    for parent in sink.document.root().child("paths").into_iter().chain(kinds) {
        let mut entries = parent.children();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        let line = |pointer: &Pointer| sink.document.line(pointer);
        for pair in entries.windows(2) {
            let [(before, first), (name, second)] = pair else { continue };
            if line(&second.pointer) < line(&first.pointer) {
                let message = format!("`{name}` is not in alphabetical order");
                sink.error(&second.pointer, message, format!("move it behind `{before}`"));
            }
        }
    }
}
