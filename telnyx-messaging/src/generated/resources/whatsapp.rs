// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `whatsapp`.
//!
//! Resources below it: `whatsapp.business_accounts`, `whatsapp.hosted_signups`,
//! `whatsapp.phone_numbers`, `whatsapp.signup`, `whatsapp.templates`, `whatsapp.user_data`.

use crate::generated_prelude::*;

pub mod business_accounts;
pub mod hosted_signups;
pub mod phone_numbers;
pub mod signup;
pub mod templates;
pub mod user_data;

/// Operations of `client.whatsapp()`.
#[derive(Clone, Debug)]
pub struct Whatsapp {
    client: Client,
}

impl Whatsapp {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `whatsapp.business_accounts`.
    #[must_use]
    pub fn business_accounts(&self) -> business_accounts::BusinessAccounts {
        business_accounts::BusinessAccounts::new(&self.client)
    }

    /// The resource `whatsapp.hosted_signups`.
    #[must_use]
    pub fn hosted_signups(&self) -> hosted_signups::HostedSignups {
        hosted_signups::HostedSignups::new(&self.client)
    }

    /// The resource `whatsapp.phone_numbers`.
    #[must_use]
    pub fn phone_numbers(&self) -> phone_numbers::PhoneNumbers {
        phone_numbers::PhoneNumbers::new(&self.client)
    }

    /// The resource `whatsapp.signup`.
    #[must_use]
    pub fn signup(&self) -> signup::Signup {
        signup::Signup::new(&self.client)
    }

    /// The resource `whatsapp.templates`.
    #[must_use]
    pub fn templates(&self) -> templates::Templates {
        templates::Templates::new(&self.client)
    }

    /// The resource `whatsapp.user_data`.
    #[must_use]
    pub fn user_data(&self) -> user_data::UserData {
        user_data::UserData::new(&self.client)
    }
}
