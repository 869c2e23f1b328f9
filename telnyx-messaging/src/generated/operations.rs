// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The table of operations.

use crate::operation::Operation;
use crate::operation::Pagination;
use crate::operation::RetryClass;

/// Where the service is.
pub(crate) const BASE_URL: &str = "https://api.telnyx.com/v2";

/// Every operation of the contract, ordered by id.
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

/// `POST /alphanumeric_sender_ids`
pub(crate) static ALPHANUMERIC_SENDER_IDS_CREATE: Operation = Operation {
    id: "alphanumeric_sender_ids.create",
    method: "POST",
    path: "/alphanumeric_sender_ids",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /alphanumeric_sender_ids/{id}`
pub(crate) static ALPHANUMERIC_SENDER_IDS_DELETE: Operation = Operation {
    id: "alphanumeric_sender_ids.delete",
    method: "DELETE",
    path: "/alphanumeric_sender_ids/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /alphanumeric_sender_ids`
pub(crate) static ALPHANUMERIC_SENDER_IDS_LIST: Operation = Operation {
    id: "alphanumeric_sender_ids.list",
    method: "GET",
    path: "/alphanumeric_sender_ids",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /alphanumeric_sender_ids/{id}`
pub(crate) static ALPHANUMERIC_SENDER_IDS_RETRIEVE: Operation = Operation {
    id: "alphanumeric_sender_ids.retrieve",
    method: "GET",
    path: "/alphanumeric_sender_ids/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /messages/{id}`
pub(crate) static MESSAGES_CANCEL_SCHEDULED: Operation = Operation {
    id: "messages.cancel_scheduled",
    method: "DELETE",
    path: "/messages/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messages/rcs/deeplinks/{agent_id}`
pub(crate) static MESSAGES_RCS_GENERATE_DEEPLINK: Operation = Operation {
    id: "messages.rcs.generate_deeplink",
    method: "GET",
    path: "/messages/rcs/deeplinks/{agent_id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messages/{id}`
pub(crate) static MESSAGES_RETRIEVE: Operation = Operation {
    id: "messages.retrieve",
    method: "GET",
    path: "/messages/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messages/group/{message_id}`
pub(crate) static MESSAGES_RETRIEVE_GROUP_MESSAGES: Operation = Operation {
    id: "messages.retrieve_group_messages",
    method: "GET",
    path: "/messages/group/{message_id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::None),
};

/// `POST /messages/schedule`
pub(crate) static MESSAGES_SCHEDULE: Operation = Operation {
    id: "messages.schedule",
    method: "POST",
    path: "/messages/schedule",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `POST /messages`
pub(crate) static MESSAGES_SEND: Operation = Operation {
    id: "messages.send",
    method: "POST",
    path: "/messages",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/group_mms`
pub(crate) static MESSAGES_SEND_GROUP_MMS: Operation = Operation {
    id: "messages.send_group_mms",
    method: "POST",
    path: "/messages/group_mms",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/long_code`
pub(crate) static MESSAGES_SEND_LONG_CODE: Operation = Operation {
    id: "messages.send_long_code",
    method: "POST",
    path: "/messages/long_code",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/number_pool`
pub(crate) static MESSAGES_SEND_NUMBER_POOL: Operation = Operation {
    id: "messages.send_number_pool",
    method: "POST",
    path: "/messages/number_pool",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/short_code`
pub(crate) static MESSAGES_SEND_SHORT_CODE: Operation = Operation {
    id: "messages.send_short_code",
    method: "POST",
    path: "/messages/short_code",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/alphanumeric_sender_id`
pub(crate) static MESSAGES_SEND_WITH_ALPHANUMERIC_SENDER: Operation = Operation {
    id: "messages.send_with_alphanumeric_sender",
    method: "POST",
    path: "/messages/alphanumeric_sender_id",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `POST /messages/whatsapp`
pub(crate) static MESSAGES_WHATSAPP: Operation = Operation {
    id: "messages.whatsapp",
    method: "POST",
    path: "/messages/whatsapp",
    retry: RetryClass::Unsafe,
    idempotency_key: true,
    pagination: None,
};

/// `GET /10dlc/brand/{brandId}/externalVetting`
pub(crate) static MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST: Operation = Operation {
    id: "messaging_10dlc.brand.external_vetting.list",
    method: "GET",
    path: "/10dlc/brand/{brandId}/externalVetting",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::None),
};

/// `GET /10dlc/campaign/{campaignId}/mnoMetadata`
pub(crate) static MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA: Operation = Operation {
    id: "messaging_10dlc.campaign.get_mno_metadata",
    method: "GET",
    path: "/10dlc/campaign/{campaignId}/mnoMetadata",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /10dlc/enum/{endpoint}`
pub(crate) static MESSAGING_10DLC_GET_ENUM: Operation = Operation {
    id: "messaging_10dlc.get_enum",
    method: "GET",
    path: "/10dlc/enum/{endpoint}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS: Operation = Operation {
    id: "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status",
    method: "GET",
    path: "/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::RecordsPerPage),
};

/// `PUT /10dlc/phone_number_campaigns/{phoneNumber}`
pub(crate) static MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE: Operation = Operation {
    id: "messaging_10dlc.phone_number_campaigns.update",
    method: "PUT",
    path: "/10dlc/phone_number_campaigns/{phoneNumber}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `POST /messaging_hosted_number_orders/{id}/actions/file_upload`
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE: Operation = Operation {
    id: "messaging_hosted_number_orders.actions.upload_file",
    method: "POST",
    path: "/messaging_hosted_number_orders/{id}/actions/file_upload",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `POST /messaging_hosted_number_orders`
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_CREATE: Operation = Operation {
    id: "messaging_hosted_number_orders.create",
    method: "POST",
    path: "/messaging_hosted_number_orders",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /messaging_hosted_number_orders/{id}`
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_DELETE: Operation = Operation {
    id: "messaging_hosted_number_orders.delete",
    method: "DELETE",
    path: "/messaging_hosted_number_orders/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_hosted_number_orders`
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_LIST: Operation = Operation {
    id: "messaging_hosted_number_orders.list",
    method: "GET",
    path: "/messaging_hosted_number_orders",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_hosted_number_orders/{id}`
pub(crate) static MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE: Operation = Operation {
    id: "messaging_hosted_number_orders.retrieve",
    method: "GET",
    path: "/messaging_hosted_number_orders/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /messaging_hosted_numbers/{id}`
pub(crate) static MESSAGING_HOSTED_NUMBERS_DELETE: Operation = Operation {
    id: "messaging_hosted_numbers.delete",
    method: "DELETE",
    path: "/messaging_hosted_numbers/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_hosted_numbers`
pub(crate) static MESSAGING_HOSTED_NUMBERS_LIST: Operation = Operation {
    id: "messaging_hosted_numbers.list",
    method: "GET",
    path: "/messaging_hosted_numbers",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_hosted_numbers/{id}`
pub(crate) static MESSAGING_HOSTED_NUMBERS_RETRIEVE: Operation = Operation {
    id: "messaging_hosted_numbers.retrieve",
    method: "GET",
    path: "/messaging_hosted_numbers/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `PATCH /messaging_hosted_numbers/{id}`
pub(crate) static MESSAGING_HOSTED_NUMBERS_UPDATE: Operation = Operation {
    id: "messaging_hosted_numbers.update",
    method: "PATCH",
    path: "/messaging_hosted_numbers/{id}",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_optouts`
pub(crate) static MESSAGING_OPTOUTS_LIST: Operation = Operation {
    id: "messaging_optouts.list",
    method: "GET",
    path: "/messaging_optouts",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_profile_metrics`
pub(crate) static MESSAGING_PROFILE_METRICS_LIST: Operation = Operation {
    id: "messaging_profile_metrics.list",
    method: "GET",
    path: "/messaging_profile_metrics",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::None),
};

/// `POST /messaging_profiles/{id}/actions/regenerate_secret`
pub(crate) static MESSAGING_PROFILES_ACTIONS_REGENERATE_SECRET: Operation = Operation {
    id: "messaging_profiles.actions.regenerate_secret",
    method: "POST",
    path: "/messaging_profiles/{id}/actions/regenerate_secret",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `POST /messaging_profiles/{profile_id}/autoresp_configs`
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE: Operation = Operation {
    id: "messaging_profiles.autoresp_configs.create",
    method: "POST",
    path: "/messaging_profiles/{profile_id}/autoresp_configs",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_DELETE: Operation = Operation {
    id: "messaging_profiles.autoresp_configs.delete",
    method: "DELETE",
    path: "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_profiles/{profile_id}/autoresp_configs`
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_LIST: Operation = Operation {
    id: "messaging_profiles.autoresp_configs.list",
    method: "GET",
    path: "/messaging_profiles/{profile_id}/autoresp_configs",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::None),
};

/// `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_RETRIEVE: Operation = Operation {
    id: "messaging_profiles.autoresp_configs.retrieve",
    method: "GET",
    path: "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
pub(crate) static MESSAGING_PROFILES_AUTORESP_CONFIGS_UPDATE: Operation = Operation {
    id: "messaging_profiles.autoresp_configs.update",
    method: "PUT",
    path: "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `POST /messaging_profiles`
pub(crate) static MESSAGING_PROFILES_CREATE: Operation = Operation {
    id: "messaging_profiles.create",
    method: "POST",
    path: "/messaging_profiles",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `DELETE /messaging_profiles/{id}`
pub(crate) static MESSAGING_PROFILES_DELETE: Operation = Operation {
    id: "messaging_profiles.delete",
    method: "DELETE",
    path: "/messaging_profiles/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_profiles`
pub(crate) static MESSAGING_PROFILES_LIST: Operation = Operation {
    id: "messaging_profiles.list",
    method: "GET",
    path: "/messaging_profiles",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_profiles/{id}/alphanumeric_sender_ids`
pub(crate) static MESSAGING_PROFILES_LIST_ALPHANUMERIC_SENDER_IDS: Operation = Operation {
    id: "messaging_profiles.list_alphanumeric_sender_ids",
    method: "GET",
    path: "/messaging_profiles/{id}/alphanumeric_sender_ids",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_profiles/{id}/phone_numbers`
pub(crate) static MESSAGING_PROFILES_LIST_PHONE_NUMBERS: Operation = Operation {
    id: "messaging_profiles.list_phone_numbers",
    method: "GET",
    path: "/messaging_profiles/{id}/phone_numbers",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_profiles/{id}/short_codes`
pub(crate) static MESSAGING_PROFILES_LIST_SHORT_CODES: Operation = Operation {
    id: "messaging_profiles.list_short_codes",
    method: "GET",
    path: "/messaging_profiles/{id}/short_codes",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};

/// `GET /messaging_profiles/{id}`
pub(crate) static MESSAGING_PROFILES_RETRIEVE: Operation = Operation {
    id: "messaging_profiles.retrieve",
    method: "GET",
    path: "/messaging_profiles/{id}",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_profiles/{id}/metrics`
pub(crate) static MESSAGING_PROFILES_RETRIEVE_METRICS: Operation = Operation {
    id: "messaging_profiles.retrieve_metrics",
    method: "GET",
    path: "/messaging_profiles/{id}/metrics",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: None,
};

/// `PATCH /messaging_profiles/{id}`
pub(crate) static MESSAGING_PROFILES_UPDATE: Operation = Operation {
    id: "messaging_profiles.update",
    method: "PATCH",
    path: "/messaging_profiles/{id}",
    retry: RetryClass::Unsafe,
    idempotency_key: false,
    pagination: None,
};

/// `GET /messaging_tollfree/verification/requests/{id}/status_history`
pub(crate) static MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY: Operation = Operation {
    id: "messaging_tollfree.verification.requests.retrieve_status_history",
    method: "GET",
    path: "/messaging_tollfree/verification/requests/{id}/status_history",
    retry: RetryClass::Idempotent,
    idempotency_key: false,
    pagination: Some(Pagination::PageNumber),
};
