// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Calls by name: every operation through its request builder.

use crate::generated_prelude::*;

dispatch! {
    "alphanumeric_sender_ids.create" => [alphanumeric_sender_ids] create()
        body(types::CreateAlphanumericSenderId);
    "alphanumeric_sender_ids.delete" => [alphanumeric_sender_ids] delete("id");
    "alphanumeric_sender_ids.list" => [alphanumeric_sender_ids] list()
        query(
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    "alphanumeric_sender_ids.retrieve" => [alphanumeric_sender_ids] retrieve("id");
    "messages.cancel_scheduled" => [messages] cancel_scheduled("id");
    "messages.rcs.generate_deeplink" => [messages rcs] generate_deeplink("agent_id")
        query(body: String = "body", phone_number: String = "phone_number");
    "messages.retrieve" => [messages] retrieve("id");
    "messages.retrieve_group_messages" => [messages] retrieve_group_messages("message_id");
    "messages.schedule" => [messages] schedule() body(types::ScheduleMessage);
    "messages.send" => [messages] send() body(types::SendMessage) key(idempotency_key);
    "messages.send_group_mms" => [messages] send_group_mms()
        body(types::SendGroupMms)
        key(idempotency_key);
    "messages.send_long_code" => [messages] send_long_code()
        body(types::SendLongCodeMessage)
        key(idempotency_key);
    "messages.send_number_pool" => [messages] send_number_pool()
        body(types::SendNumberPoolMessage)
        key(idempotency_key);
    "messages.send_short_code" => [messages] send_short_code()
        body(types::SendShortCodeMessage)
        key(idempotency_key);
    "messages.send_with_alphanumeric_sender" => [messages] send_with_alphanumeric_sender()
        body(types::SendAlphanumericMessage)
        key(idempotency_key);
    "messages.whatsapp" => [messages] whatsapp()
        body(types::SendWhatsappMessage)
        key(idempotency_key);
    "messaging_10dlc.brand.external_vetting.list" => [messaging_10dlc brand external_vetting] list("brandId");
    "messaging_10dlc.campaign.get_mno_metadata" => [messaging_10dlc campaign] get_mno_metadata("campaignId");
    "messaging_10dlc.get_enum" => [messaging_10dlc] get_enum("endpoint");
    "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status" => [messaging_10dlc phone_number_assignment_by_profile] list_phone_number_status("taskId")
        query(page_number: i64 = "page", page_size: i64 = "recordsPerPage");
    "messaging_10dlc.phone_number_campaigns.update" => [messaging_10dlc phone_number_campaigns] update("phoneNumber")
        body(types::UpdatePhoneNumberCampaign);
    "messaging_hosted_number_orders.actions.upload_file" => [messaging_hosted_number_orders actions] upload_file("id")
        body(types::UploadHostedNumberOrderFiles);
    "messaging_hosted_number_orders.create" => [messaging_hosted_number_orders] create()
        body(types::CreateHostedNumberOrder);
    "messaging_hosted_number_orders.delete" => [messaging_hosted_number_orders] delete("id");
    "messaging_hosted_number_orders.list" => [messaging_hosted_number_orders] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "messaging_hosted_number_orders.retrieve" => [messaging_hosted_number_orders] retrieve("id");
    "messaging_hosted_numbers.delete" => [messaging_hosted_numbers] delete("id");
    "messaging_hosted_numbers.list" => [messaging_hosted_numbers] list()
        query(
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            filter_phone_number: String = "filter[phone_number]",
            filter_phone_number_contains: String = "filter[phone_number][contains]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
            sort_phone_number: types::SortDirection = "sort[phone_number]",
        );
    "messaging_hosted_numbers.retrieve" => [messaging_hosted_numbers] retrieve("id");
    "messaging_hosted_numbers.update" => [messaging_hosted_numbers] update("id")
        body(types::UpdateMessagingSettings);
    "messaging_optouts.list" => [messaging_optouts] list()
        query(
            created_at_gte: DateTime<Utc> = "created_at[gte]",
            created_at_lte: DateTime<Utc> = "created_at[lte]",
            filter_from: String = "filter[from]",
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
            redaction_enabled: String = "redaction_enabled",
        );
    "messaging_profile_metrics.list" => [messaging_profile_metrics] list()
        query(time_frame: types::MetricsTimeFrame = "time_frame");
    "messaging_profiles.actions.regenerate_secret" => [messaging_profiles actions] regenerate_secret("id");
    "messaging_profiles.autoresp_configs.create" => [messaging_profiles autoresp_configs] create("profile_id")
        body(types::CreateAutorespConfig);
    "messaging_profiles.autoresp_configs.delete" => [messaging_profiles autoresp_configs] delete("profile_id", "autoresp_cfg_id");
    "messaging_profiles.autoresp_configs.list" => [messaging_profiles autoresp_configs] list("profile_id")
        query(
            country_code: String = "country_code",
            created_at_gte: String = "created_at[gte]",
            created_at_lte: String = "created_at[lte]",
            updated_at_gte: String = "updated_at[gte]",
            updated_at_lte: String = "updated_at[lte]",
        );
    "messaging_profiles.autoresp_configs.retrieve" => [messaging_profiles autoresp_configs] retrieve("profile_id", "autoresp_cfg_id");
    "messaging_profiles.autoresp_configs.update" => [messaging_profiles autoresp_configs] update("profile_id", "autoresp_cfg_id")
        body(types::UpdateAutorespConfig);
    "messaging_profiles.create" => [messaging_profiles] create()
        body(types::CreateMessagingProfile);
    "messaging_profiles.delete" => [messaging_profiles] delete("id");
    "messaging_profiles.list" => [messaging_profiles] list()
        query(
            filter_name: String = "filter[name]",
            filter_name_contains: String = "filter[name][contains]",
            filter_name_eq: String = "filter[name][eq]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    "messaging_profiles.list_alphanumeric_sender_ids" => [messaging_profiles] list_alphanumeric_sender_ids("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "messaging_profiles.list_phone_numbers" => [messaging_profiles] list_phone_numbers("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "messaging_profiles.list_short_codes" => [messaging_profiles] list_short_codes("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "messaging_profiles.retrieve" => [messaging_profiles] retrieve("id");
    "messaging_profiles.retrieve_metrics" => [messaging_profiles] retrieve_metrics("id")
        query(time_frame: types::MetricsTimeFrame = "time_frame");
    "messaging_profiles.update" => [messaging_profiles] update("id")
        body(types::UpdateMessagingProfile);
    "messaging_tollfree.verification.requests.retrieve_status_history" => [messaging_tollfree verification requests] retrieve_status_history("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
}
