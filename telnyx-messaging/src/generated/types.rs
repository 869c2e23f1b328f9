// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! What is sent to the API and what comes back, one type per component of the contract.

use crate::generated_prelude::*;

object! {
    /// A sender name made of letters and digits.
    pub struct AlphanumericSenderId {
        /// The name that recipients see.
        optional alphanumeric_sender_id: Option<String>,
        /// Identifies the entry.
        required id: String,
        /// The messaging profile that may send under the name.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the entry.
        optional organization_id: Option<String>,
        /// What kind of object this is; always `alphanumeric_sender_id`.
        optional record_type: Option<RecordType>,
        /// The number, E.164, that sends instead to the United States, where names are not allowed.
        optional(hidden) us_long_code_fallback: Option<String>,
    }
}

object! {
    /// One reason why a request was refused or a message was not delivered.
    #[derive(Default)]
    pub struct ApiError {
        /// A number in a string, such as `40300`; the stable part to decide on.
        optional code: Option<String>,
        /// A sentence about this very case. It may quote phone numbers or text of the request.
        optional(hidden) detail: Option<String>,
        /// Further facts, most often a `url` with the code's documentation.
        optional(hidden) meta: Option<ErrorMeta>,
        /// The part of the request that caused the error, where the service knows it.
        optional source: Option<ErrorSource>,
        /// A few words for the code, the same every time.
        optional title: Option<String>,
    }
}

object! {
    /// An autoresponse to keywords.
    pub struct AutorespConfig {
        /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country.
        optional country_code: Option<String>,
        /// When it was made, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Identifies the configuration.
        required id: String,
        /// The words that trigger the reply.
        collection keywords: Vec<String>,
        /// The effect besides the reply.
        optional op: Option<AutorespOp>,
        /// The text of the reply.
        optional(hidden) resp_text: Option<String>,
        /// When it last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
    }
}

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
pub type CampaignMnoMetadata = BTreeMap<String, MnoMetadata>;

object! {
    /// A status change of a 10DLC campaign.
    #[derive(Default)]
    pub struct CampaignStatusUpdate {
        /// The brand that the campaign belongs to.
        optional brand_id = "brandId": Option<String>,
        /// The campaign.
        optional campaign_id = "campaignId": Option<String>,
        /// When the campaign was registered, in Unix seconds, as a string.
        optional create_date = "createDate": Option<String>,
        /// When the campaign was registered, in RFC 3339, as deliveries with an envelope have it.
        optional created_date = "createdDate": Option<String>,
        /// The campaign service provider.
        optional csp_id = "cspId": Option<String>,
        /// What happened, in words.
        optional description: Option<String>,
        /// The event of the campaign registry, when it is the source.
        optional event_type = "eventType": Option<String>,
        /// Whether T-Mobile knows the campaign.
        optional is_t_mobile_registered = "isTMobileRegistered": Option<bool>,
        /// The new status of the campaign. Absent when the event is not a status change.
        optional status: Option<CampaignUpdateStatus>,
        /// The source of the event.
        optional kind = "type": Option<CampaignUpdateType>,
    }
}

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

object! {
    /// An amount of money.
    #[derive(Default)]
    pub struct Cost {
        /// A decimal number in a string, exact to fractions of a cent. Parse it as a decimal, not as a
        /// float.
        optional amount: Option<String>,
        /// ISO 4217 code.
        optional currency: Option<String>,
    }
}

object! {
    /// The parts that the cost of a message is made of.
    #[derive(Default)]
    pub struct CostBreakdown {
        /// What the carrier charges.
        optional carrier_fee: Option<Cost>,
        /// What Telnyx charges.
        optional rate: Option<Cost>,
    }
}

object! {
    /// A sender name to register.
    ///
    /// Used by `client.alphanumeric_sender_ids().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateAlphanumericSenderId {
        /// The name that recipients are to see. Required.
        optional alphanumeric_sender_id: Option<String> => into String,
        /// The messaging profile that may send under the name. Required.
        optional messaging_profile_id: Option<String> => into String,
        /// The number that sends instead to the United States, where alphanumeric senders are not
        /// allowed. In E.164 format.
        optional(hidden) us_long_code_fallback: Option<String> => into String,
    }
}

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
}

object! {
    /// A new autoresponse.
    ///
    /// Used by `client.messaging_profiles().autoresp_configs().create(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateAutorespConfig {
        /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
        optional country_code: Option<String> => into String,
        /// The words that trigger the reply. Required.
        optional keywords: Option<Vec<String>> => each String,
        /// The effect besides the reply. Required.
        optional op: Option<AutorespOp> => into AutorespOp,
        /// The text of the reply.
        optional(hidden) resp_text: Option<String> => into String,
    }
}

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
}

object! {
    /// Numbers to be hosted for messaging.
    ///
    /// Used by `client.messaging_hosted_number_orders().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateHostedNumberOrder {
        /// The messaging profile that the numbers are assigned to once hosted; none when absent.
        optional messaging_profile_id: Option<String> => into String,
        /// The numbers to host. Each entry: in E.164 format.
        optional(hidden) phone_numbers: Option<Vec<String>> => each String,
    }
}

object! {
    /// A messaging profile to make.
    ///
    /// Used by `client.messaging_profiles().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateMessagingProfile {
        /// The AI assistant that is to belong to the profile. At most 64 characters.
        nullable ai_assistant_id: Nullable<String> => into Nullable<String>,
        /// The sender name where a country requires one: 1 to 11 letters, digits and spaces. Matches
        /// `^[A-Za-z0-9 ]{1,11}$`.
        nullable alpha_sender: Nullable<String> => into Nullable<String>,
        /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
        /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
        optional daily_spend_limit: Option<String> => into String,
        /// Whether to enforce `daily_spend_limit`.
        optional daily_spend_limit_enabled: Option<bool> => value bool,
        /// Whether the profile can send and receive at once. Default: `true`.
        optional enabled: Option<bool> => value bool,
        /// URL for reports about the health of numbers.
        nullable(hidden) health_webhook_url: Nullable<String> => into Nullable<String>,
        /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
        optional mms_fall_back_to_sms: Option<bool> => value bool,
        /// Whether large media is resized automatically. Default: `false`.
        optional mms_transcoding: Option<bool> => value bool,
        /// Whether to send to mobile numbers only. Default: `false`.
        optional mobile_only: Option<bool> => value bool,
        /// The account's own name for the profile. Required.
        optional name: Option<String> => into String,
        /// Turns on sending from a pool of numbers; null leaves it off.
        nullable number_pool_settings: Nullable<NumberPoolSettings> => into Nullable<NumberPoolSettings>,
        /// The resource group that the profile is to belong to. At most 64 characters.
        nullable resource_group_id: Nullable<String> => into Nullable<String>,
        /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
        /// `false`.
        optional smart_encoding: Option<bool> => value bool,
        /// Turns on the replacement of links; null leaves it off.
        nullable url_shortener_settings: Nullable<UrlShortenerSettings> => into Nullable<UrlShortenerSettings>,
        /// The format of the profile's webhooks. Default: `2`.
        optional webhook_api_version: Option<WebhookApiVersion> => into WebhookApiVersion,
        /// URL for events when `webhook_url` does not respond. None when absent.
        nullable(hidden) webhook_failover_url: Nullable<String> => into Nullable<String>,
        /// URL for events. None when absent.
        nullable(hidden) webhook_url: Nullable<String> => into Nullable<String>,
        /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
        /// entry: matches `^([A-Z]{2}|\*)$`. Required.
        optional whitelisted_destinations: Option<Vec<String>> => each String,
    }
}

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

object! {
    /// Values as one page of records.
    #[derive(Default)]
    pub struct EnumPage {
        /// The number of the page.
        optional page: Option<i64>,
        /// The records.
        collection records: Vec<serde_json::Map<String, serde_json::Value>>,
        /// How many records there are.
        optional total_records = "totalRecords": Option<i64>,
    }
}

/// Values as records.
pub type EnumRecordList = Vec<serde_json::Map<String, serde_json::Value>>;

/// Records by value.
pub type EnumRecordMap = serde_json::Map<String, serde_json::Value>;

/// Descriptions by value.
pub type EnumTextMap = serde_json::Map<String, serde_json::Value>;

/// The values of a field. Which shape they have depends on the field.
///
/// The JSON is one of these, without a property that says which: [`EnumList`], [`EnumPage`],
/// [`EnumRecordList`], [`EnumRecordMap`], [`EnumTextMap`].
pub type EnumValues = serde_json::Value;

/// Further facts about an error, free in form.
pub type ErrorMeta = serde_json::Map<String, serde_json::Value>;

object! {
    /// The part of a request that an error is about.
    #[derive(Default)]
    pub struct ErrorSource {
        /// The query parameter that caused the error.
        optional parameter: Option<String>,
        /// A JSON Pointer (RFC 6901) into the request body.
        optional pointer: Option<String>,
    }
}

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

object! {
    /// What a vetting provider found about a brand.
    #[derive(Default)]
    pub struct ExternalVetting {
        /// When the vetting was asked for, in ISO 8601 format.
        optional create_date = "createDate": Option<String>,
        /// The vetting provider. At most 10 characters.
        optional evp_id = "evpId": Option<String>,
        /// When the vetting was done or takes effect, in ISO 8601 format. Absent from one that is not
        /// done or not valid.
        optional vetted_date = "vettedDate": Option<String>,
        /// The class of the vetting.
        optional vetting_class = "vettingClass": Option<String>,
        /// The vetting, in the provider's own terms.
        optional vetting_id = "vettingId": Option<String>,
        /// How well the brand fared, from 0 to 100.
        optional vetting_score = "vettingScore": Option<i64>,
        /// A secret by which some providers confirm the vetting.
        optional(hidden) vetting_token = "vettingToken": Option<String>,
    }
}

/// Vettings of a brand.
pub type ExternalVettingList = Vec<ExternalVetting>;

object! {
    /// A number inside a hosting order.
    pub struct HostedNumber {
        /// Identifies the number within hosting.
        required id: String,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// What kind of object this is; always `messaging_hosted_number`.
        optional record_type: Option<RecordType>,
        /// The status of its hosting.
        optional status: Option<HostedNumberStatus>,
    }
}

object! {
    /// An order to host numbers of another carrier for messaging.
    pub struct HostedNumberOrder {
        /// Identifies the order.
        required id: String,
        /// The messaging profile that the numbers are assigned to once hosted.
        optional messaging_profile_id: Option<String>,
        /// The numbers of the order.
        collection phone_numbers: Vec<HostedNumber>,
        /// What kind of object this is; always `messaging_hosted_number_order`.
        optional record_type: Option<RecordType>,
        /// The status of the order.
        optional status: Option<HostedNumberOrderStatus>,
    }
}

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

object! {
    /// A message that arrived at one of the account's numbers or agents.
    pub struct InboundMessage {
        /// The keyword family that the service replied to by itself; null when the text was no keyword.
        optional autoresponse_type: Option<AutoresponseType>,
        /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
        optional body: Option<MessageBody>,
        /// The other members of an MMS group; empty otherwise.
        collection cc: Vec<MessageRecipient>,
        /// Always null on inbound messages.
        optional_time completed_at: Option<DateTime<Utc>>,
        /// What the message costs; null until it is known.
        optional cost: Option<Cost>,
        /// The parts of `cost`; null until they are known.
        optional cost_breakdown: Option<CostBreakdown>,
        /// Always `inbound`.
        optional direction: Option<Direction>,
        /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
        optional encoding: Option<String>,
        /// Why the message, or a part of it, failed; empty when there was no error.
        collection errors: Vec<ApiError>,
        /// Who wrote the message. Some events give it as a plain string.
        optional from: Option<MessageSender>,
        /// Identifies the message.
        required id: String,
        /// Whether the service takes the message for spam.
        optional is_spam: Option<bool>,
        /// The media files of an MMS; empty on SMS. Their links expire.
        collection media: Vec<Media>,
        /// The messaging profile the message belongs to.
        optional messaging_profile_id: Option<String>,
        /// How many characters the text has.
        optional num_chars: Option<i64>,
        /// The organisation that owns the messaging profile.
        optional organization_id: Option<String>,
        /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
        optional parts: Option<i64>,
        /// When the message arrived, UTC.
        optional_time received_at: Option<DateTime<Utc>>,
        /// What kind of object this is; always `message`.
        optional record_type: Option<RecordType>,
        /// Always null on inbound messages.
        optional_time sent_at: Option<DateTime<Utc>>,
        /// The subject of an MMS; null or empty without one.
        optional(hidden) subject: Option<String>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// Whether the message counts towards the 10DLC campaign's fees.
        optional tcr_campaign_billable: Option<bool>,
        /// The 10DLC campaign at The Campaign Registry, if there is one.
        optional tcr_campaign_id: Option<String>,
        /// The state of that campaign's registration.
        optional tcr_campaign_registered: Option<String>,
        /// The text. Absent when the message has only media or a `body`.
        optional(hidden) text: Option<String>,
        /// The account's numbers or agents that the message was sent to.
        collection to: Vec<MessageRecipient>,
        /// The protocol of the message.
        optional message_type = "type": Option<MessageType>,
        /// Always null on inbound messages.
        optional_time valid_until: Option<DateTime<Utc>>,
        /// URL for events when `webhook_url` does not respond; null or empty when there is none.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events about the message; null or empty when the profile's URL is used.
        optional(hidden) webhook_url: Option<String>,
    }
}

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

object! {
    /// A click on a shortened link. Unlike in other events, its properties are directly in `data`.
    #[derive(Default)]
    pub struct LinkClick {
        /// `message.link_click`, where the service gives it.
        optional event_type: Option<EventType>,
        /// Identifies the event, where the service gives it.
        optional id: Option<String>,
        /// The message that contained the link.
        optional message_id: Option<String>,
        /// When the event was made, UTC, where the service gives it.
        optional_time occurred_at: Option<DateTime<Utc>>,
        /// What kind of object this is; `link_clicked`.
        optional record_type: Option<RecordType>,
        /// When the link was opened, UTC.
        optional_time time_clicked: Option<DateTime<Utc>>,
        /// The number of the person who got the link, at times without `+`.
        optional(hidden) to: Option<String>,
        /// The original link, before it was shortened.
        optional(hidden) url: Option<String>,
    }
}

object! {
    /// A media file of a message.
    #[derive(Default)]
    pub struct Media {
        /// MIME type; null until the file was fetched.
        optional content_type: Option<String>,
        /// SHA-256 of the file in hexadecimal, on inbound messages.
        optional hash_sha256: Option<String>,
        /// SHA-256 of the file in hexadecimal, on outbound messages; null until the file was fetched.
        optional sha256: Option<String>,
        /// Size in bytes; null until the file was fetched.
        optional size: Option<i64>,
        /// Where the file is. Links to inbound media expire, so store the file at once.
        optional(hidden) url: Option<String>,
    }
}

tagged_union! {
    /// A message of either direction, distinguished by `direction`.
    pub enum Message by "direction" {
        /// `direction` is `inbound`.
        "inbound" => Inbound(InboundMessage),
        /// `direction` is `outbound`.
        "outbound" => Outbound(OutboundMessage),
    }
}

object! {
    /// The content of an RCS or WhatsApp message, which has no `text`. At most a few of the
    /// properties are there, and more may be added.
    #[derive(Default)]
    pub struct MessageBody {
        /// What a WhatsApp user changed in an earlier message.
        optional edit: Option<MessageEdit>,
        /// WhatsApp's own identifier of the message.
        optional foreign_id: Option<String>,
        /// The WhatsApp user's number, E.164.
        optional(hidden) from: Option<String>,
        /// The message's identifier, on WhatsApp events.
        optional id: Option<String>,
        /// A place that the user shared.
        optional location: Option<MessageLocation>,
        /// Which earlier message a WhatsApp user took back.
        optional revoke: Option<MessageRevocation>,
        /// The suggested reply or action that the user tapped.
        optional suggestion_response: Option<SuggestionResponse>,
        /// The text: a plain string in RCS, an object in WhatsApp.
        optional text: Option<MessageBodyText>,
        /// WhatsApp's own time of the message, Unix seconds in a string.
        optional timestamp: Option<String>,
        /// What a WhatsApp message holds, such as `text`, `image`, `edit` or `revoke`.
        optional kind = "type": Option<String>,
        /// A file that the user sent over RCS.
        optional user_file: Option<UserFile>,
    }
}

object! {
    /// The text of an RCS or WhatsApp message.
    #[derive(Default)]
    pub struct MessageBodyText from "body" {
        /// The text itself.
        optional(hidden) body: Option<String>,
    }
}

object! {
    /// A change that a WhatsApp user made to an earlier message.
    #[derive(Default)]
    pub struct MessageEdit {
        /// The new content, shaped after its type.
        optional(hidden) message: Option<WhatsappEditedMessage>,
        /// The message that was changed: its identifier at Telnyx if there is one, otherwise
        /// WhatsApp's.
        optional original_message_id: Option<String>,
    }
}

object! {
    /// A place on the map, as an RCS user shares it.
    #[derive(Default)]
    pub struct MessageLocation {
        /// Degrees north of the equator.
        optional(hidden) latitude: Option<f64>,
        /// Degrees east of Greenwich.
        optional(hidden) longitude: Option<f64>,
    }
}

object! {
    /// One recipient of a message. Replies in an MMS group list the others as plain strings.
    #[derive(Default)]
    pub struct MessageRecipient from "phone_number" {
        /// The RCS agent, where the recipient is one.
        optional agent_id: Option<String>,
        /// The display name of that RCS agent.
        optional agent_name: Option<String>,
        /// The carrier of the recipient's number; empty when not known.
        optional carrier: Option<String>,
        /// The kind of the recipient's line.
        optional line_type: Option<LineType>,
        /// An E.164 number or a short code.
        optional(hidden) phone_number: Option<String>,
        /// The status of the message for this recipient.
        optional status: Option<RecipientStatus>,
        /// When `status` last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
    }
}

object! {
    /// A WhatsApp message that its author took back.
    #[derive(Default)]
    pub struct MessageRevocation {
        /// The deleted message: its identifier at Telnyx if there is one, otherwise WhatsApp's.
        optional original_message_id: Option<String>,
    }
}

object! {
    /// The sender of a message. In responses about group MMS and in some events this is only the
    /// number, as a plain string.
    #[derive(Default)]
    pub struct MessageSender from "phone_number" {
        /// The RCS agent, where the sender is one.
        optional agent_id: Option<String>,
        /// The display name of that RCS agent.
        optional agent_name: Option<String>,
        /// The carrier of the sender's number; empty when not known.
        optional carrier: Option<String>,
        /// The kind of the sender's line.
        optional line_type: Option<LineType>,
        /// An E.164 number, a short code, or an alphanumeric sender ID.
        optional(hidden) phone_number: Option<String>,
        /// The status of an inbound message.
        optional status: Option<SenderStatus>,
    }
}

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

object! {
    /// What a number can do over one protocol.
    #[derive(Default)]
    pub struct MessagingFeatureSet {
        /// Sends to and receives from its own country.
        optional domestic_two_way: Option<bool>,
        /// Receives from other countries.
        optional international_inbound: Option<bool>,
        /// Sends to other countries.
        optional international_outbound: Option<bool>,
    }
}

object! {
    /// What a number can do, by protocol.
    #[derive(Default)]
    pub struct MessagingFeatures {
        /// Over MMS; null when it cannot use MMS.
        optional mms: Option<MessagingFeatureSet>,
        /// Over SMS; null when it cannot use SMS.
        optional sms: Option<MessagingFeatureSet>,
    }
}

object! {
    /// A phone number with its messaging settings.
    pub struct MessagingPhoneNumber {
        /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
        optional country_code: Option<String>,
        /// When the number was added to the account, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The messaging products that the number could use.
        collection eligible_messaging_products: Vec<String>,
        /// What the number can do.
        optional features: Option<MessagingFeatures>,
        /// How well its messages have fared lately.
        optional health: Option<NumberHealth>,
        /// Identifies the number; a number in a string rather than a UUID.
        required id: String,
        /// The messaging product that the number uses.
        optional messaging_product: Option<String>,
        /// The messaging profile that the number is assigned to; null when there is none.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the number.
        optional organization_id: Option<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// What kind of object this is: `messaging_settings` or `messaging_phone_number`.
        optional record_type: Option<RecordType>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// The kind of traffic that the number is set up for.
        optional traffic_type: Option<String>,
        /// The kind of the number.
        optional kind = "type": Option<NumberType>,
        /// When the settings last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
    }
}

object! {
    /// The settings that the account's numbers share.
    pub struct MessagingProfile {
        /// The AI assistant that belongs to the profile; null when there is none.
        optional ai_assistant_id: Option<String>,
        /// The sender name where a country requires one; null when there is none. Matches `^[A-Za-z0-9
        /// ]{1,11}$`.
        optional alpha_sender: Option<String>,
        /// When the profile was made, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
        /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
        optional daily_spend_limit: Option<String>,
        /// Whether `daily_spend_limit` is enforced.
        optional daily_spend_limit_enabled: Option<bool>,
        /// Whether the profile can send and receive.
        optional enabled: Option<bool>,
        /// Deprecated: where reports about the health of numbers were sent.
        optional(hidden) health_webhook_url: Option<String>,
        /// Identifies the profile.
        required id: String,
        /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
        optional mms_fall_back_to_sms: Option<bool>,
        /// Whether large media is resized automatically. Default: `false`.
        optional mms_transcoding: Option<bool>,
        /// Whether to send to mobile numbers only. Default: `false`.
        optional mobile_only: Option<bool>,
        /// The account's own name for the profile.
        optional name: Option<String>,
        /// How the number pool sends; null when it is off.
        optional number_pool_settings: Option<NumberPoolSettings>,
        /// The organisation that owns the profile.
        optional organization_id: Option<String>,
        /// What kind of object this is; always `messaging_profile`.
        optional record_type: Option<RecordType>,
        /// Whether the content of messages is hidden in records. Default: `false`.
        optional redaction_enabled: Option<bool>,
        /// How much is hidden when redaction is on. Default: `2`.
        optional redaction_level: Option<i64>,
        /// The resource group of the profile; null when there is none.
        optional resource_group_id: Option<String>,
        /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
        /// `false`.
        optional smart_encoding: Option<bool>,
        /// When the profile last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// How links are replaced; null when they are not.
        optional url_shortener_settings: Option<UrlShortenerSettings>,
        /// The secret that signs webhooks of API v1.
        optional(hidden) v1_secret: Option<String>,
        /// The format of the profile's webhooks.
        optional webhook_api_version: Option<WebhookApiVersion>,
        /// URL for events when `webhook_url` does not respond; null or empty when there is none.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events; null or empty when there is none.
        optional(hidden) webhook_url: Option<String>,
        /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
        /// entry: matches `^([A-Z]{2}|\*)$`.
        collection whitelisted_destinations: Vec<String>,
    }
}

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

object! {
    /// The requirements of one mobile network operator for a campaign.
    #[derive(Default)]
    pub struct MnoMetadata {
        /// How many sample messages the campaign must have.
        optional min_msg_samples = "minMsgSamples": Option<i64>,
        /// The operator.
        optional mno: Option<String>,
        /// Whether the operator reviews the campaign.
        optional mno_review = "mnoReview": Option<bool>,
        /// Whether the operator carries such campaigns.
        optional mno_support = "mnoSupport": Option<bool>,
        /// Whether messages may hold no link.
        optional no_embedded_link = "noEmbeddedLink": Option<bool>,
        /// Whether messages may hold no phone number.
        optional no_embedded_phone = "noEmbeddedPhone": Option<bool>,
        /// Whether the campaign may run on the operator's network.
        optional qualify: Option<bool>,
        /// Whether recipients must be able to ask for help.
        optional req_subscriber_help = "reqSubscriberHelp": Option<bool>,
        /// Whether recipients must have agreed.
        optional req_subscriber_optin = "reqSubscriberOptin": Option<bool>,
        /// Whether recipients must be able to leave.
        optional req_subscriber_optout = "reqSubscriberOptout": Option<bool>,
    }
}

object! {
    /// How well a number's messages have fared lately.
    #[derive(Default)]
    pub struct NumberHealth {
        /// Messages received per message sent.
        optional inbound_outbound_ratio: Option<f64>,
        /// How many messages the figures are based on.
        optional message_count: Option<i64>,
        /// The share of attempted messages blocked as spam, 0 to 1.
        optional spam_ratio: Option<f64>,
        /// The share of attempted messages delivered, 0 to 1.
        optional success_ratio: Option<f64>,
    }
}

object! {
    /// How a profile chooses the sending number when it sends from its pool of numbers.
    ///
    /// Part of [`CreateMessagingProfile`], [`UpdateMessagingProfile`].
    pub struct NumberPoolSettings {
        /// Whether to prefer a number with the recipient's area code; North America only. Default:
        /// `false`.
        optional geomatch: Option<bool> => value bool,
        /// How often ordinary numbers are chosen, relative to the other weight; 0 leaves them out.
        required long_code_weight: f64,
        /// Whether to leave out numbers of which less than 25 % is delivered or more than 75 % is taken
        /// for spam.
        required skip_unhealthy: bool,
        /// Whether a recipient always gets the same sending number, as long as it is healthy. Default:
        /// `false`.
        optional sticky_sender: Option<bool> => value bool,
        /// How often toll-free numbers are chosen, relative to the other weight; 0 leaves them out.
        required toll_free_weight: f64,
    }
}

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

object! {
    /// A recipient who asked not to get messages any more.
    #[derive(Default)]
    pub struct OptOut {
        /// When the recipient opted out, UTC. The service writes a space instead of `T`.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The sender that may not write any more: an E.164 number, a short code or an alphanumeric
        /// sender ID.
        optional(hidden) from: Option<String>,
        /// The keyword that the recipient wrote; null when there was none.
        optional keyword: Option<String>,
        /// The messaging profile that the block holds for; null when there is none.
        optional messaging_profile_id: Option<String>,
        /// The recipient who opted out, E.164 or a short code. Partly hidden when redaction is asked
        /// for.
        optional(hidden) to: Option<String>,
    }
}

object! {
    /// A message that the account sent, with the state of every recipient.
    pub struct OutboundMessage {
        /// The content of an RCS or WhatsApp message; absent on SMS and MMS.
        optional body: Option<MessageBody>,
        /// The other members of an MMS group; empty otherwise.
        collection cc: Vec<MessageRecipient>,
        /// When the outcome became final, UTC; null until then.
        optional_time completed_at: Option<DateTime<Utc>>,
        /// What the message costs; null until it is known.
        optional cost: Option<Cost>,
        /// The parts of `cost`; null until they are known.
        optional cost_breakdown: Option<CostBreakdown>,
        /// When the record was made, UTC; only in responses to a retrieval.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Always `outbound`.
        optional direction: Option<Direction>,
        /// The encoding of the text, such as `GSM-7`, `UCS-2` or `UTF-8`.
        optional encoding: Option<String>,
        /// Why the message, or a part of it, failed; empty when there was no error.
        collection errors: Vec<ApiError>,
        /// The sender. A plain string in responses about group MMS.
        optional from: Option<MessageSender>,
        /// What ties together the receipts of one group MMS; absent otherwise.
        optional group_message_id: Option<String>,
        /// Identifies the message.
        required id: String,
        /// The media files of an MMS; empty on SMS.
        collection media: Vec<Media>,
        /// The messaging profile the message belongs to.
        optional messaging_profile_id: Option<String>,
        /// How many characters the text has.
        optional num_chars: Option<i64>,
        /// The organisation that owns the messaging profile.
        optional organization_id: Option<String>,
        /// Into how many SMS the text is split, each of which is billed. From 1 to 10.
        optional parts: Option<i64>,
        /// When the service accepted the request, UTC.
        optional_time received_at: Option<DateTime<Utc>>,
        /// What kind of object this is; always `message`.
        optional record_type: Option<RecordType>,
        /// When the carrier got the message, UTC; null until then.
        optional_time sent_at: Option<DateTime<Utc>>,
        /// Whether characters outside GSM-7 were replaced to save parts. Webhooks still show the
        /// original text.
        optional smart_encoding_applied: Option<bool>,
        /// The subject of an MMS; null without one.
        optional(hidden) subject: Option<String>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// Whether the message counts towards the 10DLC campaign's fees.
        optional tcr_campaign_billable: Option<bool>,
        /// The 10DLC campaign at The Campaign Registry, if there is one.
        optional tcr_campaign_id: Option<String>,
        /// The state of that campaign's registration.
        optional tcr_campaign_registered: Option<String>,
        /// The WhatsApp template that was used, on its delivery events.
        optional template_id: Option<String>,
        /// The name of that template.
        optional template_name: Option<String>,
        /// The text. Absent when the message has only media or a `body`.
        optional(hidden) text: Option<String>,
        /// The recipients, each with its own state.
        collection to: Vec<MessageRecipient>,
        /// The protocol of the message.
        optional message_type = "type": Option<MessageType>,
        /// When the record last changed, UTC; only in responses to a retrieval.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// Whether the profile's webhook URLs are used too; only in responses to a retrieval.
        optional use_profile_webhooks: Option<bool>,
        /// When the message is dropped as `sending_failed` if it is still queued, UTC; null once it has
        /// left the queue.
        optional_time valid_until: Option<DateTime<Utc>>,
        /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
        /// the longest of all that apply; 0 when it does not wait.
        optional wait_seconds: Option<f64>,
        /// URL for events when `webhook_url` does not respond; null or empty when there is none.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events about the message; null or empty when the profile's URL is used.
        optional(hidden) webhook_url: Option<String>,
    }
}

object! {
    /// The messages of one MMS group, all at once.
    pub struct OutboundMessageList {
        /// One message per recipient.
        required data: Vec<OutboundMessage>,
    }
}

object! {
    /// The position of a page in its list.
    #[derive(Default)]
    pub struct PaginationMeta {
        /// The number of this page, counted from 1.
        optional page_number: Option<i64>,
        /// How many entries a full page holds.
        optional page_size: Option<i64>,
        /// How many pages there are; 0 when the list is empty.
        optional total_pages: Option<i64>,
        /// How many entries there are on all pages together.
        optional total_results: Option<i64>,
    }
}

object! {
    /// How a number of an assignment fares.
    #[derive(Default)]
    pub struct PhoneNumberAssignment {
        /// The number, in E.164 format.
        optional(hidden) phone_number = "phoneNumber": Option<String>,
        /// The status of the number.
        optional status: Option<String>,
        /// The task that assigns it.
        optional task_id = "taskId": Option<String>,
    }
}

object! {
    /// Numbers of an assignment, on one page.
    pub struct PhoneNumberAssignmentList {
        /// The numbers.
        required records: Vec<PhoneNumberAssignment>,
    }
}

object! {
    /// The assignment of a number to a 10DLC campaign.
    pub struct PhoneNumberCampaign {
        /// The status of the assignment.
        optional assignment_status = "assignmentStatus": Option<CampaignAssignmentStatus>,
        /// The brand. Empty for a campaign that another provider shares.
        optional brand_id = "brandId": Option<String>,
        /// The campaign; for a shared one, its identifier at The Campaign Registry.
        optional campaign_id = "campaignId": Option<String>,
        /// When the number was assigned, in ISO 8601 format without an offset.
        optional created_at = "createdAt": Option<String>,
        /// Why the number could not be assigned or taken off.
        optional failure_reasons = "failureReasons": Option<String>,
        /// The number, in E.164 format. By it the assignment is known.
        required(hidden) phone_number = "phoneNumber": String,
        /// The brand, at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// The campaign, at The Campaign Registry.
        optional tcr_campaign_id = "tcrCampaignId": Option<String>,
        /// The campaign, at Telnyx. Empty for a campaign that another provider shares.
        optional telnyx_campaign_id = "telnyxCampaignId": Option<String>,
        /// When the assignment changed last, in ISO 8601 format without an offset.
        optional updated_at = "updatedAt": Option<String>,
    }
}

/// Metrics of one messaging profile, in intervals. Their shape is not published.
pub type ProfileMetrics = serde_json::Map<String, serde_json::Value>;

/// Metrics of one messaging profile, summed up. Their shape is not published.
pub type ProfileMetricsSummary = serde_json::Map<String, serde_json::Value>;

object! {
    /// A link that opens a conversation.
    #[derive(Default)]
    pub struct RcsDeeplink {
        /// The link. It holds the number and the text that were given.
        optional(hidden) url: Option<String>,
    }
}

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

object! {
    /// An SMS or MMS that is to be sent later.
    ///
    /// Used by `client.messages().schedule()`.
    #[derive(Default)]
    #[must_use]
    pub struct ScheduleMessage {
        /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
        /// number of parts. Default: `false`.
        optional auto_detect: Option<bool> => value bool,
        /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
        /// Required unless a number pool sends.
        optional(hidden) from: Option<String> => into String,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The messaging profile. Required for a number pool and for an alphanumeric sender.
        optional messaging_profile_id: Option<String> => into String,
        /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead.
        optional_time send_at: Option<DateTime<Utc>> => into DateTime<Utc>,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// `SMS` or `MMS`. Chosen from the content when absent.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl ScheduleMessage {
    /// Creates a value with its required properties.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An SMS whose sender is a name instead of a number.
    ///
    /// Used by `client.messages().send_with_alphanumeric_sender()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendAlphanumericMessage {
        /// The alphanumeric sender ID, registered with the account. Required.
        optional from: Option<String> => into String,
        /// The messaging profile that sends. Required.
        optional messaging_profile_id: Option<String> => into String,
        /// The text. Not empty. Required.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// Whether the profile's webhook settings are used.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond. Null counts as absent.
        nullable(hidden) webhook_failover_url: Nullable<String> => into Nullable<String>,
        /// URL for events about this message. The profile's URL is used when absent. Null counts as
        /// absent.
        nullable(hidden) webhook_url: Nullable<String> => into Nullable<String>,
    }
}

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
}

object! {
    /// An MMS to several people who all see each other's replies.
    ///
    /// Used by `client.messages().send_group_mms()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendGroupMms {
        /// The sending number, assigned to a messaging profile. In E.164 format. Required.
        optional(hidden) from: Option<String> => into String,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipients. 1 to 8 entries. Each entry: in E.164 format. Required.
        optional(hidden) to: Option<Vec<String>> => each String,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl SendGroupMms {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<Vec<String>>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An SMS or MMS from an ordinary number.
    ///
    /// Used by `client.messages().send_long_code()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendLongCodeMessage {
        /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
        /// number of parts. Default: `false`.
        optional auto_detect: Option<bool> => value bool,
        /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
        /// `auto`.
        optional encoding: Option<Encoding> => into Encoding,
        /// The sending number, assigned to a messaging profile. In E.164 format. Required.
        optional(hidden) from: Option<String> => into String,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// `SMS` or `MMS`. Chosen from the content when absent.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl SendLongCodeMessage {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An SMS or MMS from any kind of sender.
    ///
    /// Used by `client.messages().send()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendMessage {
        /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
        /// number of parts. Default: `false`.
        optional auto_detect: Option<bool> => value bool,
        /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
        /// `auto`.
        optional encoding: Option<Encoding> => into Encoding,
        /// The sender: an E.164 number, a short code or an alphanumeric sender ID of the account.
        /// Required unless a number pool sends.
        optional(hidden) from: Option<String> => into String,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The messaging profile. Required for a number pool and for an alphanumeric sender.
        optional messaging_profile_id: Option<String> => into String,
        /// When to send, UTC, to the minute, from 5 minutes to 5 days ahead. Sent at once when absent
        /// or null.
        nullable_time send_at: Nullable<DateTime<Utc>> => into Nullable<DateTime<Utc>>,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// `SMS` or `MMS`. Chosen from the content when absent.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl SendMessage {
    /// Creates a value with its required properties.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An SMS or MMS from whichever number of a profile's pool suits best.
    ///
    /// Used by `client.messages().send_number_pool()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendNumberPoolMessage {
        /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
        /// number of parts. Default: `false`.
        optional auto_detect: Option<bool> => value bool,
        /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
        /// `auto`.
        optional encoding: Option<Encoding> => into Encoding,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The messaging profile whose number pool sends. Required.
        optional messaging_profile_id: Option<String> => into String,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// `SMS` or `MMS`. Chosen from the content when absent.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl SendNumberPoolMessage {
    /// Creates a value with its required properties.
    pub fn new(messaging_profile_id: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            messaging_profile_id: Some(messaging_profile_id.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An SMS or MMS from a short code.
    ///
    /// Used by `client.messages().send_short_code()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendShortCodeMessage {
        /// Whether the service should notice an SMS that is unusually long and exceeds the recommended
        /// number of parts. Default: `false`.
        optional auto_detect: Option<bool> => value bool,
        /// How to encode the text; takes precedence over the profile's `smart_encoding`. Default:
        /// `auto`.
        optional encoding: Option<Encoding> => into Encoding,
        /// The sending short code, or a sending number. In E.164 format, or a short code. Required.
        optional(hidden) from: Option<String> => into String,
        /// Public links to the media of an MMS, less than 1 MB together. Required for an MMS without
        /// text. At most 10 entries.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The subject of an MMS; an SMS has none.
        optional(hidden) subject: Option<String> => into String,
        /// The text of the message. Required for an SMS. Not empty.
        optional(hidden) text: Option<String> => into String,
        /// The recipient. In E.164 format, or a short code. Required.
        optional(hidden) to: Option<String> => into String,
        /// `SMS` or `MMS`. Chosen from the content when absent.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// Whether the profile's URLs also get the events, after the message's own. Default: `true`.
        optional use_profile_webhooks: Option<bool> => value bool,
        /// URL for those events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

impl SendShortCodeMessage {
    /// Creates a value with its required properties.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            to: Some(to.into()),
            ..Self::default()
        }
    }
}

object! {
    /// A WhatsApp message. Free content is allowed only within 24 hours of the user's last message;
    /// otherwise send a template.
    ///
    /// Used by `client.messages().whatsapp()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendWhatsappMessage {
        /// The sending number, connected to a WhatsApp business account. In E.164 format. Required.
        optional(hidden) from: Option<String> => into String,
        /// The messaging profile. Required when `from` cannot send SMS.
        optional messaging_profile_id: Option<String> => into String,
        /// The recipient: a number in E.164 format, or a business-scoped user ID such as
        /// `US.13491208655302741918`. Required.
        optional(hidden) to: Option<String> => into String,
        /// `WHATSAPP`, if given at all.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
        /// The content. Required.
        optional whatsapp_message: Option<WhatsappContent> => into WhatsappContent,
    }
}

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

object! {
    /// A short code of the account.
    pub struct ShortCode {
        /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
        optional country_code: Option<String>,
        /// When the short code was added to the account, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Identifies the short code.
        required id: String,
        /// The messaging profile that it is assigned to; null when there is none.
        optional messaging_profile_id: Option<String>,
        /// What kind of object this is; always `short_code`.
        optional record_type: Option<RecordType>,
        /// The digits that people write to.
        optional(hidden) short_code: Option<String>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// When it last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
    }
}

open_enum! {
    /// The order of a sorted list.
    pub enum SortDirection {
        /// Smallest first.
        Asc = "asc",
        /// Largest first.
        Desc = "desc",
    }
}

object! {
    /// A suggested reply or action that an RCS user tapped.
    #[derive(Default)]
    pub struct SuggestionResponse {
        /// The data that was sent along with the suggestion; decide on this.
        optional(hidden) postback_data: Option<String>,
        /// The label that the user saw.
        optional(hidden) text: Option<String>,
    }
}

object! {
    /// An autoresponse that replaces an existing one as a whole.
    ///
    /// Used by `client.messaging_profiles().autoresp_configs().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateAutorespConfig {
        /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
        optional country_code: Option<String> => into String,
        /// The words that trigger the reply. Required.
        optional keywords: Option<Vec<String>> => each String,
        /// The effect besides the reply. Required.
        optional op: Option<AutorespOp> => into AutorespOp,
        /// The text of the reply.
        optional(hidden) resp_text: Option<String> => into String,
    }
}

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
}

object! {
    /// New settings of a messaging profile; what is absent stays as it is.
    ///
    /// Used by `client.messaging_profiles().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateMessagingProfile {
        /// The AI assistant that is to belong to the profile; null removes it.
        nullable ai_assistant_id: Nullable<String> => into Nullable<String>,
        /// The sender name where a country requires one: 1 to 11 letters, digits and spaces; null
        /// removes it. Matches `^[A-Za-z0-9 ]{1,11}$`.
        nullable alpha_sender: Nullable<String> => into Nullable<String>,
        /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
        /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
        optional daily_spend_limit: Option<String> => into String,
        /// Whether to enforce `daily_spend_limit`.
        optional daily_spend_limit_enabled: Option<bool> => value bool,
        /// Whether the profile can send and receive.
        optional enabled: Option<bool> => value bool,
        /// Whether an MMS that cannot be delivered may go out as an SMS.
        optional mms_fall_back_to_sms: Option<bool> => value bool,
        /// Whether large media is resized automatically.
        optional mms_transcoding: Option<bool> => value bool,
        /// Whether to send to mobile numbers only.
        optional mobile_only: Option<bool> => value bool,
        /// The account's own name for the profile.
        optional name: Option<String> => into String,
        /// How the number pool sends; null turns it off.
        nullable number_pool_settings: Nullable<NumberPoolSettings> => into Nullable<NumberPoolSettings>,
        /// Whether characters are replaced where this shortens the encoding and saves parts.
        optional smart_encoding: Option<bool> => value bool,
        /// How links are replaced; null turns it off.
        nullable url_shortener_settings: Nullable<UrlShortenerSettings> => into Nullable<UrlShortenerSettings>,
        /// A new secret for signing webhooks of API v1.
        optional(hidden) v1_secret: Option<String> => into String,
        /// The format of the profile's webhooks.
        optional webhook_api_version: Option<WebhookApiVersion> => into WebhookApiVersion,
        /// URL for events when `webhook_url` does not respond; null removes it.
        nullable(hidden) webhook_failover_url: Nullable<String> => into Nullable<String>,
        /// URL for events; null removes it.
        nullable(hidden) webhook_url: Nullable<String> => into Nullable<String>,
        /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Required
        /// while the profile has none. Each entry: matches `^([A-Z]{2}|\*)$`.
        optional whitelisted_destinations: Option<Vec<String>> => each String,
    }
}

object! {
    /// New messaging settings of a number; what is absent stays as it is.
    ///
    /// Used by `client.messaging_hosted_numbers().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateMessagingSettings {
        /// The messaging product to use. Stays as it is when absent.
        optional messaging_product: Option<String> => into String,
        /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
        /// absent.
        optional messaging_profile_id: Option<String> => into String,
        /// The labels that replace the present ones.
        optional tags: Option<Vec<String>> => each String,
    }
}

object! {
    /// Which campaign a number is assigned to.
    ///
    /// Used by `client.messaging_10dlc().phone_number_campaigns().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdatePhoneNumberCampaign {
        /// The campaign. Required.
        optional campaign_id = "campaignId": Option<String> => into String,
        /// The number to assign. In E.164 format. Required.
        optional(hidden) phone_number = "phoneNumber": Option<String> => into String,
    }
}

impl UpdatePhoneNumberCampaign {
    /// Creates a value with its required properties.
    pub fn new(campaign_id: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            campaign_id: Some(campaign_id.into()),
            phone_number: Some(phone_number.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Documents for a hosting order, each a PDF.
    ///
    /// Used by `client.messaging_hosted_number_orders().actions().upload_file(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UploadHostedNumberOrderFiles {
        /// Last month's bill, as proof of who owns each number of the order.
        optional bill: Option<Upload> => into Upload,
        /// The letter of authorisation for the numbers of the order, signed.
        optional loa: Option<Upload> => into Upload,
    }
}

object! {
    /// How a profile replaces links of public URL shorteners, which carriers tend to block, by its
    /// own.
    ///
    /// Part of [`CreateMessagingProfile`], [`UpdateMessagingProfile`].
    pub struct UrlShortenerSettings {
        /// The domain of the new links, one of those that Telnyx offers.
        required domain: String,
        /// A path in front of the new link's key, such as a brand.
        optional prefix: Option<String> => into String,
        /// Whether only links of blocked shorteners are replaced.
        optional replace_blacklist_only: Option<bool> => value bool,
        /// Whether clicks are reported to the profile's webhook URL.
        optional send_webhooks: Option<bool> => value bool,
    }
}

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
}

object! {
    /// A file that an RCS user sent.
    #[derive(Default)]
    pub struct UserFile {
        /// The file in full size.
        optional payload: Option<UserFileContent>,
        /// A small preview, where there is one.
        optional thumbnail: Option<UserFileContent>,
    }
}

object! {
    /// A file that can be fetched.
    #[derive(Default)]
    pub struct UserFileContent {
        /// The name the user's device gave it.
        optional(hidden) file_name: Option<String>,
        /// Size in bytes.
        optional file_size_bytes: Option<i64>,
        /// Where the file is. The link expires, so store the file at once.
        optional(hidden) file_uri: Option<String>,
        /// MIME type.
        optional mime_type: Option<String>,
    }
}

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

object! {
    /// A status change of a verification request.
    #[derive(Default)]
    pub struct VerificationStatusChange {
        /// The reason for the change. At most 500 characters.
        optional reason: Option<String>,
        /// The time of the change, UTC.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// The state.
        optional verification_status = "verificationStatus": Option<VerificationStatus>,
    }
}

object! {
    /// States of a verification request, on one page.
    pub struct VerificationStatusList {
        /// The states.
        required records: Vec<VerificationStatusChange>,
        /// How many states there are on all pages.
        optional total_records: Option<i64>,
    }
}

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

object! {
    /// The reply of a button.
    ///
    /// Part of [`WhatsappReplyButton`].
    #[derive(Default)]
    pub struct WhatsappButtonReply {
        /// Returned when the button is tapped; unique within the message. At most 256 characters.
        optional id: Option<String> => into String,
        /// The label. At most 20 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

object! {
    /// What a tap on a card opens.
    ///
    /// Part of [`WhatsappCarouselCard`].
    #[derive(Default)]
    pub struct WhatsappCardAction {
        /// The product catalogue.
        optional catalog_id: Option<String> => into String,
        /// The product, by the seller's own number.
        optional product_retailer_id: Option<String> => into String,
    }
}

object! {
    /// The text of a card.
    ///
    /// Part of [`WhatsappCarouselCard`].
    #[derive(Default)]
    pub struct WhatsappCardBody {
        /// The text, with at most 2 line breaks. At most 160 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

object! {
    /// The media on top of a card.
    ///
    /// Part of [`WhatsappCarouselCard`].
    #[derive(Default)]
    pub struct WhatsappCardHeader {
        /// The picture.
        optional image: Option<WhatsappMedia> => into WhatsappMedia,
        /// Which of the two is there.
        optional kind = "type": Option<WhatsappCardMediaType> => into WhatsappCardMediaType,
        /// The film.
        optional video: Option<WhatsappMedia> => into WhatsappMedia,
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

object! {
    /// One card of a row of cards.
    ///
    /// Part of [`WhatsappInteractiveAction`].
    #[derive(Default)]
    pub struct WhatsappCarouselCard {
        /// What a tap does.
        optional action: Option<WhatsappCardAction> => into WhatsappCardAction,
        /// The card's text.
        optional body: Option<WhatsappCardBody> => into WhatsappCardBody,
        /// The position of the card, each used once. From 0 to 9.
        optional card_index: Option<i64> => value i64,
        /// The media on top.
        optional header: Option<WhatsappCardHeader> => into WhatsappCardHeader,
        /// Always `cta_url`.
        optional kind = "type": Option<WhatsappCardType> => into WhatsappCardType,
    }
}

object! {
    /// An address book card.
    ///
    /// Part of [`WhatsappContent`].
    #[derive(Default)]
    pub struct WhatsappContact {
        /// Postal addresses.
        optional addresses: Option<Vec<WhatsappContactAddress>> => each WhatsappContactAddress,
        /// Date of birth, year first.
        optional(hidden) birthday: Option<String> => into String,
        /// E-mail addresses.
        optional emails: Option<Vec<WhatsappContactEmail>> => each WhatsappContactEmail,
        /// The person's name.
        optional(hidden) name: Option<String> => into String,
        /// Where the person works.
        optional org: Option<WhatsappContactOrganization> => into WhatsappContactOrganization,
        /// Phone numbers.
        optional phones: Option<Vec<WhatsappContactPhone>> => each WhatsappContactPhone,
        /// Web pages.
        optional urls: Option<Vec<WhatsappContactUrl>> => each WhatsappContactUrl,
    }
}

object! {
    /// A postal address on an address book card.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactAddress {
        /// City.
        optional(hidden) city: Option<String> => into String,
        /// Country, by name.
        optional(hidden) country: Option<String> => into String,
        /// Country, ISO 3166-1 alpha-2.
        optional country_code: Option<String> => into String,
        /// State or province.
        optional(hidden) state: Option<String> => into String,
        /// Street and house number.
        optional(hidden) street: Option<String> => into String,
        /// What the address is for, such as `HOME` or `WORK`.
        optional kind = "type": Option<String> => into String,
        /// Postal code.
        optional(hidden) zip: Option<String> => into String,
    }
}

object! {
    /// An e-mail address on an address book card.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactEmail {
        /// The address.
        optional(hidden) email: Option<String> => into String,
        /// What it is for, such as `HOME` or `WORK`.
        optional kind = "type": Option<String> => into String,
    }
}

object! {
    /// Where the person of an address book card works.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactOrganization {
        /// The company.
        optional(hidden) company: Option<String> => into String,
        /// The department.
        optional(hidden) department: Option<String> => into String,
        /// The position.
        optional(hidden) title: Option<String> => into String,
    }
}

object! {
    /// A phone number on an address book card.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactPhone {
        /// The number, E.164.
        optional(hidden) phone: Option<String> => into String,
        /// What it is for, such as `CELL` or `WORK`.
        optional kind = "type": Option<String> => into String,
        /// The person's WhatsApp identifier.
        optional(hidden) wa_id: Option<String> => into String,
    }
}

object! {
    /// A web page on an address book card.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactUrl {
        /// What it is for, such as `HOME` or `WORK`.
        optional kind = "type": Option<String> => into String,
        /// The address of the page.
        optional(hidden) url: Option<String> => into String,
    }
}

object! {
    /// The content of a WhatsApp message: `type`, and the one property named after it.
    ///
    /// Part of [`SendWhatsappMessage`].
    #[derive(Default)]
    pub struct WhatsappContent {
        /// A recording or a piece of music.
        optional audio: Option<WhatsappMedia> => into WhatsappMedia,
        /// The sender's own note, returned with every status update.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// Address book cards.
        optional contacts: Option<Vec<WhatsappContact>> => each WhatsappContact,
        /// A file.
        optional document: Option<WhatsappMedia> => into WhatsappMedia,
        /// A picture.
        optional image: Option<WhatsappMedia> => into WhatsappMedia,
        /// Buttons, lists, links or cards.
        optional interactive: Option<WhatsappInteractive> => into WhatsappInteractive,
        /// A place on the map.
        optional location: Option<WhatsappLocation> => into WhatsappLocation,
        /// An emoji on an earlier message.
        optional reaction: Option<WhatsappReaction> => into WhatsappReaction,
        /// A sticker.
        optional sticker: Option<WhatsappMedia> => into WhatsappMedia,
        /// An approved template with its values; the only content allowed outside the 24-hour window.
        optional template: Option<WhatsappTemplate> => into WhatsappTemplate,
        /// Text, within the 24-hour window only.
        optional text: Option<WhatsappText> => into WhatsappText,
        /// Which of the properties holds the content.
        optional kind = "type": Option<WhatsappContentType> => into WhatsappContentType,
        /// A film.
        optional video: Option<WhatsappMedia> => into WhatsappMedia,
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
pub type WhatsappEditedMessage = serde_json::Map<String, serde_json::Value>;

object! {
    /// A message that the user can respond to with a tap.
    ///
    /// Part of [`WhatsappContent`].
    #[derive(Default)]
    pub struct WhatsappInteractive {
        /// What the user can tap.
        optional action: Option<WhatsappInteractiveAction> => into WhatsappInteractiveAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Small print below.
        optional footer: Option<WhatsappInteractiveFooter> => into WhatsappInteractiveFooter,
        /// A heading, as text or media.
        optional header: Option<WhatsappInteractiveHeader> => into WhatsappInteractiveHeader,
        /// The kind, which decides what `action` needs.
        optional kind = "type": Option<WhatsappInteractiveType> => into WhatsappInteractiveType,
    }
}

object! {
    /// What the user can tap in an interactive message.
    ///
    /// Part of [`WhatsappInteractive`].
    #[derive(Default)]
    pub struct WhatsappInteractiveAction {
        /// The label that opens a list.
        optional(hidden) button: Option<String> => into String,
        /// The reply buttons of a `button` message. At most 3 entries.
        optional buttons: Option<Vec<WhatsappReplyButton>> => each WhatsappReplyButton,
        /// The cards of a `carousel` message.
        optional cards: Option<Vec<WhatsappCarouselCard>> => each WhatsappCarouselCard,
        /// The product catalogue to show.
        optional catalog_id: Option<String> => into String,
        /// The mode of the action, as WhatsApp defines it.
        optional mode: Option<String> => into String,
        /// The name of the action, as WhatsApp defines it.
        optional name: Option<String> => into String,
        /// The link button of a `cta_url` message.
        optional parameters: Option<WhatsappUrlButton> => into WhatsappUrlButton,
        /// The product to show, by the seller's own number.
        optional product_retailer_id: Option<String> => into String,
        /// The sections of a `list` message.
        optional sections: Option<Vec<WhatsappListSection>> => each WhatsappListSection,
    }
}

object! {
    /// The main text of an interactive message.
    ///
    /// Part of [`WhatsappInteractive`].
    #[derive(Default)]
    pub struct WhatsappInteractiveBody {
        /// The main text. At most 1024 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

object! {
    /// The small print of an interactive message.
    ///
    /// Part of [`WhatsappInteractive`].
    #[derive(Default)]
    pub struct WhatsappInteractiveFooter {
        /// The small print. At most 60 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

object! {
    /// The heading of an interactive message: text, or one media file.
    ///
    /// Part of [`WhatsappInteractive`].
    #[derive(Default)]
    pub struct WhatsappInteractiveHeader {
        /// A file as heading.
        optional document: Option<WhatsappMedia> => into WhatsappMedia,
        /// A picture as heading.
        optional image: Option<WhatsappMedia> => into WhatsappMedia,
        /// A second line.
        optional(hidden) sub_text: Option<String> => into String,
        /// The heading, where it is text. At most 60 characters.
        optional(hidden) text: Option<String> => into String,
        /// A film as heading.
        optional video: Option<WhatsappMedia> => into WhatsappMedia,
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

object! {
    /// One entry of a menu.
    ///
    /// Part of [`WhatsappListSection`].
    #[derive(Default)]
    pub struct WhatsappListRow {
        /// The second line. At most 72 characters.
        optional(hidden) description: Option<String> => into String,
        /// Returned when the row is chosen. At most 200 characters.
        optional id: Option<String> => into String,
        /// The label. At most 24 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

object! {
    /// A group of rows or products in a menu.
    ///
    /// Part of [`WhatsappInteractiveAction`].
    #[derive(Default)]
    pub struct WhatsappListSection {
        /// The products of the section.
        optional product_items: Option<Vec<WhatsappProductItem>> => each WhatsappProductItem,
        /// The rows of the section.
        optional rows: Option<Vec<WhatsappListRow>> => each WhatsappListRow,
        /// The heading. At most 24 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

object! {
    /// A place on the map, as WhatsApp sends it.
    ///
    /// Part of [`WhatsappContent`].
    #[derive(Default)]
    pub struct WhatsappLocation {
        /// The postal address in one line.
        optional(hidden) address: Option<String> => into String,
        /// Degrees north of the equator, in a string.
        optional(hidden) latitude: Option<String> => into String,
        /// Degrees east of Greenwich, in a string.
        optional(hidden) longitude: Option<String> => into String,
        /// What the place is called.
        optional(hidden) name: Option<String> => into String,
    }
}

object! {
    /// A media file of a WhatsApp message.
    ///
    /// Part of [`WhatsappCardHeader`], [`WhatsappContent`], [`WhatsappInteractiveHeader`].
    #[derive(Default)]
    pub struct WhatsappMedia {
        /// Text below the file.
        optional(hidden) caption: Option<String> => into String,
        /// The file's name with its extension.
        optional(hidden) filename: Option<String> => into String,
        /// Where WhatsApp fetches the file.
        optional(hidden) link: Option<String> => into String,
        /// Whether a recording is shown as a voice message.
        optional voice: Option<bool> => value bool,
    }
}

object! {
    /// A WhatsApp message that the service accepted.
    pub struct WhatsappMessage {
        /// The content as it was accepted.
        optional body: Option<WhatsappContent>,
        /// Always `outbound`.
        optional direction: Option<Direction>,
        /// The encoding of the text.
        optional encoding: Option<String>,
        /// The sender.
        optional from: Option<MessageSender>,
        /// Identifies the message.
        required id: String,
        /// The messaging profile the message belongs to.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the messaging profile.
        optional organization_id: Option<String>,
        /// When the service accepted the request, UTC.
        optional_time received_at: Option<DateTime<Utc>>,
        /// What kind of object this is; always `message`.
        optional record_type: Option<RecordType>,
        /// The recipients, each with its own state.
        collection to: Vec<MessageRecipient>,
        /// Always `WHATSAPP`.
        optional message_type = "type": Option<MessageType>,
        /// Seconds the message waits in the queue because of rate limits before the carrier gets it,
        /// the longest of all that apply; 0 when it does not wait.
        optional wait_seconds: Option<f64>,
    }
}

object! {
    /// A product in a menu.
    ///
    /// Part of [`WhatsappListSection`].
    #[derive(Default)]
    pub struct WhatsappProductItem {
        /// The product, by the seller's own number.
        optional product_retailer_id: Option<String> => into String,
    }
}

object! {
    /// An emoji on an earlier message.
    ///
    /// Part of [`WhatsappContent`].
    #[derive(Default)]
    pub struct WhatsappReaction {
        /// The emoji; empty takes the reaction back.
        optional(hidden) emoji: Option<String> => into String,
        /// The message that is reacted to.
        optional message_id: Option<String> => into String,
    }
}

object! {
    /// A button that sends a fixed reply.
    ///
    /// Part of [`WhatsappInteractiveAction`].
    #[derive(Default)]
    pub struct WhatsappReplyButton {
        /// The reply.
        optional reply: Option<WhatsappButtonReply> => into WhatsappButtonReply,
        /// Always `reply`.
        optional kind = "type": Option<WhatsappReplyButtonType> => into WhatsappReplyButtonType,
    }
}

open_enum! {
    /// The kind of a button.
    pub enum WhatsappReplyButtonType {
        /// Sends a fixed reply.
        Reply = "reply",
    }
}

object! {
    /// An approved template with its values, named either by `template_id` or by `name` and
    /// `language`.
    ///
    /// Part of [`WhatsappContent`].
    #[derive(Default)]
    pub struct WhatsappTemplate {
        /// The values for the template's heading, text and buttons.
        optional components: Option<Vec<WhatsappTemplateComponent>> => each WhatsappTemplateComponent,
        /// The language. Required without `template_id`.
        optional language: Option<WhatsappTemplateLanguage> => into WhatsappTemplateLanguage,
        /// The name under which it was approved. Required without `template_id`.
        optional name: Option<String> => into String,
        /// The template's identifier at Telnyx, which implies name and language.
        optional template_id: Option<String> => into String,
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

object! {
    /// The values for one place in a template.
    ///
    /// Part of [`WhatsappTemplate`].
    #[derive(Default)]
    pub struct WhatsappTemplateComponent {
        /// The number of the button, counted from 0. Required for a button. At least 0.
        optional index: Option<i64> => value i64,
        /// The values in the order of the template's placeholders.
        optional parameters: Option<Vec<WhatsappTemplateParameter>> => each WhatsappTemplateParameter,
        /// The kind of the button; buttons only.
        optional sub_type: Option<WhatsappTemplateButtonType> => into WhatsappTemplateButtonType,
        /// The place.
        optional kind = "type": Option<WhatsappTemplateComponentType> => into WhatsappTemplateComponentType,
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

object! {
    /// The language of a template.
    ///
    /// Part of [`WhatsappTemplate`].
    pub struct WhatsappTemplateLanguage {
        /// Language and region, such as `en_US`.
        required code: String,
        /// How to choose among languages, as WhatsApp names it.
        optional policy: Option<String> => into String,
    }
}

impl WhatsappTemplateLanguage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            policy: None,
        }
    }
}

object! {
    /// A value for one placeholder of a template.
    ///
    /// Part of [`WhatsappTemplateComponent`].
    #[derive(Default)]
    pub struct WhatsappTemplateParameter {
        /// The value of a `text` placeholder.
        optional(hidden) text: Option<String> => into String,
        /// The kind of the value.
        optional kind = "type": Option<WhatsappTemplateParameterType> => into WhatsappTemplateParameterType,
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

object! {
    /// Text of a WhatsApp message.
    ///
    /// Part of [`WhatsappContent`].
    pub struct WhatsappText {
        /// The text. Not empty.
        required(hidden) body: String,
        /// Whether a link in the text gets a preview. Default: `false`.
        optional preview_url: Option<bool> => value bool,
    }
}

impl WhatsappText {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            preview_url: None,
        }
    }
}

object! {
    /// A button that opens a web page.
    ///
    /// Part of [`WhatsappInteractiveAction`].
    #[derive(Default)]
    pub struct WhatsappUrlButton {
        /// The label. At most 20 characters.
        optional(hidden) display_text: Option<String> => into String,
        /// The page that opens.
        optional(hidden) url: Option<String> => into String,
    }
}
