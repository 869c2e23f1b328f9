//! How a request is validated and sent: the implementation of the runtime's trait `Request`.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::{Request, Setter};
use crate::{
    Result,
    emit::{
        resources::{forms, lists, missing, raw_method},
        rust_type,
    },
    model::{SuccessBody, Type},
};

impl Request<'_> {
    /// The `impl Request` of a builder.
    pub(super) fn sending(&self) -> Result<TokenStream> {
        let Self { operation, builder, .. } = self;
        let (response, output, taken) = self.response();
        let expected = matches!(operation.answer, SuccessBody::Empty).then(|| {
            quote!(
                const EXPECTED: Expected = Expected::Nothing;
            )
        });
        let validate = self.validate();
        let resource_id = self.paths().last().map(|(field, parameter)| {
            let id = text(field, &parameter.ty);
            quote! {
                fn resource_id(&self) -> Option<&str> {
                    Some(#id)
                }
            }
        });
        let form = self.form();
        let method = format_ident!("{}", raw_method(operation));
        let arguments = self.arguments()?;
        Ok(quote! {
            impl Request for #builder {
                type Body = #response;
                type Output = #output;

                #expected

                fn call(&self) -> &Call {
                    &self.call
                }

                #validate
                #resource_id
                #form

                fn execute<'a>(&'a self, raw: &'a raw::Client) -> impl Future<Output = RawResult> + Send + 'a {
                    raw.#method(#(#arguments),*)
                }

                fn output(body: Self::Body) -> Self::Output {
                    #taken
                }
            }
        })
    }

    /// The type that is decoded, the one that the caller gets, and the step between them.
    fn response(&self) -> (TokenStream, TokenStream, TokenStream) {
        let named = |name: &str| rust_type(&Type::Named(name.to_owned()));
        let (response, output) = match &self.operation.answer {
            SuccessBody::Empty => (quote!(()), quote!(())),
            SuccessBody::Plain(name) => (named(name), named(name)),
            SuccessBody::Enveloped(envelope, ty) => {
                return (named(envelope), rust_type(ty), quote!(body.data));
            }
            SuccessBody::List(list) => (lists::envelope_type(list), lists::envelope_type(list)),
        };
        (response, output, quote!(body))
    }

    /// The output of a single request, as it is written in a macro call; `None` for a list.
    pub(super) fn single_output(&self) -> Option<String> {
        let (_, output, _) = self.response();
        let is_list = matches!(self.operation.answer, SuccessBody::List(_));
        (!is_list).then(|| output.to_string().replace(' ', ""))
    }

    /// Reports everything that is wrong with the request.
    fn validate(&self) -> Option<TokenStream> {
        let paths = self.paths().into_iter().map(|(field, parameter)| {
            let (wire, value) = (&parameter.wire, text(&field, &parameter.ty));
            quote!(problems.path_argument(#wire, #value);)
        });
        let query: Vec<Setter> = self.query().into_iter().flatten().collect();
        let query = query.iter().map(Setter::checks);
        let body = self.is_body_checked.then(|| quote!(problems.body(&self.body);));
        let checks: Vec<TokenStream> =
            paths.chain(query).chain(body).filter(|checks| !checks.is_empty()).collect();
        (!checks.is_empty()).then(|| {
            quote! {
                fn validate(&self, problems: &mut Problems) {
                    #(#checks)*
                }
            }
        })
    }

    /// The body, where it is a form.
    fn form(&self) -> Option<TokenStream> {
        let (_, fields) = self.body.as_ref()?;
        Some(forms::form(fields, self.encodings()?))
    }

    /// The arguments of progenitor's method, in its order.
    fn arguments(&self) -> Result<Vec<TokenStream>> {
        let argument = |(name, ty): &(String, syn::Type)| {
            let place = self.place(name);
            let ty = ty.to_token_stream().to_string();
            Ok(match ty.as_str() {
                _ if name == "idempotency_key" => quote!(raw.inner.idempotency_key()),
                "Option < & 'a str >" => quote!(#place.as_deref()),
                "Option < i64 >" | "Option < f64 >" | "Option < bool >" => quote!(#place),
                ty if ty.starts_with("Option < & 'a") => quote!(#place.as_ref()),
                ty if ty.starts_with("& 'a") => quote!(&#place),
                _ => return Err(missing("an argument of a known kind", format!("{name}: {ty}"))),
            })
        };
        self.arguments.iter().map(argument).collect()
    }
}

/// A path argument as a string.
fn text(field: &proc_macro2::Ident, ty: &Type) -> TokenStream {
    if *ty == Type::String { quote!(&self.#field) } else { quote!(self.#field.as_str()) }
}
