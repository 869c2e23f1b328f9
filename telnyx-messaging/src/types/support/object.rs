//! Structs that are deserialized from JSON objects only, or also from a string.

/// Implements `Serialize` and `Deserialize` for a struct that derives both with `#[serde(remote =
/// "Self")]`.
///
/// A derived struct also accepts a JSON array and fills its fields by position, so `["x"]` in place
/// of an object would be misread without an error. This implementation accepts objects only.
macro_rules! object {
    ($name:ident) => {
        $crate::types::support::object!(@serialize $name);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;
                impl<'de> ::serde::de::Visitor<'de> for Object {
                    type Value = $name;

                    $crate::types::support::object!(@visit_map $name);
                }
                deserializer.deserialize_map(Object)
            }
        }
    };
    (@serialize $name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // The inherent function that `remote = "Self"` derives.
                $name::serialize(self, serializer)
            }
        }
    };
    (@visit_map $name:ident) => {
        fn expecting(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: ::serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            $name::deserialize(::serde::de::value::MapAccessDeserializer::new(map))
        }
    };
}

/// Like [`object!`], for a struct that the service sometimes sends as a plain string: the string
/// becomes the named field and the others keep their defaults.
macro_rules! shorthand {
    ($name:ident, $field:ident) => {
        $crate::types::support::object!(@serialize $name);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Shorthand;
                impl<'de> ::serde::de::Visitor<'de> for Shorthand {
                    type Value = $name;

                    $crate::types::support::object!(@visit_map $name);

                    fn visit_str<E: ::serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
                        // Through the derived code, so that the field may have any type a string
                        // can fill.
                        let field = ::std::iter::once((stringify!($field), ::serde_json::Value::from(text)));
                        let object = ::serde::de::value::MapDeserializer::<_, ::serde_json::Error>::new(field);
                        $name::deserialize(object).map_err(E::custom)
                    }
                }
                deserializer.deserialize_any(Shorthand)
            }
        }
    };
}

pub(crate) use {object, shorthand};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde::{Deserialize, Serialize};

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(remote = "Self")]
    struct Recipient {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone_number: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<String>,
    }
    shorthand!(Recipient, phone_number);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(remote = "Self")]
    struct Cost {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<String>,
    }
    object!(Cost);

    #[test]
    fn a_string_becomes_the_shorthand_field() {
        let read: Vec<Recipient> = serde_json::from_str(
            r#"["+15550100001",{"phone_number":"+15550100002","status":"queued"}]"#,
        )
        .unwrap();
        assert_eq!(read[0].phone_number.as_deref(), Some("+15550100001"));
        assert_eq!(read[1].status.as_deref(), Some("queued"));
        assert_eq!(serde_json::to_string(&read[0]).unwrap(), r#"{"phone_number":"+15550100001"}"#);
        assert!(serde_json::from_str::<Recipient>("[]").is_err());
        assert!(serde_json::from_str::<Recipient>("7").is_err());
    }

    #[test]
    fn an_array_is_rejected() {
        assert!(serde_json::from_str::<Cost>(r#"{"amount":"1"}"#).is_ok());
        assert!(serde_json::from_str::<Cost>(r#"["1"]"#).is_err());
        assert!(serde_json::from_str::<Cost>("[]").is_err());
    }
}
