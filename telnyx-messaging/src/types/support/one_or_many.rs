//! Lists in place of which the service also writes a single item.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A list, or one item: an object or a string.
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EitherVisitor(PhantomData))
    }
}

struct EitherVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EitherVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As a list says it: other values are repaired like those in place of any list.
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(OneOrMany)
    }

    fn visit_map<A: MapAccess<'de>>(self, item: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(item)).map(|item| OneOrMany(vec![item]))
    }

    fn visit_str<E: Error>(self, item: &str) -> Result<Self::Value, E> {
        T::deserialize(StrDeserializer::new(item)).map(|item| OneOrMany(vec![item]))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, unreachable_pub)]

    use super::super::object;

    object! {
        pub struct Recipient from "phone_number" {
            optional phone_number: Option<String>,
            optional status: Option<String>,
        }
    }

    object! {
        pub struct Letter {
            collection_or_item to: Vec<Recipient>,
        }
    }

    #[test]
    fn a_single_item_is_a_list_of_one() {
        let item = Recipient { phone_number: Some("+15550100001".to_owned()), status: None };
        for to in [
            r#"["+15550100001"]"#,
            r#""+15550100001""#,
            r#"{"phone_number":"+15550100001"}"#,
            r#"[{"phone_number":"+15550100001"}]"#,
        ] {
            let letter: Letter = serde_json::from_str(&format!("{{\"to\":{to}}}")).unwrap();
            assert_eq!(letter.to, std::slice::from_ref(&item), "{to}");
            let value = serde_json::to_value(&letter).unwrap();
            assert_eq!(value["to"][0]["phone_number"], "+15550100001");
            assert_eq!(serde_json::from_value::<Letter>(value).unwrap(), letter);
        }
    }

    #[test]
    fn none_is_an_empty_list_and_anything_else_is_refused() {
        for json in ["{}", r#"{"to":null}"#, r#"{"to":[]}"#] {
            assert_eq!(serde_json::from_str::<Letter>(json).unwrap().to, []);
        }
        let refused = serde_json::from_str::<Letter>(r#"{"to":7}"#).unwrap_err().to_string();
        assert!(refused.contains("expected a sequence"), "{refused}");
        assert!(serde_json::from_str::<Letter>(r#"{"to":{"status":7}}"#).is_err());
    }

    #[test]
    fn a_mismatch_in_a_single_item_is_repaired_where_it_is() {
        let decoded = crate::decode::from_slice::<Letter>(
            br#"{"to":{"phone_number":"+15550100001","status":7}}"#,
        )
        .unwrap();
        assert_eq!(decoded.value.to[0].status.as_deref(), Some("7"));
        assert_eq!(decoded.mismatches.len(), 1);
        assert_eq!(decoded.mismatches[0].path, "to.status");
    }
}
