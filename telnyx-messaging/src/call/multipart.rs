//! Bodies of the type `multipart/form-data`, which is how files are sent.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use super::Problems;
use crate::random;
use crate::types::support::Upload;

/// The content type of a file without one of its own.
const DEFAULT_CONTENT_TYPE: &str = "application/octet-stream";

/// A form with files, for [`CustomRequest::form`](crate::CustomRequest::form). Operations of the
/// contract make theirs themselves.
///
/// Clones share the files.
#[derive(Clone, Default)]
pub struct Form {
    parts: Vec<(String, Content)>,
}

/// The content of a part.
#[derive(Clone)]
enum Content {
    Text(String),
    File(Upload),
}

impl Form {
    /// Creates a form without parts, which cannot be sent.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Without a content type of its own it is sent as `application/octet-stream`.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>, file: Upload) -> Self {
        self.parts.push((name.into(), Content::File(file)));
        self
    }

    /// Adds a value: a string, a number or a boolean.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.parts.push((name.into(), Content::Text(value.to_string())));
        self
    }

    /// Reports why the form cannot be sent.
    pub(super) fn validate(&self, problems: &mut Problems) {
        if self.parts.is_empty() {
            problems.add("set at least one part of the form: it is empty");
        }
        for (name, content) in &self.parts {
            let Content::File(file) = content else { continue };
            if file.file_name().is_empty() {
                // Services take a part without a file name for a string.
                problems.add(format!("the file of `{name}` has no name: give it one"));
            }
            if !file.content_type().is_none_or(is_content_type) {
                problems.add(format!(
                    "the content type of `{name}` is invalid: write it like application/pdf"
                ));
            }
        }
    }

    /// Returns the content type and the body: the files themselves are not copied.
    pub(super) fn encode(&self) -> (HeaderValue, Vec<Bytes>) {
        let boundary = random::uuid();
        let mut chunks = Vec::with_capacity(self.parts.len() * 2 + 1);
        let mut text = String::new();
        for (name, content) in &self.parts {
            text.push_str(&format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                on_one_line(name)
            ));
            match content {
                Content::Text(value) => text.push_str(&format!("\r\n\r\n{value}")),
                Content::File(file) => {
                    text.push_str(&format!(
                        "; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                        on_one_line(file.file_name()),
                        file.content_type().unwrap_or(DEFAULT_CONTENT_TYPE)
                    ));
                    chunks.push(std::mem::take(&mut text).into());
                    chunks.push(file.content().clone());
                }
            }
            text.push_str("\r\n");
        }
        text.push_str(&format!("--{boundary}--\r\n"));
        chunks.push(text.into());
        let content_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
        // A boundary of hexadecimal digits is a valid header value.
        (content_type.unwrap_or(HeaderValue::from_static("multipart/form-data")), chunks)
    }
}

/// Whether a string has the form `type/subtype`, with parameters or without, on one line.
fn is_content_type(text: &str) -> bool {
    let is_token = |text: &str| {
        let special = |byte| b"!#$&-^_.+".contains(&byte);
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || special(byte))
    };
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
    parameters.bytes().all(is_visible)
        && essence.trim().split_once('/').is_some_and(|(a, b)| is_token(a) && is_token(b))
}

/// A name that ends neither its quotes nor its line, and so cannot begin a header of its own:
/// quotes and control characters become `%22` and its like, all else stays as it is.
fn on_one_line(name: &str) -> String {
    let mut line = String::with_capacity(name.len());
    for c in name.chars() {
        if c == '\\' {
            // Inside quotes a backslash escapes what follows.
            line.push_str(r"\\");
        } else if c == '"' || c.is_control() {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                line.push_str(&format!("%{byte:02X}"));
            }
        } else {
            line.push(c);
        }
    }
    line
}

/// Shows neither names nor contents.
impl fmt::Debug for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Form").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn no_name_leaves_its_line() {
        for (name, line) in [
            ("loa.pdf", "loa.pdf"),
            ("a \\ 'b'; c=1.pdf", "a \\\\ 'b'; c=1.pdf"),
            ("größe 100%.pdf", "größe 100%.pdf"),
            ("a\"b\r\nX-Evil: 1\0\u{85}", "a%22b%0D%0AX-Evil: 1%00%C2%85"),
        ] {
            assert_eq!(on_one_line(name), line);
        }
    }

    #[test]
    fn invalid_parts_are_reported() {
        let file = |name: &str, kind: &str| Upload::new(name, "x").with_content_type(kind);
        let problems = |form: Form| {
            let mut problems = Problems::default();
            form.validate(&mut problems);
            problems.into_result("request.post").err().map_or(String::new(), |e| e.to_string())
        };
        assert!(problems(Form::new()).contains("it is empty"));
        assert!(problems(Form::new().file("loa", Upload::new("", "x"))).contains("`loa`"));
        for odd in ["pdf", "", "a/b\r\nX-Evil: 1", "text/plain; a=\"\r\n\"", "ä/ö"] {
            let found = problems(Form::new().text("a", 1).file("loa", file("a.pdf", odd)));
            assert!(found.contains("content type of `loa`"), "{odd:?}: {found}");
        }
        assert_eq!(
            problems(Form::new().file("loa", file("a.pdf", "text/plain; charset=utf-8"))),
            ""
        );
    }
}
