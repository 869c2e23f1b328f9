//! Requests of every operation that violate the contract in each way.

use ::http::HeaderMap;
use ::http::header::CONTENT_TYPE;
use serde_json::json;

use super::*;
use crate::api::rules;
use crate::api::{Location, Operation};
use crate::behaviour;
use crate::http::refusal::{Code, ErrorSource, Violation};

/// A body that violates the contract: where, how, and the code that is expected.
struct Spoilt {
    pointer: String,
    body: Value,
    code: Code,
}

/// Collects every way to spoil a body.
struct Spoiler<'a> {
    api: &'a Api,
    body: &'a Value,
    found: Vec<Spoilt>,
}

impl Spoiler<'_> {
    fn set(&mut self, pointer: &str, value: Value, code: Code) {
        let mut body = self.body.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        self.found.push(Spoilt { pointer: pointer.to_owned(), body, code });
    }

    fn value(&mut self, schema: &Value, value: &Value, pointer: &str) {
        let core = self.api.core(schema);
        let has_shorthand = self.api.schema(schema).shorthand.is_some();
        let is_union = !self.api.members(core).is_empty();
        match core["type"].as_str() {
            Some("string") => self.set(pointer, json!(1.5), Code::InvalidType),
            Some(_) if !has_shorthand && !is_union => {
                self.set(pointer, json!("\u{1F600}"), Code::InvalidType);
            }
            _ => {}
        }
        if is_union {
            // The tests of unions are those of the operations that have them.
            return;
        }
        match value {
            Value::String(text) => self.string(core, text, pointer),
            Value::Number(_) => {
                for (limit, by) in [("minimum", -1.0), ("maximum", 1.0)] {
                    if let Some(bound) = core[limit].as_f64() {
                        let outside = if core["type"] == "integer" {
                            json!((bound + by) as i64)
                        } else {
                            json!(bound + by)
                        };
                        self.set(pointer, outside, Code::OutOfRange);
                    }
                }
            }
            Value::Array(list) => self.array(core, list, pointer),
            Value::Object(map) => {
                for name in core["required"].as_array().into_iter().flatten() {
                    let mut body = self.body.clone();
                    let object = body.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
                    object.remove(name.as_str().unwrap()).unwrap();
                    let pointer = format!("{pointer}/{}", name.as_str().unwrap());
                    self.found.push(Spoilt { pointer, body, code: Code::MissingParameter });
                }
                if core["additionalProperties"] == false {
                    let mut body = self.body.clone();
                    body.pointer_mut(pointer).unwrap()["no such property"] = json!(1);
                    let pointer = format!("{pointer}/no such property");
                    self.found.push(Spoilt { pointer, body, code: Code::BadRequest });
                }
                for (name, value) in map {
                    if let Some(property) = core["properties"].get(name) {
                        let name = name.replace('~', "~0").replace('/', "~1");
                        self.value(property, value, &format!("{pointer}/{name}"));
                    }
                }
            }
            _ => {}
        }
    }

    fn string(&mut self, core: &Value, text: &str, pointer: &str) {
        if core["enum"].is_array() {
            self.set(pointer, json!("no such value"), Code::NotInEnum);
        }
        if let Some(most) = core["maxLength"].as_u64() {
            let long =
                text.chars().cycle().take(usize::try_from(most).unwrap() + 1).collect::<String>();
            self.set(pointer, json!(long), Code::OutOfRange);
        }
        if let Some(least) = core["minLength"].as_u64().filter(|least| *least > 0) {
            let short: String = text.chars().take(usize::try_from(least).unwrap() - 1).collect();
            self.set(pointer, json!(short), Code::OutOfRange);
        }
        let format = match core["format"].as_str() {
            Some("uri") => Some(Code::InvalidUrl),
            Some("uuid") => Some(Code::InvalidId),
            Some("email") => Some(Code::InvalidEmail),
            Some("phone-number" | "phone-number-or-short-code") => Some(Code::NotE164),
            Some("date" | "date-time") => Some(Code::BadRequest),
            _ => None,
        };
        if let Some(code) = format {
            self.set(pointer, json!("{}"), code);
        }
        if let Some(pattern) = core["pattern"].as_str() {
            let code = if pattern.starts_with(r"^\+") { Code::NotE164 } else { Code::BadRequest };
            self.set(pointer, json!("\u{1F600}\n"), code);
        }
    }

    fn array(&mut self, core: &Value, list: &[Value], pointer: &str) {
        if let Some(most) = core["maxItems"].as_u64() {
            let many: Vec<Value> =
                list.iter().cycle().take(usize::try_from(most).unwrap() + 1).cloned().collect();
            self.set(pointer, json!(many), Code::OutOfRange);
        }
        if let Some(least) = core["minItems"].as_u64().filter(|least| *least > 0) {
            let few = &list[..usize::try_from(least).unwrap() - 1];
            self.set(pointer, json!(few), Code::OutOfRange);
        }
        if let Some(first) = list.first() {
            self.value(&core["items"], first, &format!("{pointer}/0"));
        }
    }
}

/// Returns the code that messages have instead of a general one.
fn code_of(operation: &Operation, code: Code, pointer: &str) -> Code {
    let at = |name: &str| pointer == name || pointer.starts_with(&format!("{name}/"));
    match code {
        _ if behaviour::channel(&operation.id).is_none() => code,
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

#[test]
fn every_body_that_violates_the_contract_is_refused() {
    let api = Api::embedded().unwrap();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in &api.operations {
        let Some(body) = operation.body.as_ref().filter(|body| body.media_type != form::MEDIA_TYPE)
        else {
            continue;
        };
        let schema = Api::reference(&body.schema);
        let valid = sample_of(&api, &schema);
        let query = valid_query(operation);
        let (status, violations) = check(&api, operation, &query, &valid);
        assert_eq!(status, 200, "{}: {violations:?}", operation.id);
        let mut spoiler = Spoiler { api: &api, body: &valid, found: Vec::new() };
        spoiler.value(&schema, &valid, "");
        for Spoilt { pointer, body, code } in spoiler.found {
            count += 1;
            let expected = code_of(operation, code, &pointer);
            let (status, violations) = check(&api, operation, &query, &body);
            let source = ErrorSource::Pointer(pointer.clone());
            let found = violations.iter().any(|v| v.code == expected && v.source == source);
            if !found || !(400..=422).contains(&status) {
                failures.push(format!(
                    "{} {pointer}: {expected:?}, not {status} {violations:?}",
                    operation.id
                ));
            }
        }
    }
    assert!(count > 1000, "{count}");
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

#[test]
fn every_rule_of_every_body_is_checked() {
    let api = Api::embedded().unwrap();
    let mut count = 0;
    for operation in &api.operations {
        let Some(body) = &operation.body else { continue };
        let schema = Api::reference(&body.schema);
        let core = api.core(&schema);
        let keys = ["x-any-of", "x-exactly-one"];
        if !keys.iter().any(|key| core.get(key).is_some()) {
            continue;
        }
        count += 1;
        let mut body = sample_of(&api, &schema);
        let names: Vec<Value> =
            keys.iter().flat_map(|key| core[key].as_array()).flatten().cloned().collect();
        for name in names.iter().filter_map(Value::as_str) {
            body.as_object_mut().unwrap().remove(name);
        }
        let broken = rules::check(&api, &schema, &body, Utc::now());
        assert_eq!(broken[0].kind, rules::BrokenRule::NoneSet, "{}", operation.id);
        let (status, violations) = check(&api, operation, &valid_query(operation), &body);
        let code = if behaviour::channel(&operation.id).is_some() {
            Code::NoContent
        } else {
            Code::MissingParameter
        };
        assert_eq!((status, violations[0].code), (code.status(), code), "{}", operation.id);
    }
    assert!(count >= 7, "{count}");
}
