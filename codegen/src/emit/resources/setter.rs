//! One setter of a request builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    emit::{docs, rust_type, validation},
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
    limits: &'a Limits,
    /// Where the builder holds the value.
    place: TokenStream,
}

impl<'a> Setter<'a> {
    /// The setter of a query parameter.
    pub(super) fn of_parameter(parameter: &'a Parameter) -> Self {
        let name = format_ident!("{}", parameter.setter);
        Self {
            place: quote!(self.#name),
            name,
            wire: &parameter.wire,
            doc: docs::of_setter(docs::of_parameter(parameter), parameter.required),
            ty: &parameter.ty,
            required: parameter.required,
            nullable: false,
            limits: &parameter.limits,
        }
    }

    /// The number or the size of a page, which is held in this field of `PageParams`.
    /// `list_options!` writes the method.
    pub(super) fn of_page_parameter(parameter: &'a Parameter, field: &str) -> Self {
        let field = format_ident!("{field}");
        Self { place: quote!(self.page_params.#field), ..Self::of_parameter(parameter) }
    }

    pub(super) fn of_field(field: &'a Field) -> Self {
        let name = format_ident!("{}", field.name);
        Self {
            place: quote!(self.body.#name),
            name,
            wire: &field.wire,
            doc: docs::of_setter(docs::of_field(field), field.required),
            ty: &field.ty,
            required: field.required,
            nullable: field.nullable,
            limits: &field.limits,
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

    /// The setter of a builder or of a body, which takes whatever converts into the value.
    pub(super) fn method(&self) -> TokenStream {
        let (name, place) = (&self.name, self.place());
        setter_method(name, &place, (self.ty, rust_type), self.nullable, &self.doc)
    }

    /// Where the builder holds the value.
    pub(super) fn place(&self) -> TokenStream {
        self.place.clone()
    }

    /// Checks that a required value is set, and that the service accepts it.
    pub(super) fn checks(&self) -> TokenStream {
        let (wire, place) = (self.wire, self.place());
        let required = self.required.then(|| quote!(problems.required(#wire, &#place);));
        let check = validation::check(wire, &place, self.limits);
        quote!(#required #check)
    }
}

/// A setter: `place` is where the value goes, and the type comes with what prints it.
pub(crate) fn setter_method(
    name: &Ident,
    place: &TokenStream,
    (ty, print): (&Type, fn(&Type) -> TokenStream),
    nullable: bool,
    doc: &str,
) -> TokenStream {
    let doc = docs::attributes(doc);
    let (argument, value) = if nullable {
        let ty = print(ty);
        (quote!(impl Into<Nullable<#ty>>), quote!(value.into()))
    } else {
        let (argument, value) = argument(ty, print);
        (argument, quote!(Some(#value)))
    };
    quote! {
        #(#doc)*
        pub fn #name(mut self, value: #argument) -> Self {
            #place = #value;
            self
        }
    }
}

/// The type of a setter's argument, and the value made of it.
fn argument(ty: &Type, print: fn(&Type) -> TokenStream) -> (TokenStream, TokenStream) {
    match ty {
        Type::Integer | Type::Number | Type::Boolean => (print(ty), quote!(value)),
        Type::Array(item) => {
            let item = print(item);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(value.into_iter().map(Into::into).collect()),
            )
        }
        _ => {
            let ty = print(ty);
            (quote!(impl Into<#ty>), quote!(value.into()))
        }
    }
}
