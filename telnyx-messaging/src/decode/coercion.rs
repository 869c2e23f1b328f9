//! The obvious conversions of a JSON value of the wrong type, and words for what was expected.

use serde_json::{Map, Number, Value};

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

/// A conversion of a value to another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coercion {
    /// `null` to an empty list or map, where one is required.
    Empty,
    /// A number to a decimal string.
    DecimalString,
    /// A number or string without a fraction, such as `2.0`, to an integer.
    Integer,
    /// A string to a number or boolean.
    Scalar,
    /// A single value to a list of it.
    List,
}

impl Coercion {
    /// All conversions, most obvious first.
    pub(super) const ALL: [Self; 5] =
        [Self::Empty, Self::DecimalString, Self::Integer, Self::Scalar, Self::List];

    /// The converted `value`, if the conversion applies to it. `expected` is the end of the error
    /// text of `serde`.
    pub(super) fn apply(self, value: &Value, expected: &str) -> Option<Value> {
        match (self, value) {
            (Self::Empty, Value::Null) => match expected {
                "a sequence" => Some(Value::Array(Vec::new())),
                "a map" => Some(Value::Object(Map::new())),
                _ => None,
            },
            (Self::DecimalString, Value::Number(number)) => Some(Value::String(number.to_string())),
            (Self::Integer, Value::Number(number)) if number.is_f64() => integer(number),
            (Self::Integer, Value::String(text)) => {
                text.trim().parse::<Number>().ok().filter(Number::is_f64).and_then(|n| integer(&n))
            }
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

/// The integer that equals a number; `None` if the number has a fraction, or is so large that
/// neighbouring integers are the same `f64`.
fn integer(number: &Number) -> Option<Value> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number.as_f64().filter(|value| value.fract() == 0.0 && value.abs() < EXACT)?;
    format!("{value:.0}").parse::<i64>().ok().map(Value::from)
}

/// Whether two values have one type as `serde` sees it, which separates integers from fractions.
pub(super) fn same_type(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one.is_f64() == other.is_f64() && one.is_u64() == other.is_u64()
        }
        _ => type_name(one) == type_name(other),
    }
}

/// The end of a `serde` error text: the type or value that was expected. It quotes no value.
pub(super) fn expected(message: &str) -> &str {
    message.rsplit_once(", expected ").map_or("", |(_, expected)| expected)
}

/// What was expected, in the words of JSON, without any value of the document.
pub(super) fn expectation(message: &str) -> String {
    if let Some(field) = missing_field(message) {
        return format!("an object with `{field}`");
    }
    match expected(message) {
        "" => "a value of another form",
        "a sequence" => "a list",
        "a map" => "an object",
        "f32" | "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "an integer, not negative",
        "i8" | "i16" | "i32" | "i64" | "isize" => "an integer",
        text if text.starts_with("struct ") => "an object",
        text if text.contains("date and time string") => "a date and time",
        text => text,
    }
    .to_owned()
}

/// The name of the field that a `serde` error says is missing.
pub(super) fn missing_field(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.strip_suffix('`')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn conversions(value: Value, expected: &str) -> Vec<Value> {
        Coercion::ALL.into_iter().filter_map(|one| one.apply(&value, expected)).collect()
    }

    #[test]
    fn only_obvious_conversions_apply() {
        for (value, converted) in [
            (json!(0.5), vec![json!("0.5"), json!([0.5])]),
            (json!(2.0), vec![json!("2.0"), json!(2), json!([2.0])]),
            (json!(-3e2), vec![json!("-300.0"), json!(-300), json!([-300.0])]),
            (json!(1e17), vec![json!("1e+17"), json!([1e17])]),
            (json!("12"), vec![json!(12), json!(["12"])]),
            (json!("12.0"), vec![json!(12), json!(12.0), json!(["12.0"])]),
            (json!("true"), vec![json!(true), json!(["true"])]),
            (json!("+12"), vec![json!(["+12"])]),
            (json!({}), vec![json!([{}])]),
            (json!(["x"]), vec![]),
            (json!(null), vec![]),
        ] {
            assert_eq!(conversions(value.clone(), "anything"), converted, "{value}");
        }
        assert_eq!(conversions(json!(null), "a sequence"), [json!([])]);
        assert_eq!(conversions(json!(null), "a map"), [json!({})]);
    }

    #[test]
    fn expectations_carry_no_value() {
        let message = "invalid type: string \"secret, expected nothing\", expected f64";
        assert_eq!(expectation(message), "a number");
        assert_eq!(expectation("missing field `id`"), "an object with `id`");
        assert_eq!(expectation("the text secret is odd"), "a value of another form");
    }
}
