//! What happens when a request is awaited.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Request, Setter};
use crate::{
    Result,
    emit::{
        resources::{forms, lists, missing, raw_method},
        rust_type,
    },
    model::{Answer, Type},
};

impl Request<'_> {
    /// The step from the body to the form that the call carries, where it is one.
    fn form(&self) -> Option<TokenStream> {
        let (_, fields) = self.body.as_ref()?;
        Some(forms::form(fields, self.encodings()?))
    }

    /// What happens when the request is awaited.
    pub(super) fn sending(&self) -> Result<TokenStream> {
        let Self { operation, builder, .. } = self;
        let (output, future) = self.output();
        let setters = self.setters();
        let arguments = self.paths();
        let fields = arguments.iter().map(|(field, _)| field.clone());
        let names: Vec<Ident> =
            fields.chain(setters.iter().map(|setter| setter.name.clone())).collect();
        let paths = arguments.iter().map(|(field, parameter)| {
            let wire = &parameter.wire;
            let text = if parameter.ty == Type::String {
                quote!(&#field)
            } else {
                quote!(#field.as_str())
            };
            quote!(call.path_argument(#wire, #text)?;)
        });
        let limits = setters.iter().filter_map(Setter::limit_check);
        let demanded = self.demanded();
        let form = self.form();
        let (borrows, attempt) = self.attempt()?;
        let sent = match &operation.answer {
            Answer::List(_) => quote!(call.run_list(#attempt).await),
            Answer::Data(envelope, _) => {
                let envelope = format_ident!("{envelope}");
                quote! {
                    let answer: Response<types::#envelope> = call.run(#attempt).await?;
                    Ok(answer.map(|envelope| envelope.data))
                }
            }
            Answer::Bare(_) | Answer::Empty => quote!(call.run(#attempt).await),
        };
        let item = self.item();
        let rest = item.as_ref().map(|_| quote!(, ..));
        let names = std::iter::once(format_ident!("call")).chain(names);
        let sending = quote! {
            Box::pin(async move {
                let Self { #(#names),* #rest } = self;
                #(#paths)*
                #(#limits)*
                #demanded
                #form
                #(#borrows)*
                #sent
            })
        };
        let (listing, sending) = match item {
            Some(item) => {
                (Some(lists::listing(operation, builder, &item, &sending)), quote!(self.one_page()))
            }
            None => (None, sending),
        };
        Ok(quote! {
            #listing

            impl IntoFuture for #builder {
                type Output = Result<#output>;
                type IntoFuture = #future;

                fn into_future(self) -> Self::IntoFuture {
                    #sending
                }
            }
        })
    }

    /// What the caller gets, and the future that yields it.
    fn output(&self) -> (TokenStream, TokenStream) {
        let ty = match &self.operation.answer {
            Answer::Empty => quote!(()),
            Answer::Bare(name) => rust_type(&Type::Named(name.clone())),
            Answer::Data(_, ty) => rust_type(ty),
            Answer::List(list) => {
                let item = rust_type(&list.item);
                return (quote!(Page<#item>), quote!(PageFuture<#item>));
            }
        };
        (quote!(Response<#ty>), quote!(ResponseFuture<#ty>))
    }

    /// The closure that makes one attempt, and the borrows it needs before it.
    ///
    /// Everything an attempt uses is borrowed, so that the closure can be called again.
    fn attempt(&self) -> Result<(Vec<TokenStream>, TokenStream)> {
        let mut borrows = Vec::new();
        let mut passed = Vec::new();
        let mut key = quote!(_);
        for (name, ty) in self.arguments {
            let ident = self.field(name);
            let ty = ty.to_token_stream().to_string();
            if name == "idempotency_key" {
                key = quote!(#ident);
                passed.push(quote!(#ident.as_deref()));
                continue;
            }
            match ty.as_str() {
                "& 'a str" => borrows.push(quote!(let #ident = #ident.as_str();)),
                "Option < & 'a str >" => borrows.push(quote!(let #ident = #ident.as_deref();)),
                ty if ty.starts_with("& 'a") => borrows.push(quote!(let #ident = &#ident;)),
                ty if ty.starts_with("Option < & 'a") => {
                    borrows.push(quote!(let #ident = #ident.as_ref();));
                }
                "Option < i64 >" | "Option < f64 >" | "Option < bool >" | "i64" | "f64"
                | "bool" => {}
                _ => {
                    return Err(missing(
                        "an argument of a kind not known",
                        format!("{name}: {ty}"),
                    ));
                }
            }
            passed.push(quote!(#ident));
        }
        let method = format_ident!("{}", raw_method(self.operation));
        let attempt = quote!(move |raw, #key| async move { raw.#method(#(#passed),*).await });
        Ok((borrows, attempt))
    }

    /// Takes out what the service demands and builds the body, or names everything that is missing.
    fn demanded(&self) -> TokenStream {
        let setters = self.setters();
        let required: Vec<&Setter> =
            setters.iter().filter(|setter| setter.required && !setter.nullable).collect();
        let in_query = |setter: &&&Setter| {
            self.operation.query.iter().any(|parameter| setter.name == parameter.setter)
        };
        let body = self.body.as_ref().map(|(body, fields)| {
            let members = fields.iter().map(|field| {
                let name = format_ident!("{}", field.name);
                if field.required && field.nullable {
                    quote!(#name: #name.into_value())
                } else {
                    quote!(#name)
                }
            });
            quote!(types::#body { #(#members),* })
        });
        let names: Vec<&Ident> = required.iter().map(|setter| &setter.name).collect();
        let wires: Vec<&str> = required.iter().map(|setter| setter.wire).collect();
        let built = body.as_ref().map(|whole| quote!(let body = #whole;));
        match names.as_slice() {
            [] => quote!(#built),
            [name] => quote! {
                let Some(#name) = #name else { return Err(call.missing(&[#((#wires, true)),*])) };
                #built
            },
            names => {
                let query =
                    required.iter().filter(in_query).map(|setter| setter.name.to_token_stream());
                let (mut taken, mut given): (Vec<_>, Vec<_>) =
                    query.map(|q| (q.clone(), q)).unzip();
                taken.extend(body.iter().map(|_| quote!(body)));
                given.extend(body);
                let tuple = |parts: Vec<TokenStream>| match parts.as_slice() {
                    [only] => quote!(#only),
                    parts => quote!((#(#parts),*)),
                };
                let (taken, given) = (tuple(taken), tuple(given));
                quote! {
                    let #taken = match (#(#names),*) {
                        (#(Some(#names)),*) => #given,
                        (#(#names),*) => {
                            let missing = [#((#wires, #names.is_none())),*];
                            return Err(call.missing(&missing));
                        }
                    };
                }
            }
        }
    }
}
