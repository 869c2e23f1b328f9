// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_assignment_by_profile`:
//! `list_phone_number_status`.

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

/// Calls below `client.messaging_10dlc().phone_number_assignment_by_profile()`.
#[derive(Clone, Debug)]
pub struct PhoneNumberAssignmentByProfile {
    client: Client,
}

impl PhoneNumberAssignmentByProfile {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List how the numbers of an assignment fare.
    ///
    /// Answers, page by page, the numbers of a task that assigns all numbers of a messaging profile
    /// to a campaign. What the answer does not tell is whether pages follow: one that is not full
    /// is the last.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`
    ///
    /// `task_id`: The task, as answered when the assignment was begun.
    pub fn list_phone_number_status(
        &self,
        task_id: impl Into<String>,
    ) -> ListPhoneNumberStatusRequest {
        ListPhoneNumberStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_LIST_PHONE_NUMBER_STATUS,
            ),
            task_id: task_id.into(),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request of `messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status`,
/// sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListPhoneNumberStatusRequest {
    call: Call,
    task_id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListPhoneNumberStatusRequest);

list_options!(ListPhoneNumberStatusRequest, types::PhoneNumberAssignment, paged, default = 20);

impl Request for ListPhoneNumberStatusRequest {
    type Body = types::PhoneNumberAssignmentList;
    type Output = types::PhoneNumberAssignmentList;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("taskId", &self.task_id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.task_id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_10dlc_phone_number_assignment_by_profile_list_phone_number_status(
            &self.task_id,
            self.page_params.number,
            self.page_params.size,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}
