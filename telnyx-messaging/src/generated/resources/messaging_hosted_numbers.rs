// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_numbers`: `delete`, `list`, `retrieve`, `update`.

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

/// Calls below `client.messaging_hosted_numbers()`.
#[derive(Clone, Debug)]
pub struct MessagingHostedNumbers {
    client: Client,
}

impl MessagingHostedNumbers {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Delete a hosted number.
    ///
    /// Ends the hosting of a number and answers the order that it came with.
    ///
    /// `DELETE /messaging_hosted_numbers/{id}`
    ///
    /// `id`: The hosted number.
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_DELETE),
            id: id.into(),
        }
    }

    /// List hosted numbers.
    ///
    /// Answers the numbers of other carriers that the account hosts for messaging, page by page.
    ///
    /// `GET /messaging_hosted_numbers`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_LIST),
            filter_messaging_profile_id: None,
            filter_phone_number: None,
            filter_phone_number_contains: None,
            page_number: None,
            page_size: None,
            sort_phone_number: None,
            walk: WalkOptions::default(),
        }
    }

    /// Retrieve a hosted number.
    ///
    /// Answers one hosted number with its messaging settings.
    ///
    /// `GET /messaging_hosted_numbers/{id}`
    ///
    /// `id`: The hosted number: its identifier, or the number itself in E.164.
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBERS_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Update a hosted number.
    ///
    /// Changes the messaging settings of one hosted number. What the request leaves out stays as it
    /// is.
    ///
    /// `PATCH /messaging_hosted_numbers/{id}`
    ///
    /// `id`: The hosted number: its identifier, or the number itself in E.164.
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_UPDATE),
            id: id.into(),
            messaging_product: None,
            messaging_profile_id: None,
            tags: None,
        }
    }
}

/// A request of `messaging_hosted_numbers.delete`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);

impl IntoFuture for DeleteRequest {
    type Output = Result<Response<types::HostedNumberOrder>>;
    type IntoFuture = ResponseFuture<types::HostedNumberOrder>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::HostedNumberOrderEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_numbers_delete(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_hosted_numbers.list`, sent when it is awaited for one page, or when
/// its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    filter_phone_number: Option<String>,
    filter_phone_number_contains: Option<String>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    sort_phone_number: Option<types::SortDirection>,
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

    /// Only this number, E.164.
    pub fn filter_phone_number(
        mut self,
        filter_phone_number: impl Into<String>,
    ) -> Self {
        self.filter_phone_number = Some(filter_phone_number.into());
        self
    }

    /// Only numbers that contain these digits.
    pub fn filter_phone_number_contains(
        mut self,
        filter_phone_number_contains: impl Into<String>,
    ) -> Self {
        self.filter_phone_number_contains = Some(filter_phone_number_contains.into());
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

    /// Sorts by number. Not sorted when absent.
    pub fn sort_phone_number(
        mut self,
        sort_phone_number: impl Into<types::SortDirection>,
    ) -> Self {
        self.sort_phone_number = Some(sort_phone_number.into());
        self
    }
}

request_options!(ListRequest);

list_options!(ListRequest, types::MessagingPhoneNumber, paged);

impl Listing for ListRequest {
    type Item = types::MessagingPhoneNumber;

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
            let Self {
                call,
                filter_messaging_profile_id,
                filter_phone_number,
                filter_phone_number_contains,
                page_number,
                page_size,
                sort_phone_number,
                ..
            } = self;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            let filter_messaging_profile_id = filter_messaging_profile_id.as_deref();
            let filter_phone_number = filter_phone_number.as_deref();
            let filter_phone_number_contains = filter_phone_number_contains.as_deref();
            let sort_phone_number = sort_phone_number.as_ref();
            call.run_list(move |raw, _| async move {
                    raw.messaging_hosted_numbers_list(
                            filter_messaging_profile_id,
                            filter_phone_number,
                            filter_phone_number_contains,
                            page_number,
                            page_size,
                            sort_phone_number,
                        )
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListRequest {
    type Output = Result<Page<types::MessagingPhoneNumber>>;
    type IntoFuture = PageFuture<types::MessagingPhoneNumber>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_hosted_numbers.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::MessagingPhoneNumber>>;
    type IntoFuture = ResponseFuture<types::MessagingPhoneNumber>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::MessagingPhoneNumberEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_numbers_retrieve(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_hosted_numbers.update`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    messaging_product: Option<String>,
    messaging_profile_id: Option<String>,
    tags: Option<Vec<String>>,
}

impl UpdateRequest {
    /// The messaging product to use. Stays as it is when absent.
    pub fn messaging_product(mut self, messaging_product: impl Into<String>) -> Self {
        self.messaging_product = Some(messaging_product.into());
        self
    }

    /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
    /// absent.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The labels that replace the present ones.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::UpdateMessagingSettings) -> Self {
        self.messaging_product = body.messaging_product;
        self.messaging_profile_id = body.messaging_profile_id;
        self.tags = body.tags;
        self
    }
}

request_options!(UpdateRequest);

impl IntoFuture for UpdateRequest {
    type Output = Result<Response<types::MessagingPhoneNumber>>;
    type IntoFuture = ResponseFuture<types::MessagingPhoneNumber>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id, messaging_product, messaging_profile_id, tags } = self;
            call.path_argument("id", &id)?;
            let body = types::UpdateMessagingSettings {
                messaging_product,
                messaging_profile_id,
                tags,
            };
            let id = id.as_str();
            let body = &body;
            let answer: Response<types::MessagingPhoneNumberEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_numbers_update(id, body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
