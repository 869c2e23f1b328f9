//! Annotations of GitHub Actions.

use telnyx_contract::Annotation;

use super::{Report, other_operations};
use crate::Severity;

impl Report<'_> {
    pub(super) fn as_github(&self) -> String {
        let path = self.document.and_then(|document| document.path()).unwrap_or(&self.base);
        let annotations = self.comparison.findings.iter().map(|finding| {
            let level = match finding.severity {
                Severity::Breaking => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            let others = other_operations(finding);
            let also = match others.is_empty() {
                true => String::new(),
                false => format!(" (also in {})", others.join(", ")),
            };
            let title = format!("{}: {}", finding.first_operation(), finding.kind().name());
            let (line, title) = (self.line(finding.base()), title.as_str());
            let message = format!("{}{also}", finding.change);
            format!("{}\n", Annotation { level, path, line, title, message })
        });
        annotations.collect()
    }
}
