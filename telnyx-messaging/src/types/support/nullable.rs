//! Request fields that can be omitted, cleared with `null`, or set to a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A request field with three states: absent, `null`, or a value.
///
/// An update changes only the fields that are sent: an omitted field keeps its stored value, and
/// `null` clears it. `Option` cannot distinguish the two.
///
/// ```
/// use telnyx_messaging::types::Nullable;
///
/// let keep: Nullable<String> = Nullable::Absent;
/// let clear: Nullable<String> = Nullable::Null;
/// let set: Nullable<String> = "https://example.com/hooks".into();
/// assert!(keep.is_absent());
/// assert_eq!(clear.as_value(), None);
/// assert_eq!(set.as_value().map(String::as_str), Some("https://example.com/hooks"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// The field is not sent: the service keeps its value.
    #[default]
    Absent,
    /// The field is sent as `null`: the service clears its value.
    Null,
    /// The field is sent with this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns whether the field is absent from the request.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the field is sent as `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value, if there is one.
    pub fn as_value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value, or `None` if the field is absent or `null`.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Reached only where the field does not skip absent values; `null` is the closest
            // representation.
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn null_and_a_value_round_trip() {
        for (json, url) in [("null", Nullable::Null), (r#""u""#, Nullable::from("u"))] {
            let read: Nullable<String> = serde_json::from_str(json).unwrap();
            assert_eq!(read, url);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
        assert_eq!(serde_json::to_string(&Nullable::<String>::Absent).unwrap(), "null");
    }
}
