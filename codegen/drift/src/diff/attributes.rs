//! What is declared of a value besides its structure.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{relative, replaced};
use crate::{
    Change, Detail, Direction, Kind,
    change::Step,
    normalize::{EventTypes, Schema},
};

/// Adds the differences between two schemas at a use, without what is inside. Returns whether
/// their structure can be compared.
pub(super) fn attributes(
    base: &Schema<'_>,
    revision: &Schema<'_>,
    direction: Direction,
    path: &[Step],
    changes: &mut Vec<Change>,
) -> bool {
    let sides = (&base.pointer, &revision.pointer);
    let mut push = |kind, detail| changes.push(at(path, relative(kind, direction, sides, detail)));
    match (base.nullable, revision.nullable) {
        (false, true) => push(Kind::BecameNullable, Detail::None),
        (true, false) => push(Kind::BecameNonNullable, Detail::None),
        _ => {}
    }
    let none = || "none".to_owned();
    let display = |value: &Option<Value>| value.as_ref().map_or_else(none, Value::to_string);
    let string = |value: &Option<String>| value.clone().unwrap_or_else(none);
    let (default, other_default) = match direction {
        Direction::Request => (display(&base.default), display(&revision.default)),
        _ => (none(), none()),
    };
    let attributes = [
        (Kind::DeprecationChanged, deprecation(base.deprecated), deprecation(revision.deprecated)),
        (Kind::FormatChanged, string(&base.format), string(&revision.format)),
        (Kind::PatternChanged, string(&base.pattern), string(&revision.pattern)),
        (Kind::DefaultChanged, default, other_default),
    ];
    for (kind, from, to) in attributes.into_iter().filter(|(_, from, to)| from != to) {
        push(kind, replaced(from, to));
    }
    limits(base, revision, |detail| push(Kind::LimitChanged, detail));
    let mut types = base.accepted_types();
    let other_types = revision.accepted_types();
    if base.shorthand.is_some() && !other_types.contains("string") {
        let sides = (&base.definition, &revision.definition);
        changes.push(at(path, relative(Kind::ShorthandRemoved, direction, sides, Detail::None)));
        types.remove("string");
    }
    let is_union = |schema: &Schema<'_>| !schema.alternatives.is_empty();
    if is_union(base) != is_union(revision) || (!is_union(base) && types != other_types) {
        let comparable = !is_union(base) && !is_union(revision);
        let detail = Detail::Type {
            from: (base.type_name(), base.describe()),
            to: (revision.type_name(), revision.describe()),
            wider: comparable && is_wider(&revision.types, &base.types),
            narrower: comparable && is_wider(&base.types, &revision.types),
        };
        changes.push(at(path, relative(Kind::TypeChanged, direction, sides, detail)));
        return false;
    }
    match (&base.values, &revision.values) {
        (None, None) => {}
        (Some(ours), Some(theirs)) => values(ours, theirs, direction, path, changes),
        (Some(_), None) => {
            changes.push(at(path, relative(Kind::EnumOpened, direction, sides, Detail::None)));
        }
        (None, Some((values, pointer))) => {
            let detail = Detail::Values(values.iter().cloned().collect());
            let sides = (sides.0, pointer.as_str());
            changes.push(at(path, relative(Kind::EnumClosed, direction, sides, detail)));
        }
    }
    true
}

/// Adds the differences between two enums.
pub(super) fn values(
    (ours, pointer): &EventTypes,
    (theirs, other): &EventTypes,
    direction: Direction,
    path: &[Step],
    changes: &mut Vec<Change>,
) {
    let removed = ours.difference(theirs).map(|value| (Kind::ValueRemoved, value));
    let added = theirs.difference(ours).map(|value| (Kind::ValueAdded, value));
    for (kind, value) in removed.chain(added) {
        let detail = Detail::Name(value.clone());
        changes.push(at(path, relative(kind, direction, (pointer, other), detail)));
    }
}

/// The words for a deprecation.
pub(super) fn deprecation(deprecated: bool) -> String {
    if deprecated { "deprecated" } else { "no longer deprecated" }.to_owned()
}

/// The change at a path.
pub(super) fn at(path: &[Step], mut change: Change) -> Change {
    change.location.path = path.to_vec();
    change
}

fn limits(base: &Schema<'_>, revision: &Schema<'_>, mut push: impl FnMut(Detail)) {
    let keys: BTreeSet<&str> = base.limits.keys().chain(revision.limits.keys()).copied().collect();
    for key in keys {
        // An inclusive limit that became exclusive, or the reverse, is one change.
        let becomes = |from: &Schema<'_>, to: &Schema<'_>| {
            let has_only = |schema: &Schema<'_>, one: &str, none: &str| {
                schema.limits.contains_key(one) && !schema.limits.contains_key(none)
            };
            partner(key).filter(|other| has_only(from, key, other) && has_only(to, other, key))
        };
        if becomes(revision, base).is_some() {
            continue;
        }
        let other = becomes(base, revision).unwrap_or(key);
        let (ours, theirs) = (base.limits.get(key), revision.limits.get(other));
        if (key, ours) == (other, theirs) {
            continue;
        }
        let display = |value: Option<&Value>| value.map_or("none".to_owned(), Value::to_string);
        push(Detail::Limit {
            from: (key.to_owned(), display(ours)),
            to: (other.to_owned(), display(theirs)),
            tighter: match ours == theirs {
                true => other.starts_with("exclusive"),
                false => is_tighter(key, ours, theirs),
            },
        });
    }
}

/// The same limit, with or without the number itself.
fn partner(key: &str) -> Option<&'static str> {
    match key {
        "minimum" => Some("exclusiveMinimum"),
        "exclusiveMinimum" => Some("minimum"),
        "maximum" => Some("exclusiveMaximum"),
        "exclusiveMaximum" => Some("maximum"),
        _ => None,
    }
}

fn is_tighter(key: &str, from: Option<&Value>, to: Option<&Value>) -> bool {
    let number = |value: &Value| value.as_f64().unwrap_or(1.0);
    match (from.map(number), to.map(number)) {
        (_, None) => false,
        (None, _) => true,
        (Some(from), Some(to)) if key.starts_with("max") || key == "exclusiveMaximum" => to < from,
        (Some(from), Some(to)) => to > from,
    }
}

/// Whether every type of the second is one of the first.
fn is_wider(wide: &BTreeSet<String>, narrow: &BTreeSet<String>) -> bool {
    if wide.is_empty() || narrow.is_empty() {
        return wide.is_empty();
    }
    narrow.iter().all(|name| wide.contains(name) || (name == "integer" && wide.contains("number")))
}
