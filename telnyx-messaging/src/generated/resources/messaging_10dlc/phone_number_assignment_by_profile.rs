// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_assignment_by_profile`: `assign`,
//! `list_phone_number_status`, `retrieve_status`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().phone_number_assignment_by_profile()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().phone_number_assignment_by_profile().assign()
///     .messaging_profile_id("4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90")
///     .await?;
/// println!("{:?}", *response);
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

    /// Assigns the numbers of a messaging profile to a campaign.
    ///
    /// Starts a task that assigns all phone numbers of a messaging profile to a campaign, and
    /// returns the task. `phone_number_assignment_by_profile.retrieve_status` returns its progress.
    ///
    /// `POST /10dlc/phoneNumberAssignmentByProfile`, response:
    /// [`CampaignAssignmentTask`](crate::types::CampaignAssignmentTask).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn assign(&self) -> AssignRequest {
        AssignRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_ASSIGN,
            ),
            body: types::AssignProfileToCampaign::default(),
        }
    }

    /// Lists the phone numbers of an assignment task.
    ///
    /// Returns the phone numbers of an assignment task with their statuses, page by page. The
    /// response does not contain the number of pages: a page that is not full is the last one.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`, response: a page of
    /// [`PhoneNumberAssignment`](crate::types::PhoneNumberAssignment).
    ///
    /// `task_id`: Identifier of the assignment task, as returned by
    /// `phone_number_assignment_by_profile.assign`.
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

    /// Returns the status of an assignment task.
    ///
    /// Returns the progress of a task that assigns all phone numbers of a messaging profile to a
    /// campaign.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}`, response:
    /// [`CampaignAssignmentProgress`](crate::types::CampaignAssignmentProgress).
    ///
    /// `task_id`: Identifier of the assignment task, as returned by
    /// `phone_number_assignment_by_profile.assign`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_status(&self, task_id: impl Into<String>) -> RetrieveStatusRequest {
        RetrieveStatusRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_ASSIGNMENT_BY_PROFILE_RETRIEVE_STATUS,
            ),
            task_id: task_id.into(),
        }
    }
}

/// A request builder of
/// `client.messaging_10dlc().phone_number_assignment_by_profile().assign()`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct AssignRequest {
    call: Call,
    body: types::AssignProfileToCampaign,
}

impl AssignRequest {
    /// Campaign that was registered at Telnyx, as an identifier at Telnyx.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.body.campaign_id = Some(value.into());
        self
    }

    /// Messaging profile whose phone numbers are assigned. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// Shared campaign, as an identifier of The Campaign Registry.
    pub fn tcr_campaign_id(mut self, value: impl Into<String>) -> Self {
        self.body.tcr_campaign_id = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::AssignProfileToCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(AssignRequest);
sends!(AssignRequest => types::CampaignAssignmentTask);

request!(AssignRequest: types::CampaignAssignmentTask {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_assignment_by_profile_assign(&self.body)
    }
});

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
    validate(self, problems) {
        problems.path_argument("taskId", &self.task_id);
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    resource_id(self) { &self.task_id }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_assignment_by_profile_list_phone_number_status(&self.task_id, self.page_params.number, self.page_params.size)
    }
});

/// A request builder of
/// `client.messaging_10dlc().phone_number_assignment_by_profile().retrieve_status(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveStatusRequest {
    call: Call,
    task_id: String,
}

request_options!(RetrieveStatusRequest);
sends!(RetrieveStatusRequest => types::CampaignAssignmentProgress, read);

request!(RetrieveStatusRequest: types::CampaignAssignmentProgress {
    validate(self, problems) { problems.path_argument("taskId", &self.task_id); }
    resource_id(self) { &self.task_id }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_assignment_by_profile_retrieve_status(&self.task_id)
    }
});
