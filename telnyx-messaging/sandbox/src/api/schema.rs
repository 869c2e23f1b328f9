//! Reading of lowered schemas: what is behind references, conditions and descriptions.

use serde_json::Value;

use super::Api;

/// Maximum number of steps to the core of a schema, because components may refer to each other.
const MAX_STEPS: usize = 16;

/// A schema without what is wrapped around it.
#[derive(Clone, Copy)]
pub(crate) struct Schema<'a> {
    /// The schema with `type`, `properties` and so on.
    pub(crate) core: &'a Value,
    pub(crate) nullable: bool,
    /// The property that a plain string represents.
    pub(crate) shorthand: Option<&'a str>,
    /// The outermost example.
    pub(crate) example: Option<&'a Value>,
    /// The outermost default.
    pub(crate) default: Option<&'a Value>,
}

impl Api {
    /// Follows references, `allOf` with a single reference, and the conditions for null and for a
    /// shorthand.
    pub(crate) fn schema<'a>(&'a self, schema: &'a Value) -> Schema<'a> {
        let mut found =
            Schema { core: schema, nullable: false, shorthand: None, example: None, default: None };
        for _ in 0..MAX_STEPS {
            let core = found.core;
            found.example = found.example.or(core.get("example"));
            found.default = found.default.or(core.get("default"));
            found.shorthand = found.shorthand.or(core["x-shorthand"].as_str());
            if let Some(name) = component(core) {
                found.core = self.definition(name).unwrap_or(&Value::Null);
            } else if let Some(inner) = core.get("else") {
                found.nullable |= core["if"]["type"] == "null";
                found.core = inner;
            } else if let Some([only]) = core["allOf"].as_array().map(Vec::as_slice)
                && component(only).is_some()
            {
                found.core = only;
            } else {
                return found;
            }
        }
        found.core = &Value::Null;
        found
    }

    /// Returns the core of a schema.
    pub(crate) fn core<'a>(&'a self, schema: &'a Value) -> &'a Value {
        self.schema(schema).core
    }

    /// Returns the schema of a property.
    pub(crate) fn property<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        self.core(schema)["properties"].get(name)
    }

    /// Returns the members of a union.
    pub(crate) fn members<'a>(&self, core: &'a Value) -> Vec<&'a Value> {
        if let Some(members) = core["anyOf"].as_array() {
            return members.iter().collect();
        }
        let conditions = core["allOf"].as_array().into_iter().flatten();
        conditions.filter_map(|condition| condition.get("if").and(condition.get("then"))).collect()
    }
}

/// Returns the name of the component that a schema refers to.
pub(crate) fn component(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

/// Returns whether the text is a number in E.164 format: `+`, country code and number.
pub(crate) fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether the text is a short code: 3 to 8 digits.
pub(crate) fn is_short_code(text: &str) -> bool {
    (3..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether the text is a number in E.164 format or a short code.
pub(crate) fn is_phone_number_or_short_code(text: &str) -> bool {
    is_phone_number(text) || is_short_code(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_short_codes() {
        for number in ["+15550100001", "+4930123456", "+1234567"] {
            assert!(is_phone_number(number), "{number}");
        }
        for other in ["", "+", "15550100001", "+123456", "+1234567890123456", "+1 555"] {
            assert!(!is_phone_number(other), "{other}");
        }
        assert!(is_phone_number_or_short_code("12345"));
        for other in ["12", "123456789", "1234a", "banana"] {
            assert!(!is_phone_number_or_short_code(other), "{other}");
        }
    }
}
