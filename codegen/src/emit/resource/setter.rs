//! One setter of a request builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    Result,
    emit::validation,
    model::{Field, Limits, Parameter, Type},
    rust::{self, docs},
};

/// A value that a caller sets: a query parameter or a property of the body.
#[derive(Clone)]
pub(super) struct Setter<'a> {
    /// The method, and the builder's field.
    pub(super) name: Ident,
    pub(super) wire: &'a str,
    doc: String,
    ty: &'a Type,
    required: bool,
    nullable: bool,
    boxed: bool,
    deprecated: bool,
    limits: &'a Limits,
    /// The expression of the field that holds the value.
    pub(super) place: String,
}

impl<'a> Setter<'a> {
    /// The setter of a query parameter.
    pub(super) fn of_parameter(parameter: &'a Parameter) -> Self {
        Self {
            place: format!("self.{}", parameter.setter),
            name: format_ident!("{}", parameter.setter),
            wire: &parameter.wire,
            doc: docs::of_setter(docs::of_parameter(parameter), parameter.required),
            ty: &parameter.ty,
            required: parameter.required,
            nullable: false,
            boxed: false,
            deprecated: parameter.deprecated,
            limits: &parameter.limits,
        }
    }

    /// The number or the size of a page, which is held in this field of `PageParams`.
    /// `list_options!` writes the method.
    pub(super) fn of_page_parameter(parameter: &'a Parameter, field: &str) -> Self {
        Self { place: format!("self.page_params.{field}"), ..Self::of_parameter(parameter) }
    }

    /// The setter of a property of the body.
    pub(super) fn of_field(field: &'a Field) -> Self {
        Self {
            place: format!("self.body.{}", field.name),
            name: format_ident!("{}", field.name),
            wire: &field.wire,
            doc: docs::of_setter(docs::of_field(field), field.required),
            ty: &field.ty,
            required: field.required,
            nullable: field.nullable,
            boxed: field.boxed,
            deprecated: field.deprecated,
            limits: &field.limits,
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
        rust::tokens(self.ty)
    }

    /// The method, which takes whatever converts into the value.
    pub(super) fn method(&self) -> Result<TokenStream> {
        let doc = docs::attributes(&self.doc);
        let (name, ty) = (&self.name, self.ty()?);
        let (argument, value) = match self.ty {
            _ if self.nullable && self.boxed => {
                (quote!(impl Into<Nullable<Box<#ty>>>), quote!(value.into()))
            }
            _ if self.boxed => (quote!(impl Into<#ty>), quote!(Some(Box::new(value.into())))),
            _ if self.nullable => (quote!(impl Into<Nullable<#ty>>), quote!(value.into())),
            Type::Integer | Type::Number | Type::Boolean => (ty, quote!(Some(value))),
            Type::Array(item) => {
                let item = rust::tokens(item)?;
                let value = quote!(Some(value.into_iter().map(Into::into).collect()));
                (quote!(impl IntoIterator<Item = impl Into<#item>>), value)
            }
            _ => (quote!(impl Into<#ty>), quote!(Some(value.into()))),
        };
        let place: TokenStream = self.place.parse().unwrap_or_default();
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
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
        let Self { wire, place, .. } = self;
        let required = self.required.then(|| format!("problems.required({wire:?}, &{place});"));
        required.into_iter().chain(validation::check(wire, place, self.limits)).collect()
    }
}
