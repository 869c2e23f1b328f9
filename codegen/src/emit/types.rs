//! `types.rs`: what is sent and what is returned, one type per component.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::groups::{self, Features};
use crate::{
    Result, SourceFile,
    model::{Api, Field, Member, Presence, Schema, SchemaKind, SuccessBody, Type, Variant},
    rust::{self, Fragment, IN_TYPES, docs},
};

/// Emits the components in the order of their names.
pub(crate) fn types(api: &Api) -> Result<SourceFile> {
    let groups = groups::of_schemas(api);
    let mut fragments = Vec::new();
    for schema in api.schemas.values() {
        let features = groups.get(&schema.name).cloned().unwrap_or_default();
        let text = |text: String| Fragment::Text(features.gate(&text));
        // The runtime has one type for all errors, and one for all envelopes.
        if !schema.sent && (!schema.received || is_envelope(api, &schema.name)) {
            continue;
        }
        match &schema.kind {
            SchemaKind::Object { fields, shorthand } => {
                fragments.push(text(object(schema, fields, shorthand.as_deref(), api)));
                fragments.extend(constructor(schema, fields, &features)?);
            }
            SchemaKind::Enum(variants) => {
                fragments.push(text(open_enum(schema, variants, api)));
            }
            SchemaKind::Union { tag, members } => {
                fragments.push(text(tagged_union(schema, tag, members, api)));
            }
            SchemaKind::Untagged(members) => {
                fragments.push(text(alias(schema, &Type::Any, members, api)));
            }
            SchemaKind::Alias(ty) => fragments.push(text(alias(schema, ty, &[], api))),
        }
    }
    let about =
        "What is sent to the API and what comes back, one type per component of the contract.";
    Ok(rust::file("types.rs", about, fragments))
}

/// Whether a component is only the envelope of responses that the runtime has a generic type for.
fn is_envelope(api: &Api, name: &str) -> bool {
    let is_used = |schema: &Schema| {
        schema.name != name
            && (schema.sent || schema.received)
            && schema.references().any(|other| other == name)
    };
    let is_payload = api.events.iter().any(|event| event.payload == name);
    let responses = api.operations.iter().map(|operation| &operation.response);
    let mut responses = responses.filter(|response| response.component() == Some(name)).peekable();
    responses.peek().is_some()
        && responses.all(|response| envelope(api, response).is_some())
        && !is_payload
        && !api.schemas.values().any(is_used)
}

/// A generic envelope of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Envelope {
    /// `Data<T>`: `{"data": T}`.
    Data,
    /// `DataList<T>`: `{"data": [T], "meta": …}`.
    DataList,
}

/// Returns the generic type of an envelope that has no other properties.
pub(super) fn envelope(api: &Api, response: &SuccessBody) -> Option<Envelope> {
    let name = response.component()?;
    let is_data = |field: &Field| field.wire == "data" && field.required && !field.nullable;
    let is_meta = |field: &Field| {
        field.wire == "meta" && !field.required && field.ty == Type::Named(PAGE_META.to_owned())
    };
    match (response, api.fields(name)) {
        (SuccessBody::Enveloped(..), [data]) if is_data(data) => Some(Envelope::Data),
        (SuccessBody::List(_), [data, meta]) if is_data(data) && is_meta(meta) => {
            Some(Envelope::DataList)
        }
        _ => None,
    }
}

/// The component that the runtime reads as the position of a page.
const PAGE_META: &str = "PaginationMeta";

/// The call of a macro of the runtime that defines a type: `head` is its first line, `lines` what
/// is between its braces.
fn definition(
    call: &str,
    schema: &Schema,
    head: &str,
    lines: impl Iterator<Item = String>,
    api: &Api,
) -> String {
    let doc = docs::comment(&docs::of_schema(schema, api), "    ");
    let deprecated = if schema.deprecated { "    #[deprecated]\n" } else { "" };
    let lines: String = lines.collect();
    format!("{call}! {{\n{doc}{deprecated}{head} {{\n{lines}    }}\n}}\n")
}

/// `object!`: the struct with its setters.
fn object(schema: &Schema, fields: &[Field], shorthand: Option<&str>, api: &Api) -> String {
    let has_default = schema.is_body || fields.iter().all(|field| !field.required);
    let default = if has_default { "    #[derive(Default)]\n" } else { "" };
    let must_use = if schema.is_body { "    #[must_use]\n" } else { "" };
    let from = shorthand.map(|property| format!(" from {property:?}")).unwrap_or_default();
    let head = format!("{default}{must_use}    pub struct {}{from}", schema.name);
    let properties = fields.iter().map(|field| property(schema, field, fields));
    definition("object", schema, &head, properties, api)
}

fn property(schema: &Schema, field: &Field, fields: &[Field]) -> String {
    let presence = field.presence(schema);
    let setter = is_settable(schema, field, fields).then(|| setter(field, presence));
    let doc = if setter.is_some() { docs::of_setter(field) } else { docs::of_field(field) };
    let hidden = if field.sensitive { "(hidden)" } else { "" };
    let wire =
        if field.name == field.wire { String::new() } else { format!(" = {:?}", field.wire) };
    let ty = field_type(presence, &value_type(field));
    let setter = setter.map(|setter| format!(" => {setter}")).unwrap_or_default();
    let deprecated = if field.deprecated { "        #[deprecated]\n" } else { "" };
    // These are read in more forms than serde knows.
    let form = match field.ty {
        Type::DateTime => "_time",
        _ if field.one_or_many => "_or_item",
        _ => "",
    };
    format!(
        "{}{deprecated}        {}{form}{hidden} {}{wire}: {ty}{setter},\n",
        docs::comment(&doc, "        "),
        word(presence),
        field.name,
    )
}

/// Whether callers set the property after the construction: what `new` takes needs no setter, but
/// in a body, where everything can be unset.
fn is_settable(schema: &Schema, field: &Field, fields: &[Field]) -> bool {
    schema.sent
        && field.constant.is_none()
        && (schema.is_body || !field.required || !has_constructor(fields))
}

/// The setter of a property, as `object!` takes it.
fn setter(field: &Field, presence: Presence) -> String {
    let ty = value_type(field);
    match &field.ty {
        _ if presence == Presence::OptionalNullable => format!("into Nullable<{ty}>"),
        _ if field.boxed => format!("boxed {}", rust::name(&field.ty, IN_TYPES)),
        _ if presence == Presence::RequiredNullable => format!("into {ty}"),
        Type::Integer | Type::Number | Type::Boolean => format!("value {ty}"),
        Type::Array(item) => format!("each {}", rust::name(item, IN_TYPES)),
        _ => format!("into {ty}"),
    }
}

/// The word of `object!` for a presence.
fn word(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required_nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "nullable",
        Presence::Collection => "collection",
    }
}

/// The type of a field.
fn field_type(presence: Presence, ty: &str) -> String {
    match presence {
        Presence::Required | Presence::Collection => ty.to_owned(),
        Presence::RequiredNullable | Presence::Optional => format!("Option<{ty}>"),
        Presence::OptionalNullable => format!("Nullable<{ty}>"),
    }
}

/// The type of the value of a property; a component that contains itself is in a box.
fn value_type(field: &Field) -> String {
    let ty = rust::name(&field.ty, IN_TYPES);
    if field.boxed { format!("Box<{ty}>") } else { ty }
}

/// Constructors with more parameters are error-prone, and are not generated.
const MAX_CONSTRUCTOR_PARAMETERS: usize = 7;

fn has_constructor(fields: &[Field]) -> bool {
    let required = fields.iter().filter(|field| field.required).count();
    (1..=MAX_CONSTRUCTOR_PARAMETERS).contains(&required)
}

/// `new` with the required properties, for what callers build.
fn constructor(schema: &Schema, fields: &[Field], features: &Features) -> Result<Vec<Fragment>> {
    if !schema.sent || !has_constructor(fields) {
        return Ok(Vec::new());
    }
    let required = || fields.iter().filter(|field| field.required);
    let (mut parameters, mut values) = (Vec::new(), Vec::new());
    for field in required() {
        if let Some(constant) = &field.constant {
            let name = format_ident!("{}", field.name);
            values.push(quote!(#name: #constant.into()));
            continue;
        }
        let (parameter, value) = parameter(schema, field);
        let (name, ty) = (format_ident!("{}", field.name), parameter.parse::<TokenStream>());
        let ty = ty.unwrap_or_default();
        parameters.push(quote!(#name: #ty));
        values.push(if value.to_string() == field.name {
            quote!(#name)
        } else {
            quote!(#name: #value)
        });
    }
    if schema.is_body {
        values.push(quote!(..Self::default()));
    } else {
        values.extend(fields.iter().filter(|field| !field.required).map(|field| {
            let name = format_ident!("{}", field.name);
            if field.nullable { quote!(#name: Nullable::Absent) } else { quote!(#name: None) }
        }));
    }
    let name = format_ident!("{}", schema.name);
    let cfg = features.attribute();
    let default = parameters.is_empty().then(|| {
        quote! {
            #cfg
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    // The type of a body is marked itself.
    let must_use = (!schema.is_body).then(|| quote!(#[must_use]));
    rust::parse_items(quote! {
        #cfg
        impl #name {
            /// Creates a value with its required properties.
            #must_use
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
        }

        #default
    })
}

/// A parameter of a constructor, and the value that the field gets.
fn parameter(schema: &Schema, field: &Field) -> (String, TokenStream) {
    let (name, ty) = (format_ident!("{}", field.name), value_type(field));
    match (field.presence(schema), &field.ty) {
        (Presence::OptionalNullable, _) => {
            (format!("impl Into<Nullable<{ty}>>"), quote!(#name.into()))
        }
        (Presence::RequiredNullable, _) => (format!("Option<{ty}>"), quote!(#name)),
        (presence, Type::Boolean | Type::Integer | Type::Number) => {
            let is_required = presence == Presence::Required;
            (ty, if is_required { quote!(#name) } else { quote!(Some(#name)) })
        }
        (Presence::Required, _) => (format!("impl Into<{ty}>"), quote!(#name.into())),
        _ => (format!("impl Into<{ty}>"), quote!(Some(#name.into()))),
    }
}

/// A name for a type; where it is JSON, with the types that it can be read as.
fn alias(schema: &Schema, ty: &Type, members: &[String], api: &Api) -> String {
    let mut doc = docs::of_schema(schema, api);
    if !members.is_empty() {
        let members = members.iter().map(|name| format!("[`{name}`]")).collect::<Vec<_>>();
        doc.push_str(&format!(
            "\n\nThe JSON is one of these, without a property that says which: {}.",
            members.join(", ")
        ));
    }
    let ty = rust::name(ty, IN_TYPES);
    let deprecated = if schema.deprecated { "#[deprecated]\n" } else { "" };
    format!("{}{deprecated}pub type {} = {ty};\n", docs::comment(&doc, ""), schema.name)
}

fn open_enum(schema: &Schema, variants: &[Variant], api: &Api) -> String {
    let variants = variants.iter().map(|Variant { wire, name, description }| {
        let doc = description.as_ref().map_or_else(|| docs::code(wire), |text| docs::prose(text));
        format!("{}        {name} = {wire:?},\n", docs::comment(&doc, "        "))
    });
    let head = format!("    pub enum {}", schema.name);
    definition("open_enum", schema, &head, variants, api)
}

fn tagged_union(schema: &Schema, tag: &str, members: &[Member], api: &Api) -> String {
    let members = members.iter().map(|Member { tag: value, name, schema }| {
        let doc = format!("{} is {}.", docs::code(tag), docs::code(value));
        format!("{}        {value:?} => {name}({schema}),\n", docs::comment(&doc, "        "))
    });
    let head = format!("    pub enum {} by {tag:?}", schema.name);
    definition("tagged_union", schema, &head, members, api)
}
