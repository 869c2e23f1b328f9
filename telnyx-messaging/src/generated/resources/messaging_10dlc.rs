// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc`: `get_enum`.
//!
//! Resources below it: `messaging_10dlc.brand`, `messaging_10dlc.campaign`,
//! `messaging_10dlc.phone_number_assignment_by_profile`,
//! `messaging_10dlc.phone_number_campaigns`.

use crate::generated_prelude::*;

pub mod brand;

pub mod campaign;

pub mod phone_number_assignment_by_profile;

pub mod phone_number_campaigns;

/// Operations of `client.messaging_10dlc()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().get_enum(types::EnumName::AltBusinessIdType).await?;
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

    /// Returns the values of a 10DLC field.
    ///
    /// Returns the values that a field of brands or campaigns can have. The structure depends on
    /// the field.
    ///
    /// `GET /10dlc/enum/{endpoint}`, response: [`EnumValues`](crate::types::EnumValues).
    ///
    /// `endpoint`: The field.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn get_enum(&self, endpoint: impl Into<types::EnumName>) -> GetEnumRequest {
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
    endpoint: types::EnumName,
}

request_options!(GetEnumRequest);
sends!(GetEnumRequest => types::EnumValues, read);

request!(GetEnumRequest: types::EnumValues {
    validate(self, problems) { problems.path_argument("endpoint", self.endpoint.as_str()); }
    resource_id(self) { self.endpoint.as_str() }
    execute(self, raw) { raw.messaging_10dlc_get_enum(&self.endpoint) }
});
