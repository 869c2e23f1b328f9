// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `alphanumeric_sender_ids`: `create`, `delete`, `list`, `retrieve`.

use crate::generated_prelude::*;

/// Operations of `client.alphanumeric_sender_ids()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.alphanumeric_sender_ids().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AlphanumericSenderIds {
    client: Client,
}

impl AlphanumericSenderIds {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Registers an alphanumeric sender ID.
    ///
    /// Returns the sender ID, which belongs to one messaging profile.
    ///
    /// `POST /alphanumeric_sender_ids`, response:
    /// [`AlphanumericSenderId`](crate::types::AlphanumericSenderId).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_CREATE),
            body: types::CreateAlphanumericSenderId::default(),
        }
    }

    /// Deletes an alphanumeric sender ID.
    ///
    /// Returns the sender ID. Its messaging profile can no longer send with it.
    ///
    /// `DELETE /alphanumeric_sender_ids/{id}`, response:
    /// [`AlphanumericSenderId`](crate::types::AlphanumericSenderId).
    ///
    /// `id`: The entry, as returned at creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_DELETE),
            id: id.into(),
        }
    }

    /// Lists alphanumeric sender IDs.
    ///
    /// Returns the alphanumeric sender IDs of the account, page by page.
    ///
    /// `GET /alphanumeric_sender_ids`, response: a page of
    /// [`AlphanumericSenderId`](crate::types::AlphanumericSenderId).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_LIST),
            filter_messaging_profile_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns an alphanumeric sender ID.
    ///
    /// Returns one alphanumeric sender ID.
    ///
    /// `GET /alphanumeric_sender_ids/{id}`, response:
    /// [`AlphanumericSenderId`](crate::types::AlphanumericSenderId).
    ///
    /// `id`: The entry, as returned at creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::ALPHANUMERIC_SENDER_IDS_RETRIEVE),
            id: id.into(),
        }
    }
}

/// A request builder of `client.alphanumeric_sender_ids().create()`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateAlphanumericSenderId,
}

impl CreateRequest {
    /// The name that recipients are to see. Required.
    pub fn alphanumeric_sender_id(mut self, value: impl Into<String>) -> Self {
        self.body.alphanumeric_sender_id = Some(value.into());
        self
    }

    /// The messaging profile that may send under the name. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The number that sends instead to the United States, where alphanumeric senders are not
    /// allowed. In E.164 format.
    pub fn us_long_code_fallback(mut self, value: impl Into<String>) -> Self {
        self.body.us_long_code_fallback = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateAlphanumericSenderId) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::AlphanumericSenderId);

request!(CreateRequest: Data<types::AlphanumericSenderId> => types::AlphanumericSenderId {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.alphanumeric_sender_ids_create(&self.body) }
});

/// A request builder of `client.alphanumeric_sender_ids().delete(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => types::AlphanumericSenderId);

request!(DeleteRequest: Data<types::AlphanumericSenderId> => types::AlphanumericSenderId {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.alphanumeric_sender_ids_delete(&self.id) }
});

/// A request builder of `client.alphanumeric_sender_ids().list()`; the request is sent when it
/// is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only those of this messaging profile, a UUID.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::AlphanumericSenderId, paged, default = 20);

request!(ListRequest: DataList<types::AlphanumericSenderId> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.alphanumeric_sender_ids_list(self.filter_messaging_profile_id.as_deref(), self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.alphanumeric_sender_ids().retrieve(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::AlphanumericSenderId, read);

request!(RetrieveRequest: Data<types::AlphanumericSenderId> => types::AlphanumericSenderId {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.alphanumeric_sender_ids_retrieve(&self.id) }
});
