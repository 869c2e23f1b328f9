// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand`: .

use crate::client::Client;

pub mod external_vetting;

/// Calls below `client.messaging_10dlc().brand()`.
#[derive(Clone, Debug)]
pub struct Brand {
    client: Client,
}

impl Brand {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_10dlc.brand.external_vetting`.
    #[must_use]
    pub fn external_vetting(&self) -> external_vetting::ExternalVetting {
        external_vetting::ExternalVetting::new(&self.client)
    }
}
