//! Values that have limits.

use chrono::{DateTime, Utc};

use super::{Limit, Problems, Validate};
use crate::call::pattern;
use crate::types::Decimal;

impl Validate for String {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        for limit in limits {
            match limit {
                Limit::Length(least, most) => {
                    problems.count(self.chars().count(), *least, *most, "characters");
                }
                Limit::Pattern(pattern) if !pattern::matches(pattern, self) => {
                    problems.here(&format!("must match `{pattern}`"));
                }
                Limit::PhoneNumber if !is_phone_number(self) => problems.here(
                    "must be a phone number in E.164 format: `+`, country code and number, \
                     digits only",
                ),
                Limit::PhoneNumberOrShortCode if !is_phone_number(self) && !is_short_code(self) => {
                    problems.here(
                        "must be a phone number in E.164 format (`+`, country code and number, \
                         digits only) or a short code",
                    );
                }
                _ => {}
            }
        }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(
            impl Validate for $number {
                fn validate(&self, limits: &[Limit], problems: &mut Problems) {
                    for limit in limits {
                        if let Limit::Range(least, most) = limit {
                            problems.range(*self as f64, *least, *most);
                        }
                    }
                }
            }
        )*
    };
}

numbers!(i64, f64);

impl Validate for Decimal {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        for limit in limits {
            match (limit, self.as_str().parse()) {
                // The limits are few digits long, so that rounding does not matter.
                (Limit::Range(least, most), Ok(value)) => problems.range(value, *least, *most),
                (Limit::Pattern(pattern), _) if !pattern::matches(pattern, self.as_str()) => {
                    problems.here(&format!("must match `{pattern}`"));
                }
                _ => {}
            }
        }
    }
}

impl Validate for DateTime<Utc> {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        for limit in limits {
            if let Limit::Window(from, to) = limit {
                problems.window(*self, *from, *to);
            }
        }
    }
}

/// Whether the text is a number in E.164 format. The shortest in use have seven digits.
pub(super) fn is_phone_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// Whether the text is a short code: three to eight digits.
pub(super) fn is_short_code(text: &str) -> bool {
    (3..=8).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
}
