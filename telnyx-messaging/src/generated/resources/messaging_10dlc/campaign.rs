// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign`: `get_mno_metadata`.

use crate::call::{Call, Problems, RawResult, Request, request_options, sends};
use crate::client::Client;
use crate::generated::{operations, raw, types};

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

impl Request for GetMnoMetadataRequest {
    type Body = types::CampaignMnoMetadata;
    type Output = types::CampaignMnoMetadata;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("campaignId", &self.campaign_id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.campaign_id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_10dlc_campaign_get_mno_metadata(&self.campaign_id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}
