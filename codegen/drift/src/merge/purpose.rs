//! Where a rule of the contract differs from the published document.
//!
//! What a merge writes keeps the rules; where the document says otherwise, that is on purpose, and
//! goes where all that is on purpose goes.

use std::collections::BTreeMap;

use super::Json;
use crate::{Deviation, Finding, Kind};

/// A rule that stands behind findings: what is said of both sides, and why it is a rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rule {
    /// What an answer holds is optional.
    Answer,
    /// What an envelope is about is required.
    Envelope,
    /// A body is required.
    Body,
    /// One answer stands for all errors.
    Errors,
    /// It does so where no error is published.
    Unpublished,
}

impl Rule {
    fn of(finding: &Finding) -> Option<Self> {
        match finding.kind {
            Kind::BecameRequired if !finding.place.starts_with("body") => Some(Self::Answer),
            Kind::BecameOptional if finding.place.starts_with("answer") => Some(Self::Envelope),
            Kind::BecameOptional if finding.place == "body" => Some(Self::Body),
            Kind::ErrorStatusAdded => Some(Self::Errors),
            Kind::ErrorStatusRemoved => Some(Self::Unpublished),
            _ => None,
        }
    }

    /// Our side, theirs, and the reason.
    fn told(self, subjects: &str) -> [String; 3] {
        let (ours, theirs, why) = match self {
            Self::Answer => (
                format!("Optional: {subjects}."),
                format!("Required: {subjects}."),
                "an answer stays readable whatever it lacks",
            ),
            Self::Envelope => (
                format!("Required: {subjects}."),
                format!("Optional: {subjects}."),
                "without it there is nothing to decode",
            ),
            Self::Body => (
                "The body is required.".to_owned(),
                "The body is optional.".to_owned(),
                "an operation that takes a body is called with one",
            ),
            Self::Errors => (
                "`4XX` stands for all errors.".to_owned(),
                format!("Declared as well: {subjects}."),
                "all errors are read alike, whatever their status",
            ),
            Self::Unpublished => (
                "`4XX` stands for all errors.".to_owned(),
                "Not declared.".to_owned(),
                "every operation can be refused",
            ),
        };
        [ours, theirs, format!("A rule of the contract: {why}.")]
    }
}

/// What is on purpose in the places that the contract did not have `before`; sorted by pointer.
pub(super) fn deviations(before: &Json, findings: &[Finding]) -> Vec<Deviation> {
    let mut groups: BTreeMap<(&str, Rule), Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| before.at(&finding.base).is_none()) {
        if let Some(rule) = Rule::of(finding) {
            groups.entry((&finding.base, rule)).or_default().push(finding);
        }
    }
    let deviation = |((pointer, rule), findings): ((&str, Rule), Vec<&Finding>)| {
        let subjects: Vec<String> =
            findings.iter().map(|finding| format!("`{}`", finding.subject)).collect();
        let [ours, theirs, why] = rule.told(&subjects.join(", "));
        Deviation {
            pointer: pointer.to_owned(),
            differs: findings.iter().map(|finding| finding.mark()).collect(),
            only_in: Default::default(),
            ours,
            theirs,
            why,
        }
    };
    groups.into_iter().map(deviation).collect()
}

/// Puts entries where the order of pointers wants them.
pub(super) fn insert(list: &mut Json, deviations: &[Deviation]) {
    let Json::List(entries) = list else { return };
    for deviation in deviations {
        let place = entries.iter().position(|entry| match entry.get("pointer") {
            Some(Json::Text(pointer)) => *pointer > deviation.pointer,
            _ => false,
        });
        let entry = Json::object([
            ("pointer", Json::text(&deviation.pointer)),
            ("differs", Json::List(deviation.differs.iter().map(Json::text).collect())),
            ("ours", Json::text(&deviation.ours)),
            ("theirs", Json::text(&deviation.theirs)),
            ("why", Json::text(&deviation.why)),
        ]);
        entries.insert(place.unwrap_or(entries.len()), entry);
    }
}
