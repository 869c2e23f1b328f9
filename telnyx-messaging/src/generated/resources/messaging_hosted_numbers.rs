// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_hosted_numbers`: `delete`, `list`, `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_hosted_numbers()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_hosted_numbers().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingHostedNumbers {
    client: Client,
}

impl MessagingHostedNumbers {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes a hosted number.
    ///
    /// Ends the hosting of a number, and returns the order that it belonged to.
    ///
    /// `DELETE /messaging_hosted_numbers/{id}`, response:
    /// [`HostedNumberOrder`](crate::types::HostedNumberOrder).
    ///
    /// `id`: The hosted number.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_DELETE),
            id: id.into(),
        }
    }

    /// Lists hosted numbers.
    ///
    /// Returns the numbers of other carriers that are hosted by the account, page by page.
    ///
    /// `GET /messaging_hosted_numbers`, response: a page of
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_LIST),
            filter_messaging_profile_id: None,
            filter_phone_number: None,
            filter_phone_number_contains: None,
            sort_phone_number: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a hosted number.
    ///
    /// Returns one hosted number with its messaging settings.
    ///
    /// `GET /messaging_hosted_numbers/{id}`, response:
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// `id`: The hosted number: its identifier, or the number itself in E.164.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_HOSTED_NUMBERS_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Updates a hosted number.
    ///
    /// Changes the messaging settings of a hosted number, and returns it. Properties that are
    /// absent stay unchanged.
    ///
    /// `PATCH /messaging_hosted_numbers/{id}`, response:
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// `id`: The hosted number: its identifier, or the number itself in E.164.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_HOSTED_NUMBERS_UPDATE),
            id: id.into(),
            body: types::UpdateMessagingSettings::default(),
        }
    }
}

/// A request builder of `client.messaging_hosted_numbers().delete(…)`; the request is sent
/// when it is awaited.
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
    execute(self, raw) { raw.messaging_hosted_numbers_delete(&self.id) }
});

/// A request builder of `client.messaging_hosted_numbers().list()`; the request is sent when it
/// is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    filter_phone_number: Option<String>,
    filter_phone_number_contains: Option<String>,
    sort_phone_number: Option<types::SortDirection>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only those of this messaging profile, a UUID.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }

    /// Only this number, E.164.
    pub fn filter_phone_number(mut self, value: impl Into<String>) -> Self {
        self.filter_phone_number = Some(value.into());
        self
    }

    /// Only numbers that contain these digits.
    pub fn filter_phone_number_contains(mut self, value: impl Into<String>) -> Self {
        self.filter_phone_number_contains = Some(value.into());
        self
    }

    /// Sorts by number. Not sorted when absent.
    pub fn sort_phone_number(mut self, value: impl Into<types::SortDirection>) -> Self {
        self.sort_phone_number = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::MessagingPhoneNumber, paged, default = 20);

request!(ListRequest: DataList<types::MessagingPhoneNumber> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.messaging_hosted_numbers_list(self.filter_messaging_profile_id.as_deref(), self.filter_phone_number.as_deref(), self.filter_phone_number_contains.as_deref(), self.page_params.number, self.page_params.size, self.sort_phone_number.as_ref())
    }
});

/// A request builder of `client.messaging_hosted_numbers().retrieve(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::MessagingPhoneNumber, read);

request!(RetrieveRequest: Data<types::MessagingPhoneNumber> => types::MessagingPhoneNumber {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_numbers_retrieve(&self.id) }
});

/// A request builder of `client.messaging_hosted_numbers().update(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateMessagingSettings,
}

impl UpdateRequest {
    /// The messaging product to use. Stays as it is when absent.
    pub fn messaging_product(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_product = Some(value.into());
        self
    }

    /// The messaging profile to assign; `""` takes the number off its profile. Stays as it is when
    /// absent.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The labels that replace the present ones.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateMessagingSettings) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::MessagingPhoneNumber);

request!(UpdateRequest: Data<types::MessagingPhoneNumber> => types::MessagingPhoneNumber {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_hosted_numbers_update(&self.id, &self.body) }
});
