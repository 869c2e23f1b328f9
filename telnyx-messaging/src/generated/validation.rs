// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Validation of requests: required properties, and the limits of the contract.

use crate::generated_prelude::*;

validation! {
    CreateAlphanumericSenderId {
        required alphanumeric_sender_id = "alphanumeric_sender_id";
        required messaging_profile_id = "messaging_profile_id";
        optional us_long_code_fallback = "us_long_code_fallback" [PhoneNumber];
    }
    CreateAutorespConfig {
        required country_code = "country_code";
        required keywords = "keywords";
        required op = "op";
    }
    CreateMessagingNumbersBulkUpdate {
        required messaging_profile_id = "messaging_profile_id";
        required numbers = "numbers" [Each(&[PhoneNumber])];
    }
    CreateMessagingProfile {
        optional ai_assistant_id = "ai_assistant_id" [Length(None, Some(64))];
        optional alpha_sender = "alpha_sender" [Pattern("^[A-Za-z0-9 ]{1,11}$")];
        optional daily_spend_limit = "daily_spend_limit" [Pattern("^[0-9]+(?:\\.[0-9]+)?$")];
        required name = "name";
        optional resource_group_id = "resource_group_id" [Length(None, Some(64))];
        required whitelisted_destinations = "whitelisted_destinations" [Each(&[Pattern("^([A-Z]{2}|\\*)$")])];
    }
    ScheduleMessage {
        optional media_urls = "media_urls" [Items(None, Some(10))];
        required send_at = "send_at" [Window(300, 432000)];
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
        any_of text, media_urls;
    }
    SendAlphanumericMessage {
        required from = "from";
        required messaging_profile_id = "messaging_profile_id";
        required text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
    }
    SendGroupMms {
        required from = "from" [PhoneNumber];
        optional media_urls = "media_urls" [Items(None, Some(10))];
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [Items(Some(1), Some(8)), Each(&[PhoneNumber])];
        any_of text, media_urls;
    }
    SendLongCodeMessage {
        required from = "from" [PhoneNumber];
        optional media_urls = "media_urls" [Items(None, Some(10))];
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
        any_of text, media_urls;
    }
    SendMessage {
        optional media_urls = "media_urls" [Items(None, Some(10))];
        optional send_at = "send_at" [Window(300, 432000)];
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
        any_of text, media_urls;
    }
    SendNumberPoolMessage {
        optional media_urls = "media_urls" [Items(None, Some(10))];
        required messaging_profile_id = "messaging_profile_id";
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
        any_of text, media_urls;
    }
    SendShortCodeMessage {
        required from = "from" [PhoneNumberOrShortCode];
        optional media_urls = "media_urls" [Items(None, Some(10))];
        optional text = "text" [Length(Some(1), None)];
        required to = "to" [PhoneNumberOrShortCode];
        any_of text, media_urls;
    }
    UpdateAutorespConfig {
        required country_code = "country_code";
        required keywords = "keywords";
        required op = "op";
    }
    UpdateMessagingProfile {
        optional alpha_sender = "alpha_sender" [Pattern("^[A-Za-z0-9 ]{1,11}$")];
        optional daily_spend_limit = "daily_spend_limit" [Pattern("^[0-9]+(?:\\.[0-9]+)?$")];
        optional redaction_level = "redaction_level" [Range(Some(1.0), Some(2.0))];
        optional whitelisted_destinations = "whitelisted_destinations" [Each(&[Pattern("^([A-Z]{2}|\\*)$")])];
    }
    UpdateShortCode {
        required messaging_profile_id = "messaging_profile_id";
    }
}

#[cfg(feature = "hosted")]
validation! {
    CheckHostedNumberEligibility {
        required phone_numbers = "phone_numbers";
    }
    CreateHostedNumberOrder {
        optional phone_numbers = "phone_numbers" [Each(&[PhoneNumber])];
    }
    CreateHostedNumberVerificationCodes {
        required phone_numbers = "phone_numbers" [Each(&[PhoneNumber])];
        required verification_method = "verification_method";
    }
    HostedNumberCode {
        optional phone_number = "phone_number" [PhoneNumber];
    }
    ValidateHostedNumberCodes {
        required verification_codes = "verification_codes" [];
    }
}

#[cfg(feature = "rcs")]
validation! {
    AddRcsTestDevice {
        required phone_number = "phone_number" [PhoneNumber];
    }
    CheckRcsCapabilities {
        required agent_id = "agent_id";
        required phone_numbers = "phone_numbers" [Each(&[PhoneNumber])];
    }
    CreateRcsAgentRegistration {
        required brand_id = "brand_id";
        required configuration = "configuration" [];
        required display_name = "display_name" [Length(Some(1), Some(40))];
        optional hosting_region = "hosting_region" [Length(None, Some(32))];
        optional profile_id = "profile_id" [Length(None, Some(36))];
        required use_case = "use_case";
    }
    CreateRcsBrand {
        required addresses = "addresses" [];
        required contacts = "contacts" [];
        required display_name = "display_name" [Length(Some(1), Some(100))];
        required identifiers = "identifiers" [];
        required legal_entity_type = "legal_entity_type";
        required legal_name = "legal_name" [Length(Some(1), Some(100))];
        required organization_type = "organization_type";
        optional profile_id = "profile_id" [Length(None, Some(36))];
        required website_url = "website_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
    }
    LaunchRcsAgent {
        required campaign = "campaign" [];
        required testing = "testing" [];
    }
    RcsAgentBasics {
        optional brand_color = "brand_color" [Pattern("^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")];
        optional description = "description" [Length(Some(1), Some(100))];
        optional email = "email" [];
        optional hero_url = "hero_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional logo_url = "logo_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional phone_number = "phone_number" [];
        optional privacy_policy_url = "privacy_policy_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional terms_and_conditions_url = "terms_and_conditions_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional website = "website" [];
        any_of email, phone_number, website;
    }
    RcsAgentCampaign {
        optional additional_information = "additional_information" [Length(Some(1), Some(2000))];
        optional agent_overview = "agent_overview" [Length(Some(1), Some(2000))];
        optional company_overview = "company_overview" [Length(Some(1), Some(2000))];
        optional consent_settings = "consent_settings" [];
        optional interactions = "interactions" [];
        optional message_examples = "message_examples" [Each(&[Length(Some(1), Some(2000))])];
    }
    RcsAgentConfiguration {
        optional basics = "basics" [];
        optional campaign = "campaign" [];
        optional testing = "testing" [];
    }
    RcsAgentMessage {
        optional content_message = "content_message" [];
        optional ttl = "ttl" [Pattern("^[0-9]+(?:[.][0-9]+)?s$")];
        at_most_one expire_time, ttl;
    }
    RcsAgentTesting {
        optional additional_information = "additional_information" [Length(Some(1), Some(2000))];
        optional message_id = "message_id" [Length(Some(1), Some(255))];
        optional test_url = "test_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
    }
    RcsBrandAddress {
        optional administrative_area = "administrative_area" [Length(Some(1), Some(100))];
        optional city = "city" [Length(Some(1), Some(100))];
        optional country_code = "country_code" [Pattern("^[A-Z]{2}$")];
        optional line_1 = "line_1" [Length(Some(1), Some(255))];
        optional line_2 = "line_2" [Length(Some(1), Some(255))];
        optional postal_code = "postal_code" [Length(Some(1), Some(32))];
    }
    RcsBrandContact {
        optional email = "email" [Length(Some(3), Some(254))];
        optional first_name = "first_name" [Length(Some(1), Some(100))];
        optional last_name = "last_name" [Length(Some(1), Some(100))];
        optional phone_number = "phone_number" [PhoneNumber];
        optional title = "title" [Length(Some(1), Some(100))];
    }
    RcsBrandIdentifier {
        optional value = "value" [Length(Some(1), Some(255)), Pattern("^(?:[0-9]{9}|[0-9]{2}-[0-9]{7}|[!-9;-~]+:[!-~]+)$")];
    }
    RcsBrandIdentifiers {
        optional ein = "ein" [];
        optional stock_symbol = "stock_symbol" [];
    }
    RcsCalendarEvent {
        optional description = "description" [Length(None, Some(500))];
        optional title = "title" [Length(None, Some(100))];
    }
    RcsCard {
        optional description = "description" [Length(None, Some(2000))];
        optional suggestions = "suggestions" [Items(None, Some(10))];
        optional title = "title" [Length(None, Some(200))];
    }
    RcsCarousel {
        optional card_contents = "card_contents" [Items(Some(2), Some(10))];
    }
    RcsConsent {
        optional call_to_action = "call_to_action" [Length(Some(1), Some(2000))];
        optional call_to_action_media_url = "call_to_action_media_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional call_to_action_url = "call_to_action_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        optional double_opt_in_message = "double_opt_in_message" [Length(Some(1), Some(2000))];
        optional help_response = "help_response" [Length(Some(1), Some(2000))];
        optional opt_in_message = "opt_in_message" [Length(Some(1), Some(2000))];
        optional opt_in_methods = "opt_in_methods" [Items(Some(1), None)];
        optional opt_out_response = "opt_out_response" [Length(Some(1), Some(2000))];
        required_when double_opt_in_message if double_opt_in is "true";
    }
    RcsContent {
        optional rich_card = "rich_card" [];
        optional suggestions = "suggestions" [];
        optional text = "text" [Length(None, Some(3072))];
        exactly_one [content_info], [rich_card], [text];
    }
    RcsCoordinates {
        optional latitude = "latitude" [Range(Some(-90.0), Some(90.0))];
        optional longitude = "longitude" [Range(Some(-180.0), Some(180.0))];
    }
    RcsDial {
        optional phone_number = "phone_number" [PhoneNumber];
    }
    RcsEmailContact {
        optional address = "address" [Length(Some(3), Some(254))];
        optional label = "label" [Length(Some(1), Some(25))];
    }
    RcsInteraction {
        optional description = "description" [Length(Some(1), Some(2000))];
        required_when description if interaction_type is "OTHER";
    }
    RcsLaunchCampaign {
        optional additional_information = "additional_information" [Length(Some(1), Some(2000))];
        optional agent_overview = "agent_overview" [Length(Some(1), Some(2000))];
        optional company_overview = "company_overview" [Length(Some(1), Some(2000))];
        optional consent_settings = "consent_settings" [];
        optional interactions = "interactions" [Items(Some(1), None)];
        optional message_examples = "message_examples" [Items(Some(3), None), Each(&[Length(Some(1), Some(2000))])];
    }
    RcsMmsFallback {
        optional from = "from" [PhoneNumber];
    }
    RcsOptInMethod {
        optional description = "description" [Length(Some(1), Some(2000))];
        required_when description if method_type is "OTHER";
    }
    RcsPhoneContact {
        optional label = "label" [Length(Some(1), Some(25))];
        optional number = "number" [PhoneNumber];
    }
    RcsRichCard {
        optional carousel_card = "carousel_card" [];
        optional standalone_card = "standalone_card" [];
        exactly_one [carousel_card], [standalone_card];
    }
    RcsSmsFallback {
        optional from = "from" [PhoneNumber];
        optional text = "text" [Length(None, Some(3072))];
    }
    RcsStandaloneCard {
        optional card_content = "card_content" [];
    }
    RcsSuggestedAction {
        optional create_calendar_event_action = "create_calendar_event_action" [];
        optional dial_action = "dial_action" [];
        optional fallback_url = "fallback_url" [Length(None, Some(2048))];
        optional postback_data = "postback_data" [Length(None, Some(2048))];
        optional text = "text" [Length(None, Some(25))];
        optional view_location_action = "view_location_action" [];
        exactly_one [create_calendar_event_action], [dial_action], [open_url_action], [share_location_action], [view_location_action];
    }
    RcsSuggestedReply {
        optional postback_data = "postback_data" [Length(None, Some(2048))];
        optional text = "text" [Length(None, Some(25))];
    }
    RcsSuggestion {
        optional action = "action" [];
        optional reply = "reply" [];
        exactly_one [action], [reply];
    }
    RcsViewLocation {
        optional lat_long = "lat_long" [];
    }
    RcsWebsiteContact {
        optional label = "label" [Length(Some(1), Some(25))];
        optional url = "url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
    }
    SendRcsMessage {
        required agent_id = "agent_id";
        required agent_message = "agent_message" [];
        required messaging_profile_id = "messaging_profile_id";
        optional mms_fallback = "mms_fallback" [];
        optional sms_fallback = "sms_fallback" [];
        required to = "to" [PhoneNumber];
    }
    UpdateRcsAgentRegistration {
        optional configuration = "configuration" [];
        optional display_name = "display_name" [Length(Some(1), Some(40))];
        optional hosting_region = "hosting_region" [Length(None, Some(32))];
        optional profile_id = "profile_id" [Length(None, Some(36))];
        min_properties 1 of configuration, display_name, hosting_region, profile_id, use_case;
    }
    UpdateRcsBrand {
        optional addresses = "addresses" [];
        optional contacts = "contacts" [];
        optional display_name = "display_name" [Length(Some(1), Some(100))];
        optional identifiers = "identifiers" [];
        optional legal_name = "legal_name" [Length(Some(1), Some(100))];
        optional profile_id = "profile_id" [Length(None, Some(36))];
        optional website_url = "website_url" [Length(Some(1), None), Pattern("^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$")];
        min_properties 1 of addresses, contacts, display_name, identifiers, legal_entity_type, legal_name, organization_type, profile_id, website_url;
    }
}

#[cfg(feature = "tendlc")]
validation! {
    AppealCampaign {
        required appeal_reason = "appeal_reason";
    }
    AssignProfileToCampaign {
        required messaging_profile_id = "messagingProfileId";
        exactly_one [campaign_id = "campaignId"], [tcr_campaign_id = "tcrCampaignId"];
    }
    CreateBrand {
        optional city = "city" [Length(None, Some(100))];
        optional company_name = "companyName" [Length(None, Some(100))];
        required country = "country" [Length(Some(2), Some(2))];
        required display_name = "displayName" [Length(None, Some(100))];
        optional ein = "ein" [Length(None, Some(20))];
        required email = "email" [Length(None, Some(100))];
        required entity_type = "entityType";
        optional first_name = "firstName" [Length(None, Some(100))];
        optional ip_address = "ipAddress" [Length(None, Some(50))];
        optional last_name = "lastName" [Length(None, Some(100))];
        optional mobile_phone = "mobilePhone" [Length(None, Some(20)), PhoneNumber];
        optional phone = "phone" [Length(None, Some(20)), PhoneNumber];
        optional postal_code = "postalCode" [Length(None, Some(10))];
        optional state = "state" [Length(None, Some(20))];
        optional stock_symbol = "stockSymbol" [Length(None, Some(10))];
        optional street = "street" [Length(None, Some(100))];
        required vertical = "vertical";
        optional website = "website" [Length(None, Some(100))];
    }
    CreatePhoneNumberCampaign {
        required campaign_id = "campaignId";
        required phone_number = "phoneNumber" [PhoneNumber];
    }
    ImportExternalVetting {
        required evp_id = "evpId" [Length(None, Some(10))];
        required vetting_id = "vettingId";
    }
    OrderExternalVetting {
        required evp_id = "evpId" [Length(None, Some(10))];
        required vetting_class = "vettingClass";
    }
    SubmitCampaign {
        required brand_id = "brandId";
        required description = "description";
        required usecase = "usecase";
    }
    TriggerBrandSmsOtp {
        required pin_sms = "pinSms" [Length(None, Some(500))];
        required success_sms = "successSms" [Length(None, Some(500))];
    }
    UpdateBrand {
        optional alt_business_id = "altBusinessId" [Length(None, Some(50))];
        optional city = "city" [Length(None, Some(100))];
        optional company_name = "companyName" [Length(None, Some(100))];
        required country = "country" [Length(Some(2), Some(2))];
        required display_name = "displayName" [Length(None, Some(100))];
        optional ein = "ein" [Length(None, Some(20))];
        required email = "email" [Length(None, Some(100))];
        required entity_type = "entityType";
        optional first_name = "firstName" [Length(None, Some(100))];
        optional ip_address = "ipAddress" [Length(None, Some(50))];
        optional last_name = "lastName" [Length(None, Some(100))];
        optional phone = "phone" [Length(None, Some(20)), PhoneNumber];
        optional postal_code = "postalCode" [Length(None, Some(10))];
        optional state = "state" [Length(None, Some(20))];
        optional stock_symbol = "stockSymbol" [Length(None, Some(10))];
        optional street = "street" [Length(None, Some(100))];
        required vertical = "vertical";
        optional website = "website" [Length(None, Some(100))];
    }
    UpdateCampaign {
        optional help_message = "helpMessage" [Length(None, Some(255))];
        optional message_flow = "messageFlow" [Length(None, Some(2048))];
        optional reseller_id = "resellerId" [Length(None, Some(8))];
        optional sample1 = "sample1" [Length(None, Some(255))];
        optional sample2 = "sample2" [Length(None, Some(255))];
        optional sample3 = "sample3" [Length(None, Some(255))];
        optional sample4 = "sample4" [Length(None, Some(255))];
        optional sample5 = "sample5" [Length(None, Some(255))];
    }
    UpdatePhoneNumberCampaign {
        required campaign_id = "campaignId";
        required phone_number = "phoneNumber" [PhoneNumber];
    }
    VerifyBrandSmsOtp {
        required otp_pin = "otpPin" [Length(Some(4), Some(10))];
    }
}

#[cfg(feature = "tollfree")]
validation! {
    SubmitTollFreeVerification {
        required additional_information = "additionalInformation" [Length(None, Some(500))];
        required business_addr1 = "businessAddr1" [Length(None, Some(500))];
        optional business_addr2 = "businessAddr2" [Length(None, Some(500))];
        required business_city = "businessCity" [Length(None, Some(500))];
        required business_contact_email = "businessContactEmail" [Length(None, Some(500))];
        required business_contact_first_name = "businessContactFirstName" [Length(None, Some(500))];
        required business_contact_last_name = "businessContactLastName" [Length(None, Some(500))];
        required business_contact_phone = "businessContactPhone" [Length(None, Some(500)), PhoneNumber];
        required business_name = "businessName" [Length(None, Some(500))];
        optional business_registration_country = "businessRegistrationCountry" [Length(None, Some(2)), Pattern("^[A-Z]{2}$")];
        optional business_registration_number = "businessRegistrationNumber" [Length(None, Some(500))];
        optional business_registration_type = "businessRegistrationType" [Length(None, Some(500))];
        required business_state = "businessState" [Length(None, Some(500))];
        required business_zip = "businessZip" [Length(None, Some(500))];
        optional campaign_verify_authorization_token = "campaignVerifyAuthorizationToken" [Length(None, Some(500))];
        required corporate_website = "corporateWebsite" [Length(None, Some(500))];
        optional doing_business_as = "doingBusinessAs" [Length(None, Some(500))];
        optional help_message_response = "helpMessageResponse" [Length(None, Some(500))];
        optional isv_reseller = "isvReseller" [Length(None, Some(500))];
        required message_volume = "messageVolume";
        optional opt_in_confirmation_response = "optInConfirmationResponse" [Length(None, Some(500))];
        optional opt_in_keywords = "optInKeywords" [Length(None, Some(500))];
        required opt_in_workflow = "optInWorkflow" [Length(None, Some(500))];
        required opt_in_workflow_image_urls = "optInWorkflowImageURLs" [Items(Some(1), None)];
        required phone_numbers = "phoneNumbers" [Items(Some(1), None)];
        optional privacy_policy_url = "privacyPolicyURL" [Length(None, Some(500))];
        required production_message_content = "productionMessageContent" [Length(None, Some(1000))];
        optional terms_and_condition_url = "termsAndConditionURL" [Length(None, Some(500))];
        required use_case = "useCase";
        required use_case_summary = "useCaseSummary" [Length(None, Some(500))];
        optional webhook_url = "webhookUrl" [Length(None, Some(500))];
        required_when campaign_verify_authorization_token = "campaignVerifyAuthorizationToken" if use_case = "useCase" is "Political";
    }
    TollFreeNumber {
    }
    TollFreeOptInImage {
        optional url = "url" [Length(Some(1), Some(2083))];
    }
}

#[cfg(feature = "whatsapp")]
validation! {
    CreateWhatsappHostedSignup {
        required app_id = "app_id";
        optional expires_at = "expires_at" [Window(0, 259200)];
    }
    CreateWhatsappMessageTemplate {
        required category = "category";
        required components = "components" [];
        required language = "language";
        required name = "name" [Pattern("^[a-z0-9_]+$")];
        required waba_id = "waba_id";
    }
    InitializeWhatsappVerification {
        required display_name = "display_name";
        required phone_number = "phone_number" [PhoneNumber];
    }
    SendWhatsappMessage {
        required from = "from" [PhoneNumber];
        required to = "to";
        required whatsapp_message = "whatsapp_message" [];
    }
    UpdateWhatsappCallingRouting {
        required connection_id = "connection_id" [Pattern("^[1-9][0-9]{0,18}$")];
    }
    UpdateWhatsappCallingSettings {
        required enabled = "enabled";
    }
    UpdateWhatsappMessageTemplate {
        optional components = "components" [];
    }
    UpdateWhatsappProfile {
        optional about = "about" [Length(None, Some(139))];
        optional description = "description" [Length(None, Some(512))];
    }
    UploadWhatsappProfilePhoto {
        required file = "file";
    }
    VerifyWhatsappPhoneNumber {
        required code = "code";
    }
    WhatsappButtonAction {
        optional buttons = "buttons" [Items(None, Some(3))];
    }
    WhatsappButtonMessage {
        optional action = "action" [];
        optional body = "body" [];
        optional footer = "footer" [];
        optional header = "header" [];
    }
    WhatsappButtonReply {
        optional id = "id" [Length(None, Some(256))];
        optional title = "title" [Length(None, Some(20))];
    }
    WhatsappCallButton {
        optional phone_number = "phone_number" [PhoneNumber];
        optional text = "text" [Length(None, Some(25))];
    }
    WhatsappCardAction {
        optional parameters = "parameters" [];
    }
    WhatsappCardBody {
        optional text = "text" [Length(None, Some(160))];
    }
    WhatsappCarouselAction {
        optional cards = "cards" [Items(None, Some(10))];
    }
    WhatsappCarouselCard {
        optional action = "action" [];
        optional body = "body" [];
        optional card_index = "card_index" [Range(Some(0.0), Some(9.0))];
    }
    WhatsappCarouselMessage {
        optional action = "action" [];
        optional body = "body" [];
    }
    WhatsappContact {
    }
    WhatsappContactsContent {
        optional contacts = "contacts" [Items(Some(1), None)];
    }
    WhatsappContent(Contacts, Interactive, Template, Text)
    WhatsappCopyCodeButton {
        optional text = "text" [Length(None, Some(25))];
    }
    WhatsappFlowAction {
        optional parameters = "parameters" [];
    }
    WhatsappFlowButton {
        optional text = "text" [Length(None, Some(25))];
    }
    WhatsappFlowMessage {
        optional action = "action" [];
        optional body = "body" [];
        optional footer = "footer" [];
        optional header = "header" [];
    }
    WhatsappFlowParameters {
        optional flow_cta = "flow_cta" [Length(Some(1), Some(20))];
        exactly_one [flow_id], [flow_name];
    }
    WhatsappInteractive(Button, Carousel, CtaUrl, Flow, List, LocationRequestMessage)
    WhatsappInteractiveBody {
        optional text = "text" [Length(None, Some(1024))];
    }
    WhatsappInteractiveContent {
        optional interactive = "interactive" [];
    }
    WhatsappInteractiveFooter {
        optional text = "text" [Length(None, Some(60))];
    }
    WhatsappInteractiveHeader(Text)
    WhatsappLinkButton {
        optional text = "text" [Length(None, Some(25))];
    }
    WhatsappListAction {
        optional sections = "sections" [];
    }
    WhatsappListMessage {
        optional action = "action" [];
        optional body = "body" [];
        optional footer = "footer" [];
        optional header = "header" [];
    }
    WhatsappListRow {
        optional description = "description" [Length(None, Some(72))];
        optional id = "id" [Length(None, Some(200))];
        optional title = "title" [Length(None, Some(24))];
    }
    WhatsappListSection {
        optional rows = "rows" [];
        optional title = "title" [Length(None, Some(24))];
    }
    WhatsappLocationRequest {
        optional body = "body" [];
    }
    WhatsappOtpButton {
        optional text = "text" [Length(None, Some(25))];
        required_when package_name if otp_type is "ONE_TAP";
        required_when signature_hash if otp_type is "ONE_TAP";
    }
    WhatsappQuickReplyButton {
        optional text = "text" [Length(None, Some(25))];
    }
    WhatsappReplyButton {
        optional reply = "reply" [];
    }
    WhatsappTemplate {
        optional components = "components" [];
        exactly_one [template_id], [language, name];
    }
    WhatsappTemplateBody {
        optional text = "text" [Length(None, Some(1024))];
    }
    WhatsappTemplateButton(CopyCode, Flow, Otp, PhoneNumber, QuickReply, Url)
    WhatsappTemplateButtonValues {
        optional index = "index" [Range(Some(0.0), None)];
    }
    WhatsappTemplateButtons {
        optional buttons = "buttons" [Items(None, Some(3))];
    }
    WhatsappTemplateCard {
        optional components = "components" [];
    }
    WhatsappTemplateCardPart(Body, Buttons, Header)
    WhatsappTemplateCarousel {
        optional cards = "cards" [];
    }
    WhatsappTemplateComponent(Button)
    WhatsappTemplateContent {
        optional template = "template" [];
    }
    WhatsappTemplateFooter {
        optional text = "text" [Length(None, Some(60))];
    }
    WhatsappTemplateHeader {
        required_when text if format is "TEXT";
    }
    WhatsappTemplatePart(Body, Buttons, Carousel, Footer, Header)
    WhatsappText {
        optional body = "body" [Length(Some(1), None)];
    }
    WhatsappTextContent {
        optional text = "text" [];
    }
    WhatsappTextHeader {
        optional text = "text" [Length(None, Some(60))];
    }
    WhatsappUrlAction {
        optional parameters = "parameters" [];
    }
    WhatsappUrlButton {
        optional display_text = "display_text" [Length(None, Some(20))];
    }
    WhatsappUrlMessage {
        optional action = "action" [];
        optional body = "body" [];
        optional footer = "footer" [];
        optional header = "header" [];
    }
}
