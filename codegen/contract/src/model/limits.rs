//! The values that the service accepts.

/// The values that the service accepts, in the keywords of JSON Schema. All limits are inclusive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<f64>,
    /// The largest number.
    pub maximum: Option<f64>,
    /// The smallest length of a string, in Unicode scalar values.
    pub min_length: Option<usize>,
    /// The largest length of a string, in Unicode scalar values.
    pub max_length: Option<usize>,
    /// The smallest number of entries.
    pub min_items: Option<usize>,
    /// The largest number of entries.
    pub max_items: Option<usize>,
    /// The regular expression that a string matches.
    pub pattern: Option<String>,
    /// The format of a string.
    pub format: Option<Format>,
    /// The limits of each entry.
    pub items: Option<Box<Limits>>,
    /// How far ahead a time is.
    pub window: Option<TimeWindow>,
}

/// How far ahead a time is when the request is sent, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeWindow {
    /// The least.
    pub from: u64,
    /// The most.
    pub to: u64,
}

/// The format of a string, where requests are checked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `phone-number`: a number in E.164 format.
    PhoneNumber,
    /// `phone-number-or-short-code`: a number in E.164 format, or a short code.
    PhoneNumberOrShortCode,
}

impl Format {
    /// Returns the format of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "phone-number" => Some(Self::PhoneNumber),
            "phone-number-or-short-code" => Some(Self::PhoneNumberOrShortCode),
            _ => None,
        }
    }
}

impl Limits {
    /// Returns whether every value of the type is accepted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The formats that a schema may have, by type. Those that no request is checked for are
/// documentation.
#[rustfmt::skip]
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["double", "float"]),
    ("string", &[
        "binary", "byte", "date", "date-time", "decimal", "email", "hostname", "ipv4", "ipv6", "json-pointer",
        "password", "phone-number", "phone-number-or-short-code", "time", "uri", "url", "uuid",
    ]),
];

/// Returns the formats of a type.
pub(crate) fn formats(ty: &str) -> impl Iterator<Item = &'static str> {
    FORMATS.iter().filter(move |(of, _)| *of == ty).flat_map(|(_, formats)| formats.iter().copied())
}

/// Returns whether a schema of a type may have a format.
#[must_use]
pub fn is_known_format(ty: &str, format: &str) -> bool {
    formats(ty).any(|known| known == format)
}
