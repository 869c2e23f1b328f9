//! Error responses, in the format of the API.

use serde_json::{Value, json};

/// The location in a request that an error entry refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ErrorSource {
    /// A JSON pointer into the body.
    Pointer(String),
    /// The name of a path, query or header parameter.
    Parameter(String),
    /// The request as a whole.
    Request,
}

/// One entry of an `errors` array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) code: Code,
    pub(crate) detail: String,
    pub(crate) source: ErrorSource,
}

/// Declares the error codes that the sandbox uses: name, code, title, status.
macro_rules! codes {
    ($($name:ident $code:literal $title:literal $status:literal,)*) => {
        /// An error code of the service.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code {
            $($name,)*
            /// A code that a fault rule chose.
            Chosen(u32),
        }

        impl Code {
            /// Returns the code as it appears in a response.
            pub(crate) fn text(self) -> String {
                match self {
                    $(Self::$name => $code.to_owned(),)*
                    Self::Chosen(code) => code.to_string(),
                }
            }

            /// Returns the title as it appears in a response.
            pub(crate) fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)*
                    Self::Chosen(code) => Self::numbered(code).map_or("Error", Self::title),
                }
            }

            /// Returns the status of a response with this code.
            pub(crate) fn status(self) -> u16 {
                match self {
                    $(Self::$name => $status,)*
                    Self::Chosen(code) => Self::numbered(code).map_or(400, Self::status),
                }
            }

            /// Returns the declared code with this number.
            fn numbered(number: u32) -> Option<Self> {
                let text = number.to_string();
                [$(Self::$name),*].into_iter().find(|code| code.text() == text)
            }
        }
    };
}

codes! {
    InvalidUrl "10003" "Invalid URL" 422,
    MissingParameter "10004" "Missing required parameter" 422,
    NotFound "10005" "Resource not found" 404,
    InvalidId "10006" "Invalid ID" 422,
    Unexpected "10007" "Unexpected error" 500,
    Authentication "10009" "Authentication failed" 401,
    Authorization "10010" "Authorization failed" 403,
    TooManyRequests "10011" "Too many requests" 429,
    UnsupportedMediaType "10014" "Unsupported Media Type" 415,
    BadRequest "10015" "Bad Request" 400,
    NotE164 "10016" "Phone number must be in +E.164 format" 422,
    InvalidEmail "10019" "Invalid email address" 422,
    InvalidJson "10023" "Invalid JSON" 422,
    InvalidType "10026" "Invalid parameter type" 422,
    Unprocessable "10027" "Unprocessable entity" 422,
    NotInEnum "10032" "Invalid enumerated value" 422,
    OutOfRange "10033" "Value outside of range" 422,
    InProgress "10036" "Request in progress" 409,
    NotRoutable "40001" "Not routable" 400,
    SpamTemporary "40002" "Blocked as spam, temporary" 400,
    SpamPermanent "40003" "Blocked as spam, permanent" 400,
    RejectedByDestination "40004" "Rejected by destination" 400,
    ExpiredInTransit "40005" "Message expired during transmission" 400,
    Undeliverable "40008" "Undeliverable" 400,
    ExpiredInQueue "40014" "Message expired in queue" 400,
    OptedOut "40300" "Blocked due to STOP message" 403,
    UnsupportedByRecipient "40301" "Unsupported message type" 400,
    TooManyParts "40302" "Message too large" 400,
    MixedContent "40304" "Invalid combination of message content" 400,
    InvalidSender "40305" "Invalid 'from' address" 400,
    InvalidRecipient "40310" "Invalid 'to' address" 400,
    NoNumberInPool "40321" "No usable number in the pool" 400,
    ProfileDisabled "40312" "Messaging profile is disabled" 400,
    NoContent "40316" "No content provided" 400,
    InvalidMms "40317" "Invalid MMS content" 400,
    QueueFull "40318" "Message queue is full" 429,
}

impl Code {
    /// Returns the code for a status that a fault rule chose.
    pub(crate) const fn for_status(status: u16) -> Self {
        match status {
            401 => Self::Authentication,
            403 => Self::Authorization,
            404 => Self::NotFound,
            409 => Self::InProgress,
            422 => Self::Unprocessable,
            429 => Self::TooManyRequests,
            400..=499 => Self::BadRequest,
            _ => Self::Unexpected,
        }
    }
}

impl Violation {
    pub(crate) fn new(code: Code, detail: impl Into<String>, source: ErrorSource) -> Self {
        Self { code, detail: detail.into(), source }
    }

    /// Returns the entry of `errors`.
    pub(crate) fn to_json(&self) -> Value {
        let code = self.code.text();
        let url = format!("https://developers.telnyx.com/docs/overview/errors/{code}");
        let mut entry = json!({
            "code": code,
            "title": self.code.title(),
            "detail": self.detail,
            "meta": { "url": url },
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
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) violations: Vec<Violation>,
}

impl Refusal {
    /// Refuses the request as a whole, with the status of the code.
    pub(crate) fn new(code: Code, detail: impl Into<String>) -> Self {
        Self::at(code, detail, ErrorSource::Request)
    }

    /// Refuses a property of the body, with the status of the code.
    pub(crate) fn property(code: Code, pointer: &str, detail: impl Into<String>) -> Self {
        Self::at(code, detail, ErrorSource::Pointer(pointer.to_owned()))
    }

    pub(crate) fn at(code: Code, detail: impl Into<String>, source: ErrorSource) -> Self {
        Self { status: code.status(), violations: vec![Violation::new(code, detail, source)] }
    }

    /// Refuses with another status than that of the code.
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn not_found() -> Self {
        Self::new(Code::NotFound, "resource not found")
    }

    /// Returns the body: `{"errors": [...]}`.
    pub(crate) fn to_json(&self) -> Value {
        let errors: Vec<Value> = self.violations.iter().map(Violation::to_json).collect();
        json!({ "errors": errors })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_violation_becomes_one_error_entry() {
        let pointer = ErrorSource::Pointer("/to".into());
        let parameter = ErrorSource::Parameter("page".into());
        let refusal = Refusal {
            status: 422,
            violations: vec![
                Violation::new(Code::MissingParameter, "missing", pointer),
                Violation::new(Code::Chosen(40300), "unknown", parameter),
            ],
        };
        let body = refusal.to_json();
        assert_eq!(body["errors"][0]["code"], "10004");
        assert_eq!(body["errors"][0]["source"]["pointer"], "/to");
        assert_eq!(body["errors"][1]["source"]["parameter"], "page");
        assert_eq!(body["errors"][1]["title"], "Blocked due to STOP message");
        assert_eq!((Code::Chosen(40300).status(), Code::Chosen(1).status()), (403, 400));
    }
}
