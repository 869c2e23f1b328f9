//! Annotations of GitHub Actions.

use std::fmt::Write as _;

use super::{Report, other_operations};
use crate::Severity;

impl Report<'_> {
    pub(super) fn as_github(&self) -> String {
        let mut text = String::new();
        let escaped =
            |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let in_property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
        let path = self.document.and_then(|document| document.path()).unwrap_or(&self.base);
        for finding in &self.comparison.findings {
            let level = match finding.severity {
                Severity::Breaking => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            let line = self.line(finding.base());
            let line = line.map(|line| format!(",line={line}")).unwrap_or_default();
            let name = finding.first_operation();
            let title = in_property(&format!("{name}: {}", finding.kind().name()));
            let others = other_operations(finding);
            let also = match others.is_empty() {
                true => String::new(),
                false => format!(" (also in {})", others.join(", ")),
            };
            let _ = writeln!(
                text,
                "::{level} file={}{line},title={title}::{}",
                in_property(path),
                escaped(&format!("{}{also}", finding.change))
            );
        }
        text
    }
}
