//! What OpenAPI takes from HTTP: methods, statuses, media types.

use serde_json::{Map, Value};

/// The methods that an OpenAPI document can describe, as its keys.
pub const METHODS: [&str; 8] =
    ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The media type of a body that is one JSON value.
pub const JSON: &str = "application/json";

/// The media type of a body that is a form, which can carry files.
pub const FORM: &str = "multipart/form-data";

/// Returns whether a key of `responses` is a success: `200` to `299`, or `2XX`.
#[must_use]
pub fn is_success(status: &str) -> bool {
    status.len() == 3
        && status.strip_prefix('2').is_some_and(|rest| {
            rest.eq_ignore_ascii_case("XX") || rest.bytes().all(|b| b.is_ascii_digit())
        })
}

/// Returns the successful ones of the `responses` of an operation.
pub fn successes(responses: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let entries = responses.iter().map(|(status, response)| (status.as_str(), response));
    entries.filter(|(status, _)| is_success(status))
}

/// Returns whether the text is one media type, such as `application/pdf`, without parameters and
/// wildcards.
#[must_use]
pub fn is_media_type(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$&^_.+-".contains(c);
        !name.is_empty() && name.chars().all(is_allowed)
    };
    text.split_once('/').is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype))
}
