// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification.requests`: `create`, `delete`, `list`,
//! `retrieve`, `retrieve_status_history`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_tollfree().verification().requests()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_tollfree().verification().requests().list().await?;
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

    /// Submits a toll-free verification request.
    ///
    /// Submits toll-free numbers for verification, without which carriers filter their messages,
    /// and returns the request. The review takes days; its result is reported to `webhookUrl`, and
    /// can be read with `retrieve`.
    ///
    /// `POST /messaging_tollfree/verification/requests`, response:
    /// [`TollFreeVerification`](crate::types::TollFreeVerification).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_CREATE,
            ),
            body: types::SubmitTollFreeVerification::default(),
        }
    }

    /// Deletes a toll-free verification request.
    ///
    /// Deletes a rejected toll-free verification request. Returns nothing. A request with another
    /// status is refused with status 400; an unknown or deleted one with status 404.
    ///
    /// `DELETE /messaging_tollfree/verification/requests/{id}`, response: no content.
    ///
    /// `id`: The verification request, as returned at submission; a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_DELETE,
            ),
            id: id.into(),
        }
    }

    /// Lists toll-free verification requests.
    ///
    /// Returns the toll-free verification requests of the account, page by page. All filters apply
    /// together.
    ///
    /// `GET /messaging_tollfree/verification/requests`, response: a page of
    /// [`TollFreeVerification`](crate::types::TollFreeVerification).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_LIST,
            ),
            business_name: None,
            date_end: None,
            date_start: None,
            phone_number: None,
            status: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a toll-free verification request.
    ///
    /// Returns one toll-free verification request with its status and the reason for it.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}`, response:
    /// [`TollFreeVerification`](crate::types::TollFreeVerification).
    ///
    /// `id`: The verification request, as returned at submission; a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Lists the status changes of a toll-free verification.
    ///
    /// Returns the statuses that a verification request has had, with time and reason, page by
    /// page.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}/status_history`, response: a page of
    /// [`TollFreeStatusChange`](crate::types::TollFreeStatusChange).
    ///
    /// `id`: The verification request, as returned at submission; a UUID.
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

    /// Resubmits a toll-free verification request.
    ///
    /// Replaces a toll-free verification request that waits for the customer or was rejected, and
    /// returns it. The review starts again without a further call.
    ///
    /// `PATCH /messaging_tollfree/verification/requests/{id}`, response:
    /// [`TollFreeVerification`](crate::types::TollFreeVerification).
    ///
    /// `id`: The verification request, as returned at submission; a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_TOLLFREE_VERIFICATION_REQUESTS_UPDATE,
            ),
            id: id.into(),
            body: types::SubmitTollFreeVerification::default(),
        }
    }
}

/// A request builder of `client.messaging_tollfree().verification().requests().create()`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::SubmitTollFreeVerification,
}

impl CreateRequest {
    /// Anything else that reviewers should know. May be an empty string. At most 500 characters.
    /// Required.
    pub fn additional_information(mut self, value: impl Into<String>) -> Self {
        self.body.additional_information = Some(value.into());
        self
    }

    /// Whether the content is for adults only. False when absent.
    pub fn age_gated_content(mut self, value: bool) -> Self {
        self.body.age_gated_content = Some(value);
        self
    }

    /// Street and number of the business. At most 500 characters. Required.
    pub fn business_addr1(mut self, value: impl Into<String>) -> Self {
        self.body.business_addr1 = Some(value.into());
        self
    }

    /// Further details of the address; none when absent. At most 500 characters.
    pub fn business_addr2(mut self, value: impl Into<String>) -> Self {
        self.body.business_addr2 = Some(value.into());
        self
    }

    /// City of the business, capitalised. At most 500 characters. Required.
    pub fn business_city(mut self, value: impl Into<String>) -> Self {
        self.body.business_city = Some(value.into());
        self
    }

    /// E-mail address of the contact person. At most 500 characters. Required.
    pub fn business_contact_email(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_email = Some(value.into());
        self
    }

    /// First name of the contact person. At most 500 characters. Required.
    pub fn business_contact_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_first_name = Some(value.into());
        self
    }

    /// Last name of the contact person. At most 500 characters. Required.
    pub fn business_contact_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_last_name = Some(value.into());
        self
    }

    /// Telephone number of the contact person, E.164. At most 500 characters. Required.
    pub fn business_contact_phone(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_phone = Some(value.into());
        self
    }

    /// Legal name of the business. At most 500 characters. Required.
    pub fn business_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_name = Some(value.into());
        self
    }

    /// Country that issued the registration number, ISO 3166-1 alpha-2. Required by the service
    /// since January 2026, although the schema has it as optional. At most 2 characters. Matches
    /// `^[A-Z]{2}$`.
    pub fn business_registration_country(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_country = value.into();
        self
    }

    /// Registration number of the business, such as an EIN. Required by the service since January
    /// 2026, although the schema has it as optional. At most 500 characters.
    pub fn business_registration_number(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_number = value.into();
        self
    }

    /// What `businessRegistrationNumber` is, such as `EIN`. Required by the service since January 2026.
    /// At most 500 characters.
    pub fn business_registration_type(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_type = value.into();
        self
    }

    /// State of the business, in full and capitalised; not the two-letter code. At most 500
    /// characters. Required.
    pub fn business_state(mut self, value: impl Into<String>) -> Self {
        self.body.business_state = Some(value.into());
        self
    }

    /// ZIP code of the business. At most 500 characters. Required.
    pub fn business_zip(mut self, value: impl Into<String>) -> Self {
        self.body.business_zip = Some(value.into());
        self
    }

    /// Token of Campaign Verify. Required for the use case `Political` since 17 February 2026. At
    /// most 500 characters.
    pub fn campaign_verify_authorization_token(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.campaign_verify_authorization_token = value.into();
        self
    }

    /// Website of the business, with `http://` or `https://`. At most 500 characters. Required.
    pub fn corporate_website(mut self, value: impl Into<String>) -> Self {
        self.body.corporate_website = Some(value.into());
        self
    }

    /// Trade name, if it differs from the legal name. None when absent or null. At most 500
    /// characters.
    pub fn doing_business_as(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.doing_business_as = value.into();
        self
    }

    /// Kind of the business; not stated when absent or null.
    pub fn entity_type(
        mut self,
        value: impl Into<Nullable<types::TollFreeEntityType>>,
    ) -> Self {
        self.body.entity_type = value.into();
        self
    }

    /// The reply to HELP. None when absent or null. At most 500 characters.
    pub fn help_message_response(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.help_message_response = value.into();
        self
    }

    /// The software vendor or reseller that sends on behalf of the business. None when absent or
    /// null. At most 500 characters.
    pub fn isv_reseller(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.isv_reseller = value.into();
        self
    }

    /// Expected number of messages a month, from all numbers together. Required.
    pub fn message_volume(
        mut self,
        value: impl Into<types::TollFreeMessageVolume>,
    ) -> Self {
        self.body.message_volume = Some(value.into());
        self
    }

    /// The message that confirms the consent. None when absent or null. At most 500 characters.
    pub fn opt_in_confirmation_response(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.opt_in_confirmation_response = value.into();
        self
    }

    /// Keywords by which recipients opt in, separated by commas. None when absent or null. At most
    /// 500 characters.
    pub fn opt_in_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.opt_in_keywords = value.into();
        self
    }

    /// How recipients agree to receive the messages. At most 500 characters. Required.
    pub fn opt_in_workflow(mut self, value: impl Into<String>) -> Self {
        self.body.opt_in_workflow = Some(value.into());
        self
    }

    /// Pictures of the way in which recipients agree, at least one. Not empty. Required.
    pub fn opt_in_workflow_image_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::TollFreeOptInImage>>,
    ) -> Self {
        self.body.opt_in_workflow_image_urls = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The toll-free numbers to verify, at least one. Not empty. Required.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::TollFreeNumber>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// URL of the privacy policy. The service does not check its form. None when absent or null. At
    /// most 500 characters.
    pub fn privacy_policy_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.privacy_policy_url = value.into();
        self
    }

    /// A message as it will be sent. At most 1000 characters. Required.
    pub fn production_message_content(mut self, value: impl Into<String>) -> Self {
        self.body.production_message_content = Some(value.into());
        self
    }

    /// URL of the terms of service. The service does not check its form. None when absent or null.
    /// At most 500 characters.
    pub fn terms_and_condition_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.terms_and_condition_url = value.into();
        self
    }

    /// The category of the messages. Required.
    pub fn use_case(mut self, value: impl Into<types::TollFreeUseCase>) -> Self {
        self.body.use_case = Some(value.into());
        self
    }

    /// What the messages are for. At most 500 characters. Required.
    pub fn use_case_summary(mut self, value: impl Into<String>) -> Self {
        self.body.use_case_summary = Some(value.into());
        self
    }

    /// URL for status changes of this verification; none when absent. At most 500 characters.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SubmitTollFreeVerification) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::TollFreeVerification);

request!(CreateRequest: types::TollFreeVerification {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_tollfree_verification_requests_create(&self.body) }
});

/// A request builder of `client.messaging_tollfree().verification().requests().delete(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_tollfree_verification_requests_delete(&self.id) }
});

/// A request builder of `client.messaging_tollfree().verification().requests().list()`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    business_name: Option<String>,
    date_end: Option<DateTime<Utc>>,
    date_start: Option<DateTime<Utc>>,
    phone_number: Option<String>,
    status: Option<types::TollFreeVerificationStatus>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only requests of this business.
    pub fn business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = Some(value.into());
        self
    }

    /// Only requests up to this time, inclusive.
    pub fn date_end(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.date_end = Some(value.into());
        self
    }

    /// Only requests from this time on, inclusive.
    pub fn date_start(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.date_start = Some(value.into());
        self
    }

    /// Only requests that contain this number.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Only requests with this status.
    pub fn status(
        mut self,
        value: impl Into<types::TollFreeVerificationStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::TollFreeVerification, paged, number = required, size = required);

request!(ListRequest: types::TollFreeVerificationList {
    validate(self, problems) {
        problems.required("page", &self.page_params.number);
        problems.check("page", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.required("page_size", &self.page_params.size);
        problems.check("page_size", &self.page_params.size, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.messaging_tollfree_verification_requests_list(self.business_name.as_deref(), self.date_end.as_ref(), self.date_start.as_ref(), self.page_params.number, self.page_params.size, self.phone_number.as_deref(), self.status.as_ref())
    }
});

/// A request builder of `client.messaging_tollfree().verification().requests().retrieve(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::TollFreeVerification, read);

request!(RetrieveRequest: types::TollFreeVerification {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_tollfree_verification_requests_retrieve(&self.id) }
});

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
list_options!(RetrieveStatusHistoryRequest, types::TollFreeStatusChange, paged, number = required, size = required);

request!(RetrieveStatusHistoryRequest: types::TollFreeStatusHistory {
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

/// A request builder of `client.messaging_tollfree().verification().requests().update(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::SubmitTollFreeVerification,
}

impl UpdateRequest {
    /// Anything else that reviewers should know. May be an empty string. At most 500 characters.
    /// Required.
    pub fn additional_information(mut self, value: impl Into<String>) -> Self {
        self.body.additional_information = Some(value.into());
        self
    }

    /// Whether the content is for adults only. False when absent.
    pub fn age_gated_content(mut self, value: bool) -> Self {
        self.body.age_gated_content = Some(value);
        self
    }

    /// Street and number of the business. At most 500 characters. Required.
    pub fn business_addr1(mut self, value: impl Into<String>) -> Self {
        self.body.business_addr1 = Some(value.into());
        self
    }

    /// Further details of the address; none when absent. At most 500 characters.
    pub fn business_addr2(mut self, value: impl Into<String>) -> Self {
        self.body.business_addr2 = Some(value.into());
        self
    }

    /// City of the business, capitalised. At most 500 characters. Required.
    pub fn business_city(mut self, value: impl Into<String>) -> Self {
        self.body.business_city = Some(value.into());
        self
    }

    /// E-mail address of the contact person. At most 500 characters. Required.
    pub fn business_contact_email(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_email = Some(value.into());
        self
    }

    /// First name of the contact person. At most 500 characters. Required.
    pub fn business_contact_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_first_name = Some(value.into());
        self
    }

    /// Last name of the contact person. At most 500 characters. Required.
    pub fn business_contact_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_last_name = Some(value.into());
        self
    }

    /// Telephone number of the contact person, E.164. At most 500 characters. Required.
    pub fn business_contact_phone(mut self, value: impl Into<String>) -> Self {
        self.body.business_contact_phone = Some(value.into());
        self
    }

    /// Legal name of the business. At most 500 characters. Required.
    pub fn business_name(mut self, value: impl Into<String>) -> Self {
        self.body.business_name = Some(value.into());
        self
    }

    /// Country that issued the registration number, ISO 3166-1 alpha-2. Required by the service
    /// since January 2026, although the schema has it as optional. At most 2 characters. Matches
    /// `^[A-Z]{2}$`.
    pub fn business_registration_country(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_country = value.into();
        self
    }

    /// Registration number of the business, such as an EIN. Required by the service since January
    /// 2026, although the schema has it as optional. At most 500 characters.
    pub fn business_registration_number(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_number = value.into();
        self
    }

    /// What `businessRegistrationNumber` is, such as `EIN`. Required by the service since January 2026.
    /// At most 500 characters.
    pub fn business_registration_type(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.business_registration_type = value.into();
        self
    }

    /// State of the business, in full and capitalised; not the two-letter code. At most 500
    /// characters. Required.
    pub fn business_state(mut self, value: impl Into<String>) -> Self {
        self.body.business_state = Some(value.into());
        self
    }

    /// ZIP code of the business. At most 500 characters. Required.
    pub fn business_zip(mut self, value: impl Into<String>) -> Self {
        self.body.business_zip = Some(value.into());
        self
    }

    /// Token of Campaign Verify. Required for the use case `Political` since 17 February 2026. At
    /// most 500 characters.
    pub fn campaign_verify_authorization_token(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.campaign_verify_authorization_token = value.into();
        self
    }

    /// Website of the business, with `http://` or `https://`. At most 500 characters. Required.
    pub fn corporate_website(mut self, value: impl Into<String>) -> Self {
        self.body.corporate_website = Some(value.into());
        self
    }

    /// Trade name, if it differs from the legal name. None when absent or null. At most 500
    /// characters.
    pub fn doing_business_as(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.doing_business_as = value.into();
        self
    }

    /// Kind of the business; not stated when absent or null.
    pub fn entity_type(
        mut self,
        value: impl Into<Nullable<types::TollFreeEntityType>>,
    ) -> Self {
        self.body.entity_type = value.into();
        self
    }

    /// The reply to HELP. None when absent or null. At most 500 characters.
    pub fn help_message_response(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.help_message_response = value.into();
        self
    }

    /// The software vendor or reseller that sends on behalf of the business. None when absent or
    /// null. At most 500 characters.
    pub fn isv_reseller(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.isv_reseller = value.into();
        self
    }

    /// Expected number of messages a month, from all numbers together. Required.
    pub fn message_volume(
        mut self,
        value: impl Into<types::TollFreeMessageVolume>,
    ) -> Self {
        self.body.message_volume = Some(value.into());
        self
    }

    /// The message that confirms the consent. None when absent or null. At most 500 characters.
    pub fn opt_in_confirmation_response(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.opt_in_confirmation_response = value.into();
        self
    }

    /// Keywords by which recipients opt in, separated by commas. None when absent or null. At most
    /// 500 characters.
    pub fn opt_in_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.opt_in_keywords = value.into();
        self
    }

    /// How recipients agree to receive the messages. At most 500 characters. Required.
    pub fn opt_in_workflow(mut self, value: impl Into<String>) -> Self {
        self.body.opt_in_workflow = Some(value.into());
        self
    }

    /// Pictures of the way in which recipients agree, at least one. Not empty. Required.
    pub fn opt_in_workflow_image_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::TollFreeOptInImage>>,
    ) -> Self {
        self.body.opt_in_workflow_image_urls = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The toll-free numbers to verify, at least one. Not empty. Required.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::TollFreeNumber>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// URL of the privacy policy. The service does not check its form. None when absent or null. At
    /// most 500 characters.
    pub fn privacy_policy_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.privacy_policy_url = value.into();
        self
    }

    /// A message as it will be sent. At most 1000 characters. Required.
    pub fn production_message_content(mut self, value: impl Into<String>) -> Self {
        self.body.production_message_content = Some(value.into());
        self
    }

    /// URL of the terms of service. The service does not check its form. None when absent or null.
    /// At most 500 characters.
    pub fn terms_and_condition_url(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.terms_and_condition_url = value.into();
        self
    }

    /// The category of the messages. Required.
    pub fn use_case(mut self, value: impl Into<types::TollFreeUseCase>) -> Self {
        self.body.use_case = Some(value.into());
        self
    }

    /// What the messages are for. At most 500 characters. Required.
    pub fn use_case_summary(mut self, value: impl Into<String>) -> Self {
        self.body.use_case_summary = Some(value.into());
        self
    }

    /// URL for status changes of this verification; none when absent. At most 500 characters.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SubmitTollFreeVerification) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::TollFreeVerification);

request!(UpdateRequest: types::TollFreeVerification {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_tollfree_verification_requests_update(&self.id, &self.body)
    }
});
