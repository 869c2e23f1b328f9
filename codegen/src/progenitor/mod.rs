//! progenitor: from the model to `raw.rs`, its client.

mod document;

use std::{any::Any, collections::BTreeMap, panic::AssertUnwindSafe};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::quote;
use syn::{Attribute, Expr, ExprLit, ImplItem, Item, Lit, LitStr, Meta};

pub(crate) use document::document;

use crate::{
    Error, Result, SourceFile,
    model::{Api, Field, Operation, Type},
    naming,
    rust::{self, Fragment},
};

/// `raw.rs`: progenitor's client, one method per operation.
///
/// The methods are progenitor's own text. Their visibility is narrowed; constructors, which nothing
/// calls, and the module of types, which is empty, are left out.
pub(crate) fn client(api: &Api) -> Result<SourceFile> {
    let document: OpenAPI = serde_json::from_value(document(api))
        .map_err(|error| Error::Progenitor(error.to_string()))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(CallContext))
        .with_map_type("::std::collections::BTreeMap");
    for name in document::components(api) {
        settings.with_replacement(name, format!("types::{name}"), std::iter::empty());
    }
    // progenitor asserts where it could refuse.
    let tokens = std::panic::catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }))
    .map_err(|panic| Error::Progenitor(message(panic.as_ref())))?
    .map_err(|error| Error::Progenitor(error.to_string()))?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| Error::Progenitor(error.to_string()))?;
    let methods: BTreeMap<String, &Operation> = api
        .operations
        .iter()
        .map(|operation| (naming::snake_case(&operation.id), operation))
        .collect();
    let items = file.items.into_iter().filter_map(|item| private(item, &methods));
    let items = items.map(Fragment::item).collect();
    Ok(rust::file("raw.rs", "progenitor's client: one method per operation.", items))
}

/// Narrows the visibility of an item; `None` for what is not used.
fn private(item: Item, methods: &BTreeMap<String, &Operation>) -> Option<Item> {
    match item {
        Item::Struct(mut client) => {
            client.vis = syn::parse_quote!(pub(crate));
            // progenitor also derives `Clone`, which the context of a call does not have.
            client.attrs = vec![syn::parse_quote!(#[derive(Debug)])];
            Some(Item::Struct(client))
        }
        Item::Impl(mut block) if block.trait_.is_none() => {
            block.items.retain(|item| matches!(item, ImplItem::Fn(f) if f.sig.asyncness.is_some()));
            for item in &mut block.items {
                let ImplItem::Fn(method) = item else { continue };
                method.vis = syn::parse_quote!(pub(crate));
                method.attrs.iter_mut().for_each(on_one_line);
                // Compiled in the programs that use the operation, and only there.
                method.attrs.push(syn::parse_quote!(#[inline]));
                let operation = methods.get(&method.sig.ident.to_string());
                let group = operation.and_then(|operation| operation.group.as_ref());
                method.attrs.extend(
                    group.map(|group| -> Attribute { syn::parse_quote!(#[cfg(feature = #group)]) }),
                );
            }
            (!block.items.is_empty()).then_some(Item::Impl(block))
        }
        Item::Use(mut import) => {
            import.vis = syn::Visibility::Inherited;
            Some(Item::Use(import))
        }
        Item::Impl(_) | Item::Const(_) => Some(item),
        _ => None,
    }
}

/// Turns the documentation of a method, which ends in empty lines, into one line.
fn on_one_line(attribute: &mut Attribute) {
    if let Meta::NameValue(doc) = &mut attribute.meta
        && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &mut doc.value
    {
        let line = format!(" {}.", text.value().lines().next().unwrap_or_default().trim());
        *text = LitStr::new(&line, text.span());
    }
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked").to_owned()
}

/// The call of progenitor's method by a request builder, with the arguments in progenitor's order:
/// those of the path, of the query by name, the idempotency key, the body.
///
/// `field` returns the expression of a path or query parameter.
pub(crate) fn call(
    operation: &Operation,
    raw: &str,
    body: Option<&str>,
    field: impl Fn(&Field) -> String,
) -> String {
    let path = operation.path_parameters.iter().map(|parameter| format!("&{}", field(parameter)));
    let query = operation.query.iter().map(|parameter| {
        let field = field(parameter);
        match parameter.ty {
            Type::String => format!("{field}.as_deref()"),
            Type::Integer | Type::Number | Type::Boolean => field,
            _ => format!("{field}.as_ref()"),
        }
    });
    let key = operation.idempotency_key.then(|| format!("{raw}.inner.idempotency_key()"));
    let arguments = path.chain(query).chain(key).chain(body.map(|body| format!("&{body}")));
    let arguments: Vec<String> = arguments.collect();
    format!("{raw}.{}({})", naming::snake_case(&operation.id), arguments.join(", "))
}
