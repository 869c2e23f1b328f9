//! Tagged unions; variants with an unknown tag keep their JSON.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::decode::JsonPath;

/// The tag of a union.
pub(crate) enum Tag<'a> {
    /// The tag, as a string.
    Named(&'a str),
    /// The object has no tag, or a `null` one.
    Missing,
}

/// Reads the tag of a buffered union.
pub(crate) fn read_tag<'a, E: serde::de::Error>(value: &'a Value, tag: &str) -> Result<Tag<'a>, E> {
    let Value::Object(fields) = value else {
        let found = match value {
            Value::Null => serde::de::Unexpected::Unit,
            Value::Bool(value) => serde::de::Unexpected::Bool(*value),
            Value::Number(_) => serde::de::Unexpected::Other("number"),
            Value::String(_) => serde::de::Unexpected::Other("string"),
            Value::Array(_) => serde::de::Unexpected::Seq,
            Value::Object(_) => serde::de::Unexpected::Map,
        };
        return Err(E::invalid_type(found, &"an object"));
    };
    match fields.get(tag) {
        Some(Value::String(name)) => Ok(Tag::Named(name)),
        None | Some(Value::Null) => Ok(Tag::Missing),
        Some(_) => {
            let path = JsonPath::from_key(tag);
            Err(E::custom(path.mark("invalid type: not a string, expected a string")))
        }
    }
}

/// Deserializes a variant of a union from its buffered value. An error contains the JSON path.
pub(crate) fn deserialize_variant<T: DeserializeOwned, E: serde::de::Error>(
    value: &Value,
) -> Result<T, E> {
    // Tracking the path is slow, so it is done only after an error.
    T::deserialize(value).or_else(|_| {
        serde_path_to_error::deserialize(value).map_err(|error| {
            E::custom(JsonPath::from_serde(error.path()).mark(&error.inner().to_string()))
        })
    })
}

/// Defines an enum whose variant is selected by one field of the object.
macro_rules! tagged_union {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident by $tag:literal {
            $( $(#[$variant_meta:meta])* $value:literal => $variant:ident($type:ty) ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[allow(
            clippy::large_enum_variant,
            reason = "a box would be part of the public API, for some variants only"
        )]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $( $(#[$variant_meta])* $variant($type), )*
            /// An object of an unknown kind, as JSON.
            Unknown(::serde_json::Value),
        }

        impl $crate::types::support::IsEmptyValue for $name {}

        #[cfg(feature = "testing")]
        impl $crate::testing::Component for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $( Self::$variant(value) => formatter.debug_tuple(stringify!($variant)).field(value).finish(), )*
                    Self::Unknown(_) => formatter.write_str("Unknown([redacted])"),
                }
            }
        }

        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )*

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$variant(value) => ::serde::Serialize::serialize(value, serializer), )*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                match $crate::types::support::read_tag::<D::Error>(&value, $tag)? {
                    $(
                        $crate::types::support::Tag::Named($value) => {
                            $crate::types::support::deserialize_variant(&value).map(Self::$variant)
                        }
                    )*
                    $crate::types::support::Tag::Named(_) | $crate::types::support::Tag::Missing => Ok(Self::Unknown(value)),
                }
            }
        }
    };
}

pub(crate) use tagged_union;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Sent {
        direction: String,
        parts: Option<u32>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Received {
        direction: String,
        spam: bool,
    }

    tagged_union! {
        /// A message of either direction.
        enum Message by "direction" {
            /// Sent.
            "outbound" => Outbound(Sent),
            /// Received.
            "inbound" => Inbound(Received),
        }
    }

    #[test]
    fn the_tag_selects_the_variant() {
        for value in [
            json!({"direction": "outbound", "parts": 2}),
            json!({"direction": "inbound", "spam": false}),
            json!({"direction": "sideways", "text": "topsecret"}),
            json!({"text": "topsecret"}),
        ] {
            let message: Message = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(serde_json::to_value(&message).unwrap(), value);
            assert!(!format!("{message:?}").contains("topsecret"));
        }
    }

    #[test]
    fn an_error_in_a_variant_reports_its_path() {
        let decoded =
            crate::decode::from_slice::<Message>(br#"{"direction":"outbound","parts":{}}"#)
                .unwrap();
        assert_eq!(decoded.mismatches[0].path, "parts");
        let decoded =
            crate::decode::from_slice::<Message>(br#"{"direction":["outbound"],"parts":1}"#)
                .unwrap();
        assert_eq!(decoded.mismatches[0].path, "direction");
        assert!(matches!(decoded.value, Message::Unknown(_)));
        assert!(serde_json::from_value::<Message>(json!("text")).is_err());
    }
}
