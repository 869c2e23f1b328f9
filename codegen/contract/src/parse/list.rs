//! Successful responses, and the lists among them.

use std::collections::BTreeMap;

use super::fields::Sink;
use crate::{
    extensions,
    model::{
        ITEM_PROPERTIES, List, Operation, PAGE_INFO_PROPERTIES, Pagination, Schema, SuccessBody,
        Type,
    },
};

/// The component of the `meta` of a list.
const META: &str = "PaginationMeta";

/// Returns what a successful response holds. Only an operation with a pagination style is a list.
pub(super) fn success_body(
    schemas: &BTreeMap<String, Schema>,
    pagination: Option<Pagination>,
    component: Option<String>,
) -> SuccessBody {
    let Some(name) = component else { return SuccessBody::Empty };
    let Some(schema) = schemas.get(&name) else { return SuccessBody::Empty };
    match (items(schema).filter(|_| pagination.is_some()), schema.field("data")) {
        (Some((items, item)), _) => SuccessBody::List(List {
            envelope: name,
            items: items.map(str::to_owned),
            item: item.clone(),
        }),
        (None, Some(data)) => SuccessBody::Enveloped(name, data.ty.clone()),
        (None, None) => SuccessBody::Plain(name),
    }
}

/// Returns the property that holds the items of a list, if there is one, and their type.
fn items(schema: &Schema) -> Option<(Option<&'static str>, &Type)> {
    let held = |name: &'static str| Some((Some(name), element(&schema.field(name)?.ty)?));
    ITEM_PROPERTIES
        .into_iter()
        .find_map(held)
        .or_else(|| schema.alias().and_then(element).map(|item| (None, item)))
}

/// Returns the type of the items of an array.
fn element(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Array(item) => Some(item),
        _ => None,
    }
}

/// Checks that a list declares how a page is selected, and has what its style requires.
pub(super) fn check(sink: &Sink, schemas: &BTreeMap<String, Schema>, operation: &Operation) {
    let place = operation.pointer.child(extensions::PAGINATION);
    let response = operation.response.component().and_then(|name| schemas.get(name));
    let items = response.and_then(items);
    let held = items.and_then(|(property, _)| property);
    let held = held.or_else(|| response?.field("data").map(|_| "data"));
    if let Some(field) = held.and_then(|name| response?.field(name)).filter(|f| !f.required) {
        let name = &field.wire;
        let message = format!("`{name}` of the envelope is not `required`");
        let help = format!("list `{name}` in `required` of the envelope's component");
        sink.error(&operation.pointer.child("responses"), message, help);
    }
    match (items.is_some(), operation.pagination, operation.method.as_str()) {
        (true, None, "GET") => {
            let styles = Pagination::ALL.map(|style| format!("`{}`", style.name()));
            let help = format!("write one of: {}", styles.join(", "));
            let message = format!("missing `{}` of a list", extensions::PAGINATION);
            sink.error(&operation.pointer, message, help);
        }
        (false, Some(_), _) => sink.error(
            &place,
            format!("`{}` on an operation that does not return a list", extensions::PAGINATION),
            "remove it, or declare the list in the response: `data`, `records`, or an array",
        ),
        (true, Some(_), method) if method != "GET" => {
            let message = format!("`{}` on a {method}", extensions::PAGINATION);
            sink.error(&place, message, "remove it: pages are fetched with GET");
        }
        _ => {}
    }
    if let Some(style) = operation.pagination {
        check_parameters(sink, operation, style);
        if let Some(response) = response {
            check_page_info(sink, operation, response);
        }
    }
}

/// Checks that the parameters for number and size exist, are integers, and that the default size is
/// known.
fn check_parameters(sink: &Sink, operation: &Operation, style: Pagination) {
    let place = operation.pointer.child(extensions::PAGINATION);
    let find = |wire: &str| operation.query.iter().find(|parameter| parameter.wire == wire);
    let Some([number, size]) = style.parameters() else {
        let others = Pagination::ALL.into_iter().filter_map(Pagination::parameters).flatten();
        for name in others.filter(|name| find(name).is_some()) {
            let message = format!("a list without pages has the parameter `{name}`");
            sink.error(&place, message, "declare the style of this parameter, or remove it");
        }
        return;
    };
    for name in [number, size] {
        if find(name).is_none_or(|parameter| parameter.ty != Type::Integer) {
            let message = format!("the style `{}` requires the integer `{name}`", style.name());
            sink.error(&place, message, "declare the query parameter, or another style");
        }
    }
    if let Some(parameter) = find(size) {
        let default = parameter.default.as_ref().and_then(serde_json::Value::as_i64);
        // Without it nobody could decide whether a page is full.
        if !parameter.required && default.is_none_or(|size| size <= 0) {
            let message = format!("the default of `{size}` is not known");
            let help = "write how many items a page holds as `default`, or make the parameter \
                        `required`";
            sink.error(&place, message, help);
        }
    }
}

/// Checks that the position of a page has the types that the client reads.
fn check_page_info(sink: &Sink, operation: &Operation, response: &Schema) {
    let place = operation.pointer.child(extensions::PAGINATION);
    for name in PAGE_INFO_PROPERTIES {
        if response.field(name).is_some_and(|field| field.ty != Type::Integer) {
            let message = format!("`{name}` of a list is not an integer");
            sink.error(&place, message, "write `type: integer` in the component of the response");
        }
    }
    if let Some(meta) = response.field("meta")
        && (meta.required || meta.ty != Type::Named(META.to_owned()))
    {
        let message = format!("`meta` of a list is not an optional `{META}`");
        let help = "refer to that component, and remove `meta` from `required`";
        sink.error(&place, message, help);
    }
}
