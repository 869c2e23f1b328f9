//! Problems of a request, found before anything is sent and reported together.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::pattern;
use crate::clock::Clock;
use crate::error::{Error, InvalidRequest, Result};
use crate::types::{Decimal, Nullable};

mod presence;

/// Seconds by which the clocks of client and service may differ.
const CLOCK_TOLERANCE: i64 = 60;

/// Everything that is wrong with a request.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    missing: Vec<&'static str>,
    problems: Vec<String>,
    /// The place of the object that is being checked, such as `whatsapp_message.text`.
    path: String,
    /// The time that windows begin at.
    clock: Clock,
}

/// A limit of the contract, in the keywords of JSON Schema; `None` is unlimited.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// `minimum` and `maximum` of a number, inclusive.
    Range(Option<f64>, Option<f64>),
    /// `minLength` and `maxLength` of a string, in Unicode scalar values.
    Length(Option<usize>, Option<usize>),
    /// `minItems` and `maxItems` of a list.
    Items(Option<usize>, Option<usize>),
    /// `items`: limits of each entry of a list.
    Each(&'static [Limit]),
    /// `pattern` of a string.
    Pattern(&'static str),
    /// A number in E.164 format.
    PhoneNumber,
    /// A number in E.164 format, or a short code.
    PhoneNumberOrShortCode,
    /// `x-time-window`: the seconds that a time is at least and at most ahead.
    Window(u64, u64),
}

/// A value of a request that has limits.
pub(crate) trait Validate {
    /// Reports each limit that the value exceeds. An object knows the limits of its properties
    /// itself.
    fn validate(&self, limits: &[Limit], problems: &mut Problems);
}

/// A value of a request that may be unset.
pub(crate) trait Settable {
    fn is_set(&self) -> bool;
}

impl<T> Settable for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T> Settable for Nullable<T> {
    fn is_set(&self) -> bool {
        !self.is_absent()
    }
}

impl<T: Validate> Validate for Option<T> {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        if let Some(value) = self {
            value.validate(limits, problems);
        }
    }
}

impl<T: Validate> Validate for Nullable<T> {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        if let Some(value) = self.as_value() {
            value.validate(limits, problems);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        let mut each: &[Limit] = &[];
        for limit in limits {
            match limit {
                Limit::Items(least, most) => problems.count(self.len(), *least, *most, "entries"),
                Limit::Each(limits) => each = limits,
                _ => {}
            }
        }
        for (index, item) in self.iter().enumerate() {
            problems.within(&format!("[{index}]"), |problems| item.validate(each, problems));
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn validate(&self, limits: &[Limit], problems: &mut Problems) {
        for value in self.values() {
            // The key is the caller's data.
            problems.within("[…]", |problems| value.validate(limits, problems));
        }
    }
}

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

/// Implements [`Validate`] for an object that is sent: a line for each property that is required or
/// has limits, with its name in JSON.
macro_rules! validation {
    ($name:ident { $($rule:tt)* }) => {
        impl $crate::call::Validate for $crate::types::$name {
            #[inline]
            fn validate(&self, _: &[$crate::call::Limit], problems: &mut $crate::call::Problems) {
                #[allow(unused_imports, reason = "not every object has limits")]
                use $crate::call::Limit::*;

                // An object may have nothing to check.
                let _ = &problems;
                $crate::call::validation!(@rules self problems $($rule)*);
            }
        }
    };
    (@rules $this:ident $problems:ident) => {};
    (@rules $this:ident $problems:ident exactly_one
        $([$($field:ident $(= $wire:literal)?),*]),*; $($rest:tt)*) => {
        $problems.exactly_one_group(&[
            $(&[$($crate::call::validation!(@set $this $field $($wire)?)),*] as &[_]),*
        ]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident at_most_one
        $($field:ident $(= $wire:literal)?),*; $($rest:tt)*) => {
        $problems.at_most_one(&[$($crate::call::validation!(@set $this $field $($wire)?)),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident any_of
        $($field:ident $(= $wire:literal)?),*; $($rest:tt)*) => {
        $problems.any_of(&[$($crate::call::validation!(@set $this $field $($wire)?)),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident required_when $field:ident $(= $wire:literal)?
        if $other:ident $(= $other_wire:literal)? is $value:literal; $($rest:tt)*) => {
        $problems.required_when(
            $crate::call::validation!(@wire $field $($wire)?),
            &$this.$field,
            ($crate::call::validation!(@wire $other $($other_wire)?), &$this.$other),
            $value,
        );
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident min_properties $least:literal of
        $($field:ident),*; $($rest:tt)*) => {
        $problems.min_properties($least, &[
            $($crate::call::Settable::is_set(&$this.$field)),*
        ]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident required $field:ident = $wire:literal
        $([$($limit:expr),* $(,)?])?; $($rest:tt)*) => {
        $problems.required($wire, &$this.$field);
        $( $problems.check($wire, &$this.$field, &[$($limit),*]); )?
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@rules $this:ident $problems:ident optional $field:ident = $wire:literal
        [$($limit:expr),* $(,)?]; $($rest:tt)*) => {
        $problems.check($wire, &$this.$field, &[$($limit),*]);
        $crate::call::validation!(@rules $this $problems $($rest)*);
    };
    (@set $this:ident $field:ident $($wire:literal)?) => {(
        $crate::call::validation!(@wire $field $($wire)?),
        $crate::call::Settable::is_set(&$this.$field),
    )};
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    ($name:ident: $($variant:ident),*) => {
        impl $crate::call::Validate for $crate::types::$name {
            #[inline]
            fn validate(&self, limits: &[$crate::call::Limit], problems: &mut $crate::call::Problems) {
                match self {
                    $( Self::$variant(value) => value.validate(limits, problems), )*
                    _ => {}
                }
            }
        }
    };
}

pub(crate) use validation;

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
fn is_phone_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// Whether the text is a short code: three to eight digits.
fn is_short_code(text: &str) -> bool {
    (3..=8).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
}

/// Returns a duration in its largest whole unit, such as `5 minutes`.
fn duration(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let fits = |(length, _): &&(u64, &str)| seconds > 0 && seconds.is_multiple_of(*length);
    let (length, unit) = units.iter().find(fits).copied().unwrap_or((1, "second"));
    let count = seconds / length;
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

impl Problems {
    /// Problems of a request that is sent at the time of this clock.
    pub(crate) fn with_clock(clock: Clock) -> Self {
        Self { clock, ..Self::default() }
    }

    /// Adds a problem: what is wrong, and what to do.
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    pub(super) fn extend(&mut self, problems: &[String]) {
        self.problems.extend_from_slice(problems);
    }

    /// Reports a required value that is not set.
    pub(crate) fn required(&mut self, name: &'static str, value: &impl Settable) {
        if value.is_set() {
            return;
        }
        if self.path.is_empty() {
            self.missing.push(name);
        } else {
            self.within(name, |problems| problems.here("is required: set it"));
        }
    }

    /// Reports each limit that a value exceeds, and what is wrong inside it.
    pub(crate) fn check(&mut self, name: &str, value: &impl Validate, limits: &[Limit]) {
        self.within(name, |problems| value.validate(limits, problems));
    }

    /// Reports what is wrong with a body.
    pub(crate) fn body(&mut self, body: &impl Validate) {
        body.validate(&[], self);
    }

    /// Checks what is at a key, or at an index in brackets, of the present place.
    fn within(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        check(self);
        self.path.truncate(length);
    }

    /// Adds a problem of the value at the present place.
    fn here(&mut self, problem: &str) {
        self.add(format!("`{}` {problem}", self.path));
    }

    fn range(&mut self, value: f64, least: Option<f64>, most: Option<f64>) {
        // Written so that NaN is outside, too.
        if least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most) {
            return;
        }
        match (least, most) {
            (Some(least), Some(most)) => {
                self.here(&format!("must be between {least} and {most}"));
            }
            (Some(least), None) => self.here(&format!("must be at least {least}")),
            (None, Some(most)) => self.here(&format!("must be at most {most}")),
            (None, None) => {}
        }
    }

    /// Checks how far ahead a time is, as far as the clock can be trusted: the service has its own.
    fn window(&mut self, time: DateTime<Utc>, from: u64, to: u64) {
        let ahead = (time - DateTime::<Utc>::from(self.clock.now())).num_seconds();
        let limit = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        let (least, most) =
            (limit(from) - CLOCK_TOLERANCE, limit(to).saturating_add(CLOCK_TOLERANCE));
        if (least..=most).contains(&ahead) {
            return;
        }
        match from {
            0 => self.here(&format!("must be in the future, at most {} ahead", duration(to))),
            _ => self.here(&format!("must be from {} to {} ahead", duration(from), duration(to))),
        }
    }

    fn count(&mut self, count: usize, least: Option<usize>, most: Option<usize>, what: &str) {
        let is_enough = least.is_none_or(|least| count >= least);
        if is_enough && most.is_none_or(|most| count <= most) {
            return;
        }
        match (least, most) {
            (Some(1), None) => self.here("must not be empty"),
            (Some(least), None) => self.here(&format!("must have at least {least} {what}")),
            (Some(least), Some(most)) if least > 0 => {
                self.here(&format!("must have {least} to {most} {what}"));
            }
            (_, Some(most)) => self.here(&format!("must have at most {most} {what}")),
            (None, None) => {}
        }
    }

    /// Checks that a path argument addresses one resource, and nothing above it.
    pub(crate) fn path_argument(&mut self, name: &str, value: &str) {
        let problem = match value.trim() {
            // An empty argument would address the whole list: DELETE /messages/.
            "" => "is empty: set it",
            // These would be resolved away and address another operation.
            "." | ".." => "is a relative path: set it to an identifier",
            // URL parsers take a backslash for a slash.
            text if text.contains('\\') => "contains a backslash: set it to an identifier",
            text if text.contains(|c: char| c.is_control()) => {
                "contains control characters: remove them"
            }
            _ => return,
        };
        self.add(format!("`{name}` {problem}"));
    }

    /// Returns an error that reports all problems, if there are any.
    pub(crate) fn into_result(self, operation: &'static str) -> Result<()> {
        if self.missing.is_empty() && self.problems.is_empty() {
            return Ok(());
        }
        Err(self.into_error(operation))
    }

    pub(super) fn into_error(self, operation: &'static str) -> Error {
        let Self { missing, mut problems, .. } = self;
        if !missing.is_empty() {
            let names: Vec<String> = missing.iter().map(|field| format!("`{field}`")).collect();
            problems.insert(0, format!("set the required {}", names.join(", ")));
        }
        InvalidRequest { operation: Some(operation), problems, missing }.into()
    }
}

#[cfg(test)]
mod tests;
