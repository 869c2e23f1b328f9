//! Lists: how a builder is asked for one page after the other, and what an answer tells.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::{
    emit::rust_type,
    model::{Answer, Api, Field, Kind, List, Operation, Type},
};

/// `impl ListEnvelope` for the answer of every list, ordered by component.
pub(super) fn envelopes(api: &Api) -> Vec<TokenStream> {
    let lists = api.operations.iter().filter_map(|operation| match &operation.answer {
        Answer::List(list) => Some(list),
        _ => None,
    });
    // Two answers that are lists of the same are one type, whatever their components are called.
    let by_type: BTreeMap<String, &List> = lists
        .map(|list| match list.items {
            Some(_) => (list.envelope.clone(), list),
            None => (format!("Vec<{}>", rust_type(&list.item)), list),
        })
        .collect();
    by_type.values().map(|list| envelope(api, list)).collect()
}

fn envelope(api: &Api, list: &List) -> TokenStream {
    let item = rust_type(&list.item);
    let (ty, parts) = match &list.items {
        Some(items) => {
            let (name, items) = (format_ident!("{}", list.envelope), format_ident!("{items}"));
            let told: Vec<TokenStream> =
                fields(api, &list.envelope).iter().filter_map(told).collect();
            let told = if told.is_empty() {
                quote!(Told::default())
            } else {
                quote!(Told { #(#told,)* ..Told::default() })
            };
            (quote!(types::#name), quote!((self.#items, #told)))
        }
        None => (quote!(Vec<#item>), quote!((self, Told::default()))),
    };
    let has_id = list.item.named().map(|item| fields(api, item)).is_some_and(|fields| {
        fields.iter().any(|f| f.wire == "id" && f.required && !f.nullable && f.ty == Type::String)
    });
    let key = has_id.then(|| {
        quote! {
            fn key(item: &Self::Item) -> Option<&str> {
                Some(&item.id)
            }
        }
    });
    quote! {
        impl ListEnvelope for #ty {
            type Item = #item;

            fn into_parts(self) -> (Vec<Self::Item>, Told) {
                #parts
            }

            #key
        }
    }
}

/// The properties of an object.
fn fields<'a>(api: &'a Api, component: &str) -> &'a [Field] {
    match api.schema(component).map(|schema| &schema.kind) {
        Some(Kind::Object { fields, .. }) => fields,
        _ => &[],
    }
}

/// What a property tells of the place in the list, under the runtime's name for it.
fn told(field: &Field) -> Option<TokenStream> {
    let told = match (field.wire.as_str(), &field.ty) {
        ("meta", Type::Named(_)) => "meta",
        ("page", Type::Integer) => "page",
        ("total_records" | "totalRecords", Type::Integer) => "total_records",
        _ => return None,
    };
    let (told, name) = (format_ident!("{told}"), format_ident!("{}", field.name));
    let value = if field.required && !field.nullable {
        quote!(Some(self.#name))
    } else {
        quote!(self.#name)
    };
    Some(quote!(#told: #value))
}

/// `impl Listing` for a builder.
pub(super) fn listing(operation: &Operation, builder: &Ident, item: &TokenStream) -> TokenStream {
    let paging = operation.window().map(|[number, size]| {
        let (by_number, by_size) =
            (format_ident!("{}", number.setter), format_ident!("{}", size.setter));
        let usual = limit(size.default.as_ref().and_then(serde_json::Value::as_i64));
        #[allow(clippy::cast_possible_truncation, reason = "limits of the API are small")]
        let most = limit(size.limits.maximum.map(|most| most as i64));
        let needed = number.required.then(|| {
            quote!(
                const NEEDS_NUMBER: bool = true;
            )
        });
        let sizes = quote! {
            const SIZES: Sizes = Sizes { usual: #usual, most: #most };
            #needed
        };
        let window = quote! {
            fn window(&self) -> Window {
                Window { number: self.#by_number, size: self.#by_size }
            }

            fn turn_to(&mut self, number: i64) {
                self.#by_number = Some(number);
            }
        };
        (sizes, window)
    });
    let (sizes, window) = paging.unzip();
    quote! {
        impl Listing for #builder {
            type Item = #item;

            #sizes

            #window
        }
    }
}

fn limit(limit: Option<i64>) -> TokenStream {
    match limit {
        Some(limit) => {
            let limit = proc_macro2::Literal::i64_unsuffixed(limit);
            quote!(Some(#limit))
        }
        None => quote!(None),
    }
}
