//! One difference between two documents, as data; sentences are made in `Display` only.

use std::fmt;

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the service.
    Request,
    /// From the service: responses and events.
    Response,
    /// From the service, when it refuses a request.
    Error,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal,)+) => {
        /// The kind of a difference, seen from the first document to the second.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind { $($(#[doc = $doc])+ $kind,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// Returns the kind's name in reports and in `deviations.json`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }
        }
    };
}

kinds! {
    /// An operation of the second only.
    OperationAdded = "operation-added",
    /// An operation of the first only.
    OperationRemoved = "operation-removed",
    /// The operation has another path: recognised by its id, or by its request and response.
    OperationMoved = "operation-moved",
    /// Deprecated in one of the two.
    DeprecationChanged = "deprecation-changed",
    /// The operation is sent to other servers.
    ServersChanged = "servers-changed",
    /// The operation requires other credentials.
    SecurityChanged = "security-changed",
    /// A placeholder of the path has another name; nothing changes on the wire.
    PlaceholderRenamed = "placeholder-renamed",
    /// A parameter of the second only.
    ParameterAdded = "parameter-added",
    /// A parameter of the first only.
    ParameterRemoved = "parameter-removed",
    /// A parameter of the first only, and one of the same schema of the second only.
    ParameterRenamed = "parameter-renamed",
    /// A list in a parameter is serialized differently.
    SerializationChanged = "serialization-changed",
    /// A request body of the second only.
    BodyAdded = "body-added",
    /// A request body of the first only.
    BodyRemoved = "body-removed",
    /// A content type of the second only.
    MediaTypeAdded = "media-type-added",
    /// A content type of the first only.
    MediaTypeRemoved = "media-type-removed",
    /// One content type instead of another.
    MediaTypeChanged = "media-type-changed",
    /// A file of a form is sent with another media type.
    EncodingChanged = "encoding-changed",
    /// A success status of the second only.
    StatusAdded = "status-added",
    /// A success status of the first only.
    StatusRemoved = "status-removed",
    /// One success status instead of another.
    StatusChanged = "status-changed",
    /// An error status of the second only.
    ErrorStatusAdded = "error-status-added",
    /// An error status of the first only.
    ErrorStatusRemoved = "error-status-removed",
    /// The content of an error has another schema.
    ErrorChanged = "error-changed",
    /// The response has content in the second only.
    ResponseBodyAdded = "response-body-added",
    /// The response has content in the first only.
    ResponseBodyRemoved = "response-body-removed",
    /// A property of the second only.
    PropertyAdded = "property-added",
    /// A property of the first only.
    PropertyRemoved = "property-removed",
    /// A property of the first only, and one of the same schema of the second only.
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
    /// Another smallest or largest number, length or count.
    LimitChanged = "limit-changed",
    /// Another pattern.
    PatternChanged = "pattern-changed",
    /// Another default.
    DefaultChanged = "default-changed",
    /// An enum value of the second only.
    ValueAdded = "value-added",
    /// An enum value of the first only.
    ValueRemoved = "value-removed",
    /// The only enum value of the first only, and the only one of the second only.
    ValueRenamed = "value-renamed",
    /// An enum in the first, any value in the second.
    EnumOpened = "enum-opened",
    /// Any value in the first, an enum in the second.
    EnumClosed = "enum-closed",
    /// A string may replace the object in the first only.
    ShorthandRemoved = "shorthand-removed",
    /// A member of a union of the second only.
    AlternativeAdded = "alternative-added",
    /// A member of a union of the first only.
    AlternativeRemoved = "alternative-removed",
    /// Another property, or none, distinguishes the members of the union.
    DiscriminatorChanged = "discriminator-changed",
    /// Another value of the discriminator selects a member of the union.
    DiscriminatorValueChanged = "discriminator-value-changed",
    /// Additional properties are allowed, forbidden or typed differently.
    AdditionalPropertiesChanged = "additional-properties-changed",
    /// An event of the second only.
    EventAdded = "event-added",
    /// An event of the first only.
    EventRemoved = "event-removed",
    /// An event of the first only, and one of the same content of the second only.
    EventRenamed = "event-renamed",
    /// Paths that look like messaging and are outside the domain that is compared.
    OutsideDomain = "outside-domain",
    /// Something that is not supported here, and therefore not compared.
    UnsupportedConstruct = "unsupported-construct",
    /// An entry of `deviations.json` that no longer applies.
    StaleDeviation = "stale-deviation",
}

/// The part of an operation or event in which something differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The operation, event or document itself.
    Whole,
    /// A parameter: `query`, `path` or `header`, and its wire name.
    Parameter(String, String),
    /// The request body.
    Body,
    /// The successful response.
    Response,
    /// The response to a refused request.
    Error,
    /// The body of an event.
    Event,
}

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The property of that name.
    Property(String),
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
}

/// Where something differs, in terms of the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The operation or event: `GET /messages/{id}` or `event inboundMessage`.
    pub operation: String,
    /// The part of it.
    pub part: Part,
    /// The steps from the part to the value.
    pub path: Vec<Step>,
}

impl Location {
    pub(crate) fn new(operation: &str, part: Part) -> Self {
        Self { operation: operation.to_owned(), part, path: Vec::new() }
    }

    /// The location of the object that has the property at this location.
    pub(crate) fn parent(&self) -> Self {
        let steps = self.path.len().saturating_sub(1);
        Self { path: self.path[..steps].to_vec(), ..self.clone() }
    }
}

/// Writes the part and the steps, `response data[].to`, without the operation.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Whole => f.write_str("the operation")?,
            Part::Parameter(place, name) => write!(f, "{place} `{name}`")?,
            Part::Body => f.write_str("body")?,
            Part::Response => f.write_str("response")?,
            Part::Error => f.write_str("error")?,
            Part::Event => f.write_str("event")?,
        }
        for (index, step) in self.path.iter().enumerate() {
            match step {
                Step::Property(name) => write!(f, "{}{name}", if index == 0 { ' ' } else { '.' })?,
                Step::Items => f.write_str("[]")?,
                Step::Values => f.write_str("{}")?,
            }
        }
        Ok(())
    }
}

/// What differs, beyond kind and location.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Detail {
    /// Nothing else.
    None,
    /// The name of a property, value, status, media type, operation or event.
    Name(String),
    /// A parameter, property or body of the second document only.
    Added {
        /// Its name; empty for a body.
        name: String,
        /// Whether it is required.
        required: bool,
        /// Its schema in a few words.
        schema: String,
    },
    /// Something of the first document only; the pointer identifies it.
    Removed {
        /// Its name.
        name: String,
        /// Whether it is required.
        required: bool,
        /// Pointer of the object that has it, in the first document.
        parent: String,
    },
    /// One value instead of another; absent ones are `none`.
    Replaced {
        /// In the first document.
        from: String,
        /// In the second document.
        to: String,
    },
    /// One set of alternatives instead of another.
    Sets {
        /// In the first document.
        from: Vec<String>,
        /// In the second document.
        to: Vec<String>,
    },
    /// A limit: keyword and value.
    Limit {
        /// In the first document.
        from: (String, String),
        /// In the second document.
        to: (String, String),
        /// Whether the second allows less.
        tighter: bool,
    },
    /// A type.
    Type {
        /// In the first document: short, and with values or format.
        from: (String, String),
        /// In the second document.
        to: (String, String),
        /// Whether every value of the first is one of the second.
        wider: bool,
        /// Whether every value of the second is one of the first.
        narrower: bool,
    },
    /// The values of an enum.
    Values(Vec<String>),
    /// The media type of a part of a form.
    Encoding {
        /// The name of the part.
        part: String,
        /// In the first document.
        from: Option<String>,
        /// In the second document.
        to: Option<String>,
    },
    /// The differences of an error's body: the first one, and the number of others.
    ErrorBody(Box<Change>, usize),
    /// A removal and an addition that are one rename.
    Renamed {
        /// The old name.
        from: String,
        /// The new name.
        to: String,
        /// The removal and the addition.
        parts: Box<[Change; 2]>,
    },
    /// A description of what is not supported.
    Unsupported(String),
    /// An entry of `deviations.json`: the finding that it accepts, and where it is missing.
    Stale(String, Vec<String>),
    /// Paths outside the domain: their common beginning, and the number of operations.
    Family(String, usize),
}

/// One difference in one location.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The kind of difference.
    pub kind: Kind,
    /// The direction of the value.
    pub direction: Direction,
    /// Where it is, in terms of the wire.
    pub location: Location,
    /// What differs.
    pub detail: Detail,
    /// JSON pointer into the first document: the value, or where it would be added.
    pub base: String,
    /// JSON pointer into the second document; empty where nothing is there.
    pub revision: String,
}

impl Change {
    /// What differs in the words of `deviations.json`, where the pointer does not identify it.
    #[must_use]
    pub fn subject(&self) -> String {
        match &self.detail {
            _ if self.kind == Kind::DeprecationChanged => String::new(),
            Detail::None | Detail::Removed { .. } | Detail::ErrorBody(..) => String::new(),
            Detail::Name(name) | Detail::Family(name, _) => name.clone(),
            Detail::Added { required, .. } if self.kind == Kind::BodyAdded => {
                if *required { "required" } else { "optional" }.to_owned()
            }
            Detail::Added { name, required: true, .. } if self.direction == Direction::Request => {
                format!("{name} required")
            }
            Detail::Added { name, .. } => name.clone(),
            Detail::Replaced { from, to } | Detail::Renamed { from, to, .. } => {
                format!("{from} -> {to}")
            }
            Detail::Sets { from, to } => format!("{} -> {}", from.join(", "), to.join(", ")),
            Detail::Limit { from, to, .. } => {
                let keyword = if from.0 == to.0 { String::new() } else { format!("{} ", to.0) };
                format!("{} {} -> {keyword}{}", from.0, from.1, to.1)
            }
            Detail::Type { from, to, .. } => format!("{} -> {}", from.0, to.0),
            Detail::Values(values) => values.join(", "),
            Detail::Encoding { part, from, to } => {
                format!("{part} {} -> {}", or_none(from), or_none(to))
            }
            Detail::Unsupported(_) => self.revision.clone(),
            Detail::Stale(id, _) => id.clone(),
        }
    }

    /// Returns kind and subject, as `deviations.json` writes them.
    #[must_use]
    pub fn id(&self) -> String {
        match self.subject() {
            subject if subject.is_empty() => self.kind.name().to_owned(),
            subject => format!("{} {subject}", self.kind.name()),
        }
    }

    /// Whether `merge` can apply it: nothing that exists changes its meaning for a caller. Of a
    /// rename, ask its parts.
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

    /// The same below a location.
    pub(crate) fn below(&self, at: &Location) -> Self {
        let path = at.path.iter().chain(&self.location.path).cloned().collect();
        Self { location: Location { path, ..at.clone() }, ..self.clone() }
    }
}

/// The sentence for a person.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = &self.location;
        let subject = self.subject();
        match (self.kind, &self.detail) {
            (Kind::OperationAdded, _) => f.write_str("added"),
            (Kind::OperationRemoved, _) => f.write_str("the operation was removed"),
            (Kind::OperationMoved, Detail::Renamed { to, .. }) => write!(
                f,
                "the operation was removed, and {to} was added and accepts the same calls: moved?"
            ),
            (Kind::OperationMoved, Detail::Replaced { to, .. }) => {
                write!(f, "the operation moved to {to}")
            }
            (Kind::EventAdded, _) => f.write_str("the event was added"),
            (Kind::EventRemoved, _) => f.write_str("the event was removed"),
            (Kind::EventRenamed, Detail::Renamed { to, .. }) => write!(
                f,
                "the event was removed, and `{to}` was added with the same content: renamed?"
            ),
            (Kind::DeprecationChanged, Detail::Replaced { to, .. }) => write!(f, "{at} is {to}"),
            (Kind::ServersChanged, _) => write!(f, "servers changed: {subject}"),
            (Kind::SecurityChanged, _) => write!(f, "security changed: {subject}"),
            (Kind::PlaceholderRenamed, Detail::Replaced { from, to }) => {
                write!(f, "the placeholder `{from}` was renamed to `{to}`")
            }
            (
                Kind::ParameterAdded | Kind::PropertyAdded,
                Detail::Added { required, schema, .. },
            ) => {
                write!(f, "{at} was added: {schema}, {}", requirement(*required))
            }
            (Kind::BodyAdded, Detail::Added { required, .. }) => {
                write!(f, "the operation takes a body, {}", requirement(*required))
            }
            (Kind::BodyRemoved, _) => f.write_str("the operation no longer takes a body"),
            (Kind::ParameterRemoved | Kind::PropertyRemoved, _) => write!(f, "{at} was removed"),
            (Kind::ParameterRenamed | Kind::PropertyRenamed, Detail::Renamed { to, .. }) => {
                write!(f, "{at} was removed, and `{to}` was added with the same schema: renamed?")
            }
            (Kind::SerializationChanged, _) => write!(f, "{at} is serialized as {subject}"),
            (Kind::MediaTypeAdded, _) => write!(f, "{at} may be {subject}"),
            (Kind::MediaTypeRemoved, _) => write!(f, "{at} may no longer be {subject}"),
            (Kind::MediaTypeChanged, Detail::Replaced { from, to }) => {
                write!(f, "{at} is {to} instead of {from}")
            }
            (Kind::EncodingChanged, Detail::Encoding { part, from, to }) => {
                write!(f, "{at} {part} is sent as {} instead of {}", or_none(to), or_none(from))
            }
            (Kind::StatusAdded, _) => write!(f, "success may have status {subject}"),
            (Kind::StatusRemoved, Detail::Removed { name, .. }) => {
                write!(f, "success no longer has status {name}")
            }
            (Kind::StatusChanged, Detail::Replaced { from, to }) => {
                write!(f, "success has status {to} instead of {from}")
            }
            (Kind::ErrorStatusAdded, _) => write!(f, "the error {subject} is declared"),
            (Kind::ErrorStatusRemoved, Detail::Removed { name, .. }) => {
                write!(f, "the error {name} is no longer declared")
            }
            (Kind::ErrorChanged, Detail::ErrorBody(first, 0)) => {
                write!(f, "error body changed: {first}")
            }
            (Kind::ErrorChanged, Detail::ErrorBody(first, more)) => {
                write!(f, "error body changed: {first}, and {more} more")
            }
            (Kind::ResponseBodyAdded, _) => write!(f, "{at} has content"),
            (Kind::ResponseBodyRemoved, _) => write!(f, "{at} no longer has content"),
            (Kind::BecameRequired, _) => write!(f, "{at} became required"),
            (Kind::BecameOptional, _) => write!(f, "{at} became optional"),
            (Kind::BecameNullable, _) => write!(f, "{at} may be null"),
            (Kind::BecameNonNullable, _) => write!(f, "{at} is never null"),
            (Kind::TypeChanged, Detail::Type { from, to, .. }) => {
                write!(f, "{at} is {} instead of {}", to.1, from.1)
            }
            (Kind::FormatChanged, _) => write!(f, "{at}: format {subject}"),
            (Kind::PatternChanged, _) => write!(f, "{at}: pattern {subject}"),
            (Kind::DefaultChanged, _) => write!(f, "{at}: default {subject}"),
            (Kind::LimitChanged, _) => write!(f, "{at}: {subject}"),
            (Kind::ValueAdded, _) => write!(f, "{at}: the value `{subject}` was added"),
            (Kind::ValueRemoved, _) => write!(f, "{at}: the value `{subject}` was removed"),
            (Kind::ValueRenamed, Detail::Renamed { from, to, .. }) => {
                write!(f, "{at}: the value `{from}` was removed, and `{to}` was added: renamed?")
            }
            (Kind::EnumOpened, _) => write!(f, "{at} may have any value"),
            (Kind::EnumClosed, _) => write!(f, "{at} may only be: {subject}"),
            (Kind::ShorthandRemoved, _) => write!(f, "{at} is never a string"),
            (Kind::AlternativeAdded, _) => write!(f, "{at} has a new alternative: {subject}"),
            (Kind::AlternativeRemoved, Detail::Removed { name, .. }) => {
                write!(f, "{at} lost an alternative: {name}")
            }
            (Kind::DiscriminatorChanged, _) => write!(f, "{at}: discriminator {subject}"),
            (Kind::DiscriminatorValueChanged, _) => {
                write!(f, "{at}: discriminator value {subject}")
            }
            (Kind::AdditionalPropertiesChanged, _) => {
                write!(f, "{at}: additional properties {subject}")
            }
            (Kind::OutsideDomain, Detail::Family(family, count)) => {
                let s = if *count == 1 { "" } else { "s" };
                write!(f, "outside the selected domain: {family} ({count} operation{s})")
            }
            (Kind::UnsupportedConstruct, Detail::Unsupported(text)) => {
                write!(f, "not compared: {text}")
            }
            (Kind::StaleDeviation, Detail::Stale(id, places)) => {
                let places = if places.is_empty() {
                    String::new()
                } else {
                    format!(" in {}", places.join(", "))
                };
                write!(
                    f,
                    "stale deviation{places}: no finding `{id}` any more; remove it from \
                     deviations.json"
                )
            }
            (kind, _) => write!(f, "{at}: {} {subject}", kind.name()),
        }
    }
}

fn requirement(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn or_none(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("none")
}
