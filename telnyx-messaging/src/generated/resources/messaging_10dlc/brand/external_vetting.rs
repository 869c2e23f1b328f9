// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand.external_vetting`: `list`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().brand().external_vetting()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_10dlc().brand().external_vetting().list("8b0f6f0e-55a1-4d51-9e0c-3d9a1d2f7c11").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExternalVetting {
    client: Client,
}

impl ExternalVetting {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists external vettings of a brand.
    ///
    /// Returns the valid results that external vetting providers reported for a 10DLC brand, in one
    /// response.
    ///
    /// `GET /10dlc/brand/{brandId}/externalVetting`, response: a page of
    /// [`ExternalVetting`](crate::types::ExternalVetting).
    ///
    /// `brand_id`: The brand, as returned at registration.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self, brand_id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_BRAND_EXTERNAL_VETTING_LIST,
            ),
            brand_id: brand_id.into(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().brand().external_vetting().list(…)`; the
/// request is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: String,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::ExternalVetting);

request!(ListRequest: Vec<types::ExternalVetting> {
    validate(self, problems) { problems.path_argument("brandId", &self.brand_id); }
    resource_id(self) { &self.brand_id }
    execute(self, raw) { raw.messaging_10dlc_brand_external_vetting_list(&self.brand_id) }
});
