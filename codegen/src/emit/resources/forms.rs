//! Forms: from the values of a body to the parts that the runtime writes.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Field, Type};

/// Makes a form of the values of the body, one part each; `encodings` are the media types of files
/// for which the caller sets none.
pub(super) fn form(fields: &[Field], encodings: &BTreeMap<String, String>) -> TokenStream {
    let parts = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, format_ident!("{}", field.name));
        let part = match (&field.ty, encodings.get(wire)) {
            (Type::File, Some(media)) => {
                quote!(form.file(#wire, value.clone().or_content_type(#media)))
            }
            (Type::File, None) => quote!(form.file(#wire, value.clone())),
            // As in JSON.
            (Type::DateTime, _) => {
                quote!(form.text(#wire, value.to_rfc3339_opts(SecondsFormat::AutoSi, true)))
            }
            _ => quote!(form.text(#wire, value)),
        };
        quote! {
            if let Some(value) = &self.body.#name {
                form = #part;
            }
        }
    });
    quote! {
        fn form(&self) -> Option<Form> {
            let mut form = Form::default();
            #(#parts)*
            Some(form)
        }
    }
}
