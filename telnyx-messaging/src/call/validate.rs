//! Problems of a request, found before anything is sent and reported together.

use crate::error::{Error, InvalidRequest, Result};
use crate::types::Nullable;

/// Everything that is wrong with a request.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    missing: Vec<&'static str>,
    problems: Vec<String>,
}

/// A number of a request, set or not.
pub(crate) trait Quantity {
    /// The number, if it is set.
    fn quantity(&self) -> Option<f64>;
}

macro_rules! quantities {
    ($($number:ty),*) => {
        $(
            impl Quantity for $number {
                fn quantity(&self) -> Option<f64> {
                    Some(*self as f64)
                }
            }
        )*
    };
}

quantities!(i32, i64, u32, u64, f32, f64);

impl<T: Quantity> Quantity for Option<T> {
    fn quantity(&self) -> Option<f64> {
        self.as_ref().and_then(Quantity::quantity)
    }
}

impl<T: Quantity> Quantity for Nullable<T> {
    fn quantity(&self) -> Option<f64> {
        self.as_value().and_then(Quantity::quantity)
    }
}

impl Problems {
    /// Adds a problem: what is wrong, and what to do.
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    pub(super) fn extend(&mut self, problems: &[String]) {
        self.problems.extend_from_slice(problems);
    }

    /// Checks that a required value is set.
    pub(crate) fn required(&mut self, name: &'static str, is_set: bool) {
        if !is_set {
            self.missing.push(name);
        }
    }

    /// Checks that a path argument addresses one resource, and nothing above it.
    pub(crate) fn path_argument(&mut self, name: &str, value: &str) {
        let problem = match value.trim() {
            // An empty argument would address the whole list: DELETE /messages/.
            "" => "is empty: set it",
            // These would be resolved away and address another operation.
            "." | ".." => "is a relative path: set it to an identifier",
            // URL parsers take a backslash for a slash.
            text if text.contains('\\') => "contains a backslash: set it to an identifier",
            text if text.contains(|c: char| c.is_control()) => {
                "contains control characters: remove them"
            }
            _ => return,
        };
        self.add(format!("`{name}` {problem}"));
    }

    /// Checks that a number is within the inclusive limits of the contract.
    pub(crate) fn range(
        &mut self,
        name: &str,
        value: &impl Quantity,
        min: Option<f64>,
        max: Option<f64>,
    ) {
        let Some(value) = value.quantity() else { return };
        // Written so that NaN is outside, too.
        if min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max) {
            return;
        }
        self.add(match (min, max) {
            (Some(min), Some(max)) => format!("`{name}` must be between {min} and {max}"),
            (Some(min), None) => format!("`{name}` must be at least {min}"),
            (None, Some(max)) => format!("`{name}` must be at most {max}"),
            (None, None) => return,
        });
    }

    /// Returns an error that reports all problems, if there are any.
    pub(crate) fn into_result(self, operation: &'static str) -> Result<()> {
        if self.missing.is_empty() && self.problems.is_empty() {
            return Ok(());
        }
        Err(self.into_error(operation))
    }

    pub(super) fn into_error(self, operation: &'static str) -> Error {
        let Self { missing, mut problems } = self;
        if !missing.is_empty() {
            let names: Vec<String> = missing.iter().map(|field| format!("`{field}`")).collect();
            problems.insert(0, format!("set the required {}", names.join(", ")));
        }
        InvalidRequest { operation: Some(operation), problems, missing }.into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn text(check: impl FnOnce(&mut Problems)) -> String {
        let mut problems = Problems::default();
        check(&mut problems);
        problems.into_result("x").err().map_or(String::new(), |error| error.to_string())
    }

    #[test]
    fn path_arguments_address_one_resource() {
        for bad in ["", " ", ".", "..", "a\nb", r"..\b", r"a\b"] {
            assert_ne!(text(|p| p.path_argument("id", bad)), "", "{bad:?}");
        }
        for good in ["m1", "+15550100001", "a/b", "...", "a b"] {
            assert_eq!(text(|p| p.path_argument("id", good)), "", "{good:?}");
        }
    }

    #[test]
    fn limits_are_inclusive() {
        let check =
            |value: Option<f64>| text(|p| p.range("page[size]", &value, Some(1.0), Some(250.0)));
        for good in [None, Some(1.0), Some(250.0)] {
            assert_eq!(check(good), "");
        }
        for bad in [0.0, 251.0, f64::NAN] {
            assert!(check(Some(bad)).contains("`page[size]` must be between 1 and 250"), "{bad}");
        }
    }

    #[test]
    fn all_problems_are_reported_together() {
        let text = text(|p| {
            p.required("to", false);
            p.required("from", true);
            p.required("text", false);
            p.path_argument("id", "");
        });
        assert!(text.contains("set the required `to`, `text`"), "{text}");
        assert!(text.contains("`id` is empty"), "{text}");
    }
}
