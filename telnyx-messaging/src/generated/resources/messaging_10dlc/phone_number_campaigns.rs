// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_campaigns`: `update`.

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
            body: types::UpdatePhoneNumberCampaign::default(),
        }
    }
}

/// A request of `messaging_10dlc.phone_number_campaigns.update`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    path_phone_number: String,
    body: types::UpdatePhoneNumberCampaign,
}

impl UpdateRequest {
    /// The campaign. Required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.body.campaign_id = Some(value.into());
        self
    }

    /// The number to assign, in E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    pub fn body(mut self, value: types::UpdatePhoneNumberCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);

sends!(UpdateRequest => types::PhoneNumberCampaign);

impl Request for UpdateRequest {
    type Body = types::PhoneNumberCampaign;
    type Output = types::PhoneNumberCampaign;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("phoneNumber", &self.path_phone_number);
        problems.required("campaignId", self.body.campaign_id.is_some());
        problems.required("phoneNumber", self.body.phone_number.is_some());
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.path_phone_number)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_10dlc_phone_number_campaigns_update(
            &self.path_phone_number,
            &self.body,
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body
    }
}
