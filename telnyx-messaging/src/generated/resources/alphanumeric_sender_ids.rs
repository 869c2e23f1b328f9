// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `alphanumeric_sender_ids`: `create`, `delete`, `list`, `retrieve`.

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
            alphanumeric_sender_id: None,
            messaging_profile_id: None,
            us_long_code_fallback: None,
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
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
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
    alphanumeric_sender_id: Option<String>,
    messaging_profile_id: Option<String>,
    us_long_code_fallback: Option<String>,
}

impl CreateRequest {
    /// The name that recipients are to see. Required.
    pub fn alphanumeric_sender_id(
        mut self,
        alphanumeric_sender_id: impl Into<String>,
    ) -> Self {
        self.alphanumeric_sender_id = Some(alphanumeric_sender_id.into());
        self
    }

    /// The messaging profile that may send under the name. Required.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The number, E.164, that sends instead to the United States, where names are not allowed.
    pub fn us_long_code_fallback(
        mut self,
        us_long_code_fallback: impl Into<String>,
    ) -> Self {
        self.us_long_code_fallback = Some(us_long_code_fallback.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::CreateAlphanumericSenderId) -> Self {
        self.alphanumeric_sender_id = Some(body.alphanumeric_sender_id);
        self.messaging_profile_id = Some(body.messaging_profile_id);
        self.us_long_code_fallback = body.us_long_code_fallback;
        self
    }
}

request_options!(CreateRequest);

impl IntoFuture for CreateRequest {
    type Output = Result<Response<types::AlphanumericSenderId>>;
    type IntoFuture = ResponseFuture<types::AlphanumericSenderId>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                alphanumeric_sender_id,
                messaging_profile_id,
                us_long_code_fallback,
            } = self;
            let body = match (alphanumeric_sender_id, messaging_profile_id) {
                (Some(alphanumeric_sender_id), Some(messaging_profile_id)) => {
                    types::CreateAlphanumericSenderId {
                        alphanumeric_sender_id,
                        messaging_profile_id,
                        us_long_code_fallback,
                    }
                }
                (alphanumeric_sender_id, messaging_profile_id) => {
                    let missing = [
                        ("alphanumeric_sender_id", alphanumeric_sender_id.is_none()),
                        ("messaging_profile_id", messaging_profile_id.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let body = &body;
            let answer: Response<types::AlphanumericSenderIdEnvelope> = call
                .run(move |raw, _| async move {
                    raw.alphanumeric_sender_ids_create(body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
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

impl IntoFuture for DeleteRequest {
    type Output = Result<Response<types::AlphanumericSenderId>>;
    type IntoFuture = ResponseFuture<types::AlphanumericSenderId>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::AlphanumericSenderIdEnvelope> = call
                .run(move |raw, _| async move {
                    raw.alphanumeric_sender_ids_delete(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `alphanumeric_sender_ids.list`, sent when it is awaited for one page, or when
/// its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListRequest {
    /// Only those of this messaging profile, a UUID.
    pub fn filter_messaging_profile_id(
        mut self,
        filter_messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.filter_messaging_profile_id = Some(filter_messaging_profile_id.into());
        self
    }

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

request_options!(ListRequest);

list_options!(ListRequest, types::AlphanumericSenderId, paged);

impl Listing for ListRequest {
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
            let Self { call, filter_messaging_profile_id, page_number, page_size, .. } = self;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            let filter_messaging_profile_id = filter_messaging_profile_id.as_deref();
            call.run_list(move |raw, _| async move {
                    raw.alphanumeric_sender_ids_list(
                            filter_messaging_profile_id,
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
    type Output = Result<Page<types::AlphanumericSenderId>>;
    type IntoFuture = PageFuture<types::AlphanumericSenderId>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
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

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::AlphanumericSenderId>>;
    type IntoFuture = ResponseFuture<types::AlphanumericSenderId>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::AlphanumericSenderIdEnvelope> = call
                .run(move |raw, _| async move {
                    raw.alphanumeric_sender_ids_retrieve(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
