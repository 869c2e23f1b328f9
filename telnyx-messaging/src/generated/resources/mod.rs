// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resources of the API: `client.messages()` and its like.

use crate::client::Client;
use crate::generated::types;
use crate::pagination::ListEnvelope;
use crate::pagination::Told;

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

impl ListEnvelope for types::AlphanumericSenderIdList {
    type Item = types::AlphanumericSenderId;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::AutorespConfigList {
    type Item = types::AutorespConfig;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::HostedNumberOrderList {
    type Item = types::HostedNumberOrder;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::MessagingPhoneNumberList {
    type Item = types::MessagingPhoneNumber;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::MessagingProfileList {
    type Item = types::MessagingProfile;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::OptOutList {
    type Item = types::OptOut;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }
}

impl ListEnvelope for types::OutboundMessageList {
    type Item = types::OutboundMessage;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (self.data, Told::default())
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for types::PhoneNumberAssignmentList {
    type Item = types::PhoneNumberAssignment;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (self.records, Told::default())
    }
}

impl ListEnvelope for types::ProfileMetricsSummaryList {
    type Item = types::ProfileMetricsSummary;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }
}

impl ListEnvelope for types::ShortCodeList {
    type Item = types::ShortCode;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.data,
            Told {
                meta: self.meta,
                ..Told::default()
            },
        )
    }

    fn key(item: &Self::Item) -> Option<&str> {
        Some(&item.id)
    }
}

impl ListEnvelope for Vec<types::ExternalVetting> {
    type Item = types::ExternalVetting;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (self, Told::default())
    }
}

impl ListEnvelope for types::VerificationStatusList {
    type Item = types::VerificationStatusChange;

    fn into_parts(self) -> (Vec<Self::Item>, Told) {
        (
            self.records,
            Told {
                total_records: self.total_records,
                ..Told::default()
            },
        )
    }
}
