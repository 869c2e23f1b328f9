//! Bodies that are forms: `multipart/form-data`, the one way to send files.

use std::fmt;

use reqwest::multipart::Part;

use crate::types::support::Upload;

/// What a file is when nobody says what it is.
const ANY_BYTES: &str = "application/octet-stream";

/// A form with files, for [`CustomRequest::form`](crate::CustomRequest::form); requests of the
/// contract make theirs themselves.
///
/// It can be sent again without a copy of the files: clones share them.
#[derive(Clone, Default)]
pub struct Form {
    parts: Vec<(String, Content)>,
}

/// What a part holds.
#[derive(Clone)]
enum Content {
    Text(String),
    File(Upload),
}

impl Form {
    /// A form without parts, which cannot be sent.
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

    /// Adds a text; numbers and truth values are sent as one.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.parts.push((name.into(), Content::Text(value.to_string())));
        self
    }

    /// Tells why the form cannot be sent.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.parts.is_empty() {
            return Err("set at least one part of the form, it is empty".to_owned());
        }
        for (name, content) in &self.parts {
            let Content::File(file) = content else { continue };
            if file.file_name().is_empty() {
                // Services take a part without one for a text, or for no choice at all.
                return Err(format!("give the file of `{name}` a name, it has none"));
            }
            if part(content).is_err() {
                return Err(format!(
                    "correct the content type of `{name}`, write one such as application/pdf"
                ));
            }
        }
        Ok(())
    }

    /// The form as the HTTP client writes it, for one attempt.
    pub(super) fn written(&self) -> reqwest::Result<reqwest::multipart::Form> {
        // Names are written as browsers write them, which reqwest does for no name.
        let form = reqwest::multipart::Form::new().percent_encode_noop();
        self.parts.iter().try_fold(form, |form, (name, content)| {
            Ok(form.part(on_one_line(name), part(content)?))
        })
    }
}

fn part(content: &Content) -> reqwest::Result<Part> {
    match content {
        Content::Text(text) => Ok(Part::text(text.clone())),
        Content::File(file) => Part::stream(file.content().clone())
            .file_name(on_one_line(file.file_name()))
            .mime_str(file.content_type().unwrap_or(ANY_BYTES)),
    }
}

/// A name that ends neither its quotes nor its line, and so cannot begin a header of its own:
/// quotes and control characters become `%22` and its like, all else stays as it is.
fn on_one_line(name: &str) -> String {
    let mut line = String::with_capacity(name.len());
    for c in name.chars() {
        if c == '"' || c.is_control() {
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
            ("a \\ 'b'; c=1.pdf", "a \\ 'b'; c=1.pdf"),
            ("größe 100%.pdf", "größe 100%.pdf"),
            ("a\"b\r\nX-Evil: 1\0\u{85}", "a%22b%0D%0AX-Evil: 1%00%C2%85"),
        ] {
            assert_eq!(on_one_line(name), line);
        }
    }

    #[test]
    fn what_cannot_be_sent_is_told() {
        let file = |name: &str, kind: &str| Upload::new(name, "x").with_content_type(kind);
        let told = |form: Form| form.check().err().unwrap_or_default();
        assert!(told(Form::new()).contains("it is empty"));
        assert!(told(Form::new().file("loa", Upload::new("", "x"))).contains("`loa`"));
        for odd in ["pdf", "", "a/b\r\nX-Evil: 1", "text/plain; a=\"\r\n\"", "ä/ö"] {
            let told = told(Form::new().text("a", 1).file("loa", file("a.pdf", odd)));
            assert!(told.contains("content type of `loa`"), "{odd:?}: {told}");
        }
        assert_eq!(told(Form::new().file("loa", file("a.pdf", "text/plain; charset=utf-8"))), "");
    }
}
