// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.business_accounts.settings`: `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().business_accounts().settings()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().business_accounts().settings().retrieve("019d1b52-7c40-7a16-9e8b-2f5c0d3a7b61").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Settings {
    client: Client,
}

impl Settings {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the settings of a WhatsApp business account.
    ///
    /// Returns the name, the time zone and the webhook settings of a WhatsApp business account.
    ///
    /// `GET /whatsapp/business_accounts/{id}/settings`, response:
    /// [`WhatsappBusinessAccountSettings`](crate::types::WhatsappBusinessAccountSettings).
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// business account does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_RETRIEVE,
            ),
            id: id.into(),
        }
    }

    /// Updates the settings of a WhatsApp business account.
    ///
    /// Changes the settings of a WhatsApp business account, and returns them. Properties that are
    /// absent stay unchanged.
    ///
    /// `PATCH /whatsapp/business_accounts/{id}/settings`, response:
    /// [`WhatsappBusinessAccountSettings`](crate::types::WhatsappBusinessAccountSettings).
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_SETTINGS_UPDATE,
            ),
            id: id.into(),
            body: types::UpdateWhatsappBusinessAccountSettings::default(),
        }
    }
}

/// A request builder of `client.whatsapp().business_accounts().settings().retrieve(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappBusinessAccountSettings, read);

request!(RetrieveRequest: Data<types::WhatsappBusinessAccountSettings> => types::WhatsappBusinessAccountSettings {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_business_accounts_settings_retrieve(&self.id) }
});

/// A request builder of `client.whatsapp().business_accounts().settings().update(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateWhatsappBusinessAccountSettings,
}

impl UpdateRequest {
    /// The name of the account.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }

    /// IANA name of the time zone.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.body.timezone = Some(value.into());
        self
    }

    /// Whether events of the account are sent to `webhook_url`.
    pub fn webhook_enabled(mut self, value: bool) -> Self {
        self.body.webhook_enabled = Some(value);
        self
    }

    /// The events that are sent, by their names at Meta, such as `message_template_status_update`
    /// or `phone_number_quality_update`.
    pub fn webhook_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.webhook_events = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// URL for events when `webhook_url` does not respond.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events of the account: templates, quality, restrictions.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappBusinessAccountSettings) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::WhatsappBusinessAccountSettings);

request!(UpdateRequest: Data<types::WhatsappBusinessAccountSettings> => types::WhatsappBusinessAccountSettings {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_business_accounts_settings_update(&self.id, &self.body) }
});
