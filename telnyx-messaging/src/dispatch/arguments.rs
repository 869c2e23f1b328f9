//! The arguments of a call by name, handed to the setters of its request one by one.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{DispatchError, Invocation};
use crate::decode::JsonPath;

/// The header that operations with an idempotency key set themselves.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The arguments that were not handed to a setter yet.
pub(crate) struct Arguments {
    invocation: Invocation,
}

impl Arguments {
    pub(super) fn new(invocation: Invocation) -> Self {
        Self { invocation }
    }

    pub(crate) fn operation(&self) -> &str {
        &self.invocation.operation
    }

    pub(crate) fn unknown_operation(self) -> DispatchError {
        DispatchError::UnknownOperation(self.invocation.operation)
    }

    /// A path argument; a number is accepted as its digits.
    pub(crate) fn path(&mut self, name: &'static str) -> Result<String, DispatchError> {
        match self.invocation.path.remove(name) {
            Some(Value::String(value)) => Ok(value),
            Some(Value::Number(number)) => Ok(number.to_string()),
            None | Some(Value::Null) => {
                let operation = self.operation().to_owned();
                Err(DispatchError::MissingPathArgument { operation, name })
            }
            Some(_) => {
                Err(self.invalid(format!("path argument {name}"), "expected a string".to_owned()))
            }
        }
    }

    /// A query parameter; a number or boolean may also be given as a string, as on a command line.
    pub(crate) fn query<T: DeserializeOwned>(
        &mut self,
        name: &str,
    ) -> Result<Option<T>, DispatchError> {
        let Some(value) = given(self.invocation.query.remove(name)) else { return Ok(None) };
        let as_literal = value.as_str().and_then(|text| serde_json::from_str(text).ok());
        let as_string = match &value {
            Value::Number(_) | Value::Bool(_) => Some(Value::String(value.to_string())),
            _ => None,
        };
        serde_json::from_value(value)
            .or_else(|error| match as_literal.or(as_string).map(serde_json::from_value) {
                Some(Ok(other)) => Ok(other),
                _ => Err(error),
            })
            .map(Some)
            .map_err(|error| {
                self.invalid(format!("query parameter {name}"), reason(&error.to_string()))
            })
    }

    /// The body; a field that its type does not have is refused by name.
    pub(crate) fn body<T: DeserializeOwned + Serialize>(
        &mut self,
    ) -> Result<Option<T>, DispatchError> {
        let Some(given) = given(self.invocation.body.take()) else { return Ok(None) };
        let body: T = serde_path_to_error::deserialize(&given).map_err(|error| {
            let mut location = JsonPath::from_serde(error.path());
            let text = error.inner().to_string();
            let reason = reason(location.follow_marks(&text));
            self.invalid(format!("body at `{location}`"), reason)
        })?;
        let kept = serde_json::to_value(&body)
            .map_err(|error| self.invalid("body".to_owned(), reason(&error.to_string())))?;
        match lost(&given, &kept, "") {
            Some(name) => Err(self.unknown("field of the body", name)),
            None => Ok(Some(body)),
        }
    }

    pub(crate) fn idempotency_key(&mut self) -> Option<String> {
        let names = self.invocation.headers.keys();
        let name =
            names.into_iter().find(|name| name.eq_ignore_ascii_case(IDEMPOTENCY_KEY))?.clone();
        self.invocation.headers.remove(&name)
    }

    pub(crate) fn headers(&mut self) -> BTreeMap<String, String> {
        std::mem::take(&mut self.invocation.headers)
    }

    /// Refuses the arguments that the operation does not have.
    pub(crate) fn finish(self) -> Result<(), DispatchError> {
        let Invocation { path, query, body, .. } = &self.invocation;
        let left = |arguments: &BTreeMap<String, Value>| {
            let mut left = arguments.iter().filter(|(_, value)| !value.is_null());
            left.next().map(|(name, _)| name.clone())
        };
        if let Some(name) = left(path) {
            return Err(self.unknown("path argument", name));
        }
        if let Some(name) = left(query) {
            return Err(self.unknown("query parameter", name));
        }
        if body.as_ref().is_some_and(|body| !body.is_null()) {
            let reason = "the operation has no body; leave it out".to_owned();
            return Err(self.invalid("body".to_owned(), reason));
        }
        Ok(())
    }

    fn unknown(&self, location: &'static str, name: String) -> DispatchError {
        DispatchError::UnknownArgument { operation: self.operation().to_owned(), location, name }
    }

    fn invalid(&self, location: String, reason: String) -> DispatchError {
        DispatchError::InvalidArgument { operation: self.operation().to_owned(), location, reason }
    }
}

/// An argument, unless it is `null`.
fn given(value: Option<Value>) -> Option<Value> {
    value.filter(|value| !value.is_null())
}

/// What is wrong, without the value that serde quotes, whatever that value looks like.
fn reason(text: &str) -> String {
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None if text.starts_with("missing field `") => text.to_owned(),
        None => "expected a value of another type".to_owned(),
    }
}

/// The path of the first member of `given` that is not in `kept`. A member that is `null` is not
/// missed: an optional field without a value is not serialized.
fn lost(given: &Value, kept: &Value, path: &str) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(name, value)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match kept.get(name) {
                Some(kept) => lost(value, kept, &path),
                None => (!value.is_null()).then_some(path),
            }
        }),
        (Value::Array(given), Value::Array(kept)) => {
            let members = given.iter().zip(kept).enumerate();
            members
                .into_iter()
                .find_map(|(index, (given, kept))| lost(given, kept, &format!("{path}[{index}]")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{lost, reason};

    #[test]
    fn reasons_contain_no_value() {
        for (text, expected) in [
            (
                "invalid type: string \"secret, expected more\", expected a boolean",
                "expected a boolean",
            ),
            ("missing field `to`", "missing field `to`"),
            ("premature end of secret", "expected a value of another type"),
        ] {
            assert_eq!(reason(text), expected);
        }
    }

    #[test]
    fn a_lost_field_is_named_with_its_path() {
        let kept = json!({"a": [{"b": 1}], "c": {"d": null}});
        assert_eq!(lost(&kept, &kept, ""), None);
        assert_eq!(lost(&json!({"x": 1}), &kept, ""), Some("x".to_owned()));
        assert_eq!(lost(&json!({"a": [{"bb": 1}]}), &kept, ""), Some("a[0].bb".to_owned()));
        assert_eq!(lost(&json!({"c": {"e": 1}}), &kept, ""), Some("c.e".to_owned()));
        assert_eq!(lost(&json!({"c": {"e": null}, "x": null}), &kept, ""), None);
    }
}
