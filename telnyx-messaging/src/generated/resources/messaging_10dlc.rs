// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc`: `get_enum`.
//!
//! Resources below it: `messaging_10dlc.brand`, `messaging_10dlc.campaign`,
//! `messaging_10dlc.campaign_builder`, `messaging_10dlc.partner_campaigns`,
//! `messaging_10dlc.phone_number_assignment_by_profile`,
//! `messaging_10dlc.phone_number_campaigns`.

use crate::generated_prelude::*;

pub mod brand;
pub mod campaign;
pub mod campaign_builder;
pub mod partner_campaigns;
pub mod phone_number_assignment_by_profile;
pub mod phone_number_campaigns;

/// Operations of `client.messaging_10dlc()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().get_enum(types::CampaignEnumName::BrandRelationship).await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Messaging10dlc {
    client: Client,
}

impl Messaging10dlc {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_10dlc.brand`.
    #[must_use]
    pub fn brand(&self) -> brand::Brand {
        brand::Brand::new(&self.client)
    }

    /// The resource `messaging_10dlc.campaign`.
    #[must_use]
    pub fn campaign(&self) -> campaign::Campaign {
        campaign::Campaign::new(&self.client)
    }

    /// The resource `messaging_10dlc.campaign_builder`.
    #[must_use]
    pub fn campaign_builder(&self) -> campaign_builder::CampaignBuilder {
        campaign_builder::CampaignBuilder::new(&self.client)
    }

    /// The resource `messaging_10dlc.partner_campaigns`.
    #[must_use]
    pub fn partner_campaigns(&self) -> partner_campaigns::PartnerCampaigns {
        partner_campaigns::PartnerCampaigns::new(&self.client)
    }

    /// The resource `messaging_10dlc.phone_number_assignment_by_profile`.
    #[must_use]
    pub fn phone_number_assignment_by_profile(
        &self,
    ) -> phone_number_assignment_by_profile::PhoneNumberAssignmentByProfile {
        phone_number_assignment_by_profile::PhoneNumberAssignmentByProfile::new(
            &self.client,
        )
    }

    /// The resource `messaging_10dlc.phone_number_campaigns`.
    #[must_use]
    pub fn phone_number_campaigns(
        &self,
    ) -> phone_number_campaigns::PhoneNumberCampaigns {
        phone_number_campaigns::PhoneNumberCampaigns::new(&self.client)
    }

    /// Returns the values of a 10DLC property.
    ///
    /// Returns the values that a property of brands or campaigns can have. The form of the response
    /// depends on the property.
    ///
    /// `GET /10dlc/enum/{endpoint}`, response:
    /// [`CampaignEnumValues`](crate::types::CampaignEnumValues).
    ///
    /// `endpoint`: Property whose values are returned.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_enum(
        &self,
        endpoint: impl Into<types::CampaignEnumName>,
    ) -> GetEnumRequest {
        GetEnumRequest {
            call: Call::new(&self.client, &operations::MESSAGING_10DLC_GET_ENUM),
            endpoint: endpoint.into(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().get_enum(…)`; the request is sent when it
/// is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetEnumRequest {
    call: Call,
    endpoint: types::CampaignEnumName,
}

request_options!(GetEnumRequest);
sends!(GetEnumRequest => types::CampaignEnumValues, read);

request!(GetEnumRequest: types::CampaignEnumValues {
    validate(self, problems) { problems.path_argument("endpoint", self.endpoint.as_str()); }
    resource_id(self) { self.endpoint.as_str() }
    execute(self, raw) { raw.messaging_10dlc_get_enum(&self.endpoint) }
});
