// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resources of the API: `client.messages()` and its like.

use crate::generated_prelude::*;

pub mod alphanumeric_sender_ids;

pub mod messages;

pub mod messaging_10dlc;

pub mod messaging_hosted_number_orders;

pub mod messaging_hosted_numbers;

pub mod messaging_optouts;

pub mod messaging_profile_metrics;

pub mod messaging_profiles;

pub mod messaging_tollfree;

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

    /// The resource `messaging_10dlc`.
    #[must_use]
    pub fn messaging_10dlc(&self) -> messaging_10dlc::Messaging10dlc {
        messaging_10dlc::Messaging10dlc::new(self)
    }

    /// The resource `messaging_hosted_number_orders`.
    #[must_use]
    pub fn messaging_hosted_number_orders(
        &self,
    ) -> messaging_hosted_number_orders::MessagingHostedNumberOrders {
        messaging_hosted_number_orders::MessagingHostedNumberOrders::new(self)
    }

    /// The resource `messaging_hosted_numbers`.
    #[must_use]
    pub fn messaging_hosted_numbers(
        &self,
    ) -> messaging_hosted_numbers::MessagingHostedNumbers {
        messaging_hosted_numbers::MessagingHostedNumbers::new(self)
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
    #[must_use]
    pub fn messaging_tollfree(&self) -> messaging_tollfree::MessagingTollfree {
        messaging_tollfree::MessagingTollfree::new(self)
    }
}

list_envelope!(DataList<types::AlphanumericSenderId>, types::AlphanumericSenderId, items = data, meta = meta, key = id);
list_envelope!(DataList<types::AutorespConfig>, types::AutorespConfig, items = data, meta = meta, key = id);
list_envelope!(DataList<types::HostedNumberOrder>, types::HostedNumberOrder, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MessagingPhoneNumber>, types::MessagingPhoneNumber, items = data, meta = meta, key = id);
list_envelope!(DataList<types::MessagingProfile>, types::MessagingProfile, items = data, meta = meta, key = id);
list_envelope!(DataList<types::OptOut>, types::OptOut, items = data, meta = meta);
list_envelope!(DataList<types::ProfileMetricsSummary>, types::ProfileMetricsSummary, items = data, meta = meta);
list_envelope!(DataList<types::ShortCode>, types::ShortCode, items = data, meta = meta, key = id);
list_envelope!(Vec<types::ExternalVetting>, types::ExternalVetting);
list_envelope!(types::OutboundMessageList, types::OutboundMessage, items = data, key = id);
list_envelope!(types::PhoneNumberAssignmentList, types::PhoneNumberAssignment, items = records);
list_envelope!(types::VerificationStatusList, types::VerificationStatusChange, items = records, total_records = total_records);
