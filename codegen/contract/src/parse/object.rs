//! Objects and their properties.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    fields::{Fields, suggestion},
    schema,
};
use crate::{
    extensions::{self, Site},
    model::{Field, PropertyRule, Schema, SchemaKind, Type},
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
    let names: Vec<&str> = properties.iter().map(|(name, _)| name.as_str()).collect();
    schema.rules = rules(fields, &names);
    let mut found: Vec<Field> = Vec::new();
    for (wire, at) in properties {
        let place = at.pointer.clone();
        let Some(used) = schema::schema(fields.sink, at, Some(Site::Property)) else { continue };
        let name = &used.field.name;
        let chosen = format!("`{}`", extensions::RUST_NAME);
        if !naming::is_snake_case(name) {
            let message = format!("`{wire}` has no valid Rust name: `{name}`");
            fields.sink.error(&place, message, format!("write a name in snake case as {chosen}"));
        } else if let Some(other) = found.iter().find(|field| field.name == *name) {
            let message = format!("`{wire}` and `{}` have the same Rust name", other.wire);
            fields.sink.error(&place, message, format!("write another name as its {chosen}"));
        }
        found.push(Field { required: required.contains(wire.as_str()), ..used.field });
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

/// Reads the rules about which properties are set together.
fn rules(fields: &mut Fields, known: &[&str]) -> Vec<PropertyRule> {
    let mut rules = Vec::new();
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    if fields.has(extensions::EXACTLY_ONE) {
        let groups: Vec<Vec<String>> =
            fields.list(extensions::EXACTLY_ONE).iter().map(|entry| group(entry.value)).collect();
        check(fields, extensions::EXACTLY_ONE, groups.iter().flatten(), known);
        rules.push(PropertyRule::ExactlyOne(groups));
    }
    if let Some(names) = fields.strings(extensions::AT_MOST_ONE).map(|names| owned(&names)) {
        check(fields, extensions::AT_MOST_ONE, names.iter(), known);
        rules.push(PropertyRule::AtMostOne(names));
    }
    if let Some(names) = fields.strings(extensions::ANY_OF).map(|names| owned(&names)) {
        check(fields, extensions::ANY_OF, names.iter(), known);
        rules.push(PropertyRule::AnyOf(names));
    }
    for (property, condition) in fields.entries(extensions::REQUIRED_WHEN) {
        let condition = condition.value.as_object().filter(|condition| condition.len() == 1);
        let Some((other, value)) = condition.and_then(|condition| condition.iter().next()) else {
            fields.error(
                extensions::REQUIRED_WHEN,
                format!("the condition of `{property}` is not one property with its value"),
                "write `{\"property\": {\"other\": \"value\"}}`",
            );
            continue;
        };
        check(fields, extensions::REQUIRED_WHEN, [&property, other].into_iter(), known);
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        rules.push(PropertyRule::RequiredWhen { property, other: other.clone(), value });
    }
    if let Some(least) = fields.size("minProperties") {
        rules.push(PropertyRule::MinProperties(least));
    }
    rules
}

/// Returns the properties of an entry: one, or several that belong together.
fn group(entry: &Value) -> Vec<String> {
    match entry {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        other => other.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// Reports names that are not properties, and rules about fewer than two.
fn check<'n>(fields: &Fields, key: &str, names: impl Iterator<Item = &'n String>, known: &[&str]) {
    let names: Vec<&String> = names.collect();
    if names.len() < 2 {
        fields.error(
            key,
            format!("`{key}` lists fewer than two properties"),
            "add one, or remove it",
        );
    }
    for name in names.into_iter().filter(|name| !known.contains(&name.as_str())) {
        let help = suggestion(name, known.iter().copied());
        fields.error(key, format!("`{name}` in `{key}` is not a property of the object"), help);
    }
}
