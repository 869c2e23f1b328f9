use std::collections::BTreeMap;

use quote::{format_ident, quote};
use syn::{Item, ItemStruct};

use super::{docs, rust_type};
use crate::{
    Result,
    model::{Api, Field, Kind, Member, Schema, Type, Variant},
    source::{self, Part, SourceFile},
};

/// `types.rs`: every component, in the order of their names.
pub(crate) fn types(mut structs: BTreeMap<String, ItemStruct>, api: &Api) -> Result<SourceFile> {
    let mut parts = Vec::new();
    for (name, schema) in &api.schemas {
        // Errors are declared for the sandbox; the runtime has one type for all of them.
        if !schema.sent && !schema.received {
            continue;
        }
        match &schema.kind {
            Kind::Object { fields, shorthand } => {
                let Some(item) = structs.remove(name) else { continue };
                parts.push(Part::item(Item::Struct(item)));
                if schema.is_sensitive() {
                    parts.push(Part::Text(redacted(name, fields)));
                }
                let short = fields.iter().find(|field| Some(&field.wire) == shorthand.as_ref());
                parts.push(Part::Text(match short {
                    Some(property) => format!("shorthand!({name}, {});\n", property.name),
                    None => format!("object!({name});\n"),
                }));
                parts.extend(constructor(schema, fields)?);
            }
            Kind::Enum(variants) => parts.push(Part::Text(open_enum(schema, variants))),
            Kind::Union { tag, members } => {
                parts.push(Part::Text(tagged_union(schema, tag, members)));
            }
            Kind::Untagged(members) => parts.extend(alias(schema, &Type::Any, members)?),
            Kind::Alias(ty) => parts.extend(alias(schema, ty, &[])?),
        }
    }
    let about =
        "What is sent to the API and what comes back, one type per component of the contract.";
    let own = api.schemas.keys().map(String::as_str);
    let own: Vec<&str> = own.chain(NEVER.iter().copied()).collect();
    Ok(source::rust("types.rs", about, &own, &parts))
}

/// What types never refer to: such a word is the name of a variant, and needs no import.
const NEVER: &[&str] = &[
    "Attempt",
    "Call",
    "Client",
    "Envelope",
    "Error",
    "Operation",
    "Page",
    "Parts",
    "Response",
    "Result",
];

/// A name for a type; where it is JSON, with the types that it can be read as.
fn alias(schema: &Schema, ty: &Type, members: &[String]) -> Result<Vec<Part>> {
    let mut doc = docs::of_schema(schema);
    if !members.is_empty() {
        let members: Vec<String> = members.iter().map(|name| format!("[`{name}`]")).collect();
        doc.push_str(&format!(
            "\n\nNothing in the JSON tells which of these it is: {}.",
            members.join(", ")
        ));
    }
    let (doc, name, ty) = (docs::attributes(&doc), format_ident!("{}", schema.name), in_types(ty));
    source::items(quote!(#(#doc)* pub type #name = #ty;))
}

fn open_enum(schema: &Schema, variants: &[Variant]) -> String {
    let mut text = String::from("open_enum! {\n");
    text.push_str(&docs::comment(&docs::of_schema(schema), "    "));
    text.push_str(&format!("    pub enum {} {{\n", schema.name));
    for variant in variants {
        let fallback = format!("`{}`", variant.wire);
        let doc = variant.description.as_ref().map_or(fallback, |text| docs::prose(text));
        text.push_str(&docs::comment(&doc, "        "));
        text.push_str(&format!("        {} = {:?},\n", variant.name, variant.wire));
    }
    text.push_str("    }\n}\n");
    text
}

fn tagged_union(schema: &Schema, tag: &str, members: &[Member]) -> String {
    let mut text = String::from("tagged_union! {\n");
    text.push_str(&docs::comment(&docs::of_schema(schema), "    "));
    text.push_str(&format!("    pub enum {} by {tag:?} {{\n", schema.name));
    for member in members {
        text.push_str(&format!("        /// `{tag}` is `{}`.\n", member.tag));
        text.push_str(&format!(
            "        {:?} => {}({}),\n",
            member.tag, member.name, member.schema
        ));
    }
    text.push_str("    }\n}\n");
    text
}

/// `redacted_debug!(…)`, wrapped to the width of a line.
fn redacted(name: &str, fields: &[Field]) -> String {
    let mut text = format!("redacted_debug!({name} {{\n");
    let mut line = String::new();
    for field in fields {
        let hidden = if field.sensitive { ": hidden" } else { "" };
        let entry = format!("{}{hidden},", field.name);
        if line.len() + 1 + entry.len() > 90 {
            text.push_str(&format!("    {line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&entry);
    }
    text.push_str(&format!("    {line}\n}});\n"));
    text
}

/// How many arguments are still told apart by their places. A body with more is built by the
/// setters of its request, and anything with more as a struct.
const MOST_ARGUMENTS: usize = 7;

/// `new` with the required fields, for what callers build.
fn constructor(schema: &Schema, fields: &[Field]) -> Result<Vec<Part>> {
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    if !schema.sent || required.is_empty() || required.len() > MOST_ARGUMENTS {
        return Ok(Vec::new());
    }
    let name = format_ident!("{}", schema.name);
    let is_scalar =
        |field: &Field| matches!(field.ty, Type::Boolean | Type::Integer | Type::Number);
    let arguments = required.iter().map(|field| {
        let (name, argument) = (format_ident!("{}", field.name), in_types(&field.ty));
        match (field.nullable, is_scalar(field)) {
            (true, _) => quote!(#name: Option<#argument>),
            (false, true) => quote!(#name: #argument),
            (false, false) => quote!(#name: impl Into<#argument>),
        }
    });
    let members = fields.iter().map(|field| {
        let name = format_ident!("{}", field.name);
        match (field.required, field.nullable) {
            (true, false) if !is_scalar(field) => quote!(#name: #name.into()),
            (true, _) => quote!(#name),
            (false, true) => quote!(#name: Nullable::Absent),
            (false, false) => quote!(#name: None),
        }
    });
    source::items(quote! {
        impl #name {
            /// With what the service demands; everything else is absent.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }
        }
    })
}

/// The type as it is written inside `types.rs`.
fn in_types(ty: &Type) -> proc_macro2::TokenStream {
    match ty {
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        Type::Array(item) => {
            let item = in_types(item);
            quote!(Vec<#item>)
        }
        Type::Any => quote!(Value),
        Type::Map(value) if **value == Type::Any => quote!(Map<String, Value>),
        other => rust_type(other),
    }
}
