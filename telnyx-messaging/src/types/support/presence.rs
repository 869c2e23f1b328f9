//! How a property can be absent, one module each: what it is while it is read, how it is written,
//! and what its setter stores. [`object!`](super::object) names them.

use serde::de::MapAccess;

use super::object::fill;
use super::time::TimeProperty;

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

    #[allow(dead_code, reason = "the contract has no such property with a setter yet")]
    #[inline]
    pub(crate) fn set<T>(value: T) -> T {
        value
    }
}

/// It has a value or is `null`; absent reads as `null`.
#[allow(dead_code, unused_imports, reason = "the contract has no such property yet")]
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
    use serde::de::MapAccess;
    use serde::{Deserialize, Serialize, ser::SerializeStruct};

    use super::super::{object::fill, redacted::IsEmptyValue};

    pub(crate) fn read<'de, T: Default + Deserialize<'de>, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        map: &mut A,
        name: &'static str,
    ) -> Result<(), A::Error> {
        fill(slot, name, || Ok(map.next_value::<Option<T>>()?.unwrap_or_default()))
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

/// As [`collection`](self::collection), for a list in place of which there may be a single item.
pub(crate) mod collection_or_item {
    use serde::Deserialize;
    use serde::de::MapAccess;

    use super::super::{object::fill, one_or_many::OneOrMany};
    pub(crate) use super::collection::{finish, is_sent, write};

    pub(crate) fn read<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        slot: &mut Option<Vec<T>>,
        map: &mut A,
        name: &'static str,
    ) -> Result<(), A::Error> {
        fill(slot, name, || {
            let list = map.next_value::<Option<OneOrMany<T>>>()?;
            Ok(list.map(|OneOrMany(list)| list).unwrap_or_default())
        })
    }
}

/// Reads a point in time.
pub(crate) fn read_time<'de, T: TimeProperty, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    fill(slot, name, || map.next_value().map(T::from_wire))
}

/// As [`required`](self::required), for a point in time.
#[allow(dead_code, unused_imports, reason = "the contract has no such property yet")]
pub(crate) mod required_time {
    use serde::ser::SerializeStruct;

    use super::super::time::TimeProperty;
    pub(crate) use super::{
        read_time as read,
        required::{finish, is_sent, set},
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &impl TimeProperty,
    ) -> Result<(), S::Error> {
        object.serialize_field(name, &value.to_wire())
    }
}

/// As [`required_nullable`](self::required_nullable), for a point in time.
#[allow(dead_code, unused_imports, reason = "the contract has no such property yet")]
pub(crate) mod required_nullable_time {
    pub(crate) use super::{
        optional_time::{finish, read, set},
        required_time::{is_sent, write},
    };
}

/// As [`optional`](self::optional), for a point in time.
pub(crate) mod optional_time {
    use chrono::{DateTime, Utc};
    use serde::ser::SerializeStruct;

    use super::super::time::TimeProperty;
    pub(crate) use super::{
        optional::{finish, is_sent, set},
        read_time as read,
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &Option<DateTime<Utc>>,
    ) -> Result<(), S::Error> {
        super::optional::write(object, name, &value.to_wire())
    }
}

/// As [`nullable`](self::nullable), for a point in time.
#[allow(dead_code, unused_imports, reason = "the contract has no such property yet")]
pub(crate) mod nullable_time {
    use chrono::{DateTime, Utc};
    use serde::ser::SerializeStruct;

    use super::super::Nullable;
    use super::super::time::TimeProperty;
    pub(crate) use super::{
        nullable::{finish, is_sent, set},
        read_time as read,
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &Nullable<DateTime<Utc>>,
    ) -> Result<(), S::Error> {
        super::nullable::write(object, name, &value.to_wire())
    }
}
