// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resources of the API: `client.messages()` and its like.

use crate::generated_prelude::*;

pub mod alphanumeric_sender_ids;
pub mod messages;
#[cfg(feature = "rcs")]
pub mod messaging;
#[cfg(feature = "tendlc")]
pub mod messaging_10dlc;
#[cfg(feature = "hosted")]
pub mod messaging_hosted_number_orders;
#[cfg(feature = "hosted")]
pub mod messaging_hosted_numbers;
pub mod messaging_numbers_bulk_updates;
pub mod messaging_optouts;
pub mod messaging_profile_metrics;
pub mod messaging_profiles;
#[cfg(feature = "tollfree")]
pub mod messaging_tollfree;
pub mod messaging_url_domains;
pub mod mobile_phone_numbers;
pub mod phone_numbers;
#[cfg(feature = "rcs")]
pub mod rcs;
pub mod short_codes;
pub mod webhook_deliveries;
#[cfg(feature = "whatsapp")]
pub mod whatsapp;
#[cfg(feature = "whatsapp")]
pub mod whatsapp_message_templates;

impl Client {
    /// The resource `alphanumeric_sender_ids`.
    #[must_use]
    pub fn alphanumeric_sender_ids(
        &self,
    ) -> alphanumeric_sender_ids::AlphanumericSenderIds {
        alphanumeric_sender_ids::AlphanumericSenderIds::new(self)
    }

    /// The resource `messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self)
    }

    /// The resource `messaging`.
    #[cfg(feature = "rcs")]
    #[must_use]
    pub fn messaging(&self) -> messaging::Messaging {
        messaging::Messaging::new(self)
    }

    /// The resource `messaging_10dlc`.
    #[cfg(feature = "tendlc")]
    #[must_use]
    pub fn messaging_10dlc(&self) -> messaging_10dlc::Messaging10dlc {
        messaging_10dlc::Messaging10dlc::new(self)
    }

    /// The resource `messaging_hosted_number_orders`.
    #[cfg(feature = "hosted")]
    #[must_use]
    pub fn messaging_hosted_number_orders(
        &self,
    ) -> messaging_hosted_number_orders::MessagingHostedNumberOrders {
        messaging_hosted_number_orders::MessagingHostedNumberOrders::new(self)
    }

    /// The resource `messaging_hosted_numbers`.
    #[cfg(feature = "hosted")]
    #[must_use]
    pub fn messaging_hosted_numbers(
        &self,
    ) -> messaging_hosted_numbers::MessagingHostedNumbers {
        messaging_hosted_numbers::MessagingHostedNumbers::new(self)
    }

    /// The resource `messaging_numbers_bulk_updates`.
    #[must_use]
    pub fn messaging_numbers_bulk_updates(
        &self,
    ) -> messaging_numbers_bulk_updates::MessagingNumbersBulkUpdates {
        messaging_numbers_bulk_updates::MessagingNumbersBulkUpdates::new(self)
    }

    /// The resource `messaging_optouts`.
    #[must_use]
    pub fn messaging_optouts(&self) -> messaging_optouts::MessagingOptouts {
        messaging_optouts::MessagingOptouts::new(self)
    }

    /// The resource `messaging_profile_metrics`.
    #[must_use]
    pub fn messaging_profile_metrics(
        &self,
    ) -> messaging_profile_metrics::MessagingProfileMetrics {
        messaging_profile_metrics::MessagingProfileMetrics::new(self)
    }

    /// The resource `messaging_profiles`.
    #[must_use]
    pub fn messaging_profiles(&self) -> messaging_profiles::MessagingProfiles {
        messaging_profiles::MessagingProfiles::new(self)
    }

    /// The resource `messaging_tollfree`.
    #[cfg(feature = "tollfree")]
    #[must_use]
    pub fn messaging_tollfree(&self) -> messaging_tollfree::MessagingTollfree {
        messaging_tollfree::MessagingTollfree::new(self)
    }

    /// The resource `messaging_url_domains`.
    #[must_use]
    pub fn messaging_url_domains(&self) -> messaging_url_domains::MessagingUrlDomains {
        messaging_url_domains::MessagingUrlDomains::new(self)
    }

    /// The resource `mobile_phone_numbers`.
    #[must_use]
    pub fn mobile_phone_numbers(&self) -> mobile_phone_numbers::MobilePhoneNumbers {
        mobile_phone_numbers::MobilePhoneNumbers::new(self)
    }

    /// The resource `phone_numbers`.
    #[must_use]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers::new(self)
    }

    /// The resource `rcs`.
    #[cfg(feature = "rcs")]
    #[must_use]
    pub fn rcs(&self) -> rcs::Rcs {
        rcs::Rcs::new(self)
    }

    /// The resource `short_codes`.
    #[must_use]
    pub fn short_codes(&self) -> short_codes::ShortCodes {
        short_codes::ShortCodes::new(self)
    }

    /// The resource `webhook_deliveries`.
    #[must_use]
    pub fn webhook_deliveries(&self) -> webhook_deliveries::WebhookDeliveries {
        webhook_deliveries::WebhookDeliveries::new(self)
    }

    /// The resource `whatsapp`.
    #[cfg(feature = "whatsapp")]
    #[must_use]
    pub fn whatsapp(&self) -> whatsapp::Whatsapp {
        whatsapp::Whatsapp::new(self)
    }

    /// The resource `whatsapp_message_templates`.
    #[cfg(feature = "whatsapp")]
    #[must_use]
    pub fn whatsapp_message_templates(
        &self,
    ) -> whatsapp_message_templates::WhatsappMessageTemplates {
        whatsapp_message_templates::WhatsappMessageTemplates::new(self)
    }
}

list_envelope!(DataList<types::AlphanumericSenderId>, types::AlphanumericSenderId, items = data, meta = meta, key = id);
list_envelope!(DataList<types::AutorespConfig>, types::AutorespConfig, items = data, meta = meta, key = id);
#[cfg(feature = "hosted")]
list_envelope!(DataList<types::HostedNumberOrder>, types::HostedNumberOrder, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MessagingPhoneNumber>, types::MessagingPhoneNumber, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MessagingProfile>, types::MessagingProfile, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MessagingUrlDomain>, types::MessagingUrlDomain, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MobileMessagingPhoneNumber>, types::MobileMessagingPhoneNumber, items = data, meta = meta, key = id);
list_envelope!(DataList<types::OptOut>, types::OptOut, items = data, meta = meta);
list_envelope!(DataList<types::ProfileMetricsSummary>, types::ProfileMetricsSummary, items = data, meta = meta);
#[cfg(feature = "rcs")]
list_envelope!(DataList<types::RcsAgent>, types::RcsAgent, items = data, meta = meta);
list_envelope!(DataList<types::ShortCode>, types::ShortCode, items = data, meta = meta, key = id);
list_envelope!(DataList<types::WebhookDelivery>, types::WebhookDelivery, items = data, meta = meta, key = id);
#[cfg(feature = "whatsapp")]
list_envelope!(DataList<types::WhatsappBusinessAccount>, types::WhatsappBusinessAccount, items = data, meta = meta, key = id);
#[cfg(feature = "whatsapp")]
list_envelope!(DataList<types::WhatsappHostedSignup>, types::WhatsappHostedSignup, items = data, meta = meta, key = id);
#[cfg(feature = "whatsapp")]
list_envelope!(DataList<types::WhatsappMessageTemplate>, types::WhatsappMessageTemplate, items = data, meta = meta, key = id);
#[cfg(feature = "whatsapp")]
list_envelope!(DataList<types::WhatsappPhoneNumber>, types::WhatsappPhoneNumber, items = data, meta = meta);
#[cfg(feature = "whatsapp")]
list_envelope!(DataList<types::WhatsappSignupSession>, types::WhatsappSignupSession, items = data, meta = meta);
#[cfg(feature = "tendlc")]
list_envelope!(Vec<types::ExternalVetting>, types::ExternalVetting);
#[cfg(feature = "rcs")]
list_envelope!(Vec<types::RcsAgentRegistration>, types::RcsAgentRegistration);
#[cfg(feature = "rcs")]
list_envelope!(Vec<types::RcsBrand>, types::RcsBrand);
#[cfg(feature = "rcs")]
list_envelope!(Vec<types::RcsCarrierApproval>, types::RcsCarrierApproval);
#[cfg(feature = "rcs")]
list_envelope!(Vec<types::RcsTestDevice>, types::RcsTestDevice);
#[cfg(feature = "tendlc")]
list_envelope!(types::BrandList, types::BrandSummary, items = records, page = page, total_records = total_records);
#[cfg(feature = "tendlc")]
list_envelope!(types::CampaignList, types::Campaign, items = records, page = page, total_records = total_records);
list_envelope!(types::OutboundMessageList, types::OutboundMessage, items = data, key = id);
#[cfg(feature = "tendlc")]
list_envelope!(types::PartnerCampaignList, types::PartnerCampaign, items = records, page = page, total_records = total_records);
#[cfg(feature = "tendlc")]
list_envelope!(types::PhoneNumberAssignmentList, types::PhoneNumberAssignment, items = records);
#[cfg(feature = "tendlc")]
list_envelope!(types::PhoneNumberCampaignList, types::PhoneNumberCampaign, items = records, page = page, total_records = total_records);
#[cfg(feature = "tendlc")]
list_envelope!(types::SharedCampaignList, types::SharedCampaign, items = records, page = page, total_records = total_records);
#[cfg(feature = "tollfree")]
list_envelope!(types::TollFreeStatusHistory, types::TollFreeStatusChange, items = records, total_records = total_records);
#[cfg(feature = "tollfree")]
list_envelope!(types::TollFreeVerificationList, types::TollFreeVerification, items = records, total_records = total_records, key = id);
