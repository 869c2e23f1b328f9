// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! What is sent to the API and what comes back, one type per component of the contract.

use crate::generated_prelude::*;

#[cfg(feature = "rcs")]
object! {
    /// A phone to add as a test device.
    ///
    /// Used by `client.rcs().agents().test_devices().create(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct AddRcsTestDevice {
        /// The number, E.164. Required.
        optional(hidden) phone_number: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
impl AddRcsTestDevice {
    /// Creates a value with its required properties.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: Some(phone_number.into()),
            ..Self::default()
        }
    }
}

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

#[cfg(feature = "tendlc")]
object! {
    /// An appeal against a rejection.
    ///
    /// Used by `client.messaging_10dlc().campaign().submit_appeal(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct AppealCampaign {
        /// Why the campaign is to be reviewed again, and what was changed since the rejection.
        /// Required.
        optional appeal_reason: Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl AppealCampaign {
    /// Creates a value with its required properties.
    pub fn new(appeal_reason: impl Into<String>) -> Self {
        Self {
            appeal_reason: Some(appeal_reason.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A messaging profile and the campaign to assign its phone numbers to. Exactly one of
    /// `campaignId` and `tcrCampaignId` is required.
    ///
    /// Used by `client.messaging_10dlc().phone_number_assignment_by_profile().assign()`.
    #[derive(Default)]
    #[must_use]
    pub struct AssignProfileToCampaign {
        /// Campaign that was registered at Telnyx, as an identifier at Telnyx.
        optional campaign_id = "campaignId": Option<String> => into String,
        /// Messaging profile whose phone numbers are assigned. Required.
        optional messaging_profile_id = "messagingProfileId": Option<String> => into String,
        /// Shared campaign, as an identifier of The Campaign Registry.
        optional tcr_campaign_id = "tcrCampaignId": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl AssignProfileToCampaign {
    /// Creates a value with its required properties.
    pub fn new(messaging_profile_id: impl Into<String>) -> Self {
        Self {
            messaging_profile_id: Some(messaging_profile_id.into()),
            ..Self::default()
        }
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
        /// The sender requested help.
        Help = "HELP",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// An organization that sends messages from ten-digit numbers, as registered at The Campaign
    /// Registry. Campaigns belong to it.
    pub struct Brand {
        /// Business identifier other than the tax number. At most 50 characters.
        optional(hidden) alt_business_id = "altBusinessId": Option<String>,
        /// Kind of `altBusinessId`.
        optional alt_business_id_type = "altBusinessIdType": Option<BrandBusinessIdType>,
        /// Number of campaigns of the brand. Only `brand.retrieve` returns it.
        optional assigned_campaigns_count = "assignedCampaignsCount": Option<i64>,
        /// Identifier of the brand at Telnyx.
        required brand_id = "brandId": String,
        /// Size of the business relationship with the campaign service provider.
        optional brand_relationship = "brandRelationship": Option<BrandRelationship>,
        /// Mail address of a contact at the company, for `PUBLIC_PROFIT`.
        optional(hidden) business_contact_email = "businessContactEmail": Option<String>,
        /// City of the postal address. At most 100 characters.
        optional(hidden) city: Option<String>,
        /// Legal name of the company. At most 100 characters.
        optional(hidden) company_name = "companyName": Option<String>,
        /// Country, as an ISO 3166-1 code of two letters. At most 2 characters.
        optional country: Option<String>,
        /// Time of creation, UTC, in ISO 8601 format without an offset.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Campaign service provider, as an identifier of The Campaign Registry.
        optional csp_id = "cspId": Option<String>,
        /// Name under which customers know the brand. At most 100 characters.
        optional(hidden) display_name = "displayName": Option<String>,
        /// Tax number of the company; in the United States the EIN. At most 20 characters.
        optional(hidden) ein: Option<String>,
        /// Mail address of the brand's support. At most 100 characters.
        optional(hidden) email: Option<String>,
        /// Legal form of the organization.
        optional entity_type = "entityType": Option<BrandEntityType>,
        /// Why the registration failed.
        optional(hidden) failure_reasons = "failureReasons": Option<String>,
        /// First name of the contact person. At most 100 characters.
        optional(hidden) first_name = "firstName": Option<String>,
        /// Result of the identity check.
        optional identity_status = "identityStatus": Option<BrandIdentityStatus>,
        /// IP address of the browser from which the registration was submitted. At most 50 characters.
        optional(hidden) ip_address = "ipAddress": Option<String>,
        /// Whether the brand resells messaging to others. Default: `false`.
        optional is_reseller = "isReseller": Option<bool>,
        /// Last name of the contact person. At most 100 characters.
        optional(hidden) last_name = "lastName": Option<String>,
        /// Mobile number of a sole proprietor, to which the one-time password goes. At most 20
        /// characters.
        optional(hidden) mobile_phone = "mobilePhone": Option<String>,
        /// Whether the brand is only for tests. Default: `false`.
        optional mock: Option<bool>,
        /// Further attributes, as far as the brand has any.
        optional optional_attributes = "optionalAttributes": Option<BrandOptionalAttributes>,
        /// Phone number of the brand's support. At most 20 characters.
        optional(hidden) phone: Option<String>,
        /// Postal code; five digits in the United States. At most 10 characters.
        optional(hidden) postal_code = "postalCode": Option<String>,
        /// The same as `brandId`.
        optional reference_id = "referenceId": Option<String>,
        /// State or province; in the United States a code of two letters. At most 20 characters.
        optional(hidden) state: Option<String>,
        /// Status of the registration.
        optional status: Option<BrandStatus>,
        /// Stock exchange of a public company.
        optional stock_exchange = "stockExchange": Option<BrandStockExchange>,
        /// Stock symbol of a public company. At most 10 characters.
        optional stock_symbol = "stockSymbol": Option<String>,
        /// Street and house number. At most 100 characters.
        optional(hidden) street: Option<String>,
        /// Identifier of the brand at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Universal EIN of the brand. Read-only.
        optional(hidden) universal_ein = "universalEin": Option<String>,
        /// Time of the last change, UTC, in ISO 8601 format without an offset.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// Line of business.
        optional vertical: Option<BrandVertical>,
        /// URL for events of the brand when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String>,
        /// URL for events of the brand, such as the outcome of its registration.
        optional(hidden) webhook_url = "webhookURL": Option<String>,
        /// Website of the brand. At most 100 characters.
        optional(hidden) website: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Kind of a business identifier other than the tax number.
    pub enum BrandBusinessIdType {
        /// A D-U-N-S number of Dun \& Bradstreet.
        Duns = "DUNS",
        /// A Global Intermediary Identification Number of the United States' tax authority.
        Giin = "GIIN",
        /// A Legal Entity Identifier (ISO 17442).
        Lei = "LEI",
        /// No such identifier.
        None = "NONE",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Legal form of the organization behind a brand. It decides which data a registration
    /// requires.
    pub enum BrandEntityType {
        /// A government body. Must belong to the United States.
        Government = "GOVERNMENT",
        /// A non-profit organization.
        NonProfit = "NON_PROFIT",
        /// A company that is not publicly traded.
        PrivateProfit = "PRIVATE_PROFIT",
        /// A publicly traded company.
        PublicProfit = "PUBLIC_PROFIT",
        /// A person or small business without a tax number, verified by SMS.
        SoleProprietor = "SOLE_PROPRIETOR",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Reasons why the registration or the identity check of a brand failed.
    #[derive(Default)]
    pub struct BrandFeedback {
        /// Identifier of the brand at Telnyx.
        optional brand_id = "brandId": Option<String>,
        /// The reasons, by topic. Empty when there are none.
        collection category: Vec<BrandFeedbackCategory>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// One reason why a brand failed, with the properties to correct.
    #[derive(Default)]
    pub struct BrandFeedbackCategory {
        /// The reason in words.
        optional(hidden) description: Option<String>,
        /// Name of the topic in words.
        optional display_name = "displayName": Option<String>,
        /// Properties of the brand to correct.
        collection fields: Vec<String>,
        /// Topic of the reason.
        optional id: Option<BrandFeedbackTopic>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Topic of the feedback about a brand.
    pub enum BrandFeedbackTopic {
        /// The organization is not a government body of the United States.
        GovernmentEntity = "GOVERNMENT_ENTITY",
        /// No tax exemption of the organization was found.
        Nonprofit = "NONPROFIT",
        /// Other wrong data; the description says which.
        Others = "OTHERS",
        /// The company is not publicly traded, or its stock data is wrong.
        StockSymbol = "STOCK_SYMBOL",
        /// The tax number does not match the rest of the data.
        TaxId = "TAX_ID",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Result of the identity check of a brand.
    pub enum BrandIdentityStatus {
        /// The data is the brand's own statement, with limited verification.
        SelfDeclared = "SELF_DECLARED",
        /// The check failed. `brand.get_feedback` returns the reasons.
        Unverified = "UNVERIFIED",
        /// The data matches official records.
        Verified = "VERIFIED",
        /// Verified, and vetted by an external provider as well.
        VettedVerified = "VETTED_VERIFIED",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A page of brands.
    pub struct BrandList {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The brands of this page.
        required records: Vec<BrandSummary>,
        /// Number of entries on all pages together.
        optional total_records = "totalRecords": Option<i64>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Attributes that only some brands have.
    #[derive(Default)]
    pub struct BrandOptionalAttributes {
        /// Tax exemption of the organization, such as the section of the tax law.
        optional tax_exempt_status = "taxExemptStatus": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Event of a brand at The Campaign Registry.
    pub enum BrandRegistryEvent {
        /// The brand was registered.
        BrandAdd = "BRAND_ADD",
        /// An appeal was made.
        BrandAppealAdd = "BRAND_APPEAL_ADD",
        /// An appeal was decided.
        BrandAppealComplete = "BRAND_APPEAL_COMPLETE",
        /// A sole proprietor was verified by one-time password.
        BrandOtpVerified = "BRAND_OTP_VERIFIED",
        /// A repeated identity check ended.
        BrandRevet = "BRAND_REVET",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Size of the business relationship between a brand and its campaign service provider.
    pub enum BrandRelationship {
        /// The smallest relationship.
        BasicAccount = "BASIC_ACCOUNT",
        /// The largest relationship.
        KeyAccount = "KEY_ACCOUNT",
        /// A large relationship.
        LargeAccount = "LARGE_ACCOUNT",
        /// A relationship of medium size.
        MediumAccount = "MEDIUM_ACCOUNT",
        /// A small relationship.
        SmallAccount = "SMALL_ACCOUNT",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The SMS verification of a sole proprietor.
    pub struct BrandSmsOtp {
        /// Identifier of the brand.
        optional brand_id = "brandId": Option<String>,
        /// Status of the message with the one-time password.
        optional delivery_status = "deliveryStatus": Option<BrandSmsOtpStatus>,
        /// Time of the last change of `deliveryStatus`.
        optional_time delivery_status_date = "deliveryStatusDate": Option<DateTime<Utc>>,
        /// The delivery status in words.
        optional delivery_status_details = "deliveryStatusDetails": Option<String>,
        /// Recipient of the one-time password, in E.164 format.
        optional(hidden) mobile_phone = "mobilePhone": Option<String>,
        /// Identifier of the verification.
        required reference_id = "referenceId": String,
        /// Time at which the verification was triggered.
        optional_time request_date = "requestDate": Option<DateTime<Utc>>,
        /// Time at which the correct one-time password was submitted. Absent until then.
        optional_time verify_date = "verifyDate": Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A started SMS verification.
    pub struct BrandSmsOtpReference {
        /// Identifier of the brand.
        optional brand_id = "brandId": Option<String>,
        /// Identifier of the verification, for `brand.get_sms_otp_by_reference`.
        required reference_id = "referenceId": String,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Delivery status of a one-time password.
    pub enum BrandSmsOtpStatus {
        /// The message reached the phone.
        DeliveredHandset = "DELIVERED_HANDSET",
        /// The message could not be delivered.
        DeliveryFailed = "DELIVERY_FAILED",
        /// The one-time password expired, 24 hours after it was sent.
        Expired = "EXPIRED",
        /// The delivery failed.
        Failed = "FAILED",
        /// The message is not delivered yet.
        Pending = "PENDING",
        /// The correct one-time password was submitted.
        Verified = "VERIFIED",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Order of a list of brands.
    pub enum BrandSort {
        /// By number of campaigns, descending.
        CampaignCountDescending = "-assignedCampaignsCount",
        /// By identifier at Telnyx, descending.
        BrandIdDescending = "-brandId",
        /// By time of creation, descending.
        CreatedAtDescending = "-createdAt",
        /// By display name, descending.
        DisplayNameDescending = "-displayName",
        /// By identity status, descending.
        IdentityStatusDescending = "-identityStatus",
        /// By status of the registration, descending.
        StatusDescending = "-status",
        /// By identifier at The Campaign Registry, descending.
        TcrBrandIdDescending = "-tcrBrandId",
        /// By number of campaigns, ascending.
        CampaignCountAscending = "assignedCampaignsCount",
        /// By identifier at Telnyx, ascending.
        BrandIdAscending = "brandId",
        /// By time of creation, ascending.
        CreatedAtAscending = "createdAt",
        /// By display name, ascending.
        DisplayNameAscending = "displayName",
        /// By identity status, ascending.
        IdentityStatusAscending = "identityStatus",
        /// By status of the registration, ascending.
        StatusAscending = "status",
        /// By identifier at The Campaign Registry, ascending.
        TcrBrandIdAscending = "tcrBrandId",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Status of the registration of a brand.
    pub enum BrandStatus {
        /// The brand is registered.
        Ok = "OK",
        /// The registration failed; see `failureReasons`.
        RegistrationFailed = "REGISTRATION_FAILED",
        /// The registration is in progress.
        RegistrationPending = "REGISTRATION_PENDING",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Stock exchange at which a publicly traded company is listed.
    pub enum BrandStockExchange {
        /// American Stock Exchange.
        Amex = "AMEX",
        /// The exchange with the code `AMX`.
        Amx = "AMX",
        /// Australian Securities Exchange.
        Asx = "ASX",
        /// B3, Brazil.
        B3 = "B3",
        /// Bolsas y Mercados Españoles, Spain.
        Bme = "BME",
        /// Bombay Stock Exchange.
        Bse = "BSE",
        /// Frankfurt Stock Exchange.
        Fra = "FRA",
        /// Iceland Stock Exchange.
        Icex = "ICEX",
        /// Japan Exchange Group.
        Jpx = "JPX",
        /// Johannesburg Stock Exchange.
        Jse = "JSE",
        /// Korea Exchange.
        Krx = "KRX",
        /// London Stock Exchange.
        Lon = "LON",
        /// Nasdaq, New York.
        Nasdaq = "NASDAQ",
        /// Not listed.
        None = "NONE",
        /// National Stock Exchange of India.
        Nse = "NSE",
        /// New York Stock Exchange.
        Nyse = "NYSE",
        /// Nasdaq Nordic.
        Omx = "OMX",
        /// Stock Exchange of Hong Kong.
        Sehk = "SEHK",
        /// Shanghai Stock Exchange.
        Sse = "SSE",
        /// Nasdaq Stockholm.
        Sto = "STO",
        /// SIX Swiss Exchange.
        Swx = "SWX",
        /// Shenzhen Stock Exchange.
        Szse = "SZSE",
        /// Toronto Stock Exchange.
        Tsx = "TSX",
        /// Taiwan Stock Exchange.
        Twse = "TWSE",
        /// The exchange with the code `VSE`.
        Vse = "VSE",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A brand as lists show it.
    pub struct BrandSummary {
        /// Number of campaigns of the brand. The published JSON name has this spelling.
        optional assigned_campaigns_count = "assignedCampaingsCount": Option<i64>,
        /// Identifier of the brand at Telnyx.
        required brand_id = "brandId": String,
        /// Legal name of the company.
        optional(hidden) company_name = "companyName": Option<String>,
        /// Time of creation, UTC, in ISO 8601 format without an offset.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Name under which customers know the brand.
        optional(hidden) display_name = "displayName": Option<String>,
        /// Mail address of the brand's support.
        optional(hidden) email: Option<String>,
        /// Legal form of the organization.
        optional entity_type = "entityType": Option<BrandEntityType>,
        /// Why the registration failed.
        optional(hidden) failure_reasons = "failureReasons": Option<String>,
        /// Result of the identity check.
        optional identity_status = "identityStatus": Option<BrandIdentityStatus>,
        /// Status of the registration.
        optional status: Option<BrandStatus>,
        /// Identifier of the brand at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Time of the last change, UTC, in ISO 8601 format without an offset.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// Website of the brand.
        optional(hidden) website: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A change of a brand.
    #[derive(Default)]
    pub struct BrandUpdate {
        /// Identifier of the brand at Telnyx.
        optional brand_id = "brandId": Option<String>,
        /// Name of the brand.
        optional(hidden) brand_name = "brandName": Option<String>,
        /// The change in words.
        optional(hidden) description: Option<String>,
        /// Event of The Campaign Registry. Only for the type `TCR_BRAND_UPDATE`.
        optional event_type = "eventType": Option<BrandRegistryEvent>,
        /// Result of the identity check. Usually absent.
        optional identity_status = "identityStatus": Option<BrandIdentityStatus>,
        /// Why the step failed. Empty or absent after a success.
        collection reasons: Vec<RegistrationFailure>,
        /// Whether the step succeeded.
        optional status: Option<BrandUpdateStatus>,
        /// Identifier of the brand at The Campaign Registry, once there is one.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Step of the registration that the event reports.
        optional kind = "type": Option<BrandUpdateType>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Result that an event of a brand reports.
    pub enum BrandUpdateStatus {
        /// The step failed; see `reasons`.
        Failed = "failed",
        /// The step succeeded.
        Success = "success",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Step that an event of a brand reports.
    pub enum BrandUpdateType {
        /// The order of an external vetting.
        OrderExternalVetting = "ORDER_EXTERNAL_VETTING",
        /// The registration; sent when it failed.
        Registration = "REGISTRATION",
        /// The request for a new identity check.
        Revet = "REVET",
        /// An event of The Campaign Registry, named by `eventType`.
        TcrBrandUpdate = "TCR_BRAND_UPDATE",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Line of business of a brand.
    pub enum BrandVertical {
        /// Farming, forestry and fishing.
        Agriculture = "AGRICULTURE",
        /// Media and communication.
        Communication = "COMMUNICATION",
        /// Building and construction materials.
        Construction = "CONSTRUCTION",
        /// Schools, universities and training.
        Education = "EDUCATION",
        /// Energy and utilities.
        Energy = "ENERGY",
        /// Entertainment and events.
        Entertainment = "ENTERTAINMENT",
        /// Banking and other financial services.
        Financial = "FINANCIAL",
        /// Gambling and lotteries.
        Gambling = "GAMBLING",
        /// Government services.
        Government = "GOVERNMENT",
        /// Health care and life sciences.
        Healthcare = "HEALTHCARE",
        /// Hotels, restaurants and travel.
        Hospitality = "HOSPITALITY",
        /// Staffing and recruitment.
        HumanResources = "HUMAN_RESOURCES",
        /// Insurance.
        Insurance = "INSURANCE",
        /// Legal services.
        Legal = "LEGAL",
        /// Production of goods.
        Manufacturing = "MANUFACTURING",
        /// Non-governmental organizations.
        Ngo = "NGO",
        /// Political organizations and campaigns.
        Political = "POLITICAL",
        /// Mail and parcel services.
        Postal = "POSTAL",
        /// Professional services.
        Professional = "PROFESSIONAL",
        /// Purchase, sale and rent of property.
        RealEstate = "REAL_ESTATE",
        /// Retail and consumer goods.
        Retail = "RETAIL",
        /// Information technology.
        Technology = "TECHNOLOGY",
        /// Transport and logistics.
        Transportation = "TRANSPORTATION",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The purpose for which a brand sends messages, as registered at The Campaign Registry. Phone
    /// numbers are assigned to it.
    pub struct Campaign {
        /// Whether messages have content for adults only, such as alcohol.
        optional age_gated = "ageGated": Option<bool>,
        /// Number of assigned phone numbers. Only `campaign.list` returns it.
        optional assigned_phone_numbers_count = "assignedPhoneNumbersCount": Option<i64>,
        /// Whether the campaign is renewed at the end of each billing period.
        optional auto_renewal = "autoRenewal": Option<bool>,
        /// Date of the latest billing.
        optional billed_date = "billedDate": Option<String>,
        /// Display name of the brand.
        optional(hidden) brand_display_name = "brandDisplayName": Option<String>,
        /// Identifier of the brand at Telnyx.
        optional brand_id = "brandId": Option<String>,
        /// Identifier of the campaign at Telnyx.
        required campaign_id = "campaignId": String,
        /// Progress of the campaign through its reviews. Its numbers can send once it is
        /// `MNO_PROVISIONED`.
        optional campaign_status = "campaignStatus": Option<CampaignStatus>,
        /// Time of the registration, in Unix seconds, as a string.
        optional_time create_date = "createDate": Option<DateTime<Utc>>,
        /// Campaign service provider, as an identifier of The Campaign Registry.
        optional csp_id = "cspId": Option<String>,
        /// Summary of the purpose of the campaign.
        optional description: Option<String>,
        /// Whether messages are about direct lending or loans.
        optional direct_lending = "directLending": Option<bool>,
        /// Whether messages contain links.
        optional embedded_link = "embeddedLink": Option<bool>,
        /// Sample of a link in a message.
        optional(hidden) embedded_link_sample = "embeddedLinkSample": Option<String>,
        /// Whether messages contain phone numbers.
        optional embedded_phone = "embeddedPhone": Option<bool>,
        /// Why the submission or a review failed.
        optional(hidden) failure_reasons = "failureReasons": Option<String>,
        /// Keywords that request help, separated by commas without spaces.
        optional help_keywords = "helpKeywords": Option<String>,
        /// Reply to a help keyword.
        optional(hidden) help_message = "helpMessage": Option<String>,
        /// Whether the campaign has a number pool at T-Mobile.
        optional is_tmobile_number_pooling_enabled = "isTMobileNumberPoolingEnabled": Option<bool>,
        /// Whether the campaign is registered at T-Mobile.
        optional is_tmobile_registered = "isTMobileRegistered": Option<bool>,
        /// Whether T-Mobile has suspended the campaign.
        optional is_tmobile_suspended = "isTMobileSuspended": Option<bool>,
        /// How recipients agree to receive messages, and what they then receive.
        optional message_flow = "messageFlow": Option<String>,
        /// Whether the campaign belongs to a mock brand. It cannot be shared with upstream partners.
        optional mock: Option<bool>,
        /// Date of the next renewal, or of the end if `autoRenewal` is `false`.
        optional next_renewal_or_expiration_date = "nextRenewalOrExpirationDate": Option<String>,
        /// Whether the campaign sends from a pool of phone numbers.
        optional number_pool = "numberPool": Option<bool>,
        /// Keywords that subscribe, separated by commas without spaces.
        optional optin_keywords = "optinKeywords": Option<String>,
        /// Reply to an opt-in.
        optional(hidden) optin_message = "optinMessage": Option<String>,
        /// Keywords that unsubscribe, separated by commas without spaces.
        optional optout_keywords = "optoutKeywords": Option<String>,
        /// Reply to an opt-out.
        optional(hidden) optout_message = "optoutMessage": Option<String>,
        /// URL of the privacy policy.
        optional(hidden) privacy_policy_link = "privacyPolicyLink": Option<String>,
        /// Identifier that the caller gave the campaign at its submission.
        optional reference_id = "referenceId": Option<String>,
        /// Reseller of the campaign, as an identifier of The Campaign Registry.
        optional reseller_id = "resellerId": Option<String>,
        /// First sample of a message.
        optional(hidden) sample1: Option<String>,
        /// Second sample of a message.
        optional(hidden) sample2: Option<String>,
        /// Third sample of a message.
        optional(hidden) sample3: Option<String>,
        /// Fourth sample of a message.
        optional(hidden) sample4: Option<String>,
        /// Fifth sample of a message.
        optional(hidden) sample5: Option<String>,
        /// Status at The Campaign Registry. `campaignStatus` is more detailed.
        optional status: Option<CampaignRegistryStatus>,
        /// Use cases that a mixed use case consists of; `get_enum` lists them under `usecase`. No value
        /// occurs twice.
        collection sub_usecases = "subUsecases": Vec<String>,
        /// Status of the submission to The Campaign Registry.
        optional submission_status = "submissionStatus": Option<CampaignSubmissionStatus>,
        /// Whether the campaign replies to help keywords.
        optional subscriber_help = "subscriberHelp": Option<bool>,
        /// Whether recipients must opt in before the first message.
        optional subscriber_optin = "subscriberOptin": Option<bool>,
        /// Whether recipients can opt out by keyword.
        optional subscriber_optout = "subscriberOptout": Option<bool>,
        /// Identifier of the brand at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Identifier of the campaign at The Campaign Registry.
        optional tcr_campaign_id = "tcrCampaignId": Option<String>,
        /// Whether the terms and conditions of the registry are accepted.
        optional terms_and_conditions = "termsAndConditions": Option<bool>,
        /// URL of the terms and conditions of the campaign.
        optional(hidden) terms_and_conditions_link = "termsAndConditionsLink": Option<String>,
        /// Use case; `get_enum` lists them under `usecase`.
        optional usecase: Option<String>,
        /// Line of business. Deprecated; the brand has it. Deprecated: the service may remove it.
        #[deprecated]
        optional vertical: Option<String>,
        /// URL for events of the campaign when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String>,
        /// URL for events of the campaign and of its phone numbers.
        optional(hidden) webhook_url = "webhookURL": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A recorded appeal.
    #[derive(Default)]
    pub struct CampaignAppeal {
        /// Time at which the appeal was recorded.
        optional_time appealed_at: Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Progress of an assignment task.
    pub struct CampaignAssignmentProgress {
        /// Time at which the task was started.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Status of the task. The numbers have statuses of their own.
        optional status: Option<CampaignAssignmentTaskStatus>,
        /// Identifier of the task.
        required task_id = "taskId": String,
        /// Time of the last change.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Status of the assignment of a phone number to a campaign.
    pub enum CampaignAssignmentStatus {
        /// The number is assigned; it can send for the campaign.
        Assigned = "ASSIGNED",
        /// The number could not be assigned.
        FailedAssignment = "FAILED_ASSIGNMENT",
        /// The assignment could not be removed.
        FailedUnassignment = "FAILED_UNASSIGNMENT",
        /// The assignment is in progress.
        PendingAssignment = "PENDING_ASSIGNMENT",
        /// The removal of the assignment is in progress.
        PendingUnassignment = "PENDING_UNASSIGNMENT",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A started task that assigns all phone numbers of a messaging profile to a campaign.
    pub struct CampaignAssignmentTask {
        /// Identifier of the campaign at Telnyx, if it was given.
        optional campaign_id = "campaignId": Option<String>,
        /// Messaging profile whose phone numbers are assigned.
        optional messaging_profile_id = "messagingProfileId": Option<String>,
        /// Identifier of the task.
        required task_id = "taskId": String,
        /// Identifier of the shared campaign at The Campaign Registry, if it was given.
        optional tcr_campaign_id = "tcrCampaignId": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Status of an assignment task.
    pub enum CampaignAssignmentTaskStatus {
        /// All phone numbers were processed.
        Completed = "completed",
        /// The task failed.
        Failed = "failed",
        /// The task has not begun.
        Pending = "pending",
        /// The task is in progress.
        Processing = "processing",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Fees of a use case. Amounts are decimal numbers in strings, in US dollars.
    #[derive(Default)]
    pub struct CampaignCost {
        /// Use case.
        optional campaign_usecase = "campaignUsecase": Option<String>,
        /// Description of the use case.
        optional description: Option<String>,
        /// Fee per month.
        optional monthly_cost = "monthlyCost": Option<Decimal>,
        /// Fee at the submission, for the first three months.
        optional up_front_cost = "upFrontCost": Option<Decimal>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The confirmation that a campaign has ended.
    #[derive(Default)]
    pub struct CampaignDeactivation {
        /// The result in words.
        optional message: Option<String>,
        /// Kind of the deactivated object.
        optional record_type: Option<String>,
        /// Time of the deactivation, as a number. Its unit is not published.
        optional time: Option<f64>,
    }
}

#[cfg(feature = "tendlc")]
/// Values as a list of strings, as for `brandRelationship`.
pub type CampaignEnumList = Vec<String>;

#[cfg(feature = "tendlc")]
open_enum! {
    /// A property of brands and campaigns whose values can be listed.
    pub enum CampaignEnumName {
        /// Kinds of business identifiers other than the tax number.
        AltBusinessIdType = "altBusinessIdType",
        /// Publicly traded companies, with stock exchange and symbol.
        ApprovedPublicCompany = "approvedPublicCompany",
        /// Identity statuses of a brand.
        BrandIdentityStatus = "brandIdentityStatus",
        /// Sizes of the relationship between a brand and its provider.
        BrandRelationship = "brandRelationship",
        /// Registration statuses of a brand.
        BrandStatus = "brandStatus",
        /// Statuses of a campaign.
        CampaignStatus = "campaignStatus",
        /// Legal forms of a brand.
        EntityType = "entityType",
        /// External vetting providers.
        ExtVettingProvider = "extVettingProvider",
        /// Mobile network operators, with their network numbers.
        Mno = "mno",
        /// Statuses of a campaign at a mobile network operator.
        OperationStatus = "operationStatus",
        /// Optional attributes of a brand.
        OptionalAttributes = "optionalAttributes",
        /// Stock exchanges.
        StockExchange = "stockExchange",
        /// Use cases of campaigns.
        Usecase = "usecase",
        /// Lines of business.
        Vertical = "vertical",
        /// Classes of external vettings.
        VettingClass = "vettingClass",
        /// Statuses of an external vetting.
        VettingStatus = "vettingStatus",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Values as a page of objects, as for `approvedPublicCompany`.
    #[derive(Default)]
    pub struct CampaignEnumPage {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The values of this page.
        collection records: Vec<serde_json::Map<String, serde_json::Value>>,
        /// Number of values on all pages together.
        optional total_records = "totalRecords": Option<i64>,
    }
}

#[cfg(feature = "tendlc")]
/// Values as a list of objects, as for `mno`.
pub type CampaignEnumRecordList = Vec<serde_json::Map<String, serde_json::Value>>;

#[cfg(feature = "tendlc")]
/// Objects by value, as for `vertical`.
pub type CampaignEnumRecordMap = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "tendlc")]
/// Descriptions by value, as for `extVettingProvider`.
pub type CampaignEnumTextMap = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "tendlc")]
/// The values of a property. Their form depends on the property.
///
/// The JSON is one of these, without a property that says which: [`CampaignEnumList`],
/// [`CampaignEnumPage`], [`CampaignEnumRecordList`], [`CampaignEnumRecordMap`],
/// [`CampaignEnumTextMap`].
pub type CampaignEnumValues = serde_json::Value;

#[cfg(feature = "tendlc")]
object! {
    /// A page of campaigns.
    pub struct CampaignList {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The campaigns of this page.
        required records: Vec<Campaign>,
        /// Number of entries on all pages together.
        optional total_records = "totalRecords": Option<i64>,
    }
}

#[cfg(feature = "tendlc")]
/// Requirements of the mobile network operators for a campaign, by network number, such as
/// `10017`.
pub type CampaignMnoMetadata = BTreeMap<String, MnoMetadata>;

#[cfg(feature = "tendlc")]
/// Status of a campaign at each mobile network operator, such as `APPROVED` or `REVIEW`, by
/// network number. `get_enum` lists the values under `operationStatus`.
pub type CampaignOperationStatus = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "tendlc")]
/// Attributes under which a campaign is published to mobile network operators. Names and values
/// are free in form.
pub type CampaignOsrAttributes = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "tendlc")]
object! {
    /// Conditions under which a brand may run a campaign of a use case.
    #[derive(Default)]
    pub struct CampaignQualification {
        /// Fee per year, a decimal number.
        optional annual_fee = "annualFee": Option<Decimal>,
        /// Largest number of `subUsecases`.
        optional max_sub_usecases = "maxSubUsecases": Option<i64>,
        /// Smallest number of `subUsecases`.
        optional min_sub_usecases = "minSubUsecases": Option<i64>,
        /// Requirements of the mobile network operators, by network number.
        optional mno_metadata = "mnoMetadata": Option<CampaignMnoMetadata>,
        /// Fee per month, a decimal number.
        optional monthly_fee = "monthlyFee": Option<Decimal>,
        /// Fee per quarter, a decimal number.
        optional quarterly_fee = "quarterlyFee": Option<Decimal>,
        /// Use case.
        optional usecase: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Event of a campaign at The Campaign Registry.
    pub enum CampaignRegistryEvent {
        /// The campaign was registered.
        CampaignAdd = "CAMPAIGN_ADD",
        /// The campaign was billed.
        CampaignBilled = "CAMPAIGN_BILLED",
        /// The direct connect aggregator has processed the campaign.
        CampaignDcaComplete = "CAMPAIGN_DCA_COMPLETE",
        /// The campaign has expired.
        CampaignExpired = "CAMPAIGN_EXPIRED",
        /// A partner requested another review.
        CampaignNudge = "CAMPAIGN_NUDGE",
        /// The campaign was submitted again.
        CampaignResubmission = "CAMPAIGN_RESUBMISSION",
        /// The campaign was changed.
        CampaignUpdate = "CAMPAIGN_UPDATE",
        /// A mobile network operator approved the campaign.
        MnoCampaignOperationApproved = "MNO_CAMPAIGN_OPERATION_APPROVED",
        /// A mobile network operator rejected the campaign.
        MnoCampaignOperationRejected = "MNO_CAMPAIGN_OPERATION_REJECTED",
        /// A mobile network operator reviews the campaign.
        MnoCampaignOperationReview = "MNO_CAMPAIGN_OPERATION_REVIEW",
        /// A mobile network operator suspended the campaign.
        MnoCampaignOperationSuspended = "MNO_CAMPAIGN_OPERATION_SUSPENDED",
        /// A mobile network operator ended a suspension.
        MnoCampaignOperationUnsuspended = "MNO_CAMPAIGN_OPERATION_UNSUSPENDED",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Status of a campaign at The Campaign Registry.
    pub enum CampaignRegistryStatus {
        /// The campaign is registered. A new campaign has this status.
        Active = "ACTIVE",
        /// The campaign has ended and cannot be restored.
        Expired = "EXPIRED",
    }
}

#[cfg(feature = "tendlc")]
/// The response to the acceptance of a shared campaign. Its content is not published, and may
/// be empty.
pub type CampaignSharingAcceptance = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "tendlc")]
object! {
    /// Sharing of a campaign, in both directions. A direction without sharing is absent.
    #[derive(Default)]
    pub struct CampaignSharingChain {
        /// Sharing by this partner with another.
        optional shared_by_me = "sharedByMe": Option<CampaignSharingStatus>,
        /// Sharing by another partner with this one.
        optional shared_with_me = "sharedWithMe": Option<CampaignSharingStatus>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Status of the sharing of a campaign between two connectivity partners.
    #[derive(Default)]
    pub struct CampaignSharingStatus {
        /// Partner that shares the campaign, as an identifier of The Campaign Registry.
        optional downstream_cnp_id = "downstreamCnpId": Option<String>,
        /// Time at which the campaign was shared.
        optional shared_date = "sharedDate": Option<String>,
        /// Status of the sharing, as the registry reports it; its values are not published.
        optional sharing_status = "sharingStatus": Option<String>,
        /// Time of the last change of `sharingStatus`.
        optional status_date = "statusDate": Option<String>,
        /// Partner with which the campaign is shared, as an identifier of The Campaign Registry.
        optional upstream_cnp_id = "upstreamCnpId": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Order of a list of campaigns.
    pub enum CampaignSort {
        /// By number of assigned phone numbers, descending.
        PhoneNumberCountDescending = "-assignedPhoneNumbersCount",
        /// By identifier at Telnyx, descending.
        CampaignIdDescending = "-campaignId",
        /// By time of creation, descending.
        CreatedAtDescending = "-createdAt",
        /// By status at the registry, descending.
        StatusDescending = "-status",
        /// By identifier at The Campaign Registry, descending.
        TcrCampaignIdDescending = "-tcrCampaignId",
        /// By number of assigned phone numbers, ascending.
        PhoneNumberCountAscending = "assignedPhoneNumbersCount",
        /// By identifier at Telnyx, ascending.
        CampaignIdAscending = "campaignId",
        /// By time of creation, ascending.
        CreatedAtAscending = "createdAt",
        /// By status at the registry, ascending.
        StatusAscending = "status",
        /// By identifier at The Campaign Registry, ascending.
        TcrCampaignIdAscending = "tcrCampaignId",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Progress of a campaign through the reviews of the registry, of Telnyx and of the mobile
    /// network operators.
    pub enum CampaignStatus {
        /// The mobile network operators accepted the campaign.
        MnoAccepted = "MNO_ACCEPTED",
        /// The campaign waits for the mobile network operators.
        MnoPending = "MNO_PENDING",
        /// The campaign is set up with the mobile network operators; its numbers can send.
        MnoProvisioned = "MNO_PROVISIONED",
        /// The campaign could not be set up with the mobile network operators.
        MnoProvisioningFailed = "MNO_PROVISIONING_FAILED",
        /// A mobile network operator rejected the campaign. An appeal is possible.
        MnoRejected = "MNO_REJECTED",
        /// The registry accepted the campaign; the review by Telnyx follows.
        TcrAccepted = "TCR_ACCEPTED",
        /// The campaign has expired.
        TcrExpired = "TCR_EXPIRED",
        /// The registry rejected the campaign.
        TcrFailed = "TCR_FAILED",
        /// The campaign waits for the registry.
        TcrPending = "TCR_PENDING",
        /// The campaign is suspended because of a compliance issue.
        TcrSuspended = "TCR_SUSPENDED",
        /// Telnyx accepted the campaign.
        TelnyxAccepted = "TELNYX_ACCEPTED",
        /// Telnyx rejected the campaign. An appeal is possible.
        TelnyxFailed = "TELNYX_FAILED",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Status of the submission of a campaign to The Campaign Registry.
    pub enum CampaignSubmissionStatus {
        /// The registry has created the campaign.
        Created = "CREATED",
        /// The submission failed; see `failureReasons`.
        Failed = "FAILED",
        /// The submission is in progress.
        Pending = "PENDING",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A change of a campaign.
    #[derive(Default)]
    pub struct CampaignUpdate {
        /// Identifier of the brand at Telnyx.
        optional brand_id = "brandId": Option<String>,
        /// Identifier of the campaign at Telnyx; for the type `CAMPAIGN_NUDGE`, that at The Campaign
        /// Registry.
        optional campaign_id = "campaignId": Option<String>,
        /// Time of the registration, in Unix seconds, as a string. In events without an envelope.
        optional_time create_date = "createDate": Option<DateTime<Utc>>,
        /// Time of the registration, in RFC 3339 format. In events with an envelope.
        optional_time created_date = "createdDate": Option<DateTime<Utc>>,
        /// Campaign service provider, as an identifier of The Campaign Registry.
        optional csp_id = "cspId": Option<String>,
        /// The change in words; after a rejection, the reason. May contain the identifier of the
        /// campaign at The Campaign Registry.
        optional description: Option<String>,
        /// Event of The Campaign Registry. Only for the type `TCR_EVENT`.
        optional event_type = "eventType": Option<CampaignRegistryEvent>,
        /// Whether the campaign is registered at T-Mobile.
        optional is_tmobile_registered = "isTMobileRegistered": Option<bool>,
        /// Purpose of a request for another review, such as `APPEAL_REJECTION`. Only for the type
        /// `CAMPAIGN_NUDGE`.
        optional nudge_intent = "nudgeIntent": Option<String>,
        /// Why the step failed. Empty or absent after a success.
        collection reasons: Vec<RegistrationFailure>,
        /// Result of the step. Absent if the event is not about a result.
        optional status: Option<CampaignUpdateStatus>,
        /// Step or source that the event reports.
        optional kind = "type": Option<CampaignUpdateType>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Result that an event of a campaign reports.
    pub enum CampaignUpdateStatus {
        /// The review accepted the campaign.
        Accepted = "ACCEPTED",
        /// The campaign is suspended.
        Dormant = "DORMANT",
        /// The review rejected the campaign.
        Rejected = "REJECTED",
        /// The step failed; see `reasons`.
        Failed = "failed",
        /// The step succeeded.
        Success = "success",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Step or source that an event of a campaign reports.
    pub enum CampaignUpdateType {
        /// A partner requests another review of a shared campaign.
        CampaignNudge = "CAMPAIGN_NUDGE",
        /// The review by the mobile network operators.
        MnoReview = "MNO_REVIEW",
        /// The number pool of the campaign was removed.
        NumberPoolDeprovisioned = "NUMBER_POOL_DEPROVISIONED",
        /// The number pool of the campaign was set up.
        NumberPoolProvisioned = "NUMBER_POOL_PROVISIONED",
        /// The registration; sent when it failed.
        Registration = "REGISTRATION",
        /// An event of The Campaign Registry, named by `eventType`.
        TcrEvent = "TCR_EVENT",
        /// An action of Telnyx, such as a suspension.
        TelnyxEvent = "TELNYX_EVENT",
        /// The review by Telnyx.
        TelnyxReview = "TELNYX_REVIEW",
        /// The campaign is set up with the mobile network operators; its numbers can send.
        Verified = "VERIFIED",
    }
}

#[cfg(feature = "hosted")]
object! {
    /// Numbers that might be hosted.
    ///
    /// Used by `client.messaging_hosted_number_orders().check_eligibility()`.
    #[derive(Default)]
    #[must_use]
    pub struct CheckHostedNumberEligibility {
        /// The numbers to check. A number that is not in E.164 format is not refused but reported as
        /// not eligible. Required.
        optional(hidden) phone_numbers: Option<Vec<String>> => each String,
    }
}

#[cfg(feature = "hosted")]
impl CheckHostedNumberEligibility {
    /// Creates a value with its required properties.
    pub fn new(phone_numbers: impl Into<Vec<String>>) -> Self {
        Self {
            phone_numbers: Some(phone_numbers.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// Phone numbers whose RCS capabilities are looked up.
    ///
    /// Used by `client.messaging().rcs().list_bulk_capabilities()`.
    #[derive(Default)]
    #[must_use]
    pub struct CheckRcsCapabilities {
        /// The RCS agent that would send. Required.
        optional agent_id: Option<String> => into String,
        /// The numbers to check, E.164. Required.
        optional(hidden) phone_numbers: Option<Vec<String>> => each String,
    }
}

#[cfg(feature = "rcs")]
impl CheckRcsCapabilities {
    /// Creates a value with its required properties.
    pub fn new(
        agent_id: impl Into<String>,
        phone_numbers: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            agent_id: Some(agent_id.into()),
            phone_numbers: Some(phone_numbers.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An amount of money.
    #[derive(Default)]
    pub struct Cost {
        /// A decimal number in a string, exact to fractions of a cent; null until it is known. Parse it
        /// as a decimal, not as a float.
        optional amount: Option<Decimal>,
        /// ISO 4217 code; null until it is known.
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

#[cfg(feature = "tendlc")]
object! {
    /// A brand to register.
    ///
    /// Used by `client.messaging_10dlc().brand().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateBrand {
        /// Mail address of a contact at the company. Required for `PUBLIC_PROFIT`; leave it out for
        /// other legal forms.
        optional(hidden) business_contact_email = "businessContactEmail": Option<String> => into String,
        /// City of the postal address. At most 100 characters.
        optional(hidden) city: Option<String> => into String,
        /// Legal name of the company, exactly as in official records. Required for private companies,
        /// public companies and non-profit organizations. At most 100 characters.
        optional(hidden) company_name = "companyName": Option<String> => into String,
        /// Country, as an ISO 3166-1 code of two letters. Exactly 2 characters. Required.
        optional country: Option<String> => into String,
        /// Name under which customers know the brand. At most 100 characters. Required.
        optional(hidden) display_name = "displayName": Option<String> => into String,
        /// Tax number of the company; in the United States the EIN, nine digits. Required for
        /// non-profit organizations. At most 20 characters.
        optional(hidden) ein: Option<String> => into String,
        /// Mail address of the brand's support. At most 100 characters. Required.
        optional(hidden) email: Option<String> => into String,
        /// Legal form of the organization. Required.
        optional entity_type = "entityType": Option<BrandEntityType> => into BrandEntityType,
        /// First name of the contact person. At most 100 characters.
        optional(hidden) first_name = "firstName": Option<String> => into String,
        /// IP address of the browser from which the registration was submitted. At most 50 characters.
        optional(hidden) ip_address = "ipAddress": Option<String> => into String,
        /// Whether the brand resells messaging to others. Default: `false`.
        optional is_reseller = "isReseller": Option<bool> => value bool,
        /// Last name of the contact person. At most 100 characters.
        optional(hidden) last_name = "lastName": Option<String> => into String,
        /// Mobile number of a sole proprietor, to which the one-time password goes. A number of the
        /// United States or Canada, except for mock brands. At most 20 characters. In E.164 format.
        optional(hidden) mobile_phone = "mobilePhone": Option<String> => into String,
        /// Whether the brand is only for tests. Its campaigns cannot be shared with upstream partners.
        /// Default: `false`.
        optional mock: Option<bool> => value bool,
        /// Phone number of the brand's support. At most 20 characters. In E.164 format.
        optional(hidden) phone: Option<String> => into String,
        /// Postal code; five digits in the United States. At most 10 characters.
        optional(hidden) postal_code = "postalCode": Option<String> => into String,
        /// State or province; in the United States a code of two letters. At most 20 characters.
        optional(hidden) state: Option<String> => into String,
        /// Stock exchange. Required for public companies.
        optional stock_exchange = "stockExchange": Option<BrandStockExchange> => into BrandStockExchange,
        /// Stock symbol. Required for public companies. At most 10 characters.
        optional stock_symbol = "stockSymbol": Option<String> => into String,
        /// Street and house number. At most 100 characters.
        optional(hidden) street: Option<String> => into String,
        /// Line of business. Required.
        optional vertical: Option<BrandVertical> => into BrandVertical,
        /// URL for events of the brand when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String> => into String,
        /// URL for events of the brand, such as the outcome of its registration. Without it no events
        /// are sent.
        optional(hidden) webhook_url = "webhookURL": Option<String> => into String,
        /// Website of the brand. At most 100 characters.
        optional(hidden) website: Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl CreateBrand {
    /// Creates a value with its required properties.
    pub fn new(
        country: impl Into<String>,
        display_name: impl Into<String>,
        email: impl Into<String>,
        entity_type: impl Into<BrandEntityType>,
        vertical: impl Into<BrandVertical>,
    ) -> Self {
        Self {
            country: Some(country.into()),
            display_name: Some(display_name.into()),
            email: Some(email.into()),
            entity_type: Some(entity_type.into()),
            vertical: Some(vertical.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "hosted")]
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

#[cfg(feature = "hosted")]
object! {
    /// Numbers of an order that are to receive a verification code.
    ///
    /// Used by `client.messaging_hosted_number_orders().create_verification_codes(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateHostedNumberVerificationCodes {
        /// The numbers, E.164. Required.
        optional(hidden) phone_numbers: Option<Vec<String>> => each String,
        /// How the codes are delivered. Required.
        optional verification_method: Option<HostedNumberVerificationMethod> => into HostedNumberVerificationMethod,
    }
}

#[cfg(feature = "hosted")]
impl CreateHostedNumberVerificationCodes {
    /// Creates a value with its required properties.
    pub fn new(
        phone_numbers: impl Into<Vec<String>>,
        verification_method: impl Into<HostedNumberVerificationMethod>,
    ) -> Self {
        Self {
            phone_numbers: Some(phone_numbers.into()),
            verification_method: Some(verification_method.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An assignment of several numbers to a messaging profile.
    ///
    /// Used by `client.messaging_numbers_bulk_updates().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateMessagingNumbersBulkUpdate {
        /// Whether only the assignment changes and all other settings of the numbers stay as they are.
        /// False when absent. Default: `false`.
        optional assign_only: Option<bool> => value bool,
        /// The messaging profile to assign, a UUID; an empty string removes the numbers from their
        /// profiles. Required.
        optional messaging_profile_id: Option<String> => into String,
        /// The numbers, E.164. Required.
        optional(hidden) numbers: Option<Vec<String>> => each String,
    }
}

impl CreateMessagingNumbersBulkUpdate {
    /// Creates a value with its required properties.
    pub fn new(
        messaging_profile_id: impl Into<String>,
        numbers: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            messaging_profile_id: Some(messaging_profile_id.into()),
            numbers: Some(numbers.into()),
            ..Self::default()
        }
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
        /// Optional features; none when absent or null.
        nullable features: Nullable<MessagingProfileFeatures> => into Nullable<MessagingProfileFeatures>,
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

#[cfg(feature = "tendlc")]
object! {
    /// A phone number and the campaign to assign it to.
    ///
    /// Used by `client.messaging_10dlc().phone_number_campaigns().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreatePhoneNumberCampaign {
        /// Campaign to assign the number to, as an identifier at Telnyx; for a shared campaign, that at
        /// The Campaign Registry. Required.
        optional campaign_id = "campaignId": Option<String> => into String,
        /// Phone number to assign. In E.164 format. Required.
        optional(hidden) phone_number = "phoneNumber": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl CreatePhoneNumberCampaign {
    /// Creates a value with its required properties.
    pub fn new(campaign_id: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            campaign_id: Some(campaign_id.into()),
            phone_number: Some(phone_number.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// An RCS agent to register. Unknown properties are refused.
    ///
    /// Used by `client.rcs().agents().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateRcsAgentRegistration {
        /// The RCS brand that the agent belongs to, a UUID. Required.
        optional brand_id: Option<String> => into String,
        /// The configuration. `basics` is enough for a start; `campaign` and `testing` are due at
        /// launch. Required.
        optional configuration: Option<RcsAgentConfiguration> => into RcsAgentConfiguration,
        /// The name that recipients see. 1 to 40 characters. Required.
        optional display_name: Option<String> => into String,
        /// The region to host the agent in; the service chooses when absent or null. At most 32
        /// characters.
        nullable hosting_region: Nullable<String> => into Nullable<String>,
        /// The messaging profile to assign; none when absent or null. At most 36 characters.
        nullable profile_id: Nullable<String> => into Nullable<String>,
        /// What the agent sends. Required.
        optional use_case: Option<RcsAgentUseCase> => into RcsAgentUseCase,
    }
}

#[cfg(feature = "rcs")]
impl CreateRcsAgentRegistration {
    /// Creates a value with its required properties.
    pub fn new(
        brand_id: impl Into<String>,
        configuration: impl Into<RcsAgentConfiguration>,
        display_name: impl Into<String>,
        use_case: impl Into<RcsAgentUseCase>,
    ) -> Self {
        Self {
            brand_id: Some(brand_id.into()),
            configuration: Some(configuration.into()),
            display_name: Some(display_name.into()),
            use_case: Some(use_case.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// An RCS brand to register. Unknown properties are refused.
    ///
    /// Used by `client.rcs().brands().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateRcsBrand {
        /// The postal addresses by name, such as `main`; at least one. Required.
        optional(hidden) addresses: Option<RcsBrandAddresses> => into RcsBrandAddresses,
        /// The contact persons. `brand` is required. Required.
        optional(hidden) contacts: Option<RcsBrandContacts> => into RcsBrandContacts,
        /// The name that recipients see. 1 to 100 characters. Required.
        optional display_name: Option<String> => into String,
        /// The registration numbers. `ein` is required, `stock_symbol` for a listed company. Required.
        optional(hidden) identifiers: Option<RcsBrandIdentifiers> => into RcsBrandIdentifiers,
        /// The legal form. Required.
        optional legal_entity_type: Option<RcsLegalEntityType> => into RcsLegalEntityType,
        /// The registered name of the company. 1 to 100 characters. Required.
        optional legal_name: Option<String> => into String,
        /// The kind of organisation. Required.
        optional organization_type: Option<RcsOrganizationType> => into RcsOrganizationType,
        /// The messaging profile to assign; none when absent or null. At most 36 characters.
        nullable profile_id: Nullable<String> => into Nullable<String>,
        /// The website of the company. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`. Required.
        optional(hidden) website_url: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A hosted signup to create.
    ///
    /// Used by `client.whatsapp().hosted_signups().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateWhatsappHostedSignup {
        /// The application at Meta that the customer is connected through. It must be linked to the
        /// Telnyx account and enabled. Required.
        optional app_id: Option<String> => into String,
        /// When its URL is to stop working; 24 hours after its creation when absent. At most 3 days
        /// ahead.
        optional_time expires_at: Option<DateTime<Utc>> => into DateTime<Utc>,
        /// Which numbers can be connected.
        optional signup_type: Option<WhatsappSignupType> => into WhatsappSignupType,
    }
}

#[cfg(feature = "whatsapp")]
impl CreateWhatsappHostedSignup {
    /// Creates a value with its required properties.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A message template to submit to Meta.
    ///
    /// Used by `client.whatsapp().templates().create()`.
    #[derive(Default)]
    #[must_use]
    pub struct CreateWhatsappMessageTemplate {
        /// The purpose of the template. Required.
        optional category: Option<WhatsappTemplateCategory> => into WhatsappTemplateCategory,
        /// The parts of the template. Parts with placeholders require example values. Required.
        optional components: Option<Vec<WhatsappTemplatePart>> => each WhatsappTemplatePart,
        /// Language and region, such as `en_US`, `es` or `pt_BR`. Required.
        optional language: Option<String> => into String,
        /// The name: lower-case letters, digits and underscores. Matches `^[a-z0-9_]+$`. Required.
        optional name: Option<String> => into String,
        /// The business account. Telnyx's examples give its `id` at Telnyx. Required.
        optional waba_id: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
impl CreateWhatsappMessageTemplate {
    /// Creates a value with its required properties.
    pub fn new(
        category: impl Into<WhatsappTemplateCategory>,
        components: impl Into<Vec<WhatsappTemplatePart>>,
        language: impl Into<String>,
        name: impl Into<String>,
        waba_id: impl Into<String>,
    ) -> Self {
        Self {
            category: Some(category.into()),
            components: Some(components.into()),
            language: Some(language.into()),
            name: Some(name.into()),
            waba_id: Some(waba_id.into()),
            ..Self::default()
        }
    }
}

object! {
    /// An event, as it was sent in the `data` of a webhook.
    #[derive(Default)]
    pub struct DeliveredWebhook {
        /// What the event reports, such as `message.received`. It may be an event outside of messaging.
        optional event_type: Option<String>,
        /// Identifies the event; the same as in the webhook, so that duplicates can be recognized.
        optional id: Option<String>,
        /// When it happened, UTC.
        optional_time occurred_at: Option<DateTime<Utc>>,
        /// The facts of the event; their shape depends on `event_type`.
        optional(hidden) payload: Option<WebhookPayload>,
        /// The kind of the object; always `event`.
        optional record_type: Option<RecordType>,
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

#[cfg(feature = "tendlc")]
object! {
    /// A review of a brand by an external vetting provider. A good score raises the message
    /// throughput of the brand's campaigns.
    #[derive(Default)]
    pub struct ExternalVetting {
        /// Time of the order, in ISO 8601 format.
        optional_time create_date = "createDate": Option<DateTime<Utc>>,
        /// Identifier of the vetting provider; `get_enum` lists them under `extVettingProvider`. At
        /// most 10 characters.
        optional evp_id = "evpId": Option<String>,
        /// Time at which the vetting ended or took effect, in ISO 8601 format. Absent while it is in
        /// progress, or if it is not valid.
        optional_time vetted_date = "vettedDate": Option<DateTime<Utc>>,
        /// Class of the vetting; `get_enum` lists them under `vettingClass`.
        optional vetting_class = "vettingClass": Option<String>,
        /// Identifier of the vetting, assigned by the provider.
        optional vetting_id = "vettingId": Option<String>,
        /// Score from 0 to 100. Higher is better.
        optional vetting_score = "vettingScore": Option<i64>,
        /// Secret by which some providers confirm a vetting.
        optional(hidden) vetting_token = "vettingToken": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
/// Vettings of a brand.
pub type ExternalVettingList = Vec<ExternalVetting>;

#[cfg(feature = "hosted")]
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

#[cfg(feature = "hosted")]
object! {
    /// A number of an order with its status.
    #[derive(Default)]
    pub struct HostedNumberChange {
        /// The status of its hosting.
        optional status: Option<HostedNumberStatus>,
        /// The number, E.164.
        optional(hidden) value: Option<String>,
    }
}

#[cfg(feature = "hosted")]
object! {
    /// A verification code that arrived at a number.
    ///
    /// Part of [`ValidateHostedNumberCodes`].
    pub struct HostedNumberCode {
        /// The verification code that reached the number.
        required(hidden) code: String,
        /// The number, E.164.
        required(hidden) phone_number: String,
    }
}

#[cfg(feature = "hosted")]
impl HostedNumberCode {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(code: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            phone_number: phone_number.into(),
        }
    }
}

#[cfg(feature = "hosted")]
object! {
    /// The result of the check of one verification code.
    #[derive(Default)]
    pub struct HostedNumberCodeResult {
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// Whether the code was right.
        optional status: Option<HostedNumberCodeStatus>,
    }
}

#[cfg(feature = "hosted")]
open_enum! {
    /// The result of the check of a verification code.
    pub enum HostedNumberCodeStatus {
        /// The code is correct.
        Verified = "verified",
        /// The code is wrong.
        Rejected = "rejected",
        /// The number was verified before.
        AlreadyVerified = "already_verified",
    }
}

#[cfg(feature = "hosted")]
object! {
    /// The results of the check of verification codes.
    #[derive(Default)]
    pub struct HostedNumberCodeValidation {
        /// The order that the numbers belong to.
        optional order_id: Option<String>,
        /// One result per number.
        collection phone_numbers: Vec<HostedNumberCodeResult>,
    }
}

#[cfg(feature = "hosted")]
object! {
    /// Whether a number can be hosted.
    #[derive(Default)]
    pub struct HostedNumberEligibility {
        /// The reason in words. It may quote the number.
        optional(hidden) detail: Option<String>,
        /// Whether the number can be hosted.
        optional eligible: Option<bool>,
        /// Why the number can be hosted or not.
        optional eligible_status: Option<HostedNumberEligibilityStatus>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
    }
}

#[cfg(feature = "hosted")]
object! {
    /// The eligibility of several numbers, all in one response and without an envelope.
    #[derive(Default)]
    pub struct HostedNumberEligibilityList {
        /// One entry per number.
        collection phone_numbers: Vec<HostedNumberEligibility>,
    }
}

#[cfg(feature = "hosted")]
open_enum! {
    /// Why a number can be hosted, or cannot.
    pub enum HostedNumberEligibilityStatus {
        /// The request contains the number twice.
        Repeated = "NUMBER_CAN_NOT_BE_REPEATED",
        /// The number could not be checked.
        NotValidated = "NUMBER_CAN_NOT_BE_VALIDATED",
        /// It is a mobile number.
        Wireless = "NUMBER_CAN_NOT_BE_WIRELESS",
        /// The account has the number already.
        ActiveInOwnAccount = "NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT",
        /// Another account hosts the number.
        HostedElsewhere = "NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER",
        /// It is a number of Telnyx.
        TelnyxNumber = "NUMBER_CAN_NOT_BE_IN_TELNYX",
        /// It is not a number of the United States.
        NotUsNumber = "NUMBER_IS_NOT_A_US_NUMBER",
        /// Calls cannot be routed to it.
        NotRoutable = "NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER",
        /// It is not written in E.164 format.
        NotE164 = "NUMBER_IS_NOT_IN_E164_FORMAT",
        /// The billing account could not be checked.
        BillingCheckFailed = "BILLING_ACCOUNT_CHECK_FAILED",
        /// The billing account is closed.
        BillingAccountClosed = "BILLING_ACCOUNT_IS_ABOLISHED",
        /// It can be hosted.
        Eligible = "ELIGIBLE",
    }
}

#[cfg(feature = "hosted")]
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

#[cfg(feature = "hosted")]
object! {
    /// A hosted number order, as an event reports it. Short events have only some of the
    /// properties.
    #[derive(Default)]
    pub struct HostedNumberOrderChange {
        /// When a transfer counts as approved if the account that has the number does not decide, in
        /// Unix seconds; null or absent without such a period.
        optional approval_deadline: Option<i64>,
        /// The decision about a transfer, under the name that some events use for `decision`.
        optional approval_decision: Option<HostedNumberTransferDecision>,
        /// The decision about a transfer. Of meaning only in events about transfers.
        optional decision: Option<HostedNumberTransferDecision>,
        /// The numbers of the order.
        collection numbers: Vec<HostedNumberChange>,
        /// The hosted number order that changed.
        optional order_id: Option<String>,
        /// The status of the order after the change.
        optional order_status: Option<HostedNumberOrderStatus>,
        /// The messaging profile that the numbers are assigned to once hosted.
        optional profile_id: Option<String>,
        /// The organisation that owns the order.
        optional user_id: Option<String>,
    }
}

#[cfg(feature = "hosted")]
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

#[cfg(feature = "hosted")]
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
        /// Ownership is proved; only events report this value.
        OwnershipSuccessful = "ownership_successful",
        /// Waiting for its first step.
        Pending = "pending",
        /// Being set up.
        Provisioning = "provisioning",
        /// Hosted and ready.
        Successful = "successful",
    }
}

#[cfg(feature = "hosted")]
open_enum! {
    /// The decision about a transfer between two Telnyx accounts.
    pub enum HostedNumberTransferDecision {
        /// No decision yet; also the value of orders without a transfer.
        Pending = "pending",
        /// The transfer may proceed.
        Approved = "approved",
        /// The transfer was refused, and the order fails.
        Rejected = "rejected",
    }
}

#[cfg(feature = "hosted")]
object! {
    /// The delivery of a verification code to one number.
    #[derive(Default)]
    pub struct HostedNumberVerificationCode {
        /// Why no code was created; absent when one was.
        optional(hidden) error: Option<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// How the code is delivered; absent when none was created.
        optional kind = "type": Option<HostedNumberVerificationMethod>,
        /// Identifies the code; absent when none was created.
        optional verification_code_id: Option<String>,
    }
}

#[cfg(feature = "hosted")]
open_enum! {
    /// How a verification code reaches a number.
    pub enum HostedNumberVerificationMethod {
        /// By SMS.
        Sms = "sms",
        /// By a call that reads the code aloud.
        Call = "call",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A vetting that was done elsewhere.
    ///
    /// Used by `client.messaging_10dlc().brand().external_vetting().imports(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct ImportExternalVetting {
        /// Identifier of the vetting provider. At most 10 characters. Required.
        optional evp_id = "evpId": Option<String> => into String,
        /// Identifier of the vetting, assigned by the provider. Required.
        optional vetting_id = "vettingId": Option<String> => into String,
        /// Secret by which the provider confirms the vetting. Some providers require it.
        optional(hidden) vetting_token = "vettingToken": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl ImportExternalVetting {
    /// Creates a value with its required properties.
    pub fn new(evp_id: impl Into<String>, vetting_id: impl Into<String>) -> Self {
        Self {
            evp_id: Some(evp_id.into()),
            vetting_id: Some(vetting_id.into()),
            ..Self::default()
        }
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
        collection errors: Vec<MessageError>,
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
        /// The account's numbers or agents that the message was sent to. On WhatsApp the service writes
        /// one string, which is read as a list of one.
        collection_or_item to: Vec<MessageRecipient>,
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

#[cfg(feature = "whatsapp")]
object! {
    /// A number to add to a WhatsApp business account, and how to verify it.
    ///
    /// Used by
    /// `client.whatsapp().business_accounts().phone_numbers().initialize_verification(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct InitializeWhatsappVerification {
        /// The business name that recipients see. Required.
        optional(hidden) display_name: Option<String> => into String,
        /// The language of the verification message, such as `en_US`. Default: `en_US`.
        optional language: Option<String> => into String,
        /// The number to add. In E.164 format. Required.
        optional(hidden) phone_number: Option<String> => into String,
        /// How the code is sent. Default: `sms`.
        optional verification_method: Option<WhatsappVerificationMethod> => into WhatsappVerificationMethod,
    }
}

#[cfg(feature = "whatsapp")]
impl InitializeWhatsappVerification {
    /// Creates a value with its required properties.
    pub fn new(
        display_name: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            phone_number: Some(phone_number.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// What carriers review before the launch of an RCS agent.
    ///
    /// Used by `client.rcs().agents().launch(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct LaunchRcsAgent {
        /// What the agent sends, to whom, and with which consent. Required.
        optional campaign: Option<RcsLaunchCampaign> => into RcsLaunchCampaign,
        /// How reviewers try the agent. Required.
        optional testing: Option<RcsAgentTesting> => into RcsAgentTesting,
    }
}

#[cfg(feature = "rcs")]
impl LaunchRcsAgent {
    /// Creates a value with its required properties.
    pub fn new(
        campaign: impl Into<RcsLaunchCampaign>,
        testing: impl Into<RcsAgentTesting>,
    ) -> Self {
        Self {
            campaign: Some(campaign.into()),
            testing: Some(testing.into()),
            ..Self::default()
        }
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
        /// The number of the WhatsApp user, E.164; empty when the user hides it, and `from_user_id`
        /// then identifies the user.
        optional(hidden) from: Option<String>,
        /// The WhatsApp user, by the business-scoped user ID (BSUID).
        optional(hidden) from_user_id: Option<String>,
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
        /// WhatsApp's own time of the message, which the service writes as Unix seconds in a string.
        optional_time timestamp: Option<DateTime<Utc>>,
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
    /// One reason why a request was refused or a message was not delivered.
    #[derive(Default)]
    pub struct MessageError {
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
    /// The progress of a bulk update. Each number is in one of the three lists.
    pub struct MessagingNumbersBulkUpdate {
        /// The numbers that could not be updated.
        collection(hidden) failed: Vec<String>,
        /// Identifies the bulk update, for reading its progress later.
        required order_id: String,
        /// The numbers that are not updated yet.
        collection(hidden) pending: Vec<String>,
        /// The kind of the object; always `messaging_numbers_bulk_update`.
        optional record_type: Option<RecordType>,
        /// The numbers that were updated.
        collection(hidden) success: Vec<String>,
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
        /// The most that the profile may spend until midnight UTC, in US dollars.
        optional daily_spend_limit: Option<Decimal>,
        /// Whether `daily_spend_limit` is enforced.
        optional daily_spend_limit_enabled: Option<bool>,
        /// Whether the profile can send and receive.
        optional enabled: Option<bool>,
        /// Optional features; null when there are none.
        optional features: Option<MessagingProfileFeatures>,
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
        /// Whether message texts and the numbers of the other party are hidden when messages are read
        /// and in webhooks. Default: `false`.
        optional redaction_enabled: Option<bool>,
        /// How far redaction goes when it is enabled: 1 for messages that are read and for final
        /// delivery webhooks, 2 also for webhooks of inbound messages. Default: `2`.
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

object! {
    /// Optional features of a messaging profile. More may exist.
    ///
    /// Part of [`CreateMessagingProfile`], [`UpdateMessagingProfile`].
    #[derive(Default)]
    pub struct MessagingProfileFeatures {
        /// Whether opt-outs are also detected in messages without a keyword, by a language model.
        optional ai_opt_out_detection_enabled: Option<bool> => value bool,
    }
}

object! {
    /// A domain that a messaging profile can use for shortened links.
    pub struct MessagingUrlDomain {
        /// Identifies the domain.
        required id: String,
        /// The kind of the object; always `messaging_url_domain`.
        optional record_type: Option<RecordType>,
        /// The domain, for `url_shortener_settings.domain` of a messaging profile.
        optional url_domain: Option<String>,
        /// What the domain is meant for.
        optional use_case: Option<String>,
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

#[cfg(feature = "tendlc")]
object! {
    /// Requirements of one mobile network operator for a campaign. An operator may add properties
    /// of its own.
    #[derive(Default)]
    pub struct MnoMetadata {
        /// Smallest number of sample messages.
        optional min_msg_samples = "minMsgSamples": Option<i64>,
        /// Name of the operator.
        optional mno: Option<String>,
        /// Whether the operator reviews the campaign.
        optional mno_review = "mnoReview": Option<bool>,
        /// Whether the operator supports the use case.
        optional mno_support = "mnoSupport": Option<bool>,
        /// Whether links in messages are forbidden.
        optional no_embedded_link = "noEmbeddedLink": Option<bool>,
        /// Whether phone numbers in messages are forbidden.
        optional no_embedded_phone = "noEmbeddedPhone": Option<bool>,
        /// Whether the campaign qualifies for the operator's network.
        optional qualify: Option<bool>,
        /// Whether the campaign must reply to help keywords.
        optional req_subscriber_help = "reqSubscriberHelp": Option<bool>,
        /// Whether recipients must opt in.
        optional req_subscriber_optin = "reqSubscriberOptin": Option<bool>,
        /// Whether recipients must be able to opt out.
        optional req_subscriber_optout = "reqSubscriberOptout": Option<bool>,
    }
}

object! {
    /// What a mobile number can do, by protocol.
    #[derive(Default)]
    pub struct MobileMessagingFeatures {
        /// Over SMS; null when it cannot use SMS.
        optional sms: Option<MessagingFeatureSet>,
    }
}

object! {
    /// A mobile number (a number of a SIM card) with its messaging settings.
    pub struct MobileMessagingPhoneNumber {
        /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
        optional country_code: Option<String>,
        /// When the number was added to the account, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// What the number can do.
        optional features: Option<MobileMessagingFeatures>,
        /// Identifies the number; digits in a string rather than a UUID.
        required id: String,
        /// The messaging product that the number uses.
        optional messaging_product: Option<String>,
        /// The messaging profile that the number is assigned to; null when there is none.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the number.
        optional organization_id: Option<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// The kind of the object: `messaging_settings` or `messaging_phone_number`.
        optional record_type: Option<RecordType>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// The kind of traffic that the number is set up for.
        optional traffic_type: Option<String>,
        /// The type of the number; always `longcode`.
        optional kind = "type": Option<NumberType>,
        /// When the settings last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
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

open_enum! {
    /// The type of the numbers in a filtered list.
    pub enum NumberTypeFilter {
        /// Toll-free numbers.
        TollFree = "tollfree",
        /// Ordinary numbers.
        LongCode = "longcode",
        /// Short codes.
        ShortCode = "shortcode",
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
        /// The recipient who opted out, E.164 or a short code. Partly hidden when redaction is enabled.
        optional(hidden) to: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A vetting to order.
    ///
    /// Used by `client.messaging_10dlc().brand().external_vetting().order(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct OrderExternalVetting {
        /// Identifier of the vetting provider; `get_enum` lists them under `extVettingProvider`. At
        /// most 10 characters. Required.
        optional evp_id = "evpId": Option<String> => into String,
        /// Class of the vetting; `get_enum` lists them under `vettingClass`. Required.
        optional vetting_class = "vettingClass": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl OrderExternalVetting {
    /// Creates a value with its required properties.
    pub fn new(evp_id: impl Into<String>, vetting_class: impl Into<String>) -> Self {
        Self {
            evp_id: Some(evp_id.into()),
            vetting_class: Some(vetting_class.into()),
            ..Self::default()
        }
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
        collection errors: Vec<MessageError>,
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

#[cfg(feature = "tendlc")]
object! {
    /// A campaign that another campaign service provider registered and shares with Telnyx. Phone
    /// numbers at Telnyx can be assigned to it.
    pub struct PartnerCampaign {
        /// Whether messages have content for adults only, such as alcohol.
        optional age_gated = "ageGated": Option<bool>,
        /// Number of assigned phone numbers.
        optional assigned_phone_numbers_count = "assignedPhoneNumbersCount": Option<i64>,
        /// Display name of the brand.
        optional(hidden) brand_display_name = "brandDisplayName": Option<String>,
        /// Progress of the campaign through its reviews.
        optional campaign_status = "campaignStatus": Option<CampaignStatus>,
        /// Time of creation, UTC, in ISO 8601 format without an offset.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Summary of the purpose of the campaign.
        optional description: Option<String>,
        /// Whether messages are about direct lending or loans.
        optional direct_lending = "directLending": Option<bool>,
        /// Whether messages contain links.
        optional embedded_link = "embeddedLink": Option<bool>,
        /// Sample of a link in a message.
        optional(hidden) embedded_link_sample = "embeddedLinkSample": Option<String>,
        /// Whether messages contain phone numbers.
        optional embedded_phone = "embeddedPhone": Option<bool>,
        /// Why the submission or a review failed.
        optional(hidden) failure_reasons = "failureReasons": Option<String>,
        /// Keywords that request help, separated by commas without spaces.
        optional help_keywords = "helpKeywords": Option<String>,
        /// Reply to a help keyword.
        optional(hidden) help_message = "helpMessage": Option<String>,
        /// Whether the campaign has a number pool at T-Mobile.
        optional is_number_pooling_enabled = "isNumberPoolingEnabled": Option<bool>,
        /// How recipients agree to receive messages, and what they then receive.
        optional message_flow = "messageFlow": Option<String>,
        /// Whether the campaign sends from a pool of phone numbers.
        optional number_pool = "numberPool": Option<bool>,
        /// Keywords that subscribe, separated by commas without spaces.
        optional optin_keywords = "optinKeywords": Option<String>,
        /// Reply to an opt-in.
        optional(hidden) optin_message = "optinMessage": Option<String>,
        /// Keywords that unsubscribe, separated by commas without spaces.
        optional optout_keywords = "optoutKeywords": Option<String>,
        /// Reply to an opt-out.
        optional(hidden) optout_message = "optoutMessage": Option<String>,
        /// URL of the privacy policy.
        optional(hidden) privacy_policy_link = "privacyPolicyLink": Option<String>,
        /// First sample of a message.
        optional(hidden) sample1: Option<String>,
        /// Second sample of a message.
        optional(hidden) sample2: Option<String>,
        /// Third sample of a message.
        optional(hidden) sample3: Option<String>,
        /// Fourth sample of a message.
        optional(hidden) sample4: Option<String>,
        /// Fifth sample of a message.
        optional(hidden) sample5: Option<String>,
        /// Use cases that a mixed use case consists of; `get_enum` lists them under `usecase`. No value
        /// occurs twice.
        collection sub_usecases = "subUsecases": Vec<String>,
        /// Whether recipients must opt in before the first message.
        optional subscriber_optin = "subscriberOptin": Option<bool>,
        /// Whether recipients can opt out by keyword.
        optional subscriber_optout = "subscriberOptout": Option<bool>,
        /// Identifier of the brand at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Identifier of the campaign at The Campaign Registry. Calls about shared campaigns take this
        /// one.
        required tcr_campaign_id = "tcrCampaignId": String,
        /// Whether the terms and conditions of the registry are accepted.
        optional terms_and_conditions = "termsAndConditions": Option<bool>,
        /// URL of the terms and conditions of the campaign.
        optional(hidden) terms_and_conditions_link = "termsAndConditionsLink": Option<String>,
        /// Time of the last change, UTC, in ISO 8601 format without an offset.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// Use case; `get_enum` lists them under `usecase`.
        optional usecase: Option<String>,
        /// URL for events of the campaign when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String>,
        /// URL for events of the campaign and of its phone numbers.
        optional(hidden) webhook_url = "webhookURL": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A page of shared campaigns.
    pub struct PartnerCampaignList {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The campaigns of this page.
        required records: Vec<PartnerCampaign>,
        /// Number of entries on all pages together.
        optional total_records = "totalRecords": Option<i64>,
    }
}

#[cfg(feature = "tendlc")]
/// Sharing of a campaign, by direction. The names of the directions are not published;
/// `sharedByMe` and `sharedWithMe` are likely.
pub type PartnerCampaignSharing = BTreeMap<String, CampaignSharingStatus>;

#[cfg(feature = "tendlc")]
open_enum! {
    /// Order of a list of shared campaigns.
    pub enum PartnerCampaignSort {
        /// By number of assigned phone numbers, descending.
        PhoneNumberCountDescending = "-assignedPhoneNumbersCount",
        /// By display name of the brand, descending.
        BrandDisplayNameDescending = "-brandDisplayName",
        /// By campaign status, descending.
        CampaignStatusDescending = "-campaignStatus",
        /// By time of creation, descending.
        CreatedAtDescending = "-createdAt",
        /// By identifier of the brand at The Campaign Registry, descending.
        TcrBrandIdDescending = "-tcrBrandId",
        /// By identifier of the campaign at The Campaign Registry, descending.
        TcrCampaignIdDescending = "-tcrCampaignId",
        /// By number of assigned phone numbers, ascending.
        PhoneNumberCountAscending = "assignedPhoneNumbersCount",
        /// By display name of the brand, ascending.
        BrandDisplayNameAscending = "brandDisplayName",
        /// By campaign status, ascending.
        CampaignStatusAscending = "campaignStatus",
        /// By time of creation, ascending.
        CreatedAtAscending = "createdAt",
        /// By identifier of the brand at The Campaign Registry, ascending.
        TcrBrandIdAscending = "tcrBrandId",
        /// By identifier of the campaign at The Campaign Registry, ascending.
        TcrCampaignIdAscending = "tcrCampaignId",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Status of one phone number of an assignment task.
    #[derive(Default)]
    pub struct PhoneNumberAssignment {
        /// Phone number, in E.164 format.
        optional(hidden) phone_number = "phoneNumber": Option<String>,
        /// Status of the assignment of the number, such as `pending`.
        optional status: Option<String>,
        /// Identifier of the task.
        optional task_id = "taskId": Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A page of phone numbers of an assignment task.
    pub struct PhoneNumberAssignmentList {
        /// The phone numbers of this page.
        required records: Vec<PhoneNumberAssignment>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The assignment of a phone number to a campaign.
    pub struct PhoneNumberCampaign {
        /// How far the assignment of the number to the campaign is.
        optional assignment_status = "assignmentStatus": Option<CampaignAssignmentStatus>,
        /// Identifier of the brand at Telnyx. Empty for a shared campaign.
        optional brand_id = "brandId": Option<String>,
        /// Identifier of the campaign at Telnyx; for a shared campaign, that at The Campaign Registry.
        optional campaign_id = "campaignId": Option<String>,
        /// Time of creation, UTC, in ISO 8601 format without an offset.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Why the assignment or its removal failed. Only for `FAILED_ASSIGNMENT` and
        /// `FAILED_UNASSIGNMENT`.
        optional(hidden) failure_reasons = "failureReasons": Option<String>,
        /// Status of the number at mobile network operators other than T-Mobile. Its values are not
        /// published.
        optional non_tmobile_number_mapping_status = "nonTmobileNumberMappingStatus": Option<String>,
        /// Phone number, in E.164 format. It identifies the assignment.
        required(hidden) phone_number = "phoneNumber": String,
        /// Identifier of the brand at The Campaign Registry.
        optional tcr_brand_id = "tcrBrandId": Option<String>,
        /// Identifier of the campaign at The Campaign Registry.
        optional tcr_campaign_id = "tcrCampaignId": Option<String>,
        /// Identifier of the campaign at Telnyx. Empty for a shared campaign.
        optional telnyx_campaign_id = "telnyxCampaignId": Option<String>,
        /// Status of the number at T-Mobile. Its values are not published.
        optional tmobile_number_mapping_status = "tmobileNumberMappingStatus": Option<String>,
        /// Time of the last change, UTC, in ISO 8601 format without an offset.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A page of assignments of phone numbers to campaigns.
    pub struct PhoneNumberCampaignList {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The assignments of this page.
        required records: Vec<PhoneNumberCampaign>,
        /// Number of entries on all pages together.
        optional total_records = "totalRecords": Option<i64>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Order of a list of assignments.
    pub enum PhoneNumberCampaignSort {
        /// By status of the assignment, descending.
        AssignmentStatusDescending = "-assignmentStatus",
        /// By time of creation, descending.
        CreatedAtDescending = "-createdAt",
        /// By phone number, descending.
        PhoneNumberDescending = "-phoneNumber",
        /// By status of the assignment, ascending.
        AssignmentStatusAscending = "assignmentStatus",
        /// By time of creation, ascending.
        CreatedAtAscending = "createdAt",
        /// By phone number, ascending.
        PhoneNumberAscending = "phoneNumber",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A change of the assignment of a phone number to a campaign.
    #[derive(Default)]
    pub struct PhoneNumberCampaignUpdate {
        /// Identifier of the campaign at Telnyx.
        optional campaign_id = "campaignId": Option<String>,
        /// Phone number, in E.164 format.
        optional(hidden) phone_number = "phoneNumber": Option<String>,
        /// Why the step failed. Empty or absent after a success.
        collection reasons: Vec<RegistrationFailure>,
        /// Result of the assignment or removal; for the type `STATUS_UPDATE`, the new status.
        optional status: Option<PhoneNumberCampaignUpdateStatus>,
        /// Identifier of the campaign at The Campaign Registry.
        optional tcr_campaign_id = "tcrCampaignId": Option<String>,
        /// Step that the event reports.
        optional kind = "type": Option<PhoneNumberCampaignUpdateType>,
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Result or status that an event of an assignment reports.
    pub enum PhoneNumberCampaignUpdateStatus {
        /// The number was added.
        Added = "ADDED",
        /// The number was removed.
        Deleted = "DELETED",
        /// The number could not be added or removed.
        Failed = "FAILED",
        /// The change is in progress.
        Pending = "PENDING",
        /// The assignment or removal succeeded.
        Success = "success",
    }
}

#[cfg(feature = "tendlc")]
open_enum! {
    /// Step that an event of an assignment reports.
    pub enum PhoneNumberCampaignUpdateType {
        /// The assignment of the number.
        Assignment = "ASSIGNMENT",
        /// The removal of the assignment.
        Deletion = "DELETION",
        /// A change of the status at the mobile network operators.
        StatusUpdate = "STATUS_UPDATE",
    }
}

/// Metrics of one messaging profile, in intervals. Their shape is not published.
pub type ProfileMetrics = serde_json::Map<String, serde_json::Value>;

/// Metrics of one messaging profile, summed up. Their shape is not published.
pub type ProfileMetricsSummary = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "rcs")]
object! {
    /// The messaging settings of an RCS agent.
    pub struct RcsAgent {
        /// Identifies the agent; used as the sender of messages.
        required agent_id: String,
        /// The name that recipients see.
        optional agent_name: Option<String>,
        /// When the agent was created, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Whether the agent can send and receive.
        optional enabled: Option<bool>,
        /// The messaging profile of the agent; null when there is none.
        optional profile_id: Option<String>,
        /// When the settings last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// The user who owns the agent.
        optional user_id: Option<String>,
        /// URL for inbound messages when `webhook_url` does not respond; null when there is none.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for inbound messages; null when there is none.
        optional(hidden) webhook_url: Option<String>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// What recipients see of an RCS agent. At least one of `phone_number`, `website` and `email`
    /// is required.
    ///
    /// Part of [`RcsAgentConfiguration`].
    pub struct RcsAgentBasics {
        /// The colour of the agent: `#RGB` or `#RRGGBB` in hexadecimal. Matches
        /// `^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$`.
        required brand_color: String,
        /// A sentence about the agent. 1 to 100 characters.
        required description: String,
        /// The e-mail contact; null or absent when there is none.
        nullable email: Nullable<RcsEmailContact> => into Nullable<RcsEmailContact>,
        /// URL of the banner image. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) hero_url: String,
        /// URL of the logo, http or https. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) logo_url: String,
        /// The telephone contact; null or absent when there is none.
        nullable phone_number: Nullable<RcsPhoneContact> => into Nullable<RcsPhoneContact>,
        /// URL of the privacy policy, http or https. Not empty. Matches
        /// `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) privacy_policy_url: String,
        /// URL of the terms of service. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) terms_and_conditions_url: String,
        /// The website; null or absent when there is none.
        nullable website: Nullable<RcsWebsiteContact> => into Nullable<RcsWebsiteContact>,
    }
}

#[cfg(feature = "rcs")]
impl RcsAgentBasics {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        brand_color: impl Into<String>,
        description: impl Into<String>,
        hero_url: impl Into<String>,
        logo_url: impl Into<String>,
        privacy_policy_url: impl Into<String>,
        terms_and_conditions_url: impl Into<String>,
    ) -> Self {
        Self {
            brand_color: brand_color.into(),
            description: description.into(),
            hero_url: hero_url.into(),
            logo_url: logo_url.into(),
            privacy_policy_url: privacy_policy_url.into(),
            terms_and_conditions_url: terms_and_conditions_url.into(),
            email: Nullable::Absent,
            phone_number: Nullable::Absent,
            website: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// What an RCS agent sends, as far as it is described before launch.
    ///
    /// Part of [`RcsAgentConfiguration`].
    pub struct RcsAgentCampaign {
        /// Further remarks for the reviewers; none when absent or null. 1 to 2000 characters.
        nullable(hidden) additional_information: Nullable<String> => into Nullable<String>,
        /// What the agent does for the recipient; null or absent until it is described. 1 to 2000
        /// characters.
        nullable(hidden) agent_overview: Nullable<String> => into Nullable<String>,
        /// What the company does. 1 to 2000 characters.
        required(hidden) company_overview: String,
        /// How recipients agree and leave; null or absent until it is described.
        nullable consent_settings: Nullable<RcsConsent> => into Nullable<RcsConsent>,
        /// The kinds of conversation that the agent has.
        optional interactions: Option<Vec<RcsInteraction>> => each RcsInteraction,
        /// Sample messages, each 1 to 2,000 characters long.
        optional(hidden) message_examples: Option<Vec<String>> => each String,
    }
}

#[cfg(feature = "rcs")]
impl RcsAgentCampaign {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(company_overview: impl Into<String>) -> Self {
        Self {
            company_overview: company_overview.into(),
            additional_information: Nullable::Absent,
            agent_overview: Nullable::Absent,
            consent_settings: Nullable::Absent,
            interactions: None,
            message_examples: None,
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The configuration of an RCS agent, in three sections that are reviewed separately.
    ///
    /// Part of [`CreateRcsAgentRegistration`], [`UpdateRcsAgentRegistration`].
    pub struct RcsAgentConfiguration {
        /// What recipients see of the agent.
        required basics: RcsAgentBasics,
        /// What the agent sends; null or absent until it is described.
        nullable campaign: Nullable<RcsAgentCampaign> => into Nullable<RcsAgentCampaign>,
        /// How reviewers try the agent; null or absent until it is described.
        nullable testing: Nullable<RcsAgentTesting> => into Nullable<RcsAgentTesting>,
    }
}

#[cfg(feature = "rcs")]
impl RcsAgentConfiguration {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(basics: impl Into<RcsAgentBasics>) -> Self {
        Self {
            basics: basics.into(),
            campaign: Nullable::Absent,
            testing: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// What an RCS agent sends: content or an event, with an optional end of validity. Set at most
    /// one of `expire_time` and `ttl`.
    ///
    /// Part of [`SendRcsMessage`].
    #[derive(Default)]
    pub struct RcsAgentMessage {
        /// The content that the recipient sees.
        optional content_message: Option<RcsContent> => into RcsContent,
        /// A signal without content, such as a typing indicator.
        optional event: Option<RcsEvent> => into RcsEvent,
        /// When an undelivered message is dropped, UTC.
        optional_time expire_time: Option<DateTime<Utc>> => into DateTime<Utc>,
        /// How long an undelivered message is kept: seconds, with an optional fraction, followed by
        /// `s`. Matches `^[0-9]+(?:[.][0-9]+)?s$`.
        optional ttl: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The registration of an RCS agent with its verification, approvals and test devices.
    pub struct RcsAgentRegistration {
        /// Identifies the registration, a UUID.
        required agent_id: String,
        /// The review of `configuration.basics`; null without a review.
        optional basics_status: Option<RcsSectionStatus>,
        /// How messages are billed; null until it is known.
        optional billing_category: Option<RcsBillingCategory>,
        /// The RCS brand that the agent belongs to.
        optional brand_id: Option<String>,
        /// The review of `configuration.campaign`; null without a review.
        optional campaign_status: Option<RcsSectionStatus>,
        /// The registration steps that the provider behind the agent has.
        optional capabilities: Option<RcsRegistrationCapabilities>,
        /// The decisions of the carriers so far.
        collection carrier_approvals: Vec<RcsCarrierApproval>,
        /// The configuration, as saved.
        optional configuration: Option<RcsAgentConfiguration>,
        /// The name that recipients see.
        optional display_name: Option<String>,
        /// The region that hosts the agent; null when none was chosen.
        optional hosting_region: Option<String>,
        /// The messaging profile of the agent; null when there is none.
        optional profile_id: Option<String>,
        /// The stage of the registration.
        optional status: Option<RcsAgentStatus>,
        /// The test devices of the agent.
        collection test_devices: Vec<RcsTestDevice>,
        /// The review of `configuration.testing`; null without a review.
        optional testing_status: Option<RcsSectionStatus>,
        /// What the agent sends.
        optional use_case: Option<RcsAgentUseCase>,
    }
}

#[cfg(feature = "rcs")]
/// RCS agent registrations, without an envelope and all in one response.
pub type RcsAgentRegistrationList = Vec<RcsAgentRegistration>;

#[cfg(feature = "rcs")]
open_enum! {
    /// The stage of the registration of an RCS agent.
    pub enum RcsAgentStatus {
        /// Saved and not submitted.
        Created = "CREATED",
        /// Submitted for verification.
        Submitted = "SUBMITTED",
        /// Being verified.
        Verifying = "VERIFYING",
        /// Verified.
        Verified = "VERIFIED",
        /// Submitted to the carriers for launch.
        Launching = "LAUNCHING",
        /// Launched.
        Launched = "LAUNCHED",
        /// Open to recipients.
        Live = "LIVE",
        /// Refused; change the configuration and submit again.
        Rejected = "REJECTED",
        /// Ended by an error.
        Failed = "FAILED",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// How reviewers try an RCS agent.
    ///
    /// Part of [`LaunchRcsAgent`], [`RcsAgentConfiguration`].
    pub struct RcsAgentTesting {
        /// Further instructions; none when absent or null. 1 to 2000 characters.
        nullable(hidden) additional_information: Nullable<String> => into Nullable<String>,
        /// A message that was sent to a test device; none when absent or null. 1 to 255 characters.
        nullable message_id: Nullable<String> => into Nullable<String>,
        /// URL at which reviewers start a conversation. Not empty. Matches
        /// `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) test_url: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsAgentTesting {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(test_url: impl Into<String>) -> Self {
        Self {
            test_url: test_url.into(),
            additional_information: Nullable::Absent,
            message_id: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// What an RCS agent sends.
    pub enum RcsAgentUseCase {
        /// Messages of several kinds.
        MultiUse = "MULTI_USE",
        /// Marketing.
        Promotional = "PROMOTIONAL",
        /// Updates about an existing business relation.
        Transactional = "TRANSACTIONAL",
        /// One-time passwords.
        Otp = "OTP",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// Who decides about an RCS agent.
    pub enum RcsApprovalScope {
        /// A mobile carrier.
        Carrier = "carrier",
        /// A hub that connects several carriers.
        Hub = "hub",
        /// The bot platform.
        Bot = "bot",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// A decision about an RCS agent.
    pub enum RcsApprovalStatus {
        /// Not submitted yet.
        Pending = "PENDING",
        /// Under review.
        Submitted = "SUBMITTED",
        /// Accepted.
        Approved = "APPROVED",
        /// Refused.
        Rejected = "REJECTED",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// How the messages of an RCS agent are billed.
    pub enum RcsBillingCategory {
        /// Per message.
        NonConversational = "NON_CONVERSATIONAL",
        /// Per conversation.
        Conversational = "CONVERSATIONAL",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The company behind RCS agents.
    pub struct RcsBrand {
        /// The postal addresses by name.
        optional(hidden) addresses: Option<RcsBrandAddresses>,
        /// Identifies the brand, a UUID.
        required brand_id: String,
        /// The registration steps that the provider behind the brand has.
        optional capabilities: Option<RcsRegistrationCapabilities>,
        /// The contact persons.
        optional(hidden) contacts: Option<RcsBrandContacts>,
        /// The name that recipients see.
        optional display_name: Option<String>,
        /// The registration numbers.
        optional(hidden) identifiers: Option<RcsBrandIdentifiers>,
        /// The legal form.
        optional legal_entity_type: Option<RcsLegalEntityType>,
        /// The registered name of the company.
        optional legal_name: Option<String>,
        /// The kind of organisation.
        optional organization_type: Option<RcsOrganizationType>,
        /// The messaging profile of the brand; null when there is none.
        optional profile_id: Option<String>,
        /// The stage of the registration.
        optional status: Option<RcsBrandStatus>,
        /// The website of the company.
        optional(hidden) website_url: Option<String>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A postal address.
    pub struct RcsBrandAddress {
        /// State, province or region. 1 to 100 characters.
        required(hidden) administrative_area: String,
        /// The city. 1 to 100 characters.
        required(hidden) city: String,
        /// ISO 3166-1 alpha-2. Matches `^[A-Z]{2}$`.
        required country_code: String,
        /// Street and number. 1 to 255 characters.
        required(hidden) line_1: String,
        /// Further details of the address; none when absent or null. 1 to 255 characters.
        nullable(hidden) line_2: Nullable<String> => into Nullable<String>,
        /// Postal code. 1 to 32 characters.
        required(hidden) postal_code: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsBrandAddress {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        administrative_area: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
        line_1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            administrative_area: administrative_area.into(),
            city: city.into(),
            country_code: country_code.into(),
            line_1: line_1.into(),
            postal_code: postal_code.into(),
            line_2: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
/// Postal addresses by name.
///
/// Part of [`CreateRcsBrand`], [`UpdateRcsBrand`].
pub type RcsBrandAddresses = BTreeMap<String, RcsBrandAddress>;

#[cfg(feature = "rcs")]
object! {
    /// A contact person.
    pub struct RcsBrandContact {
        /// What the person is responsible for.
        required contact_type: RcsContactType,
        /// The e-mail address. 3 to 254 characters.
        required(hidden) email: String,
        /// Given name of the person. 1 to 100 characters.
        required(hidden) first_name: String,
        /// Family name of the person. 1 to 100 characters.
        required(hidden) last_name: String,
        /// The telephone number, E.164.
        required(hidden) phone_number: String,
        /// The position in the company; none when absent or null. 1 to 100 characters.
        nullable(hidden) title: Nullable<String> => into Nullable<String>,
    }
}

#[cfg(feature = "rcs")]
impl RcsBrandContact {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        contact_type: impl Into<RcsContactType>,
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            contact_type: contact_type.into(),
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone_number: phone_number.into(),
            title: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
/// Contact persons by name. The entry `brand` is required; its `contact_type` is `BRAND`.
///
/// Part of [`CreateRcsBrand`], [`UpdateRcsBrand`].
pub type RcsBrandContacts = BTreeMap<String, RcsBrandContact>;

#[cfg(feature = "rcs")]
object! {
    /// A registration number of a company.
    ///
    /// Part of [`RcsBrandIdentifiers`].
    pub struct RcsBrandIdentifier {
        /// The kind of number.
        required identifier_type: RcsBrandIdentifierType,
        /// The number: nine digits, or two and seven joined by `-`, for `EIN`; exchange and symbol
        /// joined by `:`, without spaces, for `STOCK_SYMBOL`. 1 to 255 characters. Matches
        /// `^(?:[0-9]{9}|[0-9]{2}-[0-9]{7}|[!-9;-~]+:[!-~]+)$`.
        required(hidden) value: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsBrandIdentifier {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        identifier_type: impl Into<RcsBrandIdentifierType>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            identifier_type: identifier_type.into(),
            value: value.into(),
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The kind of a registration number.
    pub enum RcsBrandIdentifierType {
        /// The employer identification number of the United States.
        Ein = "EIN",
        /// A stock symbol.
        StockSymbol = "STOCK_SYMBOL",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The registration numbers of a brand.
    ///
    /// Part of [`CreateRcsBrand`], [`UpdateRcsBrand`].
    pub struct RcsBrandIdentifiers {
        /// The employer identification number of the United States.
        required(hidden) ein: RcsBrandIdentifier,
        /// The stock symbol. Required when `organization_type` is `PUBLIC_PROFIT`.
        optional(hidden) stock_symbol: Option<RcsBrandIdentifier> => into RcsBrandIdentifier,
    }
}

#[cfg(feature = "rcs")]
impl RcsBrandIdentifiers {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(ein: impl Into<RcsBrandIdentifier>) -> Self {
        Self {
            ein: ein.into(),
            stock_symbol: None,
        }
    }
}

#[cfg(feature = "rcs")]
/// RCS brands, without an envelope and all in one response.
pub type RcsBrandList = Vec<RcsBrand>;

#[cfg(feature = "rcs")]
open_enum! {
    /// The stage of the registration of an RCS brand.
    pub enum RcsBrandStatus {
        /// Saved.
        Created = "CREATED",
        /// Complete, and not submitted.
        Configured = "CONFIGURED",
        /// Submitted for verification.
        Submitted = "SUBMITTED",
        /// Under review.
        Reviewing = "REVIEWING",
        /// Being vetted.
        Vetting = "VETTING",
        /// Verified.
        Verified = "VERIFIED",
        /// Refused; change the brand and submit again.
        Rejected = "REJECTED",
        /// Ended by an error.
        Failed = "FAILED",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A prepared calendar event.
    ///
    /// Part of [`RcsSuggestedAction`].
    #[derive(Default)]
    pub struct RcsCalendarEvent {
        /// Details of the event. At most 500 characters.
        optional(hidden) description: Option<String> => into String,
        /// When the event ends, UTC.
        optional_time end_time: Option<DateTime<Utc>> => into DateTime<Utc>,
        /// When the event starts, UTC.
        optional_time start_time: Option<DateTime<Utc>> => into DateTime<Utc>,
        /// The name of the event. At most 100 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The RCS features of a phone number, as far as an agent can use them.
    #[derive(Default)]
    pub struct RcsCapabilities {
        /// The RCS agent of the check.
        optional agent_id: Option<String>,
        /// The name of that agent.
        optional agent_name: Option<String>,
        /// The RCS features that can be used, as the provider names them.
        collection features: Vec<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// The kind of the object; always `rcs.capabilities`.
        optional record_type: Option<RecordType>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The content of one card. A card has a title, a description or media.
    ///
    /// Part of [`RcsCarousel`], [`RcsStandaloneCard`].
    #[derive(Default)]
    pub struct RcsCard {
        /// Text below the title. At most 2000 characters.
        optional(hidden) description: Option<String> => into String,
        /// The image or video of the card.
        optional media: Option<RcsCardMedia> => into RcsCardMedia,
        /// Replies and actions of this card, at most 10.
        optional suggestions: Option<Vec<RcsSuggestion>> => each RcsSuggestion,
        /// The headline. At most 200 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The image or video of a card.
    ///
    /// Part of [`RcsCard`].
    #[derive(Default)]
    pub struct RcsCardMedia {
        /// The image or video that the card shows.
        optional content_info: Option<RcsFile> => into RcsFile,
        /// The height in a vertical card; without effect in a horizontal one.
        optional height: Option<RcsMediaHeight> => into RcsMediaHeight,
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The layout of a single card.
    pub enum RcsCardOrientation {
        /// No layout given; the default of the protocol.
        Unspecified = "CARD_ORIENTATION_UNSPECIFIED",
        /// Media next to the text.
        Horizontal = "HORIZONTAL",
        /// Media above the text.
        Vertical = "VERTICAL",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The width of the cards of a carousel.
    pub enum RcsCardWidth {
        /// No width given; the default of the protocol.
        Unspecified = "CARD_WIDTH_UNSPECIFIED",
        /// Narrow cards.
        Small = "SMALL",
        /// Wide cards.
        Medium = "MEDIUM",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// Cards that the recipient scrolls sideways.
    ///
    /// Part of [`RcsRichCard`].
    pub struct RcsCarousel {
        /// The cards, 2 to 10.
        required card_contents: Vec<RcsCard>,
        /// The width of all cards.
        required card_width: RcsCardWidth,
    }
}

#[cfg(feature = "rcs")]
impl RcsCarousel {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        card_contents: impl Into<Vec<RcsCard>>,
        card_width: impl Into<RcsCardWidth>,
    ) -> Self {
        Self {
            card_contents: card_contents.into(),
            card_width: card_width.into(),
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The decision about an RCS agent by a carrier, a hub or the bot platform.
    pub struct RcsCarrierApproval {
        /// Identifies the decision.
        required approval_id: String,
        /// When it was approved, UTC; null before that.
        optional_time approved_at: Option<DateTime<Utc>>,
        /// The name of the carrier; null for a hub or a bot platform.
        optional carrier: Option<String>,
        /// Why it was rejected; null when it was not.
        optional rejected_reason: Option<String>,
        /// Who decides.
        optional scope_type: Option<RcsApprovalScope>,
        /// The decision so far.
        optional status: Option<RcsApprovalStatus>,
        /// When it was submitted, UTC; null before that.
        optional_time submitted_at: Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "rcs")]
/// The decisions about an RCS agent, without an envelope and all in one response.
pub type RcsCarrierApprovalList = Vec<RcsCarrierApproval>;

#[cfg(feature = "rcs")]
object! {
    /// How recipients agree to messages of an RCS agent, and how they leave.
    ///
    /// Part of [`RcsAgentCampaign`], [`RcsLaunchCampaign`].
    pub struct RcsConsent {
        /// The wording that invites recipients to agree. 1 to 2000 characters.
        required(hidden) call_to_action: String,
        /// URL of a picture of the invitation. Required when an opt-in method is `WEBSITE` or
        /// `MOBILE_APP`. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        nullable(hidden) call_to_action_media_url: Nullable<String> => into Nullable<String>,
        /// URL of the page with the invitation. Required when an opt-in method is `WEBSITE`. Not empty.
        /// Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        nullable(hidden) call_to_action_url: Nullable<String> => into Nullable<String>,
        /// Whether recipients confirm their consent a second time.
        required double_opt_in: bool,
        /// The message that requests the confirmation. Required when `double_opt_in` is true. 1 to 2000
        /// characters.
        nullable(hidden) double_opt_in_message: Nullable<String> => into Nullable<String>,
        /// The reply to HELP. 1 to 2000 characters.
        required(hidden) help_response: String,
        /// The message that confirms the consent. 1 to 2000 characters.
        required(hidden) opt_in_message: String,
        /// The ways to agree, at least one. Not empty.
        required opt_in_methods: Vec<RcsOptInMethod>,
        /// The reply to STOP. 1 to 2000 characters.
        required(hidden) opt_out_response: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsConsent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        call_to_action: impl Into<String>,
        double_opt_in: bool,
        help_response: impl Into<String>,
        opt_in_message: impl Into<String>,
        opt_in_methods: impl Into<Vec<RcsOptInMethod>>,
        opt_out_response: impl Into<String>,
    ) -> Self {
        Self {
            call_to_action: call_to_action.into(),
            double_opt_in,
            help_response: help_response.into(),
            opt_in_message: opt_in_message.into(),
            opt_in_methods: opt_in_methods.into(),
            opt_out_response: opt_out_response.into(),
            call_to_action_media_url: Nullable::Absent,
            call_to_action_url: Nullable::Absent,
            double_opt_in_message: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The role of a contact person of an RCS brand.
    pub enum RcsContactType {
        /// The contact of the brand.
        Brand = "BRAND",
        /// The first person to ask.
        Primary = "PRIMARY",
        /// An officer of the company.
        Officer = "OFFICER",
        /// An agent of the company.
        Agent = "AGENT",
        /// The person who is responsible.
        ResponsibleParty = "RESPONSIBLE_PARTY",
        /// The contact for bills.
        Billing = "BILLING",
        /// Not known.
        Undetermined = "UNKNOWN",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The content of an RCS message: exactly one of `text`, `content_info` (a file) and
    /// `rich_card`, with optional suggestions below it.
    ///
    /// Part of [`RcsAgentMessage`].
    #[derive(Default)]
    pub struct RcsContent {
        /// A file: an image, a video, audio or a PDF.
        optional content_info: Option<RcsFile> => into RcsFile,
        /// One card, or a carousel of cards.
        optional rich_card: Option<RcsRichCard> => into RcsRichCard,
        /// Replies and actions that the recipient can tap, shown below the content.
        optional suggestions: Option<Vec<RcsSuggestion>> => each RcsSuggestion,
        /// Plain text. At most 3072 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A point on the globe.
    ///
    /// Part of [`RcsViewLocation`].
    pub struct RcsCoordinates {
        /// Degrees north of the equator, -90 to 90.
        required(hidden) latitude: f64,
        /// Degrees east of Greenwich, -180 to 180.
        required(hidden) longitude: f64,
    }
}

#[cfg(feature = "rcs")]
impl RcsCoordinates {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A link that opens a conversation.
    #[derive(Default)]
    pub struct RcsDeeplink {
        /// The link. It holds the number and the text that were given.
        optional(hidden) url: Option<String>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A call to start.
    ///
    /// Part of [`RcsSuggestedAction`].
    pub struct RcsDial {
        /// The number to call, E.164.
        required(hidden) phone_number: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsDial {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// An e-mail address on the profile of an RCS agent.
    ///
    /// Part of [`RcsAgentBasics`].
    pub struct RcsEmailContact {
        /// The address that users of the agent can write to. 3 to 254 characters.
        required(hidden) address: String,
        /// The caption of the entry. 1 to 25 characters.
        required label: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsEmailContact {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(address: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            label: label.into(),
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A signal that an RCS agent sends to the recipient.
    ///
    /// Part of [`RcsAgentMessage`].
    #[derive(Default)]
    pub struct RcsEvent {
        /// What the agent signals to the user instead of a message.
        optional event_type: Option<RcsEventType> => into RcsEventType,
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// A signal from an RCS agent.
    pub enum RcsEventType {
        /// No signal; the default of the protocol.
        Unspecified = "TYPE_UNSPECIFIED",
        /// Shows that the agent is typing.
        IsTyping = "IS_TYPING",
        /// Marks the recipient's last message as read.
        Read = "READ",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A file that is fetched from a public URL.
    ///
    /// Part of [`RcsCardMedia`], [`RcsContent`].
    pub struct RcsFile {
        /// URL of the file. It must be reachable without credentials.
        required(hidden) file_url: String,
        /// Whether the file is fetched again instead of being taken from the cache.
        optional force_refresh: Option<bool> => value bool,
        /// URL of a preview image of at most 100 kB, reachable without credentials.
        optional(hidden) thumbnail_url: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
impl RcsFile {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(file_url: impl Into<String>) -> Self {
        Self {
            file_url: file_url.into(),
            force_refresh: None,
            thumbnail_url: None,
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A kind of conversation.
    ///
    /// Part of [`RcsAgentCampaign`], [`RcsLaunchCampaign`].
    pub struct RcsInteraction {
        /// What the conversation is about. Required when `interaction_type` is `OTHER`. 1 to 2000
        /// characters.
        nullable(hidden) description: Nullable<String> => into Nullable<String>,
        /// What the messages of the agent are about.
        required interaction_type: RcsInteractionType,
    }
}

#[cfg(feature = "rcs")]
impl RcsInteraction {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(interaction_type: impl Into<RcsInteractionType>) -> Self {
        Self {
            interaction_type: interaction_type.into(),
            description: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// A kind of conversation of an RCS agent.
    pub enum RcsInteractionType {
        /// Updates about an order or a booking.
        TransactionalUpdates = "TRANSACTIONAL_UPDATES",
        /// Customer support.
        CustomerSupport = "CUSTOMER_SUPPORT",
        /// Loyalty programmes and rewards.
        LoyaltyOrReward = "LOYALTY_OR_REWARD",
        /// Marketing.
        MarketingOrPromotional = "MARKETING_OR_PROMOTIONAL",
        /// Alerts about an account.
        AccountAlerts = "ACCOUNT_ALERTS",
        /// Conversations in both directions.
        TwoWayConversation = "TWO_WAY_CONVERSATION",
        /// Another kind, named in the description.
        Other = "OTHER",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The status of the invitation of a test device.
    pub enum RcsInviteStatus {
        /// Sent, and not decided on.
        Pending = "PENDING",
        /// Accepted; the device can use the agent.
        Accepted = "ACCEPTED",
        /// Refused.
        Declined = "DECLINED",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// What an RCS agent sends, complete for launch.
    ///
    /// Part of [`LaunchRcsAgent`].
    pub struct RcsLaunchCampaign {
        /// Further remarks for the reviewers; none when absent or null. 1 to 2000 characters.
        nullable(hidden) additional_information: Nullable<String> => into Nullable<String>,
        /// What the agent does for the recipient. 1 to 2000 characters.
        required(hidden) agent_overview: String,
        /// What the company does. 1 to 2000 characters.
        required(hidden) company_overview: String,
        /// How recipients agree and leave.
        required consent_settings: RcsConsent,
        /// The kinds of conversation that the agent has, at least one. Not empty.
        required interactions: Vec<RcsInteraction>,
        /// At least three sample messages, each 1 to 2,000 characters long.
        required(hidden) message_examples: Vec<String>,
    }
}

#[cfg(feature = "rcs")]
impl RcsLaunchCampaign {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        agent_overview: impl Into<String>,
        company_overview: impl Into<String>,
        consent_settings: impl Into<RcsConsent>,
        interactions: impl Into<Vec<RcsInteraction>>,
        message_examples: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            agent_overview: agent_overview.into(),
            company_overview: company_overview.into(),
            consent_settings: consent_settings.into(),
            interactions: interactions.into(),
            message_examples: message_examples.into(),
            additional_information: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The legal form of a company.
    pub enum RcsLegalEntityType {
        /// A limited liability company.
        LimitedLiabilityCompany = "LIMITED_LIABILITY_COMPANY",
        /// A business of one person.
        SoleProprietorship = "SOLE_PROPRIETORSHIP",
        /// A partnership.
        Partnership = "PARTNERSHIP",
        /// A corporation.
        Corporation = "CORPORATION",
        /// A corporation whose profits are taxed at its shareholders.
        SCorporation = "S_CORPORATION",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The height of the media in a vertical card.
    pub enum RcsMediaHeight {
        /// No height given; the default of the protocol.
        Unspecified = "HEIGHT_UNSPECIFIED",
        /// Low.
        Short = "SHORT",
        /// Of middle height.
        Medium = "MEDIUM",
        /// High.
        Tall = "TALL",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// An RCS message that the service accepted.
    pub struct RcsMessage {
        /// The content, as it was accepted.
        optional body: Option<RcsAgentMessage>,
        /// Always `outbound`.
        optional direction: Option<Direction>,
        /// The character encoding of the text.
        optional encoding: Option<String>,
        /// The agent that sends.
        optional from: Option<MessageSender>,
        /// Identifies the message.
        required id: String,
        /// The messaging profile that the message is accounted to.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the messaging profile.
        optional organization_id: Option<String>,
        /// When the service accepted the request, UTC.
        optional_time received_at: Option<DateTime<Utc>>,
        /// The kind of the object; always `message`.
        optional record_type: Option<RecordType>,
        /// The recipient with its status, as a list of one.
        collection to: Vec<MessageRecipient>,
        /// Always `RCS`.
        optional message_type = "type": Option<MessageType>,
        /// Seconds that the message is held back by rate limits before it is handed on, the longest of
        /// all limits that apply; 0 when it is not held back.
        optional wait_seconds: Option<f64>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// The MMS that replaces an RCS message.
    ///
    /// Part of [`SendRcsMessage`].
    #[derive(Default)]
    pub struct RcsMmsFallback {
        /// The sending number, E.164.
        optional(hidden) from: Option<String> => into String,
        /// Public URLs of the media.
        optional(hidden) media_urls: Option<Vec<String>> => each String,
        /// The subject; none when absent.
        optional(hidden) subject: Option<String> => into String,
        /// The text; none when absent.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A web page to open.
    ///
    /// Part of [`RcsSuggestedAction`].
    pub struct RcsOpenUrl {
        /// The application that opens the page.
        required application: RcsUrlApplication,
        /// What the page is about, for screen readers; read with `WEBVIEW` only.
        optional(hidden) description: Option<String> => into String,
        /// The page that opens when the user taps the button.
        required(hidden) url: String,
        /// How much of the screen the page covers in a web view.
        required webview_view_mode: RcsWebviewMode,
    }
}

#[cfg(feature = "rcs")]
impl RcsOpenUrl {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        application: impl Into<RcsUrlApplication>,
        url: impl Into<String>,
        webview_view_mode: impl Into<RcsWebviewMode>,
    ) -> Self {
        Self {
            application: application.into(),
            url: url.into(),
            webview_view_mode: webview_view_mode.into(),
            description: None,
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A way in which recipients agree.
    ///
    /// Part of [`RcsConsent`].
    pub struct RcsOptInMethod {
        /// How it works. Required when `method_type` is `OTHER`. 1 to 2000 characters.
        nullable(hidden) description: Nullable<String> => into Nullable<String>,
        /// How users agree to receive messages.
        required method_type: RcsOptInMethodType,
    }
}

#[cfg(feature = "rcs")]
impl RcsOptInMethod {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(method_type: impl Into<RcsOptInMethodType>) -> Self {
        Self {
            method_type: method_type.into(),
            description: Nullable::Absent,
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// A way in which recipients agree to messages of an RCS agent.
    pub enum RcsOptInMethodType {
        /// By SMS.
        Sms = "SMS",
        /// On a website.
        Website = "WEBSITE",
        /// In an app.
        MobileApp = "MOBILE_APP",
        /// With a QR code.
        QrCode = "QR_CODE",
        /// At the point of sale.
        SalePoint = "SALE_POINT",
        /// In another way, named in the description.
        Other = "OTHER",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The kind of an organisation.
    pub enum RcsOrganizationType {
        /// A company that is not listed.
        PrivateProfit = "PRIVATE_PROFIT",
        /// A listed company; requires a stock symbol.
        PublicProfit = "PUBLIC_PROFIT",
        /// A non-profit organisation.
        NonProfit = "NON_PROFIT",
        /// A public authority.
        Government = "GOVERNMENT",
        /// Not known.
        Undetermined = "UNKNOWN",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A telephone number on the profile of an RCS agent.
    ///
    /// Part of [`RcsAgentBasics`].
    pub struct RcsPhoneContact {
        /// The caption of the entry. 1 to 25 characters.
        required label: String,
        /// The number, E.164.
        required(hidden) number: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsPhoneContact {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(label: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            number: number.into(),
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// Which registration steps and features the provider behind an RCS agent or brand has.
    #[derive(Default)]
    pub struct RcsRegistrationCapabilities {
        /// Whether brands are objects of their own.
        optional brand_entity: Option<bool>,
        /// Whether brands are verified.
        optional brand_verification: Option<bool>,
        /// Whether campaigns are registered.
        optional campaigns: Option<bool>,
        /// Whether the launch is a step of its own after verification.
        optional distinct_launch_phase: Option<bool>,
        /// Whether test devices can be invited.
        optional invite_test_devices: Option<bool>,
        /// Whether each carrier decides for itself.
        optional per_carrier_approval: Option<bool>,
        /// Whether the sections of a configuration are reviewed separately.
        optional submission_sections: Option<bool>,
        /// Whether message templates exist.
        optional templates: Option<bool>,
        /// Whether the provider reports changes by itself.
        optional vendor_webhooks: Option<bool>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A rich card: exactly one of `standalone_card` and `carousel_card`.
    ///
    /// Part of [`RcsContent`].
    #[derive(Default)]
    pub struct RcsRichCard {
        /// 2 to 10 cards side by side.
        optional carousel_card: Option<RcsCarousel> => into RcsCarousel,
        /// A single card.
        optional standalone_card: Option<RcsStandaloneCard> => into RcsStandaloneCard,
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The review of one section of a configuration.
    pub enum RcsSectionStatus {
        /// Under review.
        Submitted = "SUBMITTED",
        /// Accepted.
        Approved = "APPROVED",
        /// Refused.
        Rejected = "REJECTED",
    }
}

#[cfg(feature = "rcs")]
/// A request for a place. It has no properties.
///
/// Part of [`RcsSuggestedAction`].
pub type RcsShareLocation = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "rcs")]
object! {
    /// The SMS that replaces an RCS message.
    ///
    /// Part of [`SendRcsMessage`].
    #[derive(Default)]
    pub struct RcsSmsFallback {
        /// The sending number, E.164.
        optional(hidden) from: Option<String> => into String,
        /// The text that is sent as SMS instead. At most 3072 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A single card with its layout.
    ///
    /// Part of [`RcsRichCard`].
    pub struct RcsStandaloneCard {
        /// What the card shows.
        required card_content: RcsCard,
        /// Where the media is placed: above the text or next to it.
        required card_orientation: RcsCardOrientation,
        /// The side of the media in a horizontal card; without effect in a vertical one.
        required thumbnail_image_alignment: RcsThumbnailAlignment,
    }
}

#[cfg(feature = "rcs")]
impl RcsStandaloneCard {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        card_content: impl Into<RcsCard>,
        card_orientation: impl Into<RcsCardOrientation>,
        thumbnail_image_alignment: impl Into<RcsThumbnailAlignment>,
    ) -> Self {
        Self {
            card_content: card_content.into(),
            card_orientation: card_orientation.into(),
            thumbnail_image_alignment: thumbnail_image_alignment.into(),
        }
    }
}

#[cfg(feature = "rcs")]
object! {
    /// An action on the recipient's device. Set exactly one of the properties whose name ends in
    /// `_action`.
    ///
    /// Part of [`RcsSuggestion`].
    #[derive(Default)]
    pub struct RcsSuggestedAction {
        /// Opens the calendar with a prepared event.
        optional create_calendar_event_action: Option<RcsCalendarEvent> => into RcsCalendarEvent,
        /// Opens the dialer with a number.
        optional dial_action: Option<RcsDial> => into RcsDial,
        /// URL to open in a browser on devices that do not know the action. At most 2048 characters.
        optional(hidden) fallback_url: Option<String> => into String,
        /// Opens a web page.
        optional open_url_action: Option<RcsOpenUrl> => into RcsOpenUrl,
        /// Data returned in `suggestion_response` of the inbound message when the recipient taps,
        /// Base64 encoded. Use it, not the label, to decide what was tapped. At most 2048 characters.
        optional(hidden) postback_data: Option<String> => into String,
        /// Lets the recipient choose a place and send it to the agent.
        optional(hidden) share_location_action: Option<RcsShareLocation> => into RcsShareLocation,
        /// The label of the button. At most 25 characters.
        optional(hidden) text: Option<String> => into String,
        /// Opens the map at a place.
        optional view_location_action: Option<RcsViewLocation> => into RcsViewLocation,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A prepared reply.
    ///
    /// Part of [`RcsSuggestion`].
    #[derive(Default)]
    pub struct RcsSuggestedReply {
        /// Data returned in `suggestion_response` of the inbound message when the recipient taps,
        /// Base64 encoded. Use it, not the label, to decide what was tapped. At most 2048 characters.
        optional(hidden) postback_data: Option<String> => into String,
        /// The label, which also becomes the text of the reply. At most 25 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// Something that the recipient can tap: exactly one of `reply` and `action`.
    ///
    /// Part of [`RcsCard`], [`RcsContent`].
    #[derive(Default)]
    pub struct RcsSuggestion {
        /// Starts an action on the recipient's device.
        optional action: Option<RcsSuggestedAction> => into RcsSuggestedAction,
        /// Sends a prepared reply to the agent.
        optional reply: Option<RcsSuggestedReply> => into RcsSuggestedReply,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A phone that can use an RCS agent before its launch.
    pub struct RcsTestDevice {
        /// The status of the invitation.
        optional invite_status: Option<RcsInviteStatus>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// Identifies the test device.
        required test_device_id: String,
    }
}

#[cfg(feature = "rcs")]
/// The test devices of an RCS agent, without an envelope and all in one response.
pub type RcsTestDeviceList = Vec<RcsTestDevice>;

#[cfg(feature = "rcs")]
object! {
    /// The invitation of a test number.
    #[derive(Default)]
    pub struct RcsTestNumberInvite {
        /// The RCS agent that is tested.
        optional agent_id: Option<String>,
        /// The invited number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// The kind of the object; always `rcs.test_number_invite`.
        optional record_type: Option<RecordType>,
        /// The status of the invitation, such as `PENDING`. The values are not published.
        optional status: Option<String>,
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The side on which a horizontal card shows its media.
    pub enum RcsThumbnailAlignment {
        /// No side given; the default of the protocol.
        Unspecified = "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED",
        /// On the left.
        Left = "LEFT",
        /// On the right.
        Right = "RIGHT",
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The application that opens a web page.
    pub enum RcsUrlApplication {
        /// No application given; the default of the protocol.
        Unspecified = "OPEN_URL_APPLICATION_UNSPECIFIED",
        /// The browser of the device.
        Browser = "BROWSER",
        /// A web view inside the messaging app.
        Webview = "WEBVIEW",
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A place to show, given as coordinates or as a search.
    ///
    /// Part of [`RcsSuggestedAction`].
    #[derive(Default)]
    pub struct RcsViewLocation {
        /// The name at the marker.
        optional(hidden) label: Option<String> => into String,
        /// The place, by its coordinates.
        optional(hidden) lat_long: Option<RcsCoordinates> => into RcsCoordinates,
        /// A search for the place instead of coordinates; understood on Android only.
        optional(hidden) query: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// A website on the profile of an RCS agent.
    ///
    /// Part of [`RcsAgentBasics`].
    pub struct RcsWebsiteContact {
        /// The caption of the entry. 1 to 25 characters.
        required label: String,
        /// The website that users of the agent can visit, http or https. Not empty. Matches
        /// `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        required(hidden) url: String,
    }
}

#[cfg(feature = "rcs")]
impl RcsWebsiteContact {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            url: url.into(),
        }
    }
}

#[cfg(feature = "rcs")]
open_enum! {
    /// The part of the screen that a web view covers.
    pub enum RcsWebviewMode {
        /// No mode given; the default of the protocol.
        Unspecified = "WEBVIEW_VIEW_MODE_UNSPECIFIED",
        /// The full screen.
        Full = "FULL",
        /// Half of the screen.
        Half = "HALF",
        /// Most of the screen.
        Tall = "TALL",
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
        /// A bulk update of numbers.
        MessagingNumbersBulkUpdate = "messaging_numbers_bulk_update",
        /// A phone number with its messaging settings, older name.
        MessagingPhoneNumber = "messaging_phone_number",
        /// A messaging profile.
        MessagingProfile = "messaging_profile",
        /// A phone number with its messaging settings.
        MessagingSettings = "messaging_settings",
        /// A domain for shortened links.
        MessagingUrlDomain = "messaging_url_domain",
        /// The RCS features of a phone number.
        RcsCapabilities = "rcs.capabilities",
        /// The invitation of an RCS test number.
        RcsTestNumberInvite = "rcs.test_number_invite",
        /// A short code.
        ShortCode = "short_code",
        /// A webhook delivery.
        WebhookDelivery = "webhook_delivery",
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// One reason why a step of a 10DLC registration failed.
    #[derive(Default)]
    pub struct RegistrationFailure {
        /// The reason in words. May quote the rejected value.
        optional(hidden) description: Option<String>,
        /// Properties of the request to correct.
        collection fields: Vec<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// How to send another verification code.
    ///
    /// Used by `client.whatsapp().phone_numbers().resend_verification(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct ResendWhatsappVerification {
        /// How the code is sent. Default: `sms`.
        optional verification_method: Option<WhatsappVerificationMethod> => into WhatsappVerificationMethod,
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
        /// When to send, UTC, to the minute. From 5 minutes to 5 days ahead. Required.
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
    pub fn new(send_at: impl Into<DateTime<Utc>>, to: impl Into<String>) -> Self {
        Self {
            send_at: Some(send_at.into()),
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
        /// The text of the message. Not empty. Required.
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
        /// When to send, UTC, to the minute. Sent at once when absent or null. From 5 minutes to 5 days
        /// ahead.
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

#[cfg(feature = "rcs")]
object! {
    /// An RCS message, with an optional SMS or MMS that replaces it where RCS is not available.
    ///
    /// Used by `client.messages().rcs().send()`.
    #[derive(Default)]
    #[must_use]
    pub struct SendRcsMessage {
        /// The RCS agent that sends. Required.
        optional agent_id: Option<String> => into String,
        /// The content, and how long it stays valid. Required.
        optional agent_message: Option<RcsAgentMessage> => into RcsAgentMessage,
        /// The messaging profile that the message is accounted to. Required.
        optional messaging_profile_id: Option<String> => into String,
        /// The MMS to send when the recipient cannot receive RCS; none when absent.
        optional mms_fallback: Option<RcsMmsFallback> => into RcsMmsFallback,
        /// The SMS to send when the recipient cannot receive RCS; none when absent.
        optional sms_fallback: Option<RcsSmsFallback> => into RcsSmsFallback,
        /// The recipient, E.164. Required.
        optional(hidden) to: Option<String> => into String,
        /// `RCS`, if given at all.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// URL for events about this message. The messaging profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

#[cfg(feature = "rcs")]
impl SendRcsMessage {
    /// Creates a value with its required properties.
    pub fn new(
        agent_id: impl Into<String>,
        agent_message: impl Into<RcsAgentMessage>,
        messaging_profile_id: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            agent_id: Some(agent_id.into()),
            agent_message: Some(agent_message.into()),
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

#[cfg(feature = "whatsapp")]
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
        /// The messaging profile. Required when `from` cannot send SMS; otherwise the profile of `from`
        /// is used.
        optional messaging_profile_id: Option<String> => into String,
        /// The recipient: a number in E.164 format, or a business-scoped user ID (BSUID) such as
        /// `US.13491208655302741918`. Templates of the category `AUTHENTICATION` can only be sent to a
        /// number. Required.
        optional(hidden) to: Option<String> => into String,
        /// Always `WHATSAPP`; may be left out.
        optional message_type = "type": Option<MessageType> => into MessageType,
        /// URL for events about this message. The profile's URL is used when absent.
        optional(hidden) webhook_url: Option<String> => into String,
        /// What is sent: a template, or, within 24 hours after the user's last message, any other kind.
        /// Required.
        optional whatsapp_message: Option<WhatsappContent> => into WhatsappContent,
    }
}

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "tendlc")]
object! {
    /// A campaign that the account shares, with the data that the registry publishes about it.
    pub struct SharedCampaign {
        /// Identifier of the brand.
        optional brand_id = "brandId": Option<String>,
        /// Identifier of the campaign at The Campaign Registry.
        required campaign_id = "campaignId": String,
        /// Time of the registration, in Unix seconds, as a string.
        optional_time create_date = "createDate": Option<DateTime<Utc>>,
        /// Status at The Campaign Registry.
        optional status: Option<CampaignRegistryStatus>,
        /// Use case.
        optional usecase: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A page of campaigns that the account shares.
    pub struct SharedCampaignList {
        /// Number of this page, counted from 1.
        optional page: Option<i64>,
        /// The campaigns of this page.
        required records: Vec<SharedCampaign>,
        /// Number of entries on all pages together.
        optional total_records = "totalRecords": Option<i64>,
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

#[cfg(feature = "tendlc")]
object! {
    /// A campaign to register.
    ///
    /// Used by `client.messaging_10dlc().campaign_builder().submit()`.
    #[derive(Default)]
    #[must_use]
    pub struct SubmitCampaign {
        /// Whether messages have content for adults only, such as alcohol.
        optional age_gated = "ageGated": Option<bool> => value bool,
        /// Whether the campaign is renewed at the end of each billing period.
        optional auto_renewal = "autoRenewal": Option<bool> => value bool,
        /// Brand that the campaign belongs to, as an identifier at Telnyx. Required.
        optional brand_id = "brandId": Option<String> => into String,
        /// Summary of the purpose of the campaign. Required.
        optional description: Option<String> => into String,
        /// Whether messages are about direct lending or loans.
        optional direct_lending = "directLending": Option<bool> => value bool,
        /// Whether messages contain links.
        optional embedded_link = "embeddedLink": Option<bool> => value bool,
        /// Sample of a link in a message.
        optional(hidden) embedded_link_sample = "embeddedLinkSample": Option<String> => into String,
        /// Whether messages contain phone numbers.
        optional embedded_phone = "embeddedPhone": Option<bool> => value bool,
        /// Keywords that request help, separated by commas without spaces.
        optional help_keywords = "helpKeywords": Option<String> => into String,
        /// Reply to a help keyword.
        optional(hidden) help_message = "helpMessage": Option<String> => into String,
        /// How recipients agree to receive messages, and what they then receive.
        optional message_flow = "messageFlow": Option<String> => into String,
        /// Mobile network operators to submit the campaign to, by network number; `get_enum` lists them
        /// under `mno`. All operators when absent. No value occurs twice.
        optional mno_ids = "mnoIds": Option<Vec<i64>> => each i64,
        /// Whether the campaign sends from a pool of phone numbers.
        optional number_pool = "numberPool": Option<bool> => value bool,
        /// Keywords that subscribe, separated by commas without spaces.
        optional optin_keywords = "optinKeywords": Option<String> => into String,
        /// Reply to an opt-in.
        optional(hidden) optin_message = "optinMessage": Option<String> => into String,
        /// Keywords that unsubscribe, separated by commas without spaces.
        optional optout_keywords = "optoutKeywords": Option<String> => into String,
        /// Reply to an opt-out.
        optional(hidden) optout_message = "optoutMessage": Option<String> => into String,
        /// URL of the privacy policy.
        optional(hidden) privacy_policy_link = "privacyPolicyLink": Option<String> => into String,
        /// Identifier of the caller's choice, unique among all campaigns of the account. A second
        /// submission with the same value is refused, which prevents duplicates.
        optional reference_id = "referenceId": Option<String> => into String,
        /// Reseller of the campaign, as an identifier of The Campaign Registry.
        optional reseller_id = "resellerId": Option<String> => into String,
        /// First sample of a message; some use cases require one.
        optional(hidden) sample1: Option<String> => into String,
        /// Second sample of a message; some use cases require two.
        optional(hidden) sample2: Option<String> => into String,
        /// Third sample of a message.
        optional(hidden) sample3: Option<String> => into String,
        /// Fourth sample of a message.
        optional(hidden) sample4: Option<String> => into String,
        /// Fifth sample of a message.
        optional(hidden) sample5: Option<String> => into String,
        /// Use cases that a mixed use case consists of; `get_enum` lists them under `usecase`. No value
        /// occurs twice.
        optional sub_usecases = "subUsecases": Option<Vec<String>> => each String,
        /// Whether the campaign replies to help keywords.
        optional subscriber_help = "subscriberHelp": Option<bool> => value bool,
        /// Whether recipients must opt in before the first message.
        optional subscriber_optin = "subscriberOptin": Option<bool> => value bool,
        /// Whether recipients can opt out by keyword.
        optional subscriber_optout = "subscriberOptout": Option<bool> => value bool,
        /// Tags of the campaign. No value occurs twice.
        optional tag: Option<Vec<String>> => each String,
        /// Whether the terms and conditions of the registry are accepted.
        optional terms_and_conditions = "termsAndConditions": Option<bool> => value bool,
        /// URL of the terms and conditions of the campaign.
        optional(hidden) terms_and_conditions_link = "termsAndConditionsLink": Option<String> => into String,
        /// Use case; `get_enum` lists them under `usecase`. Required.
        optional usecase: Option<String> => into String,
        /// URL for events of the campaign when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String> => into String,
        /// URL for events of the campaign and of its phone numbers.
        optional(hidden) webhook_url = "webhookURL": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl SubmitCampaign {
    /// Creates a value with its required properties.
    pub fn new(
        brand_id: impl Into<String>,
        description: impl Into<String>,
        usecase: impl Into<String>,
    ) -> Self {
        Self {
            brand_id: Some(brand_id.into()),
            description: Some(description.into()),
            usecase: Some(usecase.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// The facts that carriers review before toll-free numbers may send. An update takes the same
    /// body, complete: it replaces the request.
    ///
    /// Used by `client.messaging_tollfree().verification().requests().create()`,
    /// `client.messaging_tollfree().verification().requests().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct SubmitTollFreeVerification {
        /// Anything else that reviewers should know. May be an empty string. At most 500 characters.
        /// Required.
        optional(hidden) additional_information = "additionalInformation": Option<String> => into String,
        /// Whether the content is for adults only. False when absent.
        optional age_gated_content = "ageGatedContent": Option<bool> => value bool,
        /// Street and number of the business. At most 500 characters. Required.
        optional(hidden) business_addr1 = "businessAddr1": Option<String> => into String,
        /// Further details of the address; none when absent. At most 500 characters.
        optional(hidden) business_addr2 = "businessAddr2": Option<String> => into String,
        /// City of the business, capitalised. At most 500 characters. Required.
        optional(hidden) business_city = "businessCity": Option<String> => into String,
        /// E-mail address of the contact person. At most 500 characters. Required.
        optional(hidden) business_contact_email = "businessContactEmail": Option<String> => into String,
        /// First name of the contact person. At most 500 characters. Required.
        optional(hidden) business_contact_first_name = "businessContactFirstName": Option<String> => into String,
        /// Last name of the contact person. At most 500 characters. Required.
        optional(hidden) business_contact_last_name = "businessContactLastName": Option<String> => into String,
        /// Telephone number of the contact person, E.164. At most 500 characters. Required.
        optional(hidden) business_contact_phone = "businessContactPhone": Option<String> => into String,
        /// Legal name of the business. At most 500 characters. Required.
        optional business_name = "businessName": Option<String> => into String,
        /// Country that issued the registration number, ISO 3166-1 alpha-2. Required by the service
        /// since January 2026, although the schema has it as optional. At most 2 characters. Matches
        /// `^[A-Z]{2}$`.
        nullable business_registration_country = "businessRegistrationCountry": Nullable<String> => into Nullable<String>,
        /// Registration number of the business, such as an EIN. Required by the service since January
        /// 2026, although the schema has it as optional. At most 500 characters.
        nullable(hidden) business_registration_number = "businessRegistrationNumber": Nullable<String> => into Nullable<String>,
        /// What `businessRegistrationNumber` is, such as `EIN`. Required by the service since January 2026.
        /// At most 500 characters.
        nullable business_registration_type = "businessRegistrationType": Nullable<String> => into Nullable<String>,
        /// State of the business, in full and capitalised; not the two-letter code. At most 500
        /// characters. Required.
        optional(hidden) business_state = "businessState": Option<String> => into String,
        /// ZIP code of the business. At most 500 characters. Required.
        optional(hidden) business_zip = "businessZip": Option<String> => into String,
        /// Token of Campaign Verify. Required for the use case `Political` since 17 February 2026. At
        /// most 500 characters.
        nullable(hidden) campaign_verify_authorization_token = "campaignVerifyAuthorizationToken": Nullable<String> => into Nullable<String>,
        /// Website of the business, with `http://` or `https://`. At most 500 characters. Required.
        optional(hidden) corporate_website = "corporateWebsite": Option<String> => into String,
        /// Trade name, if it differs from the legal name. None when absent or null. At most 500
        /// characters.
        nullable doing_business_as = "doingBusinessAs": Nullable<String> => into Nullable<String>,
        /// Kind of the business; not stated when absent or null.
        nullable entity_type = "entityType": Nullable<TollFreeEntityType> => into Nullable<TollFreeEntityType>,
        /// The reply to HELP. None when absent or null. At most 500 characters.
        nullable(hidden) help_message_response = "helpMessageResponse": Nullable<String> => into Nullable<String>,
        /// The software vendor or reseller that sends on behalf of the business. None when absent or
        /// null. At most 500 characters.
        nullable isv_reseller = "isvReseller": Nullable<String> => into Nullable<String>,
        /// Expected number of messages a month, from all numbers together. Required.
        optional message_volume = "messageVolume": Option<TollFreeMessageVolume> => into TollFreeMessageVolume,
        /// The message that confirms the consent. None when absent or null. At most 500 characters.
        nullable(hidden) opt_in_confirmation_response = "optInConfirmationResponse": Nullable<String> => into Nullable<String>,
        /// Keywords by which recipients opt in, separated by commas. None when absent or null. At most
        /// 500 characters.
        nullable opt_in_keywords = "optInKeywords": Nullable<String> => into Nullable<String>,
        /// How recipients agree to receive the messages. At most 500 characters. Required.
        optional opt_in_workflow = "optInWorkflow": Option<String> => into String,
        /// Pictures of the way in which recipients agree, at least one. Not empty. Required.
        optional(hidden) opt_in_workflow_image_urls = "optInWorkflowImageURLs": Option<Vec<TollFreeOptInImage>> => each TollFreeOptInImage,
        /// The toll-free numbers to verify, at least one. Not empty. Required.
        optional(hidden) phone_numbers = "phoneNumbers": Option<Vec<TollFreeNumber>> => each TollFreeNumber,
        /// URL of the privacy policy. The service does not check its form. None when absent or null. At
        /// most 500 characters.
        nullable(hidden) privacy_policy_url = "privacyPolicyURL": Nullable<String> => into Nullable<String>,
        /// A message as it will be sent. At most 1000 characters. Required.
        optional(hidden) production_message_content = "productionMessageContent": Option<String> => into String,
        /// URL of the terms of service. The service does not check its form. None when absent or null.
        /// At most 500 characters.
        nullable(hidden) terms_and_condition_url = "termsAndConditionURL": Nullable<String> => into Nullable<String>,
        /// The category of the messages. Required.
        optional use_case = "useCase": Option<TollFreeUseCase> => into TollFreeUseCase,
        /// What the messages are for. At most 500 characters. Required.
        optional use_case_summary = "useCaseSummary": Option<String> => into String,
        /// URL for status changes of this verification; none when absent. At most 500 characters.
        optional(hidden) webhook_url = "webhookUrl": Option<String> => into String,
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

#[cfg(feature = "tollfree")]
open_enum! {
    /// The kind of a business.
    pub enum TollFreeEntityType {
        /// A business of one person.
        SoleProprietor = "SOLE_PROPRIETOR",
        /// A company that is not listed.
        PrivateProfit = "PRIVATE_PROFIT",
        /// A listed company.
        PublicProfit = "PUBLIC_PROFIT",
        /// A non-profit organisation.
        NonProfit = "NON_PROFIT",
        /// A public authority.
        Government = "GOVERNMENT",
    }
}

#[cfg(feature = "tollfree")]
open_enum! {
    /// Expected number of messages a month. The service accepts these values only.
    pub enum TollFreeMessageVolume {
        /// 10 messages.
        Monthly10 = "10",
        /// 100 messages.
        Monthly100 = "100",
        /// 1,000 messages.
        Monthly1000 = "1,000",
        /// 10,000 messages.
        Monthly10000 = "10,000",
        /// 100,000 messages.
        Monthly100000 = "100,000",
        /// 250,000 messages.
        Monthly250000 = "250,000",
        /// 500,000 messages.
        Monthly500000 = "500,000",
        /// 750,000 messages.
        Monthly750000 = "750,000",
        /// 1,000,000 messages.
        Monthly1000000 = "1,000,000",
        /// 5,000,000 messages.
        Monthly5000000 = "5,000,000",
        /// 10,000,000 messages or more.
        Monthly10000000OrMore = "10,000,000+",
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// A toll-free number.
    ///
    /// Part of [`SubmitTollFreeVerification`].
    pub struct TollFreeNumber {
        /// The number, E.164.
        required(hidden) phone_number = "phoneNumber": String,
    }
}

#[cfg(feature = "tollfree")]
impl TollFreeNumber {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// A picture of the way in which recipients agree.
    ///
    /// Part of [`SubmitTollFreeVerification`].
    pub struct TollFreeOptInImage {
        /// URL of the picture or of a page that shows it. 1 to 2083 characters.
        required(hidden) url: String,
    }
}

#[cfg(feature = "tollfree")]
impl TollFreeOptInImage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// A status change of a toll-free verification request.
    #[derive(Default)]
    pub struct TollFreeStatusChange {
        /// Why the status changed; null when no reason was given. At most 500 characters.
        optional reason: Option<String>,
        /// When the status changed, UTC.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// The new status.
        optional verification_status = "verificationStatus": Option<TollFreeVerificationStatus>,
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// Status changes of a toll-free verification request, one page.
    pub struct TollFreeStatusHistory {
        /// The changes of this page.
        required records: Vec<TollFreeStatusChange>,
        /// Number of changes on all pages.
        optional total_records: Option<i64>,
    }
}

#[cfg(feature = "tollfree")]
open_enum! {
    /// The category of toll-free messages.
    pub enum TollFreeUseCase {
        /// One-time passwords.
        TwoFactor = "2FA",
        /// Notifications of an app.
        AppNotifications = "App Notifications",
        /// Appointments and their reminders.
        Appointments = "Appointments",
        /// Bids and results of auctions.
        Auctions = "Auctions",
        /// Car repairs.
        AutoRepairServices = "Auto Repair Services",
        /// Notices of bank transfers.
        BankTransfers = "Bank Transfers",
        /// Bills and payments.
        Billing = "Billing",
        /// Confirmations of bookings.
        BookingConfirmations = "Booking Confirmations",
        /// News of a business.
        BusinessUpdates = "Business Updates",
        /// Alerts about COVID-19.
        Covid19Alerts = "COVID-19 Alerts",
        /// Courses and training.
        CareerTraining = "Career Training",
        /// Conversations with a bot.
        Chatbot = "Chatbot",
        /// Conversations and alerts.
        ConversationalAlerts = "Conversational / Alerts",
        /// Parcels and deliveries.
        CourierServicesAndDeliveries = "Courier Services & Deliveries",
        /// Warnings of emergencies.
        EmergencyAlerts = "Emergency Alerts",
        /// Events and their preparation.
        EventsAndPlanning = "Events & Planning",
        /// Services of banks and brokers.
        FinancialServices = "Financial Services",
        /// Warnings of fraud.
        FraudAlerts = "Fraud Alerts",
        /// Requests for donations.
        Fundraising = "Fundraising",
        /// Marketing.
        GeneralMarketing = "General Marketing",
        /// News of a school.
        GeneralSchoolUpdates = "General School Updates",
        /// Messages to staff and applicants.
        HrStaffing = "HR / Staffing",
        /// Messages of health services.
        HealthcareAlerts = "Healthcare Alerts",
        /// News for residents.
        HousingCommunityUpdates = "Housing Community Updates",
        /// Messages of insurers.
        InsuranceServices = "Insurance Services",
        /// Assignment of jobs.
        JobDispatch = "Job Dispatch",
        /// Messages of law firms.
        LegalServices = "Legal Services",
        /// Several categories.
        Mixed = "Mixed",
        /// Encouragement and reminders.
        MotivationalReminders = "Motivational Reminders",
        /// Messages of notaries.
        NotaryNotifications = "Notary Notifications",
        /// Status of orders.
        OrderNotifications = "Order Notifications",
        /// Political messages; requires a token of Campaign Verify.
        Political = "Political",
        /// Public utilities and works.
        PublicWorks = "Public Works",
        /// Messages of estate agents.
        RealEstateServices = "Real Estate Services",
        /// Messages of religious communities.
        ReligiousServices = "Religious Services",
        /// Repairs and diagnoses.
        RepairAndDiagnosticsAlerts = "Repair and Diagnostics Alerts",
        /// Loyalty programmes.
        RewardsProgram = "Rewards Program",
        /// Surveys.
        Surveys = "Surveys",
        /// Alerts of technical systems.
        SystemAlerts = "System Alerts",
        /// Reminders of elections.
        VotingReminders = "Voting Reminders",
        /// Free places of a waiting list.
        WaitlistAlerts = "Waitlist Alerts",
        /// Reminders of online seminars.
        WebinarReminders = "Webinar Reminders",
        /// Messages about workshops.
        WorkshopAlerts = "Workshop Alerts",
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// A request to verify toll-free numbers, with its status.
    pub struct TollFreeVerification {
        /// Further remarks.
        optional(hidden) additional_information = "additionalInformation": Option<String>,
        /// Whether the content is for adults only.
        optional age_gated_content = "ageGatedContent": Option<bool>,
        /// Street and number of the business.
        optional(hidden) business_addr1 = "businessAddr1": Option<String>,
        /// Further details of the address.
        optional(hidden) business_addr2 = "businessAddr2": Option<String>,
        /// City of the business, capitalised.
        optional(hidden) business_city = "businessCity": Option<String>,
        /// E-mail address of the contact person.
        optional(hidden) business_contact_email = "businessContactEmail": Option<String>,
        /// First name of the contact person.
        optional(hidden) business_contact_first_name = "businessContactFirstName": Option<String>,
        /// Last name of the contact person.
        optional(hidden) business_contact_last_name = "businessContactLastName": Option<String>,
        /// Telephone number of the contact person, E.164.
        optional(hidden) business_contact_phone = "businessContactPhone": Option<String>,
        /// Legal name of the business.
        optional business_name = "businessName": Option<String>,
        /// Country that issued the registration number, ISO 3166-1 alpha-2.
        optional business_registration_country = "businessRegistrationCountry": Option<String>,
        /// Registration number of the business, such as an EIN.
        optional(hidden) business_registration_number = "businessRegistrationNumber": Option<String>,
        /// What `businessRegistrationNumber` is, such as `EIN`.
        optional business_registration_type = "businessRegistrationType": Option<String>,
        /// State of the business, in full and capitalised; not the two-letter code.
        optional(hidden) business_state = "businessState": Option<String>,
        /// ZIP code of the business.
        optional(hidden) business_zip = "businessZip": Option<String>,
        /// Token of Campaign Verify; null when there is none. At most 500 characters.
        optional(hidden) campaign_verify_authorization_token = "campaignVerifyAuthorizationToken": Option<String>,
        /// Website of the business, with `http://` or `https://`.
        optional(hidden) corporate_website = "corporateWebsite": Option<String>,
        /// When the request was submitted, UTC. Absent from the response to a submission or update.
        optional_time created_at = "createdAt": Option<DateTime<Utc>>,
        /// Trade name, if it differs from the legal name.
        optional doing_business_as = "doingBusinessAs": Option<String>,
        /// Kind of the business.
        optional entity_type = "entityType": Option<TollFreeEntityType>,
        /// The reply to HELP.
        optional(hidden) help_message_response = "helpMessageResponse": Option<String>,
        /// Identifies the verification request.
        required id: String,
        /// The software vendor or reseller that sends on behalf of the business.
        optional isv_reseller = "isvReseller": Option<String>,
        /// Expected number of messages a month.
        optional message_volume = "messageVolume": Option<TollFreeMessageVolume>,
        /// The message that confirms the consent.
        optional(hidden) opt_in_confirmation_response = "optInConfirmationResponse": Option<String>,
        /// Keywords by which recipients opt in, separated by commas.
        optional opt_in_keywords = "optInKeywords": Option<String>,
        /// How recipients agree to receive the messages.
        optional opt_in_workflow = "optInWorkflow": Option<String>,
        /// Pictures of the way in which recipients agree.
        collection(hidden) opt_in_workflow_image_urls = "optInWorkflowImageURLs": Vec<TollFreeOptInImage>,
        /// The toll-free numbers of the request.
        collection(hidden) phone_numbers = "phoneNumbers": Vec<TollFreeNumber>,
        /// URL of the privacy policy.
        optional(hidden) privacy_policy_url = "privacyPolicyURL": Option<String>,
        /// A message as it will be sent.
        optional(hidden) production_message_content = "productionMessageContent": Option<String>,
        /// Why the request has its status, such as the reason of a rejection. Absent from the response
        /// to a submission or update.
        optional reason: Option<String>,
        /// URL of the terms of service.
        optional(hidden) terms_and_condition_url = "termsAndConditionURL": Option<String>,
        /// When the request last changed, UTC. Absent from the response to a submission or update.
        optional_time updated_at = "updatedAt": Option<DateTime<Utc>>,
        /// The category of the messages.
        optional use_case = "useCase": Option<TollFreeUseCase>,
        /// What the messages are for.
        optional use_case_summary = "useCaseSummary": Option<String>,
        /// Identifies the request at the vendor that verifies. Only in the response to a submission or
        /// update.
        optional verification_request_id = "verificationRequestId": Option<String>,
        /// The status of the request.
        optional verification_status = "verificationStatus": Option<TollFreeVerificationStatus>,
        /// URL for status changes.
        optional(hidden) webhook_url = "webhookUrl": Option<String>,
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// Verification requests, one page.
    pub struct TollFreeVerificationList {
        /// The requests of this page.
        required records: Vec<TollFreeVerification>,
        /// Number of requests on all pages that match the filters.
        optional total_records: Option<i64>,
    }
}

#[cfg(feature = "tollfree")]
open_enum! {
    /// The status of a toll-free verification request.
    pub enum TollFreeVerificationStatus {
        /// Submitted and under review.
        InProgress = "In Progress",
        /// Refused; correct and resubmit it, or delete it.
        Rejected = "Rejected",
        /// The numbers are verified.
        Verified = "Verified",
        /// The customer has to correct or complete it.
        WaitingForCustomer = "Waiting For Customer",
        /// Telnyx has to act.
        WaitingForTelnyx = "Waiting For Telnyx",
        /// The vendor that verifies has to act.
        WaitingForVendor = "Waiting For Vendor",
    }
}

#[cfg(feature = "tollfree")]
object! {
    /// A status change of a toll-free verification request, as its event reports it. No schema is
    /// published, so more properties may exist.
    #[derive(Default)]
    pub struct TollFreeVerificationUpdate {
        /// The verification request.
        optional id: Option<String>,
        /// Why the request was rejected.
        optional rejection_reason = "rejectionReason": Option<String>,
        /// The new status in lower case, such as `verified` or `rejected`. It is spelled differently
        /// from the `verificationStatus` of responses.
        optional status: Option<String>,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The two messages of an SMS verification.
    ///
    /// Used by `client.messaging_10dlc().brand().trigger_sms_otp(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct TriggerBrandSmsOtp {
        /// Message with the one-time password. Must contain `@OTP_PIN@`, which is replaced with the
        /// password. At most 500 characters. Required.
        optional(hidden) pin_sms = "pinSms": Option<String> => into String,
        /// Message that follows a successful verification. At most 500 characters. Required.
        optional(hidden) success_sms = "successSms": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl TriggerBrandSmsOtp {
    /// Creates a value with its required properties.
    pub fn new(pin_sms: impl Into<String>, success_sms: impl Into<String>) -> Self {
        Self {
            pin_sms: Some(pin_sms.into()),
            success_sms: Some(success_sms.into()),
            ..Self::default()
        }
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

#[cfg(feature = "tendlc")]
object! {
    /// New data of a brand.
    ///
    /// Used by `client.messaging_10dlc().brand().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateBrand {
        /// Business identifier other than the tax number. At most 50 characters.
        optional(hidden) alt_business_id = "altBusinessId": Option<String> => into String,
        /// Kind of `altBusinessId`.
        optional alt_business_id_type = "altBusinessIdType": Option<BrandBusinessIdType> => into BrandBusinessIdType,
        /// Mail address of a contact at the company. Required for `PUBLIC_PROFIT`; leave it out for
        /// other legal forms.
        optional(hidden) business_contact_email = "businessContactEmail": Option<String> => into String,
        /// City of the postal address. At most 100 characters.
        optional(hidden) city: Option<String> => into String,
        /// Legal name of the company, exactly as in official records. Required for private companies,
        /// public companies and non-profit organizations. At most 100 characters.
        optional(hidden) company_name = "companyName": Option<String> => into String,
        /// Country, as an ISO 3166-1 code of two letters. Exactly 2 characters. Required.
        optional country: Option<String> => into String,
        /// Name under which customers know the brand. At most 100 characters. Required.
        optional(hidden) display_name = "displayName": Option<String> => into String,
        /// Tax number of the company; in the United States the EIN, nine digits. Required for
        /// non-profit organizations. At most 20 characters.
        optional(hidden) ein: Option<String> => into String,
        /// Mail address of the brand's support. At most 100 characters. Required.
        optional(hidden) email: Option<String> => into String,
        /// Legal form of the organization. Required.
        optional entity_type = "entityType": Option<BrandEntityType> => into BrandEntityType,
        /// First name of the contact person. At most 100 characters.
        optional(hidden) first_name = "firstName": Option<String> => into String,
        /// Identity status. Determined by the identity check; there is rarely a reason to send it.
        optional identity_status = "identityStatus": Option<BrandIdentityStatus> => into BrandIdentityStatus,
        /// IP address of the browser from which the registration was submitted. At most 50 characters.
        optional(hidden) ip_address = "ipAddress": Option<String> => into String,
        /// Whether the brand resells messaging to others.
        optional is_reseller = "isReseller": Option<bool> => value bool,
        /// Last name of the contact person. At most 100 characters.
        optional(hidden) last_name = "lastName": Option<String> => into String,
        /// Phone number of the brand's support. At most 20 characters. In E.164 format.
        optional(hidden) phone: Option<String> => into String,
        /// Postal code; five digits in the United States. At most 10 characters.
        optional(hidden) postal_code = "postalCode": Option<String> => into String,
        /// State or province; in the United States a code of two letters. At most 20 characters.
        optional(hidden) state: Option<String> => into String,
        /// Stock exchange. Required for public companies.
        optional stock_exchange = "stockExchange": Option<BrandStockExchange> => into BrandStockExchange,
        /// Stock symbol. Required for public companies. At most 10 characters.
        optional stock_symbol = "stockSymbol": Option<String> => into String,
        /// Street and house number. At most 100 characters.
        optional(hidden) street: Option<String> => into String,
        /// Line of business. Required.
        optional vertical: Option<BrandVertical> => into BrandVertical,
        /// URL for events of the brand when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String> => into String,
        /// URL for events of the brand, such as the outcome of its registration.
        optional(hidden) webhook_url = "webhookURL": Option<String> => into String,
        /// Website of the brand. At most 100 characters.
        optional(hidden) website: Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl UpdateBrand {
    /// Creates a value with its required properties.
    pub fn new(
        country: impl Into<String>,
        display_name: impl Into<String>,
        email: impl Into<String>,
        entity_type: impl Into<BrandEntityType>,
        vertical: impl Into<BrandVertical>,
    ) -> Self {
        Self {
            country: Some(country.into()),
            display_name: Some(display_name.into()),
            email: Some(email.into()),
            entity_type: Some(entity_type.into()),
            vertical: Some(vertical.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// Changes to a campaign.
    ///
    /// Used by `client.messaging_10dlc().campaign().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateCampaign {
        /// Whether the campaign is renewed at the end of each billing period. Default: `true`.
        optional auto_renewal = "autoRenewal": Option<bool> => value bool,
        /// Reply to a help keyword. At most 255 characters.
        optional(hidden) help_message = "helpMessage": Option<String> => into String,
        /// How recipients agree to receive messages, and what they then receive. At most 2048
        /// characters.
        optional message_flow = "messageFlow": Option<String> => into String,
        /// Reseller of the campaign, as an identifier of The Campaign Registry. At most 8 characters.
        optional reseller_id = "resellerId": Option<String> => into String,
        /// First sample of a message. At most 255 characters.
        optional(hidden) sample1: Option<String> => into String,
        /// Second sample of a message. At most 255 characters.
        optional(hidden) sample2: Option<String> => into String,
        /// Third sample of a message. At most 255 characters.
        optional(hidden) sample3: Option<String> => into String,
        /// Fourth sample of a message. At most 255 characters.
        optional(hidden) sample4: Option<String> => into String,
        /// Fifth sample of a message. At most 255 characters.
        optional(hidden) sample5: Option<String> => into String,
        /// URL for events of the campaign when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String> => into String,
        /// URL for events of the campaign and of its phone numbers.
        optional(hidden) webhook_url = "webhookURL": Option<String> => into String,
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
        /// Optional features. Unchanged when absent.
        nullable features: Nullable<MessagingProfileFeatures> => into Nullable<MessagingProfileFeatures>,
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
        /// Whether message texts and the numbers of the other party are hidden when messages are read
        /// and in webhooks. Ignored unless Telnyx has enabled redaction for the organisation.
        optional redaction_enabled: Option<bool> => value bool,
        /// How far redaction goes: 1 for messages that are read and for final delivery webhooks, 2 also
        /// for webhooks of inbound messages. 2 unless set. From 1 to 2.
        optional redaction_level: Option<i64> => value i64,
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
    /// Used by `client.messaging_hosted_numbers().update(…)`,
    /// `client.phone_numbers().messaging().update(…)`.
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

#[cfg(feature = "tendlc")]
object! {
    /// Changes to a shared campaign. Absent properties stay unchanged.
    ///
    /// Used by `client.messaging_10dlc().partner_campaigns().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdatePartnerCampaign {
        /// URL for events of the campaign when `webhookURL` fails.
        optional(hidden) webhook_failover_url = "webhookFailoverURL": Option<String> => into String,
        /// URL for events of the campaign and of its phone numbers.
        optional(hidden) webhook_url = "webhookURL": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// A phone number and the campaign to assign it to.
    ///
    /// Used by `client.messaging_10dlc().phone_number_campaigns().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdatePhoneNumberCampaign {
        /// Campaign to assign the number to, as an identifier at Telnyx; for a shared campaign, that at
        /// The Campaign Registry. Required.
        optional campaign_id = "campaignId": Option<String> => into String,
        /// Phone number to assign. In E.164 format. Required.
        optional(hidden) phone_number = "phoneNumber": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
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

#[cfg(feature = "rcs")]
object! {
    /// New messaging settings of an RCS agent. Absent properties stay unchanged.
    ///
    /// Used by `client.messaging().rcs().agents().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateRcsAgent {
        /// The messaging profile to assign; null removes the assignment.
        nullable profile_id: Nullable<String> => into Nullable<String>,
        /// URL for inbound messages when `webhook_url` does not respond; null removes it.
        nullable(hidden) webhook_failover_url: Nullable<String> => into Nullable<String>,
        /// URL for inbound messages; null removes it.
        nullable(hidden) webhook_url: Nullable<String> => into Nullable<String>,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// New values of an RCS agent registration, at least one. Absent properties stay unchanged;
    /// unknown ones are refused.
    ///
    /// Used by `client.rcs().agents().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateRcsAgentRegistration {
        /// The configuration that replaces the present one.
        optional configuration: Option<RcsAgentConfiguration> => into RcsAgentConfiguration,
        /// The name that recipients see. 1 to 40 characters.
        optional display_name: Option<String> => into String,
        /// The region to host the agent in. At most 32 characters.
        optional hosting_region: Option<String> => into String,
        /// The messaging profile to assign. At most 36 characters.
        optional profile_id: Option<String> => into String,
        /// What the agent sends.
        optional use_case: Option<RcsAgentUseCase> => into RcsAgentUseCase,
    }
}

#[cfg(feature = "rcs")]
object! {
    /// New values of an RCS brand, at least one. Absent properties stay unchanged; unknown ones are
    /// refused.
    ///
    /// Used by `client.rcs().brands().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateRcsBrand {
        /// The postal addresses by name, which replace the present ones; at least one.
        optional(hidden) addresses: Option<RcsBrandAddresses> => into RcsBrandAddresses,
        /// The contact persons, who replace the present ones. `brand` is required.
        optional(hidden) contacts: Option<RcsBrandContacts> => into RcsBrandContacts,
        /// The name that recipients see. 1 to 100 characters.
        optional display_name: Option<String> => into String,
        /// The registration numbers, which replace the present ones. `ein` is required.
        optional(hidden) identifiers: Option<RcsBrandIdentifiers> => into RcsBrandIdentifiers,
        /// The legal form.
        optional legal_entity_type: Option<RcsLegalEntityType> => into RcsLegalEntityType,
        /// The registered name of the company. 1 to 100 characters.
        optional legal_name: Option<String> => into String,
        /// The kind of organisation.
        optional organization_type: Option<RcsOrganizationType> => into RcsOrganizationType,
        /// The messaging profile to assign. At most 36 characters.
        optional profile_id: Option<String> => into String,
        /// The website of the company. Not empty. Matches `^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$`.
        optional(hidden) website_url: Option<String> => into String,
    }
}

object! {
    /// New settings of a short code.
    ///
    /// Used by `client.short_codes().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateShortCode {
        /// The messaging profile to assign, a UUID; null or an empty string removes the assignment. It
        /// is required even when only `tags` change. Required.
        nullable messaging_profile_id: Nullable<String> => into Nullable<String>,
        /// The labels that replace the present ones. Unchanged when absent.
        optional tags: Option<Vec<String>> => each String,
    }
}

impl UpdateShortCode {
    /// Creates a value with its required properties.
    pub fn new(messaging_profile_id: impl Into<Nullable<String>>) -> Self {
        Self {
            messaging_profile_id: messaging_profile_id.into(),
            ..Self::default()
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// New settings of a WhatsApp business account; what is absent stays unchanged.
    ///
    /// Used by `client.whatsapp().business_accounts().settings().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappBusinessAccountSettings {
        /// The name of the account.
        optional(hidden) name: Option<String> => into String,
        /// IANA name of the time zone.
        optional timezone: Option<String> => into String,
        /// Whether events of the account are sent to `webhook_url`.
        optional webhook_enabled: Option<bool> => value bool,
        /// The events that are sent, by their names at Meta, such as `message_template_status_update`
        /// or `phone_number_quality_update`.
        optional webhook_events: Option<Vec<String>> => each String,
        /// URL for events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events of the account: templates, quality, restrictions.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Where WhatsApp calls to a number are to be routed.
    ///
    /// Used by `client.whatsapp().phone_numbers().calling_routing().patch_all(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappCallingRouting {
        /// The connection, a number from 1 to 9223372036854775807 in a string; null removes the
        /// routing. Matches `^[1-9][0-9]{0,18}$`. Required.
        nullable connection_id: Nullable<String> => into Nullable<String>,
    }
}

#[cfg(feature = "whatsapp")]
impl UpdateWhatsappCallingRouting {
    /// Creates a value with its required properties.
    pub fn new(connection_id: impl Into<Nullable<String>>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// New calling settings of a WhatsApp number.
    ///
    /// Used by `client.whatsapp().phone_numbers().calling_settings().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappCallingSettings {
        /// Whether calls are to be on. Required.
        optional enabled: Option<bool> => value bool,
    }
}

#[cfg(feature = "whatsapp")]
impl UpdateWhatsappCallingSettings {
    /// Creates a value with its required properties.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            ..Self::default()
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// New commands or ice breakers of a number.
    ///
    /// Used by `client.whatsapp().phone_numbers().conversational_components().patch_all(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappConversationalComponents {
        /// The commands that are offered when the user types `/`.
        optional commands: Option<Vec<WhatsappCommand>> => each WhatsappCommand,
        /// Sentences that are offered as the first message.
        optional(hidden) ice_breakers: Option<Vec<String>> => each String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Changes to a message template; what is absent stays unchanged.
    ///
    /// Used by `client.whatsapp_message_templates().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappMessageTemplate {
        /// The purpose of the template.
        optional category: Option<WhatsappTemplateCategory> => into WhatsappTemplateCategory,
        /// The new parts of the template.
        optional components: Option<Vec<WhatsappTemplatePart>> => each WhatsappTemplatePart,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Changes to a business profile; what is absent stays unchanged.
    ///
    /// Used by `client.whatsapp().phone_numbers().profile().update(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappProfile {
        /// The short text below the name. At most 139 characters.
        optional(hidden) about: Option<String> => into String,
        /// Postal address in one line.
        optional(hidden) address: Option<String> => into String,
        /// The industry, by its name at Meta, such as `RETAIL`.
        optional category: Option<String> => into String,
        /// The description of the business. At most 512 characters.
        optional(hidden) description: Option<String> => into String,
        /// The business name that recipients see.
        optional(hidden) display_name: Option<String> => into String,
        /// E-mail address of the business.
        optional(hidden) email: Option<String> => into String,
        /// The messaging profile that is to handle inbound messages of the number.
        optional profile_id: Option<String> => into String,
        /// Web site of the business.
        optional(hidden) website: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// New account-wide WhatsApp settings; what is absent stays unchanged.
    ///
    /// Used by `client.whatsapp().user_data().update()`.
    #[derive(Default)]
    #[must_use]
    pub struct UpdateWhatsappUserData {
        /// URL for events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String> => into String,
        /// URL for events about WhatsApp signups.
        optional(hidden) webhook_url: Option<String> => into String,
    }
}

#[cfg(feature = "hosted")]
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

#[cfg(feature = "whatsapp")]
object! {
    /// A photo for a business profile.
    ///
    /// Used by `client.whatsapp().phone_numbers().profile().photo().upload(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct UploadWhatsappProfilePhoto {
        /// The image, at most 10 MB, preferably JPEG. Required.
        optional file: Option<Upload> => into Upload,
    }
}

#[cfg(feature = "whatsapp")]
impl UploadWhatsappProfilePhoto {
    /// Creates a value with its required properties.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
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
        /// MIME type of the file.
        optional mime_type: Option<String>,
    }
}

#[cfg(feature = "hosted")]
object! {
    /// The verification codes that arrived at the numbers of an order.
    ///
    /// Used by `client.messaging_hosted_number_orders().validate_codes(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct ValidateHostedNumberCodes {
        /// One code per number. Required.
        optional(hidden) verification_codes: Option<Vec<HostedNumberCode>> => each HostedNumberCode,
    }
}

#[cfg(feature = "hosted")]
impl ValidateHostedNumberCodes {
    /// Creates a value with its required properties.
    pub fn new(verification_codes: impl Into<Vec<HostedNumberCode>>) -> Self {
        Self {
            verification_codes: Some(verification_codes.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "tendlc")]
object! {
    /// The one-time password that a sole proprietor received.
    ///
    /// Used by `client.messaging_10dlc().brand().verify_sms_otp(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct VerifyBrandSmsOtp {
        /// The one-time password. 4 to 10 characters. Required.
        optional(hidden) otp_pin = "otpPin": Option<String> => into String,
    }
}

#[cfg(feature = "tendlc")]
impl VerifyBrandSmsOtp {
    /// Creates a value with its required properties.
    pub fn new(otp_pin: impl Into<String>) -> Self {
        Self {
            otp_pin: Some(otp_pin.into()),
            ..Self::default()
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The verification code that the number received.
    ///
    /// Used by `client.whatsapp().phone_numbers().verify(…)`.
    #[derive(Default)]
    #[must_use]
    pub struct VerifyWhatsappPhoneNumber {
        /// The code that Meta sent to the number. Required.
        optional(hidden) code: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
impl VerifyWhatsappPhoneNumber {
    /// Creates a value with its required properties.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
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
    /// The delivery of one event with all attempts.
    pub struct WebhookDelivery {
        /// The attempts, the latest first.
        collection attempts: Vec<WebhookDeliveryAttempt>,
        /// When the last response arrived, UTC.
        optional_time finished_at: Option<DateTime<Utc>>,
        /// Identifies the delivery.
        required id: String,
        /// The kind of the object; always `webhook_delivery`.
        optional record_type: Option<RecordType>,
        /// When the first attempt began, UTC.
        optional_time started_at: Option<DateTime<Utc>>,
        /// The outcome of all attempts.
        optional status: Option<WebhookDeliveryStatus>,
        /// The user who owns the delivery.
        optional user_id: Option<String>,
        /// The event, as it was sent in `data`.
        optional webhook: Option<DeliveredWebhook>,
    }
}

object! {
    /// One attempt to deliver an event.
    #[derive(Default)]
    pub struct WebhookDeliveryAttempt {
        /// Error codes of the attempt; absent or empty when it succeeded.
        collection errors: Vec<i64>,
        /// When the attempt ended, UTC.
        optional_time finished_at: Option<DateTime<Utc>>,
        /// The request and the response of the receiver.
        optional http: Option<WebhookDeliveryExchange>,
        /// When the attempt began, UTC.
        optional_time started_at: Option<DateTime<Utc>>,
        /// The outcome of the attempt.
        optional status: Option<WebhookDeliveryStatus>,
    }
}

object! {
    /// The HTTP exchange of an attempt.
    #[derive(Default)]
    pub struct WebhookDeliveryExchange {
        /// What was sent.
        optional request: Option<WebhookDeliveryRequest>,
        /// What the receiver returned; absent when there was no response.
        optional response: Option<WebhookDeliveryResponse>,
    }
}

object! {
    /// The HTTP request of an attempt.
    #[derive(Default)]
    pub struct WebhookDeliveryRequest {
        /// The headers, each a list of name and value.
        collection(hidden) headers: Vec<Vec<String>>,
        /// The URL of the receiver.
        optional(hidden) url: Option<String>,
    }
}

object! {
    /// The HTTP response of a receiver.
    #[derive(Default)]
    pub struct WebhookDeliveryResponse {
        /// The body, at most 10 kB of it.
        optional(hidden) body: Option<String>,
        /// The headers, each a list of name and value.
        collection(hidden) headers: Vec<Vec<String>>,
        /// The status code.
        optional status: Option<i64>,
    }
}

open_enum! {
    /// The outcome of a webhook delivery or of one attempt.
    pub enum WebhookDeliveryStatus {
        /// The receiver acknowledged it.
        Delivered = "delivered",
        /// The receiver did not acknowledge it; of a delivery: in no attempt.
        Failed = "failed",
    }
}

/// The facts of an event, free in form.
pub type WebhookPayload = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "whatsapp")]
object! {
    /// What changed in the connection of a business account.
    #[derive(Default)]
    pub struct WhatsappAccountChange {
        /// What changed.
        optional event: Option<WhatsappAccountChangeType>,
        /// What kind of object this is; always `whatsapp_account`.
        optional record_type: Option<WhatsappRecordType>,
        /// The business account, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// A change in the connection of a business account, by its name at Meta.
    pub enum WhatsappAccountChangeType {
        /// The business account was disconnected.
        AccountOffboarded = "ACCOUNT_OFFBOARDED",
        /// The business account is connected again.
        AccountReconnected = "ACCOUNT_RECONNECTED",
        /// The business removed Telnyx's access.
        PartnerRemoved = "PARTNER_REMOVED",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The restriction of a WhatsApp business account.
    #[derive(Default)]
    pub struct WhatsappAccountRestriction {
        /// What the restriction is, and from when.
        optional ban_info: Option<WhatsappBan>,
        /// What kind of object this is; always `whatsapp_account`.
        optional record_type: Option<WhatsappRecordType>,
        /// The business account, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: the data for a flow button.
    pub struct WhatsappActionParameter {
        /// The data for the flow.
        required action: WhatsappFlowButtonAction,
        /// Always `action`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappActionParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappFlowButtonAction>) -> Self {
        Self {
            action: action.into(),
            kind: "action".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A voice message or an audio file, as the content of a WhatsApp message.
    pub struct WhatsappAudioContent {
        /// The audio file.
        required audio: WhatsappMedia,
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// Always `audio`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappAudioContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(audio: impl Into<WhatsappMedia>) -> Self {
        Self {
            audio: audio.into(),
            kind: "audio".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The ban of a WhatsApp business account.
    #[derive(Default)]
    pub struct WhatsappBan {
        /// The date of the ban, `YYYY-MM-DD`.
        optional waba_ban_date: Option<String>,
        /// The state of the ban, such as `SCHEDULE_FOR_DISABLE`.
        optional waba_ban_state: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A WhatsApp business account (WABA): the account at Meta that WhatsApp numbers and templates
    /// belong to.
    pub struct WhatsappBusinessAccount {
        /// The status of Meta's review of the account.
        optional account_review_status: Option<String>,
        /// The status of Meta's verification of the business.
        optional business_verification_status: Option<String>,
        /// The country of the account, ISO 3166-1 alpha-2.
        optional country: Option<String>,
        /// When it was connected, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Identifies the business account at Telnyx.
        required id: String,
        /// The name of the account.
        optional(hidden) name: Option<String>,
        /// How many numbers the account has.
        optional phone_numbers_count: Option<i64>,
        /// What kind of object this is; always `whatsapp_business_account`.
        optional record_type: Option<WhatsappRecordType>,
        /// The status of the account, such as `ACTIVE`.
        optional status: Option<String>,
        /// Identifies the business account at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A business account, by its identifier alone.
    #[derive(Default)]
    pub struct WhatsappBusinessAccountReference {
        /// Identifies the business account at Telnyx.
        optional id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The settings of a WhatsApp business account.
    #[derive(Default)]
    pub struct WhatsappBusinessAccountSettings {
        /// Identifies the business account at Telnyx.
        optional id: Option<String>,
        /// The name of the account.
        optional(hidden) name: Option<String>,
        /// What kind of object this is; always `whatsapp_business_account_settings`.
        optional record_type: Option<WhatsappRecordType>,
        /// IANA name of the time zone.
        optional timezone: Option<String>,
        /// When the settings were last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// Whether events of the account are sent to `webhook_url`.
        optional webhook_enabled: Option<bool>,
        /// The events that are sent, by their names at Meta, such as `message_template_status_update`
        /// or `phone_number_quality_update`.
        collection webhook_events: Vec<String>,
        /// URL for events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events of the account: templates, quality, restrictions.
        optional(hidden) webhook_url: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The reply buttons of an interactive message.
    ///
    /// Part of [`WhatsappButtonMessage`].
    #[derive(Default)]
    pub struct WhatsappButtonAction {
        /// The buttons, from left to right or from top to bottom. At most 3 entries.
        optional buttons: Option<Vec<WhatsappReplyButton>> => each WhatsappReplyButton,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: up to three reply buttons.
    pub struct WhatsappButtonMessage {
        /// The buttons for replies, below the text.
        required action: WhatsappButtonAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Small text at the end.
        optional footer: Option<WhatsappInteractiveFooter> => into WhatsappInteractiveFooter,
        /// The header, as text or media.
        optional header: Option<WhatsappInteractiveHeader> => into WhatsappInteractiveHeader,
        /// Always `button`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappButtonMessage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappButtonAction>) -> Self {
        Self {
            action: action.into(),
            kind: "button".into(),
            body: None,
            footer: None,
            header: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The reply of a button.
    ///
    /// Part of [`WhatsappReplyButton`].
    #[derive(Default)]
    pub struct WhatsappButtonReply {
        /// Returned when the button is tapped; unique within the message. At most 256 characters.
        optional id: Option<String> => into String,
        /// The label of the button. At most 20 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that calls a number.
    pub struct WhatsappCallButton {
        /// The number that is called. In E.164 format.
        optional(hidden) phone_number: Option<String> => into String,
        /// The label of the button. At most 25 characters.
        required(hidden) text: String,
        /// Always `PHONE_NUMBER`.
        required kind = "type": WhatsappTemplateButtonType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappCallButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: "PHONE_NUMBER".into(),
            phone_number: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Where WhatsApp calls to a number are routed.
    #[derive(Default)]
    pub struct WhatsappCallingRouting {
        /// The connection, a number in a string; null when calls are not routed.
        optional connection_id: Option<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// What kind of object this is; always `whatsapp_calling_routing`.
        optional record_type: Option<WhatsappRecordType>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Whether a number takes WhatsApp calls.
    #[derive(Default)]
    pub struct WhatsappCallingSettings {
        /// Whether calls are on.
        optional enabled: Option<bool>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// What kind of object this is; always `whatsapp_calling_settings`.
        optional record_type: Option<WhatsappRecordType>,
        /// When the settings were last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// What a tap on a card opens: a web page or a product.
    ///
    /// Part of [`WhatsappCarouselCard`].
    #[derive(Default)]
    pub struct WhatsappCardAction {
        /// The product catalogue at Meta.
        optional catalog_id: Option<String> => into String,
        /// The name of the action at Meta: `cta_url` for a web page.
        optional name: Option<String> => into String,
        /// The label and the link of the button, for a web page.
        optional parameters: Option<WhatsappUrlButton> => into WhatsappUrlButton,
        /// The product, by the seller's own number in that catalogue.
        optional product_retailer_id: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The text of a card.
    ///
    /// Part of [`WhatsappCarouselCard`].
    #[derive(Default)]
    pub struct WhatsappCardBody {
        /// The text, with at most two line breaks. At most 160 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// The image or video at the top of a card.
    ///
    /// Part of [`WhatsappCarouselCard`].
    pub enum WhatsappCardHeader by "type" {
        /// `type` is `image`.
        "image" => Image(WhatsappImageHeader),
        /// `type` is `video`.
        "video" => Video(WhatsappVideoHeader),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a card.
    pub enum WhatsappCardType {
        /// A card with a link.
        CtaUrl = "cta_url",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The cards of an interactive message.
    ///
    /// Part of [`WhatsappCarouselMessage`].
    #[derive(Default)]
    pub struct WhatsappCarouselAction {
        /// The cards, in the order of their `card_index`. At most 10 entries.
        optional cards: Option<Vec<WhatsappCarouselCard>> => each WhatsappCarouselCard,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// One card of a carousel.
    ///
    /// Part of [`WhatsappCarouselAction`].
    #[derive(Default)]
    pub struct WhatsappCarouselCard {
        /// What a tap opens.
        optional action: Option<WhatsappCardAction> => into WhatsappCardAction,
        /// The text of the card.
        optional body: Option<WhatsappCardBody> => into WhatsappCardBody,
        /// The position of the card, from 0; each position is used once. From 0 to 9.
        optional card_index: Option<i64> => value i64,
        /// The image or video at the top.
        optional header: Option<WhatsappCardHeader> => into WhatsappCardHeader,
        /// Always `cta_url`.
        optional kind = "type": Option<WhatsappCardType> => into WhatsappCardType,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: cards that scroll horizontally.
    pub struct WhatsappCarouselMessage {
        /// The cards that the user swipes through.
        required action: WhatsappCarouselAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Always `carousel`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappCarouselMessage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappCarouselAction>) -> Self {
        Self {
            action: action.into(),
            kind: "carousel".into(),
            body: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The state of a number that is used both here and in the WhatsApp Business app (coexistence).
    pub enum WhatsappCoexistenceState {
        /// The number is in use on both sides.
        Active = "active",
        /// The connection to the app is lost.
        Disconnected = "disconnected",
        /// The business did not share its earlier conversations.
        HistoryDeclined = "history_declined",
        /// The number was disconnected from here and is used in the app only.
        Offboarded = "offboarded",
        /// The signup is not complete.
        PendingOnboarding = "pending_onboarding",
        /// Contacts and earlier conversations are synchronized.
        SyncComplete = "sync_complete",
        /// The synchronization was not started in time.
        SyncDeadlineExpired = "sync_deadline_expired",
        /// The synchronization has not started.
        SyncPending = "sync_pending",
        /// The synchronization is running.
        Syncing = "syncing",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A command that users can send.
    ///
    /// Part of [`UpdateWhatsappConversationalComponents`].
    #[derive(Default)]
    pub struct WhatsappCommand {
        /// The command, without the `/`.
        optional command: Option<String> => into String,
        /// What it does, as users see it.
        optional(hidden) description: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A contact card.
    ///
    /// Part of [`WhatsappContactsContent`].
    #[derive(Default)]
    pub struct WhatsappContact {
        /// Postal addresses.
        optional addresses: Option<Vec<WhatsappContactAddress>> => each WhatsappContactAddress,
        /// Date of birth, `YYYY-MM-DD`.
        optional(hidden) birthday: Option<String> => into String,
        /// E-mail addresses.
        optional emails: Option<Vec<WhatsappContactEmail>> => each WhatsappContactEmail,
        /// The person's name, as a whole and in parts.
        optional name: Option<WhatsappContactName> => into WhatsappContactName,
        /// Where the person works.
        optional org: Option<WhatsappContactOrganization> => into WhatsappContactOrganization,
        /// Phone numbers.
        optional phones: Option<Vec<WhatsappContactPhone>> => each WhatsappContactPhone,
        /// Web pages.
        optional urls: Option<Vec<WhatsappContactUrl>> => each WhatsappContactUrl,
    }
}

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "whatsapp")]
object! {
    /// An e-mail address on an address book card.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactEmail {
        /// The e-mail address.
        optional(hidden) email: Option<String> => into String,
        /// What it is for, such as `HOME` or `WORK`.
        optional kind = "type": Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The name on a contact card, as a whole and in parts. Responses may give only the whole, as a
    /// string.
    ///
    /// Part of [`WhatsappContact`].
    pub struct WhatsappContactName from "formatted_name" {
        /// Given name.
        optional(hidden) first_name: Option<String> => into String,
        /// The full name, as it is shown.
        required(hidden) formatted_name: String,
        /// Family name.
        optional(hidden) last_name: Option<String> => into String,
        /// Middle name.
        optional(hidden) middle_name: Option<String> => into String,
        /// Title before the name.
        optional(hidden) prefix: Option<String> => into String,
        /// Suffix after the name.
        optional(hidden) suffix: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappContactName {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(formatted_name: impl Into<String>) -> Self {
        Self {
            formatted_name: formatted_name.into(),
            first_name: None,
            last_name: None,
            middle_name: None,
            prefix: None,
            suffix: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Where the person of an address book card works.
    ///
    /// Part of [`WhatsappContact`].
    #[derive(Default)]
    pub struct WhatsappContactOrganization {
        /// The company that the person works for.
        optional(hidden) company: Option<String> => into String,
        /// The department within the company.
        optional(hidden) department: Option<String> => into String,
        /// The person's position in the company.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "whatsapp")]
object! {
    /// Contact cards, as the content of a WhatsApp message.
    pub struct WhatsappContactsContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The contact cards. Not empty.
        required contacts: Vec<WhatsappContact>,
        /// Always `contacts`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappContactsContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(contacts: impl Into<Vec<WhatsappContact>>) -> Self {
        Self {
            contacts: contacts.into(),
            kind: "contacts".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// The content of a WhatsApp message. `type` names the kind, and the property of that name
    /// holds the content. Only a template can be sent more than 24 hours after the user's last
    /// message.
    ///
    /// Part of [`SendWhatsappMessage`].
    pub enum WhatsappContent by "type" {
        /// `type` is `audio`.
        "audio" => Audio(WhatsappAudioContent),
        /// `type` is `contacts`.
        "contacts" => Contacts(WhatsappContactsContent),
        /// `type` is `document`.
        "document" => Document(WhatsappDocumentContent),
        /// `type` is `image`.
        "image" => Image(WhatsappImageContent),
        /// `type` is `interactive`.
        "interactive" => Interactive(WhatsappInteractiveContent),
        /// `type` is `location`.
        "location" => Location(WhatsappLocationContent),
        /// `type` is `reaction`.
        "reaction" => Reaction(WhatsappReactionContent),
        /// `type` is `sticker`.
        "sticker" => Sticker(WhatsappStickerContent),
        /// `type` is `template`.
        "template" => Template(WhatsappTemplateContent),
        /// `type` is `text`.
        "text" => Text(WhatsappTextContent),
        /// `type` is `video`.
        "video" => Video(WhatsappVideoContent),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of content of a WhatsApp message, and the name of the property that holds it.
    pub enum WhatsappContentType {
        /// A voice message or an audio file.
        Audio = "audio",
        /// Contact cards.
        Contacts = "contacts",
        /// A document, such as a PDF.
        Document = "document",
        /// An image.
        Image = "image",
        /// Buttons, a list, a link, cards, a flow, or a request for the location.
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
        /// A video.
        Video = "video",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Whether free content can be sent to a user.
    #[derive(Default)]
    pub struct WhatsappConversationWindow {
        /// When the user's last message arrived, UTC.
        optional_time last_user_message_at: Option<DateTime<Utc>>,
        /// Whether the window is open. While it is closed, only templates can be sent.
        optional window_active: Option<bool>,
        /// When the window closes, UTC; null when it is closed.
        optional_time window_expires_at: Option<DateTime<Utc>>,
        /// The length of the window, such as `24h`.
        optional window_type: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// What users are offered in a conversation with a number.
    #[derive(Default)]
    pub struct WhatsappConversationalComponents {
        /// The commands that are offered when the user types `/`.
        collection commands: Vec<WhatsappCommand>,
        /// Sentences that are offered as the first message.
        collection(hidden) ice_breakers: Vec<String>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// What kind of object this is.
        optional record_type: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that copies a code.
    pub struct WhatsappCopyCodeButton {
        /// An example of the code.
        optional(hidden) example: Option<Vec<String>> => each String,
        /// The label. Meta supplies one when it is absent. At most 25 characters.
        optional(hidden) text: Option<String> => into String,
        /// Always `COPY_CODE`.
        required kind = "type": WhatsappTemplateButtonType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappCopyCodeButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "COPY_CODE".into(),
            example: None,
            text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappCopyCodeButton {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: an amount of money.
    pub struct WhatsappCurrencyParameter {
        /// The amount that replaces the placeholder.
        required currency: WhatsappCurrencyValue,
        /// Always `currency`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappCurrencyParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(currency: impl Into<WhatsappCurrencyValue>) -> Self {
        Self {
            currency: currency.into(),
            kind: "currency".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An amount of money in a template, written in the form of the user's language.
    ///
    /// Part of [`WhatsappCurrencyParameter`].
    #[derive(Default)]
    pub struct WhatsappCurrencyValue {
        /// The amount in thousandths of the unit: 99990 is 99.99.
        optional amount_1000: Option<i64> => value i64,
        /// ISO 4217 code.
        optional code: Option<String> => into String,
        /// The text that is shown where the amount cannot be formatted.
        optional(hidden) fallback_value: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: a point in time.
    pub struct WhatsappDateTimeParameter {
        /// The time that replaces the placeholder.
        required date_time: WhatsappDateTimeValue,
        /// Always `date_time`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappDateTimeParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(date_time: impl Into<WhatsappDateTimeValue>) -> Self {
        Self {
            date_time: date_time.into(),
            kind: "date_time".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A point in time in a template.
    ///
    /// Part of [`WhatsappDateTimeParameter`].
    #[derive(Default)]
    pub struct WhatsappDateTimeValue {
        /// The text that is shown.
        optional(hidden) fallback_value: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A document, such as a PDF, as the content of a WhatsApp message.
    pub struct WhatsappDocumentContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The document; its `filename` is shown to the recipient.
        required document: WhatsappMedia,
        /// Always `document`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappDocumentContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(document: impl Into<WhatsappMedia>) -> Self {
        Self {
            document: document.into(),
            kind: "document".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A header with a document.
    pub struct WhatsappDocumentHeader {
        /// The document above the text, by its link.
        required document: WhatsappMedia,
        /// Always `document`.
        required kind = "type": WhatsappHeaderType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappDocumentHeader {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(document: impl Into<WhatsappMedia>) -> Self {
        Self {
            document: document.into(),
            kind: "document".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: a document for the header.
    pub struct WhatsappDocumentParameter {
        /// The document in the header of the template, by its link.
        required document: WhatsappMedia,
        /// Always `document`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappDocumentParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(document: impl Into<WhatsappMedia>) -> Self {
        Self {
            document: document.into(),
            kind: "document".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A message that the business sent from the WhatsApp Business app.
    pub struct WhatsappEchoedMessage {
        /// What the business wrote.
        optional body: Option<MessageBody>,
        /// What the message costs; amount and currency are null, because it is free.
        optional cost: Option<Cost>,
        /// Always `outbound`.
        optional direction: Option<Direction>,
        /// Why the message failed; empty when there was no error.
        collection errors: Vec<MessageError>,
        /// The number of the business.
        optional from: Option<MessageSender>,
        /// Identifies the message.
        required id: String,
        /// The messaging profile the message belongs to.
        optional messaging_profile_id: Option<String>,
        /// The organisation that owns the messaging profile.
        optional organization_id: Option<String>,
        /// Where it was sent: `whatsapp_business_app`.
        optional origin: Option<String>,
        /// When the service received it, UTC.
        optional_time received_at: Option<DateTime<Utc>>,
        /// What kind of object this is; always `message`.
        optional record_type: Option<RecordType>,
        /// The account's own labels.
        collection tags: Vec<String>,
        /// The user who received it, as one string.
        optional(hidden) to: Option<String>,
        /// Always `WHATSAPP`.
        optional message_type = "type": Option<MessageType>,
        /// URL for events when `webhook_url` does not respond; null when there is none.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events about the message; null when the profile's URL is used.
        optional(hidden) webhook_url: Option<String>,
    }
}

/// The new content of an edited WhatsApp message, free in form.
pub type WhatsappEditedMessage = serde_json::Map<String, serde_json::Value>;

#[cfg(feature = "whatsapp")]
object! {
    /// The flow of an interactive message.
    ///
    /// Part of [`WhatsappFlowMessage`].
    #[derive(Default)]
    pub struct WhatsappFlowAction {
        /// The mode of the action. `mode` of `parameters` selects draft or published flows.
        optional mode: Option<String> => into String,
        /// The name of the action at Meta: `flow`.
        optional name: Option<String> => into String,
        /// Which flow opens, and how.
        optional parameters: Option<WhatsappFlowParameters> => into WhatsappFlowParameters,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// What a flow does first.
    pub enum WhatsappFlowActionType {
        /// Sends the data to the endpoint of the flow, which selects the first screen.
        DataExchange = "data_exchange",
        /// Opens the first screen directly.
        Navigate = "navigate",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that opens a flow.
    pub struct WhatsappFlowButton {
        /// What the flow does first.
        optional flow_action: Option<WhatsappFlowActionType> => into WhatsappFlowActionType,
        /// The flow, by its identifier at Meta.
        optional flow_id: Option<String> => into String,
        /// The identifier of the first screen, for `navigate`.
        optional navigate_screen: Option<String> => into String,
        /// The label of the button. At most 25 characters.
        optional(hidden) text: Option<String> => into String,
        /// Always `FLOW`.
        required kind = "type": WhatsappTemplateButtonType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappFlowButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "FLOW".into(),
            flow_action: None,
            flow_id: None,
            navigate_screen: None,
            text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappFlowButton {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The data that a flow button of a template opens its flow with.
    ///
    /// Part of [`WhatsappActionParameter`].
    #[derive(Default)]
    pub struct WhatsappFlowButtonAction {
        /// Values for the first screen, as the flow defines them.
        optional(hidden) flow_action_data: Option<serde_json::Map<String, serde_json::Value>> => into serde_json::Map<String, serde_json::Value>,
        /// A value of the caller's choice that identifies this use of the flow; it returns with what
        /// the user entered.
        optional(hidden) flow_token: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: a button that opens a flow, a form of several screens.
    pub struct WhatsappFlowMessage {
        /// The flow and its button.
        required action: WhatsappFlowAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Small text at the end.
        optional footer: Option<WhatsappInteractiveFooter> => into WhatsappInteractiveFooter,
        /// The header, as text or media.
        optional header: Option<WhatsappInteractiveHeader> => into WhatsappInteractiveHeader,
        /// Always `flow`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappFlowMessage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappFlowAction>) -> Self {
        Self {
            action: action.into(),
            kind: "flow".into(),
            body: None,
            footer: None,
            header: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// Which state of a flow opens.
    pub enum WhatsappFlowMode {
        /// The draft, for tests.
        Draft = "draft",
        /// The published flow.
        Published = "published",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Which flow a button opens, and how. The flow is identified by exactly one of `flow_id` and
    /// `flow_name`.
    ///
    /// Part of [`WhatsappFlowAction`].
    pub struct WhatsappFlowParameters {
        /// What happens first; `navigate` when absent.
        optional flow_action: Option<WhatsappFlowActionType> => into WhatsappFlowActionType,
        /// The first screen and its data, for `navigate` only. The flow opens on its own first screen
        /// when absent.
        optional flow_action_payload: Option<WhatsappFlowPayload> => into WhatsappFlowPayload,
        /// The label of the button, without emoji. 1 to 20 characters.
        required(hidden) flow_cta: String,
        /// The flow, by its identifier at Meta.
        optional flow_id: Option<String> => into String,
        /// The version of the message format, always `3`.
        required flow_message_version: String,
        /// The flow, by its name.
        optional flow_name: Option<String> => into String,
        /// A value of the caller's choice that identifies this use of the flow; it returns with what
        /// the user entered.
        optional(hidden) flow_token: Option<String> => into String,
        /// Whether the published flow or its draft opens; `published` when absent.
        optional mode: Option<WhatsappFlowMode> => into WhatsappFlowMode,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappFlowParameters {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(
        flow_cta: impl Into<String>,
        flow_message_version: impl Into<String>,
    ) -> Self {
        Self {
            flow_cta: flow_cta.into(),
            flow_message_version: flow_message_version.into(),
            flow_action: None,
            flow_action_payload: None,
            flow_id: None,
            flow_name: None,
            flow_token: None,
            mode: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The first screen of a flow.
    ///
    /// Part of [`WhatsappFlowParameters`].
    #[derive(Default)]
    pub struct WhatsappFlowPayload {
        /// Values for the screen, as the flow defines them; not empty.
        optional(hidden) data: Option<serde_json::Map<String, serde_json::Value>> => into serde_json::Map<String, serde_json::Value>,
        /// The identifier of the first screen.
        optional screen: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a header.
    pub enum WhatsappHeaderType {
        /// A document.
        Document = "document",
        /// An image.
        Image = "image",
        /// Text.
        Text = "text",
        /// A video.
        Video = "video",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A page, hosted by Telnyx, on which a customer connects a WhatsApp business account.
    pub struct WhatsappHostedSignup {
        /// The application at Meta that the customer is connected through.
        optional app_id: Option<String>,
        /// When it was created, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// When its URL stops working, UTC.
        optional_time expires_at: Option<DateTime<Utc>>,
        /// Identifies the hosted signup.
        required id: String,
        /// The signed token that `url` contains. A secret.
        optional(hidden) jwt: Option<String>,
        /// What kind of object this is; always `whatsapp_jwt`.
        optional record_type: Option<WhatsappRecordType>,
        /// The partner solution at Meta that the application is linked to; returned on creation only.
        optional solution_id: Option<String>,
        /// URL of the page, for the customer.
        optional(hidden) url: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An image, as the content of a WhatsApp message.
    pub struct WhatsappImageContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The image, by its link, with an optional caption.
        required image: WhatsappMedia,
        /// Always `image`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappImageContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(image: impl Into<WhatsappMedia>) -> Self {
        Self {
            image: image.into(),
            kind: "image".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A header with an image.
    pub struct WhatsappImageHeader {
        /// The image above the text, by its link.
        required image: WhatsappMedia,
        /// Always `image`.
        required kind = "type": WhatsappHeaderType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappImageHeader {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(image: impl Into<WhatsappMedia>) -> Self {
        Self {
            image: image.into(),
            kind: "image".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: an image for the header.
    pub struct WhatsappImageParameter {
        /// The image in the header of the template, by its link.
        required image: WhatsappMedia,
        /// Always `image`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappImageParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(image: impl Into<WhatsappMedia>) -> Self {
        Self {
            image: image.into(),
            kind: "image".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// A message that the user responds to with a tap.
    ///
    /// Part of [`WhatsappInteractiveContent`].
    pub enum WhatsappInteractive by "type" {
        /// `type` is `button`.
        "button" => Button(WhatsappButtonMessage),
        /// `type` is `carousel`.
        "carousel" => Carousel(WhatsappCarouselMessage),
        /// `type` is `cta_url`.
        "cta_url" => CtaUrl(WhatsappUrlMessage),
        /// `type` is `flow`.
        "flow" => Flow(WhatsappFlowMessage),
        /// `type` is `list`.
        "list" => List(WhatsappListMessage),
        /// `type` is `location_request_message`.
        "location_request_message" => LocationRequestMessage(WhatsappLocationRequest),
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The main text of an interactive message.
    ///
    /// Part of [`WhatsappButtonMessage`], [`WhatsappCarouselMessage`], [`WhatsappFlowMessage`],
    /// [`WhatsappListMessage`], [`WhatsappLocationRequest`], [`WhatsappUrlMessage`].
    #[derive(Default)]
    pub struct WhatsappInteractiveBody {
        /// The main text of the message. At most 1024 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Buttons, a list, a link, cards, a flow, or a request for the location, as the content of a
    /// WhatsApp message.
    pub struct WhatsappInteractiveContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// What the user can tap.
        required interactive: WhatsappInteractive,
        /// Always `interactive`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappInteractiveContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(interactive: impl Into<WhatsappInteractive>) -> Self {
        Self {
            interactive: interactive.into(),
            kind: "interactive".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The footer of an interactive message.
    ///
    /// Part of [`WhatsappButtonMessage`], [`WhatsappFlowMessage`], [`WhatsappListMessage`],
    /// [`WhatsappUrlMessage`].
    #[derive(Default)]
    pub struct WhatsappInteractiveFooter {
        /// The line below the main text. At most 60 characters.
        optional(hidden) text: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// The header of an interactive message: text, or one media file.
    ///
    /// Part of [`WhatsappButtonMessage`], [`WhatsappFlowMessage`], [`WhatsappListMessage`],
    /// [`WhatsappUrlMessage`].
    pub enum WhatsappInteractiveHeader by "type" {
        /// `type` is `document`.
        "document" => Document(WhatsappDocumentHeader),
        /// `type` is `image`.
        "image" => Image(WhatsappImageHeader),
        /// `type` is `text`.
        "text" => Text(WhatsappTextHeader),
        /// `type` is `video`.
        "video" => Video(WhatsappVideoHeader),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of an interactive message.
    pub enum WhatsappInteractiveType {
        /// Up to three reply buttons.
        Button = "button",
        /// Cards that scroll horizontally.
        Carousel = "carousel",
        /// A button that opens a web page.
        CtaUrl = "cta_url",
        /// A button that opens a flow, a form of several screens.
        Flow = "flow",
        /// A button that opens a list of rows.
        List = "list",
        /// A button that sends the user's location.
        LocationRequestMessage = "location_request_message",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that opens a web page.
    pub struct WhatsappLinkButton {
        /// An example of the complete URL. Required with a placeholder.
        optional(hidden) example: Option<Vec<String>> => each String,
        /// The label of the button. At most 25 characters.
        required(hidden) text: String,
        /// Always `URL`.
        required kind = "type": WhatsappTemplateButtonType,
        /// The page that opens, with at most one placeholder `{{1}}`.
        optional(hidden) url: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappLinkButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: "URL".into(),
            example: None,
            url: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The list of an interactive message.
    ///
    /// Part of [`WhatsappListMessage`].
    #[derive(Default)]
    pub struct WhatsappListAction {
        /// The label of the button that opens the list.
        optional(hidden) button: Option<String> => into String,
        /// The product catalogue at Meta, where the sections hold products.
        optional catalog_id: Option<String> => into String,
        /// A single product to show, by the seller's own number in that catalogue.
        optional product_retailer_id: Option<String> => into String,
        /// The sections of the list.
        optional sections: Option<Vec<WhatsappListSection>> => each WhatsappListSection,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: a button that opens a list of rows.
    pub struct WhatsappListMessage {
        /// The button and the rows.
        required action: WhatsappListAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Small text at the end.
        optional footer: Option<WhatsappInteractiveFooter> => into WhatsappInteractiveFooter,
        /// The header, as text or media.
        optional header: Option<WhatsappInteractiveHeader> => into WhatsappInteractiveHeader,
        /// Always `list`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappListMessage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappListAction>) -> Self {
        Self {
            action: action.into(),
            kind: "list".into(),
            body: None,
            footer: None,
            header: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// One row of a list.
    ///
    /// Part of [`WhatsappListSection`].
    #[derive(Default)]
    pub struct WhatsappListRow {
        /// The second line of the row. At most 72 characters.
        optional(hidden) description: Option<String> => into String,
        /// Returned when the row is chosen; unique within the message. At most 200 characters.
        optional id: Option<String> => into String,
        /// The label of the row. At most 24 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A group of rows or products in a list.
    ///
    /// Part of [`WhatsappListAction`].
    #[derive(Default)]
    pub struct WhatsappListSection {
        /// The products of the section.
        optional product_items: Option<Vec<WhatsappProductItem>> => each WhatsappProductItem,
        /// The rows of the section.
        optional rows: Option<Vec<WhatsappListRow>> => each WhatsappListRow,
        /// The heading of the section. At most 24 characters.
        optional(hidden) title: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A place on the map.
    ///
    /// Part of [`WhatsappLocationContent`].
    #[derive(Default)]
    pub struct WhatsappLocation {
        /// Postal address in one line.
        optional(hidden) address: Option<String> => into String,
        /// Degrees north of the equator, a decimal number in a string.
        optional(hidden) latitude: Option<String> => into String,
        /// Degrees east of Greenwich, a decimal number in a string.
        optional(hidden) longitude: Option<String> => into String,
        /// Name of the place.
        optional(hidden) name: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A place on the map, as the content of a WhatsApp message.
    pub struct WhatsappLocationContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The place that is shown on a map.
        required location: WhatsappLocation,
        /// Always `location`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappLocationContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(location: impl Into<WhatsappLocation>) -> Self {
        Self {
            location: location.into(),
            kind: "location".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: a button that sends the user's location.
    pub struct WhatsappLocationRequest {
        /// Names the request.
        required action: WhatsappLocationRequestAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Always `location_request_message`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappLocationRequest {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappLocationRequestAction>) -> Self {
        Self {
            action: action.into(),
            kind: "location_request_message".into(),
            body: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The name of the action that requests the user's location.
    ///
    /// Part of [`WhatsappLocationRequest`].
    #[derive(Default)]
    pub struct WhatsappLocationRequestAction {
        /// The name of the action at Meta: `send_location`.
        optional name: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A media file of a WhatsApp message. WhatsApp fetches it when the message is sent.
    ///
    /// Part of [`WhatsappAudioContent`], [`WhatsappDocumentContent`], [`WhatsappDocumentHeader`],
    /// [`WhatsappDocumentParameter`], [`WhatsappImageContent`], [`WhatsappImageHeader`],
    /// [`WhatsappImageParameter`], [`WhatsappStickerContent`], [`WhatsappVideoContent`],
    /// [`WhatsappVideoHeader`], [`WhatsappVideoParameter`].
    #[derive(Default)]
    pub struct WhatsappMedia {
        /// Text below the file. Not shown for audio and stickers.
        optional(hidden) caption: Option<String> => into String,
        /// The name of the file with its extension, for documents.
        optional(hidden) filename: Option<String> => into String,
        /// Public URL of the file.
        optional(hidden) link: Option<String> => into String,
        /// Whether an audio file is shown as a voice message.
        optional voice: Option<bool> => value bool,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A WhatsApp message that the service accepted.
    pub struct WhatsappMessage {
        /// The content as it was accepted.
        optional body: Option<WhatsappContent>,
        /// Always `outbound`.
        optional direction: Option<Direction>,
        /// The encoding of the text.
        optional encoding: Option<String>,
        /// The number of the business that sent the message.
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

#[cfg(feature = "whatsapp")]
object! {
    /// A message template with its approval status.
    pub struct WhatsappMessageTemplate {
        /// The purpose of the template.
        optional category: Option<WhatsappTemplateCategory>,
        /// The parts of the template with their example values, as JSON objects, because Meta may
        /// return more than was submitted. Each can be read as `WhatsappTemplatePart`.
        collection(hidden) components: Vec<serde_json::Map<String, serde_json::Value>>,
        /// When it was created, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// Identifies the template at Telnyx; sent as `template_id`.
        required id: String,
        /// Language and region, such as `en_US`.
        optional language: Option<String>,
        /// The name of the template.
        optional name: Option<String>,
        /// What kind of object this is; always `whatsapp_message_template`.
        optional record_type: Option<WhatsappRecordType>,
        /// Why Meta rejected it; absent otherwise.
        optional rejection_reason: Option<String>,
        /// The approval status.
        optional status: Option<WhatsappTemplateStatus>,
        /// Identifies the template at Meta.
        optional template_id: Option<String>,
        /// When it was last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// The business account that the template belongs to.
        optional whatsapp_business_account: Option<WhatsappBusinessAccountReference>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that copies or fills in a passcode, for the category `AUTHENTICATION`.
    pub struct WhatsappOtpButton {
        /// The label of the button that fills in the passcode, for `ONE_TAP`.
        optional(hidden) autofill_text: Option<String> => into String,
        /// What the button does.
        optional otp_type: Option<WhatsappOtpType> => into WhatsappOtpType,
        /// The package name of the Android application. Required for `ONE_TAP`.
        optional package_name: Option<String> => into String,
        /// The hash of the application's signing key. Required for `ONE_TAP`.
        optional signature_hash: Option<String> => into String,
        /// The label. Meta supplies one when it is absent. At most 25 characters.
        optional(hidden) text: Option<String> => into String,
        /// Always `OTP`.
        required kind = "type": WhatsappTemplateButtonType,
        /// Whether the business accepts Meta's terms for filling in the passcode without a tap.
        optional zero_tap_terms_accepted: Option<bool> => value bool,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappOtpButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "OTP".into(),
            autofill_text: None,
            otp_type: None,
            package_name: None,
            signature_hash: None,
            text: None,
            zero_tap_terms_accepted: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappOtpButton {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// What a passcode button does.
    pub enum WhatsappOtpType {
        /// Copies the passcode to the clipboard.
        CopyCode = "COPY_CODE",
        /// Fills the passcode into an Android application.
        OneTap = "ONE_TAP",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A number of a WhatsApp business account.
    #[derive(Default)]
    pub struct WhatsappPhoneNumber {
        /// Whether the number takes WhatsApp calls.
        optional calling_enabled: Option<bool>,
        /// The state of a number that is also used in the WhatsApp Business app; null for other
        /// numbers.
        optional coexistence_state: Option<WhatsappCoexistenceState>,
        /// When it was added, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The business name that recipients see.
        optional(hidden) display_name: Option<String>,
        /// Whether the number is enabled for WhatsApp.
        optional enabled: Option<bool>,
        /// Whether the number is also used in the WhatsApp Business app.
        optional is_on_biz_app: Option<bool>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// Identifies the number at Meta.
        optional phone_number_id: Option<String>,
        /// Meta's rating of the number, from the feedback of recipients.
        optional quality_rating: Option<WhatsappQualityRating>,
        /// What kind of object this is; always `whatsapp_business_phone_number`.
        optional record_type: Option<WhatsappRecordType>,
        /// The status of the number at Meta, such as `CONNECTED`.
        optional status: Option<String>,
        /// By when the synchronization with the WhatsApp Business app must be started, UTC; null when
        /// there is no such time.
        optional_time sync_deadline: Option<DateTime<Utc>>,
        /// The progress of the synchronization; absent or null unless `coexistence_state` is `syncing`.
        optional sync_progress: Option<WhatsappSyncProgress>,
        /// The Telnyx user who owns the number.
        optional user_id: Option<String>,
        /// The business account of the number, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A product in a list.
    ///
    /// Part of [`WhatsappListSection`].
    #[derive(Default)]
    pub struct WhatsappProductItem {
        /// The product, by the seller's own number in the catalogue.
        optional product_retailer_id: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// What users see about the business behind a WhatsApp number.
    #[derive(Default)]
    pub struct WhatsappProfile {
        /// The short text below the name. At most 139 characters.
        optional(hidden) about: Option<String>,
        /// Postal address in one line.
        optional(hidden) address: Option<String>,
        /// The industry, by its name at Meta, such as `RETAIL`.
        optional category: Option<String>,
        /// When it was created, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The description of the business. At most 512 characters.
        optional(hidden) description: Option<String>,
        /// The business name that recipients see.
        optional(hidden) display_name: Option<String>,
        /// E-mail address of the business.
        optional(hidden) email: Option<String>,
        /// Identifies the business profile.
        optional id: Option<String>,
        /// The number, by its identifier at Meta.
        optional phone_number_id: Option<String>,
        /// The messaging profile that handles inbound messages of the number.
        optional profile_id: Option<String>,
        /// URL of the photo that users see.
        optional(hidden) profile_photo_url: Option<String>,
        /// What kind of object this is; always `whatsapp_phone_number_profiles`.
        optional record_type: Option<WhatsappRecordType>,
        /// When it was last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// Web site of the business.
        optional(hidden) website: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The photo of a business profile.
    #[derive(Default)]
    pub struct WhatsappProfilePhoto {
        /// The number, by its identifier at Meta.
        optional phone_number_id: Option<String>,
        /// URL of the photo on Meta's servers; may be empty when there is none.
        optional(hidden) profile_photo_url: Option<String>,
        /// What kind of object this is; always `whatsapp_phone_number_profile_photos`.
        optional record_type: Option<WhatsappRecordType>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A WhatsApp number whose quality rating changed.
    #[derive(Default)]
    pub struct WhatsappQualityChange {
        /// The rating now.
        optional new_quality_rating: Option<WhatsappQualityRating>,
        /// The number, E.164.
        optional(hidden) phone_number: Option<String>,
        /// The rating before.
        optional previous_quality_rating: Option<WhatsappQualityRating>,
        /// What kind of object this is; always `whatsapp_phone_number`.
        optional record_type: Option<WhatsappRecordType>,
        /// The business account, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// Meta's rating of a number or template, from the feedback of recipients.
    pub enum WhatsappQualityRating {
        /// High.
        Green = "GREEN",
        /// Low; Meta restricts sending.
        Red = "RED",
        /// Medium.
        Yellow = "YELLOW",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that sends its label as a reply.
    pub struct WhatsappQuickReplyButton {
        /// The label of the button. At most 25 characters.
        required(hidden) text: String,
        /// Always `QUICK_REPLY`.
        required kind = "type": WhatsappTemplateButtonType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappQuickReplyButton {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: "QUICK_REPLY".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An emoji on an earlier message.
    ///
    /// Part of [`WhatsappReactionContent`].
    #[derive(Default)]
    pub struct WhatsappReaction {
        /// The emoji; an empty string removes the reaction.
        optional(hidden) emoji: Option<String> => into String,
        /// The message that is reacted to.
        optional message_id: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An emoji on an earlier message, as the content of a WhatsApp message.
    pub struct WhatsappReactionContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The emoji and the message.
        required reaction: WhatsappReaction,
        /// Always `reaction`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappReactionContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(reaction: impl Into<WhatsappReaction>) -> Self {
        Self {
            reaction: reaction.into(),
            kind: "reaction".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a WhatsApp object, as the service names it.
    pub enum WhatsappRecordType {
        /// The outcome of a signup.
        WabaAccountAdded = "waba_account_added",
        /// A change of a business account, in events.
        Account = "whatsapp_account",
        /// A WhatsApp business account.
        BusinessAccount = "whatsapp_business_account",
        /// The settings of a business account.
        BusinessAccountSettings = "whatsapp_business_account_settings",
        /// A WhatsApp number.
        BusinessPhoneNumber = "whatsapp_business_phone_number",
        /// Where calls to a number are routed.
        CallingRouting = "whatsapp_calling_routing",
        /// The calling settings of a number.
        CallingSettings = "whatsapp_calling_settings",
        /// A hosted signup.
        HostedSignup = "whatsapp_jwt",
        /// A message template.
        MessageTemplate = "whatsapp_message_template",
        /// A WhatsApp number, in events.
        PhoneNumber = "whatsapp_phone_number",
        /// The photo of a business profile.
        ProfilePhoto = "whatsapp_phone_number_profile_photos",
        /// A business profile.
        Profile = "whatsapp_phone_number_profiles",
        /// A signup session.
        SignupSession = "whatsapp_session_id",
        /// A message template, in events.
        Template = "whatsapp_template",
        /// The account-wide WhatsApp settings.
        UserData = "whatsapp_user_data",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that sends a fixed reply.
    ///
    /// Part of [`WhatsappButtonAction`].
    #[derive(Default)]
    pub struct WhatsappReplyButton {
        /// What the button shows, and what identifies it when the user taps it.
        optional reply: Option<WhatsappButtonReply> => into WhatsappButtonReply,
        /// Always `reply`.
        optional kind = "type": Option<WhatsappReplyButtonType> => into WhatsappReplyButtonType,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a button in an interactive message.
    pub enum WhatsappReplyButtonType {
        /// Sends a fixed reply.
        Reply = "reply",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The outcome of a WhatsApp signup.
    #[derive(Default)]
    pub struct WhatsappSignupOutcome {
        /// Why it failed.
        collection errors: Vec<String>,
        /// The signup session, by its `session_id`.
        optional event_id: Option<String>,
        /// The numbers of the business account, E.164; absent when they were not read.
        collection(hidden) phone_numbers: Vec<String>,
        /// What kind of object this is; always `waba_account_added`.
        optional record_type: Option<WhatsappRecordType>,
        /// The outcome: `SUCCESS` or `FAILURE`.
        optional status: Option<WhatsappSignupStatus>,
        /// The business account that was connected, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A signup session: the steps that connect a WhatsApp business account.
    #[derive(Default)]
    pub struct WhatsappSignupSession {
        /// When it was started, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// The reference to the customer that was given when the signup was started.
        optional customer_id: Option<String>,
        /// Why it failed; empty otherwise.
        collection errors: Vec<String>,
        /// What kind of object this is; always `whatsapp_session_id`.
        optional record_type: Option<WhatsappRecordType>,
        /// Identifies the session.
        optional session_id: Option<String>,
        /// The step that it has reached, or that failed.
        optional state: Option<WhatsappSignupState>,
        /// The outcome so far.
        optional status: Option<WhatsappSignupStatus>,
        /// When it last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// The Telnyx user who started it.
        optional user_id: Option<String>,
        /// The business account that was connected, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// A step of a signup.
    pub enum WhatsappSignupState {
        /// Stores the numbers at Telnyx.
        AddPhoneNumbersToDb = "ADD_PHONE_NUMBERS_TO_DB",
        /// Stores the business account at Telnyx.
        AddWabaToDb = "ADD_WABA_TO_DB",
        /// Gives Telnyx access to the business account.
        AssignedUsers = "ASSIGNED_USERS",
        /// All steps are done.
        Complete = "COMPLETE",
        /// Registers the number with WhatsApp; left out for coexistence.
        RegisterPhoneNumber = "REGISTER_PHONE_NUMBER",
        /// Lets Telnyx pay Meta for the business account.
        ShareCreditLine = "SHARE_CREDIT_LINE",
        /// Subscribes Telnyx to the events of the business account.
        SubscribeWebhooks = "SUBSCRIBE_WEBHOOKS",
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The outcome of a signup so far.
    pub enum WhatsappSignupStatus {
        /// It failed in the step of `state`; `errors` holds the reasons.
        Failure = "FAILURE",
        /// It waits until the customer completes Meta's signup.
        Incomplete = "INCOMPLETE",
        /// It is running.
        Pending = "PENDING",
        /// The business account is connected.
        Success = "SUCCESS",
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// Which numbers a signup connects.
    pub enum WhatsappSignupType {
        /// Numbers that stay in use in the WhatsApp Business app.
        Coexistence = "coexistence",
        /// Numbers that are used here only.
        Standard = "standard",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A sticker, as the content of a WhatsApp message.
    pub struct WhatsappStickerContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The sticker, by its link.
        required sticker: WhatsappMedia,
        /// Always `sticker`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappStickerContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(sticker: impl Into<WhatsappMedia>) -> Self {
        Self {
            sticker: sticker.into(),
            kind: "sticker".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// How far the synchronization with the WhatsApp Business app is.
    #[derive(Default)]
    pub struct WhatsappSyncProgress {
        /// How far the contacts are synchronized.
        optional contacts_status: Option<String>,
        /// The number of the latest part of the present phase; null before the first.
        optional history_chunk_order: Option<i64>,
        /// The present phase of the conversations; null before the first.
        optional history_phase: Option<i64>,
        /// The progress of the conversations; null before it is known.
        optional history_progress: Option<i64>,
        /// The status of the conversations.
        optional history_status: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An approved template with its values. It is identified either by `template_id`, or by `name`
    /// and `language`.
    ///
    /// Part of [`WhatsappTemplateContent`].
    #[derive(Default)]
    pub struct WhatsappTemplate {
        /// The values for the placeholders of the header, the body and the buttons. Left out where the
        /// template has no placeholders.
        optional components: Option<Vec<WhatsappTemplateComponent>> => each WhatsappTemplateComponent,
        /// The language. Required without `template_id`.
        optional language: Option<WhatsappTemplateLanguage> => into WhatsappTemplateLanguage,
        /// The name under which it was approved. Required without `template_id`.
        optional name: Option<String> => into String,
        /// The `id` of the template at Telnyx, which implies name and language.
        optional template_id: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The main text of a template.
    pub struct WhatsappTemplateBody {
        /// Example values. Required with placeholders.
        optional example: Option<WhatsappTemplateBodyExample> => into WhatsappTemplateBodyExample,
        /// The text. Placeholders are `{{1}}`, `{{2}}` and so on, neither first nor last in the text.
        /// Required for `MARKETING` and `UTILITY`; for `AUTHENTICATION` Meta has a text of its own. At
        /// most 1024 characters.
        optional(hidden) text: Option<String> => into String,
        /// Always `BODY`.
        required kind = "type": WhatsappTemplatePartType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateBody {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "BODY".into(),
            example: None,
            text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappTemplateBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Example values for the main text of a template.
    ///
    /// Part of [`WhatsappTemplateBody`].
    #[derive(Default)]
    pub struct WhatsappTemplateBodyExample {
        /// A list that holds one list: a value for each placeholder, in their order.
        optional(hidden) body_text: Option<Vec<Vec<String>>> => each Vec<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The values for the main text of a template.
    pub struct WhatsappTemplateBodyValues {
        /// The values, in the order of the placeholders.
        optional parameters: Option<Vec<WhatsappTemplateParameter>> => each WhatsappTemplateParameter,
        /// Always `body`.
        required kind = "type": WhatsappTemplateComponentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateBodyValues {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "body".into(),
            parameters: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappTemplateBodyValues {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// A button of a template.
    ///
    /// Part of [`WhatsappTemplateButtons`].
    pub enum WhatsappTemplateButton by "type" {
        /// `type` is `COPY_CODE`.
        "COPY_CODE" => CopyCode(WhatsappCopyCodeButton),
        /// `type` is `FLOW`.
        "FLOW" => Flow(WhatsappFlowButton),
        /// `type` is `OTP`.
        "OTP" => Otp(WhatsappOtpButton),
        /// `type` is `PHONE_NUMBER`.
        "PHONE_NUMBER" => PhoneNumber(WhatsappCallButton),
        /// `type` is `QUICK_REPLY`.
        "QUICK_REPLY" => QuickReply(WhatsappQuickReplyButton),
        /// `type` is `URL`.
        "URL" => Url(WhatsappLinkButton),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a button that takes a value.
    pub enum WhatsappTemplateButtonSubType {
        /// Opens a flow.
        Flow = "flow",
        /// Sends a fixed reply.
        QuickReply = "quick_reply",
        /// Opens a web page.
        Url = "url",
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a button in the definition of a template.
    pub enum WhatsappTemplateButtonType {
        /// Copies a code to the clipboard.
        CopyCode = "COPY_CODE",
        /// Opens a flow.
        Flow = "FLOW",
        /// Copies or fills in a passcode.
        Otp = "OTP",
        /// Calls a number.
        PhoneNumber = "PHONE_NUMBER",
        /// Sends a fixed reply.
        QuickReply = "QUICK_REPLY",
        /// Opens a web page.
        Url = "URL",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The values for one button of a template.
    pub struct WhatsappTemplateButtonValues {
        /// The number of the button, counted from 0. At least 0.
        required index: i64,
        /// The value for the button, such as the variable end of its URL.
        optional parameters: Option<Vec<WhatsappTemplateParameter>> => each WhatsappTemplateParameter,
        /// The kind of the button in the template.
        optional sub_type: Option<WhatsappTemplateButtonSubType> => into WhatsappTemplateButtonSubType,
        /// Always `button`.
        required kind = "type": WhatsappTemplateComponentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateButtonValues {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(index: i64) -> Self {
        Self {
            index,
            kind: "button".into(),
            parameters: None,
            sub_type: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The buttons of a template.
    pub struct WhatsappTemplateButtons {
        /// The buttons, in the order in which they are shown. At most 3 entries.
        required buttons: Vec<WhatsappTemplateButton>,
        /// Always `BUTTONS`.
        required kind = "type": WhatsappTemplatePartType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateButtons {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(buttons: impl Into<Vec<WhatsappTemplateButton>>) -> Self {
        Self {
            buttons: buttons.into(),
            kind: "BUTTONS".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// One card of a template.
    ///
    /// Part of [`WhatsappTemplateCarousel`].
    #[derive(Default)]
    pub struct WhatsappTemplateCard {
        /// The parts of the card: header, body and buttons.
        optional components: Option<Vec<WhatsappTemplateCardPart>> => each WhatsappTemplateCardPart,
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// One part of a card of a template.
    ///
    /// Part of [`WhatsappTemplateCard`].
    pub enum WhatsappTemplateCardPart by "type" {
        /// `type` is `BODY`.
        "BODY" => Body(WhatsappTemplateBody),
        /// `type` is `BUTTONS`.
        "BUTTONS" => Buttons(WhatsappTemplateButtons),
        /// `type` is `HEADER`.
        "HEADER" => Header(WhatsappTemplateHeader),
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The cards of a template.
    pub struct WhatsappTemplateCarousel {
        /// The cards, from left to right.
        required cards: Vec<WhatsappTemplateCard>,
        /// Always `CAROUSEL`.
        required kind = "type": WhatsappTemplatePartType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateCarousel {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(cards: impl Into<Vec<WhatsappTemplateCard>>) -> Self {
        Self {
            cards: cards.into(),
            kind: "CAROUSEL".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The purpose of a template, which decides on its price. Meta may change it.
    pub enum WhatsappTemplateCategory {
        /// One-time passcodes.
        Authentication = "AUTHENTICATION",
        /// Promotions and everything that is neither of the others.
        Marketing = "MARKETING",
        /// Messages about an order, an account or an appointment of the user.
        Utility = "UTILITY",
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// The values for one part of a template.
    ///
    /// Part of [`WhatsappTemplate`].
    pub enum WhatsappTemplateComponent by "type" {
        /// `type` is `body`.
        "body" => Body(WhatsappTemplateBodyValues),
        /// `type` is `button`.
        "button" => Button(WhatsappTemplateButtonValues),
        /// `type` is `header`.
        "header" => Header(WhatsappTemplateHeaderValues),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// A part of a template that takes values.
    pub enum WhatsappTemplateComponentType {
        /// The main text.
        Body = "body",
        /// A button.
        Button = "button",
        /// The header.
        Header = "header",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An approved template with its values, as the content of a WhatsApp message.
    pub struct WhatsappTemplateContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The template and its values.
        required template: WhatsappTemplate,
        /// Always `template`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(template: impl Into<WhatsappTemplate>) -> Self {
        Self {
            template: template.into(),
            kind: "template".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The footer of a template. It has no placeholders.
    pub struct WhatsappTemplateFooter {
        /// Minutes until the passcode expires, for `AUTHENTICATION`, in place of `text`.
        optional code_expiration_minutes: Option<i64> => value i64,
        /// The text, for the other categories. At most 60 characters.
        optional(hidden) text: Option<String> => into String,
        /// Always `FOOTER`.
        required kind = "type": WhatsappTemplatePartType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateFooter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "FOOTER".into(),
            code_expiration_minutes: None,
            text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappTemplateFooter {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The header of a template.
    pub struct WhatsappTemplateHeader {
        /// Example values. Required with a placeholder or with media.
        optional example: Option<WhatsappTemplateHeaderExample> => into WhatsappTemplateHeaderExample,
        /// What the header shows.
        required format: WhatsappTemplateHeaderFormat,
        /// The text, with at most one placeholder `{{1}}`, neither first nor last. Required with the
        /// format `TEXT`.
        optional(hidden) text: Option<String> => into String,
        /// Always `HEADER`.
        required kind = "type": WhatsappTemplatePartType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateHeader {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(format: impl Into<WhatsappTemplateHeaderFormat>) -> Self {
        Self {
            format: format.into(),
            kind: "HEADER".into(),
            example: None,
            text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// Example values for the header of a template.
    ///
    /// Part of [`WhatsappTemplateHeader`].
    #[derive(Default)]
    pub struct WhatsappTemplateHeaderExample {
        /// An uploaded media file, by its handle at Meta, for headers with media.
        optional(hidden) header_handle: Option<Vec<String>> => each String,
        /// The value of the placeholder, for headers with text.
        optional(hidden) header_text: Option<Vec<String>> => each String,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// What the header of a template shows.
    pub enum WhatsappTemplateHeaderFormat {
        /// A document.
        Document = "DOCUMENT",
        /// An image.
        Image = "IMAGE",
        /// A place on the map.
        Location = "LOCATION",
        /// Text.
        Text = "TEXT",
        /// A video.
        Video = "VIDEO",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The value for the header of a template: text for its placeholder, or its media file.
    pub struct WhatsappTemplateHeaderValues {
        /// The value.
        optional parameters: Option<Vec<WhatsappTemplateParameter>> => each WhatsappTemplateParameter,
        /// Always `header`.
        required kind = "type": WhatsappTemplateComponentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTemplateHeaderValues {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "header".into(),
            parameters: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
impl Default for WhatsappTemplateHeaderValues {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The language of a template.
    ///
    /// Part of [`WhatsappTemplate`].
    pub struct WhatsappTemplateLanguage {
        /// Language and region, such as `en_US`.
        required code: String,
        /// How Meta selects among languages: `deterministic`, which is exactly this one.
        optional policy: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// A value for one placeholder of a template.
    ///
    /// Part of [`WhatsappTemplateBodyValues`], [`WhatsappTemplateButtonValues`],
    /// [`WhatsappTemplateHeaderValues`].
    pub enum WhatsappTemplateParameter by "type" {
        /// `type` is `action`.
        "action" => Action(WhatsappActionParameter),
        /// `type` is `currency`.
        "currency" => Currency(WhatsappCurrencyParameter),
        /// `type` is `date_time`.
        "date_time" => DateTime(WhatsappDateTimeParameter),
        /// `type` is `document`.
        "document" => Document(WhatsappDocumentParameter),
        /// `type` is `image`.
        "image" => Image(WhatsappImageParameter),
        /// `type` is `text`.
        "text" => Text(WhatsappTextParameter),
        /// `type` is `video`.
        "video" => Video(WhatsappVideoParameter),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a value for a template.
    pub enum WhatsappTemplateParameterType {
        /// The data for a flow button.
        Action = "action",
        /// An amount of money.
        Currency = "currency",
        /// A point in time.
        DateTime = "date_time",
        /// A document for the header.
        Document = "document",
        /// An image for the header.
        Image = "image",
        /// Text for a placeholder.
        Text = "text",
        /// A video for the header.
        Video = "video",
    }
}

#[cfg(feature = "whatsapp")]
tagged_union! {
    /// One part of the definition of a message template.
    ///
    /// Part of [`CreateWhatsappMessageTemplate`], [`UpdateWhatsappMessageTemplate`].
    pub enum WhatsappTemplatePart by "type" {
        /// `type` is `BODY`.
        "BODY" => Body(WhatsappTemplateBody),
        /// `type` is `BUTTONS`.
        "BUTTONS" => Buttons(WhatsappTemplateButtons),
        /// `type` is `CAROUSEL`.
        "CAROUSEL" => Carousel(WhatsappTemplateCarousel),
        /// `type` is `FOOTER`.
        "FOOTER" => Footer(WhatsappTemplateFooter),
        /// `type` is `HEADER`.
        "HEADER" => Header(WhatsappTemplateHeader),
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The kind of a part of a template.
    pub enum WhatsappTemplatePartType {
        /// The main text.
        Body = "BODY",
        /// The buttons.
        Buttons = "BUTTONS",
        /// Cards that scroll horizontally.
        Carousel = "CAROUSEL",
        /// The small text at the end.
        Footer = "FOOTER",
        /// The header.
        Header = "HEADER",
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// The approval status of a template.
    pub enum WhatsappTemplateStatus {
        /// Meta approved it; it can be sent.
        Approved = "APPROVED",
        /// Meta disabled it, because of repeated bad feedback or a violation of its rules.
        Disabled = "DISABLED",
        /// Meta paused it because of bad feedback.
        Paused = "PAUSED",
        /// Meta has not decided yet.
        Pending = "PENDING",
        /// It is being deleted.
        PendingDeletion = "PENDING_DELETION",
        /// Meta rejected it.
        Rejected = "REJECTED",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A message template whose approval status changed.
    #[derive(Default)]
    pub struct WhatsappTemplateStatusChange {
        /// Language and region, such as `en_US`.
        optional language: Option<String>,
        /// Identifies the template at Meta.
        optional meta_template_id: Option<String>,
        /// Why Meta rejected or disabled it; absent otherwise.
        optional reason: Option<String>,
        /// What kind of object this is; always `whatsapp_template`.
        optional record_type: Option<WhatsappRecordType>,
        /// The new status.
        optional status: Option<WhatsappTemplateStatus>,
        /// Identifies the template at Telnyx.
        optional template_id: Option<String>,
        /// The name of the template.
        optional template_name: Option<String>,
        /// The business account, by its identifier at Meta.
        optional waba_id: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The text of a WhatsApp message.
    ///
    /// Part of [`WhatsappTextContent`].
    pub struct WhatsappText {
        /// The text of the message. Not empty.
        required(hidden) body: String,
        /// Whether a link in the text gets a preview. Default: `false`.
        optional preview_url: Option<bool> => value bool,
    }
}

#[cfg(feature = "whatsapp")]
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

#[cfg(feature = "whatsapp")]
object! {
    /// Text, as the content of a WhatsApp message.
    pub struct WhatsappTextContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// The text, and whether a link in it gets a preview.
        required text: WhatsappText,
        /// Always `text`.
        required kind = "type": WhatsappContentType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTextContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<WhatsappText>) -> Self {
        Self {
            text: text.into(),
            kind: "text".into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A header with text.
    pub struct WhatsappTextHeader {
        /// A second line.
        optional(hidden) sub_text: Option<String> => into String,
        /// The headline above the main text. At most 60 characters.
        required(hidden) text: String,
        /// Always `text`.
        required kind = "type": WhatsappHeaderType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTextHeader {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: "text".into(),
            sub_text: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: text for a placeholder.
    pub struct WhatsappTextParameter {
        /// The text that replaces the placeholder.
        required(hidden) text: String,
        /// Always `text`.
        required kind = "type": WhatsappTemplateParameterType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappTextParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: "text".into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The link of an interactive message.
    ///
    /// Part of [`WhatsappUrlMessage`].
    #[derive(Default)]
    pub struct WhatsappUrlAction {
        /// The name of the action at Meta: `cta_url`.
        optional name: Option<String> => into String,
        /// The label and the link of the button.
        optional parameters: Option<WhatsappUrlButton> => into WhatsappUrlButton,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A button that opens a web page.
    ///
    /// Part of [`WhatsappCardAction`], [`WhatsappUrlAction`].
    #[derive(Default)]
    pub struct WhatsappUrlButton {
        /// The label of the button. At most 20 characters.
        optional(hidden) display_text: Option<String> => into String,
        /// The page that opens.
        optional(hidden) url: Option<String> => into String,
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// An interactive message: a button that opens a web page.
    pub struct WhatsappUrlMessage {
        /// The button that opens a page.
        required action: WhatsappUrlAction,
        /// The main text.
        optional body: Option<WhatsappInteractiveBody> => into WhatsappInteractiveBody,
        /// Small text at the end.
        optional footer: Option<WhatsappInteractiveFooter> => into WhatsappInteractiveFooter,
        /// The header, as text or media.
        optional header: Option<WhatsappInteractiveHeader> => into WhatsappInteractiveHeader,
        /// Always `cta_url`.
        required kind = "type": WhatsappInteractiveType,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappUrlMessage {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(action: impl Into<WhatsappUrlAction>) -> Self {
        Self {
            action: action.into(),
            kind: "cta_url".into(),
            body: None,
            footer: None,
            header: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// The account-wide WhatsApp settings.
    #[derive(Default)]
    pub struct WhatsappUserData {
        /// When they were first set, UTC.
        optional_time created_at: Option<DateTime<Utc>>,
        /// What kind of object this is; always `whatsapp_user_data`.
        optional record_type: Option<WhatsappRecordType>,
        /// When they were last changed, UTC.
        optional_time updated_at: Option<DateTime<Utc>>,
        /// URL for events when `webhook_url` does not respond.
        optional(hidden) webhook_failover_url: Option<String>,
        /// URL for events about WhatsApp signups.
        optional(hidden) webhook_url: Option<String>,
    }
}

#[cfg(feature = "whatsapp")]
open_enum! {
    /// How a verification code reaches a number.
    pub enum WhatsappVerificationMethod {
        /// In a text message.
        Sms = "sms",
        /// In a phone call.
        Voice = "voice",
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A video, as the content of a WhatsApp message.
    pub struct WhatsappVideoContent {
        /// Data of the caller, returned unchanged with every status update of the message.
        optional(hidden) biz_opaque_callback_data: Option<String> => into String,
        /// Always `video`.
        required kind = "type": WhatsappContentType,
        /// The video, by its link, with an optional caption.
        required video: WhatsappMedia,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappVideoContent {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(video: impl Into<WhatsappMedia>) -> Self {
        Self {
            kind: "video".into(),
            video: video.into(),
            biz_opaque_callback_data: None,
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A header with a video.
    pub struct WhatsappVideoHeader {
        /// Always `video`.
        required kind = "type": WhatsappHeaderType,
        /// The video above the text, by its link.
        required video: WhatsappMedia,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappVideoHeader {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(video: impl Into<WhatsappMedia>) -> Self {
        Self {
            kind: "video".into(),
            video: video.into(),
        }
    }
}

#[cfg(feature = "whatsapp")]
object! {
    /// A value for a template: a video for the header.
    pub struct WhatsappVideoParameter {
        /// Always `video`.
        required kind = "type": WhatsappTemplateParameterType,
        /// The video in the header of the template, by its link.
        required video: WhatsappMedia,
    }
}

#[cfg(feature = "whatsapp")]
impl WhatsappVideoParameter {
    /// Creates a value with its required properties.
    #[must_use]
    pub fn new(video: impl Into<WhatsappMedia>) -> Self {
        Self {
            kind: "video".into(),
            video: video.into(),
        }
    }
}
