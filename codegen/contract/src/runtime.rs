//! What hand-written code of `telnyx-messaging` uses of the contract.
//!
//! Without this list, a component that is removed or renamed would be an error of the compiler, far
//! from the contract. A test compares it with the imports of that code.

use crate::{Diagnostics, Document, Pointer, model::Api, parse::Sink};

/// The components that hand-written code uses, each with its properties.
#[rustfmt::skip]
pub const USED_COMPONENTS: &[(&str, &[&str])] = &[
    ("DeliveredWebhook", &[]),
    ("InboundMessage", &[
        "autoresponse_type", "body", "from", "id", "messaging_profile_id", "parts", "text", "to",
        "type",
    ]),
    ("Media", &["content_type", "url"]),
    ("Message", &[]),
    ("MessageError", &["code"]),
    ("MessageRecipient", &["phone_number", "status"]),
    ("MessageSender", &["phone_number"]),
    ("MessageType", &[]),
    ("OutboundMessage", &["completed_at", "errors", "from", "id", "parts", "to"]),
    ("PaginationMeta", &["page_number", "page_size", "total_pages", "total_results"]),
    ("RcsAgentMessage", &["content_message"]),
    ("RcsCard", &[]),
    ("RcsCardMedia", &["content_info"]),
    ("RcsCardOrientation", &[]),
    ("RcsCarousel", &[]),
    ("RcsContent", &["content_info", "rich_card", "text"]),
    ("RcsCoordinates", &["latitude", "longitude"]),
    ("RcsDial", &["phone_number"]),
    ("RcsFile", &["file_url"]),
    ("RcsOpenUrl", &["application", "url", "webview_view_mode"]),
    ("RcsRichCard", &["carousel_card", "standalone_card"]),
    ("RcsShareLocation", &[]),
    ("RcsStandaloneCard", &["card_content", "card_orientation", "thumbnail_image_alignment"]),
    ("RcsSuggestedAction", &[
        "dial_action", "open_url_action", "postback_data", "share_location_action", "text",
        "view_location_action",
    ]),
    ("RcsSuggestedReply", &["postback_data", "text"]),
    ("RcsSuggestion", &["action", "reply"]),
    ("RcsThumbnailAlignment", &[]),
    ("RcsUrlApplication", &[]),
    ("RcsViewLocation", &["lat_long"]),
    ("RcsWebviewMode", &[]),
    ("RecipientStatus", &[]),
    ("SuggestionResponse", &["postback_data"]),
    ("WhatsappAudioContent", &["audio"]),
    ("WhatsappButtonAction", &["buttons"]),
    ("WhatsappButtonMessage", &[]),
    ("WhatsappButtonReply", &["id", "title"]),
    ("WhatsappCardAction", &["name", "parameters"]),
    ("WhatsappCardBody", &["text"]),
    ("WhatsappCardHeader", &[]),
    ("WhatsappCardType", &[]),
    ("WhatsappCarouselAction", &["cards"]),
    ("WhatsappCarouselCard", &["action", "card_index", "header", "type"]),
    ("WhatsappCarouselMessage", &[]),
    ("WhatsappContact", &["name"]),
    ("WhatsappContactEmail", &["email"]),
    ("WhatsappContactName", &["formatted_name"]),
    ("WhatsappContactPhone", &["phone"]),
    ("WhatsappContactsContent", &["contacts"]),
    ("WhatsappContent", &[]),
    ("WhatsappDocumentContent", &["document"]),
    ("WhatsappDocumentParameter", &["document"]),
    ("WhatsappFlowAction", &["name", "parameters"]),
    ("WhatsappFlowMessage", &[]),
    ("WhatsappFlowParameters", &["flow_cta", "flow_id", "flow_message_version"]),
    ("WhatsappImageContent", &["image"]),
    ("WhatsappImageParameter", &["image"]),
    ("WhatsappInteractive", &[]),
    ("WhatsappInteractiveBody", &["text"]),
    ("WhatsappInteractiveContent", &["interactive"]),
    ("WhatsappInteractiveFooter", &["text"]),
    ("WhatsappInteractiveHeader", &[]),
    ("WhatsappListAction", &["button", "sections"]),
    ("WhatsappListMessage", &[]),
    ("WhatsappListRow", &["id", "title"]),
    ("WhatsappListSection", &["rows", "title"]),
    ("WhatsappLocation", &["latitude", "longitude"]),
    ("WhatsappLocationContent", &["location"]),
    ("WhatsappLocationRequest", &["action"]),
    ("WhatsappLocationRequestAction", &["name"]),
    ("WhatsappMedia", &["link"]),
    ("WhatsappReaction", &["emoji", "message_id"]),
    ("WhatsappReactionContent", &["reaction"]),
    ("WhatsappReplyButton", &["reply", "type"]),
    ("WhatsappReplyButtonType", &[]),
    ("WhatsappStickerContent", &["sticker"]),
    ("WhatsappTemplate", &["components", "language", "name"]),
    ("WhatsappTemplateBodyValues", &["parameters"]),
    ("WhatsappTemplateButtonSubType", &[]),
    ("WhatsappTemplateButtonValues", &["index", "parameters", "sub_type"]),
    ("WhatsappTemplateComponent", &[]),
    ("WhatsappTemplateContent", &["template"]),
    ("WhatsappTemplateHeaderValues", &["parameters"]),
    ("WhatsappTemplateLanguage", &["code"]),
    ("WhatsappTemplateParameter", &[]),
    ("WhatsappText", &["body"]),
    ("WhatsappTextContent", &["text"]),
    ("WhatsappTextHeader", &["text"]),
    ("WhatsappTextParameter", &["text"]),
    ("WhatsappUrlAction", &["name", "parameters"]),
    ("WhatsappUrlButton", &["display_text", "url"]),
    ("WhatsappUrlMessage", &[]),
    ("WhatsappVideoContent", &["video"]),
    ("WhatsappVideoParameter", &["video"]),
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
