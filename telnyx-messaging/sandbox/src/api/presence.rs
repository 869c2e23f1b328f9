//! Rules about which properties of an object are set together: `x-any-of`, `x-at-most-one`,
//! `x-exactly-one` and `x-required-when`, as keywords of the validator.

use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::{Map, Value};

/// A rule of a schema. Properties that are null count as unset.
enum Rule {
    AnyOf(Vec<String>),
    AtMostOne(Vec<String>),
    ExactlyOne(Vec<Vec<String>>),
    /// A property that is required if the other has the value, or is a list with it.
    RequiredWhen(Vec<(String, String, Value)>),
}

/// The keywords, and how each is read. A value of another form holds no names, thus no rule.
const RULES: [(&str, fn(&Value) -> Rule); 4] = [
    ("x-any-of", |names| Rule::AnyOf(strings(names))),
    ("x-at-most-one", |names| Rule::AtMostOne(strings(names))),
    ("x-exactly-one", |groups| Rule::ExactlyOne(list(groups).iter().map(strings).collect())),
    ("x-required-when", |conditions| {
        let conditions = conditions.as_object().into_iter().flatten();
        let all = conditions.flat_map(|(name, others)| {
            let others = others.as_object().into_iter().flatten();
            others.map(move |(other, value)| (name.clone(), other.clone(), value.clone()))
        });
        Rule::RequiredWhen(all.collect())
    }),
];

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A list of names, or a single one.
fn strings(value: &Value) -> Vec<String> {
    let one = std::slice::from_ref(value);
    let names = value.as_array().map_or(one, Vec::as_slice).iter();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn quoted(names: &[String], separator: &str) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(separator)
}

fn is_set(object: &Map<String, Value>, name: &str) -> bool {
    object.get(name).is_some_and(|value| !value.is_null())
}

impl Rule {
    fn problems(&self, object: &Map<String, Value>) -> Vec<String> {
        let set = |name: &String| is_set(object, name);
        match self {
            Self::AnyOf(names) if !names.iter().any(set) => {
                vec![format!("at least one of {} is required", quoted(names, ", "))]
            }
            Self::AtMostOne(names) if names.iter().filter(|name| set(name)).count() > 1 => {
                vec![format!("not more than one of {} is allowed", quoted(names, ", "))]
            }
            Self::ExactlyOne(groups) => {
                let complete = groups.iter().filter(|group| group.iter().all(set)).count();
                let touched = groups.iter().filter(|group| group.iter().any(set)).count();
                if (complete, touched) == (1, 1) {
                    return Vec::new();
                }
                let groups: Vec<String> =
                    groups.iter().map(|group| quoted(group, " with ")).collect();
                vec![format!("exactly one of {} is required", groups.join(", "))]
            }
            Self::RequiredWhen(conditions) => {
                let applies = |(name, other, value): &&(String, String, Value)| {
                    let found = object.get(other);
                    let has = found == Some(value)
                        || found.is_some_and(|found| list(found).contains(value));
                    has && !is_set(object, name)
                };
                let missing = conditions.iter().filter(applies);
                missing
                    .map(|(name, other, value)| {
                        format!("`{name}` is required because `{other}` is {value}")
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }
}

impl<'i> Keyword<'i> for Rule {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match instance.as_object().and_then(|object| self.problems(object).into_iter().next()) {
            Some(problem) => Err(ValidationError::custom(problem)),
            None => Ok(()),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_object().is_none_or(|object| self.problems(object).is_empty())
    }

    fn iter_errors(
        &self,
        instance: &'i Value,
    ) -> Box<dyn Iterator<Item = ValidationError<'i>> + 'i> {
        let problems = instance.as_object().map(|object| self.problems(object));
        Box::new(problems.into_iter().flatten().map(|problem| ValidationError::custom(problem)))
    }
}

/// Adds the keywords to a validator.
pub(super) fn with_keywords(options: ValidationOptions) -> ValidationOptions {
    RULES.iter().fold(options, |options, (keyword, rule)| {
        options.with_keyword(*keyword, move |_, value, _| Ok(Box::new(rule(value))))
    })
}

/// The rules of a schema that exclude properties, each as groups of which one can be set.
fn exclusive(core: &Value) -> impl Iterator<Item = Vec<Vec<String>>> {
    ["x-at-most-one", "x-exactly-one"]
        .into_iter()
        .filter_map(|keyword| core.get(keyword))
        .map(|groups| list(groups).iter().map(strings).collect())
}

/// Returns the properties that a value of the schema cannot have because of `given` ones. Of a
/// choice that `given` leaves open, the `default` is taken, if there is one.
pub(super) fn excluded(
    core: &Value,
    given: Option<&Map<String, Value>>,
    default: Option<usize>,
) -> Vec<String> {
    let mut names = Vec::new();
    for groups in exclusive(core) {
        let is_given = |group: &Vec<String>| {
            given.is_some_and(|given| group.iter().any(|name| is_set(given, name)))
        };
        let Some(taken) = groups.iter().position(is_given).or(default) else { continue };
        let others = groups.into_iter().enumerate().filter(|(at, _)| *at != taken);
        names.extend(others.flat_map(|(_, group)| group));
    }
    names
}

/// Returns the properties that every value of the schema has: the required ones, and the first of
/// each choice.
pub(super) fn needed(core: &Value) -> Vec<String> {
    let mut names = strings(core.get("required").unwrap_or(&Value::Null));
    if let Some(groups) = core.get("x-exactly-one") {
        names.extend(list(groups).first().map(strings).into_iter().flatten());
    }
    if let Some(choice) = core.get("x-any-of") {
        names.extend(strings(choice).into_iter().next());
    }
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problems(keyword: &str, value: &Value, object: &Value) -> Vec<String> {
        let schema = json!({ keyword: value });
        let validator = with_keywords(jsonschema::options()).build(&schema);
        let validator = validator.unwrap_or_else(|error| panic!("{error}"));
        validator.iter_errors(object).map(|error| error.to_string()).collect()
    }

    #[test]
    fn each_rule_names_what_it_lacks() {
        let names = json!(["a", ["b", "c"]]);
        for (keyword, value, object, expected) in [
            (
                "x-any-of",
                json!(["a", "b"]),
                json!({"a": null}),
                "at least one of `a`, `b` is required",
            ),
            (
                "x-at-most-one",
                json!(["a", "b"]),
                json!({"a": 1, "b": 1}),
                "not more than one of `a`, `b` is allowed",
            ),
            (
                "x-exactly-one",
                names.clone(),
                json!({"a": 1, "b": 1}),
                "exactly one of `a`, `b` with `c` is required",
            ),
            (
                "x-required-when",
                json!({"a": {"b": "x"}}),
                json!({"b": ["x"]}),
                "`a` is required because `b` is \"x\"",
            ),
        ] {
            assert_eq!(problems(keyword, &value, &object), [expected]);
        }
        for (keyword, value, object) in [
            ("x-any-of", json!(["a", "b"]), json!({"b": 1})),
            ("x-at-most-one", json!(["a", "b"]), json!({})),
            ("x-exactly-one", names, json!({"b": 1, "c": 1})),
            ("x-required-when", json!({"a": {"b": "x"}}), json!({"b": "y"})),
        ] {
            assert!(problems(keyword, &value, &object).is_empty(), "{keyword}");
        }
    }

    #[test]
    fn a_choice_that_was_made_excludes_the_others() {
        let core = json!({"x-exactly-one": ["a", ["b", "c"]], "x-any-of": ["d", "e"],
            "required": ["f"]});
        assert_eq!(excluded(&core, None, Some(0)), ["b", "c"]);
        let given = json!({"c": 1});
        assert_eq!(excluded(&core, given.as_object(), Some(0)), ["a"]);
        assert!(excluded(&core, None, None).is_empty());
        assert_eq!(needed(&core), ["f", "a", "d"]);
    }
}
