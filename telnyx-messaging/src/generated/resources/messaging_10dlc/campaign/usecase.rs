// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign.usecase`: `get_cost`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().campaign().usecase()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().campaign().usecase().get_cost()
///     .usecase("MIXED")
///     .await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Usecase {
    client: Client,
}

impl Usecase {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the cost of a use case.
    ///
    /// Returns the fees for campaigns of a use case.
    ///
    /// `GET /10dlc/campaign/usecase/cost`, response: [`CampaignCost`](crate::types::CampaignCost).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_cost(&self) -> GetCostRequest {
        GetCostRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_USECASE_GET_COST,
            ),
            usecase: None,
        }
    }
}

/// A request builder of `client.messaging_10dlc().campaign().usecase().get_cost()`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetCostRequest {
    call: Call,
    usecase: Option<String>,
}

impl GetCostRequest {
    /// Use case; `get_enum` lists them under `usecase`. Required.
    pub fn usecase(mut self, value: impl Into<String>) -> Self {
        self.usecase = Some(value.into());
        self
    }
}

request_options!(GetCostRequest);
sends!(GetCostRequest => types::CampaignCost, read);

request!(GetCostRequest: types::CampaignCost {
    validate(self, problems) { problems.required("usecase", &self.usecase); }
    execute(self, raw) { raw.messaging_10dlc_campaign_usecase_get_cost(self.usecase.as_deref()) }
});
