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

/// Returns the severity of a difference.
#[must_use]
pub fn severity(change: &Change) -> Severity {
    use Direction::{Error, Request, Response};
    use Kind as K;
    use Severity::{Breaking, Info, Warning};
    // `true` where the second document only accepts, or promises, more than the first.
    let compatible = |wider: bool, narrower: bool| match change.direction {
        Request => wider,
        Response | Error => narrower,
    };
    let severity = match (change.kind, change.direction, &change.detail) {
        (_, _, Detail::Renamed { parts, .. }) => severity(&parts[0]).max(severity(&parts[1])),
        // The value is no longer checked or annotated; what is sent stays the same.
        (K::FormatChanged, _, Detail::Replaced { to, .. })
        | (K::PatternChanged, _, Detail::Replaced { to, .. })
            if to == "none" =>
        {
            Info
        }
        (K::EncodingChanged, _, Detail::Encoding { to: None, .. }) => Info,
        (K::TypeChanged, _, Detail::Type { wider, narrower, .. })
            if compatible(*wider, *narrower) =>
        {
            Info
        }
        (K::ServersChanged | K::SecurityChanged, _, Detail::Sets { from, to })
            if from.iter().all(|alternative| to.contains(alternative)) =>
        {
            Info
        }
        (K::LimitChanged, Request, Detail::Limit { tighter: true, .. }) => Breaking,
        (K::LimitChanged, Response, Detail::Limit { tighter: false, .. }) => Warning,
        (K::ParameterAdded | K::BodyAdded, _, Detail::Added { required: true, .. })
        | (K::PropertyAdded, Request, Detail::Added { required: true, .. }) => Breaking,
        (
            K::OperationRemoved
            | K::OperationMoved
            | K::EventRemoved
            | K::BodyRemoved
            | K::MediaTypeRemoved
            | K::MediaTypeChanged
            | K::StatusRemoved
            | K::StatusChanged
            | K::ResponseBodyRemoved
            | K::TypeChanged
            | K::SerializationChanged
            | K::ServersChanged
            | K::SecurityChanged
            | K::DiscriminatorChanged
            | K::DiscriminatorValueChanged,
            ..,
        ) => Breaking,
        (
            K::ErrorChanged
            | K::ParameterRemoved
            | K::EncodingChanged
            | K::UnsupportedConstruct
            | K::StaleDeviation,
            ..,
        ) => Warning,
        (
            K::BecameRequired
            | K::BecameNonNullable
            | K::ValueRemoved
            | K::EnumClosed
            | K::AlternativeRemoved
            | K::ShorthandRemoved
            | K::FormatChanged
            | K::AdditionalPropertiesChanged,
            Request,
            _,
        ) => Breaking,
        (K::PropertyRemoved | K::PatternChanged | K::DefaultChanged, Request, _) => Warning,
        (K::BecameOptional | K::BecameNullable | K::FormatChanged, Response | Error, _) => Breaking,
        (
            K::AlternativeAdded
            | K::EnumOpened
            | K::PropertyRemoved
            | K::ValueAdded
            | K::AdditionalPropertiesChanged,
            Response | Error,
            _,
        ) => Warning,
        _ => Info,
    };
    // Errors are decoded by one tolerant type.
    if change.direction == Error { severity.min(Warning) } else { severity }
}
