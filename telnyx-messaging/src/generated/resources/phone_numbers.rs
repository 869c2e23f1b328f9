// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `phone_numbers`.
//!
//! Resources below it: `phone_numbers.messaging`.

use crate::generated_prelude::*;

pub mod messaging;

/// Operations of `client.phone_numbers()`.
#[derive(Clone, Debug)]
pub struct PhoneNumbers {
    client: Client,
}

impl PhoneNumbers {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `phone_numbers.messaging`.
    #[must_use]
    pub fn messaging(&self) -> messaging::Messaging {
        messaging::Messaging::new(&self.client)
    }
}
