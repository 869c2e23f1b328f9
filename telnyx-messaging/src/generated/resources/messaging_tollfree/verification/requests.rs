// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification.requests`: `retrieve_status_history`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::PageFuture;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;
use crate::pagination::Listing;
use crate::pagination::Page;
use crate::pagination::Sizes;
use crate::pagination::WalkOptions;
use crate::pagination::Window;
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
            page_number: None,
            page_size: None,
            walk: WalkOptions::default(),
        }
    }
}

/// A request of `messaging_tollfree.verification.requests.retrieve_status_history`, sent when
/// it is awaited for one page, or when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct RetrieveStatusHistoryRequest {
    call: Call,
    id: String,
    page_number: Option<i64>,
    page_size: Option<i64>,
    walk: WalkOptions,
}

impl RetrieveStatusHistoryRequest {
    /// The number of the page, from 1. At least 1. 1 unless set.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many states a page holds. The service has no usual size. At least 1. Required.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request_options!(RetrieveStatusHistoryRequest);

list_options!(RetrieveStatusHistoryRequest, types::VerificationStatusChange, paged);

impl Request for RetrieveStatusHistoryRequest {
    type Body = types::VerificationStatusList;
    type Output = types::VerificationStatusList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
        problems.required("page[number]", self.page_number.is_some());
        problems.required("page[size]", self.page_size.is_some());
        problems.range("page[number]", &self.page_number, Some(1.0), None);
        problems.range("page[size]", &self.page_size, Some(1.0), None);
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
            self.page_number,
            self.page_size,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}

impl Listing for RetrieveStatusHistoryRequest {
    type Item = types::VerificationStatusChange;
    const SIZES: Sizes = Sizes { usual: None, most: None };
    const NEEDS_NUMBER: bool = true;

    fn window(&self) -> Window {
        Window {
            number: self.page_number,
            size: self.page_size,
        }
    }

    fn turn_to(&mut self, number: i64) {
        self.page_number = Some(number);
    }
}

impl IntoFuture for RetrieveStatusHistoryRequest {
    type Output = Result<Page<types::VerificationStatusChange>>;
    type IntoFuture = PageFuture<types::VerificationStatusChange>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}
