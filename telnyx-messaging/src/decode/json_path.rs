//! Places inside a JSON document.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::redact::mask;

/// One step down into a JSON document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    /// Into a field of an object.
    Key(String),
    /// Into an element of a list, counted from zero.
    Index(usize),
}

/// The path from the root of a document to one place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct JsonPath(Vec<Step>);

/// The start of an error text with a path.
const MARK: &str = "at ";

impl JsonPath {
    pub(crate) fn from_key(key: &str) -> Self {
        Self(vec![Step::Key(key.to_owned())])
    }

    pub(crate) fn from_serde(path: &Path) -> Self {
        let steps = path.iter().map_while(|segment| match segment {
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Map { key } => Some(Step::Key(key.clone())),
            // Below these the place in the document is not known.
            Segment::Enum { .. } | Segment::Unknown => None,
        });
        Self(steps.collect())
    }

    /// Puts this path in front of an error text, so that it passes through a `serde` error.
    ///
    /// A union is read from a buffered value, below which `serde_path_to_error` cannot see.
    pub(crate) fn mark(&self, message: &str) -> String {
        let steps = self.0.iter().map(|step| match step {
            Step::Key(key) => Value::from(key.as_str()),
            Step::Index(index) => Value::from(*index),
        });
        format!("{MARK}{}: {message}", Value::Array(steps.collect()))
    }

    /// Extends this path by those at the front of `message`, and returns the rest of it.
    pub(crate) fn follow_marks<'a>(&mut self, mut message: &'a str) -> &'a str {
        while let Some((steps, rest)) = split_mark(message) {
            self.0.extend(steps);
            message = rest;
        }
        message
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn starts_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    pub(crate) fn as_slice(&self) -> &[Step] {
        &self.0
    }

    pub(crate) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    pub(crate) fn child(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The path of the parent and the last step, unless this is the root.
    pub(crate) fn split_last(&self) -> Option<(Self, Step)> {
        let (last, parent) = self.0.split_last()?;
        Some((Self(parent.to_vec()), last.clone()))
    }

    /// The same place in the other elements of each list on the path.
    pub(crate) fn sibling_paths(&self, document: &Value) -> Vec<Self> {
        let mut places = vec![Self::default()];
        for step in &self.0 {
            places = places
                .into_iter()
                .flat_map(|place| match (step, place.find(document)) {
                    (Step::Index(_), Some(Value::Array(elements))) => {
                        (0..elements.len()).map(|index| place.child(Step::Index(index))).collect()
                    }
                    _ => vec![place.child(step.clone())],
                })
                .collect();
        }
        places.retain(|place| place != self && place.find(document).is_some());
        places
    }

    pub(crate) fn find<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        self.0.iter().try_fold(document, |value, step| match step {
            Step::Key(key) => value.get(key.as_str()),
            Step::Index(index) => value.get(*index),
        })
    }

    pub(crate) fn find_mut<'a>(&self, document: &'a mut Value) -> Option<&'a mut Value> {
        self.0.iter().try_fold(document, |value, step| match step {
            Step::Key(key) => value.get_mut(key.as_str()),
            Step::Index(index) => value.get_mut(*index),
        })
    }
}

impl FromIterator<Step> for JsonPath {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

/// A field name without what it must not reveal: a map may have phone numbers for keys.
fn redact_key(key: &str) -> String {
    const LONGEST: usize = 100;
    let masked = mask(key);
    match masked.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &masked[..end]),
        None => masked,
    }
}

/// Writes `data.to[0].status`; the root is a single dot.
impl fmt::Display for JsonPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_root() {
            return formatter.write_str(".");
        }
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => formatter.write_str(&redact_key(key))?,
                Step::Key(key) => write!(formatter, ".{}", redact_key(key))?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}

fn split_mark(message: &str) -> Option<(Vec<Step>, &str)> {
    let marked = message.strip_prefix(MARK)?;
    let mut lists = serde_json::Deserializer::from_str(marked).into_iter::<Vec<MarkedStep>>();
    let steps = lists.next()?.ok()?;
    let rest = marked.get(lists.byte_offset()..)?.strip_prefix(": ")?;
    let steps = steps.into_iter().map(|step| match step {
        MarkedStep::Key(key) => Step::Key(key),
        MarkedStep::Index(index) => Step::Index(index),
    });
    Some((steps.collect(), rest))
}

#[derive(Deserialize)]
#[serde(untagged)]
enum MarkedStep {
    Key(String),
    Index(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_passes_through_an_error_text() {
        let inner: JsonPath = [Step::Key("to".to_owned()), Step::Index(2)].into_iter().collect();
        let outer: JsonPath = [Step::Key("data".to_owned())].into_iter().collect();
        let text = outer.mark(&inner.mark("missing field `id`"));
        let mut place = JsonPath::default();
        assert_eq!(place.follow_marks(&text), "missing field `id`");
        assert_eq!(place.to_string(), "data.to[2]");
        assert_eq!(place.follow_marks("at [the door"), "at [the door");
        assert_eq!(JsonPath::default().to_string(), ".");
        assert_eq!(outer.child(Step::Key("+15550100001".to_owned())).to_string(), "data.***01");
    }
}
