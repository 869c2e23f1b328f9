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
    &MESSAGES_RCS_GENERATE_DEEPLINK,
    &MESSAGES_RETRIEVE,
    &MESSAGES_RETRIEVE_GROUP_MESSAGES,
    &MESSAGES_SCHEDULE,
    &MESSAGES_SEND,
    &MESSAGES_SEND_GROUP_MMS,
    &MESSAGES_SEND_LONG_CODE,
    &MESSAGES_SEND_NUMBER_POOL,
    &MESSAGES_SEND_SHORT_CODE,
    &MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER,
    &MESSAGES_WHATSAPP,
    &MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST,
    &MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA,
    &MESSAGING_10DLC_GET_ENUM,
    &MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS,
    &MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE,
    &MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE,
    &MESSAGING_HOSTED_NUMBER_ORDERS_CREATE,
    &MESSAGING_HOSTED_NUMBER_ORDERS_DELETE,
    &MESSAGING_HOSTED_NUMBER_ORDERS_LIST,
    &MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE,
    &MESSAGING_HOSTED_NUMBERS_DELETE,
    &MESSAGING_HOSTED_NUMBERS_LIST,
    &MESSAGING_HOSTED_NUMBERS_RETRIEVE,
    &MESSAGING_HOSTED_NUMBERS_UPDATE,
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
    &MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY,
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
pub(crate) static MESSAGES_RCS_GENERATE_DEEPLINK: Operation =
    Operation::get("messages.rcs.generate_deeplink", "/messages/rcs/deeplinks/{agent_id}");
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
pub(crate) static MESSAGES_WHATSAPP: Operation =
    Operation::post("messages.whatsapp", "/messages/whatsapp").idempotency_key();
pub(crate) static MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST: Operation =
    Operation::get("messaging_10dlc.brand.external_vetting.list", "/10dlc/brand/{brandId}/externalVetting").paged(Pagination::None);
pub(crate) static MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA: Operation =
    Operation::get("messaging_10dlc.campaign.get_mno_metadata", "/10dlc/campaign/{campaignId}/mnoMetadata");
pub(crate) static MESSAGING_10DLC_GET_ENUM: Operation =
    Operation::get("messaging_10dlc.get_enum", "/10dlc/enum/{endpoint}");
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS: Operation =
    Operation::get("messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status", "/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers").paged(Pagination::RecordsPerPage);
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE: Operation =
    Operation::put("messaging_10dlc.phone_number_campaigns.update", "/10dlc/phone_number_campaigns/{phoneNumber}");
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE: Operation =
    Operation::post("messaging_hosted_number_orders.actions.upload_file", "/messaging_hosted_number_orders/{id}/actions/file_upload");
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_CREATE: Operation =
    Operation::post("messaging_hosted_number_orders.create", "/messaging_hosted_number_orders");
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_DELETE: Operation =
    Operation::delete("messaging_hosted_number_orders.delete", "/messaging_hosted_number_orders/{id}");
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_LIST: Operation =
    Operation::get("messaging_hosted_number_orders.list", "/messaging_hosted_number_orders").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE: Operation =
    Operation::get("messaging_hosted_number_orders.retrieve", "/messaging_hosted_number_orders/{id}");
pub(crate) static MESSAGING_HOSTED_NUMBERS_DELETE: Operation =
    Operation::delete("messaging_hosted_numbers.delete", "/messaging_hosted_numbers/{id}");
pub(crate) static MESSAGING_HOSTED_NUMBERS_LIST: Operation =
    Operation::get("messaging_hosted_numbers.list", "/messaging_hosted_numbers").paged(Pagination::PageNumber);
pub(crate) static MESSAGING_HOSTED_NUMBERS_RETRIEVE: Operation =
    Operation::get("messaging_hosted_numbers.retrieve", "/messaging_hosted_numbers/{id}");
pub(crate) static MESSAGING_HOSTED_NUMBERS_UPDATE: Operation =
    Operation::patch("messaging_hosted_numbers.update", "/messaging_hosted_numbers/{id}");
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
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY: Operation =
    Operation::get("messaging_tollfree.verification.requests.retrieve_status_history", "/messaging_tollfree/verification/requests/{id}/status_history").paged(Pagination::PageNumber);
