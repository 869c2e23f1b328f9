//! Applies additions to the contract: operations, parameters, properties, enum values, null,
//! events.
//!
//! Everything that exists stays byte for byte. New things have `TODO describe` in place of prose,
//! and their names are proposals. What changes the meaning of something that exists is listed as a
//! manual step.

mod apply;
mod edit;
mod existing;
mod member;
mod naming;
mod operation;
mod response;
mod rule_deviations;
mod schema;
mod union;
mod writer;

use std::collections::{BTreeMap, BTreeSet};

use telnyx_contract::{Diagnostics, Document, Pointer};

use self::{
    apply::apply,
    existing::ExistingComponents,
    writer::{State, TODO, Writer},
};
use crate::{
    Comparison, Deviations, Finding, Kind, Only, Options,
    comparison::{compare_normalized, findings},
    diff::Differ,
    normalize::Normalized,
    renames::split_renames,
};

/// What a merge did, and what it leaves to a person.
#[derive(Clone, Debug, Default)]
pub struct Merge {
    /// The new text of the contract.
    pub text: String,
    /// The new text of the deviations: additions that differ by a rule of the contract are some.
    pub deviations: String,
    /// How many deviations were added.
    pub intentional: usize,
    /// What was applied, one line each.
    pub applied: Vec<String>,
    /// Names that were chosen, each with its pointer in the published document.
    pub proposed: Vec<(String, String)>,
    /// What a person must do.
    pub manual: Vec<ManualStep>,
}

/// Something that is not additive, or could not be written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ManualStep {
    /// What differs, or could not be written.
    pub what: String,
    /// Its pointer in the contract; empty where nothing is there.
    pub ours: String,
    /// Its pointer in the published document.
    pub theirs: String,
}

impl ManualStep {
    fn new(finding: &Finding, what: &str, theirs: &str) -> Self {
        Self {
            what: format!("{}: {what}", finding.first_operation()),
            ours: finding.base().to_owned(),
            theirs: theirs.to_owned(),
        }
    }
}

/// Returns the text where a person must write a description.
#[must_use]
pub fn placeholder() -> &'static str {
    TODO
}

/// Merges a published document into the texts of a contract and of its deviations; `only` are the
/// operations and events to merge.
///
/// # Errors
///
/// A message when one of the two texts is not valid JSON, or the contract breaks its rules.
pub fn merge(
    contract: &str,
    upstream: &Document,
    deviations: &str,
    only: &Only,
) -> Result<Merge, String> {
    let original = Document::from_json(contract).map_err(|error| error.to_string())?;
    check(&original).map_err(|diagnostics| diagnostics.to_string())?;
    let known = Deviations::read(deviations)?;
    let options = Options { deviations: Some(&known), only: only.clone() };
    let mut session = Session {
        upstream,
        options: &options,
        known: &known,
        contract: original.clone(),
        merge: Merge::default(),
        done: BTreeSet::new(),
        refused: BTreeMap::new(),
        skipped: BTreeSet::new(),
    };
    // Additions cause additions: a new property of a component that a new operation uses is found
    // in the next round only. Each round applies a finding that no earlier one did, so they end.
    while session.round() {}
    let Session { contract: merged, mut merge, refused, skipped, .. } = session;

    let (base, revision) = (Normalized::new(&merged), Normalized::new(upstream));
    let differ = Differ::new(&base, &revision);
    let left = compare_normalized(&differ, &options);
    let new = rule_deviations::deviations(original.value(), &left.findings);
    merge.intentional = new.len();
    let all = known.with(new);
    let options = Options { deviations: Some(&all), only: only.clone() };
    let left = compare_normalized(&differ, &options);
    merge.manual = manual_steps(&left, refused.into_values().chain(skipped).collect());
    merge.text = edit::extended(contract, original.value(), merged.value())?;
    merge.deviations = edit::extended(deviations, &known.to_value(), &all.to_value())?;
    Ok(merge)
}

/// What is left, and what could not be written.
fn manual_steps(left: &Comparison, refused: BTreeSet<ManualStep>) -> Vec<ManualStep> {
    let mut manual = Vec::new();
    for finding in &left.findings {
        let is_known = |step: &ManualStep| finding.revisions.contains(&step.theirs);
        // A rename is about something of ours as well, which nothing else lists.
        if matches!(finding.kind(), Kind::UnsupportedConstruct | Kind::StaleDeviation)
            || !finding.parts.is_empty()
            || !refused.iter().any(is_known)
        {
            let what = format!("{} ({})", finding.change, finding.kind().name());
            let theirs = finding.revisions.first().map_or("", String::as_str);
            manual.push(ManualStep::new(finding, &what, theirs));
        }
    }
    manual.extend(refused);
    manual
}

fn check(contract: &Document) -> Result<(), Diagnostics> {
    match telnyx_contract::parse(contract) {
        Err(telnyx_contract::Error::Contract(diagnostics)) => Err(diagnostics),
        _ => Ok(()),
    }
}

/// Identifies a finding between rounds: pointer and id.
type Key = (String, String);

/// A merge under way.
struct Session<'s> {
    upstream: &'s Document,
    options: &'s Options<'s>,
    known: &'s Deviations,
    contract: Document,
    merge: Merge,
    /// Findings that were applied.
    done: BTreeSet<Key>,
    /// Findings that cannot be applied.
    refused: BTreeMap<Key, ManualStep>,
    /// What was skipped inside of applied findings.
    skipped: BTreeSet<ManualStep>,
}

/// A finding that was applied in this round.
struct Applied<'f> {
    finding: &'f Finding,
    inserted: Vec<Pointer>,
    line: String,
}

impl Session<'_> {
    /// Applies the additions of one comparison. The rules are checked once, and again only without
    /// the findings that broke one. Returns whether anything was applied.
    fn round(&mut self) -> bool {
        let contract = self.contract.clone();
        let (base, revision) = (Normalized::new(&contract), Normalized::new(self.upstream));
        let differ = Differ::new(&base, &revision);
        let comparison = compare_normalized(&differ, self.options);
        // Of a rename, the addition is applied; the removal is a manual step.
        let found = findings(&split_renames(&comparison.changes));
        let is_open = |f: &&Finding| f.change.is_additive() && !self.done.contains(&key(f));
        let mut open: Vec<&Finding> = found.iter().filter(is_open).collect();
        let existing = ExistingComponents::new(contract.value(), &differ, self.known);
        loop {
            let mut writer = Writer {
                upstream: &revision,
                existing: &existing,
                contract: contract.value().clone(),
                state: State::default(),
            };
            let mut applied: Vec<Applied<'_>> = Vec::new();
            let mut refused: Vec<(&Finding, String)> = Vec::new();
            for finding in &open {
                match writer.attempt(|writer| apply(writer, finding)) {
                    Ok(line) => {
                        let notes = writer.state.skipped.drain(..).map(|(pointer, why)| {
                            ManualStep::new(finding, &format!("left out, {why}"), &pointer)
                        });
                        self.skipped.extend(notes);
                        let inserted = std::mem::take(&mut writer.state.inserted);
                        applied.push(Applied { finding, inserted, line });
                    }
                    Err(why) => refused.push((finding, why)),
                }
            }
            let merged = Document::from(writer.contract);
            let broken = match check(&merged) {
                Ok(()) => Vec::new(),
                Err(diagnostics) => blame(&applied, &diagnostics),
            };
            if broken.is_empty() {
                refused.into_iter().for_each(|(finding, why)| self.refuse(finding, &why));
                let is_changed = applied.iter().any(|one| !one.inserted.is_empty());
                for Applied { finding, line, .. } in applied {
                    self.done.insert(key(finding));
                    self.refused.remove(&key(finding));
                    self.merge.applied.push(line);
                }
                self.merge.proposed.extend(writer.state.proposed);
                self.contract = merged;
                return is_changed;
            }
            for (finding, why) in broken {
                open.retain(|other| key(other) != key(finding));
                self.done.insert(key(finding));
                self.refuse(finding, &why);
            }
        }
    }

    fn refuse(&mut self, finding: &Finding, why: &str) {
        let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
        let theirs = finding.revisions.first().map_or("", String::as_str);
        let step = ManualStep::new(finding, &format!("{}: {why}", finding.change), theirs);
        self.refused.insert(key(finding), step);
    }
}

fn key(finding: &Finding) -> Key {
    (finding.base().to_owned(), finding.id())
}

/// The findings that break a rule: those that inserted the location of a diagnostic, or something
/// inside it; else the last one that inserted anything.
fn blame<'f>(applied: &[Applied<'f>], diagnostics: &Diagnostics) -> Vec<(&'f Finding, String)> {
    let mut broken: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for diagnostic in diagnostics.as_slice() {
        let at = &diagnostic.pointer;
        let is_around = |one: &Applied<'_>| one.inserted.iter().any(|own| at.is_within(own));
        let is_inside = |one: &Applied<'_>| one.inserted.iter().any(|own| own.is_within(at));
        let culprit = applied.iter().position(is_around);
        let culprit = culprit.or_else(|| applied.iter().rposition(is_inside));
        let culprit = culprit.or_else(|| applied.iter().rposition(|one| !one.inserted.is_empty()));
        if let Some(index) = culprit {
            broken.entry(index).or_default().push(&diagnostic.message);
        }
    }
    let why = |messages: Vec<&str>| {
        format!("the contract would break its rules: {}", messages.join("; "))
    };
    broken.into_iter().map(|(index, messages)| (applied[index].finding, why(messages))).collect()
}
