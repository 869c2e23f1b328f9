//! The report for a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{Report, count, other_operations};
use crate::{Finding, Severity};

const BREAKING: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const INFO: Style = AnsiColor::Cyan.on_default();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The width of the columns for severity and kind.
const SEVERITY: usize = 8;
const KIND: usize = 24;

/// Where lists of operations are wrapped, counted from their column.
const WIDTH: usize = 80;

impl Report<'_> {
    pub(super) fn as_text(&self) -> String {
        let mut text = String::new();
        for (name, findings) in self.groups() {
            let _ = writeln!(text, "{BOLD}{name}{BOLD:#}");
            findings.into_iter().for_each(|finding| self.finding(&mut text, finding));
            text.push('\n');
        }
        let added = self.added_operations();
        if !added.is_empty() {
            let title = format!("only in {} ({})", self.revision, count(added.len(), "operation"));
            let _ = writeln!(text, "{BOLD}{title}{BOLD:#}");
            for name in added {
                let (method, path) = name.split_once(' ').unwrap_or(("", name));
                let _ =
                    writeln!(text, "  {INFO}{:<SEVERITY$}{INFO:#}  {method:<7}  {path}", "info");
            }
            text.push('\n');
        }
        let rows = [
            ("source", self.source_line()),
            ("compared", Some(self.compared())),
            ("found", Some(self.found())),
            ("version", Some(self.version_advice())),
        ];
        for (title, row) in rows.into_iter().filter_map(|(title, row)| Some((title, row?))) {
            let _ = writeln!(text, "{BOLD}{title:>12}{BOLD:#}  {row}");
        }
        text
    }

    fn finding(&self, text: &mut String, finding: &Finding) {
        let style = match finding.severity {
            Severity::Breaking => BREAKING,
            Severity::Warning => WARNING,
            Severity::Info => INFO,
        };
        let severity = finding.severity.name();
        let kind = finding.kind().name();
        let _ = writeln!(
            text,
            "  {style}{severity:<SEVERITY$}{style:#}  {kind:<KIND$}  {}",
            finding.change
        );
        let mut row = |title: &str, row: &str| {
            let _ = writeln!(text, "  {DIM}{:<SEVERITY$}  {title:<KIND$}  {row}{DIM:#}", "");
        };
        for (title, pointer) in self.pointers(finding) {
            row(title, &pointer);
        }
        for (index, line) in wrapped(&other_operations(finding)).iter().enumerate() {
            row(if index == 0 { "also in" } else { "" }, line);
        }
    }
}

/// A list in lines.
fn wrapped(list: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, entry) in list.iter().enumerate() {
        let comma = if index + 1 < list.len() { "," } else { "" };
        match lines.last_mut() {
            Some(line) if line.len() + entry.len() < WIDTH => {
                let _ = write!(line, " {entry}{comma}");
            }
            _ => lines.push(format!("{entry}{comma}")),
        }
    }
    lines
}
