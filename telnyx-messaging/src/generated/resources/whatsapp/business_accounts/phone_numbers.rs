// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.business_accounts.phone_numbers`: `initialize_verification`, `list`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().business_accounts().phone_numbers()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().business_accounts().phone_numbers().list("019d1b52-7c40-7a16-9e8b-2f5c0d3a7b61").await?;
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

    /// Starts the verification of a number.
    ///
    /// Starts to add a number to a WhatsApp business account: a verification code is sent to the
    /// number. Returns nothing. Submit the code with `whatsapp.phone_numbers.verify`;
    /// `whatsapp.phone_numbers.resend_verification` requests another one.
    ///
    /// `POST /whatsapp/business_accounts/{id}/phone_numbers`, response: no content.
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn initialize_verification(
        &self,
        id: impl Into<String>,
    ) -> InitializeVerificationRequest {
        InitializeVerificationRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_INITIALIZE_VERIFICATION,
            ),
            id: id.into(),
            body: types::InitializeWhatsappVerification::default(),
        }
    }

    /// Lists the numbers of a WhatsApp business account.
    ///
    /// Returns the numbers of one WhatsApp business account, page by page.
    ///
    /// `GET /whatsapp/business_accounts/{id}/phone_numbers`, response: a page of
    /// [`WhatsappPhoneNumber`](crate::types::WhatsappPhoneNumber).
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self, id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_PHONE_NUMBERS_LIST,
            ),
            id: id.into(),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of
/// `client.whatsapp().business_accounts().phone_numbers().initialize_verification(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct InitializeVerificationRequest {
    call: Call,
    id: String,
    body: types::InitializeWhatsappVerification,
}

impl InitializeVerificationRequest {
    /// The business name that recipients see. Required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// The language of the verification message, such as `en_US`. Default: `en_US`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.body.language = Some(value.into());
        self
    }

    /// The number to add. In E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

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
    pub fn body(mut self, value: types::InitializeWhatsappVerification) -> Self {
        self.body = value;
        self
    }
}

request_options!(InitializeVerificationRequest);
sends!(InitializeVerificationRequest => ());

request!(InitializeVerificationRequest: () {
    expected Nothing;
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.whatsapp_business_accounts_phone_numbers_initialize_verification(&self.id, &self.body)
    }
});

/// A request builder of `client.whatsapp().business_accounts().phone_numbers().list(…)`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    id: String,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappPhoneNumber, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::WhatsappPhoneNumber> {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    resource_id(self) { &self.id }
    execute(self, raw) {
        raw.whatsapp_business_accounts_phone_numbers_list(&self.id, self.page_params.number, self.page_params.size)
    }
});
