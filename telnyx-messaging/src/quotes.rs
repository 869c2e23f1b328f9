//! Quotes around values of the environment.

const QUOTES: &[char] = &['"', '\'', '`', '“', '”', '„', '‘', '’', '«', '»'];

/// Whether a value begins or ends with a quote, which some tools that read environment files keep.
/// One is enough: it is left when a quoted list is split at its commas.
pub(crate) fn is_quoted(value: &str) -> bool {
    let value = value.trim();
    value.starts_with(QUOTES) || value.ends_with(QUOTES)
}
