//! Severity rules, modelled on oasdiff.

use std::fmt;

use crate::{Change, Detail, Direction, Kind};

/// What a difference means for callers of the API as the first document describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing stops working.
    Info,
    /// Something may stop working, or no longer has an effect.
    Warning,
    /// Something that worked is refused, or a response can no longer be decoded.
    Breaking,
}

impl Severity {
    /// Returns `breaking`, `warning` or `info`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Formats that a service or client checks, or that choose a type; others are annotations.
const CHECKED_FORMATS: &str = "binary byte date date-time double email float hostname int32 int64 \
    ipv4 ipv6 phone-number phone-number-or-short-code time uri url uuid";

/// Returns the severity of a difference: that of its kind, unless a detail matters.
#[must_use]
pub fn severity(change: &Change) -> Severity {
    use Severity::{Breaking, Info, Warning};
    let direction = change.direction;
    let severity = match (change.kind, &change.detail) {
        (_, Detail::Renamed { parts, .. }) => severity(&parts[0]).max(severity(&parts[1])),
        // A value is no longer checked, or only annotated; what is sent stays the same.
        (Kind::PatternChanged | Kind::EncodingChanged, Detail::Replaced { to, .. })
            if to == "none" =>
        {
            Info
        }
        (Kind::FormatChanged, Detail::Replaced { to, .. })
            if !CHECKED_FORMATS.split(' ').any(|format| format == to) =>
        {
            Info
        }
        (_, Detail::Type { effect, .. } | Detail::Replaced { effect, .. })
            if effect.is_compatible(direction) =>
        {
            Info
        }
        (_, Detail::Added { required: true, .. }) if direction == Direction::Request => Breaking,
        (kind, _) => kind.severity(direction),
    };
    // Errors are decoded by one tolerant type.
    if direction == Direction::Error { severity.min(Warning) } else { severity }
}
