// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Validation of requests: required properties, and the limits of the contract.

use crate::generated_prelude::*;

validation!(CreateAlphanumericSenderId {
    required alphanumeric_sender_id = "alphanumeric_sender_id";
    required messaging_profile_id = "messaging_profile_id";
    optional us_long_code_fallback = "us_long_code_fallback" [PhoneNumber];
});

validation!(CreateAutorespConfig {
    required country_code = "country_code";
    required keywords = "keywords";
    required op = "op";
});

validation!(CreateHostedNumberOrder {
    optional phone_numbers = "phone_numbers" [Each(&[PhoneNumber])];
});

validation!(CreateMessagingProfile {
    optional ai_assistant_id = "ai_assistant_id" [Length(None, Some(64))];
    optional alpha_sender = "alpha_sender" [Pattern("^[A-Za-z0-9 ]{1,11}$")];
    optional daily_spend_limit = "daily_spend_limit" [Pattern("^[0-9]+(?:\\.[0-9]+)?$")];
    required name = "name";
    optional resource_group_id = "resource_group_id" [Length(None, Some(64))];
    required whitelisted_destinations = "whitelisted_destinations" [Each(&[Pattern("^([A-Z]{2}|\\*)$")])];
});

validation!(ScheduleMessage {
    optional media_urls = "media_urls" [Items(None, Some(10))];
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendAlphanumericMessage {
    required from = "from";
    required messaging_profile_id = "messaging_profile_id";
    required text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendGroupMms {
    required from = "from" [PhoneNumber];
    optional media_urls = "media_urls" [Items(None, Some(10))];
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [Items(Some(1), Some(8)), Each(&[PhoneNumber])];
});

validation!(SendLongCodeMessage {
    required from = "from" [PhoneNumber];
    optional media_urls = "media_urls" [Items(None, Some(10))];
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendMessage {
    optional media_urls = "media_urls" [Items(None, Some(10))];
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendNumberPoolMessage {
    optional media_urls = "media_urls" [Items(None, Some(10))];
    required messaging_profile_id = "messaging_profile_id";
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendShortCodeMessage {
    required from = "from" [PhoneNumberOrShortCode];
    optional media_urls = "media_urls" [Items(None, Some(10))];
    optional text = "text" [Length(Some(1), None)];
    required to = "to" [PhoneNumberOrShortCode];
});

validation!(SendWhatsappMessage {
    required from = "from" [PhoneNumber];
    required to = "to";
    required whatsapp_message = "whatsapp_message" [];
});

validation!(UpdateAutorespConfig {
    required country_code = "country_code";
    required keywords = "keywords";
    required op = "op";
});

validation!(UpdateMessagingProfile {
    optional alpha_sender = "alpha_sender" [Pattern("^[A-Za-z0-9 ]{1,11}$")];
    optional daily_spend_limit = "daily_spend_limit" [Pattern("^[0-9]+(?:\\.[0-9]+)?$")];
    optional whitelisted_destinations = "whitelisted_destinations" [Each(&[Pattern("^([A-Z]{2}|\\*)$")])];
});

validation!(UpdatePhoneNumberCampaign {
    required campaign_id = "campaignId";
    required phone_number = "phoneNumber" [PhoneNumber];
});

validation!(WhatsappButtonReply {
    optional id = "id" [Length(None, Some(256))];
    optional title = "title" [Length(None, Some(20))];
});

validation!(WhatsappCardBody {
    optional text = "text" [Length(None, Some(160))];
});

validation!(WhatsappCarouselCard {
    optional body = "body" [];
    optional card_index = "card_index" [Range(Some(0.0), Some(9.0))];
});

validation!(WhatsappContent {
    optional interactive = "interactive" [];
    optional template = "template" [];
    optional text = "text" [];
});

validation!(WhatsappInteractive {
    optional action = "action" [];
    optional body = "body" [];
    optional footer = "footer" [];
    optional header = "header" [];
});

validation!(WhatsappInteractiveAction {
    optional buttons = "buttons" [Items(None, Some(3))];
    optional cards = "cards" [];
    optional parameters = "parameters" [];
    optional sections = "sections" [];
});

validation!(WhatsappInteractiveBody {
    optional text = "text" [Length(None, Some(1024))];
});

validation!(WhatsappInteractiveFooter {
    optional text = "text" [Length(None, Some(60))];
});

validation!(WhatsappInteractiveHeader {
    optional text = "text" [Length(None, Some(60))];
});

validation!(WhatsappListRow {
    optional description = "description" [Length(None, Some(72))];
    optional id = "id" [Length(None, Some(200))];
    optional title = "title" [Length(None, Some(24))];
});

validation!(WhatsappListSection {
    optional rows = "rows" [];
    optional title = "title" [Length(None, Some(24))];
});

validation!(WhatsappReplyButton {
    optional reply = "reply" [];
});

validation!(WhatsappTemplate {
    optional components = "components" [];
});

validation!(WhatsappTemplateComponent {
    optional index = "index" [Range(Some(0.0), None)];
});

validation!(WhatsappText {
    optional body = "body" [Length(Some(1), None)];
});

validation!(WhatsappUrlButton {
    optional display_text = "display_text" [Length(None, Some(20))];
});
