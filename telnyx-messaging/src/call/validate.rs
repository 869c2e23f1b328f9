//! Problems of a request, found before anything is sent and reported together.

mod limits;
mod presence;
mod problems;
mod rules;
mod values;

use std::collections::BTreeMap;

use crate::types::Nullable;
pub(crate) use problems::Problems;
pub(crate) use rules::validation;

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

#[cfg(test)]
mod tests;
