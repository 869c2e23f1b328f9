use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, ItemStruct, Type, visit_mut::VisitMut};

use super::{
    paths::{Shorten, Unqualify},
    peel_option,
};
use crate::{
    Error, Result,
    emit::docs,
    model::{Api, Field, Schema, SchemaKind, Type as ApiType},
};

/// Gives every struct of progenitor its docs, states and serde attributes from the contract.
///
/// Only the structs are kept: conversions between references, builders and error modules are
/// what nobody calls. The base type of each field stays progenitor's; around it goes what the
/// direction of the struct asks for.
pub(crate) fn types(items: Vec<Item>, api: &Api) -> Result<BTreeMap<String, ItemStruct>> {
    let mut structs = BTreeMap::new();
    for item in items {
        let Item::Struct(mut item) = item else { continue };
        let name = item.ident.to_string();
        let Some(schema) = api.schema(&name) else {
            return Err(Error::Output { what: "a type without a component", detail: name });
        };
        let SchemaKind::Object { fields, .. } = &schema.kind else {
            return Err(Error::Output {
                what: "a struct for a component that is not an object",
                detail: name,
            });
        };
        Shorten.visit_item_struct_mut(&mut item);
        Unqualify.visit_item_struct_mut(&mut item);
        structs.insert(name, refined(&item, schema, fields, api)?);
    }
    Ok(structs)
}

fn refined(item: &ItemStruct, schema: &Schema, fields: &[Field], api: &Api) -> Result<ItemStruct> {
    let name = &item.ident;
    let doc = docs::attributes(&docs::of_schema(schema, api));
    let mut derives = vec![quote!(Clone)];
    if !schema.is_sensitive() {
        derives.push(quote!(Debug));
    }
    if schema.is_body || fields.iter().all(|field| !field.required) {
        derives.push(quote!(Default));
    }
    derives.extend([quote!(Deserialize), quote!(PartialEq), quote!(Serialize)]);
    let must_use = schema.is_body.then(|| quote!(#[must_use]));
    let members = fields
        .iter()
        .map(|field| {
            let found = item.fields.iter().find(|member| wire_name(member) == field.wire);
            let found = found.ok_or_else(|| Error::Output {
                what: "a struct that lacks a property",
                detail: format!("{name}.{}", field.wire),
            })?;
            // For progenitor a file is a text.
            let upload = || syn::parse_quote!(Upload);
            let file = (field.ty == ApiType::File).then(upload);
            let base = file.as_ref().unwrap_or_else(|| peel_option(&found.ty));
            Ok(member(field, base, schema))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(syn::parse_quote! {
        #(#doc)*
        #[derive(#(#derives),*)]
        #[serde(remote = "Self")]
        #must_use
        #[non_exhaustive]
        pub struct #name { #(#members)* }
    })
}

/// The JSON name of a field, as serde reads it.
fn wire_name(member: &syn::Field) -> String {
    let mut wire = member.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    for attribute in member.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // What serde itself would refuse is not there: progenitor wrote it.
        let _ = attribute.parse_nested_meta(|setting| {
            if setting.path.is_ident("rename") {
                wire = setting.value()?.parse::<syn::LitStr>()?.value();
            } else if setting.input.peek(syn::Token![=]) {
                setting.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    wire
}

/// One field: its docs, how it is absent, and its type.
fn member(field: &Field, base: &Type, schema: &Schema) -> TokenStream {
    let doc = docs::attributes(&docs::of_field(field));
    let name = quote::format_ident!("{}", field.name);
    let rename = (field.name != field.wire).then_some(field.wire.as_str());
    let serde = |settings: &[TokenStream]| {
        let rename = rename.map(|wire| quote!(rename = #wire));
        let settings: Vec<_> = rename.iter().chain(settings).collect();
        (!settings.is_empty()).then(|| quote!(#[serde(#(#settings),*)]))
    };
    let is_collection = matches!(field.ty, ApiType::Array(_) | ApiType::Map(_));
    let (attribute, ty) = match presence(field, schema, is_collection) {
        Presence::Always => (serde(&[]), quote!(#base)),
        Presence::ValueOrNull => (serde(&[]), quote!(Option<#base>)),
        Presence::Optional => {
            (serde(&[quote!(skip_serializing_if = "Option::is_none")]), quote!(Option<#base>))
        }
        Presence::ThreeStates => (
            serde(&[quote!(default), quote!(skip_serializing_if = "Nullable::is_absent")]),
            quote!(Nullable<#base>),
        ),
        Presence::MaybeEmpty => {
            let is_empty = match field.ty {
                ApiType::Array(_) => "Vec::is_empty",
                _ if quote!(#base).to_string().starts_with("Map") => "Map::is_empty",
                _ => "BTreeMap::is_empty",
            };
            (
                serde(&[
                    quote!(default),
                    quote!(deserialize_with = "null_default"),
                    quote!(skip_serializing_if = #is_empty),
                ]),
                quote!(#base),
            )
        }
    };
    quote!(#(#doc)* #attribute pub #name: #ty,)
}

/// The states a field can be in.
enum Presence {
    /// It has a value.
    Always,
    /// It is there, with a value or null.
    ValueOrNull,
    /// It has a value or is absent; null reads as absent.
    Optional,
    /// Absent, null and a value mean different things to the service.
    ThreeStates,
    /// Absent, null and empty mean the same.
    MaybeEmpty,
}

fn presence(field: &Field, schema: &Schema, is_collection: bool) -> Presence {
    match (field.required && !schema.is_body, field.nullable) {
        (true, false) => Presence::Always,
        (true, true) => Presence::ValueOrNull,
        (false, true) if schema.sent => Presence::ThreeStates,
        (false, _) if !schema.sent && is_collection => Presence::MaybeEmpty,
        (false, _) => Presence::Optional,
    }
}
