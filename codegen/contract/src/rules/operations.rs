use std::collections::BTreeMap;

use serde_json::Value;

use super::schemas::rust_name;
use crate::{
    Diagnostics,
    model::{Pagination, schema_of_body},
    naming,
    naming::RESERVED_SETTERS,
    visit::{self, Pointer},
};

/// The parameters of an operation, its path item's included, references resolved.
pub(super) fn parameters_of<'a>(
    document: &'a Value,
    path: &str,
    operation: &'a Value,
) -> Vec<&'a Value> {
    let item = document.get("paths").and_then(|paths| paths.get(path));
    let shared = item.and_then(|item| item.get("parameters"));
    [shared, operation.get("parameters")]
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
        .map(|parameter| visit::resolve(document, parameter))
        .collect()
}

pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// An operation id is the path of a Rust method: unique, in snake case, below a resource.
pub(super) fn ids(document: &Value, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (pointer, path, method, operation) in visit::operations(document) {
        let place = pointer.child("operationId");
        let id = text(operation, "operationId");
        let segments: Vec<&str> = id.split('.').collect();
        let is_path =
            segments.len() >= 2 && segments.iter().all(|segment| naming::is_snake_case(segment));
        if !is_path {
            diagnostics.note(
                place.as_str(),
                format!("an operationId is a Rust path such as `messages.send`, and not `{id}`"),
                "write resource and method in snake case, joined by dots, without Rust keywords",
            );
        } else if let Some(first) = seen.insert(naming::snake_case(id), format!("{method} {path}"))
        {
            diagnostics.note(
                place.as_str(),
                format!("an operationId is unique, and `{id}` is that of `{first}` as well"),
                "rename one of the two",
            );
        }
    }
}

/// One success, so that a call has one type.
pub(super) fn answers(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, _, _, operation) in visit::operations(document) {
        let pointer = pointer.child("responses");
        let responses = operation.get("responses").and_then(Value::as_object);
        let statuses: Vec<&String> = responses.iter().flat_map(|map| map.keys()).collect();
        let successes = statuses.iter().filter(|status| status.starts_with('2')).count();
        if successes != 1 {
            diagnostics.note(
                pointer.as_str(),
                format!("an operation has one success answer, and this has {successes}"),
                "keep the status that carries the data; the runtime takes any 2xx",
            );
        }
        for status in statuses.iter().filter(|status| status.parse::<u16>().is_err()) {
            if !matches!(status.as_str(), "4XX" | "5XX" | "default") {
                diagnostics.note(
                    pointer.child(status).as_str(),
                    format!("`{status}` is no status"),
                    "write a number, `4XX` or `5XX`",
                );
            }
        }
    }
}

/// Path parameters and placeholders are the same; query parameters carry their wire names.
pub(super) fn parameters(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, path, _, operation) in visit::operations(document) {
        let parameters = parameters_of(document, path, operation);
        let placeholders: Vec<&str> = path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
            .collect();
        let in_path: Vec<&str> = parameters
            .iter()
            .filter(|p| text(p, "in") == "path")
            .map(|p| text(p, "name"))
            .collect();
        for name in placeholders.iter().filter(|name| !in_path.contains(name)) {
            diagnostics.note(
                pointer.as_str(),
                format!("`{{{name}}}` of the path has no parameter"),
                format!("add a required path parameter `{name}`"),
            );
        }
        for name in in_path.iter().filter(|name| !placeholders.contains(name)) {
            diagnostics.note(
                pointer.as_str(),
                format!("the path parameter `{name}` has no place in the path"),
                format!("write `{{{name}}}` into the path, or remove the parameter"),
            );
        }
        for parameter in parameters {
            let name = text(parameter, "name");
            match text(parameter, "in") {
                "query" if text(parameter, "style") != "form" => diagnostics.note(
                    pointer.as_str(),
                    format!("the query parameter `{name}` has the style `form`"),
                    "write `style: form`, and one parameter per wire name: `filter[name]`",
                ),
                "header" if name != "Idempotency-Key" => diagnostics.note(
                    pointer.as_str(),
                    format!("`{name}` is no header that the runtime sends"),
                    "only `Idempotency-Key` is known; others go through `.header()`",
                ),
                "path" | "query" | "header" => {}
                place => diagnostics.note(
                    pointer.as_str(),
                    format!("the parameter `{name}` is in `{place}`"),
                    "put it in path, query or header",
                ),
            }
        }
    }
}

/// A builder has one method per name, and progenitor's method one argument.
pub(super) fn setters(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, path, _, operation) in visit::operations(document) {
        let body = pointer.child("requestBody");
        let schema = schema_of_body(operation).map(|schema| visit::resolve(document, schema));
        let reserved = RESERVED_SETTERS.iter().filter(|name| schema.is_some() || **name != "body");
        let methods = format!("choose another for one of the two, as its `{}`", naming::RUST_NAME);
        let mut methods = Names::of(methods, reserved.map(|name| (*name, "every request builder")));
        let mut arguments = Names::of(
            "rename a placeholder, in the path and in its parameter, it is not sent; of two query \
             parameters leave one out, or rename it in a pass of codegen/src/prepare",
            [("body", "the request's body"), ("idempotency_key", "the key of every attempt")],
        );
        let dialect = Pagination::of(text(operation, "x-pagination"));
        for parameter in parameters_of(document, path, operation) {
            let wire = text(parameter, "name");
            match text(parameter, "in") {
                "path" => {
                    let argument = naming::progenitor_argument(wire);
                    arguments.claim(&pointer, wire, argument, "a parameter", diagnostics);
                }
                "query" => {
                    let in_lists = dialect.and_then(|dialect| dialect.setter(wire));
                    let name = in_lists.map_or_else(|| rust_name(wire, parameter), str::to_owned);
                    methods.claim(&pointer, wire, name, "a parameter", diagnostics);
                    let argument = naming::progenitor_argument(wire);
                    if schema.is_some() || argument != "body" {
                        arguments.claim(&pointer, wire, argument, "a parameter", diagnostics);
                    }
                }
                _ => {}
            }
        }
        let properties = schema.and_then(|schema| schema.get("properties")?.as_object());
        for (wire, property) in properties.into_iter().flatten() {
            methods.claim(
                &body,
                wire,
                rust_name(wire, property),
                "a property of the body",
                diagnostics,
            );
        }
    }
}

/// Names that must differ, each with what has it, and what to do where two are the same.
struct Names {
    taken: BTreeMap<String, String>,
    help: String,
}

impl Names {
    fn of<'a>(
        help: impl Into<String>,
        taken: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let taken = taken.into_iter().map(|(name, owner)| (name.to_owned(), owner.to_owned()));
        Self { taken: taken.collect(), help: help.into() }
    }

    fn claim(
        &mut self,
        at: &Pointer,
        wire: &str,
        name: String,
        owner: &str,
        diagnostics: &mut Diagnostics,
    ) {
        if !naming::is_snake_case(&name) && name != naming::progenitor_argument(wire) {
            diagnostics.note(
                at.as_str(),
                format!("`{wire}` gives no Rust name"),
                format!("choose one in snake case, as its `{}`", naming::RUST_NAME),
            );
        } else if let Some(other) = self.taken.get(&name) {
            diagnostics.note(
                at.as_str(),
                format!("`{wire}` ({owner}) and {other} both want the name `{name}`"),
                self.help.clone(),
            );
        } else {
            self.taken.insert(name, format!("`{wire}` ({owner})"));
        }
    }
}
