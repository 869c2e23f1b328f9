// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `short_codes`: `list`, `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.short_codes()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.short_codes().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ShortCodes {
    client: Client,
}

impl ShortCodes {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists short codes.
    ///
    /// Returns the short codes of the account, page by page.
    ///
    /// `GET /short_codes`, response: a page of [`ShortCode`](crate::types::ShortCode).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::SHORT_CODES_LIST),
            filter_messaging_profile_id: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a short code.
    ///
    /// Returns one short code of the account.
    ///
    /// `GET /short_codes/{id}`, response: [`ShortCode`](crate::types::ShortCode).
    ///
    /// `id`: The short code, by its identifier, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// short code does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::SHORT_CODES_RETRIEVE),
            id: id.into(),
        }
    }

    /// Updates a short code.
    ///
    /// Assigns a short code to a messaging profile or removes it from its profile, optionally
    /// replaces its tags, and returns it.
    ///
    /// `PATCH /short_codes/{id}`, response: [`ShortCode`](crate::types::ShortCode).
    ///
    /// `id`: The short code, by its identifier, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// short code does not exist in the account).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::SHORT_CODES_UPDATE),
            id: id.into(),
            body: types::UpdateShortCode::default(),
        }
    }
}

/// A request builder of `client.short_codes().list()`; the request is sent when it is awaited
/// for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_messaging_profile_id: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only short codes of this messaging profile, a UUID; `null` for those without a profile.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::ShortCode, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::ShortCode> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.short_codes_list(self.filter_messaging_profile_id.as_deref(), self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.short_codes().retrieve(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::ShortCode, read);

request!(RetrieveRequest: Data<types::ShortCode> => types::ShortCode {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.short_codes_retrieve(&self.id) }
});

/// A request builder of `client.short_codes().update(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateShortCode,
}

impl UpdateRequest {
    /// The messaging profile to assign, a UUID; null or an empty string removes the assignment. It
    /// is required even when only `tags` change. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.messaging_profile_id = value.into();
        self
    }

    /// The labels that replace the present ones. Unchanged when absent.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateShortCode) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::ShortCode);

request!(UpdateRequest: Data<types::ShortCode> => types::ShortCode {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.short_codes_update(&self.id, &self.body) }
});
