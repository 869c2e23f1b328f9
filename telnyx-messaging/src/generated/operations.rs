// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The table of operations.

use crate::generated_prelude::*;

/// The base URL of the service.
pub(crate) const BASE_URL: &str = "https://api.telnyx.com/v2";

operations! {
    ALPHANUMERIC_SENDER_IDS_CREATE =
        post("alphanumeric_sender_ids.create", "/alphanumeric_sender_ids");
    ALPHANUMERIC_SENDER_IDS_DELETE =
        delete("alphanumeric_sender_ids.delete", "/alphanumeric_sender_ids/{id}");
    ALPHANUMERIC_SENDER_IDS_LIST =
        get("alphanumeric_sender_ids.list", "/alphanumeric_sender_ids").paged(Pagination::PageNumber);
    ALPHANUMERIC_SENDER_IDS_RETRIEVE =
        get("alphanumeric_sender_ids.retrieve", "/alphanumeric_sender_ids/{id}");
    MESSAGES_CANCEL_SCHEDULED = delete("messages.cancel_scheduled", "/messages/{id}");
    #[cfg(feature = "rcs")]
    MESSAGES_RCS_GENERATE_DEEPLINK =
        get("messages.rcs.generate_deeplink", "/messages/rcs/deeplinks/{agent_id}");
    #[cfg(feature = "rcs")]
    MESSAGES_RCS_SEND = post("messages.rcs.send", "/messages/rcs").idempotency_key();
    MESSAGES_RETRIEVE = get("messages.retrieve", "/messages/{id}");
    MESSAGES_RETRIEVE_GROUP_MESSAGES =
        get("messages.retrieve_group_messages", "/messages/group/{message_id}").paged(Pagination::None);
    MESSAGES_SCHEDULE = post("messages.schedule", "/messages/schedule");
    MESSAGES_SEND = post("messages.send", "/messages").idempotency_key();
    MESSAGES_SEND_GROUP_MMS =
        post("messages.send_group_mms", "/messages/group_mms").idempotency_key();
    MESSAGES_SEND_LONG_CODE =
        post("messages.send_long_code", "/messages/long_code").idempotency_key();
    MESSAGES_SEND_NUMBER_POOL =
        post("messages.send_number_pool", "/messages/number_pool").idempotency_key();
    MESSAGES_SEND_SHORT_CODE =
        post("messages.send_short_code", "/messages/short_code").idempotency_key();
    MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER =
        post("messages.send_with_alphanumeric_sender", "/messages/alphanumeric_sender_id").idempotency_key();
    #[cfg(feature = "whatsapp")]
    MESSAGES_WHATSAPP = post("messages.whatsapp", "/messages/whatsapp").idempotency_key();
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_AGENTS_LIST =
        get("messaging.rcs.agents.list", "/messaging/rcs/agents").paged(Pagination::PageNumber);
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_AGENTS_RETRIEVE =
        get("messaging.rcs.agents.retrieve", "/messaging/rcs/agents/{id}");
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_AGENTS_UPDATE =
        patch("messaging.rcs.agents.update", "/messaging/rcs/agents/{id}");
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_INVITE_TEST_NUMBER =
        put("messaging.rcs.invite_test_number", "/messaging/rcs/test_number_invite/{id}/{phone_number}");
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_LIST_BULK_CAPABILITIES =
        post("messaging.rcs.list_bulk_capabilities", "/messaging/rcs/bulk_capabilities").retry(RetryClass::Idempotent);
    #[cfg(feature = "rcs")]
    MESSAGING_RCS_RETRIEVE_CAPABILITIES =
        get("messaging.rcs.retrieve_capabilities", "/messaging/rcs/capabilities/{agent_id}/{phone_number}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_CREATE = post("messaging_10dlc.brand.create", "/10dlc/brand");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_DELETE = delete("messaging_10dlc.brand.delete", "/10dlc/brand/{brandId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_IMPORTS =
        put("messaging_10dlc.brand.external_vetting.imports", "/10dlc/brand/{brandId}/externalVetting");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST =
        get("messaging_10dlc.brand.external_vetting.list", "/10dlc/brand/{brandId}/externalVetting").paged(Pagination::None);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_ORDER =
        post("messaging_10dlc.brand.external_vetting.order", "/10dlc/brand/{brandId}/externalVetting");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_GET_FEEDBACK =
        get("messaging_10dlc.brand.get_feedback", "/10dlc/brand/feedback/{brandId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_GET_SMS_OTP_BY_REFERENCE =
        get("messaging_10dlc.brand.get_sms_otp_by_reference", "/10dlc/brand/smsOtp/{referenceId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_LIST =
        get("messaging_10dlc.brand.list", "/10dlc/brand").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_RESEND_2FA_EMAIL =
        post("messaging_10dlc.brand.resend_2fa_email", "/10dlc/brand/{brandId}/2faEmail");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_RETRIEVE =
        get("messaging_10dlc.brand.retrieve", "/10dlc/brand/{brandId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_RETRIEVE_SMS_OTP_STATUS =
        get("messaging_10dlc.brand.retrieve_sms_otp_status", "/10dlc/brand/{brandId}/smsOtp");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_REVET =
        put("messaging_10dlc.brand.revet", "/10dlc/brand/{brandId}/revet").retry(RetryClass::Unsafe);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_TRIGGER_SMS_OTP =
        post("messaging_10dlc.brand.trigger_sms_otp", "/10dlc/brand/{brandId}/smsOtp");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_UPDATE = put("messaging_10dlc.brand.update", "/10dlc/brand/{brandId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_BRAND_VERIFY_SMS_OTP =
        put("messaging_10dlc.brand.verify_sms_otp", "/10dlc/brand/{brandId}/smsOtp").retry(RetryClass::Unsafe);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_ACCEPT_SHARING =
        post("messaging_10dlc.campaign.accept_sharing", "/10dlc/campaign/acceptSharing/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_DEACTIVATE =
        delete("messaging_10dlc.campaign.deactivate", "/10dlc/campaign/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA =
        get("messaging_10dlc.campaign.get_mno_metadata", "/10dlc/campaign/{campaignId}/mnoMetadata");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_GET_OPERATION_STATUS =
        get("messaging_10dlc.campaign.get_operation_status", "/10dlc/campaign/{campaignId}/operationStatus");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_GET_SHARING_STATUS =
        get("messaging_10dlc.campaign.get_sharing_status", "/10dlc/campaign/{campaignId}/sharing");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_LIST =
        get("messaging_10dlc.campaign.list", "/10dlc/campaign").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_OSR_GET_ATTRIBUTES =
        get("messaging_10dlc.campaign.osr.get_attributes", "/10dlc/campaign/{campaignId}/osr/attributes");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_RETRIEVE =
        get("messaging_10dlc.campaign.retrieve", "/10dlc/campaign/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_SUBMIT_APPEAL =
        post("messaging_10dlc.campaign.submit_appeal", "/10dlc/campaign/{campaignId}/appeal");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_UPDATE =
        put("messaging_10dlc.campaign.update", "/10dlc/campaign/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_USECASE_GET_COST =
        get("messaging_10dlc.campaign.usecase.get_cost", "/10dlc/campaign/usecase/cost");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_BUILDER_BRAND_QUALIFY_BY_USECASE =
        get("messaging_10dlc.campaign_builder.brand.qualify_by_usecase", "/10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_CAMPAIGN_BUILDER_SUBMIT =
        post("messaging_10dlc.campaign_builder.submit", "/10dlc/campaignBuilder");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_GET_ENUM = get("messaging_10dlc.get_enum", "/10dlc/enum/{endpoint}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST =
        get("messaging_10dlc.partner_campaigns.list", "/10dlc/partner_campaigns").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PARTNER_CAMPAIGNS_LIST_SHARED_BY_ME =
        get("messaging_10dlc.partner_campaigns.list_shared_by_me", "/10dlc/partnerCampaign/sharedByMe").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE =
        get("messaging_10dlc.partner_campaigns.retrieve", "/10dlc/partner_campaigns/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PARTNER_CAMPAIGNS_RETRIEVE_SHARING_STATUS =
        get("messaging_10dlc.partner_campaigns.retrieve_sharing_status", "/10dlc/partnerCampaign/{campaignId}/sharing");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PARTNER_CAMPAIGNS_UPDATE =
        patch("messaging_10dlc.partner_campaigns.update", "/10dlc/partner_campaigns/{campaignId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_ASSIGN =
        post("messaging_10dlc.phone_number_assignment_by_profile.assign", "/10dlc/phoneNumberAssignmentByProfile");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS =
        get("messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status", "/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_RETRIEVE_STATUS =
        get("messaging_10dlc.phone_number_assignment_by_profile.retrieve_status", "/10dlc/phoneNumberAssignmentByProfile/{taskId}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_CREATE =
        post("messaging_10dlc.phone_number_campaigns.create", "/10dlc/phone_number_campaigns");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_DELETE =
        delete("messaging_10dlc.phone_number_campaigns.delete", "/10dlc/phone_number_campaigns/{phoneNumber}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_LIST =
        get("messaging_10dlc.phone_number_campaigns.list", "/10dlc/phone_number_campaigns").paged(Pagination::RecordsPerPage);
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_RETRIEVE =
        get("messaging_10dlc.phone_number_campaigns.retrieve", "/10dlc/phone_number_campaigns/{phoneNumber}");
    #[cfg(feature = "tendlc")]
    MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE =
        put("messaging_10dlc.phone_number_campaigns.update", "/10dlc/phone_number_campaigns/{phoneNumber}");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE =
        post("messaging_hosted_number_orders.actions.upload_file", "/messaging_hosted_number_orders/{id}/actions/file_upload");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_CHECK_ELIGIBILITY =
        post("messaging_hosted_number_orders.check_eligibility", "/messaging_hosted_number_orders/eligibility_numbers_check").retry(RetryClass::Idempotent);
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_CREATE =
        post("messaging_hosted_number_orders.create", "/messaging_hosted_number_orders");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_CREATE_VERIFICATION_CODES =
        post("messaging_hosted_number_orders.create_verification_codes", "/messaging_hosted_number_orders/{id}/verification_codes");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_DELETE =
        delete("messaging_hosted_number_orders.delete", "/messaging_hosted_number_orders/{id}");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_LIST =
        get("messaging_hosted_number_orders.list", "/messaging_hosted_number_orders").paged(Pagination::PageNumber);
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE =
        get("messaging_hosted_number_orders.retrieve", "/messaging_hosted_number_orders/{id}");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBER_ORDERS_VALIDATE_CODES =
        post("messaging_hosted_number_orders.validate_codes", "/messaging_hosted_number_orders/{id}/validation_codes");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBERS_DELETE =
        delete("messaging_hosted_numbers.delete", "/messaging_hosted_numbers/{id}");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBERS_LIST =
        get("messaging_hosted_numbers.list", "/messaging_hosted_numbers").paged(Pagination::PageNumber);
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBERS_RETRIEVE =
        get("messaging_hosted_numbers.retrieve", "/messaging_hosted_numbers/{id}");
    #[cfg(feature = "hosted")]
    MESSAGING_HOSTED_NUMBERS_UPDATE =
        patch("messaging_hosted_numbers.update", "/messaging_hosted_numbers/{id}");
    MESSAGING_NUMBERS_BULK_UPDATES_CREATE =
        post("messaging_numbers_bulk_updates.create", "/messaging_numbers_bulk_updates");
    MESSAGING_NUMBERS_BULK_UPDATES_RETRIEVE =
        get("messaging_numbers_bulk_updates.retrieve", "/messaging_numbers_bulk_updates/{order_id}");
    MESSAGING_OPTOUTS_LIST =
        get("messaging_optouts.list", "/messaging_optouts").paged(Pagination::PageNumber);
    MESSAGING_PROFILE_METRICS_LIST =
        get("messaging_profile_metrics.list", "/messaging_profile_metrics").paged(Pagination::None);
    MESSAGING_PROFILES_ACTIONS_REGENERATE_SECRET =
        post("messaging_profiles.actions.regenerate_secret", "/messaging_profiles/{id}/actions/regenerate_secret");
    MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE =
        post("messaging_profiles.autoresp_configs.create", "/messaging_profiles/{profile_id}/autoresp_configs");
    MESSAGING_PROFILES_AUTORESP_CONFIGS_DELETE =
        delete("messaging_profiles.autoresp_configs.delete", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
    MESSAGING_PROFILES_AUTORESP_CONFIGS_LIST =
        get("messaging_profiles.autoresp_configs.list", "/messaging_profiles/{profile_id}/autoresp_configs").paged(Pagination::None);
    MESSAGING_PROFILES_AUTORESP_CONFIGS_RETRIEVE =
        get("messaging_profiles.autoresp_configs.retrieve", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
    MESSAGING_PROFILES_AUTORESP_CONFIGS_UPDATE =
        put("messaging_profiles.autoresp_configs.update", "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}");
    MESSAGING_PROFILES_CREATE = post("messaging_profiles.create", "/messaging_profiles");
    MESSAGING_PROFILES_DELETE = delete("messaging_profiles.delete", "/messaging_profiles/{id}");
    MESSAGING_PROFILES_LIST =
        get("messaging_profiles.list", "/messaging_profiles").paged(Pagination::PageNumber);
    MESSAGING_PROFILES_LIST_ALPHANUMERIC_SENDER_IDS =
        get("messaging_profiles.list_alphanumeric_sender_ids", "/messaging_profiles/{id}/alphanumeric_sender_ids").paged(Pagination::PageNumber);
    MESSAGING_PROFILES_LIST_PHONE_NUMBERS =
        get("messaging_profiles.list_phone_numbers", "/messaging_profiles/{id}/phone_numbers").paged(Pagination::PageNumber);
    MESSAGING_PROFILES_LIST_SHORT_CODES =
        get("messaging_profiles.list_short_codes", "/messaging_profiles/{id}/short_codes").paged(Pagination::PageNumber);
    MESSAGING_PROFILES_RETRIEVE = get("messaging_profiles.retrieve", "/messaging_profiles/{id}");
    MESSAGING_PROFILES_RETRIEVE_METRICS =
        get("messaging_profiles.retrieve_metrics", "/messaging_profiles/{id}/metrics");
    MESSAGING_PROFILES_UPDATE = patch("messaging_profiles.update", "/messaging_profiles/{id}");
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_CREATE =
        post("messaging_tollfree.verification.requests.create", "/messaging_tollfree/verification/requests");
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_DELETE =
        delete("messaging_tollfree.verification.requests.delete", "/messaging_tollfree/verification/requests/{id}");
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_LIST =
        get("messaging_tollfree.verification.requests.list", "/messaging_tollfree/verification/requests").paged(Pagination::Page);
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE =
        get("messaging_tollfree.verification.requests.retrieve", "/messaging_tollfree/verification/requests/{id}");
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY =
        get("messaging_tollfree.verification.requests.retrieve_status_history", "/messaging_tollfree/verification/requests/{id}/status_history").paged(Pagination::PageNumber);
    #[cfg(feature = "tollfree")]
    MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_UPDATE =
        patch("messaging_tollfree.verification.requests.update", "/messaging_tollfree/verification/requests/{id}");
    MESSAGING_URL_DOMAINS_LIST =
        get("messaging_url_domains.list", "/messaging_url_domains").paged(Pagination::PageNumber);
    MOBILE_PHONE_NUMBERS_MESSAGING_LIST =
        get("mobile_phone_numbers.messaging.list", "/mobile_phone_numbers/messaging").paged(Pagination::PageNumber);
    MOBILE_PHONE_NUMBERS_MESSAGING_RETRIEVE =
        get("mobile_phone_numbers.messaging.retrieve", "/mobile_phone_numbers/{id}/messaging");
    PHONE_NUMBERS_MESSAGING_LIST =
        get("phone_numbers.messaging.list", "/phone_numbers/messaging").paged(Pagination::PageNumber);
    PHONE_NUMBERS_MESSAGING_RETRIEVE =
        get("phone_numbers.messaging.retrieve", "/phone_numbers/{id}/messaging");
    PHONE_NUMBERS_MESSAGING_UPDATE =
        patch("phone_numbers.messaging.update", "/phone_numbers/{id}/messaging");
    #[cfg(feature = "rcs")]
    RCS_AGENTS_CREATE =
        post("rcs.agents.create", "/rcs/agents").required_idempotency_key().idempotency_key_pattern("^[A-Za-z0-9_-]{1,255}$");
    #[cfg(feature = "rcs")]
    RCS_AGENTS_LAUNCH =
        post("rcs.agents.launch", "/rcs/agents/{id}/launch").retry(RetryClass::Idempotent);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_LIST = get("rcs.agents.list", "/rcs/agents").paged(Pagination::None);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_RETRIEVE = get("rcs.agents.retrieve", "/rcs/agents/{id}");
    #[cfg(feature = "rcs")]
    RCS_AGENTS_RETRIEVE_CARRIER_APPROVALS =
        get("rcs.agents.retrieve_carrier_approvals", "/rcs/agents/{id}/carrier_approvals").paged(Pagination::None);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_SUBMIT =
        post("rcs.agents.submit", "/rcs/agents/{id}/submit").retry(RetryClass::Idempotent);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_TEST_DEVICES_CREATE =
        post("rcs.agents.test_devices.create", "/rcs/agents/{id}/test_devices").retry(RetryClass::Idempotent);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_TEST_DEVICES_DELETE =
        delete("rcs.agents.test_devices.delete", "/rcs/agents/{id}/test_devices/{test_device_id}");
    #[cfg(feature = "rcs")]
    RCS_AGENTS_TEST_DEVICES_LIST =
        get("rcs.agents.test_devices.list", "/rcs/agents/{id}/test_devices").paged(Pagination::None);
    #[cfg(feature = "rcs")]
    RCS_AGENTS_UPDATE = patch("rcs.agents.update", "/rcs/agents/{id}");
    #[cfg(feature = "rcs")]
    RCS_BRANDS_CREATE = post("rcs.brands.create", "/rcs/brands");
    #[cfg(feature = "rcs")]
    RCS_BRANDS_LIST = get("rcs.brands.list", "/rcs/brands").paged(Pagination::None);
    #[cfg(feature = "rcs")]
    RCS_BRANDS_RETRIEVE = get("rcs.brands.retrieve", "/rcs/brands/{id}");
    #[cfg(feature = "rcs")]
    RCS_BRANDS_SUBMIT =
        post("rcs.brands.submit", "/rcs/brands/{id}/submit").retry(RetryClass::Idempotent);
    #[cfg(feature = "rcs")]
    RCS_BRANDS_UPDATE = patch("rcs.brands.update", "/rcs/brands/{id}");
    SHORT_CODES_LIST = get("short_codes.list", "/short_codes").paged(Pagination::PageNumber);
    SHORT_CODES_RETRIEVE = get("short_codes.retrieve", "/short_codes/{id}");
    SHORT_CODES_UPDATE = patch("short_codes.update", "/short_codes/{id}");
    WEBHOOK_DELIVERIES_LIST =
        get("webhook_deliveries.list", "/webhook_deliveries").paged(Pagination::PageNumber);
    WEBHOOK_DELIVERIES_RETRIEVE = get("webhook_deliveries.retrieve", "/webhook_deliveries/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_DELETE =
        delete("whatsapp.business_accounts.delete", "/whatsapp/business_accounts/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_LIST =
        get("whatsapp.business_accounts.list", "/whatsapp/business_accounts").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_INITIALIZE_VERIFICATION =
        post("whatsapp.business_accounts.phone_numbers.initialize_verification", "/whatsapp/business_accounts/{id}/phone_numbers");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_LIST =
        get("whatsapp.business_accounts.phone_numbers.list", "/whatsapp/business_accounts/{id}/phone_numbers").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_RETRIEVE =
        get("whatsapp.business_accounts.retrieve", "/whatsapp/business_accounts/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_RETRIEVE =
        get("whatsapp.business_accounts.settings.retrieve", "/whatsapp/business_accounts/{id}/settings");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_UPDATE =
        patch("whatsapp.business_accounts.settings.update", "/whatsapp/business_accounts/{id}/settings");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_HOSTED_SIGNUPS_CREATE =
        post("whatsapp.hosted_signups.create", "/whatsapp/hosted_signups");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_HOSTED_SIGNUPS_LIST =
        get("whatsapp.hosted_signups.list", "/whatsapp/hosted_signups").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_HOSTED_SIGNUPS_RETRIEVE =
        get("whatsapp.hosted_signups.retrieve", "/whatsapp/hosted_signups/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_LIST =
        get("whatsapp.phone_numbers.calling_routing.list", "/whatsapp/phone_numbers/{id}/calling_routing");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CALLING_ROUTING_PATCH_ALL =
        patch("whatsapp.phone_numbers.calling_routing.patch_all", "/whatsapp/phone_numbers/{id}/calling_routing");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_RETRIEVE =
        get("whatsapp.phone_numbers.calling_settings.retrieve", "/whatsapp/phone_numbers/{phone_number}/calling_settings");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_UPDATE =
        patch("whatsapp.phone_numbers.calling_settings.update", "/whatsapp/phone_numbers/{phone_number}/calling_settings");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_LIST =
        get("whatsapp.phone_numbers.conversational_components.list", "/whatsapp/phone_numbers/{phone_number}/conversational_components");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_CONVERSATIONAL_COMPONENTS_PATCH_ALL =
        patch("whatsapp.phone_numbers.conversational_components.patch_all", "/whatsapp/phone_numbers/{phone_number}/conversational_components");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_DELETE =
        delete("whatsapp.phone_numbers.delete", "/whatsapp/phone_numbers/{phone_number}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_LIST =
        get("whatsapp.phone_numbers.list", "/whatsapp/phone_numbers").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_DELETE =
        delete("whatsapp.phone_numbers.profile.photo.delete", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_RETRIEVE =
        get("whatsapp.phone_numbers.profile.photo.retrieve", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_PROFILE_PHOTO_UPLOAD =
        post("whatsapp.phone_numbers.profile.photo.upload", "/whatsapp/phone_numbers/{phone_number}/profile/photo");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_PROFILE_RETRIEVE =
        get("whatsapp.phone_numbers.profile.retrieve", "/whatsapp/phone_numbers/{phone_number}/profile");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_PROFILE_UPDATE =
        patch("whatsapp.phone_numbers.profile.update", "/whatsapp/phone_numbers/{phone_number}/profile");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_RESEND_VERIFICATION =
        post("whatsapp.phone_numbers.resend_verification", "/whatsapp/phone_numbers/{phone_number}/resend_verification");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_RETRIEVE_CONVERSATION_WINDOW =
        get("whatsapp.phone_numbers.retrieve_conversation_window", "/whatsapp/phone_numbers/{phone_number}/conversation_window");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_RETRIEVE_PHONE_NUMBER =
        get("whatsapp.phone_numbers.retrieve_phone_number", "/whatsapp/phone_numbers/{phone_number}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_PHONE_NUMBERS_VERIFY =
        post("whatsapp.phone_numbers.verify", "/whatsapp/phone_numbers/{phone_number}/verify");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_SIGNUP_LIST =
        get("whatsapp.signup.list", "/whatsapp/signup").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_SIGNUP_RETRIEVE_STATUS =
        get("whatsapp.signup.retrieve_status", "/whatsapp/signup/{id}/status");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_TEMPLATES_CREATE = post("whatsapp.templates.create", "/whatsapp/message_templates");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_TEMPLATES_LIST =
        get("whatsapp.templates.list", "/whatsapp/message_templates").paged(Pagination::PageNumber);
    #[cfg(feature = "whatsapp")]
    WHATSAPP_USER_DATA_RETRIEVE = get("whatsapp.user_data.retrieve", "/whatsapp/user_data");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_USER_DATA_UPDATE = patch("whatsapp.user_data.update", "/whatsapp/user_data");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_MESSAGE_TEMPLATES_DELETE =
        delete("whatsapp_message_templates.delete", "/whatsapp_message_templates/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_MESSAGE_TEMPLATES_RETRIEVE =
        get("whatsapp_message_templates.retrieve", "/whatsapp_message_templates/{id}");
    #[cfg(feature = "whatsapp")]
    WHATSAPP_MESSAGE_TEMPLATES_UPDATE =
        patch("whatsapp_message_templates.update", "/whatsapp_message_templates/{id}");
}
