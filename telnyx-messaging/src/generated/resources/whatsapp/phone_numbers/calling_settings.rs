// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers.calling_settings`: `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().phone_numbers().calling_settings()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().phone_numbers().calling_settings().retrieve("+15550100001").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CallingSettings {
    client: Client,
}

impl CallingSettings {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the calling settings of a WhatsApp number.
    ///
    /// Returns whether a number takes WhatsApp calls.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/calling_settings`, response:
    /// [`WhatsappCallingSettings`](crate::types::WhatsappCallingSettings).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn retrieve(&self, phone_number: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_RETRIEVE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Switches WhatsApp calls on or off.
    ///
    /// Switches WhatsApp calls to a number on or off, and returns the calling settings.
    ///
    /// `PATCH /whatsapp/phone_numbers/{phone_number}/calling_settings`, response:
    /// [`WhatsappCallingSettings`](crate::types::WhatsappCallingSettings).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, phone_number: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_CALLING_SETTINGS_UPDATE,
            ),
            phone_number: phone_number.into(),
            body: types::UpdateWhatsappCallingSettings::default(),
        }
    }
}

/// A request builder of `client.whatsapp().phone_numbers().calling_settings().retrieve(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    phone_number: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappCallingSettings, read);

request!(RetrieveRequest: Data<types::WhatsappCallingSettings> => types::WhatsappCallingSettings {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_calling_settings_retrieve(&self.phone_number)
    }
});

/// A request builder of `client.whatsapp().phone_numbers().calling_settings().update(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    phone_number: String,
    body: types::UpdateWhatsappCallingSettings,
}

impl UpdateRequest {
    /// Whether calls are to be on. Required.
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappCallingSettings) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::WhatsappCallingSettings);

request!(UpdateRequest: Data<types::WhatsappCallingSettings> => types::WhatsappCallingSettings {
    validate(self, problems) {
        problems.path_argument("phone_number", &self.phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_calling_settings_update(&self.phone_number, &self.body)
    }
});
