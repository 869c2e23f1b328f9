//! Reasons for a refusal, read from whatever shape they come in.

use std::fmt;

use serde_json::Value;

use super::{ErrorCode, mask};

/// One reason why the service refused.
///
/// `Debug` masks phone numbers, which the service likes to quote; the fields hold the original.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The code, the stable part to decide on.
    pub code: Option<ErrorCode>,
    /// A few words for the code.
    pub title: Option<String>,
    /// A sentence about this very case. It may quote phone numbers and values of the request.
    pub detail: Option<String>,
    /// The place in the request body that is at fault, as a JSON pointer: `/to`.
    pub pointer: Option<String>,
    /// The query parameter that is at fault.
    pub parameter: Option<String>,
    /// A page about the code.
    pub url: Option<String>,
}

impl ErrorDetail {
    /// The reasons in the body of a refusal: Telnyx's `errors`, and the other shapes met on its
    /// paths (one error for the list, plain strings, `error`, `message`, `detail`).
    pub(crate) fn read_all(body: &[u8]) -> Vec<Self> {
        let Ok(Value::Object(document)) = serde_json::from_slice(body) else {
            return Vec::new();
        };
        ["errors", "error", "detail", "message"]
            .iter()
            .find_map(|name| {
                let found: Vec<_> = match document.get(*name)? {
                    Value::Array(reasons) => reasons.iter().filter_map(Self::read).collect(),
                    // An object like {"errors": {"0": {…}}} or {"error": {"code": …}}.
                    Value::Object(reason) => match Self::read(&Value::Object(reason.clone())) {
                        Some(reason) => vec![reason],
                        None => reason.values().filter_map(Self::read).collect(),
                    },
                    Value::String(text) => vec![Self {
                        code: text_of(document.get("code")).map(ErrorCode::from),
                        ..Self::from_text(text)
                    }],
                    _ => Vec::new(),
                };
                (!found.is_empty()).then_some(found)
            })
            .or_else(|| Self::read(&Value::Object(document)).map(|reason| vec![reason]))
            .unwrap_or_default()
    }

    fn from_text(text: &str) -> Self {
        Self { detail: Some(text.to_owned()), ..Self::default() }
    }

    fn read(reason: &Value) -> Option<Self> {
        let fields = match reason {
            Value::Object(fields) => fields,
            Value::String(text) => return Some(Self::from_text(text)),
            _ => return None,
        };
        let source = fields.get("source");
        let within = |object: Option<&Value>, name: &str| {
            text_of(object.and_then(|object| object.get(name)))
        };
        let detail = Self {
            code: text_of(fields.get("code")).map(ErrorCode::from),
            title: text_of(fields.get("title")),
            detail: ["detail", "message", "msg"].iter().find_map(|name| text_of(fields.get(*name))),
            pointer: within(source, "pointer").or_else(|| fields.get("loc").and_then(pointer_of)),
            parameter: within(source, "parameter"),
            url: within(fields.get("meta"), "url"),
        };
        (detail != Self::default()).then_some(detail)
    }
}

fn text_of(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A place told as a list of steps, as some paths of the API do.
fn pointer_of(steps: &Value) -> Option<String> {
    let steps = steps.as_array()?.iter().map(|step| text_of(Some(step)));
    Some(format!("/{}", steps.collect::<Option<Vec<_>>>()?.join("/")))
}

/// One line: code, title, detail and place, with phone numbers masked.
impl fmt::Display for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = Vec::new();
        words.extend(self.code.as_ref().map(|code| mask(code.as_str())));
        words.extend(self.title.as_deref().map(mask));
        let mut line = words.join(" ");
        if let Some(detail) = self.detail.as_deref().map(mask) {
            if !line.is_empty() {
                line.push_str(": ");
            }
            line.push_str(&detail);
        }
        formatter.write_str(&line)?;
        match (&self.pointer, &self.parameter) {
            (Some(pointer), _) => write!(formatter, " (at {})", mask(pointer)),
            (None, Some(parameter)) => write!(formatter, " (parameter {})", mask(parameter)),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = |text: &Option<String>| text.as_deref().map(mask);
        formatter
            .debug_struct("ErrorDetail")
            .field("code", &self.code.as_ref().map(|code| mask(code.as_str())))
            .field("title", &masked(&self.title))
            .field("detail", &masked(&self.detail))
            .field("pointer", &masked(&self.pointer))
            .field("parameter", &masked(&self.parameter))
            .field("url", &masked(&self.url))
            .finish()
    }
}
