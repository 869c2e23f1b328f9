//! Validates parameters of the path, the query and headers.

use serde_json::{Value, json};

use super::{IncomingRequest, describe};
use crate::api::{Api, Location, Operation, Parameter};
use crate::behaviour::lists;
use crate::http::explain;
use crate::http::refusal::{Code, ErrorSource, Violation};

/// Returns the sort parameters that name no property of the items.
pub(super) fn unsortable(
    api: &Api,
    operation: &Operation,
    query: &[(String, String)],
) -> Vec<Violation> {
    let sorts = query
        .iter()
        .filter(|(name, _)| name.starts_with("sort[") && operation.query_parameter(name).is_some());
    let unknown = sorts.filter(|(name, _)| lists::sorted_property(api, operation, name).is_none());
    let source = |name: &String| ErrorSource::Parameter(name.clone());
    unknown
        .map(|(name, _)| {
            Violation::new(Code::BadRequest, "the items cannot be sorted by it", source(name))
        })
        .collect()
}

pub(super) fn unknown_query(operation: &Operation, query: &[(String, String)]) -> Vec<Violation> {
    let known = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|p| p.location == Location::Query && p.name == name)
    };
    let mut unknown: Vec<&str> = Vec::new();
    for (name, _) in query {
        if !known(name) && !unknown.contains(&name.as_str()) {
            unknown.push(name);
        }
    }
    unknown
        .into_iter()
        .map(|name| {
            Violation::new(
                Code::BadRequest,
                explain::unknown_parameter(operation, name),
                ErrorSource::Parameter(name.to_owned()),
            )
        })
        .collect()
}

/// Returns the values of a parameter in order.
pub(super) fn given<'a>(parameter: &Parameter, incoming: &'a IncomingRequest<'_>) -> Vec<&'a str> {
    let pairs = match parameter.location {
        Location::Path => incoming.arguments,
        Location::Query => incoming.query,
        Location::Cookie => return Vec::new(),
        Location::Header => {
            let values = incoming.headers.get_all(parameter.name.as_str());
            return values.iter().filter_map(|v| v.to_str().ok()).collect();
        }
    };
    let named = pairs.iter().filter(|(name, _)| *name == parameter.name);
    named.map(|(_, value)| value.as_str()).collect()
}

pub(super) fn check_parameter(
    api: &Api,
    parameter: &Parameter,
    given: &[&str],
    violations: &mut Vec<Violation>,
) {
    let source = || ErrorSource::Parameter(parameter.name.clone());
    let schema = api.core(&parameter.schema);
    let value = match given {
        [] if parameter.required => {
            let detail = format!("`{}` is required", parameter.name);
            violations.push(Violation::new(Code::MissingParameter, detail, source()));
            return;
        }
        [] => return,
        many if schema["type"] == "array" => {
            let items = api.core(&schema["items"]);
            Value::Array(many.iter().map(|text| typed(text, items)).collect())
        }
        [one] => typed(one, schema),
        _ => {
            let detail = format!("duplicate parameter `{}`", parameter.name);
            violations.push(Violation::new(Code::BadRequest, detail, source()));
            return;
        }
    };
    if let Some(validator) = parameter.validator(api) {
        for error in validator.iter_errors(&value) {
            let (code, detail) = describe(&error);
            violations.push(Violation::new(code, detail, source()));
        }
    }
}

/// Converts a parameter to the type of its schema. A value that cannot be converted stays a string,
/// which the validator rejects.
pub(crate) fn typed(text: &str, schema: &Value) -> Value {
    let parsed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(|number| json!(number)),
        Some("number") => text.parse::<f64>().ok().map(|number| json!(number)),
        Some("boolean") => text.parse::<bool>().ok().map(|flag| json!(flag)),
        _ => None,
    };
    parsed.unwrap_or_else(|| json!(text))
}
