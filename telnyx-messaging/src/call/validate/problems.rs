//! The problems that were found, each with its place in the request.

use super::{Limit, Settable, Validate};
use crate::clock::Clock;
use crate::error::{Error, InvalidRequest, Result};

/// Everything that is wrong with a request.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    pub(super) missing: Vec<&'static str>,
    pub(super) problems: Vec<String>,
    /// The place of the object that is being checked, such as `whatsapp_message.text`.
    pub(super) path: String,
    /// The time that windows begin at.
    pub(super) clock: Clock,
}

impl Problems {
    /// Problems of a request that is sent at the time of this clock.
    pub(crate) fn with_clock(clock: Clock) -> Self {
        Self { clock, ..Self::default() }
    }

    /// Adds a problem: what is wrong, and what to do.
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    pub(in crate::call) fn extend(&mut self, problems: &[String]) {
        self.problems.extend_from_slice(problems);
    }

    /// Reports a required value that is not set.
    pub(crate) fn required(&mut self, name: &'static str, value: &impl Settable) {
        if value.is_set() {
            return;
        }
        if self.path.is_empty() {
            self.missing.push(name);
        } else {
            self.within(name, |problems| problems.here("is required: set it"));
        }
    }

    /// Reports each limit that a value exceeds, and what is wrong inside it.
    pub(crate) fn check(&mut self, name: &str, value: &impl Validate, limits: &[Limit]) {
        self.within(name, |problems| value.validate(limits, problems));
    }

    /// Reports what is wrong with a body.
    pub(crate) fn body(&mut self, body: &impl Validate) {
        body.validate(&[], self);
    }

    /// Checks what is at a key, or at an index in brackets, of the present place.
    pub(super) fn within(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        check(self);
        self.path.truncate(length);
    }

    /// Adds a problem of the value at the present place.
    pub(super) fn here(&mut self, problem: &str) {
        self.add(format!("`{}` {problem}", self.path));
    }

    /// Checks that a path argument addresses one resource, and nothing above it.
    pub(crate) fn path_argument(&mut self, name: &str, value: &str) {
        let problem = match value.trim() {
            // An empty argument would address the whole list: DELETE /messages/.
            "" => "is empty: set it",
            // These would be resolved away and address another operation.
            "." | ".." => "is a relative path: set it to an identifier",
            // URL parsers take a backslash for a slash.
            text if text.contains('\\') => "contains a backslash: set it to an identifier",
            text if text.contains(|c: char| c.is_control()) => {
                "contains control characters: remove them"
            }
            _ => return,
        };
        self.add(format!("`{name}` {problem}"));
    }

    /// Returns an error that reports all problems, if there are any.
    pub(crate) fn into_result(self, operation: &'static str) -> Result<()> {
        if self.missing.is_empty() && self.problems.is_empty() {
            return Ok(());
        }
        Err(self.into_error(operation))
    }

    pub(in crate::call) fn into_error(self, operation: &'static str) -> Error {
        let Self { missing, mut problems, .. } = self;
        if !missing.is_empty() {
            let names: Vec<String> = missing.iter().map(|field| format!("`{field}`")).collect();
            problems.insert(0, format!("set the required {}", names.join(", ")));
        }
        InvalidRequest { operation: Some(operation), problems, missing }.into()
    }
}
