use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Diagnostics, naming,
    visit::{self, Place},
};

/// `title` overrides names, and two types of one name would become one without a word.
pub(super) fn titles(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        if schema.contains_key("title") {
            diagnostics.note(
                pointer.child("title").as_str(),
                "a schema has no `title`",
                "remove it; the component's name is the type's name",
            );
        }
    });
}

/// Objects, enums and unions are named components, so that people choose every type's name.
pub(super) fn named(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, place, schema| {
        if place == Place::Component {
            return;
        }
        let what =
            ["properties", "enum", "oneOf"].into_iter().find(|key| schema.contains_key(*key));
        let kind = match what {
            Some("properties") => "an object",
            Some("enum") => "an enum",
            Some(_) => "a union",
            None => return,
        };
        diagnostics.note(
            pointer.as_str(),
            format!("{kind} is a named component, and this one is anonymous"),
            "move it to components/schemas under a name of its own and refer to it by `$ref`",
        );
    });
}

/// The Rust name of a property or parameter: the one that it asks for, or its own in snake case.
pub(super) fn rust_name(wire: &str, holder: &Value) -> String {
    let chosen = holder.get(naming::RUST_NAME).and_then(Value::as_str);
    chosen.map_or_else(|| naming::snake_case(wire), str::to_owned)
}

/// A component's name is the type's name, letter by letter.
pub(super) fn names(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, place, schema| {
        if place == Place::Component {
            let name = pointer.as_str().rsplit('/').next().unwrap_or_default();
            if naming::pascal_case(name) != name || !naming::is_identifier(name) {
                diagnostics.note(
                    pointer.as_str(),
                    format!("a component's name is in Pascal case, and `{name}` is not"),
                    format!("call it `{}`", naming::pascal_case(name)),
                );
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut taken: BTreeMap<String, &String> = BTreeMap::new();
        for (wire, property) in properties.into_iter().flatten() {
            let name = rust_name(wire, property);
            let place = pointer.child("properties").child(wire);
            if !naming::is_snake_case(&name) {
                diagnostics.note(
                    place.as_str(),
                    format!("`{wire}` gives no Rust name"),
                    format!("choose one in snake case, as its `{}`", naming::RUST_NAME),
                );
            } else if let Some(other) = taken.insert(name, wire) {
                diagnostics.note(
                    place.as_str(),
                    format!("`{wire}` and `{other}` give the same Rust name"),
                    format!("choose another for one of the two, as its `{}`", naming::RUST_NAME),
                );
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !properties.is_some_and(|properties| properties.contains_key(name)) {
                diagnostics.note(
                    pointer.child("required").as_str(),
                    format!("`{name}` is required and no property"),
                    "add the property, or take the name off the list",
                );
            }
        }
    });
}

/// The values of an enum are texts, and each gives a variant of its own.
pub(super) fn enums(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
        let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        if texts.len() != values.len() {
            diagnostics.note(
                pointer.child("enum").as_str(),
                "an enum's values are texts",
                "write every value as a string; null is `nullable: true`",
            );
        }
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        for key in ["x-enum-descriptions", "x-enum-varnames"] {
            if list(key).is_some_and(|entries| entries.len() != values.len()) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` has an entry for every value"),
                    format!("give it {} entries, in the order of `enum`", values.len()),
                );
            }
        }
        for key in ["x-enum-descriptions", "x-enum-varnames"] {
            if list(key).is_some_and(|entries| entries.iter().any(|entry| !entry.is_string())) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` holds texts"),
                    "write strings",
                );
            }
        }
        let chosen = list("x-enum-varnames");
        let mut taken = BTreeSet::from(["Unknown".to_owned()]);
        for (index, value) in texts.iter().enumerate() {
            let chosen = chosen.and_then(|names| names.get(index)?.as_str());
            let name = chosen.map_or_else(|| naming::pascal_case(value), str::to_owned);
            if !naming::is_identifier(&name) || !taken.insert(name.clone()) {
                diagnostics.note(
                    pointer.child("enum").child(index).as_str(),
                    format!("`{value}` gives the variant `{name}`, which is taken or no Rust name"),
                    "choose the variants' names in `x-enum-varnames`, one per value",
                );
            }
        }
    });
}

/// Says of a union that nothing in a value tells its members apart.
const UNTAGGED: &str = "x-untagged";

/// A union is told apart by a property, never by trying.
pub(super) fn unions(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        for key in ["anyOf", "not"] {
            if schema.contains_key(key) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` has no Rust type that does not guess"),
                    "write `oneOf` with a `discriminator`, or one object with optional properties",
                );
            }
        }
        if let Some(members) = schema.get("allOf").and_then(Value::as_array)
            && (members.len() != 1 || members.iter().any(|member| member.get("$ref").is_none()))
        {
            diagnostics.note(
                pointer.child("allOf").as_str(),
                "`allOf` only gives one reference its own description",
                "write the properties of all members into one component",
            );
        }
        let is_untagged = schema.get(UNTAGGED) == Some(&Value::Bool(true));
        let Some(members) = schema.get("oneOf").and_then(Value::as_array) else {
            if schema.contains_key(UNTAGGED) {
                diagnostics.note(
                    pointer.child(UNTAGGED).as_str(),
                    format!("`{UNTAGGED}` says of a union that nothing tells its members apart"),
                    "remove it, or write `oneOf` beside it",
                );
            }
            return;
        };
        let discriminator = schema.get("discriminator");
        let tag = discriminator.and_then(|d| d.get("propertyName")?.as_str());
        let mapping = discriminator.and_then(|d| d.get("mapping")?.as_object());
        let mapped: BTreeSet<&str> =
            mapping.into_iter().flatten().filter_map(|(_, to)| to.as_str()).collect();
        let wanted: Vec<&str> = members.iter().filter_map(|m| m.get("$ref")?.as_str()).collect();
        if is_untagged {
            if discriminator.is_some() || wanted.len() != members.len() {
                diagnostics.note(
                    pointer.child("oneOf").as_str(),
                    "a union that nothing tells apart has references, and no `discriminator`",
                    format!("refer to a component per member, or remove `{UNTAGGED}`"),
                );
            }
        } else if tag.is_none()
            || wanted.len() != members.len()
            || wanted.iter().any(|target| !mapped.contains(target))
        {
            diagnostics.note(
                pointer.child("oneOf").as_str(),
                "a union has a `discriminator` that maps a value to every member",
                format!(
                    "add `discriminator` with `propertyName` and a `mapping` to every `$ref`; \
                     where no property tells them apart, write `{UNTAGGED}: true`"
                ),
            );
        }
    });
}

/// A smallest value is not above the largest.
pub(super) fn limits(document: &Value, diagnostics: &mut Diagnostics) {
    for (low, high) in
        [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")]
    {
        visit::schemas(document, &mut |pointer, _, schema| {
            let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
            if let (Some(least), Some(most)) = (limit(low), limit(high))
                && least > most
            {
                diagnostics.note(
                    pointer.child(low).as_str(),
                    format!("`{low}` {least} is above `{high}` {most}"),
                    "swap the two",
                );
            }
        });
    }
}
