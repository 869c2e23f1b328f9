//! Operations and their responses.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    content,
    fields::{DESCRIBE, Fields, Sink, check_prose},
    group, list,
    parameter::{self, In},
    request_body,
};
use crate::{
    Located, Pointer,
    extensions::{self, Site},
    http::{self, JSON},
    model::{Field, Operation, Pagination, RetryClass, SandboxHints, Schema},
    naming,
};

/// The methods that the client sends, and whether repeating one changes nothing more.
const SENT: [(&str, bool); 5] =
    [("delete", true), ("get", true), ("patch", false), ("post", false), ("put", true)];

/// Reads the operations of a path.
pub(super) fn path_item<'a>(
    sink: &Sink<'a>,
    schemas: &BTreeMap<String, Schema>,
    path: &str,
    at: Located<'a>,
    operations: &mut Vec<Operation>,
) {
    let Some(mut fields) = Fields::of(sink, at) else { return };
    let placeholders = placeholders(path);
    if placeholders.is_none() {
        let help = "write segments and placeholders: `/messages/{id}`";
        sink.error(fields.pointer(), format!("`{path}` is not a path"), help);
    }
    let shared = fields.list("parameters");
    for (method, is_idempotent) in SENT {
        let Some(at) = fields.get(method) else { continue };
        let place = at.pointer.clone();
        let operation = operation(sink, schemas, at, path, (method, is_idempotent), &shared);
        let Some(operation) = operation else { continue };
        let expected = placeholders.as_deref().unwrap_or_default();
        check_placeholders(sink, &place, expected, &operation.path_parameters);
        operations.push(operation);
    }
    fields.finish(None, |key| {
        let methods: Vec<String> = SENT.iter().map(|(method, _)| format!("`{method}`")).collect();
        let help = format!("write one of: {}", methods.join(", "));
        http::METHODS.contains(&key).then(|| (format!("the method `{key}` is not supported"), help))
    });
}

/// Returns the placeholders of a path; `None` when it is not one.
fn placeholders(path: &str) -> Option<Vec<&str>> {
    let is_plain = |text: &str| {
        text.chars().all(|c| c.is_ascii_alphanumeric() || "/-._~:@!$&'()*+,;=%".contains(c))
    };
    let mut parts = path.split('{');
    let first = parts.next()?;
    let mut found = Vec::new();
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        if name.is_empty() || name.contains('/') || found.contains(&name) || !is_plain(rest) {
            return None;
        }
        found.push(name);
    }
    (first.starts_with('/') && is_plain(first) && !path.contains("//")).then_some(found)
}

fn check_placeholders(sink: &Sink, place: &Pointer, placeholders: &[&str], parameters: &[Field]) {
    let has = |name: &str| parameters.iter().any(|parameter| parameter.wire == name);
    for name in placeholders.iter().filter(|name| !has(name)) {
        let help = format!("add a required path parameter `{name}`");
        sink.error(place, format!("the placeholder `{{{name}}}` has no parameter"), help);
    }
    for parameter in parameters.iter().filter(|p| !placeholders.contains(&p.wire.as_str())) {
        let message = format!("the path parameter `{}` is not in the path", parameter.wire);
        let help = format!("write `{{{}}}` into the path, or remove it", parameter.wire);
        sink.error(place, message, help);
    }
}

fn operation<'a>(
    sink: &Sink<'a>,
    schemas: &BTreeMap<String, Schema>,
    at: Located<'a>,
    path: &str,
    (method, is_idempotent): (&str, bool),
    shared: &[Located<'a>],
) -> Option<Operation> {
    let mut fields = Fields::of(sink, at)?;
    let id = id(&mut fields);
    let summary =
        fields.required_prose("summary", "summarize it in a few words: `Sends a message`");
    let description = fields.required_prose("description", DESCRIBE);
    let deprecated = fields.flag("deprecated");
    let styles = Pagination::ALL.map(|style| (style.name(), style));
    let pagination = fields.one_of(extensions::PAGINATION, &styles);
    let classes = [("idempotent", RetryClass::Idempotent), ("unsafe", RetryClass::NonIdempotent)];
    let retry = fields.one_of(extensions::RETRY, &classes).unwrap_or(match is_idempotent {
        true => RetryClass::Idempotent,
        false => RetryClass::NonIdempotent,
    });
    let sandbox = sandbox_hints(sink, &mut fields);
    let group = group(&mut fields);
    let error_codes = error_codes(&mut fields);

    // A parameter of the operation replaces one of the path with the same name and place.
    let mut parameters: Vec<(In, Field)> = Vec::new();
    let own = fields.list("parameters");
    let mut seen = BTreeSet::new();
    for (at, is_own) in
        own.into_iter().map(|at| (at, true)).chain(shared.iter().cloned().map(|at| (at, false)))
    {
        let place = at.pointer.clone();
        let Some((sent, parameter)) = parameter::parameter(sink, schemas, at) else { continue };
        if seen.insert((sent as u8, parameter.wire.clone())) {
            parameters.push((sent, parameter));
        } else if is_own {
            let message = format!("the parameter `{}` is declared twice", parameter.wire);
            sink.error(&place, message, "remove one of the two");
        }
    }
    let of = |place: In, parameters: &[(In, Field)]| -> Vec<Field> {
        let found = parameters.iter().filter(|(sent, _)| *sent == place);
        found.map(|(_, parameter)| parameter.clone()).collect()
    };
    let mut path_parameters = of(In::Path, &parameters);
    path_parameters.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.wire)));
    let mut query = of(In::Query, &parameters);
    query.sort_by(|a, b| a.wire.cmp(&b.wire));
    for parameter in &mut query {
        if let Some(setter) = pagination.and_then(|style| style.setter(&parameter.wire)) {
            parameter.name = setter.to_owned();
        }
    }
    let key = parameters.iter().find(|(place, _)| *place == In::Header).map(|(_, key)| key);
    let body = fields.get("requestBody");
    let body = body.and_then(|body| request_body::body(sink, schemas, body));
    let (success, component) = responses(&mut fields, schemas);
    let place = fields.pointer().clone();
    fields.finish_on(Site::Operation);

    Some(Operation {
        pointer: place,
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary,
        description,
        deprecated,
        group,
        path_parameters,
        query,
        idempotency_key: key.is_some(),
        idempotency_key_required: key.is_some_and(|key| key.required),
        idempotency_key_pattern: key.and_then(|key| key.limits.pattern.clone()),
        body,
        response: list::success_body(schemas, pagination, component),
        success,
        retry,
        pagination,
        sandbox,
        error_codes,
    })
}

fn sandbox_hints<'a>(sink: &Sink<'a>, fields: &mut Fields<'_, 'a>) -> Option<SandboxHints> {
    let mut hints = Fields::of(sink, fields.get(extensions::SANDBOX)?)?;
    let mut text = |key| hints.string(key).map(str::to_owned);
    let (id, collection, parent) = (text("id"), text("collection"), text("parent"));
    let varies = hints.strings("varies").unwrap_or_default();
    let varies = varies.into_iter().map(str::to_owned).collect();
    hints.finish_plain();
    Some(SandboxHints { id, collection, parent, varies })
}

fn id(fields: &mut Fields) -> String {
    let id = fields.string("operationId").unwrap_or_default();
    let segments: Vec<&str> = id.split('.').collect();
    if segments.len() < 2 || !segments.iter().all(|segment| naming::is_snake_case(segment)) {
        let message = match fields.has("operationId") {
            true => format!("`{id}` is not the path of a Rust method"),
            false => "missing `operationId`".to_owned(),
        };
        let help = "write resource and method in snake case, joined by dots and without keywords: \
                    `messages.send`";
        fields.error("operationId", message, help);
    }
    id.to_owned()
}

fn error_codes(fields: &mut Fields) -> Vec<(String, String)> {
    let mut codes = Vec::new();
    for (code, at) in fields.entries(extensions::ERROR_CODES) {
        let meaning = at.value.as_str().unwrap_or_default();
        if meaning.is_empty() {
            let help = "write an entry such as `\"40300\": \"the recipient has opted out\"`";
            fields.sink.error(&at.pointer, format!("the error code `{code}` has no meaning"), help);
        }
        check_prose(fields.sink, &at.pointer, extensions::ERROR_CODES, meaning);
        codes.push((code, meaning.to_owned()));
    }
    codes.sort();
    codes
}

/// Reads the responses: the status of the only success, and the component of its body.
fn responses(fields: &mut Fields, schemas: &BTreeMap<String, Schema>) -> (u16, Option<String>) {
    let entries = fields.entries("responses");
    let responses = fields.at.value.get("responses").and_then(serde_json::Value::as_object);
    let successes: Vec<&str> =
        responses.into_iter().flat_map(http::successes).map(|(status, _)| status).collect();
    if successes.len() != 1 {
        let message = format!("{} successful responses", successes.len());
        let help = "declare one, `200` to `299`; the client accepts every 2xx";
        fields.error("responses", message, help);
    }
    let mut success = (200, None);
    for (status, at) in entries {
        let place = at.pointer.clone();
        let number = status.parse::<u16>().ok().filter(|_| status.len() == 3);
        let is_success = successes.contains(&status.as_str());
        let is_error = matches!(number, Some(300..=599));
        let is_range = matches!(status.as_str(), "4XX" | "5XX" | "default");
        let is_status = is_error || is_range || (is_success && number.is_some());
        if !is_status {
            let message = format!("`{status}` is not a status");
            fields.sink.error(&place, message, "write a status of three digits, `4XX` or `5XX`");
        }
        let component = response(fields.sink, at);
        if let Some(schema) = component.as_ref().and_then(|name| schemas.get(name)) {
            request_body::no_files(fields.sink, &place, schema);
        }
        if let (true, Some(number)) = (is_success, number) {
            success = (number, component);
        }
    }
    success
}

/// Reads a response, and returns the component of its body.
pub(super) fn response<'a>(sink: &Sink<'a>, at: Located<'a>) -> Option<String> {
    let at = sink.resolve(&at, "responses")?;
    let mut fields = Fields::of(sink, at)?;
    fields.required_prose("description", DESCRIBE);
    let component = match fields.has("content") {
        true => content(&mut fields, &[JSON]),
        false => None,
    };
    fields.finish_plain();
    let (_, media, name) = component?;
    let mut media = Fields::of(sink, media)?;
    media.get("schema");
    media.finish_plain();
    Some(name)
}

/// Checks that a request builder has one method per name, and progenitor's method one argument.
pub(super) fn check_names(sink: &Sink, schemas: &BTreeMap<String, Schema>, operation: &Operation) {
    let body = operation.body_component().and_then(|name| schemas.get(name));
    let reserved =
        naming::RESERVED_SETTERS.iter().filter(|name| body.is_some() || **name != "body");
    let mut setters: BTreeMap<&str, String> =
        reserved.map(|name| (*name, "every request builder".to_owned())).collect();
    let fields = body.into_iter().flat_map(Schema::fields);
    for Field { pointer, wire, name, .. } in operation.query.iter().chain(fields) {
        let help = format!("write another name as its `{}`", extensions::RUST_NAME);
        if !naming::is_snake_case(name) {
            let message = format!("`{wire}` has no valid Rust name: `{name}`");
            sink.error(pointer, message, help);
        } else if let Some(other) = setters.insert(name, format!("`{wire}`")) {
            let message = format!("the setter `{name}` of `{wire}` is also that of {other}");
            sink.error(pointer, message, help);
        }
    }
    let mut arguments = BTreeMap::from([("idempotency_key".to_owned(), "every call")]);
    if body.is_some() {
        arguments.insert("body".to_owned(), "the body");
    }
    for parameter in operation.path_parameters.iter().chain(&operation.query) {
        let (Field { pointer, wire, .. }, name) = (parameter, parameter.argument());
        let is_placeholder = operation.path.contains(&format!("{{{wire}}}"));
        let help = match is_placeholder {
            true => "rename the placeholder, in the path and in its parameter: it is not sent",
            false => "leave the parameter out: progenitor derives the argument from what is sent",
        };
        // The one keyword that progenitor does not know.
        if name == "gen" {
            let message = format!("the argument `{name}` of `{wire}` is a keyword");
            sink.error(pointer, message, help);
        } else if let Some(other) = arguments.insert(name.clone(), wire) {
            let message = format!("`{wire}` and `{other}` are the same argument, `{name}`");
            sink.error(pointer, message, help);
        }
    }
}
