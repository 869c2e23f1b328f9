//! Objects and their properties.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    fields::Fields,
    schema::{self, Position},
};
use crate::{
    extensions,
    model::{Field, Schema, SchemaKind, Type},
    naming,
};

/// Reads the properties of an object.
pub(super) fn object(fields: &mut Fields, schema: &mut Schema) {
    let properties = fields.entries("properties");
    let required: BTreeSet<&str> =
        fields.strings("required").unwrap_or_default().into_iter().collect();
    for name in required.iter().filter(|name| !properties.iter().any(|(p, _)| p == *name)) {
        let message = format!("`{name}` is required but not a property");
        fields.error("required", message, "add the property, or remove the name from the list");
    }
    if fields.at.value["properties"].as_object().is_some_and(|map| map.is_empty()) {
        let help = "add one; an object of any content has `additionalProperties: true` alone";
        fields.error("properties", "`properties` has no entry", help);
    }
    let shorthand = fields.string(extensions::SHORTHAND).map(str::to_owned);
    schema.is_open = fields.get("additionalProperties").is_some();
    if schema.is_open && fields.at.value["additionalProperties"] != Value::Bool(true) {
        let help = "write `true`: more properties are known to exist";
        fields.error("additionalProperties", "`additionalProperties` is not `true`", help);
    }
    let mut found: Vec<Field> = Vec::new();
    for (wire, at) in properties {
        let place = at.pointer.clone();
        let Some(used) = schema::schema(fields.sink, at, Position::Property) else { continue };
        let name = used.rust_name.unwrap_or_else(|| naming::snake_case(&wire));
        let chosen = format!("`{}`", extensions::RUST_NAME);
        if !naming::is_snake_case(&name) {
            let message = format!("`{wire}` has no valid Rust name: `{name}`");
            fields.sink.error(&place, message, format!("write a name in snake case as {chosen}"));
        } else if let Some(other) = found.iter().find(|field| field.name == name) {
            let message = format!("`{wire}` and `{}` have the same Rust name", other.wire);
            fields.sink.error(&place, message, format!("write another name as its {chosen}"));
        }
        found.push(Field {
            pointer: place,
            required: required.contains(wire.as_str()),
            wire,
            name,
            description: used.schema.description,
            deprecated: used.schema.deprecated,
            ty: used.ty,
            nullable: used.nullable,
            boxed: false,
            example: used.schema.example,
            sensitive: used.schema.sensitive,
            limits: used.schema.limits,
            default: used.default,
        });
    }
    if let Some(name) = &shorthand
        && !found.iter().any(|field| field.wire == *name && field.ty == Type::String)
    {
        fields.error(
            extensions::SHORTHAND,
            format!("`{name}` is not a string property of the object"),
            "write the name of the property that a plain string represents",
        );
    }
    found.sort_by(|a, b| a.wire.cmp(&b.wire));
    schema.kind = SchemaKind::Object { fields: found, shorthand };
}
