//! Validates requests against the contract and reports all violations.

use http::{HeaderMap, header::CONTENT_TYPE};
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};

use super::contract::{Body, Contract, Operation, Parameter, Place};
use super::error::{Code, ErrorSource, Refusal, Violation};
use super::form::{self, ReceivedForm};

/// A request to a known operation.
pub(super) struct IncomingRequest<'a> {
    pub(super) arguments: &'a [(String, String)],
    pub(super) query: &'a [(String, String)],
    pub(super) headers: &'a HeaderMap,
    pub(super) bytes: &'a [u8],
    /// The parsed form, if the body is one.
    pub(super) form: Option<&'a ReceivedForm>,
}

/// Returns the body as JSON, if there is one, or all violations.
pub(super) fn check(
    contract: &Contract,
    operation: &Operation,
    incoming: &IncomingRequest<'_>,
) -> Result<Option<Value>, Refusal> {
    let mut violations = unknown_query(operation, incoming.query);
    for parameter in &operation.parameters {
        let given = given(parameter, incoming);
        check_parameter(contract, parameter, &given, &mut violations);
    }
    let body = check_body(contract, operation, incoming, &mut violations);
    if violations.is_empty() { Ok(body) } else { Err(Refusal { status: 422, violations }) }
}

fn unknown_query(operation: &Operation, query: &[(String, String)]) -> Vec<Violation> {
    let known = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|p| p.place == Place::Query && p.name == name)
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
                format!("unknown query parameter of `{}`", operation.id),
                ErrorSource::Parameter(name.to_owned()),
            )
        })
        .collect()
}

/// Returns the values of a parameter in order.
fn given<'a>(parameter: &Parameter, incoming: &'a IncomingRequest<'_>) -> Vec<&'a str> {
    let pairs = match parameter.place {
        Place::Path => incoming.arguments,
        Place::Query => incoming.query,
        Place::Header => {
            let values = incoming.headers.get_all(parameter.name.as_str());
            return values.iter().filter_map(|v| v.to_str().ok()).collect();
        }
    };
    let named = pairs.iter().filter(|(name, _)| *name == parameter.name);
    named.map(|(_, value)| value.as_str()).collect()
}

fn check_parameter(
    contract: &Contract,
    parameter: &Parameter,
    given: &[&str],
    violations: &mut Vec<Violation>,
) {
    let source = || ErrorSource::Parameter(parameter.name.clone());
    let schema = contract.core(&parameter.schema);
    let value = match given {
        [] if parameter.required => {
            let detail = format!("`{}` is required", parameter.name);
            violations.push(Violation::new(Code::MissingParameter, detail, source()));
            return;
        }
        [] => return,
        many if schema["type"] == "array" => {
            let items = contract.core(&schema["items"]);
            Value::Array(many.iter().map(|text| typed(text, items)).collect())
        }
        [one] => typed(one, schema),
        _ => {
            let detail = format!("duplicate parameter `{}`", parameter.name);
            violations.push(Violation::new(Code::BadRequest, detail, source()));
            return;
        }
    };
    if let Some(validator) = parameter.validator(contract) {
        for error in validator.iter_errors(&value) {
            let (code, detail) = describe(&error);
            violations.push(Violation::new(code, detail, source()));
        }
    }
}

/// Converts a parameter to the type of its schema. A value that cannot be converted stays a string,
/// which the validator rejects.
pub(super) fn typed(text: &str, schema: &Value) -> Value {
    let parsed = match schema["type"].as_str() {
        Some("integer") => text.parse::<i64>().ok().map(|number| json!(number)),
        Some("number") => text.parse::<f64>().ok().map(|number| json!(number)),
        Some("boolean") => text.parse::<bool>().ok().map(|flag| json!(flag)),
        _ => None,
    };
    parsed.unwrap_or_else(|| json!(text))
}

fn check_body(
    contract: &Contract,
    operation: &Operation,
    incoming: &IncomingRequest<'_>,
    violations: &mut Vec<Violation>,
) -> Option<Value> {
    let mut refuse = |code, detail: String| {
        violations.push(Violation::new(code, detail, ErrorSource::Pointer(String::new())));
    };
    let Some(body) = &operation.body else {
        // Some clients send an empty object with every POST, which is harmless.
        if !matches!(incoming.bytes.trim_ascii(), b"" | b"{}" | b"null") {
            let detail = format!("`{}` takes no body", operation.id);
            refuse(Code::BadRequest, detail);
        }
        return None;
    };
    if incoming.bytes.is_empty() {
        if body.required {
            refuse(Code::MissingParameter, "a body is required".to_owned());
        }
        return None;
    }
    if !has_media_type(incoming.headers, body) {
        let detail = format!("the content-type must be {}", body.media_type);
        refuse(Code::UnsupportedMediaType, detail);
        return None;
    }
    if body.media_type == form::MEDIA_TYPE {
        let Some(form) = incoming.form else {
            refuse(Code::BadRequest, "missing boundary in the content-type".to_owned());
            return None;
        };
        let value = form.as_object(contract, body, violations);
        if let Some(validator) = body.validator(contract) {
            violations.extend(body_violations(validator, &value));
        }
        return Some(form.without_files(value));
    }
    if body.media_type != "application/json" {
        return None;
    }
    match serde_json::from_slice::<Value>(incoming.bytes) {
        Ok(value) => {
            if let Some(validator) = body.validator(contract) {
                violations.extend(body_violations(validator, &value));
            }
            Some(value)
        }
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let detail = format!("the body is not valid JSON: line {line}, column {column}");
            refuse(Code::InvalidJson, detail);
            None
        }
    }
}

fn has_media_type(headers: &HeaderMap, body: &Body) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case(&body.media_type))
}

fn body_violations(validator: &Validator, body: &Value) -> Vec<Violation> {
    let mut violations = Vec::new();
    for error in validator.iter_errors(body) {
        let at = error.instance_path().to_string();
        let below = |name: &str| {
            let name = name.replace('~', "~0").replace('/', "~1");
            ErrorSource::Pointer(format!("{at}/{name}"))
        };
        match error.kind() {
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                let detail = format!("`{name}` is required");
                violations.push(Violation::new(Code::MissingParameter, detail, below(name)));
            }
            Kind::AdditionalProperties { unexpected } => {
                for name in unexpected {
                    let detail = "unknown property".to_owned();
                    violations.push(Violation::new(Code::BadRequest, detail, below(name)));
                }
            }
            _ => {
                let (code, detail) = describe(&error);
                violations.push(Violation::new(code, detail, ErrorSource::Pointer(at)));
            }
        }
    }
    violations
}

/// Returns the error code and message, without the value, which may be a phone number or text.
fn describe(error: &ValidationError<'_>) -> (Code, String) {
    let masked = error.masked().to_string();
    let code = match error.kind() {
        Kind::Type { .. } => Code::InvalidType,
        Kind::Enum { .. } | Kind::Constant { .. } => Code::NotInEnum,
        Kind::Minimum { .. }
        | Kind::Maximum { .. }
        | Kind::ExclusiveMinimum { .. }
        | Kind::ExclusiveMaximum { .. }
        | Kind::MinLength { .. }
        | Kind::MaxLength { .. }
        | Kind::MinItems { .. }
        | Kind::MaxItems { .. } => Code::OutOfRange,
        Kind::Format { format } => match format.as_str() {
            "uri" | "url" => Code::InvalidUrl,
            "uuid" => Code::InvalidId,
            "email" => Code::InvalidEmail,
            _ => Code::BadRequest,
        },
        Kind::Pattern { pattern } if pattern.starts_with(r"^\+") => Code::NotE164,
        _ => Code::BadRequest,
    };
    (code, masked)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    const API: &str = r#"{"paths": {"/things": {
        "post": {"operationId": "things.create", "responses": {"201": {}}, "requestBody": {"required": true,
            "content": {"application/json": {"schema": {"type": "object", "required": ["to"], "properties": {
                "to": {"type": "string", "pattern": "^\\+[0-9]+$"}, "n": {"type": "integer", "maximum": 3}}}}}}},
        "get": {"operationId": "things.list", "responses": {"200": {}}, "parameters": [
            {"name": "page[size]", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 250}},
            {"name": "flag", "in": "query", "required": true, "schema": {"type": "boolean"}},
            {"name": "only", "in": "query", "schema": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}}]}
    }}}"#;

    fn check_codes(
        id: &str,
        query: &[(&str, &str)],
        media: &str,
        body: &str,
    ) -> Vec<(Code, ErrorSource)> {
        let contract = Contract::parse(API).unwrap();
        let operation = contract.operations.iter().find(|o| o.id == id).unwrap();
        let query: Vec<_> = query.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect();
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, media.parse().unwrap());
        let incoming = IncomingRequest {
            arguments: &[],
            query: &query,
            headers: &headers,
            bytes: body.as_bytes(),
            form: None,
        };
        let refusal = check(&contract, operation, &incoming).err();
        let violations = refusal.map(|refusal| refusal.violations).unwrap_or_default();
        violations.into_iter().map(|v| (v.code, v.source)).collect()
    }

    fn pointer(at: &str) -> ErrorSource {
        ErrorSource::Pointer(at.to_owned())
    }

    fn parameter(name: &str) -> ErrorSource {
        ErrorSource::Parameter(name.to_owned())
    }

    #[test]
    fn every_error_in_a_body_is_reported() {
        let check_codes = |media, body| check_codes("things.create", &[], media, body);
        assert!(check_codes("application/json; charset=utf-8", r#"{"to": "+1"}"#).is_empty());
        let mut found = check_codes("application/json", r#"{"tO": "+1", "n": 4, "a/b": 1}"#);
        found.sort_by_key(|(_, source)| format!("{source:?}"));
        assert_eq!(
            found,
            [
                (Code::BadRequest, pointer("/a~1b")),
                (Code::OutOfRange, pointer("/n")),
                (Code::BadRequest, pointer("/tO")),
                (Code::MissingParameter, pointer("/to")),
            ]
        );
        let found = check_codes("application/json", r#"{"to": "1"}"#);
        assert_eq!(found, [(Code::NotE164, pointer("/to"))]);
        let found = check_codes("text/plain", r#"{"to": "+1"}"#);
        assert_eq!(found, [(Code::UnsupportedMediaType, pointer(""))]);
        let found = check_codes("application/json", "{");
        assert_eq!(found, [(Code::InvalidJson, pointer(""))]);
        let found = check_codes("application/json", "");
        assert_eq!(found, [(Code::MissingParameter, pointer(""))]);
    }

    #[test]
    fn every_error_in_a_query_is_reported() {
        let check_codes = |query: &[(&str, &str)]| check_codes("things.list", query, "", "");
        assert!(
            check_codes(&[("flag", "true"), ("page[size]", "250"), ("only", "a"), ("only", "b")])
                .is_empty()
        );
        let found = check_codes(&[("page[size]", "0"), ("pagesize", "1"), ("only", "c")]);
        assert_eq!(
            found,
            [
                (Code::BadRequest, parameter("pagesize")),
                (Code::OutOfRange, parameter("page[size]")),
                (Code::MissingParameter, parameter("flag")),
                (Code::NotInEnum, parameter("only")),
            ]
        );
        let found = check_codes(&[("flag", "yes"), ("page[size]", "1"), ("page[size]", "2")]);
        assert_eq!(found[0], (Code::BadRequest, parameter("page[size]")));
        assert_eq!(found[1], (Code::InvalidType, parameter("flag")));
    }
}
