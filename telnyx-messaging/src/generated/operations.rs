// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The table of operations.

use crate::generated_prelude::*;

/// The base URL of the service.
pub(crate) const BASE_URL: &str = "https://api.telnyx.com/v2";

/// All operations of the contract, ordered by id.
pub static OPERATIONS: &[&Operation] = &[
    &ALPHANUMERIC_SENDER_IDS_CREATE,
    &ALPHANUMERIC_SENDER_IDS_DELETE,
    &ALPHANUMERIC_SENDER_IDS_LIST,
    &ALPHANUMERIC_SENDER_IDS_RETRIEVE,
    &MESSAGES_CANCEL_SCHEDULED,
    #[cfg(feature = "rcs")]
    &MESSAGES_RCS_GENERATE_DEEPLINK,
    #[cfg(feature = "rcs")]
    &MESSAGES_RCS_SEND,
    &MESSAGES_RETRIEVE,
    &MESSAGES_RETRIEVE_GROUP_MESSAGES,
    &MESSAGES_SCHEDULE,
    &MESSAGES_SEND,
    &MESSAGES_SEND_GROUP_MMS,
    &MESSAGES_SEND_LONG_CODE,
    &MESSAGES_SEND_NUMBER_POOL,
    &MESSAGES_SEND_SHORT_CODE,
    &MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER,
    #[cfg(feature = "whatsapp")]
    &MESSAGES_WHATSAPP,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_AGENTS_LIST,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_AGENTS_RETRIEVE,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_AGENTS_UPDATE,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_INVITE_TEST_NUMBER,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_LIST_BULK_CAPABILITIES,
    #[cfg(feature = "rcs")]
    &MESSAGING_RCS_RETRIEVE_CAPABILITIES,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_CREATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_DELETE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_IMPORTS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_ORDER,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_GET_FEEDBACK,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_GET_SMS_OTP_BY_REFERENCE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_LIST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_RESEND_2FA_EMAIL,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_RETRIEVE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_RETRIEVE_SMS_OTP_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_REVET,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_TRIGGER_SMS_OTP,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_UPDATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_BRAND_VERIFY_SMS_OTP,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_ACCEPT_SHARING,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_DEACTIVATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_GET_OPERATION_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_GET_SHARING_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_LIST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_OSR_GET_ATTRIBUTES,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_RETRIEVE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_SUBMIT_APPEAL,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_UPDATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_USECASE_GET_COST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_BUILDER_BRAND_QUALIFY_BY_USECASE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_CAMPAIGN_BUILDER_SUBMIT,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_GET_ENUM,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST_SHARED_BY_ME,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE_SHARING_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PARTNER_CAMPAIGNS_UPDATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_ASSIGN,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_RETRIEVE_STATUS,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_CREATE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_DELETE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_LIST,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_RETRIEVE,
    #[cfg(feature = "tendlc")]
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_CHECK_ELIGIBILITY,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_CREATE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_CREATE_VERIFICATION_CODES,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_DELETE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_LIST,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBER_ORDERS_VALIDATE_CODES,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBERS_DELETE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBERS_LIST,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBERS_RETRIEVE,
    #[cfg(feature = "hosted")]
    &MESSAGING_HOSTED_NUMBERS_UPDATE,
    &MESSAGING_NUMBERS_BULK_UPDATES_CREATE,
    &MESSAGING_NUMBERS_BULK_UPDATES_RETRIEVE,
    &MESSAGING_OPTOUTS_LIST,
    &MESSAGING_PROFILE_METRICS_LIST,
    &MESSAGING_PROFILES_ACTIONS_REGENERATE_SECRET,
    &MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE,
    &MESSAGING_PROFILES_AUTORESP_CONFIGS_DELETE,
    &MESSAGING_PROFILES_AUTORESP_CONFIGS_LIST,
    &MESSAGING_PROFILES_AUTORESP_CONFIGS_RETRIEVE,
    &MESSAGING_PROFILES_AUTORESP_CONFIGS_UPDATE,
    &MESSAGING_PROFILES_CREATE,
    &MESSAGING_PROFILES_DELETE,
    &MESSAGING_PROFILES_LIST,
    &MESSAGING_PROFILES_LIST_ALPHANUMERIC_SENDER_IDS,
    &MESSAGING_PROFILES_LIST_PHONE_NUMBERS,
    &MESSAGING_PROFILES_LIST_SHORT_CODES,
    &MESSAGING_PROFILES_RETRIEVE,
    &MESSAGING_PROFILES_RETRIEVE_METRICS,
    &MESSAGING_PROFILES_UPDATE,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_CREATE,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_DELETE,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_LIST,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY,
    #[cfg(feature = "tollfree")]
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_UPDATE,
    &MESSAGING_URL_DOMAINS_LIST,
    &MOBILE_PHONE_NUMBERS_MESSAGING_LIST,
    &MOBILE_PHONE_NUMBERS_MESSAGING_RETRIEVE,
    &PHONE_NUMBERS_MESSAGING_LIST,
    &PHONE_NUMBERS_MESSAGING_RETRIEVE,
    &PHONE_NUMBERS_MESSAGING_UPDATE,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_CREATE,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_LAUNCH,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_LIST,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_RETRIEVE,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_RETRIEVE_CARRIER_APPROVALS,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_SUBMIT,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_TEST_DEVICES_CREATE,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_TEST_DEVICES_DELETE,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_TEST_DEVICES_LIST,
    #[cfg(feature = "rcs")]
    &RCS_AGENTS_UPDATE,
    #[cfg(feature = "rcs")]
    &RCS_BRANDS_CREATE,
    #[cfg(feature = "rcs")]
    &RCS_BRANDS_LIST,
    #[cfg(feature = "rcs")]
    &RCS_BRANDS_RETRIEVE,
    #[cfg(feature = "rcs")]
    &RCS_BRANDS_SUBMIT,
    #[cfg(feature = "rcs")]
    &RCS_BRANDS_UPDATE,
    &SHORT_CODES_LIST,
    &SHORT_CODES_RETRIEVE,
    &SHORT_CODES_UPDATE,
    &WEBHOOK_DELIVERIES_LIST,
    &WEBHOOK_DELIVERIES_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_DELETE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_INITIALIZE_VERIFICATION,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_UPDATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_HOSTED_SIGNUPS_CREATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_HOSTED_SIGNUPS_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_HOSTED_SIGNUPS_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_PATCH_ALL,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_UPDATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_PATCH_ALL,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_DELETE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_DELETE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_UPLOAD,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_PROFILE_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_PROFILE_UPDATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_RESEND_VERIFICATION,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_RETRIEVE_CONVERSATION_WINDOW,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_RETRIEVE_PHONE_NUMBER,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_PHONE_NUMBERS_VERIFY,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_SIGNUP_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_SIGNUP_RETRIEVE_STATUS,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_TEMPLATES_CREATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_TEMPLATES_LIST,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_USER_DATA_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_USER_DATA_UPDATE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_MESSAGE_TEMPLATES_DELETE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_MESSAGE_TEMPLATES_RETRIEVE,
    #[cfg(feature = "whatsapp")]
    &WHATSAPP_MESSAGE_TEMPLATES_UPDATE,
];

pub(crate) static ALPHANUMERIC_SENDER_IDS_CREATE: Operation =
    Operation::post("alphanumeric_sender_ids.create", "/alphanumeric_sender_ids");
pub(crate) static ALPHANUMERIC_SENDER_IDS_DELETE: Operation =
    Operation::delete("alphanumeric_sender_ids.delete", "/alphanumeric_sender_ids/{id}");
pub(crate) static ALPHANUMERIC_SENDER_IDS_LIST: Operation =
    Operation::get("alphanumeric_sender_ids.list", "/alphanumeric_sender_ids").paged(Pagination::PageNumber);
pub(crate) static ALPHANUMERIC_SENDER_IDS_RETRIEVE: Operation =
    Operation::get("alphanumeric_sender_ids.retrieve", "/alphanumeric_sender_ids/{id}");
pub(crate) static MESSAGES_CANCEL_SCHEDULED: Operation =
    Operation::delete("messages.cancel_scheduled", "/messages/{id}");
#[cfg(feature = "rcs")]
pub(crate) static MESSAGES_RCS_GENERATE_DEEPLINK: Operation =
    Operation::get("messages.rcs.generate_deeplink", "/messages/rcs/deeplinks/{agent_id}");
#[cfg(feature = "rcs")]
pub(crate) static MESSAGES_RCS_SEND: Operation =
    Operation::post("messages.rcs.send", "/messages/rcs").idempotency_key();
pub(crate) static MESSAGES_RETRIEVE: Operation =
    Operation::get("messages.retrieve", "/messages/{id}");
pub(crate) static MESSAGES_RETRIEVE_GROUP_MESSAGES: Operation =
    Operation::get("messages.retrieve_group_messages", "/messages/group/{message_id}").paged(Pagination::None);
pub(crate) static MESSAGES_SCHEDULE: Operation =
    Operation::post("messages.schedule", "/messages/schedule");
pub(crate) static MESSAGES_SEND: Operation =
    Operation::post("messages.send", "/messages").idempotency_key();
pub(crate) static MESSAGES_SEND_GROUP_MMS: Operation =
    Operation::post("messages.send_group_mms", "/messages/group_mms").idempotency_key();
pub(crate) static MESSAGES_SEND_LONG_CODE: Operation =
    Operation::post("messages.send_long_code", "/messages/long_code").idempotency_key();
pub(crate) static MESSAGES_SEND_NUMBER_POOL: Operation =
    Operation::post("messages.send_number_pool", "/messages/number_pool").idempotency_key();
pub(crate) static MESSAGES_SEND_SHORT_CODE: Operation =
    Operation::post("messages.send_short_code", "/messages/short_code").idempotency_key();
pub(crate) static MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER: Operation =
    Operation::post("messages.send_with_alphanumeric_sender", "/messages/alphanumeric_sender_id").idempotency_key();
#[cfg(feature = "whatsapp")]
pub(crate) static MESSAGES_WHATSAPP: Operation =
    Operation::post("messages.whatsapp", "/messages/whatsapp").idempotency_key();
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_AGENTS_LIST: Operation =
    Operation::get("messaging.rcs.agents.list", "/messaging/rcs/agents").paged(Pagination::PageNumber);
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_AGENTS_RETRIEVE: Operation =
    Operation::get("messaging.rcs.agents.retrieve", "/messaging/rcs/agents/{id}");
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_AGENTS_UPDATE: Operation =
    Operation::patch("messaging.rcs.agents.update", "/messaging/rcs/agents/{id}");
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_INVITE_TEST_NUMBER: Operation =
    Operation::put("messaging.rcs.invite_test_number", "/messaging/rcs/test_number_invite/{id}/{phone_number}");
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_LIST_BULK_CAPABILITIES: Operation =
    Operation::post("messaging.rcs.list_bulk_capabilities", "/messaging/rcs/bulk_capabilities").retry(RetryClass::Idempotent);
#[cfg(feature = "rcs")]
pub(crate) static MESSAGING_RCS_RETRIEVE_CAPABILITIES: Operation =
    Operation::get("messaging.rcs.retrieve_capabilities", "/messaging/rcs/capabilities/{agent_id}/{phone_number}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_CREATE: Operation =
    Operation::post("messaging_10dlc.brand.create", "/10dlc/brand");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_DELETE: Operation =
    Operation::delete("messaging_10dlc.brand.delete", "/10dlc/brand/{brandId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_IMPORTS: Operation =
    Operation::put("messaging_10dlc.brand.external_vetting.imports", "/10dlc/brand/{brandId}/externalVetting");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST: Operation =
    Operation::get("messaging_10dlc.brand.external_vetting.list", "/10dlc/brand/{brandId}/externalVetting").paged(Pagination::None);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_ORDER: Operation =
    Operation::post("messaging_10dlc.brand.external_vetting.order", "/10dlc/brand/{brandId}/externalVetting");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_GET_FEEDBACK: Operation =
    Operation::get("messaging_10dlc.brand.get_feedback", "/10dlc/brand/feedback/{brandId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_GET_SMS_OTP_BY_REFERENCE: Operation =
    Operation::get("messaging_10dlc.brand.get_sms_otp_by_reference", "/10dlc/brand/smsOtp/{referenceId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_LIST: Operation =
    Operation::get("messaging_10dlc.brand.list", "/10dlc/brand").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_RESEND_2FA_EMAIL: Operation =
    Operation::post("messaging_10dlc.brand.resend_2fa_email", "/10dlc/brand/{brandId}/2faEmail");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_RETRIEVE: Operation =
    Operation::get("messaging_10dlc.brand.retrieve", "/10dlc/brand/{brandId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_RETRIEVE_SMS_OTP_STATUS: Operation =
    Operation::get("messaging_10dlc.brand.retrieve_sms_otp_status", "/10dlc/brand/{brandId}/smsOtp");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_REVET: Operation =
    Operation::put("messaging_10dlc.brand.revet", "/10dlc/brand/{brandId}/revet").retry(RetryClass::Unsafe);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_TRIGGER_SMS_OTP: Operation =
    Operation::post("messaging_10dlc.brand.trigger_sms_otp", "/10dlc/brand/{brandId}/smsOtp");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_UPDATE: Operation =
    Operation::put("messaging_10dlc.brand.update", "/10dlc/brand/{brandId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_BRAND_VERIFY_SMS_OTP: Operation =
    Operation::put("messaging_10dlc.brand.verify_sms_otp", "/10dlc/brand/{brandId}/smsOtp").retry(RetryClass::Unsafe);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_ACCEPT_SHARING: Operation =
    Operation::post("messaging_10dlc.campaign.accept_sharing", "/10dlc/campaign/acceptSharing/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_DEACTIVATE: Operation =
    Operation::delete("messaging_10dlc.campaign.deactivate", "/10dlc/campaign/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA: Operation =
    Operation::get("messaging_10dlc.campaign.get_mno_metadata", "/10dlc/campaign/{campaignId}/mnoMetadata");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_GET_OPERATION_STATUS: Operation =
    Operation::get("messaging_10dlc.campaign.get_operation_status", "/10dlc/campaign/{campaignId}/operationStatus");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_GET_SHARING_STATUS: Operation =
    Operation::get("messaging_10dlc.campaign.get_sharing_status", "/10dlc/campaign/{campaignId}/sharing");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_LIST: Operation =
    Operation::get("messaging_10dlc.campaign.list", "/10dlc/campaign").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_OSR_GET_ATTRIBUTES: Operation =
    Operation::get("messaging_10dlc.campaign.osr.get_attributes", "/10dlc/campaign/{campaignId}/osr/attributes");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_RETRIEVE: Operation =
    Operation::get("messaging_10dlc.campaign.retrieve", "/10dlc/campaign/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_SUBMIT_APPEAL: Operation =
    Operation::post("messaging_10dlc.campaign.submit_appeal", "/10dlc/campaign/{campaignId}/appeal");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_UPDATE: Operation =
    Operation::put("messaging_10dlc.campaign.update", "/10dlc/campaign/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_USECASE_GET_COST: Operation =
    Operation::get("messaging_10dlc.campaign.usecase.get_cost", "/10dlc/campaign/usecase/cost");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_BUILDER_BRAND_QUALIFY_BY_USECASE: Operation =
    Operation::get("messaging_10dlc.campaign_builder.brand.qualify_by_usecase", "/10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_CAMPAIGN_BUILDER_SUBMIT: Operation =
    Operation::post("messaging_10dlc.campaign_builder.submit", "/10dlc/campaignBuilder");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_GET_ENUM: Operation =
    Operation::get("messaging_10dlc.get_enum", "/10dlc/enum/{endpoint}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST: Operation =
    Operation::get("messaging_10dlc.partner_campaigns.list", "/10dlc/partner_campaigns").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST_SHARED_BY_ME: Operation =
    Operation::get("messaging_10dlc.partner_campaigns.list_shared_by_me", "/10dlc/partnerCampaign/sharedByMe").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE: Operation =
    Operation::get("messaging_10dlc.partner_campaigns.retrieve", "/10dlc/partner_campaigns/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE_SHARING_STATUS: Operation =
    Operation::get("messaging_10dlc.partner_campaigns.retrieve_sharing_status", "/10dlc/partnerCampaign/{campaignId}/sharing");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PARTNER_CAMPAIGNS_UPDATE: Operation =
    Operation::patch("messaging_10dlc.partner_campaigns.update", "/10dlc/partner_campaigns/{campaignId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_ASSIGN: Operation =
    Operation::post("messaging_10dlc.phone_number_assignment_by_profile.assign", "/10dlc/phoneNumberAssignmentByProfile");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS: Operation =
    Operation::get("messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status", "/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_RETRIEVE_STATUS: Operation =
    Operation::get("messaging_10dlc.phone_number_assignment_by_profile.retrieve_status", "/10dlc/phoneNumberAssignmentByProfile/{taskId}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_CREATE: Operation =
    Operation::post("messaging_10dlc.phone_number_campaigns.create", "/10dlc/phone_number_campaigns");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_DELETE: Operation =
    Operation::delete("messaging_10dlc.phone_number_campaigns.delete", "/10dlc/phone_number_campaigns/{phoneNumber}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_LIST: Operation =
    Operation::get("messaging_10dlc.phone_number_campaigns.list", "/10dlc/phone_number_campaigns").paged(Pagination::RecordsPerPage);
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_RETRIEVE: Operation =
    Operation::get("messaging_10dlc.phone_number_campaigns.retrieve", "/10dlc/phone_number_campaigns/{phoneNumber}");
#[cfg(feature = "tendlc")]
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE: Operation =
    Operation::put("messaging_10dlc.phone_number_campaigns.update", "/10dlc/phone_number_campaigns/{phoneNumber}");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE: Operation =
    Operation::post("messaging_hosted_number_orders.actions.upload_file", "/messaging_hosted_number_orders/{id}/actions/file_upload");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_CHECK_ELIGIBILITY: Operation =
    Operation::post("messaging_hosted_number_orders.check_eligibility", "/messaging_hosted_number_orders/eligibility_numbers_check").retry(RetryClass::Idempotent);
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_CREATE: Operation =
    Operation::post("messaging_hosted_number_orders.create", "/messaging_hosted_number_orders");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_CREATE_VERIFICATION_CODES: Operation =
    Operation::post("messaging_hosted_number_orders.create_verification_codes", "/messaging_hosted_number_orders/{id}/verification_codes");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_DELETE: Operation =
    Operation::delete("messaging_hosted_number_orders.delete", "/messaging_hosted_number_orders/{id}");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_LIST: Operation =
    Operation::get("messaging_hosted_number_orders.list", "/messaging_hosted_number_orders").paged(Pagination::PageNumber);
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE: Operation =
    Operation::get("messaging_hosted_number_orders.retrieve", "/messaging_hosted_number_orders/{id}");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_VALIDATE_CODES: Operation =
    Operation::post("messaging_hosted_number_orders.validate_codes", "/messaging_hosted_number_orders/{id}/validation_codes");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBERS_DELETE: Operation =
    Operation::delete("messaging_hosted_numbers.delete", "/messaging_hosted_numbers/{id}");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBERS_LIST: Operation =
    Operation::get("messaging_hosted_numbers.list", "/messaging_hosted_numbers").paged(Pagination::PageNumber);
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBERS_RETRIEVE: Operation =
    Operation::get("messaging_hosted_numbers.retrieve", "/messaging_hosted_numbers/{id}");
#[cfg(feature = "hosted")]
pub(crate) static MESSAGING_HOSTED_NUMBERS_UPDATE: Operation =
    Operation::patch("messaging_hosted_numbers.update", "/messaging_hosted_numbers/{id}");
pub(crate) static MESSAGING_NUMBERS_BULK_UPDATES_CREATE: Operation =
    Operation::post("messaging_numbers_bulk_updates.create", "/messaging_numbers_bulk_updates");
pub(crate) static MESSAGING_NUMBERS_BULK_UPDATES_RETRIEVE: Operation =
    Operation::get("messaging_numbers_bulk_updates.retrieve", "/messaging_numbers_bulk_updates/{order_id}");
pub(crate) static MESSAGING_OPTOUTS_LIST: Operation =
    Operation::get("messaging_optouts.list", "/messaging_optouts").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_PROFILE_METRICS_LIST: Operation =
    Operation::get("messaging_profile_metrics.list", "/messaging_profile_metrics").paged(Pagination::None);
pub(crate) static MESSAGING_PROFILES_ACTIONS_REGENERATE_SECRET: Operation =
    Operation::post("messaging_profiles.actions.regenerate_secret", "/messaging_profiles/{id}/actions/regenerate_secret");
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE: Operation =
    Operation::post("messaging_profiles.autoresp_configs.create", "/messaging_profiles/{profile_id}/autoresp_configs");
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_DELETE: Operation =
    Operation::delete("messaging_profiles.autoresp_configs.delete", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_LIST: Operation =
    Operation::get("messaging_profiles.autoresp_configs.list", "/messaging_profiles/{profile_id}/autoresp_configs").paged(Pagination::None);
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_RETRIEVE: Operation =
    Operation::get("messaging_profiles.autoresp_configs.retrieve", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_UPDATE: Operation =
    Operation::put("messaging_profiles.autoresp_configs.update", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
pub(crate) static MESSAGING_PROFILES_CREATE: Operation =
    Operation::post("messaging_profiles.create", "/messaging_profiles");
pub(crate) static MESSAGING_PROFILES_DELETE: Operation =
    Operation::delete("messaging_profiles.delete", "/messaging_profiles/{id}");
pub(crate) static MESSAGING_PROFILES_LIST: Operation =
    Operation::get("messaging_profiles.list", "/messaging_profiles").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_PROFILES_LIST_ALPHANUMERIC_SENDER_IDS: Operation =
    Operation::get("messaging_profiles.list_alphanumeric_sender_ids", "/messaging_profiles/{id}/alphanumeric_sender_ids").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_PROFILES_LIST_PHONE_NUMBERS: Operation =
    Operation::get("messaging_profiles.list_phone_numbers", "/messaging_profiles/{id}/phone_numbers").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_PROFILES_LIST_SHORT_CODES: Operation =
    Operation::get("messaging_profiles.list_short_codes", "/messaging_profiles/{id}/short_codes").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_PROFILES_RETRIEVE: Operation =
    Operation::get("messaging_profiles.retrieve", "/messaging_profiles/{id}");
pub(crate) static MESSAGING_PROFILES_RETRIEVE_METRICS: Operation =
    Operation::get("messaging_profiles.retrieve_metrics", "/messaging_profiles/{id}/metrics");
pub(crate) static MESSAGING_PROFILES_UPDATE: Operation =
    Operation::patch("messaging_profiles.update", "/messaging_profiles/{id}");
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_CREATE: Operation =
    Operation::post("messaging_tollfree.verification.requests.create", "/messaging_tollfree/verification/requests");
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_DELETE: Operation =
    Operation::delete("messaging_tollfree.verification.requests.delete", "/messaging_tollfree/verification/requests/{id}");
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_LIST: Operation =
    Operation::get("messaging_tollfree.verification.requests.list", "/messaging_tollfree/verification/requests").paged(Pagination::Page);
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE: Operation =
    Operation::get("messaging_tollfree.verification.requests.retrieve", "/messaging_tollfree/verification/requests/{id}");
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY: Operation =
    Operation::get("messaging_tollfree.verification.requests.retrieve_status_history", "/messaging_tollfree/verification/requests/{id}/status_history").paged(Pagination::PageNumber);
#[cfg(feature = "tollfree")]
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_UPDATE: Operation =
    Operation::patch("messaging_tollfree.verification.requests.update", "/messaging_tollfree/verification/requests/{id}");
pub(crate) static MESSAGING_URL_DOMAINS_LIST: Operation =
    Operation::get("messaging_url_domains.list", "/messaging_url_domains").paged(Pagination::PageNumber);
pub(crate) static MOBILE_PHONE_NUMBERS_MESSAGING_LIST: Operation =
    Operation::get("mobile_phone_numbers.messaging.list", "/mobile_phone_numbers/messaging").paged(Pagination::PageNumber);
pub(crate) static MOBILE_PHONE_NUMBERS_MESSAGING_RETRIEVE: Operation =
    Operation::get("mobile_phone_numbers.messaging.retrieve", "/mobile_phone_numbers/{id}/messaging");
pub(crate) static PHONE_NUMBERS_MESSAGING_LIST: Operation =
    Operation::get("phone_numbers.messaging.list", "/phone_numbers/messaging").paged(Pagination::PageNumber);
pub(crate) static PHONE_NUMBERS_MESSAGING_RETRIEVE: Operation =
    Operation::get("phone_numbers.messaging.retrieve", "/phone_numbers/{id}/messaging");
pub(crate) static PHONE_NUMBERS_MESSAGING_UPDATE: Operation =
    Operation::patch("phone_numbers.messaging.update", "/phone_numbers/{id}/messaging");
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_CREATE: Operation =
    Operation::post("rcs.agents.create", "/rcs/agents").required_idempotency_key().idempotency_key_pattern("^[A-Za-z0-9_-]{1,255}$");
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_LAUNCH: Operation =
    Operation::post("rcs.agents.launch", "/rcs/agents/{id}/launch").retry(RetryClass::Idempotent);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_LIST: Operation =
    Operation::get("rcs.agents.list", "/rcs/agents").paged(Pagination::None);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_RETRIEVE: Operation =
    Operation::get("rcs.agents.retrieve", "/rcs/agents/{id}");
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_RETRIEVE_CARRIER_APPROVALS: Operation =
    Operation::get("rcs.agents.retrieve_carrier_approvals", "/rcs/agents/{id}/carrier_approvals").paged(Pagination::None);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_SUBMIT: Operation =
    Operation::post("rcs.agents.submit", "/rcs/agents/{id}/submit").retry(RetryClass::Idempotent);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_TEST_DEVICES_CREATE: Operation =
    Operation::post("rcs.agents.test_devices.create", "/rcs/agents/{id}/test_devices").retry(RetryClass::Idempotent);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_TEST_DEVICES_DELETE: Operation =
    Operation::delete("rcs.agents.test_devices.delete", "/rcs/agents/{id}/test_devices/{test_device_id}");
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_TEST_DEVICES_LIST: Operation =
    Operation::get("rcs.agents.test_devices.list", "/rcs/agents/{id}/test_devices").paged(Pagination::None);
#[cfg(feature = "rcs")]
pub(crate) static RCS_AGENTS_UPDATE: Operation =
    Operation::patch("rcs.agents.update", "/rcs/agents/{id}");
#[cfg(feature = "rcs")]
pub(crate) static RCS_BRANDS_CREATE: Operation =
    Operation::post("rcs.brands.create", "/rcs/brands");
#[cfg(feature = "rcs")]
pub(crate) static RCS_BRANDS_LIST: Operation =
    Operation::get("rcs.brands.list", "/rcs/brands").paged(Pagination::None);
#[cfg(feature = "rcs")]
pub(crate) static RCS_BRANDS_RETRIEVE: Operation =
    Operation::get("rcs.brands.retrieve", "/rcs/brands/{id}");
#[cfg(feature = "rcs")]
pub(crate) static RCS_BRANDS_SUBMIT: Operation =
    Operation::post("rcs.brands.submit", "/rcs/brands/{id}/submit").retry(RetryClass::Idempotent);
#[cfg(feature = "rcs")]
pub(crate) static RCS_BRANDS_UPDATE: Operation =
    Operation::patch("rcs.brands.update", "/rcs/brands/{id}");
pub(crate) static SHORT_CODES_LIST: Operation =
    Operation::get("short_codes.list", "/short_codes").paged(Pagination::PageNumber);
pub(crate) static SHORT_CODES_RETRIEVE: Operation =
    Operation::get("short_codes.retrieve", "/short_codes/{id}");
pub(crate) static SHORT_CODES_UPDATE: Operation =
    Operation::patch("short_codes.update", "/short_codes/{id}");
pub(crate) static WEBHOOK_DELIVERIES_LIST: Operation =
    Operation::get("webhook_deliveries.list", "/webhook_deliveries").paged(Pagination::PageNumber);
pub(crate) static WEBHOOK_DELIVERIES_RETRIEVE: Operation =
    Operation::get("webhook_deliveries.retrieve", "/webhook_deliveries/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_DELETE: Operation =
    Operation::delete("whatsapp.business_accounts.delete", "/whatsapp/business_accounts/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_LIST: Operation =
    Operation::get("whatsapp.business_accounts.list", "/whatsapp/business_accounts").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_INITIALIZE_VERIFICATION: Operation =
    Operation::post("whatsapp.business_accounts.phone_numbers.initialize_verification", "/whatsapp/business_accounts/{id}/phone_numbers");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_LIST: Operation =
    Operation::get("whatsapp.business_accounts.phone_numbers.list", "/whatsapp/business_accounts/{id}/phone_numbers").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_RETRIEVE: Operation =
    Operation::get("whatsapp.business_accounts.retrieve", "/whatsapp/business_accounts/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_RETRIEVE: Operation =
    Operation::get("whatsapp.business_accounts.settings.retrieve", "/whatsapp/business_accounts/{id}/settings");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_UPDATE: Operation =
    Operation::patch("whatsapp.business_accounts.settings.update", "/whatsapp/business_accounts/{id}/settings");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_HOSTED_SIGNUPS_CREATE: Operation =
    Operation::post("whatsapp.hosted_signups.create", "/whatsapp/hosted_signups");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_HOSTED_SIGNUPS_LIST: Operation =
    Operation::get("whatsapp.hosted_signups.list", "/whatsapp/hosted_signups").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_HOSTED_SIGNUPS_RETRIEVE: Operation =
    Operation::get("whatsapp.hosted_signups.retrieve", "/whatsapp/hosted_signups/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_LIST: Operation =
    Operation::get("whatsapp.phone_numbers.calling_routing.list", "/whatsapp/phone_numbers/{id}/calling_routing");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_PATCH_ALL: Operation =
    Operation::patch("whatsapp.phone_numbers.calling_routing.patch_all", "/whatsapp/phone_numbers/{id}/calling_routing");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_RETRIEVE: Operation =
    Operation::get("whatsapp.phone_numbers.calling_settings.retrieve", "/whatsapp/phone_numbers/{phone_number}/calling_settings");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_UPDATE: Operation =
    Operation::patch("whatsapp.phone_numbers.calling_settings.update", "/whatsapp/phone_numbers/{phone_number}/calling_settings");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_LIST: Operation =
    Operation::get("whatsapp.phone_numbers.conversational_components.list", "/whatsapp/phone_numbers/{phone_number}/conversational_components");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_PATCH_ALL: Operation =
    Operation::patch("whatsapp.phone_numbers.conversational_components.patch_all", "/whatsapp/phone_numbers/{phone_number}/conversational_components");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_DELETE: Operation =
    Operation::delete("whatsapp.phone_numbers.delete", "/whatsapp/phone_numbers/{phone_number}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_LIST: Operation =
    Operation::get("whatsapp.phone_numbers.list", "/whatsapp/phone_numbers").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_DELETE: Operation =
    Operation::delete("whatsapp.phone_numbers.profile.photo.delete", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_RETRIEVE: Operation =
    Operation::get("whatsapp.phone_numbers.profile.photo.retrieve", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_UPLOAD: Operation =
    Operation::post("whatsapp.phone_numbers.profile.photo.upload", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_PROFILE_RETRIEVE: Operation =
    Operation::get("whatsapp.phone_numbers.profile.retrieve", "/whatsapp/phone_numbers/{phone_number}/profile");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_PROFILE_UPDATE: Operation =
    Operation::patch("whatsapp.phone_numbers.profile.update", "/whatsapp/phone_numbers/{phone_number}/profile");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_RESEND_VERIFICATION: Operation =
    Operation::post("whatsapp.phone_numbers.resend_verification", "/whatsapp/phone_numbers/{phone_number}/resend_verification");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_RETRIEVE_CONVERSATION_WINDOW: Operation =
    Operation::get("whatsapp.phone_numbers.retrieve_conversation_window", "/whatsapp/phone_numbers/{phone_number}/conversation_window");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_RETRIEVE_PHONE_NUMBER: Operation =
    Operation::get("whatsapp.phone_numbers.retrieve_phone_number", "/whatsapp/phone_numbers/{phone_number}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_PHONE_NUMBERS_VERIFY: Operation =
    Operation::post("whatsapp.phone_numbers.verify", "/whatsapp/phone_numbers/{phone_number}/verify");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_SIGNUP_LIST: Operation =
    Operation::get("whatsapp.signup.list", "/whatsapp/signup").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_SIGNUP_RETRIEVE_STATUS: Operation =
    Operation::get("whatsapp.signup.retrieve_status", "/whatsapp/signup/{id}/status");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_TEMPLATES_CREATE: Operation =
    Operation::post("whatsapp.templates.create", "/whatsapp/message_templates");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_TEMPLATES_LIST: Operation =
    Operation::get("whatsapp.templates.list", "/whatsapp/message_templates").paged(Pagination::PageNumber);
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_USER_DATA_RETRIEVE: Operation =
    Operation::get("whatsapp.user_data.retrieve", "/whatsapp/user_data");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_USER_DATA_UPDATE: Operation =
    Operation::patch("whatsapp.user_data.update", "/whatsapp/user_data");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_MESSAGE_TEMPLATES_DELETE: Operation =
    Operation::delete("whatsapp_message_templates.delete", "/whatsapp_message_templates/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_MESSAGE_TEMPLATES_RETRIEVE: Operation =
    Operation::get("whatsapp_message_templates.retrieve", "/whatsapp_message_templates/{id}");
#[cfg(feature = "whatsapp")]
pub(crate) static WHATSAPP_MESSAGE_TEMPLATES_UPDATE: Operation =
    Operation::patch("whatsapp_message_templates.update", "/whatsapp_message_templates/{id}");
