// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `mobile_phone_numbers`.
//!
//! Resources below it: `mobile_phone_numbers.messaging`.

use crate::generated_prelude::*;

pub mod messaging;

/// Operations of `client.mobile_phone_numbers()`.
#[derive(Clone, Debug)]
pub struct MobilePhoneNumbers {
    client: Client,
}

impl MobilePhoneNumbers {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `mobile_phone_numbers.messaging`.
    #[must_use]
    pub fn messaging(&self) -> messaging::Messaging {
        messaging::Messaging::new(&self.client)
    }
}
