// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders.actions`: `upload_file`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::Form;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
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
            bill: None,
            loa: None,
        }
    }
}

/// A request of `messaging_hosted_number_orders.actions.upload_file`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UploadFileRequest {
    call: Call,
    id: String,
    bill: Option<Upload>,
    loa: Option<Upload>,
}

impl UploadFileRequest {
    /// Last month's bill, as proof of who owns each number of the order. Sent as `application/pdf`
    /// unless it says otherwise.
    pub fn bill(mut self, bill: impl Into<Upload>) -> Self {
        self.bill = Some(bill.into());
        self
    }

    /// The letter of authorisation for the numbers of the order, signed. Sent as `application/pdf`
    /// unless it says otherwise.
    pub fn loa(mut self, loa: impl Into<Upload>) -> Self {
        self.loa = Some(loa.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::UploadHostedNumberOrderFiles) -> Self {
        self.bill = body.bill;
        self.loa = body.loa;
        self
    }
}

request_options!(UploadFileRequest);

impl IntoFuture for UploadFileRequest {
    type Output = Result<Response<types::HostedNumberOrder>>;
    type IntoFuture = ResponseFuture<types::HostedNumberOrder>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id, bill, loa } = self;
            call.path_argument("id", &id)?;
            let body = types::UploadHostedNumberOrderFiles {
                bill,
                loa,
            };
            let call = {
                let mut form = Form::default();
                if let Some(value) = body.bill {
                    form = form.file("bill", value.or_content_type("application/pdf"));
                }
                if let Some(value) = body.loa {
                    form = form.file("loa", value.or_content_type("application/pdf"));
                }
                call.form(form)?
            };
            let id = id.as_str();
            let answer: Response<types::HostedNumberOrderEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_hosted_number_orders_actions_upload_file(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
