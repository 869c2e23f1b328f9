//! `validation.rs`: what is required in requests, and the values that the service accepts.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    Result, SourceFile,
    model::{Api, Field, Format, Limits, Member, Schema, SchemaKind},
    source::{self, Part},
};

/// `validation.rs`: one line per required or limited property of the components that are sent.
pub(crate) fn validation(api: &Api) -> Result<SourceFile> {
    let mut parts = Vec::new();
    for schema in api.schemas.values().filter(|schema| schema.is_checked) {
        match &schema.kind {
            SchemaKind::Object { fields, .. } => {
                parts.push(Part::Text(object(api, schema, fields)))
            }
            SchemaKind::Union { members, .. } => parts.extend(union(api, schema, members)?),
            // The implementations for lists and maps apply.
            SchemaKind::Alias(_) | SchemaKind::Enum(_) | SchemaKind::Untagged(_) => {}
        }
    }
    let about = "Validation of requests: required properties, and the limits of the contract.";
    Ok(source::rust("validation.rs", about, &[], &parts))
}

fn object(api: &Api, schema: &Schema, fields: &[Field]) -> String {
    let mut text = format!("validation!({} {{\n", schema.name);
    for field in fields {
        let limits: Vec<String> = list(&field.limits);
        let is_checked = !limits.is_empty() || is_checked(api, field.ty.named());
        let presence = match (field.required && schema.is_body, is_checked) {
            (true, _) => "required",
            (false, true) => "optional",
            (false, false) => continue,
        };
        text.push_str(&format!("    {presence} {} = {:?}", field.name, field.wire));
        if is_checked {
            text.push_str(&format!(" [{}]", limits.join(", ")));
        }
        text.push_str(";\n");
    }
    text.push_str("});\n");
    text
}

fn union(api: &Api, schema: &Schema, members: &[Member]) -> Result<Vec<Part>> {
    let members = members.iter().filter(|member| is_checked(api, Some(&member.schema)));
    let (name, members) =
        (format_ident!("{}", schema.name), members.map(|member| format_ident!("{}", member.name)));
    source::items(quote! {
        impl Validate for types::#name {
            fn validate(&self, limits: &[Limit], problems: &mut Problems) {
                match self {
                    #(Self::#members(value) => value.validate(limits, problems),)*
                    _ => {}
                }
            }
        }
    })
}

fn is_checked(api: &Api, component: Option<&str>) -> bool {
    component.and_then(|name| api.schema(name)).is_some_and(|schema| schema.is_checked)
}

/// One check of a query parameter; none where every value is accepted.
pub(super) fn check(wire: &str, place: &TokenStream, limits: &Limits) -> Option<TokenStream> {
    let limits: Vec<TokenStream> =
        list(limits).iter().filter_map(|limit| format!("Limit::{limit}").parse().ok()).collect();
    (!limits.is_empty()).then(|| quote!(problems.check(#wire, &#place, &[#(#limits),*]);))
}

/// The limits as values of the runtime's enum.
fn list(limits: &Limits) -> Vec<String> {
    let mut list = Vec::new();
    let mut push = |name: &str, least: Option<String>, most: Option<String>| {
        let limit = |limit: Option<String>| {
            limit.map_or_else(|| "None".to_owned(), |limit| format!("Some({limit})"))
        };
        if least.is_some() || most.is_some() {
            list.push(format!("{name}({}, {})", limit(least), limit(most)));
        }
    };
    let number = |limit: Option<f64>| limit.map(|limit| format!("{limit:?}"));
    let count = |limit: Option<usize>| limit.map(|limit| limit.to_string());
    push("Range", number(limits.minimum), number(limits.maximum));
    push("Length", count(limits.min_length), count(limits.max_length));
    push("Items", count(limits.min_items), count(limits.max_items));
    list.extend(limits.pattern.as_ref().map(|pattern| format!("Pattern({pattern:?})")));
    list.extend(limits.format.map(|format| match format {
        Format::PhoneNumber => "PhoneNumber".to_owned(),
        Format::PhoneNumberOrShortCode => "PhoneNumberOrShortCode".to_owned(),
    }));
    list.extend(
        limits.items.as_ref().map(|items| format!("Each(&[{}])", self::list(items).join(", "))),
    );
    list
}
