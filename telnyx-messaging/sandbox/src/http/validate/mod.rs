//! Validates requests against the contract and reports all violations.

mod body;
mod parameters;

use chrono::{DateTime, Utc};
use http::HeaderMap;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

use super::form::ReceivedForm;
use super::refusal::{Code, ErrorSource, Refusal, Violation};
use crate::api::rules::{self, Broken, BrokenRule};
use crate::api::{Api, Location, Operation};
use crate::behaviour;
use crate::behaviour::send::Channel;
use body::check_body;
use parameters::{check_parameter, given, unknown_query, unsortable};

pub(crate) use parameters::typed;

/// A request to a known operation.
pub(crate) struct IncomingRequest<'a> {
    pub(crate) arguments: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) bytes: &'a [u8],
    /// The parsed form, if the body is one.
    pub(crate) form: Option<&'a ReceivedForm>,
}

/// Returns the body as JSON, if there is one, or all violations.
pub(crate) fn check(
    api: &Api,
    operation: &Operation,
    incoming: &IncomingRequest<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Value>, Refusal> {
    let mut violations = unknown_query(operation, incoming.query);
    violations.extend(unsortable(api, operation, incoming.query));
    for parameter in &operation.parameters {
        // The key has rules and a status of its own.
        if parameter.location == Location::Header && operation.idempotency_key {
            continue;
        }
        let given = given(parameter, incoming);
        check_parameter(api, parameter, &given, &mut violations);
    }
    let body = check_body(api, operation, incoming, &mut violations);
    if let (Some(definition), Some(body)) = (&operation.body, &body) {
        let schema = Api::reference(&definition.schema);
        let broken = rules::check(api, &schema, body, now);
        violations.extend(broken.into_iter().map(|broken| violation(operation, broken)));
    }
    if behaviour::channel(&operation.id).is_some() {
        violations.iter_mut().for_each(address_codes);
    }
    if violations.is_empty() {
        Ok(body)
    } else {
        Err(Refusal { status: status_of(&violations), violations })
    }
}

/// Returns 422, unless all violations are of a kind for which the service has another status.
fn status_of(violations: &[Violation]) -> u16 {
    let own = |code: Code| match code {
        // Whether a header or a property is malformed, the service validates all of the request.
        Code::BadRequest => 422,
        other => other.status(),
    };
    let mut statuses = violations.iter().map(|violation| own(violation.code));
    let first = statuses.next().unwrap_or(422);
    if statuses.all(|status| status == first) { first } else { 422 }
}

/// Returns the violation of a rule, with the code of the service for messages without content.
fn violation(operation: &Operation, broken: Broken) -> Violation {
    let code = match broken.kind {
        BrokenRule::NoneSet if behaviour::channel(&operation.id).is_some_and(Channel::is_text) => {
            Code::NoContent
        }
        BrokenRule::Missing | BrokenRule::NoneSet => Code::MissingParameter,
        BrokenRule::Excluded => Code::BadRequest,
        BrokenRule::Time => Code::OutOfRange,
    };
    Violation::new(code, broken.detail, ErrorSource::Pointer(broken.pointer))
}

/// Replaces the general codes for addresses and media by those of messages.
fn address_codes(violation: &mut Violation) {
    let ErrorSource::Pointer(pointer) = &violation.source else { return };
    let at = |name: &str| {
        pointer.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    match violation.code {
        Code::NotE164 if at("/to") => violation.code = Code::InvalidRecipient,
        Code::NotE164 if at("/from") => violation.code = Code::InvalidSender,
        Code::OutOfRange if pointer == "/media_urls" => violation.code = Code::InvalidMms,
        _ => {}
    }
}

/// Returns the error code and message, without the value, which may be a phone number or text.
fn describe(error: &ValidationError<'_>) -> (Code, String) {
    let mut masked = error.masked().to_string();
    if let Kind::Enum { options } = error.kind() {
        let options: Vec<String> =
            options.as_array().into_iter().flatten().map(Value::to_string).collect();
        masked = format!("value is not one of {}", options.join(", "));
    }
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
            "phone-number" | "phone-number-or-short-code" => Code::NotE164,
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

    use http::header::CONTENT_TYPE;

    use super::*;

    const API: &str = r##"{"base_path": "", "events": [], "operations": [
        {"id": "things.create", "method": "POST", "path": "/things", "status": 201, "authenticated": true,
         "idempotency_key": false, "parameters": [],
         "body": {"schema": "Thing", "required": true, "media_type": "application/json", "encodings": {}}},
        {"id": "things.list", "method": "GET", "path": "/things", "status": 200, "authenticated": true,
         "idempotency_key": false, "parameters": [
            {"name": "page[size]", "in": "query", "required": false, "schema": {"type": "integer", "minimum": 1, "maximum": 250}},
            {"name": "flag", "in": "query", "required": true, "schema": {"type": "boolean"}},
            {"name": "only", "in": "query", "required": false, "schema": {"type": "array", "items": {"type": "string", "enum": ["a", "b", "c1", "d"]}}}]}],
        "$defs": {"Thing": {"type": "object", "required": ["to"], "additionalProperties": false, "properties": {
            "to": {"type": "string", "format": "phone-number"}, "n": {"type": "integer", "maximum": 3}}}}}"##;

    fn check_codes(
        id: &str,
        query: &[(&str, &str)],
        media: &str,
        body: &str,
    ) -> Vec<(Code, ErrorSource)> {
        let api = Api::parse(API).unwrap();
        let operation = api.operation(id).unwrap();
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
        let refusal = check(&api, operation, &incoming, DateTime::UNIX_EPOCH).err();
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
        assert!(
            check_codes("application/json; charset=utf-8", r#"{"to": "+15550100001"}"#).is_empty()
        );
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
