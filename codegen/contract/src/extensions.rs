//! The vendor extensions of the contract.

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

macro_rules! extensions {
    ($($constant:ident $name:literal, [$($site:ident)+], $value:literal, $meaning:literal;)+) => {
        $(#[doc = $meaning]
        pub const $constant: &str = $name;)+

        /// Every extension that the contract may have, in the order of their names.
        ///
        /// `openapi/README.md` and `openapi/contract.schema.json` list the same.
        pub const EXTENSIONS: &[Extension] = &[$(Extension {
            name: $name,
            sites: &[$(Site::$site),+],
            value: $value,
            meaning: $meaning,
        },)+];
    };
}

extensions! {
    ABSENT_PROPERTIES "x-absent-properties", [Webhook], "a list of properties",
        "do not occur in a body that `x-identifying-properties` identifies";
    ANY_OF "x-any-of", [Component], "a list of properties",
        "requests set at least one of them";
    ANYTHING "x-anything", [Component Property Element], "`true`",
        "any JSON value is allowed, and is read unchanged; without `type`";
    AT_MOST_ONE "x-at-most-one", [Component], "a list of properties",
        "requests set not more than one of them";
    ENUM_DESCRIPTIONS "x-enum-descriptions", [Component], "a list as long as `enum`",
        "a sentence for each variant";
    ENUM_NAMES "x-enum-varnames", [Component Webhook],
        "a list as long as `enum` or `x-event-types`",
        "the Rust names of the variants, where the values give none or clash";
    ERROR_CODES "x-error-codes", [Operation], "an object of error codes with their meanings",
        "documented in `# Errors` of the method";
    EVENT_TYPES "x-event-types", [Webhook], "a list of strings",
        "the values of `data.event_type` that announce the event";
    EXACTLY_ONE "x-exactly-one", [Component],
        "a list of properties, or of lists that belong together",
        "requests set one of them, and none of the others";
    GROUP "x-group", [Operation Webhook], "one of the groups below",
        "the cargo feature that the operation or event belongs to; without it, the core";
    IDENTIFYING_PROPERTIES "x-identifying-properties", [Webhook],
        "a list of properties of the body",
        "identify the event where the body has no `data` and is the payload alone";
    ONE_OR_MANY "x-one-or-many", [Property], "`true`",
        "the service also writes a single item in place of the list; in responses only";
    PAGINATION "x-pagination", [Operation], "one of the pagination styles below",
        "how a page of the list is selected";
    RECORD_TYPE "x-record-type", [Webhook], "a string",
        "the value of `data.record_type` that identifies the event when it lacks `event_type`";
    REQUIRED_WHEN "x-required-when", [Component],
        "an object of properties, each with another one and its value",
        "requests set the property if the other one has the value, or is a list with it";
    RETRY "x-retry", [Operation], "`\"idempotent\"` or `\"unsafe\"`",
        "whether repeating it is harmless, where that does not follow from the method: GET, PUT \
         and DELETE are idempotent, POST and PATCH are not";
    RUST_NAME "x-rust-name", [QueryParameter Property], "a name in snake case",
        "the name of the field and the method in Rust, where the JSON name gives none or clashes";
    SANDBOX "x-sandbox", [Operation], "an object with `id`, `collection`, `parent` and `varies`",
        "what the sandbox cannot derive about stored items: the property that identifies an item; \
         the path of the collection that holds the items, where it is not that of the operation; \
         the property of an item that refers to the one in the path; the properties that differ \
         between seeded items";
    SENSITIVE "x-sensitive", [QueryParameter OtherParameter Component Property], "`true`",
        "holds message text, a phone number, a place, a link, a URL that may hold credentials, or \
         a secret, and never reaches a log or a `Debug` output";
    SHORTHAND "x-shorthand", [Component], "the name of a property",
        "the service also writes a plain string instead of the object with only this property";
    TIME_WINDOW "x-time-window", [Property], "an object with `from` and `to`, in seconds",
        "requests set a time that is at least `from` and at most `to` after the request";
    UNTAGGED "x-untagged", [Component], "`true`",
        "no property of a value says which member of the union it is: it is read as JSON";
    WEBHOOKS "x-webhooks", [Document], "an object of events, see below",
        "the events that Telnyx sends; OpenAPI 3.0 has no `webhooks`";
}

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
