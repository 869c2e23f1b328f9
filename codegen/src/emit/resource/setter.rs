//! One setter of a request builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    Result,
    emit::validation,
    model::{Field, Type},
    rust::{self, docs},
};

/// A value that a caller sets: a query parameter or a property of the body.
#[derive(Clone)]
pub(super) struct Setter<'a> {
    pub(super) field: &'a Field,
    /// The method, and the builder's field of a query parameter.
    pub(super) name: Ident,
    doc: String,
    /// The expression of the field that holds the value.
    pub(super) place: String,
}

impl<'a> Setter<'a> {
    /// The setter of a value that is held in `place`, a field of the builder or of what is in one.
    pub(super) fn new(field: &'a Field, place: &str) -> Self {
        Self {
            field,
            name: format_ident!("{}", field.name),
            doc: docs::of_setter(field),
            place: format!("self.{place}"),
        }
    }

    /// Documents the media type of a file for which the caller sets none.
    pub(super) fn with_default_content_type(mut self, media: Option<&String>) -> Self {
        if let Some(media) = media {
            self.doc.push_str(&format!(" Sent as {} unless it says otherwise.", docs::code(media)));
        }
        self
    }

    /// The type of the value.
    pub(super) fn ty(&self) -> Result<TokenStream> {
        rust::tokens(&self.field.ty)
    }

    /// The method, which takes whatever converts into the value.
    pub(super) fn method(&self) -> Result<TokenStream> {
        let doc = docs::attributes(&self.doc);
        let (name, field, ty) = (&self.name, self.field, self.ty()?);
        let (argument, value) = match &field.ty {
            _ if field.nullable && field.boxed => {
                (quote!(impl Into<Nullable<Box<#ty>>>), quote!(value.into()))
            }
            _ if field.boxed => (quote!(impl Into<#ty>), quote!(Some(Box::new(value.into())))),
            _ if field.nullable => (quote!(impl Into<Nullable<#ty>>), quote!(value.into())),
            Type::Integer | Type::Number | Type::Boolean => (ty, quote!(Some(value))),
            Type::Array(item) => {
                let item = rust::tokens(item)?;
                let value = quote!(Some(value.into_iter().map(Into::into).collect()));
                (quote!(impl IntoIterator<Item = impl Into<#item>>), value)
            }
            _ => (quote!(impl Into<#ty>), quote!(Some(value.into()))),
        };
        let place: TokenStream = self.place.parse().unwrap_or_default();
        let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
        Ok(quote! {
            #(#doc)*
            #deprecated
            pub fn #name(mut self, value: #argument) -> Self {
                #place = #value;
                self
            }
        })
    }

    /// The statements that check that a required value is set, and that the service accepts it.
    pub(super) fn checks(&self) -> Vec<String> {
        let (Field { wire, required, limits, .. }, place) = (self.field, &self.place);
        let required = required.then(|| format!("problems.required({wire:?}, &{place});"));
        required.into_iter().chain(validation::check(wire, place, limits)).collect()
    }
}
