// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders.actions`: `upload_file`.

use crate::call::Call;
use crate::call::Form;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::call::sends;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::types::support::Upload;

/// Calls below `client.messaging_hosted_number_orders().actions()`.
#[derive(Clone, Debug)]
pub struct Actions {
    client: Client,
}

impl Actions {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Upload the documents of a hosting order.
    ///
    /// Adds the documents that prove a right to the numbers: a letter of authorisation, a bill, or
    /// both at once.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/actions/file_upload`
    ///
    /// `id`: The order, a UUID.
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

/// A request of `messaging_hosted_number_orders.actions.upload_file`, sent when it is awaited.
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
    pub fn body(mut self, value: types::UploadHostedNumberOrderFiles) -> Self {
        self.body = value;
        self
    }
}

request_options!(UploadFileRequest);

sends!(UploadFileRequest => types::HostedNumberOrder);

impl Request for UploadFileRequest {
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

    fn form(&self) -> Option<Form> {
        let mut form = Form::default();
        if let Some(value) = &self.body.bill {
            form = form.file("bill", value.clone().or_content_type("application/pdf"));
        }
        if let Some(value) = &self.body.loa {
            form = form.file("loa", value.clone().or_content_type("application/pdf"));
        }
        Some(form)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_hosted_number_orders_actions_upload_file(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
