//! `Debug` output without message text, phone numbers or secrets.

use std::fmt;

/// Prints whether a sensitive field is empty, never its value.
pub(crate) struct Redacted<'a, T: ?Sized>(pub(crate) &'a T);

/// A value of which `Debug` shows only whether it is empty.
pub(crate) trait IsEmptyValue {
    /// Returns the representation of an empty value; `None` if it is not empty.
    fn empty_repr(&self) -> Option<&'static str>;
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

/// Implements `Debug`, printing `[redacted]` for the fields marked `hidden`.
macro_rules! redacted_debug {
    ($name:ident { $( $field:ident $(: $hidden:ident)? ),* $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut fields = formatter.debug_struct(stringify!($name));
                $( $crate::types::support::redacted_debug!(@field fields, self.$field $(, $hidden)?); )*
                fields.finish()
            }
        }
    };
    (@field $fields:ident, $self:ident . $field:ident) => {
        $fields.field(stringify!($field), &$self.$field)
    };
    (@field $fields:ident, $self:ident . $field:ident, hidden) => {
        $fields.field(stringify!($field), &$crate::types::support::Redacted(&$self.$field))
    };
}

pub(crate) use redacted_debug;

#[cfg(test)]
mod tests {
    use super::super::Nullable;

    struct Message {
        id: String,
        text: Option<String>,
        subject: Option<String>,
        numbers: Vec<String>,
        url: Nullable<String>,
    }
    redacted_debug!(Message { id, text: hidden, subject: hidden, numbers: hidden, url: hidden });

    #[test]
    fn hides_values_and_shows_absence() {
        let message = Message {
            id: "m1".to_owned(),
            text: Some("the secret text".to_owned()),
            subject: None,
            numbers: vec!["+15550100001".to_owned()],
            url: Nullable::Null,
        };
        assert_eq!(
            format!("{message:?}"),
            "Message { id: \"m1\", text: [redacted], subject: None, numbers: [redacted], url: Null }"
        );
    }
}
