//! Differences that a rule of the contract causes, which are recorded as deviations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Change, Deviation, Direction, Finding, Kind, Part};

/// What the contract declares, what Telnyx declares, and the reason; `{}` are the subjects.
type Texts = [&'static str; 3];

/// The rule that causes a difference.
fn rule(change: &Change) -> Option<Texts> {
    let is_body = change.location.part == Part::Body && change.location.path.is_empty();
    Some(match (change.kind, change.direction) {
        (Kind::BecameRequired, Direction::Response) => {
            ["Optional: {}.", "Required: {}.", "a response stays readable whatever it lacks"]
        }
        (Kind::BecameOptional, Direction::Response) => {
            ["Required: {}.", "Optional: {}.", "without it there is nothing to decode"]
        }
        (Kind::BecameOptional, Direction::Request) if is_body => [
            "The body is required.",
            "The body is optional.",
            "an operation that takes a body is called with one",
        ],
        (Kind::ErrorStatusAdded, _) => [
            "One response, `4XX`, for all errors.",
            "Declared in addition: {}.",
            "all errors are decoded in the same way, whatever their status",
        ],
        (Kind::ErrorStatusRemoved, _) => [
            "One response, `4XX`, for all errors.",
            "Not declared.",
            "every operation can be refused",
        ],
        (Kind::DiscriminatorChanged, _) => [
            "A discriminator.",
            "Another one, or none: {}.",
            "a property with one value for each member of a union is its discriminator",
        ],
        (Kind::LimitChanged | Kind::FormatChanged, _) => [
            "Not declared.",
            "Declared: {}.",
            "limits and formats that the client does not read are left out",
        ],
        _ => return None,
    })
}

/// The deviations of the places that the contract did not have `before`, sorted by pointer.
pub(super) fn deviations(before: &Value, findings: &[Finding]) -> Vec<Deviation> {
    let mut groups: BTreeMap<(&str, Texts), Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| before.pointer(finding.base()).is_none()) {
        if let Some(texts) = rule(&finding.change) {
            groups.entry((finding.base(), texts)).or_default().push(finding);
        }
    }
    let deviation = |((pointer, [ours, theirs, why]), findings): ((&str, Texts), Vec<&Finding>)| {
        let subjects = findings.iter().map(|finding| format!("`{}`", finding.change.subject()));
        let subjects = subjects.collect::<Vec<_>>().join(", ");
        Deviation {
            pointer: pointer.to_owned(),
            differs: findings.iter().map(|finding| finding.id()).collect(),
            only_in: Default::default(),
            ours: ours.replace("{}", &subjects),
            theirs: theirs.replace("{}", &subjects),
            why: format!("A rule of the contract: {why}."),
        }
    };
    groups.into_iter().map(deviation).collect()
}
