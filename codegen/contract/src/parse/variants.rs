//! Enums and unions: types with one variant for each value.

use std::collections::BTreeSet;

use super::fields::{Fields, Sink, check_prose};
use crate::{
    Pointer, extensions,
    model::{Member, SchemaKind, Variant},
    naming,
};

/// Reads the values of an enum.
pub(super) fn enumeration(fields: &mut Fields) -> SchemaKind {
    let wires = fields.strings("enum").unwrap_or_default();
    if fields.at.value["enum"].as_array().is_some_and(Vec::is_empty) {
        fields.error("enum", "`enum` has no entry", "add a value");
    }
    let [names, descriptions] = [extensions::ENUM_NAMES, extensions::ENUM_DESCRIPTIONS]
        .map(|key| parallel(fields, key, wires.len(), "enum"));
    let mut variants: Vec<Variant> = Vec::new();
    for (index, wire) in wires.iter().enumerate() {
        let chosen = names.as_ref().and_then(|names| names.get(index));
        let name = chosen.map_or_else(|| naming::pascal_case(wire), |name| (*name).to_owned());
        let place = fields.pointer().child("enum").child(index);
        check_variant(fields.sink, &place, wire, &name, variants.iter().map(|v| v.name.as_str()));
        let description = descriptions.as_ref().and_then(|all| all.get(index));
        if let Some(text) = description {
            let place = fields.pointer().child(extensions::ENUM_DESCRIPTIONS).child(index);
            check_prose(fields.sink, &place, "description", text);
        }
        let description = description.map(|text| (*text).to_owned());
        variants.push(Variant { wire: (*wire).to_owned(), name, description });
    }
    SchemaKind::Enum(variants)
}

/// Reads a list that has an entry for each entry of another.
pub(super) fn parallel<'a>(
    fields: &mut Fields<'_, 'a>,
    key: &'static str,
    count: usize,
    other: &str,
) -> Option<Vec<&'a str>> {
    let list = fields.strings(key)?;
    if list.len() != count && count > 0 {
        let message = format!("`{key}` has {} entries, and `{other}` {count}", list.len());
        fields.error(key, message, format!("write an entry for each of `{other}`, in its order"));
    }
    Some(list)
}

/// Reports a variant that Rust cannot have.
pub(super) fn check_variant<'k>(
    sink: &Sink,
    place: &Pointer,
    wire: &str,
    name: &str,
    mut taken: impl Iterator<Item = &'k str>,
) {
    let help = match place.parent().and_then(|above| above.last()).as_deref() == Some("mapping") {
        true => "give the member another value of the tag, or make the union untagged".to_owned(),
        false => format!("write a name in Pascal case in `{}`", extensions::ENUM_NAMES),
    };
    if !naming::is_identifier(name) || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        sink.error(place, format!("`{wire}` has no valid Rust name: `{name}`"), help);
    } else if naming::RESERVED_VARIANTS.contains(&name) || taken.any(|other| other == name) {
        sink.error(place, format!("the variant `{name}` of `{wire}` is taken"), help);
    }
}

/// Reads the members of a union.
pub(super) fn union(fields: &mut Fields) -> SchemaKind {
    let members = fields.list("oneOf");
    let targets: Vec<String> = members
        .iter()
        .filter(|member| member.reference().is_some())
        .filter_map(|member| fields.sink.resolve(member, "schemas")?.pointer.last())
        .collect();
    let is_complete = targets.len() == members.len() && !members.is_empty();
    let untagged = fields.flag(extensions::UNTAGGED);
    if members.iter().any(|member| member.reference().is_none()) || members.is_empty() {
        fields.error(
            "oneOf",
            "`oneOf` is not a list of references",
            "give each member a component",
        );
    }
    let distinct: BTreeSet<&String> = targets.iter().collect();
    if distinct.len() != targets.len() {
        fields.error("oneOf", "two members of a union are the same", "remove one of them");
    }
    if untagged {
        if fields.has("discriminator") {
            fields.error(
                "discriminator",
                format!("`discriminator` next to `{}`", extensions::UNTAGGED),
                "remove one of the two",
            );
            fields.get("discriminator");
        }
        return SchemaKind::Untagged(targets);
    }
    let Some(discriminator) = fields.get("discriminator") else {
        fields.error(
            "oneOf",
            "a union without `discriminator`",
            format!(
                "add `discriminator` with `propertyName` and a `mapping` to every member; where no \
                 property distinguishes them, write `{}: true`",
                extensions::UNTAGGED
            ),
        );
        return SchemaKind::Untagged(targets);
    };
    let Some(mut tagged) = Fields::of(fields.sink, discriminator) else {
        return SchemaKind::default();
    };
    let tag = tagged.string("propertyName").unwrap_or_default().to_owned();
    if tag.is_empty() {
        let help = "write the name of the property that distinguishes the members";
        tagged.sink.error(tagged.pointer(), "missing `propertyName`", help);
    }
    let mut found: Vec<Member> = Vec::new();
    for (value, at) in tagged.entries("mapping") {
        let name = naming::pascal_case(&value);
        let target = at.value.as_str().and_then(|to| to.strip_prefix("#/components/schemas/"));
        let Some(schema) = target.filter(|name| targets.iter().any(|target| target == name)) else {
            let help = "write the reference of a member, `#/components/schemas/Name`";
            let message = format!("`{value}` is not mapped to a member of the union");
            tagged.sink.error(&at.pointer, message, help);
            continue;
        };
        let taken = found.iter().map(|member| member.name.as_str());
        check_variant(tagged.sink, &at.pointer, &value, &name, taken);
        if let Some(other) = found.iter().find(|member| member.schema == schema) {
            let message = format!("`{value}` and `{}` are mapped to the same member", other.tag);
            tagged.sink.error(&at.pointer, message, "give each value a component of its own");
        }
        found.push(Member { tag: value, name, schema: schema.to_owned() });
    }
    let missing = targets.iter().filter(|name| !found.iter().any(|m| m.schema == **name));
    for name in missing.filter(|_| is_complete) {
        tagged.sink.error(
            &tagged.pointer().child("mapping"),
            format!("no value is mapped to `{name}`"),
            format!("add the value of `{tag}` that `{name}` has"),
        );
    }
    tagged.finish_plain();
    found.sort_by(|a, b| a.tag.cmp(&b.tag));
    SchemaKind::Union { tag, members: found }
}
