// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! What is sent to the API and what comes back, one type per component of the contract.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::generated::types;
use crate::types::support::{
    Nullable, Upload, null_default, object, open_enum, redacted_debug, shorthand, tagged_union,
};

/// A sender name made of letters and digits.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AlphanumericSenderId {
    /// The name that recipients see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alphanumeric_sender_id: Option<String>,
    /// Identifies the entry.
    pub id: String,
    /// The messaging profile that may send under the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of object this is; always `alphanumeric_sender_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub us_long_code_fallback: Option<String>,
}

redacted_debug!(AlphanumericSenderId {
    alphanumeric_sender_id, id, messaging_profile_id, organization_id, record_type,
    us_long_code_fallback: hidden,
});

object!(AlphanumericSenderId);

/// A sender name in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AlphanumericSenderIdEnvelope {
    /// The object itself.
    pub data: AlphanumericSenderId,
}

object!(AlphanumericSenderIdEnvelope);

/// A page of sender names.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AlphanumericSenderIdList {
    /// The entries of this page.
    pub data: Vec<AlphanumericSenderId>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(AlphanumericSenderIdList);

/// One reason why a request was refused or a message was not delivered.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ApiError {
    /// A number in a string, such as `40300`; the stable part to decide on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A sentence about this very case. It may quote phone numbers or text of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Further facts, most often a `url` with the code's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// The part of the request that caused the error, where the service knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ErrorSource>,
    /// A few words for the code, the same every time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(ApiError {
    code, detail: hidden, meta: hidden, source, title,
});

object!(ApiError);

/// An autoresponse to keywords.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfig {
    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When it was made, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Identifies the configuration.
    pub id: String,
    /// The words that trigger the reply.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub keywords: Vec<String>,
    /// The effect besides the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
    /// When it last changed, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(AutorespConfig {
    country_code, created_at, id, keywords, op, resp_text: hidden, updated_at,
});

object!(AutorespConfig);

/// An autoresponse in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfigEnvelope {
    /// The object itself.
    pub data: AutorespConfig,
}

object!(AutorespConfigEnvelope);

/// The autoresponses of a profile.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfigList {
    /// The entries of this page.
    pub data: Vec<AutorespConfig>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(AutorespConfigList);

open_enum! {
    /// The effect of an autoresponse besides the reply.
    pub enum AutorespOp {
        /// Lifts the sender's opt-out.
        Start = "start",
        /// Opts the sender out.
        Stop = "stop",
        /// Only replies, as for HELP.
        Info = "info",
    }
}

open_enum! {
    /// The keyword family that an inbound message matched and that the service replied to by
    /// itself.
    pub enum AutoresponseType {
        /// The sender opted out.
        Stop = "STOP",
        /// The sender opted in again.
        Start = "START",
        /// The sender asked for help.
        Help = "HELP",
    }
}

open_enum! {
    /// The status of the assignment of a number to a campaign.
    pub enum CampaignAssignmentStatus {
        /// The number belongs to the campaign.
        Assigned = "ASSIGNED",
        /// The number could not be assigned.
        FailedAssignment = "FAILED_ASSIGNMENT",
        /// The number could not be taken off the campaign.
        FailedUnassignment = "FAILED_UNASSIGNMENT",
        /// The number is being assigned.
        PendingAssignment = "PENDING_ASSIGNMENT",
        /// The number is being taken off the campaign.
        PendingUnassignment = "PENDING_UNASSIGNMENT",
    }
}

/// The requirements of mobile network operators for a campaign, by the number of the operator,
/// such as `10999`.
pub type CampaignMnoMetadata = BTreeMap<String, types::MnoMetadata>;

/// A status change of a 10DLC campaign.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CampaignStatusUpdate {
    /// The brand that the campaign belongs to.
    #[serde(rename = "brandId", skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// The campaign.
    #[serde(rename = "campaignId", skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// When the campaign was registered, in Unix seconds, as a string.
    #[serde(rename = "createDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<String>,
    /// When the campaign was registered, in RFC 3339, as deliveries with an envelope have it.
    #[serde(rename = "createdDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<String>,
    /// The campaign service provider.
    #[serde(rename = "cspId", skip_serializing_if = "Option::is_none")]
    pub csp_id: Option<String>,
    /// What happened, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The event of the campaign registry, when it is the source.
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Whether T-Mobile knows the campaign.
    #[serde(rename = "isTMobileRegistered", skip_serializing_if = "Option::is_none")]
    pub is_t_mobile_registered: Option<bool>,
    /// The new status of the campaign. Absent when the event is not a status change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CampaignUpdateStatus>,
    /// The source of the event.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<CampaignUpdateType>,
}

object!(CampaignStatusUpdate);

open_enum! {
    /// The status that an event of a campaign reports.
    pub enum CampaignUpdateStatus {
        /// The campaign was accepted.
        Accepted = "ACCEPTED",
        /// The campaign rests, because nothing was sent for it.
        Dormant = "DORMANT",
        /// The campaign was rejected.
        Rejected = "REJECTED",
        /// What was asked for has failed.
        Failed = "failed",
        /// What was asked for is done.
        Success = "success",
    }
}

open_enum! {
    /// The source of an event of a campaign.
    pub enum CampaignUpdateType {
        /// The review by a mobile network operator.
        MnoReview = "MNO_REVIEW",
        /// The campaign's number pool was taken down.
        NumberPoolDeprovisioned = "NUMBER_POOL_DEPROVISIONED",
        /// The campaign's number pool was set up.
        NumberPoolProvisioned = "NUMBER_POOL_PROVISIONED",
        /// The registration of the campaign.
        Registration = "REGISTRATION",
        /// The Campaign Registry.
        TcrEvent = "TCR_EVENT",
        /// Telnyx itself.
        TelnyxEvent = "TELNYX_EVENT",
        /// The review by Telnyx.
        TelnyxReview = "TELNYX_REVIEW",
        /// The campaign was verified.
        Verified = "VERIFIED",
    }
}

/// An amount of money.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Cost {
    /// A decimal number in a string, exact to fractions of a cent. Parse it as a decimal, not as a
    /// float.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

object!(Cost);

/// The parts that the cost of a message is made of.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CostBreakdown {
    /// What the carrier charges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier_fee: Option<Cost>,
    /// What Telnyx charges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Cost>,
}

object!(CostBreakdown);

/// A sender name to register.
///
/// Used by `client.alphanumeric_sender_ids().create()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateAlphanumericSenderId {
    /// The name that recipients are to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alphanumeric_sender_id: Option<String>,
    /// The messaging profile that may send under the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The number that sends instead to the United States, where alphanumeric senders are not
    /// allowed. In E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub us_long_code_fallback: Option<String>,
}

redacted_debug!(CreateAlphanumericSenderId {
    alphanumeric_sender_id, messaging_profile_id, us_long_code_fallback: hidden,
});

object!(CreateAlphanumericSenderId);

impl CreateAlphanumericSenderId {
    /// Creates a value with its required properties.
    pub fn new(
        alphanumeric_sender_id: impl Into<String>,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        Self {
            alphanumeric_sender_id: Some(alphanumeric_sender_id.into()),
            messaging_profile_id: Some(messaging_profile_id.into()),
            ..Self::default()
        }
    }

    /// The name that recipients are to see. Required.
    pub fn alphanumeric_sender_id(mut self, value: impl Into<String>) -> Self {
        self.alphanumeric_sender_id = Some(value.into());
        self
    }

    /// The messaging profile that may send under the name. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The number that sends instead to the United States, where alphanumeric senders are not
    /// allowed. In E.164 format.
    pub fn us_long_code_fallback(mut self, value: impl Into<String>) -> Self {
        self.us_long_code_fallback = Some(value.into());
        self
    }
}

/// A new autoresponse.
///
/// Used by `client.messaging_profiles().autoresp_configs().create(…)`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateAutorespConfig {
    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The words that trigger the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// The effect besides the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
}

redacted_debug!(CreateAutorespConfig {
    country_code, keywords, op, resp_text: hidden,
});

object!(CreateAutorespConfig);

impl CreateAutorespConfig {
    /// Creates a value with its required properties.
    pub fn new(
        country_code: impl Into<String>,
        keywords: impl Into<Vec<String>>,
        op: impl Into<AutorespOp>,
    ) -> Self {
        Self {
            country_code: Some(country_code.into()),
            keywords: Some(keywords.into()),
            op: Some(op.into()),
            ..Self::default()
        }
    }

    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// The words that trigger the reply. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The effect besides the reply. Required.
    pub fn op(mut self, value: impl Into<AutorespOp>) -> Self {
        self.op = Some(value.into());
        self
    }

    /// The text of the reply.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.resp_text = Some(value.into());
        self
    }
}

/// Numbers to be hosted for messaging.
///
/// Used by `client.messaging_hosted_number_orders().create()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateHostedNumberOrder {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The numbers to host. Each entry: in E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<Vec<String>>,
}

redacted_debug!(CreateHostedNumberOrder {
    messaging_profile_id, phone_numbers: hidden,
});

object!(CreateHostedNumberOrder);

impl CreateHostedNumberOrder {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The numbers to host. Each entry: in E.164 format.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A messaging profile to make.
///
/// Used by `client.messaging_profiles().create()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateMessagingProfile {
    /// The AI assistant that is to belong to the profile. At most 64 characters.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub ai_assistant_id: Nullable<String>,
    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces. Matches
    /// `^[A-Za-z0-9 ]{1,11}$`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub alpha_sender: Nullable<String>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether to enforce `daily_spend_limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive at once. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// URL for reports about the health of numbers.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub health_webhook_url: Nullable<String>,
    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Turns on sending from a pool of numbers; null leaves it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub number_pool_settings: Nullable<NumberPoolSettings>,
    /// The resource group that the profile is to belong to. At most 64 characters.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub resource_group_id: Nullable<String>,
    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// Turns on the replacement of links; null leaves it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url_shortener_settings: Nullable<UrlShortenerSettings>,
    /// The format of the profile's webhooks. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// URL for events when `webhook_url` does not respond. None when absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// URL for events. None when absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
    /// entry: matches `^([A-Z]{2}|\*)$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelisted_destinations: Option<Vec<String>>,
}

redacted_debug!(CreateMessagingProfile {
    ai_assistant_id, alpha_sender, daily_spend_limit, daily_spend_limit_enabled, enabled,
    health_webhook_url: hidden, mms_fall_back_to_sms, mms_transcoding, mobile_only, name,
    number_pool_settings, resource_group_id, smart_encoding, url_shortener_settings,
    webhook_api_version, webhook_failover_url: hidden, webhook_url: hidden,
    whitelisted_destinations,
});

object!(CreateMessagingProfile);

impl CreateMessagingProfile {
    /// Creates a value with its required properties.
    pub fn new(
        name: impl Into<String>,
        whitelisted_destinations: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            whitelisted_destinations: Some(whitelisted_destinations.into()),
            ..Self::default()
        }
    }

    /// The AI assistant that is to belong to the profile. At most 64 characters.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces. Matches
    /// `^[A-Za-z0-9 ]{1,11}$`.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    pub fn daily_spend_limit(mut self, value: impl Into<String>) -> Self {
        self.daily_spend_limit = Some(value.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, value: bool) -> Self {
        self.daily_spend_limit_enabled = Some(value);
        self
    }

    /// Whether the profile can send and receive at once. Default: `true`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// URL for reports about the health of numbers.
    pub fn health_webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.health_webhook_url = value.into();
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    pub fn mms_fall_back_to_sms(mut self, value: bool) -> Self {
        self.mms_fall_back_to_sms = Some(value);
        self
    }

    /// Whether large media is resized automatically. Default: `false`.
    pub fn mms_transcoding(mut self, value: bool) -> Self {
        self.mms_transcoding = Some(value);
        self
    }

    /// Whether to send to mobile numbers only. Default: `false`.
    pub fn mobile_only(mut self, value: bool) -> Self {
        self.mobile_only = Some(value);
        self
    }

    /// The account's own name for the profile. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Turns on sending from a pool of numbers; null leaves it off.
    pub fn number_pool_settings(
        mut self,
        value: impl Into<Nullable<NumberPoolSettings>>,
    ) -> Self {
        self.number_pool_settings = value.into();
        self
    }

    /// The resource group that the profile is to belong to. At most 64 characters.
    pub fn resource_group_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.resource_group_id = value.into();
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    pub fn smart_encoding(mut self, value: bool) -> Self {
        self.smart_encoding = Some(value);
        self
    }

    /// Turns on the replacement of links; null leaves it off.
    pub fn url_shortener_settings(
        mut self,
        value: impl Into<Nullable<UrlShortenerSettings>>,
    ) -> Self {
        self.url_shortener_settings = value.into();
        self
    }

    /// The format of the profile's webhooks. Default: `2`.
    pub fn webhook_api_version(mut self, value: impl Into<WebhookApiVersion>) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// URL for events when `webhook_url` does not respond. None when absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// URL for events. None when absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
    /// entry: matches `^([A-Z]{2}|\*)$`. Required.
    pub fn whitelisted_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelisted_destinations = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

open_enum! {
    /// Which way a message travels, seen from the account.
    pub enum Direction {
        /// Received by the account.
        Inbound = "inbound",
        /// Sent by the account.
        Outbound = "outbound",
    }
}

open_enum! {
    /// How the text of an outbound message is to be encoded.
    pub enum Encoding {
        /// Picks the shortest encoding that fits the text.
        Auto = "auto",
        /// GSM-7 only; the service refuses text it cannot express with status 400.
        Gsm7 = "gsm7",
        /// UCS-2, without any replacement of characters.
        Ucs2 = "ucs2",
    }
}

/// Values as plain texts.
pub type EnumList = Vec<String>;

open_enum! {
    /// A field of 10DLC brands and campaigns whose values can be asked for.
    pub enum EnumName {
        /// Kinds of business identifiers other than the tax number.
        AltBusinessIdType = "altBusinessIdType",
        /// Public companies that need no further proof.
        ApprovedPublicCompany = "approvedPublicCompany",
        /// How far a brand's identity is established.
        BrandIdentityStatus = "brandIdentityStatus",
        /// How well a brand is known to the service.
        BrandRelationship = "brandRelationship",
        /// States of a brand.
        BrandStatus = "brandStatus",
        /// States of a campaign.
        CampaignStatus = "campaignStatus",
        /// Legal forms of a brand.
        EntityType = "entityType",
        /// Who vets brands.
        ExtVettingProvider = "extVettingProvider",
        /// Mobile network operators.
        Mno = "mno",
        /// States of a campaign at an operator.
        OperationStatus = "operationStatus",
        /// Attributes that a brand may have.
        OptionalAttributes = "optionalAttributes",
        /// Stock exchanges.
        StockExchange = "stockExchange",
        /// Use cases of campaigns.
        Usecase = "usecase",
        /// Lines of business.
        Vertical = "vertical",
        /// Classes of vetting.
        VettingClass = "vettingClass",
        /// States of a vetting.
        VettingStatus = "vettingStatus",
    }
}

/// Values as one page of records.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EnumPage {
    /// The number of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// The records.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub records: Vec<Map<String, Value>>,
    /// How many records there are.
    #[serde(rename = "totalRecords", skip_serializing_if = "Option::is_none")]
    pub total_records: Option<i64>,
}

object!(EnumPage);

/// Values as records.
pub type EnumRecordList = Vec<Map<String, Value>>;

/// Records by value.
pub type EnumRecordMap = Map<String, Value>;

/// Descriptions by value.
pub type EnumTextMap = Map<String, Value>;

/// The values of a field. Which shape they have depends on the field.
///
/// The JSON is one of these, without a property that says which: [`EnumList`], [`EnumPage`],
/// [`EnumRecordList`], [`EnumRecordMap`], [`EnumTextMap`].
pub type EnumValues = Value;

/// Further facts about an error, free in form.
pub type ErrorMeta = Map<String, Value>;

/// The part of a request that an error is about.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ErrorSource {
    /// The query parameter that caused the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// A JSON Pointer (RFC 6901) into the request body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

object!(ErrorSource);

open_enum! {
    /// What a webhook event reports.
    pub enum EventType {
        /// The outcome of an outbound message is known and will not change any more.
        MessageFinalized = "message.finalized",
        /// Someone opened a shortened link.
        MessageLinkClick = "message.link_click",
        /// The recipient opened an RCS message.
        MessageRead = "message.read",
        /// A message arrived for one of the account's numbers or agents.
        MessageReceived = "message.received",
        /// An outbound message was handed to the carrier.
        MessageSent = "message.sent",
    }
}

/// What a vetting provider found about a brand.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ExternalVetting {
    /// When the vetting was asked for, in ISO 8601 format.
    #[serde(rename = "createDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<String>,
    /// The vetting provider. At most 10 characters.
    #[serde(rename = "evpId", skip_serializing_if = "Option::is_none")]
    pub evp_id: Option<String>,
    /// When the vetting was done or takes effect, in ISO 8601 format. Absent from one that is not
    /// done or not valid.
    #[serde(rename = "vettedDate", skip_serializing_if = "Option::is_none")]
    pub vetted_date: Option<String>,
    /// The class of the vetting.
    #[serde(rename = "vettingClass", skip_serializing_if = "Option::is_none")]
    pub vetting_class: Option<String>,
    /// The vetting, in the provider's own terms.
    #[serde(rename = "vettingId", skip_serializing_if = "Option::is_none")]
    pub vetting_id: Option<String>,
    /// How well the brand fared, from 0 to 100.
    #[serde(rename = "vettingScore", skip_serializing_if = "Option::is_none")]
    pub vetting_score: Option<i64>,
    /// A secret by which some providers confirm the vetting.
    #[serde(rename = "vettingToken", skip_serializing_if = "Option::is_none")]
    pub vetting_token: Option<String>,
}

redacted_debug!(ExternalVetting {
    create_date, evp_id, vetted_date, vetting_class, vetting_id, vetting_score,
    vetting_token: hidden,
});

object!(ExternalVetting);

/// Vettings of a brand.
pub type ExternalVettingList = Vec<ExternalVetting>;

/// A number inside a hosting order.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HostedNumber {
    /// Identifies the number within hosting.
    pub id: String,
    /// The number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// What kind of object this is; always `messaging_hosted_number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The status of its hosting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<HostedNumberStatus>,
}

redacted_debug!(HostedNumber {
    id, phone_number: hidden, record_type, status,
});

object!(HostedNumber);

/// An order to host numbers of another carrier for messaging.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HostedNumberOrder {
    /// Identifies the order.
    pub id: String,
    /// The messaging profile that the numbers are assigned to once hosted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The numbers of the order.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub phone_numbers: Vec<HostedNumber>,
    /// What kind of object this is; always `messaging_hosted_number_order`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The status of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<HostedNumberOrderStatus>,
}

object!(HostedNumberOrder);

/// A hosting order in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HostedNumberOrderEnvelope {
    /// The object itself.
    pub data: HostedNumberOrder,
}

object!(HostedNumberOrderEnvelope);

/// A page of hosting orders.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HostedNumberOrderList {
    /// The orders of this page.
    pub data: Vec<HostedNumberOrder>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(HostedNumberOrderList);

open_enum! {
    /// The status of a hosted number order.
    pub enum HostedNumberOrderStatus {
        /// The current carrier refused the order.
        CarrierRejected = "carrier_rejected",
        /// The compliance review failed.
        ComplianceReviewFailed = "compliance_review_failed",
        /// Removed.
        Deleted = "deleted",
        /// Failed for a reason not named.
        Failed = "failed",
        /// Documents are missing.
        IncompleteDocumentation = "incomplete_documentation",
        /// The billing details are wrong.
        IncorrectBillingInformation = "incorrect_billing_information",
        /// The current carrier does not take part in hosting.
        IneligibleCarrier = "ineligible_carrier",
        /// The letter of authorisation was refused.
        LoaFileInvalid = "loa_file_invalid",
        /// The letter of authorisation was accepted.
        LoaFileSuccessful = "loa_file_successful",
        /// Waiting for its first step.
        Pending = "pending",
        /// Being set up.
        Provisioning = "provisioning",
        /// Complete.
        Successful = "successful",
    }
}

open_enum! {
    /// The status of the hosting of one number.
    pub enum HostedNumberStatus {
        /// No longer hosted.
        Deleted = "deleted",
        /// Failed for a reason not named.
        Failed = "failed",
        /// The last step, activation, failed.
        FailedActivation = "failed_activation",
        /// The current carrier refused.
        FailedCarrierRejected = "failed_carrier_rejected",
        /// The current carrier does not take part in hosting.
        FailedIneligibleCarrier = "failed_ineligible_carrier",
        /// Someone hosts the number already.
        FailedNumberAlreadyHosted = "failed_number_already_hosted",
        /// The number does not exist.
        FailedNumberNotFound = "failed_number_not_found",
        /// Ownership could not be proved.
        FailedOwnershipVerification = "failed_ownership_verification",
        /// A step took too long.
        FailedTimeout = "failed_timeout",
        /// Waiting for its first step.
        Pending = "pending",
        /// Being set up.
        Provisioning = "provisioning",
        /// Hosted and ready.
        Successful = "successful",
    }
}

/// A message that arrived at one of the account's numbers or agents.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct InboundMessage {
    /// The keyword family that the service replied to by itself; null when the text was no keyword.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoresponse_type: Option<AutoresponseType>,
    /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// The other members of an MMS group; empty otherwise.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub cc: Vec<MessageRecipient>,
    /// Always null on inbound messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// What the message costs; null until it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The parts of `cost`; null until they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_breakdown: Option<CostBreakdown>,
    /// Always `inbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Why the message, or a part of it, failed; empty when there was no error.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub errors: Vec<ApiError>,
    /// Who wrote the message. Some events give it as a plain string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// Identifies the message.
    pub id: String,
    /// Whether the service takes the message for spam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spam: Option<bool>,
    /// The media files of an MMS; empty on SMS. Their links expire.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub media: Vec<Media>,
    /// The messaging profile the message belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// How many characters the text has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_chars: Option<i64>,
    /// The organisation that owns the messaging profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<i64>,
    /// When the message arrived, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// Always null on inbound messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// The subject of an MMS; null or empty without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// Whether the message counts towards the 10DLC campaign's fees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_billable: Option<bool>,
    /// The 10DLC campaign at The Campaign Registry, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The state of that campaign's registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_registered: Option<String>,
    /// The text. Absent when the message has only media or a `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The account's numbers or agents that the message was sent to.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// The protocol of the message.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Always null on inbound messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
    /// URL for events when `webhook_url` does not respond; null or empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about the message; null or empty when the profile's URL is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(InboundMessage {
    autoresponse_type, body, cc, completed_at, cost, cost_breakdown, direction, encoding,
    errors, from, id, is_spam, media, messaging_profile_id, num_chars, organization_id, parts,
    received_at, record_type, sent_at, subject: hidden, tags, tcr_campaign_billable,
    tcr_campaign_id, tcr_campaign_registered, text: hidden, to, message_type, valid_until,
    webhook_failover_url: hidden, webhook_url: hidden,
});

object!(InboundMessage);

open_enum! {
    /// The kind of line behind a number, as reported by carriers.
    pub enum LineType {
        /// A fixed line.
        Wireline = "Wireline",
        /// A mobile line.
        Wireless = "Wireless",
        /// A mobile line reached over Wi-Fi.
        VoWifi = "VoWiFi",
        /// An internet telephony line.
        Voip = "VoIP",
        /// A mobile line paid in advance.
        PrePaidWireless = "Pre-Paid Wireless",
        /// The carrier lookup returned no result.
        Empty = "",
        /// The lookup was made without a result.
        Undetermined = "Unknown",
        /// An ordinary ten-digit number, as reported for RCS users.
        LongCode = "long_code",
    }
}

/// A click on a shortened link. Unlike in other events, its properties are directly in `data`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct LinkClick {
    /// `message.link_click`, where the service gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// Identifies the event, where the service gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The message that contained the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// When the event was made, UTC, where the service gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<DateTime<Utc>>,
    /// What kind of object this is; `link_clicked`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// When the link was opened, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_clicked: Option<DateTime<Utc>>,
    /// The number of the person who got the link, at times without `+`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The original link, before it was shortened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(LinkClick {
    event_type, id, message_id, occurred_at, record_type, time_clicked, to: hidden,
    url: hidden,
});

object!(LinkClick);

/// A media file of a message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Media {
    /// MIME type; null until the file was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// SHA-256 of the file in hexadecimal, on inbound messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_sha256: Option<String>,
    /// SHA-256 of the file in hexadecimal, on outbound messages; null until the file was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Size in bytes; null until the file was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Where the file is. Links to inbound media expire, so store the file at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Media {
    content_type, hash_sha256, sha256, size, url: hidden,
});

object!(Media);

tagged_union! {
    /// A message of either direction, distinguished by `direction`.
    pub enum Message by "direction" {
        /// `direction` is `inbound`.
        "inbound" => Inbound(InboundMessage),
        /// `direction` is `outbound`.
        "outbound" => Outbound(OutboundMessage),
    }
}

/// The content of an RCS or WhatsApp message, which has no `text`. At most a few of the
/// properties are there, and more may be added.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageBody {
    /// What a WhatsApp user changed in an earlier message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit: Option<MessageEdit>,
    /// WhatsApp's own identifier of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_id: Option<String>,
    /// The WhatsApp user's number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The message's identifier, on WhatsApp events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A place that the user shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<MessageLocation>,
    /// Which earlier message a WhatsApp user took back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke: Option<MessageRevocation>,
    /// The suggested reply or action that the user tapped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion_response: Option<SuggestionResponse>,
    /// The text: a plain string in RCS, an object in WhatsApp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<MessageBodyText>,
    /// WhatsApp's own time of the message, Unix seconds in a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What a WhatsApp message holds, such as `text`, `image`, `edit` or `revoke`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// A file that the user sent over RCS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_file: Option<UserFile>,
}

redacted_debug!(MessageBody {
    edit, foreign_id, from: hidden, id, location, revoke, suggestion_response, text,
    timestamp, kind, user_file,
});

object!(MessageBody);

/// The text of an RCS or WhatsApp message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageBodyText {
    /// The text itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

redacted_debug!(MessageBodyText {
    body: hidden,
});

shorthand!(MessageBodyText, body);

/// A change that a WhatsApp user made to an earlier message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageEdit {
    /// The new content, shaped after its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Map<String, Value>>,
    /// The message that was changed: its identifier at Telnyx if there is one, otherwise
    /// WhatsApp's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_message_id: Option<String>,
}

redacted_debug!(MessageEdit {
    message: hidden, original_message_id,
});

object!(MessageEdit);

/// A message of either direction, in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageEnvelope {
    /// The object itself.
    pub data: Message,
}

object!(MessageEnvelope);

/// A place on the map, as an RCS user shares it.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageLocation {
    /// Degrees north of the equator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
}

redacted_debug!(MessageLocation {
    latitude: hidden, longitude: hidden,
});

object!(MessageLocation);

/// One recipient of a message. Replies in an MMS group list the others as plain strings.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageRecipient {
    /// The RCS agent, where the recipient is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The display name of that RCS agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// The carrier of the recipient's number; empty when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The kind of the recipient's line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<LineType>,
    /// An E.164 number or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The status of the message for this recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RecipientStatus>,
    /// When `status` last changed, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(MessageRecipient {
    agent_id, agent_name, carrier, line_type, phone_number: hidden, status, updated_at,
});

shorthand!(MessageRecipient, phone_number);

/// A WhatsApp message that its author took back.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageRevocation {
    /// The deleted message: its identifier at Telnyx if there is one, otherwise WhatsApp's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_message_id: Option<String>,
}

object!(MessageRevocation);

/// The sender of a message. In responses about group MMS and in some events this is only the
/// number, as a plain string.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageSender {
    /// The RCS agent, where the sender is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The display name of that RCS agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// The carrier of the sender's number; empty when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The kind of the sender's line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<LineType>,
    /// An E.164 number, a short code, or an alphanumeric sender ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The status of an inbound message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SenderStatus>,
}

redacted_debug!(MessageSender {
    agent_id, agent_name, carrier, line_type, phone_number: hidden, status,
});

shorthand!(MessageSender, phone_number);

open_enum! {
    /// The protocol that carries a message.
    pub enum MessageType {
        /// Plain text.
        Sms = "SMS",
        /// Text with media or a subject.
        Mms = "MMS",
        /// Rich communication services; sent through their own operation.
        Rcs = "RCS",
        /// WhatsApp; sent through its own operation.
        Whatsapp = "WHATSAPP",
    }
}

/// What a number can do over one protocol.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingFeatureSet {
    /// Sends to and receives from its own country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domestic_two_way: Option<bool>,
    /// Receives from other countries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_inbound: Option<bool>,
    /// Sends to other countries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_outbound: Option<bool>,
}

object!(MessagingFeatureSet);

/// What a number can do, by protocol.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingFeatures {
    /// Over MMS; null when it cannot use MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms: Option<MessagingFeatureSet>,
    /// Over SMS; null when it cannot use SMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<MessagingFeatureSet>,
}

object!(MessagingFeatures);

/// A phone number with its messaging settings.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingPhoneNumber {
    /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When the number was added to the account, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The messaging products that the number could use.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub eligible_messaging_products: Vec<String>,
    /// What the number can do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<MessagingFeatures>,
    /// How well its messages have fared lately.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health: Option<NumberHealth>,
    /// Identifies the number; a number in a string rather than a UUID.
    pub id: String,
    /// The messaging product that the number uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// The messaging profile that the number is assigned to; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// What kind of object this is: `messaging_settings` or `messaging_phone_number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// The kind of traffic that the number is set up for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_type: Option<String>,
    /// The kind of the number.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<NumberType>,
    /// When the settings last changed, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(MessagingPhoneNumber {
    country_code, created_at, eligible_messaging_products, features, health, id,
    messaging_product, messaging_profile_id, organization_id, phone_number: hidden,
    record_type, tags, traffic_type, kind, updated_at,
});

object!(MessagingPhoneNumber);

/// A phone number with its messaging settings, in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingPhoneNumberEnvelope {
    /// The object itself.
    pub data: MessagingPhoneNumber,
}

object!(MessagingPhoneNumberEnvelope);

/// A page of phone numbers with their messaging settings.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingPhoneNumberList {
    /// The entries of this page.
    pub data: Vec<MessagingPhoneNumber>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(MessagingPhoneNumberList);

/// The settings that the account's numbers share.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingProfile {
    /// The AI assistant that belongs to the profile; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_assistant_id: Option<String>,
    /// The sender name where a country requires one; null when there is none. Matches `^[A-Za-z0-9
    /// ]{1,11}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_sender: Option<String>,
    /// When the profile was made, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether `daily_spend_limit` is enforced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Deprecated: where reports about the health of numbers were sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_webhook_url: Option<String>,
    /// Identifies the profile.
    pub id: String,
    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the number pool sends; null when it is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_pool_settings: Option<NumberPoolSettings>,
    /// The organisation that owns the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of object this is; always `messaging_profile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// Whether the content of messages is hidden in records. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redaction_enabled: Option<bool>,
    /// How much is hidden when redaction is on. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redaction_level: Option<i64>,
    /// The resource group of the profile; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group_id: Option<String>,
    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// When the profile last changed, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// How links are replaced; null when they are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_shortener_settings: Option<UrlShortenerSettings>,
    /// The secret that signs webhooks of API v1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v1_secret: Option<String>,
    /// The format of the profile's webhooks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// URL for events when `webhook_url` does not respond; null or empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events; null or empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
    /// entry: matches `^([A-Z]{2}|\*)$`.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub whitelisted_destinations: Vec<String>,
}

redacted_debug!(MessagingProfile {
    ai_assistant_id, alpha_sender, created_at, daily_spend_limit, daily_spend_limit_enabled,
    enabled, health_webhook_url: hidden, id, mms_fall_back_to_sms, mms_transcoding,
    mobile_only, name, number_pool_settings, organization_id, record_type, redaction_enabled,
    redaction_level, resource_group_id, smart_encoding, updated_at, url_shortener_settings,
    v1_secret: hidden, webhook_api_version, webhook_failover_url: hidden, webhook_url: hidden,
    whitelisted_destinations,
});

object!(MessagingProfile);

/// A messaging profile in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingProfileEnvelope {
    /// The object itself.
    pub data: MessagingProfile,
}

object!(MessagingProfileEnvelope);

/// A page of messaging profiles.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingProfileList {
    /// The entries of this page.
    pub data: Vec<MessagingProfile>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(MessagingProfileList);

open_enum! {
    /// How far back metrics reach, counted from now.
    pub enum MetricsTimeFrame {
        /// The last hour.
        OneHour = "1h",
        /// The last three hours.
        ThreeHours = "3h",
        /// The last day.
        TwentyFourHours = "24h",
        /// The last three days.
        ThreeDays = "3d",
        /// The last week.
        SevenDays = "7d",
        /// The last thirty days.
        ThirtyDays = "30d",
    }
}

/// The requirements of one mobile network operator for a campaign.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MnoMetadata {
    /// How many sample messages the campaign must have.
    #[serde(rename = "minMsgSamples", skip_serializing_if = "Option::is_none")]
    pub min_msg_samples: Option<i64>,
    /// The operator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mno: Option<String>,
    /// Whether the operator reviews the campaign.
    #[serde(rename = "mnoReview", skip_serializing_if = "Option::is_none")]
    pub mno_review: Option<bool>,
    /// Whether the operator carries such campaigns.
    #[serde(rename = "mnoSupport", skip_serializing_if = "Option::is_none")]
    pub mno_support: Option<bool>,
    /// Whether messages may hold no link.
    #[serde(rename = "noEmbeddedLink", skip_serializing_if = "Option::is_none")]
    pub no_embedded_link: Option<bool>,
    /// Whether messages may hold no phone number.
    #[serde(rename = "noEmbeddedPhone", skip_serializing_if = "Option::is_none")]
    pub no_embedded_phone: Option<bool>,
    /// Whether the campaign may run on the operator's network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualify: Option<bool>,
    /// Whether recipients must be able to ask for help.
    #[serde(rename = "reqSubscriberHelp", skip_serializing_if = "Option::is_none")]
    pub req_subscriber_help: Option<bool>,
    /// Whether recipients must have agreed.
    #[serde(rename = "reqSubscriberOptin", skip_serializing_if = "Option::is_none")]
    pub req_subscriber_optin: Option<bool>,
    /// Whether recipients must be able to leave.
    #[serde(rename = "reqSubscriberOptout", skip_serializing_if = "Option::is_none")]
    pub req_subscriber_optout: Option<bool>,
}

object!(MnoMetadata);

/// How well a number's messages have fared lately.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NumberHealth {
    /// Messages received per message sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbound_outbound_ratio: Option<f64>,
    /// How many messages the figures are based on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_count: Option<i64>,
    /// The share of attempted messages blocked as spam, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam_ratio: Option<f64>,
    /// The share of attempted messages delivered, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_ratio: Option<f64>,
}

object!(NumberHealth);

/// How a profile chooses the sending number when it sends from its pool of numbers.
///
/// Part of [`CreateMessagingProfile`], [`UpdateMessagingProfile`].
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NumberPoolSettings {
    /// Whether to prefer a number with the recipient's area code; North America only. Default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geomatch: Option<bool>,
    /// How often ordinary numbers are chosen, relative to the other weight; 0 leaves them out.
    pub long_code_weight: f64,
    /// Whether to leave out numbers of which less than 25 % is delivered or more than 75 % is taken
    /// for spam.
    pub skip_unhealthy: bool,
    /// Whether a recipient always gets the same sending number, as long as it is healthy. Default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticky_sender: Option<bool>,
    /// How often toll-free numbers are chosen, relative to the other weight; 0 leaves them out.
    pub toll_free_weight: f64,
}

object!(NumberPoolSettings);

impl NumberPoolSettings {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        long_code_weight: f64,
        skip_unhealthy: bool,
        toll_free_weight: f64,
    ) -> Self {
        Self {
            long_code_weight,
            skip_unhealthy,
            toll_free_weight,
            geomatch: None,
            sticky_sender: None,
        }
    }

    /// Whether to prefer a number with the recipient's area code; North America only. Default:
    /// `false`.
    pub fn geomatch(mut self, value: bool) -> Self {
        self.geomatch = Some(value);
        self
    }

    /// Whether a recipient always gets the same sending number, as long as it is healthy. Default:
    /// `false`.
    pub fn sticky_sender(mut self, value: bool) -> Self {
        self.sticky_sender = Some(value);
        self
    }
}

open_enum! {
    /// The kind of a phone number. The service spells each kind in two ways.
    pub enum NumberType {
        /// An ordinary number.
        LongCode = "longcode",
        /// A toll-free number.
        TollFree = "tollfree",
        /// A short code.
        ShortCode = "shortcode",
        /// An ordinary number, older spelling.
        HyphenatedLongCode = "long-code",
        /// A toll-free number, older spelling.
        HyphenatedTollFree = "toll-free",
        /// A short code, older spelling.
        HyphenatedShortCode = "short-code",
    }
}

/// A recipient who asked not to get messages any more.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OptOut {
    /// When the recipient opted out, UTC. The service writes a space instead of `T`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The sender that may not write any more: an E.164 number, a short code or an alphanumeric
    /// sender ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The keyword that the recipient wrote; null when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The messaging profile that the block holds for; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The recipient who opted out, E.164 or a short code. Partly hidden when redaction is asked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

redacted_debug!(OptOut {
    created_at, from: hidden, keyword, messaging_profile_id, to: hidden,
});

object!(OptOut);

/// A page of opt-outs.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OptOutList {
    /// The entries of this page.
    pub data: Vec<OptOut>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(OptOutList);

/// A message that the account sent, with the state of every recipient.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OutboundMessage {
    /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// The other members of an MMS group; empty otherwise.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub cc: Vec<MessageRecipient>,
    /// When the outcome became final, UTC; null until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// What the message costs; null until it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The parts of `cost`; null until they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_breakdown: Option<CostBreakdown>,
    /// When the record was made, UTC; only in responses to a retrieval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Always `outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Why the message, or a part of it, failed; empty when there was no error.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub errors: Vec<ApiError>,
    /// The sender. A plain string in responses about group MMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// What ties together the receipts of one group MMS; absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_message_id: Option<String>,
    /// Identifies the message.
    pub id: String,
    /// The media files of an MMS; empty on SMS.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub media: Vec<Media>,
    /// The messaging profile the message belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// How many characters the text has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_chars: Option<i64>,
    /// The organisation that owns the messaging profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<i64>,
    /// When the service accepted the request, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// When the carrier got the message, UTC; null until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Whether characters outside GSM-7 were replaced to save parts. Webhooks still show the
    /// original text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_encoding_applied: Option<bool>,
    /// The subject of an MMS; null without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// Whether the message counts towards the 10DLC campaign's fees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_billable: Option<bool>,
    /// The 10DLC campaign at The Campaign Registry, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The state of that campaign's registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_registered: Option<String>,
    /// The WhatsApp template that was used, on its delivery events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The name of that template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_name: Option<String>,
    /// The text. Absent when the message has only media or a `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipients, each with its own state.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// The protocol of the message.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// When the record last changed, UTC; only in responses to a retrieval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Whether the profile's webhook URLs are used too; only in responses to a retrieval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// When the message is dropped as `sending_failed` if it is still queued, UTC; null once it has
    /// left the queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
    /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
    /// the longest of all that apply; 0 when it does not wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<f64>,
    /// URL for events when `webhook_url` does not respond; null or empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about the message; null or empty when the profile's URL is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(OutboundMessage {
    body, cc, completed_at, cost, cost_breakdown, created_at, direction, encoding, errors,
    from, group_message_id, id, media, messaging_profile_id, num_chars, organization_id,
    parts, received_at, record_type, sent_at, smart_encoding_applied, subject: hidden, tags,
    tcr_campaign_billable, tcr_campaign_id, tcr_campaign_registered, template_id,
    template_name, text: hidden, to, message_type, updated_at, use_profile_webhooks,
    valid_until, wait_seconds, webhook_failover_url: hidden, webhook_url: hidden,
});

object!(OutboundMessage);

/// An outbound message in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OutboundMessageEnvelope {
    /// The object itself.
    pub data: OutboundMessage,
}

object!(OutboundMessageEnvelope);

/// The messages of one MMS group, all at once.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OutboundMessageList {
    /// One message per recipient.
    pub data: Vec<OutboundMessage>,
}

object!(OutboundMessageList);

/// The position of a page in its list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PaginationMeta {
    /// The number of this page, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
    /// How many entries a full page holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// How many pages there are; 0 when the list is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    /// How many entries there are on all pages together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_results: Option<i64>,
}

object!(PaginationMeta);

/// How a number of an assignment fares.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PhoneNumberAssignment {
    /// The number, in E.164 format.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The status of the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The task that assigns it.
    #[serde(rename = "taskId", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

redacted_debug!(PhoneNumberAssignment {
    phone_number: hidden, status, task_id,
});

object!(PhoneNumberAssignment);

/// Numbers of an assignment, on one page.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PhoneNumberAssignmentList {
    /// The numbers.
    pub records: Vec<PhoneNumberAssignment>,
}

object!(PhoneNumberAssignmentList);

/// The assignment of a number to a 10DLC campaign.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PhoneNumberCampaign {
    /// The status of the assignment.
    #[serde(rename = "assignmentStatus", skip_serializing_if = "Option::is_none")]
    pub assignment_status: Option<CampaignAssignmentStatus>,
    /// The brand. Empty for a campaign that another provider shares.
    #[serde(rename = "brandId", skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// The campaign; for a shared one, its identifier at The Campaign Registry.
    #[serde(rename = "campaignId", skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// When the number was assigned, in ISO 8601 format without an offset.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Why the number could not be assigned or taken off.
    #[serde(rename = "failureReasons", skip_serializing_if = "Option::is_none")]
    pub failure_reasons: Option<String>,
    /// The number, in E.164 format. By it the assignment is known.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
    /// The brand, at The Campaign Registry.
    #[serde(rename = "tcrBrandId", skip_serializing_if = "Option::is_none")]
    pub tcr_brand_id: Option<String>,
    /// The campaign, at The Campaign Registry.
    #[serde(rename = "tcrCampaignId", skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The campaign, at Telnyx. Empty for a campaign that another provider shares.
    #[serde(rename = "telnyxCampaignId", skip_serializing_if = "Option::is_none")]
    pub telnyx_campaign_id: Option<String>,
    /// When the assignment changed last, in ISO 8601 format without an offset.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
}

redacted_debug!(PhoneNumberCampaign {
    assignment_status, brand_id, campaign_id, created_at, failure_reasons,
    phone_number: hidden, tcr_brand_id, tcr_campaign_id, telnyx_campaign_id, updated_at,
});

object!(PhoneNumberCampaign);

/// Metrics of one messaging profile, in intervals. Their shape is not published.
pub type ProfileMetrics = Map<String, Value>;

/// Metrics of one messaging profile in their envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ProfileMetricsEnvelope {
    /// The object itself.
    pub data: Map<String, Value>,
}

object!(ProfileMetricsEnvelope);

/// Metrics of one messaging profile, summed up. Their shape is not published.
pub type ProfileMetricsSummary = Map<String, Value>;

/// Metrics of all messaging profiles.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ProfileMetricsSummaryList {
    /// One entry per profile.
    pub data: Vec<Map<String, Value>>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(ProfileMetricsSummaryList);

/// A link that opens a conversation.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RcsDeeplink {
    /// The link. It holds the number and the text that were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(RcsDeeplink {
    url: hidden,
});

object!(RcsDeeplink);

/// One link.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RcsDeeplinkEnvelope {
    /// The link.
    pub data: RcsDeeplink,
}

object!(RcsDeeplinkEnvelope);

open_enum! {
    /// The status of a message for one recipient.
    pub enum RecipientStatus {
        /// Held back until its sending time.
        Scheduled = "scheduled",
        /// Accepted and waiting in the queue.
        Queued = "queued",
        /// On its way to the carrier.
        Sending = "sending",
        /// Taken over by the carrier.
        Sent = "sent",
        /// Confirmed by the recipient's carrier or handset.
        Delivered = "delivered",
        /// Opened by the recipient; RCS and WhatsApp only.
        Read = "read",
        /// Withdrawn before its sending time.
        Cancelled = "cancelled",
        /// Left the queue unsent because its validity ended.
        Expired = "expired",
        /// Not delivered, as WhatsApp reports it.
        Failed = "failed",
        /// Refused or lost before the carrier took it.
        SendingFailed = "sending_failed",
        /// Taken by the carrier and not delivered.
        DeliveryFailed = "delivery_failed",
        /// Sent, but no receipt arrived in time.
        DeliveryUnconfirmed = "delivery_unconfirmed",
        /// An inbound message whose webhook was acknowledged.
        WebhookDelivered = "webhook_delivered",
    }
}

open_enum! {
    /// The kind of an object, as the service names it.
    pub enum RecordType {
        /// A sender name made of letters and digits.
        AlphanumericSenderId = "alphanumeric_sender_id",
        /// A webhook event.
        Event = "event",
        /// A click on a shortened link.
        LinkClicked = "link_clicked",
        /// A message, sent or received.
        Message = "message",
        /// A number inside a hosting order.
        MessagingHostedNumber = "messaging_hosted_number",
        /// An order to host numbers for messaging.
        MessagingHostedNumberOrder = "messaging_hosted_number_order",
        /// A phone number with its messaging settings, older name.
        MessagingPhoneNumber = "messaging_phone_number",
        /// A messaging profile.
        MessagingProfile = "messaging_profile",
        /// A phone number with its messaging settings.
        MessagingSettings = "messaging_settings",
        /// A short code.
        ShortCode = "short_code",
    }
}

/// An SMS or MMS that is to be sent later.
///
/// Used by `client.messages().schedule()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct ScheduleMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Required unless a number pool sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_at: Option<DateTime<Utc>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(ScheduleMessage {
    auto_detect, from: hidden, media_urls: hidden, messaging_profile_id, send_at,
    subject: hidden, text: hidden, to: hidden, message_type, use_profile_webhooks,
    webhook_failover_url: hidden, webhook_url: hidden,
});

object!(ScheduleMessage);

impl ScheduleMessage {
    /// Creates a value with its required properties.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.auto_detect = Some(value);
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Required unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
    pub fn send_at(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.send_at = Some(value.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS whose sender is a name instead of a number.
///
/// Used by `client.messages().send_with_alphanumeric_sender()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendAlphanumericMessage {
    /// The alphanumeric sender ID, registered with the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The messaging profile that sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The text. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether the profile's webhook settings are used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond. Null counts as absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// URL for events about this message. The profile's URL is used when absent. Null counts as
    /// absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
}

redacted_debug!(SendAlphanumericMessage {
    from, messaging_profile_id, text: hidden, to: hidden, use_profile_webhooks,
    webhook_failover_url: hidden, webhook_url: hidden,
});

object!(SendAlphanumericMessage);

impl SendAlphanumericMessage {
    /// Creates a value with its required properties.
    pub fn new(
        from: impl Into<String>,
        messaging_profile_id: impl Into<String>,
        text: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            from: Some(from.into()),
            messaging_profile_id: Some(messaging_profile_id.into()),
            text: Some(text.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// The alphanumeric sender ID, registered with the account. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// The messaging profile that sends. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The text. Not empty. Required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// Whether the profile's webhook settings are used.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond. Null counts as absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// URL for events about this message. The profile's URL is used when absent. Null counts as
    /// absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }
}

/// An MMS to several people who all see each other's replies.
///
/// Used by `client.messages().send_group_mms()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendGroupMms {
    /// The sending number, assigned to a messaging profile. In E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipients. 1 to 8 entries. Each entry: in E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendGroupMms {
    from: hidden, media_urls: hidden, subject: hidden, text: hidden, to: hidden,
    use_profile_webhooks, webhook_failover_url: hidden, webhook_url: hidden,
});

object!(SendGroupMms);

impl SendGroupMms {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<Vec<String>>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// The sending number, assigned to a messaging profile. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipients. 1 to 8 entries. Each entry: in E.164 format. Required.
    pub fn to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from an ordinary number.
///
/// Used by `client.messages().send_long_code()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendLongCodeMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sending number, assigned to a messaging profile. In E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendLongCodeMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, subject: hidden, text: hidden,
    to: hidden, message_type, use_profile_webhooks, webhook_failover_url: hidden,
    webhook_url: hidden,
});

object!(SendLongCodeMessage);

impl SendLongCodeMessage {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<Encoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }

    /// The sending number, assigned to a messaging profile. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from any kind of sender.
///
/// Used by `client.messages().send()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Required unless a number pool sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
    /// or null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub send_at: Nullable<DateTime<Utc>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, messaging_profile_id, send_at,
    subject: hidden, text: hidden, to: hidden, message_type, use_profile_webhooks,
    webhook_failover_url: hidden, webhook_url: hidden,
});

object!(SendMessage);

impl SendMessage {
    /// Creates a value with its required properties.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<Encoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }

    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Required unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Required for a number pool and for an alphanumeric sender.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
    /// or null.
    pub fn send_at(mut self, value: impl Into<Nullable<DateTime<Utc>>>) -> Self {
        self.send_at = value.into();
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from whichever number of a profile's pool suits best.
///
/// Used by `client.messages().send_number_pool()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendNumberPoolMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile whose number pool sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendNumberPoolMessage {
    auto_detect, encoding, media_urls: hidden, messaging_profile_id, subject: hidden,
    text: hidden, to: hidden, message_type, use_profile_webhooks,
    webhook_failover_url: hidden, webhook_url: hidden,
});

object!(SendNumberPoolMessage);

impl SendNumberPoolMessage {
    /// Creates a value with its required properties.
    pub fn new(messaging_profile_id: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            messaging_profile_id: Some(messaging_profile_id.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<Encoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile whose number pool sends. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from a short code.
///
/// Used by `client.messages().send_short_code()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendShortCodeMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sending short code, or a sending number. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text of the message. Required for an SMS. Not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient. In E.164 format, or a short code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// URL for those events when `webhook_url` does not respond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendShortCodeMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, subject: hidden, text: hidden,
    to: hidden, message_type, use_profile_webhooks, webhook_failover_url: hidden,
    webhook_url: hidden,
});

object!(SendShortCodeMessage);

impl SendShortCodeMessage {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    pub fn auto_detect(mut self, value: bool) -> Self {
        self.auto_detect = Some(value);
        self
    }

    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    pub fn encoding(mut self, value: impl Into<Encoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }

    /// The sending short code, or a sending number. In E.164 format, or a short code. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
    /// text. At most 10 entries.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The subject of an MMS; an SMS has none.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// The text of the message. Required for an SMS. Not empty.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient. In E.164 format, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// URL for those events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// A WhatsApp message. Free content is allowed only within 24 hours of the user's last message;
/// otherwise send a template.
///
/// Used by `client.messages().whatsapp()`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendWhatsappMessage {
    /// The sending number, connected to a WhatsApp business account. In E.164 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The messaging profile. Required when `from` cannot send SMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The recipient: a number in E.164 format, or a business-scoped user ID such as
    /// `US.13491208655302741918`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `WHATSAPP`, if given at all.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// URL for events about this message. The profile's URL is used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// The content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatsapp_message: Option<WhatsappContent>,
}

redacted_debug!(SendWhatsappMessage {
    from: hidden, messaging_profile_id, to: hidden, message_type, webhook_url: hidden,
    whatsapp_message,
});

object!(SendWhatsappMessage);

impl SendWhatsappMessage {
    /// Creates a value with its required properties.
    pub fn new(
        from: impl Into<String>,
        to: impl Into<String>,
        whatsapp_message: impl Into<WhatsappContent>,
    ) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            whatsapp_message: Some(whatsapp_message.into()),
            ..Self::default()
        }
    }

    /// The sending number, connected to a WhatsApp business account. In E.164 format. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// The messaging profile. Required when `from` cannot send SMS.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The recipient: a number in E.164 format, or a business-scoped user ID such as
    /// `US.13491208655302741918`. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `WHATSAPP`, if given at all.
    pub fn message_type(mut self, value: impl Into<MessageType>) -> Self {
        self.message_type = Some(value.into());
        self
    }

    /// URL for events about this message. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }

    /// The content. Required.
    pub fn whatsapp_message(mut self, value: impl Into<WhatsappContent>) -> Self {
        self.whatsapp_message = Some(value.into());
        self
    }
}

open_enum! {
    /// The status of an inbound message.
    pub enum SenderStatus {
        /// The message arrived.
        Received = "received",
        /// The message was handed on.
        Delivered = "delivered",
        /// The webhook for the message was acknowledged.
        WebhookDelivered = "webhook_delivered",
    }
}

/// A short code of the account.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ShortCode {
    /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When the short code was added to the account, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Identifies the short code.
    pub id: String,
    /// The messaging profile that it is assigned to; null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// What kind of object this is; always `short_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The digits that people write to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// When it last changed, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(ShortCode {
    country_code, created_at, id, messaging_profile_id, record_type, short_code: hidden, tags,
    updated_at,
});

object!(ShortCode);

/// A page of short codes.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ShortCodeList {
    /// The entries of this page.
    pub data: Vec<ShortCode>,
    /// The position of this page in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(ShortCodeList);

open_enum! {
    /// The order of a sorted list.
    pub enum SortDirection {
        /// Smallest first.
        Asc = "asc",
        /// Largest first.
        Desc = "desc",
    }
}

/// A suggested reply or action that an RCS user tapped.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SuggestionResponse {
    /// The data that was sent along with the suggestion; decide on this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postback_data: Option<String>,
    /// The label that the user saw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(SuggestionResponse {
    postback_data: hidden, text: hidden,
});

object!(SuggestionResponse);

/// An autoresponse that replaces an existing one as a whole.
///
/// Used by `client.messaging_profiles().autoresp_configs().update(…)`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateAutorespConfig {
    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The words that trigger the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// The effect besides the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
}

redacted_debug!(UpdateAutorespConfig {
    country_code, keywords, op, resp_text: hidden,
});

object!(UpdateAutorespConfig);

impl UpdateAutorespConfig {
    /// Creates a value with its required properties.
    pub fn new(
        country_code: impl Into<String>,
        keywords: impl Into<Vec<String>>,
        op: impl Into<AutorespOp>,
    ) -> Self {
        Self {
            country_code: Some(country_code.into()),
            keywords: Some(keywords.into()),
            op: Some(op.into()),
            ..Self::default()
        }
    }

    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// The words that trigger the reply. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The effect besides the reply. Required.
    pub fn op(mut self, value: impl Into<AutorespOp>) -> Self {
        self.op = Some(value.into());
        self
    }

    /// The text of the reply.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.resp_text = Some(value.into());
        self
    }
}

/// New settings of a messaging profile; what is absent stays as it is.
///
/// Used by `client.messaging_profiles().update(…)`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateMessagingProfile {
    /// The AI assistant that is to belong to the profile; null removes it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub ai_assistant_id: Nullable<String>,
    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces; null
    /// removes it. Matches `^[A-Za-z0-9 ]{1,11}$`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub alpha_sender: Nullable<String>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether to enforce `daily_spend_limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether an MMS that cannot be delivered may go out as an SMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the number pool sends; null turns it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub number_pool_settings: Nullable<NumberPoolSettings>,
    /// Whether characters are replaced where this shortens the encoding and saves parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// How links are replaced; null turns it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url_shortener_settings: Nullable<UrlShortenerSettings>,
    /// A new secret for signing webhooks of API v1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v1_secret: Option<String>,
    /// The format of the profile's webhooks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// URL for events when `webhook_url` does not respond; null removes it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// URL for events; null removes it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Required
    /// while the profile has none. Each entry: matches `^([A-Z]{2}|\*)$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelisted_destinations: Option<Vec<String>>,
}

redacted_debug!(UpdateMessagingProfile {
    ai_assistant_id, alpha_sender, daily_spend_limit, daily_spend_limit_enabled, enabled,
    mms_fall_back_to_sms, mms_transcoding, mobile_only, name, number_pool_settings,
    smart_encoding, url_shortener_settings, v1_secret: hidden, webhook_api_version,
    webhook_failover_url: hidden, webhook_url: hidden, whitelisted_destinations,
});

object!(UpdateMessagingProfile);

impl UpdateMessagingProfile {
    /// The AI assistant that is to belong to the profile; null removes it.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces; null
    /// removes it. Matches `^[A-Za-z0-9 ]{1,11}$`.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    pub fn daily_spend_limit(mut self, value: impl Into<String>) -> Self {
        self.daily_spend_limit = Some(value.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, value: bool) -> Self {
        self.daily_spend_limit_enabled = Some(value);
        self
    }

    /// Whether the profile can send and receive.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS.
    pub fn mms_fall_back_to_sms(mut self, value: bool) -> Self {
        self.mms_fall_back_to_sms = Some(value);
        self
    }

    /// Whether large media is resized automatically.
    pub fn mms_transcoding(mut self, value: bool) -> Self {
        self.mms_transcoding = Some(value);
        self
    }

    /// Whether to send to mobile numbers only.
    pub fn mobile_only(mut self, value: bool) -> Self {
        self.mobile_only = Some(value);
        self
    }

    /// The account's own name for the profile.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// How the number pool sends; null turns it off.
    pub fn number_pool_settings(
        mut self,
        value: impl Into<Nullable<NumberPoolSettings>>,
    ) -> Self {
        self.number_pool_settings = value.into();
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts.
    pub fn smart_encoding(mut self, value: bool) -> Self {
        self.smart_encoding = Some(value);
        self
    }

    /// How links are replaced; null turns it off.
    pub fn url_shortener_settings(
        mut self,
        value: impl Into<Nullable<UrlShortenerSettings>>,
    ) -> Self {
        self.url_shortener_settings = value.into();
        self
    }

    /// A new secret for signing webhooks of API v1.
    pub fn v1_secret(mut self, value: impl Into<String>) -> Self {
        self.v1_secret = Some(value.into());
        self
    }

    /// The format of the profile's webhooks.
    pub fn webhook_api_version(mut self, value: impl Into<WebhookApiVersion>) -> Self {
        self.webhook_api_version = Some(value.into());
        self
    }

    /// URL for events when `webhook_url` does not respond; null removes it.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// URL for events; null removes it.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Required
    /// while the profile has none. Each entry: matches `^([A-Z]{2}|\*)$`.
    pub fn whitelisted_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelisted_destinations = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// New messaging settings of a number; what is absent stays as it is.
///
/// Used by `client.messaging_hosted_numbers().update(…)`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateMessagingSettings {
    /// The messaging product to use. Stays as it is when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The labels that replace the present ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

object!(UpdateMessagingSettings);

impl UpdateMessagingSettings {
    /// The messaging product to use. Stays as it is when absent.
    pub fn messaging_product(mut self, value: impl Into<String>) -> Self {
        self.messaging_product = Some(value.into());
        self
    }

    /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
    /// absent.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The labels that replace the present ones.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// Which campaign a number is assigned to.
///
/// Used by `client.messaging_10dlc().phone_number_campaigns().update(…)`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdatePhoneNumberCampaign {
    /// The campaign.
    #[serde(rename = "campaignId", skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// The number to assign. In E.164 format.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(UpdatePhoneNumberCampaign {
    campaign_id, phone_number: hidden,
});

object!(UpdatePhoneNumberCampaign);

impl UpdatePhoneNumberCampaign {
    /// Creates a value with its required properties.
    pub fn new(campaign_id: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            campaign_id: Some(campaign_id.into()),
            phone_number: Some(phone_number.into()),
            ..Self::default()
        }
    }

    /// The campaign. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// The number to assign. In E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// Documents for a hosting order, each a PDF.
///
/// Used by `client.messaging_hosted_number_orders().actions().upload_file(…)`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UploadHostedNumberOrderFiles {
    /// Last month's bill, as proof of who owns each number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill: Option<Upload>,
    /// The letter of authorisation for the numbers of the order, signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loa: Option<Upload>,
}

object!(UploadHostedNumberOrderFiles);

impl UploadHostedNumberOrderFiles {
    /// Last month's bill, as proof of who owns each number of the order.
    pub fn bill(mut self, value: impl Into<Upload>) -> Self {
        self.bill = Some(value.into());
        self
    }

    /// The letter of authorisation for the numbers of the order, signed.
    pub fn loa(mut self, value: impl Into<Upload>) -> Self {
        self.loa = Some(value.into());
        self
    }
}

/// How a profile replaces links of public URL shorteners, which carriers tend to block, by its
/// own.
///
/// Part of [`CreateMessagingProfile`], [`UpdateMessagingProfile`].
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UrlShortenerSettings {
    /// The domain of the new links, one of those that Telnyx offers.
    pub domain: String,
    /// A path in front of the new link's key, such as a brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Whether only links of blocked shorteners are replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replace_blacklist_only: Option<bool>,
    /// Whether clicks are reported to the profile's webhook URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_webhooks: Option<bool>,
}

object!(UrlShortenerSettings);

impl UrlShortenerSettings {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            prefix: None,
            replace_blacklist_only: None,
            send_webhooks: None,
        }
    }

    /// A path in front of the new link's key, such as a brand.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }

    /// Whether only links of blocked shorteners are replaced.
    pub fn replace_blacklist_only(mut self, value: bool) -> Self {
        self.replace_blacklist_only = Some(value);
        self
    }

    /// Whether clicks are reported to the profile's webhook URL.
    pub fn send_webhooks(mut self, value: bool) -> Self {
        self.send_webhooks = Some(value);
        self
    }
}

/// A file that an RCS user sent.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserFile {
    /// The file in full size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<UserFileContent>,
    /// A small preview, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<UserFileContent>,
}

object!(UserFile);

/// A file that can be fetched.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserFileContent {
    /// The name the user's device gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Size in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size_bytes: Option<i64>,
    /// Where the file is. The link expires, so store the file at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_uri: Option<String>,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

redacted_debug!(UserFileContent {
    file_name: hidden, file_size_bytes, file_uri: hidden, mime_type,
});

object!(UserFileContent);

open_enum! {
    /// The state of a toll-free verification request.
    pub enum VerificationStatus {
        /// It is being looked at.
        InProgress = "In Progress",
        /// It was refused.
        Rejected = "Rejected",
        /// The numbers may send.
        Verified = "Verified",
        /// Something is asked of whoever made it.
        WaitingForCustomer = "Waiting For Customer",
        /// It waits for Telnyx.
        WaitingForTelnyx = "Waiting For Telnyx",
        /// It waits for the vendor that verifies.
        WaitingForVendor = "Waiting For Vendor",
    }
}

/// A status change of a verification request.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct VerificationStatusChange {
    /// The reason for the change. At most 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The time of the change, UTC.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The state.
    #[serde(rename = "verificationStatus", skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
}

object!(VerificationStatusChange);

/// States of a verification request, on one page.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct VerificationStatusList {
    /// The states.
    pub records: Vec<VerificationStatusChange>,
    /// How many states there are on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_records: Option<i64>,
}

object!(VerificationStatusList);

open_enum! {
    /// The format in which a messaging profile receives its webhooks.
    pub enum WebhookApiVersion {
        /// API v1, flat and signed with the profile's secret.
        V1 = "1",
        /// API v2, signed with Ed25519; the only one that this library reads.
        V2 = "2",
        /// A legacy format.
        Legacy20100401 = "2010-04-01",
    }
}

/// The reply of a button.
///
/// Part of [`WhatsappReplyButton`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappButtonReply {
    /// Returned when the button is tapped; unique within the message. At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The label. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappButtonReply {
    id, title: hidden,
});

object!(WhatsappButtonReply);

impl WhatsappButtonReply {
    /// Returned when the button is tapped; unique within the message. At most 256 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The label. At most 20 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// What a tap on a card opens.
///
/// Part of [`WhatsappCarouselCard`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardAction {
    /// The product catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    /// The product, by the seller's own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_retailer_id: Option<String>,
}

object!(WhatsappCardAction);

impl WhatsappCardAction {
    /// The product catalogue.
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = Some(value.into());
        self
    }

    /// The product, by the seller's own number.
    pub fn product_retailer_id(mut self, value: impl Into<String>) -> Self {
        self.product_retailer_id = Some(value.into());
        self
    }
}

/// The text of a card.
///
/// Part of [`WhatsappCarouselCard`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardBody {
    /// The text, with at most 2 line breaks. At most 160 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappCardBody {
    text: hidden,
});

object!(WhatsappCardBody);

impl WhatsappCardBody {
    /// The text, with at most 2 line breaks. At most 160 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The media on top of a card.
///
/// Part of [`WhatsappCarouselCard`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardHeader {
    /// The picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// Which of the two is there.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappCardMediaType>,
    /// The film.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<WhatsappMedia>,
}

object!(WhatsappCardHeader);

impl WhatsappCardHeader {
    /// The picture.
    pub fn image(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Which of the two is there.
    pub fn kind(mut self, value: impl Into<WhatsappCardMediaType>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The film.
    pub fn video(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.video = Some(value.into());
        self
    }
}

open_enum! {
    /// What a card shows on top.
    pub enum WhatsappCardMediaType {
        /// A picture.
        Image = "image",
        /// A film.
        Video = "video",
    }
}

open_enum! {
    /// The kind of a card.
    pub enum WhatsappCardType {
        /// A card with a link.
        CtaUrl = "cta_url",
    }
}

/// One card of a row of cards.
///
/// Part of [`WhatsappInteractiveAction`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCarouselCard {
    /// What a tap does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<WhatsappCardAction>,
    /// The card's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappCardBody>,
    /// The position of the card, each used once. From 0 to 9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_index: Option<i64>,
    /// The media on top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<WhatsappCardHeader>,
    /// Always `cta_url`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappCardType>,
}

object!(WhatsappCarouselCard);

impl WhatsappCarouselCard {
    /// What a tap does.
    pub fn action(mut self, value: impl Into<WhatsappCardAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// The card's text.
    pub fn body(mut self, value: impl Into<WhatsappCardBody>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// The position of the card, each used once. From 0 to 9.
    pub fn card_index(mut self, value: i64) -> Self {
        self.card_index = Some(value);
        self
    }

    /// The media on top.
    pub fn header(mut self, value: impl Into<WhatsappCardHeader>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// Always `cta_url`.
    pub fn kind(mut self, value: impl Into<WhatsappCardType>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

/// An address book card.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContact {
    /// Postal addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<WhatsappContactAddress>>,
    /// Date of birth, year first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthday: Option<String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<WhatsappContactEmail>>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the person works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<WhatsappContactOrganization>,
    /// Phone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<WhatsappContactPhone>>,
    /// Web pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<WhatsappContactUrl>>,
}

redacted_debug!(WhatsappContact {
    addresses, birthday: hidden, emails, name: hidden, org, phones, urls,
});

object!(WhatsappContact);

impl WhatsappContact {
    /// Postal addresses.
    pub fn addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappContactAddress>>,
    ) -> Self {
        self.addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Date of birth, year first.
    pub fn birthday(mut self, value: impl Into<String>) -> Self {
        self.birthday = Some(value.into());
        self
    }

    /// E-mail addresses.
    pub fn emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappContactEmail>>,
    ) -> Self {
        self.emails = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The person's name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Where the person works.
    pub fn org(mut self, value: impl Into<WhatsappContactOrganization>) -> Self {
        self.org = Some(value.into());
        self
    }

    /// Phone numbers.
    pub fn phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappContactPhone>>,
    ) -> Self {
        self.phones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Web pages.
    pub fn urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappContactUrl>>,
    ) -> Self {
        self.urls = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A postal address on an address book card.
///
/// Part of [`WhatsappContact`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactAddress {
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Street and house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// What the address is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

redacted_debug!(WhatsappContactAddress {
    city: hidden, country: hidden, country_code, state: hidden, street: hidden, kind,
    zip: hidden,
});

object!(WhatsappContactAddress);

impl WhatsappContactAddress {
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country, by name.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Country, ISO 3166-1 alpha-2.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// State or province.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Street and house number.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }

    /// What the address is for, such as `HOME` or `WORK`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

/// An e-mail address on an address book card.
///
/// Part of [`WhatsappContact`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactEmail {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What it is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

redacted_debug!(WhatsappContactEmail {
    email: hidden, kind,
});

object!(WhatsappContactEmail);

impl WhatsappContactEmail {
    /// The address.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// What it is for, such as `HOME` or `WORK`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

/// Where the person of an address book card works.
///
/// Part of [`WhatsappContact`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactOrganization {
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappContactOrganization {
    company: hidden, department: hidden, title: hidden,
});

object!(WhatsappContactOrganization);

impl WhatsappContactOrganization {
    /// The company.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }

    /// The department.
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }

    /// The position.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// A phone number on an address book card.
///
/// Part of [`WhatsappContact`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactPhone {
    /// The number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What it is for, such as `CELL` or `WORK`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The person's WhatsApp identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wa_id: Option<String>,
}

redacted_debug!(WhatsappContactPhone {
    phone: hidden, kind, wa_id: hidden,
});

object!(WhatsappContactPhone);

impl WhatsappContactPhone {
    /// The number, E.164.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// What it is for, such as `CELL` or `WORK`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The person's WhatsApp identifier.
    pub fn wa_id(mut self, value: impl Into<String>) -> Self {
        self.wa_id = Some(value.into());
        self
    }
}

/// A web page on an address book card.
///
/// Part of [`WhatsappContact`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactUrl {
    /// What it is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(WhatsappContactUrl {
    kind, url: hidden,
});

object!(WhatsappContactUrl);

impl WhatsappContactUrl {
    /// What it is for, such as `HOME` or `WORK`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The address of the page.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// The content of a WhatsApp message: `type`, and the one property named after it.
///
/// Part of [`SendWhatsappMessage`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContent {
    /// A recording or a piece of music.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<WhatsappMedia>,
    /// The sender's own note, returned with every status update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_opaque_callback_data: Option<String>,
    /// Address book cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<WhatsappContact>>,
    /// A file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<WhatsappMedia>,
    /// A picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// Buttons, lists, links or cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interactive: Option<WhatsappInteractive>,
    /// A place on the map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<WhatsappLocation>,
    /// An emoji on an earlier message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction: Option<WhatsappReaction>,
    /// A sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker: Option<WhatsappMedia>,
    /// An approved template with its values; the only content allowed outside the 24-hour window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<WhatsappTemplate>,
    /// Text, within the 24-hour window only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<WhatsappText>,
    /// Which of the properties holds the content.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappContentType>,
    /// A film.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<WhatsappMedia>,
}

redacted_debug!(WhatsappContent {
    audio, biz_opaque_callback_data: hidden, contacts, document, image, interactive, location,
    reaction, sticker, template, text, kind, video,
});

object!(WhatsappContent);

impl WhatsappContent {
    /// A recording or a piece of music.
    pub fn audio(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// The sender's own note, returned with every status update.
    pub fn biz_opaque_callback_data(mut self, value: impl Into<String>) -> Self {
        self.biz_opaque_callback_data = Some(value.into());
        self
    }

    /// Address book cards.
    pub fn contacts(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappContact>>,
    ) -> Self {
        self.contacts = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// A file.
    pub fn document(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.document = Some(value.into());
        self
    }

    /// A picture.
    pub fn image(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// Buttons, lists, links or cards.
    pub fn interactive(mut self, value: impl Into<WhatsappInteractive>) -> Self {
        self.interactive = Some(value.into());
        self
    }

    /// A place on the map.
    pub fn location(mut self, value: impl Into<WhatsappLocation>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// An emoji on an earlier message.
    pub fn reaction(mut self, value: impl Into<WhatsappReaction>) -> Self {
        self.reaction = Some(value.into());
        self
    }

    /// A sticker.
    pub fn sticker(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.sticker = Some(value.into());
        self
    }

    /// An approved template with its values; the only content allowed outside the 24-hour window.
    pub fn template(mut self, value: impl Into<WhatsappTemplate>) -> Self {
        self.template = Some(value.into());
        self
    }

    /// Text, within the 24-hour window only.
    pub fn text(mut self, value: impl Into<WhatsappText>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Which of the properties holds the content.
    pub fn kind(mut self, value: impl Into<WhatsappContentType>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// A film.
    pub fn video(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.video = Some(value.into());
        self
    }
}

open_enum! {
    /// What a WhatsApp message holds; the property of the same name has the content.
    pub enum WhatsappContentType {
        /// A recording or a piece of music.
        Audio = "audio",
        /// Address book cards.
        Contacts = "contacts",
        /// A file.
        Document = "document",
        /// A picture.
        Image = "image",
        /// Buttons, lists, links or cards.
        Interactive = "interactive",
        /// A place on the map.
        Location = "location",
        /// An emoji on an earlier message.
        Reaction = "reaction",
        /// A sticker.
        Sticker = "sticker",
        /// An approved template with its values.
        Template = "template",
        /// Text.
        Text = "text",
        /// A film.
        Video = "video",
    }
}

/// The new content of an edited WhatsApp message, free in form.
pub type WhatsappEditedMessage = Map<String, Value>;

/// A message that the user can respond to with a tap.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractive {
    /// What the user can tap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<WhatsappInteractiveAction>,
    /// The main text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappInteractiveBody>,
    /// Small print below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<WhatsappInteractiveFooter>,
    /// A heading, as text or media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<WhatsappInteractiveHeader>,
    /// The kind, which decides what `action` needs.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappInteractiveType>,
}

object!(WhatsappInteractive);

impl WhatsappInteractive {
    /// What the user can tap.
    pub fn action(mut self, value: impl Into<WhatsappInteractiveAction>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// The main text.
    pub fn body(mut self, value: impl Into<WhatsappInteractiveBody>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Small print below.
    pub fn footer(mut self, value: impl Into<WhatsappInteractiveFooter>) -> Self {
        self.footer = Some(value.into());
        self
    }

    /// A heading, as text or media.
    pub fn header(mut self, value: impl Into<WhatsappInteractiveHeader>) -> Self {
        self.header = Some(value.into());
        self
    }

    /// The kind, which decides what `action` needs.
    pub fn kind(mut self, value: impl Into<WhatsappInteractiveType>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

/// What the user can tap in an interactive message.
///
/// Part of [`WhatsappInteractive`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveAction {
    /// The label that opens a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<String>,
    /// The reply buttons of a `button` message. At most 3 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<WhatsappReplyButton>>,
    /// The cards of a `carousel` message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cards: Option<Vec<WhatsappCarouselCard>>,
    /// The product catalogue to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    /// The mode of the action, as WhatsApp defines it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// The name of the action, as WhatsApp defines it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The link button of a `cta_url` message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<WhatsappUrlButton>,
    /// The product to show, by the seller's own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_retailer_id: Option<String>,
    /// The sections of a `list` message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sections: Option<Vec<WhatsappListSection>>,
}

redacted_debug!(WhatsappInteractiveAction {
    button: hidden, buttons, cards, catalog_id, mode, name, parameters, product_retailer_id,
    sections,
});

object!(WhatsappInteractiveAction);

impl WhatsappInteractiveAction {
    /// The label that opens a list.
    pub fn button(mut self, value: impl Into<String>) -> Self {
        self.button = Some(value.into());
        self
    }

    /// The reply buttons of a `button` message. At most 3 entries.
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappReplyButton>>,
    ) -> Self {
        self.buttons = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The cards of a `carousel` message.
    pub fn cards(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappCarouselCard>>,
    ) -> Self {
        self.cards = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The product catalogue to show.
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = Some(value.into());
        self
    }

    /// The mode of the action, as WhatsApp defines it.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// The name of the action, as WhatsApp defines it.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The link button of a `cta_url` message.
    pub fn parameters(mut self, value: impl Into<WhatsappUrlButton>) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// The product to show, by the seller's own number.
    pub fn product_retailer_id(mut self, value: impl Into<String>) -> Self {
        self.product_retailer_id = Some(value.into());
        self
    }

    /// The sections of a `list` message.
    pub fn sections(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappListSection>>,
    ) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The main text of an interactive message.
///
/// Part of [`WhatsappInteractive`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveBody {
    /// The main text. At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappInteractiveBody {
    text: hidden,
});

object!(WhatsappInteractiveBody);

impl WhatsappInteractiveBody {
    /// The main text. At most 1024 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The small print of an interactive message.
///
/// Part of [`WhatsappInteractive`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveFooter {
    /// The small print. At most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappInteractiveFooter {
    text: hidden,
});

object!(WhatsappInteractiveFooter);

impl WhatsappInteractiveFooter {
    /// The small print. At most 60 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The heading of an interactive message: text, or one media file.
///
/// Part of [`WhatsappInteractive`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveHeader {
    /// A file as heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<WhatsappMedia>,
    /// A picture as heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// A second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_text: Option<String>,
    /// The heading, where it is text. At most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A film as heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<WhatsappMedia>,
}

redacted_debug!(WhatsappInteractiveHeader {
    document, image, sub_text: hidden, text: hidden, video,
});

object!(WhatsappInteractiveHeader);

impl WhatsappInteractiveHeader {
    /// A file as heading.
    pub fn document(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.document = Some(value.into());
        self
    }

    /// A picture as heading.
    pub fn image(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.image = Some(value.into());
        self
    }

    /// A second line.
    pub fn sub_text(mut self, value: impl Into<String>) -> Self {
        self.sub_text = Some(value.into());
        self
    }

    /// The heading, where it is text. At most 60 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// A film as heading.
    pub fn video(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.video = Some(value.into());
        self
    }
}

open_enum! {
    /// The kind of an interactive message.
    pub enum WhatsappInteractiveType {
        /// Up to three reply buttons.
        Button = "button",
        /// Cards side by side.
        Carousel = "carousel",
        /// A button that opens a web page.
        CtaUrl = "cta_url",
        /// A menu of rows.
        List = "list",
        /// A button that asks for the user's location.
        LocationRequestMessage = "location_request_message",
    }
}

/// One entry of a menu.
///
/// Part of [`WhatsappListSection`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappListRow {
    /// The second line. At most 72 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Returned when the row is chosen. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The label. At most 24 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappListRow {
    description: hidden, id, title: hidden,
});

object!(WhatsappListRow);

impl WhatsappListRow {
    /// The second line. At most 72 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Returned when the row is chosen. At most 200 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The label. At most 24 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// A group of rows or products in a menu.
///
/// Part of [`WhatsappInteractiveAction`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappListSection {
    /// The products of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_items: Option<Vec<WhatsappProductItem>>,
    /// The rows of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<WhatsappListRow>>,
    /// The heading. At most 24 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappListSection {
    product_items, rows, title: hidden,
});

object!(WhatsappListSection);

impl WhatsappListSection {
    /// The products of the section.
    pub fn product_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappProductItem>>,
    ) -> Self {
        self.product_items = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The rows of the section.
    pub fn rows(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappListRow>>,
    ) -> Self {
        self.rows = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The heading. At most 24 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// A place on the map, as WhatsApp sends it.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// The postal address in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Degrees north of the equator, in a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// Degrees east of Greenwich, in a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// What the place is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

redacted_debug!(WhatsappLocation {
    address: hidden, latitude: hidden, longitude: hidden, name: hidden,
});

object!(WhatsappLocation);

impl WhatsappLocation {
    /// The postal address in one line.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Degrees north of the equator, in a string.
    pub fn latitude(mut self, value: impl Into<String>) -> Self {
        self.latitude = Some(value.into());
        self
    }

    /// Degrees east of Greenwich, in a string.
    pub fn longitude(mut self, value: impl Into<String>) -> Self {
        self.longitude = Some(value.into());
        self
    }

    /// What the place is called.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// A media file of a WhatsApp message.
///
/// Part of [`WhatsappCardHeader`], [`WhatsappContent`], [`WhatsappInteractiveHeader`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// Text below the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The file's name with its extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Where WhatsApp fetches the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether a recording is shown as a voice message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<bool>,
}

redacted_debug!(WhatsappMedia {
    caption: hidden, filename: hidden, link: hidden, voice,
});

object!(WhatsappMedia);

impl WhatsappMedia {
    /// Text below the file.
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.caption = Some(value.into());
        self
    }

    /// The file's name with its extension.
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }

    /// Where WhatsApp fetches the file.
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }

    /// Whether a recording is shown as a voice message.
    pub fn voice(mut self, value: bool) -> Self {
        self.voice = Some(value);
        self
    }
}

/// A WhatsApp message that the service accepted.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// The content as it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappContent>,
    /// Always `outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// Identifies the message.
    pub id: String,
    /// The messaging profile the message belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the messaging profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// When the service accepted the request, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The recipients, each with its own state.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// Always `WHATSAPP`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
    /// the longest of all that apply; 0 when it does not wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<f64>,
}

object!(WhatsappMessage);

/// A WhatsApp message in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappMessageEnvelope {
    /// The object itself.
    pub data: WhatsappMessage,
}

object!(WhatsappMessageEnvelope);

/// A product in a menu.
///
/// Part of [`WhatsappListSection`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappProductItem {
    /// The product, by the seller's own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_retailer_id: Option<String>,
}

object!(WhatsappProductItem);

impl WhatsappProductItem {
    /// The product, by the seller's own number.
    pub fn product_retailer_id(mut self, value: impl Into<String>) -> Self {
        self.product_retailer_id = Some(value.into());
        self
    }
}

/// An emoji on an earlier message.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappReaction {
    /// The emoji; empty takes the reaction back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    /// The message that is reacted to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

redacted_debug!(WhatsappReaction {
    emoji: hidden, message_id,
});

object!(WhatsappReaction);

impl WhatsappReaction {
    /// The emoji; empty takes the reaction back.
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }

    /// The message that is reacted to.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
}

/// A button that sends a fixed reply.
///
/// Part of [`WhatsappInteractiveAction`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappReplyButton {
    /// The reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<WhatsappButtonReply>,
    /// Always `reply`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappReplyButtonType>,
}

object!(WhatsappReplyButton);

impl WhatsappReplyButton {
    /// The reply.
    pub fn reply(mut self, value: impl Into<WhatsappButtonReply>) -> Self {
        self.reply = Some(value.into());
        self
    }

    /// Always `reply`.
    pub fn kind(mut self, value: impl Into<WhatsappReplyButtonType>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

open_enum! {
    /// The kind of a button.
    pub enum WhatsappReplyButtonType {
        /// Sends a fixed reply.
        Reply = "reply",
    }
}

/// An approved template with its values, named either by `template_id` or by `name` and
/// `language`.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplate {
    /// The values for the template's heading, text and buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<WhatsappTemplateComponent>>,
    /// The language. Required without `template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<WhatsappTemplateLanguage>,
    /// The name under which it was approved. Required without `template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The template's identifier at Telnyx, which implies name and language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

object!(WhatsappTemplate);

impl WhatsappTemplate {
    /// The values for the template's heading, text and buttons.
    pub fn components(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappTemplateComponent>>,
    ) -> Self {
        self.components = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The language. Required without `template_id`.
    pub fn language(mut self, value: impl Into<WhatsappTemplateLanguage>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// The name under which it was approved. Required without `template_id`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The template's identifier at Telnyx, which implies name and language.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

open_enum! {
    /// The kind of a template's button.
    pub enum WhatsappTemplateButtonType {
        /// Sends a fixed reply.
        QuickReply = "quick_reply",
        /// Opens a web page.
        Url = "url",
    }
}

/// The values for one place in a template.
///
/// Part of [`WhatsappTemplate`].
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateComponent {
    /// The number of the button, counted from 0. Required for a button. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// The values in the order of the template's placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<WhatsappTemplateParameter>>,
    /// The kind of the button; buttons only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<WhatsappTemplateButtonType>,
    /// The place.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappTemplateComponentType>,
}

object!(WhatsappTemplateComponent);

impl WhatsappTemplateComponent {
    /// The number of the button, counted from 0. Required for a button. At least 0.
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }

    /// The values in the order of the template's placeholders.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<WhatsappTemplateParameter>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The kind of the button; buttons only.
    pub fn sub_type(mut self, value: impl Into<WhatsappTemplateButtonType>) -> Self {
        self.sub_type = Some(value.into());
        self
    }

    /// The place.
    pub fn kind(mut self, value: impl Into<WhatsappTemplateComponentType>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

open_enum! {
    /// A place in a template.
    pub enum WhatsappTemplateComponentType {
        /// The heading.
        Header = "header",
        /// The main text.
        Body = "body",
        /// A button.
        Button = "button",
    }
}

/// The language of a template.
///
/// Part of [`WhatsappTemplate`].
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateLanguage {
    /// Language and region, such as `en_US`.
    pub code: String,
    /// How to choose among languages, as WhatsApp names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
}

object!(WhatsappTemplateLanguage);

impl WhatsappTemplateLanguage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            policy: None,
        }
    }

    /// How to choose among languages, as WhatsApp names it.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

/// A value for one placeholder of a template.
///
/// Part of [`WhatsappTemplateComponent`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateParameter {
    /// The value of a `text` placeholder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The kind of the value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<WhatsappTemplateParameterType>,
}

redacted_debug!(WhatsappTemplateParameter {
    text: hidden, kind,
});

object!(WhatsappTemplateParameter);

impl WhatsappTemplateParameter {
    /// The value of a `text` placeholder.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The kind of the value.
    pub fn kind(mut self, value: impl Into<WhatsappTemplateParameterType>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

open_enum! {
    /// The kind of a value put into a template.
    pub enum WhatsappTemplateParameterType {
        /// Text.
        Text = "text",
        /// A picture.
        Image = "image",
        /// A film.
        Video = "video",
        /// A file.
        Document = "document",
        /// An amount of money.
        Currency = "currency",
        /// A point in time.
        DateTime = "date_time",
    }
}

/// Text of a WhatsApp message.
///
/// Part of [`WhatsappContent`].
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappText {
    /// The text. Not empty.
    pub body: String,
    /// Whether a link in the text gets a preview. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview_url: Option<bool>,
}

redacted_debug!(WhatsappText {
    body: hidden, preview_url,
});

object!(WhatsappText);

impl WhatsappText {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            preview_url: None,
        }
    }

    /// Whether a link in the text gets a preview. Default: `false`.
    pub fn preview_url(mut self, value: bool) -> Self {
        self.preview_url = Some(value);
        self
    }
}

/// A button that opens a web page.
///
/// Part of [`WhatsappInteractiveAction`].
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappUrlButton {
    /// The label. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_text: Option<String>,
    /// The page that opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(WhatsappUrlButton {
    display_text: hidden, url: hidden,
});

object!(WhatsappUrlButton);

impl WhatsappUrlButton {
    /// The label. At most 20 characters.
    pub fn display_text(mut self, value: impl Into<String>) -> Self {
        self.display_text = Some(value.into());
        self
    }

    /// The page that opens.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
