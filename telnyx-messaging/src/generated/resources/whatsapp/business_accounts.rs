// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp.business_accounts`: `delete`, `list`, `retrieve`.
//!
//! Resources below it: `whatsapp.business_accounts.phone_numbers`,
//! `whatsapp.business_accounts.settings`.

use crate::generated_prelude::*;

pub mod phone_numbers;
pub mod settings;

/// Operations of `client.whatsapp().business_accounts()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.whatsapp().business_accounts().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct BusinessAccounts {
    client: Client,
}

impl BusinessAccounts {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `whatsapp.business_accounts.phone_numbers`.
    #[must_use]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers::new(&self.client)
    }

    /// The resource `whatsapp.business_accounts.settings`.
    #[must_use]
    pub fn settings(&self) -> settings::Settings {
        settings::Settings::new(&self.client)
    }

    /// Deletes a WhatsApp business account.
    ///
    /// Disconnects a WhatsApp business account from Telnyx and deletes it there. Returns nothing.
    ///
    /// `DELETE /whatsapp/business_accounts/{id}`, response: no content.
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(&self, id: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_DELETE,
            ),
            id: id.into(),
        }
    }

    /// Lists WhatsApp business accounts.
    ///
    /// Returns the WhatsApp business accounts that are connected to the account, page by page.
    ///
    /// `GET /whatsapp/business_accounts`, response: a page of
    /// [`WhatsappBusinessAccount`](crate::types::WhatsappBusinessAccount).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WHATSAPP_BUSINESS_ACCOUNTS_LIST),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a WhatsApp business account.
    ///
    /// Returns one WhatsApp business account with its status at Meta.
    ///
    /// `GET /whatsapp/business_accounts/{id}`, response:
    /// [`WhatsappBusinessAccount`](crate::types::WhatsappBusinessAccount).
    ///
    /// `id`: The business account, by its `id` at Telnyx (a UUID), which differs from `waba_id`,
    /// its identifier at Meta.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::WHATSAPP_BUSINESS_ACCOUNTS_RETRIEVE,
            ),
            id: id.into(),
        }
    }
}

/// A request builder of `client.whatsapp().business_accounts().delete(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_business_accounts_delete(&self.id) }
});

/// A request builder of `client.whatsapp().business_accounts().list()`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::WhatsappBusinessAccount, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::WhatsappBusinessAccount> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.whatsapp_business_accounts_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.whatsapp().business_accounts().retrieve(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WhatsappBusinessAccount, read);

request!(RetrieveRequest: Data<types::WhatsappBusinessAccount> => types::WhatsappBusinessAccount {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.whatsapp_business_accounts_retrieve(&self.id) }
});
