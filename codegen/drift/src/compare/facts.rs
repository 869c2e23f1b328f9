//! What is said of two values beside their structure.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Comparer, Way, severity};
use crate::{Kind, Severity, normal::Shape};

/// Where an event says what it is.
const EVENT_TYPE: &str = "event data.event_type";

impl<'a> Comparer<'a> {
    /// What is said of a value beside its type.
    pub(super) fn facts(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        let sides = (base.at.as_str(), revision.at.as_str());
        if base.nullable != revision.nullable {
            let (kind, text) = if revision.nullable {
                (Kind::BecameNullable, "may be null")
            } else {
                (Kind::BecameNonNullable, "is never null")
            };
            self.add(kind, way, sides, "", place, format!("{place} {text}"));
        }
        if base.deprecated != revision.deprecated {
            let text = if revision.deprecated { "deprecated now" } else { "no longer deprecated" };
            self.add(Kind::DeprecationChanged, way, sides, "", place, format!("{place} is {text}"));
        }
        let texts = [
            (Kind::FormatChanged, "format", &base.format, &revision.format),
            (Kind::PatternChanged, "pattern", &base.pattern, &revision.pattern),
        ];
        for (kind, name, ours, theirs) in texts {
            if ours != theirs {
                let told =
                    |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
                let subject = format!("{} -> {}", told(ours), told(theirs));
                let mut severity = severity::severity(kind, way);
                // Without a pattern more is taken; without a format, too.
                if way == Way::Request && theirs.is_none() {
                    severity = Severity::Info;
                }
                self.add_as(
                    severity,
                    kind,
                    sides,
                    &subject,
                    place,
                    format!("{place}: {name} {subject}"),
                );
            }
        }
        if base.default != revision.default && way == Way::Request {
            let subject =
                format!("{} -> {}", told(base.default.as_ref()), told(revision.default.as_ref()));
            self.add(
                Kind::DefaultChanged,
                way,
                sides,
                &subject,
                place,
                format!("{place}: default {subject}"),
            );
        }
        self.limits(base, revision, way, place);
    }

    fn limits(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        let keys: BTreeSet<&str> =
            base.limits.keys().chain(revision.limits.keys()).copied().collect();
        for key in keys {
            // Whether the limit itself is allowed is no second limit.
            let becomes = |from: &Shape<'_>, to: &Shape<'_>| {
                let has_one = |shape: &Shape<'_>, one: &str, none: &str| {
                    shape.limits.contains_key(one) && !shape.limits.contains_key(none)
                };
                partner(key).filter(|other| has_one(from, key, other) && has_one(to, other, key))
            };
            if becomes(revision, base).is_some() {
                continue;
            }
            let other = becomes(base, revision).unwrap_or(key);
            let (ours, theirs) = (base.limits.get(key), revision.limits.get(other));
            if (key, ours) == (other, theirs) {
                continue;
            }
            let named = if other == key { String::new() } else { format!("{other} ") };
            let subject = format!("{key} {} -> {named}{}", told(ours), told(theirs));
            let is_tighter = match ours == theirs {
                true => other.starts_with("exclusive"),
                false => is_tighter(key, ours, theirs),
            };
            self.add_as(
                severity::limit(way, is_tighter),
                Kind::LimitChanged,
                (&base.at, &revision.at),
                &subject,
                place,
                format!("{place}: {subject}"),
            );
        }
    }

    pub(super) fn values(&mut self, base: &Shape<'a>, revision: &Shape<'a>, way: Way, place: &str) {
        let (ours, theirs) = if place == EVENT_TYPE {
            let (ours, theirs) = self.event_types.clone();
            (ours.or_else(|| base.values.clone()), theirs.or_else(|| revision.values.clone()))
        } else {
            (base.values.clone(), revision.values.clone())
        };
        match (ours, theirs) {
            (None, None) => {}
            (Some((ours, at)), Some((theirs, other))) => {
                let (mut gone, mut new) = (Vec::new(), Vec::new());
                for value in ours.difference(&theirs) {
                    let text = format!("{place} no longer has the value `{value}`");
                    let key = self.add(Kind::ValueRemoved, way, (&at, &other), value, place, text);
                    gone.push(self.change(key, value));
                }
                for value in theirs.difference(&ours) {
                    let text = format!("{place} has the value `{value}`");
                    let key = self.add(Kind::ValueAdded, way, (&at, &other), value, place, text);
                    new.push(self.change(key, value));
                }
                self.swap(gone, new);
            }
            (Some(_), None) => {
                let text = format!("{place} takes any value");
                self.add(Kind::EnumOpened, way, (&base.at, &revision.at), "", place, text);
            }
            (None, Some((theirs, other))) => {
                let values: Vec<&str> = theirs.iter().map(String::as_str).collect();
                let subject = values.join(", ");
                let text = format!("{place} takes only: {subject}");
                self.add(Kind::EnumClosed, way, (&base.at, &other), &subject, place, text);
            }
        }
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

fn told(value: Option<&Value>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}
