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
    use Direction::{Error, Request, Response};
    use Severity::{Breaking, Info, Warning};
    // Whether the second document only accepts, or promises, more than the first.
    let is_compatible = |wider: bool, narrower: bool| match change.direction {
        Request => wider,
        Response | Error => narrower,
    };
    let severity = match (change.kind, change.direction, &change.detail) {
        (_, _, Detail::Renamed { parts, .. }) => severity(&parts[0]).max(severity(&parts[1])),
        // A value is no longer checked, or only annotated; what is sent stays the same.
        (Kind::PatternChanged, _, Detail::Replaced { to, .. }) if to == "none" => Info,
        (Kind::FormatChanged, _, Detail::Replaced { to, .. })
            if !CHECKED_FORMATS.split(' ').any(|format| format == to) =>
        {
            Info
        }
        (Kind::EncodingChanged, _, Detail::Encoding { to: None, .. }) => Info,
        (_, _, Detail::Type { wider, narrower, .. }) if is_compatible(*wider, *narrower) => Info,
        (_, _, Detail::Sets { from, to }) if from.iter().all(|one| to.contains(one)) => Info,
        (_, Request, Detail::Limit { tighter: true, .. }) => Breaking,
        (_, Response, Detail::Limit { tighter: false, .. }) => Warning,
        (_, Request, Detail::Added { required: true, .. }) => Breaking,
        (kind, direction, _) => kind.severity(direction),
    };
    // Errors are decoded by one tolerant type.
    if change.direction == Error { severity.min(Warning) } else { severity }
}
