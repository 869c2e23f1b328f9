//! One difference between two documents.

use std::{collections::BTreeSet, fmt};

/// What a difference means for those who call the API as the first document describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing stops working.
    Info,
    /// Something may stop working, or no longer has an effect.
    Warning,
    /// Something that worked is refused, or an answer no longer reads.
    Breaking,
}

impl Severity {
    /// `breaking`, `warning` or `info`.
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

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal,)+) => {
        /// What sort of difference it is, seen from the first document to the second.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind { $($(#[doc = $doc])+ $kind,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The kind's name in reports and in `deviations.json`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }
        }
    };
}

kinds! {
    /// An operation that only the second has.
    OperationAdded = "operation-added",
    /// An operation that only the first has.
    OperationRemoved = "operation-removed",
    /// The operation is at another path: known by its id, or by what it takes and answers.
    OperationMoved = "operation-moved",
    /// Deprecated in one of the two.
    DeprecationChanged = "deprecation-changed",
    /// A placeholder of the path has another name; nothing changes on the wire.
    PlaceholderRenamed = "placeholder-renamed",
    /// A parameter that only the second has.
    ParameterAdded = "parameter-added",
    /// A parameter that only the first has.
    ParameterRemoved = "parameter-removed",
    /// A parameter that only the first has, and one of the same shape that only the second has.
    ParameterRenamed = "parameter-renamed",
    /// A list in a parameter is written in another way.
    SerializationChanged = "serialization-changed",
    /// A request body that only the second has.
    BodyAdded = "body-added",
    /// A request body that only the first has.
    BodyRemoved = "body-removed",
    /// A content type that only the second has.
    MediaTypeAdded = "media-type-added",
    /// A content type that only the first has.
    MediaTypeRemoved = "media-type-removed",
    /// One content type in place of another.
    MediaTypeChanged = "media-type-changed",
    /// A file of a form is sent as another media type.
    EncodingChanged = "encoding-changed",
    /// A success status that only the second has.
    StatusAdded = "status-added",
    /// A success status that only the first has.
    StatusRemoved = "status-removed",
    /// One success status in place of another.
    StatusChanged = "status-changed",
    /// An error status that only the second declares.
    ErrorStatusAdded = "error-status-added",
    /// An error status that only the first declares.
    ErrorStatusRemoved = "error-status-removed",
    /// The content of an error is described otherwise.
    ErrorChanged = "error-changed",
    /// An answer with content only in the second.
    AnswerBodyAdded = "answer-body-added",
    /// An answer with content only in the first.
    AnswerBodyRemoved = "answer-body-removed",
    /// A property that only the second has.
    PropertyAdded = "property-added",
    /// A property that only the first has.
    PropertyRemoved = "property-removed",
    /// A property that only the first has, and one of the same shape that only the second has.
    PropertyRenamed = "property-renamed",
    /// Required in the second only.
    BecameRequired = "became-required",
    /// Required in the first only.
    BecameOptional = "became-optional",
    /// May be null in the second only.
    BecameNullable = "became-nullable",
    /// May be null in the first only.
    BecameNonNullable = "became-non-nullable",
    /// Another type.
    TypeChanged = "type-changed",
    /// Another format.
    FormatChanged = "format-changed",
    /// Another smallest or largest number, length, or count.
    LimitChanged = "limit-changed",
    /// Another pattern.
    PatternChanged = "pattern-changed",
    /// Another default.
    DefaultChanged = "default-changed",
    /// An enum value that only the second has.
    ValueAdded = "value-added",
    /// An enum value that only the first has.
    ValueRemoved = "value-removed",
    /// The one enum value that only the first has, and the one that only the second has.
    ValueRenamed = "value-renamed",
    /// An enum in the first, any value in the second.
    EnumOpened = "enum-opened",
    /// Any value in the first, an enum in the second.
    EnumClosed = "enum-closed",
    /// A plain text stands for an object in the first only.
    PlainTextRemoved = "plain-text-removed",
    /// A member of a union that only the second has.
    AlternativeAdded = "alternative-added",
    /// A member of a union that only the first has.
    AlternativeRemoved = "alternative-removed",
    /// The union is told apart by another property.
    DiscriminatorChanged = "discriminator-changed",
    /// Further properties are allowed, refused or typed in another way.
    FurtherPropertiesChanged = "further-properties-changed",
    /// An event that only the second has.
    EventAdded = "event-added",
    /// An event that only the first has.
    EventRemoved = "event-removed",
    /// An event that only the first has, and one of the same content that only the second has.
    EventRenamed = "event-renamed",
    /// Something that is not understood here, and therefore not compared.
    UnknownConstruct = "unknown-construct",
    /// A deviation that no longer applies.
    DeviationGone = "deviation-gone",
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it means for callers; the worst of all its places.
    pub severity: Severity,
    /// What sort of difference it is.
    pub kind: Kind,
    /// The operations and events in which it shows, `GET /messages/{id}` or `event inboundMessage`.
    pub operations: BTreeSet<String>,
    /// JSON pointer into the first document: the thing, or what would hold it.
    pub base: String,
    /// JSON pointers into the second document, where that says otherwise.
    pub revisions: BTreeSet<String>,
    /// What exactly, where the pointer does not tell: a property's name, a value, `10 -> 8`.
    pub subject: String,
    /// Where it shows first, in the words of the wire: `answer data[].to`.
    pub place: String,
    /// One line for a person.
    pub message: String,
    /// What a rename was told from: what is gone and what is new, as they would be told one by one.
    /// Empty for everything else, and for an operation that is known by its id.
    pub parts: Vec<Finding>,
}

impl Finding {
    /// Kind and subject, as `deviations.json` writes them.
    #[must_use]
    pub fn mark(&self) -> String {
        if self.subject.is_empty() {
            return self.kind.name().to_owned();
        }
        format!("{} {}", self.kind.name(), self.subject)
    }

    /// Whether `merge` can take it over without asking: nothing that is there changes its meaning
    /// for a caller. Of a rename, ask its parts.
    #[must_use]
    pub fn is_additive(&self) -> bool {
        matches!(
            self.kind,
            Kind::OperationAdded
                | Kind::ParameterAdded
                | Kind::PropertyAdded
                | Kind::ValueAdded
                | Kind::BecameNullable
                | Kind::EventAdded
        )
    }
}
