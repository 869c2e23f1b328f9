//! The report for programs.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Report;
use crate::{Finding, Source};

#[derive(Serialize)]
struct Root<'a> {
    base: &'a str,
    revision: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Compared<'a>>,
    compared: Both<'a>,
    only_in_revision: Vec<&'a str>,
    summary: Summary,
    findings: Vec<Entry<'a>>,
}

/// The document last compared.
#[derive(Serialize)]
struct Compared<'a> {
    #[serde(flatten)]
    source: &'a Source,
    /// Whether it is the one compared now.
    is_revision: bool,
}

#[derive(Serialize)]
struct Both<'a> {
    operations: &'a BTreeSet<String>,
    events: &'a BTreeSet<String>,
}

#[derive(Serialize)]
struct Summary {
    breaking: usize,
    warning: usize,
    info: usize,
    intentional: usize,
    bump: &'static str,
}

#[derive(Serialize)]
struct Entry<'a> {
    severity: &'static str,
    kind: &'static str,
    id: String,
    subject: String,
    additive: bool,
    location: String,
    message: String,
    base: &'a str,
    revisions: &'a BTreeSet<String>,
    operation_count: usize,
    operations: &'a BTreeSet<String>,
    parts: Vec<Half<'a>>,
}

/// The removal or addition of a rename.
#[derive(Serialize)]
struct Half<'a> {
    id: String,
    base: &'a str,
    additive: bool,
}

impl Report<'_> {
    pub(super) fn as_json(&self) -> String {
        let [breaking, warning, info] = self.numbers();
        let intentional = self.comparison.accepted;
        let root = Root {
            base: &self.base,
            revision: &self.revision,
            source: self.source.map(|(source, is_revision)| Compared { source, is_revision }),
            compared: Both {
                operations: &self.comparison.operations,
                events: &self.comparison.events,
            },
            only_in_revision: self.added_operations(),
            summary: Summary { breaking, warning, info, intentional, bump: self.bump().name() },
            findings: self.comparison.findings.iter().map(entry).collect(),
        };
        let json = serde_json::to_string_pretty(&root).unwrap_or_default();
        format!("{json}\n")
    }
}

fn entry(finding: &Finding) -> Entry<'_> {
    let half = |part| {
        let part: &Finding = part;
        Half { id: part.id(), base: part.base(), additive: part.change.is_additive() }
    };
    Entry {
        severity: finding.severity.name(),
        kind: finding.kind().name(),
        id: finding.id(),
        subject: finding.change.subject(),
        additive: finding.change.is_additive(),
        location: finding.change.location.to_string(),
        message: finding.change.to_string(),
        base: finding.base(),
        revisions: &finding.revisions,
        operation_count: finding.operations.len(),
        operations: &finding.operations,
        parts: finding.parts.iter().map(half).collect(),
    }
}
