//! The body of a successful response.

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::body_format::BodyFormat;
use super::check::{Check, check};
use super::coercion::type_name;
use super::envelope;
use super::parse::{self, parse};
use super::repair::{Repair, Repaired};
use super::{DecodeFailure, Decoded, Resolution, SchemaMismatch};

/// Why the body of a successful response gives no value.
#[derive(Debug)]
pub(crate) enum NotDecoded {
    /// The body holds `errors` and no data: the service refused under a status of success. The
    /// caller reports it as [`ApiError`](crate::ApiError), which reads the reasons.
    Refusal,
    /// The body cannot be read.
    Unreadable(DecodeFailure),
}

impl From<DecodeFailure> for NotDecoded {
    fn from(failure: DecodeFailure) -> Self {
        Self::Unreadable(failure)
    }
}

/// Reads the body of a 2xx, also when the `data` envelope is missing or added against the contract.
///
/// A body that matches the contract is read once, without looking at the headers.
///
/// # Errors
/// See [`NotDecoded`]. An empty body is an error unless `T` can be read from `null`; see
/// [`decode_without_body`].
pub(crate) fn decode_response<T: DeserializeOwned>(
    body: &[u8],
    headers: &HeaderMap,
) -> Result<Decoded<T>, NotDecoded> {
    let is_lost_on = envelope::is_lost_on::<T>();
    if let Some(value) = parse::read_strictly(body)
        && !(is_lost_on && has_envelope(body))
    {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    // `()` takes any body, and what can be read from `null` an empty one.
    if (is_blank(body) || size_of::<T>() == 0)
        && let Ok(value) = serde_json::from_str("null")
    {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    let repaired = repair(body, BodyFormat::from_headers(headers), is_lost_on, &check::<T>)?;
    Ok(repaired.read()?)
}

fn has_envelope(body: &[u8]) -> bool {
    parse::read_strictly(body).is_some_and(|document| envelope::is_envelope(&document))
}

/// Whether a body has no content.
pub(crate) fn is_blank(body: &[u8]) -> bool {
    parse::strip_byte_order_mark(body).trim_ascii().is_empty()
}

/// The value of a success without a body (204, or 200 with an [empty](is_blank) one), as far as it
/// follows from the id in the path. It is reported as a mismatch, unless `T` needs no body.
///
/// # Errors
/// When `T` has further required fields.
pub(crate) fn decode_without_body<T: DeserializeOwned>(
    id: Option<&str>,
) -> Result<Decoded<T>, DecodeFailure> {
    if let Ok(value) = serde_json::from_str("null") {
        return Ok(Decoded { value, mismatches: Vec::new() });
    }
    let known = id.map_or_else(|| json!({}), |id| json!({"id": id}));
    let check: Check<'_> = &check::<T>;
    let enveloped = json!({"data": known});
    let document = [known, enveloped].into_iter().find(|document| check(document).is_ok());
    let document = document.ok_or_else(|| DecodeFailure::of_body("the body is empty", true))?;
    let empty = SchemaMismatch::new(".", "a body", "nothing", Resolution::Replaced);
    Repaired { document, mismatches: vec![empty] }.read()
}

/// Reads a body with repairs. An envelope `is_lost_on` a type that takes it for an empty value.
fn repair(
    body: &[u8],
    format: BodyFormat,
    is_lost_on: bool,
    check: Check<'_>,
) -> Result<Repaired, NotDecoded> {
    let parsed = parse(body, format)?;
    if holds_only_errors(&parsed.document) {
        return Err(NotDecoded::Refusal);
    }
    let mut document = parsed.document;
    let repaired = if is_lost_on && envelope::is_envelope(&document) {
        without_envelope(document["data"].take(), check)?
    } else {
        repair_document(document, check)?
    };
    Ok(repaired.after(parsed.mismatches))
}

/// Whether a document gives reasons for a refusal, and nothing else but what accompanies them.
fn holds_only_errors(document: &Value) -> bool {
    let Value::Object(fields) = document else { return false };
    let is_reason = |name: &str, value: &Value| match value {
        Value::Array(reasons) => {
            name == "errors"
                && reasons.iter().any(|reason| reason.is_object() || reason.is_string())
        }
        Value::Object(reason) => !reason.is_empty(),
        Value::String(reason) => name == "error" && !reason.is_empty(),
        _ => false,
    };
    let has_reason = ["errors", "error"]
        .into_iter()
        .any(|name| fields.get(name).is_some_and(|value| is_reason(name, value)));
    const COMPANIONS: [&str; 9] =
        ["code", "detail", "error", "errors", "message", "meta", "request_id", "status", "title"];
    has_reason
        && fields.iter().all(|(name, value)| value.is_null() || COMPANIONS.contains(&name.as_str()))
}

fn repair_document(mut document: Value, check: Check<'_>) -> Result<Repaired, DecodeFailure> {
    // A list would take an envelope for its only element, and lose what is in it.
    let envelope = ["data", "records"].into_iter().find(|name| {
        document.get(name).is_some_and(|held| held.is_array() || held.is_object() || held.is_null())
    });
    if let Some(name) = envelope.filter(|_| check(&json!([])).is_ok()) {
        let (found, inner) = (type_name(&document), document[name].take());
        let repaired = Repair::from_value(inner)
            .run(check)
            .map_err(|failure| DecodeFailure { path: join(name, &failure.path), ..failure })?;
        let expected = format!("a list without `{name}` around it");
        return Ok(relocate(repaired, |path| join(name, path), &expected, found));
    }
    let failure = match Repair::from_value(document.clone()).run(check) {
        Ok(repaired) => return Ok(repaired),
        Err(failure) => failure,
    };
    let found = type_name(&document);
    match document.get_mut("data").map(Value::take) {
        Some(inner) if inner.is_object() => without_envelope(inner, check).map_err(|_| failure),
        Some(_) => Err(failure),
        None if failure.path == "data" || document.is_array() => {
            let repaired = Repair::from_value(json!({"data": document}))
                .run(check)
                .map_err(|failure| DecodeFailure { path: strip(&failure.path), ..failure })?;
            Ok(relocate(repaired, strip, "an object with `data`", found))
        }
        None => Err(failure),
    }
}

/// Reads the object in an envelope that the contract does not have.
fn without_envelope(inner: Value, check: Check<'_>) -> Result<Repaired, DecodeFailure> {
    let repaired = Repair::from_value(inner).run(check)?;
    let expected = "an object without `data` around it";
    Ok(relocate(repaired, |path| join("data", path), expected, "object"))
}

/// Reports the envelope, and all places by their path in the whole body.
fn relocate(
    mut repaired: Repaired,
    path: impl Fn(&str) -> String,
    expected: &str,
    found: &'static str,
) -> Repaired {
    for mismatch in &mut repaired.mismatches {
        mismatch.path = path(&mismatch.path);
    }
    let envelope = SchemaMismatch::new(".", expected, found, Resolution::Converted);
    repaired.after(vec![envelope])
}

/// The path in the body of a path inside its envelope.
fn join(envelope: &str, path: &str) -> String {
    match path {
        "." => envelope.to_owned(),
        path if path.starts_with('[') => format!("{envelope}{path}"),
        path => format!("{envelope}.{path}"),
    }
}

/// The path in the body of a path that leads through an added `data`.
fn strip(path: &str) -> String {
    let rest = path.strip_prefix("data").unwrap_or(path);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    if rest.is_empty() { ".".to_owned() } else { rest.to_owned() }
}
