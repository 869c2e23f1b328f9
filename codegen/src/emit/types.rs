use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Item, ItemStruct};

use super::{docs, resources::setter_method, rust_type};
use crate::{
    Result, SourceFile,
    model::{Api, Field, Member, Schema, SchemaKind, Type, Variant},
    source::{self, Part},
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
            SchemaKind::Object { fields, shorthand } => {
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
                parts.extend(construction(schema, fields)?);
            }
            SchemaKind::Enum(variants) => parts.push(Part::Text(open_enum(schema, variants, api))),
            SchemaKind::Union { tag, members } => {
                parts.push(Part::Text(tagged_union(schema, tag, members, api)));
            }
            SchemaKind::Untagged(members) => parts.extend(alias(schema, &Type::Any, members, api)?),
            SchemaKind::Alias(ty) => parts.extend(alias(schema, ty, &[], api)?),
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
    "ByteStream",
    "Call",
    "CallContext",
    "Client",
    "Envelope",
    "Error",
    "Operation",
    "Expected",
    "Page",
    "Parts",
    "Problems",
    "RawResult",
    "Request",
    "Response",
    "Result",
];

/// A name for a type; where it is JSON, with the types that it can be read as.
fn alias(schema: &Schema, ty: &Type, members: &[String], api: &Api) -> Result<Vec<Part>> {
    let mut doc = docs::of_schema(schema, api);
    if !members.is_empty() {
        let members: Vec<String> = members.iter().map(|name| format!("[`{name}`]")).collect();
        doc.push_str(&format!(
            "\n\nThe JSON is one of these, without a property that says which: {}.",
            members.join(", ")
        ));
    }
    let (doc, name, ty) = (docs::attributes(&doc), format_ident!("{}", schema.name), in_types(ty));
    source::items(quote!(#(#doc)* pub type #name = #ty;))
}

fn open_enum(schema: &Schema, variants: &[Variant], api: &Api) -> String {
    let mut text = String::from("open_enum! {\n");
    text.push_str(&docs::comment(&docs::of_schema(schema, api), "    "));
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

fn tagged_union(schema: &Schema, tag: &str, members: &[Member], api: &Api) -> String {
    let mut text = String::from("tagged_union! {\n");
    text.push_str(&docs::comment(&docs::of_schema(schema, api), "    "));
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

/// Constructors with more parameters are error-prone, and are not generated.
const MAX_CONSTRUCTOR_PARAMETERS: usize = 7;

/// `new` with the required properties, and a setter for each of the others, for what callers build.
fn construction(schema: &Schema, fields: &[Field]) -> Result<Vec<Part>> {
    if !schema.sent {
        return Ok(Vec::new());
    }
    let name = format_ident!("{}", schema.name);
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    let has_constructor = (1..=MAX_CONSTRUCTOR_PARAMETERS).contains(&required.len());
    let constructor = has_constructor.then(|| constructor(schema, fields, &required));
    // What a constructor takes needs no setter, but where properties can be unset.
    let is_settable = |field: &&Field| schema.is_body || !field.required || !has_constructor;
    let setters = fields.iter().filter(is_settable).map(|field| {
        let ident = format_ident!("{}", field.name);
        let doc = docs::of_setter(docs::of_field(field), field.required);
        let is_optional = schema.is_body || !field.required;
        setter(&ident, field, is_optional, &doc)
    });
    let setters: Vec<TokenStream> = setters.collect();
    if constructor.is_none() && setters.is_empty() {
        return Ok(Vec::new());
    }
    source::items(quote!(impl #name { #constructor #(#setters)* }))
}

fn constructor(schema: &Schema, fields: &[Field], required: &[&Field]) -> TokenStream {
    let is_scalar =
        |field: &Field| matches!(field.ty, Type::Boolean | Type::Integer | Type::Number);
    let arguments = required.iter().map(|field| {
        let (name, argument) = (format_ident!("{}", field.name), in_types(&field.ty));
        match (field.nullable, is_scalar(field)) {
            (true, _) if schema.is_body => quote!(#name: impl Into<Nullable<#argument>>),
            (true, _) => quote!(#name: Option<#argument>),
            (false, true) => quote!(#name: #argument),
            (false, false) => quote!(#name: impl Into<#argument>),
        }
    });
    let members = fields.iter().filter(|field| field.required).map(|field| {
        let name = format_ident!("{}", field.name);
        let value = match (field.nullable, is_scalar(field)) {
            (true, _) if schema.is_body => return quote!(#name: #name.into()),
            (true, _) | (false, true) => quote!(#name),
            (false, false) => quote!(#name.into()),
        };
        match (schema.is_body, name == value.to_string().as_str()) {
            (true, _) => quote!(#name: Some(#value)),
            (false, true) => quote!(#name),
            (false, false) => quote!(#name: #value),
        }
    });
    let rest = fields.iter().filter(|field| !field.required).map(|field| {
        let name = format_ident!("{}", field.name);
        if field.nullable { quote!(#name: Nullable::Absent) } else { quote!(#name: None) }
    });
    let rest: Vec<TokenStream> =
        if schema.is_body { vec![quote!(..Self::default())] } else { rest.collect() };
    // The type of a body is marked itself.
    let must_use = (!schema.is_body).then(|| quote!(#[must_use]));
    quote! {
        /// Creates a value with its required properties.
        #must_use
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#members,)* #(#rest),* }
        }
    }
}

fn setter(name: &Ident, field: &Field, is_optional: bool, doc: &str) -> TokenStream {
    let place = quote!(self.#name);
    if is_optional {
        return setter_method(name, &place, (&field.ty, in_types), field.nullable, doc);
    }
    let (doc, ty) = (docs::attributes(doc), in_types(&field.ty));
    quote! {
        #(#doc)*
        pub fn #name(mut self, value: impl Into<#ty>) -> Self {
            #place = value.into();
            self
        }
    }
}

/// The type as it is written inside `types.rs`.
fn in_types(ty: &Type) -> TokenStream {
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
