// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_url_domains`: `list`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_url_domains()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_url_domains().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingUrlDomains {
    client: Client,
}

impl MessagingUrlDomains {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists domains for shortened links.
    ///
    /// Returns the domains that messaging profiles can use for shortened links, page by page.
    ///
    /// `GET /messaging_url_domains`, response: a page of
    /// [`MessagingUrlDomain`](crate::types::MessagingUrlDomain).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_URL_DOMAINS_LIST),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.messaging_url_domains().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::MessagingUrlDomain, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::MessagingUrlDomain> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_url_domains_list(self.page_params.number, self.page_params.size)
    }
});
