// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders`: `create`, `delete`, `list`, `retrieve`.

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

pub mod actions;

/// Calls below `client.messaging_hosted_number_orders()`.
#[derive(Clone, Debug)]
pub struct MessagingHostedNumberOrders {
    client: Client,
}

impl MessagingHostedNumberOrders {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_hosted_number_orders.actions`.
    #[must_use]
    pub fn actions(&self) -> actions::Actions {
        actions::Actions::new(&self.client)
    }

    /// Order the hosting of numbers.
    ///
    /// Orders that numbers of another carrier send and receive messages here, while their calls
    /// stay where they are. The order waits for its documents: see `actions.upload_file`.
    ///
    /// `POST /messaging_hosted_number_orders`
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_CREATE,
            ),
            messaging_profile_id: None,
            phone_numbers: None,
        }
    }

    /// Delete a hosting order.
    ///
    /// Removes an order, and with it all numbers that it holds.
    ///
    /// `DELETE /messaging_hosted_number_orders/{id}`
    ///
    /// `id`: The order, a UUID.
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_DELETE,
            ),
            id: id.into(),
        }
    }

    /// List hosting orders.
    ///
    /// Answers the account's orders to host numbers, page by page.
    ///
    /// `GET /messaging_hosted_number_orders`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_LIST,
            ),
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }

    /// Retrieve a hosting order.
    ///
    /// Answers one order, and how far each of its numbers has come.
    ///
    /// `GET /messaging_hosted_number_orders/{id}`
    ///
    /// `id`: The order, a UUID.
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE,
            ),
            id: id.into(),
        }
    }
}

/// A request of `messaging_hosted_number_orders.create`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    messaging_profile_id: Option<String>,
    phone_numbers: Option<Vec<String>>,
}

impl CreateRequest {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    pub fn messaging_profile_id(
        mut self,
        messaging_profile_id: impl Into<String>,
    ) -> Self {
        self.messaging_profile_id = Some(messaging_profile_id.into());
        self
    }

    /// The numbers, E.164.
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.phone_numbers = Some(phone_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::CreateHostedNumberOrder) -> Self {
        self.messaging_profile_id = body.messaging_profile_id;
        self.phone_numbers = body.phone_numbers;
        self
    }
}

request_options!(CreateRequest);

impl IntoFuture for CreateRequest {
    type Output = Result<Response<types::HostedNumberOrder>>;
    type IntoFuture = ResponseFuture<types::HostedNumberOrder>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, messaging_profile_id, phone_numbers } = self;
            let body = types::CreateHostedNumberOrder {
                messaging_profile_id,
                phone_numbers,
            };
            let body = &body;
            let answer: Response<types::HostedNumberOrderEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_number_orders_create(body).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_hosted_number_orders.delete`, sent when it is awaited.
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
                    raw.messaging_hosted_number_orders_delete(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_hosted_number_orders.list`, sent when it is awaited for one page, or
/// when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl ListRequest {
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

list_options!(ListRequest, types::HostedNumberOrder, paged);

impl Listing for ListRequest {
    type Item = types::HostedNumberOrder;

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
            let Self { call, page_number, page_size, .. } = self;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            call.limit("page[size]", page_size, Some(1f64), Some(250f64))?;
            call.run_list(move |raw, _| async move {
                    raw.messaging_hosted_number_orders_list(page_number, page_size).await
                })
                .await
        })
    }
}

impl IntoFuture for ListRequest {
    type Output = Result<Page<types::HostedNumberOrder>>;
    type IntoFuture = PageFuture<types::HostedNumberOrder>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_hosted_number_orders.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::HostedNumberOrder>>;
    type IntoFuture = ResponseFuture<types::HostedNumberOrder>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::HostedNumberOrderEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_number_orders_retrieve(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
