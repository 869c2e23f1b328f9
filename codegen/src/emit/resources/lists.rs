//! Lists: the macro calls that make a request builder a list, and take its response apart.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::{
    emit::rust_type,
    model::{Api, Field, List, Operation, SchemaKind, SuccessBody, Type},
    source::Part,
};

/// `list_envelope!` for the response of every list, ordered by type.
pub(super) fn envelopes(api: &Api) -> Vec<Part> {
    let lists = api.operations.iter().filter_map(|operation| match &operation.answer {
        SuccessBody::List(list) => Some(list),
        _ => None,
    });
    // Bare lists of the same item are one Rust type, whatever their components are called.
    let by_type: BTreeMap<String, &List> =
        lists.map(|list| (printed(&envelope_type(list)), list)).collect();
    by_type.iter().map(|(ty, list)| Part::Text(envelope(api, ty, list))).collect()
}

/// The type that the response is decoded as.
pub(super) fn envelope_type(list: &List) -> TokenStream {
    match list.items {
        Some(_) => {
            let name = format_ident!("{}", list.envelope);
            quote!(types::#name)
        }
        None => {
            let item = rust_type(&list.item);
            quote!(Vec<#item>)
        }
    }
}

fn envelope(api: &Api, ty: &str, list: &List) -> String {
    let mut arguments = vec![ty.to_owned(), printed(&rust_type(&list.item))];
    if let Some(items) = &list.items {
        arguments.push(format!("items = {items}"));
        let fields = fields(api, &list.envelope);
        let info = PAGE_INFO.iter().filter_map(|name| {
            let field = fields.iter().find(|field| page_info(field) == Some(name))?;
            Some(format!("{name} = {}", field.name))
        });
        arguments.extend(info);
    }
    if has_id(api, list) {
        arguments.push("key = id".to_owned());
    }
    format!("list_envelope!({});\n", arguments.join(", "))
}

/// Whether every item has an identifier of its own.
fn has_id(api: &Api, list: &List) -> bool {
    let properties = list.item.named().map(|item| fields(api, item)).unwrap_or_default();
    properties.iter().any(|field| {
        field.wire == "id" && field.required && !field.nullable && field.ty == Type::String
    })
}

/// The properties of an object.
fn fields<'a>(api: &'a Api, component: &str) -> &'a [Field] {
    match api.schema(component).map(|schema| &schema.kind) {
        Some(SchemaKind::Object { fields, .. }) => fields,
        _ => &[],
    }
}

/// The fields of the runtime's `PageInfo`, in the order of `list_envelope!`.
const PAGE_INFO: [&str; 3] = ["meta", "page", "total_records"];

/// The field of `PageInfo` that a property is read into.
fn page_info(field: &Field) -> Option<&'static str> {
    match (field.wire.as_str(), &field.ty) {
        ("meta", Type::Named(_)) => Some("meta"),
        ("page", Type::Integer) => Some("page"),
        ("total_records" | "totalRecords", Type::Integer) => Some("total_records"),
        _ => None,
    }
}

/// `list_options!` for a builder.
pub(super) fn options(operation: &Operation, builder: &Ident, list: &List) -> Part {
    let mut arguments = vec![builder.to_string(), printed(&rust_type(&list.item))];
    if let Some([number, size]) = operation.page_parameters() {
        arguments.push("paged".to_owned());
        if let Some(default) = size.default.as_ref().and_then(Value::as_i64) {
            arguments.push(format!("default = {default}"));
        }
        if let Some(max) = size.limits.maximum {
            arguments.push(format!("max = {max}"));
        }
        if number.required {
            arguments.push("number = required".to_owned());
        }
        if size.required {
            arguments.push("size = required".to_owned());
        }
    }
    Part::Text(format!("list_options!({});\n", arguments.join(", ")))
}

fn printed(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "")
}
