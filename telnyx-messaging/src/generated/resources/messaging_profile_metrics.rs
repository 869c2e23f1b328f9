// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profile_metrics`: `list`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_profile_metrics()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_profile_metrics().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MessagingProfileMetrics {
    client: Client,
}

impl MessagingProfileMetrics {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the metrics of all messaging profiles.
    ///
    /// Returns summary metrics of every messaging profile of the account, in one response.
    ///
    /// `GET /messaging_profile_metrics`, response: a page of
    /// [`ProfileMetricsSummary`](crate::types::ProfileMetricsSummary).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_PROFILE_METRICS_LIST),
            time_frame: None,
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.messaging_profile_metrics().list()`; the request is sent when
/// it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    time_frame: Option<types::MetricsTimeFrame>,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// How far back the metrics reach. `24h` when absent.
    pub fn time_frame(mut self, value: impl Into<types::MetricsTimeFrame>) -> Self {
        self.time_frame = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::ProfileMetricsSummary);

request!(ListRequest: DataList<types::ProfileMetricsSummary> {
    execute(self, raw) { raw.messaging_profile_metrics_list(self.time_frame.as_ref()) }
});
