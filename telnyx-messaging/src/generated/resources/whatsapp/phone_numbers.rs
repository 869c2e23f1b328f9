// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.phone_numbers`: `delete`, `list`, `resend_verification`,
//! `retrieve_conversation_window`, `retrieve_phone_number`, `verify`.
//!
//! Resources below it: `whatsapp.phone_numbers.calling_routing`,
//! `whatsapp.phone_numbers.calling_settings`,
//! `whatsapp.phone_numbers.conversational_components`, `whatsapp.phone_numbers.profile`.

use crate::generated_prelude::*;

pub mod calling_routing;
pub mod calling_settings;
pub mod conversational_components;
pub mod profile;

/// Operations of `client.whatsapp().phone_numbers()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().phone_numbers().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PhoneNumbers {
    client: Client,
}

impl PhoneNumbers {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `whatsapp.phone_numbers.calling_routing`.
    #[must_use]
    pub fn calling_routing(&self) -> calling_routing::CallingRouting {
        calling_routing::CallingRouting::new(&self.client)
    }

    /// The resource `whatsapp.phone_numbers.calling_settings`.
    #[must_use]
    pub fn calling_settings(&self) -> calling_settings::CallingSettings {
        calling_settings::CallingSettings::new(&self.client)
    }

    /// The resource `whatsapp.phone_numbers.conversational_components`.
    #[must_use]
    pub fn conversational_components(
        &self,
    ) -> conversational_components::ConversationalComponents {
        conversational_components::ConversationalComponents::new(&self.client)
    }

    /// The resource `whatsapp.phone_numbers.profile`.
    #[must_use]
    pub fn profile(&self) -> profile::Profile {
        profile::Profile::new(&self.client)
    }

    /// Deletes a WhatsApp number.
    ///
    /// Removes a number from WhatsApp at Telnyx. Returns nothing.
    ///
    /// `DELETE /whatsapp/phone_numbers/{phone_number}`, response: no content.
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, phone_number: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_PHONE_NUMBERS_DELETE),
            phone_number: phone_number.into(),
        }
    }

    /// Lists WhatsApp numbers.
    ///
    /// Returns the numbers of all WhatsApp business accounts, page by page.
    ///
    /// `GET /whatsapp/phone_numbers`, response: a page of
    /// [`WhatsappPhoneNumber`](crate::types::WhatsappPhoneNumber).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_PHONE_NUMBERS_LIST),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Sends another verification code.
    ///
    /// The verification of the number must have been started. Returns nothing.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/resend_verification`, response: no content.
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn resend_verification(
        &self,
        phone_number: impl Into<String>,
    ) -> ResendVerificationRequest {
        ResendVerificationRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_RESEND_VERIFICATION,
            ),
            phone_number: phone_number.into(),
            body: types::ResendWhatsappVerification::default(),
        }
    }

    /// Returns whether free content can be sent to a user.
    ///
    /// Returns whether the 24-hour window between a number and a user is open. It opens with each
    /// message of the user. While it is closed, only templates can be sent.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/conversation_window`, response:
    /// [`WhatsappConversationWindow`](crate::types::WhatsappConversationWindow).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_conversation_window(
        &self,
        phone_number: impl Into<String>,
    ) -> RetrieveConversationWindowRequest {
        RetrieveConversationWindowRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_RETRIEVE_CONVERSATION_WINDOW,
            ),
            phone_number: phone_number.into(),
            destination_number: None,
        }
    }

    /// Returns a WhatsApp number.
    ///
    /// Returns one WhatsApp number with its status, its quality rating and, while it is shared with
    /// the WhatsApp Business app, the state of the synchronization.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}`, response:
    /// [`WhatsappPhoneNumber`](crate::types::WhatsappPhoneNumber).
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// number does not exist in the account).
    pub fn retrieve_phone_number(
        &self,
        phone_number: impl Into<String>,
    ) -> RetrievePhoneNumberRequest {
        RetrievePhoneNumberRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_PHONE_NUMBERS_RETRIEVE_PHONE_NUMBER,
            ),
            phone_number: phone_number.into(),
        }
    }

    /// Submits a verification code.
    ///
    /// Submits the verification code that a number received. Returns nothing.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/verify`, response: no content.
    ///
    /// `phone_number`: The WhatsApp number of the account. In E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn verify(&self, phone_number: impl Into<String>) -> VerifyRequest {
        VerifyRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_PHONE_NUMBERS_VERIFY),
            phone_number: phone_number.into(),
            body: types::VerifyWhatsappPhoneNumber::default(),
        }
    }
}

/// A request builder of `client.whatsapp().phone_numbers().delete(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    phone_number: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_delete(&self.phone_number) }
});

/// A request builder of `client.whatsapp().phone_numbers().list()`; the request is sent when it
/// is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappPhoneNumber, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::WhatsappPhoneNumber> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.whatsapp().phone_numbers().resend_verification(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResendVerificationRequest {
    call: Call,
    phone_number: String,
    body: types::ResendWhatsappVerification,
}

impl ResendVerificationRequest {
    /// How the code is sent. Default: `sms`.
    pub fn verification_method(
        mut self,
        value: impl Into<types::WhatsappVerificationMethod>,
    ) -> Self {
        self.body.verification_method = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::ResendWhatsappVerification) -> Self {
        self.body = value;
        self
    }
}

request_options!(ResendVerificationRequest);
sends!(ResendVerificationRequest => ());

request!(ResendVerificationRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_resend_verification(&self.phone_number, &self.body)
    }
});

/// A request builder of `client.whatsapp().phone_numbers().retrieve_conversation_window(…)`;
/// the request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveConversationWindowRequest {
    call: Call,
    phone_number: String,
    destination_number: Option<String>,
}

impl RetrieveConversationWindowRequest {
    /// The user's number. In E.164 format. Required.
    pub fn destination_number(mut self, value: impl Into<String>) -> Self {
        self.destination_number = Some(value.into());
        self
    }
}

request_options!(RetrieveConversationWindowRequest);
sends!(RetrieveConversationWindowRequest => types::WhatsappConversationWindow, read);

request!(RetrieveConversationWindowRequest: Data<types::WhatsappConversationWindow> => types::WhatsappConversationWindow {
    validate(self, problems) {
        problems.path_argument("phone_number", &self.phone_number);
        problems.required("destination_number", &self.destination_number);
        problems.check("destination_number", &self.destination_number, &[Limit::PhoneNumber]);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.whatsapp_phone_numbers_retrieve_conversation_window(&self.phone_number, self.destination_number.as_deref())
    }
});

/// A request builder of `client.whatsapp().phone_numbers().retrieve_phone_number(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrievePhoneNumberRequest {
    call: Call,
    phone_number: String,
}

request_options!(RetrievePhoneNumberRequest);
sends!(RetrievePhoneNumberRequest => types::WhatsappPhoneNumber, read);

request!(RetrievePhoneNumberRequest: Data<types::WhatsappPhoneNumber> => types::WhatsappPhoneNumber {
    validate(self, problems) { problems.path_argument("phone_number", &self.phone_number); }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_retrieve_phone_number(&self.phone_number) }
});

/// A request builder of `client.whatsapp().phone_numbers().verify(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct VerifyRequest {
    call: Call,
    phone_number: String,
    body: types::VerifyWhatsappPhoneNumber,
}

impl VerifyRequest {
    /// The code that Meta sent to the number. Required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.body.code = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::VerifyWhatsappPhoneNumber) -> Self {
        self.body = value;
        self
    }
}

request_options!(VerifyRequest);
sends!(VerifyRequest => ());

request!(VerifyRequest: () {
    expected Nothing;
    validate(self, problems) {
        problems.path_argument("phone_number", &self.phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.whatsapp_phone_numbers_verify(&self.phone_number, &self.body) }
});
