//! Every list says how it is paged, and is paged so.

use serde_json::Value;

use super::operations::{parameters_of, text};
use crate::{
    Faults,
    model::{ITEMS, Pagination},
    walk::{self, Pointer},
};

/// A list declares its dialect, and its answer holds the items where the dialect has them.
pub(super) fn envelopes(document: &Value, faults: &mut Faults) {
    for (pointer, _, method, operation) in walk::operations(document) {
        let declared = operation.get("x-pagination");
        let envelope = answer_schema(document, operation);
        let property = |name: &str| envelope.and_then(|schema| schema.get("properties")?.get(name));
        let is_array = |name: &str| property(name).is_some_and(|p| text(p, "type") == "array");
        let items = ITEMS.into_iter().find(|name| is_array(name));
        let held = items.or_else(|| property("data").map(|_| "data"));
        if let (Some(envelope), Some(held)) = (envelope, held) {
            let required = envelope.get("required").and_then(Value::as_array);
            if !required.is_some_and(|names| names.iter().any(|name| name == held)) {
                faults.add(
                    pointer.child("responses").as_str(),
                    format!("an envelope always has its `{held}`"),
                    format!("list `{held}` under `required` of the envelope's component"),
                );
            }
        }
        let place = pointer.child("x-pagination");
        match (items, declared) {
            (Some(_), None) if method == "get" => faults.add(
                pointer.as_str(),
                "a list says how it is paged",
                format!("add `x-pagination`, one of: {}", dialects()),
            ),
            (None, Some(_)) => faults.add(
                place.as_str(),
                "what is paged answers a list in `data` or `records`",
                "remove `x-pagination`, or declare the list as an array in the answer",
            ),
            (Some(_), Some(_)) if method != "get" => faults.add(
                place.as_str(),
                "what is paged is read with GET, page after page",
                "remove `x-pagination`",
            ),
            (Some(items), Some(dialect)) => {
                let dialect = dialect.as_str().and_then(Pagination::of);
                if let Some(wanted) = dialect.and_then(Pagination::items)
                    && items != wanted
                {
                    faults.add(
                        place.as_str(),
                        format!("this dialect holds its items in `{wanted}`, and not in `{items}`"),
                        "declare the dialect that the service speaks, or the answer as it is",
                    );
                }
            }
            (Some(_) | None, None) => {}
        }
    }
}

/// The parameters for number and size are there, are whole numbers, and tell the usual size.
pub(super) fn windows(document: &Value, faults: &mut Faults) {
    for (pointer, path, _, operation) in walk::operations(document) {
        let Some(dialect) = Pagination::of(text(operation, "x-pagination")) else { continue };
        let parameters: Vec<&Value> = parameters_of(document, path, operation)
            .into_iter()
            .filter(|parameter| text(parameter, "in") == "query")
            .collect();
        let of_name = |name: &str| parameters.iter().find(|p| text(p, "name") == name).copied();
        let place = pointer.child("x-pagination");
        let Some([number, size]) = dialect.parameters() else {
            let others = Pagination::ALL.into_iter().filter_map(Pagination::parameters).flatten();
            for name in others.filter(|name| of_name(name).is_some()) {
                faults.add(
                    place.as_str(),
                    format!("a list that comes all at once has no parameter `{name}`"),
                    "declare the dialect of this parameter, or remove it",
                );
            }
            continue;
        };
        for name in [number, size] {
            let schema = of_name(name).and_then(|parameter| parameter.get("schema"));
            let schema = schema.map(|schema| walk::resolve(document, schema));
            if schema.is_none_or(|schema| text(schema, "type") != "integer") {
                faults.add(
                    place.as_str(),
                    format!("a list paged by `{}` has the whole number `{name}`", dialect.name()),
                    "declare the query parameter, or another dialect",
                );
            }
        }
        if let Some(parameter) = of_name(size) {
            let usual = parameter.get("schema").and_then(|schema| schema.get("default"));
            let is_known = usual.and_then(Value::as_i64).is_some_and(|usual| usual > 0)
                || parameter.get("required") == Some(&Value::Bool(true));
            // Without it nobody could tell whether a page is full.
            if !is_known {
                faults.add(
                    place.as_str(),
                    format!("`{size}` tells how many items a page holds when it is absent"),
                    "write it as the `default` of the parameter, or make the parameter `required`",
                );
            }
        }
    }
}

/// The answer tells where it stands, as the dialect has it.
pub(super) fn told(document: &Value, faults: &mut Faults) {
    for (pointer, _, _, operation) in walk::operations(document) {
        let Some(dialect) = Pagination::of(text(operation, "x-pagination")) else { continue };
        let properties = answer_schema(document, operation).and_then(|s| s.get("properties"));
        for name in dialect.told() {
            let property = properties.and_then(|properties| properties.get(name));
            let is_meta = *name == "meta";
            if property.is_none_or(|p| !is_meta && text(p, "type") != "integer") {
                let kind = if is_meta { "object" } else { "whole number" };
                faults.add(
                    pointer.child("x-pagination").as_str(),
                    format!("a list paged by `{}` answers the {kind} `{name}`", dialect.name()),
                    "declare it in the component of the answer, or declare another dialect",
                );
            }
        }
    }
}

/// The `meta` of a list is the one that pages know.
pub(super) fn metas(document: &Value, faults: &mut Faults) {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let properties = schema.get("properties");
        let is_list =
            properties.and_then(|p| p.get("data")?.get("type")).is_some_and(|ty| ty == "array");
        let Some(meta) = properties.and_then(|p| p.get("meta")).filter(|_| is_list) else {
            continue;
        };
        let target =
            meta.get("allOf").and_then(|members| members.get(0)).unwrap_or(meta).get("$ref");
        let required = schema.get("required").and_then(Value::as_array);
        if target != Some(&Value::from("#/components/schemas/PaginationMeta"))
            || required.is_some_and(|names| names.iter().any(|name| name == "meta"))
        {
            let pointer = Pointer::default().child("components").child("schemas").child(name);
            faults.add(
                pointer.child("properties").child("meta").as_str(),
                "the `meta` of a list is an optional `PaginationMeta`",
                "refer to that component, and take `meta` off `required`",
            );
        }
    }
}

/// The component that a success answers.
fn answer_schema<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let content = walk::resolve(document, response).get("content")?;
    Some(walk::resolve(document, content.get("application/json")?.get("schema")?))
}

fn dialects() -> String {
    Pagination::ALL.map(|dialect| format!("`{}`", dialect.name())).join(", ")
}
