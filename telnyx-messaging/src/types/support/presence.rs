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

/// A point in time, in any form that the service writes.
mod point_in_time {
    use chrono::{DateTime, Utc};
    use serde::de::{Error, MapAccess};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::super::{Nullable, time};

    pub(crate) struct Time(pub(crate) DateTime<Utc>);

    impl Serialize for Time {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            time::serialize(&self.0, serializer)
        }
    }

    impl<'de> Deserialize<'de> for Time {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            time::deserialize(deserializer).map(Self)
        }
    }

    /// A property that holds a time.
    pub(crate) trait Holder: Sized {
        /// What is read and written.
        type Read: for<'de> Deserialize<'de> + Serialize;

        fn from_read(read: Self::Read) -> Self;

        fn to_written(&self) -> Self::Read;
    }

    impl Holder for DateTime<Utc> {
        type Read = Time;

        fn from_read(read: Time) -> Self {
            read.0
        }

        fn to_written(&self) -> Time {
            Time(*self)
        }
    }

    impl Holder for Option<DateTime<Utc>> {
        type Read = Option<Time>;

        fn from_read(read: Option<Time>) -> Self {
            read.map(|time| time.0)
        }

        fn to_written(&self) -> Option<Time> {
            self.map(Time)
        }
    }

    impl Holder for Nullable<DateTime<Utc>> {
        type Read = Nullable<Time>;

        fn from_read(read: Nullable<Time>) -> Self {
            match read {
                Nullable::Absent => Self::Absent,
                Nullable::Null => Self::Null,
                Nullable::Value(time) => Self::Value(time.0),
            }
        }

        fn to_written(&self) -> Nullable<Time> {
            match self {
                Self::Absent => Nullable::Absent,
                Self::Null => Nullable::Null,
                Self::Value(time) => Nullable::Value(Time(*time)),
            }
        }
    }

    /// Reads a property that must not be there twice.
    pub(crate) fn read<'de, T: Holder, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        map: &mut A,
        name: &'static str,
    ) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *slot = Some(T::from_read(map.next_value()?));
        Ok(())
    }
}

/// As [`required`](self::required), for a point in time.
pub(crate) mod required_time {
    use serde::ser::SerializeStruct;

    use super::point_in_time::Holder;
    pub(crate) use super::{
        point_in_time::read,
        required::{finish, is_sent, set},
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &impl Holder,
    ) -> Result<(), S::Error> {
        object.serialize_field(name, &value.to_written())
    }
}

/// As [`required_nullable`](self::required_nullable), for a point in time.
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

    use super::point_in_time::Holder;
    pub(crate) use super::{
        optional::{finish, is_sent, set},
        point_in_time::read,
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &Option<DateTime<Utc>>,
    ) -> Result<(), S::Error> {
        match value {
            Some(time) => object.serialize_field(name, &time.to_written()),
            None => object.skip_field(name),
        }
    }
}

/// As [`nullable`](self::nullable), for a point in time.
pub(crate) mod nullable_time {
    use chrono::{DateTime, Utc};
    use serde::ser::SerializeStruct;

    use super::super::Nullable;
    use super::point_in_time::Holder;
    pub(crate) use super::{
        nullable::{finish, is_sent, set},
        point_in_time::read,
    };

    pub(crate) fn write<S: SerializeStruct>(
        object: &mut S,
        name: &'static str,
        value: &Nullable<DateTime<Utc>>,
    ) -> Result<(), S::Error> {
        match value {
            Nullable::Absent => object.skip_field(name),
            value => object.serialize_field(name, &value.to_written()),
        }
    }
}
