//! Reasons for a refusal, in whatever shape the service or a gateway writes them.

use std::fmt;

use serde_json::{Map, Value};

use super::ErrorCode;
use crate::decode::{BodyFormat, parse};
use crate::redact::mask;

/// One reason why the service refused a request.
///
/// It is read from Telnyx's `errors`, from problem details (RFC 9457, `application/problem+json`),
/// and from the other shapes found on Telnyx's paths: one bare error, a list of errors, a `detail`
/// or `message` with or without `errors`, and the `detail` list of a validator, whose `loc` becomes
/// the [`pointer`](Self::pointer) or the [`parameter`](Self::parameter).
///
/// `Display` and `Debug` show code, title and place with phone numbers masked. They never show
/// [`detail`](Self::detail), which may quote the request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The code, the stable part to decide on.
    pub code: Option<ErrorCode>,
    /// A short description of the code. From a validator, the kind of problem, such as `missing`.
    pub title: Option<String>,
    /// A sentence about this occurrence. It may quote phone numbers, message text and other values
    /// of the request, so it does not belong in a log.
    pub detail: Option<String>,
    /// The place in the request body, as a JSON pointer: `/to`.
    pub pointer: Option<String>,
    /// The parameter at fault: of the query, or of the path or headers.
    pub parameter: Option<String>,
    /// A page about the code.
    pub url: Option<String>,
    /// The type of the problem, a URI. Only from problem details.
    pub type_uri: Option<String>,
    /// The HTTP status that was meant. Only from problem details.
    pub status: Option<u16>,
    /// A URI for this occurrence. Only from problem details.
    pub instance: Option<String>,
}

impl ErrorDetail {
    /// The reasons in the body of a refusal.
    pub(crate) fn read_all(body: &[u8], format: BodyFormat) -> Vec<Self> {
        let document = match parse(body, format).map(|parsed| parsed.document) {
            Ok(Value::Object(document)) => document,
            Ok(Value::Array(reasons)) => return reasons.iter().flat_map(Self::read).collect(),
            _ => return Vec::new(),
        };
        let mut reasons = ["errors", "error", "detail", "message"]
            .iter()
            .find_map(|name| {
                let found: Vec<_> = match document.get(*name)? {
                    Value::Array(reasons) => reasons.iter().flat_map(Self::read).collect(),
                    Value::Object(reason) => Self::read_object(reason),
                    _ => Vec::new(),
                };
                (!found.is_empty()).then_some(found)
            })
            .unwrap_or_default();
        // What is said of the request as a whole comes last: the others have a code or a place.
        if let Some(summary) = Self::from_fields(&document)
            && (reasons.is_empty() || summary.adds_to(&reasons))
        {
            reasons.push(summary);
        }
        reasons
    }

    /// One reason, or several by the field that they are about: `{"to": ["is missing"]}`.
    fn read_object(fields: &Map<String, Value>) -> Vec<Self> {
        if let Some(reason) = Self::from_fields(fields) {
            return vec![reason];
        }
        let about = |(name, reasons): (&String, &Value)| {
            let reasons = match reasons {
                Value::Array(reasons) => reasons.iter().flat_map(Self::read).collect(),
                reason => Self::read(reason),
            };
            // A number is the position of the reason rather than a field.
            let pointer = name.parse::<u64>().is_err().then(|| pointer([name.as_str()]));
            let pointer = move || pointer.clone();
            reasons
                .into_iter()
                .map(move |reason| Self { pointer: reason.pointer.or_else(&pointer), ..reason })
                .collect::<Vec<_>>()
        };
        fields.iter().flat_map(about).collect()
    }

    fn read(reason: &Value) -> Vec<Self> {
        match reason {
            // By field, but only in the form of a validator: the keys of other objects need not be
            // fields of the request.
            Value::Object(fields) if !fields.is_empty() && fields.values().all(is_list_of_text) => {
                Self::read_object(fields)
            }
            Value::Object(fields) => Vec::from_iter(Self::from_fields(fields)),
            Value::String(text) if !text.is_empty() => {
                vec![Self { detail: Some(text.clone()), ..Self::default() }]
            }
            _ => Vec::new(),
        }
    }

    fn from_fields(fields: &Map<String, Value>) -> Option<Self> {
        let source = fields.get("source");
        let within = |object: Option<&Value>, name: &str| text(object?.get(name));
        let detail = Self {
            code: text(fields.get("code")).map(ErrorCode::from),
            title: text(fields.get("title")),
            detail: ["detail", "message", "msg", "error_description", "error", "description"]
                .iter()
                .find_map(|name| text(fields.get(*name))),
            pointer: within(source, "pointer").or_else(|| direct_pointer(fields)),
            parameter: within(source, "parameter"),
            url: within(fields.get("meta"), "url"),
            ..Self::default()
        };
        if let Some(location) = Location::read(fields.get("loc")) {
            return Some(
                detail.at(location, text(fields.get("type")).filter(|kind| is_identifier(kind))),
            );
        }
        let problem = Self {
            type_uri: text(fields.get("type")).filter(|uri| uri != "about:blank"),
            status: text(fields.get("status")).and_then(|status| status.parse().ok()),
            instance: text(fields.get("instance")),
            ..detail.clone()
        };
        // Type and status alone say nothing, and are the names of much else.
        let is_problem = problem.type_uri.is_some() && problem.status.is_some();
        (detail != Self::default() || is_problem).then_some(problem)
    }

    /// The same reason, at the location that a validator of requests reports, with the kind of
    /// problem, such as `missing`, as its title.
    fn at(self, location: Location, kind: Option<String>) -> Self {
        // The location is then the position of a syntax error in the body.
        let is_syntax = matches!(kind.as_deref(), Some("json_invalid" | "value_error.jsondecode"));
        Self {
            title: self.title.or(kind),
            pointer: self.pointer.or(location.pointer).filter(|_| !is_syntax),
            parameter: self.parameter.or(location.parameter),
            ..self
        }
    }

    /// Whether this summary of a refusal says more than its reasons.
    fn adds_to(&self, reasons: &[Self]) -> bool {
        let is_new = |field: fn(&Self) -> Option<&str>| {
            field(self).is_some_and(|text| reasons.iter().all(|reason| field(reason) != Some(text)))
        };
        is_new(|reason| reason.detail.as_deref())
            || is_new(|reason| reason.title.as_deref())
            || is_new(|reason| reason.code.as_ref().map(ErrorCode::as_str))
    }

    /// Whether this reason is that the recipient has opted out (`STOP`).
    ///
    /// The service uses one code for several refusals, so title and detail decide. `false` when
    /// they do not say so, such as for a sender that is not assigned to a messaging profile.
    pub fn is_opted_out(&self) -> bool {
        const SAYS_SO: [&str; 5] =
            ["opted out", "opted-out", "stop message", "block rule", "unsubscribed"];
        let is_blocked = matches!(
            self.code,
            Some(ErrorCode::RecipientBlocked | ErrorCode::TypeNotSupportedByRecipient)
        );
        let says_so = |text: &String| {
            let text = text.to_lowercase();
            SAYS_SO.iter().any(|words| text.contains(words)) && !text.contains("not opted")
        };
        is_blocked && [&self.title, &self.detail].into_iter().flatten().any(says_so)
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether the text is a name such as `value_error.missing`, which quotes nothing of the request.
fn is_identifier(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_lowercase() || b"_.".contains(&byte))
}

fn is_list_of_text(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(Value::is_string))
}

/// The location as a member of the reason itself: a pointer, also as the fragment of a URI
/// (RFC 9457), or the name of a field.
fn direct_pointer(fields: &Map<String, Value>) -> Option<String> {
    let pointer_member = text(fields.get("pointer"))
        .map(|given| given.trim_start_matches('#').to_owned())
        .filter(|given| given.starts_with('/'));
    pointer_member.or_else(|| Some(pointer([fields.get("field")?.as_str()?])))
}

/// A location in a request, as a list of steps of which the first is the part of the request.
#[derive(Default)]
struct Location {
    pointer: Option<String>,
    parameter: Option<String>,
}

impl Location {
    fn read(steps: Option<&Value>) -> Option<Self> {
        let steps = steps?.as_array()?.iter().map(|step| text(Some(step)));
        let steps = steps.collect::<Option<Vec<_>>>()?;
        let (part, within) = steps.split_first()?;
        Some(match part.as_str() {
            "query" | "path" | "header" | "cookie" => {
                Self { parameter: Some(within.join(".")), pointer: None }
            }
            "body" if within.is_empty() => Self::default(),
            "body" => Self { pointer: Some(pointer(within)), parameter: None },
            _ => Self { pointer: Some(pointer(&steps)), parameter: None },
        })
    }
}

/// The JSON pointer (RFC 6901) for a list of steps.
fn pointer(steps: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let escaped = |step: &str| step.replace('~', "~0").replace('/', "~1");
    steps.into_iter().fold(String::new(), |pointer, step| pointer + "/" + &escaped(step.as_ref()))
}

/// Masks phone numbers, and cuts what is too long for a line.
fn shown(text: &str) -> String {
    const LONGEST: usize = 120;
    let masked = mask(text);
    match masked.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &masked[..end]),
        None => masked,
    }
}

/// One line: code, title and place.
impl fmt::Display for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = [self.code.as_ref().map(ErrorCode::as_str), self.title.as_deref()]
            .into_iter()
            .flatten()
            .map(shown)
            .collect();
        let line = words.join(" ");
        formatter.write_str(if line.is_empty() {
            "unspecified, see its `detail`"
        } else {
            &line
        })?;
        match (&self.pointer, &self.parameter) {
            (Some(pointer), _) => write!(formatter, " (at {})", shown(pointer)),
            (None, Some(parameter)) => write!(formatter, " (parameter {})", shown(parameter)),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = |text: &Option<String>| text.as_deref().map(shown);
        let hidden = |text: &Option<String>| text.is_some().then_some(format_args!("[redacted]"));
        formatter
            .debug_struct("ErrorDetail")
            .field("code", &self.code.as_ref().map(|code| shown(code.as_str())))
            .field("title", &masked(&self.title))
            .field("detail", &hidden(&self.detail))
            .field("pointer", &masked(&self.pointer))
            .field("parameter", &masked(&self.parameter))
            .field("url", &hidden(&self.url))
            .field("type_uri", &hidden(&self.type_uri))
            .field("status", &self.status)
            .field("instance", &hidden(&self.instance))
            .finish()
    }
}

impl std::error::Error for ErrorDetail {}
