// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign`: `get_mno_metadata`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
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

impl IntoFuture for GetMnoMetadataRequest {
    type Output = Result<Response<types::CampaignMnoMetadata>>;
    type IntoFuture = ResponseFuture<types::CampaignMnoMetadata>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, campaign_id } = self;
            call.path_argument("campaignId", &campaign_id)?;
            let campaign_id = campaign_id.as_str();
            call.run(move |raw, _| async move {
                    raw.messaging_10dlc_campaign_get_mno_metadata(campaign_id).await
                })
                .await
        })
    }
}
