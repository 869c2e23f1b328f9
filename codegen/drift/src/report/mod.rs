//! Findings for people and for programs.

mod github;
mod json;
mod markdown;
mod text;

use telnyx_contract::{Document, Pointer};

use crate::{Comparison, Finding, Kind, Severity, Source, comparison::rank};

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For people at a terminal, coloured with ANSI codes.
    Text,
    /// One JSON object.
    Json,
    /// For a pull request.
    Markdown,
    /// Annotations of GitHub Actions.
    Github,
}

/// The part of the version to raise, in semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing differs.
    None,
    /// Nothing that callers see.
    Patch,
    /// Additions, and changes that callers can live with.
    Minor,
    /// Callers must change.
    Major,
}

impl Bump {
    fn of(finding: &Finding) -> Self {
        match (finding.severity, finding.kind()) {
            (_, Kind::StaleDeviation | Kind::UnsupportedConstruct | Kind::OutsideDomain) => {
                Self::Patch
            }
            (Severity::Breaking, _) => Self::Major,
            (Severity::Warning, _) => Self::Minor,
            (Severity::Info, _) if finding.change.is_additive() => Self::Minor,
            (Severity::Info, _) => Self::Patch,
        }
    }

    /// Returns `none`, `patch`, `minor` or `major`.
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

/// A comparison with the names of its documents.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The findings.
    pub comparison: &'a Comparison,
    /// The name of the first document: `contract`, or a date.
    pub base: String,
    /// The name of the second document.
    pub revision: String,
    /// The first document, so that annotations have its path and lines.
    pub document: Option<&'a Document>,
    /// The document that the contract was last compared with, and whether it is the second one.
    pub source: Option<(&'a Source, bool)>,
}

impl<'a> Report<'a> {
    /// Creates a report about two documents of these names.
    #[must_use]
    pub fn new(comparison: &'a Comparison, base: &str, revision: &str) -> Self {
        let (base, revision) = (base.to_owned(), revision.to_owned());
        Self { comparison, base, revision, document: None, source: None }
    }

    /// Returns the worst severity.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.comparison.findings.iter().map(|finding| finding.severity).max()
    }

    /// Returns the part of the version to raise.
    #[must_use]
    pub fn bump(&self) -> Bump {
        self.comparison.findings.iter().map(Bump::of).max().unwrap_or(Bump::None)
    }

    /// Returns the report. [`Format::Text`] has ANSI codes, which the writer of a terminal strips
    /// where they are not supported.
    #[must_use]
    pub fn text(&self, format: Format) -> String {
        match format {
            Format::Text => self.as_text(),
            Format::Json => self.as_json(),
            Format::Markdown => self.as_markdown(),
            Format::Github => self.as_github(),
        }
    }

    /// The findings by their first operation, without added operations.
    fn groups(&self) -> Vec<(&'a str, Vec<&'a Finding>)> {
        let mut groups: Vec<(&str, Vec<&Finding>)> = Vec::new();
        for finding in &self.comparison.findings {
            let name = finding.first_operation();
            match groups.last_mut() {
                _ if finding.kind() == Kind::OperationAdded => {}
                Some((group, list)) if *group == name => list.push(finding),
                _ => groups.push((name, vec![finding])),
            }
        }
        groups
    }

    /// Operations of the second document only.
    fn added_operations(&self) -> Vec<&'a str> {
        let findings = self.comparison.findings.iter();
        let added = findings.filter(|finding| finding.kind() == Kind::OperationAdded);
        let mut names: Vec<&str> =
            added.flat_map(|finding| finding.operations.iter().map(String::as_str)).collect();
        names.sort_by_key(|name| rank(name));
        names
    }

    fn version_advice(&self) -> String {
        match self.bump() {
            Bump::None => "unchanged".to_owned(),
            Bump::Major => "raise major (before 1.0: minor)".to_owned(),
            bump => format!("raise {}", bump.name()),
        }
    }

    /// The numbers of breaking, warning and info findings.
    fn numbers(&self) -> [usize; 3] {
        [Severity::Breaking, Severity::Warning, Severity::Info].map(|severity| {
            self.comparison.findings.iter().filter(|f| f.severity == severity).count()
        })
    }

    /// How many operations and events were compared.
    fn compared(&self) -> String {
        let Comparison { operations, events, left_out, .. } = self.comparison;
        let mut text = format!(
            "{} and {}",
            count(operations.len(), "operation"),
            count(events.len(), "event")
        );
        if !left_out.is_empty() {
            let names: Vec<&str> = left_out.iter().map(String::as_str).collect();
            text.push_str(&format!(", without {}", names.join(", ")));
        }
        text
    }

    /// How many findings there are of each severity.
    fn found(&self) -> String {
        let [breaking, warning, info] = self.numbers();
        let accepted = self.comparison.accepted;
        format!("{breaking} breaking, {warning} warning, {info} info; {accepted} intentional")
    }

    /// The document last compared, with a note when this is another one.
    fn source_line(&self) -> Option<String> {
        let (source, is_same) = self.source?;
        let note = if is_same { "" } else { "; this is another document" };
        Some(format!("{source}{note}"))
    }

    /// The pointers of a finding in both documents; the first of several in the second.
    fn pointers<'b>(&'b self, finding: &'b Finding) -> Vec<(&'b str, String)> {
        let base = Some(finding.base()).filter(|pointer| !pointer.is_empty());
        let mut pointers: Vec<_> =
            base.into_iter().map(|pointer| (self.base.as_str(), pointer.to_owned())).collect();
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

    /// The line of a pointer in the first document, or of the nearest value around it.
    fn line(&self, pointer: &str) -> Option<usize> {
        self.document?.diagnostic(&Pointer::parse(pointer)?, "", "").line
    }
}

/// The other operations that a finding reaches, after the first.
fn other_operations(finding: &Finding) -> Vec<&str> {
    let first = finding.first_operation();
    let others = finding.operations.iter().map(String::as_str).filter(|name| *name != first);
    let mut others: Vec<&str> = others.collect();
    others.sort_by_key(|name| rank(name));
    others
}

/// A number with its noun, which gets an `s` unless it is one.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
