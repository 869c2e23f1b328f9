//! Requests of every operation that violate the contract in each way.

use ::http::HeaderMap;
use ::http::header::CONTENT_TYPE;
use serde_json::json;

use super::spoilt::{Spoiler, Spoilt};
use super::*;
use crate::api::{Location, Operation};
use crate::behaviour;
use crate::behaviour::send::Channel;
use crate::http::refusal::{Code, ErrorSource, Violation};

/// Returns the code that messages have instead of a general one.
fn code_of(operation: &Operation, code: Code, pointer: &str) -> Code {
    let at = |name: &str| pointer == name || pointer.starts_with(&format!("{name}/"));
    let channel = behaviour::channel(&operation.id);
    match code {
        Code::NoContent if !channel.is_some_and(Channel::is_text) => Code::MissingParameter,
        _ if channel.is_none() => code,
        Code::NotE164 if at("/to") => Code::InvalidRecipient,
        Code::NotE164 if at("/from") => Code::InvalidSender,
        Code::OutOfRange if pointer == "/media_urls" => Code::InvalidMms,
        code => code,
    }
}

fn check(
    api: &Api,
    operation: &Operation,
    query: &[(String, String)],
    body: &Value,
) -> (u16, Vec<Violation>) {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
    let bytes = if body.is_null() { String::new() } else { body.to_string() };
    let arguments: Vec<(String, String)> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Path)
        .map(|parameter| (parameter.name.clone(), responses::example(operation, &parameter.name)))
        .collect();
    let incoming = validate::IncomingRequest {
        arguments: &arguments,
        query,
        headers: &headers,
        bytes: bytes.as_bytes(),
        form: None,
    };
    match validate::check(api, operation, &incoming, Utc::now()) {
        Ok(_) => (200, Vec::new()),
        Err(refusal) => (refusal.status, refusal.violations),
    }
}

fn valid_query(operation: &Operation) -> Vec<(String, String)> {
    let query = operation.parameters.iter().filter(|p| p.location == Location::Query && p.required);
    query.map(|p| (p.name.clone(), responses::example(operation, &p.name))).collect()
}

/// Returns whether a response refuses the request for this reason. The code has a status, and so has
/// the response, unless it has several violations.
fn is_refused_for(response: &RawResponse, code: Code, pointer: &str) -> bool {
    let errors = response.body["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_expected = |error: &Value| {
        error["code"] == code.text()
            && error["source"]["pointer"] == pointer
            && error["title"] == code.title()
            && error["detail"].as_str().is_some_and(|detail| !detail.is_empty())
    };
    let status = if code == Code::BadRequest { 422 } else { code.status() };
    let is_status = response.status == status || (errors.len() > 1 && response.status == 422);
    is_status && errors.iter().any(is_expected)
}

#[tokio::test]
async fn every_body_that_violates_the_contract_is_refused() {
    let (api, sandbox) = (Api::embedded().unwrap(), Sandbox::start().await.unwrap());
    let (mut count, mut failures) = (0, Vec::new());
    for operation in &api.operations {
        let Some(body) = operation.body.as_ref().filter(|body| body.media_type != form::MEDIA_TYPE)
        else {
            continue;
        };
        let path = responses::existing(&sandbox, operation).await;
        let schema = Api::reference(&body.schema);
        let sample = sample_of(&api, &schema);
        let Spoiler { spoilt, valid, .. } = Spoiler::of(&api, &schema, &sample);
        for body in valid {
            let (status, violations) = check(&api, operation, &valid_query(operation), &body);
            assert_eq!(status, 200, "{}: {violations:?} {body}", operation.id);
        }
        for Spoilt { pointer, body, code } in spoilt {
            count += 1;
            let expected = code_of(operation, code, &pointer);
            let response = call(&sandbox, &operation.method, &path, &body).await;
            if !is_refused_for(&response, expected, &pointer) {
                let RawResponse { status, body, .. } = response;
                failures
                    .push(format!("{} {pointer}: {expected:?}, not {status} {body}", operation.id));
            }
        }
    }
    assert!(count > 1500, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{}", failures.len(), failures.join("\n"));
}

/// Returns a part of a form.
fn part(name: &str, file_name: &str, content_type: &str) -> String {
    let file_name =
        if file_name.is_empty() { String::new() } else { format!("; filename=\"{file_name}\"") };
    format!(
        "--x\r\ncontent-disposition: form-data; name=\"{name}\"{file_name}\r\n\
         content-type: {content_type}\r\n\r\nfile\r\n"
    )
}

#[tokio::test]
async fn every_form_that_violates_the_contract_is_refused() {
    let (api, sandbox) = (Api::embedded().unwrap(), Sandbox::start().await.unwrap());
    let (mut count, mut failures) = (0, Vec::new());
    for operation in &api.operations {
        let Some(body) = operation.body.as_ref().filter(|body| body.media_type == form::MEDIA_TYPE)
        else {
            continue;
        };
        let path = responses::existing(&sandbox, operation).await;
        let core = api.core(api.definition(&body.schema).unwrap());
        let names: Vec<&String> = core["properties"].as_object().unwrap().keys().collect();
        let whole = |name: &str| part(name, "a", &body.encodings[name]);
        let others = |without: &str| -> String {
            names.iter().filter(|name| **name != without).map(|name| whole(name)).collect()
        };
        let form = |parts: &str| format!("{parts}--x--\r\n");
        let valid = form(&others(""));
        let response = send_form(&sandbox, &path, "x", &valid).await;
        assert_eq!(response.status, operation.status, "{}: {}", operation.id, response.body);

        let mut cases = vec![
            ("x", String::new(), Code::MissingParameter, String::new()),
            ("", valid.clone(), Code::BadRequest, String::new()),
            ("y", valid.clone(), Code::BadRequest, String::new()),
            ("x", valid[..valid.len() - 8].to_owned(), Code::BadRequest, String::new()),
            (
                "x",
                form(&(others("") + &part("a/b", "", "text/plain"))),
                Code::BadRequest,
                "/a~1b".to_owned(),
            ),
            (
                "x",
                form(&(others("") + &part("odd", "a", "image/png"))),
                Code::BadRequest,
                "/odd".to_owned(),
            ),
        ];
        for name in &names {
            let mut spoil = |parts: String, code| {
                cases.push(("x", form(&(others(name) + &parts)), code, format!("/{name}")));
            };
            spoil(whole(name).repeat(2), Code::BadRequest);
            spoil(part(name, "a", "text/html"), Code::UnsupportedMediaType);
            spoil(part(name, "", &body.encodings[*name]), Code::InvalidType);
            if core["required"].as_array().is_some_and(|list| list.contains(&json!(name))) {
                spoil(String::new(), Code::MissingParameter);
            }
        }
        for (boundary, text, code, pointer) in cases {
            count += 1;
            let response = send_form(&sandbox, &path, boundary, &text).await;
            if !is_refused_for(&response, code, &pointer) {
                let RawResponse { status, body, .. } = response;
                failures.push(format!("{} {pointer}: {code:?}, not {status} {body}", operation.id));
            }
        }
        // A body that is not a form.
        let response = call(&sandbox, &operation.method, &path, &json!({})).await;
        assert!(is_refused_for(&response, Code::UnsupportedMediaType, ""), "{}", response.body);
    }
    assert!(count > 15, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_query_that_violates_the_contract_is_refused() {
    let api = Api::embedded().unwrap();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in &api.operations {
        let body =
            operation.body.as_ref().map(|body| sample_of(&api, &Api::reference(&body.schema)));
        let body = body.unwrap_or_default();
        if operation.body.as_ref().is_some_and(|body| body.media_type == form::MEDIA_TYPE) {
            continue;
        }
        let valid = valid_query(operation);
        let mut refused = |query: Vec<(String, String)>, name: &str, code: Code| {
            count += 1;
            let (status, violations) = check(&api, operation, &query, &body);
            let source = ErrorSource::Parameter(name.to_owned());
            if status != 422 || !violations.iter().any(|v| v.code == code && v.source == source) {
                failures.push(format!(
                    "{} {query:?}: {code:?}, not {status} {violations:?}",
                    operation.id
                ));
            }
        };
        let with = |name: &str, value: &str| {
            let mut query = valid.clone();
            query.retain(|(other, _)| other != name);
            query.push((name.to_owned(), value.to_owned()));
            query
        };
        refused(with("no such parameter", "1"), "no such parameter", Code::BadRequest);
        for parameter in operation.parameters.iter().filter(|p| p.location == Location::Query) {
            let (name, core) = (parameter.name.as_str(), api.core(&parameter.schema));
            if parameter.required {
                let without = valid.iter().filter(|(other, _)| other != name).cloned().collect();
                refused(without, name, Code::MissingParameter);
            }
            if core["type"] != "array" {
                let mut twice = with(name, "1");
                twice.push((name.to_owned(), "2".to_owned()));
                refused(twice, name, Code::BadRequest);
            }
            if matches!(core["type"].as_str(), Some("integer" | "number" | "boolean")) {
                refused(with(name, "x"), name, Code::InvalidType);
            }
            if core["enum"].is_array() {
                refused(with(name, "no such value"), name, Code::NotInEnum);
            }
            if let Some(most) = core["maximum"].as_i64() {
                refused(with(name, &(most + 1).to_string()), name, Code::OutOfRange);
            }
            if let Some(least) = core["minimum"].as_i64() {
                refused(with(name, &(least - 1).to_string()), name, Code::OutOfRange);
            }
        }
    }
    assert!(count > 400, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{}", failures.len(), failures.join("\n"));
}
