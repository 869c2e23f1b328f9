// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_optouts`: `list`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_optouts()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_optouts().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingOptouts {
    client: Client,
}

impl MessagingOptouts {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists opt-outs.
    ///
    /// Returns the recipients who have opted out of messages from the account, page by page.
    /// Messages to them are refused with code 40300.
    ///
    /// `GET /messaging_optouts`, response: a page of [`OptOut`](crate::types::OptOut).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_OPTOUTS_LIST),
            created_at_gte: None,
            created_at_lte: None,
            filter_from: None,
            filter_messaging_profile_id: None,
            redaction_enabled: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.messaging_optouts().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    created_at_gte: Option<DateTime<Utc>>,
    created_at_lte: Option<DateTime<Utc>>,
    filter_from: Option<String>,
    filter_messaging_profile_id: Option<String>,
    redaction_enabled: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only opt-outs from this time on, UTC.
    pub fn created_at_gte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.created_at_gte = Some(value.into());
        self
    }

    /// Only opt-outs up to this time, UTC.
    pub fn created_at_lte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.created_at_lte = Some(value.into());
        self
    }

    /// Only opt-outs from this sender: an E.164 number, a short code or an alphanumeric sender ID.
    pub fn filter_from(mut self, value: impl Into<String>) -> Self {
        self.filter_from = Some(value.into());
        self
    }

    /// Only opt-outs from this messaging profile.
    pub fn filter_messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.filter_messaging_profile_id = Some(value.into());
        self
    }

    /// `true` hides the last digits of the recipients' numbers, `false` shows them.
    pub fn redaction_enabled(mut self, value: impl Into<String>) -> Self {
        self.redaction_enabled = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::OptOut, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::OptOut> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_optouts_list(self.created_at_gte.as_ref(), self.created_at_lte.as_ref(), self.filter_from.as_deref(), self.filter_messaging_profile_id.as_deref(), self.page_params.number, self.page_params.size, self.redaction_enabled.as_deref())
    }
});
