// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_numbers_bulk_updates`: `create`, `retrieve`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_numbers_bulk_updates()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_numbers_bulk_updates().retrieve("3d9b7c50-1e84-4f26-9a3d-c05e7f1b6a82").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingNumbersBulkUpdates {
    client: Client,
}

impl MessagingNumbersBulkUpdates {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Assigns several numbers to a messaging profile.
    ///
    /// Starts the assignment of several numbers to a messaging profile, and returns its progress.
    /// The update continues in the background: read it with `retrieve`.
    ///
    /// `POST /messaging_numbers_bulk_updates`, response:
    /// [`MessagingNumbersBulkUpdate`](crate::types::MessagingNumbersBulkUpdate).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_NUMBERS_BULK_UPDATES_CREATE,
            ),
            body: types::CreateMessagingNumbersBulkUpdate::default(),
        }
    }

    /// Returns the progress of a bulk update.
    ///
    /// Returns which numbers of a bulk update succeeded, failed, or are pending.
    ///
    /// `GET /messaging_numbers_bulk_updates/{order_id}`, response:
    /// [`MessagingNumbersBulkUpdate`](crate::types::MessagingNumbersBulkUpdate).
    ///
    /// `order_id`: The bulk update, as returned at creation.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// bulk update does not exist in the account).
    pub fn retrieve(&self, order_id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_NUMBERS_BULK_UPDATES_RETRIEVE,
            ),
            order_id: order_id.into(),
        }
    }
}

/// A request builder of `client.messaging_numbers_bulk_updates().create()`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateMessagingNumbersBulkUpdate,
}

impl CreateRequest {
    /// Whether only the assignment changes and all other settings of the numbers stay as they are.
    /// False when absent. Default: `false`.
    pub fn assign_only(mut self, value: bool) -> Self {
        self.body.assign_only = Some(value);
        self
    }

    /// The messaging profile to assign, a UUID; an empty string removes the numbers from their
    /// profiles. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The numbers, E.164. Required.
    pub fn numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateMessagingNumbersBulkUpdate) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::MessagingNumbersBulkUpdate);

request!(CreateRequest: Data<types::MessagingNumbersBulkUpdate> => types::MessagingNumbersBulkUpdate {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_numbers_bulk_updates_create(&self.body) }
});

/// A request builder of `client.messaging_numbers_bulk_updates().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    order_id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::MessagingNumbersBulkUpdate, read);

request!(RetrieveRequest: Data<types::MessagingNumbersBulkUpdate> => types::MessagingNumbersBulkUpdate {
    validate(self, problems) { problems.path_argument("order_id", &self.order_id); }
    resource_id(self) { &self.order_id }
    execute(self, raw) { raw.messaging_numbers_bulk_updates_retrieve(&self.order_id) }
});
