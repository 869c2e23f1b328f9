// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.phone_number_campaigns`: `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().phone_number_campaigns()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().phone_number_campaigns().update("+15550100001")
///     .campaign_id("2c7d3c4f-0a64-4b50-8a4e-0f3a1f6f9d20")
///     .phone_number("+15550100001")
///     .await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PhoneNumberCampaigns {
    client: Client,
}

impl PhoneNumberCampaigns {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Assigns a number to another campaign.
    ///
    /// Assigns a number to a 10DLC campaign, whether or not it has one already. The assignment
    /// takes effect later; see `assignmentStatus`.
    ///
    /// `PUT /10dlc/phone_number_campaigns/{phoneNumber}`, response:
    /// [`PhoneNumberCampaign`](crate::types::PhoneNumberCampaign).
    ///
    /// `phone_number`: The number that is assigned already, in E.164 format.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

/// A request builder of `client.messaging_10dlc().phone_number_campaigns().update(…)`; the
/// request is sent when it is awaited.
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

    /// The number to assign. In E.164 format. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdatePhoneNumberCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::PhoneNumberCampaign);

request!(UpdateRequest: types::PhoneNumberCampaign {
    validate(self, problems) {
        problems.path_argument("phoneNumber", &self.path_phone_number);
        problems.body(&self.body);
    }
    resource_id(self) { &self.path_phone_number }
    execute(self, raw) {
        raw.messaging_10dlc_phone_number_campaigns_update(&self.path_phone_number, &self.body)
    }
});
