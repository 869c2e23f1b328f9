//! `Debug` output without message text, phone numbers or secrets.

use std::fmt;

/// Prints whether a sensitive field is empty, never its value.
pub(crate) struct Redacted<'a, T: ?Sized>(pub(crate) &'a T);

/// A value of which `Debug` shows only whether it is empty.
pub(crate) trait IsEmptyValue {
    /// Returns the representation of an empty value; `None` if it is not empty.
    fn empty_repr(&self) -> Option<&'static str> {
        None
    }
}

/// Types that have no empty value.
macro_rules! never_empty {
    ($($ty:ty),*) => { $( impl IsEmptyValue for $ty {} )* };
}

never_empty!(bool, f64, i64, chrono::DateTime<chrono::Utc>, crate::types::Upload);

impl<T: IsEmptyValue> IsEmptyValue for Box<T> {
    fn empty_repr(&self) -> Option<&'static str> {
        (**self).empty_repr()
    }
}

impl IsEmptyValue for String {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_empty().then_some("\"\"")
    }
}

impl<T> IsEmptyValue for Option<T> {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_none().then_some("None")
    }
}

impl<T> IsEmptyValue for Vec<T> {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_empty().then_some("[]")
    }
}

impl<T> IsEmptyValue for crate::types::support::Nullable<T> {
    fn empty_repr(&self) -> Option<&'static str> {
        match self {
            Self::Absent => Some("Absent"),
            Self::Null => Some("Null"),
            Self::Value(_) => None,
        }
    }
}

impl<K, V> IsEmptyValue for std::collections::HashMap<K, V> {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_empty().then_some("{}")
    }
}

impl<K, V> IsEmptyValue for std::collections::BTreeMap<K, V> {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_empty().then_some("{}")
    }
}

impl IsEmptyValue for serde_json::Map<String, serde_json::Value> {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_empty().then_some("{}")
    }
}

impl IsEmptyValue for serde_json::Value {
    fn empty_repr(&self) -> Option<&'static str> {
        self.is_null().then_some("Null")
    }
}

impl<T: IsEmptyValue + ?Sized> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.empty_repr().unwrap_or("[redacted]"))
    }
}
