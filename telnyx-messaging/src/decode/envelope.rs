//! Envelopes that the contract does not mention.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// Properties next to `data` that make an object an envelope.
const COMPANIONS: [&str; 3] = ["errors", "links", "meta"];

/// Whether an object is an envelope around the object in `data`.
pub(super) fn is_envelope(document: &Value) -> bool {
    let Value::Object(fields) = document else { return false };
    fields.get("data").is_some_and(Value::is_object)
        && fields.keys().all(|name| name == "data" || COMPANIONS.contains(&name.as_str()))
}

/// Whether `T` is an object without a property `data` that can be read from an empty object. From
/// an envelope it would be read as empty, and what is in the envelope would be lost.
pub(super) fn is_lost_on<T: DeserializeOwned>() -> bool {
    matches!(T::deserialize(Probe), Err(Found::Skips)) && serde_json::from_str::<T>("{}").is_ok()
}

/// How a type treats the property `data`, as the error that ends the reading of the type.
#[derive(Debug, PartialEq)]
enum Found {
    /// It skips the property.
    Skips,
    /// It reads the property, or is not an object.
    Reads,
}

impl fmt::Display for Found {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl std::error::Error for Found {}

impl serde::de::Error for Found {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Reads
    }
}

/// An object with the single property `data`, whose value shows how it is read.
struct Probe;

impl<'de> Deserializer<'de> for Probe {
    type Error = Found;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Found> {
        visitor.visit_map(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

impl<'de> MapAccess<'de> for Probe {
    type Error = Found;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Found> {
        seed.deserialize(StrDeserializer::new("data")).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Found> {
        seed.deserialize(ProbedValue)
    }
}

struct ProbedValue;

impl<'de> Deserializer<'de> for ProbedValue {
    type Error = Found;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Found> {
        Err(Found::Reads)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Found> {
        Err(Found::Skips)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::json;

    use super::*;
    use crate::types::{AutorespOp, Data, DataList, Message, MessagingProfile};

    #[derive(Deserialize)]
    struct Optional {
        #[allow(dead_code)]
        name: Option<String>,
    }

    #[derive(Deserialize)]
    struct Own {
        #[allow(dead_code)]
        data: Option<String>,
    }

    #[test]
    fn only_an_object_that_may_be_empty_and_has_no_data_loses_an_envelope() {
        assert!(is_lost_on::<Optional>());
        assert!(!is_lost_on::<Own>());
        assert!(!is_lost_on::<Data<Optional>>());
        assert!(!is_lost_on::<DataList<Optional>>());
        assert!(!is_lost_on::<BTreeMap<String, Value>>());
        assert!(!is_lost_on::<Value>());
        assert!(!is_lost_on::<()>());
        assert!(!is_lost_on::<Vec<Optional>>());
        assert!(!is_lost_on::<AutorespOp>());
        assert!(!is_lost_on::<Message>());
        assert!(!is_lost_on::<MessagingProfile>(), "it has required properties");
    }

    #[test]
    fn an_envelope_has_nothing_but_data_and_what_is_about_it() {
        assert!(is_envelope(&json!({"data": {}, "meta": {}})));
        assert!(!is_envelope(&json!({"data": {}, "name": "x"})));
        assert!(!is_envelope(&json!({"data": []})));
        assert!(!is_envelope(&json!([])));
    }
}
