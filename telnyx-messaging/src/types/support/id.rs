//! Identifiers that the service writes as strings or integers, kept as strings.
//!
//! This module and its children are meant for `#[serde(with = "…")]`: `id` for a `String`,
//! `id::option`, `id::list` and `id::nullable` for those around it. They are written as strings.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Nullable;

pub(crate) fn serialize<S: Serializer>(id: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Id::deserialize(deserializer).map(|Id(id)| id)
}

/// For `Option<String>`.
pub(crate) mod option {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        id: &Option<String>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        id.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(|Id(id)| id))
    }
}

/// For `Vec<String>`; `null` is an empty list.
pub(crate) mod list {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        ids: &[String],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        ids.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<String>, D::Error> {
        let ids = Option::<Vec<_>>::deserialize(deserializer)?.unwrap_or_default();
        Ok(ids.into_iter().map(|Id(id)| id).collect())
    }
}

/// For `Nullable<String>`.
pub(crate) mod nullable {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        id: &Nullable<String>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        id.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Nullable<String>, D::Error> {
        option::deserialize(deserializer).map(Nullable::from)
    }
}

struct Id(String);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StringOrInteger;
        impl Visitor<'_> for StringOrInteger {
            type Value = Id;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string or an integer")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
                Ok(Id(text.to_owned()))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Id, E> {
                Ok(Id(text))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Id, E> {
                Ok(Id(number.to_string()))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Id, E> {
                Ok(Id(number.to_string()))
            }
        }
        deserializer.deserialize_any(StringOrInteger)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Ids {
        #[serde(with = "super")]
        id: String,
        #[serde(default, skip_serializing_if = "Option::is_none", with = "super::option")]
        parent: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty", with = "super::list")]
        all: Vec<String>,
        #[serde(default, skip_serializing_if = "Nullable::is_absent", with = "super::nullable")]
        connection_id: Nullable<String>,
    }

    #[test]
    fn strings_and_integers_are_read_without_loss_and_without_a_mismatch() {
        for (given, written) in [
            (json!({"id": "a-1"}), json!({"id": "a-1"})),
            (json!({"id": 17, "connection_id": null}), json!({"id": "17", "connection_id": null})),
            (
                json!({"id": i64::MAX, "parent": u64::MAX, "all": [1_u64 << 63, "x", -1],
                    "connection_id": 1}),
                json!({"id": "9223372036854775807", "parent": "18446744073709551615",
                    "all": ["9223372036854775808", "x", "-1"], "connection_id": "1"}),
            ),
            (json!({"id": "", "parent": null, "all": null}), json!({"id": ""})),
        ] {
            let decoded = crate::decode::from_slice::<Ids>(given.to_string().as_bytes()).unwrap();
            assert_eq!(serde_json::to_value(&decoded.value).unwrap(), written);
            assert_eq!(decoded.mismatches, vec![]);
            assert_eq!(serde_json::from_value::<Ids>(given).unwrap(), decoded.value);
        }
    }

    #[test]
    fn other_values_are_reported() {
        let document = br#"{"id": "a", "parent": {}, "all": [1, true]}"#;
        let decoded = crate::decode::from_slice::<Ids>(document).unwrap();
        assert_eq!((decoded.value.parent, decoded.value.all), (None, vec!["1".to_owned()]));
        let expected: Vec<_> = decoded.mismatches.iter().map(ToString::to_string).collect();
        assert_eq!(
            expected,
            [
                "all[1]: expected a string or an integer, found boolean",
                "parent: expected a string or an integer, found object",
            ]
        );
        for odd in [json!({"id": null}), json!({"id": [1]}), json!({})] {
            assert!(serde_json::from_value::<Ids>(odd).is_err());
        }
    }
}
