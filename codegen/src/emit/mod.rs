//! Emits the code that progenitor does not generate.

mod dispatch;
pub(crate) mod docs;
mod events;
mod modules;
mod operations;
mod raw;
mod resources;
mod sandbox;
mod types;
mod validation;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(crate) use dispatch::dispatch;
pub(crate) use events::events;
pub(crate) use modules::modules;
pub(crate) use operations::operations;
pub(crate) use raw::raw;
pub(crate) use resources::resources;
pub(crate) use sandbox::sandbox;
pub(crate) use types::types;
pub(crate) use validation::validation;

use crate::model::Type;

/// The Rust type of a value, with components below `types::`.
pub(crate) fn rust_type(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::DateTime => quote!(DateTime<Utc>),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Any => quote!(serde_json::Value),
        Type::File => quote!(Upload),
        Type::Array(item) => {
            let item = rust_type(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) if **value == Type::Any => {
            quote!(serde_json::Map<String, serde_json::Value>)
        }
        Type::Map(value) => {
            let value = rust_type(value);
            quote!(BTreeMap<String, #value>)
        }
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
    }
}
