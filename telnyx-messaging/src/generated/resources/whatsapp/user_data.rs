// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.user_data`: `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().user_data()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().user_data().retrieve().await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UserData {
    client: Client,
}

impl UserData {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the account-wide WhatsApp settings.
    ///
    /// Returns the URLs that events about WhatsApp signups are sent to.
    ///
    /// `GET /whatsapp/user_data`, response: [`WhatsappUserData`](crate::types::WhatsappUserData).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_USER_DATA_RETRIEVE),
        }
    }

    /// Updates the account-wide WhatsApp settings.
    ///
    /// Changes the URLs that events about WhatsApp signups are sent to, and returns the settings.
    /// Properties that are absent stay unchanged.
    ///
    /// `PATCH /whatsapp/user_data`, response: [`WhatsappUserData`](crate::types::WhatsappUserData).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_USER_DATA_UPDATE),
            body: types::UpdateWhatsappUserData::default(),
        }
    }
}

/// A request builder of `client.whatsapp().user_data().retrieve()`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappUserData, read);

request!(RetrieveRequest: Data<types::WhatsappUserData> => types::WhatsappUserData {
    execute(self, raw) { raw.whatsapp_user_data_retrieve() }
});

/// A request builder of `client.whatsapp().user_data().update()`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    body: types::UpdateWhatsappUserData,
}

impl UpdateRequest {
    /// URL for events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events about WhatsApp signups.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappUserData) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::WhatsappUserData);

request!(UpdateRequest: Data<types::WhatsappUserData> => types::WhatsappUserData {
    execute(self, raw) { raw.whatsapp_user_data_update(&self.body) }
});
