// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles`: `create`, `delete`, `list`,
//! `list_alphanumeric_sender_ids`, `list_phone_numbers`, `list_short_codes`, `retrieve`,
//! `retrieve_metrics`, `update`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::PageFuture;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::types;
use crate::pagination::Listing;
use crate::pagination::Page;
use crate::pagination::ReplyFuture;
use crate::pagination::Sizes;
use crate::pagination::WalkOptions;
use crate::pagination::Window;
use crate::pagination::list_options;
use crate::types::support::Nullable;

pub mod actions;

pub mod autoresp_configs;

/// Calls below `client.messaging_profiles()`.
#[derive(Clone, Debug)]
pub struct MessagingProfiles {
    client: Client,
}

impl MessagingProfiles {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_profiles.actions`.
    #[must_use]
    pub fn actions(&self) -> actions::Actions {
        actions::Actions::new(&self.client)
    }

    /// The resource `messaging_profiles.autoresp_configs`.
    #[must_use]
    pub fn autoresp_configs(&self) -> autoresp_configs::AutorespConfigs {
        autoresp_configs::AutorespConfigs::new(&self.client)
    }

    /// Create a messaging profile.
    ///
    /// Makes a messaging profile, to which numbers can then be assigned.
    ///
    /// `POST /messaging_profiles`
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_CREATE),
            ai_assistant_id: Nullable::Absent,
            alpha_sender: Nullable::Absent,
            daily_spend_limit: None,
            daily_spend_limit_enabled: None,
            enabled: None,
            health_webhook_url: Nullable::Absent,
            mms_fall_back_to_sms: None,
            mms_transcoding: None,
            mobile_only: None,
            name: None,
            number_pool_settings: Nullable::Absent,
            resource_group_id: Nullable::Absent,
            smart_encoding: None,
            url_shortener_settings: Nullable::Absent,
            webhook_api_version: None,
            webhook_failover_url: Nullable::Absent,
            webhook_url: Nullable::Absent,
            whitelisted_destinations: None,
        }
    }

    /// Delete a messaging profile.
    ///
    /// Deletes a messaging profile and answers it as it was.
    ///
    /// `DELETE /messaging_profiles/{id}`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_DELETE),
            id: id.into(),
        }
    }

    /// List messaging profiles.
    ///
    /// Answers the account's messaging profiles, page by page.
    ///
    /// `GET /messaging_profiles`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_LIST),
            filter_name: None,
            filter_name_contains: None,
            filter_name_eq: None,
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }

    /// List a profile's sender names.
    ///
    /// Answers the alphanumeric sender IDs of one messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/alphanumeric_sender_ids`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn list_alphanumeric_sender_ids(
        &self,
        id: impl Into<String>,
    ) -> ListAlphanumericSenderIdsRequest {
        ListAlphanumericSenderIdsRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_LIST_ALPHANUMERIC_SENDER_IDS,
            ),
            id: id.into(),
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }

    /// List a profile's phone numbers.
    ///
    /// Answers the phone numbers assigned to one messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/phone_numbers`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn list_phone_numbers(&self, id: impl Into<String>) -> ListPhoneNumbersRequest {
        ListPhoneNumbersRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_LIST_PHONE_NUMBERS,
            ),
            id: id.into(),
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }

    /// List a profile's short codes.
    ///
    /// Answers the short codes assigned to one messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/short_codes`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn list_short_codes(&self, id: impl Into<String>) -> ListShortCodesRequest {
        ListShortCodesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_LIST_SHORT_CODES,
            ),
            id: id.into(),
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }

    /// Retrieve a messaging profile.
    ///
    /// Answers one messaging profile.
    ///
    /// `GET /messaging_profiles/{id}`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_RETRIEVE),
            id: id.into(),
        }
    }

    /// Retrieve a profile's metrics.
    ///
    /// Answers the metrics of one messaging profile in intervals of time.
    ///
    /// `GET /messaging_profiles/{id}/metrics`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn retrieve_metrics(&self, id: impl Into<String>) -> RetrieveMetricsRequest {
        RetrieveMetricsRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_RETRIEVE_METRICS,
            ),
            id: id.into(),
            time_frame: None,
        }
    }

    /// Update a messaging profile.
    ///
    /// Changes a messaging profile. What the request leaves out stays as it is.
    ///
    /// `PATCH /messaging_profiles/{id}`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_UPDATE),
            id: id.into(),
            ai_assistant_id: Nullable::Absent,
            alpha_sender: Nullable::Absent,
            daily_spend_limit: None,
            daily_spend_limit_enabled: None,
            enabled: None,
            mms_fall_back_to_sms: None,
            mms_transcoding: None,
            mobile_only: None,
            name: None,
            number_pool_settings: Nullable::Absent,
            smart_encoding: None,
            url_shortener_settings: Nullable::Absent,
            v1_secret: None,
            webhook_api_version: None,
            webhook_failover_url: Nullable::Absent,
            webhook_url: Nullable::Absent,
            whitelisted_destinations: None,
        }
    }
}

/// A request of `messaging_profiles.create`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    ai_assistant_id: Nullable<String>,
    alpha_sender: Nullable<String>,
    daily_spend_limit: Option<String>,
    daily_spend_limit_enabled: Option<bool>,
    enabled: Option<bool>,
    health_webhook_url: Nullable<String>,
    mms_fall_back_to_sms: Option<bool>,
    mms_transcoding: Option<bool>,
    mobile_only: Option<bool>,
    name: Option<String>,
    number_pool_settings: Nullable<types::NumberPoolSettings>,
    resource_group_id: Nullable<String>,
    smart_encoding: Option<bool>,
    url_shortener_settings: Nullable<types::UrlShortenerSettings>,
    webhook_api_version: Option<types::WebhookApiVersion>,
    webhook_failover_url: Nullable<String>,
    webhook_url: Nullable<String>,
    whitelisted_destinations: Option<Vec<String>>,
}

impl CreateRequest {
    /// The AI assistant that is to belong to the profile.
    pub fn ai_assistant_id(
        mut self,
        ai_assistant_id: impl Into<Nullable<String>>,
    ) -> Self {
        self.ai_assistant_id = ai_assistant_id.into();
        self
    }

    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces.
    pub fn alpha_sender(mut self, alpha_sender: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = alpha_sender.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
    pub fn daily_spend_limit(mut self, daily_spend_limit: impl Into<String>) -> Self {
        self.daily_spend_limit = Some(daily_spend_limit.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, daily_spend_limit_enabled: bool) -> Self {
        self.daily_spend_limit_enabled = Some(daily_spend_limit_enabled);
        self
    }

    /// Whether the profile can send and receive at once. Default: `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Where reports on the numbers' health go.
    pub fn health_webhook_url(
        mut self,
        health_webhook_url: impl Into<Nullable<String>>,
    ) -> Self {
        self.health_webhook_url = health_webhook_url.into();
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    pub fn mms_fall_back_to_sms(mut self, mms_fall_back_to_sms: bool) -> Self {
        self.mms_fall_back_to_sms = Some(mms_fall_back_to_sms);
        self
    }

    /// Whether large media is resized automatically. Default: `false`.
    pub fn mms_transcoding(mut self, mms_transcoding: bool) -> Self {
        self.mms_transcoding = Some(mms_transcoding);
        self
    }

    /// Whether to send to mobile numbers only. Default: `false`.
    pub fn mobile_only(mut self, mobile_only: bool) -> Self {
        self.mobile_only = Some(mobile_only);
        self
    }

    /// The account's own name for the profile. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Turns on sending from a pool of numbers; null leaves it off.
    pub fn number_pool_settings(
        mut self,
        number_pool_settings: impl Into<Nullable<types::NumberPoolSettings>>,
    ) -> Self {
        self.number_pool_settings = number_pool_settings.into();
        self
    }

    /// The resource group that the profile is to belong to.
    pub fn resource_group_id(
        mut self,
        resource_group_id: impl Into<Nullable<String>>,
    ) -> Self {
        self.resource_group_id = resource_group_id.into();
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    pub fn smart_encoding(mut self, smart_encoding: bool) -> Self {
        self.smart_encoding = Some(smart_encoding);
        self
    }

    /// Turns on the replacement of links; null leaves it off.
    pub fn url_shortener_settings(
        mut self,
        url_shortener_settings: impl Into<Nullable<types::UrlShortenerSettings>>,
    ) -> Self {
        self.url_shortener_settings = url_shortener_settings.into();
        self
    }

    /// The format of the profile's webhooks. Default: `2`.
    pub fn webhook_api_version(
        mut self,
        webhook_api_version: impl Into<types::WebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(webhook_api_version.into());
        self
    }

    /// Where events go when `webhook_url` does not answer. Nowhere when absent.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_failover_url = webhook_failover_url.into();
        self
    }

    /// Where events go. Nowhere when absent.
    pub fn webhook_url(mut self, webhook_url: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = webhook_url.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all.
    /// Required.
    pub fn whitelisted_destinations(
        mut self,
        whitelisted_destinations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelisted_destinations = Some(
            whitelisted_destinations.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::CreateMessagingProfile) -> Self {
        self.ai_assistant_id = body.ai_assistant_id;
        self.alpha_sender = body.alpha_sender;
        self.daily_spend_limit = body.daily_spend_limit;
        self.daily_spend_limit_enabled = body.daily_spend_limit_enabled;
        self.enabled = body.enabled;
        self.health_webhook_url = body.health_webhook_url;
        self.mms_fall_back_to_sms = body.mms_fall_back_to_sms;
        self.mms_transcoding = body.mms_transcoding;
        self.mobile_only = body.mobile_only;
        self.name = Some(body.name);
        self.number_pool_settings = body.number_pool_settings;
        self.resource_group_id = body.resource_group_id;
        self.smart_encoding = body.smart_encoding;
        self.url_shortener_settings = body.url_shortener_settings;
        self.webhook_api_version = body.webhook_api_version;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self.whitelisted_destinations = Some(body.whitelisted_destinations);
        self
    }
}

request_options!(CreateRequest);

impl IntoFuture for CreateRequest {
    type Output = Result<Response<types::MessagingProfile>>;
    type IntoFuture = ResponseFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                ai_assistant_id,
                alpha_sender,
                daily_spend_limit,
                daily_spend_limit_enabled,
                enabled,
                health_webhook_url,
                mms_fall_back_to_sms,
                mms_transcoding,
                mobile_only,
                name,
                number_pool_settings,
                resource_group_id,
                smart_encoding,
                url_shortener_settings,
                webhook_api_version,
                webhook_failover_url,
                webhook_url,
                whitelisted_destinations,
            } = self;
            let body = match (name, whitelisted_destinations) {
                (Some(name), Some(whitelisted_destinations)) => {
                    types::CreateMessagingProfile {
                        ai_assistant_id,
                        alpha_sender,
                        daily_spend_limit,
                        daily_spend_limit_enabled,
                        enabled,
                        health_webhook_url,
                        mms_fall_back_to_sms,
                        mms_transcoding,
                        mobile_only,
                        name,
                        number_pool_settings,
                        resource_group_id,
                        smart_encoding,
                        url_shortener_settings,
                        webhook_api_version,
                        webhook_failover_url,
                        webhook_url,
                        whitelisted_destinations,
                    }
                }
                (name, whitelisted_destinations) => {
                    let missing = [
                        ("name", name.is_none()),
                        ("whitelisted_destinations", whitelisted_destinations.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::MessagingProfileEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_create(body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.delete`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);

impl IntoFuture for DeleteRequest {
    type Output = Result<Response<types::MessagingProfile>>;
    type IntoFuture = ResponseFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::MessagingProfileEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_delete(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.list`, sent when it is awaited for one page, or when its
/// `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    filter_name: Option<String>,
    filter_name_contains: Option<String>,
    filter_name_eq: Option<String>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListRequest {
    /// Only profiles of this name.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Only profiles whose name contains this text.
    pub fn filter_name_contains(
        mut self,
        filter_name_contains: impl Into<String>,
    ) -> Self {
        self.filter_name_contains = Some(filter_name_contains.into());
        self
    }

    /// Only profiles with exactly this name.
    pub fn filter_name_eq(mut self, filter_name_eq: impl Into<String>) -> Self {
        self.filter_name_eq = Some(filter_name_eq.into());
        self
    }

    /// The number of the page to answer. At least 1. Default: `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// How many entries a page holds. From 1 to 250. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

request_options!(ListRequest);

list_options!(ListRequest, types::MessagingProfile, paged);

impl Listing for ListRequest {
    type Item = types::MessagingProfile;

    const SIZES: Sizes = Sizes {
        usual: Some(20),
        most: Some(250),
    };

    fn call(&self) -> &Call {
        &self.call
    }

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self {
                call,
                filter_name,
                filter_name_contains,
                filter_name_eq,
                page_number,
                page_size,
                ..
            } = self;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            call.limit("page[size]", page_size, Some(1f64), Some(250f64))?;
            let filter_name = filter_name.as_deref();
            let filter_name_contains = filter_name_contains.as_deref();
            let filter_name_eq = filter_name_eq.as_deref();
            call.run_list(move |raw, _| async move {
                    raw.messaging_profiles_list(
                            filter_name,
                            filter_name_contains,
                            filter_name_eq,
                            page_number,
                            page_size,
                        )
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListRequest {
    type Output = Result<Page<types::MessagingProfile>>;
    type IntoFuture = PageFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_profiles.list_alphanumeric_sender_ids`, sent when it is awaited for
/// one page, or when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListAlphanumericSenderIdsRequest {
    call: Call,
    id: String,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListAlphanumericSenderIdsRequest {
    /// The number of the page to answer. At least 1. Default: `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// How many entries a page holds; no limit is published. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

request_options!(ListAlphanumericSenderIdsRequest);

list_options!(ListAlphanumericSenderIdsRequest, types::AlphanumericSenderId, paged);

impl Listing for ListAlphanumericSenderIdsRequest {
    type Item = types::AlphanumericSenderId;

    const SIZES: Sizes = Sizes {
        usual: Some(20),
        most: None,
    };

    fn call(&self) -> &Call {
        &self.call
    }

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self { call, id, page_number, page_size, .. } = self;
            call.path_argument("id", &id)?;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            let id = id.as_str();
            call.run_list(move |raw, _| async move {
                    raw.messaging_profiles_list_alphanumeric_sender_ids(
                            id,
                            page_number,
                            page_size,
                        )
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListAlphanumericSenderIdsRequest {
    type Output = Result<Page<types::AlphanumericSenderId>>;
    type IntoFuture = PageFuture<types::AlphanumericSenderId>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_profiles.list_phone_numbers`, sent when it is awaited for one page,
/// or when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListPhoneNumbersRequest {
    call: Call,
    id: String,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListPhoneNumbersRequest {
    /// The number of the page to answer. At least 1. Default: `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// How many entries a page holds. From 1 to 250. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

request_options!(ListPhoneNumbersRequest);

list_options!(ListPhoneNumbersRequest, types::MessagingPhoneNumber, paged);

impl Listing for ListPhoneNumbersRequest {
    type Item = types::MessagingPhoneNumber;

    const SIZES: Sizes = Sizes {
        usual: Some(20),
        most: Some(250),
    };

    fn call(&self) -> &Call {
        &self.call
    }

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self { call, id, page_number, page_size, .. } = self;
            call.path_argument("id", &id)?;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            call.limit("page[size]", page_size, Some(1f64), Some(250f64))?;
            let id = id.as_str();
            call.run_list(move |raw, _| async move {
                    raw.messaging_profiles_list_phone_numbers(id, page_number, page_size)
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListPhoneNumbersRequest {
    type Output = Result<Page<types::MessagingPhoneNumber>>;
    type IntoFuture = PageFuture<types::MessagingPhoneNumber>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_profiles.list_short_codes`, sent when it is awaited for one page, or
/// when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListShortCodesRequest {
    call: Call,
    id: String,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListShortCodesRequest {
    /// The number of the page to answer. At least 1. Default: `1`.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// How many entries a page holds. From 1 to 250. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

request_options!(ListShortCodesRequest);

list_options!(ListShortCodesRequest, types::ShortCode, paged);

impl Listing for ListShortCodesRequest {
    type Item = types::ShortCode;

    const SIZES: Sizes = Sizes {
        usual: Some(20),
        most: Some(250),
    };

    fn call(&self) -> &Call {
        &self.call
    }

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self { call, id, page_number, page_size, .. } = self;
            call.path_argument("id", &id)?;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            call.limit("page[size]", page_size, Some(1f64), Some(250f64))?;
            let id = id.as_str();
            call.run_list(move |raw, _| async move {
                    raw.messaging_profiles_list_short_codes(id, page_number, page_size)
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListShortCodesRequest {
    type Output = Result<Page<types::ShortCode>>;
    type IntoFuture = PageFuture<types::ShortCode>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_profiles.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::MessagingProfile>>;
    type IntoFuture = ResponseFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::MessagingProfileEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_retrieve(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.retrieve_metrics`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveMetricsRequest {
    call: Call,
    id: String,
    time_frame: Option<types::MetricsTimeFrame>,
}

impl RetrieveMetricsRequest {
    /// How far back the metrics reach. `24h` when absent.
    pub fn time_frame(mut self, time_frame: impl Into<types::MetricsTimeFrame>) -> Self {
        self.time_frame = Some(time_frame.into());
        self
    }
}

request_options!(RetrieveMetricsRequest);

impl IntoFuture for RetrieveMetricsRequest {
    type Output = Result<Response<types::ProfileMetrics>>;
    type IntoFuture = ResponseFuture<types::ProfileMetrics>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id, time_frame } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let time_frame = time_frame.as_ref();
            let answer: Response<types::ProfileMetricsEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_retrieve_metrics(id, time_frame).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.update`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    ai_assistant_id: Nullable<String>,
    alpha_sender: Nullable<String>,
    daily_spend_limit: Option<String>,
    daily_spend_limit_enabled: Option<bool>,
    enabled: Option<bool>,
    mms_fall_back_to_sms: Option<bool>,
    mms_transcoding: Option<bool>,
    mobile_only: Option<bool>,
    name: Option<String>,
    number_pool_settings: Nullable<types::NumberPoolSettings>,
    smart_encoding: Option<bool>,
    url_shortener_settings: Nullable<types::UrlShortenerSettings>,
    v1_secret: Option<String>,
    webhook_api_version: Option<types::WebhookApiVersion>,
    webhook_failover_url: Nullable<String>,
    webhook_url: Nullable<String>,
    whitelisted_destinations: Option<Vec<String>>,
}

impl UpdateRequest {
    /// The AI assistant that is to belong to the profile; null takes it away.
    pub fn ai_assistant_id(
        mut self,
        ai_assistant_id: impl Into<Nullable<String>>,
    ) -> Self {
        self.ai_assistant_id = ai_assistant_id.into();
        self
    }

    /// The sender name where a country demands one: 1 to 11 letters, digits and spaces; null takes
    /// it away.
    pub fn alpha_sender(mut self, alpha_sender: impl Into<Nullable<String>>) -> Self {
        self.alpha_sender = alpha_sender.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string.
    pub fn daily_spend_limit(mut self, daily_spend_limit: impl Into<String>) -> Self {
        self.daily_spend_limit = Some(daily_spend_limit.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, daily_spend_limit_enabled: bool) -> Self {
        self.daily_spend_limit_enabled = Some(daily_spend_limit_enabled);
        self
    }

    /// Whether the profile can send and receive.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS.
    pub fn mms_fall_back_to_sms(mut self, mms_fall_back_to_sms: bool) -> Self {
        self.mms_fall_back_to_sms = Some(mms_fall_back_to_sms);
        self
    }

    /// Whether large media is resized automatically.
    pub fn mms_transcoding(mut self, mms_transcoding: bool) -> Self {
        self.mms_transcoding = Some(mms_transcoding);
        self
    }

    /// Whether to send to mobile numbers only.
    pub fn mobile_only(mut self, mobile_only: bool) -> Self {
        self.mobile_only = Some(mobile_only);
        self
    }

    /// The account's own name for the profile.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How the number pool sends; null turns it off.
    pub fn number_pool_settings(
        mut self,
        number_pool_settings: impl Into<Nullable<types::NumberPoolSettings>>,
    ) -> Self {
        self.number_pool_settings = number_pool_settings.into();
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts.
    pub fn smart_encoding(mut self, smart_encoding: bool) -> Self {
        self.smart_encoding = Some(smart_encoding);
        self
    }

    /// How links are replaced; null turns it off.
    pub fn url_shortener_settings(
        mut self,
        url_shortener_settings: impl Into<Nullable<types::UrlShortenerSettings>>,
    ) -> Self {
        self.url_shortener_settings = url_shortener_settings.into();
        self
    }

    /// A new secret for signing webhooks of API v1.
    pub fn v1_secret(mut self, v1_secret: impl Into<String>) -> Self {
        self.v1_secret = Some(v1_secret.into());
        self
    }

    /// The format of the profile's webhooks.
    pub fn webhook_api_version(
        mut self,
        webhook_api_version: impl Into<types::WebhookApiVersion>,
    ) -> Self {
        self.webhook_api_version = Some(webhook_api_version.into());
        self
    }

    /// Where events go when `webhook_url` does not answer; null for nowhere.
    pub fn webhook_failover_url(
        mut self,
        webhook_failover_url: impl Into<Nullable<String>>,
    ) -> Self {
        self.webhook_failover_url = webhook_failover_url.into();
        self
    }

    /// Where events go; null for nowhere.
    pub fn webhook_url(mut self, webhook_url: impl Into<Nullable<String>>) -> Self {
        self.webhook_url = webhook_url.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Needed
    /// while the profile has none.
    pub fn whitelisted_destinations(
        mut self,
        whitelisted_destinations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelisted_destinations = Some(
            whitelisted_destinations.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::UpdateMessagingProfile) -> Self {
        self.ai_assistant_id = body.ai_assistant_id;
        self.alpha_sender = body.alpha_sender;
        self.daily_spend_limit = body.daily_spend_limit;
        self.daily_spend_limit_enabled = body.daily_spend_limit_enabled;
        self.enabled = body.enabled;
        self.mms_fall_back_to_sms = body.mms_fall_back_to_sms;
        self.mms_transcoding = body.mms_transcoding;
        self.mobile_only = body.mobile_only;
        self.name = body.name;
        self.number_pool_settings = body.number_pool_settings;
        self.smart_encoding = body.smart_encoding;
        self.url_shortener_settings = body.url_shortener_settings;
        self.v1_secret = body.v1_secret;
        self.webhook_api_version = body.webhook_api_version;
        self.webhook_failover_url = body.webhook_failover_url;
        self.webhook_url = body.webhook_url;
        self.whitelisted_destinations = body.whitelisted_destinations;
        self
    }
}

request_options!(UpdateRequest);

impl IntoFuture for UpdateRequest {
    type Output = Result<Response<types::MessagingProfile>>;
    type IntoFuture = ResponseFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                id,
                ai_assistant_id,
                alpha_sender,
                daily_spend_limit,
                daily_spend_limit_enabled,
                enabled,
                mms_fall_back_to_sms,
                mms_transcoding,
                mobile_only,
                name,
                number_pool_settings,
                smart_encoding,
                url_shortener_settings,
                v1_secret,
                webhook_api_version,
                webhook_failover_url,
                webhook_url,
                whitelisted_destinations,
            } = self;
            call.path_argument("id", &id)?;
            let body = types::UpdateMessagingProfile {
                ai_assistant_id,
                alpha_sender,
                daily_spend_limit,
                daily_spend_limit_enabled,
                enabled,
                mms_fall_back_to_sms,
                mms_transcoding,
                mobile_only,
                name,
                number_pool_settings,
                smart_encoding,
                url_shortener_settings,
                v1_secret,
                webhook_api_version,
                webhook_failover_url,
                webhook_url,
                whitelisted_destinations,
            };
            let id = id.as_str();
            let body = &body;
            let answer: Response<types::MessagingProfileEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_update(id, body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
