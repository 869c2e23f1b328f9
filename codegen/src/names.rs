//! From the contract's names to Rust's.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A field, argument or method name: `filter[name][contains]` becomes `filter_name_contains`.
///
/// Keywords get an underscore, as progenitor does it, so that both halves agree.
pub(crate) fn snake(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = words.to_snake_case();
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The extension that gives a property or query parameter another Rust name than its own.
pub(crate) const RUST_NAME: &str = "x-rust-name";

/// A type or variant name: `message.link_click` becomes `MessageLinkClick`.
pub(crate) fn camel(wire: &str) -> String {
    let words: String =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    words.to_upper_camel_case()
}

/// The name of a static: `messages.send` becomes `MESSAGES_SEND`.
pub(crate) fn constant(wire: &str) -> String {
    snake(wire).to_uppercase()
}

/// Whether the text can be written as an identifier without an escape.
pub(crate) fn is_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether the text can be the name of a field or method as it stands.
pub(crate) fn is_snake(text: &str) -> bool {
    is_identifier(text) && snake(text) == text
}

fn is_keyword(name: &str) -> bool {
    !name.is_empty() && !is_identifier(name) && name.chars().all(|c| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        assert_eq!(snake("filter[name][contains]"), "filter_name_contains");
        assert_eq!(snake("recordsPerPage"), "records_per_page");
        assert_eq!(snake("type"), "type_");
        assert_eq!(camel("message.link_click"), "MessageLinkClick");
        assert_eq!(camel("Pre-Paid Wireless"), "PrePaidWireless");
        assert_eq!(constant("messages.send"), "MESSAGES_SEND");
    }
}
