// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `rcs`.
//!
//! Resources below it: `rcs.agents`, `rcs.brands`.

use crate::generated_prelude::*;

pub mod agents;
pub mod brands;

/// Operations of `client.rcs()`.
#[derive(Clone, Debug)]
pub struct Rcs {
    client: Client,
}

impl Rcs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `rcs.agents`.
    #[must_use]
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.client)
    }

    /// The resource `rcs.brands`.
    #[must_use]
    pub fn brands(&self) -> brands::Brands {
        brands::Brands::new(&self.client)
    }
}
