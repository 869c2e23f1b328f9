// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.hosted_signups`: `create`, `list`, `retrieve`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().hosted_signups()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().hosted_signups().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HostedSignups {
    client: Client,
}

impl HostedSignups {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a hosted WhatsApp signup.
    ///
    /// Creates a page, hosted by Telnyx, on which a customer connects a WhatsApp business account
    /// through Meta's signup. Returns its URL, which works until it expires.
    ///
    /// `POST /whatsapp/hosted_signups`, response:
    /// [`WhatsappHostedSignup`](crate::types::WhatsappHostedSignup).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_HOSTED_SIGNUPS_CREATE),
            body: types::CreateWhatsappHostedSignup::default(),
        }
    }

    /// Lists hosted WhatsApp signups.
    ///
    /// Returns the hosted signups, expired ones included, newest first and page by page.
    ///
    /// `GET /whatsapp/hosted_signups`, response: a page of
    /// [`WhatsappHostedSignup`](crate::types::WhatsappHostedSignup).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_HOSTED_SIGNUPS_LIST),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a hosted WhatsApp signup.
    ///
    /// Returns one hosted signup.
    ///
    /// `GET /whatsapp/hosted_signups/{id}`, response:
    /// [`WhatsappHostedSignup`](crate::types::WhatsappHostedSignup).
    ///
    /// `id`: The hosted signup.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_HOSTED_SIGNUPS_RETRIEVE),
            id: id.into(),
        }
    }
}

/// A request builder of `client.whatsapp().hosted_signups().create()`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateWhatsappHostedSignup,
}

impl CreateRequest {
    /// The application at Meta that the customer is connected through. It must be linked to the
    /// Telnyx account and enabled. Required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.body.app_id = Some(value.into());
        self
    }

    /// When its URL is to stop working; 24 hours after its creation when absent. At most 3 days
    /// ahead.
    pub fn expires_at(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.body.expires_at = Some(value.into());
        self
    }

    /// Which numbers can be connected.
    pub fn signup_type(mut self, value: impl Into<types::WhatsappSignupType>) -> Self {
        self.body.signup_type = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateWhatsappHostedSignup) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::WhatsappHostedSignup);

request!(CreateRequest: Data<types::WhatsappHostedSignup> => types::WhatsappHostedSignup {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.whatsapp_hosted_signups_create(&self.body) }
});

/// A request builder of `client.whatsapp().hosted_signups().list()`; the request is sent when
/// it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappHostedSignup, paged, default = 20);

request!(ListRequest: DataList<types::WhatsappHostedSignup> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.whatsapp_hosted_signups_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.whatsapp().hosted_signups().retrieve(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappHostedSignup, read);

request!(RetrieveRequest: Data<types::WhatsappHostedSignup> => types::WhatsappHostedSignup {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_hosted_signups_retrieve(&self.id) }
});
