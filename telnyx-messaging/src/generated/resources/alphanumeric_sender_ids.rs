// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `alphanumeric_sender_ids`: `create`, `delete`, `list`, `retrieve`.

use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::call::sends;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::PageParams;
use crate::pagination::StreamOptions;
use crate::pagination::list_options;

/// Calls below `client.alphanumeric_sender_ids()`.
#[derive(Clone, Debug)]
pub struct AlphanumericSenderIds {
    client: Client,
}

impl AlphanumericSenderIds {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Register a sender name.
    ///
    /// Registers an alphanumeric sender ID for a messaging profile.
    ///
    /// `POST /alphanumeric_sender_ids`
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_CREATE),
            body: types::CreateAlphanumericSenderId::default(),
        }
    }

    /// Delete a sender name.
    ///
    /// Deletes an alphanumeric sender ID; its profile can no longer send under the name.
    ///
    /// `DELETE /alphanumeric_sender_ids/{id}`
    ///
    /// `id`: The entry, as answered when it was made.
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_DELETE),
            id: id.into(),
        }
    }

    /// List sender names.
    ///
    /// Answers the account's alphanumeric sender IDs, page by page.
    ///
    /// `GET /alphanumeric_sender_ids`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_LIST),
            filter_messaging_profile_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Retrieve a sender name.
    ///
    /// Answers one alphanumeric sender ID.
    ///
    /// `GET /alphanumeric_sender_ids/{id}`
    ///
    /// `id`: The entry, as answered when it was made.
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_RETRIEVE),
            id: id.into(),
        }
    }
}

/// A request of `alphanumeric_sender_ids.create`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateAlphanumericSenderId,
}

impl CreateRequest {
    /// The name that recipients are to see. Required.
    pub fn alphanumeric_sender_id(mut self, value: impl Into<String>) -> Self {
        self.body.alphanumeric_sender_id = Some(value.into());
        self
    }

    /// The messaging profile that may send under the name. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    pub fn us_long_code_fallback(mut self, value: impl Into<String>) -> Self {
        self.body.us_long_code_fallback = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::CreateAlphanumericSenderId) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);

sends!(CreateRequest => types::AlphanumericSenderId);

impl Request for CreateRequest {
    type Body = types::AlphanumericSenderIdEnvelope;
    type Output = types::AlphanumericSenderId;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems
            .required(
                "alphanumeric_sender_id",
                self.body.alphanumeric_sender_id.is_some(),
            );
        problems
            .required("messaging_profile_id", self.body.messaging_profile_id.is_some());
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.alphanumeric_sender_ids_create(&self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `alphanumeric_sender_ids.delete`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);

sends!(DeleteRequest => types::AlphanumericSenderId);

impl Request for DeleteRequest {
    type Body = types::AlphanumericSenderIdEnvelope;
    type Output = types::AlphanumericSenderId;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.alphanumeric_sender_ids_delete(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `alphanumeric_sender_ids.list`, sent when it is awaited for one page, or when
/// its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only those of this messaging profile, a UUID.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);

list_options!(ListRequest, types::AlphanumericSenderId, paged, default = 20);

impl Request for ListRequest {
    type Body = types::AlphanumericSenderIdList;
    type Output = types::AlphanumericSenderIdList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.range("page[number]", &self.page_params.number, Some(1.0), None);
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.alphanumeric_sender_ids_list(
            self.filter_messaging_profile_id.as_deref(),
            self.page_params.number,
            self.page_params.size,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}

/// A request of `alphanumeric_sender_ids.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);

sends!(RetrieveRequest => types::AlphanumericSenderId, read);

impl Request for RetrieveRequest {
    type Body = types::AlphanumericSenderIdEnvelope;
    type Output = types::AlphanumericSenderId;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.alphanumeric_sender_ids_retrieve(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
