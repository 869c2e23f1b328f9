//! Findings for people and for programs.

use std::{collections::BTreeMap, fmt::Write as _};

use anstyle::{AnsiColor, Style};

mod formats;

use super::{
    Comparison, Finding, Kind, Severity,
    compare::{first_operation, rank},
};

const BREAKING: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const INFO: Style = AnsiColor::Cyan.on_default();
const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For people at a terminal, coloured with ANSI codes.
    Text,
    /// One JSON object.
    Json,
    /// For a pull request or a note.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
}

/// Which part of the version the differences ask to raise, in semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing differs.
    None,
    /// Nothing that callers see.
    Patch,
    /// Only additions, and changes that callers can live with.
    Minor,
    /// Callers must change.
    Major,
}

impl Bump {
    fn of(findings: &[&Finding]) -> Self {
        let of_one = |finding: &&Finding| match (finding.severity, finding.kind) {
            (_, Kind::DeviationGone | Kind::UnknownConstruct) => Self::Patch,
            (Severity::Breaking, _) => Self::Major,
            (Severity::Warning, _) => Self::Minor,
            (Severity::Info, _) if finding.is_additive() => Self::Minor,
            (Severity::Info, _) => Self::Patch,
        };
        findings.iter().map(of_one).max().unwrap_or(Self::None)
    }

    /// `none`, `patch`, `minor` or `major`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A comparison, ready to be told.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    comparison: &'a Comparison,
    /// What the first document is called: `contract`, or a date.
    base: String,
    /// What the second document is called.
    revision: String,
    /// How many findings are deviations on purpose.
    on_purpose: usize,
    /// The file that annotations point to.
    file: String,
    /// The lines of that file by JSON pointer.
    lines: BTreeMap<String, usize>,
}

impl<'a> Report<'a> {
    /// A report of what was found between two documents of these names.
    #[must_use]
    pub fn new(comparison: &'a Comparison, base: &str, revision: &str) -> Self {
        Self {
            comparison,
            base: base.to_owned(),
            revision: revision.to_owned(),
            on_purpose: 0,
            file: base.to_owned(),
            lines: BTreeMap::new(),
        }
    }

    /// Tells how many differences are on purpose.
    #[must_use]
    pub fn on_purpose(self, count: usize) -> Self {
        Self { on_purpose: count, ..self }
    }

    /// Lets annotations point into a file, at the line of a pointer where it is known.
    #[must_use]
    pub fn in_file(self, file: &str, text: &str) -> Self {
        Self { file: file.to_owned(), lines: super::lines::of_pointers(text), ..self }
    }

    /// The differences in the order they are told.
    fn findings(&self) -> Vec<&'a Finding> {
        self.comparison.findings.iter().collect()
    }

    /// The worst of the findings.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.findings().iter().map(|finding| finding.severity).max()
    }

    /// What the findings ask of the version.
    #[must_use]
    pub fn bump(&self) -> Bump {
        Bump::of(&self.findings())
    }

    /// The report's text. [`Format::Text`] carries ANSI codes, which a terminal's writer strips
    /// where they are not shown.
    #[must_use]
    pub fn text(&self, format: Format) -> String {
        match format {
            Format::Text => self.as_text(),
            Format::Json => self.as_json(),
            Format::Markdown => self.as_markdown(),
            Format::Github => self.as_github(),
        }
    }

    fn groups(&self) -> Vec<(&'a str, Vec<&'a Finding>)> {
        let mut groups: Vec<(&str, Vec<&Finding>)> = Vec::new();
        for finding in self.findings() {
            if finding.kind == Kind::OperationAdded {
                continue;
            }
            let name = first_operation(finding);
            match groups.iter_mut().find(|(group, _)| *group == name) {
                Some((_, list)) => list.push(finding),
                None => groups.push((name, vec![finding])),
            }
        }
        groups.sort_by_key(|(name, _)| rank(name));
        groups
    }

    /// Operations that only the second document has, in their order.
    fn new_operations(&self) -> Vec<&'a str> {
        let added = |finding: &&Finding| finding.kind == Kind::OperationAdded;
        let mut names: Vec<&str> = self
            .findings()
            .into_iter()
            .filter(added)
            .flat_map(|finding| finding.operations.iter().map(String::as_str))
            .collect();
        names.sort_by_key(|name| rank(name));
        names
    }

    fn as_text(&self) -> String {
        let mut text = String::new();
        for (name, findings) in self.groups() {
            let _ = writeln!(text, "{STRONG}{name}{STRONG:#}");
            for finding in findings {
                let style = style(finding.severity);
                let severity = finding.severity.name();
                let kind = finding.kind.name();
                let _ = writeln!(
                    text,
                    "  {style}{severity:<8}{style:#}  {kind:<24}  {}{FAINT}{}{FAINT:#}",
                    finding.message,
                    also(finding)
                );
                for (side, pointer) in self.pointers(finding) {
                    let _ = writeln!(text, "  {FAINT}{:<8}  {side:<24}  {pointer}{FAINT:#}", "");
                }
            }
            text.push('\n');
        }
        let new = self.new_operations();
        if !new.is_empty() {
            let title = format!("only in {} ({})", self.revision, count(new.len(), "operation"));
            let _ = writeln!(text, "{STRONG}{title}{STRONG:#}");
            for name in new {
                let (method, path) = name.split_once(' ').unwrap_or(("", name));
                let _ = writeln!(text, "  {INFO}info    {INFO:#}  {method:<7}  {path}");
            }
            text.push('\n');
        }
        let numbers = self.numbers();
        let _ = writeln!(
            text,
            "{STRONG}{:>12}{STRONG:#}  {} and {}",
            "compared",
            self.compared(),
            count(self.comparison.events.len(), "event")
        );
        let _ = writeln!(
            text,
            "{STRONG}{:>12}{STRONG:#}  {} breaking, {} warning, {} info; {} on purpose",
            "found", numbers.0, numbers.1, numbers.2, self.on_purpose
        );
        let _ = writeln!(text, "{STRONG}{:>12}{STRONG:#}  {}", "version", self.advice());
        text
    }

    fn compared(&self) -> String {
        count(self.comparison.operations.len(), "operation")
    }

    fn advice(&self) -> String {
        match self.bump() {
            Bump::None => "nothing to raise".to_owned(),
            Bump::Major => "raise major (before 1.0: minor)".to_owned(),
            bump => format!("raise {}", bump.name()),
        }
    }

    fn numbers(&self) -> (usize, usize, usize) {
        let of = |severity| self.findings().iter().filter(|f| f.severity == severity).count();
        (of(Severity::Breaking), of(Severity::Warning), of(Severity::Info))
    }

    /// Where a finding stands in both documents; one place of many for the second.
    fn pointers<'b>(&'b self, finding: &'b Finding) -> Vec<(&'b str, String)> {
        let mut pointers = Vec::new();
        if !finding.base.is_empty() {
            pointers.push((self.base.as_str(), finding.base.clone()));
        }
        let mut revisions = finding.revisions.iter();
        if let Some(first) = revisions.next() {
            let more = match revisions.count() {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            pointers.push((self.revision.as_str(), format!("{first}{more}")));
        }
        pointers
    }
}

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Breaking => BREAKING,
        Severity::Warning => WARNING,
        Severity::Info => INFO,
    }
}

/// In how many further operations it shows.
fn also(finding: &Finding) -> String {
    match finding.operations.len() {
        0 | 1 => String::new(),
        2 => " (and in 1 more place)".to_owned(),
        more => format!(" (and in {} more places)", more - 1),
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
