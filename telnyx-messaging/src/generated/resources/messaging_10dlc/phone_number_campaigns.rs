// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_campaigns`: `update`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::types;

/// Calls below `client.messaging_10dlc().phone_number_campaigns()`.
#[derive(Clone, Debug)]
pub struct PhoneNumberCampaigns {
    client: Client,
}

impl PhoneNumberCampaigns {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Assign a number to another campaign.
    ///
    /// Takes a number to a 10DLC campaign, whether or not it belongs to one already. The assignment
    /// takes effect later; `assignmentStatus` tells.
    ///
    /// `PUT /10dlc/phone_number_campaigns/{phoneNumber}`
    ///
    /// `phone_number`: The number that is assigned already, in E.164 format.
    pub fn update(&self, phone_number: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_PHONE_NUMBER_CAMPAIGNS_UPDATE,
            ),
            path_phone_number: phone_number.into(),
            campaign_id: None,
            phone_number: None,
        }
    }
}

/// A request of `messaging_10dlc.phone_number_campaigns.update`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    path_phone_number: String,
    campaign_id: Option<String>,
    phone_number: Option<String>,
}

impl UpdateRequest {
    /// The campaign. Required.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Some(campaign_id.into());
        self
    }

    /// The number to assign, in E.164 format. Required.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::UpdatePhoneNumberCampaign) -> Self {
        self.campaign_id = Some(body.campaign_id);
        self.phone_number = Some(body.phone_number);
        self
    }
}

request_options!(UpdateRequest);

impl IntoFuture for UpdateRequest {
    type Output = Result<Response<types::PhoneNumberCampaign>>;
    type IntoFuture = ResponseFuture<types::PhoneNumberCampaign>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, path_phone_number, campaign_id, phone_number } = self;
            call.path_argument("phoneNumber", &path_phone_number)?;
            let body = match (campaign_id, phone_number) {
                (Some(campaign_id), Some(phone_number)) => {
                    types::UpdatePhoneNumberCampaign {
                        campaign_id,
                        phone_number,
                    }
                }
                (campaign_id, phone_number) => {
                    let missing = [
                        ("campaignId", campaign_id.is_none()),
                        ("phoneNumber", phone_number.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let path_phone_number = path_phone_number.as_str();
            let body = &body;
            call.run(move |raw, _| async move {
                    raw.messaging_10dlc_phone_number_campaigns_update(
                            path_phone_number,
                            body,
                        )
                        .await
                })
                .await
        })
    }
}
