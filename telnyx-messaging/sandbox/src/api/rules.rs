//! Rules of the contract that JSON Schema lacks: which properties are set together, and how far ahead
//! a time is.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value};

use super::Api;
use crate::world::clock;

/// A rule that a request breaks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// The location in the body, as a JSON pointer.
    pub(crate) pointer: String,
    pub(crate) kind: BrokenRule,
    pub(crate) detail: String,
}

/// The kind of rule that a request breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BrokenRule {
    /// A property is missing because of another one.
    Missing,
    /// None of the properties is set of which one is required.
    NoneSet,
    /// A property is set next to another one that excludes it.
    Excluded,
    /// A time is too early or too late.
    Time,
}

/// Returns the rules that a value breaks, at any depth.
pub(crate) fn check(api: &Api, schema: &Value, value: &Value, now: DateTime<Utc>) -> Vec<Broken> {
    let mut check = Check { api, now, broken: Vec::new() };
    check.value(schema, value, Path::Root);
    check.broken
}

/// Returns the properties that a sample lacks, because the first of the others is set.
pub(crate) fn excluded(core: &Value) -> Vec<&str> {
    let later = |key: &str| entries(core, key).into_iter().skip(1).flatten();
    later("x-exactly-one").chain(later("x-at-most-one")).collect()
}

/// Returns the entries of a rule: properties, or groups of properties that belong together.
fn entries<'a>(core: &'a Value, key: &str) -> Vec<Vec<&'a str>> {
    let group = |entry: &'a Value| match entry {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    };
    core[key].as_array().into_iter().flatten().map(group).collect()
}

/// The location of a value, which becomes a JSON pointer only for a rule that is broken.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Property(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Property(parent, name) => {
                write!(f, "{parent}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Self::Element(parent, at) => write!(f, "{parent}/{at}"),
        }
    }
}

struct Check<'a> {
    api: &'a Api,
    now: DateTime<Utc>,
    broken: Vec<Broken>,
}

impl Check<'_> {
    fn value(&mut self, schema: &Value, value: &Value, path: Path<'_>) {
        match value {
            Value::String(text) => self.time(&schema["x-time-window"], text, path),
            Value::Array(list) => {
                let items = &self.api.core(schema)["items"];
                for (at, item) in list.iter().enumerate() {
                    self.value(items, item, Path::Element(&path, at));
                }
            }
            Value::Object(map) => self.object(schema, map, path),
            _ => {}
        }
    }

    fn object(&mut self, schema: &Value, map: &Map<String, Value>, path: Path<'_>) {
        let core = self.api.core(schema);
        if let Some(member) = member(core, map) {
            return self.object(member, map, path);
        }
        self.set_together(core, map, path);
        for (name, value) in map {
            let property = core["properties"].get(name).or(core.get("additionalProperties"));
            if let Some(property) = property {
                self.value(property, value, Path::Property(&path, name));
            }
        }
    }

    fn set_together(&mut self, core: &Value, map: &Map<String, Value>, path: Path<'_>) {
        let is_set = |name: &str| map.get(name).is_some_and(|value| !value.is_null());
        for (key, required) in
            [("x-any-of", true), ("x-at-most-one", false), ("x-exactly-one", true)]
        {
            let groups = entries(core, key);
            let Some(first) = groups.first().and_then(|group| group.first()) else { continue };
            let mut touched = groups.iter().filter(|group| group.iter().any(|name| is_set(name)));
            let Some(set) = touched.next() else {
                if required {
                    let all = quoted(groups.concat());
                    let detail = format!("one of {all} is required");
                    self.add(BrokenRule::NoneSet, Path::Property(&path, first), detail);
                }
                continue;
            };
            if key == "x-any-of" {
                continue;
            }
            for name in set.iter().filter(|name| !is_set(name)) {
                let detail = format!("`{name}` is required next to {}", quoted(set.clone()));
                self.add(BrokenRule::Missing, Path::Property(&path, name), detail);
            }
            for other in touched.flatten().filter(|name| is_set(name)) {
                let detail = format!("`{other}` is not allowed next to {}", quoted(set.clone()));
                self.add(BrokenRule::Excluded, Path::Property(&path, other), detail);
            }
        }
        for (name, condition) in core["x-required-when"].as_object().into_iter().flatten() {
            let mut conditions = condition.as_object().into_iter().flatten();
            let applies = |(other, expected): (&String, &Value)| match map.get(other) {
                Some(Value::Array(list)) => list.contains(expected),
                found => found == Some(expected),
            };
            if !is_set(name) && conditions.any(applies) {
                let detail = format!("`{name}` is required here");
                self.add(BrokenRule::Missing, Path::Property(&path, name), detail);
            }
        }
    }

    fn time(&mut self, window: &Value, text: &str, path: Path<'_>) {
        let (Some(from), Some(to)) = (window["from"].as_i64(), window["to"].as_i64()) else {
            return;
        };
        // The format is checked by the schema.
        let Ok(time) = DateTime::parse_from_rfc3339(text) else { return };
        let ahead = time.to_utc() - self.now;
        if ahead < TimeDelta::seconds(from) || ahead > TimeDelta::seconds(to) {
            let (earliest, latest) = (clock::duration(from), clock::duration(to));
            let now = clock::text(self.now);
            let detail = format!("must be from {earliest} to {latest} ahead; the time is {now}");
            self.add(BrokenRule::Time, path, detail);
        }
    }

    fn add(&mut self, kind: BrokenRule, path: Path<'_>, detail: String) {
        self.broken.push(Broken { pointer: path.to_string(), kind, detail });
    }
}

/// Returns the member of a union that the tag of an object selects.
fn member<'a>(core: &'a Value, map: &Map<String, Value>) -> Option<&'a Value> {
    let conditions = core["allOf"].as_array()?;
    let selected = conditions.iter().find(|condition| {
        let tags = condition["if"]["properties"].as_object().into_iter().flatten();
        tags.into_iter().any(|(tag, schema)| map.get(tag) == schema.get("const"))
    });
    selected?.get("then")
}

fn quoted(names: Vec<&str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn broken(value: &Value) -> Vec<(BrokenRule, String)> {
        let inner = json!({"type": "object", "x-any-of": ["text", "media"],
            "properties": {"text": {}, "media": {}}});
        let outer = json!({"type": "object", "x-exactly-one": ["id", ["name", "language"]],
            "x-at-most-one": ["ttl", "until"], "x-required-when": {"why": {"kind": "OTHER"}},
            "properties": {
                "list": {"type": "array", "items": {"$ref": "#/$defs/Inner"}},
                "at": {"if": {"type": "null"}, "then": true, "else": {"type": "string"},
                    "x-time-window": {"from": 300, "to": 86400}}}});
        let api = json!({"base_path": "", "operations": [], "events": [],
            "$defs": {"Inner": inner, "Outer": outer}});
        let api = Api::parse(&api.to_string()).unwrap();
        let found = check(&api, &Api::reference("Outer"), value, DateTime::UNIX_EPOCH);
        found.into_iter().map(|broken| (broken.kind, broken.pointer)).collect()
    }

    #[test]
    fn every_rule_is_checked_at_any_depth() {
        use BrokenRule::{Excluded, Missing, NoneSet, Time};
        for (value, expected) in [
            (json!({"id": "1"}), None),
            (json!({"name": "a", "language": "en"}), None),
            (json!({}), Some((NoneSet, "/id"))),
            (json!({"name": "a"}), Some((Missing, "/language"))),
            (json!({"id": "1", "name": "a"}), Some((Excluded, "/name"))),
            (json!({"id": "1", "ttl": "1s", "until": "x"}), Some((Excluded, "/until"))),
            (json!({"id": "1", "kind": "OTHER"}), Some((Missing, "/why"))),
            (json!({"id": "1", "kind": ["A", "OTHER"]}), Some((Missing, "/why"))),
            (json!({"id": "1", "kind": "OTHER", "why": "x"}), None),
            (json!({"id": "1", "list": [{"text": "a"}, {}]}), Some((NoneSet, "/list/1/text"))),
            (json!({"id": "1", "at": "1970-01-01T00:05:00Z"}), None),
            (json!({"id": "1", "at": null}), None),
            (json!({"id": "1", "at": "1970-01-01T00:04:59Z"}), Some((Time, "/at"))),
            (json!({"id": "1", "at": "1970-01-02T00:00:01Z"}), Some((Time, "/at"))),
        ] {
            let expected: Vec<_> =
                expected.map(|(rule, at)| (rule, at.to_owned())).into_iter().collect();
            assert_eq!(broken(&value), expected, "{value}");
        }
    }
}
