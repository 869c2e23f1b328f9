//! The report for a pull request.

use std::fmt::Write as _;

use super::{Report, other_operations};

impl Report<'_> {
    pub(super) fn as_markdown(&self) -> String {
        let mut text = format!(
            "# From {} to {}\n\n{}. {} compared; {}.\n",
            self.base,
            self.revision,
            self.found(),
            self.compared(),
            self.version_advice(),
        );
        if let Some(line) = self.source_line() {
            let _ = write!(text, "\nLast compared with {line}.\n");
        }
        for (name, findings) in self.groups() {
            let _ = write!(
                text,
                "\n## {name}\n\n| Severity | Kind | Difference | Location |\n|---|---|---|---|\n"
            );
            for finding in findings {
                let cell = |text: &str| text.replace('|', "\\|");
                let pointers = self.pointers(finding).into_iter();
                let pointers: Vec<String> = pointers.map(|(_, at)| format!("`{at}`")).collect();
                let others: Vec<String> =
                    other_operations(finding).iter().map(|name| format!("`{name}`")).collect();
                let also = match others.is_empty() {
                    true => String::new(),
                    false => format!("<br>also in {}", others.join(", ")),
                };
                let _ = writeln!(
                    text,
                    "| {} | {} | {}{} | {} |",
                    finding.severity,
                    finding.kind().name(),
                    cell(&finding.change.to_string()),
                    cell(&also),
                    cell(&pointers.join("<br>"))
                );
            }
        }
        let added = self.added_operations();
        if !added.is_empty() {
            let _ = write!(text, "\n## Only in {}\n\n", self.revision);
            for name in added {
                let _ = writeln!(text, "- `{name}`");
            }
        }
        text
    }
}
