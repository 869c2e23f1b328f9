// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers.profile`: `retrieve`, `update`.
//!
//! Resources below it: `whatsapp.phone_numbers.profile.photo`.

use crate::generated_prelude::*;

pub mod photo;

/// Operations of `client.whatsapp().phone_numbers().profile()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.whatsapp().phone_numbers().profile().retrieve("+15550100001").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Profile {
    client: Client,
}

impl Profile {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `whatsapp.phone_numbers.profile.photo`.
    #[must_use]
    pub fn photo(&self) -> photo::Photo {
        photo::Photo::new(&self.client)
    }

    /// Returns the business profile of a WhatsApp number.
    ///
    /// Returns what users see about the business behind a number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/profile`, response:
    /// [`WhatsappProfile`](crate::types::WhatsappProfile).
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
                &operations::WHATSAPP_PHONE_NUMBERS_PROFILE_RETRIEVE,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Updates the business profile of a WhatsApp number.
    ///
    /// Changes the business profile of a number, and returns it. Properties that are absent stay
    /// unchanged.
    ///
    /// `PATCH /whatsapp/phone_numbers/{phone_number}/profile`, response:
    /// [`WhatsappProfile`](crate::types::WhatsappProfile).
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
                &operations::WHATSAPP_PHONE_NUMBERS_PROFILE_UPDATE,
            ),
            phone_number: phone_number.into(),
            body: types::UpdateWhatsappProfile::default(),
        }
    }
}

/// A request builder of `client.whatsapp().phone_numbers().profile().retrieve(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    phone_number: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappProfile, read);

request!(RetrieveRequest: Data<types::WhatsappProfile> => types::WhatsappProfile {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_profile_retrieve(&self.phone_number) }
});

/// A request builder of `client.whatsapp().phone_numbers().profile().update(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    phone_number: String,
    body: types::UpdateWhatsappProfile,
}

impl UpdateRequest {
    /// The short text below the name. At most 139 characters.
    pub fn about(mut self, value: impl Into<String>) -> Self {
        self.body.about = Some(value.into());
        self
    }

    /// Postal address in one line.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.body.address = Some(value.into());
        self
    }

    /// The industry, by its name at Meta, such as `RETAIL`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.body.category = Some(value.into());
        self
    }

    /// The description of the business. At most 512 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }

    /// The business name that recipients see.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// E-mail address of the business.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }

    /// The messaging profile that is to handle inbound messages of the number.
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.profile_id = Some(value.into());
        self
    }

    /// Web site of the business.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.body.website = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateWhatsappProfile) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::WhatsappProfile);

request!(UpdateRequest: Data<types::WhatsappProfile> => types::WhatsappProfile {
    validate(self, problems) {
        problems.path_argument("phone_number", &self.phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_profile_update(&self.phone_number, &self.body)
    }
});
