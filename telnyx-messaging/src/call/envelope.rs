//! The envelopes that most responses come in: one generic type each, instead of a component per
//! operation.

use serde::de::{DeserializeOwned, MapAccess};
use serde::{Deserialize, Deserializer};

use crate::generated::types::PaginationMeta;
use crate::types::support::presence::{optional, required};
use crate::types::support::{ReadObject, deserialize_object, next_property, skip_value};

/// `{"data": T}`.
#[derive(Debug)]
pub(crate) struct Data<T> {
    pub(crate) data: T,
}

/// `{"data": [T], "meta": …}`.
#[derive(Debug)]
pub(crate) struct DataList<T> {
    pub(crate) data: Vec<T>,
    pub(crate) meta: Option<PaginationMeta>,
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
        deserialize_object(deserializer)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for DataList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_object(deserializer)
    }
}
