//! From the contract's names to Rust's.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A field, argument or method name: `filter[name][contains]` becomes `filter_name_contains`.
///
/// Keywords get an underscore, as progenitor does it, so that both halves agree.
pub fn snake_case(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = words.to_snake_case();
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The argument of progenitor's method for a parameter; there is one for every name, whatever is in
/// it. Both halves must agree, so this follows what progenitor does.
pub fn progenitor_argument(wire: &str) -> String {
    let is_part = |c: char| is_identifier(&format!("x{c}"));
    let words = wire.chars().filter(|c| *c != '\'').map(|c| if is_part(c) { c } else { '-' });
    let name = words.collect::<String>().to_snake_case();
    match name.as_str() {
        "" => "x".to_owned(),
        name if is_identifier(name) => name.to_owned(),
        name if is_identifier(&format!("{name}_")) => format!("{name}_"),
        name => format!("_{name}"),
    }
}

/// The extension that gives a property or query parameter another Rust name than its own.
pub const RUST_NAME: &str = "x-rust-name";

/// The names a request builder's setters may not have, because every builder has them.
pub const RESERVED_SETTERS: &[&str] = &[
    "blocking",
    "body",
    "call",
    "extra_body",
    "extra_query",
    "header",
    "idempotency_key",
    "into_future",
    "items",
    "max_items",
    "max_retries",
    "page_params",
    "pages",
    "prefetch",
    "raw",
    "retry_policy",
    "send",
    "send_raw",
    "start_at",
    "start_page",
    "stream_options",
    "timeout",
];

/// A type or variant name: `message.link_click` becomes `MessageLinkClick`.
pub fn pascal_case(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    words.to_upper_camel_case()
}

/// The name of a static: `messages.send` becomes `MESSAGES_SEND`.
pub fn screaming_snake_case(wire: &str) -> String {
    snake_case(wire).to_uppercase()
}

/// Whether the text can be written as an identifier without an escape.
pub fn is_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether the text can be the name of a field or method as it stands.
pub fn is_snake_case(text: &str) -> bool {
    is_identifier(text) && snake_case(text) == text
}

fn is_keyword(name: &str) -> bool {
    !name.is_empty() && !is_identifier(name) && name.chars().all(|c| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        assert_eq!(snake_case("filter[name][contains]"), "filter_name_contains");
        assert_eq!(snake_case("recordsPerPage"), "records_per_page");
        assert_eq!(snake_case("type"), "type_");
        assert_eq!(pascal_case("message.link_click"), "MessageLinkClick");
        for (wire, name) in [
            ("filter[name][contains]", "filter_name_contains"),
            ("type", "type_"),
            ("Self", "self_"),
            ("10999", "_10999"),
            ("_", "x"),
            ("größe 📄", "größe"),
            ("it's", "its"),
        ] {
            assert_eq!(progenitor_argument(wire), name);
        }
        assert_eq!(pascal_case("Pre-Paid Wireless"), "PrePaidWireless");
        assert_eq!(screaming_snake_case("messages.send"), "MESSAGES_SEND");
    }
}
