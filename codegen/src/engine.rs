//! progenitor, from the prepared document to two lists of items.

use std::{any::Any, panic::AssertUnwindSafe};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::Item;

use crate::{
    Error, Result,
    emit::rust_type,
    model::{Api, SchemaKind, Type},
};

/// What progenitor made: the items of its module `types`, and the client around them.
pub(crate) fn run(prepared: &Value, api: &Api) -> Result<(Vec<Item>, Vec<Item>)> {
    let document: OpenAPI = serde_json::from_value(prepared.clone())
        .map_err(|error| Error::Engine(error.to_string()))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(CallContext))
        .with_map_type("::std::collections::BTreeMap");
    // Closed enums refuse unknown values and untagged unions guess; ours take their place. An
    // alias would become a newtype around the very type it stands for.
    for (name, schema) in &api.schemas {
        match &schema.kind {
            SchemaKind::Enum(_) | SchemaKind::Union { .. } => {
                settings.with_replacement(name, format!("types::{name}"), std::iter::empty());
            }
            SchemaKind::Alias(ty) => {
                let ty = rust_type(ty).to_string();
                settings.with_replacement(name, ty, std::iter::empty());
            }
            SchemaKind::Untagged(_) => {
                let ty = rust_type(&Type::Any).to_string();
                settings.with_replacement(name, ty, std::iter::empty());
            }
            SchemaKind::Object { .. } => {}
        }
    }
    // progenitor asserts where it could refuse; what the rules do not foresee ends here.
    let tokens = std::panic::catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }))
    .map_err(|panic| Error::Engine(message(panic.as_ref())))?
    .map_err(|error| Error::Engine(error.to_string()))?;
    let file: syn::File = syn::parse2(tokens).map_err(|error| Error::Engine(error.to_string()))?;

    let mut types = None;
    let mut raw = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                types = module.content.map(|(_, items)| items);
            }
            Item::Mod(module) if module.ident == "prelude" => {}
            other => raw.push(other),
        }
    }
    let types = types.ok_or_else(|| Error::Output {
        what: "the module `types`",
        detail: raw.iter().map(|item| item.to_token_stream().to_string()).take(1).collect(),
    })?;
    Ok((types, raw))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked").to_owned()
}
