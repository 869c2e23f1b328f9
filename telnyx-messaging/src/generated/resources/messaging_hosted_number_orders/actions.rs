// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders.actions`: `upload_file`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_hosted_number_orders().actions()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_hosted_number_orders().actions().upload_file("5e2c8b14-7d0f-4a36-b9e1-3c6f0a2d8475").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Actions {
    client: Client,
}

impl Actions {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Uploads the documents of a hosted number order.
    ///
    /// Adds the documents that prove the right to the numbers: a letter of authorisation, a bill,
    /// or both. Returns the order.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/actions/file_upload`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn upload_file(&self, id: impl Into<String>) -> UploadFileRequest {
        UploadFileRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_ACTIONS_UPLOAD_FILE,
            ),
            id: id.into(),
            body: types::UploadHostedNumberOrderFiles::default(),
        }
    }
}

/// A request builder of `client.messaging_hosted_number_orders().actions().upload_file(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UploadFileRequest {
    call: Call,
    id: String,
    body: types::UploadHostedNumberOrderFiles,
}

impl UploadFileRequest {
    /// Last month's bill, as proof of who owns each number of the order. Sent as `application/pdf`
    /// unless it says otherwise.
    pub fn bill(mut self, value: impl Into<Upload>) -> Self {
        self.body.bill = Some(value.into());
        self
    }

    /// The letter of authorisation for the numbers of the order, signed. Sent as `application/pdf`
    /// unless it says otherwise.
    pub fn loa(mut self, value: impl Into<Upload>) -> Self {
        self.body.loa = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UploadHostedNumberOrderFiles) -> Self {
        self.body = value;
        self
    }
}

request_options!(UploadFileRequest);
sends!(UploadFileRequest => types::HostedNumberOrder);

request!(UploadFileRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    form(self, form) {
        if let Some(value) = &self.body.bill {
            form = form.file("bill", value.clone().or_content_type("application/pdf"));
        }
        if let Some(value) = &self.body.loa {
            form = form.file("loa", value.clone().or_content_type("application/pdf"));
        }
    }
    execute(self, raw) { raw.messaging_hosted_number_orders_actions_upload_file(&self.id) }
});
