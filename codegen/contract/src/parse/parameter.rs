//! Parameters of operations.

use std::collections::BTreeMap;

use super::{
    fields::{DESCRIBE, Fields, Sink},
    schema,
};
use crate::{
    Located,
    extensions::{self, Site},
    model::{Field, Schema, SchemaKind, Type},
    naming,
};

/// The header that makes a repeated send harmless; no other is sent.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum In {
    Header,
    Path,
    Query,
}

/// Reads a parameter, or the one that a reference leads to.
pub(super) fn parameter<'a>(
    sink: &Sink<'a>,
    schemas: &BTreeMap<String, Schema>,
    at: Located<'a>,
) -> Option<(In, Field)> {
    let at = sink.resolve(&at, "parameters")?;
    let mut fields = Fields::of(sink, at)?;
    let wire = fields.string("name").unwrap_or_default().to_owned();
    if wire.is_empty() {
        sink.error(fields.pointer(), "missing `name`", "write the name that is sent");
    }
    let place = fields.get("in");
    let place = match place.as_ref().and_then(|place| place.value.as_str()) {
        Some("header") => In::Header,
        Some("path") => In::Path,
        Some("query") => In::Query,
        _ => {
            let message = format!("the parameter `{wire}` is not in `path`, `query` or `header`");
            fields.error("in", message, "write one of the three");
            return None;
        }
    };
    let description = fields.required_prose("description", DESCRIBE);
    let deprecated = fields.flag("deprecated");
    let required = fields.flag("required");
    let sensitive = fields.flag(extensions::SENSITIVE);
    let example = fields.value("example");
    match place {
        In::Header if wire != IDEMPOTENCY_KEY => fields.error(
            "name",
            format!("the header `{wire}` is not supported"),
            format!("only `{IDEMPOTENCY_KEY}` is sent; callers set others with `.header()`"),
        ),
        In::Path if !required => {
            let message = format!("the path parameter `{wire}` is not `required`");
            fields.error("required", message, "write `required: true`");
        }
        In::Query if fields.string("style") != Some("form") => fields.error(
            "style",
            format!("the style of the query parameter `{wire}` is not `form`"),
            "write `style: form`, and one parameter per wire name: `filter[name]`",
        ),
        _ => {}
    }
    let chosen = match place {
        In::Query => fields.string(extensions::RUST_NAME),
        _ => None,
    };
    let Some(found) = fields.get("schema") else {
        let message = format!("the parameter `{wire}` has no `schema`");
        sink.error(fields.pointer(), message, "write `schema` with a type");
        return None;
    };
    let schema_place = found.pointer.clone();
    let used = schema::schema(sink, found, None)?;
    let of_component = |ty: &Type| match ty {
        Type::Named(name) => schemas.get(name),
        _ => None,
    };
    let named = of_component(&used.field.ty);
    if let Some(help) = wrong_type(place, &used.field.ty, schemas) {
        let message = format!("the type of the parameter `{wire}` is not supported");
        sink.error(&schema_place, message, help);
    }
    fields.finish_on(match place {
        In::Query => Site::QueryParameter,
        In::Header | In::Path => Site::OtherParameter,
    });
    Some((
        place,
        Field {
            pointer: schema_place.parent().unwrap_or_default(),
            name: chosen.map_or_else(|| naming::snake_case(&wire), str::to_owned),
            wire,
            description,
            deprecated,
            required,
            sensitive: sensitive || named.is_some_and(|schema| schema.sensitive),
            example,
            limits: named.map_or(used.field.limits, |schema| schema.limits.clone()),
            default: used.field.default,
            ty: used.field.ty,
            ..Field::default()
        },
    ))
}

/// Returns help where a type cannot be sent as a parameter.
fn wrong_type(place: In, ty: &Type, schemas: &BTreeMap<String, Schema>) -> Option<&'static str> {
    let scalar = scalar(ty, schemas);
    match (place, ty) {
        (In::Path, _) if scalar != Some(&Type::String) => {
            Some("write `type: string`; a method takes whatever converts into a string")
        }
        (In::Header, ty) if *ty != Type::String => Some("write `type: string`"),
        (In::Query, Type::Array(item)) => match self::scalar(item, schemas) {
            Some(_) => None,
            None => Some("a list of a query has strings, numbers, Booleans or enums"),
        },
        (In::Query, _) if scalar.is_none() => Some(
            "a query has strings, numbers, Booleans and enums; write one parameter per wire name: \
             `filter[name]`",
        ),
        _ => None,
    }
}

/// Returns the type of a string, number or Boolean, also behind components; an enum is a string.
pub(super) fn scalar<'s>(ty: &'s Type, schemas: &'s BTreeMap<String, Schema>) -> Option<&'s Type> {
    let mut ty = ty;
    // No chain of aliases is longer than this, or it is circular.
    for _ in 0..=schemas.len() {
        match ty {
            Type::Named(name) => match &schemas.get(name)?.kind {
                SchemaKind::Alias(alias) => ty = alias,
                SchemaKind::Enum(_) => return Some(&Type::String),
                _ => return None,
            },
            Type::Array(_) | Type::Map(_) | Type::Any | Type::File => return None,
            _ => return Some(ty),
        }
    }
    None
}
