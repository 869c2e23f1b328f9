// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_number_orders`: `check_eligibility`, `create`,
//! `create_verification_codes`, `delete`, `list`, `retrieve`, `validate_codes`.
//!
//! Resources below it: `messaging_hosted_number_orders.actions`.

use crate::generated_prelude::*;

pub mod actions;

/// Operations of `client.messaging_hosted_number_orders()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_hosted_number_orders().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingHostedNumberOrders {
    client: Client,
}

impl MessagingHostedNumberOrders {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_hosted_number_orders.actions`.
    #[must_use]
    pub fn actions(&self) -> actions::Actions {
        actions::Actions::new(&self.client)
    }

    /// Checks whether numbers can be hosted.
    ///
    /// Returns for each number whether it can be hosted, and why not. Nothing is ordered.
    ///
    /// `POST /messaging_hosted_number_orders/eligibility_numbers_check`, response:
    /// [`HostedNumberEligibilityList`](crate::types::HostedNumberEligibilityList).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn check_eligibility(&self) -> CheckEligibilityRequest {
        CheckEligibilityRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_CHECK_ELIGIBILITY,
            ),
            body: types::CheckHostedNumberEligibility::default(),
        }
    }

    /// Creates a hosted number order.
    ///
    /// Orders that numbers of another carrier send and receive messages through the account, while
    /// their voice service stays unchanged. Returns the order. Its numbers are then verified with
    /// `create_verification_codes` and `validate_codes`, and its documents added with
    /// `actions.upload_file`.
    ///
    /// `POST /messaging_hosted_number_orders`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_CREATE,
            ),
            body: types::CreateHostedNumberOrder::default(),
        }
    }

    /// Sends verification codes for a hosted number order.
    ///
    /// Sends a code by SMS or call to the given numbers of an order, and returns for each number
    /// whether a code was created. A number can be without a code although the call succeeds: see
    /// `error`. Repeating the call sends further codes.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/verification_codes`, response: a list of
    /// [`HostedNumberVerificationCode`](crate::types::HostedNumberVerificationCode).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// order does not exist in the account).
    pub fn create_verification_codes(
        &self,
        id: impl Into<String>,
    ) -> CreateVerificationCodesRequest {
        CreateVerificationCodesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_CREATE_VERIFICATION_CODES,
            ),
            id: id.into(),
            body: types::CreateHostedNumberVerificationCodes::default(),
        }
    }

    /// Deletes a hosted number order.
    ///
    /// Deletes an order with all of its numbers, and returns it.
    ///
    /// `DELETE /messaging_hosted_number_orders/{id}`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_DELETE,
            ),
            id: id.into(),
        }
    }

    /// Lists hosted number orders.
    ///
    /// Returns the hosted number orders of the account, page by page.
    ///
    /// `GET /messaging_hosted_number_orders`, response: a page of
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_LIST,
            ),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a hosted number order.
    ///
    /// Returns one hosted number order and the status of each of its numbers.
    ///
    /// `GET /messaging_hosted_number_orders/{id}`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Validates verification codes of a hosted number order.
    ///
    /// Checks the codes that arrived at the numbers of an order, and returns the result for each
    /// number. A wrong code is a result, not an error.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/validation_codes`, response:
    /// [`HostedNumberCodeValidation`](crate::types::HostedNumberCodeValidation).
    ///
    /// `id`: The order, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// order does not exist in the account).
    pub fn validate_codes(&self, id: impl Into<String>) -> ValidateCodesRequest {
        ValidateCodesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBER_ORDERS_VALIDATE_CODES,
            ),
            id: id.into(),
            body: types::ValidateHostedNumberCodes::default(),
        }
    }
}

/// A request builder of `client.messaging_hosted_number_orders().check_eligibility()`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CheckEligibilityRequest {
    call: Call,
    body: types::CheckHostedNumberEligibility,
}

impl CheckEligibilityRequest {
    /// The numbers to check. A number that is not in E.164 format is not refused but reported as
    /// not eligible. Required.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CheckHostedNumberEligibility) -> Self {
        self.body = value;
        self
    }
}

request_options!(CheckEligibilityRequest);
sends!(CheckEligibilityRequest => types::HostedNumberEligibilityList);

request!(CheckEligibilityRequest: types::HostedNumberEligibilityList {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_hosted_number_orders_check_eligibility(&self.body) }
});

/// A request builder of `client.messaging_hosted_number_orders().create()`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateHostedNumberOrder,
}

impl CreateRequest {
    /// The messaging profile that the numbers are assigned to once hosted; none when absent.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The numbers to host. Each entry: in E.164 format.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateHostedNumberOrder) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::HostedNumberOrder);

request!(CreateRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_hosted_number_orders_create(&self.body) }
});

/// A request builder of
/// `client.messaging_hosted_number_orders().create_verification_codes(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateVerificationCodesRequest {
    call: Call,
    id: String,
    body: types::CreateHostedNumberVerificationCodes,
}

impl CreateVerificationCodesRequest {
    /// The numbers, E.164. Required.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// How the codes are delivered. Required.
    pub fn verification_method(
        mut self,
        value: impl Into<types::HostedNumberVerificationMethod>,
    ) -> Self {
        self.body.verification_method = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateHostedNumberVerificationCodes) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateVerificationCodesRequest);
sends!(CreateVerificationCodesRequest => Vec<types::HostedNumberVerificationCode>);

request!(CreateVerificationCodesRequest: Data<Vec<types::HostedNumberVerificationCode>> => Vec<types::HostedNumberVerificationCode> {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.messaging_hosted_number_orders_create_verification_codes(&self.id, &self.body)
    }
});

/// A request builder of `client.messaging_hosted_number_orders().delete(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => types::HostedNumberOrder);

request!(DeleteRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_number_orders_delete(&self.id) }
});

/// A request builder of `client.messaging_hosted_number_orders().list()`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::HostedNumberOrder, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::HostedNumberOrder> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_hosted_number_orders_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging_hosted_number_orders().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::HostedNumberOrder, read);

request!(RetrieveRequest: Data<types::HostedNumberOrder> => types::HostedNumberOrder {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_number_orders_retrieve(&self.id) }
});

/// A request builder of `client.messaging_hosted_number_orders().validate_codes(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ValidateCodesRequest {
    call: Call,
    id: String,
    body: types::ValidateHostedNumberCodes,
}

impl ValidateCodesRequest {
    /// One code per number. Required.
    pub fn verification_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::HostedNumberCode>>,
    ) -> Self {
        self.body.verification_codes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::ValidateHostedNumberCodes) -> Self {
        self.body = value;
        self
    }
}

request_options!(ValidateCodesRequest);
sends!(ValidateCodesRequest => types::HostedNumberCodeValidation);

request!(ValidateCodesRequest: Data<types::HostedNumberCodeValidation> => types::HostedNumberCodeValidation {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_number_orders_validate_codes(&self.id, &self.body) }
});
