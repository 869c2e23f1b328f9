// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.signup`: `list`, `retrieve_status`.

use crate::generated_prelude::*;

/// Operations of `client.whatsapp().signup()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().signup().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Signup {
    client: Client,
}

impl Signup {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists finished WhatsApp signups.
    ///
    /// Returns the signup sessions that are finished, successful or not, newest first and page by
    /// page.
    ///
    /// `GET /whatsapp/signup`, response: a page of
    /// [`WhatsappSignupSession`](crate::types::WhatsappSignupSession).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_SIGNUP_LIST),
            filter_created_at_gte: None,
            filter_created_at_lte: None,
            filter_customer_id: None,
            filter_waba_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns the status of a WhatsApp signup.
    ///
    /// Returns a signup session with the step it has reached and its outcome. Can be polled while
    /// `status` is `PENDING`.
    ///
    /// `GET /whatsapp/signup/{id}/status`, response:
    /// [`WhatsappSignupSession`](crate::types::WhatsappSignupSession).
    ///
    /// `id`: The signup session.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// session does not exist in the account).
    pub fn retrieve_status(&self, id: impl Into<String>) -> RetrieveStatusRequest {
        RetrieveStatusRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_SIGNUP_RETRIEVE_STATUS),
            id: id.into(),
        }
    }
}

/// A request builder of `client.whatsapp().signup().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_created_at_gte: Option<DateTime<Utc>>,
    filter_created_at_lte: Option<DateTime<Utc>>,
    filter_customer_id: Option<String>,
    filter_waba_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only sessions created at this time or later.
    pub fn filter_created_at_gte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_created_at_gte = Some(value.into());
        self
    }

    /// Only sessions created at this time or earlier.
    pub fn filter_created_at_lte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_created_at_lte = Some(value.into());
        self
    }

    /// Only sessions with this reference to a customer.
    pub fn filter_customer_id(mut self, value: impl Into<String>) -> Self {
        self.filter_customer_id = Some(value.into());
        self
    }

    /// Only sessions that connected this business account.
    pub fn filter_waba_id(mut self, value: impl Into<String>) -> Self {
        self.filter_waba_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappSignupSession, paged, default = 20);

request!(ListRequest: DataList<types::WhatsappSignupSession> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
    }
    execute(self, raw) {
        raw.whatsapp_signup_list(self.filter_created_at_gte.as_ref(), self.filter_created_at_lte.as_ref(), self.filter_customer_id.as_deref(), self.filter_waba_id.as_deref(), self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.whatsapp().signup().retrieve_status(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveStatusRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveStatusRequest);
sends!(RetrieveStatusRequest => types::WhatsappSignupSession, read);

request!(RetrieveStatusRequest: Data<types::WhatsappSignupSession> => types::WhatsappSignupSession {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_signup_retrieve_status(&self.id) }
});
