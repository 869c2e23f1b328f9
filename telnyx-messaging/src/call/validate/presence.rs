//! Rules about which properties of an object are set together.

use serde::Serialize;
use serde_json::{Number, Value};

use super::{Problems, Settable};

/// A property, and whether it is set.
pub(crate) type Property = (&'static str, bool);

#[cfg_attr(
    not(feature = "full"),
    allow(dead_code, reason = "rules of groups that are switched off")
)]
impl Problems {
    /// Checks that all properties of one group are set, and none of the others.
    pub(crate) fn exactly_one_group(&mut self, groups: &[&[Property]]) {
        let complete = groups.iter().filter(|group| group.iter().all(|(_, is_set)| *is_set));
        let touched = groups.iter().filter(|group| group.iter().any(|(_, is_set)| *is_set));
        if (complete.count(), touched.count()) == (1, 1) {
            return;
        }
        let all: Vec<_> = groups.iter().map(|group| names(group, "and")).collect();
        let has_pairs = groups.iter().any(|group| group.len() > 1);
        let choice = all.join(if has_pairs { ", or " } else { ", " });
        let set: Vec<_> = groups.concat().into_iter().filter(|(_, is_set)| *is_set).collect();
        self.choice(&format!("exactly one of {choice}"), &set);
    }

    /// Checks that not more than one of the properties is set.
    pub(crate) fn at_most_one(&mut self, properties: &[Property]) {
        let set: Vec<_> = properties.iter().copied().filter(|(_, is_set)| *is_set).collect();
        if set.len() > 1 {
            self.choice(&format!("at most one of {}", names(properties, "and")), &set);
        }
    }

    /// Checks that at least one of the properties is set.
    pub(crate) fn any_of(&mut self, properties: &[Property]) {
        if !properties.iter().any(|(_, is_set)| *is_set) {
            self.choice(&format!("at least one of {}", names(properties, "and")), &[]);
        }
    }

    /// Checks that at least `least` properties of an object are set.
    pub(crate) fn min_properties(&mut self, least: usize, are_set: &[bool]) {
        if are_set.iter().filter(|is_set| **is_set).count() < least {
            let plural = if least == 1 { "property" } else { "properties" };
            let subject = self.subject();
            self.add(format!("{subject} must have at least {least} {plural}: set more"));
        }
    }

    /// Checks that a property is set if another one has a certain value, or a list has it as an
    /// entry.
    pub(crate) fn required_when(
        &mut self,
        name: &str,
        value: &impl Settable,
        (other, its_value): (&str, &impl Serialize),
        required_by: &str,
    ) {
        if value.is_set() {
            return;
        }
        let is_required_by = |found: &Value| match found {
            Value::String(text) => text == required_by,
            Value::Bool(found) => required_by.parse() == Ok(*found),
            Value::Number(found) => {
                required_by.parse().is_ok_and(|number: Number| number == *found)
            }
            _ => false,
        };
        let verb = match serde_json::to_value(its_value) {
            Ok(Value::Array(entries)) if entries.iter().any(is_required_by) => "contains",
            Ok(found) if is_required_by(&found) => "is",
            _ => return,
        };
        let problem = format!("is required when `{other}` {verb} `{required_by}`: set it");
        self.within(name, |problems| problems.here(&problem));
    }

    /// Adds the problem of a choice between properties.
    fn choice(&mut self, rule: &str, set: &[Property]) {
        let subject = self.subject();
        let state = match set {
            [] => "none is set".to_owned(),
            [(one, _)] => format!("only `{one}` is set"),
            several => format!("{} are set", names(several, "and")),
        };
        self.add(format!("{subject} must have {rule}: {state}"));
    }

    /// The object that is being checked.
    fn subject(&self) -> String {
        if self.path.is_empty() { "the request".to_owned() } else { format!("`{}`", self.path) }
    }
}

/// The names, as in "`a`, `b` and `c`".
fn names(properties: &[Property], conjunction: &str) -> String {
    let names: Vec<_> = properties.iter().map(|(name, _)| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {conjunction} {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;
    use crate::types::Nullable;

    /// The problems, within an object and at the top.
    fn found(check: impl Fn(&mut Problems)) -> [Vec<String>; 2] {
        let mut nested = Problems::default();
        nested.within("content", &check);
        let mut top = Problems::default();
        check(&mut top);
        [nested.problems, top.problems]
    }

    fn assert_found(check: impl Fn(&mut Problems), problem: &str) {
        let [nested, top] = found(check);
        let expected: Vec<String> = if problem.is_empty() { vec![] } else { vec![problem.into()] };
        assert_eq!(nested, expected);
        let expected: Vec<_> =
            expected.iter().map(|text| text.replacen("`content`", "the request", 1)).collect();
        assert_eq!(top, expected);
    }

    #[test]
    fn exactly_one_property_is_set() {
        for (set, problem) in [
            ([true, false, false], ""),
            ([false, false, true], ""),
            (
                [false, false, false],
                "`content` must have exactly one of `text`, `file`, `card`: none is set",
            ),
            (
                [true, false, true],
                "`content` must have exactly one of `text`, `file`, `card`: `text` and `card` are \
                 set",
            ),
            (
                [true, true, true],
                "`content` must have exactly one of `text`, `file`, `card`: `text`, `file` and \
                 `card` are set",
            ),
        ] {
            let [text, file, card] = set;
            assert_found(
                |p| p.exactly_one_group(&[&[("text", text)], &[("file", file)], &[("card", card)]]),
                problem,
            );
        }
    }

    #[test]
    fn exactly_one_group_is_set() {
        const RULE: &str =
            "`content` must have exactly one of `template_id`, or `language` and `name`: ";
        for (set, state) in [
            ([true, false, false], ""),
            ([false, true, true], ""),
            ([false, false, false], "none is set"),
            ([false, true, false], "only `language` is set"),
            ([true, true, false], "`template_id` and `language` are set"),
            ([true, true, true], "`template_id`, `language` and `name` are set"),
        ] {
            let [id, language, name] = set;
            let problem = if state.is_empty() { String::new() } else { format!("{RULE}{state}") };
            assert_found(
                |p| {
                    p.exactly_one_group(&[
                        &[("template_id", id)],
                        &[("language", language), ("name", name)],
                    ]);
                },
                &problem,
            );
        }
    }

    #[test]
    fn at_most_and_at_least_one_property_is_set() {
        let check = |ttl, expires| {
            move |p: &mut Problems| p.at_most_one(&[("ttl", ttl), ("expire_time", expires)])
        };
        assert_found(check(false, false), "");
        assert_found(check(true, false), "");
        assert_found(
            check(true, true),
            "`content` must have at most one of `ttl` and `expire_time`: `ttl` and `expire_time` \
             are set",
        );
        let check = |phone, website, email| {
            move |p: &mut Problems| {
                p.any_of(&[("phone_number", phone), ("website", website), ("email", email)]);
            }
        };
        assert_found(check(false, true, false), "");
        assert_found(check(true, true, true), "");
        assert_found(
            check(false, false, false),
            "`content` must have at least one of `phone_number`, `website` and `email`: none is \
             set",
        );
    }

    #[test]
    fn an_object_has_a_number_of_properties() {
        assert_found(|p| p.min_properties(1, &[false, true]), "");
        assert_found(|p| p.min_properties(0, &[]), "");
        assert_found(
            |p| p.min_properties(1, &[false, false]),
            "`content` must have at least 1 property: set more",
        );
        assert_found(
            |p| p.min_properties(2, &[true, false, false]),
            "`content` must have at least 2 properties: set more",
        );
    }

    #[test]
    fn a_property_is_required_by_the_value_of_another() {
        let check = |description: Nullable<String>, kind: Value, by: &'static str| {
            found(move |p| p.required_when("description", &description, ("kind", &kind), by))
        };
        let required = |verb: &str, by: &str| {
            let text = format!("description` is required when `kind` {verb} `{by}`: set it");
            [vec![format!("`content.{text}")], vec![format!("`{text}")]]
        };
        let none = || [vec![], vec![]];
        for (kind, by, expected) in [
            (json!("OTHER"), "OTHER", required("is", "OTHER")),
            (json!(["SMS", "OTHER"]), "OTHER", required("contains", "OTHER")),
            (json!(true), "true", required("is", "true")),
            (json!(2), "2", required("is", "2")),
            (json!("SMS"), "OTHER", none()),
            (json!(["SMS"]), "OTHER", none()),
            (json!([]), "OTHER", none()),
            (json!(null), "OTHER", none()),
            (json!(false), "true", none()),
            (json!({"OTHER": 1}), "OTHER", none()),
        ] {
            assert_eq!(check(Nullable::Absent, kind.clone(), by), expected, "{kind} {by}");
            assert_eq!(check(Nullable::from("why"), kind.clone(), by), none(), "{kind} {by}");
        }
    }
}
