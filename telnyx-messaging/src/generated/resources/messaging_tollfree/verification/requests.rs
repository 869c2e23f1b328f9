// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification.requests`: `retrieve_status_history`.

use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::PageParams;
use crate::pagination::StreamOptions;
use crate::pagination::list_options;

/// Calls below `client.messaging_tollfree().verification().requests()`.
#[derive(Clone, Debug)]
pub struct Requests {
    client: Client,
}

impl Requests {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List the states of a toll-free verification.
    ///
    /// Answers, page by page, which states a verification request went through, when and why.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}/status_history`
    ///
    /// `id`: The verification request, as answered when it was made.
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

/// A request of `messaging_tollfree.verification.requests.retrieve_status_history`, sent when
/// it is awaited for one page, or when its `items` or `pages` are polled.
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

impl Request for RetrieveStatusHistoryRequest {
    type Body = types::VerificationStatusList;
    type Output = types::VerificationStatusList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
        problems.required("page[number]", self.page_params.number.is_some());
        problems.required("page[size]", self.page_params.size.is_some());
        problems.range("page[number]", &self.page_params.number, Some(1.0), None);
        problems.range("page[size]", &self.page_params.size, Some(1.0), None);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_tollfree_verification_requests_retrieve_status_history(
            &self.id,
            self.page_params.number,
            self.page_params.size,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}
