//! One request builder: its struct, the method that begins it, and its setters.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{list, request, setter::Setter};
use crate::{
    Result,
    emit::{groups::Features, operations},
    model::{Api, BodyEncoding, Field, List, Operation, SuccessBody},
    naming::{self, RESERVED_SETTERS},
    rust::{self, Fragment, docs},
};

/// Everything that the builder of one operation is made of.
pub(super) struct Builder<'a> {
    pub(super) api: &'a Api,
    pub(super) operation: &'a Operation,
    /// `SendRequest`.
    pub(super) name: Ident,
    /// `send`.
    method: Ident,
    /// The parameters of the path, and the fields that hold them.
    pub(super) path: Vec<(Ident, &'a Field)>,
    /// The number and the size of a page, which `PageParams` holds.
    pub(super) page: Vec<Setter<'a>>,
    /// The other query parameters, each of which has a field.
    pub(super) query: Vec<Setter<'a>>,
    pub(super) body: Option<Body<'a>>,
}

/// The body of a request.
pub(super) struct Body<'a> {
    name: Ident,
    pub(super) fields: &'a [Field],
    /// Whether something in it is required or limited.
    pub(super) is_checked: bool,
    /// The media types of its files, where it is a form.
    pub(super) encodings: Option<&'a BTreeMap<String, String>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(operation: &'a Operation, api: &'a Api) -> Self {
        let method = docs::method_name(operation);
        let body = Body::new(operation, api);
        let paging = operation.page_parameters().map(|page| page.map(|one| one.wire.as_str()));
        let (mut page, mut query) = (Vec::new(), Vec::new());
        for parameter in &operation.query {
            match paging {
                Some([number, _]) if number == parameter.wire => {
                    page.push(Setter::new(parameter, "page_params.number"));
                }
                Some([_, size]) if size == parameter.wire => {
                    page.push(Setter::new(parameter, "page_params.size"));
                }
                _ => query.push(Setter::new(parameter, &parameter.name)),
            }
        }
        let setters = query.iter().map(|setter| setter.name.to_string());
        let fields = body.iter().flat_map(|body| body.fields).map(|field| field.name.clone());
        let path = path_fields(operation, setters.chain(fields).collect());
        Self {
            api,
            operation,
            name: format_ident!("{}Request", naming::pascal_case(method)),
            method: format_ident!("{}", naming::snake_case(method)),
            path,
            page,
            query,
            body,
        }
    }

    pub(super) fn list(&self) -> Option<&'a List> {
        match &self.operation.response {
            SuccessBody::List(list) => Some(list),
            _ => None,
        }
    }

    /// The setters that are methods of the builder: all but those of `list_options!`.
    fn setters(&self) -> Vec<Setter<'a>> {
        let body = self.body.iter().flat_map(|body| {
            body.fields.iter().map(|field| {
                let media = body.encodings.and_then(|encodings| encodings.get(&field.wire));
                Setter::new(field, &format!("body.{}", field.name)).with_default_content_type(media)
            })
        });
        self.query.iter().cloned().chain(body).collect()
    }

    /// The method of the resource that begins the request.
    pub(super) fn method(&self, features: &Features) -> Result<TokenStream> {
        let cfg = features.attribute();
        let Self { name, method, .. } = self;
        let doc = docs::attributes(&docs::of_operation(self.operation));
        let row = format_ident!("{}", operations::constant(self.operation));
        let (mut parameters, mut fields) = (Vec::new(), Vec::new());
        for (field, parameter) in &self.path {
            let (name, ty) =
                (format_ident!("{}", parameter.argument()), rust::tokens(&parameter.ty)?);
            parameters.push(quote!(#name: impl Into<#ty>));
            fields.push(quote!(#field: #name.into()));
        }
        fields.extend(self.query.iter().map(|Setter { name, .. }| quote!(#name: None)));
        fields.extend(
            self.body.iter().map(|Body { name, .. }| quote!(body: types::#name::default())),
        );
        fields.extend((!self.page.is_empty()).then(|| quote!(page_params: PageParams::default())));
        fields.extend(self.list().map(|_| quote!(stream_options: StreamOptions::default())));
        let deprecated = self.operation.deprecated.then(|| quote!(#[deprecated]));
        Ok(quote! {
            #(#doc)*
            #cfg
            #deprecated
            pub fn #method(&self, #(#parameters),*) -> #name {
                #name { call: Call::new(&self.client, &operations::#row), #(#fields),* }
            }
        })
    }

    /// The builder and what it can do.
    pub(super) fn fragments(&self, features: &Features) -> Result<Vec<Fragment>> {
        let name = &self.name;
        let mut fragments = rust::parse_items(self.definition(features)?)?;
        fragments.extend(rust::parse_items(self.setters_impl(features)?)?);
        let key = if self.operation.idempotency_key { ", idempotency_key" } else { "" };
        let mut options = format!("request_options!({name}{key});\n");
        match self.list() {
            Some(list) => options.push_str(&list::options(self, list)),
            None => {
                let read = if self.operation.method == "GET" { ", read" } else { "" };
                let output = request::output(&self.operation.response);
                options.push_str(&format!("sends!({name} => {output}{read});\n"));
            }
        }
        fragments.push(Fragment::Text(features.gate(&options)));
        fragments.push(Fragment::Text(features.gate(&request::request(self))));
        Ok(fragments)
    }

    fn definition(&self, features: &Features) -> Result<TokenStream> {
        let cfg = features.attribute();
        let name = &self.name;
        let (or_list, must_use) = match self.list() {
            None => ("", "a request is sent when it is awaited"),
            Some(_) => (
                " for one page, or when its `items` or `pages` are polled",
                "a request is sent when it is awaited, or when its `items` or `pages` are polled",
            ),
        };
        let call = docs::call(self.operation);
        let doc = docs::attributes(&format!(
            "A request builder of `{call}`; the request is sent when it is awaited{or_list}."
        ));
        let mut fields = vec![quote!(call: Call)];
        for (field, parameter) in &self.path {
            let ty = rust::tokens(&parameter.ty)?;
            fields.push(quote!(#field: #ty));
        }
        for setter in &self.query {
            let (name, ty) = (&setter.name, setter.ty()?);
            fields.push(quote!(#name: Option<#ty>));
        }
        fields.extend(self.body.iter().map(|Body { name, .. }| quote!(body: types::#name)));
        fields.extend((!self.page.is_empty()).then(|| quote!(page_params: PageParams)));
        fields.extend(self.list().map(|_| quote!(stream_options: StreamOptions)));
        Ok(quote! {
            #(#doc)*
            #cfg
            #[derive(Clone)]
            #[must_use = #must_use]
            pub struct #name { #(#fields),* }
        })
    }

    fn setters_impl(&self, features: &Features) -> Result<TokenStream> {
        let cfg = features.attribute();
        let setters = self.setters();
        if setters.is_empty() {
            return Ok(TokenStream::new());
        }
        let body = self.body.as_ref().map(|Body { name, .. }| {
            quote! {
                /// Sets the whole body. Setters called afterwards change it.
                ///
                /// `serde_json::from_value` ignores members that the type does not have, such as
                /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
                pub fn body(mut self, value: types::#name) -> Self {
                    self.body = value;
                    self
                }
            }
        });
        let name = &self.name;
        let setters = setters.iter().map(Setter::method).collect::<Result<Vec<_>>>()?;
        Ok(quote!(#cfg impl #name { #(#setters)* #body }))
    }
}

impl<'a> Body<'a> {
    fn new(operation: &'a Operation, api: &'a Api) -> Option<Self> {
        let body = operation.body.as_ref()?;
        Some(Self {
            name: format_ident!("{}", body.component),
            fields: api.fields(&body.component),
            is_checked: api.schema(&body.component).is_some_and(|schema| schema.is_checked),
            encodings: match &body.media {
                BodyEncoding::Form { encodings } => Some(encodings),
                BodyEncoding::Json => None,
            },
        })
    }
}

/// The fields of the path parameters.
///
/// A property of the body may have the name of one of them, or a field of every builder; the
/// parameter's own field then gets another name.
fn path_fields(operation: &Operation, mut taken: Vec<String>) -> Vec<(Ident, &Field)> {
    taken.extend(RESERVED_SETTERS.iter().map(|name| (*name).to_owned()));
    let field = |parameter: &Field| {
        let mut field = parameter.argument();
        while taken.contains(&field) {
            field.insert_str(0, "path_");
        }
        taken.push(field.clone());
        format_ident!("{field}")
    };
    let fields: Vec<Ident> = operation.path_parameters.iter().map(field).collect();
    fields.into_iter().zip(&operation.path_parameters).collect()
}
