//! Decimal numbers without rounding.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A decimal number, such as an amount of money, kept as the string that the service sent.
///
/// It is never converted to a float. [`scaled`](Self::scaled) is exact, and fits the constructors of
/// decimal types of other crates, such as `Decimal::from_i128_with_scale` of `rust_decimal`.
///
/// ```
/// use telnyx_messaging::types::Decimal;
///
/// let price: Decimal = "0.0051".parse()?;
/// assert_eq!(price.as_str(), "0.0051");
/// assert_eq!(price.scaled(), Some((51, 4))); // 51 / 10^4
/// assert_eq!(price.in_units_of(6), Some(5_100)); // millionths
/// assert_eq!(price.in_units_of(2), None); // hundredths would be rounded
/// # Ok::<(), telnyx_messaging::types::InvalidDecimal>(())
/// ```
///
/// Equality is that of the strings: `1.5` and `1.50` differ. Compare values with
/// [`compare`](Self::compare).
///
/// In JSON, it is written as a string, and read from a string or a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

/// The string is not a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("the string is not a decimal number; help: write it like `-12.50`")]
pub struct InvalidDecimal;

impl Decimal {
    /// Returns the number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the number as an integer and the count of its decimal places: `12.50` is
    /// `(1250, 2)`. `None` if it does not fit.
    #[must_use]
    pub fn scaled(&self) -> Option<(i128, u32)> {
        let digits = Digits::read(&self.0)?;
        let scale = u32::try_from(digits.fraction.len()).ok()?;
        Some((digits.scaled(digits.fraction.len())?, scale))
    }

    /// Returns the number in units of 10<sup>-places</sup>: with `places` 2, an amount in dollars
    /// becomes cents. `None` if that is not an integer, or does not fit.
    #[must_use]
    pub fn in_units_of(&self, places: u32) -> Option<i128> {
        Digits::read(&self.0)?.scaled(usize::try_from(places).ok()?)
    }

    /// Compares the values, whatever their spelling: `1.5` and `1.50` are equal.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        match (Digits::read(&self.0), Digits::read(&other.0)) {
            (Some(one), Some(other)) => one.compare(&other),
            // Every number is valid, as no other can be constructed.
            _ => self.0.cmp(&other.0),
        }
    }

    /// Returns whether the value is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        Digits::read(&self.0).is_some_and(|digits| digits.is_zero())
    }

    /// Returns whether the value is less than zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        Digits::read(&self.0).is_some_and(|digits| digits.is_negative && !digits.is_zero())
    }

    /// Reads a JSON number. Exponents are written out.
    fn from_number(number: &serde_json::Number) -> Result<Self, InvalidDecimal> {
        let text = number.to_string();
        if !text.contains(['e', 'E']) {
            return Self::try_from(text);
        }
        let digits = Digits::read(&text).ok_or(InvalidDecimal)?;
        let integer = if digits.integer.is_empty() { "0" } else { &digits.integer };
        let point = if digits.fraction.is_empty() { "" } else { "." };
        let sign = if digits.is_negative { "-" } else { "" };
        Ok(Self(format!("{sign}{integer}{point}{}", digits.fraction)))
    }
}

/// The digits of a number before and after its point, with the exponent written out.
struct Digits<'a> {
    is_negative: bool,
    /// Without leading zeros.
    integer: Cow<'a, str>,
    fraction: Cow<'a, str>,
}

impl<'a> Digits<'a> {
    /// Reads a number: digits with an optional sign, point and exponent.
    fn read(text: &'a str) -> Option<Self> {
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (unsigned, None),
        };
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if mantissa.len() <= usize::from(mantissa.contains('.'))
            || !is_digits(integer)
            || !is_digits(fraction)
        {
            return None;
        }
        let is_negative = text.starts_with('-');
        let Some(exponent) = exponent else {
            let integer = integer.trim_start_matches('0').into();
            return Some(Self { is_negative, integer, fraction: fraction.into() });
        };
        // Written out, a larger exponent would take more memory than any amount deserves.
        let exponent: i16 =
            exponent.parse().ok().filter(|exponent| (-400..=400).contains(exponent))?;
        let point = i64::from(exponent) + i64::try_from(integer.len()).ok()?;
        let mut all = format!("{integer}{fraction}");
        if let Ok(missing) = usize::try_from(-point) {
            all.insert_str(0, &"0".repeat(missing));
        }
        let point = usize::try_from(point).unwrap_or(0);
        all.extend(std::iter::repeat_n('0', point.saturating_sub(all.len())));
        let fraction = all.split_off(point);
        let integer = all.trim_start_matches('0').to_owned().into();
        Some(Self { is_negative, integer, fraction: fraction.into() })
    }

    fn is_zero(&self) -> bool {
        self.integer.is_empty() && self.fraction.bytes().all(|digit| digit == b'0')
    }

    /// The value times ten to the power of `places`, if that is an integer that fits.
    fn scaled(&self, places: usize) -> Option<i128> {
        let fraction = self.fraction.as_bytes();
        if fraction.iter().skip(places).any(|digit| *digit != b'0') {
            return None;
        }
        let is_zero = self.is_zero();
        let padding = std::iter::repeat_n(b'0', places.saturating_sub(fraction.len()));
        let mut digits = self.integer.bytes().chain(fraction.iter().copied().take(places));
        // Zero has no place that could overflow.
        if is_zero {
            return Some(0);
        }
        // Counted downwards if negative, as the least integer has no positive counterpart.
        let step = |value: i128, digit: u8| {
            let digit = i128::from(digit - b'0');
            let value = value.checked_mul(10)?;
            if self.is_negative { value.checked_sub(digit) } else { value.checked_add(digit) }
        };
        let value = digits.try_fold(0, step)?;
        padding.into_iter().try_fold(value, step)
    }

    fn compare(&self, other: &Self) -> Ordering {
        let is_below = |digits: &Self| digits.is_negative && !digits.is_zero();
        match (is_below(self), is_below(other)) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.compare_magnitude(other),
            (true, true) => other.compare_magnitude(self),
        }
    }

    fn compare_magnitude(&self, other: &Self) -> Ordering {
        let fraction = |digits: &Self| digits.fraction.trim_end_matches('0').to_owned();
        self.integer
            .len()
            .cmp(&other.integer.len())
            .then_with(|| self.integer.cmp(&other.integer))
            .then_with(|| fraction(self).cmp(&fraction(other)))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl AsRef<str> for Decimal {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Decimal {
    type Error = InvalidDecimal;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if Digits::read(&text).is_some() { Ok(Self(text)) } else { Err(InvalidDecimal) }
    }
}

impl TryFrom<&str> for Decimal {
    type Error = InvalidDecimal;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::try_from(text.to_owned())
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::try_from(text)
    }
}

impl From<Decimal> for String {
    fn from(decimal: Decimal) -> Self {
        decimal.0
    }
}

macro_rules! integers {
    ($($integer:ty),*) => {
        $(
            impl From<$integer> for Decimal {
                fn from(value: $integer) -> Self {
                    Self(value.to_string())
                }
            }
        )*
    };
}

integers!(i32, u32, i64, u64);

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "a decimal number";
        // As a value, so that a number keeps all digits that `serde_json` has of it.
        let found = match Value::deserialize(deserializer)? {
            Value::String(text) => Self::try_from(text),
            Value::Number(number) => Self::from_number(&number),
            Value::Null => return Err(D::Error::invalid_type(Unexpected::Unit, &EXPECTED)),
            Value::Bool(value) => {
                return Err(D::Error::invalid_type(Unexpected::Bool(value), &EXPECTED));
            }
            Value::Array(_) => return Err(D::Error::invalid_type(Unexpected::Seq, &EXPECTED)),
            Value::Object(_) => return Err(D::Error::invalid_type(Unexpected::Map, &EXPECTED)),
        };
        // The string is omitted, as it may be anything.
        found.map_err(|_| D::Error::invalid_value(Unexpected::Other("string"), &EXPECTED))
    }
}

#[cfg(test)]
mod tests;
