//! The kinds of differences, as one table: name, severity and sentence.

use crate::{Direction, Severity};

macro_rules! kinds {
    ($($kind:ident $name:literal $request:ident $response:ident $sentence:literal $doc:literal;)+) => {
        /// The kind of a difference, seen from the first document to the second.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind { $(#[doc = $doc] $kind,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// Returns the kind's name in reports and in `deviations.json`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// The severity where nothing else matters.
            pub(crate) fn severity(self, direction: Direction) -> Severity {
                match (self, direction) {
                    $((Self::$kind, Direction::Request) => Severity::$request,
                    (Self::$kind, _) => Severity::$response,)+
                }
            }

            /// The sentence, with the names of values in braces.
            pub(crate) fn sentence(self) -> &'static str {
                match self { $(Self::$kind => $sentence,)+ }
            }
        }
    };
}

// Kind, name, severity in requests and in responses, sentence, documentation.
kinds! {
    OperationAdded "operation-added" Info Info "added" "An operation of the second only.";
    OperationRemoved "operation-removed" Breaking Breaking "the operation was removed"
        "An operation of the first only.";
    OperationMoved "operation-moved" Breaking Breaking "the operation moved to {to}"
        "The operation has another path: recognised by its id, or by its request and response.";
    DeprecationChanged "deprecation-changed" Info Info "{at} is {to}" "Deprecated in one of the two.";
    ServersChanged "servers-changed" Breaking Breaking "servers changed: {subject}"
        "The operation is sent to other servers.";
    SecurityChanged "security-changed" Breaking Breaking "security changed: {subject}"
        "The operation requires other credentials.";
    PlaceholderRenamed "placeholder-renamed" Info Info
        "the placeholder `{from}` was renamed to `{to}`"
        "A placeholder of the path has another name; nothing changes on the wire.";
    ParameterAdded "parameter-added" Info Info "{at} was added: {schema}, {required}"
        "A parameter of the second only.";
    ParameterRemoved "parameter-removed" Warning Warning "{at} was removed"
        "A parameter of the first only.";
    ParameterRenamed "parameter-renamed" Info Info
        "{at} was removed, and `{to}` was added with the same schema: renamed?"
        "A parameter of the first only, and one of the same schema of the second only.";
    SerializationChanged "serialization-changed" Breaking Breaking "{at} is serialized as {subject}"
        "A list in a parameter is serialized differently.";
    BodyAdded "body-added" Info Info "the operation takes a body, {required}"
        "A request body of the second only.";
    BodyRemoved "body-removed" Breaking Breaking "the operation no longer takes a body"
        "A request body of the first only.";
    MediaTypeAdded "media-type-added" Info Info "{at} may be {subject}"
        "A content type of the second only.";
    MediaTypeRemoved "media-type-removed" Breaking Breaking "{at} may no longer be {subject}"
        "A content type of the first only.";
    MediaTypeChanged "media-type-changed" Breaking Breaking "{at} is {to} instead of {from}"
        "One content type instead of another.";
    EncodingChanged "encoding-changed" Warning Warning "{at} {name} is sent as {to} instead of {from}"
        "A file of a form is sent with another media type.";
    StatusAdded "status-added" Info Info "success may have status {subject}"
        "A success status of the second only.";
    StatusRemoved "status-removed" Breaking Breaking "success no longer has status {name}"
        "A success status of the first only.";
    StatusChanged "status-changed" Breaking Breaking "success has status {to} instead of {from}"
        "One success status instead of another.";
    ErrorStatusAdded "error-status-added" Info Info "the error {subject} is declared"
        "An error status of the second only.";
    ErrorStatusRemoved "error-status-removed" Info Info "the error {name} is not declared any more"
        "An error status of the first only.";
    ErrorChanged "error-changed" Warning Warning "error body changed: {name}"
        "The content of an error has another schema.";
    ResponseBodyAdded "response-body-added" Info Info "{at} has content"
        "The response has content in the second only.";
    ResponseBodyRemoved "response-body-removed" Breaking Breaking "{at} no longer has content"
        "The response has content in the first only.";
    PropertyAdded "property-added" Info Info "{at} was added: {schema}, {required}"
        "A property of the second only.";
    PropertyRemoved "property-removed" Warning Warning "{at} was removed"
        "A property of the first only.";
    PropertyRenamed "property-renamed" Info Info
        "{at} was removed, and `{to}` was added with the same schema: renamed?"
        "A property of the first only, and one of the same schema of the second only.";
    BecameRequired "became-required" Breaking Info "{at} became required"
        "Required in the second only.";
    BecameOptional "became-optional" Info Breaking "{at} became optional"
        "Required in the first only.";
    BecameNullable "became-nullable" Info Breaking "{at} may be null" "May be null in the second only.";
    BecameNonNullable "became-non-nullable" Breaking Info "{at} is never null"
        "May be null in the first only.";
    TypeChanged "type-changed" Breaking Breaking "{at} is {schema} instead of {name}" "Another type.";
    FormatChanged "format-changed" Breaking Breaking "{at}: format {subject}" "Another format.";
    LimitChanged "limit-changed" Breaking Warning "{at}: {subject}"
        "Another smallest or largest number, length or count.";
    PatternChanged "pattern-changed" Warning Info "{at}: pattern {subject}" "Another pattern.";
    DefaultChanged "default-changed" Warning Info "{at}: default {subject}" "Another default.";
    ValueAdded "value-added" Info Warning "{at}: the value `{subject}` was added"
        "An enum value of the second only.";
    ValueRemoved "value-removed" Breaking Info "{at}: the value `{subject}` was removed"
        "An enum value of the first only.";
    ValueRenamed "value-renamed" Info Info
        "{at}: the value `{from}` was removed, and `{to}` was added: renamed?"
        "The only enum value of the first only, and the only one of the second only.";
    EnumOpened "enum-opened" Info Warning "{at} may have any value"
        "An enum in the first, any value in the second.";
    EnumClosed "enum-closed" Breaking Info "{at} may only be: {subject}"
        "Any value in the first, an enum in the second.";
    ShorthandRemoved "shorthand-removed" Breaking Info "{at} is never a string"
        "A string may replace the object in the first only.";
    AlternativeAdded "alternative-added" Info Warning "{at} has a new alternative: {subject}"
        "A member of a union of the second only.";
    AlternativeRemoved "alternative-removed" Breaking Info "{at} lost an alternative: {name}"
        "A member of a union of the first only.";
    DiscriminatorChanged "discriminator-changed" Breaking Breaking "{at}: discriminator {subject}"
        "Another property, or none, distinguishes the members of the union.";
    DiscriminatorValueChanged "discriminator-value-changed" Breaking Breaking
        "{at}: discriminator value {subject}"
        "Another value of the discriminator selects a member of the union.";
    AdditionalPropertiesChanged "additional-properties-changed" Breaking Warning
        "{at}: additional properties {subject}"
        "Additional properties are allowed, forbidden or typed differently.";
    EventAdded "event-added" Info Info "the event was added" "An event of the second only.";
    EventRemoved "event-removed" Breaking Breaking "the event was removed"
        "An event of the first only.";
    EventRenamed "event-renamed" Breaking Breaking
        "the event was removed, and `{to}` was added with the same content: renamed?"
        "An event of the first only, and one of the same content of the second only.";
    OutsideDomain "outside-domain" Info Info "outside the selected domain: {name}"
        "Paths that look like messaging and are outside the domain that is compared.";
    UnsupportedConstruct "unsupported-construct" Warning Warning "not compared: {name}"
        "Something that is not supported here, and therefore not compared.";
    StaleDeviation "stale-deviation" Warning Warning "stale deviation{name}; remove it from deviations.json"
        "An entry of `deviations.json` that no longer applies.";
}
