// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_10dlc.campaign_builder`: `submit`.
//!
//! Resources below it: `messaging_10dlc.campaign_builder.brand`.

use crate::generated_prelude::*;

pub mod brand;

/// Operations of `client.messaging_10dlc().campaign_builder()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_10dlc().campaign_builder().submit()
///     .brand_id("8b0f6f0e-55a1-4d51-9e0c-3d9a1d2f7c11")
///     .description("Order updates for customers of Northwind Coffee")
///     .usecase("MIXED")
///     .await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CampaignBuilder {
    client: Client,
}

impl CampaignBuilder {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_10dlc.campaign_builder.brand`.
    #[must_use]
    pub fn brand(&self) -> brand::Brand {
        brand::Brand::new(&self.client)
    }

    /// Submits a campaign.
    ///
    /// Registers a campaign of a brand, and returns it. The reviews follow after the response;
    /// events at `webhookURL` report them. Only a few properties can be changed later: see
    /// `campaign.update`. Check with `campaign_builder.brand.qualify_by_usecase` first whether the
    /// brand qualifies for the use case. The fee for three months is charged immediately, without
    /// refund; status 402 means that the balance is too low.
    ///
    /// `POST /10dlc/campaignBuilder`, response: [`Campaign`](crate::types::Campaign).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn submit(&self) -> SubmitRequest {
        SubmitRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_10DLC_CAMPAIGN_BUILDER_SUBMIT,
            ),
            body: types::SubmitCampaign::default(),
        }
    }
}

/// A request builder of `client.messaging_10dlc().campaign_builder().submit()`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SubmitRequest {
    call: Call,
    body: types::SubmitCampaign,
}

impl SubmitRequest {
    /// Whether messages have content for adults only, such as alcohol.
    pub fn age_gated(mut self, value: bool) -> Self {
        self.body.age_gated = Some(value);
        self
    }

    /// Whether the campaign is renewed at the end of each billing period.
    pub fn auto_renewal(mut self, value: bool) -> Self {
        self.body.auto_renewal = Some(value);
        self
    }

    /// Brand that the campaign belongs to, as an identifier at Telnyx. Required.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.body.brand_id = Some(value.into());
        self
    }

    /// Summary of the purpose of the campaign. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }

    /// Whether messages are about direct lending or loans.
    pub fn direct_lending(mut self, value: bool) -> Self {
        self.body.direct_lending = Some(value);
        self
    }

    /// Whether messages contain links.
    pub fn embedded_link(mut self, value: bool) -> Self {
        self.body.embedded_link = Some(value);
        self
    }

    /// Sample of a link in a message.
    pub fn embedded_link_sample(mut self, value: impl Into<String>) -> Self {
        self.body.embedded_link_sample = Some(value.into());
        self
    }

    /// Whether messages contain phone numbers.
    pub fn embedded_phone(mut self, value: bool) -> Self {
        self.body.embedded_phone = Some(value);
        self
    }

    /// Keywords that request help, separated by commas without spaces.
    pub fn help_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.help_keywords = Some(value.into());
        self
    }

    /// Reply to a help keyword.
    pub fn help_message(mut self, value: impl Into<String>) -> Self {
        self.body.help_message = Some(value.into());
        self
    }

    /// How recipients agree to receive messages, and what they then receive.
    pub fn message_flow(mut self, value: impl Into<String>) -> Self {
        self.body.message_flow = Some(value.into());
        self
    }

    /// Mobile network operators to submit the campaign to, by network number; `get_enum` lists them
    /// under `mno`. All operators when absent. No value occurs twice.
    pub fn mno_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.body.mno_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the campaign sends from a pool of phone numbers.
    pub fn number_pool(mut self, value: bool) -> Self {
        self.body.number_pool = Some(value);
        self
    }

    /// Keywords that subscribe, separated by commas without spaces.
    pub fn optin_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.optin_keywords = Some(value.into());
        self
    }

    /// Reply to an opt-in.
    pub fn optin_message(mut self, value: impl Into<String>) -> Self {
        self.body.optin_message = Some(value.into());
        self
    }

    /// Keywords that unsubscribe, separated by commas without spaces.
    pub fn optout_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.optout_keywords = Some(value.into());
        self
    }

    /// Reply to an opt-out.
    pub fn optout_message(mut self, value: impl Into<String>) -> Self {
        self.body.optout_message = Some(value.into());
        self
    }

    /// URL of the privacy policy.
    pub fn privacy_policy_link(mut self, value: impl Into<String>) -> Self {
        self.body.privacy_policy_link = Some(value.into());
        self
    }

    /// Identifier of the caller's choice, unique among all campaigns of the account. A second
    /// submission with the same value is refused, which prevents duplicates.
    pub fn reference_id(mut self, value: impl Into<String>) -> Self {
        self.body.reference_id = Some(value.into());
        self
    }

    /// Reseller of the campaign, as an identifier of The Campaign Registry.
    pub fn reseller_id(mut self, value: impl Into<String>) -> Self {
        self.body.reseller_id = Some(value.into());
        self
    }

    /// First sample of a message; some use cases require one.
    pub fn sample1(mut self, value: impl Into<String>) -> Self {
        self.body.sample1 = Some(value.into());
        self
    }

    /// Second sample of a message; some use cases require two.
    pub fn sample2(mut self, value: impl Into<String>) -> Self {
        self.body.sample2 = Some(value.into());
        self
    }

    /// Third sample of a message.
    pub fn sample3(mut self, value: impl Into<String>) -> Self {
        self.body.sample3 = Some(value.into());
        self
    }

    /// Fourth sample of a message.
    pub fn sample4(mut self, value: impl Into<String>) -> Self {
        self.body.sample4 = Some(value.into());
        self
    }

    /// Fifth sample of a message.
    pub fn sample5(mut self, value: impl Into<String>) -> Self {
        self.body.sample5 = Some(value.into());
        self
    }

    /// Use cases that a mixed use case consists of; `get_enum` lists them under `usecase`. No value
    /// occurs twice.
    pub fn sub_usecases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.sub_usecases = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the campaign replies to help keywords.
    pub fn subscriber_help(mut self, value: bool) -> Self {
        self.body.subscriber_help = Some(value);
        self
    }

    /// Whether recipients must opt in before the first message.
    pub fn subscriber_optin(mut self, value: bool) -> Self {
        self.body.subscriber_optin = Some(value);
        self
    }

    /// Whether recipients can opt out by keyword.
    pub fn subscriber_optout(mut self, value: bool) -> Self {
        self.body.subscriber_optout = Some(value);
        self
    }

    /// Tags of the campaign. No value occurs twice.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the terms and conditions of the registry are accepted.
    pub fn terms_and_conditions(mut self, value: bool) -> Self {
        self.body.terms_and_conditions = Some(value);
        self
    }

    /// URL of the terms and conditions of the campaign.
    pub fn terms_and_conditions_link(mut self, value: impl Into<String>) -> Self {
        self.body.terms_and_conditions_link = Some(value.into());
        self
    }

    /// Use case; `get_enum` lists them under `usecase`. Required.
    pub fn usecase(mut self, value: impl Into<String>) -> Self {
        self.body.usecase = Some(value.into());
        self
    }

    /// URL for events of the campaign when `webhookURL` fails.
    pub fn webhook_failover_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_failover_url = Some(value.into());
        self
    }

    /// URL for events of the campaign and of its phone numbers.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SubmitCampaign) -> Self {
        self.body = value;
        self
    }
}

request_options!(SubmitRequest);
sends!(SubmitRequest => types::Campaign);

request!(SubmitRequest: types::Campaign {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_10dlc_campaign_builder_submit(&self.body) }
});
