//! How bad a difference is, as oasdiff judges it: for those who call the API and expect what the
//! first document says.

use crate::{Kind, Severity};

/// Which way a shape travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// To the service.
    Request,
    /// From the service: answers and events.
    Answer,
    /// From the service, when it refuses.
    Error,
}

/// The severity of a kind of difference.
pub(crate) fn severity(kind: Kind, way: Way) -> Severity {
    use Severity::{Breaking, Info, Warning};
    let severity = match (way, kind) {
        (
            _,
            Kind::OperationRemoved
            | Kind::OperationMoved
            | Kind::EventRemoved
            | Kind::BodyRemoved
            | Kind::MediaTypeRemoved
            | Kind::MediaTypeChanged
            | Kind::StatusRemoved
            | Kind::StatusChanged
            | Kind::AnswerBodyRemoved
            | Kind::TypeChanged
            | Kind::SerializationChanged
            | Kind::DiscriminatorChanged,
        ) => Breaking,
        (
            _,
            Kind::ErrorChanged
            | Kind::ParameterRemoved
            | Kind::UnknownConstruct
            | Kind::DeviationGone,
        ) => Warning,
        (Way::Request, kind) => match kind {
            Kind::BecameRequired | Kind::BecameNonNullable | Kind::ValueRemoved => Breaking,
            Kind::EnumClosed | Kind::AlternativeRemoved | Kind::PlainTextRemoved => Breaking,
            Kind::FormatChanged | Kind::FurtherPropertiesChanged => Breaking,
            Kind::PropertyRemoved | Kind::PatternChanged | Kind::DefaultChanged => Warning,
            _ => Info,
        },
        (Way::Answer | Way::Error, kind) => match kind {
            Kind::BecameOptional | Kind::BecameNullable | Kind::FormatChanged => Breaking,
            Kind::AlternativeAdded | Kind::EnumOpened => Warning,
            Kind::PropertyRemoved | Kind::ValueAdded | Kind::FurtherPropertiesChanged => Warning,
            _ => Info,
        },
    };
    // Errors are read by one tolerant type.
    if way == Way::Error { severity.min(Warning) } else { severity }
}

/// The severity of another limit: tighter limits harm requests, looser ones answers.
pub(crate) fn limit(way: Way, tighter: bool) -> Severity {
    match (way, tighter) {
        (Way::Request, true) => Severity::Breaking,
        (Way::Answer, false) => Severity::Warning,
        _ => Severity::Info,
    }
}
