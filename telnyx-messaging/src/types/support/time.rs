//! Points in time, in whatever form the service writes them.
//!
//! Read as UTC: RFC 3339 in any precision, with `T` or a blank; offsets `Z`, `+00:00`, `+0000`,
//! `+00`, or none; a date alone; Unix seconds or milliseconds as a number or string. Written as
//! RFC 3339 in UTC, with milliseconds at most.
//!
//! [`presence`](super::presence) has a module for each way in which a property holds one.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Utc};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Nullable;

/// Larger Unix times are milliseconds: as seconds, they would be beyond the year 5000.
const LARGEST_SECONDS: i64 = 100_000_000_000;

/// A property that holds a point in time.
pub(crate) trait TimeProperty: Sized {
    /// What is read and written.
    type Wire: for<'de> Deserialize<'de> + Serialize;

    fn from_wire(wire: Self::Wire) -> Self;

    fn to_wire(&self) -> Self::Wire;
}

impl TimeProperty for DateTime<Utc> {
    type Wire = Time;

    fn from_wire(Time(time): Time) -> Self {
        time
    }

    fn to_wire(&self) -> Time {
        Time(*self)
    }
}

impl TimeProperty for Option<DateTime<Utc>> {
    type Wire = Option<Time>;

    fn from_wire(wire: Option<Time>) -> Self {
        wire.map(|Time(time)| time)
    }

    fn to_wire(&self) -> Option<Time> {
        self.map(Time)
    }
}

impl TimeProperty for Nullable<DateTime<Utc>> {
    type Wire = Nullable<Time>;

    fn from_wire(wire: Nullable<Time>) -> Self {
        match wire {
            Nullable::Absent => Self::Absent,
            Nullable::Null => Self::Null,
            Nullable::Value(Time(time)) => Self::Value(time),
        }
    }

    fn to_wire(&self) -> Nullable<Time> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(time) => Nullable::Value(Time(*time)),
        }
    }
}

/// A point in time that is read in every form.
pub(crate) struct Time(pub(crate) DateTime<Utc>);

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write(&self.0))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyForm;
        impl Visitor<'_> for AnyForm {
            type Value = Time;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a date and time")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Time, E> {
                self.read(parse(text))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Time, E> {
                self.read(from_unix(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Time, E> {
                self.read(i64::try_from(number).ok().and_then(from_unix))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Time, E> {
                self.read(from_unix_fraction(number))
            }
        }
        impl AnyForm {
            fn read<E: Error>(&self, time: Option<DateTime<Utc>>) -> Result<Time, E> {
                // The value is omitted, as it may be anything.
                time.map(Time).ok_or_else(|| E::invalid_value(Unexpected::Other("value"), self))
            }
        }
        deserializer.deserialize_any(AnyForm)
    }
}

/// Writes a time as RFC 3339 in UTC: with milliseconds, or without a fraction.
fn write(time: &DateTime<Utc>) -> String {
    // In a leap second, there are more than a thousand.
    let has_milliseconds = !time.timestamp_subsec_millis().is_multiple_of(1000);
    let precision = if has_milliseconds { SecondsFormat::Millis } else { SecondsFormat::Secs };
    time.to_rfc3339_opts(precision, true)
}

/// Reads a time from any of its forms as a string.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    parse_fixed(text.as_bytes()).or_else(|| parse_other(text.trim()))
}

/// Reads Unix seconds or milliseconds.
pub(crate) fn from_unix(number: i64) -> Option<DateTime<Utc>> {
    if (-LARGEST_SECONDS..=LARGEST_SECONDS).contains(&number) {
        DateTime::from_timestamp(number, 0)
    } else {
        DateTime::from_timestamp_millis(number)
    }
}

/// Reads Unix seconds or milliseconds with a fraction, to the millisecond.
pub(crate) fn from_unix_fraction(number: f64) -> Option<DateTime<Utc>> {
    let is_seconds = number.abs() <= LARGEST_SECONDS as f64;
    let milliseconds = if is_seconds { number * 1000.0 } else { number };
    // A cast would turn what is too large into the largest time.
    let milliseconds = format!("{milliseconds:.0}").parse().ok()?;
    DateTime::from_timestamp_millis(milliseconds)
}

/// Reads the forms without blanks around it: `2026-03-02T09:30:04.148Z` and all that differ from it
/// in separator, precision or offset. Several times as fast as the parser of `chrono`.
fn parse_fixed(text: &[u8]) -> Option<DateTime<Utc>> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = date else { return None };
    let year = number([y0, y1])? * 100 + number([y2, y3])?;
    let date =
        NaiveDate::from_ymd_opt(year.try_into().ok()?, number([m0, m1])?, number([d0, d1])?)?;
    let Some((b'T' | b't' | b' ', time)) = rest.split_first() else {
        return rest.is_empty().then(|| date.and_time(Default::default()).and_utc());
    };
    let (&[h0, h1, b':', n0, n1], rest) = time.split_first_chunk::<5>()? else { return None };
    let (seconds, nanoseconds, rest) = seconds(rest)?;
    // A leap second is the second before it, with more than a second of nanoseconds.
    let (second, nano) = match seconds {
        60 => (59, nanoseconds + 1_000_000_000),
        seconds => (seconds, nanoseconds),
    };
    let local = date.and_hms_nano_opt(number([h0, h1])?, number([n0, n1])?, second, nano)?;
    utc(local, rest)
}

/// Reads `:04.148`, which may be absent, and returns what follows.
fn seconds(text: &[u8]) -> Option<(u32, u32, &[u8])> {
    let Some((&[b':', s0, s1], rest)) = text.split_first_chunk::<3>() else {
        return Some((0, 0, text));
    };
    let seconds = number([s0, s1])?;
    let Some((b'.' | b',', fraction)) = rest.split_first() else {
        return Some((seconds, 0, rest));
    };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (fraction, rest) = fraction.split_at_checked(digits)?;
    // Beyond nanoseconds, nothing can be kept.
    let mut unit = 100_000_000;
    let mut nanoseconds = 0;
    for digit in fraction.iter().take(9) {
        nanoseconds += u32::from(digit - b'0') * unit;
        unit /= 10;
    }
    (digits > 0).then_some((seconds, nanoseconds, rest))
}

/// The time in UTC, with the offset that follows it; without one, it is in UTC.
fn utc(local: NaiveDateTime, offset: &[u8]) -> Option<DateTime<Utc>> {
    let offset = offset.trim_ascii_start();
    if matches!(offset, b"" | b"Z" | b"z" | b"UTC") {
        return Some(local.and_utc());
    }
    let (sign, hours, minutes) = match *offset {
        [sign, h0, h1] => (sign, number([h0, h1])?, 0),
        [sign, h0, h1, m0, m1] | [sign, h0, h1, b':', m0, m1] => {
            (sign, number([h0, h1])?, number([m0, m1])?)
        }
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let ahead = TimeDelta::minutes(i64::from(hours * 60 + minutes));
    let utc = match sign {
        b'+' => local.checked_sub_signed(ahead),
        b'-' => local.checked_add_signed(ahead),
        _ => None,
    };
    utc.map(|time| time.and_utc())
}

fn number([tens, ones]: [u8; 2]) -> Option<u32> {
    let is_number = tens.is_ascii_digit() && ones.is_ascii_digit();
    is_number.then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
}

/// Reads the rarer forms: Unix times, and what else `chrono` accepts, such as years of five digits.
fn parse_other(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(number) = text.parse::<i64>() {
        return from_unix(number);
    }
    let is_decimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_decimal(text.trim_start_matches('-')) {
        return from_unix_fraction(text.parse().ok()?);
    }
    parse_fixed(text.as_bytes()).or_else(|| text.parse().ok())
}

#[cfg(test)]
mod tests;
