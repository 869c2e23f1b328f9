// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `phone_numbers.messaging`: `list`, `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.phone_numbers().messaging()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.phone_numbers().messaging().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Messaging {
    client: Client,
}

impl Messaging {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists phone numbers with their messaging settings.
    ///
    /// Returns the phone numbers of the account with their messaging settings, page by page. All
    /// filters apply together.
    ///
    /// `GET /phone_numbers/messaging`, response: a page of
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::PHONE_NUMBERS_MESSAGING_LIST),
            filter_messaging_profile_id: None,
            filter_phone_number: None,
            filter_phone_number_contains: None,
            filter_type: None,
            sort_phone_number: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns the messaging settings of a phone number.
    ///
    /// Returns one phone number of the account with its messaging settings.
    ///
    /// `GET /phone_numbers/{id}/messaging`, response:
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// `id`: The number: its identifier, or the number itself in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::PHONE_NUMBERS_MESSAGING_RETRIEVE),
            id: id.into(),
        }
    }

    /// Updates the messaging settings of a phone number.
    ///
    /// Changes the messaging profile or the messaging product of a phone number, and returns the
    /// number. Absent properties stay unchanged. For many numbers see
    /// `messaging_numbers_bulk_updates.create`.
    ///
    /// `PATCH /phone_numbers/{id}/messaging`, response:
    /// [`MessagingPhoneNumber`](crate::types::MessagingPhoneNumber).
    ///
    /// `id`: The number: its identifier, or the number itself in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::PHONE_NUMBERS_MESSAGING_UPDATE),
            id: id.into(),
            body: types::UpdateMessagingSettings::default(),
        }
    }
}

/// A request builder of `client.phone_numbers().messaging().list()`; the request is sent when
/// it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    filter_phone_number: Option<String>,
    filter_phone_number_contains: Option<String>,
    filter_type: Option<types::NumberTypeFilter>,
    sort_phone_number: Option<types::SortDirection>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only numbers of this messaging profile, a UUID.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }

    /// Only this number, E.164, or several of them separated by commas.
    pub fn filter_phone_number(mut self, value: impl Into<String>) -> Self {
        self.filter_phone_number = Some(value.into());
        self
    }

    /// Only numbers that contain these digits.
    pub fn filter_phone_number_contains(mut self, value: impl Into<String>) -> Self {
        self.filter_phone_number_contains = Some(value.into());
        self
    }

    /// Only numbers of this type.
    pub fn filter_type(mut self, value: impl Into<types::NumberTypeFilter>) -> Self {
        self.filter_type = Some(value.into());
        self
    }

    /// Sorts by number. Not sorted when absent.
    pub fn sort_phone_number(mut self, value: impl Into<types::SortDirection>) -> Self {
        self.sort_phone_number = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::MessagingPhoneNumber, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::MessagingPhoneNumber> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.phone_numbers_messaging_list(self.filter_messaging_profile_id.as_deref(), self.filter_phone_number.as_deref(), self.filter_phone_number_contains.as_deref(), self.filter_type.as_ref(), self.page_params.number, self.page_params.size, self.sort_phone_number.as_ref())
    }
});

/// A request builder of `client.phone_numbers().messaging().retrieve(…)`; the request is sent
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
    execute(self, raw) { raw.phone_numbers_messaging_retrieve(&self.id) }
});

/// A request builder of `client.phone_numbers().messaging().update(…)`; the request is sent
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
    execute(self, raw) { raw.phone_numbers_messaging_update(&self.id, &self.body) }
});
