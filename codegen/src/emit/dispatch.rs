//! Calls by name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust_type;
use crate::{
    Result, SourceFile,
    model::{Api, Operation},
    naming, source,
};

/// `dispatch.rs`: from the name of an operation to its request builder.
pub(crate) fn dispatch(api: &Api) -> Result<SourceFile> {
    let arms = api.operations.iter().map(arm);
    let parts = source::items(quote! {
        /// Builds the request that the arguments name, and sends it.
        pub(crate) async fn dispatch(
            client: &Client,
            mut arguments: Arguments,
        ) -> Result<DispatchResponse, DispatchError> {
            match arguments.operation() {
                #(#arms)*
                _ => Err(arguments.unknown_operation()),
            }
        }
    })?;
    let about = "Calls by name: every operation through its request builder.";
    Ok(source::rust("dispatch.rs", about, &["Result"], &parts))
}

fn arm(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let segments: Vec<_> = operation
        .id
        .split('.')
        .map(|segment| format_ident!("{}", naming::snake_case(segment)))
        .collect();
    let (method, resources) = match segments.split_last() {
        Some((method, resources)) => (method, resources),
        None => return TokenStream::new(),
    };
    let paths = operation.path_parameters.iter().map(|parameter| {
        let wire = &parameter.wire;
        quote!(arguments.path(#wire)?)
    });
    let query = operation.query.iter().map(|parameter| {
        let (wire, setter) = (&parameter.wire, format_ident!("{}", parameter.setter));
        let ty = rust_type(&parameter.ty);
        quote! {
            if let Some(value) = arguments.query::<#ty>(#wire)? {
                request = request.#setter(value);
            }
        }
    });
    let body = operation.body_component().map(|name| {
        let name = format_ident!("{name}");
        quote! {
            if let Some(body) = arguments.body::<types::#name>()? {
                request = request.body(body);
            }
        }
    });
    let key = operation.idempotency_key.then(|| {
        quote! {
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
        }
    });
    quote! {
        #id => {
            let mut request = client #(.#resources())*.#method(#(#paths),*);
            #(#query)*
            #body
            #key
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
    }
}
