// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles`: `create`, `delete`, `list`,
//! `list_alphanumeric_sender_ids`, `list_phone_numbers`, `list_short_codes`, `retrieve`,
//! `retrieve_metrics`, `update`.
//!
//! Resources below it: `messaging_profiles.actions`, `messaging_profiles.autoresp_configs`.

use crate::generated_prelude::*;

pub mod actions;
pub mod autoresp_configs;

/// Operations of `client.messaging_profiles()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_profiles().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
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

    /// Creates a messaging profile.
    ///
    /// Returns the profile, to which numbers can then be assigned.
    ///
    /// `POST /messaging_profiles`, response: [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_CREATE),
            body: types::CreateMessagingProfile::default(),
        }
    }

    /// Deletes a messaging profile.
    ///
    /// Returns the last state of the profile.
    ///
    /// `DELETE /messaging_profiles/{id}`, response:
    /// [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_DELETE),
            id: id.into(),
        }
    }

    /// Lists messaging profiles.
    ///
    /// Returns the messaging profiles of the account, page by page.
    ///
    /// `GET /messaging_profiles`, response: a page of
    /// [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_LIST),
            filter_name: None,
            filter_name_contains: None,
            filter_name_eq: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Lists the alphanumeric sender IDs of a messaging profile.
    ///
    /// Returns the alphanumeric sender IDs of a messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/alphanumeric_sender_ids`, response: a page of
    /// [`AlphanumericSenderId`](crate::types::AlphanumericSenderId).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Lists the phone numbers of a messaging profile.
    ///
    /// Returns the phone numbers assigned to a messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/phone_numbers`, response: a page of
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list_phone_numbers(&self, id: impl Into<String>) -> ListPhoneNumbersRequest {
        ListPhoneNumbersRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_LIST_PHONE_NUMBERS,
            ),
            id: id.into(),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Lists the short codes of a messaging profile.
    ///
    /// Returns the short codes assigned to a messaging profile, page by page.
    ///
    /// `GET /messaging_profiles/{id}/short_codes`, response: a page of
    /// [`ShortCode`](crate::types::ShortCode).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list_short_codes(&self, id: impl Into<String>) -> ListShortCodesRequest {
        ListShortCodesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_LIST_SHORT_CODES,
            ),
            id: id.into(),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a messaging profile.
    ///
    /// Returns one messaging profile.
    ///
    /// `GET /messaging_profiles/{id}`, response:
    /// [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_RETRIEVE),
            id: id.into(),
        }
    }

    /// Returns the metrics of a messaging profile.
    ///
    /// The metrics are grouped by time interval.
    ///
    /// `GET /messaging_profiles/{id}/metrics`, response:
    /// [`ProfileMetrics`](crate::types::ProfileMetrics).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

    /// Updates a messaging profile.
    ///
    /// Changes a messaging profile, and returns it. Properties that are absent stay unchanged.
    ///
    /// `PATCH /messaging_profiles/{id}`, response:
    /// [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILES_UPDATE),
            id: id.into(),
            body: types::UpdateMessagingProfile::default(),
        }
    }
}

/// A request builder of `client.messaging_profiles().create()`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateMessagingProfile,
}

impl CreateRequest {
    /// The AI assistant that is to belong to the profile. At most 64 characters.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces. Matches
    /// `^[A-Za-z0-9 ]{1,11}$`.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    pub fn daily_spend_limit(mut self, value: impl Into<String>) -> Self {
        self.body.daily_spend_limit = Some(value.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, value: bool) -> Self {
        self.body.daily_spend_limit_enabled = Some(value);
        self
    }

    /// Whether the profile can send and receive at once. Default: `true`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }

    /// Optional features; none when absent or null.
    pub fn features(
        mut self,
        value: impl Into<Nullable<types::MessagingProfileFeatures>>,
    ) -> Self {
        self.body.features = value.into();
        self
    }

    /// URL for reports about the health of numbers.
    pub fn health_webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.health_webhook_url = value.into();
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS. Default: `false`.
    pub fn mms_fall_back_to_sms(mut self, value: bool) -> Self {
        self.body.mms_fall_back_to_sms = Some(value);
        self
    }

    /// Whether large media is resized automatically. Default: `false`.
    pub fn mms_transcoding(mut self, value: bool) -> Self {
        self.body.mms_transcoding = Some(value);
        self
    }

    /// Whether to send to mobile numbers only. Default: `false`.
    pub fn mobile_only(mut self, value: bool) -> Self {
        self.body.mobile_only = Some(value);
        self
    }

    /// The account's own name for the profile. Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }

    /// Turns on sending from a pool of numbers; null leaves it off.
    pub fn number_pool_settings(
        mut self,
        value: impl Into<Nullable<types::NumberPoolSettings>>,
    ) -> Self {
        self.body.number_pool_settings = value.into();
        self
    }

    /// The resource group that the profile is to belong to. At most 64 characters.
    pub fn resource_group_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.resource_group_id = value.into();
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts. Default:
    /// `false`.
    pub fn smart_encoding(mut self, value: bool) -> Self {
        self.body.smart_encoding = Some(value);
        self
    }

    /// Turns on the replacement of links; null leaves it off.
    pub fn url_shortener_settings(
        mut self,
        value: impl Into<Nullable<types::UrlShortenerSettings>>,
    ) -> Self {
        self.body.url_shortener_settings = value.into();
        self
    }

    /// The format of the profile's webhooks. Default: `2`.
    pub fn webhook_api_version(
        mut self,
        value: impl Into<types::WebhookApiVersion>,
    ) -> Self {
        self.body.webhook_api_version = Some(value.into());
        self
    }

    /// URL for events when `webhook_url` does not respond. None when absent.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_failover_url = value.into();
        self
    }

    /// URL for events. None when absent.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Each
    /// entry: matches `^([A-Z]{2}|\*)$`. Required.
    pub fn whitelisted_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.whitelisted_destinations = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateMessagingProfile) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::MessagingProfile);

request!(CreateRequest: Data<types::MessagingProfile> => types::MessagingProfile {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_profiles_create(&self.body) }
});

/// A request builder of `client.messaging_profiles().delete(…)`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => types::MessagingProfile);

request!(DeleteRequest: Data<types::MessagingProfile> => types::MessagingProfile {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_profiles_delete(&self.id) }
});

/// A request builder of `client.messaging_profiles().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_name: Option<String>,
    filter_name_contains: Option<String>,
    filter_name_eq: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only profiles of this name.
    pub fn filter_name(mut self, value: impl Into<String>) -> Self {
        self.filter_name = Some(value.into());
        self
    }

    /// Only profiles whose name contains this text.
    pub fn filter_name_contains(mut self, value: impl Into<String>) -> Self {
        self.filter_name_contains = Some(value.into());
        self
    }

    /// Only profiles with exactly this name.
    pub fn filter_name_eq(mut self, value: impl Into<String>) -> Self {
        self.filter_name_eq = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::MessagingProfile, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::MessagingProfile> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_profiles_list(self.filter_name.as_deref(), self.filter_name_contains.as_deref(), self.filter_name_eq.as_deref(), self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_profiles().list_alphanumeric_sender_ids(…)`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListAlphanumericSenderIdsRequest {
    call: Call,
    id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListAlphanumericSenderIdsRequest);
list_options!(ListAlphanumericSenderIdsRequest, types::AlphanumericSenderId, paged, default = 20);

request!(ListAlphanumericSenderIdsRequest: DataList<types::AlphanumericSenderId> {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_profiles_list_alphanumeric_sender_ids(&self.id, self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_profiles().list_phone_numbers(…)`; the request is
/// sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListPhoneNumbersRequest {
    call: Call,
    id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListPhoneNumbersRequest);
list_options!(ListPhoneNumbersRequest, types::MessagingPhoneNumber, paged, default = 20, max = 250);

request!(ListPhoneNumbersRequest: DataList<types::MessagingPhoneNumber> {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_profiles_list_phone_numbers(&self.id, self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_profiles().list_short_codes(…)`; the request is
/// sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListShortCodesRequest {
    call: Call,
    id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListShortCodesRequest);
list_options!(ListShortCodesRequest, types::ShortCode, paged, default = 20, max = 250);

request!(ListShortCodesRequest: DataList<types::ShortCode> {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_profiles_list_short_codes(&self.id, self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_profiles().retrieve(…)`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::MessagingProfile, read);

request!(RetrieveRequest: Data<types::MessagingProfile> => types::MessagingProfile {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_profiles_retrieve(&self.id) }
});

/// A request builder of `client.messaging_profiles().retrieve_metrics(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveMetricsRequest {
    call: Call,
    id: String,
    time_frame: Option<types::MetricsTimeFrame>,
}

impl RetrieveMetricsRequest {
    /// How far back the metrics reach. `24h` when absent.
    pub fn time_frame(mut self, value: impl Into<types::MetricsTimeFrame>) -> Self {
        self.time_frame = Some(value.into());
        self
    }
}

request_options!(RetrieveMetricsRequest);
sends!(RetrieveMetricsRequest => types::ProfileMetrics, read);

request!(RetrieveMetricsRequest: Data<types::ProfileMetrics> => types::ProfileMetrics {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_profiles_retrieve_metrics(&self.id, self.time_frame.as_ref())
    }
});

/// A request builder of `client.messaging_profiles().update(…)`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateMessagingProfile,
}

impl UpdateRequest {
    /// The AI assistant that is to belong to the profile; null removes it.
    pub fn ai_assistant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ai_assistant_id = value.into();
        self
    }

    /// The sender name where a country requires one: 1 to 11 letters, digits and spaces; null
    /// removes it. Matches `^[A-Za-z0-9 ]{1,11}$`.
    pub fn alpha_sender(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.alpha_sender = value.into();
        self
    }

    /// The most that the profile may spend until midnight UTC, US dollars as a decimal number in a
    /// string. Matches `^[0-9]+(?:\.[0-9]+)?$`.
    pub fn daily_spend_limit(mut self, value: impl Into<String>) -> Self {
        self.body.daily_spend_limit = Some(value.into());
        self
    }

    /// Whether to enforce `daily_spend_limit`.
    pub fn daily_spend_limit_enabled(mut self, value: bool) -> Self {
        self.body.daily_spend_limit_enabled = Some(value);
        self
    }

    /// Whether the profile can send and receive.
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }

    /// Optional features. Unchanged when absent.
    pub fn features(
        mut self,
        value: impl Into<Nullable<types::MessagingProfileFeatures>>,
    ) -> Self {
        self.body.features = value.into();
        self
    }

    /// Whether an MMS that cannot be delivered may go out as an SMS.
    pub fn mms_fall_back_to_sms(mut self, value: bool) -> Self {
        self.body.mms_fall_back_to_sms = Some(value);
        self
    }

    /// Whether large media is resized automatically.
    pub fn mms_transcoding(mut self, value: bool) -> Self {
        self.body.mms_transcoding = Some(value);
        self
    }

    /// Whether to send to mobile numbers only.
    pub fn mobile_only(mut self, value: bool) -> Self {
        self.body.mobile_only = Some(value);
        self
    }

    /// The account's own name for the profile.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }

    /// How the number pool sends; null turns it off.
    pub fn number_pool_settings(
        mut self,
        value: impl Into<Nullable<types::NumberPoolSettings>>,
    ) -> Self {
        self.body.number_pool_settings = value.into();
        self
    }

    /// Whether message texts and the numbers of the other party are hidden when messages are read
    /// and in webhooks. Ignored unless Telnyx has enabled redaction for the organisation.
    pub fn redaction_enabled(mut self, value: bool) -> Self {
        self.body.redaction_enabled = Some(value);
        self
    }

    /// How far redaction goes: 1 for messages that are read and for final delivery webhooks, 2 also
    /// for webhooks of inbound messages. 2 unless set. From 1 to 2.
    pub fn redaction_level(mut self, value: i64) -> Self {
        self.body.redaction_level = Some(value);
        self
    }

    /// Whether characters are replaced where this shortens the encoding and saves parts.
    pub fn smart_encoding(mut self, value: bool) -> Self {
        self.body.smart_encoding = Some(value);
        self
    }

    /// How links are replaced; null turns it off.
    pub fn url_shortener_settings(
        mut self,
        value: impl Into<Nullable<types::UrlShortenerSettings>>,
    ) -> Self {
        self.body.url_shortener_settings = value.into();
        self
    }

    /// A new secret for signing webhooks of API v1.
    pub fn v1_secret(mut self, value: impl Into<String>) -> Self {
        self.body.v1_secret = Some(value.into());
        self
    }

    /// The format of the profile's webhooks.
    pub fn webhook_api_version(
        mut self,
        value: impl Into<types::WebhookApiVersion>,
    ) -> Self {
        self.body.webhook_api_version = Some(value.into());
        self
    }

    /// URL for events when `webhook_url` does not respond; null removes it.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_failover_url = value.into();
        self
    }

    /// URL for events; null removes it.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_url = value.into();
        self
    }

    /// The countries that the profile may send to, ISO 3166-1 alpha-2; `["*"]` allows all. Required
    /// while the profile has none. Each entry: matches `^([A-Z]{2}|\*)$`.
    pub fn whitelisted_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.whitelisted_destinations = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateMessagingProfile) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::MessagingProfile);

request!(UpdateRequest: Data<types::MessagingProfile> => types::MessagingProfile {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_profiles_update(&self.id, &self.body) }
});
