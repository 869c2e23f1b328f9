// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_assignment_by_profile`:
//! `list_phone_number_status`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().phone_number_assignment_by_profile()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().phone_number_assignment_by_profile().list_phone_number_status("5d0c6f0a-6d5e-4f0e-b1f8-7d7a50a4a1c2").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PhoneNumberAssignmentByProfile {
    client: Client,
}

impl PhoneNumberAssignmentByProfile {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the status of the numbers of an assignment.
    ///
    /// Returns the numbers of a task that assigns all numbers of a messaging profile to a campaign,
    /// page by page. The response does not say whether there are more pages: a page that is not
    /// full is the last one.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`, response: a page of
    /// [`PhoneNumberAssignment`](crate::types::PhoneNumberAssignment).
    ///
    /// `task_id`: The task, as returned at the start of the assignment.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

/// A request builder of
/// `client.messaging_10dlc().phone_number_assignment_by_profile().list_phone_number_status(…)`;
/// the request is sent when it is awaited for one page, or when its `items` or `pages` are
/// polled.
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

request!(ListPhoneNumberStatusRequest: types::PhoneNumberAssignmentList {
    validate(self, problems) { problems.path_argument("taskId", &self.task_id); }
    resource_id(self) { &self.task_id }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_assignment_by_profile_list_phone_number_status(&self.task_id, self.page_params.number, self.page_params.size)
    }
});
