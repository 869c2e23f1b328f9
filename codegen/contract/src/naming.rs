//! Names of the contract and names of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Returns the name of a field, argument or method: `filter[name][contains]` becomes
/// `filter_name_contains`. Keywords get an underscore.
#[must_use]
pub fn snake_case(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = words.to_snake_case();
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// Returns the argument of progenitor's method for a parameter. There is one for every name; as
/// generated code passes it, this follows what progenitor does.
#[must_use]
pub fn progenitor_argument(wire: &str) -> String {
    let is_part = |c: char| is_2021_identifier(&format!("x{c}"));
    let words = wire.chars().filter(|c| *c != '\'').map(|c| if is_part(c) { c } else { '-' });
    let name = words.collect::<String>().to_snake_case();
    match name.as_str() {
        "" => "x".to_owned(),
        name if is_2021_identifier(name) => name.to_owned(),
        name if is_2021_identifier(&format!("{name}_")) => format!("{name}_"),
        name => format!("_{name}"),
    }
}

/// The names of the standard prelude, which generated code relies on.
#[rustfmt::skip]
const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Box", "Clone", "Copy", "Default",
    "DoubleEndedIterator", "Drop", "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut",
    "FnOnce", "From", "FromIterator", "Future", "Into", "IntoFuture", "IntoIterator", "Iterator",
    "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result", "Send", "Sized", "Some",
    "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Vec",
];

/// The names that components cannot have: what generated types import, what
/// `telnyx_messaging::types` exports, and what macros of the runtime define next to a component. A
/// test compares the list with the runtime.
#[rustfmt::skip]
pub const RESERVED_TYPES: &[&str] = &[
    "BTreeMap", "Data", "DataList", "DateTime", "Debug", "Decimal", "DeliveryReport", "DeliveryState",
    "Deserialize", "InvalidDecimal", "KeywordAction", "Limit", "Map", "Nullable", "Object",
    "Problems", "Property", "RecipientDelivery", "Serialize", "Shorthand", "Text", "UnknownValue", "Upload", "Utc",
    "Validate", "Value",
];

/// The names that resources cannot have in Pascal case: what the modules of resources import.
#[rustfmt::skip]
pub const RESERVED_RESOURCE_TYPES: &[&str] = &[
    "BTreeMap", "ByteStream", "Call", "Client", "Data", "DataList", "DateTime", "Debug", "Expected", "Form", "Limit",
    "Map", "Nullable", "PageParams", "Problems", "RawResult", "Request", "Response",
    "ResponseFuture", "ResponseValue", "SecondsFormat", "StreamOptions", "Upload", "Utc",
    "Validate", "Value",
];

/// The names that setters of request builders cannot have: methods and fields of every builder.
#[rustfmt::skip]
pub const RESERVED_SETTERS: &[&str] = &[
    "blocking", "body", "call", "extra_body", "extra_query", "header", "idempotency_key",
    "into_future", "items", "max_items", "max_retries", "page_params", "pages", "prefetch", "raw",
    "retry_policy", "send", "send_raw", "start_at", "start_page", "stream_options", "timeout",
    "wait_until",
];

/// The names that properties of objects that callers build cannot have: their type has functions of
/// these names.
pub const RESERVED_FIELDS: &[&str] = &["default", "new"];

/// The names that resources cannot have: methods of the client, and modules of generated code.
#[rustfmt::skip]
pub const RESERVED_RESOURCES: &[&str] = &[
    "base_url", "builder", "client", "config", "events", "from_env", "new", "operations", "raw",
    "request", "serde_json", "std", "to_builder", "types",
];

/// The variants that an enum cannot have: every enum ends in `Unknown`, and `Err` is a type of their
/// conversions.
pub const RESERVED_VARIANTS: &[&str] = &["Err", "Unknown"];

/// The variant that no event can have: the enum of events ends in it.
pub(crate) const OTHER_EVENT: &str = "Other";

/// Returns whether generated code uses the name of a component itself: a single letter is a
/// parameter of its functions.
#[must_use]
pub fn is_reserved_type(name: &str) -> bool {
    PRELUDE.contains(&name) || RESERVED_TYPES.contains(&name) || name.len() == 1
}

/// Returns whether generated code uses the name of a resource, a segment of an operation id.
#[must_use]
pub fn is_reserved_resource(segment: &str) -> bool {
    let pascal = pascal_case(segment);
    RESERVED_RESOURCES.contains(&segment)
        || PRELUDE.contains(&pascal.as_str())
        || RESERVED_RESOURCE_TYPES.contains(&pascal.as_str())
        || pascal.len() == 1
}

/// Returns the name of a type or variant: `message.link_click` becomes `MessageLinkClick`.
#[must_use]
pub fn pascal_case(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    words.to_upper_camel_case()
}

/// Returns the name of a constant: `messages.send` becomes `MESSAGES_SEND`.
#[must_use]
pub fn screaming_snake_case(wire: &str) -> String {
    snake_case(wire).to_uppercase()
}

/// Returns whether the text is an identifier of the 2024 edition, and no keyword.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    text != "gen" && is_2021_identifier(text)
}

/// Returns whether progenitor takes the text for an identifier: it knows the keywords of 2021.
fn is_2021_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Returns whether the text can be the name of a field or method unchanged.
#[must_use]
pub fn is_snake_case(text: &str) -> bool {
    is_identifier(text) && snake_case(text) == text
}

fn is_keyword(name: &str) -> bool {
    !name.is_empty() && !is_identifier(name) && name.chars().all(|c| c.is_ascii_lowercase())
}
