//! Forms: from the values of a body to the parts that the runtime writes.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Field, Type};

/// Hands the values of `body` to the call, one part each; `encodings` are the media types of files
/// for which the caller names none.
pub(super) fn form(fields: &[Field], encodings: &BTreeMap<String, String>) -> TokenStream {
    let parts = fields.iter().map(|field| {
        let (wire, name) = (&field.wire, format_ident!("{}", field.name));
        let value = if field.required { quote!(body.#name) } else { quote!(value) };
        let part = match (&field.ty, encodings.get(wire)) {
            (Type::File, Some(media)) => quote!(form.file(#wire, #value.or_content_type(#media))),
            (Type::File, None) => quote!(form.file(#wire, #value)),
            // As in JSON.
            (Type::DateTime, _) => {
                quote!(form.text(#wire, #value.to_rfc3339_opts(SecondsFormat::AutoSi, true)))
            }
            _ => quote!(form.text(#wire, #value)),
        };
        if field.required {
            quote!(form = #part;)
        } else {
            quote!(if let Some(value) = body.#name { form = #part; })
        }
    });
    // In a block of its own, where its names hide no argument of the path.
    quote! {
        let call = {
            let mut form = Form::default();
            #(#parts)*
            call.form(form)?
        };
    }
}
