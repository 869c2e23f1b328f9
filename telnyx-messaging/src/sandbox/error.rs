//! Errors: error responses to invalid requests, and errors of the sandbox itself.

use serde_json::{Value, json};

/// An error of a [`Sandbox`](super::Sandbox).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The port on 127.0.0.1 could not be opened.
    #[error("failed to listen on 127.0.0.1: {0}; help: leave the port unset to use any free port")]
    Bind(#[from] std::io::Error),
    /// The embedded contract is invalid.
    #[error("the embedded contract is invalid: {0}")]
    Contract(String),
    /// The API has no collection of that name.
    #[error("unknown collection `{name}`; help: use one of {known}")]
    UnknownCollection {
        /// The unknown name.
        name: String,
        /// The valid names, separated by commas.
        known: String,
    },
    /// The parent of a nested collection does not exist in the sandbox.
    #[error("`{parent}` does not exist; help: insert or create it first")]
    UnknownParent {
        /// The path of the missing parent, such as `messaging_profiles/…`.
        parent: String,
    },
    /// Only JSON objects can be stored.
    #[error("expected a JSON object to store in `{collection}`")]
    NotAnObject {
        /// The name of the collection.
        collection: String,
    },
}

/// The location in a request that an error entry refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ErrorSource {
    /// A JSON pointer into the body.
    Pointer(String),
    /// The name of a path, query or header parameter.
    Parameter(String),
    /// The request as a whole.
    Request,
}

/// One entry of an `errors` array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Violation {
    pub(super) code: Code,
    pub(super) detail: String,
    pub(super) source: ErrorSource,
}

/// The Telnyx error codes the sandbox uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    InvalidUrl,
    MissingParameter,
    NotFound,
    InvalidId,
    Unexpected,
    Authentication,
    Authorization,
    TooManyRequests,
    UnsupportedMediaType,
    BadRequest,
    NotE164,
    InvalidEmail,
    InvalidJson,
    InvalidType,
    NotInEnum,
    OutOfRange,
}

impl Code {
    /// Returns the code and the title as they appear in a response.
    pub(super) const fn parts(self) -> (&'static str, &'static str) {
        match self {
            Self::InvalidUrl => ("10003", "Invalid URL"),
            Self::MissingParameter => ("10004", "Missing required parameter"),
            Self::NotFound => ("10005", "Resource not found"),
            Self::InvalidId => ("10006", "Invalid ID"),
            Self::Unexpected => ("10007", "Unexpected error"),
            Self::Authentication => ("10009", "Authentication failed"),
            Self::Authorization => ("10010", "Authorization failed"),
            Self::TooManyRequests => ("10011", "Too many requests"),
            Self::UnsupportedMediaType => ("10014", "Unsupported Media Type"),
            Self::BadRequest => ("10015", "Bad Request"),
            Self::NotE164 => ("10016", "Phone number must be in +E.164 format"),
            Self::InvalidEmail => ("10019", "Invalid email address"),
            Self::InvalidJson => ("10023", "Invalid JSON"),
            Self::InvalidType => ("10026", "Invalid parameter type"),
            Self::NotInEnum => ("10032", "Invalid enumerated value"),
            Self::OutOfRange => ("10033", "Value outside of range"),
        }
    }

    /// Returns the code for an injected status.
    pub(super) const fn for_status(status: u16) -> Self {
        match status {
            401 => Self::Authentication,
            403 => Self::Authorization,
            404 => Self::NotFound,
            429 => Self::TooManyRequests,
            400..=499 => Self::BadRequest,
            _ => Self::Unexpected,
        }
    }
}

impl Violation {
    pub(super) fn new(code: Code, detail: impl Into<String>, source: ErrorSource) -> Self {
        Self { code, detail: detail.into(), source }
    }

    fn to_json(&self) -> Value {
        let (code, title) = self.code.parts();
        let mut entry = json!({
            "code": code,
            "title": title,
            "detail": self.detail,
            "meta": { "url": format!("https://developers.telnyx.com/docs/overview/errors/{code}") },
        });
        match &self.source {
            ErrorSource::Pointer(pointer) => entry["source"] = json!({ "pointer": pointer }),
            ErrorSource::Parameter(name) => entry["source"] = json!({ "parameter": name }),
            ErrorSource::Request => {}
        }
        entry
    }
}

/// An error response: its status and all violations.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) violations: Vec<Violation>,
}

impl Refusal {
    pub(super) fn new(status: u16, code: Code, detail: impl Into<String>) -> Self {
        Self { status, violations: vec![Violation::new(code, detail, ErrorSource::Request)] }
    }

    pub(super) fn not_found() -> Self {
        Self::new(404, Code::NotFound, "resource not found")
    }

    /// Returns the body: `{"errors": [...]}`.
    pub(super) fn to_json(&self) -> Value {
        let errors: Vec<Value> = self.violations.iter().map(Violation::to_json).collect();
        json!({ "errors": errors })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn every_violation_becomes_one_error_entry() {
        let refusal = Refusal {
            status: 422,
            violations: vec![
                Violation::new(
                    Code::MissingParameter,
                    "missing",
                    ErrorSource::Pointer("/to".into()),
                ),
                Violation::new(Code::BadRequest, "unknown", ErrorSource::Parameter("page".into())),
            ],
        };
        let body = refusal.to_json();
        assert_eq!(body["errors"][0]["code"], "10004");
        assert_eq!(body["errors"][0]["source"]["pointer"], "/to");
        assert_eq!(body["errors"][1]["source"]["parameter"], "page");
    }
}
