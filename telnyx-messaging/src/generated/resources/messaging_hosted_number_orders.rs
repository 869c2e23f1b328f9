// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders`: `create`, `delete`, `list`, `retrieve`.
//!
//! Resources below it: `messaging_hosted_number_orders.actions`.

use crate::generated_prelude::*;

pub mod actions;

/// Operations of `client.messaging_hosted_number_orders()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_hosted_number_orders().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
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

    /// Creates a hosted number order.
    ///
    /// Orders that numbers of another carrier send and receive messages through the account, while
    /// their voice service stays unchanged. Returns the order, which waits for its documents: see
    /// `actions.upload_file`.
    ///
    /// `POST /messaging_hosted_number_orders`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_CREATE,
            ),
            body: types::CreateHostedNumberOrder::default(),
        }
    }

    /// Deletes a hosted number order.
    ///
    /// Deletes an order with all of its numbers, and returns it.
    ///
    /// `DELETE /messaging_hosted_number_orders/{id}`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_DELETE,
            ),
            id: id.into(),
        }
    }

    /// Lists hosted number orders.
    ///
    /// Returns the hosted number orders of the account, page by page.
    ///
    /// `GET /messaging_hosted_number_orders`, response: a page of
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

    /// Returns a hosted number order.
    ///
    /// Returns one hosted number order and the status of each of its numbers.
    ///
    /// `GET /messaging_hosted_number_orders/{id}`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
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

/// A request builder of `client.messaging_hosted_number_orders().create()`; the request is sent
/// when it is awaited.
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

    /// The numbers to host. Each entry: in E.164 format.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateHostedNumberOrder) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::HostedNumberOrder);

request!(CreateRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_hosted_number_orders_create(&self.body) }
});

/// A request builder of `client.messaging_hosted_number_orders().delete(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => types::HostedNumberOrder);

request!(DeleteRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_number_orders_delete(&self.id) }
});

/// A request builder of `client.messaging_hosted_number_orders().list()`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::HostedNumberOrder, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::HostedNumberOrder> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_hosted_number_orders_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_hosted_number_orders().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::HostedNumberOrder, read);

request!(RetrieveRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_number_orders_retrieve(&self.id) }
});
