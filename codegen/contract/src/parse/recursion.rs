//! Components that contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::Sink;
use crate::model::{Schema, SchemaKind, Type};

type Schemas = BTreeMap<String, Schema>;

/// Notes the properties that must be boxed, and reports what has no finite value or type.
pub(super) fn check(sink: &Sink, schemas: &mut Schemas) {
    for schema in schemas.values() {
        if leads_to(schemas, schema, &schema.name, aliased) {
            let help = "write an object with a property of this type";
            sink.error(&schema.pointer, format!("`{}` is an alias of itself", schema.name), help);
        } else if leads_to(schemas, schema, &schema.name, required) {
            let message = format!("`{}` requires itself, so that no value exists", schema.name);
            sink.error(&schema.pointer, message, "make the property that leads back optional");
        }
    }
    let boxed: Vec<(String, String)> = schemas
        .values()
        .flat_map(|schema| schema.fields().iter().map(move |field| (schema, field)))
        .filter(|(schema, field)| {
            let target = named(&field.ty).and_then(|name| schemas.get(name));
            target.is_some_and(|target| {
                target.name == schema.name || leads_to(schemas, target, &schema.name, contained)
            })
        })
        .map(|(schema, field)| (schema.name.clone(), field.wire.clone()))
        .collect();
    for (name, wire) in boxed {
        let Some(Schema { kind: SchemaKind::Object { fields, .. }, .. }) = schemas.get_mut(&name)
        else {
            continue;
        };
        fields.iter_mut().filter(|field| field.wire == wire).for_each(|field| field.boxed = true);
    }
}

/// Returns whether a component leads to the one of that name by one step or more.
fn leads_to(
    schemas: &Schemas,
    from: &Schema,
    name: &str,
    step: impl Fn(&Schema) -> Vec<&str>,
) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = step(from);
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if let (true, Some(schema)) = (seen.insert(next), schemas.get(next)) {
            open.extend(step(schema));
        }
    }
    false
}

/// The component that a type is, not through a list or map.
fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        _ => None,
    }
}

/// The components that an alias names.
fn aliased(schema: &Schema) -> Vec<&str> {
    schema.alias().and_then(Type::named).into_iter().collect()
}

/// The components without which no value of this one exists.
fn required(schema: &Schema) -> Vec<&str> {
    let fields = schema.fields().iter().filter(|field| field.required && !field.nullable);
    fields.filter_map(|field| named(&field.ty)).chain(schema.alias().and_then(named)).collect()
}

/// The components whose values are part of a value of this one.
fn contained(schema: &Schema) -> Vec<&str> {
    let members = match &schema.kind {
        SchemaKind::Union { members, .. } => members.as_slice(),
        _ => &[],
    };
    let fields = schema.fields().iter().filter_map(|field| named(&field.ty));
    let members = members.iter().map(|member| member.schema.as_str());
    fields.chain(members).chain(schema.alias().and_then(named)).collect()
}
