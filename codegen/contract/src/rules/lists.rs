//! Every list says how it is paged, and is paged so.

use serde_json::Value;

use super::operations::{parameters_of, text};
use crate::{
    Diagnostics,
    model::{ITEM_PROPERTIES, PAGE_INFO_PROPERTIES, Pagination},
    visit,
};

/// A list declares its dialect; an envelope always has what it holds.
pub(super) fn envelopes(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, _, method, operation) in visit::operations(document) {
        let declared = operation.get("x-pagination");
        let answer = answer_schema(document, operation);
        let property = |name: &str| answer.and_then(|schema| schema.get("properties")?.get(name));
        let is_array = |schema: &Value| text(schema, "type") == "array";
        let items = ITEM_PROPERTIES.into_iter().find(|name| property(name).is_some_and(is_array));
        let held = items.or_else(|| property("data").map(|_| "data"));
        if let (Some(answer), Some(held)) = (answer, held) {
            let required = answer.get("required").and_then(Value::as_array);
            if !required.is_some_and(|names| names.iter().any(|name| name == held)) {
                diagnostics.note(
                    pointer.child("responses").as_str(),
                    format!("an envelope always has its `{held}`"),
                    format!("list `{held}` under `required` of the envelope's component"),
                );
            }
        }
        let place = pointer.child("x-pagination");
        match (items.is_some() || answer.is_some_and(is_array), declared) {
            (true, None) if method == "get" => diagnostics.note(
                pointer.as_str(),
                "a list says how it is paged",
                format!("add `x-pagination`, one of: {}", dialects()),
            ),
            (false, Some(_)) => diagnostics.note(
                place.as_str(),
                "what is paged answers a list, in `data`, in `records` or without an envelope",
                "remove `x-pagination`, or declare the list as an array in the answer",
            ),
            (true, Some(_)) if method != "get" => diagnostics.note(
                place.as_str(),
                "what is paged is read with GET, page after page",
                "remove `x-pagination`",
            ),
            _ => {}
        }
    }
}

/// The parameters for number and size are there, are whole numbers, and tell the usual size.
pub(super) fn windows(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, path, _, operation) in visit::operations(document) {
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
                diagnostics.note(
                    place.as_str(),
                    format!("a list that comes all at once has no parameter `{name}`"),
                    "declare the dialect of this parameter, or remove it",
                );
            }
            continue;
        };
        for name in [number, size] {
            let schema = of_name(name).and_then(|parameter| parameter.get("schema"));
            let schema = schema.map(|schema| visit::resolve(document, schema));
            if schema.is_none_or(|schema| text(schema, "type") != "integer") {
                diagnostics.note(
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
                diagnostics.note(
                    place.as_str(),
                    format!("`{size}` tells how many items a page holds when it is absent"),
                    "write it as the `default` of the parameter, or make the parameter `required`",
                );
            }
        }
    }
}

/// What an answer tells of its place in the list is told in types that pages know.
pub(super) fn told(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, _, _, operation) in visit::operations(document) {
        if operation.get("x-pagination").is_none() {
            continue;
        }
        let answer = answer_schema(document, operation);
        let property = |name: &str| answer.and_then(|schema| schema.get("properties")?.get(name));
        for name in PAGE_INFO_PROPERTIES {
            if property(name).is_some_and(|property| text(property, "type") != "integer") {
                diagnostics.note(
                    pointer.child("x-pagination").as_str(),
                    format!("the `{name}` of a list is a whole number"),
                    "write `type: integer` in the component of the answer",
                );
            }
        }
        let Some(meta) = property("meta") else { continue };
        let target =
            meta.get("allOf").and_then(|members| members.get(0)).unwrap_or(meta).get("$ref");
        let required = answer.and_then(|schema| schema.get("required")?.as_array());
        if target != Some(&Value::from("#/components/schemas/PaginationMeta"))
            || required.is_some_and(|names| names.iter().any(|name| name == "meta"))
        {
            diagnostics.note(
                pointer.child("x-pagination").as_str(),
                "the `meta` of a list is an optional `PaginationMeta`",
                "refer to that component in the answer, and take `meta` off `required`",
            );
        }
    }
}

/// The component that a success answers.
fn answer_schema<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    let responses = operation.get("responses")?.as_object()?;
    let (_, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
    let content = visit::resolve(document, response).get("content")?;
    Some(visit::resolve(document, content.get("application/json")?.get("schema")?))
}

fn dialects() -> String {
    Pagination::ALL.map(|dialect| format!("`{}`", dialect.name())).join(", ")
}
