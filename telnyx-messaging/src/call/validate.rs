//! What is refused before anything is sent.

use crate::error::{Error, InvalidRequest, Result};

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

impl<T: Quantity> Quantity for crate::types::Nullable<T> {
    fn quantity(&self) -> Option<f64> {
        self.as_value().and_then(Quantity::quantity)
    }
}

impl<T: Quantity> Quantity for &T {
    fn quantity(&self) -> Option<f64> {
        (**self).quantity()
    }
}

pub(crate) fn path_argument(operation: &'static str, name: &str, value: &str) -> Result<()> {
    let problem = match value.trim() {
        // An empty argument would address the whole list: DELETE /messages/ instead of one message.
        "" => format!("set `{name}`, it is empty"),
        // These would be resolved away and address another operation.
        "." | ".." => format!("set `{name}` to an identifier, it is a relative path"),
        text if text.contains(|c: char| c.is_control()) => {
            format!("remove control characters from `{name}`")
        }
        _ => return Ok(()),
    };
    Err(InvalidRequest::new(Some(operation), problem).into())
}

pub(crate) fn limit(
    operation: &'static str,
    name: &str,
    value: impl Quantity,
    min: Option<f64>,
    max: Option<f64>,
) -> Result<()> {
    let Some(value) = value.quantity() else { return Ok(()) };
    // Written so that a value that is not a number is outside, too.
    let inside = min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max);
    if inside {
        return Ok(());
    }
    let range = match (min, max) {
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("of at least {min}"),
        (None, Some(max)) => format!("of at most {max}"),
        (None, None) => return Ok(()),
    };
    Err(Error::from(InvalidRequest::new(
        Some(operation),
        format!("choose a value {range} for `{name}`"),
    )))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn path_arguments_address_one_thing() {
        for bad in ["", " ", ".", "..", "a\nb"] {
            assert!(path_argument("messages.retrieve", "id", bad).is_err(), "{bad:?}");
        }
        for good in ["m1", "+15550100001", "a/b", "...", "a b"] {
            assert!(path_argument("messages.retrieve", "id", good).is_ok(), "{good:?}");
        }
    }

    #[test]
    fn limits_are_inclusive() {
        let check = |value: Option<i64>| {
            limit("x", "page[size]", value, Some(1.0), Some(250.0)).map_err(|e| e.to_string())
        };
        assert!(check(None).is_ok() && check(Some(1)).is_ok() && check(Some(250)).is_ok());
        assert_eq!(
            check(Some(251)).unwrap_err(),
            "choose a value from 1 to 250 for `page[size]` (x): nothing was sent"
        );
        assert!(limit("x", "ratio", f64::NAN, Some(0.0), None).is_err());
    }
}
