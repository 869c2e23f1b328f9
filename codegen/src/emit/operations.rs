use quote::{format_ident, quote};

use crate::{
    Result,
    model::{Api, Pagination, Retry},
    names,
    source::{self, SourceFile},
};

/// `operations.rs`: what the runtime and the tools know of every call.
pub(crate) fn operations(api: &Api) -> Result<SourceFile> {
    let idents: Vec<_> =
        api.operations.iter().map(|op| format_ident!("{}", names::constant(&op.id))).collect();
    let statics = api.operations.iter().zip(&idents).map(|(operation, ident)| {
        let (id, method, path) = (&operation.id, &operation.method, &operation.path);
        let doc = format!(" `{method} {path}`");
        let retry = match operation.retry {
            Retry::Idempotent => quote!(Idempotent),
            Retry::Unsafe => quote!(Unsafe),
        };
        let idempotency_key = operation.idempotency_key;
        let pagination = match operation.pagination {
            Some(Pagination::PageNumber) => quote!(Some(Pagination::PageNumber)),
            Some(Pagination::Page) => quote!(Some(Pagination::Page)),
            Some(Pagination::RecordsPerPage) => quote!(Some(Pagination::RecordsPerPage)),
            Some(Pagination::None) => quote!(Some(Pagination::None)),
            None => quote!(None),
        };
        quote! {
            #[doc = #doc]
            pub(crate) static #ident: Operation = Operation {
                id: #id,
                method: #method,
                path: #path,
                retry: RetryClass::#retry,
                idempotency_key: #idempotency_key,
                pagination: #pagination,
            };
        }
    });
    let base_url = api.base_url.as_ref().map(|url| {
        quote! {
            /// Where the service is.
            pub(crate) const BASE_URL: &str = #url;
        }
    });
    let parts = source::items(quote! {
        #base_url

        /// Every operation of the contract, ordered by id.
        pub static OPERATIONS: &[&Operation] = &[#(&#idents),*];
        #(#statics)*
    })?;
    Ok(source::rust("operations.rs", "The table of operations.", &[], &parts))
}
