//! Lists: the macro calls that make a request builder a list, and take its response apart.

use std::collections::BTreeMap;

use serde_json::Value;

use super::builder::Builder;
use crate::{
    emit::{
        groups::Features,
        types::{Envelope, envelope},
    },
    model::{Api, Field, List, SuccessBody, Type},
    rust::{self, Fragment},
};

/// Emits `list_envelope!` for the response of every list, ordered by type.
pub(super) fn envelopes(api: &Api) -> Option<Fragment> {
    // Lists of the same item may be one Rust type, whatever their components are called.
    let mut by_type: BTreeMap<String, (String, Vec<Option<&String>>)> = BTreeMap::new();
    for operation in &api.operations {
        if let SuccessBody::List(list) = &operation.response {
            let ty = envelope_type(api, &operation.response, list);
            let call = list_envelope(api, &ty, &operation.response, list);
            let entry = by_type.entry(ty).or_insert_with(|| (call, Vec::new()));
            entry.1.push(operation.group.as_ref());
        }
    }
    let gated =
        by_type.into_values().map(|(call, groups)| Features::any(groups.into_iter()).gate(&call));
    let text: String = gated.collect();
    (!text.is_empty()).then_some(Fragment::Text(text))
}

/// Returns the type that the response is decoded as.
pub(super) fn envelope_type(api: &Api, response: &SuccessBody, list: &List) -> String {
    let item = rust::qualified(&list.item);
    match (&list.items, envelope(api, response)) {
        (None, _) => format!("Vec<{item}>"),
        (Some(_), Some(Envelope::DataList)) => format!("DataList<{item}>"),
        (Some(_), _) => format!("types::{}", list.envelope),
    }
}

fn list_envelope(api: &Api, ty: &str, response: &SuccessBody, list: &List) -> String {
    let mut arguments = vec![ty.to_owned(), rust::qualified(&list.item)];
    if envelope(api, response) == Some(Envelope::DataList) {
        arguments.extend(["items = data".to_owned(), "meta = meta".to_owned()]);
    } else if let Some(items) = &list.items {
        arguments.push(format!("items = {items}"));
        let fields = api.fields(&list.envelope);
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
    let properties = list.item.named().map(|item| api.fields(item)).unwrap_or_default();
    matches!(list.item, Type::Named(_))
        && properties.iter().any(|field| {
            field.wire == "id" && field.required && !field.nullable && field.ty == Type::String
        })
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

/// Emits `list_options!` for a builder.
pub(super) fn options(builder: &Builder, list: &List) -> String {
    let mut arguments = vec![builder.name.to_string(), rust::qualified(&list.item)];
    if let Some([number, size]) = builder.operation.page_parameters() {
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
    format!("list_options!({});\n", arguments.join(", "))
}
