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
    #[cfg(feature = "rcs")]
    "messages.rcs.generate_deeplink" => [messages rcs] generate_deeplink("agent_id")
        query(body: String = "body", phone_number: String = "phone_number");
    #[cfg(feature = "rcs")]
    "messages.rcs.send" => [messages rcs] send() body(types::SendRcsMessage) key(idempotency_key);
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
    #[cfg(feature = "whatsapp")]
    "messages.whatsapp" => [messages] whatsapp()
        body(types::SendWhatsappMessage)
        key(idempotency_key);
    #[cfg(feature = "rcs")]
    "messaging.rcs.agents.list" => [messaging rcs agents] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "rcs")]
    "messaging.rcs.agents.retrieve" => [messaging rcs agents] retrieve("id");
    #[cfg(feature = "rcs")]
    "messaging.rcs.agents.update" => [messaging rcs agents] update("id")
        body(types::UpdateRcsAgent);
    #[cfg(feature = "rcs")]
    "messaging.rcs.invite_test_number" => [messaging rcs] invite_test_number("id", "phone_number");
    #[cfg(feature = "rcs")]
    "messaging.rcs.list_bulk_capabilities" => [messaging rcs] list_bulk_capabilities()
        body(types::CheckRcsCapabilities);
    #[cfg(feature = "rcs")]
    "messaging.rcs.retrieve_capabilities" => [messaging rcs] retrieve_capabilities("agent_id", "phone_number");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.create" => [messaging_10dlc brand] create() body(types::CreateBrand);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.delete" => [messaging_10dlc brand] delete("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.external_vetting.imports" => [messaging_10dlc brand external_vetting] imports("brandId")
        body(types::ImportExternalVetting);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.external_vetting.list" => [messaging_10dlc brand external_vetting] list("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.external_vetting.order" => [messaging_10dlc brand external_vetting] order("brandId")
        body(types::OrderExternalVetting);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.get_feedback" => [messaging_10dlc brand] get_feedback("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.get_sms_otp_by_reference" => [messaging_10dlc brand] get_sms_otp_by_reference("referenceId")
        query(brand_id: String = "brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.list" => [messaging_10dlc brand] list()
        query(
            brand_id: String = "brandId",
            country: String = "country",
            display_name: String = "displayName",
            entity_type: types::BrandEntityType = "entityType",
            page_number: i64 = "page",
            page_size: i64 = "recordsPerPage",
            sort: types::BrandSort = "sort",
            state: String = "state",
            tcr_brand_id: String = "tcrBrandId",
        );
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.resend_2fa_email" => [messaging_10dlc brand] resend_2fa_email("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.retrieve" => [messaging_10dlc brand] retrieve("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.retrieve_sms_otp_status" => [messaging_10dlc brand] retrieve_sms_otp_status("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.revet" => [messaging_10dlc brand] revet("brandId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.trigger_sms_otp" => [messaging_10dlc brand] trigger_sms_otp("brandId")
        body(types::TriggerBrandSmsOtp);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.update" => [messaging_10dlc brand] update("brandId")
        body(types::UpdateBrand);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.brand.verify_sms_otp" => [messaging_10dlc brand] verify_sms_otp("brandId")
        body(types::VerifyBrandSmsOtp);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.accept_sharing" => [messaging_10dlc campaign] accept_sharing("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.deactivate" => [messaging_10dlc campaign] deactivate("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.get_mno_metadata" => [messaging_10dlc campaign] get_mno_metadata("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.get_operation_status" => [messaging_10dlc campaign] get_operation_status("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.get_sharing_status" => [messaging_10dlc campaign] get_sharing_status("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.list" => [messaging_10dlc campaign] list()
        query(
            brand_id: String = "brandId",
            page_number: i64 = "page",
            page_size: i64 = "recordsPerPage",
            sort: types::CampaignSort = "sort",
        );
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.osr.get_attributes" => [messaging_10dlc campaign osr] get_attributes("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.retrieve" => [messaging_10dlc campaign] retrieve("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.submit_appeal" => [messaging_10dlc campaign] submit_appeal("campaignId")
        body(types::AppealCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.update" => [messaging_10dlc campaign] update("campaignId")
        body(types::UpdateCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign.usecase.get_cost" => [messaging_10dlc campaign usecase] get_cost()
        query(usecase: String = "usecase");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign_builder.brand.qualify_by_usecase" => [messaging_10dlc campaign_builder brand] qualify_by_usecase("brandId", "usecase");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.campaign_builder.submit" => [messaging_10dlc campaign_builder] submit()
        body(types::SubmitCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.get_enum" => [messaging_10dlc] get_enum("endpoint");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.partner_campaigns.list" => [messaging_10dlc partner_campaigns] list()
        query(
            page_number: i64 = "page",
            page_size: i64 = "recordsPerPage",
            sort: types::PartnerCampaignSort = "sort",
        );
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.partner_campaigns.list_shared_by_me" => [messaging_10dlc partner_campaigns] list_shared_by_me()
        query(page_number: i64 = "page", page_size: i64 = "recordsPerPage");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.partner_campaigns.retrieve" => [messaging_10dlc partner_campaigns] retrieve("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.partner_campaigns.retrieve_sharing_status" => [messaging_10dlc partner_campaigns] retrieve_sharing_status("campaignId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.partner_campaigns.update" => [messaging_10dlc partner_campaigns] update("campaignId")
        body(types::UpdatePartnerCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_assignment_by_profile.assign" => [messaging_10dlc phone_number_assignment_by_profile] assign()
        body(types::AssignProfileToCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status" => [messaging_10dlc phone_number_assignment_by_profile] list_phone_number_status("taskId")
        query(page_number: i64 = "page", page_size: i64 = "recordsPerPage");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_assignment_by_profile.retrieve_status" => [messaging_10dlc phone_number_assignment_by_profile] retrieve_status("taskId");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_campaigns.create" => [messaging_10dlc phone_number_campaigns] create()
        body(types::CreatePhoneNumberCampaign);
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_campaigns.delete" => [messaging_10dlc phone_number_campaigns] delete("phoneNumber");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_campaigns.list" => [messaging_10dlc phone_number_campaigns] list()
        query(
            filter_tcr_brand_id: String = "filter[tcr_brand_id]",
            filter_tcr_campaign_id: String = "filter[tcr_campaign_id]",
            filter_telnyx_brand_id: String = "filter[telnyx_brand_id]",
            filter_telnyx_campaign_id: String = "filter[telnyx_campaign_id]",
            page_number: i64 = "page",
            page_size: i64 = "recordsPerPage",
            sort: types::PhoneNumberCampaignSort = "sort",
        );
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_campaigns.retrieve" => [messaging_10dlc phone_number_campaigns] retrieve("phoneNumber");
    #[cfg(feature = "tendlc")]
    "messaging_10dlc.phone_number_campaigns.update" => [messaging_10dlc phone_number_campaigns] update("phoneNumber")
        body(types::UpdatePhoneNumberCampaign);
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.actions.upload_file" => [messaging_hosted_number_orders actions] upload_file("id")
        body(types::UploadHostedNumberOrderFiles);
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.check_eligibility" => [messaging_hosted_number_orders] check_eligibility()
        body(types::CheckHostedNumberEligibility);
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.create" => [messaging_hosted_number_orders] create()
        body(types::CreateHostedNumberOrder);
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.create_verification_codes" => [messaging_hosted_number_orders] create_verification_codes("id")
        body(types::CreateHostedNumberVerificationCodes);
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.delete" => [messaging_hosted_number_orders] delete("id");
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.list" => [messaging_hosted_number_orders] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.retrieve" => [messaging_hosted_number_orders] retrieve("id");
    #[cfg(feature = "hosted")]
    "messaging_hosted_number_orders.validate_codes" => [messaging_hosted_number_orders] validate_codes("id")
        body(types::ValidateHostedNumberCodes);
    #[cfg(feature = "hosted")]
    "messaging_hosted_numbers.delete" => [messaging_hosted_numbers] delete("id");
    #[cfg(feature = "hosted")]
    "messaging_hosted_numbers.list" => [messaging_hosted_numbers] list()
        query(
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            filter_phone_number: String = "filter[phone_number]",
            filter_phone_number_contains: String = "filter[phone_number][contains]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
            sort_phone_number: types::SortDirection = "sort[phone_number]",
        );
    #[cfg(feature = "hosted")]
    "messaging_hosted_numbers.retrieve" => [messaging_hosted_numbers] retrieve("id");
    #[cfg(feature = "hosted")]
    "messaging_hosted_numbers.update" => [messaging_hosted_numbers] update("id")
        body(types::UpdateMessagingSettings);
    "messaging_numbers_bulk_updates.create" => [messaging_numbers_bulk_updates] create()
        body(types::CreateMessagingNumbersBulkUpdate);
    "messaging_numbers_bulk_updates.retrieve" => [messaging_numbers_bulk_updates] retrieve("order_id");
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
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.create" => [messaging_tollfree verification requests] create()
        body(types::SubmitTollFreeVerification);
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.delete" => [messaging_tollfree verification requests] delete("id");
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.list" => [messaging_tollfree verification requests] list()
        query(
            business_name: String = "business_name",
            date_end: DateTime<Utc> = "date_end",
            date_start: DateTime<Utc> = "date_start",
            page_number: i64 = "page",
            page_size: i64 = "page_size",
            phone_number: String = "phone_number",
            status: types::TollFreeVerificationStatus = "status",
        );
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.retrieve" => [messaging_tollfree verification requests] retrieve("id");
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.retrieve_status_history" => [messaging_tollfree verification requests] retrieve_status_history("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "tollfree")]
    "messaging_tollfree.verification.requests.update" => [messaging_tollfree verification requests] update("id")
        body(types::SubmitTollFreeVerification);
    "messaging_url_domains.list" => [messaging_url_domains] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "mobile_phone_numbers.messaging.list" => [mobile_phone_numbers messaging] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    "mobile_phone_numbers.messaging.retrieve" => [mobile_phone_numbers messaging] retrieve("id");
    "phone_numbers.messaging.list" => [phone_numbers messaging] list()
        query(
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            filter_phone_number: String = "filter[phone_number]",
            filter_phone_number_contains: String = "filter[phone_number][contains]",
            filter_type: types::NumberTypeFilter = "filter[type]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
            sort_phone_number: types::SortDirection = "sort[phone_number]",
        );
    "phone_numbers.messaging.retrieve" => [phone_numbers messaging] retrieve("id");
    "phone_numbers.messaging.update" => [phone_numbers messaging] update("id")
        body(types::UpdateMessagingSettings);
    #[cfg(feature = "rcs")]
    "rcs.agents.create" => [rcs agents] create()
        body(types::CreateRcsAgentRegistration)
        key(idempotency_key);
    #[cfg(feature = "rcs")]
    "rcs.agents.launch" => [rcs agents] launch("id") body(types::LaunchRcsAgent);
    #[cfg(feature = "rcs")]
    "rcs.agents.list" => [rcs agents] list() query(brand_id: String = "brand_id");
    #[cfg(feature = "rcs")]
    "rcs.agents.retrieve" => [rcs agents] retrieve("id");
    #[cfg(feature = "rcs")]
    "rcs.agents.retrieve_carrier_approvals" => [rcs agents] retrieve_carrier_approvals("id");
    #[cfg(feature = "rcs")]
    "rcs.agents.submit" => [rcs agents] submit("id");
    #[cfg(feature = "rcs")]
    "rcs.agents.test_devices.create" => [rcs agents test_devices] create("id")
        body(types::AddRcsTestDevice);
    #[cfg(feature = "rcs")]
    "rcs.agents.test_devices.delete" => [rcs agents test_devices] delete("id", "test_device_id");
    #[cfg(feature = "rcs")]
    "rcs.agents.test_devices.list" => [rcs agents test_devices] list("id");
    #[cfg(feature = "rcs")]
    "rcs.agents.update" => [rcs agents] update("id") body(types::UpdateRcsAgentRegistration);
    #[cfg(feature = "rcs")]
    "rcs.brands.create" => [rcs brands] create() body(types::CreateRcsBrand);
    #[cfg(feature = "rcs")]
    "rcs.brands.list" => [rcs brands] list();
    #[cfg(feature = "rcs")]
    "rcs.brands.retrieve" => [rcs brands] retrieve("id");
    #[cfg(feature = "rcs")]
    "rcs.brands.submit" => [rcs brands] submit("id");
    #[cfg(feature = "rcs")]
    "rcs.brands.update" => [rcs brands] update("id") body(types::UpdateRcsBrand);
    "short_codes.list" => [short_codes] list()
        query(
            filter_messaging_profile_id: String = "filter[messaging_profile_id]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    "short_codes.retrieve" => [short_codes] retrieve("id");
    "short_codes.update" => [short_codes] update("id") body(types::UpdateShortCode);
    "webhook_deliveries.list" => [webhook_deliveries] list()
        query(
            filter_attempts_contains: String = "filter[attempts][contains]",
            filter_event_type: String = "filter[event_type]",
            filter_finished_at_gte: DateTime<Utc> = "filter[finished_at][gte]",
            filter_finished_at_lte: DateTime<Utc> = "filter[finished_at][lte]",
            filter_started_at_gte: DateTime<Utc> = "filter[started_at][gte]",
            filter_started_at_lte: DateTime<Utc> = "filter[started_at][lte]",
            filter_status_eq: types::WebhookDeliveryStatus = "filter[status][eq]",
            filter_webhook_contains: String = "filter[webhook][contains]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    "webhook_deliveries.retrieve" => [webhook_deliveries] retrieve("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.delete" => [whatsapp business_accounts] delete("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.list" => [whatsapp business_accounts] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.phone_numbers.initialize_verification" => [whatsapp business_accounts phone_numbers] initialize_verification("id")
        body(types::InitializeWhatsappVerification);
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.phone_numbers.list" => [whatsapp business_accounts phone_numbers] list("id")
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.retrieve" => [whatsapp business_accounts] retrieve("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.settings.retrieve" => [whatsapp business_accounts settings] retrieve("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.business_accounts.settings.update" => [whatsapp business_accounts settings] update("id")
        body(types::UpdateWhatsappBusinessAccountSettings);
    #[cfg(feature = "whatsapp")]
    "whatsapp.hosted_signups.create" => [whatsapp hosted_signups] create()
        body(types::CreateWhatsappHostedSignup);
    #[cfg(feature = "whatsapp")]
    "whatsapp.hosted_signups.list" => [whatsapp hosted_signups] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "whatsapp")]
    "whatsapp.hosted_signups.retrieve" => [whatsapp hosted_signups] retrieve("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.calling_routing.list" => [whatsapp phone_numbers calling_routing] list("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.calling_routing.patch_all" => [whatsapp phone_numbers calling_routing] patch_all("id")
        body(types::UpdateWhatsappCallingRouting);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.calling_settings.retrieve" => [whatsapp phone_numbers calling_settings] retrieve("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.calling_settings.update" => [whatsapp phone_numbers calling_settings] update("phone_number")
        body(types::UpdateWhatsappCallingSettings);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.conversational_components.list" => [whatsapp phone_numbers conversational_components] list("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.conversational_components.patch_all" => [whatsapp phone_numbers conversational_components] patch_all("phone_number")
        body(types::UpdateWhatsappConversationalComponents);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.delete" => [whatsapp phone_numbers] delete("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.list" => [whatsapp phone_numbers] list()
        query(page_number: i64 = "page[number]", page_size: i64 = "page[size]");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.profile.photo.delete" => [whatsapp phone_numbers profile photo] delete("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.profile.photo.retrieve" => [whatsapp phone_numbers profile photo] retrieve("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.profile.photo.upload" => [whatsapp phone_numbers profile photo] upload("phone_number")
        body(types::UploadWhatsappProfilePhoto);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.profile.retrieve" => [whatsapp phone_numbers profile] retrieve("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.profile.update" => [whatsapp phone_numbers profile] update("phone_number")
        body(types::UpdateWhatsappProfile);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.resend_verification" => [whatsapp phone_numbers] resend_verification("phone_number")
        body(types::ResendWhatsappVerification);
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.retrieve_conversation_window" => [whatsapp phone_numbers] retrieve_conversation_window("phone_number")
        query(destination_number: String = "destination_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.retrieve_phone_number" => [whatsapp phone_numbers] retrieve_phone_number("phone_number");
    #[cfg(feature = "whatsapp")]
    "whatsapp.phone_numbers.verify" => [whatsapp phone_numbers] verify("phone_number")
        body(types::VerifyWhatsappPhoneNumber);
    #[cfg(feature = "whatsapp")]
    "whatsapp.signup.list" => [whatsapp signup] list()
        query(
            filter_created_at_gte: DateTime<Utc> = "filter[created_at][gte]",
            filter_created_at_lte: DateTime<Utc> = "filter[created_at][lte]",
            filter_customer_id: String = "filter[customer_id]",
            filter_waba_id: String = "filter[waba_id]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    #[cfg(feature = "whatsapp")]
    "whatsapp.signup.retrieve_status" => [whatsapp signup] retrieve_status("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp.templates.create" => [whatsapp templates] create()
        body(types::CreateWhatsappMessageTemplate);
    #[cfg(feature = "whatsapp")]
    "whatsapp.templates.list" => [whatsapp templates] list()
        query(
            filter_category: types::WhatsappTemplateCategory = "filter[category]",
            filter_search: String = "filter[search]",
            filter_status: types::WhatsappTemplateStatus = "filter[status]",
            filter_waba_id: String = "filter[waba_id]",
            page_number: i64 = "page[number]",
            page_size: i64 = "page[size]",
        );
    #[cfg(feature = "whatsapp")]
    "whatsapp.user_data.retrieve" => [whatsapp user_data] retrieve();
    #[cfg(feature = "whatsapp")]
    "whatsapp.user_data.update" => [whatsapp user_data] update()
        body(types::UpdateWhatsappUserData);
    #[cfg(feature = "whatsapp")]
    "whatsapp_message_templates.delete" => [whatsapp_message_templates] delete("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp_message_templates.retrieve" => [whatsapp_message_templates] retrieve("id");
    #[cfg(feature = "whatsapp")]
    "whatsapp_message_templates.update" => [whatsapp_message_templates] update("id")
        body(types::UpdateWhatsappMessageTemplate);
}
