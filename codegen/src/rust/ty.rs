//! The printer of types.

use proc_macro2::TokenStream;

use crate::{Error, Result, model::Type};

/// The prefix of components within `types.rs`.
pub(crate) const IN_TYPES: &str = "";

/// The prefix of components everywhere else.
const ELSEWHERE: &str = "types::";

/// Returns the Rust type of a value; `prefix` goes before the names of components.
pub(crate) fn name(ty: &Type, prefix: &str) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::DateTime => "DateTime<Utc>".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::File => "Upload".to_owned(),
        Type::Array(item) => format!("Vec<{}>", name(item, prefix)),
        Type::Map(value) if **value == Type::Any => {
            "serde_json::Map<String, serde_json::Value>".to_owned()
        }
        Type::Map(value) => format!("BTreeMap<String, {}>", name(value, prefix)),
        Type::Named(component) => format!("{prefix}{component}"),
    }
}

/// Returns the Rust type of a value, with components below `types::`.
pub(crate) fn tokens(ty: &Type) -> Result<TokenStream> {
    let name = name(ty, ELSEWHERE);
    name.parse().map_err(|_| Error::UnexpectedOutput { expected: "a type", found: name })
}

/// Returns the printed type of a value, with components below `types::`.
pub(crate) fn qualified(ty: &Type) -> String {
    name(ty, ELSEWHERE)
}
