//! `events.rs`: the events that Telnyx delivers.

use quote::{format_ident, quote};

use super::groups::Features;
use crate::{
    Result, SourceFile,
    model::{Api, Event},
    rust::{self, docs},
};

/// Emits the enum of events, and how they are recognized.
pub(crate) fn events(api: &Api) -> Result<SourceFile> {
    let names: Vec<_> = api.events.iter().map(|event| format_ident!("{}", event.name)).collect();
    let cfg = |event: &Event| Features::of(event.group.as_ref()).attribute();
    let cfgs: Vec<_> = api.events.iter().map(cfg).collect();
    let types: Vec<&str> = api.events.iter().map(|event| event.event_type.as_str()).collect();
    let variants = api.events.iter().zip(&names).map(|(event, name)| {
        let doc = docs::attributes(&description(event));
        let payload = format_ident!("{}", event.payload);
        let cfg = cfg(event);
        quote!(#(#doc)* #cfg #name(WebhookEvent<types::#payload>))
    });
    let records = api.events.iter().filter_map(|event| {
        let (event_type, record) = (&event.event_type, event.record_type.as_ref()?);
        let cfg = cfg(event);
        Some(quote!(#cfg #record => Some(#event_type)))
    });
    let mut flat: Vec<&Event> =
        api.events.iter().filter(|event| !event.identifying_properties.is_empty()).collect();
    // Of several types with the same body, the first is used.
    flat.dedup_by_key(|event| &event.pointer);
    let flat: Vec<_> = flat
        .into_iter()
        .map(|event| {
            let (event_type, has) = (&event.event_type, &event.identifying_properties);
            let lacks = &event.absent_properties;
            let lacks = (!lacks.is_empty()).then(|| quote!(.lacks(&[#(#lacks),*])));
            let cfg = cfg(event);
            quote!(#cfg FlatEvent::new(#event_type, &[#(#has),*]) #lacks)
        })
        .collect();
    let flat = (!flat.is_empty()).then(|| {
        quote!(
            const FLAT: &'static [FlatEvent] = &[#(#flat),*];
        )
    });
    let fragments = rust::parse_items(quote! {
        /// An event that Telnyx delivers to a webhook URL, by its `event_type`.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants,)*
            /// Any other event, verbatim.
            Other(OtherEvent),
        }

        impl KnownEvents for Event {
            #flat

            fn decode_known(event_type: &str, parts: Parts) -> Option<Result<Self, DecodeFailure>> {
                Some(match event_type {
                    #(#cfgs #types => WebhookEvent::decode(parts).map(Self::#names),)*
                    _ => return None,
                })
            }

            fn type_of_record(record_type: &str) -> Option<&'static str> {
                match record_type {
                    #(#records,)*
                    _ => None,
                }
            }

            fn borrow_envelope(&self) -> Envelope<'_> {
                match self {
                    #(#cfgs Self::#names(event) => event.envelope(),)*
                    Self::Other(event) => event.envelope(),
                }
            }
        }
    })?;
    Ok(rust::file("events.rs", "Events that Telnyx delivers to webhook URLs.", fragments))
}

fn description(event: &Event) -> String {
    format!("`{}`: {}", event.event_type, docs::prose(&event.description))
}
