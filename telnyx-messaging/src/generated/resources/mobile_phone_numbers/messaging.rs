// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `mobile_phone_numbers.messaging`: `list`, `retrieve`.

use crate::generated_prelude::*;

/// Operations of `client.mobile_phone_numbers().messaging()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.mobile_phone_numbers().messaging().list().await?;
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

    /// Lists mobile numbers with their messaging settings.
    ///
    /// Returns the mobile numbers of the account with their messaging settings, page by page.
    ///
    /// `GET /mobile_phone_numbers/messaging`, response: a page of
    /// [`MobileMessagingPhoneNumber`](crate::types::MobileMessagingPhoneNumber).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MOBILE_PHONE_NUMBERS_MESSAGING_LIST,
            ),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns the messaging settings of a mobile number.
    ///
    /// Returns one mobile number of the account with its messaging settings.
    ///
    /// `GET /mobile_phone_numbers/{id}/messaging`, response:
    /// [`MobileMessagingPhoneNumber`](crate::types::MobileMessagingPhoneNumber).
    ///
    /// `id`: The mobile number, by its identifier.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MOBILE_PHONE_NUMBERS_MESSAGING_RETRIEVE,
            ),
            id: id.into(),
        }
    }
}

/// A request builder of `client.mobile_phone_numbers().messaging().list()`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::MobileMessagingPhoneNumber, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::MobileMessagingPhoneNumber> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.mobile_phone_numbers_messaging_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.mobile_phone_numbers().messaging().retrieve(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::MobileMessagingPhoneNumber, read);

request!(RetrieveRequest: Data<types::MobileMessagingPhoneNumber> => types::MobileMessagingPhoneNumber {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.mobile_phone_numbers_messaging_retrieve(&self.id) }
});
