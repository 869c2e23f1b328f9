//! One request builder: its struct, its setters, and how it is sent.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{forms, lists, missing, raw_method, setter::Setter};
use crate::{
    Result,
    emit::{docs, rust_type},
    model::{Answer, Api, Field, Kind, Media, Operation, Parameter, Type},
    names,
    refine::Raw,
    source::{self, Part},
};

/// Everything the builder of one operation is made of.
pub(super) struct Request<'a> {
    operation: &'a Operation,
    /// `SendRequest`.
    builder: Ident,
    /// `send`.
    method: Ident,
    /// The body's component and its properties.
    body: Option<(Ident, &'a [Field])>,
    /// The arguments of progenitor's method, in its order.
    arguments: &'a [(String, syn::Type)],
}

impl<'a> Request<'a> {
    pub(super) fn of(operation: &'a Operation, api: &'a Api, raw: &'a Raw) -> Result<Self> {
        let method = operation.id.rsplit('.').next().unwrap_or_default();
        let raw_name = raw_method(operation);
        let arguments = raw.methods.get(&raw_name);
        let body = match operation.body_component().map(|name| (name, api.schema(name))) {
            Some((name, Some(schema))) => match &schema.kind {
                Kind::Object { fields, .. } => Some((format_ident!("{name}"), fields.as_slice())),
                _ => return Err(missing("a body that is no object", name)),
            },
            _ => None,
        };
        Ok(Self {
            operation,
            builder: format_ident!("{}Request", names::camel(method)),
            method: format_ident!("{}", names::snake(method)),
            body,
            arguments: arguments.ok_or_else(|| missing("no method for an operation", raw_name))?,
        })
    }

    fn setters(&self) -> Vec<Setter<'a>> {
        let fields = self.body.iter().flat_map(|(_, fields)| fields.iter());
        let number = self.operation.window().map(|[number, _]| &number.wire);
        let query = self.operation.query.iter();
        let query =
            query.map(|parameter| Setter::of_parameter(parameter, Some(&parameter.wire) == number));
        query.chain(fields.map(Setter::of_field)).collect()
    }

    /// The path arguments: the builder's field, and the parameter.
    ///
    /// A property of the body may be called like one of them; the field is then told apart.
    fn paths(&self) -> Vec<(Ident, &'a Parameter)> {
        let setters = self.setters();
        let field = |parameter: &'a Parameter| {
            let name = &parameter.name;
            let is_taken = setters.iter().any(|setter| setter.name == name);
            let field = if is_taken { format!("path_{name}") } else { name.clone() };
            (format_ident!("{field}"), parameter)
        };
        self.operation.path_parameters.iter().map(field).collect()
    }

    /// The builder's field for an argument of progenitor's method.
    fn field(&self, argument: &str) -> Ident {
        let path = self.paths().into_iter().find(|(_, parameter)| parameter.name == argument);
        let query = self.operation.query.iter().find(|parameter| parameter.name == argument);
        path.map(|(field, _)| field)
            .or_else(|| query.map(|parameter| format_ident!("{}", parameter.setter)))
            .unwrap_or_else(|| format_ident!("{argument}"))
    }

    /// The item of the list, where the answer is one.
    fn item(&self) -> Option<TokenStream> {
        match &self.operation.answer {
            Answer::List(list) => Some(rust_type(&list.item)),
            _ => None,
        }
    }

    /// The method of the resource that begins the request.
    pub(super) fn method(&self) -> TokenStream {
        let Self { operation, builder, method, .. } = self;
        let mut text = docs::of_operation(operation);
        for parameter in &operation.path_parameters {
            text.push_str(&format!("\n\n`{}`: {}", parameter.name, docs::of_parameter(parameter)));
        }
        let doc = docs::attributes(&text);
        let table = format_ident!("{}", names::constant(&operation.id));
        let arguments = operation.path_parameters.iter().map(|parameter| {
            let (name, ty) = (format_ident!("{}", parameter.name), rust_type(&parameter.ty));
            quote!(#name: impl Into<#ty>)
        });
        let fields = self.paths().into_iter().map(|(field, parameter)| {
            let name = format_ident!("{}", parameter.name);
            quote!(#field: #name.into())
        });
        let setters = self.setters().into_iter().map(|setter| {
            let (name, nothing) = (&setter.name, setter.nothing());
            quote!(#name: #nothing)
        });
        let walk = self.item().map(|_| quote!(walk: WalkOptions::default(),));
        quote! {
            #(#doc)*
            pub fn #method(&self, #(#arguments),*) -> #builder {
                #builder {
                    call: Call::new(&self.client, &operations::#table),
                    #(#fields,)*
                    #(#setters,)*
                    #walk
                }
            }
        }
    }

    /// The builder and what it can do.
    pub(super) fn parts(&self) -> Result<Vec<Part>> {
        let mut parts = source::items(self.structure())?;
        parts.extend(source::items(self.setter_block())?);
        let options = if self.operation.idempotency_key { ", idempotency_key" } else { "" };
        parts.push(Part::Text(format!("request_options!({}{options});\n", self.builder)));
        if let Some(item) = self.item() {
            let item = item.to_string().replace(' ', "");
            let paged = if self.operation.window().is_some() { ", paged" } else { "" };
            parts.push(Part::Text(format!("list_options!({}, {item}{paged});\n", self.builder)));
        }
        parts.extend(source::items(self.sending()?)?);
        Ok(parts)
    }

    fn structure(&self) -> TokenStream {
        let Self { operation, builder, .. } = self;
        let (sent, used, walk) = match self.item() {
            None => ("", "a request is sent when it is awaited", None),
            Some(_) => (
                " for one page, or when its `items` or `pages` are walked",
                "a request is sent when it is awaited or walked",
                Some(quote!(walk: WalkOptions,)),
            ),
        };
        let doc = format!("A request of `{}`, sent when it is awaited{sent}.", operation.id);
        let doc = docs::attributes(&doc);
        let paths = self.paths().into_iter().map(|(field, parameter)| {
            let ty = rust_type(&parameter.ty);
            quote!(#field: #ty)
        });
        let fields = self.setters().into_iter().map(|setter| {
            let (name, wrapper, ty) = (&setter.name, setter.wrapper(), setter.ty());
            quote!(#name: #wrapper<#ty>)
        });
        quote! {
            #(#doc)*
            #[derive(Clone)]
            #[must_use = #used]
            pub struct #builder {
                call: Call,
                #(#paths,)*
                #(#fields,)*
                #walk
            }
        }
    }

    fn setter_block(&self) -> TokenStream {
        let builder = &self.builder;
        let setters = self.setters();
        if setters.is_empty() {
            return TokenStream::new();
        }
        let whole = self.body.as_ref().map(|(body, fields)| {
            let assignments = fields.iter().map(|field| {
                let name = format_ident!("{}", field.name);
                match (field.required, field.nullable) {
                    (true, false) => quote!(self.#name = Some(body.#name)),
                    (true, true) => quote!(self.#name = body.#name.into()),
                    (false, _) => quote!(self.#name = body.#name),
                }
            });
            quote! {
                /// Takes every value of the body at once; what is set afterwards replaces it.
                pub fn body(mut self, body: types::#body) -> Self {
                    #(#assignments;)*
                    self
                }
            }
        });
        let setters = setters.iter().map(Setter::method);
        quote!(impl #builder { #(#setters)* #whole })
    }

    /// The step from the body to the form that the call carries, where it is one.
    fn form(&self) -> Option<TokenStream> {
        let (_, fields) = self.body.as_ref()?;
        match &self.operation.body.as_ref()?.media {
            Media::Form { encodings } => Some(forms::form(fields, encodings)),
            Media::Json => None,
        }
    }

    /// What happens when the request is awaited.
    fn sending(&self) -> Result<TokenStream> {
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
