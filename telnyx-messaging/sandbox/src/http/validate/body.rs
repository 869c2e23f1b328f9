//! Validates bodies.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

use super::{IncomingRequest, describe};
use crate::api::{Api, Body, Operation};
use crate::http::refusal::{Code, ErrorSource, Violation};
use crate::http::{explain, form};

/// Returns the body as JSON, if there is one, and adds its violations.
pub(super) fn check_body(
    api: &Api,
    operation: &Operation,
    incoming: &IncomingRequest<'_>,
    violations: &mut Vec<Violation>,
) -> Option<Value> {
    let mut refuse = |code, detail: String| {
        violations.push(Violation::new(code, detail, ErrorSource::Pointer(String::new())));
    };
    if let Some(encoding) = incoming.headers.get(CONTENT_ENCODING)
        && encoding != "identity"
    {
        let detail = "compressed bodies are not supported; help: remove the content-encoding";
        refuse(Code::UnsupportedMediaType, detail.to_owned());
        return None;
    }
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
        let value = form.as_object(api, body, violations);
        if let Some(validator) = body.validator(api) {
            violations.extend(body_violations(api, body, validator, &value));
        }
        return Some(form.without_files(value));
    }
    if body.media_type != "application/json" {
        return None;
    }
    match serde_json::from_slice::<Value>(incoming.bytes) {
        Ok(value) => {
            if let Some(validator) = body.validator(api) {
                violations.extend(body_violations(api, body, validator, &value));
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

fn body_violations(
    api: &Api,
    definition: &Body,
    validator: &Validator,
    body: &Value,
) -> Vec<Violation> {
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
                    let detail = explain::unknown_property(api, definition, &at, name);
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
