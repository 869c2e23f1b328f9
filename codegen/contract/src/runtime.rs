//! What hand-written code of `telnyx-messaging` uses of the contract.
//!
//! Without this list, a component that is removed or renamed would be an error of the compiler, far
//! from the contract. A test compares it with the imports of that code.

use crate::{Diagnostics, Document, Pointer, model::Api, parse::Sink};

/// The components that hand-written code uses, each with its properties.
#[rustfmt::skip]
pub const USED_COMPONENTS: &[(&str, &[&str])] = &[
    ("ApiError", &["code"]),
    ("InboundMessage", &[
        "autoresponse_type", "from", "id", "messaging_profile_id", "parts", "text", "to", "type",
    ]),
    ("Media", &["content_type", "url"]),
    ("Message", &[]),
    ("MessageRecipient", &["phone_number", "status"]),
    ("MessageType", &[]),
    ("OutboundMessage", &["completed_at", "errors", "id", "parts", "to"]),
    ("PaginationMeta", &["page_number", "page_size", "total_pages", "total_results"]),
    ("RecipientStatus", &[]),
    ("WhatsappContent", &[]),
    ("WhatsappTemplate", &["language", "name"]),
    ("WhatsappTemplateContent", &["template"]),
    ("WhatsappTemplateLanguage", &["code"]),
    ("WhatsappText", &["body"]),
    ("WhatsappTextContent", &["text"]),
];

/// Reports the components and properties that hand-written code uses and the contract lacks.
///
/// # Errors
///
/// A diagnostic for each of them.
pub fn check(document: &Document, api: &Api) -> Result<(), Diagnostics> {
    let sink = Sink::new(document);
    let place = Pointer::default().child("components").child("schemas");
    let help = "hand-written code of telnyx-messaging/src uses it: keep it, or change that code \
                and the list in codegen/contract/src/runtime.rs";
    for (name, properties) in USED_COMPONENTS {
        let Some(schema) = api.schema(name) else {
            sink.error(&place, format!("missing component `{name}`"), help);
            continue;
        };
        for property in properties.iter().filter(|property| schema.field(property).is_none()) {
            let message = format!("missing property `{property}` of `{name}`");
            sink.error(&schema.pointer, message, help);
        }
    }
    sink.finish().into_result()
}
