//! `validation.rs`: what requests require, and the values that the service accepts.

use std::collections::BTreeMap;

use super::groups::{self, Features};
use crate::{
    SourceFile,
    model::{Api, Field, Format, Limits, Member, PropertyRule, Schema, SchemaKind},
    rust::{self, Fragment},
};

/// Emits a line per required or limited property of the components that are sent.
pub(crate) fn validation(api: &Api) -> SourceFile {
    // One macro call for each set of features, because an attribute on each component would be a
    // line for each of them.
    let mut checks: BTreeMap<Features, String> = BTreeMap::new();
    let groups = groups::of_schemas(api);
    for schema in api.schemas.values().filter(|schema| schema.is_checked) {
        let text = match &schema.kind {
            SchemaKind::Object { fields, .. } => object(api, schema, fields),
            SchemaKind::Union { members, .. } => union(api, schema, members),
            // The implementations for lists and maps apply.
            SchemaKind::Alias(_) | SchemaKind::Enum(_) | SchemaKind::Untagged(_) => continue,
        };
        let features = groups.get(&schema.name).cloned().unwrap_or_default();
        checks.entry(features).or_default().push_str(&text);
    }
    let fragments = checks.into_iter().map(|(features, checks)| {
        Fragment::Text(features.gate(&format!("validation! {{\n{checks}}}\n")))
    });
    let about = "Validation of requests: required properties, and the limits of the contract.";
    rust::file("validation.rs", about, fragments.collect())
}

fn object(api: &Api, schema: &Schema, fields: &[Field]) -> String {
    let mut text = format!("    {} {{\n", schema.name);
    for field in fields {
        let limits = list(&field.limits);
        let is_checked = !limits.is_empty() || is_checked(api, field.ty.named());
        let presence = match (field.required && schema.is_body, is_checked) {
            (true, _) => "required",
            (false, true) => "optional",
            (false, false) => continue,
        };
        text.push_str(&format!("        {presence} {} = {:?}", field.name, field.wire));
        if is_checked {
            text.push_str(&format!(" [{}]", limits.join(", ")));
        }
        text.push_str(";\n");
    }
    for rule in &schema.rules {
        text.push_str(&self::rule(rule, fields));
    }
    text.push_str("    }\n");
    text
}

/// A rule about which properties are set together.
fn rule(rule: &PropertyRule, fields: &[Field]) -> String {
    let name = |wire: &String| {
        let field = fields.iter().find(|field| field.wire == *wire);
        field.map(|field| field.name.clone()).unwrap_or_default()
    };
    let property = |wire: &String| match name(wire) {
        name if name == *wire => name,
        name => format!("{name} = {wire:?}"),
    };
    let list = |names: &[String]| names.iter().map(property).collect::<Vec<_>>().join(", ");
    match rule {
        PropertyRule::ExactlyOne(groups) => {
            let groups = groups.iter().map(|group| format!("[{}]", list(group)));
            format!("        exactly_one {};\n", groups.collect::<Vec<_>>().join(", "))
        }
        PropertyRule::AtMostOne(names) => format!("        at_most_one {};\n", list(names)),
        PropertyRule::AnyOf(names) => format!("        any_of {};\n", list(names)),
        PropertyRule::RequiredWhen { property: wire, other, value } => {
            format!(
                "        required_when {} if {} is {value:?};\n",
                property(wire),
                property(other)
            )
        }
        PropertyRule::MinProperties(least) => {
            let names =
                fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>().join(", ");
            format!("        min_properties {least} of {names};\n")
        }
    }
}

fn union(api: &Api, schema: &Schema, members: &[Member]) -> String {
    let members = members.iter().filter(|member| is_checked(api, Some(&member.schema)));
    let members = members.map(|member| member.name.as_str()).collect::<Vec<_>>();
    format!("    {}({})\n", schema.name, members.join(", "))
}

fn is_checked(api: &Api, component: Option<&str>) -> bool {
    component.and_then(|name| api.schema(name)).is_some_and(|schema| schema.is_checked)
}

/// Returns the check of a query parameter; `None` where every value is accepted.
pub(super) fn check(wire: &str, place: &str, limits: &Limits) -> Option<String> {
    let limits = list(limits).iter().map(|limit| format!("Limit::{limit}")).collect::<Vec<_>>();
    let limits = limits.join(", ");
    (!limits.is_empty()).then(|| format!("problems.check({wire:?}, &{place}, &[{limits}]);"))
}

/// Returns the limits as values of the runtime's enum.
fn list(limits: &Limits) -> Vec<String> {
    fn range(name: &str, least: Option<String>, most: Option<String>) -> Option<String> {
        let limit = |limit: Option<String>| {
            limit.map_or_else(|| "None".to_owned(), |limit| format!("Some({limit})"))
        };
        (least.is_some() || most.is_some())
            .then(|| format!("{name}({}, {})", limit(least), limit(most)))
    }
    let number = |limit: Option<f64>| limit.map(|limit| format!("{limit:?}"));
    let count = |limit: Option<usize>| limit.map(|limit| limit.to_string());
    [
        range("Range", number(limits.minimum), number(limits.maximum)),
        range("Length", count(limits.min_length), count(limits.max_length)),
        range("Items", count(limits.min_items), count(limits.max_items)),
        limits.pattern.as_ref().map(|pattern| format!("Pattern({pattern:?})")),
        limits.format.map(|format| match format {
            Format::PhoneNumber => "PhoneNumber".to_owned(),
            Format::PhoneNumberOrShortCode => "PhoneNumberOrShortCode".to_owned(),
        }),
        limits.items.as_ref().map(|items| format!("Each(&[{}])", list(items).join(", "))),
        limits.window.map(|window| format!("Window({}, {})", window.from, window.to)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
