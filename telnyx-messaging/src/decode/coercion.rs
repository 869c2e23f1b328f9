//! The obvious readings of a JSON value of the wrong type, and words for what was promised.

use serde_json::{Number, Value};

/// The JSON type of a value, in words.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// A way to take a value for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A number for the decimal string that was promised.
    Text,
    /// A string for the number or boolean that was promised.
    Scalar,
    /// A single value for the list that was promised.
    List,
}

impl Reading {
    /// All readings, most obvious first.
    pub(super) const ALL: [Self; 3] = [Self::Text, Self::Scalar, Self::List];

    /// What `value` is by this reading, if it can be read so.
    pub(super) fn of(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Text, Value::Number(number)) => Some(Value::String(number.to_string())),
            (Self::Scalar, Value::String(text)) => match text.trim() {
                "true" => Some(Value::Bool(true)),
                "false" => Some(Value::Bool(false)),
                text => text.parse::<Number>().ok().map(Value::Number),
            },
            (Self::List, Value::Null | Value::Array(_)) => None,
            (Self::List, value) => Some(Value::Array(vec![value.clone()])),
            _ => None,
        }
    }
}

/// Whether two values are of one type as `serde` sees it, which tells whole numbers from fractions.
pub(super) fn same_type(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one.is_f64() == other.is_f64() && one.is_u64() == other.is_u64()
        }
        _ => type_name(one) == type_name(other),
    }
}

/// What was promised, taken from the text of a `serde` error without taking any value from it.
pub(super) fn expectation(message: &str) -> String {
    if let Some(field) = missing_field(message) {
        return format!("an object with `{field}`");
    }
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => in_json_words(expected),
        None => "a value of another form".to_owned(),
    }
}

/// The name of the field that a `serde` error says is missing.
pub(super) fn missing_field(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.strip_suffix('`')
}

fn in_json_words(expected: &str) -> String {
    match expected {
        "a sequence" => "a list",
        "a map" => "an object",
        "a boolean" => "a boolean",
        "f32" | "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, not negative",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        text if text.starts_with("struct ") => "an object",
        text if text.contains("date and time string") => "a date and time",
        text => text,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn readings(value: Value) -> Vec<Value> {
        Reading::ALL.into_iter().filter_map(|reading| reading.of(&value)).collect()
    }

    #[test]
    fn only_obvious_readings() {
        assert_eq!(readings(json!(0.5)), [json!("0.5"), json!([0.5])]);
        assert_eq!(readings(json!("12")), [json!(12), json!(["12"])]);
        assert_eq!(readings(json!("true")), [json!(true), json!(["true"])]);
        assert_eq!(readings(json!("+12")), [json!(["+12"])]);
        assert_eq!(readings(json!({})), [json!([{}])]);
        assert_eq!(readings(json!(["x"])), Vec::<Value>::new());
    }

    #[test]
    fn expectations_carry_no_value() {
        let message = "invalid type: string \"hello, expected nothing\", expected f64";
        assert_eq!(expectation(message), "a number");
        assert_eq!(expectation("missing field `id`"), "an object with `id`");
        assert_eq!(expectation("the text hello is odd"), "a value of another form");
    }
}
