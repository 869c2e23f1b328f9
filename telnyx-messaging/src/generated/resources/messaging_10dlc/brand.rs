// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.brand`.
//!
//! Resources below it: `messaging_10dlc.brand.external_vetting`.

use crate::generated_prelude::*;

pub mod external_vetting;

/// Operations of `client.messaging_10dlc().brand()`.
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
