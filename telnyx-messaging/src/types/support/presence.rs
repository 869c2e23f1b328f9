//! How a property can be absent, one module each: what it is while it is read, how it is written,
//! and what its setter stores. [`object!`](super::object) names them.

#![allow(dead_code, unused_imports, reason = "no contract needs everything")]

/// It has a value, in every object.
pub(crate) mod required {
    use serde::de::Error;
    use serde::{Serialize, ser::SerializeStruct};

    pub(crate) use super::super::object::read_once as read;

    #[inline]
    pub(crate) fn is_sent<T>(_: &T) -> bool {
        true
    }

    #[inline]
    pub(crate) fn write<S: SerializeStruct, T: Serialize>(
        object: &mut S,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        object.serialize_field(name, value)
    }

    #[inline]
    pub(crate) fn finish<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
        slot.ok_or_else(|| E::missing_field(name))
    }

    #[inline]
    pub(crate) fn set<T>(value: T) -> T {
        value
    }
}

/// It has a value or is `null`; absent reads as `null`.
pub(crate) mod required_nullable {
    pub(crate) use super::optional::{finish, read, set};
    pub(crate) use super::required::{is_sent, write};
}

/// It has a value or is absent; `null` reads as absent.
pub(crate) mod optional {
    use serde::{Serialize, ser::SerializeStruct};

    pub(crate) use super::super::object::read_once as read;

    #[inline]
    pub(crate) fn is_sent<T>(value: &Option<T>) -> bool {
        value.is_some()
    }

    #[inline]
    pub(crate) fn write<S: SerializeStruct, T: Serialize>(
        object: &mut S,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => object.serialize_field(name, value),
            None => object.skip_field(name),
        }
    }

    #[inline]
    pub(crate) fn finish<T, E>(slot: Option<Option<T>>, _: &'static str) -> Result<Option<T>, E> {
        Ok(slot.flatten())
    }

    #[inline]
    pub(crate) fn set<T>(value: T) -> Option<T> {
        Some(value)
    }
}

/// Absent, `null` and a value mean different things to the service.
pub(crate) mod nullable {
    use serde::{Serialize, ser::SerializeStruct};

    use super::super::Nullable;
    pub(crate) use super::super::object::read_once as read;

    #[inline]
    pub(crate) fn is_sent<T>(value: &Nullable<T>) -> bool {
        !value.is_absent()
    }

    #[inline]
    pub(crate) fn write<S: SerializeStruct, T: Serialize>(
        object: &mut S,
        name: &'static str,
        value: &Nullable<T>,
    ) -> Result<(), S::Error> {
        match value {
            Nullable::Absent => object.skip_field(name),
            value => object.serialize_field(name, value),
        }
    }

    #[inline]
    pub(crate) fn finish<T, E>(
        slot: Option<Nullable<T>>,
        _: &'static str,
    ) -> Result<Nullable<T>, E> {
        Ok(slot.unwrap_or(Nullable::Absent))
    }

    #[inline]
    pub(crate) fn set<T>(value: Nullable<T>) -> Nullable<T> {
        value
    }
}

/// A list or map for which absent, `null` and empty mean the same.
pub(crate) mod collection {
    use serde::de::{Error, MapAccess};
    use serde::{Deserialize, Serialize, ser::SerializeStruct};

    use super::super::redacted::IsEmptyValue;

    pub(crate) fn read<'de, T: Default + Deserialize<'de>, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        map: &mut A,
        name: &'static str,
    ) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *slot = Some(map.next_value::<Option<T>>()?.unwrap_or_default());
        Ok(())
    }

    #[inline]
    pub(crate) fn is_sent<T: IsEmptyValue>(value: &T) -> bool {
        value.empty_repr().is_none()
    }

    #[inline]
    pub(crate) fn write<S: SerializeStruct, T: IsEmptyValue + Serialize>(
        object: &mut S,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        if is_sent(value) { object.serialize_field(name, value) } else { object.skip_field(name) }
    }

    #[inline]
    pub(crate) fn finish<T: Default, E>(slot: Option<T>, _: &'static str) -> Result<T, E> {
        Ok(slot.unwrap_or_default())
    }
}
