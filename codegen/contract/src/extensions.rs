//! The vendor extensions of the contract.

use Site::{
    Component, Document, Element, Operation, OtherParameter, Property, QueryParameter, Webhook,
};

/// What an extension is written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// The document itself.
    Document,
    /// An operation.
    Operation,
    /// A query parameter.
    QueryParameter,
    /// A path or header parameter.
    OtherParameter,
    /// A component schema.
    Component,
    /// A property of an object.
    Property,
    /// The items of a list, or the values of a map.
    Element,
    /// An entry of `x-webhooks`.
    Webhook,
}

/// A vendor extension.
#[derive(Clone, Copy, Debug)]
pub struct Extension {
    /// The key.
    pub name: &'static str,
    /// What it can be written on.
    pub sites: &'static [Site],
    /// The kind of value, in words.
    pub value: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

pub(crate) const ABSENT_PROPERTIES: &str = "x-absent-properties";
pub(crate) const ANY_OF: &str = "x-any-of";
pub(crate) const ANYTHING: &str = "x-anything";
pub(crate) const AT_MOST_ONE: &str = "x-at-most-one";
pub(crate) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";
pub(crate) const ENUM_NAMES: &str = "x-enum-varnames";
pub(crate) const ERROR_CODES: &str = "x-error-codes";
pub(crate) const EVENT_TYPES: &str = "x-event-types";
pub(crate) const EXACTLY_ONE: &str = "x-exactly-one";
pub(crate) const GROUP: &str = "x-group";
pub(crate) const IDENTIFYING_PROPERTIES: &str = "x-identifying-properties";
pub(crate) const ONE_OR_MANY: &str = "x-one-or-many";
pub(crate) const PAGINATION: &str = "x-pagination";
pub(crate) const RECORD_TYPE: &str = "x-record-type";
pub(crate) const REQUIRED_WHEN: &str = "x-required-when";
pub(crate) const RETRY: &str = "x-retry";
/// Gives a property or query parameter another Rust name than its own.
pub const RUST_NAME: &str = "x-rust-name";
pub(crate) const SANDBOX: &str = "x-sandbox";
pub(crate) const SENSITIVE: &str = "x-sensitive";
pub(crate) const SHORTHAND: &str = "x-shorthand";
pub(crate) const TIME_WINDOW: &str = "x-time-window";
pub(crate) const UNTAGGED: &str = "x-untagged";
pub(crate) const WEBHOOKS: &str = "x-webhooks";

const fn row(
    name: &'static str,
    sites: &'static [Site],
    value: &'static str,
    meaning: &'static str,
) -> Extension {
    Extension { name, sites, value, meaning }
}

/// Every extension that the contract may have, in the order of their names.
///
/// `openapi/README.md` and `openapi/contract.schema.json` list the same.
#[rustfmt::skip]
pub const EXTENSIONS: &[Extension] = &[
    row(ABSENT_PROPERTIES, &[Webhook], "a list of properties",
        "do not occur in a body that `x-identifying-properties` identifies"),
    row(ANY_OF, &[Component], "a list of properties",
        "requests set at least one of them"),
    row(ANYTHING, &[Component, Property, Element], "`true`",
        "any JSON value is allowed, and is read unchanged; without `type`"),
    row(AT_MOST_ONE, &[Component], "a list of properties",
        "requests set not more than one of them"),
    row(ENUM_DESCRIPTIONS, &[Component], "a list as long as `enum`",
        "a sentence for each variant"),
    row(ENUM_NAMES, &[Component, Webhook], "a list as long as `enum` or `x-event-types`",
        "the Rust names of the variants, where the values give none or clash"),
    row(ERROR_CODES, &[Operation], "an object of error codes with their meanings",
        "documented in `# Errors` of the method"),
    row(EVENT_TYPES, &[Webhook], "a list of strings",
        "the values of `data.event_type` that announce the event"),
    row(EXACTLY_ONE, &[Component], "a list of properties, or of lists that belong together",
        "requests set one of them, and none of the others"),
    row(GROUP, &[Operation, Webhook], "one of the groups below",
        "the cargo feature that the operation or event belongs to; without it, the core"),
    row(IDENTIFYING_PROPERTIES, &[Webhook], "a list of properties of the body",
        "identify the event where the body has no `data` and is the payload alone"),
    row(ONE_OR_MANY, &[Property], "`true`",
        "the service also writes a single item in place of the list; in responses only"),
    row(PAGINATION, &[Operation], "one of the pagination styles below",
        "how a page of the list is selected"),
    row(RECORD_TYPE, &[Webhook], "a string",
        "the value of `data.record_type` that identifies the event when it lacks `event_type`"),
    row(REQUIRED_WHEN, &[Component], "an object of properties, each with another one and its value",
        "requests set the property if the other one has the value, or is a list with it"),
    row(RETRY, &[Operation], "`\"idempotent\"` or `\"unsafe\"`",
        "whether repeating it is harmless, where that does not follow from the method: GET, PUT \
         and DELETE are idempotent, POST and PATCH are not"),
    row(RUST_NAME, &[QueryParameter, Property], "a name in snake case",
        "the name of the field and the method in Rust, where the JSON name gives none or clashes"),
    row(SANDBOX, &[Operation], "an object with `id`, `collection`, `parent` and `varies`",
        "what the sandbox cannot derive about stored items: the property that identifies an item; \
         the path of the collection that holds the items, where it is not that of the operation; \
         the property of an item that refers to the one in the path; the properties that differ \
         between seeded items"),
    row(SENSITIVE, &[QueryParameter, OtherParameter, Component, Property], "`true`",
        "holds message text, a phone number, a place, a link, a URL that may hold credentials, or \
         a secret, and never reaches a log or a `Debug` output"),
    row(SHORTHAND, &[Component], "the name of a property",
        "the service also writes a plain string instead of the object with only this property"),
    row(TIME_WINDOW, &[Property], "an object with `from` and `to`, in seconds",
        "requests set a time that is at least `from` and at most `to` after the request"),
    row(UNTAGGED, &[Component], "`true`",
        "no property of a value says which member of the union it is: it is read as JSON"),
    row(WEBHOOKS, &[Document], "an object of events, see below",
        "the events that Telnyx sends; OpenAPI 3.0 has no `webhooks`"),
];

/// The values of `x-group`: cargo features, and what belongs to them.
pub const GROUPS: &[(&str, &str)] = &[
    ("hosted", "hosted numbers and their orders"),
    ("rcs", "RCS agents and messages"),
    ("tendlc", "10DLC brands, campaigns and assignments"),
    ("tollfree", "toll-free verification"),
    ("whatsapp", "WhatsApp accounts, templates and messages"),
];

/// Returns the extension of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Extension> {
    EXTENSIONS.iter().find(|extension| extension.name == name)
}

impl Site {
    /// Returns the site in words, as in "a query parameter".
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Operation => "an operation",
            Self::QueryParameter => "a query parameter",
            Self::OtherParameter => "a path or header parameter",
            Self::Component => "a component",
            Self::Property => "a property",
            Self::Element => "the items of a list or map",
            Self::Webhook => "an event",
        }
    }
}
