//! The envelopes that most responses come in: a generic type instead of a component per operation.

use serde::de::{DeserializeOwned, MapAccess};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::presence::{optional, required};
use super::{ObjectVisitor, ReadObject, next_property, skip_value};
use crate::generated::types::PaginationMeta;

/// A response that holds one value: `{"data": T}`.
///
/// Calls return the value; this type is for responses that an application reads itself:
///
/// ```
/// use telnyx_messaging::types::{Data, MessagingProfile};
///
/// let stored = br#"{"data": {"id": "p1", "name": "Alerts"}}"#;
/// let profile: Data<MessagingProfile> = serde_json::from_slice(stored)?;
/// assert_eq!(profile.data.name.as_deref(), Some("Alerts"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Data<T> {
    /// The value.
    pub data: T,
}

/// A response that holds one page of a list: `{"data": [T], "meta": …}`.
///
/// Calls return a [`Page`](crate::Page); this type is for responses that an application reads
/// itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataList<T> {
    /// The items of the page.
    pub data: Vec<T>,
    /// The position of the page in the list.
    pub meta: Option<PaginationMeta>,
}

/// The properties of both.
enum Property {
    Data,
    Meta,
}

fn property(name: &str) -> Option<Property> {
    match name {
        "data" => Some(Property::Data),
        "meta" => Some(Property::Meta),
        _ => None,
    }
}

impl<T: DeserializeOwned> ReadObject for Data<T> {
    fn read<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        while let Some(name) = next_property(&mut map, property)? {
            match name {
                Some(Property::Data) => required::read(&mut data, &mut map, "data")?,
                Some(Property::Meta) | None => skip_value(&mut map)?,
            }
        }
        Ok(Self { data: required::finish(data, "data")? })
    }
}

impl<T: DeserializeOwned> ReadObject for DataList<T> {
    fn read<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let (mut data, mut meta) = (None, None);
        while let Some(name) = next_property(&mut map, property)? {
            match name {
                Some(Property::Data) => required::read(&mut data, &mut map, "data")?,
                Some(Property::Meta) => optional::read(&mut meta, &mut map, "meta")?,
                None => skip_value(&mut map)?,
            }
        }
        let data = required::finish(data, "data")?;
        Ok(Self { data, meta: optional::finish(meta, "meta")? })
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Data<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor::default())
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for DataList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor::default())
    }
}

impl<T: Serialize> Serialize for Data<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Data", 1)?;
        object.serialize_field("data", &self.data)?;
        object.end()
    }
}

impl<T: Serialize> Serialize for DataList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let len = 1 + usize::from(optional::is_sent(&self.meta));
        let mut object = serializer.serialize_struct("DataList", len)?;
        object.serialize_field("data", &self.data)?;
        optional::write(&mut object, "meta", &self.meta)?;
        object.end()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn both_round_trip() {
        let json = r#"{"data":["a"],"meta":{"page_number":1}}"#;
        let list: DataList<String> = serde_json::from_str(json).unwrap();
        assert_eq!((list.data.len(), list.meta.as_ref().unwrap().page_number), (1, Some(1)));
        assert_eq!(serde_json::to_string(&list).unwrap(), json);
        let json = r#"{"data":"a"}"#;
        let one: Data<String> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&one).unwrap(), json);
    }

    #[test]
    fn what_is_no_object_with_data_is_refused() {
        for json in ["{}", r#"["a"]"#, r#"{"meta":{}}"#, r#"{"data":"a","data":"b"}"#] {
            assert!(serde_json::from_str::<Data<String>>(json).is_err(), "{json}");
            assert!(serde_json::from_str::<DataList<String>>(json).is_err(), "{json}");
        }
    }
}
