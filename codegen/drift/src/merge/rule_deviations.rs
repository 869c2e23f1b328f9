//! Differences that a rule of the contract causes, which are recorded as deviations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::edit::{Draft, Json, entries, string, strings};
use crate::{Change, Deviation, Direction, Finding, Kind, Part};

/// A rule that causes a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rule {
    /// Properties of responses are optional.
    OptionalInResponses,
    /// The content of an envelope is required.
    RequiredInEnvelopes,
    /// A body is required.
    RequiredBody,
    /// One response, `4XX`, for all errors.
    OneError,
    /// It does so where no error is published.
    AlwaysAnError,
    /// A union has a discriminator if a property distinguishes its members.
    Discriminator,
    /// Limits and formats that the client does not read are left out.
    OnlyWhatIsRead,
}

impl Rule {
    fn of(change: &Change) -> Option<Self> {
        let is_body = change.location.part == Part::Body && change.location.path.is_empty();
        match (change.kind, change.direction) {
            (Kind::BecameRequired, Direction::Response) => Some(Self::OptionalInResponses),
            (Kind::BecameOptional, Direction::Response) => Some(Self::RequiredInEnvelopes),
            (Kind::BecameOptional, Direction::Request) if is_body => Some(Self::RequiredBody),
            (Kind::ErrorStatusAdded, _) => Some(Self::OneError),
            (Kind::ErrorStatusRemoved, _) => Some(Self::AlwaysAnError),
            (Kind::DiscriminatorChanged, _) => Some(Self::Discriminator),
            (Kind::LimitChanged | Kind::FormatChanged, _) => Some(Self::OnlyWhatIsRead),
            _ => None,
        }
    }

    /// What the contract declares, what Telnyx declares, and the reason.
    fn texts(self, subjects: &str) -> [String; 3] {
        let (ours, theirs, why) = match self {
            Self::OptionalInResponses => (
                format!("Optional: {subjects}."),
                format!("Required: {subjects}."),
                "a response stays readable whatever it lacks",
            ),
            Self::RequiredInEnvelopes => (
                format!("Required: {subjects}."),
                format!("Optional: {subjects}."),
                "without it there is nothing to decode",
            ),
            Self::RequiredBody => (
                "The body is required.".to_owned(),
                "The body is optional.".to_owned(),
                "an operation that takes a body is called with one",
            ),
            Self::OneError => (
                "One response, `4XX`, for all errors.".to_owned(),
                format!("Declared in addition: {subjects}."),
                "all errors are decoded in the same way, whatever their status",
            ),
            Self::AlwaysAnError => (
                "One response, `4XX`, for all errors.".to_owned(),
                "Not declared.".to_owned(),
                "every operation can be refused",
            ),
            Self::Discriminator => (
                "A discriminator.".to_owned(),
                format!("Another one, or none: {subjects}."),
                "a property with one value for each member of a union is its discriminator",
            ),
            Self::OnlyWhatIsRead => (
                "Not declared.".to_owned(),
                format!("Declared: {subjects}."),
                "limits and formats that the client does not read are left out",
            ),
        };
        [ours, theirs, format!("A rule of the contract: {why}.")]
    }
}

/// The deviations of the places that the contract did not have `before`, sorted by pointer.
pub(super) fn deviations(before: &Value, findings: &[Finding]) -> Vec<Deviation> {
    let mut groups: BTreeMap<(&str, Rule), Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| before.pointer(finding.base()).is_none()) {
        if let Some(rule) = Rule::of(&finding.change) {
            groups.entry((finding.base(), rule)).or_default().push(finding);
        }
    }
    let deviation = |((pointer, rule), findings): ((&str, Rule), Vec<&Finding>)| {
        let subjects = findings.iter().map(|finding| format!("`{}`", finding.change.subject()));
        let [ours, theirs, why] = rule.texts(&subjects.collect::<Vec<_>>().join(", "));
        Deviation {
            pointer: pointer.to_owned(),
            differs: findings.iter().map(|finding| finding.id()).collect(),
            only_in: Default::default(),
            ours,
            theirs,
            why,
        }
    };
    groups.into_iter().map(deviation).collect()
}

/// Inserts deviations into their file in the order of pointers.
pub(super) fn insert(list: &mut Draft, deviations: &[Deviation]) {
    for deviation in deviations {
        let others = list.value().as_array().map(Vec::as_slice).unwrap_or_default();
        let is_after = |entry: &Value| {
            entry.get("pointer").and_then(Value::as_str).is_some_and(|p| *p > *deviation.pointer)
        };
        let index = others.iter().position(is_after).unwrap_or(others.len());
        let entry = entries([
            ("pointer", string(&deviation.pointer)),
            ("differs", strings(&deviation.differs)),
            ("ours", string(&deviation.ours)),
            ("theirs", string(&deviation.theirs)),
            ("why", string(&deviation.why)),
        ]);
        list.insert_item("", index, Json::Object(entry));
    }
}
