//! Structs of JSON objects: one macro for the struct, its serialization, `Debug` and setters.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Defines a struct that is read from, and written as, a JSON object.
///
/// It does what `#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]` would do, in a fraction
/// of the code: the crate has hundreds of such structs. An array in place of an object is refused;
/// a derived struct would fill its fields by position.
///
/// - Before a field is its [`presence`](super::presence), with `(hidden)` where `Debug` must not
///   show the value.
/// - `= "name"` is the JSON name, where it is not the name of the field.
/// - `=> into T`, `=> boxed T`, `=> each T` and `=> value T` add a setter, which takes what converts
///   into a `T`, the same for a field that is a box, several of them, or a `T`.
/// - `from "name"` behind the name of the struct: a plain string is read as that property.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(from $shorthand:literal)? {
            $(
                $(#[$doc:meta])*
                $presence:ident $(($hidden:ident))? $field:ident $(= $wire:literal)? : $ty:ty
                $(=> $setter:ident $into:ty)?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $( $(#[$doc])* pub $field: $ty, )*
        }

        impl $name {
            $(
                $crate::types::support::object! {
                    @setter [$(#[$doc])*] $presence $field $($setter $into)?
                }
            )*
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::types::support::debug_object(formatter, stringify!($name), &[
                    $((
                        stringify!($field),
                        $crate::types::support::object!(@debug self $field $($hidden)?),
                    ),)*
                ])
            }
        }

        impl $crate::types::support::IsEmptyValue for $name {}

        #[cfg(feature = "testing")]
        impl $crate::testing::Component for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let len = 0 $(
                    + usize::from($crate::types::support::presence::$presence::is_sent(&self.$field))
                )*;
                let mut object = ::serde::Serializer::serialize_struct(serializer, stringify!($name), len)?;
                $(
                    $crate::types::support::presence::$presence::write(
                        &mut object,
                        $crate::types::support::object!(@wire $field $($wire)?),
                        &self.$field,
                    )?;
                )*
                ::serde::ser::SerializeStruct::end(object)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::support::object!(@deserialize deserializer $($shorthand)?)
            }
        }

        impl $crate::types::support::ReadObject for $name {
            fn read<'de, A: ::serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                #[allow(non_camel_case_types)]
                enum Property { $($field,)* }
                fn property(name: &str) -> Option<Property> {
                    Some(match name {
                        $( $crate::types::support::object!(@wire $field $($wire)?) => Property::$field, )*
                        _ => return None,
                    })
                }
                $( let mut $field = None; )*
                while let Some(name) = $crate::types::support::next_property(&mut map, property)? {
                    match name {
                        $(
                            Some(Property::$field) => $crate::types::support::presence::$presence::read(
                                &mut $field,
                                &mut map,
                                $crate::types::support::object!(@wire $field $($wire)?),
                            )?,
                        )*
                        None => $crate::types::support::skip_value(&mut map)?,
                    }
                }
                Ok(Self {
                    $(
                        $field: $crate::types::support::presence::$presence::finish(
                            $field,
                            $crate::types::support::object!(@wire $field $($wire)?),
                        )?,
                    )*
                })
            }
        }
    };

    (@deserialize $deserializer:ident) => {
        ::serde::Deserializer::deserialize_map(
            $deserializer,
            $crate::types::support::ObjectVisitor::default(),
        )
    };
    (@deserialize $deserializer:ident $shorthand:literal) => {
        ::serde::Deserializer::deserialize_any(
            $deserializer,
            $crate::types::support::ObjectOrStringVisitor::new($shorthand),
        )
    };

    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };

    (@debug $this:ident $field:ident) => { &$this.$field as &dyn ::std::fmt::Debug };
    (@debug $this:ident $field:ident hidden) => {
        &$crate::types::support::Redacted(&$this.$field) as &dyn ::std::fmt::Debug
    };

    (@setter [$(#[$doc:meta])*] $presence:ident $field:ident) => {};
    (@setter [$(#[$doc:meta])*] $presence:ident $field:ident into $into:ty) => {
        $(#[$doc])*
        pub fn $field(mut self, value: impl Into<$into>) -> Self {
            self.$field = $crate::types::support::presence::$presence::set(value.into());
            self
        }
    };
    (@setter [$(#[$doc:meta])*] $presence:ident $field:ident each $into:ty) => {
        $(#[$doc])*
        pub fn $field(mut self, value: impl IntoIterator<Item = impl Into<$into>>) -> Self {
            let value = value.into_iter().map(Into::into).collect();
            self.$field = $crate::types::support::presence::$presence::set(value);
            self
        }
    };
    (@setter [$(#[$doc:meta])*] $presence:ident $field:ident boxed $into:ty) => {
        $(#[$doc])*
        pub fn $field(mut self, value: impl Into<$into>) -> Self {
            let value = ::std::boxed::Box::new(value.into());
            self.$field = $crate::types::support::presence::$presence::set(value);
            self
        }
    };
    (@setter [$(#[$doc:meta])*] $presence:ident $field:ident value $into:ty) => {
        $(#[$doc])*
        pub fn $field(mut self, value: $into) -> Self {
            self.$field = $crate::types::support::presence::$presence::set(value);
            self
        }
    };
}

pub(crate) use object;

/// A struct that is read from a JSON object.
pub(crate) trait ReadObject: Sized {
    /// Reads the properties; unknown ones are skipped.
    fn read<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads a struct from an object.
pub(crate) struct ObjectVisitor<T>(PhantomData<T>);

impl<T> Default for ObjectVisitor<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// Reads a struct from an object, or from a string that fills one of its properties.
///
/// Separate from [`ObjectVisitor`], so that few structs are compiled for all that a string needs.
pub(crate) struct ObjectOrStringVisitor<T> {
    property: &'static str,
    object: ObjectVisitor<T>,
}

impl<T> ObjectOrStringVisitor<T> {
    pub(crate) fn new(property: &'static str) -> Self {
        Self { property, object: ObjectVisitor::default() }
    }
}

impl<'de, T: ReadObject> Visitor<'de> for ObjectOrStringVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Visitor::expecting(&self.object, formatter)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        self.object.visit_map(map)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        // A `Value` also fills a property that is an `Option`.
        let property = std::iter::once((self.property, serde_json::Value::from(text)));
        let object = MapDeserializer::<_, serde_json::Error>::new(property);
        T::read(object).map_err(E::custom)
    }
}

/// Reads the name of the next property, as what it is known by.
pub(crate) fn next_property<'de, P, A: MapAccess<'de>>(
    map: &mut A,
    property: fn(&str) -> Option<P>,
) -> Result<Option<Option<P>>, A::Error> {
    map.next_key_seed(Name(property))
}

struct Name<P>(fn(&str) -> Option<P>);

impl<'de, P> DeserializeSeed<'de> for Name<P> {
    type Value = Option<P>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<P> Visitor<'_> for Name<P> {
    type Value = Option<P>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.0)(name))
    }
}

/// Reads past the value of an unknown property.
pub(crate) fn skip_value<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Reads a value of a property that must not be there twice.
pub(crate) fn read_once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    fill(slot, name, || map.next_value())
}

/// Fills the slot of a property that must not be there twice.
pub(crate) fn fill<T, E: Error>(
    slot: &mut Option<T>,
    name: &'static str,
    read: impl FnOnce() -> Result<T, E>,
) -> Result<(), E> {
    if slot.is_some() {
        return Err(E::duplicate_field(name));
    }
    *slot = Some(read()?);
    Ok(())
}

/// Prints a struct; not generic, as there are hundreds.
pub(crate) fn debug_object(
    formatter: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut object = formatter.debug_struct(name);
    for (name, value) in fields {
        object.field(name, *value);
    }
    object.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

    use std::collections::BTreeMap;

    use super::super::Nullable;

    object! {
        #[derive(Default)]
        pub struct Recipient from "phone_number" {
            optional(hidden) phone_number: Option<String> => into String,
            optional status: Option<String>,
        }
    }

    object! {
        pub struct Letter {
            required id: String,
            required_nullable seal: Option<String>,
            optional kind = "type": Option<String> => into String,
            optional pages: Option<i64> => value i64,
            optional to: Option<Vec<Recipient>> => each Recipient,
            nullable note: Nullable<String> => into Nullable<String>,
            collection tags: Vec<String>,
            collection marks: BTreeMap<String, String>,
        }
    }

    fn read(json: &str) -> Result<Letter, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn everything_round_trips() {
        for json in [
            r#"{"id":"l1","seal":null}"#,
            r#"{"id":"l1","seal":"s","type":"t","pages":2,"to":[{"status":"queued"}],"note":null,"tags":["a"],"marks":{"a":"b"}}"#,
        ] {
            let letter = read(json).unwrap();
            assert_eq!(serde_json::to_string(&letter).unwrap(), json);
            assert_eq!(
                serde_json::from_value::<Letter>(serde_json::to_value(&letter).unwrap()).unwrap(),
                letter
            );
        }
    }

    #[test]
    fn null_and_absent_are_read_as_the_presence_says() {
        let letter =
            read(r#"{"id":"l1","unknown":[{}],"type":null,"note":null,"tags":null,"marks":null}"#)
                .unwrap();
        assert_eq!((letter.seal.as_deref(), letter.kind.as_deref()), (None, None));
        assert_eq!(letter.note, Nullable::Null);
        assert!(letter.tags.is_empty() && letter.marks.is_empty());
        assert_eq!(read(r#"{"id":"l1"}"#).unwrap().note, Nullable::Absent);
    }

    #[test]
    fn what_serde_refuses_is_refused() {
        let refusal = |json: &str| read(json).unwrap_err().to_string();
        assert!(refusal("{}").starts_with("missing field `id`"));
        assert!(refusal(r#"{"id":"a","id":"b"}"#).starts_with("duplicate field `id`"));
        assert!(refusal(r#"{"id":null}"#).starts_with("invalid type: null, expected a string"));
        for json in ["[]", r#"["l1"]"#, "7", "null", r#""l1""#] {
            assert!(refusal(json).contains("expected an object"), "{json}: {}", refusal(json));
        }
    }

    #[test]
    fn a_string_becomes_the_shorthand_property() {
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
    fn setters_take_what_converts() {
        let letter = read(r#"{"id":"l1","seal":null}"#).unwrap();
        let recipient = Recipient::default().phone_number("+15550100001");
        let letter = letter.kind("t").pages(2).to([recipient.clone()]).note("n");
        assert_eq!(letter.to, Some(vec![recipient]));
        assert_eq!((letter.pages, letter.note), (Some(2), Nullable::from("n")));
    }

    #[test]
    fn debug_shows_no_hidden_value() {
        let recipient = Recipient::default().phone_number("+15550100001");
        let shown = format!("{recipient:?} {:?}", Recipient::default());
        assert_eq!(
            shown,
            "Recipient { phone_number: [redacted], status: None } \
             Recipient { phone_number: None, status: None }"
        );
    }
}
