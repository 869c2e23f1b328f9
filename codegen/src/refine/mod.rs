//! What progenitor returned, as a person would have written it.

mod paths;
mod raw;
mod types;

pub(crate) use raw::{Raw, raw};
pub(crate) use types::types;

/// Wraps a type in `Option` unless it is one.
fn peel_option(ty: &syn::Type) -> &syn::Type {
    let syn::Type::Path(path) = ty else { return ty };
    let Some(last) = path.path.segments.last() else { return ty };
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) if last.ident == "Option" => {
            match arguments.args.first() {
                Some(syn::GenericArgument::Type(inner)) => inner,
                _ => ty,
            }
        }
        _ => ty,
    }
}
