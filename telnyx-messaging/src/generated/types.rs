// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! What is sent to the API and what comes back, one type per component of the contract.

use std::collections::BTreeMap;
use chrono::DateTime;
use chrono::Utc;
use serde::Deserialize;
use serde::Serialize;
use serde_json::Map;
use serde_json::Value;
use crate::generated::types;
use crate::types::support::Nullable;
use crate::types::support::Upload;
use crate::types::support::null_default;
use crate::types::support::object;
use crate::types::support::open_enum;
use crate::types::support::redacted_debug;
use crate::types::support::shorthand;
use crate::types::support::tagged_union;

/// A sender name made of letters and digits.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AlphanumericSenderId {
    /// The name that recipients see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alphanumeric_sender_id: Option<String>,
    /// Identifies the entry.
    pub id: String,
    /// The messaging profile that may send under the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of object this is; always `alphanumeric_sender_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(AlphanumericSenderIdList);

/// One reason why a request was refused or a message was not delivered.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ApiError {
    /// A number in a string, such as `40300`; the stable part to decide on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A sentence about this very case. It may quote phone numbers or text of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Further facts, most often a `url` with the code's documentation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// The part of the request that is at fault, where the service can tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ErrorSource>,
    /// A few words for the code, the same every time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(ApiError {
    code, detail: hidden, meta: hidden, source, title,
});

object!(ApiError);

/// An automatic answer to keywords.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfig {
    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When it was made, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Identifies the configuration.
    pub id: String,
    /// The words that trigger the answer.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub keywords: Vec<String>,
    /// What happens besides the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
    /// When it last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(AutorespConfig {
    country_code, created_at, id, keywords, op, resp_text: hidden, updated_at,
});

object!(AutorespConfig);

/// An automatic answer in its envelope.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfigEnvelope {
    /// The object itself.
    pub data: AutorespConfig,
}

object!(AutorespConfigEnvelope);

/// The automatic answers of a profile.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AutorespConfigList {
    /// The entries of this page.
    pub data: Vec<AutorespConfig>,
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(AutorespConfigList);

open_enum! {
    /// What an automatic answer does besides answering.
    pub enum AutorespOp {
        /// Lifts the sender's opt-out.
        Start = "start",
        /// Opts the sender out.
        Stop = "stop",
        /// Only answers, as for HELP.
        Info = "info",
    }
}

open_enum! {
    /// The keyword family that an inbound message matched and that the service answered by itself.
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
    /// How far a number has come on its way to or from a campaign.
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

/// What mobile network operators demand of a campaign, by the number of the operator, such as
/// `10999`.
pub type CampaignMnoMetadata = BTreeMap<String, types::MnoMetadata>;

/// News of a 10DLC campaign.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CampaignStatusUpdate {
    /// The brand that the campaign belongs to.
    #[serde(rename = "brandId", default, skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// The campaign.
    #[serde(rename = "campaignId", default, skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// When the campaign was registered, in Unix time as text.
    #[serde(rename = "createDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<String>,
    /// When the campaign was registered, in RFC 3339, as deliveries with an envelope have it.
    #[serde(rename = "createdDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<String>,
    /// The campaign service provider.
    #[serde(rename = "cspId", default, skip_serializing_if = "Option::is_none")]
    pub csp_id: Option<String>,
    /// What happened, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the campaign registry reports, where the news is its own.
    #[serde(rename = "eventType", default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Whether T-Mobile knows the campaign.
    #[serde(
        rename = "isTMobileRegistered",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_t_mobile_registered: Option<bool>,
    /// The state that the campaign has come to. Absent from news that are of no state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CampaignUpdateStatus>,
    /// Who or what the news is from.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<CampaignUpdateType>,
}

object!(CampaignStatusUpdate);

open_enum! {
    /// The state that news of a campaign tells.
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
    /// Who or what news of a campaign is from.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// ISO 4217 code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

object!(Cost);

/// The parts that the cost of a message is made of.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CostBreakdown {
    /// What the carrier charges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier_fee: Option<Cost>,
    /// What Telnyx charges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Cost>,
}

object!(CostBreakdown);

/// A sender name to register.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateAlphanumericSenderId {
    /// The name that recipients are to see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alphanumeric_sender_id: Option<String>,
    /// The messaging profile that may send under the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub us_long_code_fallback: Option<String>,
}

redacted_debug!(CreateAlphanumericSenderId {
    alphanumeric_sender_id, messaging_profile_id, us_long_code_fallback: hidden,
});

object!(CreateAlphanumericSenderId);

impl CreateAlphanumericSenderId {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    pub fn us_long_code_fallback(mut self, value: impl Into<String>) -> Self {
        self.us_long_code_fallback = Some(value.into());
        self
    }
}

/// An automatic answer to make.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateAutorespConfig {
    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The words that trigger the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// What happens besides the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
}

redacted_debug!(CreateAutorespConfig {
    country_code, keywords, op, resp_text: hidden,
});

object!(CreateAutorespConfig);

impl CreateAutorespConfig {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// The words that trigger the answer. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// What happens besides the answer. Required.
    pub fn op(mut self, value: impl Into<AutorespOp>) -> Self {
        self.op = Some(value.into());
        self
    }

    /// The text of the answer.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.resp_text = Some(value.into());
        self
    }
}

/// Numbers to be hosted for messaging.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateHostedNumberOrder {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The numbers, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// The numbers, E.164.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// A messaging profile to make.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct CreateMessagingProfile {
    /// The AI assistant that is to belong to the profile.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub ai_assistant_id: Nullable<String>,
    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub alpha_sender: Nullable<String>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether to enforce `daily_spend_limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive at once. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Where reports on the numbers' health go.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub health_webhook_url: Nullable<String>,
    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Turns on sending from a pool of numbers; null leaves it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub number_pool_settings: Nullable<NumberPoolSettings>,
    /// The resource group that the profile is to belong to.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub resource_group_id: Nullable<String>,
    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// Turns on the replacement of links; null leaves it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url_shortener_settings: Nullable<UrlShortenerSettings>,
    /// The format of the profile's webhooks. Default: `2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// Where events go when `webhook_url` does not answer. Nowhere when absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// Where events go. Nowhere when absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whitelisted_destinations: Option<Vec<String>>,
}

object!(CreateMessagingProfile);

impl CreateMessagingProfile {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The AI assistant that is to belong to the profile.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
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

    /// Where reports on the numbers' health go.
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

    /// The resource group that the profile is to belong to.
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

    /// Where events go when `webhook_url` does not answer. Nowhere when absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// Where events go. Nowhere when absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all.
    /// Required.
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
        /// Kinds of business identifiers beside the tax number.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// The records.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub records: Vec<Map<String, Value>>,
    /// How many records there are.
    #[serde(rename = "totalRecords", default, skip_serializing_if = "Option::is_none")]
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
/// Nothing in the JSON tells which of these it is: [`EnumList`], [`EnumPage`],
/// [`EnumRecordList`], [`EnumRecordMap`], [`EnumTextMap`].
pub type EnumValues = Value;

/// Further facts about an error, free in form.
pub type ErrorMeta = Map<String, Value>;

/// The part of a request that an error is about.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ErrorSource {
    /// The query parameter at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// A JSON Pointer (RFC 6901) into the request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(rename = "createDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<String>,
    /// The vetting provider.
    #[serde(rename = "evpId", default, skip_serializing_if = "Option::is_none")]
    pub evp_id: Option<String>,
    /// When the vetting was done or takes effect, in ISO 8601 format. Absent from one that is not
    /// done or not valid.
    #[serde(rename = "vettedDate", default, skip_serializing_if = "Option::is_none")]
    pub vetted_date: Option<String>,
    /// The class of the vetting.
    #[serde(rename = "vettingClass", default, skip_serializing_if = "Option::is_none")]
    pub vetting_class: Option<String>,
    /// The vetting, in the provider's own terms.
    #[serde(rename = "vettingId", default, skip_serializing_if = "Option::is_none")]
    pub vetting_id: Option<String>,
    /// How well the brand fared, from 0 to 100.
    #[serde(rename = "vettingScore", default, skip_serializing_if = "Option::is_none")]
    pub vetting_score: Option<i64>,
    /// A secret by which some providers confirm the vetting.
    #[serde(rename = "vettingToken", default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// What kind of object this is; always `messaging_hosted_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// How far its hosting has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The numbers of the order.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub phone_numbers: Vec<HostedNumber>,
    /// What kind of object this is; always `messaging_hosted_number_order`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// How far the order has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(HostedNumberOrderList);

open_enum! {
    /// How far a hosting order has come.
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
    /// How far the hosting of one number has come.
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
    /// The keyword family that the service answered by itself; null when the text was no keyword.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoresponse_type: Option<AutoresponseType>,
    /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// The other members of an MMS group; empty otherwise.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub cc: Vec<MessageRecipient>,
    /// Always null on inbound messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// What the message costs; null until it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The parts of `cost`; null until they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_breakdown: Option<CostBreakdown>,
    /// Always `inbound`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Why the message, or a part of it, failed; empty when nothing went wrong.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub errors: Vec<ApiError>,
    /// Who wrote the message. Some events give it as a plain string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// Identifies the message.
    pub id: String,
    /// Whether the service takes the message for spam.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_spam: Option<bool>,
    /// The media files of an MMS; empty on SMS. Their links expire.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub media: Vec<Media>,
    /// The messaging profile the message belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// How many characters the text has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_chars: Option<i64>,
    /// The organisation that owns the messaging profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<i64>,
    /// When the message arrived, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// Always null on inbound messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// The subject of an MMS; null or empty without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// Whether the message counts towards the 10DLC campaign's fees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_billable: Option<bool>,
    /// The 10DLC campaign at The Campaign Registry, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The state of that campaign's registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_registered: Option<String>,
    /// The text. Absent when the message has only media or a `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The account's numbers or agents that the message was sent to.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// The protocol of the message.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Always null on inbound messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
    /// Where events go when `webhook_url` does not answer; null or empty when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about the message go; null or empty when the profile's URL is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(InboundMessage {
    autoresponse_type, body, cc, completed_at, cost, cost_breakdown, direction, encoding,
    errors, from, id, is_spam, media, messaging_profile_id, num_chars, organization_id, parts,
    received_at, record_type, sent_at, subject: hidden, tags, tcr_campaign_billable,
    tcr_campaign_id, tcr_campaign_registered, text: hidden, to, type_, valid_until,
    webhook_failover_url, webhook_url,
});

object!(InboundMessage);

open_enum! {
    /// The kind of line behind a number, as far as carriers tell.
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
        /// The carrier lookup gave no answer.
        Empty = "",
        /// The lookup was made and could not tell.
        Undetermined = "Unknown",
        /// An ordinary ten-digit number, as reported for RCS users.
        LongCode = "long_code",
    }
}

/// News of a click on a shortened link. Unlike other events it has its facts directly in
/// `data`.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct LinkClick {
    /// `message.link_click`, where the service gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    /// Identifies the event, where the service gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The message that contained the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// When the event was made, UTC, where the service gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<DateTime<Utc>>,
    /// What kind of object this is; `link_clicked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// When the link was opened, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_clicked: Option<DateTime<Utc>>,
    /// The number of the person who got the link, at times without `+`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The original link, before it was shortened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// SHA-256 of the file in hexadecimal, on inbound messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash_sha256: Option<String>,
    /// SHA-256 of the file in hexadecimal, on outbound messages; null until the file was fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Size in bytes; null until the file was fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Where the file is. Links to inbound media expire, so store the file at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(Media {
    content_type, hash_sha256, sha256, size, url: hidden,
});

object!(Media);

tagged_union! {
    /// A message of either direction, told apart by `direction`.
    pub enum Message by "direction" {
        /// `direction` is `inbound`.
        "inbound" => Inbound(InboundMessage),
        /// `direction` is `outbound`.
        "outbound" => Outbound(OutboundMessage),
    }
}

/// The content of an RCS or WhatsApp message, which has no `text`. At most a few of the
/// properties are there, and further ones may come.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageBody {
    /// What a WhatsApp user changed in an earlier message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit: Option<MessageEdit>,
    /// WhatsApp's own identifier of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_id: Option<String>,
    /// The WhatsApp user's number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The message's identifier, on WhatsApp events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A place that the user shared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<MessageLocation>,
    /// Which earlier message a WhatsApp user took back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoke: Option<MessageRevocation>,
    /// The suggested reply or action that the user tapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion_response: Option<SuggestionResponse>,
    /// The text: a plain string in RCS, an object in WhatsApp.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<MessageBodyText>,
    /// WhatsApp's own time of the message, Unix seconds in a string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What a WhatsApp message holds, such as `text`, `image`, `edit` or `revoke`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// A file that the user sent over RCS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_file: Option<UserFile>,
}

redacted_debug!(MessageBody {
    edit, foreign_id, from: hidden, id, location, revoke, suggestion_response, text,
    timestamp, type_, user_file,
});

object!(MessageBody);

/// The text of an RCS or WhatsApp message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageBodyText {
    /// The text itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Map<String, Value>>,
    /// The message that was changed: its identifier at Telnyx if there is one, otherwise
    /// WhatsApp's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The display name of that RCS agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// The carrier of the recipient's number; empty when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The kind of the recipient's line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<LineType>,
    /// An E.164 number or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// How far the message has come for this recipient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RecipientStatus>,
    /// When `status` last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The message taken back: its identifier at Telnyx if there is one, otherwise WhatsApp's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_message_id: Option<String>,
}

object!(MessageRevocation);

/// Where a message comes from. Group MMS answers give just the number, as a plain string; so do
/// some events.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessageSender {
    /// The RCS agent, where the sender is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The display name of that RCS agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// The carrier of the sender's number; empty when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The kind of the sender's line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<LineType>,
    /// An E.164 number, a short code, or an alphanumeric sender ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// How far an inbound message has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domestic_two_way: Option<bool>,
    /// Receives from other countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international_inbound: Option<bool>,
    /// Sends to other countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub international_outbound: Option<bool>,
}

object!(MessagingFeatureSet);

/// What a number can do, by protocol.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingFeatures {
    /// Over MMS; null when it cannot use MMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms: Option<MessagingFeatureSet>,
    /// Over SMS; null when it cannot use SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sms: Option<MessagingFeatureSet>,
}

object!(MessagingFeatures);

/// A phone number with its messaging settings.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingPhoneNumber {
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When the number came to the account, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The messaging products that the number could use.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub eligible_messaging_products: Vec<String>,
    /// What the number can do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub features: Option<MessagingFeatures>,
    /// How well its messages have fared lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health: Option<NumberHealth>,
    /// Identifies the number; a number in a string rather than a UUID.
    pub id: String,
    /// The messaging product that the number uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// The messaging profile that the number is assigned to; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// What kind of object this is: `messaging_settings` or `messaging_phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// The kind of traffic that the number is set up for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traffic_type: Option<String>,
    /// The kind of the number.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<NumberType>,
    /// When the settings last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

redacted_debug!(MessagingPhoneNumber {
    country_code, created_at, eligible_messaging_products, features, health, id,
    messaging_product, messaging_profile_id, organization_id, phone_number: hidden,
    record_type, tags, traffic_type, type_, updated_at,
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(MessagingPhoneNumberList);

/// The settings that the account's numbers share.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MessagingProfile {
    /// The AI assistant that belongs to the profile; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ai_assistant_id: Option<String>,
    /// The sender name where a country demands one; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alpha_sender: Option<String>,
    /// When the profile was made, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether `daily_spend_limit` is enforced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Deprecated: where reports on the numbers' health went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health_webhook_url: Option<String>,
    /// Identifies the profile.
    pub id: String,
    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the number pool sends; null when it is off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_pool_settings: Option<NumberPoolSettings>,
    /// The organisation that owns the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of object this is; always `messaging_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// Whether the content of messages is hidden in records. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redaction_enabled: Option<bool>,
    /// How much is hidden when redaction is on. Default: `2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redaction_level: Option<i64>,
    /// The resource group of the profile; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_group_id: Option<String>,
    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// When the profile last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// How links are replaced; null when they are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_shortener_settings: Option<UrlShortenerSettings>,
    /// The secret that signs webhooks of API v1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v1_secret: Option<String>,
    /// The format of the profile's webhooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// Where events go when `webhook_url` does not answer; null or empty when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events go; null or empty when nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub whitelisted_destinations: Vec<String>,
}

redacted_debug!(MessagingProfile {
    ai_assistant_id, alpha_sender, created_at, daily_spend_limit, daily_spend_limit_enabled,
    enabled, health_webhook_url, id, mms_fall_back_to_sms, mms_transcoding, mobile_only, name,
    number_pool_settings, organization_id, record_type, redaction_enabled, redaction_level,
    resource_group_id, smart_encoding, updated_at, url_shortener_settings, v1_secret: hidden,
    webhook_api_version, webhook_failover_url, webhook_url, whitelisted_destinations,
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// What one mobile network operator demands of a campaign.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MnoMetadata {
    /// How many sample messages the campaign must have.
    #[serde(rename = "minMsgSamples", default, skip_serializing_if = "Option::is_none")]
    pub min_msg_samples: Option<i64>,
    /// The operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mno: Option<String>,
    /// Whether the operator reviews the campaign.
    #[serde(rename = "mnoReview", default, skip_serializing_if = "Option::is_none")]
    pub mno_review: Option<bool>,
    /// Whether the operator carries such campaigns.
    #[serde(rename = "mnoSupport", default, skip_serializing_if = "Option::is_none")]
    pub mno_support: Option<bool>,
    /// Whether messages may hold no link.
    #[serde(rename = "noEmbeddedLink", default, skip_serializing_if = "Option::is_none")]
    pub no_embedded_link: Option<bool>,
    /// Whether messages may hold no phone number.
    #[serde(
        rename = "noEmbeddedPhone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub no_embedded_phone: Option<bool>,
    /// Whether the campaign may run on the operator's network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualify: Option<bool>,
    /// Whether recipients must be able to ask for help.
    #[serde(
        rename = "reqSubscriberHelp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub req_subscriber_help: Option<bool>,
    /// Whether recipients must have agreed.
    #[serde(
        rename = "reqSubscriberOptin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub req_subscriber_optin: Option<bool>,
    /// Whether recipients must be able to leave.
    #[serde(
        rename = "reqSubscriberOptout",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub req_subscriber_optout: Option<bool>,
}

object!(MnoMetadata);

/// How well a number's messages have fared lately.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NumberHealth {
    /// Messages received per message sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound_outbound_ratio: Option<f64>,
    /// How many messages the figures are based on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_count: Option<i64>,
    /// The share of attempted messages blocked as spam, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spam_ratio: Option<f64>,
    /// The share of attempted messages delivered, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_ratio: Option<f64>,
}

object!(NumberHealth);

/// How a profile chooses the sending number when it sends from its pool of numbers.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NumberPoolSettings {
    /// Whether to prefer a number with the recipient's area code; North America only. Default:
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geomatch: Option<bool>,
    /// How often ordinary numbers are chosen, relative to the other weight; 0 leaves them out.
    pub long_code_weight: f64,
    /// Whether to leave out numbers of which less than 25 % is delivered or more than 75 % is taken
    /// for spam.
    pub skip_unhealthy: bool,
    /// Whether a recipient always gets the same sending number, as long as it is healthy. Default:
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
            long_code_weight: long_code_weight,
            skip_unhealthy: skip_unhealthy,
            toll_free_weight: toll_free_weight,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The sender that may not write any more: an E.164 number, a short code or an alphanumeric
    /// sender ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The keyword that the recipient wrote; null when there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The messaging profile that the block holds for; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The recipient who opted out, E.164 or a short code. Partly hidden when redaction is asked
    /// for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(OptOutList);

/// A message that the account sent, with the state of every recipient.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct OutboundMessage {
    /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// The other members of an MMS group; empty otherwise.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub cc: Vec<MessageRecipient>,
    /// When the outcome became final, UTC; null until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// What the message costs; null until it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The parts of `cost`; null until they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_breakdown: Option<CostBreakdown>,
    /// When the record was made, UTC; only in answers to a retrieval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Always `outbound`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Why the message, or a part of it, failed; empty when nothing went wrong.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub errors: Vec<ApiError>,
    /// The sender. Group MMS answers give it as a plain string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// What ties together the receipts of one group MMS; absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// How many characters the text has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_chars: Option<i64>,
    /// The organisation that owns the messaging profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<i64>,
    /// When the service accepted the request, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// When the carrier got the message, UTC; null until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Whether characters outside GSM-7 were replaced to save parts. Webhooks still show the
    /// original text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_encoding_applied: Option<bool>,
    /// The subject of an MMS; null without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// Whether the message counts towards the 10DLC campaign's fees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_billable: Option<bool>,
    /// The 10DLC campaign at The Campaign Registry, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The state of that campaign's registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_registered: Option<String>,
    /// The WhatsApp template that was used, on its delivery events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The name of that template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_name: Option<String>,
    /// The text. Absent when the message has only media or a `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipients, each with its own state.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// The protocol of the message.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// When the record last changed, UTC; only in answers to a retrieval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Whether the profile's webhook URLs are used too; only in answers to a retrieval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// When the message is dropped as `sending_failed` if it is still queued, UTC; null once it has
    /// left the queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<DateTime<Utc>>,
    /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
    /// the longest of all that apply; 0 when it does not wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<f64>,
    /// Where events go when `webhook_url` does not answer; null or empty when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about the message go; null or empty when the profile's URL is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(OutboundMessage {
    body, cc, completed_at, cost, cost_breakdown, created_at, direction, encoding, errors,
    from, group_message_id, id, media, messaging_profile_id, num_chars, organization_id,
    parts, received_at, record_type, sent_at, smart_encoding_applied, subject: hidden, tags,
    tcr_campaign_billable, tcr_campaign_id, tcr_campaign_registered, template_id,
    template_name, text: hidden, to, type_, updated_at, use_profile_webhooks, valid_until,
    wait_seconds, webhook_failover_url, webhook_url,
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

/// Where a page stands in its list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PaginationMeta {
    /// The number of this page, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
    /// How many entries a full page holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// How many pages there are; 0 when the list is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    /// How many entries there are on all pages together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_results: Option<i64>,
}

object!(PaginationMeta);

/// How a number of an assignment fares.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PhoneNumberAssignment {
    /// The number, in E.164 format.
    #[serde(rename = "phoneNumber", default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// How far the number has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The task that assigns it.
    #[serde(rename = "taskId", default, skip_serializing_if = "Option::is_none")]
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
    /// How far the assignment has come.
    #[serde(
        rename = "assignmentStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub assignment_status: Option<CampaignAssignmentStatus>,
    /// The brand. Empty for a campaign that another provider shares.
    #[serde(rename = "brandId", default, skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// The campaign; for a shared one, its identifier at The Campaign Registry.
    #[serde(rename = "campaignId", default, skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// When the number was assigned, in ISO 8601 format without an offset.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Why the number could not be assigned or taken off.
    #[serde(rename = "failureReasons", default, skip_serializing_if = "Option::is_none")]
    pub failure_reasons: Option<String>,
    /// The number, in E.164 format. By it the assignment is known.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
    /// The brand, at The Campaign Registry.
    #[serde(rename = "tcrBrandId", default, skip_serializing_if = "Option::is_none")]
    pub tcr_brand_id: Option<String>,
    /// The campaign, at The Campaign Registry.
    #[serde(rename = "tcrCampaignId", default, skip_serializing_if = "Option::is_none")]
    pub tcr_campaign_id: Option<String>,
    /// The campaign, at Telnyx. Empty for a campaign that another provider shares.
    #[serde(
        rename = "telnyxCampaignId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub telnyx_campaign_id: Option<String>,
    /// When the assignment changed last, in ISO 8601 format without an offset.
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<PaginationMeta>,
}

object!(ProfileMetricsSummaryList);

/// A link that opens a conversation.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RcsDeeplink {
    /// The link. It holds the number and the text that were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// How far a message has come on its way to one recipient.
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
        /// An inbound message whose webhook was answered.
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct ScheduleMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_at: Option<DateTime<Utc>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(ScheduleMessage {
    auto_detect, from: hidden, media_urls: hidden, messaging_profile_id, send_at,
    subject: hidden, text: hidden, to: hidden, type_, use_profile_webhooks,
    webhook_failover_url, webhook_url,
});

object!(ScheduleMessage);

impl ScheduleMessage {
    /// Creates a value with its required properties.
    #[must_use]
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
    /// Needed unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS whose sender is a name instead of a number.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendAlphanumericMessage {
    /// The alphanumeric sender ID, registered with the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The messaging profile that sends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The text, not empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whether the profile's webhook settings are used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer. Null counts as absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// Where events about this message go. The profile's URL is used when absent. Null counts as
    /// absent.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
}

redacted_debug!(SendAlphanumericMessage {
    from, messaging_profile_id, text: hidden, to: hidden, use_profile_webhooks,
    webhook_failover_url, webhook_url,
});

object!(SendAlphanumericMessage);

impl SendAlphanumericMessage {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The text, not empty. Required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// Whether the profile's webhook settings are used.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer. Null counts as absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// Where events about this message go. The profile's URL is used when absent. Null counts as
    /// absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }
}

/// An MMS to several people who all see each other's replies.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendGroupMms {
    /// The sending number, E.164, assigned to a messaging profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipients, E.164, at most 8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<String>>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendGroupMms {
    from: hidden, media_urls: hidden, subject: hidden, text: hidden, to: hidden,
    use_profile_webhooks, webhook_failover_url, webhook_url,
});

object!(SendGroupMms);

impl SendGroupMms {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<Vec<String>>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }

    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipients, E.164, at most 8. Required.
    pub fn to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.to = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from an ordinary number.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendLongCodeMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sending number, E.164, assigned to a messaging profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendLongCodeMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, subject: hidden, text: hidden,
    to: hidden, type_, use_profile_webhooks, webhook_failover_url, webhook_url,
});

object!(SendLongCodeMessage);

impl SendLongCodeMessage {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The sending number, E.164, assigned to a messaging profile. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from any kind of sender.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
    /// Needed unless a number pool sends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
    /// or null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub send_at: Nullable<DateTime<Utc>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, messaging_profile_id, send_at,
    subject: hidden, text: hidden, to: hidden, type_, use_profile_webhooks,
    webhook_failover_url, webhook_url,
});

object!(SendMessage);

impl SendMessage {
    /// Creates a value with its required properties.
    #[must_use]
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
    /// Needed unless a number pool sends.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    pub fn media_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The messaging profile. Needed for a number pool and for an alphanumeric sender.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from whichever number of a profile's pool suits best.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendNumberPoolMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The messaging profile whose number pool sends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendNumberPoolMessage {
    auto_detect, encoding, media_urls: hidden, messaging_profile_id, subject: hidden,
    text: hidden, to: hidden, type_, use_profile_webhooks, webhook_failover_url, webhook_url,
});

object!(SendNumberPoolMessage);

impl SendNumberPoolMessage {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// An SMS or MMS from a short code.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendShortCodeMessage {
    /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
    /// number of parts. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_detect: Option<bool>,
    /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
    /// `auto`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// The sending short code, or a number in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<String>>,
    /// The subject of an MMS; an SMS has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text, not empty. Needed for an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The recipient: an E.164 number with `+` and country code, or a short code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `SMS` or `MMS`. Chosen from the content when absent.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_profile_webhooks: Option<bool>,
    /// Where those events go when `webhook_url` does not answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_failover_url: Option<String>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

redacted_debug!(SendShortCodeMessage {
    auto_detect, encoding, from: hidden, media_urls: hidden, subject: hidden, text: hidden,
    to: hidden, type_, use_profile_webhooks, webhook_failover_url, webhook_url,
});

object!(SendShortCodeMessage);

impl SendShortCodeMessage {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The sending short code, or a number in E.164. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Public links to the media of an MMS, at most 10 and less than 1 MB together. Needed for an
    /// MMS without text.
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

    /// The text, not empty. Needed for an SMS.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The recipient: an E.164 number with `+` and country code, or a short code. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `SMS` or `MMS`. Chosen from the content when absent.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
    pub fn use_profile_webhooks(mut self, value: bool) -> Self {
        self.use_profile_webhooks = Some(value);
        self
    }

    /// Where those events go when `webhook_url` does not answer.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_failover_url = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
}

/// A WhatsApp message. Free content is allowed only within 24 hours of the user's last message;
/// otherwise send a template.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct SendWhatsappMessage {
    /// The sending number, E.164, connected to a WhatsApp business account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The messaging profile. Needed when `from` cannot send SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The recipient, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// `WHATSAPP`, if given at all.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Where events about this message go. The profile's URL is used when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// The content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whatsapp_message: Option<WhatsappContent>,
}

redacted_debug!(SendWhatsappMessage {
    from: hidden, messaging_profile_id, to: hidden, type_, webhook_url, whatsapp_message,
});

object!(SendWhatsappMessage);

impl SendWhatsappMessage {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The sending number, E.164, connected to a WhatsApp business account. Required.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// The messaging profile. Needed when `from` cannot send SMS.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.messaging_profile_id = Some(value.into());
        self
    }

    /// The recipient, E.164. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// `WHATSAPP`, if given at all.
    pub fn type_(mut self, value: impl Into<MessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Where events about this message go. The profile's URL is used when absent.
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
    /// How far an inbound message has come.
    pub enum SenderStatus {
        /// The message arrived.
        Received = "received",
        /// The message was handed on.
        Delivered = "delivered",
        /// The webhook for the message was answered.
        WebhookDelivered = "webhook_delivered",
    }
}

/// A short code of the account.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ShortCode {
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When the short code came to the account, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Identifies the short code.
    pub id: String,
    /// The messaging profile that it is assigned to; null when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// What kind of object this is; always `short_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The digits that people write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_code: Option<String>,
    /// The account's own labels.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub tags: Vec<String>,
    /// When it last changed, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// Where this page stands in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postback_data: Option<String>,
    /// The label that the user saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(SuggestionResponse {
    postback_data, text: hidden,
});

object!(SuggestionResponse);

/// An automatic answer that replaces an existing one as a whole.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateAutorespConfig {
    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The words that trigger the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// What happens besides the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op: Option<AutorespOp>,
    /// The text of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resp_text: Option<String>,
}

redacted_debug!(UpdateAutorespConfig {
    country_code, keywords, op, resp_text: hidden,
});

object!(UpdateAutorespConfig);

impl UpdateAutorespConfig {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// The words that trigger the answer. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// What happens besides the answer. Required.
    pub fn op(mut self, value: impl Into<AutorespOp>) -> Self {
        self.op = Some(value.into());
        self
    }

    /// The text of the answer.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.resp_text = Some(value.into());
        self
    }
}

/// New settings of a messaging profile; what is absent stays as it is.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateMessagingProfile {
    /// The AI assistant that is to belong to the profile; null takes it away.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub ai_assistant_id: Nullable<String>,
    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces; null takes
    /// it away.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub alpha_sender: Nullable<String>,
    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit: Option<String>,
    /// Whether to enforce `daily_spend_limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily_spend_limit_enabled: Option<bool>,
    /// Whether the profile can send and receive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether an MMS that cannot be delivered may go out as an SMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_fall_back_to_sms: Option<bool>,
    /// Whether large media is resized automatically.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mms_transcoding: Option<bool>,
    /// Whether to send to mobile numbers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile_only: Option<bool>,
    /// The account's own name for the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the number pool sends; null turns it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub number_pool_settings: Nullable<NumberPoolSettings>,
    /// Whether characters are replaced where this shortens the encoding and saves parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_encoding: Option<bool>,
    /// How links are replaced; null turns it off.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url_shortener_settings: Nullable<UrlShortenerSettings>,
    /// A new secret for signing webhooks of API v1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub v1_secret: Option<String>,
    /// The format of the profile's webhooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_api_version: Option<WebhookApiVersion>,
    /// Where events go when `webhook_url` does not answer; null for nowhere.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_failover_url: Nullable<String>,
    /// Where events go; null for nowhere.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub webhook_url: Nullable<String>,
    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Needed
    /// while the profile has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whitelisted_destinations: Option<Vec<String>>,
}

redacted_debug!(UpdateMessagingProfile {
    ai_assistant_id, alpha_sender, daily_spend_limit, daily_spend_limit_enabled, enabled,
    mms_fall_back_to_sms, mms_transcoding, mobile_only, name, number_pool_settings,
    smart_encoding, url_shortener_settings, v1_secret: hidden, webhook_api_version,
    webhook_failover_url, webhook_url, whitelisted_destinations,
});

object!(UpdateMessagingProfile);

impl UpdateMessagingProfile {
    /// The AI assistant that is to belong to the profile; null takes it away.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces; null takes
    /// it away.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
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

    /// Where events go when `webhook_url` does not answer; null for nowhere.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_failover_url = value.into();
        self
    }

    /// Where events go; null for nowhere.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Needed
    /// while the profile has none.
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
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdateMessagingSettings {
    /// The messaging product to use. Stays as it is when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_product: Option<String>,
    /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
    /// absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The labels that replace the present ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UpdatePhoneNumberCampaign {
    /// The campaign.
    #[serde(rename = "campaignId", default, skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// The number to assign, in E.164 format.
    #[serde(rename = "phoneNumber", default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

redacted_debug!(UpdatePhoneNumberCampaign {
    campaign_id, phone_number: hidden,
});

object!(UpdatePhoneNumberCampaign);

impl UpdatePhoneNumberCampaign {
    /// Creates a value with its required properties.
    #[must_use]
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

    /// The number to assign, in E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

/// Documents for a hosting order, each a PDF.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[must_use]
#[non_exhaustive]
pub struct UploadHostedNumberOrderFiles {
    /// Last month's bill, as proof of who owns each number of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<Upload>,
    /// The letter of authorisation for the numbers of the order, signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UrlShortenerSettings {
    /// The domain of the new links, one of those that Telnyx offers.
    pub domain: String,
    /// A path in front of the new link's key, such as a brand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Whether only links of blocked shorteners are replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replace_blacklist_only: Option<bool>,
    /// Whether clicks are reported to the profile's webhook URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<UserFileContent>,
    /// A small preview, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<UserFileContent>,
}

object!(UserFile);

/// A file that can be fetched.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserFileContent {
    /// The name the user's device gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_size_bytes: Option<i64>,
    /// Where the file is. The link expires, so store the file at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_uri: Option<String>,
    /// MIME type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// A state that a verification request came to.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct VerificationStatusChange {
    /// Why it came to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it came to it, UTC.
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The state.
    #[serde(
        rename = "verificationStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// The answer behind a button.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappButtonReply {
    /// Comes back when the button is tapped; unique in the message, at most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The label, at most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappButtonReply {
    id, title: hidden,
});

object!(WhatsappButtonReply);

impl WhatsappButtonReply {
    /// Comes back when the button is tapped; unique in the message, at most 256 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The label, at most 20 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// What a tap on a card opens.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardAction {
    /// The product catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    /// The product, by the seller's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardBody {
    /// At most 160 characters and 2 line breaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappCardBody {
    text: hidden,
});

object!(WhatsappCardBody);

impl WhatsappCardBody {
    /// At most 160 characters and 2 line breaks.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The media on top of a card.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCardHeader {
    /// The picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// Which of the two is there.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappCardMediaType>,
    /// The film.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    pub fn type_(mut self, value: impl Into<WhatsappCardMediaType>) -> Self {
        self.type_ = Some(value.into());
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
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappCarouselCard {
    /// What a tap does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<WhatsappCardAction>,
    /// The card's text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappCardBody>,
    /// The card's place, 0 to 9, each used once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card_index: Option<i64>,
    /// The media on top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<WhatsappCardHeader>,
    /// Always `cta_url`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappCardType>,
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

    /// The card's place, 0 to 9, each used once.
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
    pub fn type_(mut self, value: impl Into<WhatsappCardType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// An address book card.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContact {
    /// Postal addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<WhatsappContactAddress>>,
    /// Date of birth, year first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<String>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<WhatsappContactEmail>>,
    /// The person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the person works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<WhatsappContactOrganization>,
    /// Phone numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<WhatsappContactPhone>>,
    /// Web pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactAddress {
    /// City.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// State or province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Street and house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// What the address is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

redacted_debug!(WhatsappContactAddress {
    city: hidden, country: hidden, country_code, state: hidden, street: hidden, type_,
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
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Postal code.
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

/// An e-mail address on an address book card.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactEmail {
    /// The address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What it is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

redacted_debug!(WhatsappContactEmail {
    email: hidden, type_,
});

object!(WhatsappContactEmail);

impl WhatsappContactEmail {
    /// The address.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// What it is for, such as `HOME` or `WORK`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// Where the person of an address book card works.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactOrganization {
    /// The company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactPhone {
    /// The number, E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What it is for, such as `CELL` or `WORK`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The person's WhatsApp identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wa_id: Option<String>,
}

redacted_debug!(WhatsappContactPhone {
    phone: hidden, type_, wa_id: hidden,
});

object!(WhatsappContactPhone);

impl WhatsappContactPhone {
    /// The number, E.164.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// What it is for, such as `CELL` or `WORK`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// The person's WhatsApp identifier.
    pub fn wa_id(mut self, value: impl Into<String>) -> Self {
        self.wa_id = Some(value.into());
        self
    }
}

/// A web page on an address book card.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContactUrl {
    /// What it is for, such as `HOME` or `WORK`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The address of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(WhatsappContactUrl {
    type_, url: hidden,
});

object!(WhatsappContactUrl);

impl WhatsappContactUrl {
    /// What it is for, such as `HOME` or `WORK`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// The address of the page.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// The content of a WhatsApp message: `type`, and the one property named after it.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappContent {
    /// A recording or a piece of music.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio: Option<WhatsappMedia>,
    /// The sender's own note, given back with every status update.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub biz_opaque_callback_data: Option<String>,
    /// Address book cards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<WhatsappContact>>,
    /// A file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<WhatsappMedia>,
    /// A picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// Buttons, lists, links or cards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interactive: Option<WhatsappInteractive>,
    /// A place on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<WhatsappLocation>,
    /// An emoji on an earlier message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<WhatsappReaction>,
    /// A sticker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sticker: Option<WhatsappMedia>,
    /// An approved template with its values; the only content allowed outside the 24-hour window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<WhatsappTemplate>,
    /// Text, within the 24-hour window only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<WhatsappText>,
    /// Which of the properties holds the content.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappContentType>,
    /// A film.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video: Option<WhatsappMedia>,
}

redacted_debug!(WhatsappContent {
    audio, biz_opaque_callback_data: hidden, contacts, document, image, interactive, location,
    reaction, sticker, template, text, type_, video,
});

object!(WhatsappContent);

impl WhatsappContent {
    /// A recording or a piece of music.
    pub fn audio(mut self, value: impl Into<WhatsappMedia>) -> Self {
        self.audio = Some(value.into());
        self
    }

    /// The sender's own note, given back with every status update.
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
    pub fn type_(mut self, value: impl Into<WhatsappContentType>) -> Self {
        self.type_ = Some(value.into());
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

/// A message that the user can answer with a tap.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractive {
    /// What the user can tap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<WhatsappInteractiveAction>,
    /// The main text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappInteractiveBody>,
    /// Small print below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer: Option<WhatsappInteractiveFooter>,
    /// A heading, as text or media.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<WhatsappInteractiveHeader>,
    /// The kind, which decides what `action` needs.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappInteractiveType>,
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
    pub fn type_(mut self, value: impl Into<WhatsappInteractiveType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

/// What the user can tap in an interactive message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveAction {
    /// The label that opens a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub button: Option<String>,
    /// The reply buttons of a `button` message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<WhatsappReplyButton>>,
    /// The cards of a `carousel` message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cards: Option<Vec<WhatsappCarouselCard>>,
    /// The product catalogue to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    /// The mode of the action, as WhatsApp defines it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// The name of the action, as WhatsApp defines it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The link button of a `cta_url` message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<WhatsappUrlButton>,
    /// The product to show, by the seller's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_retailer_id: Option<String>,
    /// The sections of a `list` message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// The reply buttons of a `button` message.
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveBody {
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappInteractiveBody {
    text: hidden,
});

object!(WhatsappInteractiveBody);

impl WhatsappInteractiveBody {
    /// At most 1024 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The small print of an interactive message.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveFooter {
    /// At most 60 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

redacted_debug!(WhatsappInteractiveFooter {
    text: hidden,
});

object!(WhatsappInteractiveFooter);

impl WhatsappInteractiveFooter {
    /// At most 60 characters.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

/// The heading of an interactive message: text, or one media file.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappInteractiveHeader {
    /// A file as heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<WhatsappMedia>,
    /// A picture as heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<WhatsappMedia>,
    /// A second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_text: Option<String>,
    /// At most 60 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A film as heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// At most 60 characters.
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappListRow {
    /// A second line, at most 72 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Comes back when the row is chosen; at most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The label, at most 24 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

redacted_debug!(WhatsappListRow {
    description: hidden, id, title: hidden,
});

object!(WhatsappListRow);

impl WhatsappListRow {
    /// A second line, at most 72 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Comes back when the row is chosen; at most 200 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The label, at most 24 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// A group of rows or products in a menu.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappListSection {
    /// The products of the section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_items: Option<Vec<WhatsappProductItem>>,
    /// The rows of the section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<WhatsappListRow>>,
    /// The heading, at most 24 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// The heading, at most 24 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

/// A place on the map, as WhatsApp sends it.
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappLocation {
    /// The postal address in one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Degrees north of the equator, in a string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// Degrees east of Greenwich, in a string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// What the place is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappMedia {
    /// Text below the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The file's name with its extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Where WhatsApp fetches the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether a recording is shown as a voice message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<WhatsappContent>,
    /// Always `outbound`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// The encoding of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<MessageSender>,
    /// Identifies the message.
    pub id: String,
    /// The messaging profile the message belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messaging_profile_id: Option<String>,
    /// The organisation that owns the messaging profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// When the service accepted the request, UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<DateTime<Utc>>,
    /// What kind of object this is; always `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_type: Option<RecordType>,
    /// The recipients, each with its own state.
    #[serde(
        default,
        deserialize_with = "null_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub to: Vec<MessageRecipient>,
    /// Always `WHATSAPP`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessageType>,
    /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
    /// the longest of all that apply; 0 when it does not wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappProductItem {
    /// The product, by the seller's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappReaction {
    /// The emoji; empty takes the reaction back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    /// The message that is reacted to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// A button that sends a fixed answer.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappReplyButton {
    /// The answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<WhatsappButtonReply>,
    /// Always `reply`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappReplyButtonType>,
}

object!(WhatsappReplyButton);

impl WhatsappReplyButton {
    /// The answer.
    pub fn reply(mut self, value: impl Into<WhatsappButtonReply>) -> Self {
        self.reply = Some(value.into());
        self
    }

    /// Always `reply`.
    pub fn type_(mut self, value: impl Into<WhatsappReplyButtonType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

open_enum! {
    /// The kind of a button.
    pub enum WhatsappReplyButtonType {
        /// Sends a fixed answer.
        Reply = "reply",
    }
}

/// An approved template with its values, named either by `template_id` or by `name` and
/// `language`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplate {
    /// The values for the template's heading, text and buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<WhatsappTemplateComponent>>,
    /// The language. Needed without `template_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<WhatsappTemplateLanguage>,
    /// The name under which it was approved. Needed without `template_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The template's identifier at Telnyx, which implies name and language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// The language. Needed without `template_id`.
    pub fn language(mut self, value: impl Into<WhatsappTemplateLanguage>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// The name under which it was approved. Needed without `template_id`.
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
        /// Sends a fixed answer.
        QuickReply = "quick_reply",
        /// Opens a web page.
        Url = "url",
    }
}

/// The values for one place in a template.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateComponent {
    /// The number of the button, counted from 0; needed for a button.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// The values in the order of the template's placeholders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<WhatsappTemplateParameter>>,
    /// The kind of the button; buttons only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<WhatsappTemplateButtonType>,
    /// The place.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappTemplateComponentType>,
}

object!(WhatsappTemplateComponent);

impl WhatsappTemplateComponent {
    /// The number of the button, counted from 0; needed for a button.
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
    pub fn type_(mut self, value: impl Into<WhatsappTemplateComponentType>) -> Self {
        self.type_ = Some(value.into());
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
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateLanguage {
    /// Language and region, such as `en_US`.
    pub code: String,
    /// How to choose among languages, as WhatsApp names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappTemplateParameter {
    /// The value of a `text` placeholder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The kind of the value.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<WhatsappTemplateParameterType>,
}

redacted_debug!(WhatsappTemplateParameter {
    text: hidden, type_,
});

object!(WhatsappTemplateParameter);

impl WhatsappTemplateParameter {
    /// The value of a `text` placeholder.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The kind of the value.
    pub fn type_(mut self, value: impl Into<WhatsappTemplateParameterType>) -> Self {
        self.type_ = Some(value.into());
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
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappText {
    /// The text.
    pub body: String,
    /// Whether a link in the text gets a preview. Default: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WhatsappUrlButton {
    /// The label, at most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_text: Option<String>,
    /// The page that opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

redacted_debug!(WhatsappUrlButton {
    display_text: hidden, url: hidden,
});

object!(WhatsappUrlButton);

impl WhatsappUrlButton {
    /// The label, at most 20 characters.
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
