// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `webhook_deliveries`: `list`, `retrieve`.

use crate::generated_prelude::*;

/// Operations of `client.webhook_deliveries()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.webhook_deliveries().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct WebhookDeliveries {
    client: Client,
}

impl WebhookDeliveries {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists webhook deliveries.
    ///
    /// Returns the deliveries of webhooks to the account, page by page, each with the event and all
    /// attempts. Useful after an outage of the receiver: filter by `failed` and process the events
    /// from here. These events carry no signature; the API key authenticates the call instead.
    ///
    /// `GET /webhook_deliveries`, response: a page of
    /// [`WebhookDelivery`](crate::types::WebhookDelivery).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::WEBHOOK_DELIVERIES_LIST),
            filter_attempts_contains: None,
            filter_event_type: None,
            filter_finished_at_gte: None,
            filter_finished_at_lte: None,
            filter_started_at_gte: None,
            filter_started_at_lte: None,
            filter_status_eq: None,
            filter_webhook_contains: None,
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns a webhook delivery.
    ///
    /// Returns one webhook delivery with the event and all attempts.
    ///
    /// `GET /webhook_deliveries/{id}`, response:
    /// [`WebhookDelivery`](crate::types::WebhookDelivery).
    ///
    /// `id`: The delivery, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// delivery does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::WEBHOOK_DELIVERIES_RETRIEVE),
            id: id.into(),
        }
    }
}

/// A request builder of `client.webhook_deliveries().list()`; the request is sent when it is
/// awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    filter_attempts_contains: Option<String>,
    filter_event_type: Option<String>,
    filter_finished_at_gte: Option<DateTime<Utc>>,
    filter_finished_at_lte: Option<DateTime<Utc>>,
    filter_started_at_gte: Option<DateTime<Utc>>,
    filter_started_at_lte: Option<DateTime<Utc>>,
    filter_status_eq: Option<types::WebhookDeliveryStatus>,
    filter_webhook_contains: Option<String>,
    page_params: PageParams,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only deliveries whose attempts contain this text, such as a URL.
    pub fn filter_attempts_contains(mut self, value: impl Into<String>) -> Self {
        self.filter_attempts_contains = Some(value.into());
        self
    }

    /// Only events of this type, or of several types separated by commas.
    pub fn filter_event_type(mut self, value: impl Into<String>) -> Self {
        self.filter_event_type = Some(value.into());
        self
    }

    /// Only deliveries that ended at this time or later.
    pub fn filter_finished_at_gte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_finished_at_gte = Some(value.into());
        self
    }

    /// Only deliveries that ended at this time or earlier.
    pub fn filter_finished_at_lte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_finished_at_lte = Some(value.into());
        self
    }

    /// Only deliveries that began at this time or later.
    pub fn filter_started_at_gte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_started_at_gte = Some(value.into());
        self
    }

    /// Only deliveries that began at this time or earlier.
    pub fn filter_started_at_lte(mut self, value: impl Into<DateTime<Utc>>) -> Self {
        self.filter_started_at_lte = Some(value.into());
        self
    }

    /// Only deliveries with this status.
    pub fn filter_status_eq(
        mut self,
        value: impl Into<types::WebhookDeliveryStatus>,
    ) -> Self {
        self.filter_status_eq = Some(value.into());
        self
    }

    /// Only deliveries whose event contains this text.
    pub fn filter_webhook_contains(mut self, value: impl Into<String>) -> Self {
        self.filter_webhook_contains = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::WebhookDelivery, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::WebhookDelivery> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.webhook_deliveries_list(self.filter_attempts_contains.as_deref(), self.filter_event_type.as_deref(), self.filter_finished_at_gte.as_ref(), self.filter_finished_at_lte.as_ref(), self.filter_started_at_gte.as_ref(), self.filter_started_at_lte.as_ref(), self.filter_status_eq.as_ref(), self.filter_webhook_contains.as_deref(), self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.webhook_deliveries().retrieve(…)`; the request is sent when
/// it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::WebhookDelivery, read);

request!(RetrieveRequest: Data<types::WebhookDelivery> => types::WebhookDelivery {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.webhook_deliveries_retrieve(&self.id) }
});
