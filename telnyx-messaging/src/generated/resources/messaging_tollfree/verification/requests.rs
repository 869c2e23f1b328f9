// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification.requests`: `retrieve_status_history`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::PageFuture;
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
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// How many states a page holds. The service has no usual size. At least 1. Required.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

request_options!(RetrieveStatusHistoryRequest);

list_options!(RetrieveStatusHistoryRequest, types::VerificationStatusChange, paged);

impl Listing for RetrieveStatusHistoryRequest {
    type Item = types::VerificationStatusChange;
    const SIZES: Sizes = Sizes { usual: None, most: None };
    const NEEDS_NUMBER: bool = true;

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
            let Self { call, id, page_number, page_size, .. } = self;
            call.path_argument("id", &id)?;
            call.limit("page[number]", page_number, Some(1f64), None)?;
            call.limit("page[size]", page_size, Some(1f64), None)?;
            let (page_number, page_size) = match (page_number, page_size) {
                (Some(page_number), Some(page_size)) => (page_number, page_size),
                (page_number, page_size) => {
                    let missing = [
                        ("page[number]", page_number.is_none()),
                        ("page[size]", page_size.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let id = id.as_str();
            call.run_list(move |raw, _| async move {
                    raw.messaging_tollfree_verification_requests_retrieve_status_history(
                            id,
                            page_number,
                            page_size,
                        )
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for RetrieveStatusHistoryRequest {
    type Output = Result<Page<types::VerificationStatusChange>>;
    type IntoFuture = PageFuture<types::VerificationStatusChange>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}
