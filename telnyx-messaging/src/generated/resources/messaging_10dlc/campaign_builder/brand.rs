// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign_builder.brand`: `qualify_by_usecase`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_10dlc().campaign_builder().brand()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().campaign_builder().brand().qualify_by_usecase("8b0f6f0e-55a1-4d51-9e0c-3d9a1d2f7c11", "MIXED").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Brand {
    client: Client,
}

impl Brand {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Checks whether a brand qualifies for a use case.
    ///
    /// Returns the fees and the requirements of the mobile network operators for campaigns of a use
    /// case, for one brand.
    ///
    /// `GET /10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}`, response:
    /// [`CampaignQualification`](crate::types::CampaignQualification).
    ///
    /// `brand_id`: Identifier of the brand at Telnyx, as returned by its creation.
    ///
    /// `usecase`: Use case; `get_enum` lists them under `usecase`.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn qualify_by_usecase(
        &self,
        brand_id: impl Into<String>,
        usecase: impl Into<String>,
    ) -> QualifyByUsecaseRequest {
        QualifyByUsecaseRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_BUILDER_BRAND_QUALIFY_BY_USECASE,
            ),
            brand_id: brand_id.into(),
            usecase: usecase.into(),
        }
    }
}

/// A request builder of
/// `client.messaging_10dlc().campaign_builder().brand().qualify_by_usecase(…)`; the request
/// is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct QualifyByUsecaseRequest {
    call: Call,
    brand_id: String,
    usecase: String,
}

request_options!(QualifyByUsecaseRequest);
sends!(QualifyByUsecaseRequest => types::CampaignQualification, read);

request!(QualifyByUsecaseRequest: types::CampaignQualification {
    validate(self, problems) {
        problems.path_argument("brandId", &self.brand_id);
        problems.path_argument("usecase", &self.usecase);
    }
    resource_id(self) { &self.usecase }
    execute(self, raw) {
        raw.messaging_10dlc_campaign_builder_brand_qualify_by_usecase(&self.brand_id, &self.usecase)
    }
});
