// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign`: `get_mno_metadata`.

use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::call::sends;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;

/// Calls below `client.messaging_10dlc().campaign()`.
#[derive(Clone, Debug)]
pub struct Campaign {
    client: Client,
}

impl Campaign {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Retrieve what carriers demand of a campaign.
    ///
    /// Answers the terms of each mobile network operator that a 10DLC campaign was submitted to.
    ///
    /// `GET /10dlc/campaign/{campaignId}/mnoMetadata`
    ///
    /// `campaign_id`: The campaign, as answered when it was registered.
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

/// A request of `messaging_10dlc.campaign.get_mno_metadata`, sent when it is awaited.
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
