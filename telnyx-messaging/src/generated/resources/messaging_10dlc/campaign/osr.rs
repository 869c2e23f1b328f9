// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign.osr`: `get_attributes`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().campaign().osr()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().campaign().osr().get_attributes("2c7d3c4f-0a64-4b50-8a4e-0f3a1f6f9d20").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Osr {
    client: Client,
}

impl Osr {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the published attributes of a campaign.
    ///
    /// Returns the attributes under which the service OSR of NetNumber publishes a campaign to
    /// mobile network operators.
    ///
    /// `GET /10dlc/campaign/{campaignId}/osr/attributes`, response:
    /// [`CampaignOsrAttributes`](crate::types::CampaignOsrAttributes).
    ///
    /// `campaign_id`: Identifier of the campaign at Telnyx, as returned by its submission.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_attributes(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetAttributesRequest {
        GetAttributesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_OSR_GET_ATTRIBUTES,
            ),
            campaign_id: campaign_id.into(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().campaign().osr().get_attributes(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetAttributesRequest {
    call: Call,
    campaign_id: String,
}

request_options!(GetAttributesRequest);
sends!(GetAttributesRequest => types::CampaignOsrAttributes, read);

request!(GetAttributesRequest: types::CampaignOsrAttributes {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_osr_get_attributes(&self.campaign_id) }
});
