//! What is declared of a value besides its structure.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{deprecation, or_none, replaced, replaced_in, schema::Sides};
use crate::{
    Changes, Detail, Direction, Effect, Kind, Step,
    normalize::{EventTypes, Schema},
};

/// Adds the differences between two schemas at a use, without what is inside. Returns whether
/// their structure can be compared.
pub(super) fn attributes((base, revision): &Sides<'_>, path: &[Step], out: &mut Changes) -> bool {
    let sides = (&base.pointer, &revision.pointer);
    match (base.nullable, revision.nullable) {
        (false, true) => out.add_at(path, Kind::BecameNullable, sides, Detail::None),
        (true, false) => out.add_at(path, Kind::BecameNonNullable, sides, Detail::None),
        _ => {}
    }
    if let Some(detail) = deprecation(base.deprecated, revision.deprecated) {
        out.add_at(path, Kind::DeprecationChanged, sides, detail);
    }
    let is_sent = out.direction == Direction::Request;
    let default = |schema: &Schema<'_>| or_none(schema.default.as_ref().filter(|_| is_sent));
    for (kind, from, to) in [
        (Kind::FormatChanged, or_none(base.format.as_ref()), or_none(revision.format.as_ref())),
        (Kind::PatternChanged, or_none(base.pattern.as_ref()), or_none(revision.pattern.as_ref())),
        (Kind::DefaultChanged, default(base), default(revision)),
    ] {
        if from != to {
            out.add_at(path, kind, sides, replaced(from, to));
        }
    }
    for detail in limits(base, revision) {
        out.add_at(path, Kind::LimitChanged, sides, detail);
    }
    let (mut types, other_types) = (base.accepted_types(), revision.accepted_types());
    if base.shorthand.is_some() && !other_types.contains("string") {
        let sides = (&base.definition, &revision.definition);
        out.add_at(path, Kind::ShorthandRemoved, sides, Detail::None);
        types.remove("string");
    }
    let are_unions = (!base.alternatives.is_empty(), !revision.alternatives.is_empty());
    if are_unions.0 != are_unions.1 || (!are_unions.0 && types != other_types) {
        let is_wider = |wide: &Schema<'_>, narrow: &Schema<'_>| {
            are_unions == (false, false) && is_wider(&wide.types, &narrow.types)
        };
        let detail = Detail::Type {
            from: (base.type_name(), base.describe()),
            to: (revision.type_name(), revision.describe()),
            effect: Effect { wider: is_wider(revision, base), narrower: is_wider(base, revision) },
        };
        out.add_at(path, Kind::TypeChanged, sides, detail);
        return false;
    }
    match (&base.values, &revision.values) {
        (None, None) => {}
        (Some(ours), Some(theirs)) => values(ours, theirs, path, out),
        (Some(_), None) => out.add_at(path, Kind::EnumOpened, sides, Detail::None),
        (None, Some((values, pointer))) => {
            let detail = Detail::Values(values.iter().cloned().collect());
            out.add_at(path, Kind::EnumClosed, (&base.pointer, pointer), detail);
        }
    }
    true
}

/// Adds the differences between two enums.
pub(super) fn values(
    (ours, pointer): &EventTypes,
    (theirs, other): &EventTypes,
    path: &[Step],
    out: &mut Changes,
) {
    let removed = ours.difference(theirs).map(|value| (Kind::ValueRemoved, value));
    let added = theirs.difference(ours).map(|value| (Kind::ValueAdded, value));
    for (kind, value) in removed.chain(added) {
        out.add_at(path, kind, (pointer, other), Detail::Name(value.clone()));
    }
}

fn limits(base: &Schema<'_>, revision: &Schema<'_>) -> Vec<Detail> {
    let keys: BTreeSet<&str> = base.limits.keys().chain(revision.limits.keys()).copied().collect();
    let mut details = Vec::new();
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
        let is_tighter = match ours == theirs {
            true => other.starts_with("exclusive"),
            false => is_tighter(key, ours, theirs),
        };
        let keyword = if key == other { String::new() } else { format!("{other} ") };
        let to = format!("{keyword}{}", or_none(theirs));
        let effect = if is_tighter { Effect::NARROWER } else { Effect::WIDER };
        details.push(replaced_in(key, or_none(ours), to, effect));
    }
    details
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
