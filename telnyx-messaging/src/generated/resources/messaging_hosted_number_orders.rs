// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders`: `create`, `delete`, `list`, `retrieve`.

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
            body: types::CreateHostedNumberOrder::default(),
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
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
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
    body: types::CreateHostedNumberOrder,
}

impl CreateRequest {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The numbers, E.164.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::CreateHostedNumberOrder) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);

sends!(CreateRequest => types::HostedNumberOrder);

impl Request for CreateRequest {
    type Body = types::HostedNumberOrderEnvelope;
    type Output = types::HostedNumberOrder;

    fn call(&self) -> &Call {
        &self.call
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_hosted_number_orders_create(&self.body)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
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

sends!(DeleteRequest => types::HostedNumberOrder);

impl Request for DeleteRequest {
    type Body = types::HostedNumberOrderEnvelope;
    type Output = types::HostedNumberOrder;

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
        raw.messaging_hosted_number_orders_delete(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}

/// A request of `messaging_hosted_number_orders.list`, sent when it is awaited for one page, or
/// when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);

list_options!(ListRequest, types::HostedNumberOrder, paged, default = 20, max = 250);

impl Request for ListRequest {
    type Body = types::HostedNumberOrderList;
    type Output = types::HostedNumberOrderList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.range("page[number]", &self.page_params.number, Some(1.0), None);
        problems.range("page[size]", &self.page_params.size, Some(1.0), Some(250.0));
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_hosted_number_orders_list(
            self.page_params.number,
            self.page_params.size,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
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

sends!(RetrieveRequest => types::HostedNumberOrder, read);

impl Request for RetrieveRequest {
    type Body = types::HostedNumberOrderEnvelope;
    type Output = types::HostedNumberOrder;

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
        raw.messaging_hosted_number_orders_retrieve(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
