// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification.requests`: `retrieve_status_history`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_tollfree().verification().requests()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_tollfree().verification().requests().retrieve_status_history("0d8a2c9b-3c77-4f0e-8a9a-4a0b8f0c1d3e").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Requests {
    client: Client,
}

impl Requests {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the status changes of a toll-free verification.
    ///
    /// Returns the statuses that a verification request has had, when and why, page by page.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}/status_history`, response: a page of
    /// [`VerificationStatusChange`](crate::types::VerificationStatusChange).
    ///
    /// `id`: The verification request, as returned at creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_status_history(
        &self,
        id: impl Into<String>,
    ) -> RetrieveStatusHistoryRequest {
        RetrieveStatusHistoryRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE_STATUS_HISTORY,
            ),
            id: id.into(),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of
/// `client.messaging_tollfree().verification().requests().retrieve_status_history(…)`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct RetrieveStatusHistoryRequest {
    call: Call,
    id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(RetrieveStatusHistoryRequest);
list_options!(RetrieveStatusHistoryRequest, types::VerificationStatusChange, paged, number = required, size = required);

request!(RetrieveStatusHistoryRequest: types::VerificationStatusList {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.required("page[number]", &self.page_params.number);
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.required("page[size]", &self.page_params.size);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), None)]);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_tollfree_verification_requests_retrieve_status_history(&self.id, self.page_params.number, self.page_params.size)
    }
});
