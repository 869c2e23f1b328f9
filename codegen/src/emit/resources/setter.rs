//! One setter of a request builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    emit::{docs, rust_type},
    model::{Field, Limits, Parameter, Type},
};

/// A value that a caller sets: a query parameter or a property of the body.
pub(super) struct Setter<'a> {
    /// The method, and the builder's field.
    pub(super) name: Ident,
    pub(super) wire: &'a str,
    doc: String,
    ty: &'a Type,
    pub(super) required: bool,
    pub(super) nullable: bool,
    limits: Limits,
}

impl<'a> Setter<'a> {
    /// The setter of a query parameter; one that `is_given` where the caller says nothing is not
    /// told to be required.
    pub(super) fn of_parameter(parameter: &'a Parameter, is_given: bool) -> Self {
        let mut doc =
            docs::of_setter(docs::of_parameter(parameter), parameter.required && !is_given);
        if parameter.required && is_given {
            doc.push_str(" 1 unless set.");
        }
        Self {
            name: format_ident!("{}", parameter.setter),
            wire: &parameter.wire,
            doc,
            ty: &parameter.ty,
            required: parameter.required,
            nullable: false,
            limits: parameter.limits,
        }
    }

    pub(super) fn of_field(field: &'a Field) -> Self {
        Self {
            name: format_ident!("{}", field.name),
            wire: &field.wire,
            doc: docs::of_setter(docs::of_field(field), field.required),
            ty: &field.ty,
            required: field.required,
            nullable: field.nullable,
            limits: field.limits,
        }
    }

    /// Says what a file is taken for, where the contract says so.
    pub(super) fn sent_as(mut self, media: Option<&String>) -> Self {
        if let Some(media) = media {
            self.doc.push_str(&format!(" Sent as `{media}` unless it says otherwise."));
        }
        self
    }

    /// The type of the value.
    pub(super) fn ty(&self) -> TokenStream {
        rust_type(self.ty)
    }

    /// How the value is held until the request is sent.
    pub(super) fn wrapper(&self) -> Ident {
        format_ident!("{}", if self.nullable { "Nullable" } else { "Option" })
    }

    /// What stands there until then.
    pub(super) fn nothing(&self) -> TokenStream {
        if self.nullable { quote!(Nullable::Absent) } else { quote!(None) }
    }

    /// The setter, which takes whatever turns into the value.
    pub(super) fn method(&self) -> TokenStream {
        let name = &self.name;
        let doc = docs::attributes(&self.doc);
        let (argument, value) = if self.nullable {
            let ty = rust_type(self.ty);
            (quote!(impl Into<Nullable<#ty>>), quote!(#name.into()))
        } else {
            let (argument, value) = argument(self.ty, name);
            (argument, quote!(Some(#value)))
        };
        quote! {
            #(#doc)*
            pub fn #name(mut self, #name: #argument) -> Self {
                self.#name = #value;
                self
            }
        }
    }

    /// Refuses numbers that the service would refuse.
    pub(super) fn limit_check(&self) -> Option<TokenStream> {
        let Limits { minimum, maximum } = self.limits;
        if minimum.is_none() && maximum.is_none() {
            return None;
        }
        let (wire, name) = (self.wire, &self.name);
        let limit = |limit: Option<f64>| match limit {
            Some(limit) => quote!(Some(#limit)),
            None => quote!(None),
        };
        let (minimum, maximum) = (limit(minimum), limit(maximum));
        let value = if self.nullable { quote!(#name.as_value().copied()) } else { quote!(#name) };
        Some(quote!(call.limit(#wire, #value, #minimum, #maximum)?;))
    }
}

/// What a setter accepts, and how the value comes of it.
fn argument(ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    match ty {
        Type::Integer | Type::Number | Type::Boolean => (rust_type(ty), quote!(#name)),
        Type::Array(item) => {
            let item = rust_type(item);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            )
        }
        _ => {
            let ty = rust_type(ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
    }
}
