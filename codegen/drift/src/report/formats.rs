//! Findings for programs and for notes.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Report, also, count};
use crate::{Finding, Severity, compare::first_operation};

/// One half of a rename.
fn part(part: &Finding) -> Value {
    json!({"mark": part.mark(), "base": part.base, "additive": part.is_additive()})
}

impl Report<'_> {
    pub(super) fn as_json(&self) -> String {
        let (breaking, warning, info) = self.numbers();
        let findings: Vec<Value> = self
            .findings()
            .into_iter()
            .map(|finding| {
                json!({
                    "severity": finding.severity.name(),
                    "kind": finding.kind.name(),
                    "mark": finding.mark(),
                    "additive": finding.is_additive(),
                    "parts": finding.parts.iter().map(part).collect::<Vec<_>>(),
                    "operations": finding.operations,
                    "base": finding.base,
                    "revisions": finding.revisions,
                    "subject": finding.subject,
                    "place": finding.place,
                    "message": finding.message,
                })
            })
            .collect();
        let answer = json!({
            "base": self.base,
            "revision": self.revision,
            "compared": {
                "operations": self.comparison.operations,
                "events": self.comparison.events,
            },
            "only_in_revision": self.new_operations(),
            "summary": {
                "breaking": breaking,
                "warning": warning,
                "info": info,
                "on_purpose": self.on_purpose,
                "bump": self.bump().name(),
            },
            "findings": findings,
        });
        format!("{answer:#}\n")
    }

    pub(super) fn as_markdown(&self) -> String {
        let (breaking, warning, info) = self.numbers();
        let mut text = format!(
            "# From {} to {}\n\n{} breaking, {} warning, {} info; {} on purpose. {} and {} compared; {}.\n",
            self.base,
            self.revision,
            breaking,
            warning,
            info,
            self.on_purpose,
            self.compared(),
            count(self.comparison.events.len(), "event"),
            self.advice(),
        );
        for (name, findings) in self.groups() {
            let _ = write!(
                text,
                "\n## {name}\n\n| Severity | Kind | What | Where |\n|---|---|---|---|\n"
            );
            for finding in findings {
                let pointers: Vec<String> = self
                    .pointers(finding)
                    .into_iter()
                    .map(|(_, pointer)| format!("`{pointer}`"))
                    .collect();
                let cell = |text: &str| text.replace('|', "\\|");
                let _ = writeln!(
                    text,
                    "| {} | {} | {}{} | {} |",
                    finding.severity.name(),
                    finding.kind.name(),
                    cell(&finding.message),
                    also(finding),
                    cell(&pointers.join("<br>"))
                );
            }
        }
        let new = self.new_operations();
        if !new.is_empty() {
            let _ = write!(text, "\n## Only in {}\n\n", self.revision);
            for name in new {
                let _ = writeln!(text, "- `{name}`");
            }
        }
        text
    }

    pub(super) fn as_github(&self) -> String {
        let mut text = String::new();
        let escaped =
            |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let in_property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
        for finding in self.findings() {
            let level = match finding.severity {
                Severity::Breaking => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            let line =
                self.line(&finding.base).map(|line| format!(",line={line}")).unwrap_or_default();
            let name = first_operation(finding);
            let title = in_property(&format!("{name}: {}", finding.kind.name()));
            let file = in_property(&self.file);
            let _ = writeln!(
                text,
                "::{level} file={file}{line},title={title}::{}",
                escaped(&format!("{}{}", finding.message, also(finding)))
            );
        }
        text
    }

    /// The line of a pointer, or of the nearest place above it.
    fn line(&self, pointer: &str) -> Option<usize> {
        let mut pointer = pointer;
        loop {
            if let Some(line) = self.lines.get(pointer) {
                return Some(*line);
            }
            pointer = pointer.rsplit_once('/')?.0;
        }
    }
}
