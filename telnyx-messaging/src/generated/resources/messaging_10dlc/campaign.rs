// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign`: `get_mno_metadata`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().campaign()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().campaign().get_mno_metadata("2c7d3c4f-0a64-4b50-8a4e-0f3a1f6f9d20").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Campaign {
    client: Client,
}

impl Campaign {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the network operators' terms for a campaign.
    ///
    /// Returns the terms of each mobile network operator that a 10DLC campaign was submitted to.
    ///
    /// `GET /10dlc/campaign/{campaignId}/mnoMetadata`, response:
    /// [`CampaignMnoMetadata`](crate::types::CampaignMnoMetadata).
    ///
    /// `campaign_id`: The campaign, as returned at registration.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_mno_metadata(
        &self,
        campaign_id: impl Into<String>,
    ) -> GetMnoMetadataRequest {
        GetMnoMetadataRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_GET_MNO_METADATA,
            ),
            campaign_id: campaign_id.into(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().campaign().get_mno_metadata(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetMnoMetadataRequest {
    call: Call,
    campaign_id: String,
}

request_options!(GetMnoMetadataRequest);
sends!(GetMnoMetadataRequest => types::CampaignMnoMetadata, read);

request!(GetMnoMetadataRequest: types::CampaignMnoMetadata {
    validate(self, problems) { problems.path_argument("campaignId", &self.campaign_id); }
    resource_id(self) { &self.campaign_id }
    execute(self, raw) { raw.messaging_10dlc_campaign_get_mno_metadata(&self.campaign_id) }
});
