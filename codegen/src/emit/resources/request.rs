//! One request builder: its struct and its setters.

mod sending;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{lists, missing, raw_method, setter::Setter};
use crate::naming::RESERVED_SETTERS;
use crate::{
    Result,
    emit::{docs, rust_type},
    model::{Api, BodyEncoding, Field, List, Operation, Parameter, SchemaKind, SuccessBody},
    naming,
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
    /// Whether something in the body is required or limited.
    is_body_checked: bool,
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
                SchemaKind::Object { fields, .. } => {
                    Some((format_ident!("{name}"), fields.as_slice()))
                }
                _ => return Err(missing("a body that is not an object", name)),
            },
            _ => None,
        };
        Ok(Self {
            operation,
            is_body_checked: operation
                .body_component()
                .and_then(|name| api.schema(name))
                .is_some_and(|body| body.is_checked),
            builder: format_ident!("{}Request", naming::pascal_case(method)),
            method: format_ident!("{}", naming::snake_case(method)),
            body,
            arguments: arguments.ok_or_else(|| missing("no method for an operation", raw_name))?,
        })
    }

    fn setters(&self) -> Vec<Setter<'a>> {
        let [page, query] = self.query();
        let fields = self.body.iter().flat_map(|(_, fields)| fields.iter());
        let media = |field: &Field| self.encodings()?.get(&field.wire);
        let fields = fields.map(|field| Setter::of_field(field).sent_as(media(field)));
        page.into_iter().chain(query).chain(fields).collect()
    }

    /// The setters that are methods of the builder: all but those of `list_options!`.
    fn methods(&self) -> Vec<Setter<'a>> {
        let [page, _] = self.query();
        self.setters().into_iter().skip(page.len()).collect()
    }

    /// The query parameters: the number and the size of a page, and the others, each of which has a
    /// field of its own.
    fn query(&self) -> [Vec<Setter<'a>>; 2] {
        let window = self.operation.page_parameters();
        let wires = window.map(|window| window.map(|parameter| parameter.wire.as_str()));
        let (page, others): (Vec<_>, Vec<_>) = self.operation.query.iter().partition(|parameter| {
            wires.is_some_and(|wires| wires.contains(&parameter.wire.as_str()))
        });
        let page = page.into_iter().map(|parameter| {
            let is_number = wires.is_some_and(|[number, _]| number == parameter.wire);
            Setter::of_page_parameter(parameter, if is_number { "number" } else { "size" })
        });
        [page.collect(), others.into_iter().map(Setter::of_parameter).collect()]
    }

    /// The path arguments: the builder's field, and the parameter.
    ///
    /// A property of the body may be called like one of them, or a field of every builder; the
    /// argument's own field then gets another name.
    fn paths(&self) -> Vec<(Ident, &'a Parameter)> {
        let setters = self.setters();
        let mut taken: Vec<String> = setters.iter().map(|setter| setter.name.to_string()).collect();
        taken.extend(RESERVED_SETTERS.iter().map(|name| (*name).to_owned()));
        let field = |parameter: &'a Parameter| {
            let mut field = parameter.name.clone();
            while taken.contains(&field) {
                field.insert_str(0, "path_");
            }
            taken.push(field.clone());
            (format_ident!("{field}"), parameter)
        };
        self.operation.path_parameters.iter().map(field).collect()
    }

    /// Where the builder holds an argument of progenitor's method.
    fn place(&self, argument: &str) -> TokenStream {
        let path = self.paths().into_iter().find(|(_, parameter)| parameter.name == argument);
        if let Some((field, _)) = path {
            return quote!(self.#field);
        }
        let query = self.operation.query.iter().find(|parameter| parameter.name == argument);
        let setter = |parameter: &Parameter| {
            self.setters().into_iter().find(|setter| setter.wire == parameter.wire)
        };
        query.and_then(setter).map_or_else(
            || {
                let field = format_ident!("{argument}");
                quote!(self.#field)
            },
            |setter| setter.place(),
        )
    }

    /// The list, where the response is one.
    fn list(&self) -> Option<&'a List> {
        match &self.operation.answer {
            SuccessBody::List(list) => Some(list),
            _ => None,
        }
    }

    /// Whether the builder has `PageParams`.
    fn is_paged(&self) -> bool {
        self.operation.page_parameters().is_some()
    }

    /// The method of the resource that begins the request.
    pub(super) fn method(&self) -> TokenStream {
        let Self { operation, builder, method, .. } = self;
        let doc = docs::attributes(&docs::of_operation(operation));
        let table = format_ident!("{}", naming::screaming_snake_case(&operation.id));
        let arguments = operation.path_parameters.iter().map(|parameter| {
            let (name, ty) = (format_ident!("{}", parameter.name), rust_type(&parameter.ty));
            quote!(#name: impl Into<#ty>)
        });
        let fields = self.paths().into_iter().map(|(field, parameter)| {
            let name = format_ident!("{}", parameter.name);
            quote!(#field: #name.into())
        });
        let [_, query] = self.query();
        let query = query.into_iter().map(|setter| {
            let name = &setter.name;
            quote!(#name: None)
        });
        let body = self.body.as_ref().map(|(body, _)| quote!(body: types::#body::default(),));
        let page = self.is_paged().then(|| quote!(page_params: PageParams::default(),));
        let stream = self.list().map(|_| quote!(stream_options: StreamOptions::default(),));
        quote! {
            #(#doc)*
            pub fn #method(&self, #(#arguments),*) -> #builder {
                #builder {
                    call: Call::new(&self.client, &operations::#table),
                    #(#fields,)*
                    #(#query,)*
                    #body
                    #page
                    #stream
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
        if let Some(output) = self.single_output() {
            let read = if self.operation.method == "GET" { ", read" } else { "" };
            parts.push(Part::Text(format!("sends!({} => {output}{read});\n", self.builder)));
        }
        if let Some(list) = self.list() {
            parts.push(lists::options(self.operation, &self.builder, list));
        }
        parts.extend(source::items(self.sending()?)?);
        Ok(parts)
    }

    fn structure(&self) -> TokenStream {
        let Self { operation, builder, .. } = self;
        let (sent, used) = match self.list() {
            None => ("", "a request is sent when it is awaited"),
            Some(_) => (
                " for one page, or when its `items` or `pages` are polled",
                "a request is sent when it is awaited, or when its `items` or `pages` are polled",
            ),
        };
        let page = self.is_paged().then(|| quote!(page_params: PageParams,));
        let stream = self.list().map(|_| quote!(stream_options: StreamOptions,));
        let doc = format!(
            "A request builder of `{}`; the request is sent when it is awaited{sent}.",
            docs::call(operation)
        );
        let doc = docs::attributes(&doc);
        let paths = self.paths().into_iter().map(|(field, parameter)| {
            let ty = rust_type(&parameter.ty);
            quote!(#field: #ty)
        });
        let [_, query] = self.query();
        let query = query.into_iter().map(|setter| {
            let (name, ty) = (&setter.name, setter.ty());
            quote!(#name: Option<#ty>)
        });
        let body = self.body.as_ref().map(|(body, _)| quote!(body: types::#body,));
        quote! {
            #(#doc)*
            #[derive(Clone)]
            #[must_use = #used]
            pub struct #builder {
                call: Call,
                #(#paths,)*
                #(#query,)*
                #body
                #page
                #stream
            }
        }
    }

    fn setter_block(&self) -> TokenStream {
        let builder = &self.builder;
        let setters = self.methods();
        if setters.is_empty() {
            return TokenStream::new();
        }
        let whole = self.body.as_ref().map(|(body, _)| {
            quote! {
                /// Sets the whole body. Setters called afterwards change it.
                ///
                /// `serde_json::from_value` ignores members that the type does not have, such as
                /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
                pub fn body(mut self, value: types::#body) -> Self {
                    self.body = value;
                    self
                }
            }
        });
        let setters = setters.iter().map(Setter::method);
        quote!(impl #builder { #(#setters)* #whole })
    }

    /// The media types of the files of the body, where it is a form.
    fn encodings(&self) -> Option<&'a BTreeMap<String, String>> {
        match &self.operation.body.as_ref()?.media {
            BodyEncoding::Form { encodings } => Some(encodings),
            BodyEncoding::Json => None,
        }
    }
}
