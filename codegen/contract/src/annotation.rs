//! Annotations of GitHub Actions: messages next to the lines of a pull request.

use std::fmt;

use crate::Diagnostic;

/// One annotation, written as a workflow command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation<'a> {
    /// `error`, `warning` or `notice`.
    pub level: &'a str,
    /// The file, relative to the root of the repository.
    pub path: &'a str,
    /// The line, counted from 1, if it is known.
    pub line: Option<usize>,
    /// What stands above the message.
    pub title: &'a str,
    /// The message.
    pub message: String,
}

impl<'a> Annotation<'a> {
    /// Returns an annotation of an error.
    #[must_use]
    pub fn error(path: &'a str, line: Option<usize>, title: &'a str, message: String) -> Self {
        Self { level: "error", path, line, title, message }
    }
}

impl Diagnostic {
    /// Returns the diagnostic as an annotation of this file.
    #[must_use]
    pub fn annotation<'a>(&'a self, path: &'a str) -> Annotation<'a> {
        let message = format!("{}\nhelp: {}", self.message, self.help);
        Annotation::error(path, self.line, self.pointer.as_str(), message)
    }
}

impl fmt::Display for Annotation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped =
            |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
        write!(f, "::{} file={}", self.level, property(self.path))?;
        if let Some(line) = self.line {
            write!(f, ",line={line}")?;
        }
        write!(f, ",title={}::{}", property(self.title), escaped(&self.message))
    }
}
