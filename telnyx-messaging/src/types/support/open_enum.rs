//! Enums that preserve unknown values.

use std::fmt;

/// A value that this version of the crate does not know.
///
/// It can be read, but neither be constructed nor matched by its value: a later version may give the
/// value a variant of its own. Compare with `as_str()` of the enum, which stays the same then, and
/// use `From<&str>` of the enum to send such a value.
///
/// ```
/// use telnyx_messaging::types::MessageType;
///
/// let fax = MessageType::from("FAX");
/// assert!(matches!(&fax, MessageType::Unknown(value) if value.as_str() == "FAX"));
/// assert_eq!(fax.as_str(), "FAX"); // also when there is a `MessageType::Fax`
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    pub(crate) fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// Returns the value as it is written in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// Defines an enum of strings that ends in `Unknown(UnknownValue)`.
///
/// The service adds values without notice; with a closed enum, the response to a successful send
/// would become an error.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $value:literal ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $visibility enum $name {
            $( $(#[$variant_meta])* $variant, )*
            /// A value that this version of the crate does not know.
            Unknown($crate::types::UnknownValue),
        }

        impl $name {
            /// Returns the value as it is written in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $value, )*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            #[inline]
            fn known(value: &str) -> Option<Self> {
                match value {
                    $( $value => Some(Self::$variant), )*
                    _ => None,
                }
            }
        }

        impl $crate::types::support::IsEmptyValue for $name {}

        #[cfg(feature = "testing")]
        impl $crate::testing::Component for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Unknown($crate::types::UnknownValue::new(value)))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::known(&value).unwrap_or_else(|| Self::Unknown($crate::types::UnknownValue::new(value)))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl ::serde::de::Visitor<'_> for Text {
                    type Value = $name;

                    fn expecting(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        formatter.write_str("a string")
                    }

                    fn visit_str<E: ::serde::de::Error>(self, value: &str) -> Result<Self::Value, E> {
                        Ok($name::from(value))
                    }

                    fn visit_string<E: ::serde::de::Error>(self, value: String) -> Result<Self::Value, E> {
                        Ok($name::from(value))
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

    open_enum! {
        /// What a message is.
        enum Kind {
            /// Text.
            Sms = "SMS",
            /// Media.
            Mms = "MMS",
        }
    }

    #[test]
    fn every_value_round_trips() {
        for text in ["SMS", "MMS", "RCS", ""] {
            let kind: Kind = text.parse().unwrap();
            assert_eq!(kind.to_string(), text);
            let json = serde_json::to_string(&kind).unwrap();
            assert_eq!(serde_json::from_str::<Kind>(&json).unwrap(), kind);
            assert_eq!(serde_json::from_value::<Kind>(serde_json::json!(text)).unwrap(), kind);
        }
        assert_eq!(Kind::from("MMS"), Kind::Mms);
        let unknown = Kind::from("RCS".to_owned());
        assert!(matches!(&unknown, Kind::Unknown(value) if value.as_str() == "RCS"));
        assert_eq!(format!("{unknown:?} {unknown}"), "Unknown(\"RCS\") RCS");
        assert!(serde_json::from_str::<Kind>("1").is_err());
    }
}
