// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Operations as types, for tests.

use crate::generated_prelude::*;

crate::testing::operation_types! {
    AlphanumericSenderIdsCreate = "alphanumeric_sender_ids.create":
        types::CreateAlphanumericSenderId => types::AlphanumericSenderId;
    AlphanumericSenderIdsDelete = "alphanumeric_sender_ids.delete":
        () => types::AlphanumericSenderId;
    AlphanumericSenderIdsList = "alphanumeric_sender_ids.list":
        () => Vec<types::AlphanumericSenderId>;
    AlphanumericSenderIdsRetrieve = "alphanumeric_sender_ids.retrieve":
        () => types::AlphanumericSenderId;
    MessagesCancelScheduled = "messages.cancel_scheduled": () => types::OutboundMessage;
    MessagesRetrieve = "messages.retrieve": () => types::Message;
    MessagesRetrieveGroupMessages = "messages.retrieve_group_messages":
        () => Vec<types::OutboundMessage>;
    MessagesSchedule = "messages.schedule": types::ScheduleMessage => types::OutboundMessage;
    MessagesSend = "messages.send": types::SendMessage => types::OutboundMessage;
    MessagesSendGroupMms = "messages.send_group_mms": types::SendGroupMms => types::OutboundMessage;
    MessagesSendLongCode = "messages.send_long_code":
        types::SendLongCodeMessage => types::OutboundMessage;
    MessagesSendNumberPool = "messages.send_number_pool":
        types::SendNumberPoolMessage => types::OutboundMessage;
    MessagesSendShortCode = "messages.send_short_code":
        types::SendShortCodeMessage => types::OutboundMessage;
    MessagesSendWithAlphanumericSender = "messages.send_with_alphanumeric_sender":
        types::SendAlphanumericMessage => types::OutboundMessage;
    MessagingNumbersBulkUpdatesCreate = "messaging_numbers_bulk_updates.create":
        types::CreateMessagingNumbersBulkUpdate => types::MessagingNumbersBulkUpdate;
    MessagingNumbersBulkUpdatesRetrieve = "messaging_numbers_bulk_updates.retrieve":
        () => types::MessagingNumbersBulkUpdate;
    MessagingOptoutsList = "messaging_optouts.list": () => Vec<types::OptOut>;
    MessagingProfileMetricsList = "messaging_profile_metrics.list":
        () => Vec<types::ProfileMetricsSummary>;
    MessagingProfilesActionsRegenerateSecret = "messaging_profiles.actions.regenerate_secret":
        () => types::MessagingProfile;
    MessagingProfilesAutorespConfigsCreate = "messaging_profiles.autoresp_configs.create":
        types::CreateAutorespConfig => types::AutorespConfig;
    MessagingProfilesAutorespConfigsDelete = "messaging_profiles.autoresp_configs.delete": () => ();
    MessagingProfilesAutorespConfigsList = "messaging_profiles.autoresp_configs.list":
        () => Vec<types::AutorespConfig>;
    MessagingProfilesAutorespConfigsRetrieve = "messaging_profiles.autoresp_configs.retrieve":
        () => types::AutorespConfig;
    MessagingProfilesAutorespConfigsUpdate = "messaging_profiles.autoresp_configs.update":
        types::UpdateAutorespConfig => types::AutorespConfig;
    MessagingProfilesCreate = "messaging_profiles.create":
        types::CreateMessagingProfile => types::MessagingProfile;
    MessagingProfilesDelete = "messaging_profiles.delete": () => types::MessagingProfile;
    MessagingProfilesList = "messaging_profiles.list": () => Vec<types::MessagingProfile>;
    MessagingProfilesListAlphanumericSenderIds = "messaging_profiles.list_alphanumeric_sender_ids":
        () => Vec<types::AlphanumericSenderId>;
    MessagingProfilesListPhoneNumbers = "messaging_profiles.list_phone_numbers":
        () => Vec<types::MessagingPhoneNumber>;
    MessagingProfilesListShortCodes = "messaging_profiles.list_short_codes":
        () => Vec<types::ShortCode>;
    MessagingProfilesRetrieve = "messaging_profiles.retrieve": () => types::MessagingProfile;
    MessagingProfilesRetrieveMetrics = "messaging_profiles.retrieve_metrics":
        () => types::ProfileMetrics;
    MessagingProfilesUpdate = "messaging_profiles.update":
        types::UpdateMessagingProfile => types::MessagingProfile;
    MessagingUrlDomainsList = "messaging_url_domains.list": () => Vec<types::MessagingUrlDomain>;
    MobilePhoneNumbersMessagingList = "mobile_phone_numbers.messaging.list":
        () => Vec<types::MobileMessagingPhoneNumber>;
    MobilePhoneNumbersMessagingRetrieve = "mobile_phone_numbers.messaging.retrieve":
        () => types::MobileMessagingPhoneNumber;
    PhoneNumbersMessagingList = "phone_numbers.messaging.list":
        () => Vec<types::MessagingPhoneNumber>;
    PhoneNumbersMessagingRetrieve = "phone_numbers.messaging.retrieve":
        () => types::MessagingPhoneNumber;
    PhoneNumbersMessagingUpdate = "phone_numbers.messaging.update":
        types::UpdateMessagingSettings => types::MessagingPhoneNumber;
    ShortCodesList = "short_codes.list": () => Vec<types::ShortCode>;
    ShortCodesRetrieve = "short_codes.retrieve": () => types::ShortCode;
    ShortCodesUpdate = "short_codes.update": types::UpdateShortCode => types::ShortCode;
    WebhookDeliveriesList = "webhook_deliveries.list": () => Vec<types::WebhookDelivery>;
    WebhookDeliveriesRetrieve = "webhook_deliveries.retrieve": () => types::WebhookDelivery;
}

#[cfg(feature = "hosted")]
crate::testing::operation_types! {
    MessagingHostedNumberOrdersActionsUploadFile = "messaging_hosted_number_orders.actions.upload_file":
        serde_json::Value => types::HostedNumberOrder;
    MessagingHostedNumberOrdersCheckEligibility = "messaging_hosted_number_orders.check_eligibility":
        types::CheckHostedNumberEligibility => types::HostedNumberEligibilityList;
    MessagingHostedNumberOrdersCreate = "messaging_hosted_number_orders.create":
        types::CreateHostedNumberOrder => types::HostedNumberOrder;
    MessagingHostedNumberOrdersCreateVerificationCodes = "messaging_hosted_number_orders.create_verification_codes":
        types::CreateHostedNumberVerificationCodes => Vec<types::HostedNumberVerificationCode>;
    MessagingHostedNumberOrdersDelete = "messaging_hosted_number_orders.delete":
        () => types::HostedNumberOrder;
    MessagingHostedNumberOrdersList = "messaging_hosted_number_orders.list":
        () => Vec<types::HostedNumberOrder>;
    MessagingHostedNumberOrdersRetrieve = "messaging_hosted_number_orders.retrieve":
        () => types::HostedNumberOrder;
    MessagingHostedNumberOrdersValidateCodes = "messaging_hosted_number_orders.validate_codes":
        types::ValidateHostedNumberCodes => types::HostedNumberCodeValidation;
    MessagingHostedNumbersDelete = "messaging_hosted_numbers.delete":
        () => types::HostedNumberOrder;
    MessagingHostedNumbersList = "messaging_hosted_numbers.list":
        () => Vec<types::MessagingPhoneNumber>;
    MessagingHostedNumbersRetrieve = "messaging_hosted_numbers.retrieve":
        () => types::MessagingPhoneNumber;
    MessagingHostedNumbersUpdate = "messaging_hosted_numbers.update":
        types::UpdateMessagingSettings => types::MessagingPhoneNumber;
}

#[cfg(feature = "rcs")]
crate::testing::operation_types! {
    MessagesRcsGenerateDeeplink = "messages.rcs.generate_deeplink": () => types::RcsDeeplink;
    MessagesRcsSend = "messages.rcs.send": types::SendRcsMessage => types::RcsMessage;
    MessagingRcsAgentsList = "messaging.rcs.agents.list": () => Vec<types::RcsAgent>;
    MessagingRcsAgentsRetrieve = "messaging.rcs.agents.retrieve": () => types::RcsAgent;
    MessagingRcsAgentsUpdate = "messaging.rcs.agents.update":
        types::UpdateRcsAgent => types::RcsAgent;
    MessagingRcsInviteTestNumber = "messaging.rcs.invite_test_number":
        () => types::RcsTestNumberInvite;
    MessagingRcsListBulkCapabilities = "messaging.rcs.list_bulk_capabilities":
        types::CheckRcsCapabilities => Vec<types::RcsCapabilities>;
    MessagingRcsRetrieveCapabilities = "messaging.rcs.retrieve_capabilities":
        () => types::RcsCapabilities;
    RcsAgentsCreate = "rcs.agents.create":
        types::CreateRcsAgentRegistration => types::RcsAgentRegistration;
    RcsAgentsLaunch = "rcs.agents.launch": types::LaunchRcsAgent => types::RcsAgentRegistration;
    RcsAgentsList = "rcs.agents.list": () => Vec<types::RcsAgentRegistration>;
    RcsAgentsRetrieve = "rcs.agents.retrieve": () => types::RcsAgentRegistration;
    RcsAgentsRetrieveCarrierApprovals = "rcs.agents.retrieve_carrier_approvals":
        () => Vec<types::RcsCarrierApproval>;
    RcsAgentsSubmit = "rcs.agents.submit": () => types::RcsAgentRegistration;
    RcsAgentsTestDevicesCreate = "rcs.agents.test_devices.create":
        types::AddRcsTestDevice => types::RcsTestDevice;
    RcsAgentsTestDevicesDelete = "rcs.agents.test_devices.delete": () => ();
    RcsAgentsTestDevicesList = "rcs.agents.test_devices.list": () => Vec<types::RcsTestDevice>;
    RcsAgentsUpdate = "rcs.agents.update":
        types::UpdateRcsAgentRegistration => types::RcsAgentRegistration;
    RcsBrandsCreate = "rcs.brands.create": types::CreateRcsBrand => types::RcsBrand;
    RcsBrandsList = "rcs.brands.list": () => Vec<types::RcsBrand>;
    RcsBrandsRetrieve = "rcs.brands.retrieve": () => types::RcsBrand;
    RcsBrandsSubmit = "rcs.brands.submit": () => types::RcsBrand;
    RcsBrandsUpdate = "rcs.brands.update": types::UpdateRcsBrand => types::RcsBrand;
}

#[cfg(feature = "tendlc")]
crate::testing::operation_types! {
    Messaging10dlcBrandCreate = "messaging_10dlc.brand.create": types::CreateBrand => types::Brand;
    Messaging10dlcBrandDelete = "messaging_10dlc.brand.delete": () => ();
    Messaging10dlcBrandExternalVettingImports = "messaging_10dlc.brand.external_vetting.imports":
        types::ImportExternalVetting => types::ExternalVetting;
    Messaging10dlcBrandExternalVettingList = "messaging_10dlc.brand.external_vetting.list":
        () => Vec<types::ExternalVetting>;
    Messaging10dlcBrandExternalVettingOrder = "messaging_10dlc.brand.external_vetting.order":
        types::OrderExternalVetting => types::ExternalVetting;
    Messaging10dlcBrandGetFeedback = "messaging_10dlc.brand.get_feedback":
        () => types::BrandFeedback;
    Messaging10dlcBrandGetSmsOtpByReference = "messaging_10dlc.brand.get_sms_otp_by_reference":
        () => types::BrandSmsOtp;
    Messaging10dlcBrandList = "messaging_10dlc.brand.list": () => Vec<types::BrandSummary>;
    Messaging10dlcBrandResend2faEmail = "messaging_10dlc.brand.resend_2fa_email": () => ();
    Messaging10dlcBrandRetrieve = "messaging_10dlc.brand.retrieve": () => types::Brand;
    Messaging10dlcBrandRetrieveSmsOtpStatus = "messaging_10dlc.brand.retrieve_sms_otp_status":
        () => types::BrandSmsOtp;
    Messaging10dlcBrandRevet = "messaging_10dlc.brand.revet": () => types::Brand;
    Messaging10dlcBrandTriggerSmsOtp = "messaging_10dlc.brand.trigger_sms_otp":
        types::TriggerBrandSmsOtp => types::BrandSmsOtpReference;
    Messaging10dlcBrandUpdate = "messaging_10dlc.brand.update": types::UpdateBrand => types::Brand;
    Messaging10dlcBrandVerifySmsOtp = "messaging_10dlc.brand.verify_sms_otp":
        types::VerifyBrandSmsOtp => ();
    Messaging10dlcCampaignAcceptSharing = "messaging_10dlc.campaign.accept_sharing":
        () => types::CampaignSharingAcceptance;
    Messaging10dlcCampaignDeactivate = "messaging_10dlc.campaign.deactivate":
        () => types::CampaignDeactivation;
    Messaging10dlcCampaignGetMnoMetadata = "messaging_10dlc.campaign.get_mno_metadata":
        () => types::CampaignMnoMetadata;
    Messaging10dlcCampaignGetOperationStatus = "messaging_10dlc.campaign.get_operation_status":
        () => types::CampaignOperationStatus;
    Messaging10dlcCampaignGetSharingStatus = "messaging_10dlc.campaign.get_sharing_status":
        () => types::CampaignSharingChain;
    Messaging10dlcCampaignList = "messaging_10dlc.campaign.list": () => Vec<types::Campaign>;
    Messaging10dlcCampaignOsrGetAttributes = "messaging_10dlc.campaign.osr.get_attributes":
        () => types::CampaignOsrAttributes;
    Messaging10dlcCampaignRetrieve = "messaging_10dlc.campaign.retrieve": () => types::Campaign;
    Messaging10dlcCampaignSubmitAppeal = "messaging_10dlc.campaign.submit_appeal":
        types::AppealCampaign => types::CampaignAppeal;
    Messaging10dlcCampaignUpdate = "messaging_10dlc.campaign.update":
        types::UpdateCampaign => types::Campaign;
    Messaging10dlcCampaignUsecaseGetCost = "messaging_10dlc.campaign.usecase.get_cost":
        () => types::CampaignCost;
    Messaging10dlcCampaignBuilderBrandQualifyByUsecase = "messaging_10dlc.campaign_builder.brand.qualify_by_usecase":
        () => types::CampaignQualification;
    Messaging10dlcCampaignBuilderSubmit = "messaging_10dlc.campaign_builder.submit":
        types::SubmitCampaign => types::Campaign;
    Messaging10dlcGetEnum = "messaging_10dlc.get_enum": () => types::CampaignEnumValues;
    Messaging10dlcPartnerCampaignsList = "messaging_10dlc.partner_campaigns.list":
        () => Vec<types::PartnerCampaign>;
    Messaging10dlcPartnerCampaignsListSharedByMe = "messaging_10dlc.partner_campaigns.list_shared_by_me":
        () => Vec<types::SharedCampaign>;
    Messaging10dlcPartnerCampaignsRetrieve = "messaging_10dlc.partner_campaigns.retrieve":
        () => types::PartnerCampaign;
    Messaging10dlcPartnerCampaignsRetrieveSharingStatus = "messaging_10dlc.partner_campaigns.retrieve_sharing_status":
        () => types::PartnerCampaignSharing;
    Messaging10dlcPartnerCampaignsUpdate = "messaging_10dlc.partner_campaigns.update":
        types::UpdatePartnerCampaign => types::PartnerCampaign;
    Messaging10dlcPhoneNumberAssignmentByProfileAssign = "messaging_10dlc.phone_number_assignment_by_profile.assign":
        types::AssignProfileToCampaign => types::CampaignAssignmentTask;
    Messaging10dlcPhoneNumberAssignmentByProfileListPhoneNumberStatus = "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status":
        () => Vec<types::PhoneNumberAssignment>;
    Messaging10dlcPhoneNumberAssignmentByProfileRetrieveStatus = "messaging_10dlc.phone_number_assignment_by_profile.retrieve_status":
        () => types::CampaignAssignmentProgress;
    Messaging10dlcPhoneNumberCampaignsCreate = "messaging_10dlc.phone_number_campaigns.create":
        types::CreatePhoneNumberCampaign => types::PhoneNumberCampaign;
    Messaging10dlcPhoneNumberCampaignsDelete = "messaging_10dlc.phone_number_campaigns.delete":
        () => types::PhoneNumberCampaign;
    Messaging10dlcPhoneNumberCampaignsList = "messaging_10dlc.phone_number_campaigns.list":
        () => Vec<types::PhoneNumberCampaign>;
    Messaging10dlcPhoneNumberCampaignsRetrieve = "messaging_10dlc.phone_number_campaigns.retrieve":
        () => types::PhoneNumberCampaign;
    Messaging10dlcPhoneNumberCampaignsUpdate = "messaging_10dlc.phone_number_campaigns.update":
        types::UpdatePhoneNumberCampaign => types::PhoneNumberCampaign;
}

#[cfg(feature = "tollfree")]
crate::testing::operation_types! {
    MessagingTollfreeVerificationRequestsCreate = "messaging_tollfree.verification.requests.create":
        types::SubmitTollFreeVerification => types::TollFreeVerification;
    MessagingTollfreeVerificationRequestsDelete = "messaging_tollfree.verification.requests.delete":
        () => ();
    MessagingTollfreeVerificationRequestsList = "messaging_tollfree.verification.requests.list":
        () => Vec<types::TollFreeVerification>;
    MessagingTollfreeVerificationRequestsRetrieve = "messaging_tollfree.verification.requests.retrieve":
        () => types::TollFreeVerification;
    MessagingTollfreeVerificationRequestsRetrieveStatusHistory = "messaging_tollfree.verification.requests.retrieve_status_history":
        () => Vec<types::TollFreeStatusChange>;
    MessagingTollfreeVerificationRequestsUpdate = "messaging_tollfree.verification.requests.update":
        types::SubmitTollFreeVerification => types::TollFreeVerification;
}

#[cfg(feature = "whatsapp")]
crate::testing::operation_types! {
    MessagesWhatsapp = "messages.whatsapp": types::SendWhatsappMessage => types::WhatsappMessage;
    WhatsappBusinessAccountsDelete = "whatsapp.business_accounts.delete": () => ();
    WhatsappBusinessAccountsList = "whatsapp.business_accounts.list":
        () => Vec<types::WhatsappBusinessAccount>;
    WhatsappBusinessAccountsPhoneNumbersInitializeVerification = "whatsapp.business_accounts.phone_numbers.initialize_verification":
        types::InitializeWhatsappVerification => ();
    WhatsappBusinessAccountsPhoneNumbersList = "whatsapp.business_accounts.phone_numbers.list":
        () => Vec<types::WhatsappPhoneNumber>;
    WhatsappBusinessAccountsRetrieve = "whatsapp.business_accounts.retrieve":
        () => types::WhatsappBusinessAccount;
    WhatsappBusinessAccountsSettingsRetrieve = "whatsapp.business_accounts.settings.retrieve":
        () => types::WhatsappBusinessAccountSettings;
    WhatsappBusinessAccountsSettingsUpdate = "whatsapp.business_accounts.settings.update":
        types::UpdateWhatsappBusinessAccountSettings => types::WhatsappBusinessAccountSettings;
    WhatsappHostedSignupsCreate = "whatsapp.hosted_signups.create":
        types::CreateWhatsappHostedSignup => types::WhatsappHostedSignup;
    WhatsappHostedSignupsList = "whatsapp.hosted_signups.list":
        () => Vec<types::WhatsappHostedSignup>;
    WhatsappHostedSignupsRetrieve = "whatsapp.hosted_signups.retrieve":
        () => types::WhatsappHostedSignup;
    WhatsappPhoneNumbersCallingRoutingList = "whatsapp.phone_numbers.calling_routing.list":
        () => types::WhatsappCallingRouting;
    WhatsappPhoneNumbersCallingRoutingPatchAll = "whatsapp.phone_numbers.calling_routing.patch_all":
        types::UpdateWhatsappCallingRouting => types::WhatsappCallingRouting;
    WhatsappPhoneNumbersCallingSettingsRetrieve = "whatsapp.phone_numbers.calling_settings.retrieve":
        () => types::WhatsappCallingSettings;
    WhatsappPhoneNumbersCallingSettingsUpdate = "whatsapp.phone_numbers.calling_settings.update":
        types::UpdateWhatsappCallingSettings => types::WhatsappCallingSettings;
    WhatsappPhoneNumbersConversationalComponentsList = "whatsapp.phone_numbers.conversational_components.list":
        () => types::WhatsappConversationalComponents;
    WhatsappPhoneNumbersConversationalComponentsPatchAll = "whatsapp.phone_numbers.conversational_components.patch_all":
        types::UpdateWhatsappConversationalComponents => types::WhatsappConversationalComponents;
    WhatsappPhoneNumbersDelete = "whatsapp.phone_numbers.delete": () => ();
    WhatsappPhoneNumbersList = "whatsapp.phone_numbers.list": () => Vec<types::WhatsappPhoneNumber>;
    WhatsappPhoneNumbersProfilePhotoDelete = "whatsapp.phone_numbers.profile.photo.delete":
        () => ();
    WhatsappPhoneNumbersProfilePhotoRetrieve = "whatsapp.phone_numbers.profile.photo.retrieve":
        () => types::WhatsappProfilePhoto;
    WhatsappPhoneNumbersProfilePhotoUpload = "whatsapp.phone_numbers.profile.photo.upload":
        serde_json::Value => types::WhatsappProfile;
    WhatsappPhoneNumbersProfileRetrieve = "whatsapp.phone_numbers.profile.retrieve":
        () => types::WhatsappProfile;
    WhatsappPhoneNumbersProfileUpdate = "whatsapp.phone_numbers.profile.update":
        types::UpdateWhatsappProfile => types::WhatsappProfile;
    WhatsappPhoneNumbersResendVerification = "whatsapp.phone_numbers.resend_verification":
        types::ResendWhatsappVerification => ();
    WhatsappPhoneNumbersRetrieveConversationWindow = "whatsapp.phone_numbers.retrieve_conversation_window":
        () => types::WhatsappConversationWindow;
    WhatsappPhoneNumbersRetrievePhoneNumber = "whatsapp.phone_numbers.retrieve_phone_number":
        () => types::WhatsappPhoneNumber;
    WhatsappPhoneNumbersVerify = "whatsapp.phone_numbers.verify":
        types::VerifyWhatsappPhoneNumber => ();
    WhatsappSignupList = "whatsapp.signup.list": () => Vec<types::WhatsappSignupSession>;
    WhatsappSignupRetrieveStatus = "whatsapp.signup.retrieve_status":
        () => types::WhatsappSignupSession;
    WhatsappTemplatesCreate = "whatsapp.templates.create":
        types::CreateWhatsappMessageTemplate => types::WhatsappMessageTemplate;
    WhatsappTemplatesList = "whatsapp.templates.list": () => Vec<types::WhatsappMessageTemplate>;
    WhatsappUserDataRetrieve = "whatsapp.user_data.retrieve": () => types::WhatsappUserData;
    WhatsappUserDataUpdate = "whatsapp.user_data.update":
        types::UpdateWhatsappUserData => types::WhatsappUserData;
    WhatsappMessageTemplatesDelete = "whatsapp_message_templates.delete": () => ();
    WhatsappMessageTemplatesRetrieve = "whatsapp_message_templates.retrieve":
        () => types::WhatsappMessageTemplate;
    WhatsappMessageTemplatesUpdate = "whatsapp_message_templates.update":
        types::UpdateWhatsappMessageTemplate => types::WhatsappMessageTemplate;
}
